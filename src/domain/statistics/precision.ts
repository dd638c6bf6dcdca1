/** Beyond this many decimals nobody reads a plain number. */
const MOST = 8;

/** An interval that is narrower than this share of its figure has no width: its ends differ by rounding. */
const ROUNDING = 1e-12;

/**
 * With how many decimals figures of one kind are told together: two digits of their interval's width, but three digits
 * of the largest figure, so that a wide interval does not round a figure away. Without an interval (null, or one of no
 * more width than rounding makes) four digits of the largest figure. Nine decimals, which are told with an exponent, only
 * where three digits of the largest figure itself need them.
 */
export function decimalsFor(width: number | null, figures: readonly number[]): number {
  const largest = Math.max(0, ...figures.map(Math.abs));
  const digits = (size: number, count: number): number =>
    size > 0 && Number.isFinite(size) ? count - 1 - Math.floor(Math.log10(size)) : 0;
  const isWide = width !== null && width > largest * ROUNDING;
  const decimals = isWide ? Math.max(digits(width, 2), digits(largest, 3)) : digits(largest, 4);
  const most = digits(largest === 0 ? (width ?? 0) : largest, 3) > MOST ? MOST + 1 : MOST;
  return Math.min(most, Math.max(0, decimals));
}

/**
 * Those decimals, and up to two more where a difference that is there would else be told as 0, and two figures as one.
 */
export function tellingApart(difference: number, decimals: number): number {
  const isHidden = (told: number): boolean => difference !== 0 && Number(difference.toFixed(told)) === 0;
  return [decimals, decimals + 1, decimals + 2].find((told) => told <= MOST && !isHidden(told)) ?? decimals;
}

/**
 * A number with that many decimals, thousands set apart, and no minus before a zero. Three digits with an exponent where
 * more than eight decimals would be needed (also where eight show nothing of a number that is not 0), and from 1e15 on.
 */
export function withDecimals(value: number, decimals: number): string {
  const isHidden = decimals === MOST && Number(value.toFixed(MOST)) === 0;
  if (decimals > MOST || isHidden || Math.abs(value) >= 1e15) return value === 0 ? "0" : value.toExponential(2);
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
