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
	return Buffer.concat([
		head,
		header,
		...bodies
	]);
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
	return new type(body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength));
}
function createFrameReader(onFrame) {
	let chunks = [];
	let size = 0;
	let needed = 8;
	return (chunk) => {
		chunks.push(chunk);
		size += chunk.length;
		while (size >= needed) {
			const bytes = chunks.length === 1 && chunks[0] !== void 0 ? chunks[0] : Buffer.concat(chunks);
			const total = frameLength(bytes);
			if (bytes.length < total) {
				chunks = [bytes];
				needed = total;
				return;
			}
			onFrame(decodeFrame(bytes.subarray(0, total)));
			const rest = bytes.subarray(total);
			chunks = rest.length === 0 ? [] : [rest];
			size = rest.length;
			needed = 8;
		}
	};
}
function frameLength(bytes) {
	const headerLength = bytes.readUInt32LE(0);
	const arrays = bytes.readUInt32LE(4);
	const known = 8 + 4 * arrays;
	if (headerLength > LARGEST || arrays > 1e5) throw new RangeError("a frame is larger than any message");
	if (bytes.length < known) return known;
	let total = known + headerLength;
	for (let i = 0; i < arrays; i++) total += bytes.readUInt32LE(8 + 4 * i);
	if (total > LARGEST) throw new RangeError("a frame is larger than any message");
	return total;
}
function decodeFrame(bytes) {
	const headerLength = bytes.readUInt32LE(0);
	const count = bytes.readUInt32LE(4);
	let at = 8 + 4 * count;
	const header = JSON.parse(bytes.toString("utf8", at, at + headerLength));
	at += headerLength;
	const arrays = [];
	for (let i = 0; i < count; i++) {
		const length = bytes.readUInt32LE(8 + 4 * i);
		arrays.push(bytes.subarray(at, at + length));
		at += length;
	}
	return unpack(header, arrays);
}

export { encodeFrame as n, createFrameReader as t };