import { m as outputFolder } from "./start.js";

export { outputFolder };