"use strict";

let node_worker_threads = require("node:worker_threads");
let node_module = require("node:module");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_readline = require("node:readline");
let node_zlib = require("node:zlib");

// src/core/user-error.ts
var UserError = class extends Error {
	code;
	remedy;
	exit;
	place;
	subject;
	constructor(code, message, details) {
		super(message, details.cause === void 0 ? {} : { cause: details.cause });
		this.name = "UserError";
		this.code = code;
		this.remedy = details.remedy;
		this.exit = details.exit ?? 2;
		this.place = details.place ?? null;
		this.subject = details.subject ?? null;
	}
};

// src/adapters/node/native-package.ts
let base = require("url").pathToFileURL(__filename).href;
function useNativeFolder(folder) {
	if (folder !== null) base = (0, node_path.join)(folder, "package.json");
}
function requireNative(name, beside = null) {
	try {
		const from = (0, node_module.createRequire)(base);
		return (beside === null ? from : (0, node_module.createRequire)(from.resolve(beside)))(name);
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message.split("\n")[0] ?? "" : String(cause);
		throw new UserError("E_NATIVE_MISSING", `the package ${name} cannot be loaded: ${reason}`, {
			exit: 3,
			remedy: "install Modelgate's dependencies: npm ci (their install scripts are not needed)",
			cause
		});
	}
}

// src/domain/scoring/output-plan.ts
function sameLabel(a, b) {
	return canonicalLabel(a) === canonicalLabel(b);
}
function canonicalLabel(label) {
	const lower = label.toLowerCase();
	if (lower === "true") return "1";
	if (lower === "false") return "0";
	return /^[+-]?\d+(\.\d+)?$/.test(label) && String(Number(label)).length <= 15 ? String(Number(label)) : label;
}

// src/domain/scoring/decode.ts
function numbersPerRow(task, plan) {
	if (task === "regression") return outputNames(plan).length;
	return task === "multiclass" ? plan.classes.length : 1;
}
function outputNames({ name, interval }) {
	return interval === void 0 ? [name] : [
		name,
		interval.lower,
		interval.upper
	];
}
function decodeBatch(batch, { task, plan }, target) {
	const { data, rows } = batch;
	const columns = data.length / rows;
	if (!Number.isInteger(columns) || columns < 1) return `it returned ${data.length} values for ${rows} rows`;
	if (task === "regression") return decodeValues([data, ...batch.ends ?? []], rows, target);
	if (plan.kind === "label") {
		if (columns !== 1) return `it returned ${columns} labels a row where one is expected`;
		return decodeLabels(data, {
			task,
			plan
		}, target);
	}
	return task === "binary" ? decodeBinary(data, {
		columns,
		plan
	}, target) : decodeMulticlass(data, {
		columns,
		plan
	}, target);
}
function decodeValues(tensors, rows, { values, start }) {
	const per = tensors.length;
	for (const [k, data] of tensors.entries()) {
		if (data.length !== rows) return `it returned ${data.length / rows} values a row where one is expected`;
		for (let row = 0; row < rows; row++) values[(start + row) * per + k] = Number(data[row]);
	}
	return null;
}
function decodeSingle(data, columns, target, map) {
	if (columns !== 1) return `it returned ${columns} values a row where one is expected`;
	for (let row = 0; row < data.length; row++) target.values[target.start + row] = map(Number(data[row]));
	return null;
}
function decodeBinary(data, { columns, plan }, target) {
	const isLogit = plan.kind === "logit";
	if (columns === 1) {
		const sign = plan.positive === 0 ? -1 : 1;
		return decodeSingle(data, 1, target, (x) => isLogit ? sigmoid(sign * x) : sign === 1 ? x : 1 - x);
	}
	if (columns !== 2) return `it returned ${columns} values a row where one or two are expected`;
	const positive = plan.positive ?? 1;
	for (let row = 0; row * 2 < data.length; row++) {
		const score = Number(data[row * 2 + positive]);
		target.values[target.start + row] = isLogit ? sigmoid(score - Number(data[row * 2 + 1 - positive])) : score;
	}
	return null;
}
function decodeMulticlass(data, { columns, plan }, target) {
	if (columns !== plan.classes.length) return `it returned ${columns} values a row for ${plan.classes.length} classes`;
	for (let i = 0; i < data.length; i += columns) {
		const at = target.start * columns + i;
		for (let k = 0; k < columns; k++) target.values[at + k] = Number(data[i + k]);
		if (plan.kind === "logit") softmax(target.values.subarray(at, at + columns));
	}
	return null;
}
function decodeLabels(data, { task, plan }, target) {
	const index = new Map(plan.classes.map((label, i) => [canonicalLabel(label), i]));
	const per = numbersPerRow(task, plan);
	for (let row = 0; row < data.length; row++) {
		const chosen = index.get(canonicalLabel(String(data[row])));
		if (chosen === void 0) return "it returned a label that is not among its classes";
		if (task === "binary") target.values[target.start + row] = chosen === plan.positive ? 1 : 0;
		else target.values[(target.start + row) * per + chosen] = 1;
	}
	return null;
}
function sigmoid(x) {
	return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}
function softmax(row) {
	const highest = row.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
	let total = 0;
	for (let k = 0; k < row.length; k++) total += row[k] = Math.exp((row[k] ?? 0) - highest);
	for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) / total;
}
function asPredictions(task, plan, values) {
	switch (task) {
		case "binary": return {
			kind: "binary",
			score: values
		};
		case "multiclass": return {
			kind: "multiclass",
			classes: plan.classes,
			probability: values
		};
		case "regression": return plan.interval === void 0 ? {
			kind: "regression",
			value: values
		} : withEnds(values);
	}
}
function withEnds(numbers) {
	const every = (k) => Float64Array.from({ length: numbers.length / 3 }, (_, row) => numbers[row * 3 + k] ?? NaN);
	return {
		kind: "regression",
		value: every(0),
		lower: every(1),
		upper: every(2)
	};
}

// src/domain/scoring/half.ts
const scratch = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
function halfToNumber(bits) {
	const sign = bits & 32768 ? -1 : 1;
	const exponent = bits >> 10 & 31;
	const fraction = bits & 1023;
	if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : NaN;
	return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
function numberToHalf(value) {
	scratch.setFloat64(0, value);
	const sign = scratch.getUint32(0) >>> 16 & 32768;
	const size = Math.abs(value);
	if (Number.isNaN(value)) return 32256;
	if (size >= 65520) return sign | 31744;
	const exponent = Math.max(-14, Math.floor(Math.log2(size || 1)));
	const steps = roundToEven(size / 2 ** (exponent - 10));
	if (size < 2 ** -14) return sign | roundToEven(size / 2 ** -24);
	return sign | (exponent + 15 << 10) + steps - 1024;
}
function roundToEven(value) {
	const below = Math.floor(value);
	const rest = value - below;
	return rest > .5 || rest === .5 && below % 2 === 1 ? below + 1 : below;
}

// src/adapters/onnx/native.ts
let loaded$1 = null;
function loadOnnxRuntime() {
	loaded$1 ??= withoutHalfArrays(requireNative("onnxruntime-node"));
	return loaded$1;
}
function withoutHalfArrays(runtime) {
	const half = Object.getOwnPropertyDescriptor(globalThis, "Float16Array");
	if (half === void 0) return runtime;
	Reflect.deleteProperty(globalThis, "Float16Array");
	new runtime.Tensor("float32", [0], [1]);
	Object.defineProperty(globalThis, "Float16Array", half);
	return runtime;
}

// src/adapters/onnx/feeds.ts
var FeedError = class extends Error {};
function makeFeeds(signature, columns, rows) {
	const feeds = /* @__PURE__ */ new Map();
	for (const input of signature.inputs) {
		const names = signature.columns.filter((column) => column.input === input.name).map((column) => column.name);
		feeds.set(input.name, makeTensor(input, names, {
			columns,
			rows
		}));
	}
	return Object.fromEntries(feeds);
}
function makeTensor(input, names, batch) {
	const { Tensor } = loadOnnxRuntime();
	const { rows } = batch;
	const shape = input.shape.length < 2 ? [rows] : [
		rows,
		names.length,
		...input.shape.slice(2).map(() => 1)
	];
	const size = rows * names.length;
	switch (input.type) {
		case "string": return new Tensor("string", fillTexts(new Array(size), names, batch), shape);
		case "float32": return new Tensor("float32", fillNumbers(new Float32Array(size), names, batch), shape);
		case "float64": return new Tensor("float64", fillNumbers(new Float64Array(size), names, batch), shape);
		case "float16": return new Tensor("float16", Uint16Array.from(fillNumbers(new Float64Array(size), names, batch), numberToHalf), shape);
		case "int32": return new Tensor("int32", fillWhole(new Int32Array(size), names, {
			...batch,
			convert: Number
		}), shape);
		case "bool": return new Tensor("bool", fillWhole(new Uint8Array(size), names, {
			...batch,
			convert: (x) => x === 0 ? 0 : 1
		}), shape);
		case "int64": return new Tensor("int64", fillWhole(new BigInt64Array(size), names, {
			...batch,
			convert: BigInt
		}), shape);
		default: throw new FeedError(`its input ${input.name} is of type ${input.type}, which no column can feed`);
	}
}
function fillNumbers(target, names, { columns }) {
	for (const [k, name] of names.entries()) {
		const values = numbersOf(columns, name);
		for (let row = 0; row < values.length; row++) target[row * names.length + k] = values[row] ?? NaN;
	}
	return target;
}
function fillWhole(target, names, { columns, convert }) {
	for (const [k, name] of names.entries()) for (const [row, value] of numbersOf(columns, name).entries()) {
		if (!Number.isSafeInteger(value)) throw new FeedError(`the column ${name} ${Number.isNaN(value) ? "is missing in some rows" : "is not whole in every row"}, but its input takes integers`);
		target[row * names.length + k] = convert(value);
	}
	return target;
}
function fillTexts(target, names, { columns, rows }) {
	for (const [k, name] of names.entries()) {
		const values = columns.get(name);
		if (values === void 0 || values instanceof Float64Array) throw new FeedError(`the column ${name} was not read as text`);
		for (let row = 0; row < rows; row++) {
			const value = values[row] ?? "";
			if (value.includes("\0")) throw new FeedError(`the column ${name} holds a text with a NUL character`);
			target[row * names.length + k] = value;
		}
	}
	return target;
}
function numbersOf(columns, name) {
	const values = columns.get(name);
	if (!(values instanceof Float64Array)) throw new FeedError(`the column ${name} was not read as numbers`);
	return values;
}

// src/domain/table/joined.ts
function joined(type, parts) {
	const whole = new type(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

// src/adapters/onnx/wire.ts
var WireError = class extends Error {};
function* fields(bytes, from = 0, to = bytes.length) {
	const cursor = new Cursor(bytes, from, to);
	while (cursor.next()) yield cursor.field();
}
function* nested(bytes, from, to) {
	const cursor = new Cursor(bytes, from, to);
	while (cursor.next()) if (cursor.type === 2) yield cursor.field();
}
var Cursor = class {
	#bytes;
	#end;
	#number = 0;
	#value = 0;
	#start = 0;
	#from = 0;
	#to;
	type = 0;
	constructor(bytes, from, end) {
		this.#bytes = bytes;
		this.#end = end;
		this.#to = from;
	}
	next() {
		this.#start = this.#to;
		if (this.#start >= this.#end) return false;
		const tag = this.#varint(this.#start);
		const type = tag % 8;
		this.#number = Math.floor(tag / 8);
		if (this.#number === 0 || type !== 0 && type !== 1 && type !== 2 && type !== 5) throw new WireError("bad tag");
		this.type = type;
		this.#value = 0;
		this.#from = this.#to;
		if (type === 0) {
			this.#value = this.#varint(this.#from);
			return true;
		}
		let length = type === 1 ? 8 : 4;
		if (type === 2) {
			length = this.#varint(this.#from);
			this.#from = this.#to;
		}
		if (length > this.#end - this.#from) throw new WireError("a field is longer than its message");
		this.#to = this.#from + length;
		return true;
	}
	field() {
		return {
			number: this.#number,
			type: this.type,
			value: this.#value,
			start: this.#start,
			from: this.#from,
			to: this.#to
		};
	}
	#varint(from) {
		const first = this.#bytes[from] ?? 128;
		if (first < 128 && from < this.#end) {
			this.#to = from + 1;
			return first;
		}
		const { value, next } = varint(this.#bytes, from, this.#end);
		this.#to = next;
		return value;
	}
};
function varint(bytes, from, to) {
	let value = 0;
	for (let i = 0; i < 10; i++) {
		const byte = from + i < to ? bytes[from + i] : void 0;
		if (byte === void 0) throw new WireError("a number is cut off");
		value += (byte & 127) * 2 ** (7 * i);
		if (byte < 128) return {
			value,
			next: from + i + 1
		};
	}
	throw new WireError("a number has no end");
}
function fieldText(bytes, field) {
	return new TextDecoder().decode(bytes.subarray(field.from, field.to));
}
function signedVarints(bytes, from, to) {
	const numbers = [];
	for (let at = from; at < to;) {
		const { next } = varint(bytes, at, to);
		let value = 0n;
		for (let i = next - 1; i >= at; i--) value = value << 7n | BigInt((bytes[i] ?? 0) & 127);
		numbers.push(BigInt.asIntN(64, value));
		at = next;
	}
	return numbers;
}
function encodeVarint(value) {
	const bytes = [];
	let rest = value;
	while (rest >= 128) {
		bytes.push(rest % 128 | 128);
		rest = Math.floor(rest / 128);
	}
	bytes.push(rest);
	return Uint8Array.from(bytes);
}
function encodeField(number, content) {
	return joined(Uint8Array, [
		encodeVarint(number * 8 + 2),
		encodeVarint(content.length),
		content
	]);
}

// src/adapters/onnx/model-scan.ts
const MODEL = {
	irVersion: 1,
	opsetImport: 8,
	graph: 7,
	trainingInfo: 20,
	functions: 25
};
const GRAPH = {
	node: 1,
	initializer: 5,
	output: 12,
	sparseInitializer: 15
};
const NODE = {
	input: 1,
	output: 2,
	opType: 4,
	attribute: 5,
	domain: 7
};
const ATTRIBUTE = {
	name: 1,
	tensor: 5,
	graph: 6,
	ints: 8,
	strings: 9,
	tensors: 10,
	graphs: 11,
	sparseTensor: 22,
	sparseTensors: 23
};
const OPSET = {
	domain: 1,
	version: 2
};
const TENSOR = {
	dims: 1,
	dataType: 2,
	rawData: 9,
	externalData: 13,
	dataLocation: 14
};
const ELEMENT_BYTES = /* @__PURE__ */ new Map([
	[1, 4],
	[2, 1],
	[3, 1],
	[4, 2],
	[5, 2],
	[6, 4],
	[7, 8],
	[9, 1],
	[10, 2],
	[11, 8],
	[12, 4],
	[13, 8],
	[14, 8],
	[15, 16],
	[16, 2]
]);
const MAX_DEPTH = 8;
const MAX_NODES = 5e4;
function scanModel(bytes) {
	refuseOtherFormats(bytes);
	const found = {
		irVersion: 0,
		opsets: /* @__PURE__ */ new Map(),
		nodes: 0,
		usesExternalData: false,
		graphs: 0
	};
	try {
		for (const field of fields(bytes)) {
			if (field.number === MODEL.irVersion && field.type === 0) found.irVersion = field.value;
			if (field.number === MODEL.opsetImport && field.type === 2) scanOpset(bytes, field, found.opsets);
			if (field.number === MODEL.graph && field.type === 2) {
				found.graphs++;
				scanGraph(bytes, field, {
					depth: 0,
					found
				});
			}
			if (field.number === MODEL.trainingInfo) throw unusual("it holds what is needed to train it further");
			if (field.number === MODEL.functions && field.type === 2) scanGraph(bytes, field, {
				depth: 1,
				found,
				nodeField: 7
			});
		}
	} catch (error) {
		if (error instanceof WireError) throw invalidModel("it is damaged or was cut off");
		throw error;
	}
	if (found.graphs !== 1 || found.irVersion < 1 || found.opsets.size === 0) throw invalidModel("it is no ONNX model");
	refuseUnsupported(found);
	return found;
}
function scanGraph(bytes, graph, walk) {
	if (walk.depth > MAX_DEPTH) throw unsupported(`it nests graphs more than ${MAX_DEPTH} deep`, "export it without nested control flow");
	for (const field of fields(bytes, graph.from, graph.to)) {
		if (field.type !== 2) continue;
		if (field.number === (walk.nodeField ?? GRAPH.node)) scanNode(bytes, field, walk);
		else if (walk.nodeField !== void 0) continue;
		else if (field.number === GRAPH.initializer) scanTensor(bytes, field, walk);
		else if (field.number === GRAPH.sparseInitializer) throw unusual("it holds sparse tensors");
	}
}
function scanNode(bytes, node, walk) {
	walk.found.nodes++;
	if (walk.found.nodes > MAX_NODES) throw unsupported(`it has more than ${MAX_NODES} nodes`, "export a smaller graph");
	for (const field of fields(bytes, node.from, node.to)) {
		if (field.number !== NODE.attribute || field.type !== 2) continue;
		for (const inner of nested(bytes, field.from, field.to)) {
			if (inner.number === ATTRIBUTE.graph || inner.number === ATTRIBUTE.graphs) scanGraph(bytes, inner, {
				depth: walk.depth + 1,
				found: walk.found
			});
			if (inner.number === ATTRIBUTE.tensor || inner.number === ATTRIBUTE.tensors) scanTensor(bytes, inner, walk);
			if (inner.number === ATTRIBUTE.sparseTensor || inner.number === ATTRIBUTE.sparseTensors) throw unusual("it holds sparse tensors");
		}
	}
}
function scanTensor(bytes, tensor, walk) {
	let elements = 1;
	let type = 0;
	let raw = null;
	for (const field of fields(bytes, tensor.from, tensor.to)) {
		if (field.number === TENSOR.dataType && field.type === 0) type = field.value;
		if (field.number === TENSOR.rawData && field.type === 2) raw = field.to - field.from;
		if (field.number === TENSOR.dims) for (const size of signedVarints(bytes, field.from, field.to)) {
			if (size < 0n) throw invalidModel("a tensor has a negative dimension");
			elements *= Number(size);
		}
		if (field.number === TENSOR.externalData || field.number === TENSOR.dataLocation && field.value === 1) walk.found.usesExternalData = true;
	}
	const each = ELEMENT_BYTES.get(type);
	if (raw !== null && each !== void 0 && raw !== elements * each) throw invalidModel("a tensor holds another number of bytes than its dimensions say");
}
function scanOpset(bytes, opset, into) {
	let domain = "";
	let version = 0;
	for (const field of fields(bytes, opset.from, opset.to)) {
		if (field.number === OPSET.domain && field.type === 2) domain = fieldText(bytes, field);
		if (field.number === OPSET.version && field.type === 0) version = field.value;
	}
	into.set(domain === "" ? "ai.onnx" : domain, version);
}
const LFS$1 = "version https://git-lfs";
function refuseOtherFormats(bytes) {
	const begins = (text) => Buffer.from(bytes.subarray(0, text.length)).toString("latin1") === text;
	if (bytes.length === 0) throw new UserError("E_MODEL_EMPTY", "the model file is empty", {
		exit: 1,
		remedy: "let the training script write the model before it ends"
	});
	if (begins(LFS$1)) throw new UserError("E_MODEL_LFS_POINTER", "the model file is a Git LFS pointer, not the model", {
		exit: 1,
		remedy: "fetch the real file with git lfs pull (in a workflow: checkout with lfs: true)"
	});
	if (bytes[0] === 128 && (bytes[1] ?? 0) >= 2 && (bytes[1] ?? 0) <= 5 || begins("PK") || begins("HDF")) throw new UserError("E_MODEL_FORMAT", "the model file is a pickle, an archive or HDF5, not ONNX", {
		exit: 1,
		remedy: "export it: skl2onnx.to_onnx(model, X[:1]) for scikit-learn, torch.onnx.export for PyTorch, onnxmltools for LightGBM and XGBoost"
	});
}
const NEWEST = /* @__PURE__ */ new Map([["ai.onnx", 26], ["ai.onnx.ml", 5]]);
const NEWEST_IR = 13;
function refuseUnsupported(found) {
	if (found.usesExternalData) throw unsupported("its weights lie in other files (external data)", "save it as one file: onnx.save(model, path, save_as_external_data=False)");
	if (found.irVersion > NEWEST_IR) throw unsupported(`its IR version is ${found.irVersion}, above ${NEWEST_IR}`, "export it with an older onnx package, or set model.ir_version");
	for (const [domain, version] of found.opsets) {
		const newest = NEWEST.get(domain);
		if (newest === void 0 && !isUnusedDomain(domain)) throw unsupported(`it uses operators of the domain ${domain}`, "export it with the standard operators of ai.onnx and ai.onnx.ml only");
		if (newest !== void 0 && version > newest) throw unsupported(`it needs ${domain} ${version}, above ${newest}`, `export it with target_opset ${newest} or lower`);
	}
}
function isUnusedDomain(domain) {
	return domain === "ai.onnx.training" || domain === "ai.onnx.preview.training";
}
function invalidModel(reason) {
	return new UserError("E_MODEL_INVALID", `the model file cannot be read: ${reason}`, {
		exit: 1,
		remedy: "export the model again as ONNX, and check that the file was copied whole"
	});
}
function unusual(reason) {
	return unsupported(reason, "export it for inference, with dense tensors");
}
function unsupported(reason, remedy) {
	return new UserError("E_MODEL_UNSUPPORTED", `the model cannot be used: ${reason}`, {
		exit: 1,
		remedy
	});
}

// src/adapters/onnx/class-labels.ts
const PASSES_ON = /* @__PURE__ */ new Set([
	"Identity",
	"Cast",
	"Normalizer",
	"Reshape",
	"Squeeze"
]);
function classLabels(bytes) {
	const { nodes, outputs } = readGraph(bytes);
	const reached = new Set(outputs);
	const answering = [];
	for (const node of nodes.reverse()) {
		if (!node.outputs.some((output) => reached.has(output))) continue;
		if (node.type === "ZipMap" && node.labels !== null) return node.labels;
		if (PASSES_ON.has(node.type)) for (const input of node.inputs) reached.add(input);
		else if (node.labels !== null) answering.push(node);
	}
	const distinct = new Map(answering.map(({ labels }) => [JSON.stringify(labels), labels]));
	return distinct.size === 1 ? [...distinct.values()][0] ?? null : null;
}
function readGraph(bytes) {
	const nodes = [];
	const outputs = [];
	for (const top of fields(bytes)) {
		if (top.number !== MODEL.graph || top.type !== 2) continue;
		for (const field of fields(bytes, top.from, top.to)) {
			if (field.number === GRAPH.node && field.type === 2) nodes.push(readNode(bytes, field));
			if (field.number === GRAPH.output && field.type === 2) outputs.push(firstText(bytes, field));
		}
	}
	return {
		nodes,
		outputs
	};
}
function readNode(bytes, node) {
	let type = "";
	let labels = null;
	const inputs = [];
	const outputs = [];
	for (const field of fields(bytes, node.from, node.to)) {
		if (field.type !== 2) continue;
		if (field.number === NODE.opType) type = fieldText(bytes, field);
		if (field.number === NODE.input) inputs.push(fieldText(bytes, field));
		if (field.number === NODE.output) outputs.push(fieldText(bytes, field));
		if (field.number === NODE.attribute && /^class_?labels_(int64s|ints|strings)$/.test(firstText(bytes, field))) labels ??= readLabels$1(bytes, field);
	}
	return {
		type,
		inputs,
		outputs,
		labels
	};
}
function firstText(bytes, message) {
	for (const field of fields(bytes, message.from, message.to)) if (field.number === ATTRIBUTE.name && field.type === 2) return fieldText(bytes, field);
	return "";
}
function readLabels$1(bytes, attribute) {
	const labels = [];
	for (const field of fields(bytes, attribute.from, attribute.to)) {
		if (field.number === ATTRIBUTE.strings && field.type === 2) labels.push(fieldText(bytes, field));
		if (field.number === ATTRIBUTE.ints) labels.push(...signedVarints(bytes, field.from, field.to).map(String));
	}
	return labels.length === 0 ? null : labels;
}

// src/adapters/onnx/replace-zipmap.ts
function replaceZipMaps(bytes) {
	const parts = [];
	let replaced = 0;
	let standard = false;
	for (const field of fields(bytes)) {
		if (field.number === MODEL.opsetImport && field.type === 2) standard ||= isStandardOpset(bytes, field);
		if (field.number === MODEL.graph && field.type === 2) {
			const graph = editGraph(bytes, field);
			replaced += graph.replaced;
			parts.push(encodeField(MODEL.graph, graph.bytes));
		} else parts.push(bytes.subarray(field.start, field.to));
	}
	if (replaced === 0) return bytes;
	if (!standard) parts.push(encodeField(MODEL.opsetImport, Uint8Array.from([16, 13])));
	return joined(Uint8Array, parts);
}
function isStandardOpset(bytes, opset) {
	for (const field of fields(bytes, opset.from, opset.to)) if (field.number === 1 && field.to > field.from) return fieldText(bytes, field) === "ai.onnx";
	return true;
}
function editGraph(bytes, graph) {
	const outputs = /* @__PURE__ */ new Set();
	for (const field of fields(bytes, graph.from, graph.to)) {
		const output = field.number === GRAPH.node && field.type === 2 ? zipMapOutput(bytes, field) : null;
		if (output !== null) outputs.add(output);
	}
	if (outputs.size === 0) return {
		bytes: bytes.subarray(graph.from, graph.to),
		replaced: 0
	};
	const parts = [];
	for (const field of fields(bytes, graph.from, graph.to)) {
		const isZipMap = field.number === GRAPH.node && field.type === 2 && zipMapOutput(bytes, field) !== null;
		const isOutput = field.number === GRAPH.output && field.type === 2 && outputs.has(valueName(bytes, field));
		if (isZipMap) parts.push(encodeField(GRAPH.node, identityNode(bytes, field)));
		else if (isOutput) parts.push(encodeField(GRAPH.output, floatMatrix(valueName(bytes, field))));
		else parts.push(bytes.subarray(field.start, field.to));
	}
	return {
		bytes: joined(Uint8Array, parts),
		replaced: outputs.size
	};
}
function zipMapOutput(bytes, node) {
	let type = "";
	let output = null;
	for (const field of fields(bytes, node.from, node.to)) {
		if (field.number === NODE.opType) type = fieldText(bytes, field);
		if (field.number === NODE.output) output = fieldText(bytes, field);
	}
	return type === "ZipMap" ? output : null;
}
function identityNode(bytes, node) {
	const parts = [];
	for (const field of fields(bytes, node.from, node.to)) if (field.number === NODE.input || field.number === NODE.output) parts.push(bytes.subarray(field.start, field.to));
	return joined(Uint8Array, [...parts, encodeField(NODE.opType, new TextEncoder().encode("Identity"))]);
}
function valueName(bytes, value) {
	for (const field of fields(bytes, value.from, value.to)) if (field.number === 1) return fieldText(bytes, field);
	return "";
}
function floatMatrix(name) {
	const float = joined(Uint8Array, [encodeVarint(8), encodeVarint(1)]);
	const dimension = encodeField(1, /* @__PURE__ */ new Uint8Array());
	const tensor = joined(Uint8Array, [float, encodeField(2, joined(Uint8Array, [dimension, dimension]))]);
	return joined(Uint8Array, [encodeField(1, new TextEncoder().encode(name)), encodeField(2, encodeField(1, tensor))]);
}

// src/adapters/onnx/open-model.ts
async function openModel(file, digest) {
	return startSession(checkModel(file, digest));
}
function checkModel(file, digest) {
	refuseLarge((0, node_fs.statSync)(file).size);
	const bytes = (0, node_fs.readFileSync)(file);
	const actual = `sha256:${(0, node_crypto.createHash)("sha256").update(bytes).digest("hex")}`;
	if (digest !== null && actual !== digest) throw new UserError("E_MODEL_DIGEST", `the model file has the digest ${actual}, but ${digest} was expected`, {
		exit: 4,
		remedy: "train or fetch the model again; the file was exchanged"
	});
	return {
		digest: actual,
		size: bytes.length,
		...prepare(bytes)
	};
}
async function startSession({ digest, size, loadable, classes }) {
	const session = await loadOnnxRuntime().InferenceSession.create(loadable, {
		executionProviders: ["cpu"],
		intraOpNumThreads: 1,
		interOpNumThreads: 1,
		executionMode: "sequential",
		logSeverityLevel: 4
	}).catch((error) => {
		const said = firstLine$1(error);
		throw new UserError("E_MODEL_LOAD", `ONNX Runtime cannot load the model: ${said}`, {
			exit: 1,
			remedy: remedyFor(said)
		});
	});
	return {
		info: {
			digest,
			size,
			inputs: session.inputMetadata.map(tensorInfo),
			outputs: session.outputMetadata.map(tensorInfo),
			classes
		},
		session
	};
}
function remedyFor(said) {
	return /tensor\(double\)|float64/.test(said) ? "export it with float32 inputs, such as to_onnx(model, X[:1].astype({column: numpy.float32, …})), or FloatTensorType in initial_types" : "check it where it was exported: onnx.checker.check_model(model, full_check=True)";
}
const LARGEST_MIB = 500;
function refuseLarge(size) {
	if (size <= LARGEST_MIB * 1024 ** 2) return;
	throw new UserError("E_MODEL_UNSUPPORTED", `the model cannot be used: it has ${Math.ceil(size / 1024 ** 2)} MiB, above ${LARGEST_MIB}`, {
		exit: 1,
		remedy: "export a smaller model: float16 or int8 weights, fewer or shallower trees"
	});
}
function prepare(bytes) {
	scanModel(bytes);
	try {
		return {
			loadable: replaceZipMaps(bytes),
			classes: classLabels(bytes)
		};
	} catch (error) {
		if (error instanceof WireError) throw invalidModel("it is damaged or was cut off");
		throw error;
	}
}
function tensorInfo(value) {
	if (!value.isTensor) return {
		name: value.name,
		type: "no tensor",
		shape: []
	};
	return {
		name: value.name,
		type: value.type,
		shape: value.shape.map((size) => typeof size === "number" && size >= 0 ? size : null)
	};
}
function firstLine$1(error) {
	const text = error instanceof Error ? error.message : String(error);
	return (text.split("\n")[0] ?? text).slice(0, 300);
}

// src/adapters/onnx/run-model.ts
var ModelFailure = class extends Error {};
async function runBatch(model, open, batch) {
	const fixed = open.info.inputs[0]?.shape[0] ?? (batch.rows === 1 ? 2 : null);
	const per = numbersPerRow(model.task, model.output);
	if (fixed === null || fixed === batch.rows) return runExactly(model, open, batch);
	const values = new Float64Array(batch.rows * per);
	for (let start = 0; start < batch.rows; start += fixed) {
		const rows = Math.min(fixed, batch.rows - start);
		const piece = await runExactly(model, open, {
			columns: padded(batch.columns, {
				start,
				rows,
				size: fixed
			}),
			rows: fixed
		});
		values.set(piece.subarray(0, rows * per), start * per);
	}
	return values;
}
async function runExactly(model, open, batch) {
	const feeds = feedsOf(model, batch);
	const names = outputNames(model.output);
	const outputs = await open.session.run(feeds, [...names]).catch((error) => {
		throw new ModelFailure(`ONNX Runtime could not run it: ${firstLine$1(error)}`);
	});
	const [data, ...ends] = names.map((name) => {
		const found = outputs[name]?.data;
		if (found === void 0) throw new ModelFailure(`it returned no output ${name}`);
		return found instanceof Uint16Array ? Float64Array.from(found, halfToNumber) : found;
	});
	const values = new Float64Array(batch.rows * numbersPerRow(model.task, model.output));
	const wrong = decodeBatch({
		data: data ?? [],
		rows: batch.rows,
		ends
	}, {
		task: model.task,
		plan: model.output
	}, {
		values,
		start: 0
	});
	if (wrong !== null) throw new ModelFailure(wrong);
	return values;
}
function feedsOf(model, { columns, rows }) {
	try {
		return makeFeeds(model.signature, columns, rows);
	} catch (error) {
		if (!(error instanceof FeedError)) throw error;
		throw new UserError("E_COLUMN_VALUE", `the ${model.name} cannot take these rows: ${error.message}`, { remedy: "fill or convert the values in data.select, or mend the data" });
	}
}
function padded(columns, range) {
	const { start, rows, size } = range;
	const padOne = (values) => {
		if (values instanceof Float64Array) {
			const piece = new Float64Array(size).fill(values[start + rows - 1] ?? NaN);
			piece.set(values.subarray(start, start + rows));
			return piece;
		}
		const piece = values.slice(start, start + rows);
		return [...piece, ...new Array(size - rows).fill(piece.at(-1) ?? null)];
	};
	return new Map([...columns].map(([name, values]) => [name, padOne(values)]));
}

// src/adapters/onnx/same-answers.ts
const SAMPLE = 32;
const BESIDE_OTHERS = .001;
async function refuseFickle(model, open, { batch, answers }) {
	const few = firstRows$1(batch, Math.min(SAMPLE, Math.ceil(batch.rows / 2)));
	const once = await runBatch(model, open, few);
	if (!sameBits(once, await runBatch(model, open, few))) return "it answers the same rows differently each time; export it for inference, without dropout and noise (PyTorch: model.eval() before torch.onnx.export)";
	const largest = once.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	return once.some((value, i) => Math.abs(value - (answers[i] ?? NaN)) > BESIDE_OTHERS * largest) ? "its answer to a row depends on the rows that are scored with it; export it for inference, with frozen batch normalisation (PyTorch: model.eval() before torch.onnx.export), and if it is quantised, by quantize_static or for a batch of 1 row: quantize_dynamic takes its scale from all rows of a batch" : null;
}
const SIZES = [
	1,
	7,
	64
];
const REPEATED = 64;
async function answersRepeat(model, open, batch) {
	const width = (answers) => answers.length / batch.rows;
	const whole = await runBatch(model, open, batch);
	if (!sameBits(whole, await runBatch(model, open, batch))) return false;
	const rows = Math.min(REPEATED, batch.rows);
	for (const size of SIZES) for (let start = 0; start < rows; start += size) {
		const piece = Math.min(size, rows - start);
		const part = {
			columns: padded(batch.columns, {
				start,
				rows: piece,
				size: piece
			}),
			rows: piece
		};
		const wanted = whole.subarray(start * width(whole), (start + piece) * width(whole));
		if (!sameBits(await runBatch(model, open, part), wanted)) return false;
	}
	return true;
}
function firstRows$1(batch, most) {
	const rows = Math.min(most, batch.rows);
	return {
		columns: padded(batch.columns, {
			start: 0,
			rows,
			size: rows
		}),
		rows
	};
}
function sameBits(first, second) {
	return first.length === second.length && first.every((value, i) => Object.is(value, second[i]));
}

// src/adapters/onnx/lane.ts
async function runJob(models, job, onModel) {
	const answers = [];
	for (const [i, model] of models.entries()) {
		const columns = job.columns[i] ?? null;
		if (columns === null || model === null) answers.push({ kind: "none" });
		else {
			onModel(i);
			answers.push(await runOne(model, {
				columns,
				rows: job.rows,
				isFirst: job.index === 0
			}));
		}
	}
	return answers;
}
async function runOne({ model, open }, batch) {
	const start = performance.now();
	try {
		const values = await runBatch(model, open, batch);
		const fickle = batch.isFirst ? await refuseFickle(model, open, {
			batch,
			answers: values
		}) : null;
		if (fickle !== null) throw new ModelFailure(fickle);
		return {
			kind: "answers",
			values,
			milliseconds: performance.now() - start
		};
	} catch (error) {
		if (!(error instanceof ModelFailure)) throw error;
		return {
			kind: "failed",
			reason: `the ${model.name} failed: ${error.message}`
		};
	}
}

// src/adapters/onnx/serve-lane.ts
async function serveLane(port, { native, models, running }) {
	useNativeFolder(native);
	const say = (message) => port.postMessage(message);
	const lane = [];
	for (const one of models) lane.push(one === null ? null : await load(one));
	let queue = Promise.resolve();
	const answer = async (job) => {
		if (job.columns.some((columns, i) => columns !== null && lane[i] === null)) throw new Error("not loaded here");
		try {
			const answers = await runJob(lane, job, (model) => Atomics.store(running, 0, model + 1));
			say({
				kind: "answered",
				index: job.index,
				answers
			});
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			const { code, message, remedy, exit, subject } = error;
			say({
				kind: "refused",
				index: job.index,
				error: {
					code,
					message,
					remedy,
					exit,
					subject
				}
			});
		} finally {
			Atomics.store(running, 0, 0);
		}
	};
	port.on("message", (job) => {
		queue = queue.then(() => answer(job));
	});
	say({ kind: "ready" });
}
async function load({ model, checked }) {
	return startSession(checked).then((open) => ({
		model,
		open
	}), () => null);
}

// src/adapters/sql/quote.ts
function quoteIdentifier(name) {
	return `"${name.replaceAll("\"", "\"\"")}"`;
}
function quoteLiteral(text) {
	if (text.includes("\0")) throw new RangeError("a text with a NUL character cannot be an SQL literal");
	return `'${text.replaceAll("'", "''")}'`;
}

// src/domain/table/float-neighbour.ts
const FLOAT = /* @__PURE__ */ new Float64Array(1);
const BITS = new BigInt64Array(FLOAT.buffer);
function nextAfter(x) {
	if (x === 0) return Number.MIN_VALUE;
	FLOAT[0] = x;
	BITS[0] = (BITS[0] ?? 0n) + (x > 0 ? 1n : -1n);
	return FLOAT[0];
}
function previousBefore(x) {
	return -nextAfter(-x);
}

// src/adapters/duckdb/native.ts
let loaded = null;
function loadDuckDb() {
	if (loaded === null) loaded = {
		api: requireNative("@duckdb/node-api"),
		bindings: requireNative("@duckdb/node-bindings", "@duckdb/node-api")
	};
	return loaded;
}

// src/adapters/duckdb/count.ts
async function countSource(source, plan) {
	const numbers = plan.columns.filter((column) => column.kind === "number");
	const times = plan.columns.filter((column) => column.kind === "time");
	const categories = plan.columns.filter((column) => column.kind === "category" || column.kind === "discover");
	const counted = /* @__PURE__ */ new Map();
	const rows = await countScalars(source, {
		numbers,
		times
	}, counted);
	if (categories.length > 0) await countCategories(source, categories, counted);
	return {
		rows,
		columns: new Map(plan.columns.flatMap(({ name }) => counted.has(name) ? [[name, counted.get(name)]] : []))
	};
}
async function countScalars({ connection, relation }, { numbers, times }, into) {
	const { DOUBLE, LIST, listValue } = loadDuckDb().api;
	const inner = [
		"1 as present",
		...numbers.map(({ name }, i) => `cast(${quoteIdentifier(name)} as double) as r${i}`),
		...times.map(({ name }, i) => `cast(${quoteIdentifier(name)} as timestamp) as t${i}`)
	];
	const outer = [
		"count(*)",
		...numbers.flatMap((column, i) => numberAggregates(column, i)),
		...times.flatMap((_, i) => [
			`count(t${i})`,
			`min(t${i})`,
			`max(t${i})`
		])
	];
	const bins = numbers.filter(({ knots }) => knots.length > 0).map(({ knots }) => listValue(Array.from(knots, previousBefore)));
	const rowsOnce = `(select ${["*", ...numbers.map((_, i) => `case when isfinite(r${i}) then r${i} end as n${i}`)].join(", ")} from (select ${inner.join(", ")} from ${relation}))`;
	const query = `select ${outer.join(", ")} from ${rowsOnce}`;
	const [row = []] = (await connection.runAndReadAll(query, bins, bins.map(() => LIST(DOUBLE)))).getRows();
	const rows = Number(row[0]);
	for (const [i, column] of numbers.entries()) into.set(column.name, readNumber(column, rows, row.slice(1 + 6 * i, 7 + 6 * i)));
	const start = 1 + 6 * numbers.length;
	for (const [i, column] of times.entries()) into.set(column.name, readTime(rows, row.slice(start + 3 * i, start + 3 * i + 3)));
	return rows;
}
function numberAggregates({ knots }, i) {
	const [raw, x] = [`r${i}`, `n${i}`];
	return [
		`count(${raw})`,
		`count(case when isnan(${raw}) then 1 end)`,
		`count(case when isinf(${raw}) then 1 end)`,
		`min(${x})`,
		`max(${x})`,
		knots.length > 0 ? `histogram(${x}, ?)` : `count(${x})`
	];
}
function readNumber({ knots }, rows, cells) {
	const [present, nan, infinite, min, max, histogram] = cells;
	const buckets = new Float64Array(knots.length + 1);
	if (typeof histogram === "bigint") buckets[0] = Number(histogram);
	else if (histogram !== null) {
		const position = new Map(Array.from(knots, (knot, i) => [previousBefore(knot), i]));
		const { entries } = histogram;
		for (const { key, value } of entries) {
			const bucket = position.get(key) ?? knots.length;
			buckets[bucket] = (buckets[bucket] ?? 0) + Number(value);
		}
	}
	return {
		kind: "number",
		missing: rows - Number(present),
		nan: Number(nan),
		infinite: Number(infinite),
		min: min === null ? null : Number(min) + 0,
		max: max === null ? null : Number(max) + 0,
		buckets
	};
}
function readTime(rows, [present, min, max]) {
	const iso = (value) => value === null ? null : String(value).replace(" ", "T");
	return {
		kind: "time",
		missing: rows - Number(present),
		min: iso(min),
		max: iso(max)
	};
}
async function countCategories({ connection, relation }, plans, into) {
	const inner = plans.map(({ name }, i) => `cast(${quoteIdentifier(name)} as varchar) as c${i}`);
	const sets = plans.map((_, i) => `(c${i})`).join(", ");
	const keys = plans.map((_, i) => `c${i}`).join(", ");
	const own = plans.map((_, i) => `grouping(c${i}) as g${i}`).join(", ");
	await connection.run(`create or replace temp table groups as select ${own}, ${keys}, count(*) as n from (select ${inner.join(", ")} from ${relation}) group by grouping sets (${sets})`);
	for (const [i, plan] of plans.entries()) into.set(plan.name, await readCategories(connection, plan, i));
	await connection.run("drop table groups");
}
async function readCategories(connection, plan, i) {
	const { LIST, VARCHAR, listValue } = loadDuckDb().api;
	const [missing = 0, present = 0, distinct = 0] = ((await connection.runAndReadAll(`select coalesce(sum(n) filter (where c${i} is null), 0), coalesce(sum(n) filter (where c${i} is not null), 0), count(c${i}) from groups where g${i} = 0`)).getRows()[0] ?? []).map(Number);
	const listed = plan.kind === "discover" ? await connection.runAndReadAll(`select c${i}, n from groups where g${i} = 0 and c${i} is not null order by n desc, c${i} limit ${Math.trunc(plan.top)}`) : await connection.runAndReadAll(`select c${i}, n from groups where g${i} = 0 and list_contains(?, c${i})`, [listValue([...plan.categories])], [LIST(VARCHAR)]);
	const found = new Map(listed.getRows().map((row) => [String(row[0]), Number(row[1])]));
	const categories = plan.kind === "discover" ? [...found.keys()] : plan.categories;
	const counts = Float64Array.from(categories, (category) => found.get(category) ?? 0);
	return {
		kind: "category",
		missing,
		categories,
		counts,
		other: present - counts.reduce((sum, count) => sum + count, 0),
		distinct
	};
}

// src/adapters/duckdb/digest-file.ts
const PIECE = 262144;
const known = /* @__PURE__ */ new Map();
async function digestFile(file) {
	const state = stateOf(file);
	const last = known.get(file);
	if (last?.state === state) return last.digest;
	const hash = (0, node_crypto.createHash)("sha256");
	for await (const chunk of (0, node_fs.createReadStream)(file, { highWaterMark: PIECE })) hash.update(chunk);
	const digest = hash.digest("hex");
	if (stateOf(file) === state) known.set(file, {
		state,
		digest
	});
	return digest;
}
function stateOf(file) {
	const { dev, ino, size, mtimeNs, ctimeNs } = (0, node_fs.statSync)(file, { bigint: true });
	return [
		dev,
		ino,
		size,
		mtimeNs,
		ctimeNs
	].join(" ");
}

// src/domain/table/source.ts
const ENDINGS = /* @__PURE__ */ new Map([
	["csv", "csv"],
	["tsv", "tsv"],
	["tab", "tsv"],
	["jsonl", "jsonl"],
	["ndjson", "jsonl"],
	["parquet", "parquet"],
	["pq", "parquet"]
]);
function formatOfPath(path) {
	const plain = path.toLowerCase().replace(/\.(gz|zst)$/, "");
	return ENDINGS.get(plain.slice(plain.lastIndexOf(".") + 1)) ?? null;
}
function knownEndings() {
	return [...ENDINGS.keys()].map((ending) => `.${ending}`);
}

// src/adapters/duckdb/errors.ts
function dataError(error, source, columns) {
	if (error instanceof UserError) return error;
	const text = error instanceof Error ? error.message : String(error);
	const kind = /^[A-Z][A-Za-z ]* Error(?=:)/.exec(text)?.[0] ?? "";
	const said = withoutData(text);
	const line = lineOf(text);
	const column = columnOf(text, columns);
	if (/^CSV Error|dialect|sniff/i.test(said)) return unreadable(source, line, csvReason(text, column));
	if (/^JSON transform/.test(said)) return unreadable(source, line, "a value has not the type of its column");
	if (/^Malformed JSON/.test(said)) return unreadable(source, line, "a line is not one JSON object");
	if (kind === "Out of Memory Error" || /failed to allocate|bad_alloc/i.test(said)) return new UserError("E_DATA_MEMORY", `${source.name}: reading ${source.pattern} needs more memory than it may have`, {
		exit: 3,
		remedy: "read fewer columns with data.select, or store the data as Parquet"
	});
	if (kind === "Permission Error") return new UserError("E_SELECT", `${source.name}: data.select reaches for something other than the data`, { remedy: "use only columns and functions in data.select" });
	if (kind === "Conversion Error" || /could not convert|could not be converted/i.test(said)) return unreadable(source, line, `${column === void 0 ? "a value" : `a value of ${column}`} cannot be converted to the type that its column has, or is given`);
	if (/footer|magic bytes|parquet|thrift|snappy|zstd|gzip/i.test(said)) return unreadable(source, void 0, "it is no intact file of its format");
	return unreadable(source, line, `it cannot be read${kind === "" ? "" : ` (${kind})`}`);
}
function selectError(error, source, columns) {
	const text = error instanceof Error ? error.message : String(error);
	const missing = /Referenced column "([^"]+)" (?:was )?not found/.exec(text)?.[1];
	if (missing !== void 0) return new UserError("E_COLUMN_MISSING", `${source.name}: data.select needs the column ${missing}, which ${source.pattern} does not have`, {
		remedy: `its columns are: ${columns.join(", ")}`,
		subject: missing
	});
	if (/Permission Error/.test(text)) return dataError(error, source, columns);
	return new UserError("E_SELECT", `${source.name}: data.select is not valid: ${firstWords(text)}`, { remedy: `write SQL expressions over the columns: ${columns.join(", ")}` });
}
function withoutData(text) {
	const [own = ""] = text.split(/\n\s*Original Line:/);
	return own.replace(/^[A-Z][A-Za-z ]* Error: /, "").replace(/"[^"]*"|'[^']*'/g, "…");
}
function lineOf(text) {
	const csv = /^[A-Za-z ]+ Error: CSV Error on Line: (\d+)/.exec(text);
	const json = /^[A-Za-z ]+ Error: (?:Malformed JSON|JSON transform error) in file "[^"\n]*",[a-z0-9 ]* in line (\d+)/.exec(text);
	return (csv ?? json)?.[1];
}
function columnOf(text, columns) {
	const csv = /Error when converting column "([^"\n]+)"/g;
	const cast = /when casting from source column ([^\n]+)/g;
	const named = [...text.matchAll(csv), ...text.matchAll(cast)].at(-1)?.[1];
	return columns.find((column) => column === named);
}
const TEXT_TABLE = "a CSV file is UTF-8 and has one header line, one separator (data.delimiter), and as many cells in every line";
const SHAPES = {
	csv: TEXT_TABLE,
	tsv: TEXT_TABLE,
	jsonl: "a JSON lines file has one object a line, and no array around them",
	parquet: "a Parquet file ends with its own footer, so look whether it was written and copied whole"
};
function unreadable(source, line, reason) {
	const where = line === void 0 ? source.pattern : `${source.pattern}, line ${line}`;
	return new UserError("E_DATA_UNREADABLE", `${source.name}: ${where}: ${reason}`, { remedy: `mend the file; ${SHAPES[formatOfPath(source.pattern) ?? "csv"]}` });
}
function csvReason(text, column) {
	const counts = [...text.matchAll(/Expected Number of Columns: (\d+) Found: (\d+)/g)].at(-1);
	return [
		[text.lastIndexOf("Value with unterminated quote"), "a quote is opened and never closed"],
		[text.lastIndexOf("Error when converting column"), `a value of ${column ?? "a column"} has not the type that the column had at training`],
		[text.lastIndexOf("Invalid unicode (byte sequence mismatch) detected."), "a value is not UTF-8"],
		[counts?.index ?? -1, `the line has ${counts?.[2]} cells where the header has ${counts?.[1]}`],
		[0, "the lines do not all have the same number of cells"]
	].reduce((last, next) => next[0] > last[0] ? next : last)[1];
}
function firstWords(text) {
	return (text.split("\n")[0] ?? "").replace(/^[A-Z][A-Za-z ]*Error: /, "").slice(0, 300);
}

// src/adapters/duckdb/open-locked.ts
async function openLocked(lock) {
	const instance = await loadDuckDb().api.DuckDBInstance.create(":memory:", {
		threads: String(lock.threads),
		memory_limit: `${lock.memoryMiB}MiB`,
		autoinstall_known_extensions: "false",
		autoload_known_extensions: "false",
		allow_community_extensions: "false"
	});
	const connection = await instance.connect();
	const list = (paths) => `[${paths.map(quoteLiteral).join(", ")}]`;
	const settings = [
		`set temp_directory = ${quoteLiteral(`${lock.scratch}/spill`)}`,
		"set TimeZone = 'UTC'",
		`set allowed_paths = ${list(lock.files)}`,
		`set allowed_directories = ${list([lock.scratch, ...lock.folders].map((folder) => `${folder}/`))}`,
		"set enable_external_access = false",
		"set lock_configuration = true"
	];
	for (const setting of settings) await connection.run(setting);
	return {
		connection,
		connect: () => instance.connect(),
		close: () => {
			connection.closeSync();
			instance.closeSync();
		}
	};
}

// src/adapters/duckdb/find-files.ts
async function findFiles(source, workspace, lock) {
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source.pattern)) throw new UserError("E_DATA_NOT_FOUND", `${source.name}: ${source.pattern} is an address, not a file`, { remedy: "fetch it first, into the repository's folder, and name the file" });
	const pattern = source.pattern.startsWith("/") ? source.pattern : (0, node_path.join)(workspace, source.pattern);
	const matches = /[*?[]/.test(source.pattern) ? await expand({
		...source,
		pattern
	}, workspace, lock) : existing(pattern);
	if (matches.length === 0) throw new UserError("E_DATA_NOT_FOUND", `${source.name}: no file matches ${source.pattern}`, { remedy: "check the path, which is relative to the repository; data that git does not keep must be fetched first" });
	const root = (0, node_fs.realpathSync)(workspace);
	const files = matches.map((file) => realFile(file, root, source)).sort();
	return {
		files,
		format: formatOf(source, files)
	};
}
async function expand(source, workspace, lock) {
	const { connection, close } = await openLocked({
		...lock,
		files: [],
		folders: [(0, node_fs.realpathSync)(workspace)]
	});
	try {
		return (await connection.runAndReadAll(`select file from glob(${quoteLiteral(source.pattern)}) order by file`)).getRows().map((row) => String(row[0]));
	} catch (cause) {
		throw leavesWorkspace(source, cause);
	} finally {
		close();
	}
}
function existing(path) {
	return (0, node_fs.statSync)(path, { throwIfNoEntry: false }) === void 0 ? [] : [path];
}
function realFile(file, root, source) {
	const real = (0, node_fs.realpathSync)(file);
	if (real !== root && !real.startsWith(root + node_path.sep)) throw leavesWorkspace(source);
	if (!(0, node_fs.statSync)(real).isFile()) throw new UserError("E_DATA_NOT_FOUND", `${source.name}: ${source.pattern} is not a file`, { remedy: "name a file, or a glob such as data/*.parquet" });
	const head = beginning(real);
	refuseLfsPointer(head, source);
	refuseUtf16(head, source);
	return real;
}
const LFS = "version https://git-lfs";
const UTF16 = [Buffer.from([255, 254]), Buffer.from([254, 255])];
function beginning(file) {
	const handle = (0, node_fs.openSync)(file, "r");
	try {
		const head = Buffer.alloc(23);
		return head.subarray(0, (0, node_fs.readSync)(handle, head, 0, head.length, 0));
	} finally {
		(0, node_fs.closeSync)(handle);
	}
}
function refuseUtf16(head, source) {
	if (!UTF16.some((mark) => head.subarray(0, 2).equals(mark))) return;
	throw new UserError("E_DATA_UNREADABLE", `${source.name}: ${source.pattern} is UTF-16`, { remedy: "save it as UTF-8 (spreadsheets: CSV UTF-8)" });
}
function refuseLfsPointer(head, source) {
	if (head.toString("latin1") !== LFS) return;
	throw new UserError("E_DATA_LFS_POINTER", `${source.name}: ${source.pattern} is a Git LFS pointer, not the data`, { remedy: "fetch the real file with git lfs pull (in a workflow: checkout with lfs: true)" });
}
function formatOf(source, files) {
	if (source.format !== null) return source.format;
	const formats = new Set(files.map(formatOfPath));
	const [format] = formats;
	if (formats.size === 1 && format) return format;
	throw new UserError("E_DATA_FORMAT", `${source.name}: the format of ${source.pattern} cannot be told from its ending`, { remedy: `use one of ${knownEndings().join(", ")} (plain, .gz or .zst), or set data.format` });
}
function leavesWorkspace(source, cause) {
	return new UserError("E_PATH", `${source.name}: ${source.pattern} leads out of the repository`, {
		remedy: "keep data inside the repository; links may not lead out of it",
		cause
	});
}

// src/adapters/duckdb/relation.ts
function storedRelation(source, { files, format }, types) {
	const list = `[${files.map(quoteLiteral).join(", ")}]`;
	switch (format) {
		case "parquet": return `read_parquet(${list})`;
		case "jsonl": return `read_json(${list}, format = 'newline_delimited', sample_size = -1)`;
		case "csv":
		case "tsv": return `read_csv(${list}, ${csvOptions(source, format)}${types === "names" ? BEGINNING : typesOption(types, columnsInFolders(source, files, format))})`;
	}
}
const BUFFER_BYTES = 8 * 1024 ** 2;
function csvOptions(source, format) {
	return `delim = ${quoteLiteral(delimiterOf(source, format))}, quote = '"', escape = '"', header = true, skip = 0, comment = '', strict_mode = true, null_padding = false, ignore_errors = false, buffer_size = ${BUFFER_BYTES}`;
}
const BEGINNING = ", sample_size = 20480";
function typesOption(types, inFolders) {
	if (types.size === 0) return ", sample_size = -1";
	const list = (wanted) => [...types].filter(([name]) => inFolders.has(name) === wanted).map(([name, type]) => `${quoteLiteral(name)}: ${quoteLiteral(type)}`).join(", ");
	const folders = list(true);
	return `${BEGINNING}, types = {${list(false)}}${folders === "" ? "" : `, hive_types = {${folders}}`}`;
}
function columnsInFolders(source, files, format) {
	const [first] = files;
	const named = (first ?? "").split("/").flatMap((part) => /^([^=]+)=/.exec(part)?.[1] ?? []);
	if (first === void 0 || named.length === 0) return /* @__PURE__ */ new Set();
	const header = new Set(headerNames(first, delimiterOf(source, format)));
	return new Set(named.filter((name) => !header.has(name)));
}
function delimiterOf(source, format) {
	return source.delimiter ?? (format === "tsv" ? "	" : ",");
}
function selectedRelation(select, stored) {
	return `(select ${select === null ? "*" : select.join(", ")}\nfrom ${stored})`;
}
function headerNames(file, delimiter) {
	const names = [];
	let name = "";
	let quoted = false;
	for (const character of firstLine(file)) if (character === "\"") quoted = !quoted;
	else if (character === delimiter && !quoted) {
		names.push(name);
		name = "";
	} else name += character;
	return [...names, name];
}
function textScan(source, { files, format }) {
	const delimiter = delimiterOf(source, format);
	return files.map((file) => {
		const names = headerNames(file, delimiter).map((_, i) => `${quoteLiteral(`c${i}`)}: 'VARCHAR'`);
		return `select count(*) from read_csv([${quoteLiteral(file)}], auto_detect = false, ${csvOptions(source, format)}, columns = {${names.join(", ")}})`;
	});
}
function firstLine(file) {
	const handle = (0, node_fs.openSync)(file, "r");
	try {
		const buffer = Buffer.alloc(65536);
		return (buffer.toString("utf8", 0, (0, node_fs.readSync)(handle, buffer, 0, buffer.length, 0)).split(/\r\n|\n|\r/)[0] ?? "").replace(/^\ufeff/, "");
	} finally {
		(0, node_fs.closeSync)(handle);
	}
}
function castColumn(name, as) {
	return `cast(${quoteIdentifier(name)} as ${as === "number" ? "double" : "varchar"})`;
}

// src/adapters/duckdb/stream.ts
async function* streamRows({ connection, relation }, columns) {
	const list = columns.map(({ name, as }) => castColumn(name, as)).join(", ");
	const result = await connection.stream(`select ${list === "" ? "1" : list} from ${relation}`);
	for (;;) {
		const chunk = await result.fetchChunk();
		if (chunk === null || chunk.rowCount === 0) return;
		yield {
			rows: chunk.rowCount,
			columns: columns.map(({ as }, i) => as === "number" ? readNumbers(chunk, i) : readTexts(chunk, i))
		};
	}
}
function readNumbers(chunk, column) {
	const { bindings } = loadDuckDb();
	const rows = chunk.rowCount;
	const vector = bindings.data_chunk_get_vector(chunk.chunk, column);
	const bytes = bindings.vector_get_data(vector, rows * 8);
	const values = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + rows * 8));
	const validity = bindings.vector_get_validity(vector, Math.ceil(rows / 64) * 8);
	if (validity !== null && validity !== void 0) {
		for (let row = 0; row < rows; row++) if (((validity[row >> 3] ?? 255) & 1 << (row & 7)) === 0) values[row] = NaN;
	}
	return values;
}
function readTexts(chunk, column) {
	const vector = chunk.getColumnVector(column);
	const values = new Array(chunk.rowCount);
	for (let row = 0; row < chunk.rowCount; row++) values[row] = vector.getItem(row);
	return values;
}

// src/adapters/duckdb/identify.ts
async function identifySource({ connection, relation, description }, source, column) {
	const names = description.columns.map(({ name }) => name);
	if (!names.includes(column)) throw new UserError("E_COLUMN_MISSING", `${source.name}: ${source.pattern} has no column ${column}`, {
		remedy: `its columns are: ${names.join(", ")}`,
		subject: column
	});
	const ids = `(select ${castColumn(column, "text")} as id from ${relation})`;
	const [rows = 0, present = 0, distinct = 0] = ((await connection.runAndReadAll(`select count(*), count(id), count(distinct id) from ${ids}`)).getRows()[0] ?? []).map(Number);
	const result = await connection.run(`select distinct cast(md5_number_lower(id) >> 12 as double) as hash from ${ids} where id is not null order by hash`);
	const parts = [];
	for (const chunk of await result.fetchAllChunks()) parts.push(readNumbers(chunk, 0));
	return {
		rows,
		missing: rows - present,
		repeated: present - distinct,
		hashes: joined(Float64Array, parts)
	};
}

// src/adapters/duckdb/bad-json.ts
async function refuseBadJson(source, files) {
	for (const file of files) {
		if (/\.zst$/i.test(file)) continue;
		const raw = (0, node_fs.createReadStream)(file);
		const lines = (0, node_readline.createInterface)({ input: /\.gz$/i.test(file) ? raw.pipe((0, node_zlib.createGunzip)()) : raw });
		let number = 0;
		for await (const line of lines) {
			number++;
			if (line.trim() !== "" && !isObject(line)) throw unreadable(source, String(number), "the line is not one JSON object");
		}
	}
}
function isObject(line) {
	try {
		const value = JSON.parse(line);
		return value !== null && typeof value === "object" && !Array.isArray(value);
	} catch {
		return false;
	}
}

// src/adapters/duckdb/column-types.ts
const INTEGER = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT))$/;
const NUMBER = /^(FLOAT|DOUBLE|DECIMAL(\(\d+,\s*\d+\))?)$/;
const TIME = /^(DATE|TIMESTAMP.*)$/;
const TEXT = /^(VARCHAR|UUID|ENUM.*)$/;
function columnType(engineType) {
	if (INTEGER.test(engineType)) return "integer";
	if (NUMBER.test(engineType)) return "number";
	if (engineType === "BOOLEAN") return "boolean";
	if (TIME.test(engineType)) return "time";
	return TEXT.test(engineType) ? "text" : "other";
}

// src/adapters/duckdb/refuse-rounding.ts
async function refuseRounding(connection, source, { found, sniffed, stored }) {
	const unlike = stored.filter(({ name, type }, i) => type === "integer" && source.types.has(name) && (sniffed === null || sniffed[i]?.type === "number"));
	if (unlike.length === 0) return;
	const types = new Map(stored.map(({ name, engineType }) => [name, engineType]));
	for (const { name } of unlike) types.set(name, "DOUBLE");
	const query = `select ${unlike.map(({ name }) => quoteIdentifier(name)).map((column) => `bool_or(${column} <> trunc(${column}))`).join(", ")} from ${storedRelation(source, found, types)}`;
	const [answers = []] = (await connection.runAndReadAll(query)).getRows();
	const rounded = unlike.find((_, i) => answers[i] === true);
	if (rounded === void 0) return;
	throw new UserError("E_DATA_UNREADABLE", `${source.name}: the column ${rounded.name} was all whole numbers at training, and has fractions in ${source.pattern}`, { remedy: "train on data that have them too (1.0 in one row is enough), or make them whole where they are written" });
}

// src/adapters/duckdb/open-source.ts
function lockOf({ scratch, threads, memoryMiB }) {
	return {
		scratch,
		threads,
		memoryMiB
	};
}
async function openSource(source, settings) {
	const lock = lockOf(settings);
	const found = await findFiles(source, settings.workspace, lock);
	if (found.files.every((file) => (0, node_fs.statSync)(file).size === 0)) throw new UserError("E_DATA_EMPTY", `${source.name}: ${source.pattern} is empty`, { remedy: "check what wrote the file, and the glob" });
	const database = await openLocked({
		...lock,
		files: found.files,
		folders: []
	});
	const { connection } = database;
	try {
		const isText = found.format === "csv" || found.format === "tsv" || found.format === "jsonl";
		const known = await knownColumns(connection, source, found);
		const sniffed = known ?? await truthValuesOnly(connection, source, {
			found,
			columns: await describeStored(connection, source, found)
		});
		const stored = isText && found.format !== "jsonl" ? withKnownTypes(sniffed, source.types) : sniffed;
		await refuseRounding(connection, source, {
			found,
			sniffed: known === null ? sniffed : null,
			stored
		});
		const isNoTable = stored[0]?.engineType === "JSON" || stored.length === 1 && stored[0]?.name === "json";
		if (found.format === "jsonl" && isNoTable) await refuseBadJson(source, found.files);
		if (stored.length === 1) refuseWrongDelimiter(stored[0]?.name ?? "", source, found);
		const types = new Map(stored.map((column) => [column.name, column.engineType]));
		const relation = selectedRelation(source.select, storedRelation(source, found, isText ? types : /* @__PURE__ */ new Map()));
		const columns = await describeRelation(connection, relation).catch((error) => {
			throw selectError(error, source, stored.map((column) => column.name));
		});
		return {
			...database,
			source,
			files: found.files,
			relation,
			description: {
				columns,
				stored
			}
		};
	} catch (error) {
		database.close();
		throw dataError(error, source, [...source.types.keys()]);
	}
}
async function describeStored(connection, source, found) {
	try {
		return await describeRelation(connection, storedRelation(source, found, /* @__PURE__ */ new Map()));
	} catch (error) {
		if (found.format === "csv" || found.format === "tsv") await nameTheLine(connection, source, {
			...found,
			format: found.format
		});
		if (found.format === "jsonl") await refuseBadJson(source, found.files);
		throw error;
	}
}
async function knownColumns(connection, source, found) {
	if (found.format !== "csv" && found.format !== "tsv" || source.types.size === 0) return null;
	const columns = await describeRelation(connection, storedRelation(source, found, "names")).catch(() => null);
	return columns?.every(({ name }) => source.types.has(name)) === true ? columns : null;
}
async function truthValuesOnly(connection, source, { found, columns }) {
	const isText = found.format === "csv" || found.format === "tsv";
	const unsure = columns.filter(({ name, engineType }) => engineType === "BOOLEAN" && !source.types.has(name));
	if (!isText || unsure.length === 0) return [...columns];
	const asWords = new Map(columns.map(({ name, engineType }) => [name, engineType]));
	for (const { name } of unsure) asWords.set(name, "VARCHAR");
	const query = `select ${unsure.map(({ name }) => `bool_and(lower(${quoteIdentifier(name)}) in ('true', 'false'))`).join(", ")} from ${storedRelation(source, found, asWords)}`;
	const [answers = []] = (await connection.runAndReadAll(query)).getRows();
	const words = new Set(unsure.filter((_, i) => answers[i] === false).map(({ name }) => name));
	return columns.map((column) => words.has(column.name) ? {
		...column,
		type: "text",
		engineType: "VARCHAR"
	} : column);
}
async function nameTheLine(connection, source, found) {
	for (const query of textScan(source, found)) await connection.run(query);
}
async function describeRelation(connection, relation) {
	const query = `select * from ${relation}`;
	const statements = await connection.extractStatements(query);
	if (statements.count !== 1) throw new UserError("E_SELECT", "data.select holds more than a select list", { remedy: "write expressions only, without semicolons" });
	const statement = await statements.prepare(0);
	const columns = [];
	for (let i = 0; i < statement.columnCount; i++) {
		const engineType = statement.columnType(i).toString();
		columns.push({
			name: statement.columnName(i),
			type: columnType(engineType),
			engineType
		});
	}
	return columns;
}
function withKnownTypes(sniffed, known) {
	return sniffed.map((column) => {
		const engineType = known.get(column.name);
		return engineType === void 0 ? column : {
			name: column.name,
			type: columnType(engineType),
			engineType
		};
	});
}
function refuseWrongDelimiter(name, source, found) {
	const likely = [
		";",
		"	",
		"|",
		","
	].find((separator) => name.includes(separator));
	if (found.format !== "csv" && found.format !== "tsv" || likely === void 0) return;
	throw new UserError("E_DATA_FORMAT", `${source.name}: the header of ${source.pattern} is a single column that contains ${JSON.stringify(likely)}`, { remedy: `set data.delimiter: ${JSON.stringify(likely)}, or separate the cells with commas` });
}

// src/adapters/duckdb/engine.ts
function createDuckDbEngine(settings) {
	const opened = /* @__PURE__ */ new Map();
	const open = (source) => {
		const known = opened.get(keyOf(source)) ?? openSource(source, settings);
		opened.set(keyOf(source), known);
		return known;
	};
	const filesOf = async (source) => {
		return (await opened.get(keyOf(source))?.catch(() => void 0) ?? await findFiles(source, settings.workspace, lockOf(settings))).files;
	};
	const within = async (source, work) => {
		const at = await open(source);
		try {
			return await work(at);
		} catch (error) {
			throw isOurs(error) ? error : complaint(error, source, namedOf(at));
		}
	};
	return {
		within,
		bytes: async (source) => sizeOf((await open(source)).files),
		describe: async (source) => (await open(source)).description,
		count: (source, plan) => within(source, (at) => countSource(at, plan)),
		sample: (source, columns, options) => within(source, (at) => sampleSource(at, columns, options)),
		identify: (source, column) => within(source, (at) => identifySource(at, source, column)),
		digest: async (source) => {
			const files = await filesOf(source);
			try {
				return await digestSource(files, source, settings.workspace);
			} catch (error) {
				throw complaint(error, source, {
					files,
					names: []
				});
			}
		},
		write: (source, file) => within(source, (at) => writeParquet(at, file)),
		stream: async function* (source, columns) {
			const at = await open(source);
			try {
				yield* streamRows(at, columns);
			} catch (error) {
				throw complaint(error, source, namedOf(at));
			}
		}
	};
}
function keyOf({ pattern, format, delimiter, select, types }) {
	return JSON.stringify([
		pattern,
		format,
		delimiter,
		select,
		[...types]
	]);
}
function sizeOf(files) {
	return files.reduce((sum, file) => sum + ((0, node_fs.statSync)(file, { throwIfNoEntry: false })?.size ?? 0), 0);
}
function complaint(error, source, { files, names }) {
	if (error instanceof UserError || files.every((file) => (0, node_fs.existsSync)(file))) return dataError(error, source, names);
	return new UserError("E_DATA_CHANGED", `${source.name}: ${source.pattern} is gone since it was opened`, { remedy: "run this again when nothing writes to it" });
}
function namedOf({ files, description }) {
	return {
		files,
		names: [...description.columns, ...description.stored].map(({ name }) => name)
	};
}
function isOurs(error) {
	return error instanceof TypeError || error instanceof ReferenceError;
}
async function sampleSource({ connection, relation }, columns, options) {
	if (columns.length === 0) return /* @__PURE__ */ new Map();
	const list = columns.map((name) => castColumn(name, "number")).join(", ");
	const clause = `using sample reservoir(${Math.trunc(options.rows)} rows) repeatable (${Math.trunc(options.seed)})`;
	const result = await connection.run(`select ${list} from ${relation} ${clause}`);
	const parts = columns.map(() => []);
	for (const chunk of await result.fetchAllChunks()) for (const [i, part] of parts.entries()) part.push(readNumbers(chunk, i));
	return new Map(columns.map((name, i) => [name, {
		kind: "number",
		values: joined(Float64Array, parts[i] ?? [])
	}]));
}
async function digestSource(files, source, workspace) {
	const parts = [];
	for (const file of files) parts.push(await digestFile(file));
	return {
		digest: `sha256:${(0, node_crypto.createHash)("sha256").update(JSON.stringify([parts, source.select])).digest("hex")}`,
		files: files.map((file) => (0, node_path.relative)(workspace, file).split(node_path.sep).join("/"))
	};
}
async function writeParquet({ connection, relation }, file) {
	const result = await connection.runAndReadAll(`copy (select * from ${relation}) to ${quoteLiteral(file)} (format parquet)`);
	return { rows: Number(result.getRows()[0]?.[0] ?? 0) };
}

// src/domain/table/column.ts
function rowCount(column) {
	return column.kind === "number" ? column.values.length : column.codes.length;
}
function isNumeric(type) {
	return type === "integer" || type === "number" || type === "boolean";
}

// src/adapters/onnx/read-plan.ts
const WIDE = /^(U?(BIGINT|HUGEINT)|DECIMAL\((1[6-9]|[23]\d),\s*\d+\))$/;
function planRead(source, available, request) {
	const byName = new Map(available.map((column) => [column.name, column]));
	const positions = /* @__PURE__ */ new Map();
	const columns = [];
	const take = (name, as) => {
		if (positions.has(`${as} ${name}`)) return;
		positions.set(`${as} ${name}`, columns.length);
		columns.push({
			name,
			as
		});
	};
	const names = available.map((column) => column.name).join(", ");
	const require$1 = (name, wanted) => {
		const column = byName.get(name);
		if (column === void 0) throw new UserError("E_COLUMN_MISSING", `${source} has no column ${name}, which ${wanted} needs`, { remedy: `its columns are: ${names}; derive it in data.select or mend the data` });
		return column;
	};
	for (const model of request.models) for (const { name, type } of model.signature.columns) {
		const column = require$1(name, `the ${model.name}`);
		if (type !== "text" && !isNumeric(column.type)) throw new UserError("E_COLUMN_TYPE", `the column ${name} of ${source} is ${column.engineType}, but the ${model.name} takes a number`, { remedy: "convert it in data.select, or mend the data" });
		take(name, type === "text" ? "text" : "number");
	}
	const keptAs = (name) => isNumeric(byName.get(name)?.type ?? "other") ? "number" : "text";
	const grouped = /* @__PURE__ */ new Map();
	for (const name of request.keep) require$1(name, "the evaluation");
	for (const name of request.group ?? []) grouped.set(name, { isBoolean: require$1(name, "a slice").type === "boolean" });
	for (const name of [...request.keep, ...grouped.keys()]) take(name, keptAs(name));
	const at = (name, as, batch) => batch.columns[positions.get(`${as} ${name}`) ?? -1] ?? [];
	return {
		columns,
		of: (model, batch) => new Map(model.signature.columns.map(({ name, type }) => [name, at(name, type === "text" ? "text" : "number", batch)])),
		kept: (name, batch) => at(name, keptAs(name), batch),
		grouped,
		wide: columns.flatMap(({ name, as }, i) => as === "number" && WIDE.test(byName.get(name)?.engineType ?? "") ? [i] : [])
	};
}
function refuseTooWide(source, plan, batch) {
	for (const position of plan.wide) {
		const values = batch.columns[position];
		if (!(values instanceof Float64Array)) continue;
		for (const value of values) {
			if (Math.abs(value) <= Number.MAX_SAFE_INTEGER || Number.isNaN(value)) continue;
			throw new UserError("E_COLUMN_RANGE", `the column ${plan.columns[position]?.name} of ${source} holds integers beyond 2^53, which models cannot take exactly`, { remedy: "cast it to text in data.select, or leave it out with data.exclude" });
		}
	}
}

// src/adapters/onnx/measure-models.ts
const SINGLE_ROWS = 64;
const WARM_UP = 50;
const MOST$1 = 4;
const PATIENCE_MS$1 = 500;
const STARTS = 3;
const BATCHES = 5;
async function measureModels(engine, request, onProgress) {
	const subjects = [];
	let during = "";
	const turns = async (work) => {
		for (const subject of subjects) {
			during = subject.model.name;
			onProgress({
				rows: 0,
				during
			});
			await work(subject);
		}
	};
	try {
		for (const { model, rows } of request.models) {
			const read = await firstRows(engine, model, rows);
			during = model.name;
			onProgress({
				rows: 0,
				during
			});
			subjects.push(await start(model, read));
		}
		for (let i = 1; i < STARTS; i++) await turns(restart);
		await turns(async (subject) => {
			subject.deterministic = await answersRepeat(subject.model, subject.open, subject.rows);
		});
		for (let i = 0; i < BATCHES; i++) await turns(timeBatch);
		await timeCalls(subjects, request.calls);
	} catch (error) {
		if (!(error instanceof ModelFailure || error instanceof UserError && error.exit === 1)) throw error;
		const reason = `the ${during} failed: ${error.message}`;
		return request.models.map(() => ({
			kind: "failed",
			reason,
			blame: during
		}));
	} finally {
		for (const { open } of subjects) await open.session.release().catch(() => void 0);
	}
	return subjects.map((subject) => ({
		kind: "timed",
		calls: Float64Array.from(subject.calls),
		coldStartMs: median(subject.starts),
		rowsPerSecond: subject.rows.rows / median(subject.batches) * 1e3,
		deterministic: subject.deterministic,
		peakBytes: null
	}));
}
async function footprint(engine, { model, rows }) {
	const read = await firstRows(engine, model, rows);
	await runBatch(model, await openModel(model.file, model.digest), read);
	return process.resourceUsage().maxRSS * 1024;
}
async function firstRows(engine, model, source) {
	const plan = planRead(source.name, (await engine.describe(source)).columns, {
		models: [model],
		keep: []
	});
	for await (const batch of engine.stream(source, plan.columns)) return {
		columns: plan.of(model, batch),
		rows: batch.rows
	};
	throw new UserError("E_DATA_EMPTY", `${source.name}: ${source.pattern} has no rows`, { remedy: "check what wrote the file, and the glob" });
}
async function start(model, rows) {
	const from = performance.now();
	const open = await openModel(model.file, model.digest);
	await runBatch(model, open, oneRow(rows, 0));
	return {
		model,
		rows,
		open,
		starts: [performance.now() - from],
		batches: [],
		calls: [],
		deterministic: false
	};
}
async function restart(subject) {
	await subject.open.session.release();
	const again = await start(subject.model, subject.rows);
	subject.open = again.open;
	subject.starts.push(...again.starts);
}
function oneRow({ columns }, row) {
	return {
		columns: padded(columns, {
			start: row,
			rows: 1,
			size: 1
		}),
		rows: 1
	};
}
async function timeBatch({ model, open, rows, batches }) {
	const from = performance.now();
	await runBatch(model, open, rows);
	batches.push(performance.now() - from);
}
async function timeCalls(subjects, least) {
	const ready = subjects.map((subject) => ({
		...subject,
		feeds: singleFeeds(subject)
	}));
	const backwards = [...ready].reverse();
	const call = async ({ model, open, feeds }, i) => {
		const fed = feeds[i % feeds.length] ?? {};
		const from = performance.now();
		await open.session.run(fed, [model.output.name]).catch((error) => {
			throw new ModelFailure(`ONNX Runtime could not run it: ${firstLine$1(error)}`);
		});
		return performance.now() - from;
	};
	for (let i = 0; i < WARM_UP; i++) for (const one of ready) await call(one, i);
	const from = performance.now();
	for (let i = 0; i < least || i < MOST$1 * least && performance.now() - from < PATIENCE_MS$1; i++) for (const one of i % 2 === 0 ? ready : backwards) one.calls.push(await call(one, i));
}
function singleFeeds({ model, open, rows }) {
	const size = open.info.inputs[0]?.shape[0] ?? 1;
	return Array.from({ length: Math.min(SINGLE_ROWS, rows.rows) }, (_, row) => feedsOf(model, {
		columns: padded(rows.columns, {
			start: row,
			rows: 1,
			size
		}),
		rows: size
	}));
}
function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

// src/domain/table/groups.ts
const MOST_GROUPS = 200;
const MISSING = 255;
var TooManyGroups = class extends Error {};
function collectGroups(isBoolean) {
	const known = /* @__PURE__ */ new Map();
	const parts = [];
	const codeOf = (value) => {
		if (value === null || Number.isNaN(value)) return MISSING;
		const code = known.get(value) ?? known.size;
		if (code === known.size) {
			if (code === 200) throw new TooManyGroups();
			known.set(value, code);
		}
		return code;
	};
	const nameOf = (value) => {
		if (typeof value === "string") return value;
		return isBoolean ? String(value !== 0) : String(value);
	};
	return {
		push: (values) => {
			const codes = new Uint8Array(values.length);
			for (let row = 0; row < codes.length; row++) codes[row] = codeOf(values[row] ?? null);
			parts.push(codes);
		},
		finish: () => {
			const codes = joined(Uint8Array, parts);
			const values = [...known.keys()].map(nameOf);
			if (!codes.includes(MISSING)) return {
				codes,
				values
			};
			return {
				codes: codes.map((code) => code === MISSING ? known.size : code),
				values: [...values, null]
			};
		}
	};
}

// src/adapters/onnx/given-rows.ts
function planGiven(given, request) {
	const available = given.columns.map(({ name, type }) => ({
		name,
		type: type === "text" ? "text" : "number",
		engineType: "given"
	}));
	const plan = planRead("the given rows", available, request);
	const position = new Map(given.columns.map(({ name }, i) => [name, i]));
	const select = (batch) => ({
		rows: batch.rows,
		columns: plan.columns.map(({ name }) => batch.columns[position.get(name) ?? -1] ?? [])
	});
	return {
		...plan,
		of: (model, batch) => plan.of(model, select(batch)),
		kept: (name, batch) => plan.kept(name, select(batch)),
		wide: []
	};
}
function givenBatch({ columns, rows }) {
	return {
		rows: rows.length,
		columns: columns.map(({ type }, i) => {
			const cells = rows.map((row) => row[i] ?? null);
			return type === "text" ? cells.map((cell) => cell === null ? null : String(cell)) : Float64Array.from(cells, (cell) => cell === null ? NaN : Number(cell));
		})
	};
}

// src/adapters/onnx/growing-numbers.ts
const RESERVED = 64 * 1024 ** 2;
const RESERVED_TOGETHER = 512 * 1024 ** 2;
const STEP = 1024 ** 2;
function growingNumbers(beside = 1) {
	let buffer = reserve(Math.min(RESERVED, Math.floor(RESERVED_TOGETHER / beside)), 0);
	let length = 0;
	const makeRoom = (bytes) => {
		if (bytes <= buffer.byteLength) return;
		const size = Math.ceil(bytes / STEP) * STEP;
		if (size > buffer.maxByteLength) {
			const old = buffer;
			buffer = reserve(Math.max(4 * old.maxByteLength, size), old.byteLength);
			new Uint8Array(buffer).set(new Uint8Array(old));
			old.resize(0);
		}
		allocated(() => buffer.resize(size));
	};
	return {
		put: (at, numbers) => {
			length = Math.max(length, at + numbers.length);
			makeRoom(8 * length);
			new Float64Array(buffer, 8 * at, numbers.length).set(numbers);
		},
		finish: () => new Float64Array(buffer, 0, length)
	};
}
function reserve(maxByteLength, length) {
	return allocated(() => new ArrayBuffer(length, { maxByteLength }));
}
function allocated(work) {
	try {
		return work();
	} catch (cause) {
		throw new UserError("E_DATA_MEMORY", "so many rows and columns do not fit into memory", {
			exit: 3,
			remedy: "judge on fewer rows, or leave out evaluate.worst-slices, which holds every column that the model reads",
			cause
		});
	}
}

// src/adapters/onnx/kept-column.ts
function collectColumn(beside = 1) {
	let numbers = null;
	let rows = 0;
	const codes = [];
	const dictionary = /* @__PURE__ */ new Map();
	let isText = false;
	return {
		push: (values) => {
			if (values instanceof Float64Array) {
				numbers ??= growingNumbers(beside);
				numbers.put(rows, values);
				rows += values.length;
				return;
			}
			isText = true;
			for (const value of values) if (value === null) codes.push(-1);
			else {
				const code = dictionary.get(value) ?? dictionary.size;
				dictionary.set(value, code);
				codes.push(code);
			}
		},
		finish: () => isText ? {
			kind: "text",
			codes: Int32Array.from(codes),
			dictionary: [...dictionary.keys()]
		} : {
			kind: "number",
			values: numbers?.finish() ?? /* @__PURE__ */ new Float64Array()
		}
	};
}

// src/adapters/onnx/helper-lane.ts
const MOST_PENDING = 2;
const LOOK_EVERY_MS = 50;
function startHelper({ program, native, models }, on) {
	const running = new Int32Array(new SharedArrayBuffer(4));
	const worker = new node_worker_threads.Worker(program, { workerData: {
		native,
		models,
		running
	} });
	const pending = /* @__PURE__ */ new Map();
	let state = "starting";
	let isClosed = false;
	let onRest = null;
	const rest = () => {
		if (pending.size === 0 || state === "gone") onRest?.();
	};
	worker.on("message", (message) => {
		if (message.kind === "ready") {
			state = "ready";
			if (isClosed) worker.terminate();
		} else {
			const job = pending.get(message.index);
			pending.delete(message.index);
			if (message.kind === "refused") on.refused(message.index, revive(message.error));
			else if (job !== void 0) on.answered(job, message.answers);
		}
		rest();
	});
	const leave = () => {
		state = "gone";
		rest();
	};
	worker.on("error", leave);
	worker.on("exit", leave);
	return {
		isFree: () => state === "ready" && pending.size < MOST_PENDING,
		take: (job) => {
			pending.set(job.index, job);
			worker.postMessage(job);
		},
		finish: async (onWait) => {
			const look = setInterval(() => onWait(Atomics.load(running, 0) - 1), LOOK_EVERY_MS);
			await new Promise((resolve) => {
				onRest = resolve;
				rest();
			});
			clearInterval(look);
			await on.lost([...pending.values()]);
			pending.clear();
		},
		close: () => {
			isClosed = true;
			if (state === "ready") worker.terminate();
		}
	};
}
function revive({ code, message, ...more }) {
	return new UserError(code, message, more);
}

// src/domain/scoring/predictions.ts
function predictedNumbers(predictions) {
	switch (predictions.kind) {
		case "binary": return predictions.score;
		case "multiclass": return predictions.probability;
		case "regression": return predictions.value;
	}
}
function mostProbable(probability, classes) {
	const rows = probability.length / classes;
	const chosen = new Int32Array(rows);
	for (let row = 0; row < rows; row++) {
		let best = 0;
		for (let k = 1; k < classes; k++) if ((probability[row * classes + k] ?? 0) > (probability[row * classes + best] ?? 0)) best = k;
		chosen[row] = best;
	}
	return chosen;
}

// src/domain/table/count-plan.ts
function countNumbers(values, knots) {
	const buckets = new Float64Array(knots.length + 1);
	let nan = 0;
	let infinite = 0;
	let min = Number.POSITIVE_INFINITY;
	let max = Number.NEGATIVE_INFINITY;
	for (const value of values) if (Number.isNaN(value)) nan++;
	else if (!Number.isFinite(value)) infinite++;
	else {
		const bucket = bucketOf(value, knots);
		buckets[bucket] = (buckets[bucket] ?? 0) + 1;
		if (value < min) min = value;
		if (value > max) max = value;
	}
	const any = min <= max;
	return {
		kind: "number",
		missing: 0,
		nan,
		infinite,
		min: any ? min : null,
		max: any ? max : null,
		buckets
	};
}
function addNumbers(first, second) {
	const extreme = (pick, values) => {
		const known = values.filter((value) => value !== null);
		return known.length === 0 ? null : pick(...known);
	};
	return {
		kind: "number",
		missing: first.missing + second.missing,
		nan: first.nan + second.nan,
		infinite: first.infinite + second.infinite,
		min: extreme(Math.min, [first.min, second.min]),
		max: extreme(Math.max, [first.max, second.max]),
		buckets: first.buckets.map((count, i) => count + (second.buckets[i] ?? 0))
	};
}
function bucketOf(value, knots) {
	let low = 0;
	let high = knots.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((knots[middle] ?? 0) <= value) low = middle + 1;
		else high = middle;
	}
	return low;
}

// node_modules/simple-statistics/dist/simple-statistics.mjs
var BayesianClassifier = function BayesianClassifier() {
	this.totalCount = 0;
	this.data = {};
};
BayesianClassifier.prototype.train = function train(item, category) {
	if (!this.data[category]) this.data[category] = {};
	for (var k in item) {
		var v = item[k];
		if (this.data[category][k] === void 0) this.data[category][k] = {};
		if (this.data[category][k][v] === void 0) this.data[category][k][v] = 0;
		this.data[category][k][v]++;
	}
	this.totalCount++;
};
BayesianClassifier.prototype.score = function score(item) {
	var odds = {};
	var category;
	for (var k in item) {
		var v = item[k];
		for (category in this.data) {
			if (odds[category] === void 0) odds[category] = {};
			if (this.data[category][k]) odds[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount;
			else odds[category][k + "_" + v] = 0;
		}
	}
	var oddsSums = {};
	for (category in odds) {
		oddsSums[category] = 0;
		for (var combination in odds[category]) oddsSums[category] += odds[category][combination];
	}
	return oddsSums;
};
var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
function cumulativeDistribution(z) {
	var sum = z;
	var tmp = z;
	for (var i = 1; i < 30; i++) {
		tmp *= z * z / (2 * i + 1);
		sum += tmp;
	}
	return Math.round((.5 + sum / SQRT_2PI$1 * Math.exp(-z * z / 2)) * 1e4) / 1e4;
}
var standardNormalTable = [];
for (var z = 0; z <= 3.09; z += .01) standardNormalTable.push(cumulativeDistribution(z));
var PerceptronModel = function PerceptronModel() {
	this.weights = [];
	this.bias = 0;
};
PerceptronModel.prototype.predict = function predict(features) {
	if (features.length !== this.weights.length) return null;
	var score = 0;
	for (var i = 0; i < this.weights.length; i++) score += this.weights[i] * features[i];
	score += this.bias;
	if (score > 0) return 1;
	else return 0;
};
PerceptronModel.prototype.train = function train(features, label) {
	if (label !== 0 && label !== 1) return null;
	if (features.length !== this.weights.length) {
		this.weights = features.slice();
		this.bias = 1;
	}
	var prediction = this.predict(features);
	if (typeof prediction === "number" && prediction !== label) {
		var gradient = label - prediction;
		for (var i = 0; i < this.weights.length; i++) this.weights[i] += gradient * features[i];
		this.bias += gradient;
	}
	return this;
};

// src/domain/statistics/moments.ts
function sumOf(numbers) {
	return summed(numbers, null).sum;
}
function summed({ values, less, of }, centre) {
	let [count, sum, correction] = [
		0,
		0,
		0
	];
	for (let row = 0; row < values.length; row++) {
		if (of !== void 0 && of.label[row] !== of.truth) continue;
		const number = (values[row] ?? 0) - (less === void 0 ? 0 : less[row] ?? 0);
		const value = centre === null ? number : (number - centre) ** 2;
		const next = sum + value;
		correction += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
		sum = next;
		count++;
	}
	return {
		count,
		sum: Number.isFinite(sum) ? sum + correction : sum
	};
}

// src/domain/statistics/sum.ts
function compensatedSum(values) {
	if (values instanceof Float64Array) return sumOf({ values });
	let sum = 0;
	let correction = 0;
	for (const value of values) {
		const next = sum + value;
		correction += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
		sum = next;
	}
	return Number.isFinite(sum) ? sum + correction : sum;
}
function mean(values) {
	return values.length === 0 ? NaN : compensatedSum(values) / values.length;
}

// src/domain/profile/profile-predictions.ts
function countPredictionsBy(profile) {
	const knots = Float64Array.from(profile.type === "number" ? profile.knots : []);
	let counts = profile.type === "number" ? countNumbers(/* @__PURE__ */ new Float64Array(), knots) : noneOf(profile.categories);
	return {
		add: (predictions) => {
			if (counts.kind === "category" && predictions.kind === "multiclass") counts = addClasses(counts, countClasses(predictions));
			else if (counts.kind === "number" && predictions.kind !== "multiclass") counts = addNumbers(counts, countNumbers(predictedNumbers(predictions), knots));
			else throw new TypeError(`${predictions.kind} predictions cannot be counted by a profile of a ${profile.type}`);
		},
		finish: () => counts
	};
}
function noneOf(categories) {
	return {
		kind: "category",
		missing: 0,
		categories,
		counts: new Float64Array(categories.length),
		other: 0,
		distinct: 0
	};
}
function addClasses(first, second) {
	const counts = second.counts.map((count, i) => count + (first.counts[i] ?? 0));
	return {
		...second,
		counts,
		distinct: counts.filter((count) => count > 0).length
	};
}
function countClasses(predictions) {
	const { classes, probability } = predictions;
	const counts = new Float64Array(classes.length);
	for (const chosen of mostProbable(probability, classes.length)) counts[chosen] = (counts[chosen] ?? 0) + 1;
	return {
		kind: "category",
		missing: 0,
		categories: classes,
		counts,
		other: 0,
		distinct: counts.filter((count) => count > 0).length
	};
}

// src/adapters/onnx/runner.ts
function checkRunners({ models, countBy }, open, onProgress) {
	return models.map((model) => {
		const known = open.get(model.digest);
		const runner = {
			model,
			lane: known === void 0 ? null : {
				model,
				open: known
			},
			checked: null,
			failure: null,
			milliseconds: 0,
			answers: growingNumbers(),
			count: countBy === void 0 ? null : countPredictionsBy(countBy)
		};
		if (known !== void 0) return runner;
		onProgress({
			rows: 0,
			during: model.name
		});
		try {
			return {
				...runner,
				checked: checkModel(model.file, model.digest)
			};
		} catch (error) {
			return {
				...runner,
				failure: notLoaded(model, error)
			};
		}
	});
}
async function startRunners(runners, onProgress) {
	for (const runner of runners) {
		const { model, checked } = runner;
		if (checked === null) continue;
		onProgress({
			rows: 0,
			during: model.name
		});
		try {
			runner.lane = {
				model,
				open: await startSession(checked)
			};
		} catch (error) {
			runner.failure = notLoaded(model, error);
		}
	}
}
function record(runners, { index, start }, answers) {
	for (const [i, runner] of runners.entries()) {
		const answer = answers[i];
		if (answer?.kind === "answers") {
			take(runner, start, answer.values);
			runner.milliseconds += answer.milliseconds;
		}
		if (answer?.kind === "failed" && (runner.failure === null || index < runner.failure.index)) runner.failure = {
			index,
			reason: answer.reason
		};
	}
}
function take({ model, count, answers }, start, values) {
	if (count === null) answers.put(start * numbersPerRow(model.task, model.output), values);
	else count.add(asPredictions(model.task, model.output, values));
}
function scoredBy({ model, failure, answers, milliseconds }) {
	if (failure !== null) return {
		kind: "failed",
		reason: failure.reason,
		blame: model.name
	};
	return {
		kind: "scored",
		predictions: asPredictions(model.task, model.output, answers.finish()),
		milliseconds
	};
}
function notLoaded(model, error) {
	if (!(error instanceof UserError) || error.exit !== 1) throw error;
	return {
		index: -1,
		reason: `the ${model.name} cannot be loaded: ${error.message}`
	};
}

// src/adapters/onnx/lanes.ts
const WORTH_A_THREAD_MS = 100;
const WORTH_A_THREAD_BYTES = 8 * 1024 ** 2;
const LARGEST_TWICE = 64 * 1024 ** 2;
async function openLanes(runners, expected, settings) {
	const { onProgress, threads, program, native } = settings;
	const refusals = /* @__PURE__ */ new Map();
	const size = runners.reduce((sum, { checked }) => sum + (checked?.size ?? 0), 0);
	const isKnown = runners.every(({ checked, failure }) => checked !== null || failure !== null);
	const mayHelp = threads > 1 && isKnown && size > 0 && size <= LARGEST_TWICE;
	const told = (rows) => (model) => onProgress({
		rows,
		during: runners[model]?.model.name ?? null
	});
	const runHere = async (job, rows) => {
		try {
			const models = runners.map(({ lane }) => lane);
			record(runners, job, await runJob(models, job, told(rows)));
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			refusals.set(job.index, error);
		}
	};
	const help = () => startHelper({
		program,
		native,
		models: runners.map(({ model, checked }) => checked === null ? null : {
			model,
			checked
		})
	}, {
		answered: (job, answers) => record(runners, job, answers),
		refused: (at, error) => refusals.set(at, error),
		lost: async (jobs) => {
			for (const one of jobs) await runHere(one, 0);
		}
	});
	let helper = mayHelp && expected.bytes >= WORTH_A_THREAD_BYTES ? help() : null;
	await startRunners(runners, onProgress);
	const forget = () => {
		for (const runner of runners) runner.checked = null;
	};
	if (helper !== null || !mayHelp) forget();
	const finish = async (rows) => {
		await helper?.finish(told(rows));
		const [first] = [...refusals].sort(([a], [b]) => a - b);
		if (first !== void 0) throw first[1];
	};
	return {
		run: async (job, rows) => {
			if (helper?.isFree() === true) helper.take(job);
			else await runHere(job, rows);
			if (refusals.size > 0) await finish(rows);
			const taken = runners.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
			if (helper !== null || !mayHelp || taken <= WORTH_A_THREAD_MS) return;
			helper = help();
			forget();
		},
		finish,
		close: () => helper?.close()
	};
}

// src/domain/scoring/importance.ts
function lossName(task, kind) {
	if (task === "regression") return "mse";
	return kind === "label" ? "error_rate" : "log_loss";
}
const SMALLEST = 1e-15;
function meanLoss(loss, answers, label) {
	const width = answers.length / label.length;
	const losses = label.map((truth, row) => {
		if (loss === "mse") return ((answers[row * width] ?? 0) - truth) ** 2;
		const chance = width === 1 ? truth === 1 ? answers[row] ?? 0 : 1 - (answers[row] ?? 0) : answers[row * width + truth] ?? 0;
		if (loss === "error_rate") return 1 - chance;
		return -Math.log(Math.min(.999999999999999, Math.max(SMALLEST, chance)));
	});
	return mean(losses);
}
function shuffled(values, random) {
	const copy = values.slice();
	for (let i = copy.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[copy[i], copy[j]] = [copy[j], copy[i]];
	}
	return copy;
}
function importanceOf(name, rises) {
	const centre = mean(Float64Array.from(rises));
	const squares = rises.reduce((sum, rise) => sum + (rise - centre) ** 2, 0);
	return {
		name,
		mean: centre,
		sd: Math.sqrt(squares / Math.max(1, rises.length - 1))
	};
}

// src/domain/statistics/precision.ts
const MOST = 8;
function withDecimals(value, decimals) {
	const isHidden = decimals === MOST && Number(value.toFixed(MOST)) === 0;
	if (decimals > MOST || isHidden || Math.abs(value) >= 0x38d7ea4c68000) return value === 0 ? "0" : value.toExponential(2);
	const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
	const text = fraction === void 0 ? grouped : `${grouped}.${fraction}`;
	return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

// src/domain/statistics/counted.ts
function counted(n, noun) {
	return `${withDecimals(n, 0)} ${noun}${n === 1 ? "" : "s"}`;
}

// src/domain/scoring/largest-number.ts
const LARGEST_NUMBER = 1e50;

// src/domain/scoring/judge-rows.ts
function readLabels(column, rule) {
	if (rule.task === "regression" && column.kind === "text") return {
		kind: "unreadable",
		reason: "the label is text, but the task is regression",
		remedy: "convert it in data.select"
	};
	const toNumber = labelReader(column, rule);
	const all = rowCount(column);
	const large = rule.task === "regression" && column.kind === "number" ? column.values.reduce((count, value) => count + (Math.abs(value) > 1e50 ? 1 : 0), 0) : 0;
	if (large > 0) return {
		kind: "unreadable",
		reason: `${labelled(large)} that is infinite, or beyond ${LARGEST_NUMBER}`,
		remedy: "mend the data, or leave such rows out in data.select"
	};
	const rows = new Int32Array(all);
	if (column.kind === "number" && column.values.every((value, row) => value >= 0 && toNumber(row) === value)) {
		for (let row = 0; row < all; row++) rows[row] = row;
		return {
			kind: "read",
			labels: {
				rows,
				values: column.values,
				missing: 0
			}
		};
	}
	const values = new Float64Array(all);
	let kept = 0;
	let unknown = 0;
	for (let row = 0; row < all; row++) {
		const value = toNumber(row);
		if (value === null) continue;
		if (value < 0 && rule.task !== "regression") unknown++;
		rows[kept] = row;
		values[kept++] = value;
	}
	if (unknown > 0 && rule.task !== "regression") return {
		kind: "unreadable",
		reason: `${labelled(unknown)} that the model does not know; it knows ${rule.classes.join(", ")}`,
		remedy: "train on these classes, or list the model's classes in output.classes, in the order of its columns"
	};
	return {
		kind: "read",
		labels: {
			rows: rows.slice(0, kept),
			values: values.slice(0, kept),
			missing: all - kept
		}
	};
}
function labelled(rows) {
	return `${counted(rows, "row")} ${rows === 1 ? "has" : "have"} a label`;
}
function labelReader(column, rule) {
	const read = (label) => {
		if (rule.task === "regression") return Number(label);
		const known = rule.classes.findIndex((candidate) => sameLabel(candidate, label));
		return rule.task === "multiclass" || known < 0 ? known : Number(sameLabel(label, rule.positive));
	};
	if (column.kind === "text") {
		const byCode = column.dictionary.map(read);
		return (row) => (column.codes[row] ?? -1) < 0 ? null : byCode[column.codes[row] ?? 0] ?? null;
	}
	const cache = /* @__PURE__ */ new Map();
	return (row) => {
		const value = column.values[row] ?? NaN;
		if (Number.isNaN(value)) return null;
		if (rule.task === "regression") return value;
		const known = cache.get(value) ?? read(String(value));
		cache.set(value, known);
		return known;
	};
}

// src/domain/statistics/random.ts
const SIZE = 624;
const SHIFT = 397;
function mersenneTwister(seed) {
	const state = seededState(seed);
	let position = SIZE;
	const next = () => {
		if (position === SIZE) {
			refill(state);
			position = 0;
		}
		return temper(state[position++] ?? 0);
	};
	return () => {
		const high = next() >>> 5;
		const low = next() >>> 6;
		return (high * 67108864 + low) / 9007199254740992;
	};
}
function seededState(seed) {
	const state = new Uint32Array(SIZE);
	state[0] = seed >>> 0;
	for (let i = 1; i < SIZE; i++) {
		const previous = state[i - 1] ?? 0;
		state[i] = Math.imul(1812433253, previous ^ previous >>> 30) + i;
	}
	return state;
}
function refill(state) {
	for (let i = 0; i < SIZE; i++) {
		const mixed = (state[i] ?? 0) & 2147483648 | (state[(i + 1) % SIZE] ?? 0) & 2147483647;
		state[i] = (state[(i + SHIFT) % SIZE] ?? 0) ^ mixed >>> 1 ^ (mixed & 1 ? 2567483615 : 0);
	}
}
function temper(word) {
	let y = word ^ word >>> 11;
	y ^= y << 7 & 2636928640;
	y ^= y << 15 & 4022730752;
	return (y ^ y >>> 18) >>> 0;
}

// src/adapters/onnx/measure-importance.ts
const REPEATS = 5;
const MOST_SCORED = 6e4;
const MOST_ROWS = 1e3;
const FEWEST_ROWS = 50;
const PATIENCE_MS = 2e4;
function importanceRows({ signature }) {
	const columns = new Set(signature.columns.map(({ name }) => name)).size;
	return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, Math.floor(MOST_SCORED / (REPEATS * columns))));
}
async function measureImportance(lane, sample, { label, rule, seed }) {
	const { model, open } = lane;
	const labelled = withLabels(sample, label, rule);
	if (labelled === null) return null;
	const { rows, columns, truth } = labelled;
	const loss = lossName(model.task, model.output.kind);
	const names = [...new Set(model.signature.columns.map(({ name }) => name))];
	const lossOf = async (fed) => meanLoss(loss, await runBatch(model, open, {
		columns: fed,
		rows
	}), truth);
	try {
		const start = performance.now();
		const base = await lossOf(columns);
		if ((performance.now() - start) * REPEATS * names.length > PATIENCE_MS) return null;
		const found = [];
		for (const [i, name] of names.entries()) {
			const random = mersenneTwister(seed + i >>> 0);
			const rises = [];
			for (let repeat = 0; repeat < REPEATS; repeat++) rises.push(await lossOf(new Map(columns).set(name, shuffled(columns.get(name) ?? [], random))) - base);
			found.push(importanceOf(name, rises));
		}
		return found.every(({ mean, sd }) => Number.isFinite(mean) && Number.isFinite(sd)) ? {
			loss,
			rows,
			repeats: REPEATS,
			seed,
			columns: found
		} : null;
	} catch (error) {
		if (error instanceof ModelFailure) return null;
		throw error;
	}
}
function withLabels(sample, label, rule) {
	const values = sample.columns.get(label);
	if (values === void 0) return null;
	const collected = collectColumn();
	collected.push(values);
	const read = readLabels(collected.finish(), rule);
	if (read.kind === "unreadable" || read.labels.rows.length < 2) return null;
	const { rows, values: truth } = read.labels;
	const pick = (column) => column instanceof Float64Array ? Float64Array.from(rows, (row) => column[row] ?? NaN) : Array.from(rows, (row) => column[row] ?? null);
	return {
		rows: rows.length,
		truth,
		columns: new Map([...sample.columns].map(([name, column]) => [name, pick(column)]))
	};
}

// src/adapters/onnx/push-groups.ts
function pushGroups(collector, values, { name, column }) {
	try {
		collector.push(values);
	} catch (error) {
		if (!(error instanceof TooManyGroups)) throw error;
		throw new UserError("E_COLUMN_SLICES", `the column ${column} of ${name} has more than ${200} values, too many for slices`, { remedy: "derive a coarser column in data.select, such as left(postcode, 2) as region, and slice by that" });
	}
}

// src/adapters/onnx/sample-rows.ts
function sampleRows(size, seed) {
	const random = mersenneTwister(seed);
	const kept = /* @__PURE__ */ new Map();
	let seen = 0;
	return {
		push: (columns, rows) => {
			for (let row = 0; row < rows; row++, seen++) {
				const place = seen < size ? seen : Math.floor(random() * (seen + 1));
				if (place >= size) continue;
				for (const [name, values] of columns) {
					const column = kept.get(name) ?? {
						isText: !(values instanceof Float64Array),
						values: []
					};
					kept.set(name, column);
					column.values[place] = values[row] ?? null;
				}
			}
		},
		finish: () => ({
			rows: Math.min(size, seen),
			columns: new Map([...kept].map(([name, { isText, values }]) => [name, isText ? values : Float64Array.from(values)]))
		})
	};
}

// src/adapters/onnx/score-rows.ts
async function scoreRows(engine, request, settings) {
	const { onProgress } = settings;
	const source = request.rows;
	const isGiven = source.kind === "given";
	const name = isGiven ? "the given rows" : source.name;
	const plan = isGiven ? planGiven(source, request) : planRead(name, (await engine.describe(source)).columns, withLabel(request));
	const runners = checkRunners(request, settings.open, onProgress);
	const expected = { bytes: isGiven ? 0 : await engine.bytes(source) };
	const lanes = await openLanes(runners, expected, isGiven ? {
		...settings,
		threads: 1
	} : settings);
	const kept = new Map(request.keep.map((column) => [column, collectColumn(request.keep.length)]));
	const groups = new Map([...plan.grouped].map(([column, { isBoolean }]) => [column, collectGroups(isBoolean)]));
	const explainer = isGiven ? null : openExplainer(runners[0], request);
	let rows = 0;
	let index = 0;
	try {
		for await (const batch of isGiven ? [givenBatch(source)] : engine.stream(source, plan.columns)) {
			refuseTooWide(name, plan, batch);
			await lanes.run({
				index: index++,
				start: rows,
				rows: batch.rows,
				columns: columnsOf(runners, plan, batch)
			}, rows);
			for (const [column, collector] of kept) collector.push(plan.kept(column, batch));
			for (const [column, collector] of groups) pushGroups(collector, plan.kept(column, batch), {
				name,
				column
			});
			explainer?.push(plan, batch);
			rows += batch.rows;
			onProgress({
				rows,
				during: null
			});
		}
		await lanes.finish(rows);
	} finally {
		lanes.close();
	}
	return {
		scored: {
			rows,
			models: runners.map(scoredBy),
			...request.countBy === void 0 ? {} : { counts: runners.flatMap(({ count }) => count?.finish() ?? []) },
			kept: new Map([...kept].map(([column, collector]) => [column, collector.finish()])),
			groups: new Map([...groups].map(([column, collector]) => [column, collector.finish()]))
		},
		open: new Map(runners.flatMap(({ model, lane }) => lane === null ? [] : [[model.digest, lane.open]])),
		explain: explainer === null ? null : () => explainer.finish(onProgress)
	};
}
function withLabel(request) {
	const { importance, keep } = request;
	return importance === void 0 ? request : {
		...request,
		keep: [.../* @__PURE__ */ new Set([...keep, importance.label])]
	};
}
function openExplainer(runner, { importance }) {
	if (importance === void 0 || runner === void 0 || runner.lane === null) return null;
	const { model, lane } = runner;
	const sample = sampleRows(importanceRows(model), importance.seed);
	return {
		push: (plan, batch) => sample.push(new Map(plan.of(model, batch)).set(importance.label, plan.kept(importance.label, batch)), batch.rows),
		finish: async (onProgress) => {
			if (runner.failure !== null) return null;
			onProgress({
				rows: 0,
				during: model.name
			});
			return measureImportance(lane, sample.finish(), importance);
		}
	};
}
function columnsOf(runners, plan, batch) {
	return runners.map(({ model, failure }) => failure === null ? plan.of(model, batch) : null);
}

// src/domain/scoring/invalid-predictions.ts
const SUM_SLACK = .01;
function countInvalid(predictions) {
	const { strange, ends, outside, sums } = findInvalid(predictions);
	return strange + ends + outside + sums;
}
function findInvalid(predictions) {
	const values = predictedNumbers(predictions);
	const width = predictions.kind === "multiclass" ? predictions.classes.length : 1;
	const isBounded = predictions.kind !== "regression";
	const { lower, upper } = predictions.kind === "regression" ? predictions : {};
	let [strange, ends, outside] = [
		0,
		0,
		0
	];
	for (let start = 0; start < values.length; start += width) {
		const worst = worstOf(values, [start, start + width], isBounded);
		if (worst === "strange") strange++;
		else if (!(isUsable(lower?.[start] ?? 0) && isUsable(upper?.[start] ?? 0))) ends++;
		else if (worst === "outside") outside++;
	}
	const areShares = predictions.kind === "multiclass" && strange + outside === 0;
	return {
		strange,
		ends,
		outside,
		sums: areShares ? badSums(values, width) : 0
	};
}
function worstOf(values, [start, end], isBounded) {
	let isOutside = false;
	for (let at = start; at < end; at++) {
		const number = values[at] ?? NaN;
		if (!isUsable(number)) return "strange";
		isOutside ||= isBounded && (number < -1e-6 || number > 1.000001);
	}
	return isOutside ? "outside" : null;
}
function isUsable(number) {
	return Math.abs(number) <= LARGEST_NUMBER;
}
function badSums(values, width) {
	let bad = 0;
	for (let start = 0; start < values.length; start += width) {
		let sum = 0;
		for (let k = start; k < start + width; k++) sum += values[k] ?? 0;
		if (Math.abs(sum - 1) > SUM_SLACK) bad++;
	}
	return bad;
}

// src/adapters/onnx/write-scores.ts
function writeScores(engine, request, onProgress) {
	return engine.within(request.source, async (open) => {
		const { model } = request;
		onProgress({
			rows: 0,
			during: model.name
		});
		const { info, session } = await openModel(model.file, model.digest);
		const plan = planRead(request.source.name, open.description.columns, {
			models: [model],
			keep: []
		});
		const columns = freeNames(scoreColumns(model, request.output.threshold), open);
		const writer = await open.connect();
		await writer.run(`create or replace temp table scores (${columns.map(({ name, type }) => `${quoteIdentifier(name)} ${type}`).join(", ")})`);
		const appender = await writer.createAppender("scores");
		let rows = 0;
		let invalid = 0;
		for await (const batch of streamRows(open, plan.columns)) {
			refuseTooWide(request.source.name, plan, batch);
			onProgress({
				rows,
				during: model.name
			});
			const columnsOfBatch = {
				columns: plan.of(model, batch),
				rows: batch.rows
			};
			const numbers = await runBatch(model, {
				info,
				session
			}, columnsOfBatch).catch(refuseFailure(model));
			const predictions = asPredictions(model.task, model.output, numbers);
			invalid += countInvalid(predictions);
			appender.appendDataChunk(makeChunk(columns, predictions, batch.rows));
			rows += batch.rows;
			onProgress({
				rows,
				during: null
			});
		}
		appender.closeSync();
		await writer.run(`copy (select * from ${open.relation} positional join scores) to ${quoteLiteral(request.output.file)} (${copyOptions(request.output.format)})`);
		await writer.run("drop table scores");
		writer.closeSync();
		return {
			rows,
			invalid
		};
	});
}
function refuseFailure(model) {
	return (error) => {
		if (!(error instanceof ModelFailure)) throw error;
		throw new UserError("E_BAD_OUTPUT", `the ${model.name} failed: ${error.message}`, {
			exit: 1,
			remedy: "look for values in the rows that it never met in training; nothing was written"
		});
	};
}
function copyOptions(format) {
	switch (format) {
		case "csv": return "format csv, header true";
		case "tsv": return "format csv, header true, delimiter '	'";
		case "jsonl": return "format json";
		case "parquet": return "format parquet";
	}
}
function scoreColumns(model, threshold) {
	const { classes, positive } = model.output;
	switch (model.task) {
		case "regression": return [{
			name: "prediction",
			type: "double",
			values: (p) => p.kind === "regression" ? Array.from(p.value) : []
		}, ...(model.output.interval === void 0 ? [] : ["lower", "upper"]).map((end) => ({
			name: `prediction_${end}`,
			type: "double",
			values: (p) => p.kind === "regression" ? Array.from(p[end] ?? []) : []
		}))];
		case "binary": {
			const yes = classes[positive ?? 1] ?? "1";
			const no = classes[1 - (positive ?? 1)] ?? "0";
			const limit = threshold ?? .5;
			return [{
				name: "score",
				type: "double",
				values: (p) => p.kind === "binary" ? Array.from(p.score) : []
			}, {
				name: "prediction",
				type: "varchar",
				values: (p) => p.kind === "binary" ? Array.from(p.score, (s) => s >= limit ? yes : no) : []
			}];
		}
		case "multiclass": return [{
			name: "prediction",
			type: "varchar",
			values: (p) => p.kind === "multiclass" ? Array.from(mostProbable(p.probability, classes.length), (k) => classes[k] ?? "") : []
		}, ...classes.map((label, k) => ({
			name: `probability_${label}`,
			type: "double",
			values: (p) => p.kind === "multiclass" ? Array.from({ length: p.probability.length / classes.length }, (_, row) => p.probability[row * classes.length + k] ?? 0) : []
		}))];
	}
}
function freeNames(columns, { description }) {
	const taken = new Set(description.columns.map((column) => column.name.toLowerCase()));
	return columns.map((column) => {
		let { name } = column;
		while (taken.has(name.toLowerCase())) name += "_";
		taken.add(name.toLowerCase());
		return {
			...column,
			name
		};
	});
}
function makeChunk(columns, predictions, rows) {
	const { DuckDBDataChunk, DOUBLE, VARCHAR } = loadDuckDb().api;
	const chunk = DuckDBDataChunk.create(columns.map(({ type }) => type === "double" ? DOUBLE : VARCHAR), rows);
	for (const [i, column] of columns.entries()) chunk.setColumnValues(i, column.values(predictions));
	return chunk;
}

// src/adapters/onnx/scorer.ts
function createOnnxScorer(engine, onProgress, settings) {
	let open = /* @__PURE__ */ new Map();
	let explain = null;
	return {
		inspect: async (file) => (await openModel(file, null)).info,
		score: async (request) => {
			const read = await scoreRows(engine, request, {
				...settings,
				onProgress,
				open
			});
			open = read.open;
			explain = read.explain ?? explain;
			return read.scored;
		},
		explain: async () => {
			const work = explain;
			explain = null;
			return work === null ? null : work();
		},
		measure: (request) => measureModels(engine, request, onProgress),
		footprint: (subject) => footprint(engine, subject),
		write: (source, model, output) => writeScores(engine, {
			source,
			model,
			output
		}, onProgress),
		versions: async () => ({
			onnxruntime: loadOnnxRuntime().env.versions.node ?? "unknown",
			duckdb: loadDuckDb().api.version().replace(/^v/, "")
		})
	};
}

// src/adapters/sandbox/frames.ts
const TYPES = {
	f64: Float64Array,
	i32: Int32Array,
	u8: Uint8Array
};
const LARGEST = 2 ** 31;
function encodeFrame(value) {
	const arrays = [];
	const header = Buffer.from(JSON.stringify(pack(value, arrays)));
	const head = Buffer.alloc(8 + 4 * arrays.length);
	head.writeUInt32LE(header.length, 0);
	head.writeUInt32LE(arrays.length, 4);
	for (const [i, array] of arrays.entries()) head.writeUInt32LE(array.byteLength, 8 + 4 * i);
	const bodies = arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
	return [Buffer.concat([head, header]), ...bodies];
}
function pack(value, arrays) {
	for (const [name, type] of Object.entries(TYPES)) if (value instanceof type) return {
		$: name,
		at: arrays.push(value) - 1
	};
	if (value instanceof Map) return {
		$: "map",
		of: [...value].map(([key, item]) => [key, pack(item, arrays)])
	};
	if (Array.isArray(value)) return value.map((item) => pack(item, arrays));
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pack(item, arrays)]));
}
function unpack(value, arrays) {
	if (Array.isArray(value)) return value.map((item) => unpack(item, arrays));
	if (value === null || typeof value !== "object") return value;
	if (!("$" in value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpack(item, arrays)]));
	const packed = value;
	if (packed.$ === "map") return new Map((packed.of ?? []).map(([key, item]) => [key, unpack(item, arrays)]));
	const body = arrays[packed.at ?? -1];
	const type = TYPES[packed.$];
	if (body === void 0 || type === void 0) throw new RangeError("a frame refers to an array that it does not hold");
	return new type(body.buffer);
}
function createFrameReader(onFrame) {
	let begun = [];
	let size = 0;
	let needed = 8;
	let arriving = null;
	return (chunk) => {
		let rest = chunk;
		do {
			if (arriving === null) {
				begun.push(rest);
				size += rest.length;
				if (size < needed) return;
				const bytes = Buffer.concat(begun);
				begun = [bytes];
				needed = headerEnd(bytes);
				if (size < needed) return;
				arriving = readHeader(bytes, needed);
				rest = bytes.subarray(needed);
				[begun, size, needed] = [
					[],
					0,
					8
				];
			}
			rest = fill(arriving, rest);
			if (arriving.at < arriving.arrays.length) return;
			onFrame(unpack(arriving.header, arriving.arrays));
			arriving = null;
		} while (rest.length > 0);
	};
}
function headerEnd(bytes) {
	const headerLength = bytes.readUInt32LE(0);
	const arrays = bytes.readUInt32LE(4);
	const known = 8 + 4 * arrays;
	if (headerLength > LARGEST || arrays > 1e5) throw new RangeError("a frame is larger than any message");
	if (bytes.length < known) return known;
	let total = known + headerLength;
	for (let i = 0; i < arrays; i++) total += bytes.readUInt32LE(8 + 4 * i);
	if (total > LARGEST) throw new RangeError("a frame is larger than any message");
	return known + headerLength;
}
function readHeader(bytes, end) {
	const count = bytes.readUInt32LE(4);
	const arrays = Array.from({ length: count }, (_, i) => new Uint8Array(bytes.readUInt32LE(8 + 4 * i)));
	return {
		header: JSON.parse(bytes.toString("utf8", 8 + 4 * count, end)),
		arrays,
		at: 0,
		filled: 0
	};
}
function fill(arriving, bytes) {
	let rest = bytes;
	for (;;) {
		const array = arriving.arrays[arriving.at];
		if (array === void 0) return rest;
		const piece = rest.subarray(0, array.length - arriving.filled);
		array.set(piece, arriving.filled);
		arriving.filled += piece.length;
		rest = rest.subarray(piece.length);
		if (arriving.filled < array.length) return rest;
		arriving.at++;
		arriving.filled = 0;
	}
}

// src/adapters/sandbox/child.ts
const ANSWERS = 3;
const PROGRESS_EVERY_MS = 200;
function serveSandbox(input) {
	let methods = null;
	let queue = Promise.resolve();
	let current = 0;
	const onProgress = throttle((progress) => answer({
		id: current,
		kind: "progress",
		progress
	}));
	const read = createFrameReader((frame) => {
		const message = frame;
		if ("setup" in message) methods = createMethods(message.setup, onProgress);
		else queue = queue.then(async () => {
			current = message.id;
			answer(await perform(methods, message));
			if (message.isLast === true) process.exit(0);
		});
	});
	input.on("data", read);
	input.on("end", () => process.exit(0));
}
function createMethods(setup, onProgress) {
	useNativeFolder(setup.native);
	const engine = createDuckDbEngine({
		workspace: setup.workspace,
		scratch: setup.scratch,
		threads: setup.threads,
		memoryMiB: setup.databaseMiB
	});
	const scorer = createOnnxScorer(engine, onProgress, {
		threads: setup.threads,
		program: process.argv[1] ?? "",
		native: setup.native
	});
	return /* @__PURE__ */ new Map([
		["engine.describe", engine.describe],
		["engine.count", engine.count],
		["engine.sample", engine.sample],
		["engine.identify", engine.identify],
		["engine.digest", engine.digest],
		["engine.write", engine.write],
		["scorer.inspect", scorer.inspect],
		["scorer.score", scorer.score],
		["scorer.explain", scorer.explain],
		["scorer.measure", scorer.measure],
		["scorer.footprint", scorer.footprint],
		["scorer.write", scorer.write],
		["scorer.versions", scorer.versions]
	]);
}
async function perform(methods, { id, method, params }) {
	try {
		const run = methods?.get(method);
		if (run === void 0) throw new TypeError(`the sandbox has no method ${method}`);
		return {
			id,
			kind: "result",
			result: await run(...params)
		};
	} catch (error) {
		if (error instanceof UserError) return {
			id,
			kind: "user-error",
			code: error.code,
			message: error.message,
			remedy: error.remedy,
			exit: error.exit,
			subject: error.subject
		};
		return {
			id,
			kind: "bug",
			message: error instanceof Error ? error.stack ?? error.message : String(error)
		};
	}
}
function answer(message) {
	for (const piece of encodeFrame(message)) {
		for (let bytes = piece; bytes.length > 0;) bytes = bytes.subarray((0, node_fs.writeSync)(ANSWERS, bytes));
		if (piece.buffer instanceof ArrayBuffer && piece.buffer.resizable) piece.buffer.resize(0);
	}
}
function throttle(send) {
	let last = Number.NEGATIVE_INFINITY;
	let during = null;
	return (progress) => {
		if (progress.during === during && performance.now() - last < PROGRESS_EVERY_MS) return;
		during = progress.during;
		last = performance.now();
		send(progress);
	};
}

// src/main/sandbox.ts
if (node_worker_threads.isMainThread || node_worker_threads.parentPort === null) serveSandbox(process.stdin);
else serveLane(node_worker_threads.parentPort, node_worker_threads.workerData);
