import type { Config } from "../../config/config.ts";
import { type Finding, fine, problem, skipped } from "../../domain/doctor/finding.ts";
import { counted } from "../../domain/statistics/counted.ts";
import type { Ports } from "../../ports/ports.ts";
import type { HostingAccess } from "../../ports/surroundings.ts";

const OLDEST_GIT = [2, 30];
const OLDEST_NODE = [20, 20];

/** What the configuration says, in one line. */
export function configurationFindings({ file, models }: Config): Finding[] {
  const names = [...models.keys()];
  return [fine("configuration", `${file} is valid: ${counted(names.length, "model")} (${names.join(", ")})`)];
}

/** Git, Node, and the native packages, which are loaded to be sure that they fit this platform. */
export async function machineFindings({ surroundings, scorer, context }: Ports): Promise<Finding[]> {
  const git = await surroundings.git();
  const { onnxruntime, duckdb } = await scorer.versions();
  return [
    isAtLeast(git ?? "", OLDEST_GIT)
      ? fine("machine", `git ${git}`)
      : problem("machine", `git ${git ?? "does not tell its version"}`, `install git ${OLDEST_GIT.join(".")} or newer`),
    isAtLeast(context.node, OLDEST_NODE)
      ? fine("machine", `node ${context.node.replace("v", "")} on ${context.platform}`)
      : problem("machine", `node ${context.node}`, `install Node ${OLDEST_NODE.join(".")} or newer`),
    fine("machine", `onnxruntime ${onnxruntime} and duckdb ${duckdb} load and answer`),
  ];
}

function isAtLeast(version: string, [major = 0, minor = 0]: readonly number[]): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.replace("v", "").split(".").map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** Whether GitHub lets the token in, and lets workflows open the pull requests of deployments. */
export async function hostingFindings(access: HostingAccess): Promise<Finding[]> {
  if (access.kind === "none") return [skipped("github", "not asked for: --local")];
  if (access.kind === "unreachable") return [problem("github", access.reason, access.remedy)];
  const { login, push } = await access.hosting.token();
  const token =
    push === false
      ? problem("github", `the token of ${login} may not push`, "pass one with contents: write, or another person's")
      : fine("github", `the token is accepted: ${login}${push === true ? ", who may push" : ""}`);
  return [token, await settingFinding(await access.hosting.mayActionsOpenPulls())];
}

function settingFinding(mayOpen: boolean | null): Finding {
  if (mayOpen === null)
    return skipped("github", "whether Actions may open pull requests: only administrators are told");
  const setting = "Settings > Actions > General > Allow GitHub Actions to create and approve pull requests";
  return mayOpen
    ? fine("github", "Actions may open pull requests")
    : problem("github", "Actions may not open pull requests, so no deployment can be proposed", `turn on ${setting}`);
}
