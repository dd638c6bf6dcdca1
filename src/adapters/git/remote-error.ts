import { UserError } from "../../core/user-error.ts";

/** What is wanted of the remote: a push needs more than a fetch. */
export type Access = "read" | "write";

/** Nobody knows what became of it, and it may well work the next time. */
const PASSING =
  /Could not resolve host|Failed to connect|Couldn't connect|Connection (was )?(reset|refused|timed out|closed)|timed out|too slow|Empty reply|early EOF|hung up|RPC failed|transfer closed|disconnect|Recv failure|Send failure|SSL_ERROR|GnuTLS|returned error: (5\d\d|408|409|429)|killed by SIGKILL/i;

/** Whether a remote failed in a way that passes: the network, or a server that is out of order. */
export function isPassing(stderr: string): boolean {
  return denied(stderr, "read") === null && PASSING.test(stderr);
}

/** The error for a remote that could not be reached. */
export function unreachable(what: string, stderr: string): UserError {
  return new UserError("E_REMOTE", `git could not ${what}: ${complaint(stderr)}`, {
    exit: 5,
    remedy: "run this again: it finds what is there and goes on",
  });
}

/** The error for a remote that knows us not, or not well enough, or is full or broken; null where it said nothing like it. */
export function denied(stderr: string, access: Access): UserError | null {
  const why = complaint(stderr);
  const refuse = (code: `E_${string}`, remedy: string): UserError =>
    new UserError(code, `git may not ${access === "read" ? "read" : "write to"} the repository: ${why}`, {
      exit: 3,
      remedy,
    });
  if (/archived/i.test(stderr) && /read-?only/i.test(stderr))
    return refuse("E_SETTING", "take the repository out of the archive in Settings > General");
  if (/Authentication failed|could not read (Username|Password)|Invalid username or|returned error: 401/i.test(stderr))
    return refuse("E_TOKEN", "pass a valid token as `token`, or leave it to the default");
  if (/returned error: 403|Permission to \S+ denied|access to repository not granted/i.test(stderr))
    return refuse("E_PERMISSION", `add to the job: permissions: { contents: ${access} }`);
  if (/No space left on device|Disk quota exceeded/i.test(stderr))
    return new UserError("E_DISK", `no space is left for git: ${why}`, {
      exit: 3,
      remedy: "free some, here or on the server that says so; nothing was moved, and a re-run begins anew",
    });
  if (/possible repository corruption|object [0-9a-f]+ (\(.*\) )?is corrupt/i.test(stderr))
    return new UserError("E_REPOSITORY_DAMAGED", `git finds the repository itself damaged: ${why}`, {
      exit: 4,
      remedy: "nothing was moved; look at it where it lies (git fsck), and restore what is broken from another clone",
    });
  if (/returned error: 404|repository '[^']*' not found|Repository not found/i.test(stderr))
    return refuse("E_PERMISSION", `check its name, and add to the job: permissions: { contents: ${access} }`);
  return null;
}

/** What the server said, which tells more than git's own words, in one line. */
export function complaint(stderr: string): string {
  const lines = stderr.split("\n").map((line) => line.trim());
  const said = lines.flatMap((line) => (line.startsWith("remote:") ? line.slice("remote:".length).trim() || [] : []));
  const own = lines.filter((line) => line !== "" && !line.startsWith("remote:"));
  return said.length > 0 ? said.join(" ") : (own[0] ?? "no answer");
}
