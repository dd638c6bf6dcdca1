import { t as command } from "./score.js";

export { command };