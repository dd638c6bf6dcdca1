import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../src/domain/gate/evaluation.ts";
import { explainGates } from "../../src/domain/gate/explain-gate.ts";
import { evaluationReport } from "../../src/render/report/evaluation-report.ts";
import { expectValid } from "../schemas.ts";
import { judgedSample } from "./judged-samples.ts";
import { sampleEvaluation, sampleGate } from "./sample-evaluation.ts";

const CONTEXT = { commit: null, operational: null };
const HOSTILE = `<img src=x onerror=alert(1)>"'&</style><script>alert(1)</script>\u202e`;

/** What a reader sees, without markup. */
function textOf(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, " ");
}

describe.each(["binary", "multiclass", "regression"] as const)("the report of a %s model", (task) => {
  const written = judgedSample(task);
  const page = evaluationReport(written, CONTEXT);

  test("is made of a valid evaluation.json, the same bytes from the same file", () => {
    expectValid("evaluation", written);
    expect(evaluationReport(JSON.parse(JSON.stringify(written)) as Evaluation, CONTEXT) === page).toBe(true);
    evaluationReport(judgedSample("binary"), CONTEXT);
    expect(evaluationReport(written, CONTEXT) === page).toBe(true);
  });

  test("is one small file that runs and loads nothing", () => {
    expect(page.length).toBeLessThan(300_000);
    // `url(#…)` would be a marker, which the library numbers through the life of the process.
    expect(page.match(/<script|<link|<img|<iframe|\bon\w+=|\bsrc=|\bhref=|@import|url\(/gi)).toBeNull();
    expect(page).toContain("default-src 'none'");
    expect(textOf(page).match(/NaN|undefined|Infinity/)).toBeNull();
    expect(page.match(/="[^"]*(NaN|undefined|Infinity)/)).toBeNull();
  });

  test("says the verdict, every gate and every metric", () => {
    const text = textOf(page);
    expect(text).toContain("This model may go on.");
    for (const gate of written.gates) expect(text).toContain(gate.reason);
    for (const { text: why } of explainGates(written)) expect(text).toContain(why);
    for (const metric of written.metrics) expect(text).toContain(` ${metric.id} `);
  });

  test("without a champion compares nothing", () => {
    const alone = evaluationReport(judgedSample(task, { alone: true }), CONTEXT);
    expect(textOf(alone)).toContain("There is no champion yet");
    expect(alone).not.toMatch(/class="key"|worse ←|matrix champion/);
  });
});

test("data are text: class names, reasons, notes, slices", () => {
  const slice = { by: HOSTILE, value: HOSTILE };
  const multiclass = judgedSample("multiclass");
  const [first] = multiclass.metrics;
  const page = evaluationReport(
    {
      ...multiclass,
      gates: [sampleGate({ reason: HOSTILE, id: HOSTILE })],
      warnings: [HOSTILE],
      notes: [HOSTILE],
      metrics: [...multiclass.metrics, { ...first!, slice }],
      curves: { ...multiclass.curves, classes: [HOSTILE, HOSTILE, HOSTILE, HOSTILE] } as NonNullable<
        Evaluation["curves"]
      >,
    },
    { commit: HOSTILE, operational: { challenger: { size: HOSTILE } } },
  );
  expect(page).not.toMatch(/<img|<script|\u202e/);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
  expect(textOf(page)).toContain("by <img src=x onerror=alert(1)>");
});

test("of many classes the report stays small", () => {
  const many = judgedSample("multiclass", { classes: 60 });
  expectValid("evaluation", many);
  expect(many.curves).toMatchObject({ folded: 36 });
  expect(evaluationReport(many, CONTEXT).length).toBeLessThan(300_000);
});

describe("slices", () => {
  const written = judgedSample("binary");
  const [first] = written.metrics;
  const sliced = (values: readonly (string | null)[]): Evaluation => {
    const slices = values.map((value) => ({ by: "region", value }));
    const gate = { id: "roc_auc-by-region-min", by: "region", reason: "roc_auc is low" };
    return {
      ...written,
      metrics: [...written.metrics, ...slices.map((slice, i) => ({ ...first!, n: 400 + i, slice }))],
      gates: [
        ...written.gates,
        ...slices.map((slice, i) => sampleGate({ ...gate, slice, status: i === 1 ? "fail" : "pass" })),
      ],
    };
  };

  test("have a table for each column and metric, with rows, differences and gates", () => {
    const text = textOf(evaluationReport(sliced(["north", null]), CONTEXT));
    expect(text).toMatch(/Slices roc_auc ↑ by region region rows .* north 400 .* pass \(missing\) 401 .* fail/);
  });

  test("are folded below their gate, the worst of them first", () => {
    const text = textOf(evaluationReport(sliced(["north", "south", null]), CONTEXT));
    expect(text).toMatch(/each of 3 slices fail region = south .* pass region = north .* pass region is missing/);
  });

  test("of very many only the worst are shown, and the report stays small", () => {
    const many = sliced(Array.from({ length: 200 }, (_, i) => `region ${i}`));
    const crowded = {
      ...many,
      metrics: Array.from({ length: 20 }, (_, i) =>
        many.metrics.map((metric) => (metric.slice === null ? metric : { ...metric, id: `m${i}` })),
      ).flat(),
    };
    const page = evaluationReport(crowded, CONTEXT);
    expect(page.length).toBeLessThan(300_000);
    expect(textOf(page)).toContain("170 more in evaluation.json");
  });

  test("that were too small are named", () => {
    const skipped = Array.from({ length: 12 }, (_, i) => ({
      by: "region",
      value: `r${i}`,
      n: 3,
      reason: "3 rows",
      gates: [],
    }));
    const text = textOf(evaluationReport({ ...written, slices_skipped: skipped }, CONTEXT));
    expect(text).toContain("Too small to be shown: region = r0 (3 rows), region = r1 (3 rows)");
    expect(text).toContain("and 2 more.");
  });
});

test("what a model costs is shown as far as it was measured", () => {
  const operational = {
    challenger: { size: 12_345, latency: { calls: 500, p50_ms: 0.0123, p95_ms: 0.0456, p99_ms: 0.12 } },
    champion: { size: 2_345_678, latency: null },
    latency_ratio: { value: 1.02, low: 0.98, high: 1.07 },
  };
  const text = textOf(evaluationReport(sampleEvaluation({}), { ...CONTEXT, operational }));
  expect(text).toContain("size of the model 12.1 KiB 2.2 MiB");
  expect(text).toContain("one row, half of the calls 0.0123 ms –");
  expect(text).toContain("takes 1.02 times as long as one of the champion [0.98, 1.07]");
  expect(text).not.toContain("memory");
});

test("an older file, or a challenger that could not be judged, has a report without pictures", () => {
  const page = evaluationReport(
    sampleEvaluation({ challenger: { value: null, reason: "it was not scored" }, delta: null }),
    CONTEXT,
  );
  expect(page).not.toContain('<svg class="plot"');
  expect(textOf(page)).toContain("it was not scored");
});

test("what the model listens to is told most of all first, with names that are text", () => {
  const columns = [
    { name: "quiet", mean: -0.001, sd: 0.002 },
    { name: HOSTILE, mean: 0.2, sd: 0.01 },
    ...Array.from({ length: 30 }, (_, i) => ({ name: `c${i}`, mean: 0.1 - i / 1000, sd: 0.01 })),
  ];
  const importance = { loss: "log_loss", rows: 400, repeats: 5, seed: 42, columns } as const;
  const written = { ...sampleEvaluation({}), importance };
  expectValid("evaluation", written);
  const page = evaluationReport(written, CONTEXT);
  expect(page).not.toContain("<img");
  const text = textOf(page);
  expect(text).toMatch(/What it listens to .* 0\.200 ± 0\.010 100 % c0 0\.100 ± 0\.010 50 %/);
  expect(text).toContain("12 more columns matter less");
  expect(text).not.toContain("quiet");
});
