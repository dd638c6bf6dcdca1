import type { DriftFile } from "../../domain/drift/drift-file.ts";
import { monitorPath } from "../../domain/registry/layout.ts";
import { appendMonitor, parseMonitor } from "../../domain/registry/monitor.ts";
import type { MonitorLine } from "../../domain/registry/records.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RegistrySnapshot } from "../../ports/registry.ts";

/** Appends this run to the registry's history, once whatever is re-run, and returns the environment's runs, oldest first. */
export async function keepHistory(ports: Ports, drift: DriftFile): Promise<readonly MonitorLine[]> {
  const at = ports.clock.now();
  const line: MonitorLine = {
    schema: 1,
    at: at.toISOString(),
    environment: drift.environment,
    version: drift.version,
    run_id: ports.context.runId,
    verdict: drift.verdict,
    rows: drift.window.rows,
    data: drift.window.data,
    drifted: drift.dataset.drifted,
    share: drift.dataset.share,
    weighted_share: drift.dataset.weighted_share,
  };
  const { value } = await ports.registry.commit(async (snapshot) => {
    const earlier = await readHistory(snapshot, drift, at);
    if (earlier.some((known) => known.run_id === line.run_id)) return { kind: "nothing", value: earlier };
    const month = await readText(snapshot, monitorPath(drift.model, at));
    return { kind: "commit", change: appendMonitor(drift.model, line, month), value: [...earlier, line] };
  });
  return value;
}

/** This month's and last month's runs of the environment. */
async function readHistory(
  snapshot: RegistrySnapshot,
  { model, environment }: DriftFile,
  at: Date,
): Promise<MonitorLine[]> {
  const lastMonth = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - 1, 1));
  const texts = [
    await readText(snapshot, monitorPath(model, lastMonth)),
    await readText(snapshot, monitorPath(model, at)),
  ];
  return texts.flatMap(parseMonitor).filter((line) => line.environment === environment);
}

async function readText(snapshot: RegistrySnapshot, path: string): Promise<string> {
  const bytes = await snapshot.read(path);
  return bytes === null ? "" : new TextDecoder().decode(bytes);
}
