import { t as runAction } from "./chunks/step.js";
import { c as declaration } from "./chunks/start.js";

// action:rollback
await runAction(declaration, async () => (await import("./chunks/rollback.js")).command);

export {  };