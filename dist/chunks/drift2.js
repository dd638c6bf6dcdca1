import { t as command } from "./drift.js";

export { command };