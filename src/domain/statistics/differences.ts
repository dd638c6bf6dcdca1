/** First minus second, row by row. */
export function differences(first: Float64Array, second: Float64Array): Float64Array {
  const result = new Float64Array(first.length);
  for (let row = 0; row < result.length; row++) result[row] = (first[row] ?? 0) - (second[row] ?? 0);
  return result;
}
