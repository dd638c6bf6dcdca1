import { expect, test } from "vitest";
import { asInputs } from "../../../src/adapters/actions/as-inputs.ts";

const NAMES = new Set(["to", "environment", "force", "fail-on", "current"]);

test.each([
  ["name the version to go to with --to", "name the version to go to with the input to"],
  ["name the version to go to: --to 2", "name the version to go to: to: 2"],
  ["name one with --environment: staging, production", "name one with the input environment: staging, production"],
  ['--force needs a reason; write it: --force "why"', 'the input force needs a reason; write it: force: "why"'],
  ["or record why it must go on anyway: --force REASON", "or record why it must go on anyway: force: REASON"],
  ["name them with --current FILE or drift.current", "name them with current: FILE or drift.current"],
  ["write --fail-on warn", "write the input fail-on warn"],
  ["--set models.fraud.task=none: E_CONFIG", "set: models.fraud.task=none: E_CONFIG"],
  ["or name another folder with --output-dir", "or name another folder with the input output-dir"],
])("%s", (line, expected) => {
  expect(asInputs(line, NAMES)).toBe(expected);
});

test.each([
  "or: modelgate deploy fraud --environment production --to 3",
  "python train.py --epochs 3 ended with 1",
  "add --local",
  "a--to b",
])("what is no input of the action stays: %s", (line) => {
  expect(asInputs(line, NAMES)).toBe(line);
});
