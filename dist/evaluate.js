import { t as runAction } from "./chunks/step.js";
import { m as declaration } from "./chunks/start.js";

// action:evaluate
await runAction(declaration, async () => (await import("./chunks/evaluate.js")).command);

export {  };