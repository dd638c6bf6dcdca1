// A seeded table of the shape of the credit-card fraud set (30 numbers and a rare label), and seeded ensembles of trees that
// know something of it, as ONNX files: what benchmarks score where no Python is there to train anything.

/** mulberry32: a small seeded generator of numbers in [0, 1). */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Weight of each feature in the label's odds; most have none. */
const WEIGHTS = [1.2, -0.9, 0.7, 0.5, -0.4, 0.3];

/** One line of the table, without its end: `columns` numbers of a normal distribution and the label. */
export function makeLine(random, columns) {
  const values = Array.from(
    { length: columns },
    () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
  );
  const odds = WEIGHTS.reduce((sum, weight, i) => sum + weight * (values[i] ?? 0), -4);
  return `${values.map((value) => value.toFixed(6)).join(",")},${random() < 1 / (1 + Math.exp(-odds)) ? 1 : 0}`;
}

/** The bytes of a TreeEnsembleRegressor with a logistic end: input `X` [rows, columns], output `probability` [rows, 1]. */
export function forest({ trees, depth, columns, seed }) {
  const random = generator(seed);
  const all = {
    tree: [],
    node: [],
    feature: [],
    value: [],
    mode: [],
    yes: [],
    no: [],
    leafTree: [],
    leafNode: [],
    leaf: [],
  };
  for (let tree = 0; tree < trees; tree++) growTree(all, { tree, depth, columns, random, trees });
  const count = all.tree.length;
  const attributes = [
    ints("nodes_treeids", all.tree),
    ints("nodes_nodeids", all.node),
    ints("nodes_featureids", all.feature),
    floats("nodes_values", all.value),
    strings("nodes_modes", all.mode),
    ints("nodes_truenodeids", all.yes),
    ints("nodes_falsenodeids", all.no),
    ints("nodes_missing_value_tracks_true", new Array(count).fill(0)),
    ints("target_treeids", all.leafTree),
    ints("target_nodeids", all.leafNode),
    ints("target_ids", new Array(all.leaf.length).fill(0)),
    floats("target_weights", all.leaf),
    int("n_targets", 1),
    string("aggregate_function", "SUM"),
    string("post_transform", "NONE"),
    floats("base_values", [-4]),
  ];
  const ensemble = node("TreeEnsembleRegressor", ["X"], ["logit"], { domain: "ai.onnx.ml", attributes });
  const end = node("Sigmoid", ["logit"], ["probability"]);
  const graph = join([
    field(1, ensemble),
    field(1, end),
    field(2, text("forest")),
    field(11, matrix("X", columns)),
    field(12, matrix("probability", 1)),
  ]);
  const opset = (domain, version) => field(8, join([field(1, text(domain)), number(2, version)]));
  return join([number(1, 8), field(7, graph), opset("", 15), opset("ai.onnx.ml", 3)]);
}

/** A full tree: half of its splits look at the features that matter, and its leaves say what the splits above them know. */
function growTree(all, { tree, depth, columns, random, trees }) {
  let next = 0;
  const grow = (level, sum) => {
    const id = next++;
    const at = all.tree.length;
    all.tree.push(tree);
    all.node.push(id);
    if (level === depth) {
      for (const [key, value] of [
        ["feature", 0],
        ["value", 0],
        ["mode", "LEAF"],
        ["yes", 0],
        ["no", 0],
      ])
        all[key].push(value);
      all.leafTree.push(tree);
      all.leafNode.push(id);
      all.leaf.push((3 * sum) / trees);
      return id;
    }
    const feature = Math.floor(random() * (random() < 0.5 ? WEIGHTS.length : columns));
    const weight = WEIGHTS[feature] ?? 0;
    for (const [key, value] of [
      ["feature", feature],
      ["value", 2 * random() - 1],
      ["mode", "BRANCH_LEQ"],
      ["yes", 0],
      ["no", 0],
    ])
      all[key].push(value);
    all.yes[at] = grow(level + 1, sum - weight);
    all.no[at] = grow(level + 1, sum + weight);
    return id;
  };
  grow(0, 0);
}

function node(type, inputs, outputs, { domain = "", attributes = [] } = {}) {
  return join([
    ...inputs.map((name) => field(1, text(name))),
    ...outputs.map((name) => field(2, text(name))),
    field(4, text(type)),
    ...attributes.map((attribute) => field(5, attribute)),
    ...(domain === "" ? [] : [field(7, text(domain))]),
  ]);
}

const attribute = (name, type, content) => join([field(1, text(name)), ...content, number(20, type)]);
const int = (name, value) => attribute(name, 2, [number(3, value)]);
const string = (name, value) => attribute(name, 3, [field(4, text(value))]);
const floats = (name, values) => attribute(name, 6, [field(7, Buffer.from(Float32Array.from(values).buffer))]);
const ints = (name, values) =>
  attribute(
    name,
    7,
    values.map((value) => number(8, value)),
  );
const strings = (name, values) =>
  attribute(
    name,
    8,
    values.map((value) => field(9, text(value))),
  );

function matrix(name, columns) {
  const shape = join([field(1, field(2, text("rows"))), field(1, number(1, columns))]);
  return join([field(1, text(name)), field(2, field(1, join([number(1, 1), field(2, shape)])))]);
}

const text = (value) => Buffer.from(value);
const field = (at, content) => join([varint(at * 8 + 2), varint(content.length), content]);
const number = (at, value) => join([varint(at * 8), varint(value)]);
const join = (parts) => Buffer.concat(parts);

function varint(value) {
  const bytes = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  return Buffer.from([...bytes, rest]);
}
