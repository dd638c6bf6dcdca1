import { Kt as formatJson, qt as formatJsonLine } from "./domain.js";

export { formatJson };