import { t as command } from "./score2.js";

export { command };