import { UserError } from "../../core/user-error.ts";

/** What the training script logged itself: numbers and series by name, and perhaps the threshold it chose. */
export interface LoggedMetrics {
  readonly metrics: Readonly<Record<string, number | readonly number[]>>;
  readonly threshold: number | null;
}

/** Reads the script's flat metrics file; null bytes mean it wrote none. Throws E_METRICS for anything but finite numbers. */
export function readLoggedMetrics(bytes: Uint8Array | null, where: string): LoggedMetrics {
  if (bytes === null) return { metrics: {}, threshold: null };
  const parsed = parse(bytes);
  if (parsed === null || typeof parsed !== "object" || Array.isArray(parsed))
    throw unreadable(where, "it is no JSON object");
  const metrics: Record<string, number | readonly number[]> = {};
  for (const [name, value] of Object.entries(parsed)) {
    const isNumbers = Array.isArray(value) ? value.every(Number.isFinite) : Number.isFinite(value);
    if (!isNumbers)
      throw unreadable(where, `${JSON.stringify(name)} is neither a finite number nor a list of finite numbers`);
    metrics[name] = value;
  }
  const { threshold } = metrics;
  if (threshold !== undefined && (typeof threshold !== "number" || threshold < 0 || threshold > 1))
    throw unreadable(where, "threshold is not between 0 and 1");
  return { metrics, threshold: threshold ?? null };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function unreadable(where: string, reason: string): UserError {
  return new UserError("E_METRICS", `the script's ${where} cannot be read: ${reason}`, {
    exit: 1,
    remedy: "write a flat JSON object from name to number; leave out what is NaN or infinite",
  });
}
