import type { Account } from "./access.ts";
import { ApiError } from "./api-error.ts";
import type { PullIssue } from "./present/pull.ts";
import { type Review, timestamp, type World } from "./state.ts";

const STATES = { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" } as const;

/** Adds a submitted review of the head (or of an older commit). Nobody approves their own pull request. */
export function addReview(
  world: World,
  issue: PullIssue,
  draft: {
    readonly author: Account;
    readonly event: keyof typeof STATES;
    readonly body: string;
    readonly commit?: string | undefined;
  },
): Review {
  if (draft.author.login === issue.author.login && draft.event !== "COMMENT") {
    const act = draft.event === "APPROVE" ? "approve" : "request changes on";
    throw new ApiError(422, `Unprocessable Entity: Can not ${act} your own pull request`);
  }
  const review: Review = {
    id: world.nextId(),
    born: world.now().getTime(),
    author: draft.author,
    state: STATES[draft.event],
    body: draft.body,
    commit: draft.commit ?? issue.pull.head.sha,
    submittedAt: timestamp(world.now()),
  };
  issue.pull.reviews.push(review);
  return review;
}
