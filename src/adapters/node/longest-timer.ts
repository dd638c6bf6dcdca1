/** The longest time in milliseconds that Node's timers take; a longer one would fire at once. */
export const LONGEST_TIMER = 2 ** 31 - 1;
