import { gn as formatJsonLine, hn as formatJson } from "./domain.js";

export { formatJson };