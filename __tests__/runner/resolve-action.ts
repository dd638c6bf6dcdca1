import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { JobMachine } from "./job-machine.ts";
import { type ActionTree, readAction } from "./workflow-tree.ts";

export interface ResolvedAction {
  readonly directory: string;
  readonly tree: ActionTree;
  /** Empty for an action of the workspace. */
  readonly repository: string;
  readonly ref: string;
}

/** Manifests by their text: each job resolves the same few, and GitHub's parser takes its time. */
const read = new Map<string, ActionTree>();

function readManifest(directory: string): ActionTree {
  for (const name of ["action.yml", "action.yaml"]) {
    const file = join(directory, name);
    if (!existsSync(file)) continue;
    const text = readFileSync(file, "utf8");
    const tree = read.get(text) ?? readAction(file, text);
    read.set(text, tree);
    return tree;
  }
  throw new Error(
    `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${directory}'. Did you forget to run actions/checkout before running your local action?`,
  );
}

/**
 * The action behind `uses:`. `./x` is the user's workspace wherever it is written, as on a hosted runner; anything
 * else comes from the caller's table, laid out under `_actions/owner/repo/ref` as a download would be. Throws when it
 * is not there, is no valid manifest, or is a kind that this runner does not run.
 */
export function resolveAction(uses: string, machine: JobMachine): ResolvedAction {
  if (uses.startsWith("./")) {
    const directory = resolve(machine.folders.workspace, uses);
    return { directory, tree: readManifest(directory), repository: "", ref: "" };
  }
  const [, owner, name, path = "", ref] = /^([\w.-]+)\/([\w.-]+)(\/[^@]*)?@(.+)$/.exec(uses) ?? [];
  if (owner === undefined || ref === undefined) throw new Error(`This runner cannot use '${uses}'`);
  const repository = `${owner}/${name}`;
  const { actions = {} } = machine.options;
  const source = actions[`${repository}@${ref}`] ?? actions[repository];
  if (source === undefined) throw new Error(`Unable to resolve action '${uses}', repository not found`);
  const copy = join(machine.folders.actions, repository, ref.replaceAll("/", "_"));
  if (!existsSync(copy)) {
    mkdirSync(dirname(copy), { recursive: true });
    symlinkSync(resolve(source), copy);
  }
  const directory = join(copy, path);
  return { directory, tree: readManifest(directory), repository, ref };
}

/** Resolves what a list of steps uses from elsewhere, to any depth, so that a missing action fails before a step runs. */
export function resolveAhead(uses: readonly (string | undefined)[], machine: JobMachine): ResolvedAction[] {
  const remote = uses.filter((one): one is string => one !== undefined && !one.startsWith("./"));
  return remote.flatMap((one) => {
    const action = resolveAction(one, machine);
    return [
      action,
      ...resolveAhead(
        (action.tree.runs.steps ?? []).map((step) => step.uses),
        machine,
      ),
    ];
  });
}
