import { p as outputFolder } from "./start.js";

export { outputFolder };