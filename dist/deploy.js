import { t as runAction } from "./chunks/run-action.js";
import { t as command } from "./chunks/deploy2.js";

// action:deploy
await runAction(command);

export {  };