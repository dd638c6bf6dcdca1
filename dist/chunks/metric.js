import { _t as improvement, gt as formatRange, ht as definedMetric, mt as UNIT, pt as POSITIVE, vt as undefinedMetric } from "./domain.js";

export { formatRange };