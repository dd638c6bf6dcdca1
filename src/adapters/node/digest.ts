import { createHash } from "node:crypto";
import type { Digest } from "../../domain/contract/digest.ts";

/** SHA-256 by the platform. */
export const sha256: Digest = (content) => `sha256:${createHash("sha256").update(content).digest("hex")}`;
