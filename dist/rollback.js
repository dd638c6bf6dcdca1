import { O as declaration, r as runAction } from "./chunks/start.js";

// action:rollback
await runAction(declaration, async () => (await import("./chunks/rollback.js")).command);

export {  };