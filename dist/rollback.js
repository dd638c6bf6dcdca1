import { E as declaration, t as runAction } from "./chunks/start.js";

// action:rollback
await runAction(declaration, async () => (await import("./chunks/rollback.js")).command);

export {  };