import { t as command } from "./register.js";

export { command };