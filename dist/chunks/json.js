import { Xt as formatJsonLine, Yt as formatJson } from "./domain.js";

export { formatJson };