import { $t as formatJson, en as formatJsonLine } from "./domain.js";

export { formatJson };