import { t as runAction } from "./chunks/run-action.js";
import { t as command } from "./chunks/rollback2.js";

// action:rollback
await runAction(command);

export {  };