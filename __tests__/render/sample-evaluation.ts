import type { EvaluatedGate, EvaluatedMetric, Evaluation } from "../../src/domain/gate/evaluation.ts";

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

/** An evaluation of one metric on which a gate may be missing: what texts are rendered from. */
export function sampleEvaluation(metric: Partial<EvaluatedMetric>, more: Partial<Evaluation> = {}): Evaluation {
  return {
    schema: 1,
    model: "fraud",
    task: "binary",
    verdict: "inconclusive",
    passed: false,
    reason: "undecided: roc_auc did not change",
    challenger: { digest: digest("a"), version: null, run: null },
    champion: { digest: digest("b"), version: 6 },
    dataset: { name: "test", digest: digest("c"), rows: 900, labelled: 900, positives: 90, uses: 1 },
    metrics: [
      {
        id: "roc_auc",
        slice: null,
        n: 900,
        direction: "higher",
        challenger: { value: 0.951, low: 0.947, high: 0.955 },
        champion: { value: 0.963, low: 0.959, high: 0.967 },
        delta: { value: -0.012, low: -0.016, high: 0.008, p: 0.2, method: "delong" },
        ...metric,
      },
    ],
    gates: [],
    stats: { confidence: 0.95, seed: 42, replicates: 2000 },
    slices_skipped: [],
    warnings: [],
    tool: { modelgate: "0", onnxruntime: "0", duckdb: "0" },
    ...more,
  };
}

/** A gate of it, failed if nothing else is said. */
export function sampleGate(gate: Partial<EvaluatedGate>): EvaluatedGate {
  return {
    id: "roc_auc-min",
    metric: "roc_auc",
    slice: null,
    vs: null,
    rule: "min",
    threshold: 0.96,
    severity: "block",
    status: "fail",
    reason: "roc_auc is 0.951, at least 0.96 is required",
    rows_needed: null,
    ...gate,
  };
}
