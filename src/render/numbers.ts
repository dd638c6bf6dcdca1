/** 114203 as `114,203`, the same on every machine. */
export function thousands(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** Four decimals for numbers of ordinary size, four significant digits for the rest. */
export function decimal(value: number): string {
  const size = Math.abs(value);
  return size === 0 || (size >= 0.001 && size < 10_000) ? value.toFixed(4) : value.toPrecision(4);
}

/** A p value as people read it: two digits, and never 0. */
export function probability(p: number): string {
  if (p < 1e-300) return "< 1e-300";
  return p < 0.001 ? p.toExponential(1) : p.toFixed(3);
}

/** A share as a percentage. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** Bytes as KiB or MiB. */
export function bytes(size: number): string {
  return size < 1024 * 1024 ? `${(size / 1024).toFixed(1)} KiB` : `${(size / 1024 / 1024).toFixed(1)} MiB`;
}
