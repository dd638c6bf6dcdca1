import { t as runAction } from "./chunks/step.js";
import { u as declaration } from "./chunks/start.js";

// action:register
await runAction(declaration, async () => (await import("./chunks/register.js")).command);

export {  };