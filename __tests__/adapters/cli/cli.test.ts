import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseArguments } from "../../../src/adapters/cli/arguments.ts";
import { createLog } from "../../../src/adapters/cli/log.ts";
import { neutralise } from "../../../src/adapters/cli/neutralise.ts";
import { errorLines } from "../../../src/adapters/cli/report-error.ts";
import { defineCommand } from "../../../src/core/command.ts";
import { UserError } from "../../../src/core/user-error.ts";

/** The runner's two command parsers, as documented: `::name::` at the start of a trimmed line, `##[name]` anywhere. */
function isCommand(line: string): boolean {
  return /^\s*::[^\s:][^:]*::/.test(line) || /^\s*::/.test(line) || line.includes("##[");
}

describe("a log line from data is never a command", () => {
  test.each([
    "::set-output name=x::1",
    "  ::add-mask::x",
    "\t::stop-commands::y",
    "##[add-mask]x",
    "text ##[error]x",
    ":::::error::",
    "\u001b[2K::error::x",
    "a\n::error::x",
    "a\r::error::x",
    "\ufeff::error::x",
  ])("%j", (text) => {
    expect(isCommand(neutralise(text))).toBe(false);
    expect(neutralise(text)).not.toMatch(/[\n\r\u001b]/);
  });

  test("for 20,000 random texts of the parsers' own alphabet", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(":", "#", "[", "]", " ", "\t", "\n", "\r", "a", "\u001b", "\u0085", "\u2028"),
          maxLength: 12,
        }),
        (text) => {
          expect(isCommand(neutralise(text))).toBe(false);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  test("ordinary text stays as it is", () => {
    for (const text of ["loss 0.5::0.4", "a # b [c]", "http://x::y", "std::vector"])
      expect(neutralise(text)).toBe(text);
  });
});

describe("progress", () => {
  test("overwrites itself on a terminal and is thinned out elsewhere", () => {
    let written = "";
    let now = 0;
    const write = (text: string): void => {
      written += text;
    };
    const terminal = createLog(
      () => ({ isTTY: true, write }),
      () => now,
    );
    terminal.progress("1");
    terminal.progress("2");
    terminal.info("done");
    expect(written).toBe("\r\u001b[K1\r\u001b[K2\r\u001b[Kdone\n");
    written = "";
    const build = createLog(
      () => ({ write }),
      () => now,
    );
    for (now = 0; now < 5_000; now += 100) build.progress(String(now));
    expect(written).toBe("2000\n4000\n");
  });
});

describe("arguments", () => {
  const command = defineCommand({
    name: "try",
    summary: "",
    description: "",
    inputs: {
      file: { kind: "text", required: true, description: "A file" },
      rows: { kind: "number", description: "Rows" },
      all: { kind: "flag", description: "All" },
    },
    outputs: {},
    action: null,
    run: async () => ({ exit: 0, json: "", lines: [], outputs: {} }),
  });

  test("are parsed as declared", () => {
    const { inputs, json, local } = parseArguments(command, [
      "fraud",
      "--file",
      "x",
      "--rows",
      "1e3",
      "--all",
      "--json",
      "--local",
      "--set",
      "a=1",
      "--set",
      "b=2",
    ]);
    expect(inputs).toMatchObject({
      model: "fraud",
      file: "x",
      rows: 1000,
      all: true,
      set: ["a=1", "b=2"],
      outputDir: ".modelgate",
      dryRun: false,
      config: null,
    });
    expect([json, local]).toEqual([true, true]);
  });

  test.each([
    [[], "needs --file"],
    [["--file", "x", "--rows", "many"], "takes a number"],
    [["--file", "x", "--nope"], "--nope"],
    [["--file"], "file"],
    [["a", "b", "--file", "x"], "takes one model"],
  ])("%j is refused", (args, words) => {
    expect(() => parseArguments(command, args)).toThrow(words);
  });

  test("a misspelt option is told with the one that was meant", () => {
    const remedy = (option: string): string => {
      try {
        parseArguments(command, ["--file", "x", option]);
      } catch (error) {
        return (error as UserError).remedy;
      }
      return "";
    };
    expect(remedy("--row")).toMatch(/^did you mean --rows\? Options of try: /);
    expect(remedy("--xyz")).toMatch(/^options of try: /);
  });

  test("are taken by their place where a command declares that", () => {
    const places = {
      ...command,
      inputs: {
        from: { kind: "text", placeholder: "A", positional: true, required: true, description: "One" },
        to: { kind: "text", placeholder: "B", positional: true, description: "Other" },
      } as const,
    };
    expect(parseArguments(places, ["x", "y"]).inputs).toMatchObject({ from: "x", to: "y", model: null });
    expect(parseArguments(places, ["x"]).inputs).toMatchObject({ from: "x", to: null });
    expect(() => parseArguments(places, [])).toThrow("try needs A");
    expect(() => parseArguments(places, ["x", "y", "z"])).toThrow("try takes A B, but got 3: x, y, z");
    expect(() => parseArguments(places, ["x", "--to", "y"])).toThrow("--to");
  });

  test("help needs nothing else", () => {
    expect(parseArguments(command, ["--help"]).help).toBe(true);
  });
});

describe("errors", () => {
  test("have place, code, cause and remedy; bugs have their stack", () => {
    const error = new UserError("E_X", "it broke", { remedy: "mend it", place: { file: "a.yml", line: 3, column: 5 } });
    expect(errorLines(error)).toEqual(["a.yml:3:5: E_X: it broke", "  remedy: mend it"]);
    expect(errorLines(new UserError("E_X", "one", { remedy: "r", cause: [error] }))).toHaveLength(4);
    expect(errorLines(new TypeError("oops")).join("\n")).toMatch(/E_BUG.*\n.*TypeError: oops\n\s+at /s);
  });
});
