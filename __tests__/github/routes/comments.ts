import { notFound } from "../api-error.ts";
import { type Call, callerOf, issueOf, type Reply, type Route, threadNeeds } from "../call.ts";
import { addComment, checkCommentBody } from "../issue-thread.ts";
import { listReply } from "../pagination.ts";
import { presentComment } from "../present/issue.ts";
import { type Comment, timestamp } from "../state.ts";

function commentOf(call: Call): Comment {
  const comment = call.repository.comments.get(Number(call.params.comment_id));
  if (comment === undefined) throw notFound();
  return comment;
}

function bodyOf(call: Call): string {
  return (call.body as { readonly body: string }).body;
}

/** Oldest first, as GitHub lists them whatever happens to them later. */
function shown(call: Call, comments: Iterable<Comment>): Comment[] {
  const since = call.query.get("since");
  return [...comments]
    .filter(call.isShown)
    .filter((comment) => since === null || Date.parse(comment.updatedAt) >= Date.parse(since))
    .sort((a, b) => a.id - b.id);
}

function present(call: Call): (comment: Comment) => unknown {
  return (comment) => presentComment(call.world, call.repository, comment);
}

function listOfIssue(call: Call): Reply {
  const { number } = issueOf(call);
  const thread = [...call.repository.comments.values()].filter((comment) => comment.issue === number);
  return listReply(call, shown(call, thread), present(call));
}

function listOfRepository(call: Call): Reply {
  const all = shown(call, call.repository.comments.values());
  return listReply(call, call.query.get("direction") === "desc" ? all.reverse() : all, present(call));
}

function create(call: Call): Reply {
  const draft = { issue: issueOf(call), body: bodyOf(call), author: callerOf(call) };
  return { status: 201, body: present(call)(addComment(call.world, call.repository, draft)) };
}

function update(call: Call): Reply {
  const comment = commentOf(call);
  checkCommentBody(bodyOf(call));
  comment.body = bodyOf(call);
  comment.updatedAt = timestamp(call.world.now());
  return { status: 200, body: present(call)(comment) };
}

function remove(call: Call): Reply {
  call.repository.comments.delete(commentOf(call).id);
  return { status: 204 };
}

/** Comments of issues and pull requests. */
export const commentRoutes: readonly Route[] = [
  {
    operation: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    needs: threadNeeds("read"),
    query: ["since"],
    run: listOfIssue,
  },
  {
    operation: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    needs: threadNeeds("write"),
    body: ["body"],
    run: create,
  },
  {
    operation: "GET /repos/{owner}/{repo}/issues/comments",
    needs: [
      ["issues", "read"],
      ["pull-requests", "read"],
    ],
    query: ["since", "direction"],
    run: listOfRepository,
  },
  {
    operation: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
    needs: threadNeeds("read"),
    run: (call) => ({ status: 200, body: present(call)(commentOf(call)) }),
  },
  {
    operation: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
    needs: threadNeeds("write"),
    body: ["body"],
    run: update,
  },
  {
    operation: "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
    needs: threadNeeds("write"),
    run: remove,
  },
];
