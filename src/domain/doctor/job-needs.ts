/**
 * The permissions that a job needs for one of our actions, by command. The same as each command declares for its page;
 * a test holds them together.
 */
export const JOB_NEEDS: ReadonlyMap<string, Readonly<Record<string, "read" | "write">>> = new Map([
  ["train", { contents: "read" }],
  ["evaluate", { contents: "read" }],
  ["score", { contents: "read" }],
  ["report", { actions: "read", "pull-requests": "write", statuses: "write" }],
  ["register", { contents: "write" }],
  ["deploy", { contents: "write", "pull-requests": "write" }],
  ["rollback", { contents: "write", "pull-requests": "write" }],
  ["promote", { contents: "write", "pull-requests": "write" }],
  ["drift", { contents: "write", issues: "write" }],
]);

/** What the root action needs, which goes by the event: only what the events of its workflow can bring it to do. */
export function rootNeeds(events: readonly string[]): Readonly<Record<string, "read" | "write">> {
  if (events.includes("schedule")) return { contents: "write", "pull-requests": "write", issues: "write" };
  if (events.includes("push")) return { contents: "write", "pull-requests": "write" };
  return { contents: "read" };
}
