import { mn as formatJsonLine, pn as formatJson } from "./domain.js";

export { formatJson };