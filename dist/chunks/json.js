import { Ut as formatJson, Wt as formatJsonLine } from "./domain.js";

export { formatJson };