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
  let at = from;
  while (at < to) {
    const start = at;
    const tag = varint(bytes, at, to);
    at = tag.next;
    const number = Math.floor(tag.value / 8);
    const type = tag.value % 8;
    if (number === 0 || (type !== 0 && type !== 1 && type !== 2 && type !== 5)) throw new WireError("bad tag");
    if (type === 0) {
      const { value, next } = varint(bytes, at, to);
      yield { number, type, value, start, from: at, to: next };
      at = next;
      continue;
    }
    let length = type === 1 ? 8 : 4;
    if (type === 2) {
      const prefix = varint(bytes, at, to);
      at = prefix.next;
      length = prefix.value;
    }
    if (length > to - at) throw new WireError("a field is longer than its message");
    yield { number, type, value: 0, start, from: at, to: at + length };
    at += length;
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
