import { t as runAction } from "./chunks/run-action.js";
import { t as command } from "./chunks/train.js";

// action:train
await runAction(command);

export {  };