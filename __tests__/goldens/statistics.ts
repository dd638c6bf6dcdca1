import { readFileSync } from "node:fs";

/** Inputs and expected values computed by SciPy, scikit-learn, statsmodels and R; versions stand in its `meta`. */
export const goldens = JSON.parse(readFileSync(new URL("./statistics.json", import.meta.url), "utf8"));

/** The same for drift: made by make-drift.py. */
export const driftGoldens = JSON.parse(readFileSync(new URL("./drift.json", import.meta.url), "utf8"));

/** The same for intervals: made by make-intervals.py. */
export const intervalGoldens = JSON.parse(readFileSync(new URL("./intervals.json", import.meta.url), "utf8"));

/** The same for metrics: made by make-metrics.py. */
export const metricGoldens = JSON.parse(readFileSync(new URL("./metrics.json", import.meta.url), "utf8"));

/** Fairness, baselines and one-sided p values: made by make-gates.py. */
export const gateGoldens = JSON.parse(readFileSync(new URL("./gates.json", import.meta.url), "utf8"));
