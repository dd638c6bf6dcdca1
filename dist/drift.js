import { t as runAction } from "./chunks/step.js";
import { h as declaration } from "./chunks/start.js";

// action:drift
await runAction(declaration, async () => (await import("./chunks/drift.js")).command);

export {  };