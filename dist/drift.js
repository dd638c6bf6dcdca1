import { t as runAction } from "./chunks/run-action.js";
import { t as command } from "./chunks/drift.js";

// action:drift
await runAction(command);

export {  };