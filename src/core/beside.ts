/** Work that goes on beside what follows. Its error is kept for whoever awaits it, and is no unhandled one until then. */
export function beside<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

/**
 * Two pieces of work at once. Nothing of either goes on when this has ended: where one fails the other is waited for
 * first. Rejects with the error of the first where both fail.
 */
export async function both<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return [await first, await second];
}
