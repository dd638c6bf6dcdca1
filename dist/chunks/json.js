import { dn as formatJsonLine, un as formatJson } from "./domain.js";

export { formatJson };