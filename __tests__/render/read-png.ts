import { inflateSync } from "node:zlib";

/** A picture's pixels: red, green, blue of each, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** Reads a PNG as Chromium writes it: eight bits a channel, with or without alpha, not interlaced. */
export function readPng(file: Buffer): Picture {
  const [width, height, channels] = [file.readUInt32BE(16), file.readUInt32BE(20), file[25] === 6 ? 4 : 3];
  if (file[24] !== 8 || (file[25] !== 2 && file[25] !== 6) || file[28] !== 0)
    throw new Error("no such PNG is expected");
  const bytes = inflateSync(Buffer.concat(dataChunks(file)));
  const stride = width * channels;
  const rgb = new Uint8Array(width * height * 3);
  let above = new Uint8Array(stride);
  for (let row = 0; row < height; row++) {
    const from = row * (stride + 1);
    const line = unfilter(bytes.subarray(from + 1, from + 1 + stride), { filter: bytes[from] ?? 0, above, channels });
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++)
        rgb[(row * width + x) * 3 + channel] = line[x * channels + channel] ?? 0;
    above = line;
  }
  return { width, height, rgb };
}

function dataChunks(file: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const isData = file.toString("latin1", at + 4, at + 8) === "IDAT";
    if (isData) found.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return found;
}

function unfilter(
  line: Uint8Array,
  { filter, above, channels }: { readonly filter: number; readonly above: Uint8Array; readonly channels: number },
): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(line.length);
  for (let i = 0; i < line.length; i++) {
    const left = i < channels ? 0 : (out[i - channels] ?? 0);
    const up = above[i] ?? 0;
    let guess = 0;
    if (filter === 1) guess = left;
    else if (filter === 2) guess = up;
    else if (filter === 3) guess = (left + up) >> 1;
    else if (filter === 4) guess = paeth(left, up, i < channels ? 0 : (above[i - channels] ?? 0));
    out[i] = (line[i] ?? 0) + guess;
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const a = Math.abs(guess - left);
  const b = Math.abs(guess - up);
  const c = Math.abs(guess - corner);
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
