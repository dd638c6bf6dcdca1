// The program's own code, bundled from src as dist is: what a benchmark of its parts runs.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

/** Imports files of src/domain (`metric/metrics.ts`) as one module. */
export async function bundled(...files) {
  const folder = mkdtempSync(join(tmpdir(), "modelgate-bench-"));
  try {
    const domain = fileURLToPath(new URL("../../src/domain/", import.meta.url));
    const entry = "\0entry";
    const bundle = await rolldown({
      input: entry,
      platform: "node",
      plugins: [
        {
          name: "entry",
          resolveId: (id) => (id === entry ? id : null),
          load: (id) =>
            id === entry
              ? files.map((file) => `export * from ${JSON.stringify(`${domain}${file}`)};`).join("\n")
              : null,
        },
      ],
    });
    await bundle.write({ file: join(folder, "program.mjs"), format: "esm" });
    return await import(pathToFileURL(join(folder, "program.mjs")).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
