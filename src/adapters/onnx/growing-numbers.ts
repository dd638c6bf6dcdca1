import { UserError } from "../../core/user-error.ts";

/** Numbers that arrive piece by piece, in any order, and lie in one array that grows where it is. */
export interface GrowingNumbers {
  /** Puts numbers at a place. */
  put(at: number, numbers: Float64Array): void;
  /** All numbers up to the last place that was filled; none that was left out is known. Nothing may be put afterwards. */
  finish(): Float64Array;
}

/** Address space that is set aside at first; it takes memory only where numbers are. */
const RESERVED = 64 * 1024 ** 2;
/** All that is set aside at first for arrays that grow beside each other: address space is limited too. */
const RESERVED_TOGETHER = 512 * 1024 ** 2;
const STEP = 1024 ** 2;

/**
 * Pieces that are kept apart and joined at the end would be there twice for a moment: this holds every number once.
 * `beside` is how many such arrays there are at once. Throws E_DATA_MEMORY where they need more than there is.
 */
export function growingNumbers(beside = 1): GrowingNumbers {
  let buffer = reserve(Math.min(RESERVED, Math.floor(RESERVED_TOGETHER / beside)), 0);
  let length = 0;
  const makeRoom = (bytes: number): void => {
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
    finish: () => new Float64Array(buffer, 0, length),
  };
}

function reserve(maxByteLength: number, length: number): ArrayBuffer {
  return allocated(() => new ArrayBuffer(length, { maxByteLength }));
}

function allocated<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new UserError("E_DATA_MEMORY", "so many rows and columns do not fit into memory", {
      exit: 3,
      remedy: "judge on fewer rows, or leave out evaluate.worst-slices, which holds every column that the model reads",
      cause,
    });
  }
}
