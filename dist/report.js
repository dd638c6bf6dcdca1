import { t as runAction } from "./chunks/run-action.js";
import { t as command } from "./chunks/report2.js";

// action:report
await runAction(command);

export {  };