import { t as command } from "./deploy2.js";

export { command };