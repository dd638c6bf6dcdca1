import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { readSource, sourceFiles } from "./source-files.ts";

/** Who may import whom (ARCHITECTURE.md); `npm` are packages, by prefix. */
const LAYERS: Readonly<Record<string, { readonly rooms: readonly string[]; readonly npm: readonly string[] }>> = {
  domain: { rooms: ["domain"], npm: ["simple-statistics"] },
  render: { rooms: ["render", "domain"], npm: ["@observablehq/plot"] },
  config: { rooms: ["config", "domain", "core", "ports", "schemas"], npm: ["yaml", "ajv", "picomatch"] },
  ports: { rooms: ["ports", "domain"], npm: [] },
  core: { rooms: ["core", "ports"], npm: [] },
  steps: { rooms: ["steps", "core", "domain", "config", "render", "ports"], npm: [] },
  commands: { rooms: ["commands", "steps", "core", "domain", "config", "render", "ports"], npm: [] },
  adapters: {
    rooms: ["adapters", "core", "domain", "ports"],
    npm: ["node:", "@actions/", "@octokit/", "onnxruntime-node", "@duckdb/", "pg", "trino-client"],
  },
  main: {
    rooms: ["main", "adapters", "commands", "steps", "core", "domain", "config", "render", "ports", "package.json"],
    npm: ["node:"],
  },
};

interface Import {
  readonly file: string;
  readonly target: string;
}

function importsOf(file: string): Import[] {
  const found = [...readSource(file).matchAll(/(?:from|import)\s*\(?\s*["']([^"'\n]+)["']/g)];
  return found.map(([, target = ""]) => ({
    file,
    target: target.startsWith(".") ? posix.join(posix.dirname(file), target) : target,
  }));
}

/** The room of a file, or the name of what lies beside src. */
function roomOf(path: string): string {
  const [top = "", room = ""] = path.split("/");
  return top === "src" ? room : top;
}

const files = sourceFiles();
const imports = files.flatMap(importsOf);

describe("layers", () => {
  test("every folder of src is a room with a rule", () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(LAYERS).sort());
  });

  test.each(Object.entries(LAYERS))("%s imports only what it may", (room, rule) => {
    const wrong = imports.filter(({ file, target }) => {
      if (roomOf(file) !== room) return false;
      if (target.startsWith("src/") || target === "package.json" || target.startsWith("schemas/"))
        return !rule.rooms.includes(roomOf(target));
      return !rule.npm.some((prefix) => target.startsWith(prefix));
    });
    expect(wrong).toEqual([]);
  });

  test("no command imports another", () => {
    const folder = (path: string): string => path.split("/").slice(0, 3).join("/");
    const wrong = imports.filter(
      ({ file, target }) =>
        file.startsWith("src/commands/") && target.startsWith("src/commands/") && folder(file) !== folder(target),
    );
    expect(wrong).toEqual([]);
  });

  test("imports form no circle between files", () => {
    const edges = new Map<string, string[]>();
    for (const { file, target } of imports) edges.set(file, [...(edges.get(file) ?? []), target]);
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      if (done.has(file) || path.includes(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  test("the environment is read in one file", () => {
    expect(files.filter((file) => readSource(file).includes("process.env"))).toEqual(["src/main/environment.ts"]);
  });

  test("ports have at most six methods each", () => {
    for (const file of files.filter((name) => name.startsWith("src/ports/"))) {
      for (const [, name, body = ""] of readSource(file).matchAll(
        /export interface (\w+)(?:<[^>]*>)? \{([\s\S]*?)\n\}/g,
      )) {
        const methods = [...body.matchAll(/^ {2}\w+(?:<[^>]*>)?\(/gm)].length;
        expect({ file, name, methods: Math.max(0, methods - 6) }).toEqual({ file, name, methods: 0 });
      }
    }
  });

  test("no file is a drawer for anything", () => {
    expect(files.filter((file) => /\/(utils?|helpers?|common|misc|manager|types)\.ts$/.test(file))).toEqual([]);
  });
});
