import { UserError } from "../core/user-error.ts";
import { DEFAULT_KEY, DEFAULT_VALUE, type DeploymentTarget } from "../domain/deployment/deployment.ts";
import { isAliasName, NAME_RULE } from "../domain/registry/name.ts";
import type { ModelConfig } from "./config.ts";
import { repositoryPath } from "./paths.ts";
import type { RawEnvironment } from "./raw-config.ts";

/** The environments of a model in the order of their `needs` chain, with exactly one champion among them. */
export function readEnvironments(
  raw: Readonly<Record<string, RawEnvironment>>,
  placeOf: ModelConfig["placeOf"],
): DeploymentTarget[] {
  const entries = new Map(
    Object.entries(raw).map(([name, entry]) => {
      const file = repositoryPath(entry.file, placeOf(["deploy", name, "file"]));
      return [name, { ...entry, file }] as const;
    }),
  );
  for (const [name, entry] of entries) checkEnvironment(name, entry, entries, placeOf);
  const ordered = inOrder(entries, placeOf);
  const marked = ordered.filter((name) => entries.get(name)?.champion === true);
  if (marked.length > 1) {
    throw new UserError("E_CONFIG", `${marked.join(" and ")} both claim the champion`, {
      place: placeOf(["deploy", marked[1] ?? "", "champion"]),
      remedy: "mark one environment with champion: true",
    });
  }
  const champion = marked[0] ?? ordered.findLast((name) => entries.get(name)?.champion !== false);
  return ordered.flatMap((name) => {
    const entry = entries.get(name);
    return entry === undefined ? [] : [target(name, entry, name === champion)];
  });
}

function target(environment: string, entry: RawEnvironment, champion: boolean): DeploymentTarget {
  return {
    environment,
    file: entry.file,
    key: entry.key ?? DEFAULT_KEY,
    value: entry.value ?? DEFAULT_VALUE,
    needs: entry.needs ?? null,
    champion,
    signature: entry.signature ?? "same",
  };
}

function checkEnvironment(
  name: string,
  entry: RawEnvironment,
  all: ReadonlyMap<string, RawEnvironment>,
  placeOf: ModelConfig["placeOf"],
): void {
  const at = (key: string) => placeOf(["deploy", name, key]);
  if (!isAliasName(name) || name === "champion" || name === "challenger") {
    throw new UserError("E_CONFIG", `${name} cannot name an environment`, {
      place: placeOf(["deploy", name]),
      remedy: `use ${NAME_RULE}; champion and challenger are taken`,
    });
  }
  if (/^\.github(\/|$)/i.test(entry.file)) {
    throw new UserError("E_CONFIG", "a deployment may not change files under .github/", {
      place: at("file"),
      remedy: `put it elsewhere, such as deploy/${name}/`,
    });
  }
  if (!/\.ya?ml$/.test(entry.file)) {
    throw new UserError("E_CONFIG", `${entry.file} is no YAML file`, {
      place: at("file"),
      remedy: "name a file that ends in .yaml or .yml",
    });
  }
  if (entry.value !== undefined && !/\{(ref|version)\}/.test(entry.value)) {
    throw new UserError("E_CONFIG", "the value does not name the version", {
      place: at("value"),
      remedy: "use {ref} or {version} in it",
    });
  }
  if (entry.needs !== undefined && !all.has(entry.needs)) {
    throw new UserError("E_CONFIG", `${name} needs ${entry.needs}, which is no environment of this model`, {
      place: at("needs"),
      remedy: `environments: ${[...all.keys()].join(", ")}`,
    });
  }
}

function inOrder(entries: ReadonlyMap<string, RawEnvironment>, placeOf: ModelConfig["placeOf"]): string[] {
  const ordered: string[] = [];
  const waiting = new Set(entries.keys());
  while (waiting.size > 0) {
    const ready = [...waiting].find((name) => !waiting.has(entries.get(name)?.needs ?? ""));
    if (ready === undefined) {
      const [name] = waiting;
      throw new UserError("E_CONFIG", `the environments ${[...waiting].join(", ")} need each other`, {
        place: placeOf(["deploy", name ?? "", "needs"]),
        remedy: "let one of them need none of the others",
      });
    }
    ordered.push(ready);
    waiting.delete(ready);
  }
  return ordered;
}
