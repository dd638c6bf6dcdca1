import { T as declaration, t as runAction } from "./chunks/start.js";

// action:score
await runAction(declaration, async () => (await import("./chunks/score.js")).command);

export {  };