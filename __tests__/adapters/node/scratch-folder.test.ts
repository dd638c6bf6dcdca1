import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { makeScratchFolder } from "../../../src/adapters/node/scratch-folder.ts";
import { temporaryFolder } from "../../open-sandbox.ts";

const folder = temporaryFolder("scratches");
afterEach(folder.remove);

test("what killed processes left is removed, and nothing else", async () => {
  const mine = basename(await makeScratchFolder(folder.path));
  const machine = mine.split("-")[1];
  expect(mine).toMatch(new RegExp(`^modelgate-[0-9a-f]{8}-${process.pid}-\\w{6}$`));
  const dead = spawnSync(process.execPath, ["--version"]).pid;
  const old = new Date(Date.now() - 120_000);
  const make = (name: string, at = old): string => {
    mkdirSync(join(folder.path, name, "inner"), { recursive: true });
    writeFileSync(join(folder.path, name, "inner", "file"), "");
    utimesSync(join(folder.path, name), at, at);
    return name;
  };
  const abandoned = make(`modelgate-${machine}-${dead}-abcdef`);
  const kept = [
    make(`modelgate-${machine}-${dead}-young1`, new Date()),
    make(`modelgate-${machine}-${process.ppid}-alive1`),
    make(`modelgate-${machine}-1-init00`),
    make(`modelgate-00000000-${dead}-abcdef`),
    make(`modelgate-${machine}-${dead}-abcdefg`),
    make("modelgate-demo-abcdef"),
    make("elsewhere"),
  ];
  writeFileSync(join(folder.path, `modelgate-${machine}-${dead}-a_file`), "");
  symlinkSync(join(folder.path, "elsewhere"), join(folder.path, `modelgate-${machine}-${dead}-a_link`));
  utimesSync(join(folder.path, `modelgate-${machine}-${dead}-a_file`), old, old);
  const next = basename(await makeScratchFolder(folder.path));
  const left = readdirSync(folder.path);
  expect(left).not.toContain(abandoned);
  expect(left.sort()).toEqual(
    [...kept, mine, next, `modelgate-${machine}-${dead}-a_file`, `modelgate-${machine}-${dead}-a_link`].sort(),
  );
  expect(readdirSync(join(folder.path, "elsewhere"))).toEqual(["inner"]);
});
