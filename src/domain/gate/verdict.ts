import { counted } from "../statistics/counted.ts";
import { type ErrorCause, type JudgedGate, STATUS_ORDER } from "./judged-gate.ts";

export type Verdict = "error" | "fail" | "inconclusive" | "warn" | "pass";

/** The verdict of all gates together: the worst of them. No gate that judged is an error, never a pass. */
export function verdictOf(gates: readonly JudgedGate[]): { readonly verdict: Verdict; readonly reason: string } {
  const worst = [...gates].sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status))[0];
  if (worst === undefined) return { verdict: "error", reason: "there is no gate" };
  if (worst.status === "skipped") return { verdict: "error", reason: `no gate judged this model: ${worst.reason}` };
  if (worst.status === "pass") {
    const all = new Set(gates.map(({ gate }) => gate.id)).size;
    const passed = new Set(gates.filter(({ status }) => status === "pass").map(({ gate }) => gate.id)).size;
    const skipped = all - passed;
    const open = gates.filter(({ status, reason }) => status === "pass" && reason.startsWith("undecided: "));
    const undecided = new Set(open.map(({ gate }) => gate.id)).size;
    const also = [
      ...(undecided === 0 ? [] : [`${undecided} of them undecided, which on-inconclusive lets pass`]),
      ...(skipped === 0 ? [] : [`${skipped} skipped`]),
    ];
    return { verdict: "pass", reason: [`${counted(passed, "gate")} passed`, ...also].join(", ") };
  }
  return { verdict: worst.status, reason: `${onSlices(worst, gates)}${worst.reason}` };
}

/** Of a gate on slices: on how many of them it came to that. Which they are is data, and stands beside the gate. */
function onSlices({ gate, status, slice }: JudgedGate, gates: readonly JudgedGate[]): string {
  if (slice === undefined || slice === null) return "";
  const own = gates.filter((other) => other.gate.id === gate.id);
  const alike = own.filter((other) => other.status === status);
  return `in ${alike.length} of ${counted(own.length, "slice")} by ${slice.by}: `;
}

/** Whether a model with this verdict may go on. */
export function passes(verdict: Verdict): boolean {
  return verdict === "pass" || verdict === "warn";
}

/** 0 when it may go on; 1 when the challenger is at fault, 2 when the data are, 3 when the champion is. */
export function verdictExitCode(verdict: Verdict, causes: Iterable<ErrorCause | undefined>): 0 | 1 | 2 | 3 {
  if (passes(verdict)) return 0;
  if (verdict !== "error") return 1;
  const all = new Set(causes);
  return all.has("challenger") ? 1 : all.has("champion") ? 3 : 2;
}
