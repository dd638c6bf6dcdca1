import { T as declaration, r as runAction } from "./chunks/start.js";

// action:train
await runAction(declaration, async () => (await import("./chunks/train.js")).command);

export {  };