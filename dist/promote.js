import { A as declaration, t as runAction } from "./chunks/start.js";

// action:promote
await runAction(declaration, async () => (await import("./chunks/promote.js")).command);

export {  };