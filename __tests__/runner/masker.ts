/** Replaces secrets by `***` in whatever becomes visible. */
export interface Masker {
  add(value: string): void;
  mask(text: string): string;
}

/** What else a runner masks beside the value itself: its lines, and the usual encodings of it. */
function variantsOf(value: string): string[] {
  const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
  const json = JSON.stringify(value).slice(1, -1);
  // A secret inside a longer text in base64 starts at one of three offsets; what its neighbours touch is cut off.
  const shifted = [0, 1, 2].map((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]);
    const text = whole.toString("base64").replaceAll("=", "");
    return text.slice(offset === 0 ? 0 : offset + 1, whole.length % 3 === 0 ? undefined : -1);
  });
  const long = [json, encodeURIComponent(value), ...shifted].filter((text) => text.length >= 4);
  return [value, ...lines.filter((line) => line !== ""), ...long];
}

/** A masker that knows nothing yet. Longer secrets are replaced first; the empty string is never one. */
export function createMasker(): Masker {
  const known = new Set<string>();
  let ordered: string[] = [];
  return {
    add(value) {
      if (value.trim() === "") return;
      for (const variant of variantsOf(value)) known.add(variant);
      ordered = [...known].sort((a, b) => b.length - a.length);
    },
    mask(text) {
      return ordered.reduce((masked, secret) => masked.replaceAll(secret, "***"), text);
    },
  };
}
