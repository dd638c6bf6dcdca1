import { t as command } from "./train.js";

export { command };