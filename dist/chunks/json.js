import { Qt as formatJsonLine, Zt as formatJson } from "./domain.js";

export { formatJson };