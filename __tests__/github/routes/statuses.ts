import { ApiError, checkCharacters, checkLength, invalid } from "../api-error.ts";
import { type Call, callerOf, type Reply, type Route } from "../call.ts";
import { listReply, pageOf } from "../pagination.ts";
import { presentCombined, presentStatus } from "../present/status.ts";
import { type Status, timestamp } from "../state.ts";
import { commitOf } from "./commits.ts";

const LONGEST_DESCRIPTION = 140;

async function create(call: Call): Promise<Reply> {
  const sha = call.params.sha ?? "";
  const body = call.body as {
    state: Status["state"];
    context?: string;
    description?: string | null;
    target_url?: string | null;
  };
  if (!/^[0-9a-f]{40}$/.test(sha) || (await call.repository.store.commit(sha)) === null) {
    throw new ApiError(422, `No commit found for SHA: ${sha}`);
  }
  if ((body.description?.length ?? 0) > LONGEST_DESCRIPTION) {
    const message = `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`;
    throw invalid({ resource: "Status", field: "description", code: "custom", message });
  }
  if (body.target_url != null && !/^https?:\/\//.test(body.target_url)) {
    throw invalid({ resource: "Status", field: "target_url", code: "custom", message: "target_url must use http(s)" });
  }
  checkLength("Status", body.context, 255);
  checkCharacters("Status", "description", body.description);
  checkCharacters("Status", "context", body.context);
  const status: Status = {
    id: call.world.nextId(),
    born: call.world.now().getTime(),
    sha,
    state: body.state,
    context: body.context ?? "default",
    description: body.description ?? null,
    targetUrl: body.target_url ?? null,
    author: callerOf(call),
    createdAt: timestamp(call.world.now()),
  };
  call.repository.statuses.push(status);
  return { status: 201, body: presentStatus(call.world, call.repository, status) };
}

/** Newest first. */
async function shown(call: Call): Promise<{ sha: string; statuses: Status[] }> {
  const sha = await commitOf(call, call.params.ref ?? "");
  const statuses = call.repository.statuses.filter((status) => status.sha === sha).filter(call.isShown);
  return { sha, statuses: statuses.sort((a, b) => b.id - a.id) };
}

async function list(call: Call): Promise<Reply> {
  const { statuses } = await shown(call);
  return listReply(call, statuses, (status) => presentStatus(call.world, call.repository, status));
}

async function combined(call: Call): Promise<Reply> {
  const { sha, statuses } = await shown(call);
  const newest = new Map<string, Status>();
  for (const status of statuses) if (!newest.has(status.context)) newest.set(status.context, status);
  const all = [...newest.values()];
  const { items, headers } = pageOf(call, all);
  const body = presentCombined(call.world, call.repository, { sha, statuses: all });
  const page = presentCombined(call.world, call.repository, { sha, statuses: items });
  return { status: 200, body: { ...body, statuses: page.statuses }, headers };
}

const COMMIT = "/repos/{owner}/{repo}/commits/{ref}";

/** Statuses of commits, single and combined. */
export const statusRoutes: readonly Route[] = [
  {
    operation: "POST /repos/{owner}/{repo}/statuses/{sha}",
    needs: [["statuses", "write"]],
    body: ["state", "context", "description", "target_url"],
    run: create,
  },
  { operation: `GET ${COMMIT}/statuses`, needs: [["statuses", "read"]], run: list },
  { operation: `GET ${COMMIT}/status`, needs: [["statuses", "read"]], run: combined },
];
