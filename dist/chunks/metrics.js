import { F as metricNames, I as metricsOf, L as spreadOf, M as METRICS, N as compute, P as findMetric, R as synonymsOf } from "./domain.js";

export { METRICS, synonymsOf };