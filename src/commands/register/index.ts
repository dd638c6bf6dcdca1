import { loadModel } from "../../config/load-config.ts";
import { defineCommand } from "../../core/command.ts";
import { UserError } from "../../core/user-error.ts";
import { formatJson } from "../../domain/contract/json.ts";
import type { VersionStatus } from "../../domain/registry/records.ts";
import { formatRelease } from "../../domain/registry/reference.ts";
import { registryLog } from "../../steps/find-version.ts";
import { decideRegistration } from "./decide.ts";
import { declaration } from "./declaration.ts";
import { readCandidate } from "./read-candidate.ts";

export const command = defineCommand({
  ...declaration,
  run: async (inputs, ports) => {
    const { model, config } = await loadModel(inputs, ports.files);
    if (inputs.force !== null && inputs.force.trim() === "")
      throw new UserError("E_USAGE", "--force needs a reason", { remedy: 'write it: --force "why it must go on"' });
    const candidate = await readCandidate(ports, model, {
      outputDir: inputs.outputDir,
      force: inputs.force,
      inlineLimit: config.registry.inlineLimit,
    });
    ports.log.info(`register ${model.name}: verdict ${candidate.version.verdict}`);
    if (candidate.version.forced !== null) ports.log.warn(`FORCED past its verdict: ${candidate.version.forced}`);
    const { storage, digest } = candidate.version;
    // Before the commit, so that no version is ever without its model; what is uploaded for nothing is found again.
    if (storage.kind === "release") await ports.largeModels.put(storage, { bytes: candidate.contents.model, digest });
    const { outcome, commit, value } = await ports.registry.commit((snapshot) =>
      decideRegistration(ports, snapshot, { model, candidate }),
    );
    const { record, recordDigest } = value.stored;
    // One that was registered under another limit lies where its record says; what was deleted there is there again.
    if (record.storage.kind === "release" && storage.kind !== "release")
      await ports.largeModels.put(record.storage, { bytes: candidate.contents.model, digest });
    const release = formatRelease(model.name, record.version, recordDigest);
    const json = formatJson({
      schema: 1,
      model: model.name,
      version: record.version,
      release,
      created: outcome === "written" && !value.restored,
      commit,
      verdict: record.verdict,
      forced: record.forced !== null,
      state: value.inactive?.state ?? "active",
    });
    const name = `${model.name}@${record.version}`;
    const inactive = value.inactive === null ? null : outOfService(name, value.inactive);
    return {
      exit: 0,
      json,
      lines: [
        value.restored ? restoredLine(outcome, name, release) : lineOf(outcome, name, release),
        ...(inactive === null ? [] : [inactive]),
        ...newerChallenger(record.version, value.challenger),
        `its history: ${registryLog(config, model.name)}`,
      ],
      outputs: { version: String(record.version), release, created: String(outcome === "written" && !value.restored) },
    };
  },
});

function lineOf(outcome: "written" | "nothing" | "planned", name: string, release: string): string {
  switch (outcome) {
    case "written":
      return `registered ${name}: ${release}`;
    case "nothing":
      return `${name} is registered already, with the same content: ${release}`;
    case "planned":
      return `dry run: would register ${name}`;
  }
}

/** What was taken out of service does not come back by being trained again. */
function outOfService(name: string, { state, reason }: VersionStatus): string {
  const why = reason === null ? "" : ` (${reason})`;
  return `${name} is ${state}${why}, and no command uses it; to bring it back: modelgate retire ${name} --state active --reason "…"`;
}

function restoredLine(outcome: "written" | "nothing" | "planned", name: string, release: string): string {
  const what = outcome === "planned" ? `dry run: would give ${name} its model back` : `${name} has its model again`;
  return `${what}, which gc had given up: ${release}`;
}

function newerChallenger(version: number, challenger: number | null): string[] {
  if (challenger === null || challenger === version) return [];
  return [`challenger stays at version ${challenger}; to go on with this one, deploy it with --version ${version}`];
}
