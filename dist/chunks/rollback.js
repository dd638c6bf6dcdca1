import { t as command } from "./rollback2.js";

export { command };