import { describe, expect, test } from "vitest";
import type { ColumnPicture } from "../../src/domain/drift/column-picture.ts";
import type { MonitorLine } from "../../src/domain/registry/records.ts";
import { driftReport } from "../../src/render/report/drift-report.ts";
import { expectValid } from "../schemas.ts";
import { sampleColumn, sampleDrift } from "./sample-drift.ts";

const NUMBERS: ColumnPicture = { kind: "number", edges: [0, 1, 2], reference: [0.5, 0.5], current: [0.1, 0.9] };
const WORDS: ColumnPicture = { kind: "category", labels: ["<b>", null], reference: [0.5, 0.5], current: [1, 0] };
const LOUD = sampleColumn("distance", { verdict: "alert", effect: 0.5, p_adjusted: 1e-9, picture: NUMBERS });
const DRIFT = sampleDrift("alert", [
  sampleColumn("hour", { picture: NUMBERS }),
  sampleColumn("<img src=x>", { type: "category", picture: WORDS }),
  LOUD,
]);

function line(day: number, more: Partial<MonitorLine> = {}): MonitorLine {
  const at = `2026-03-${String(day).padStart(2, "0")}T04:17:00.000Z`;
  return {
    schema: 1,
    at,
    environment: "production",
    version: 3,
    run_id: String(day),
    verdict: "ok",
    rows: 1600,
    data: "sha256:0",
    drifted: [],
    share: 0,
    ...more,
  };
}
const HISTORY = [line(1), line(2), line(3, { verdict: "alert", share: 0.5 })];

/** The headings of the pictures, in their order. */
function titles(page: string): string[] {
  return [...page.matchAll(/<figcaption>([^<]*)<\/figcaption>/g)].map(([, title = ""]) => title);
}

describe("drift.html", () => {
  const page = driftReport(DRIFT, HISTORY);

  test("begins with what happened, and shows the worst columns first", () => {
    expectValid("drift", DRIFT);
    expect(page).toContain("1 of 3 inputs moved beyond their limit, distance.");
    expect(titles(page)).toEqual(["Run by run", "distance", "hour", "&#60;img src=x&#62;"]);
  });

  test("is one file that runs and loads nothing; names are text", () => {
    expect(page.match(/<script|<link|<img|<b>|\bsrc="|\bhref=|url\(/gi)).toBeNull();
    expect(page).toContain("&#60;b&#62;");
  });

  test("the same files give the same bytes", () => {
    expect(driftReport(JSON.parse(JSON.stringify(DRIFT)) as typeof DRIFT, HISTORY) === page).toBe(true);
  });

  test("has the importance of columns where it is known", () => {
    expect(page).not.toContain('<th scope="col">importance');
    const weighed = driftReport(sampleDrift("alert", [{ ...LOUD, importance: 0.875 }]), HISTORY);
    expect(weighed).toContain("<td>87.5 %</td>");
    expect(weighed).toContain("Importance is how much worse");
  });

  test("a first run has no history to draw, an older file no pictures", () => {
    expect(titles(driftReport(DRIFT, HISTORY.slice(0, 1)))).not.toContain("Run by run");
    const { picture: _, ...older } = LOUD;
    expect(driftReport(sampleDrift("alert", [older]), HISTORY)).not.toContain("<h2>Pictures</h2>");
  });

  test("of a very wide table the worst columns are drawn, and the page stays small", () => {
    const many = Array.from({ length: 400 }, (_, i) => sampleColumn(`c${i}`, { picture: NUMBERS }));
    const wide = driftReport(sampleDrift("ok", many), HISTORY);
    expect(titles(wide)).toHaveLength(25);
    expect(wide).toContain("376 more in drift.json");
    expect(wide.length).toBeLessThan(300_000);
  });
});
