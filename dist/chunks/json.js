import { Mt as formatJson, Nt as formatJsonLine } from "./domain.js";

export { formatJson };