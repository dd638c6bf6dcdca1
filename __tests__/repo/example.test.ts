import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prepareData } from "../../examples/flights/prepare-data.mjs";
import { temporaryFolder } from "../open-sandbox.ts";
import { ROOT } from "./source-files.ts";

const EXAMPLE = join(ROOT, "examples/flights");
const json = (file: string) => JSON.parse(readFileSync(file, "utf8"));

test("the flights that lie in the example are those of the package that they say to come from", async () => {
  const folder = temporaryFolder("example");
  await prepareData(folder.path, { small: true });
  const files = (root: string): string[] =>
    readdirSync(join(root, "data"), { recursive: true, encoding: "utf8" }).sort();
  expect(files(folder.path)).toEqual(files(EXAMPLE));
  for (const file of files(EXAMPLE).filter((name) => name.endsWith(".parquet")))
    expect(readFileSync(join(folder.path, "data", file)).equals(readFileSync(join(EXAMPLE, "data", file))), file).toBe(
      true,
    );
  folder.remove();
});

test("the example's trainer takes the packages that the suite runs it with", () => {
  const { dependencies } = json(join(EXAMPLE, "package.json"));
  const here = json(join(ROOT, "package-lock.json")).packages;
  const there = json(join(EXAMPLE, "package-lock.json")).packages;
  expect(there[""].dependencies).toEqual(dependencies);
  for (const name of Object.keys(dependencies))
    expect(there[`node_modules/${name}`].integrity).toBe(here[`node_modules/${name}`].integrity);
});
