import { I as declaration, r as runAction } from "./chunks/start.js";

// action:evaluate
await runAction(declaration, async () => (await import("./chunks/evaluate.js")).command);

export {  };