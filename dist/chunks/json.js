import { fn as formatJson, pn as formatJsonLine } from "./domain.js";

export { formatJson };