import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Judged, Metric, MetricValue, Pair } from "../../../src/domain/metric/metric.ts";
import { compute, FAMILIES, METRICS, spreadOf } from "../../../src/domain/metric/metrics.ts";
import { mersenneTwister } from "../../../src/domain/statistics/random.ts";
import { studentQuantile } from "../../../src/domain/statistics/student-t.ts";

/** Every metric there is, families with the parameter of their example. */
const ALL: readonly Metric[] = [...METRICS, ...FAMILIES.flatMap((family) => family.of(exampleOf(family)) ?? [])];
const SETTINGS = { confidence: 0.95, seed: 3, replicates: 200 };
const CLASSES = ["a", "b", "cat"];

function exampleOf({ name, example }: { readonly name: string; readonly example: string }): string {
  return name === "precision_at_k" ? "12" : example;
}

type Both = Pair<Judged> & { readonly champion: Judged };

/** Two models on the same random rows, with ties. */
function drawn(task: Judged["kind"], rows: number, seed: number): Both {
  const random = mersenneTwister(seed);
  const fill = (width: number, value: (at: number) => number) =>
    Float64Array.from({ length: rows * width }, (_, i) => value(i));
  if (task === "regression") {
    const label = fill(1, () => Math.round(1 + 20 * random()) / 2);
    const side = (size: number): Judged => ({
      kind: task,
      label,
      value: label.map((y) => y * (1 + size * (random() - 0.4))),
    });
    return { challenger: side(0.5), champion: side(0.8) };
  }
  if (task === "multiclass") {
    const label = Int32Array.from({ length: rows }, () => Math.floor(3 * random()));
    const side = (skill: number): Judged => {
      const raw = fill(3, (at) => 0.1 + random() + (at % 3 === label[Math.floor(at / 3)] ? skill : 0));
      const sum = (at: number) => [0, 1, 2].reduce((total, k) => total + (raw[at - (at % 3) + k] ?? 0), 0);
      return { kind: task, label, classes: CLASSES, probability: raw.map((value, at) => value / sum(at)) };
    };
    return { challenger: side(0.5), champion: side(0.3) };
  }
  const label = fill(1, () => (random() < 0.4 ? 1 : 0));
  const side = (skill: number): Judged => ({
    kind: task,
    label,
    score: label.map((y) => Math.round(20 * (0.05 + 0.5 * random() + 0.4 * (random() < skill ? y : 0.5))) / 20),
    threshold: 0.5,
  });
  return { challenger: side(0.6), champion: side(0.4) };
}

/** The same rows in another order, or some of them several times. */
function taken(judged: Judged, rows: readonly number[]): Judged {
  const pick = (values: Float64Array, width = 1) =>
    Float64Array.from(
      { length: rows.length * width },
      (_, at) => values[(rows[Math.floor(at / width)] ?? 0) * width + (at % width)] ?? 0,
    );
  const more = {
    ...(judged.weight === undefined ? {} : { weight: pick(judged.weight) }),
    ...(judged.cluster === undefined ? {} : { cluster: Int32Array.from(rows, (row) => judged.cluster?.[row] ?? 0) }),
  };
  switch (judged.kind) {
    case "binary":
      return { ...judged, ...more, label: pick(judged.label), score: pick(judged.score) };
    case "multiclass": {
      const label = Int32Array.from(rows, (row) => judged.label[row] ?? 0);
      return { ...judged, ...more, label, probability: pick(judged.probability, 3) };
    }
    case "regression":
      return { ...judged, ...more, label: pick(judged.label), value: pick(judged.value) };
  }
}

function expectSame(metric: Metric, first: Both, second: Both): void {
  const [one, two] = [first, second].map(({ challenger, champion }) => compute(metric, challenger, champion));
  expect(two?.kind, metric.id).toBe(one?.kind);
  if (one?.kind === "value" && two?.kind === "value")
    expect(Math.abs(one.value - two.value), metric.id).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one.value)));
}

const some = fc.record({
  task: fc.constantFrom("binary", "multiclass", "regression"),
  rows: fc.integer({ min: 1, max: 60 }),
  seed: fc.nat(1e6),
});

describe("of every metric", () => {
  test("a weight of 2 is the same as the row twice, and one of 0 as no row", () => {
    fc.assert(
      fc.property(some, ({ task, rows, seed }) => {
        const { challenger, champion } = drawn(task as Judged["kind"], rows, seed);
        const random = mersenneTwister(seed + 1);
        const weight = Float64Array.from({ length: rows }, () => Math.floor(4 * random()));
        const repeated = [...weight].flatMap((times, row) => new Array<number>(times).fill(row));
        for (const metric of ALL.filter((known) => known.task === task)) {
          expectSame(
            metric,
            { challenger: taken(challenger, repeated), champion: taken(champion, repeated) },
            { challenger: { ...challenger, weight }, champion: { ...champion, weight } },
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the order of the rows changes nothing, nor do equal weights", () => {
    fc.assert(
      fc.property(some, ({ task, rows, seed }) => {
        const pair = drawn(task as Judged["kind"], rows, seed);
        const random = mersenneTwister(seed + 2);
        const order = [...Array(rows).keys()].map((row) => [random(), row] as const).sort(([x], [y]) => x - y);
        const shuffled = order.map(([, row]) => row);
        const weight = new Float64Array(rows).fill(0.7);
        for (const metric of ALL.filter((known) => known.task === task)) {
          expectSame(metric, pair, {
            challenger: taken(pair.challenger, shuffled),
            champion: taken(pair.champion, shuffled),
          });
          if (/_at_k\(\d+\)/.test(metric.id)) continue;
          expectSame(metric, pair, {
            challenger: { ...pair.challenger, weight },
            champion: { ...pair.champion, weight },
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(["binary", "multiclass", "regression"] as const)("intervals of %s metrics", (task) => {
  const rows = 100;
  const { challenger, champion } = drawn(task, rows, 11);
  const random = mersenneTwister(12);
  const weight = Float64Array.from({ length: rows }, () => 0.2 + 2 * random());
  const cluster = Int32Array.from({ length: rows }, () => Math.floor(30 * random()));
  const metrics = ALL.filter((metric) => metric.task === task);

  test.each([
    ["plain", {}],
    ["weighted", { weight }],
    ["clustered", { cluster }],
  ] as const)("%s: swapping the models mirrors the difference to the last bit", (_, more) => {
    for (const metric of metrics) {
      const [one, two] = [
        { ...challenger, ...more },
        { ...champion, ...more },
      ];
      const forth = spreadOf(metric, { challenger: one, champion: two }, SETTINGS);
      const back = spreadOf(metric, { challenger: two, champion: one }, SETTINGS);
      if (metric.against === "champion") continue;
      expect([back.champion, back.challenger], metric.id).toEqual([forth.challenger, forth.champion]);
      if (forth.delta?.kind !== "interval" || back.delta?.kind !== "interval") {
        expect(forth.delta, metric.id).toEqual(back.delta);
        continue;
      }
      expect([back.delta.low, back.delta.high, back.delta.p], metric.id).toEqual([
        0 - forth.delta.high,
        0 - forth.delta.low,
        forth.delta.p,
      ]);
    }
  });

  test.each([
    ["weighted", { weight }],
    ["clustered", { weight, cluster }],
  ] as const)("%s: the influences give what leaving out each unit gives (jackknife)", (how, more) => {
    const both: Both = { challenger: { ...challenger, ...more }, champion: { ...champion, ...more } };
    const units = how === "weighted" ? [...Array(rows).keys()].map((row) => [row]) : unitsOf(cluster);
    const critical = studentQuantile(0.975, units.length - 1);
    for (const metric of metrics) {
      const { challenger: own, delta } = spreadOf(metric, both, SETTINGS);
      if (delta?.kind !== "interval" || (delta.method !== "linearised" && delta.method !== "clustered")) continue;
      const without = units.map((unit) => {
        const left = [...Array(rows).keys()].filter((row) => !unit.includes(row));
        return [both.challenger, both.champion].map((side) => numberOf(compute(metric, taken(side, left))));
      });
      const ratio = (delta.high - delta.low) / 2 / critical / jackknife(without.map(([a = 0, b = 0]) => a - b));
      expect(ratio, metric.id).toBeGreaterThan(0.9);
      expect(ratio, metric.id).toBeLessThan(1.05);
      if (own.kind !== "interval" || metric.range.low !== 0 || metric.range.high !== 1) continue;
      // Symmetric on the logit scale, where the derivative is 1 / (v(1 - v)).
      const value = numberOf(compute(metric, both.challenger));
      const reach = (Math.log(own.high / (1 - own.high)) - Math.log(own.low / (1 - own.low))) / 2 / critical;
      const single = (reach * value * (1 - value)) / jackknife(without.map(([a = 0]) => a));
      expect(single, metric.id).toBeGreaterThan(0.9);
      expect(single, metric.id).toBeLessThan(1.05);
    }
  });

  test("a weight says how many rows one stands for: all of them doubled change no interval", () => {
    const doubled = weight.map((w) => 2 * w);
    for (const metric of metrics) {
      if (/_at_k\(\d+\)/.test(metric.id)) continue;
      const spread = (own: Float64Array) =>
        spreadOf(
          metric,
          { challenger: { ...challenger, weight: own }, champion: { ...champion, weight: own } },
          SETTINGS,
        );
      const [once, twice] = [spread(weight), spread(doubled)];
      for (const side of ["challenger", "delta"] as const) {
        const [one, two] = [once[side], twice[side]];
        expect(two?.kind, metric.id).toBe(one?.kind);
        if (one?.kind !== "interval" || two?.kind !== "interval") continue;
        expect(two.low, metric.id).toBeCloseTo(one.low, 8);
        expect(two.high, metric.id).toBeCloseTo(one.high, 8);
      }
    }
  });

  test("clusters of one row are rows, and rows that come twice as one cluster are the same evidence as once", () => {
    const alone = Int32Array.from({ length: rows }, (_, row) => row);
    const twice = [...Array(rows).keys(), ...Array(rows).keys()];
    for (const metric of metrics) {
      const at = (judged: Judged, own: object): Judged => ({ ...judged, ...own });
      const spread = (own: object, order: readonly number[]) =>
        spreadOf(
          metric,
          { challenger: taken(at(challenger, own), order), champion: taken(at(champion, own), order) },
          SETTINGS,
        ).delta;
      const [single, double] = [spread({ cluster: alone }, [...Array(rows).keys()]), spread({ cluster: alone }, twice)];
      if (single?.kind !== "interval" || single.method !== "clustered" || double?.kind !== "interval") continue;
      expect(double.low, metric.id).toBeCloseTo(single.low, 8);
      expect(double.high, metric.id).toBeCloseTo(single.high, 8);
    }
  });
});

function unitsOf(cluster: Int32Array): number[][] {
  const units = new Map<number, number[]>();
  for (const [row, of] of cluster.entries()) units.set(of, [...(units.get(of) ?? []), row]);
  return [...units.values()];
}

/** Standard error from the values without each unit. */
function jackknife(without: readonly number[]): number {
  const mean = without.reduce((sum, value) => sum + value, 0) / without.length;
  return Math.sqrt(
    without.reduce((sum, value) => sum + (value - mean) ** 2, 0) * ((without.length - 1) / without.length),
  );
}

function numberOf(found: MetricValue): number {
  return found.kind === "value" ? found.value : Number.NaN;
}
