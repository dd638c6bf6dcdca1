import { existsSync } from "node:fs";
import { totalmem } from "node:os";
import { delimiter, join } from "node:path";

const GIB = 1024 ** 3;
/**
 * Address space for Node, DuckDB and ONNX Runtime before any model. Node 24 alone reserves 2.1 GB of it without
 * touching more than 230 MB, and DuckDB may take another GB.
 */
const BASE_BYTES = 4 * GIB;
/** A loaded model peaks at about three times its file. */
const PER_MODEL_BYTE = 3;
/** Room for models is given in such steps, the first of them always: a child that has read data can load most models. */
const STEP_BYTES = GIB / 4;
/** The least with which the runtimes start at all. */
const FLOOR_BYTES = 3 * GIB;
const SHARE_OF_MACHINE = 0.75;

/** Address space that the child may have with models of these sizes: never more than three quarters of the machine. */
export function memoryLimit(modelBytes: number): number {
  const steps = Math.max(1, Math.ceil((PER_MODEL_BYTE * modelBytes) / STEP_BYTES));
  const wanted = BASE_BYTES + steps * STEP_BYTES;
  return Math.max(FLOOR_BYTES, Math.min(wanted, Math.floor(totalmem() * SHARE_OF_MACHINE)));
}

/** The command line that starts a program under limits; the program alone where `prlimit` is missing. */
export function limitedCommand(
  command: readonly string[],
  limits: { readonly memoryBytes: number; readonly cpuSeconds: number },
  searchPath: string,
): { readonly command: readonly string[]; readonly limited: boolean } {
  const prlimit = searchPath
    .split(delimiter)
    .map((folder) => join(folder, "prlimit"))
    .find((file) => existsSync(file));
  if (prlimit === undefined) return { command, limited: false };
  return {
    limited: true,
    command: [prlimit, `--as=${limits.memoryBytes}`, `--cpu=${limits.cpuSeconds}`, "--core=0", "--", ...command],
  };
}
