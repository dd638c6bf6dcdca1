import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * What a line between git and a server does to one exchange. `cut-request`: the server gets half of what was sent, and
 * neither side an end. `cut-answer`: everything arrives, and half of the answer comes back. `stale`: an answer that was
 * given before to the same question comes once more, as from a replica that is behind.
 */
export type LineFault = "cut-request" | "cut-answer" | "stale";

export interface FaultProxy {
  readonly url: string;
  /** Spoils `times` exchanges whose path matches, the next ones or those after a first one of `after`; counts them. */
  readonly spoil: (path: RegExp, fault: LineFault, when?: { times?: number; after?: RegExp }) => () => number;
  readonly close: () => Promise<void>;
}

interface Rule {
  readonly path: RegExp;
  readonly fault: LineFault;
  /** What has to come by first; null where that has been. */
  after: RegExp | null;
  left: number;
  hits: number;
}

/** An HTTP server on loopback that hands everything on to another one, bytes for bytes, but for what it is told to spoil. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const rules: Rule[] = [];
  const answers = new Map<string, Buffer>();
  const server = createServer((asked, answer) => {
    exchange(asked, answer).catch(() => answer.destroy());
  });

  async function exchange(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const path = asked.url ?? "/";
    const sent = await bytesOf(asked);
    const rule = rules.find((one) => one.after === null && one.left > 0 && one.path.test(path));
    if (rule !== undefined) {
      rule.left -= 1;
      rule.hits += 1;
    }
    for (const one of rules) if (one.after?.test(path) && asked.method === "POST") one.after = null;
    if (rule?.fault === "cut-request") {
      await sendHalf(target, asked, sent);
      answer.destroy();
      return;
    }
    const { status, headers, body } = await handOn(target, asked, sent);
    const question = `${asked.method} ${path} ${sent.toString("base64")}`;
    const stale = rule?.fault === "stale" ? answers.get(question) : undefined;
    if (status === 200 && stale === undefined) answers.set(question, body);
    const given = stale ?? body;
    answer.writeHead(status, { ...headers, "content-length": given.length });
    if (rule?.fault !== "cut-answer") answer.end(given);
    else answer.write(given.subarray(0, given.length / 2), () => answer.destroy());
  }

  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spoil: (path, fault, { times = 1, after } = {}) => {
      const rule: Rule = { path, fault, after: after ?? null, left: times, hits: 0 };
      rules.push(rule);
      return () => rule.hits;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

function ask(target: string, asked: IncomingMessage, length: number) {
  const { "transfer-encoding": _, ...headers } = asked.headers;
  const more = length > 0 ? { "content-length": length } : {};
  return request(new URL(asked.url ?? "/", target), { method: asked.method, headers: { ...headers, ...more } });
}

async function handOn(target: string, asked: IncomingMessage, sent: Buffer) {
  const ahead = ask(target, asked, sent.length);
  ahead.end(sent);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    ahead.on("response", resolve);
    ahead.on("error", reject);
  });
  const { "transfer-encoding": _, ...headers } = answer.headers;
  return { status: answer.statusCode ?? 502, headers, body: await bytesOf(answer) };
}

/** Announces everything and sends half of it. */
function sendHalf(target: string, asked: IncomingMessage, sent: Buffer): Promise<void> {
  return new Promise((resolve) => {
    const ahead = ask(target, asked, sent.length);
    ahead.on("error", () => resolve());
    ahead.write(sent.subarray(0, sent.length / 2), () => {
      // Long enough for the server to have begun with what it got.
      setTimeout(() => {
        ahead.destroy();
        resolve();
      }, 50);
    });
  });
}
