import { _t as synonymsOf, dt as METRICS, ft as compute, gt as spreadOf, ht as metricsOf, mt as metricNames, pt as findMetric } from "./domain.js";

export { METRICS, synonymsOf };