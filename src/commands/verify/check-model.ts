import { readContract } from "../../config/read-contract.ts";
import { UserError } from "../../core/user-error.ts";
import type { AliasMove } from "../../domain/registry/alias-history.ts";
import type { RegistryProblem, UndoneProblem } from "../../domain/registry/deviations.ts";
import {
  aliasPath,
  modelPath,
  placeOfPath,
  VERSION_FILES,
  versionPath,
  versionsFolder,
} from "../../domain/registry/layout.ts";
import type { StoredVersion } from "../../domain/registry/records.ts";
import { aliasFindings, versionProblems } from "../../domain/registry/verify-contents.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RegistryHistory } from "../../ports/registry.ts";
import { readMoves } from "../../steps/read-moves.ts";
import { readVersions } from "./read-versions.ts";

/** What is checked: the history, the files at its tip by path, and how bytes are hashed. */
export interface Checked {
  readonly ports: Ports;
  readonly history: RegistryHistory;
  readonly tip: ReadonlyMap<string, string>;
}

/** What was read, and what was found wrong with it. */
export interface Findings {
  readonly versions: number;
  readonly bytes: number;
  readonly problems: readonly RegistryProblem[];
  readonly undone: readonly UndoneProblem[];
  readonly forced: readonly ForcedMove[];
}

/** Something that was put in force without a merged deployment. */
export interface ForcedMove {
  readonly commit: string;
  readonly model: string;
  readonly alias: string;
  readonly version: number;
  readonly reason: string;
  readonly actor: string | null;
}

/** Reads every file of every version of a model, and every move of its aliases, and holds them against each other. */
export async function checkModel(checked: Checked, model: string): Promise<Findings> {
  const { records, problems } = await readRecords(checked, model);
  const found: RegistryProblem[] = [...problems];
  let bytes = 0;
  for await (const { version, stored, digests, size } of readVersions(checked, model, records)) {
    bytes += size;
    checked.ports.log.progress(`  ${model}: version ${version} of ${records.size}`);
    const around = { before: records.get(version - 1) ?? null, digest: checked.ports.digest };
    for (const { file, problem } of versionProblems(stored, digests, around))
      found.push({ commit: null, path: `${versionsFolder(model)}/${version}/${file}`, problem });
  }
  found.push(...(await changeableProblems(checked, model, [...records.keys()])));
  const moves = await checkMoves(checked, model, records);
  return { ...moves, versions: records.size, bytes, problems: [...found, ...moves.problems] };
}

async function readRecords({ history, tip, ports }: Checked, model: string) {
  const numbers = [...tip.keys()].flatMap((path) => {
    const place = placeOfPath(path);
    return place?.kind === "version" && place.model === model && place.file === VERSION_FILES.record
      ? [place.version]
      : [];
  });
  const idOf = (version: number): string => tip.get(versionPath(model, version, "record")) ?? "";
  const contents = await history.contents(numbers.map(idOf));
  const records = new Map<number, StoredVersion>();
  const problems: RegistryProblem[] = [];
  for (const version of numbers.sort((a, b) => a - b)) {
    const path = versionPath(model, version, "record");
    const bytes = contents.get(idOf(version)) ?? new Uint8Array();
    const record = readOr(() => readContract("version", bytes, path), problems, path);
    if (record === null) continue;
    if (record.model !== model || record.version !== version)
      problems.push({ commit: null, path, problem: `is the record of ${record.model} version ${record.version}` });
    records.set(version, { record, recordDigest: ports.digest(bytes) });
  }
  return { records, problems };
}

/** The files that may change have no digest to be held against: they must at least be what they are there for. */
async function changeableProblems(
  { history, tip }: Checked,
  model: string,
  versions: readonly number[],
): Promise<RegistryProblem[]> {
  const problems: RegistryProblem[] = [];
  const statuses = versions.map((version) => versionPath(model, version, "status"));
  const paths = [...statuses, modelPath(model)];
  const contents = await history.contents(paths.flatMap((path) => tip.get(path) ?? []));
  for (const path of paths) {
    const bytes = contents.get(tip.get(path) ?? "");
    if (bytes === undefined) problems.push({ commit: null, path, problem: "is missing" });
    else if (path === modelPath(model)) readOr(() => readModelFile(bytes, path, model), problems, path);
    else readOr(() => readContract("status", bytes, path), problems, path);
  }
  return problems;
}

function readModelFile(bytes: Uint8Array, path: string, model: string): void {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(`"model": ${JSON.stringify(model)}`))
    throw new UserError("E_CONTRACT", `${path} is not the file of ${model}`, {
      exit: 4,
      remedy: "restore it from git",
    });
}

/** What cannot be read is a problem like any other: the rest is checked all the same. */
function readOr<T>(read: () => T, problems: RegistryProblem[], path: string, commit: string | null = null): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push({ commit, path, problem: error.message });
    return null;
  }
}

async function checkMoves(
  { history, tip }: Checked,
  model: string,
  records: ReadonlyMap<number, StoredVersion>,
): Promise<Pick<Findings, "problems" | "undone" | "forced">> {
  const problems: RegistryProblem[] = [];
  const undone: UndoneProblem[] = [];
  const moves = await readMoves(history, { model, alias: null }, (bytes, { event, alias }) => {
    const path = aliasPath(model, alias);
    return readOr(() => readContract("alias", bytes, path), problems, path, event.commit);
  });
  for (const alias of new Set(moves.map((move) => move.alias))) {
    const own = moves.filter((move) => move.alias === alias);
    const path = aliasPath(model, alias);
    const found = aliasFindings(own, { versions: records, path });
    problems.push(...found.problems);
    undone.push(...found.undone);
    const named = own.at(-1)?.record?.version;
    if (named !== undefined && tip.has(versionPath(model, named, "collected")))
      problems.push({ commit: null, path, problem: `names version ${named}, whose model was given up` });
  }
  return { problems, undone, forced: moves.flatMap((move) => forcedMove(model, move)) };
}

/** `challenger` goes to whatever is registered: what was forced there is the version, whose record says so. */
function forcedMove(model: string, { alias, commit, record }: AliasMove): ForcedMove[] {
  if (record === null || !record.forced || alias === "challenger") return [];
  const { version, reason, actor } = record;
  return [{ commit, model, alias, version, reason, actor }];
}
