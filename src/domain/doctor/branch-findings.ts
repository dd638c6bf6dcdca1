import { type Finding, fine, problem, warning } from "./finding.ts";

/** A branch as it is guarded; the types of rules are GitHub's words. */
export interface Guard {
  readonly exists: boolean;
  readonly isProtected: boolean;
  readonly rules: readonly string[];
}

/** Rules that refuse an ordinary push of whoever is not exempt from them. */
const REFUSING: ReadonlySet<string> = new Set([
  "update",
  "pull_request",
  "required_status_checks",
  "required_deployments",
  "merge_queue",
  "workflows",
  "code_scanning",
]);

/** What keeps a branch from being taken away or rewritten: the one thing git itself does not refuse. */
const KEEPING = ["deletion", "non_fast_forward"];

/** Whether pushes get through to a branch that we write. Which app or person is exempt from a rule, GitHub tells nobody. */
export function pushFindings(branch: string, { exists, rules }: Guard): Finding[] {
  const findings: Finding[] = [];
  if (rules.includes("required_signatures"))
    findings.push(
      problem(
        "branches",
        `${branch} takes signed commits only, and ours are not signed`,
        exempt("Require signed commits"),
      ),
    );
  const refusing = rules.filter((rule) => REFUSING.has(rule) || (rule === "creation" && !exists));
  if (refusing.length > 0)
    findings.push(
      warning(
        "branches",
        `${branch} has rules that refuse pushes: ${refusing.join(", ")}`,
        exempt("which of them stop you: push fails with E_PUSH_REFUSED"),
      ),
    );
  return findings;
}

function exempt(what: string): string {
  return `exempt the app or token that pushes (Settings > Rules > Rulesets > Bypass list): ${what}`;
}

/** How the registry's own branch is guarded: its history is the audit trail. */
export function registryGuardFindings(branch: string, guard: Guard): Finding[] {
  const findings = pushFindings(branch, guard);
  if (guard.isProtected)
    return [...findings, fine("branches", `${branch} is protected; whoever registers must be allowed to push to it`)];
  const lacking = KEEPING.filter((rule) => !guard.rules.includes(rule));
  if (lacking.length > 0)
    findings.push(
      warning(
        "branches",
        `${branch} can be ${lacking.map((rule) => (rule === "deletion" ? "deleted" : "rewritten by a force push")).join(" and ")}`,
        "make a ruleset for it (Settings > Rules > Rulesets): Restrict deletions, Block force pushes",
      ),
    );
  return findings.length > 0 ? findings : [fine("branches", `${branch} can be neither deleted nor rewritten`)];
}
