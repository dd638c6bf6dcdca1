// Git's proc-receive hook of the loopback GitHub: refuses single refs with the words that GitHub uses, and lets git
// itself update all others ("fall-through"). The protocol is that of githooks(5).
import { spawnSync } from "node:child_process";
import { readSync, writeSync } from "node:fs";

const { refused, guardsWorkflows } = JSON.parse(process.env.LOOPBACK_REFUSALS ?? '{"refused":[]}');

function readExactly(length) {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; ) {
    const got = readSync(0, bytes, at, length - at, null);
    if (got === 0) process.exit(0);
    at += got;
  }
  return bytes;
}

/** Packet lines up to the next flush. */
function readLines() {
  const lines = [];
  for (;;) {
    const size = Number.parseInt(readExactly(4).toString("latin1"), 16);
    if (size === 0) return lines;
    lines.push(
      readExactly(size - 4)
        .toString("utf8")
        .replace(/\n$/, ""),
    );
  }
}

function writeLines(lines) {
  const packets = lines.map((line) => (Buffer.byteLength(line) + 4).toString(16).padStart(4, "0") + line);
  writeSync(1, `${packets.join("")}0000`);
}

function isMatch(pattern, ref) {
  const source = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${source}$`).test(ref);
}

/** A workflow file that commits new to this repository touch, or undefined. */
function touchedWorkflow(commit) {
  if (!guardsWorkflows || /^0+$/.test(commit)) return undefined;
  const log = ["log", "--format=", "--name-only", commit, "--not", "--all", "--", ".github/workflows"];
  const { stdout } = spawnSync("git", log, { encoding: "utf8" });
  return stdout.split("\n").find((path) => path !== "");
}

function refusal(commit, ref) {
  const rule = refused.find(({ pattern }) => isMatch(pattern, ref));
  if (rule?.kind === "branch protection") {
    process.stderr.write(`error: GH006: Protected branch update failed for ${ref}.\n`);
    process.stderr.write("error: Changes must be made through a pull request.\n");
    return "protected branch hook declined";
  }
  if (rule !== undefined) {
    process.stderr.write(`error: GH013: Repository rule violations found for ${ref}.\n`);
    process.stderr.write("- Changes must be made through a pull request.\n");
    return "push declined due to repository rule violations";
  }
  const workflow = touchedWorkflow(commit);
  if (workflow === undefined) return null;
  return `refusing to allow a GitHub App to create or update workflow \`${workflow}\` without \`workflows\` permission`;
}

readLines();
writeLines(["version=1\0"]);
const answers = readLines().flatMap((command) => {
  const [, commit = "", ref = ""] = command.split(" ");
  const reason = refusal(commit, ref);
  return reason === null ? [`ok ${ref}`, "option fall-through"] : [`ng ${ref} ${reason}`];
});
writeLines(answers);
