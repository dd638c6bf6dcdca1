import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, openChromium } from "../../scripts/chromium.js";
import { driftReport } from "../../src/render/report/drift-report.ts";
import { evaluationReport } from "../../src/render/report/evaluation-report.ts";
import { judgedSample } from "./judged-samples.ts";
import { type Picture, readPng } from "./read-png.ts";
import { sampleColumn, sampleDrift } from "./sample-drift.ts";

const program = findChromium();
if (program === null) console.info("not run: no Chromium to look at the report with");

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the page says of itself: where its charts and cells are, and the colours that it draws with. */
interface Layout {
  readonly charts: readonly Box[];
  readonly cells: readonly Box[];
  readonly colours: Readonly<Record<"challenger" | "champion" | "ground", string>>;
  readonly wide: number;
}

const LAYOUT = `(() => {
  const box = (element) => { const { x, y, width, height } = element.getBoundingClientRect(); return { x, y, width, height }; };
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  return {
    charts: [...document.querySelectorAll("svg.plot")].map(box),
    cells: [...document.querySelectorAll(".matrix td.right")].map(box),
    colours: Object.fromEntries(["challenger", "champion", "ground"].map((name) => [name, colour(name)])),
    wide: document.documentElement.scrollWidth,
  };
})()`;

/** Pixels of a rectangle that have a colour, be it thinned by the ground as smooth edges and see-through bars are. */
function count(
  { width, rgb }: Picture,
  box: Box,
  { colour, ground }: { readonly colour: string; readonly ground: string },
): number {
  const from = channels(ground);
  const way = channels(colour).map((value, at) => value - (from[at] ?? 0));
  const length = way.reduce((sum, part) => sum + part * part, 0);
  let found = 0;
  for (let y = Math.round(box.y); y < box.y + box.height; y++) {
    for (let x = Math.round(box.x); x < box.x + box.width; x++) {
      const at = (y * width + x) * 3;
      let [along, off] = [0, 0];
      for (let i = 0; i < 3; i++) along += (((rgb[at + i] ?? 0) - (from[i] ?? 0)) * (way[i] ?? 0)) / length;
      for (let i = 0; i < 3; i++)
        off = Math.max(off, Math.abs((rgb[at + i] ?? 0) - (from[i] ?? 0) - along * (way[i] ?? 0)));
      if (along > 0.3 && off < 16) found++;
    }
  }
  return found;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

describe.skipIf(program === null)("the report, looked at in Chromium", () => {
  let chromium: Awaited<ReturnType<typeof openChromium>>;
  beforeAll(async () => {
    chromium = await openChromium(program);
  });
  afterAll(() => chromium?.close());

  const context = { commit: null, operational: null };
  interface Page {
    readonly evaluate: (code: string) => Promise<Layout>;
    readonly picture: () => Promise<Buffer>;
  }
  const look = (html: string, scheme: string, width = 1000): Promise<{ layout: Layout; picture: Picture }> =>
    chromium.look(html, { width, scheme }, async ({ evaluate, picture }: Page) => ({
      layout: await evaluate(LAYOUT),
      picture: readPng(await picture()),
    }));

  test.each([
    ["binary", "light", 3],
    ["binary", "dark", 3],
    ["regression", "dark", 2],
  ] as const)("%s, %s: every chart shows both models in their colours", async (task, scheme, charts) => {
    const { layout, picture } = await look(evaluationReport(judgedSample(task), context), scheme);
    expect(layout.charts).toHaveLength(charts);
    for (const box of layout.charts) {
      expect(box.width * box.height).toBeGreaterThan(300 * 240);
      const { challenger, champion, ground } = layout.colours;
      expect(count(picture, box, { colour: challenger, ground }), "the challenger's pixels").toBeGreaterThan(150);
      expect(count(picture, box, { colour: champion, ground }), "the champion's pixels").toBeGreaterThan(150);
    }
  });

  test("drift: every column shows what was and what is", async () => {
    const numbers = {
      kind: "number",
      edges: [0, 1, 2, 3],
      reference: [0.2, 0.5, 0.3],
      current: [0.6, 0.1, 0.3],
    } as const;
    const words = {
      kind: "category",
      labels: ["a", "b", null],
      reference: [0.5, 0.3, 0.2],
      current: [0.2, 0.3, 0.5],
    } as const;
    const columns = [sampleColumn("x", { picture: numbers }), sampleColumn("y", { picture: words })];
    const { layout, picture } = await look(driftReport(sampleDrift("ok", columns), []), "light");
    const { challenger, champion, ground } = layout.colours;
    expect(layout.charts).toHaveLength(2);
    for (const box of layout.charts) {
      expect(count(picture, box, { colour: challenger, ground }), "the current values' pixels").toBeGreaterThan(500);
      expect(count(picture, box, { colour: champion, ground }), "the training data's pixels").toBeGreaterThan(150);
    }
  });

  test("multiclass: cells are shaded, and a narrow screen scrolls tables only", async () => {
    const html = evaluationReport(judgedSample("multiclass"), context);
    const { layout, picture } = await look(html, "dark");
    const { challenger, champion, ground } = layout.colours;
    expect(layout.cells).toHaveLength(8);
    for (const [i, box] of layout.cells.entries()) {
      const shaded = count(picture, box, { colour: i < 4 ? challenger : champion, ground });
      expect(shaded).toBeGreaterThan(0.5 * box.width * box.height);
    }
    expect((await look(html, "dark", 400)).layout.wide).toBe(400);
  });
});
