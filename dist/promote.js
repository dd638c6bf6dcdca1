import { M as declaration, r as runAction } from "./chunks/start.js";

// action:promote
await runAction(declaration, async () => (await import("./chunks/promote.js")).command);

export {  };