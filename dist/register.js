import { k as declaration, t as runAction } from "./chunks/start.js";

// action:register
await runAction(declaration, async () => (await import("./chunks/register.js")).command);

export {  };