import { absentClasses } from "./class-averages.ts";
import {
  definedMetric,
  type JudgedBinary,
  type JudgedMulticlass,
  type MetricOf,
  type MetricValue,
  UNIT,
  undefinedMetric,
} from "./metric.ts";
import { influenceOnArea, placed } from "./ranking-spread.ts";
import { robustSpread } from "./robust-spread.ts";
import { totalWeight } from "./row-weight.ts";
import { sameNumbers } from "./same-numbers.ts";

type Average = "macro" | "weighted";

/** Areas of each class against all others (scikit-learn `roc_auc_score(multi_class="ovr")`), averaged. */
export const AREAS_ONE_VERSUS_REST = (["macro", "weighted"] as const).map((average) =>
  averageArea({
    id: `roc_auc_ovr_${average}`,
    summary: `Mean of each class's area under the ROC curve against all others${average === "weighted" ? ", weighted by its rows" : ""}; classes without rows are skipped and listed (\`roc_auc_score(multi_class="ovr", average="${average}")\`).`,
    average,
    contests: oneVersusRest,
  }),
);

/** Areas of every two classes among their own rows (Hand and Till 2001; scikit-learn `multi_class="ovo"`), averaged. */
export const AREAS_ONE_VERSUS_ONE = (["macro", "weighted"] as const).map((average) =>
  averageArea({
    id: `roc_auc_ovo_${average}`,
    summary: `Mean area of every two classes among their own rows${average === "weighted" ? ", weighted by them" : ""}; classes without rows are skipped and listed (\`roc_auc_score(multi_class="ovo", average="${average}")\`, which takes no weights).`,
    average,
    contests: oneVersusOne,
  }),
);

/** A binary question about some of the rows. */
interface Question {
  readonly rows: Int32Array;
  readonly judged: JudgedBinary;
  /** What a weighted average counts it: the weight of its positives, or of all its rows. */
  readonly size: number;
  readonly counts: "positives" | "all";
}

interface Parts {
  readonly id: string;
  readonly summary: string;
  readonly average: Average;
  readonly contests: (judged: JudgedMulticlass) => Iterable<Question>;
}

function averageArea({ id, summary, average, contests }: Parts): MetricOf<"multiclass"> {
  const compute = (judged: JudgedMulticlass): MetricValue => {
    let [sum, sizes] = [0, 0];
    for (const { judged: question, size } of contests(judged)) {
      const area = placed(question)?.area;
      if (area === undefined) continue;
      const share = average === "macro" ? 1 : size;
      sum += share * area;
      sizes += share;
    }
    if (sizes === 0) return undefinedMetric("fewer than two classes have rows");
    const absent = absentClasses(judged);
    return definedMetric(
      sum / sizes,
      absent.length === 0 ? null : `without ${absent.join(", ")}, of which there is no row`,
    );
  };
  const influence = (judged: JudgedMulticlass): Float64Array => influenceOnAverage(judged, contests, average);
  const same = (first: JudgedMulticlass, second: JudgedMulticlass): boolean =>
    sameNumbers(first.probability, second.probability);
  return {
    id,
    task: "multiclass",
    summary,
    reported: "asked",
    direction: "higher",
    range: UNIT,
    chance: 0.5,
    compute,
    interval: "from the rows' influences, on the logit scale; paired",
    spread: robustSpread({ compute, influence, range: UNIT, same }),
  };
}

/** The areas' influences, averaged; a weighted average also moves with the sizes that weigh it. */
function influenceOnAverage(judged: JudgedMulticlass, contests: Parts["contests"], average: Average): Float64Array {
  const rowsInAll = judged.label.length;
  const [influence, counted, times] = [
    new Float64Array(rowsInAll),
    new Float64Array(rowsInAll),
    new Float64Array(rowsInAll),
  ];
  let [sizes, sum] = [0, 0];
  for (const { rows, judged: question, size, counts } of contests(judged)) {
    const area = placed(question)?.area;
    if (area === undefined) continue;
    const share = average === "macro" ? 1 : size;
    const moved = influenceOnArea(question);
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] ?? 0;
      influence[row] = (influence[row] ?? 0) + share * (moved[at] ?? 0);
      if (counts === "positives" && question.label[at] !== 1) continue;
      const w = judged.weight === undefined ? 1 : (judged.weight[row] ?? 0);
      counted[row] = (counted[row] ?? 0) + area * w;
      times[row] = (times[row] ?? 0) + w;
    }
    sizes += share;
    sum += share * area;
  }
  if (average === "macro") return influence.map((moved) => moved / sizes);
  const mean = sum / sizes;
  return influence.map((moved, row) => (moved + (counted[row] ?? 0) - mean * (times[row] ?? 0)) / sizes);
}

function* oneVersusRest(judged: JudgedMulticlass): Generator<Question> {
  const { label, probability, classes, weight } = judged;
  const rows = Int32Array.from(label, (_, row) => row);
  for (let of = 0; of < classes.length; of++) {
    const score = new Float64Array(rows.length);
    const isOf = new Float64Array(rows.length);
    let size = 0;
    for (let row = 0; row < rows.length; row++) {
      score[row] = probability[row * classes.length + of] ?? 0;
      isOf[row] = label[row] === of ? 1 : 0;
      if (label[row] === of) size += weight === undefined ? 1 : (weight[row] ?? 0);
    }
    yield { rows, judged: { kind: "binary", label: isOf, score, threshold: 0.5, weight }, size, counts: "positives" };
  }
}

/** For each ordered pair of classes: how far the first one's probability tells its rows from the other's. */
function* oneVersusOne({ label, probability, classes, weight }: JudgedMulticlass): Generator<Question> {
  const members: number[][] = classes.map(() => []);
  for (let row = 0; row < label.length; row++) members[label[row] ?? 0]?.push(row);
  for (const [one, first] of members.entries()) {
    for (const [other, second] of members.entries()) {
      if (one === other || first.length === 0 || second.length === 0) continue;
      const rows = Int32Array.from(first.concat(second));
      const own = weight === undefined ? undefined : Float64Array.from(rows, (row) => weight[row] ?? 0);
      const judged: JudgedBinary = {
        kind: "binary",
        label: Float64Array.from(rows, (_, at) => (at < first.length ? 1 : 0)),
        score: Float64Array.from(rows, (row) => probability[row * classes.length + one] ?? 0),
        threshold: 0.5,
        weight: own,
      };
      yield { rows, judged, size: totalWeight(rows.length, { weight: own }), counts: "all" };
    }
  }
}
