import schema from "../../schemas/config.schema.json" with { type: "json" };
import { UserError } from "../core/user-error.ts";
import { REGISTRY_BRANCH } from "../domain/registry/layout.ts";
import type { Config } from "./config.ts";
import { config as validate } from "./generated/config-validator.js";
import { applyOverride, withOverrides } from "./overrides.ts";
import { configErrors, type Locator } from "./problems.ts";
import type { RawConfig } from "./raw-config.ts";
import { readModel } from "./read-model.ts";
import { parseSize } from "./units.ts";
import { parseYaml } from "./yaml-document.ts";

/** GitHub refuses files of 100 MiB; the hard stop lies a little below. */
const LARGEST_INLINE = 95 * 1024 * 1024;

/**
 * Reads modelgate.yml. `overrides` are `path=value` pairs that win over the file (values as in YAML). Throws a
 * UserError with the place of the first problem; its `cause` lists the further ones.
 */
export function parseConfig(text: string, file: string, overrides: readonly string[] = []): Config {
  const yaml = parseYaml(text, file);
  const raw = yaml.document.toJS() as unknown;
  if (raw === null || typeof raw !== "object" || Array.isArray(raw)) {
    throw new UserError("E_CONFIG", `${file} is not a map of keys`, {
      place: { file, line: 1, column: 1 },
      remedy: "begin with `version: 1` and `models:`",
    });
  }
  for (const override of overrides) applyOverride(raw as Record<string, unknown>, override);
  const locator = withOverrides(yaml, file, overrides);
  checkNumbers(raw, locator, []);
  if (!validate(raw)) throw asOne(configErrors(validate.errors ?? [], { raw, schema }, locator));
  return readConfig(raw as unknown as RawConfig, file, locator);
}

function readConfig(raw: RawConfig, file: string, locator: Locator): Config {
  const inlineLimit = parseSize(raw.registry?.["inline-limit"] ?? "1MiB");
  if (inlineLimit > LARGEST_INLINE) {
    throw new UserError("E_CONFIG", "registry.inline-limit is larger than 95MiB", {
      place: locator.placeOf(["registry", "inline-limit"]),
      remedy: "GitHub refuses files of 100 MiB; set at most 95MiB",
    });
  }
  const models = Object.entries(raw.models).map(
    ([name, model]) => [name, readModel(name, model, (path) => locator.placeOf(["models", name, ...path]))] as const,
  );
  return {
    file,
    registry: {
      repository: raw.registry?.repository ?? null,
      branch: checkBranch(raw.registry?.branch ?? REGISTRY_BRANCH, locator),
      inlineLimit,
      tags: raw.registry?.tags ?? true,
    },
    models: new Map(models),
  };
}

/** What git accepts as a branch, and a shell, a URL and a person too. */
function checkBranch(branch: string, locator: Locator): string {
  if (
    /^[a-zA-Z0-9][a-zA-Z0-9._-]*(\/[a-zA-Z0-9][a-zA-Z0-9._-]*)*$/.test(branch) &&
    !/\.\.|\.lock(\/|$)|\.$/.test(branch)
  )
    return branch;
  throw new UserError("E_CONFIG", `${JSON.stringify(branch)} cannot name a branch here`, {
    place: locator.placeOf(["registry", "branch"]),
    remedy: "use letters, digits, dots, hyphens, underscores and single slashes, such as modelgate/registry",
  });
}

function asOne(errors: readonly UserError[]): UserError {
  const [first, ...others] = errors;
  if (first === undefined)
    return new UserError("E_CONFIG", "the configuration is not valid", { remedy: "see docs/configuration.md" });
  return new UserError(first.code, first.message, { place: first.place, remedy: first.remedy, cause: others });
}

function checkNumbers(value: unknown, locator: Locator, path: (string | number)[]): void {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new UserError("E_CONFIG", `${path.join(".")} is not a finite number`, {
      place: locator.placeOf(path),
      remedy: "write a plain decimal number",
    });
  }
  if (value === null || typeof value !== "object") return;
  for (const [key, child] of Object.entries(value))
    checkNumbers(child, locator, [...path, Array.isArray(value) ? Number(key) : key]);
}
