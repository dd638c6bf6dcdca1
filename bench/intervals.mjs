// How long the intervals of the metrics that every report shows take, for two models on the same rows.
// "processor" is processor time of all threads, which a busy machine distorts less.
// Run: npm ci && npm run bench -- intervals [rows]        (default 285,000; each round on fresh rows)
import { bundled } from "./program/bundle.mjs";

const ROUNDS = 7;
const rows = Number(process.argv[2] ?? 285_000);
const settings = { confidence: 0.95, seed: 42, replicates: 2000 };
const { metricsOf, spreadOf, mersenneTwister } = await bundled("metric/metrics.ts", "statistics/random.ts");

const makers = {
  binary: (random) => {
    const label = fill(() => (random() < 0.1 ? 1 : 0));
    const common = fill(random);
    const model = (skill) => ({
      kind: "binary",
      label,
      score: fill((row) => skill * label[row] + 0.4 * (common[row] + random())),
      threshold: 0.5,
    });
    return [model(0.2), model(0.18)];
  },
  regression: (random) => {
    const label = fill(() => 10 * random());
    const model = (size) => ({ kind: "regression", label, value: fill((row) => label[row] + size * (random() - 0.5)) });
    return [model(1), model(1.1)];
  },
  multiclass: (random) => {
    const classes = ["a", "b", "c", "d"];
    const label = Int32Array.from(fill(() => Math.floor(classes.length * random())));
    const model = (skill) => ({
      kind: "multiclass",
      label,
      classes,
      probability: Float64Array.from({ length: rows * classes.length }, (_, at) =>
        at % classes.length === label[Math.floor(at / classes.length)] ? skill + random() : random(),
      ),
    });
    return [model(0.6), model(0.55)];
  },
};

console.log(`${rows} rows, two models, Node ${process.versions.node}; milliseconds`);
for (const [task, make] of Object.entries(makers)) {
  const processor = [];
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const models = make(mersenneTwister(round));
    const before = process.cpuUsage();
    const times = measure(task, models);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000);
    return times;
  });
  const totals = rounds.map((round) => round.reduce((sum, [, time]) => sum + time, 0));
  const parts = rounds.at(-1).map(([id, time]) => `${id} ${time.toFixed(0)}`);
  console.log(
    `${task}: first ${totals[0].toFixed(0)}, median ${median(totals).toFixed(0)}, processor ${median(processor).toFixed(0)}  (${parts.join(", ")})`,
  );
}

function measure(task, [challenger, champion]) {
  return metricsOf(task).map((metric) => {
    const start = performance.now();
    spreadOf(metric, { challenger, champion }, settings);
    return [metric.id, performance.now() - start];
  });
}

function fill(value) {
  const array = new Float64Array(rows);
  for (let row = 0; row < rows; row++) array[row] = value(row);
  return array;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
