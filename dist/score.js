import { t as runAction } from "./chunks/step.js";
import { s as declaration } from "./chunks/start.js";

// action:score
await runAction(declaration, async () => (await import("./chunks/score.js")).command);

export {  };