import { evaluate } from "../../src/domain/gate/evaluate.ts";
import type { Evaluation } from "../../src/domain/gate/evaluation.ts";
import { type GateEntry, gatesOf } from "../../src/domain/gate/gate.ts";
import { DEFAULT_STATS } from "../../src/domain/gate/stats-rules.ts";
import { withCurves } from "../../src/domain/gate/with-curves.ts";
import type { Judged } from "../../src/domain/metric/metric.ts";
import { mersenneTwister } from "../../src/domain/statistics/random.ts";

const ROWS = 1200;
const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

/** Two models that were really judged, on rows drawn with a seed; with `alone` there is no champion. */
export function judgedSample(
  task: "binary" | "multiclass" | "regression",
  more: { alone?: boolean; classes?: number } = {},
): Evaluation {
  const contest = {
    challenger: sideOf(task, { noise: 1, classes: more.classes ?? 4 }),
    champion: more.alone === true ? null : sideOf(task, { noise: 1.4, classes: more.classes ?? 4 }),
  };
  const [metric, limit] = LIMITS[task];
  const gates: GateEntry[] = [
    { metric, ...limit },
    { metric, comparison: { kind: "no-worse", tolerance: { kind: "absolute", amount: 0.01 } } },
  ];
  const frame = {
    model: `sample-${task}`,
    task,
    challenger: { digest: digest("a"), version: null, run: digest("b") },
    champion: more.alone === true ? null : { digest: digest("c"), version: 6 },
    dataset: {
      name: "test",
      digest: digest("d"),
      rows: ROWS,
      labelled: ROWS,
      positives: task === "binary" ? sum(contest.challenger.label) : null,
      uses: 3,
    },
    warnings: [],
    tool: { modelgate: "0.1.0", onnxruntime: "1.30.0", duckdb: "1.5.5" },
  };
  const bar = { gates: gatesOf(gates), stats: { ...DEFAULT_STATS, replicates: 40 } };
  return withCurves(evaluate(frame, contest, bar), contest);
}

const LIMITS = {
  binary: ["roc_auc", { min: 0.9 }],
  multiclass: ["accuracy", { min: 0.5 }],
  regression: ["rmse", { max: 40 }],
} as const;

/** The truth is the same whatever the noise, so that both models are judged on the same rows. */
function sideOf(
  task: "binary" | "multiclass" | "regression",
  { noise, classes }: { noise: number; classes: number },
): Judged {
  const random = mersenneTwister(7);
  const rows = Array.from({ length: ROWS }, () => ({
    truth: random(),
    blur: (random() + random() + random()) / 1.5 - 1,
  }));
  switch (task) {
    case "binary":
      return {
        kind: "binary",
        label: Float64Array.from(rows, ({ truth }) => Number(truth < 0.25)),
        score: Float64Array.from(
          rows,
          ({ truth, blur }) => 1 / (1 + Math.exp(-(Number(truth < 0.25) * 2 - 1.8 + 1.6 * noise * blur))),
        ),
        threshold: 0.5,
      };
    case "regression":
      return {
        kind: "regression",
        label: Float64Array.from(rows, ({ truth }) => 60 + 200 * truth ** 2),
        value: Float64Array.from(rows, ({ truth, blur }) => 66 + 190 * truth ** 2 + 35 * noise * blur),
      };
    case "multiclass": {
      const probability = new Float64Array(ROWS * classes).fill(0.1 / classes);
      for (const [row, { truth, blur }] of rows.entries()) {
        const said = Math.min(classes - 1, Math.max(0, Math.floor((truth + 0.18 * noise * blur) * classes)));
        probability[row * classes + said] = 0.9 + 0.1 / classes;
      }
      const label = Int32Array.from(rows, ({ truth }) => Math.floor(truth * classes));
      const names = Array.from({ length: classes }, (_, of) => (of === 0 ? "first & <only>" : `class ${of}`));
      return { kind: "multiclass", label, probability, classes: names };
    }
  }
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}
