import { formatJsonLine } from "../contract/json.ts";
import type { EvaluatedMetric, Evaluation, WrittenValue } from "../gate/evaluation.ts";
import { type Direction, improvement } from "../metric/metric.ts";
import { counted } from "../statistics/counted.ts";
import type { VersionRecord } from "./records.ts";

/** A version with the evaluation that is kept beside it. */
export interface Documented {
  readonly record: VersionRecord;
  readonly evaluation: Evaluation;
}

/** One metric of two versions, each as it was found when that version was evaluated. */
export interface MetricDifference {
  readonly id: string;
  readonly direction: Direction;
  readonly from: WrittenValue | null;
  readonly to: WrittenValue | null;
  /** Positive where the second is better; null where one has no value, or the two were found on different rows. */
  readonly improvement: number | null;
}

/** One recorded fact that differs; null where a version has it not. */
export interface FactDifference {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** In what two versions of one model differ, by what is recorded of them. */
export interface VersionDifference {
  /** Whether both were evaluated on the same test rows: only then can their metrics be compared. */
  readonly same_test_data: boolean;
  readonly metrics: readonly MetricDifference[];
  readonly facts: readonly FactDifference[];
}

/** Compares two versions. Facts that are the same are left out; every metric of either is there. */
export function compareVersions(from: Documented, to: Documented): VersionDifference {
  const sameData = sameQuestion(from, to);
  return {
    same_test_data: sameData,
    metrics: metricDifferences(from.evaluation, to.evaluation, sameData),
    facts: factDifferences(factsOf(from.record), factsOf(to.record)),
  };
}

/** Whether both answered the same question about the same rows: same data, same labels and same weights, as far as recorded. */
function sameQuestion(from: Documented, to: Documented): boolean {
  const [one, other] = [from.evaluation.dataset, to.evaluation.dataset];
  return (
    one.digest === other.digest &&
    one.labelled === other.labelled &&
    one.positives === other.positives &&
    one.weight === other.weight &&
    from.record.positive === to.record.positive &&
    from.record.task === to.record.task
  );
}

function metricDifferences(from: Evaluation, to: Evaluation, sameData: boolean): MetricDifference[] {
  const [first, second] = [wholeMetrics(from), wholeMetrics(to)];
  return [...new Set([...first.keys(), ...second.keys()])].map((id) => {
    const [one, other] = [first.get(id), second.get(id)];
    const direction = (other ?? one)?.direction ?? "higher";
    const [before, after] = [one?.challenger ?? null, other?.challenger ?? null];
    const isComparable = sameData && before?.value != null && after?.value != null;
    const gained = isComparable ? improvement(direction, after.value ?? 0, before.value ?? 0) : null;
    return { id, direction, from: before, to: after, improvement: gained };
  });
}

/** Metrics of all rows, by name; those of slices are left out. */
function wholeMetrics({ metrics }: Evaluation): Map<string, EvaluatedMetric> {
  return new Map(metrics.filter(({ slice }) => slice === null).map((metric) => [metric.id, metric]));
}

function factDifferences(from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>): FactDifference[] {
  const names = [...new Set([...from.keys(), ...to.keys()])];
  return names.flatMap((name) => {
    const [before, after] = [from.get(name) ?? null, to.get(name) ?? null];
    return before === after ? [] : [{ name, from: before, to: after }];
  });
}

function factsOf(record: VersionRecord): Map<string, string> {
  const { lineage, signature, output } = record;
  const facts: readonly (readonly [string, unknown])[] = [
    ["model", record.digest],
    ["size", record.size],
    ["threshold", record.threshold],
    ["positive", record.positive],
    ["output", output],
    ...signature.inputs.map(({ name, ...input }) => [`input ${name}`, input] as const),
    ...signature.columns.map(({ name, input, type }) => [`column ${name}`, `${type} into ${input}`] as const),
    ...Object.entries(lineage.params).map(([name, value]) => [`parameter ${name}`, value] as const),
    ["seed", lineage.seed],
    ...lineage.data.map(({ name, digest, rows }) => [`data ${name}`, `${counted(rows, "row")}, ${digest}`] as const),
    ["lockfile", lineage.lockfile],
    ["commit", lineage.commit],
    ["runner", lineage.runner],
    ["verdict", record.verdict],
    ["forced", record.forced],
  ];
  return new Map(
    facts.flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [[name, typeof value === "string" ? value : formatJsonLine(value)]],
    ),
  );
}
