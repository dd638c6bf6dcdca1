import { readdirSync, readFileSync, statSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, readSource, sourceFiles } from "./source-files.ts";

const DIST = join(ROOT, "dist");
const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
const entries = files.filter((file) => !file.includes("chunks"));
const SCORING = ["sandbox.js"];
/** All that a start takes; crypto, os, util and streams are Node's own heavy ones. */
const START = [
  join("chunks", "start.js"),
  join("chunks", "rolldown-runtime.js"),
  "fs",
  "node:fs",
  "node:fs/promises",
  "node:path",
];

/** What a file imports as it is loaded: files by their path in dist, packages by name. */
function staticImports(file: string): string[] {
  const found = [...textOf(file).matchAll(/^(?:(?:let|const|var) [^=]+ = )?require\("([^"]+)"\)/gm)].map(
    ([, target = ""]) => target,
  );
  return found.map((target) => (target.startsWith(".") ? join(file, "..", target) : target));
}

/** Everything that is loaded before a file's first line runs. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (files.includes(file)) for (const target of staticImports(file)) closure(target, seen);
  return seen;
}

const chunk = (name: string): string => join("chunks", `${name}.js`);

describe("the static imports of dist", () => {
  test("are found by this test", () => {
    expect(entries).toEqual(expect.arrayContaining(["cli.js", "guard.js", "register.js", "sandbox.js"]));
    expect([...closure(chunk("evaluate"))]).toContain(chunk("domain"));
    expect([...closure(chunk("client"))]).toContain(chunk("github-client"));
  });

  test.each(entries)("%s: no client for GitHub, no package", (entry) => {
    const loaded = [...closure(entry)];
    expect(loaded.filter((file) => [chunk("undici"), chunk("github-client")].includes(file))).toEqual([]);
    expect(loaded.filter((file) => !files.includes(file) && !isBuiltin(file))).toEqual([]);
  });

  test("the sandbox is one file of its own, without what judges and reports", () => {
    expect([...closure("sandbox.js")].filter((file) => files.includes(file))).toEqual(["sandbox.js"]);
    expect(sizeOf("sandbox.js")).toBeLessThan(140_000);
  });

  test.each(entries.filter((entry) => !SCORING.includes(entry)))("%s: one chunk of a few kilobytes", (entry) => {
    const loaded = [...closure(entry)];
    expect(loaded.filter((file) => file !== entry && !START.includes(file))).toEqual([]);
    expect(loaded.reduce((sum, file) => sum + sizeOf(file), 0)).toBeLessThan(70_000);
  });
});

function textOf(file: string): string {
  return readFileSync(join(DIST, file), "utf8");
}

function sizeOf(file: string): number {
  return files.includes(file) ? statSync(join(DIST, file)).size : 0;
}

test("dist without the client for GitHub and what draws reports takes at most 1.6 MB", () => {
  const lazy = ["undici", "github-client", "plot", "report-page"].map(chunk);
  const size = files.filter((file) => !lazy.includes(file)).reduce((sum, file) => sum + sizeOf(file), 0);
  const told = lazy.map((file) => `${file} ${Math.round(sizeOf(file) / 1000)} kB`);
  console.info(`dist: ${Math.round(size / 1000)} kB, and loaded only where it is needed: ${told.join(", ")}`);
  expect(size).toBeLessThan(1_600_000);
});

test("what draws reports is loaded by what writes them alone, and not before they do", () => {
  const drawing = new Set([chunk("plot"), chunk("report-page")]);
  expect(files.filter((file) => !drawing.has(file) && staticImports(file).some((one) => drawing.has(one)))).toEqual([]);
  const asking = files.filter((file) => /then\(\(\) => require\("[./\w]*report-page\.js"\)/.test(textOf(file)));
  expect(asking.sort()).toEqual(["drift", "evaluate"].map(chunk));
});

test("no file of src names a host: GitHub is where the runner says it is", () => {
  const host = /\b(?:[\w-]+\.)*(?:github|githubusercontent|githubapp|ghe)\.(?:com|io|net)\b/i;
  const withoutComments = (file: string): string => readSource(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  expect(sourceFiles().filter((file) => host.test(withoutComments(file)))).toEqual([]);
});
