import { expect, test } from "vitest";
import { beside, both } from "../../src/core/beside.ts";

/** A promise, and how to settle it. */
function held<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: Error) => void } {
  let [resolve, reject] = [(_: T): void => {}, (_: Error): void => {}];
  const promise = new Promise<T>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  return { promise, resolve, reject };
}

test("where one of two fails, the other has come to an end before that is told, and the first error counts", async () => {
  const [first, second] = [held<number>(), held<string>()];
  const told: string[] = [];
  const done = both(first.promise, second.promise).catch((error: Error) => told.push(error.message));
  second.reject(new Error("second"));
  await new Promise((resolve) => setImmediate(resolve));
  expect(told).toEqual([]);
  first.reject(new Error("first"));
  await done;
  expect(told).toEqual(["first"]);
  expect(await both(Promise.resolve(1), Promise.resolve("a"))).toEqual([1, "a"]);
});

test("an error of work that goes on beside is told to whoever awaits it, however late", async () => {
  const work = beside(Promise.reject(new Error("late")));
  await new Promise((resolve) => setTimeout(resolve, 5));
  await expect(work).rejects.toThrow("late");
});
