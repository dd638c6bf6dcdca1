/**
 * Messages between parent and child: JSON with typed arrays beside it, so that a million predictions cross as bytes.
 *
 * A frame is: byte length of the header (uint32 LE), number of arrays (uint32 LE), byte length of each array
 * (uint32 LE), the header (JSON), the arrays. In the header a typed array is `{"$": "f64", "at": 0}` and a Map
 * `{"$": "map", "of": [[key, value], …]}`; plain objects never have a key `$`, because whatever is keyed by data is
 * a Map. Nothing that arrives is ever run or revived into anything but plain values.
 */
const TYPES = {
  f64: Float64Array,
  i32: Int32Array,
  u8: Uint8Array,
} as const;

type Packed = Float64Array | Int32Array | Uint8Array;

/** No message is larger; a frame that claims to be is a sign of a broken child. */
const LARGEST = 2 ** 31;

/** One message as pieces of bytes that follow each other; arrays are pieces as they lie in memory, never copied. */
export function encodeFrame(value: unknown): Uint8Array[] {
  const arrays: Packed[] = [];
  const header = Buffer.from(JSON.stringify(pack(value, arrays)));
  const head = Buffer.alloc(8 + 4 * arrays.length);
  head.writeUInt32LE(header.length, 0);
  head.writeUInt32LE(arrays.length, 4);
  for (const [i, array] of arrays.entries()) head.writeUInt32LE(array.byteLength, 8 + 4 * i);
  const bodies = arrays.map((array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
  return [Buffer.concat([head, header]), ...bodies];
}

function pack(value: unknown, arrays: Packed[]): unknown {
  for (const [name, type] of Object.entries(TYPES)) {
    if (value instanceof type) return { $: name, at: arrays.push(value) - 1 };
  }
  if (value instanceof Map) return { $: "map", of: [...value].map(([key, item]) => [key, pack(item, arrays)]) };
  if (Array.isArray(value)) return value.map((item) => pack(item, arrays));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pack(item, arrays)]));
}

function unpack(value: unknown, arrays: readonly Uint8Array[]): unknown {
  if (Array.isArray(value)) return value.map((item) => unpack(item, arrays));
  if (value === null || typeof value !== "object") return value;
  if (!("$" in value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unpack(item, arrays)]));
  const packed = value as { $: string; at?: number; of?: [unknown, unknown][] };
  if (packed.$ === "map") return new Map((packed.of ?? []).map(([key, item]) => [key, unpack(item, arrays)]));
  const body = arrays[packed.at ?? -1];
  const type = TYPES[packed.$ as keyof typeof TYPES];
  if (body === undefined || type === undefined)
    throw new RangeError("a frame refers to an array that it does not hold");
  return new type(body.buffer as ArrayBuffer);
}

/** A message whose arrays are about to arrive: each is filled in place. */
interface Arriving {
  readonly header: unknown;
  readonly arrays: readonly Uint8Array[];
  /** The array that is being filled, and how far. */
  at: number;
  filled: number;
}

/** Collects bytes into messages. Throws RangeError on a frame that cannot be one. */
export function createFrameReader(onFrame: (value: unknown) => void): (chunk: Uint8Array) => void {
  // What has come of a header; what follows it goes to where it stays.
  let begun: Uint8Array[] = [];
  let size = 0;
  let needed = 8;
  let arriving: Arriving | null = null;
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
        [begun, size, needed] = [[], 0, 8];
      }
      rest = fill(arriving, rest);
      if (arriving.at < arriving.arrays.length) return;
      onFrame(unpack(arriving.header, arriving.arrays));
      arriving = null;
    } while (rest.length > 0);
  };
}

/** Where the header of the frame that begins these bytes ends, or how much is needed to tell. */
function headerEnd(bytes: Buffer): number {
  const headerLength = bytes.readUInt32LE(0);
  const arrays = bytes.readUInt32LE(4);
  const known = 8 + 4 * arrays;
  if (headerLength > LARGEST || arrays > 100_000) throw new RangeError("a frame is larger than any message");
  if (bytes.length < known) return known;
  let total = known + headerLength;
  for (let i = 0; i < arrays; i++) total += bytes.readUInt32LE(8 + 4 * i);
  if (total > LARGEST) throw new RangeError("a frame is larger than any message");
  return known + headerLength;
}

function readHeader(bytes: Buffer, end: number): Arriving {
  const count = bytes.readUInt32LE(4);
  const arrays = Array.from({ length: count }, (_, i) => new Uint8Array(bytes.readUInt32LE(8 + 4 * i)));
  return { header: JSON.parse(bytes.toString("utf8", 8 + 4 * count, end)), arrays, at: 0, filled: 0 };
}

/** Fills arrays with the bytes, and returns those that are left once all are full. */
function fill(arriving: Arriving, bytes: Uint8Array): Uint8Array {
  let rest = bytes;
  for (;;) {
    const array = arriving.arrays[arriving.at];
    if (array === undefined) return rest;
    const piece = rest.subarray(0, array.length - arriving.filled);
    array.set(piece, arriving.filled);
    arriving.filled += piece.length;
    rest = rest.subarray(piece.length);
    if (arriving.filled < array.length) return rest;
    arriving.at++;
    arriving.filled = 0;
  }
}
