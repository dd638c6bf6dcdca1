import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { localRemote, type Remote } from "../../../src/adapters/git/private-clone.ts";
import { temporaryFolder } from "../../open-sandbox.ts";

/**
 * What goes wrong with the first pushes: `lose` takes the push and loses the answer; `drop` loses the push itself;
 * `follow` lets another writer add a commit right after it.
 */
export type Meddling = "lose" | "drop" | "follow" | "lose,follow";

/** A bare repository whose receiving end meddles with the first `times` pushes, and then behaves. */
export function meddlingRemote(meddling: Meddling, times = 1) {
  const folder = temporaryFolder("meddling");
  const repository = join(folder.path, "repository.git");
  const git = (...args: string[]): string =>
    spawnSync("git", args, { cwd: repository, encoding: "utf8" }).stdout.trim();
  spawnSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", repository]);
  const script = join(folder.path, "receive-pack.mjs");
  writeFileSync(script, SCRIPT);
  const remote: Remote = {
    ...localRemote(repository),
    receivePack: `${process.execPath} ${script} ${meddling} ${times}`,
  };
  return { folder: folder.path, repository, remote, git, remove: folder.remove };
}

const SCRIPT = `
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
const [modes, times, repository] = process.argv.slice(2);
const counter = repository + "/pushes";
const pushes = existsSync(counter) ? Number(readFileSync(counter, "utf8")) : 0;
const meddles = (mode) => pushes < Number(times) && modes.split(",").includes(mode);
const git = (...args) => spawnSync("git", args, { cwd: repository, encoding: "utf8",
  env: { ...process.env, GIT_AUTHOR_NAME: "Eve", GIT_AUTHOR_EMAIL: "e@e", GIT_COMMITTER_NAME: "Eve", GIT_COMMITTER_EMAIL: "e@e" } }).stdout.trim();
const child = spawn("git", ["receive-pack", repository], { stdio: ["pipe", "pipe", "inherit"] });
let heard = false;
process.stdin.on("data", (chunk) => {
  if (!heard) writeFileSync(counter, String(pushes + 1));
  heard = true;
  if (meddles("drop")) { child.kill("SIGKILL"); process.exit(1); }
  child.stdin.write(chunk);
});
process.stdin.on("end", () => child.stdin.end());
child.stdout.on("data", (chunk) => { if (!(heard && meddles("lose"))) process.stdout.write(chunk); });
child.on("close", (code) => {
  if (heard && meddles("follow")) {
    for (const line of git("for-each-ref", "--format=%(refname) %(objectname)").split("\\n")) {
      const [ref, tip] = line.split(" ");
      git("update-ref", ref, git("commit-tree", tip + "^{tree}", "-p", tip, "-m", "another writer"));
    }
  }
  process.exitCode = heard && meddles("lose") ? 1 : code;
});
`;
