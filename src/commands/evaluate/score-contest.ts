import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import type { Contest, EvaluationFrame, Side } from "../../domain/gate/evaluate.ts";
import { slicingOf } from "../../domain/gate/slicing.ts";
import { baselineOf } from "../../domain/metric/baseline.ts";
import type { RowWeights } from "../../domain/metric/metric.ts";
import type { ScoringTimes } from "../../domain/operational/operational-file.ts";
import { alignClasses, unionOfClasses } from "../../domain/scoring/align-classes.ts";
import { describeInvalid } from "../../domain/scoring/invalid-predictions.ts";
import { judgeRows, type Labels, readLabels } from "../../domain/scoring/judge-rows.ts";
import type { Predictions } from "../../domain/scoring/predictions.ts";
import { counted } from "../../domain/statistics/counted.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RegistrySnapshot } from "../../ports/registry.ts";
import type { Scored } from "../../ports/scorer.ts";
import { placed } from "../../steps/data-source.ts";
import { type Challenger, testData } from "./find-challenger.ts";
import { earlierUses } from "./find-champion.ts";
import { identifyRows } from "./identify-rows.ts";
import { carriedColumns, readRowWeights } from "./row-weights.ts";
import { changedData, labelRule, type ScoredSides, type Sides, scoreSides } from "./score-sides.ts";
import { searchedColumns, searchedOf } from "./searched-columns.ts";

/** Test data that were judged on this often invite choosing a model that fits them by luck. */
const MANY_USES = 20;

export interface ScoredContest {
  readonly contest: Contest;
  readonly frame: Omit<EvaluationFrame, "model" | "task">;
  /** The challenger's answers; null where it failed. */
  readonly predictions: Predictions | null;
  /** What the scorer answered, before labels and answers were joined. */
  readonly sides: Pick<ScoredSides, "label">;
  readonly times: ScoringTimes;
}

interface Contestants extends Omit<Sides, "keep"> {
  /** Digest of the test data before they are scored. */
  readonly digest: string;
  /** Tells how often the test data have judged before. */
  readonly registry: RegistrySnapshot;
  /** Column whose rows belong together; null where every row stands for itself. */
  readonly cluster: string | null;
}

/** Scores both models on data.test and joins the answers with the labels, ready to be judged. */
export async function scoreContest(
  ports: Ports,
  model: ModelConfig,
  { challenger, champion, digest, registry, cluster, slices }: Contestants,
): Promise<ScoredContest> {
  const source = testData(model, challenger);
  const at = ["data", "test"];
  const searching = searchedColumns(model, challenger);
  const keep = [...carriedColumns(model, cluster), ...searching];
  const sides = await placed(model, at, () => scoreSides(ports, model, { challenger, champion, keep, slices }));
  const identified = await identifyRows(ports, model, challenger.stored);
  if ((await ports.engine.digest(source)).digest !== digest) throw changedData();
  if (sides.rows === 0 && sides.challenger.kind === "scored") throw noRows(model, source.pattern);
  ports.log.info(`  scored ${counted(sides.rows, "row")} of ${source.pattern}`);
  const classes = unionOfClasses(challenger.scored.output.classes, champion?.stored.record.output.classes ?? []);
  const labels = sides.label === null || sides.rows === 0 ? null : readTestLabels(model, sides, classes);
  const uses = 1 + (await earlierUses(registry, model.name, digest));
  const carried =
    labels === null ? { weights: {}, warnings: [] } : readRowWeights(model, sides.kept, { cluster, rows: labels.rows });
  const side = (scored: Scored, name: "challenger" | "champion", threshold: number): Side =>
    sideOf(scored, labels, { name, threshold, classes, weights: carried.weights });
  const record = champion?.stored.record;
  const first = side(sides.challenger, "challenger", challenger.threshold);
  return {
    contest: {
      challenger: first,
      champion:
        sides.champion === null ? null : side(sides.champion, "champion", record?.threshold ?? challenger.threshold),
      baseline: first.kind === "failed" || challenger.baseline === null ? null : baselineOf(challenger.baseline, first),
      ...(searching.length === 0 || labels === null ? {} : { searched: searchedOf(sides.kept, searching, labels) }),
      slicings: [...sides.groups].map(([by, groups]) => slicingOf(by, groups, labels?.rows ?? [])),
    },
    predictions: sides.challenger.kind === "scored" ? sides.challenger.predictions : null,
    sides,
    times: { challenger: timeOf(sides.challenger), champion: timeOf(sides.champion) },
    frame: {
      challenger: { digest: challenger.scored.digest, version: null, run: challenger.run },
      champion: record === undefined ? null : { digest: record.digest, version: record.version },
      dataset: {
        name: "test",
        digest,
        ...(identified.idDigest === null ? {} : { id_digest: identified.idDigest }),
        ...countsOf(model, sides, labels),
        uses,
        ...(model.data.weight === null ? {} : { weight: model.data.weight }),
        ...weightlessOf(carried.weights),
      },
      warnings: [
        ...(champion === null || champion.outOfService === null ? [] : [`the champion, ${champion.outOfService}`]),
        ...sides.warnings,
        ...warningsOf(labels, uses),
        ...identified.warnings,
        ...carried.warnings,
        ...sameData(model, challenger, digest),
      ],
      tool: { modelgate: ports.context.modelgate, ...(await ports.scorer.versions()) },
    },
  };
}

function noRows(model: ModelConfig, pattern: string): UserError {
  return new UserError("E_DATA_EMPTY", `data.test: ${pattern} has no rows`, {
    place: model.placeOf(["data", "test"]),
    remedy: "check what wrote the file, and the glob",
  });
}

function countsOf({ task }: ModelConfig, { rows }: ScoredSides, labels: Labels | null) {
  const positives = labels?.values.reduce((sum, value) => sum + value, 0) ?? 0;
  return { rows, labelled: labels?.rows.length ?? 0, positives: task === "binary" ? positives : null };
}

/** How many of the labelled rows count nothing. */
function weightlessOf({ weight }: RowWeights): { readonly weightless?: number } {
  const weightless = weight?.filter((one) => one === 0).length ?? 0;
  return weightless === 0 ? {} : { weightless };
}

/** Labels as both models' common list of classes numbers them. */
function readTestLabels(model: ModelConfig, { label }: ScoredSides, classes: readonly string[]): Labels {
  if (label === null) throw new TypeError("the scorer did not return the label");
  const read = readLabels(label, labelRule(model, classes));
  if (read.kind === "unreadable") {
    throw new UserError("E_LABEL", read.reason, { remedy: read.remedy, place: model.placeOf(["data", "label"]) });
  }
  if (read.labels.rows.length > 0) return read.labels;
  throw new UserError("E_LABEL", `no row of data.test has a value in ${model.data.label}`, {
    remedy: "judge on rows whose outcome is known",
    place: model.placeOf(["data", "test"]),
  });
}

function sideOf(
  scored: Scored,
  labels: Labels | null,
  model: {
    readonly name: "challenger" | "champion";
    readonly threshold: number;
    readonly classes: readonly string[];
    readonly weights: RowWeights;
  },
): Side {
  if (scored.kind === "failed")
    return { kind: "failed", reason: scored.reason, cause: scored.blame === "champion" ? "champion" : "challenger" };
  if (labels === null) return { kind: "failed", reason: `the ${model.name} was not scored`, cause: model.name };
  const invalid = describeInvalid(scored.predictions);
  if (invalid !== null) return { kind: "failed", reason: `the ${model.name} gave ${invalid}`, cause: model.name };
  return { ...judgeRows(alignClasses(scored.predictions, model.classes), labels, model.threshold), ...model.weights };
}

function warningsOf(labels: Labels | null, uses: number): string[] {
  const warnings: string[] = [];
  if (labels !== null && labels.missing > 0)
    warnings.push(
      `${counted(labels.missing, "row")} without a label ${labels.missing === 1 ? "was" : "were"} left out`,
    );
  if (uses >= MANY_USES) warnings.push(`${uses} versions were judged on the same test data; take fresh ones`);
  return warnings;
}

/** Figures on rows that the model has seen in training promise nothing for others. */
function sameData({ data }: ModelConfig, { trained }: Challenger, test: string): string[] {
  const same = trained === null ? data.train === data.test : trained.data === test;
  return same
    ? ["data.train and data.test are the same data: the model was judged on rows that it was trained on"]
    : [];
}

function timeOf(side: Scored | null): number | null {
  return side?.kind === "scored" ? side.milliseconds : null;
}
