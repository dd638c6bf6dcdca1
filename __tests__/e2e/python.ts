import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const NEEDED = "import sklearn, skl2onnx, pandas, pyarrow";

/** The environment in which `python` is one with scikit-learn and skl2onnx, or null where there is none. */
export function pythonEnvironment(): NodeJS.ProcessEnv | null {
  const candidates = [process.env.MODELGATE_PYTHON, join(ROOT, ".venv/bin/python")].filter(
    (path): path is string => path !== undefined && existsSync(path),
  );
  for (const python of [...candidates, "python"]) {
    if (spawnSync(python, ["-c", NEEDED], { stdio: "ignore" }).status !== 0) continue;
    const folder = python === "python" ? [] : [dirname(python)];
    return { ...process.env, PATH: [...folder, process.env.PATH ?? ""].join(delimiter) };
  }
  return null;
}
