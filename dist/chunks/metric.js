import { Dt as formatRange, Et as definedMetric, Ot as improvement, Tt as UNIT, kt as undefinedMetric, wt as POSITIVE } from "./domain.js";

export { formatRange };