import type { Born } from "./state.ts";

/** What goes wrong. `after`: the effect is already there, only the answer is lost. */
export type Mishap =
  | { readonly kind: "reset"; readonly when: "before" | "after" }
  | { readonly kind: "hang"; readonly when: "before" | "after" }
  | {
      readonly kind: "answer";
      readonly when: "before" | "after";
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** A list with fewer entries than there are (its links still lead on), a web page, or half an answer. */
  | { readonly kind: "page"; readonly page: "short" | "html" | "cut" }
  /** Lists do not show something until they were asked `requests` times since it was made, or for `ms`. */
  | { readonly kind: "lag"; readonly requests?: number; readonly ms?: number };

export interface Fault {
  readonly method?: string;
  /** Tested against the path: of the REST interface without `/api/v3`, of git with the repository's name. */
  readonly path: RegExp;
  /** Only requests of this login. */
  readonly by?: string;
  /** The first matching request that is hit, counted from 1, and how many from there on (lag: for ever). */
  readonly nth?: number;
  readonly times?: number;
  readonly mishap: Mishap;
}

export interface Faults {
  /** Adds a rule; `hits` counts the requests that it spoiled. */
  add(fault: Fault): { readonly hits: () => number; readonly remove: () => void };
  clear(): void;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly by: string | null;
}

/** The faults as the server asks for them. */
export interface FaultBook extends Faults {
  /** What is to go wrong with this request; every matching rule counts it. */
  take(asked: Asked): Exclude<Mishap, { kind: "lag" }> | null;
  /** Starts a list's answer; tells for each entry whether it is shown. */
  lag(asked: Asked): (item: Born) => boolean;
}

interface Rule {
  readonly fault: Fault;
  seen: number;
  hits: number;
  /** Ids beyond this were given after the rule was added: only those lag. */
  readonly after: number;
  /** How often a list was asked since an entry was made. */
  readonly asked: Map<number, number>;
}

/** An empty book of faults. Rules apply in the order in which they were added; the first that is due wins. */
export function createFaults(clock: { readonly now: () => number; readonly lastId: () => number }): FaultBook {
  const rules = new Set<Rule>();
  const matching = (asked: Asked): Rule[] => [...rules].filter(({ fault }) => isMeant(fault, asked));
  return {
    add: (fault) => {
      const rule: Rule = { fault, seen: 0, hits: 0, after: clock.lastId(), asked: new Map() };
      rules.add(rule);
      return { hits: () => rule.hits, remove: () => rules.delete(rule) };
    },
    clear: () => rules.clear(),
    take: (asked) => {
      let found: Exclude<Mishap, { kind: "lag" }> | null = null;
      for (const rule of matching(asked)) {
        const { mishap, nth = 1, times = 1 } = rule.fault;
        if (mishap.kind === "lag") continue;
        rule.seen++;
        if (found !== null || rule.seen < nth || rule.seen >= nth + times) continue;
        rule.hits++;
        found = mishap;
      }
      return found;
    },
    lag: (asked) => {
      const lagging = matching(asked).filter(({ fault }) => fault.mishap.kind === "lag");
      return (item) => lagging.every((rule) => !isHidden(rule, item, clock.now()));
    },
  };
}

function isMeant({ method, path, by }: Fault, asked: Asked): boolean {
  if (method !== undefined && method !== asked.method) return false;
  return (by === undefined || by === asked.by) && path.test(asked.path);
}

function isHidden(rule: Rule, item: Born, now: number): boolean {
  const { mishap } = rule.fault;
  if (mishap.kind !== "lag" || item.id <= rule.after) return false;
  const asked = rule.asked.get(item.id) ?? 0;
  rule.asked.set(item.id, asked + 1);
  const hidden = asked < (mishap.requests ?? 0) || now - item.born < (mishap.ms ?? 0);
  if (hidden) rule.hits++;
  return hidden;
}

/** GitHub's refusal of too much at once: 403 with `retry-after`. */
export function secondaryLimit(seconds: number): Mishap {
  return {
    kind: "answer",
    when: "before",
    status: 403,
    message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
    headers: { "retry-after": String(seconds) },
  };
}

/** The hour's requests are used up: 429 (or 403) with the moment at which they come back. */
export function primaryLimit(status: 403 | 429, reset: Date): Mishap {
  return {
    kind: "answer",
    when: "before",
    status,
    message: "API rate limit exceeded for installation.",
    headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.ceil(reset.getTime() / 1000)) },
  };
}

/** The answer of a proxy that lost the server behind it. */
export function badGateway(when: "before" | "after"): Mishap {
  return { kind: "answer", when, status: 502, message: "Server Error" };
}
