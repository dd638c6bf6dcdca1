import { describe, expect, test } from "vitest";
import { parseFileCommand } from "./file-command.ts";
import { createMasker } from "./masker.ts";
import { createStepLog } from "./step-log.ts";
import { COMMAND_NAMES, readWorkflowCommand } from "./workflow-command.ts";

describe("a line of output is a command", () => {
  const known = new Set(COMMAND_NAMES);
  test.each([
    ["::error::boom", "error", "boom"],
    ["  \t::error::after white space", "error", "after white space"],
    ["\u0085::error::after a next-line character", "error", "after a next-line character"],
    ["::ERROR::any case", "error", "any case"],
    ["::error file=a.ts,line=3::with properties", "error", "with properties"],
    ["text ##[error]anywhere", "error", "anywhere"],
    ["##[warning file=a;line=2]bracket", "warning", "bracket"],
    ["::warning::a%0Ab%25", "warning", "a\nb%"],
    ["::unknown::x ##[debug]y", "debug", "y"],
  ])("%j", (line, name, data) => {
    expect(readWorkflowCommand(line, known)).toMatchObject({ name, data });
  });
  test.each([
    "text ::error::not at the start",
    ":error:",
    "::nothing::x",
    "::error",
    "##[nothing]x",
    "##[error",
    "# #[error]",
  ])("%j is not", (line) => expect(readWorkflowCommand(line, known)).toBeUndefined());
  test("properties are unescaped", () => {
    const command = readWorkflowCommand("::error title=a%3Ab%2Cc,file=x=y, bad::m", known);
    expect([...command!.properties]).toEqual([
      ["title", "a:b,c"],
      ["file", "x=y"],
    ]);
  });
});

describe("a file command", () => {
  test.each([
    [
      "a=1\nb=2=3\n",
      [
        ["a", "1"],
        ["b", "2=3"],
      ],
    ],
    ["a=\n\n", [["a", ""]]],
    [
      "a<<EOF\nx\n\ny=1\nEOF\nb=<<\n",
      [
        ["a", "x\n\ny=1"],
        ["b", "<<"],
      ],
    ],
    ["a<<EOF\nEOF\n", [["a", ""]]],
    [
      "a=1\r\nb<<E\r\nx\r\nE\r\n",
      [
        ["a", "1\r"],
        ["b", "x\r"],
      ],
    ],
  ])("%j", (text, entries) => {
    expect([...parseFileCommand(text)]).toEqual(entries);
  });
  test.each([
    ["nonsense\n", "Invalid format 'nonsense'"],
    ["=1\n", "Invalid format '=1'. Name must not be empty"],
    ["<<E\nx\nE\n", "Name must not be empty and delimiter must not be empty"],
    ["a<<\nx\n", "Name must not be empty and delimiter must not be empty"],
    ["a<<E\nx\nE \n", "Invalid value. Matching delimiter not found 'E'"],
    ["a<<E\nx", "Invalid value. EOF marker missing new line."],
    ["a<<E", "Invalid value. Matching delimiter not found 'E'"],
  ])("%j is refused", (text, message) => {
    expect(() => [...parseFileCommand(text)]).toThrow(message);
  });
});

describe("a step's log", () => {
  function hear(...lines: string[]): ReturnType<typeof createStepLog> {
    const log = createStepLog(createMasker(), () => {});
    for (const line of lines) log.hear(line);
    return log;
  }
  test("masks are applied from then on, in every line and form", () => {
    const secret = 'pass"word\nsecond line';
    const encoded = Buffer.from(`x${secret}`).toString("base64");
    const log = hear(
      '::add-mask::pass"word%0Asecond line',
      'a pass"word',
      "second line",
      JSON.stringify(secret),
      encoded,
      '::error::pass"word',
    );
    expect(log.lines.join("\n")).not.toMatch(/pass|second line/);
    expect(log.lines[3]).not.toContain("pass");
    expect(log.annotations[0]).toMatchObject({ level: "error", message: "***" });
  });
  test("stop-commands makes commands text until its token", () => {
    const log = hear(
      "::stop-commands::token-of-mine",
      "::error::text",
      "##[set-output name=a]1",
      "::token-of-mine::",
      "::notice::heard",
    );
    expect(log.annotations).toMatchObject([{ level: "notice", message: "heard" }]);
    expect(log.lines).toContain("::error::text");
    expect(log.outputs.size).toBe(0);
  });
  test("groups are shown, debug is not", () => {
    expect(hear("::group::one", "::debug::no", "::endgroup::").lines).toEqual(["##[group]one", "##[endgroup]"]);
  });
  test.each(["::set-output name=a::1", "log ##[set-output name=a;]1"])("%s still sets an output", (line) => {
    expect([...hear(line).outputs]).toEqual([["a", "1"]]);
  });
  test("echo shows the commands that are obeyed, but no mask", () => {
    const log = hear("::echo::on", "::set-output name=a::1", "::add-mask::hidden", "::debug::no");
    expect(log.lines.filter((line) => !line.startsWith("##[warning]"))).toEqual([
      "::set-output name=a::1",
      "::add-mask::***",
    ]);
  });
  test.each(["::set-env name=A::1", "::add-path::/x", "::stop-commands::error"])(
    "%s is refused and fails the step",
    (line) => {
      const log = hear(line);
      expect(log.refused()).toBe(true);
      expect(log.annotations.at(0)!.message).toMatch(/^Unable to process command/);
    },
  );
});
