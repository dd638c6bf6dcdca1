import { t as parseConfig } from "./config-reader.js";

export { parseConfig };