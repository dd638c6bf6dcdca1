import { G as improvement, H as UNIT, K as undefinedMetric, U as definedMetric, V as POSITIVE, W as formatRange } from "./domain.js";

export { formatRange };