import { t as runAction } from "./chunks/run-action.js";
import { t as command } from "./chunks/evaluate.js";

// action:evaluate
await runAction(command);

export {  };