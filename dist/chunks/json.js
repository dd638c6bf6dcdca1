import { Xt as formatJson, Zt as formatJsonLine } from "./domain.js";

export { formatJson };