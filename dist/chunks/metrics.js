import { B as metricNames, H as spreadOf, L as METRICS, R as compute, U as synonymsOf, V as metricsOf, z as findMetric } from "./domain.js";

export { METRICS, synonymsOf };