import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { ROOT } from "./source-files.ts";

function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file), readFileSync(file, "utf8")] as const),
  );
}

/** The names of all properties, however deep, in a JSON Schema. */
function keysOf(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { properties = {} } = node as { properties?: Record<string, unknown> };
  const { properties: _, ...rest } = node as Record<string, unknown>;
  return [...Object.keys(properties), ...[...Object.values(properties), ...Object.values(rest)].flatMap(keysOf)];
}

describe("what is generated is what is committed", () => {
  test.each(["generate", "manifests", "pages", "example-workflows"])("by scripts/%s.js", (script) => {
    const result = spawnSync(process.execPath, [`scripts/${script}.js`, "--check"], { cwd: ROOT, encoding: "utf8" });
    expect(result.stderr).toBe("");
    expect(result.status).toBe(0);
  });

  test("dist", () => {
    const fresh = mkdtempSync(join(tmpdir(), "modelgate-dist-"));
    try {
      execFileSync(
        process.execPath,
        [join(ROOT, "node_modules/rolldown/bin/cli.mjs"), "-c", "rolldown.config.js", "--dir", fresh],
        { cwd: ROOT, stdio: "pipe" },
      );
      const [built, committed] = [filesOf(fresh), filesOf(join(ROOT, "dist"))];
      expect([...committed.keys()].sort()).toEqual([...built.keys()].sort());
      const stale = [...built].filter(([file, text]) => committed.get(file) !== text).map(([file]) => file);
      expect(stale, "run: npm run build").toEqual([]);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  });

  test("what README.md says is not there yet is no command", () => {
    const [, after = ""] = readFileSync(join(ROOT, "README.md"), "utf8").split("## Not there yet");
    const [missing = ""] = after.split("\n## ");
    const named = [...missing.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect(named).toContain("init");
    const commands = new Set(readdirSync(join(ROOT, "src/commands")));
    expect(named.filter((name) => commands.has(name ?? ""))).toEqual([]);
  });

  test("docs/configuration.md has a row for every key that modelgate.yml may have", () => {
    const page = readFileSync(join(ROOT, "docs/configuration.md"), "utf8");
    const rows = new Set([...page.matchAll(/^\| \**`([^`]+)`/gm)].map(([, key]) => key));
    const keys = keysOf(JSON.parse(readFileSync(join(ROOT, "schemas/config.schema.json"), "utf8")));
    expect(keys).toContain("lower");
    expect(keys.filter((key) => !rows.has(key))).toEqual([]);
  });

  test("every schema is a valid JSON Schema with its own name", () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
    const ids = readdirSync(join(ROOT, "schemas")).map((file) => {
      const schema = JSON.parse(readFileSync(join(ROOT, "schemas", file), "utf8"));
      expect(schema.$id).toBe(`urn:modelgate:${file.replace(".schema.json", "")}:1`);
      ajv.addSchema(schema);
      return schema.$id as string;
    });
    // Compiled when all are known: one may refer to another.
    for (const id of ids) expect(() => ajv.getSchema(id), id).not.toThrow();
  });
});
