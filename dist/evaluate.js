import { F as declaration, t as runAction } from "./chunks/start.js";

// action:evaluate
await runAction(declaration, async () => (await import("./chunks/evaluate.js")).command);

export {  };