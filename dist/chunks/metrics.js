import { C as METRICS, D as metricsOf, E as metricNames, O as spreadOf, T as findMetric, k as synonymsOf, w as compute } from "./domain.js";

export { METRICS, synonymsOf };