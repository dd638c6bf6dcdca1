/** The time, so that nothing else asks for it. */
export interface Clock {
  now(): Date;
}
