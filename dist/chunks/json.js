import { Lt as formatJson, Rt as formatJsonLine } from "./domain.js";

export { formatJson };