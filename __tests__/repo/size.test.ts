import { parseAst } from "rolldown/parseAst";
import { expect, test } from "vitest";
import { readSource, sourceFiles } from "./source-files.ts";

const CAPS = { file: 300, function: 60 };

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Lines of every function in a file, a nested function's lines counting for itself and for those around it. */
function functionSizes(file: string): { file: string; name: string; lines: number }[] {
  const text = readSource(file);
  const sizes: { file: string; name: string; lines: number }[] = [];
  const lineOf = (offset: number): number => text.slice(0, offset).split("\n").length;
  const visit = (node: unknown, name: string): void => {
    if (Array.isArray(node)) for (const item of node) visit(item, name);
    if (node === null || typeof node !== "object" || !("type" in node)) return;
    const { type, start, end, ...rest } = node as Node;
    const own =
      (rest.id as { name?: string } | null)?.name ?? (rest.key as { name?: string } | undefined)?.name ?? name;
    if (/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type)) {
      sizes.push({ file, name: own, lines: lineOf(end) - lineOf(start) + 1 });
    }
    for (const child of Object.values(rest)) visit(child, own);
  };
  visit(parseAst(text, { lang: "ts" }), "");
  return sizes;
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function report(what: string, lines: readonly number[]): string {
  const sorted = [...lines].sort((a, b) => a - b);
  return `${what}: ${sorted.length}, median ${percentile(sorted, 0.5)}, p90 ${percentile(sorted, 0.9)}, largest ${sorted.at(-1)} lines`;
}

test("files and functions stay below their caps", () => {
  const files = sourceFiles().map((file) => ({ file, lines: readSource(file).trimEnd().split("\n").length }));
  const functions = sourceFiles().flatMap(functionSizes);
  console.info(
    report(
      "files",
      files.map(({ lines }) => lines),
    ),
  );
  console.info(
    report(
      "functions",
      functions.map(({ lines }) => lines),
    ),
  );
  expect(files.filter(({ lines }) => lines > CAPS.file)).toEqual([]);
  expect(functions.filter(({ lines }) => lines > CAPS.function)).toEqual([]);
});
