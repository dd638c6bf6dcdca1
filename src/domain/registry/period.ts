/** From one instant up to, but not including, another; milliseconds since 1970, UTC. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * What a person means by a time: a day (`2026-05-03`) is all of it, a time of day (`2026-05-03T14:00`,
 * `2026-05-03 14:00:05+02:00`) is that millisecond. UTC where no offset is given. Null for any other text, and for a
 * date that no calendar has.
 */
export function parsePeriod(text: string): Period | null {
  const match = FORM.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const midnight = Date.UTC(year, month - 1, day);
  if (new Date(midnight).getUTCDate() !== day || month < 1 || month > 12 || hour > 23 || minute > 59 || second > 59)
    return null;
  if (match[4] === undefined) return { from: midnight, to: midnight + DAY_MS };
  const offset = offsetOf(match[8] ?? "Z");
  if (offset === null) return null;
  const millisecond = Number((match[7] ?? "0").padEnd(3, "0"));
  const from = Date.UTC(year, month - 1, day, hour, minute, second, millisecond) - offset;
  return { from, to: from + 1 };
}

/** In milliseconds; null for an offset that no place on earth has. */
function offsetOf(zone: string): number | null {
  if (zone === "Z") return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(":").map(Number);
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** `2026-05-03 14:00:05` in UTC, of an ISO 8601 text. */
export function secondOf(at: string): string {
  return at.slice(0, 19).replace("T", " ");
}
