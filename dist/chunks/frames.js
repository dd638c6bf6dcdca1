"use strict";

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

Object.defineProperty(exports, "createFrameReader", {
  enumerable: true,
  get: function () {
    return createFrameReader;
  }
});
Object.defineProperty(exports, "encodeFrame", {
  enumerable: true,
  get: function () {
    return encodeFrame;
  }
});