import { C as declaration, t as runAction } from "./chunks/start.js";

// action:train
await runAction(declaration, async () => (await import("./chunks/train.js")).command);

export {  };