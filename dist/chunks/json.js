import { dn as formatJson, fn as formatJsonLine } from "./domain.js";

export { formatJson };