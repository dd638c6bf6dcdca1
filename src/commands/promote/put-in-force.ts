import type { ModelConfig } from "../../config/config.ts";
import type { DeploymentTarget } from "../../domain/deployment/deployment.ts";
import { type Forced, previousGood, promoteVersion } from "../../domain/registry/promote-version.ts";
import type { AliasRecord, StoredVersion } from "../../domain/registry/records.ts";
import { formatRelease } from "../../domain/registry/reference.ts";
import type { MergedPull } from "../../ports/forge.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Decision, RegistrySnapshot } from "../../ports/registry.ts";
import { refuseInactive } from "../../steps/find-version.ts";
import { outOfService } from "../../steps/out-of-service.ts";
import { versionsThatRan } from "../../steps/versions-that-ran.ts";
import { wayOut } from "../../steps/way-out.ts";
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
  /** Whether it moved without a merged deployment. */
  readonly forced: boolean;
}

/** A version that is wished for in an environment. */
export interface Wish {
  readonly model: ModelConfig;
  /** The environment; null for the champion of a model without environments. */
  readonly target: DeploymentTarget | null;
  readonly stored: StoredVersion;
  /** Whether it is still wished for, asked once more before the alias moves. */
  readonly holds: (snapshot: RegistrySnapshot) => Promise<boolean>;
  /** The pull request that approved it, where there was one. */
  readonly approval: () => Promise<MergedPull | null>;
  /** Null where something that was merged wishes for it. */
  readonly forced: Forced | null;
  /** Why a person asked for what is merged anyway; null where nobody did. */
  readonly given: string | null;
}

const CHAMPION = "champion";

/** The alias that says what is in force there. */
function aliasOf({ target }: Pick<Wish, "target">): string {
  return target?.environment ?? CHAMPION;
}

/** An environment in which nothing moves. */
export function nothingMoves(environment: string, alias: AliasRecord | null, reason: string): Promoted {
  const previous = alias?.version ?? null;
  const nothing = { release: null, version: null, error: null, commit: null, forced: false };
  return { environment, ...nothing, previous, status: "nothing", reason };
}

/**
 * Moves the alias to the wished version once that has answered its golden rows as before; nothing where it is in force
 * already. `wayBack` tells what can be done after a failed smoke test, when nothing moves.
 */
export async function putInForce(
  ports: Ports,
  snapshot: RegistrySnapshot,
  { wayBack, ...wish }: Wish & { readonly wayBack: (failure: string, alias: AliasRecord) => Promise<string> },
): Promise<Promoted> {
  const { model, stored } = wish;
  const environment = aliasOf(wish);
  const { version } = stored.record;
  const alias = await snapshot.alias(model.name, environment);
  const release = formatRelease(model.name, version, stored.recordDigest);
  const result = { ...nothingMoves(environment, alias, ""), release, version };
  if (await isInForce(snapshot, wish)) return { ...result, reason: await inForceAlready(ports, snapshot, wish) };
  await refuseInactive(snapshot, stored);
  ports.log.info(`promote ${model.name}: smoke test of version ${version} for ${environment}`);
  const smoke = await smokeTest(ports, snapshot, { stored, timeoutSeconds: model.evaluate.timeoutSeconds });
  if (smoke.failure !== null) {
    ports.log.warn(`the smoke test of version ${version} failed: ${smoke.failure}`);
    const back =
      alias === null
        ? "Nothing was in force before, so there is nothing to go back to"
        : await wayBack(`the smoke test of version ${version} failed: ${smoke.failure}`, alias);
    return { ...result, status: "failed", reason: `${smoke.failure}. ${back}` };
  }
  const { outcome, commit } = await ports.registry.commit((now) =>
    decide(ports, now, { ...wish, smoke: smoke.summary }),
  );
  if (outcome === "nothing")
    return { ...result, reason: `version ${version} is in force already, or no longer wished for` };
  const status = outcome === "planned" ? "planned" : "promoted";
  const { forced, given } = wish;
  if (forced !== null && outcome === "written")
    ports.log.warn(`FORCED ${model.name}@${version} into ${environment}: ${forced.reason}`);
  const why = forced === null ? (given === null ? "" : `: ${given}`) : `, FORCED: ${forced.reason}`;
  return {
    ...result,
    ...{ status, commit, forced: forced !== null },
    reason: `${move(alias, stored)}${why}. ${smoke.summary}`,
  };
}

/** What was taken out of service while it was in force is so still, and every run says it until something is done. */
async function inForceAlready(
  ports: Ports,
  snapshot: RegistrySnapshot,
  { model, target, stored }: Wish,
): Promise<string> {
  const text = await outOfService(snapshot, stored);
  const alias = await snapshot.alias(model.name, aliasOf({ target }));
  if (text === null || alias === null) return `version ${stored.record.version} is in force already`;
  const out = await wayOut(ports, snapshot, { model, target, alias });
  ports.log.warn(`${model.name}: ${text}; ${out}`);
  return `${text}; ${out}`;
}

function move(alias: AliasRecord | null, { record }: StoredVersion): string {
  return alias === null
    ? `version ${record.version} is in force`
    : `version ${record.version} is in force instead of ${alias.version}`;
}

async function isInForce(snapshot: RegistrySnapshot, wish: Wish): Promise<boolean> {
  const { target, stored } = wish;
  for (const name of target?.champion === true ? [target.environment, CHAMPION] : [aliasOf(wish)])
    if ((await snapshot.alias(wish.model.name, name))?.record !== stored.recordDigest) return false;
  return true;
}

async function decide(
  ports: Ports,
  snapshot: RegistrySnapshot,
  { smoke, ...wish }: Wish & { readonly smoke: string },
): Promise<Decision<null>> {
  const { model, target, stored } = wish;
  const environment = aliasOf(wish);
  if ((await isInForce(snapshot, wish)) || !(await wish.holds(snapshot))) return { kind: "nothing", value: null };
  // Once more: it may have been revoked, or its model given up, while it was tested.
  await refuseInactive(snapshot, stored);
  const { version } = stored.record;
  const alias = await snapshot.alias(model.name, environment);
  const approval = await wish.approval();
  const change = promoteVersion(
    {
      environment,
      stored,
      movesChampion: target?.champion ?? false,
      actor: (await ports.repository.actor())?.name ?? null,
      runId: ports.context.runId,
      pullRequest: approval?.number ?? null,
      approvedBy: approval?.approvedBy ?? [],
      forced: wish.forced,
      given: wish.given,
      smoke,
      at: ports.clock.now().toISOString(),
    },
    {
      environment: alias,
      champion: await snapshot.alias(model.name, CHAMPION),
      status: await snapshot.status(model.name, version),
      earlierGood: previousGood(
        version,
        alias?.version ?? null,
        await versionsThatRan(snapshot, model.name, environment),
      ),
    },
  );
  return { kind: "commit", change, value: null };
}
