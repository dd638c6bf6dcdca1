import { St as synonymsOf, _t as compute, bt as metricsOf, gt as METRICS, vt as findMetric, xt as spreadOf, yt as metricNames } from "./domain.js";

export { METRICS, synonymsOf };