import type { ModelConfig } from "../../config/config.ts";
import { UserError } from "../../core/user-error.ts";
import { commonIds, type RowIds } from "../../domain/quality/row-ids.ts";
import { counted } from "../../domain/statistics/counted.ts";
import type { Ports } from "../../ports/ports.ts";
import { thousands } from "../../render/numbers.ts";
import { dataSource, placed, type StoredTypes } from "../../steps/data-source.ts";

/** Which rows the test data are, and what is wrong with that. */
export interface IdentifiedRows {
  /** Digest of the set of ids, whatever their order; null without `data.id`. */
  readonly idDigest: string | null;
  readonly warnings: readonly string[];
}

/**
 * Counts and names missing and repeated ids of the test data, and ids that the training data have too: a model judged on
 * rows that it was trained on promises nothing for others. Training data that cannot be read cost no verdict.
 */
export async function identifyRows(ports: Ports, model: ModelConfig, stored: StoredTypes): Promise<IdentifiedRows> {
  const { id, train, test } = model.data;
  if (id === null) return { idDigest: null, warnings: [] };
  const ids = await placed(model, ["data", "id"], () =>
    ports.engine.identify(dataSource(model, "data.test", test, stored), id),
  );
  const bytes = new Uint8Array(ids.hashes.buffer, ids.hashes.byteOffset, ids.hashes.byteLength);
  const own = warningsOf(ids, id);
  try {
    const trained = await ports.engine.identify(dataSource(model, "data.train", train, stored), id);
    return { idDigest: ports.digest(bytes), warnings: [...own, ...overlap(ids, trained, id)] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const unknown = `whether data.train has rows of data.test could not be told: ${error.message}`;
    return { idDigest: ports.digest(bytes), warnings: [...own, unknown] };
  }
}

function warningsOf({ missing, repeated }: RowIds, id: string): string[] {
  const warnings: string[] = [];
  if (missing > 0) warnings.push(`${having(missing)} no ${id}`);
  if (repeated > 0) warnings.push(`${having(repeated)} the ${id} of another row`);
  return warnings;
}

function having(rows: number): string {
  return `${counted(rows, "row")} of data.test ${rows === 1 ? "has" : "have"}`;
}

function overlap(test: RowIds, train: RowIds, id: string): string[] {
  const common = commonIds(test.hashes, train.hashes);
  if (common === 0) return [];
  const share = `${thousands(common)} of ${counted(test.hashes.length, "value")} of ${id} in data.test`;
  return [
    `${share} ${common === 1 ? "is" : "are"} in data.train too: the model was judged on rows that it was trained on`,
  ];
}
