/** Numbers that arrive piece by piece, in any order, and lie in one array that grows where it is. */
export interface GrowingNumbers {
  /** Puts numbers at a place. */
  put(at: number, numbers: Float64Array): void;
  /** All numbers up to the last place that was filled; none that was left out is known. Nothing may be put afterwards. */
  finish(): Float64Array;
}

/** Address space that is set aside at first; it takes memory only where numbers are. */
const RESERVED = 64 * 1024 ** 2;
const STEP = 1024 ** 2;

/** Pieces that are kept apart and joined at the end would be there twice for a moment: this holds every number once. */
export function growingNumbers(): GrowingNumbers {
  let buffer = new ArrayBuffer(0, { maxByteLength: RESERVED });
  let length = 0;
  const makeRoom = (bytes: number): void => {
    if (bytes <= buffer.byteLength) return;
    const size = Math.ceil(bytes / STEP) * STEP;
    if (size > buffer.maxByteLength) {
      const old = buffer;
      buffer = new ArrayBuffer(old.byteLength, { maxByteLength: Math.max(4 * old.maxByteLength, size) });
      new Uint8Array(buffer).set(new Uint8Array(old));
      old.resize(0);
    }
    buffer.resize(size);
  };
  return {
    put: (at, numbers) => {
      length = Math.max(length, at + numbers.length);
      makeRoom(8 * length);
      new Float64Array(buffer, 8 * at, numbers.length).set(numbers);
    },
    finish: () => new Float64Array(buffer, 0, length),
  };
}
