import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { type ExitCode, UserError } from "../../core/user-error.ts";
import { LONGEST_TIMER } from "../node/longest-timer.ts";
import { createFrameReader, encodeFrame } from "./frames.ts";
import type { Answer, Progress } from "./messages.ts";

/** The child ended without an answer. `during` names the model that was being loaded or run. */
export class SandboxFailure extends Error {
  readonly kind: "timed-out" | "crashed" | "flooded";
  readonly during: string | null;

  constructor(kind: SandboxFailure["kind"], message: string, during: string | null) {
    super(message);
    this.name = "SandboxFailure";
    this.kind = kind;
    this.during = during;
  }
}

interface Pending {
  readonly id: number;
  readonly deadline: NodeJS.Timeout;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A child that prints more than this has gone wild. */
const LARGEST_OUTPUT = 10 * 1024 * 1024;

/** Requests to one child and its answers. One request at a time; a child that fails takes no further one. */
export class Conversation {
  readonly #child: ChildProcess;
  readonly #kill: () => void;
  readonly #onProgress: (progress: Progress) => void;
  #pending: Pending | null = null;
  #during: string | null = null;
  #ended = false;
  #isOver = false;
  #printed = 0;
  #tail = "";
  #nextId = 1;

  constructor(
    child: ChildProcess,
    options: { readonly kill: () => void; readonly onProgress: (progress: Progress) => void },
  ) {
    this.#child = child;
    this.#kill = options.kill;
    this.#onProgress = options.onProgress;
    const read = createFrameReader((frame) => this.#hear(frame as Answer));
    (child.stdio[3] as Readable).on("data", (chunk: Buffer) => {
      try {
        read(chunk);
      } catch {
        this.#end("crashed", "it sent an answer that cannot be read");
      }
    });
    child.stdout?.on("data", (chunk: Buffer) => this.#overhear(chunk));
    child.stderr?.on("data", (chunk: Buffer) => this.#overhear(chunk));
    child.stdin?.on("error", () => {
      // The child ended before it had read the request; its end is reported below.
    });
    child.on("error", (error) => this.#end("crashed", `it could not be started: ${error.message}`));
    child.on("close", (code, signal) => this.#end("crashed", describeEnd(code, signal, this.#tail)));
  }

  /** Whether the child has ended, or is about to. */
  get ended(): boolean {
    return this.#ended || this.#isOver;
  }

  send(message: unknown): void {
    for (const piece of encodeFrame(message)) (this.#child.stdin as Writable).write(piece);
  }

  /** The child ends by itself with the answer to a last call, however busy its parent is by then. */
  call(
    method: string,
    params: readonly unknown[],
    { timeoutSeconds, isLast = false }: { readonly timeoutSeconds: number; readonly isLast?: boolean },
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = this.#nextId++;
      const onDeadline = (): void => this.#end("timed-out", `it did not answer within ${timeoutSeconds} s`);
      this.#during = null;
      const milliseconds = Math.min(timeoutSeconds * 1000, LONGEST_TIMER);
      this.#pending = { id, resolve, reject, deadline: setTimeout(onDeadline, milliseconds) };
      if (this.ended) this.#fail("crashed", "it has ended already");
      else this.send({ id, method, params, ...(isLast ? { isLast } : {}) });
      this.#isOver ||= isLast;
    });
  }

  #hear(answer: Answer): void {
    if (answer.id !== this.#pending?.id) return;
    if (answer.kind === "progress") {
      this.#during = answer.progress.during;
      this.#onProgress(answer.progress);
      return;
    }
    const waiting = this.#take();
    if (answer.kind === "result") waiting?.resolve(answer.result);
    else if (answer.kind === "bug") waiting?.reject(new Error(`in the sandbox: ${answer.message}`));
    else
      waiting?.reject(
        new UserError(answer.code, answer.message, {
          remedy: answer.remedy,
          exit: answer.exit as ExitCode,
          subject: answer.subject,
        }),
      );
  }

  #overhear(chunk: Buffer): void {
    this.#printed += chunk.length;
    this.#tail = (this.#tail + chunk.toString("utf8")).slice(-2_000);
    if (this.#printed > LARGEST_OUTPUT) this.#end("flooded", "it printed more than 10 MiB");
  }

  /** A child that is to die takes no further call, however long its end takes to arrive. */
  #end(kind: SandboxFailure["kind"], message: string): void {
    this.#fail(kind, message);
    if (this.#ended) return;
    this.#ended = true;
    this.#kill();
  }

  #fail(kind: SandboxFailure["kind"], message: string): void {
    this.#take()?.reject(new SandboxFailure(kind, message, this.#during));
  }

  #take(): Pending | null {
    const waiting = this.#pending;
    this.#pending = null;
    if (waiting !== null) clearTimeout(waiting.deadline);
    return waiting;
  }
}

function describeEnd(code: number | null, signal: NodeJS.Signals | null, tail: string): string {
  if (/bad_alloc|out of memory|allocation failed|Cannot allocate memory|std::length_error/i.test(tail))
    return "it ran out of memory";
  if (signal === "SIGXCPU") return "it used up its CPU time";
  if (signal === "SIGKILL") return "it was killed, most likely because the machine ran out of memory";
  return signal === null ? `it ended with exit code ${code}` : `it was ended by ${signal}`;
}
