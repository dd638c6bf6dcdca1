import { B as synonymsOf, F as METRICS, I as compute, L as findMetric, R as metricNames, z as metricsOf } from "./domain.js";

export { METRICS, synonymsOf };