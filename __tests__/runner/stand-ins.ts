import { fileURLToPath } from "node:url";

const folder = (name: string): string => fileURLToPath(new URL(`./actions/${name}`, import.meta.url));

/** Real actions that stand in for GitHub's own, for `RunOptions.actions`. */
export const STAND_INS: Readonly<Record<string, string>> = {
  "actions/cache": folder("cache"),
  "actions/checkout": folder("checkout"),
  "actions/download-artifact": folder("download-artifact"),
  "actions/setup-node": folder("setup-node"),
  "actions/upload-artifact": folder("upload-artifact"),
};
