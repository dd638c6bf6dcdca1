import { parse } from "yaml";
import { ApiError, notFound } from "../api-error.ts";
import { type Call, callerOf, type Reply, type Route } from "../call.ts";
import { pageOf } from "../pagination.ts";
import { pageUrl, repositoryUrl } from "../present/repository.ts";
import { presentArtifact, presentRun } from "../present/run.ts";
import type { Artifact, Run } from "../state.ts";
import { commitOf } from "./commits.ts";

/** Records a dispatch of a workflow that is really there, at that ref, and declares `workflow_dispatch`. */
async function dispatch(call: Call): Promise<Reply> {
  const workflow = call.params.workflow_id ?? "";
  const body = call.body as { ref: string; inputs?: Record<string, unknown>; return_run_details?: boolean };
  const { store, defaultBranch } = call.repository;
  const path = `.github/workflows/${workflow}`;
  // GitHub knows only workflows of the default branch, and runs them as they are at the ref.
  if ((await store.run(["cat-file", "-e", `refs/heads/${defaultBranch}:${path}`])).code !== 0) throw notFound();
  const commit = await commitOf(call, body.ref).catch(() => {
    throw new ApiError(422, `No ref found for: ${body.ref}`);
  });
  const { code, stdout } = await store.run(["cat-file", "blob", `${commit}:${path}`]);
  const inputs = code === 0 ? dispatchInputs(stdout.toString("utf8")) : null;
  if (inputs === null) throw new ApiError(422, "Workflow does not have 'workflow_dispatch' trigger");
  const unexpected = Object.keys(body.inputs ?? {}).filter((name) => !inputs.has(name));
  if (unexpected.length > 0) throw new ApiError(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  const entry = { workflow, ref: body.ref, inputs: body.inputs ?? {}, by: callerOf(call).login };
  call.repository.dispatches.push(entry);
  call.world.emit({ kind: "workflow_dispatch", repository: call.repository.fullName, ...entry });
  if (body.return_run_details !== true) return { status: 204 };
  const id = call.world.nextId();
  const run = `actions/runs/${id}`;
  const details = {
    workflow_run_id: id,
    run_url: `${repositoryUrl(call.world, call.repository)}/${run}`,
    html_url: `${pageUrl(call.world, call.repository)}/${run}`,
  };
  return { status: 200, body: details };
}

/** Names of the inputs of `workflow_dispatch`, or null where a workflow has no such trigger. */
function dispatchInputs(text: string): Set<string> | null {
  const { on } = parse(text) as { on?: unknown };
  if (on === "workflow_dispatch") return new Set();
  if (Array.isArray(on)) return on.includes("workflow_dispatch") ? new Set() : null;
  if (on === null || typeof on !== "object" || !("workflow_dispatch" in on)) return null;
  const trigger = on.workflow_dispatch as { inputs?: Record<string, unknown> } | null;
  return new Set(Object.keys(trigger?.inputs ?? {}));
}

function runOf(call: Call): Run {
  const run = call.repository.runs.get(Number(call.params.run_id));
  if (run === undefined) throw notFound();
  return run;
}

function artifactList(call: Call, all: readonly Artifact[]): Reply {
  const name = call.query.get("name");
  const found = all.filter((artifact) => name === null || artifact.name === name);
  const { items, headers } = pageOf(call, found);
  const artifacts = items.map((artifact) => presentArtifact(call.world, call.repository, artifact));
  return { status: 200, body: { total_count: found.length, artifacts }, headers };
}

const ACTIONS = "/repos/{owner}/{repo}/actions";

/** Dispatches, runs and artifacts. */
export const actionRoutes: readonly Route[] = [
  {
    operation: `POST ${ACTIONS}/workflows/{workflow_id}/dispatches`,
    needs: [["actions", "write"]],
    body: ["ref", "inputs", "return_run_details"],
    run: dispatch,
  },
  {
    operation: `GET ${ACTIONS}/runs/{run_id}`,
    needs: [["actions", "read"]],
    run: async (call) => ({ status: 200, body: await presentRun(call.world, call.repository, runOf(call)) }),
  },
  {
    operation: `GET ${ACTIONS}/runs/{run_id}/artifacts`,
    needs: [["actions", "read"]],
    query: ["name"],
    run: (call) => {
      const { id } = runOf(call);
      return artifactList(
        call,
        call.repository.artifacts.filter((artifact) => artifact.run === id),
      );
    },
  },
  {
    operation: `GET ${ACTIONS}/artifacts`,
    needs: [["actions", "read"]],
    query: ["name"],
    run: (call) => artifactList(call, call.repository.artifacts),
  },
];
