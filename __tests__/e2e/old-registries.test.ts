import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { temporaryFolder } from "../open-sandbox.ts";
import { expectValid } from "../schemas.ts";
import { PROGRAM } from "./workspace.ts";

const FOLDER = fileURLToPath(new URL("../goldens/registries/", import.meta.url));
const folders: ReturnType<typeof temporaryFolder>[] = [];
afterAll(() => {
  for (const folder of folders) folder.remove();
});

test.each(readdirSync(FOLDER).filter((file) => file.endsWith(".bundle")))(
  "%s is sound, tells its history, and can be gone on from",
  (bundle) => {
    const folder = temporaryFolder("old-registry");
    folders.push(folder);
    const git = (...args: string[]): void => {
      const done = spawnSync("git", args, { cwd: folder.path, encoding: "utf8" });
      expect(done.status, done.stderr).toBe(0);
    };
    const ask = (...args: string[]) => {
      const done = spawnSync(process.execPath, [PROGRAM, ...args, "--local", "--json"], {
        cwd: folder.path,
        encoding: "utf8",
      });
      expect(done.status, done.stderr).toBe(0);
      return JSON.parse(done.stdout);
    };
    git("clone", "--quiet", "--branch=main", join(FOLDER, bundle), ".");
    git("branch", "--no-track", "modelgate/registry", "origin/modelgate/registry");
    git("config", "user.name", "Ada");
    git("config", "user.email", "ada@example.org");

    const verification = ask("verify");
    expectValid("verification", verification);
    expect(verification).toMatchObject({ problems: [] });
    const history = ask("history", "flights-us", "--alias", "champion", "--at", "2026-11-21T20:17:10Z");
    expectValid("history", history);
    expect(history).toMatchObject({ in_force: [{ alias: "champion", version: 2 }] });
    expectValid("difference", ask("diff", "flights-us@1", "flights-us@2"));
    expectValid("listing", ask("list"));
    expectValid("export", ask("export", "flights-us@1", "--output", "out"));
    expect(readFileSync(join(folder.path, "out", "model.onnx")).length).toBe(5085);

    expectValid("retirement", ask("retire", "flights-us@2", "--reason", "an old program made it"));
    expect(ask("verify")).toMatchObject({ problems: [] });
  },
);
