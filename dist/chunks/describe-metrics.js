import { r as describeMetrics } from "./domain.js";

export { describeMetrics };