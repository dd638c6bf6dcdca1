import { readdirSync, readFileSync } from "node:fs";
import { holdsAny } from "./canary-forms.ts";

/** What a process is to a canary: our programs and what they start may never have it, others may for a moment. */
type Kind = "ours" | "sandbox" | "training" | "git" | "other";

export interface Watch {
  /** How often processes of a kind were seen. */
  readonly seen: ReadonlyMap<Kind, number>;
  /** Command lines that held a canary (`cmdline`), and whose environment did (`environ`). */
  readonly holders: readonly { readonly kind: Kind; readonly where: "cmdline" | "environ"; readonly command: string }[];
  stop(): void;
}

function kindOf(command: readonly string[]): Kind {
  const [program = "", file = ""] = command;
  if (command.some((part) => part.endsWith("/dist/sandbox.js"))) return "sandbox";
  if (/(^|\/)node$/.test(program) && /\/dist\/\w+\.js$/.test(file)) return "ours";
  if (command.includes("loot.mjs") || command.some((part) => part.startsWith("node loot.mjs"))) return "training";
  return /(^|\/)git(-|$)/.test(program) ? "git" : "other";
}

function read(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}

/** Looks at every process of this machine again and again; one that becomes another program meanwhile is left for later. */
export function watchProcesses(canaries: () => readonly string[], everyMs = 25): Watch {
  const seen = new Map<Kind, number>();
  const holders: Watch["holders"][number][] = [];
  const timer = setInterval(() => {
    const forms = canaries();
    for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)) {
      const cmdline = read(`/proc/${pid}/cmdline`);
      const environ = read(`/proc/${pid}/environ`);
      if (cmdline !== read(`/proc/${pid}/cmdline`)) continue;
      const kind = kindOf(cmdline.split("\0"));
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      const command = cmdline.replaceAll("\0", " ").slice(0, 200);
      if (holdsAny(cmdline, forms)) holders.push({ kind, where: "cmdline", command });
      if (holdsAny(environ, forms)) holders.push({ kind, where: "environ", command });
    }
  }, everyMs);
  return { seen, holders, stop: () => clearInterval(timer) };
}
