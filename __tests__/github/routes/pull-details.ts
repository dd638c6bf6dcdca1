import { ApiError, notFound } from "../api-error.ts";
import { type Call, callerOf, pullOf, type Reply, type Route } from "../call.ts";
import { listReply } from "../pagination.ts";
import { presentCommit, presentFile } from "../present/commit.ts";
import { presentReview } from "../present/pull.ts";
import { pullFacts } from "../pull-facts.ts";
import { mergePull } from "../pull-merge.ts";
import { addReview } from "../pull-review.ts";
import { checkActionsMay } from "./pulls.ts";

async function listFiles(call: Call): Promise<Reply> {
  const { number, pull } = pullOf(call);
  const { files } = await pullFacts(call.repository, number, pull);
  return listReply(call, files, (file) => presentFile(call.world, call.repository, { file, sha: pull.head.sha }));
}

async function listOwnCommits(call: Call): Promise<Reply> {
  const { number, pull } = pullOf(call);
  const { commits } = await pullFacts(call.repository, number, pull);
  return listReply(call, commits, (commit) => presentCommit(call.world, call.repository, commit));
}

function listReviews(call: Call): Reply {
  const issue = pullOf(call);
  const reviews = issue.pull.reviews.filter(call.isShown);
  return listReply(call, reviews, (review) => presentReview(call.world, call.repository, { issue, review }));
}

function createReview(call: Call): Reply {
  const issue = pullOf(call);
  const author = callerOf(call);
  const body = call.body as { body?: string; event?: "APPROVE" | "REQUEST_CHANGES" | "COMMENT"; commit_id?: string };
  if (body.event === undefined) throw new ApiError(422, "pending reviews are not served by the loopback GitHub");
  if (body.event === "APPROVE") checkActionsMay(call.repository, author, "approve");
  const { event, commit_id: commit } = body;
  const review = addReview(call.world, issue, { author, event, body: body.body ?? "", commit });
  return { status: 200, body: presentReview(call.world, call.repository, { issue, review }) };
}

async function merge(call: Call): Promise<Reply> {
  const issue = pullOf(call);
  const body = (call.body ?? {}) as {
    commit_title?: string;
    commit_message?: string;
    sha?: string;
    merge_method?: "merge" | "squash" | "rebase";
  };
  const method = body.merge_method ?? "merge";
  if (method === "rebase") throw new ApiError(405, "Rebase merges are not allowed on this repository.");
  const sha = await mergePull(call.world, call.repository, {
    issue,
    request: {
      method,
      by: callerOf(call),
      title: body.commit_title,
      message: body.commit_message,
      expectedHead: body.sha,
    },
  });
  return { status: 200, body: { sha, merged: true, message: "Pull Request successfully merged" } };
}

function isMerged(call: Call): Reply {
  if (pullOf(call).pull.merged === null) throw notFound();
  return { status: 204 };
}

const PULL = "/repos/{owner}/{repo}/pulls/{pull_number}";

/** What lies below one pull request: files, commits, reviews, its merge. */
export const pullDetailRoutes: readonly Route[] = [
  { operation: `GET ${PULL}/files`, needs: [["pull-requests", "read"]], run: listFiles },
  { operation: `GET ${PULL}/commits`, needs: [["pull-requests", "read"]], run: listOwnCommits },
  { operation: `GET ${PULL}/reviews`, needs: [["pull-requests", "read"]], run: listReviews },
  {
    operation: `POST ${PULL}/reviews`,
    needs: [["pull-requests", "write"]],
    body: ["body", "event", "commit_id"],
    run: createReview,
  },
  { operation: `GET ${PULL}/merge`, needs: [["pull-requests", "read"]], run: isMerged },
  {
    operation: `PUT ${PULL}/merge`,
    needs: [["contents", "write"]],
    body: ["commit_title", "commit_message", "sha", "merge_method"],
    run: merge,
  },
];
