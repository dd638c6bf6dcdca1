import type { Log } from "../../ports/log.ts";
import { neutralise } from "./neutralise.ts";

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const PROGRESS_EVERY_MS = 2_000;

/**
 * A log for people on a terminal or in a build: progress overwrites itself on the first and is thinned out in the
 * second. The stream is asked for at the first line: opening one of the process's own is a tenth of a start.
 */
export function createLog(
  stream: () => Stream,
  now: () => number,
): Log & { readonly lines: (lines: readonly string[]) => void } {
  let progressShown = false;
  let lastProgress = now();
  const line = (text: string): void => {
    if (progressShown) stream().write("\r\u001b[K");
    progressShown = false;
    stream().write(`${neutralise(text)}\n`);
  };
  return {
    info: line,
    warn: (text) => line(`warning: ${text}`),
    child: (text) => line(`  | ${text}`),
    progress: (text) => {
      if (stream().isTTY === true) {
        stream().write(`\r\u001b[K${neutralise(text)}`);
        progressShown = true;
      } else if (now() - lastProgress >= PROGRESS_EVERY_MS) {
        lastProgress = now();
        line(text);
      }
    },
    lines: (lines) => {
      for (const text of lines) line(text);
    },
  };
}
