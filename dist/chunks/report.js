import { t as command } from "./report2.js";

export { command };