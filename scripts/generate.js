// Writes every generated source file; `--check` only compares. Run by `npm run build`, checked by the test suite.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { writeGenerated } from "./write-generated.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Schemas of files that commands read back; the others are only written, and checked by the tests. */
const READ_BACK = ["alias", "evaluation", "golden", "operational", "profile", "registry", "run", "status", "version"];

/** Said in a schema of what is written for people only. */
const NEVER_READ = "Written, and never read back.";

/** Validators are compiled here, because ajv's compiler would cost every start 50 ms. */
function validators() {
  const config = compile(["config"], { allErrors: true });
  const contracts = whereAlone(compile(READ_BACK, { messages: false }));
  return [
    ...moduleOf("config-validator", ["config"], config),
    ...moduleOf("contract-validators", READ_BACK, contracts),
  ];
}

/**
 * Of a file that is none of ours only the place is told that is wrong: what ajv says beside it, of each of a thousand
 * checks, would be two fifths of the validators.
 */
function whereAlone(code) {
  return code.replace(/,\s*schemaPath:\s*"(?:[^"\\]|\\.)*",\s*keyword:\s*"[^"]*",\s*params:\s*\{[^{}]*\}/g, "");
}

function compile(names, options) {
  const schemas = names.map((name) => JSON.parse(readFileSync(`${root}/schemas/${name}.schema.json`, "utf8")));
  const ids = Object.fromEntries(names.map((name, i) => [name, schemas[i].$id]));
  const ajv = new Ajv({
    schemas: schemas.map((schema) => hoisted(bare(schema))),
    ...options,
    allowUnionTypes: true,
    strictTypes: false,
    // A definition that is used often is one function, not a copy wherever it is used.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  return withoutSchemas(standaloneCode(ajv, ids)).replace(
    /const (\w+) = require\("([^"]+)"\)\.default;/g,
    'import $1Module from "$2.js";\nconst $1 = $1Module.default ?? $1Module;',
  );
}

/** A complaint names the types or values that are accepted: they are written there, so that no schema is kept for them. */
function withoutSchemas(code) {
  const schemas = new Map(
    [...code.matchAll(/^const (schema\d+) = (\{.*\});$/gm)].map(([, name, text]) => [name, JSON.parse(text)]),
  );
  const written = code.replace(/\b(schema\d+)((?:\.\w+|\["[^"\]]+"\])*\.(?:type|enum))\b/g, (whole, name, path) => {
    const keys = [...path.matchAll(/\.(\w+)|\["([^"]+)"\]/g)].map(([, plain, quoted]) => plain ?? quoted);
    const found = keys.reduce((node, key) => node?.[key], schemas.get(name));
    return Array.isArray(found) ? JSON.stringify(found) : whole;
  });
  const isUsed = (name) => written.match(new RegExp(`\\b${name}\\b`, "g")).length > 1;
  return written.replace(/^const (schema\d+) = \{.*\};$\n?/gm, (line, name) => (isUsed(name) ? line : ""));
}

/**
 * Descriptions are for people; compiled in, they would only make every start read more. So would the shape of what is
 * never read back, which its schema says of it.
 */
function bare(node) {
  if (Array.isArray(node)) return node.map(bare);
  if (node === null || typeof node !== "object") return node;
  if (node.$comment === NEVER_READ) return {};
  const kept = Object.entries(node).filter(
    ([key, value]) => !(typeof value === "string" && ["description", "title"].includes(key)),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, bare(value)]));
}

/**
 * The same schema with every object in it as a definition of its own, equal ones once: a function each, instead of one
 * whose lines are indented the deeper the more keys there are.
 */
function hoisted(schema) {
  const names = new Map();
  const definitions = {};
  const hoist = (node, isRoot) => {
    if (Array.isArray(node)) return node.map((item) => hoist(item, false));
    if (node === null || typeof node !== "object") return node;
    const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inside(key, value)]));
    if (isRoot || node.properties === undefined || typeof node.properties !== "object") return inner;
    const text = JSON.stringify(inner);
    const name = names.get(text) ?? `object${names.size}`;
    names.set(text, name);
    definitions[name] = inner;
    return { $ref: `#/definitions/${name}` };
  };
  // What stands under these keys is no schema, but schemas by name or values.
  const inside = (key, value) => {
    if (key === "enum" || key === "const" || key === "default") return value;
    if (key !== "properties" && key !== "definitions") return hoist(value, false);
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hoist(item, key === "definitions")]));
  };
  const root = hoist(schema, true);
  return { ...root, definitions: { ...root.definitions, ...definitions } };
}

function moduleOf(file, names, code) {
  const types = names.map((name) => `export declare const ${name}: Validator;`).join("\n");
  return [
    [`src/config/generated/${file}.js`, `// Generated by scripts/generate.js from schemas/. Do not edit.\n${code}\n`],
    [
      `src/config/generated/${file}.d.ts`,
      `// Generated by scripts/generate.js from schemas/. Do not edit.\nimport type { ValidateFunction } from "ajv";\n\ntype Validator = ValidateFunction<unknown>;\n\n${types}\n`,
    ],
  ];
}

/** The tables that let hosts find commands: a folder of src/commands is a command. */
function commandTable() {
  const names = readdirSync(`${root}/src/commands`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const key = (name) => (/-/.test(name) ? `"${name}"` : name);
  const code = `// Generated by scripts/generate.js from the folders of src/commands. Do not edit.
${names.map((name, i) => `import { declaration as c${i} } from "../../commands/${name}/declaration.ts";`).join("\n")}
import type { Command, Declaration } from "../../core/command.ts";

/** What every command declares, by name. */
export const DECLARATIONS: Readonly<Record<string, Declaration>> = {
${names.map((name, i) => `  ${key(name)}: c${i},`).join("\n")}
};

/** Every command by name, loaded only when it is asked for. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
${names.map((name) => `  ${key(name)}: async () => (await import("../../commands/${name}/index.ts")).command,`).join("\n")}
};
`;
  return [["src/main/generated/commands.ts", code]];
}

/** The digest of native/package-lock.json, which no start should have to work out. */
function nativeLock() {
  const digest = createHash("sha256")
    .update(readFileSync(`${root}/native/package-lock.json`))
    .digest("hex");
  const code = `// Generated by scripts/generate.js from native/package-lock.json. Do not edit.

/** What tells one set of native packages from another: the first 16 digits of their lock's SHA-256. */
export const NATIVE_LOCK = "${digest.slice(0, 16)}";
`;
  return [["src/main/generated/native-lock.ts", code]];
}

writeGenerated("scripts/generate.js", [...validators(), ...commandTable(), ...nativeLock()]);
