import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../src/domain/gate/evaluation.ts";
import { evaluationReport } from "../../src/render/report/evaluation-report.ts";
import { expectValid } from "../schemas.ts";
import { judgedSample } from "./judged-samples.ts";
import { sampleEvaluation, sampleGate } from "./sample-evaluation.ts";

const CONTEXT = { commit: null, notes: [], operational: null };
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
    for (const metric of written.metrics) expect(text).toContain(` ${metric.id} `);
  });

  test("without a champion compares nothing", () => {
    const alone = evaluationReport(judgedSample(task, { alone: true }), CONTEXT);
    expect(textOf(alone)).toContain("There is no champion yet");
    expect(alone).not.toMatch(/class="key"|worse ←|matrix champion/);
  });
});

test("data are text: class names, reasons, notes, slices", () => {
  const slice = { by: HOSTILE, value: HOSTILE } as unknown as null;
  const multiclass = judgedSample("multiclass");
  const [first] = multiclass.metrics;
  const page = evaluationReport(
    {
      ...multiclass,
      gates: [sampleGate({ reason: HOSTILE, id: HOSTILE })],
      warnings: [HOSTILE],
      metrics: [...multiclass.metrics, { ...first!, slice }],
      curves: { ...multiclass.curves, classes: [HOSTILE, HOSTILE, HOSTILE, HOSTILE] } as NonNullable<
        Evaluation["curves"]
      >,
    },
    { commit: HOSTILE, notes: [HOSTILE], operational: { challenger: { size: HOSTILE } } },
  );
  expect(page).not.toMatch(/<img|<script|\u202e/);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
  expect(textOf(page)).toContain("By <img src=x onerror=alert(1)>");
});

test("of many classes the report stays small", () => {
  const many = judgedSample("multiclass", { classes: 60 });
  expectValid("evaluation", many);
  expect(many.curves).toMatchObject({ folded: 36 });
  expect(evaluationReport(many, CONTEXT).length).toBeLessThan(300_000);
});

test("slices have their tables, with rows and differences", () => {
  const written = judgedSample("binary");
  const [first] = written.metrics;
  const sliced = ["north", null].map((value, i) => ({
    ...first!,
    n: 400 + i,
    slice: { by: "region", value } as unknown as null,
  }));
  const text = textOf(evaluationReport({ ...written, metrics: [...written.metrics, ...sliced] }, CONTEXT));
  expect(text).toMatch(/Slices By region .* north 400 roc_auc ↑ .* \(missing\) 401 roc_auc ↑/);
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
