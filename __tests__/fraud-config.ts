/** What the inputs of every command hold, beside its own. */
export const COMMON = { model: null, config: null, set: [], outputDir: ".modelgate", dryRun: false };

/** A configuration of one binary model, `fraud`, with these environments and, where it is said, `registry.inline-limit`. */
export function fraudConfig(environments: Readonly<Record<string, string>> = {}, limit: string | null = null): string {
  const deploy = Object.entries(environments).map(([name, value]) => `      ${name}: ${value}\n`);
  return `version: 1
${limit === null ? "" : `registry: { inline-limit: ${limit} }\n`}models:
  fraud:
    task: binary
    data: { train: train.csv, test: test.csv, label: y }
    evaluate: { gates: [{ metric: roc_auc, min: 0.5 }] }
${deploy.length === 0 ? "" : `    deploy:\n${deploy.join("")}`}`;
}
