import { joined } from "../../domain/table/joined.ts";

/** One field of a protobuf message: its number, wire type, and where its value lies. */
export interface Field {
  readonly number: number;
  readonly type: 0 | 1 | 2 | 5;
  /** Value of a varint (wire type 0); 0 for the others. */
  readonly value: number;
  /** First byte of the field's tag, and the range of its content. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/** The bytes are no protobuf message. */
export class WireError extends Error {}

/** Reads the fields of the message in `bytes[from, to)`, in order, without copying. Throws WireError on anything else. */
export function* fields(bytes: Uint8Array, from = 0, to = bytes.length): Iterable<Field> {
  const cursor = new Cursor(bytes, from, to);
  while (cursor.next()) yield cursor.field();
}

/**
 * Those fields alone that hold bytes: texts and messages. A forest's attributes are hundreds of thousands of numbers, each
 * a field of its own, which are checked and passed over here.
 */
export function* nested(bytes: Uint8Array, from: number, to: number): Iterable<Field> {
  const cursor = new Cursor(bytes, from, to);
  while (cursor.next()) if (cursor.type === 2) yield cursor.field();
}

/** Goes from field to field, and makes no object of those that nobody asks for. */
class Cursor {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #number = 0;
  #value = 0;
  #start = 0;
  #from = 0;
  #to: number;
  type: Field["type"] = 0;

  constructor(bytes: Uint8Array, from: number, end: number) {
    this.#bytes = bytes;
    this.#end = end;
    this.#to = from;
  }

  /** Whether there was another field. */
  next(): boolean {
    this.#start = this.#to;
    if (this.#start >= this.#end) return false;
    const tag = this.#varint(this.#start);
    const type = tag % 8;
    this.#number = Math.floor(tag / 8);
    if (this.#number === 0 || (type !== 0 && type !== 1 && type !== 2 && type !== 5)) throw new WireError("bad tag");
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

  field(): Field {
    return {
      number: this.#number,
      type: this.type,
      value: this.#value,
      start: this.#start,
      from: this.#from,
      to: this.#to,
    };
  }

  /** The number that begins at a byte; `#to` is after it then. */
  #varint(from: number): number {
    const first = this.#bytes[from] ?? 0x80;
    if (first < 0x80 && from < this.#end) {
      this.#to = from + 1;
      return first;
    }
    const { value, next } = varint(this.#bytes, from, this.#end);
    this.#to = next;
    return value;
  }
}

function varint(bytes: Uint8Array, from: number, to: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let i = 0; i < 10; i++) {
    const byte = from + i < to ? bytes[from + i] : undefined;
    if (byte === undefined) throw new WireError("a number is cut off");
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return { value, next: from + i + 1 };
  }
  throw new WireError("a number has no end");
}

/** Text of a field. */
export function fieldText(bytes: Uint8Array, field: Field): string {
  return new TextDecoder().decode(bytes.subarray(field.from, field.to));
}

/** Signed 64-bit numbers (protobuf int64: two's complement) that stand one after the other in a range. */
export function signedVarints(bytes: Uint8Array, from: number, to: number): bigint[] {
  const numbers: bigint[] = [];
  for (let at = from; at < to; ) {
    const { next } = varint(bytes, at, to);
    let value = 0n;
    for (let i = next - 1; i >= at; i--) value = (value << 7n) | BigInt((bytes[i] ?? 0) & 0x7f);
    numbers.push(BigInt.asIntN(64, value));
    at = next;
  }
  return numbers;
}

/** A varint as bytes. */
export function encodeVarint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
  return Uint8Array.from(bytes);
}

/** A length-delimited field (wire type 2) as bytes. */
export function encodeField(number: number, content: Uint8Array): Uint8Array {
  return joined(Uint8Array, [encodeVarint(number * 8 + 2), encodeVarint(content.length), content]);
}
