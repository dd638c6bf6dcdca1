import { t as createFiles } from "./files.js";

export { createFiles };