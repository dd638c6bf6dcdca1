import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The environment in which `python` is one that has these packages, or null where there is none. */
export function pythonEnvironment(packages = "sklearn, skl2onnx, pandas, pyarrow"): NodeJS.ProcessEnv | null {
  const candidates = [process.env.MODELGATE_PYTHON, join(ROOT, ".venv/bin/python")].filter(
    (path): path is string => path !== undefined && existsSync(path),
  );
  for (const python of [...candidates, "python"]) {
    if (spawnSync(python, ["-c", `import ${packages}`], { stdio: "ignore" }).status !== 0) continue;
    const folder = python === "python" ? [] : [dirname(python)];
    return { ...process.env, PATH: [...folder, process.env.PATH ?? ""].join(delimiter) };
  }
  return null;
}
