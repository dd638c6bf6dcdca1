import { t as runAction, w as declaration } from "./chunks/start.js";

// action:score
await runAction(declaration, async () => (await import("./chunks/score.js")).command);

export {  };