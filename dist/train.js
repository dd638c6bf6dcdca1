import { t as runAction } from "./chunks/step.js";
import { a as declaration } from "./chunks/start.js";

// action:train
await runAction(declaration, async () => (await import("./chunks/train.js")).command);

export {  };