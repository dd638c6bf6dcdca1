import type { DriftFile, DriftFileColumn } from "../../src/domain/drift/drift-file.ts";

/** A column of drift.json, quiet if nothing else is said. */
export function sampleColumn(name: string, more: Partial<DriftFileColumn>): DriftFileColumn {
  return {
    name,
    role: "feature",
    type: "number",
    verdict: "ok",
    method: "wasserstein",
    effect: 0.031,
    unit: "sd",
    warn: 0.1,
    alert: 0.25,
    p: 0.2,
    p_adjusted: 0.4,
    test: "ks",
    missing: { reference: 0, current: 0 },
    also: {},
    ...more,
  };
}

/** drift.json of these columns. */
export function sampleDrift(
  verdict: DriftFile["verdict"],
  columns: DriftFileColumn[],
  reason = "no column has drifted",
): DriftFile {
  return {
    schema: 1,
    model: "fraud",
    environment: "production",
    version: 3,
    verdict,
    reason,
    window: { from: null, to: null, rows: 1600, widened: false, data: `sha256:${"0".repeat(64)}` },
    columns,
    dataset: { drifted: [], share: 0, weighted_share: 0, threshold: 0.3 },
    quality: { verdict: "ok", checks: [] },
    performance: null,
    triggers: [],
  };
}
