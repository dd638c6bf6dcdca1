import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { CANCER_FIXTURES, cancerConfig, openWorkspace, type Workspace } from "./workspace.ts";

let open: Workspace[] = [];
afterEach(() => {
  for (const workspace of open) workspace.remove();
  open = [];
});

function workspace(): Workspace {
  const made = openWorkspace({
    config: cancerConfig({ run: "touch trained && cp cancer-zipmap.onnx $MODELGATE_OUTPUT/model.onnx" }),
    fixtures: CANCER_FIXTURES,
  });
  open.push(made);
  return made;
}

describe("--output-dir", () => {
  test("a folder that holds somebody's work is never replaced, and nothing is trained for it", () => {
    const at = workspace();
    at.write("src/cancer/thesis.tex", "years of work\n");
    for (const dryRun of [[], ["--dry-run"]]) {
      expect(at.modelgate("train", "--output-dir", "src", ...dryRun)).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/E_FOLDER_FOREIGN: src\/cancer holds "thesis\.tex"/),
      });
    }
    expect(at.read("src/cancer/thesis.tex")).toBe("years of work\n");
    expect(existsSync(join(at.folder, "trained"))).toBe(false);
    expect(at.git("status", "--porcelain")).toBe("?? src/");
  });

  test.each([".", "..", ".git", ".github/models", "/tmp"])("%s is refused", (folder) => {
    const at = workspace();
    const result = at.modelgate("train", "--output-dir", folder);
    expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining("E_PATH: --output-dir") });
    expect(at.git("status", "--porcelain", "--ignored")).toBe("");
  });

  test("an absolute folder inside the repository is the same as the relative one, for every command", () => {
    const at = workspace();
    const absolute = join(at.folder, "out/models");
    expect(at.modelgate("train", "--output-dir", absolute).code).toBe(0);
    expect(at.modelgate("evaluate", "--output-dir", "./out//models").code).toBe(0);
    expect(at.modelgate("register", "--output-dir", absolute).code).toBe(0);
    const deployed = at.modelgate("deploy", "--output-dir", absolute, "--json");
    expect(JSON.parse(deployed.stdout)).toMatchObject({ pull_request: 1, location: "out/models/forge/pulls/1.md" });
    expect(at.list("out/models")).toEqual(["cancer", "forge"]);
    expect(at.list(".").filter((name) => !CANCER_FIXTURES.includes(name))).toEqual([
      ".git",
      "modelgate.yml",
      "out",
      "trained",
    ]);
    expect(at.git("status", "--porcelain")).toBe("?? trained");
  });

  test("four runs of one model at once all end well, and leave one run whole and nothing else", async () => {
    const at = workspace();
    const codes = await Promise.all(
      [1, 2, 3, 4].map(() => new Promise((resolve) => at.start("train").on("close", resolve))),
    );
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(at.list(".modelgate")).toEqual(["cancer"]);
    expect(at.list(".modelgate/cancer")).toEqual(["model.onnx", "profile.json", "run.json"]);
    expect(at.modelgate("evaluate").code).toBe(0);
  });
});
