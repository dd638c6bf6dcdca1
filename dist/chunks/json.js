import { Rt as formatJson, zt as formatJsonLine } from "./domain.js";

export { formatJson };