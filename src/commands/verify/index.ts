import type { Config } from "../../config/config.ts";
import { loadConfig } from "../../config/load-config.ts";
import { defineCommand } from "../../core/command.ts";
import { nearest } from "../../core/nearest.ts";
import { UserError } from "../../core/user-error.ts";
import { formatJson } from "../../domain/contract/json.ts";
import type { Findings as Deviations, RegistryProblem, UndoneProblem } from "../../domain/registry/deviations.ts";
import { placeOfPath } from "../../domain/registry/layout.ts";
import { growthFindings } from "../../domain/registry/verify-contents.ts";
import { eventFindings, filesAtTip } from "../../domain/registry/verify-events.ts";
import { tagProblems } from "../../domain/registry/verify-tags.ts";
import { counted } from "../../domain/statistics/counted.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RegistryHistory } from "../../ports/registry.ts";
import { bytes } from "../../render/numbers.ts";
import { desiredRelease } from "../../steps/desired-release.ts";
import { deployedVersion } from "../../steps/read-deployed.ts";
import { checkModel, type Findings, type ForcedMove } from "./check-model.ts";
import { declaration } from "./declaration.ts";
import { remedies } from "./remedies.ts";

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const config = await loadConfig(inputs, ports.files);
    const history = await ports.registry.history();
    const tip = filesAtTip(history.events);
    const models = asked(inputs.model, modelsAmong(tip.keys()), config);
    ports.log.info(
      `verify ${history.branch}: ${counted(history.events.length, "commit")}, ${counted(models.length, "model")}`,
    );
    const findings: Findings[] = [];
    for (const model of models) findings.push(await checkModel({ ports, history, tip }, model));
    const [done, monitored] = [eventFindings(history.events), await monitorFindings(history)];
    const deeds = [done, ...monitored].flatMap((found) => found.problems);
    const others = [
      ...findings.flatMap((found) => found.problems),
      ...(config.registry.tags ? tagProblems(history.tags, history.events) : []),
      ...(await deploymentProblems(ports, history, config)),
    ];
    const problems = [...deeds, ...others];
    const undone = [done, ...findings, ...monitored].flatMap((found) => found.undone);
    const forced = findings.flatMap((found) => found.forced);
    const sum = (part: (found: Findings) => number): number =>
      findings.reduce((total, found) => total + part(found), 0);
    const read = {
      commits: history.events.length,
      models: models.length,
      versions: sum(({ versions }) => versions),
      files: tip.size,
      bytes: sum((found) => found.bytes),
    };
    return {
      exit: problems.length === 0 ? 0 : 4,
      json: formatJson({ schema: 1, branch: history.branch, ...read, forced, undone, problems }),
      lines: [
        ...forced.map(lineOfForced),
        ...undone.map(lineOfUndone),
        ...problems.map(lineOf),
        verdictOf(history.branch, read, problems.length),
        ...remedies({ ...history, deeds, others }),
      ],
      outputs: {},
    };
  },
});

/** The models to check: all that the registry has, or the one that is named. A name that nothing has is no sound model. */
function asked(named: string | null, registered: readonly string[], config: Config): readonly string[] {
  if (named === null) return registered;
  if (registered.includes(named) || config.models.has(named)) return registered.filter((model) => model === named);
  const meant = nearest(named, registered);
  throw new UserError("E_MODEL_UNKNOWN", `the registry has no model ${JSON.stringify(named)}`, {
    remedy: `${meant === null ? "" : `did you mean ${meant}? `}Models: ${registered.join(", ")}`,
  });
}

function modelsAmong(paths: Iterable<string>): string[] {
  const names = [...paths].flatMap((path) => {
    const place = placeOfPath(path);
    return place === null || place.kind === "registry" ? [] : [place.model];
  });
  return [...new Set(names)].sort();
}

/** The drift history only grows. */
async function monitorFindings({ events, contents }: RegistryHistory): Promise<Deviations[]> {
  const changed = events.flatMap(({ commit, changes }) =>
    changes.flatMap(({ path, id, before }) =>
      placeOfPath(path)?.kind === "monitor" && id !== null && before !== null ? [{ commit, path, id, before }] : [],
    ),
  );
  const texts = await contents(changed.flatMap(({ id, before }) => [id, before]));
  const text = (id: string): string => new TextDecoder().decode(texts.get(id));
  const paths = [...new Set(changed.map(({ path }) => path))];
  return paths.map((path) => {
    const own = changed.filter((change) => change.path === path);
    const steps = own.map(({ commit, id, before }) => ({ commit, before: text(before), after: text(id) }));
    return growthFindings(steps, path);
  });
}

/** A deployment pins its release by digest: a registry that was rewritten as a whole no longer has it. */
async function deploymentProblems(ports: Ports, history: RegistryHistory, config: Config): Promise<RegistryProblem[]> {
  const base = await ports.repository.defaultBranch();
  const problems: RegistryProblem[] = [];
  if (base === null) return problems;
  for (const model of config.models.values())
    for (const target of model.environments) {
      try {
        const written = await desiredRelease(ports, base, target);
        if (written !== null) await deployedVersion(history.snapshot, model, { target, written });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        problems.push({ commit: null, path: target.file, problem: error.message });
      }
    }
  return problems;
}

function lineOfForced({ commit, model, alias, version, reason, actor }: ForcedMove): string {
  return `${alias} of ${model} was FORCED to version ${version}${actor === null ? "" : ` by ${actor}`}: ${reason} (commit ${commit.slice(0, 12)})`;
}

function lineOf({ commit, path, problem }: RegistryProblem): string {
  const where = commit === null ? "" : ` (commit ${commit.slice(0, 12)})`;
  return `${path === null ? "history" : path}: ${problem}${where}`;
}

function lineOfUndone(undone: UndoneProblem): string {
  return `${lineOf(undone)}; taken back by commit ${undone.undone_by.slice(0, 12)}`;
}

function verdictOf(
  branch: string,
  read: { readonly commits: number; readonly versions: number; readonly files: number; readonly bytes: number },
  problems: number,
): string {
  const { commits, versions, files } = read;
  if (problems === 0)
    return `${branch} is sound: ${counted(commits, "commit")}, ${counted(versions, "version")}, ${counted(files, "file")}; ${bytes(read.bytes)} read and hashed`;
  return `${branch} is damaged: ${counted(problems, "problem")} in ${counted(commits, "commit")}`;
}
