import { Ft as formatJsonLine, Pt as formatJson } from "./domain.js";

export { formatJson };