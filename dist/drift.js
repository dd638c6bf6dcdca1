import { I as declaration, t as runAction } from "./chunks/start.js";

// action:drift
await runAction(declaration, async () => (await import("./chunks/drift.js")).command);

export {  };