import { R as declaration, t as runAction } from "./chunks/start.js";

// action:deploy
await runAction(declaration, async () => (await import("./chunks/deploy.js")).command);

export {  };