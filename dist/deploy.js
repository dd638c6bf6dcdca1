import { t as runAction, z as declaration } from "./chunks/start.js";

// action:deploy
await runAction(declaration, async () => (await import("./chunks/deploy.js")).command);

export {  };