import { g as outputFolder } from "./start.js";

export { outputFolder };