// Writes an additive model (one effect for each category, a slope for each number, a bias, a sigmoid) as an ONNX file.
// ONNX is protobuf; a message is its fields one after the other, each with a number and a wire type.

const IR_VERSION = 8;
const OPSET = 15;
const ML_OPSET = 3;
const FLOAT = 1;
const STRING = 8;
const ATTRIBUTE = { FLOAT: 1, STRINGS: 8, FLOATS: 6 };

/** The model's bytes. Inputs are columns of shape [rows, 1]; the one output is the probability. */
export function additiveModel({ bias, linear, effects }) {
  const nodes = [];
  const terms = ["bias"];
  const initializers = [tensor("bias", [bias])];
  for (const { name, slope } of linear) {
    initializers.push(tensor(`${name}_slope`, [slope]));
    nodes.push(node("Mul", [name, `${name}_slope`], [`${name}_term`]));
    terms.push(`${name}_term`);
  }
  for (const { name, isText, keys, values } of effects) {
    const keyAttribute = isText ? strings("keys_strings", keys) : floats("keys_floats", keys);
    nodes.push(
      node("LabelEncoder", [name], [`${name}_term`], "ai.onnx.ml", [
        keyAttribute,
        floats("values_floats", values),
        float("default_float", 0),
      ]),
    );
    terms.push(`${name}_term`);
  }
  nodes.push(node("Sum", terms, ["logit"]), node("Sigmoid", ["logit"], ["probability"]));
  const inputs = [
    ...linear.map(({ name }) => value(name, FLOAT)),
    ...effects.map(({ name, isText }) => value(name, isText ? STRING : FLOAT)),
  ];
  const graph = message([
    ...nodes.map((bytes) => field(1, bytes)),
    field(2, text("flights")),
    ...initializers.map((bytes) => field(5, bytes)),
    ...inputs.map((bytes) => field(11, bytes)),
    field(12, value("probability", FLOAT)),
  ]);
  const opset = (domain, version) => field(8, message([field(1, text(domain)), varintField(2, version)]));
  return message([
    varintField(1, IR_VERSION),
    field(2, text("flights-example")),
    field(7, graph),
    opset("", OPSET),
    opset("ai.onnx.ml", ML_OPSET),
  ]);
}

function node(type, inputs, outputs, domain = "", attributes = []) {
  return message([
    ...inputs.map((name) => field(1, text(name))),
    ...outputs.map((name) => field(2, text(name))),
    field(4, text(type)),
    ...attributes.map((attribute) => field(5, attribute)),
    ...(domain === "" ? [] : [field(7, text(domain))]),
  ]);
}

function float(name, number) {
  return message([field(1, text(name)), varint(2 * 8 + 5), float32([number]), varintField(20, ATTRIBUTE.FLOAT)]);
}

function floats(name, numbers) {
  return message([field(1, text(name)), field(7, float32(numbers)), varintField(20, ATTRIBUTE.FLOATS)]);
}

function strings(name, words) {
  return message([
    field(1, text(name)),
    ...words.map((word) => field(9, text(word))),
    varintField(20, ATTRIBUTE.STRINGS),
  ]);
}

function tensor(name, numbers) {
  return message([
    varintField(1, numbers.length),
    varintField(2, FLOAT),
    field(4, float32(numbers)),
    field(8, text(name)),
  ]);
}

/** An input or output: a tensor of any number of rows and one column. */
function value(name, type) {
  const dimensions = [field(1, message([field(2, text("rows"))])), field(1, message([varintField(1, 1)]))];
  const tensorType = message([varintField(1, type), field(2, message(dimensions))]);
  return message([field(1, text(name)), field(2, message([field(1, tensorType)]))]);
}

function message(parts) {
  return Buffer.concat(parts);
}

function field(number, content) {
  return Buffer.concat([varint(number * 8 + 2), varint(content.length), content]);
}

function varintField(number, content) {
  return Buffer.concat([varint(number * 8), varint(content)]);
}

function varint(number) {
  const bytes = [];
  let rest = number;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}

function text(content) {
  return Buffer.from(content, "utf8");
}

function float32(numbers) {
  return Buffer.from(Float32Array.from(numbers).buffer);
}
