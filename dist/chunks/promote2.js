import { t as command } from "./promote.js";

export { command };