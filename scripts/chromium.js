// A headless Chromium, spoken to over a pipe (Chrome DevTools Protocol): pages of our own are looked at in light and dark
// with one start, and without a network.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const FLAGS = [
  "--headless=new",
  "--remote-debugging-pipe",
  "--no-sandbox",
  "--no-first-run",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-extensions",
  "--disable-background-networking",
  "--force-color-profile=srgb",
  "--hide-scrollbars",
];

/** The first Chromium in PATH; null where there is none. */
export function findChromium() {
  return NAMES.find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0) ?? null;
}

/**
 * Starts Chromium. `look(html, { width, scheme }, work)` shows a page and hands `work` what can be done with it:
 * `evaluate(expression)` and `picture(clip)`, a PNG of the whole page or of a rectangle of it.
 */
export async function openChromium(program) {
  const profile = mkdtempSync(join(tmpdir(), "modelgate-chromium-"));
  const child = spawn(program, [...FLAGS, `--user-data-dir=${profile}`], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const { send, heard } = protocol(child);
  return {
    look: async (html, { width, scheme }, work) => {
      const { targetId } = await send("Target.createTarget", { url: "about:blank" });
      const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
      const ask = (method, params = {}) => send(method, params, sessionId);
      await ask("Page.enable");
      await ask("Emulation.setDeviceMetricsOverride", { width, height: 800, deviceScaleFactor: 1, mobile: false });
      await ask("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
      const { frameTree } = await ask("Page.getFrameTree");
      const loaded = heard("Page.loadEventFired", sessionId);
      await ask("Page.setDocumentContent", { frameId: frameTree.frame.id, html });
      await loaded;
      const result = await work({
        evaluate: async (expression) =>
          (await ask("Runtime.evaluate", { expression, returnByValue: true })).result.value,
        picture: async (clip) => {
          const { cssContentSize } = await ask("Page.getLayoutMetrics");
          const whole = { x: 0, y: 0, width: cssContentSize.width, height: cssContentSize.height };
          const { data } = await ask("Page.captureScreenshot", {
            format: "png",
            captureBeyondViewport: true,
            clip: { ...whole, ...clip, scale: 1 },
          });
          return Buffer.from(data, "base64");
        },
      });
      await send("Target.closeTarget", { targetId });
      return result;
    },
    close: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      send("Browser.close").catch(() => {});
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
      child.kill("SIGKILL");
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Requests and events over file descriptors 3 and 4, each message ended by a NUL. */
function protocol(child) {
  const [, , , input, output] = child.stdio;
  const waiting = new Map();
  const listeners = new Set();
  let rest = Buffer.alloc(0);
  let last = 0;
  const fail = (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  child.once("error", fail);
  child.once("exit", (code) => fail(new Error(`Chromium ended with ${code}`)));
  input.on("error", () => {});
  output.on("data", (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const message = JSON.parse(rest.subarray(0, end).toString("utf8"));
      rest = rest.subarray(end + 1);
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.error !== undefined) asked?.reject(new Error(message.error.message));
      else asked?.resolve(message.result);
      for (const listener of listeners) listener(message);
    }
  });
  return {
    send: (method, params = {}, sessionId = undefined) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
    heard: (method, sessionId) =>
      new Promise((resolve) => {
        const listener = (message) => {
          if (message.method !== method || message.sessionId !== sessionId) return;
          listeners.delete(listener);
          resolve(message.params);
        };
        listeners.add(listener);
      }),
  };
}
