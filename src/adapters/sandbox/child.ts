import { writeSync } from "node:fs";
import { UserError } from "../../core/user-error.ts";
import { createDuckDbEngine, type DuckDbEngine } from "../duckdb/engine.ts";
import { useNativeFolder } from "../node/native-package.ts";
import { createOnnxScorer, type OnnxScorer } from "../onnx/scorer.ts";
import { createFrameReader, encodeFrame } from "./frames.ts";
import type { Answer, Progress, Request, Setup } from "./messages.ts";

/** The channel on which answers go back; standard output and error are left to native libraries. */
const ANSWERS = 3;
const PROGRESS_EVERY_MS = 200;

type Method = (...params: never[]) => Promise<unknown>;

/**
 * The sandbox's own program: reads requests from standard input, answers them one after the other, and ends when its
 * parent is gone. Everything native happens here, without a token, an environment or a way to start anything.
 */
export function serveSandbox(input: NodeJS.ReadableStream): void {
  let methods: ReadonlyMap<string, Method> | null = null;
  let queue = Promise.resolve();
  let current = 0;
  const onProgress = throttle((progress) => answer({ id: current, kind: "progress", progress }));
  const read = createFrameReader((frame) => {
    const message = frame as { setup: Setup } | Request;
    if ("setup" in message) methods = createMethods(message.setup, onProgress);
    else {
      queue = queue.then(async () => {
        current = message.id;
        answer(await perform(methods, message));
        if (message.isLast === true) process.exit(0);
      });
    }
  });
  input.on("data", read);
  input.on("end", () => process.exit(0));
}

function createMethods(setup: Setup, onProgress: (progress: Progress) => void): ReadonlyMap<string, Method> {
  useNativeFolder(setup.native);
  const engine: DuckDbEngine = createDuckDbEngine({
    workspace: setup.workspace,
    scratch: setup.scratch,
    threads: setup.threads,
    memoryMiB: setup.databaseMiB,
  });
  const scorer: OnnxScorer = createOnnxScorer(engine, onProgress, {
    threads: setup.threads,
    program: process.argv[1] ?? "",
    native: setup.native,
  });
  return new Map<string, Method>([
    ["engine.describe", engine.describe],
    ["engine.count", engine.count],
    ["engine.sample", engine.sample],
    ["engine.identify", engine.identify],
    ["engine.digest", engine.digest],
    ["engine.write", engine.write],
    ["scorer.inspect", scorer.inspect],
    ["scorer.score", scorer.score],
    ["scorer.explain", scorer.explain],
    ["scorer.measure", scorer.measure],
    ["scorer.footprint", scorer.footprint],
    ["scorer.write", scorer.write],
    ["scorer.versions", scorer.versions],
  ]);
}

async function perform(methods: ReadonlyMap<string, Method> | null, { id, method, params }: Request): Promise<Answer> {
  try {
    const run = methods?.get(method);
    if (run === undefined) throw new TypeError(`the sandbox has no method ${method}`);
    return { id, kind: "result", result: await run(...(params as never[])) };
  } catch (error) {
    if (error instanceof UserError)
      return {
        id,
        kind: "user-error",
        code: error.code,
        message: error.message,
        remedy: error.remedy,
        exit: error.exit,
        subject: error.subject,
      };
    return { id, kind: "bug", message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Writes synchronously: what is said must be out before native code blocks this thread. */
function answer(message: Answer): void {
  for (const piece of encodeFrame(message)) {
    for (let bytes = piece; bytes.length > 0; ) bytes = bytes.subarray(writeSync(ANSWERS, bytes));
    // What was sent is nobody's here any more.
    if (piece.buffer instanceof ArrayBuffer && piece.buffer.resizable) piece.buffer.resize(0);
  }
}

/** Lets every change of what is being done through, and mere row counts only five times a second. */
function throttle(send: (progress: Progress) => void): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY;
  let during: string | null = null;
  return (progress) => {
    if (progress.during === during && performance.now() - last < PROGRESS_EVERY_MS) return;
    during = progress.during;
    last = performance.now();
    send(progress);
  };
}
