// A second opinion on the strict runner: the copy-ready workflows under act (https://github.com/nektos/act), on this
// machine and without Docker, against the loopback GitHub. Where Go is absent it says "not run".
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const VERSION = "v0.2.87";
const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "modelgate-ci", `act-${VERSION}`);
const act = join(cache, "bin", "act");

function installed() {
  if (existsSync(act)) return true;
  if (spawnSync("go", ["version"]).status !== 0) return false;
  console.log(`installing act ${VERSION}`);
  const env = { ...process.env, GOPATH: cache, GOBIN: join(cache, "bin"), GOFLAGS: "-modcacherw" };
  return spawnSync("go", ["install", `github.com/nektos/act@${VERSION}`], { env, stdio: "inherit" }).status === 0;
}

if (installed()) {
  const env = { ...process.env, MODELGATE_ACT: act };
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--config", "__tests__/act/vitest.config.ts"];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" }).status ?? 1;
  console.log(
    "run under act: pull-request.yml, report.yml, release.yml, promote.yml\n" +
      "not run: what act does not know: permissions of a job, a fork's token, concurrency, summaries' limits; and\n" +
      "drift.yml, rollback.yml and one-job.yml, which use nothing that these do not",
  );
} else {
  console.log("not run: act is not there, and Go is absent or could not install it");
}
