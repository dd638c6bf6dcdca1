import { O as declaration, t as runAction } from "./chunks/start.js";

// action:report
await runAction(declaration, async () => (await import("./chunks/report.js")).command);

export {  };