/**
 * SHA-256 of bytes, or of a text's UTF-8 bytes, as `sha256:<64 hexadecimal digits>`. The domain names what must be
 * hashed; the function itself is handed in, so that nothing here needs a platform.
 */
export type Digest = (content: Uint8Array | string) => string;

const PATTERN = /^sha256:[0-9a-f]{64}$/;

/** Whether a text has the exact form of a digest. */
export function isDigest(text: string): boolean {
  return PATTERN.test(text);
}

/** The first twelve digits, for people; never for comparing. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, "").slice(0, 12);
}
