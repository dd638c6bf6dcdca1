import { t as runAction } from "./chunks/step.js";
import { _ as declaration } from "./chunks/start.js";

// action:deploy
await runAction(declaration, async () => (await import("./chunks/deploy.js")).command);

export {  };