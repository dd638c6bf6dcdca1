import { t as runAction } from "./chunks/step.js";
import { l as declaration } from "./chunks/start.js";

// action:report
await runAction(declaration, async () => (await import("./chunks/report.js")).command);

export {  };