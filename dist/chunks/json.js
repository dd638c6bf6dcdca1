import { Bt as formatJson, Vt as formatJsonLine } from "./domain.js";

export { formatJson };