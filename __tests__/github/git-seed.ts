import { mkdirSync } from "node:fs";
import type { GitStore } from "./git-store.ts";

/** What a commit made on the server contains. */
export interface SeedCommit {
  readonly branch: string;
  readonly message: string;
  /** Whole contents by path; null removes a file. */
  readonly files: Readonly<Record<string, string | null>>;
  readonly author?: { readonly name: string; readonly email: string };
}

/** Makes an empty bare repository whose HEAD is the branch. */
export async function initBare(store: GitStore, branch: string): Promise<void> {
  mkdirSync(store.folder, { recursive: true });
  await store.text(["init", "--quiet", "--bare", `--initial-branch=${branch}`, store.folder]);
}

/** Adds a commit on top of a branch (a root commit where there is none), as somebody's push would. Returns its id. */
export async function seedCommit(store: GitStore, seed: SeedCommit): Promise<string> {
  const ref = `refs/heads/${seed.branch}`;
  const parent = await store.commit(ref);
  const { name, email } = seed.author ?? { name: "Ada", email: "ada@example.org" };
  const signature = `${name} <${email}> ${Math.floor(Date.now() / 1000)} +0000`;
  const changes = Object.entries(seed.files).map(([path, content]) =>
    content === null ? `D ${path}\n` : `M 100644 inline ${path}\n${dataOf(content)}`,
  );
  const from = parent === null ? "" : `from ${parent}\n`;
  const input = `commit ${ref}\nauthor ${signature}\ncommitter ${signature}\n${dataOf(seed.message)}${from}${changes.join("")}\n`;
  await store.text(["fast-import", "--quiet"], { input });
  return store.text(["rev-parse", ref]);
}

function dataOf(content: string): string {
  return `data ${Buffer.byteLength(content)}\n${content}\n`;
}
