import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FileSource } from "../../../src/domain/table/source.ts";
import { fileSource, openSandbox, temporaryFolder } from "../../open-sandbox.ts";

const outside = temporaryFolder("outside");
const folder = temporaryFolder("bad-data");
let open: ReturnType<typeof openSandbox>;
beforeAll(() => {
  open = openSandbox(folder.path);
  writeFileSync(join(outside.path, "secret.csv"), "token\nSECRET-TOKEN\n");
});
afterAll(() => {
  open.close();
  folder.remove();
  outside.remove();
});

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder.path, name), content);
  return name;
}

async function failure(
  pattern: string,
  more: Partial<FileSource> = {},
): Promise<{ code: string; message: string; remedy: string; exit: number }> {
  try {
    await open.engine.write(fileSource(pattern, more), join(open.scratch, "read.parquet"));
  } catch (error) {
    return error as { code: string; message: string; remedy: string; exit: number };
  }
  throw new Error(`${pattern} was read without an error`);
}

describe("unreadable files", () => {
  test("fractions where training had whole numbers are told, and not rounded; 1.0 and missing values are whole", async () => {
    const types = new Map([
      ["id", "BIGINT"],
      ["hours", "BIGINT"],
    ]);
    const error = await failure(write("fractions.csv", "id,hours\n1.0,2.5\n,3\n"), { types, select: ["hours"] });
    expect(error).toMatchObject({ code: "E_DATA_UNREADABLE", exit: 2 });
    expect(error.message).toContain("the column hours was all whole numbers at training");
    const late = write("late.csv", `id,hours\n${"1,2\n".repeat(30_000)}1,2.5\n`);
    expect((await failure(late, { types })).message).toContain("the column hours was all whole numbers at training");
    const whole = write("whole.csv", "id,hours\n1.0,2\n,3\n");
    await expect(failure(whole, { types })).rejects.toThrow("was read without an error");
  });

  test.each([
    ["short.csv", "a,b,c\n1,2,3\n4,5\n6,7,8\n", "line 3", "2 cells where the header has 3"],
    ["long.csv", "a,b\n1,2\n3,4\n5,6,7\n", "line 4", "cells"],
    ["quote.csv", 'a,b\n1,2\n"3,4\n5,6\n', "line 3", "quote"],
  ])("%s names the line, not the text in it", async (name, content, line, words) => {
    const error = await failure(write(name, content));
    expect(error).toMatchObject({ code: "E_DATA_UNREADABLE", exit: 2 });
    expect(error.message).toContain(line);
    expect(error.message).toContain(words);
  });

  test("a value of another type than at training names line and column, and never the value", async () => {
    const error = await failure(write("typed.csv", "age,name\n31,Ada\nSECRET-VALUE,Bob\n"), {
      types: new Map([["age", "BIGINT"]]),
    });
    expect(error.code).toBe("E_DATA_UNREADABLE");
    expect(error.message).toContain("line 3");
    expect(error.message).toContain("age");
    expect(JSON.stringify(error)).not.toContain("SECRET-VALUE");
    expect(error.message).not.toContain("SECRET-VALUE");
  });

  test("text that looks like a complaint invents no line, no column and no reason", async () => {
    const lie = "CSV Error on Line: 77 unterminated quote Expected Number of Columns: 9 Found: 1 LEAK";
    const cast = await failure(write("lie.jsonl", `{"a": "1"}\n{"a": ${JSON.stringify(lie)}}\n`), {
      select: ["cast(a as integer) as a"],
    });
    const counted = await failure(write("lie.csv", `a,b\n1,2\n${lie},2,3\n`));
    expect(cast.message).toBe(
      "data.test: lie.jsonl: a value of a cannot be converted to the type that its column has, or is given",
    );
    expect(counted.message).toBe("data.test: lie.csv, line 3: the line has 3 cells where the header has 2");
    const thrown = await failure(write("thrown.csv", "a\nLEAK in line 5\n"), { select: ["error(a) as a"] });
    expect(thrown.message).toBe("data.test: thrown.csv: it cannot be read (Invalid Input Error)");
    const parsed = await failure(write("parsed.csv", "a\nLEAK\n"), { select: ["strptime(a, '%Y') as a"] });
    expect(JSON.stringify([cast, counted, thrown, parsed])).not.toContain("LEAK");
  });

  test.each<[string, string | Uint8Array, string, string]>([
    [
      "latin1.csv",
      Buffer.from("a,b\n1,cafe\n2,caf\xe9\n", "latin1"),
      "line 3: a value is not UTF-8",
      "a CSV file is UTF-8",
    ],
    ["wide.csv", Buffer.from("\ufeffa,b\n1,2\n", "utf16le"), "wide.csv is UTF-16", "save it as UTF-8"],
    ["wide.jsonl", Buffer.from("\ufeff{}\n", "utf16le").swap16(), "wide.jsonl is UTF-16", "save it as UTF-8"],
    ["array.jsonl", '[{"a":1},{"a":2}]', "line 1: the line is not one JSON object", "no array around them"],
  ])("%s is told for what it is", async (name, content, words, remedy) => {
    const error = await failure(write(name, content));
    expect(error).toMatchObject({ code: "E_DATA_UNREADABLE", exit: 2, remedy: expect.stringContaining(remedy) });
    expect(error.message).toContain(words);
  });

  test("the repository's folder and an address are no files, whatever else is wrong with them", async () => {
    expect((await failure(".")).message).toBe("data.test: . is not a file");
    expect((await failure("https://example.org/x.csv")).remedy).toContain("fetch it first");
  });

  test("a file with another separator is not read as one column", async () => {
    const error = await failure(write("semicolons.csv", "a;b;c\n1;2;3\n"));
    expect(error).toMatchObject({ code: "E_DATA_FORMAT", remedy: expect.stringContaining('data.delimiter: ";"') });
    await open.engine.count(fileSource("semicolons.csv", { delimiter: ";" }), { columns: [] });
  });

  test("a value that begins with # is a value, not a comment", async () => {
    const { columns } = await open.engine.count(fileSource(write("hash.csv", "a,b\n1,#2\n#3,4\n")), {
      columns: [{ kind: "discover", name: "a", top: 9 }],
    });
    expect(columns.get("a")).toMatchObject({ categories: ["#3", "1"] });
  });

  test("yes and no are words; true and false are truth values", async () => {
    const { columns } = await open.engine.describe(
      fileSource(write("truth.csv", "a,b,c,d\nyes,true,t,True\nno,FALSE,f,\nyes,true,t,False\n")),
    );
    expect(columns.map(({ name, type }) => [name, type])).toEqual([
      ["a", "text"],
      ["b", "boolean"],
      ["c", "text"],
      ["d", "boolean"],
    ]);
  });

  test("a folder's name may be a column, with frozen types as well", async () => {
    for (const year of [2001, 2002]) {
      mkdirSync(join(folder.path, `parts/year=${year}`), { recursive: true });
      write(`parts/year=${year}/x.csv`, "a\n1\n2\n");
    }
    const types = new Map([
      ["a", "BIGINT"],
      ["year", "BIGINT"],
    ]);
    const { columns } = await open.engine.count(fileSource("parts/*/x.csv", { types }), {
      columns: [{ kind: "discover", name: "year", top: 9 }],
    });
    expect(columns.get("year")).toMatchObject({ categories: ["2001", "2002"], counts: Float64Array.from([2, 2]) });
  });

  test.each([
    ["cut off", '{"a": 1}\n{"a": \n{"a": 3}\n', "line 2"],
    ["cut off at the end", '{"a": 1}\n{"a": ', "line 2"],
    ["no JSON", '{"a": 1}\n{"a": 2}\na = 3\n', "line 3"],
    ["an array", '[{"a": 1},\n{"a": 2}]\n', "line 1"],
  ])("a line of JSON that is %s", async (_, content, line) => {
    const error = await failure(write(`broken-${line.replace(" ", "-")}-${content.length}.jsonl`, content));
    expect(error).toMatchObject({ code: "E_DATA_UNREADABLE", remedy: expect.stringContaining("one object a line") });
    expect(error.message).toContain(line);
  });

  test("a file without a byte is empty, whatever its format", async () => {
    for (const name of ["nothing.csv", "nothing.jsonl", "nothing.parquet"])
      expect(await failure(write(name, ""))).toMatchObject({ code: "E_DATA_EMPTY" });
  });

  test("a forged Parquet footer", async () => {
    expect(await failure(write("forged.parquet", `PAR1${"x".repeat(40)}PAR1`))).toMatchObject({
      code: "E_DATA_UNREADABLE",
    });
  });

  test("a Parquet file with bytes changed, most of them in its footer, ends in an error of ours or is read", async () => {
    const file = join(open.scratch, "real.parquet");
    write("real.csv", `a,b\n${Array.from({ length: 300 }, (_, i) => `${i},text ${i}`).join("\n")}\n`);
    await open.engine.write(fileSource("real.csv"), file);
    const real = readFileSync(file);
    const edit = fc.record({ back: fc.nat(Math.min(600, real.length - 1)), value: fc.nat(255) });
    let made = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const bytes = Uint8Array.from(real);
        for (const { back, value } of edits) bytes[bytes.length - 1 - back] = value;
        const source = fileSource(write(`edited-${made++}.parquet`, bytes));
        const plan = { columns: [{ kind: "discover" as const, name: "b", top: 3 }] };
        const outcome = await open.engine.count(source, plan).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toMatchObject({ code: expect.stringMatching(/^E_/) });
      }),
      { numRuns: 60 },
    );
  });

  test("a missing file, an unknown ending, a folder", async () => {
    expect(await failure("nowhere.csv")).toMatchObject({ code: "E_DATA_NOT_FOUND" });
    expect(await failure("no-*.parquet")).toMatchObject({ code: "E_DATA_NOT_FOUND" });
    expect(await failure(write("data.xyz", "a\n1\n"))).toMatchObject({ code: "E_DATA_FORMAT" });
    mkdirSync(join(folder.path, "folder.csv"));
    expect(await failure("folder.csv")).toMatchObject({ code: "E_DATA_NOT_FOUND" });
  });
});

describe("the locked engine", () => {
  test("a link that leads out of the workspace is refused", async () => {
    symlinkSync(join(outside.path, "secret.csv"), join(folder.path, "link.csv"));
    expect(await failure("link.csv")).toMatchObject({ code: "E_PATH" });
    expect(await failure(`${outside.path}/secret.csv`)).toMatchObject({ code: "E_PATH" });
    expect(await failure(`${outside.path}/*.csv`)).toMatchObject({ code: "E_PATH" });
  });

  test.each([
    ["another file of the workspace", (path: string) => `(select content from read_text('${path}/other.txt')) as a`],
    ["a file outside", () => `(select content from read_text('${outside.path}/secret.csv')) as a`],
    ["an environment variable", () => "getenv('HOME') as a"],
  ])("select cannot read %s", async (_, expression) => {
    write("plain.csv", "a\n1\n");
    write("other.txt", "SECRET-TOKEN");
    const error = await failure("plain.csv", { select: [expression(folder.path)] });
    expect(error.code).toBe("E_SELECT");
    expect(error.message).not.toContain("SECRET-TOKEN");
  });

  test.each(["a from source; drop table x", "a; select 2", "1) t; select (1", "a --", "unknown_function(a)", "a +"])(
    "select %s is no select list",
    async (select) => {
      write("plain.csv", "a\n1\n");
      const error = await failure("plain.csv", { select: [select] }).catch(() => null);
      // A trailing comment is harmless: it ends with its line.
      if (select === "a --") expect(error).toBeNull();
      else expect(error?.code).toMatch(/^E_SELECT$/);
    },
  );

  test("a column that select needs and the file lacks is named, with those that are there", async () => {
    write("plain.csv", "a,b\n1,2\n");
    expect(await failure("plain.csv", { select: ["hour(created_at) as hour"] })).toMatchObject({
      code: "E_COLUMN_MISSING",
      message: expect.stringContaining("created_at"),
      remedy: expect.stringContaining("a, b"),
    });
  });
});
