import type { ModelConfig } from "../../config/config.ts";
import type { DeploymentTarget } from "../../domain/deployment/deployment.ts";
import { deploymentBranch } from "../../domain/deployment/deployment.ts";
import { previousGood, promoteVersion } from "../../domain/registry/promote-version.ts";
import type { AliasRecord, StoredVersion } from "../../domain/registry/records.ts";
import { formatRelease } from "../../domain/registry/reference.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Decision, RegistrySnapshot } from "../../ports/registry.ts";
import { findVersion, refuseInactive } from "../../steps/find-version.ts";
import { defaultBranch, desiredRelease, proposeDeployment } from "../../steps/propose-deployment.ts";
import { readDeployed } from "./read-deployed.ts";
import { smokeTest } from "./smoke-test.ts";

/** What became of one environment. */
export interface Promoted {
  readonly environment: string;
  readonly release: string | null;
  readonly version: number | null;
  readonly previous: number | null;
  /** `failed`: the smoke test did. `error`: it could not be told what is wished for, or whether it may be. */
  readonly status: "nothing" | "promoted" | "planned" | "failed" | "error";
  readonly reason: string;
  /** Code of the error, where there was one. */
  readonly error: string | null;
  readonly commit: string | null;
}

/** Brings an environment's alias to the version that its deployment file names on the default branch. */
export async function reconcile(ports: Ports, model: ModelConfig, target: DeploymentTarget): Promise<Promoted> {
  const base = await defaultBranch(ports);
  const written = await desiredRelease(ports, base, target);
  const snapshot = await ports.registry.snapshot();
  const alias = await snapshot.alias(model.name, target.environment);
  const nothing = {
    environment: target.environment,
    release: null,
    version: null,
    previous: alias?.version ?? null,
    status: "nothing" as const,
    reason: "",
    error: null,
    commit: null,
  };
  if (written === null)
    return { ...nothing, release: null, version: null, reason: `${target.file} on ${base} names no release yet` };
  const stored = await findVersion(snapshot, model.name, readDeployed(model, target, written));
  const release = formatRelease(model.name, stored.record.version, stored.recordDigest);
  const result = { ...nothing, release, version: stored.record.version };
  if (alias?.record === stored.recordDigest && (await championAgrees(snapshot, model, { target, stored }))) {
    return { ...result, reason: `version ${stored.record.version} is in force already` };
  }
  await refuseInactive(snapshot, stored);
  ports.log.info(`promote ${model.name}: smoke test of version ${stored.record.version} for ${target.environment}`);
  const smoke = await smokeTest(ports, snapshot, { stored, timeoutSeconds: model.evaluate.timeoutSeconds });
  if (smoke.failure !== null)
    return fail(ports, snapshot, { model, target, stored, alias, result, failure: smoke.failure });
  const { outcome, commit } = await ports.registry.commit((now) =>
    decidePromotion(ports, now, { model, target, stored, smoke: smoke.summary }),
  );
  return {
    ...result,
    status: outcome === "planned" ? "planned" : "promoted",
    commit,
    reason: `${move(alias, stored)}. ${smoke.summary}`,
  };
}

function move(alias: AliasRecord | null, { record }: StoredVersion): string {
  return alias === null
    ? `version ${record.version} is in force`
    : `version ${record.version} is in force instead of ${alias.version}`;
}

async function championAgrees(
  snapshot: RegistrySnapshot,
  model: ModelConfig,
  { target, stored }: { target: DeploymentTarget; stored: StoredVersion },
): Promise<boolean> {
  return !target.champion || (await snapshot.alias(model.name, "champion"))?.record === stored.recordDigest;
}

interface Promotion {
  readonly model: ModelConfig;
  readonly target: DeploymentTarget;
  readonly stored: StoredVersion;
  readonly smoke: string;
}

async function decidePromotion(
  ports: Ports,
  snapshot: RegistrySnapshot,
  { model, target, stored, smoke }: Promotion,
): Promise<Decision<null>> {
  const { environment } = target;
  const alias = await snapshot.alias(model.name, environment);
  if (alias?.record === stored.recordDigest && (await championAgrees(snapshot, model, { target, stored })))
    return { kind: "nothing", value: null };
  const pull = await ports.forge.pulls.lastMerged(deploymentBranch(environment, model.name));
  const change = promoteVersion(
    {
      environment,
      stored,
      movesChampion: target.champion,
      actor: (await ports.repository.actor())?.name ?? null,
      runId: ports.context.runId,
      pullRequest: pull?.number ?? null,
      smoke,
      at: ports.clock.now().toISOString(),
    },
    {
      environment: alias,
      champion: await snapshot.alias(model.name, "champion"),
      status: await snapshot.status(model.name, stored.record.version),
      earlierGood: previousGood(
        stored.record.version,
        alias?.version ?? null,
        await versionsThatRan(snapshot, model.name, environment),
      ),
    },
  );
  return { kind: "commit", change, value: null };
}

/** Active versions that have passed the smoke test of an environment. */
async function versionsThatRan(snapshot: RegistrySnapshot, model: string, environment: string): Promise<number[]> {
  const ran: number[] = [];
  for (const version of await snapshot.versions(model)) {
    const status = await snapshot.status(model, version);
    if (status.state === "active" && status.ran_in.some((entry) => entry.environment === environment))
      ran.push(version);
  }
  return ran;
}

interface Failure {
  readonly model: ModelConfig;
  readonly target: DeploymentTarget;
  readonly stored: StoredVersion;
  readonly alias: AliasRecord | null;
  readonly result: Omit<Promoted, "reason">;
  readonly failure: string;
}

/** Nothing moves; the way back to what is in force is proposed, where something is. */
async function fail(
  ports: Ports,
  snapshot: RegistrySnapshot,
  { model, target, stored, alias, result, failure }: Failure,
): Promise<Promoted> {
  ports.log.warn(`the smoke test of version ${stored.record.version} failed: ${failure}`);
  if (alias === null)
    return {
      ...result,
      status: "failed",
      reason: `${failure}. Nothing was in force before, so there is nothing to go back to`,
    };
  const back = await findVersion(snapshot, model.name, target.environment);
  const reason = `the smoke test of version ${stored.record.version} failed: ${failure}`;
  const proposed = await proposeDeployment(ports, snapshot, {
    kind: "rollback",
    model,
    target,
    from: stored,
    to: back,
    reason,
  });
  return {
    ...result,
    status: "failed",
    reason: `${failure}. Version ${alias.version} stays in force; the way back is pull request ${proposed.number ?? "none"}`,
  };
}
