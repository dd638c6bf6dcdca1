import type { Call, Reply } from "./call.ts";

const LARGEST_PAGE = 100;

interface Page<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}

/** The page that a request asks for, with the links to the others. `per_page` is 30 unless given, 100 at most. */
export function pageOf<T>(call: Call, all: readonly T[]): Page<T> {
  const size = Math.min(LARGEST_PAGE, Math.max(1, Number(call.query.get("per_page") ?? 30) || 30));
  const page = Math.max(1, Number(call.query.get("page") ?? 1) || 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const links: [number, string][] = [];
  if (page > 1) links.push([page - 1, "prev"]);
  if (page < last) links.push([page + 1, "next"], [last, "last"]);
  if (page > 1) links.push([1, "first"]);
  const header = links.map(([number, rel]) => `<${addressOf(call, number)}>; rel="${rel}"`).join(", ");
  return { items: all.slice((page - 1) * size, page * size), headers: header === "" ? {} : { link: header } };
}

function addressOf(call: Call, page: number): string {
  const query = new URLSearchParams(call.query);
  query.set("page", String(page));
  return `${call.address}?${query}`;
}

/** A page of a list as an answer. */
export function listReply<T>(call: Call, all: readonly T[], present: (item: T) => unknown): Reply {
  const { items, headers } = pageOf(call, all);
  return { status: 200, body: items.map(present), headers };
}
