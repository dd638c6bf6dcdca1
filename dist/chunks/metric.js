import { Ct as improvement, St as formatRange, bt as UNIT, wt as undefinedMetric, xt as definedMetric, yt as POSITIVE } from "./domain.js";

export { formatRange };