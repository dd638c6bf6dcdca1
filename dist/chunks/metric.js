import { G as POSITIVE, J as formatRange, K as UNIT, X as undefinedMetric, Y as improvement, q as definedMetric } from "./domain.js";

export { formatRange };