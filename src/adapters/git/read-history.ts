import { UserError } from "../../core/user-error.ts";
import type { FileChange, RegistryEvent } from "../../domain/registry/event.ts";
import { type Git, gitText } from "./git.ts";

/**
 * Every commit from the first one to `tip`, oldest first, with what it changed. Needs commits and trees, no contents.
 * Throws E_REGISTRY_SHALLOW where the commits before some commit are not there.
 */
export async function readHistory(git: Git, tip: string): Promise<RegistryEvent[]> {
  const format = "%H%n%P%n%ct%n%s";
  const log = await gitText(git, ["log", "--topo-order", "--reverse", "-z", `--format=${format}`, tip]);
  const commits = log.split("\0").filter((text) => text !== "");
  const changes = await readChanges(
    git,
    commits.map((text) => text.slice(0, text.indexOf("\n"))),
  );
  const events = commits.map((text) => {
    const [commit = "", parents = "", seconds = "", ...subject] = text.split("\n");
    return {
      commit,
      parents: parents.split(" ").filter((parent) => parent !== ""),
      at: new Date(Number(seconds) * 1000).toISOString(),
      subject: subject.join(" "),
      changes: changes.get(commit) ?? [],
    };
  });
  if ((await gitText(git, ["rev-parse", "--is-shallow-repository"])).trim() === "true") throw shallow();
  return events;
}

function shallow(): UserError {
  return new UserError("E_REGISTRY_SHALLOW", "the registry's history is cut off: this repository is a shallow clone", {
    exit: 3,
    remedy: "fetch all of it with git fetch --unshallow, and run this again",
  });
}

/** What each commit changed against its (first) parent. */
async function readChanges(git: Git, commits: readonly string[]): Promise<Map<string, FileChange[]>> {
  const args = ["diff-tree", "--stdin", "-r", "-z", "--root", "-m", "--first-parent", "--no-renames", "--no-abbrev"];
  const fields = (await gitText(git, args, { input: `${commits.join("\n")}\n` })).split("\0");
  const changes = new Map<string, FileChange[]>();
  let current: FileChange[] = [];
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] ?? "";
    const raw = /^:\d+ (\d+) ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*$/.exec(field);
    if (raw !== null) {
      i += 1;
      current.push({
        path: fields[i] ?? "",
        mode: raw[1] ?? "",
        id: isNone(raw[3]) ? null : (raw[3] ?? null),
        before: isNone(raw[2]) ? null : (raw[2] ?? null),
      });
    } else if (/^[0-9a-f]{40,64}$/.test(field.trim())) {
      current = [];
      changes.set(field.trim(), current);
    }
  }
  return changes;
}

function isNone(id: string | undefined): boolean {
  return id === undefined || /^0+$/.test(id);
}
