import { $t as formatJsonLine, Qt as formatJson } from "./domain.js";

export { formatJson };