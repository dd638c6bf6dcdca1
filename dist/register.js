import { t as runAction } from "./chunks/run-action.js";
import { t as command } from "./chunks/register.js";

// action:register
await runAction(command);

export {  };