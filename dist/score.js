import { t as runAction } from "./chunks/run-action.js";
import { t as command } from "./chunks/score.js";

// action:score
await runAction(command);

export {  };