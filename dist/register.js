import { t as runAction } from "./chunks/step.js";
import { c as declaration } from "./chunks/start.js";

// action:register
await runAction(declaration, async () => (await import("./chunks/register.js")).command);

export {  };