/** One combination of a matrix: names to values. */
export type Combination = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function listOf(value: unknown): Combination[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every(isObject))
    throw new Error("Matrix include and exclude are lists of mappings");
  return value;
}

function product(vectors: readonly (readonly [string, unknown])[]): Combination[] {
  let combinations: Combination[] = [{}];
  for (const [name, values] of vectors) {
    if (!Array.isArray(values)) throw new Error(`Matrix vector '${name}' is not a list`);
    if (values.length === 0) throw new Error(`Matrix vector '${name}' does not contain any values`);
    combinations = combinations.flatMap((base) => values.map((value) => ({ ...base, [name]: value })));
  }
  return vectors.length === 0 ? [] : combinations;
}

/**
 * The combinations of an evaluated `strategy.matrix`, in GitHub's order: the product without what `exclude` matches;
 * then every `include` is added to each combination whose original values it does not contradict, or stands alone.
 * Throws when nothing is left.
 */
export function expandMatrix(matrix: unknown): Combination[] {
  if (!isObject(matrix)) throw new Error("A matrix is a mapping");
  const { include, exclude, ...vectors } = matrix;
  const originals = product(Object.entries(vectors)).filter(
    (one) => !listOf(exclude).some((rule) => Object.entries(rule).every(([name, value]) => same(one[name], value))),
  );
  const extended: Record<string, unknown>[] = originals.map((one) => ({ ...one }));
  const alone: Combination[] = [];
  for (const extra of listOf(include)) {
    const matching = originals.flatMap((one, at) =>
      Object.entries(extra).every(([name, value]) => !(name in one) || same(one[name], value)) ? [at] : [],
    );
    if (matching.length === 0 || originals.length === 0) alone.push(extra);
    else for (const at of matching) Object.assign(extended[at]!, extra);
  }
  const all = [...extended, ...alone];
  if (all.length === 0) throw new Error("Matrix must define at least one vector");
  return all;
}
