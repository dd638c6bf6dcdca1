import type { Config } from "../../config/config.ts";
import { readWorkflow } from "../../config/read-workflow.ts";
import { deploymentBranch } from "../../domain/deployment/deployment.ts";
import { pushFindings, registryGuardFindings } from "../../domain/doctor/branch-findings.ts";
import { type Finding, skipped, warning } from "../../domain/doctor/finding.ts";
import { orphanFindings, orphans } from "../../domain/doctor/release-findings.ts";
import { disabledFindings, workflowFindings } from "../../domain/doctor/workflow-findings.ts";
import type { Storage } from "../../domain/registry/storage.ts";
import type { Ports } from "../../ports/ports.ts";
import type { HostingAccess } from "../../ports/surroundings.ts";

const NOT_ASKED = "GitHub is not asked";

/** The workflow files of the workspace: what they may do, whether they are there, and whether GitHub runs them. */
export async function examineWorkflows({ surroundings }: Ports, config: Config): Promise<Finding[]> {
  const files = [...(await surroundings.workflows())].map(([path, text]) => ({ path, read: readWorkflow(path, text) }));
  const workflows = files.flatMap(({ read }) => read ?? []);
  const models = [...config.models.values()];
  const wanted = {
    deploys: models.some(({ environments }) => environments.length > 0),
    watches: models.some(({ drift }) => drift.current !== null),
  };
  const unreadable = files.filter(({ read }) => read === null);
  const { hosting } = surroundings;
  const disabled = hosting.kind === "github" ? await hosting.hosting.disabledWorkflows() : new Map<string, string>();
  return [
    ...unreadable.map(({ path }) => warning("workflows", `${path} cannot be read`, "mend its YAML")),
    ...workflowFindings(workflows, wanted),
    ...(disabled === null
      ? [skipped("workflows", "whether GitHub has disabled them: the token lacks actions: read")]
      : disabledFindings(workflows, disabled)),
  ];
}

/** How GitHub guards the branches that are written: the registry's, and those of deployments. */
export async function examineBranches(access: HostingAccess, config: Config): Promise<Finding[]> {
  if (access.kind !== "github") return [skipped("branches", `how they are guarded: ${NOT_ASKED}`)];
  const { hosting } = access;
  const { branch, repository } = config.registry;
  const findings: Finding[] =
    repository === null
      ? registryGuardFindings(branch, await hosting.branch(branch))
      : [skipped("branches", `${branch} lies in ${repository}: look at its rules there`)];
  for (const { name, environments } of config.models.values())
    for (const { environment } of environments) {
      const own = deploymentBranch(environment, name);
      findings.push(...pushFindings(own, await hosting.branch(own)));
    }
  return findings;
}

/** Releases that runs have left behind; with `fix` they are taken away. `stored` is null where the registry cannot be read. */
export async function examineReleases(
  ports: Ports,
  config: Config,
  {
    stored,
    fix,
    dryRun,
  }: { readonly stored: readonly Storage[] | null; readonly fix: boolean; readonly dryRun: boolean },
): Promise<Finding[]> {
  const access = ports.surroundings.hosting;
  if (access.kind !== "github") return [skipped("releases", `whether some were left behind: ${NOT_ASKED}`)];
  if (config.registry.repository !== null)
    return [skipped("releases", `models lie in releases of ${config.registry.repository}`)];
  // Without the records every release would look like one that no version names.
  if (stored === null) return [skipped("releases", "whether some were left behind: the registry cannot be read")];
  const found = orphans(await access.hosting.modelReleases(), stored, ports.clock.now());
  if (fix) for (const release of found) await access.hosting.removeRelease(release);
  return orphanFindings(found, fix && !dryRun);
}
