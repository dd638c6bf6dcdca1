import { closeSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { UserError } from "../../core/user-error.ts";
import { type FileFormat, type FileSource, formatOfPath, knownEndings } from "../../domain/table/source.ts";
import { quoteLiteral } from "../sql/quote.ts";
import { type Lock, openLocked } from "./open-locked.ts";

/** The files that a source means: absolute real paths in name order, inside the workspace, all of one format. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly format: FileFormat;
}

/** Finds a source's files. Throws E_DATA_NOT_FOUND, E_DATA_FORMAT, E_DATA_LFS_POINTER or E_PATH. */
export async function findFiles(
  source: FileSource,
  workspace: string,
  lock: Omit<Lock, "files" | "folders">,
): Promise<FoundFiles> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source.pattern))
    throw new UserError("E_DATA_NOT_FOUND", `${source.name}: ${source.pattern} is an address, not a file`, {
      remedy: "fetch it first, into the repository's folder, and name the file",
    });
  const pattern = source.pattern.startsWith("/") ? source.pattern : join(workspace, source.pattern);
  const matches = /[*?[]/.test(source.pattern)
    ? await expand({ ...source, pattern }, workspace, lock)
    : existing(pattern);
  if (matches.length === 0) {
    throw new UserError("E_DATA_NOT_FOUND", `${source.name}: no file matches ${source.pattern}`, {
      remedy: "check the path, which is relative to the repository; data that git does not keep must be fetched first",
    });
  }
  const root = realpathSync(workspace);
  const files = matches.map((file) => realFile(file, root, source)).sort();
  return { files, format: formatOf(source, files) };
}

/** Our own `glob` query, in a database that may list the workspace and is closed again at once. */
async function expand(source: FileSource, workspace: string, lock: Omit<Lock, "files" | "folders">): Promise<string[]> {
  const { connection, close } = await openLocked({ ...lock, files: [], folders: [realpathSync(workspace)] });
  try {
    const result = await connection.runAndReadAll(
      `select file from glob(${quoteLiteral(source.pattern)}) order by file`,
    );
    return result.getRows().map((row) => String(row[0]));
  } catch (cause) {
    throw leavesWorkspace(source, cause);
  } finally {
    close();
  }
}

function existing(path: string): string[] {
  return statSync(path, { throwIfNoEntry: false }) === undefined ? [] : [path];
}

function realFile(file: string, root: string, source: FileSource): string {
  const real = realpathSync(file);
  if (real !== root && !real.startsWith(root + sep)) {
    throw leavesWorkspace(source);
  }
  if (!statSync(real).isFile()) {
    throw new UserError("E_DATA_NOT_FOUND", `${source.name}: ${source.pattern} is not a file`, {
      remedy: "name a file, or a glob such as data/*.parquet",
    });
  }
  const head = beginning(real);
  refuseLfsPointer(head, source);
  refuseUtf16(head, source);
  return real;
}

const LFS = "version https://git-lfs";
const UTF16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

function beginning(file: string): Buffer {
  const handle = openSync(file, "r");
  try {
    const head = Buffer.alloc(LFS.length);
    return head.subarray(0, readSync(handle, head, 0, head.length, 0));
  } finally {
    closeSync(handle);
  }
}

/** Spreadsheets save it as "Unicode text"; no format that is read here begins with its mark. */
function refuseUtf16(head: Buffer, source: FileSource): void {
  if (!UTF16.some((mark) => head.subarray(0, 2).equals(mark))) return;
  throw new UserError("E_DATA_UNREADABLE", `${source.name}: ${source.pattern} is UTF-16`, {
    remedy: "save it as UTF-8 (spreadsheets: CSV UTF-8)",
  });
}

function refuseLfsPointer(head: Buffer, source: FileSource): void {
  if (head.toString("latin1") !== LFS) return;
  throw new UserError("E_DATA_LFS_POINTER", `${source.name}: ${source.pattern} is a Git LFS pointer, not the data`, {
    remedy: "fetch the real file with git lfs pull (in a workflow: checkout with lfs: true)",
  });
}

function formatOf(source: FileSource, files: readonly string[]): FileFormat {
  if (source.format !== null) return source.format;
  const formats = new Set(files.map(formatOfPath));
  const [format] = formats;
  if (formats.size === 1 && format) return format;
  throw new UserError(
    "E_DATA_FORMAT",
    `${source.name}: the format of ${source.pattern} cannot be told from its ending`,
    {
      remedy: `use one of ${knownEndings().join(", ")} (plain, .gz or .zst), or set data.format`,
    },
  );
}

function leavesWorkspace(source: FileSource, cause?: unknown): UserError {
  return new UserError("E_PATH", `${source.name}: ${source.pattern} leads out of the repository`, {
    remedy: "keep data inside the repository; links may not lead out of it",
    cause,
  });
}
