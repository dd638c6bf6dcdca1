import { Ft as formatJson, It as formatJsonLine } from "./domain.js";

export { formatJson };