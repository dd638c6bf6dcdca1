import { ln as formatJson, un as formatJsonLine } from "./domain.js";

export { formatJson };