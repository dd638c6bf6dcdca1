import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnPicture } from "../../../src/domain/drift/column-picture.ts";
import type { ComparedCategories, ComparedNumbers } from "../../../src/domain/drift/compared.ts";
import type { ColumnProfile } from "../../../src/domain/profile/profile.ts";

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

function numbers(more: Partial<ComparedNumbers>): ComparedNumbers {
  const reference = more.reference ?? Float64Array.from([0, 50, 50, 0]);
  const current = more.current ?? Float64Array.from([0, 100, 0, 0]);
  const knots = more.knots ?? Float64Array.from([0, 12, 24]);
  return {
    kind: "number",
    missing: [0, 0],
    sd: 1,
    min: 0,
    max: 24,
    n: sum(reference),
    m: sum(current),
    ...more,
    knots,
    reference,
    current,
  };
}
const NUMBER = { type: "number", integer: false } as ColumnProfile;
const INTEGER = { type: "number", integer: true } as ColumnProfile;

describe("numbers", () => {
  test("lie evenly between two knots", () => {
    const picture = columnPicture(numbers({}), NUMBER);
    expect(picture).toMatchObject({ kind: "number", edges: Array.from({ length: 25 }, (_, i) => i) });
    expect(picture?.reference).toEqual(new Array(24).fill(sixth(1 / 24)));
    expect(picture?.current).toEqual([...new Array(12).fill(sixth(1 / 12)), ...new Array(12).fill(0)]);
  });

  test("whole ones have a bar each, about them", () => {
    const next = (value: number): number => value + 1e-12;
    const days = numbers({
      knots: Float64Array.from([1, next(1), 2, next(2), 3, next(3)]),
      reference: Float64Array.from([0, 10, 0, 20, 0, 10, 0]),
      current: Float64Array.from([0, 0, 0, 5, 0, 5, 0]),
      min: 1,
      max: 3,
    });
    expect(columnPicture(days, INTEGER)).toEqual({
      kind: "number",
      edges: [0.5, 1.5, 2.5, 3.5],
      reference: [0.25, 0.5, 0.25],
      current: [0, 0.5, 0.5],
    });
  });

  test("far from all others lie in the outermost bar, and stretch no picture", () => {
    const picture = columnPicture(numbers({ max: 1e12, reference: Float64Array.from([0, 500, 499, 1]) }), NUMBER);
    expect(picture?.kind === "number" && picture.edges.at(-1)).toBe(24);
    expect(sum(picture?.reference ?? [])).toBeCloseTo(1, 4);
  });

  test("so large that no width can be told have no picture", () => {
    expect(
      columnPicture(numbers({ min: -1.7e308, max: 1.7e308, knots: Float64Array.from([-1.7e308, 0, 1.7e308]) }), NUMBER),
    ).toBeNull();
    expect(
      columnPicture(numbers({ min: 1e300, max: 1e300, knots: Float64Array.from([1e300, 1e300, 1e300]) }), NUMBER),
    ).toBeNull();
  });

  test("at a bar's edge, as nearly as doubles can say, are in one of the two", () => {
    const knots = Float64Array.from({ length: 60 }, (_, i) => 0.1 + i * 0.1);
    const fine = Float64Array.from(knots, (knot, i) => (i % 2 === 0 ? knot : knot * (1 + 2 ** -52)));
    const counts = new Float64Array(61).fill(1);
    const picture = columnPicture(
      numbers({ knots: fine, reference: counts, current: counts, min: 0, max: 6.1 }),
      NUMBER,
    );
    expect(Math.min(...(picture?.reference ?? [-1]))).toBeGreaterThanOrEqual(0);
    expect(sum(picture?.reference ?? [])).toBeCloseTo(1, 5);
  });

  test("every picture holds all values, in at most 24 bars", () => {
    const counts = fc.array(fc.nat(50), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(counts, counts, fc.double({ min: 1, max: 1e6, noNaN: true }), fc.boolean(), (a, b, scale, whole) => {
        const knots = Float64Array.from([0, scale, 3 * scale].map((knot) => (whole ? Math.round(knot) : knot)));
        const compared = numbers({
          knots,
          reference: Float64Array.from(a),
          current: Float64Array.from(b),
          min: -scale,
          max: 4 * scale,
        });
        const picture = columnPicture(compared, whole ? INTEGER : NUMBER);
        if (picture?.kind !== "number") return;
        expect(picture.reference.length).toBeLessThanOrEqual(24);
        expect(picture.edges).toHaveLength(picture.reference.length + 1);
        expect(Math.min(...picture.reference, ...picture.current)).toBeGreaterThanOrEqual(0);
        expect(sum(picture.reference)).toBeCloseTo(sum(a) === 0 ? 0 : 1, 4);
        expect(sum(picture.current)).toBeCloseTo(sum(b) === 0 ? 0 : 1, 4);
      }),
      { numRuns: 300 },
    );
  });
});

describe("categories", () => {
  const compared = (reference: number[], current: number[]): ComparedCategories => ({
    kind: "category",
    reference: Float64Array.from(reference),
    current: Float64Array.from(current),
    n: sum(reference),
    m: sum(current),
    missing: [0, 0],
  });
  const profile = (categories: string[]) => ({ type: "category", categories }) as unknown as ColumnProfile;

  test("come by their share, the others together", () => {
    expect(columnPicture(compared([10, 80, 10], [50, 25, 25]), profile(["a", "b"]))).toEqual({
      kind: "category",
      labels: ["b", "a", null],
      reference: [0.8, 0.1, 0.1],
      current: [0.25, 0.5, 0.25],
    });
    expect(columnPicture(compared([1, 1, 0], [1, 0, 0]), profile(["a", "b"]))).toMatchObject({ labels: ["a", "b"] });
  });

  test("of many eleven are named", () => {
    const names = Array.from({ length: 40 }, (_, i) => `c${i}`);
    const picture = columnPicture(
      compared([...names.map((_, i) => 40 - i), 0], [...names.map(() => 1), 0]),
      profile(names),
    );
    expect(picture?.kind === "category" && picture.labels).toHaveLength(12);
    expect(sum(picture?.reference ?? [])).toBeCloseTo(1, 4);
  });
});

function sixth(value: number): number {
  return Number(value.toPrecision(6));
}
