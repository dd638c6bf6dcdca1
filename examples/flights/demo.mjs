// Plays the whole loop on this machine: `npm run demo`. Leaves the checkout as it is; the repository that it plays in
// stays in a temporary folder, to be looked at. `npm run demo -- --trainer python` trains with scikit-learn.
import { mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorld, PROGRAM, STEPS, TRAINERS } from "./story.mjs";

const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const trainer = TRAINERS[option("--trainer") ?? "node"];
if (trainer === undefined) {
  console.error(`--trainer takes one of: ${Object.keys(TRAINERS).join(", ")}`);
  process.exit(2);
}

const bold = (text) => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text);
const dim = (text) => (process.stdout.isTTY ? `\u001b[2m${text}\u001b[22m` : text);
const started = Date.now();
const seconds = () => `${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s`;

const folder = realpathSync(mkdtempSync(join(tmpdir(), "modelgate-demo-")));
console.log(`${dim(seconds())}  preparing a repository with 3 million flights in ${folder}`);
console.log(`         every command can be copied; first say once:  cd ${folder}; alias modelgate='node ${PROGRAM}'`);
const world = await openWorld({
  folder,
  trainer,
  onCommand: (command) => console.log(`${dim(seconds())}  ${dim("$")} ${command}`),
  onLine: (line) => console.log(`           ${dim(line)}`),
});
for (const [i, { title, play }] of STEPS.entries()) {
  console.log(`\n${dim(seconds())}  ${bold(`${i + 1}. ${title}`)}`);
  await play(world);
}

console.log(`
${bold("Where to look now")} (everything is in ${folder}):
  cd ${folder}
  cat .modelgate/forge/comments/*.md             the comments on the pull requests: the gates of each model
  git log modelgate/registry                     the registry: every version, promotion, rollback and drift run
  cat .modelgate/flights-anc/drift.md            the last drift report
  cat .modelgate/forge/issues/*.md               the drift issue, from opened to closed
  cat .modelgate/forge/pulls/*.md                the deployment and rollback pull requests
  git log --oneline main -- deploy               what was in force when, as merged
${dim(`played in ${seconds().trim()}`)}`);
