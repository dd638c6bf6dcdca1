import { Gt as formatJson, Kt as formatJsonLine } from "./domain.js";

export { formatJson };