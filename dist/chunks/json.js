import { Jt as formatJson, Yt as formatJsonLine } from "./domain.js";

export { formatJson };