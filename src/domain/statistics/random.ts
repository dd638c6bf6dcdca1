/** A source of uniform numbers in [0, 1). */
export type Random = () => number;

const SIZE = 624;
const SHIFT = 397;

/**
 * The one generator of this project: MT19937 (Matsumoto and Nishimura 1998) with 53-bit doubles, seeded by
 * `init_genrand`. `mersenneTwister(42)` gives the numbers of `numpy.random.RandomState(42).random_sample()`, so any
 * seeded step here can be repeated elsewhere. The seed is taken modulo 2^32.
 */
export function mersenneTwister(seed: number): Random {
  const state = seededState(seed);
  let position = SIZE;
  const next = (): number => {
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

function seededState(seed: number): Uint32Array {
  const state = new Uint32Array(SIZE);
  state[0] = seed >>> 0;
  for (let i = 1; i < SIZE; i++) {
    const previous = state[i - 1] ?? 0;
    state[i] = Math.imul(1812433253, previous ^ (previous >>> 30)) + i;
  }
  return state;
}

function refill(state: Uint32Array): void {
  for (let i = 0; i < SIZE; i++) {
    const mixed = ((state[i] ?? 0) & 0x80000000) | ((state[(i + 1) % SIZE] ?? 0) & 0x7fffffff);
    state[i] = (state[(i + SHIFT) % SIZE] ?? 0) ^ (mixed >>> 1) ^ (mixed & 1 ? 0x9908b0df : 0);
  }
}

function temper(word: number): number {
  let y = word ^ (word >>> 11);
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return (y ^ (y >>> 18)) >>> 0;
}
