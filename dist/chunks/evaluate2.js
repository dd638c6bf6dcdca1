import { t as command } from "./evaluate.js";

export { command };