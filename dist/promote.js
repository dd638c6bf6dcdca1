import { t as runAction } from "./chunks/run-action.js";
import { t as command } from "./chunks/promote.js";

// action:promote
await runAction(command);

export {  };