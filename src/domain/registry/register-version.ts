import type { Digest } from "../contract/digest.ts";
import { formatJson } from "../contract/json.ts";
import { figure } from "../gate/wording.ts";
import { eventMessage, type RegistryChange } from "./change.ts";
import { aliasPath, modelPath, REGISTRY_FILE, REGISTRY_TEXT, VERSION_FILES, versionPath } from "./layout.ts";
import type { AliasRecord, StoredVersion, VersionRecord, VersionStatus } from "./records.ts";
import { versionTag } from "./tags.ts";

/** The files of a version besides its record and status, by their role. */
export interface VersionContents {
  readonly model: Uint8Array;
  /** What stands for a model that does not lie on the branch; null for one that does. */
  readonly pointer: string | null;
  readonly evaluation: string;
  readonly profile: string;
  readonly run: string;
  readonly golden: string;
  readonly card: string;
  /** What makes the version's folder a model of MLflow's. */
  readonly mlmodel: string;
  readonly loader: string;
  readonly requirements: string;
  readonly conda: string;
}

/** What a version is made of before it has a number. */
export type Candidate = Omit<VersionRecord, "schema" | "version" | "parent" | "files" | "content" | "label">;

/**
 * Digest of what makes two versions the same: model bytes, threshold, output and signature. Everything else (run,
 * commit, time) is lineage, so a re-run of the same job finds the version it has already made.
 */
export function contentDigest(
  candidate: Pick<Candidate, "digest" | "threshold" | "output" | "signature">,
  digest: Digest,
): string {
  const { digest: model, threshold, output, signature } = candidate;
  return digest(formatJson({ digest: model, threshold, output, signature }));
}

/** The record of a new version, chained to the one before, and the commit that adds it and moves `challenger`. */
export function registerVersion(
  candidate: Candidate,
  contents: VersionContents,
  context: {
    readonly latest: StoredVersion | null;
    readonly challenger: AliasRecord | null;
    readonly owner: string | null;
    readonly digest: Digest;
  },
): { readonly stored: StoredVersion; readonly change: RegistryChange } {
  const { digest, latest } = context;
  const { lineage, created } = candidate;
  const { model: bytes, pointer, ...others } = contents;
  const texts = pointer === null ? others : { ...others, pointer };
  const record = recordOf(candidate, texts, { latest, digest });
  const text = formatJson(record);
  const stored = { record, recordDigest: digest(text) };
  const status: VersionStatus = {
    schema: 1,
    state: "active",
    reason: null,
    actor: lineage.actor,
    at: created,
    ran_in: [],
  };
  const path = (file: keyof typeof VERSION_FILES): string => versionPath(record.model, record.version, file);
  const changed = new Map<string, Uint8Array | string>([
    [REGISTRY_FILE, REGISTRY_TEXT],
    [modelPath(record.model), formatJson({ schema: 1, model: record.model, task: record.task, owner: context.owner })],
    [path("record"), text],
    [path("status"), formatJson(status)],
    ...(pointer === null ? [[path("model"), bytes] as const] : []),
    [aliasPath(record.model, "challenger"), formatJson(challengerAlias(stored, context.challenger))],
  ]);
  for (const [role, content] of Object.entries(texts)) changed.set(path(role as keyof typeof texts), content);
  // `challenger` leaves no tag: it is the newest version, which GTO shows as the latest.
  const tags = [{ name: versionTag(record.model, record.version), beside: null }];
  return { stored, change: { message: registerMessage(stored), files: changed, tags } };
}

function recordOf(
  candidate: Candidate,
  texts: Omit<VersionContents, "model" | "pointer"> & { readonly pointer?: string },
  { latest, digest }: { readonly latest: StoredVersion | null; readonly digest: Digest },
): VersionRecord {
  const { lineage, created, ...rest } = candidate;
  const files = Object.entries(texts).map(
    ([role, text]) => [VERSION_FILES[role as keyof typeof texts], digest(text)] as const,
  );
  return {
    schema: 1,
    model: rest.model,
    version: (latest?.record.version ?? 0) + 1,
    label: null,
    digest: rest.digest,
    size: rest.size,
    storage: rest.storage,
    content: contentDigest(candidate, digest),
    task: rest.task,
    threshold: rest.threshold,
    positive: rest.positive,
    output: rest.output,
    signature: rest.signature,
    verdict: rest.verdict,
    forced: rest.forced,
    metrics: rest.metrics,
    files: Object.fromEntries(files),
    lineage,
    parent: latest?.recordDigest ?? null,
    created,
  };
}

function challengerAlias({ record, recordDigest }: StoredVersion, before: AliasRecord | null): AliasRecord {
  return {
    schema: 1,
    alias: "challenger",
    version: record.version,
    record: recordDigest,
    previous: before?.version ?? null,
    previous_good: before?.version ?? null,
    serial: (before?.serial ?? 0) + 1,
    reason: "registered",
    actor: record.lineage.actor,
    approved_by: [],
    pull_request: null,
    run_id: record.lineage.run_id,
    forced: record.forced !== null,
    at: record.created,
  };
}

function registerMessage({ record, recordDigest }: StoredVersion): string {
  const test = record.lineage.data.find((data) => data.name === "test");
  const metrics = Object.entries(record.metrics)
    .slice(0, 3)
    .map(([id, value]) => `${id} ${figure(value)}`);
  const { commit, ref, dirty } = record.lineage;
  const changes = dirty === true ? ", with uncommitted changes" : "";
  const from = commit === null ? [] : [`Trained from commit ${commit}${ref === null ? "" : ` of ${ref}`}${changes}.`];
  return eventMessage(
    `register(${record.model}): version ${record.version}, verdict ${record.verdict}${record.forced === null ? "" : ", FORCED"}`,
    [
      `${metrics.join(", ")}${test === undefined ? "" : ` on ${test.rows} test rows`}.`,
      ...from,
      ...(record.forced === null ? [] : [`Forced past its verdict: ${record.forced}`]),
    ],
    [
      ["Event", "register"],
      ["Model", record.model],
      ["Version", String(record.version)],
      ["Record", recordDigest],
      ["Digest", record.digest],
      ["Verdict", record.verdict],
      ["Forced", record.forced],
      ["Commit", record.lineage.commit],
      ["Run", record.lineage.run_id],
      ["Actor", record.lineage.actor],
    ],
  );
}
