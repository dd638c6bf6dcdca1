import { bt as formatJson, xt as formatJsonLine } from "./domain.js";

export { formatJson };