import type { Log } from "../ports/log.ts";
import type { OpenPorts } from "./machine.ts";

/** Interrupted, kills what the command started, says that nothing is half written, and ends with the signal's code. */
export function onInterrupt(name: string, opened: readonly OpenPorts[], log: Log): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      for (const { kill } of opened) kill();
      log.warn(`${name} was interrupted; what was written is whole, and running it again goes on from there`);
      const code = signal === "SIGINT" ? 130 : 143;
      void Promise.all(opened.map(({ close }) => close())).finally(() => process.exit(code));
    });
  }
}
