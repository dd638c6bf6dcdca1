import { F as improvement, I as undefinedMetric, M as UNIT, N as definedMetric, P as formatRange, j as POSITIVE } from "./domain.js";

export { formatRange };