import { t as runAction } from "./chunks/step.js";
import { d as declaration } from "./chunks/start.js";

// action:promote
await runAction(declaration, async () => (await import("./chunks/promote.js")).command);

export {  };