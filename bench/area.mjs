// The area under the ROC curve of a million rows with ties, beside scikit-learn in the same run, call by call in turn.
// Milliseconds of processor time of all threads, which a busy machine distorts less.
// Run: npm ci && MODELGATE_PYTHON=<python with scikit-learn> node bench/area.mjs [rows]
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { bundled } from "./program/bundle.mjs";

const ROUNDS = 9;
const rows = Number(process.argv[2] ?? 1_000_000);
const PEER = `
import sys, time, numpy as np
from sklearn.metrics import roc_auc_score
label, weight, *scores = (np.fromfile(f"{sys.argv[1]}/{name}") for name in ("label", "weight", "ties", "no ties"))
scores = dict(zip(("ties", "no ties"), scores))
print("ready", flush=True)
for line in sys.stdin:
    start = time.process_time()
    kind, how = line.strip().split(", ")
    area = roc_auc_score(label, scores[kind], sample_weight=weight if how == "weighted" else None)
    print(1000 * (time.process_time() - start), area, flush=True)
`;

const { compute, findMetric, mersenneTwister } = await bundled("metric/metrics.ts", "statistics/random.ts");
const random = mersenneTwister(1);
const label = Float64Array.from({ length: rows }, () => (random() < 0.1 ? 1 : 0));
const SCORES = {
  ties: label.map((y) => Math.round(1000 * (0.2 * y + 0.8 * random())) / 1000),
  "no ties": label.map((y) => 0.2 * y + 0.8 * random()),
};
const weight = label.map(() => random());
const metric = findMetric("binary", "roc_auc");

const folder = mkdtempSync(join(tmpdir(), "modelgate-bench-"));
try {
  for (const [name, values] of Object.entries({ label, weight, ...SCORES })) writeFileSync(join(folder, name), values);
  const peer = await openPeer();
  console.log(`${rows} rows, Node ${process.versions.node}; milliseconds`);
  for (const asked of ["ties, plain", "no ties, plain", "ties, weighted"]) {
    const [kind, how] = asked.split(", ");
    const [ours, theirs] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      // A copy, because an order that was found is kept for the same array.
      const judged = {
        kind: "binary",
        label,
        score: SCORES[kind].slice(),
        threshold: 0.5,
        ...(how === "plain" ? {} : { weight }),
      };
      const start = process.cpuUsage();
      const found = compute(metric, judged);
      const { user, system } = process.cpuUsage(start);
      ours.push((user + system) / 1000);
      if (peer === null) continue;
      const [time, area] = await peer.ask(asked);
      if (Math.abs(area - found.value) > 1e-10) throw new Error(`${asked}: ${found.value} here, ${area} there`);
      theirs.push(time);
    }
    const own = median(ours);
    const said =
      peer === null
        ? "peer not installed"
        : `scikit-learn ${median(theirs).toFixed(0)}, ratio ${(own / median(theirs)).toFixed(2)}`;
    console.log(`${asked}: ${own.toFixed(0)}, ${said}`);
  }
  peer?.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function openPeer() {
  const python = process.env.MODELGATE_PYTHON;
  if (python === undefined) return null;
  const child = spawn(python, ["-c", PEER, folder], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  if ((await lines.next()).value !== "ready") return null;
  return {
    ask: async (how) => {
      child.stdin.write(`${how}\n`);
      return (await lines.next()).value.split(" ").map(Number);
    },
    close: () => child.stdin.end(),
  };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
