import type { Environment } from "./model.ts";
import { worldIn } from "./world.ts";

/** What one process does in the world of the folder that it is started in. */
export type Act =
  | { readonly kind: "register"; readonly factor: number }
  | { readonly kind: "promote"; readonly environment: Environment }
  | { readonly kind: "gc"; readonly keep: number };

/** The program that a test bundles and kills: the commands, with the scorer in memory. */
export async function act(text: string): Promise<void> {
  const what = JSON.parse(text) as Act;
  const world = worldIn(process.cwd(), () => {});
  switch (what.kind) {
    case "register":
      await world.register(what.factor);
      return;
    case "promote":
      await world.promote(what.environment);
      return;
    case "gc":
      await world.gc(what.keep);
  }
}

if (process.argv[2] === "--act") await act(process.argv[3] ?? "");
