import { A as declaration, r as runAction } from "./chunks/start.js";

// action:report
await runAction(declaration, async () => (await import("./chunks/report.js")).command);

export {  };