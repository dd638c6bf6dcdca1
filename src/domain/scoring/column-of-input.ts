/**
 * The column that an input is named after: the one of the same name, or else the only one whose name skl2onnx or
 * onnxmltools would have turned into it, which write `_` for whatever is no letter, digit or `_`, and one before a digit
 * in front (`generate_unique_variable_name`). Null where there is none, and where there are several, which those exporters
 * tell apart by numbers.
 */
export function columnOfInput(input: string, names: readonly string[]): string | null {
  if (names.includes(input)) return input;
  const [only, second] = names.filter((name) => exportedNames(name).includes(input));
  return only === undefined || second !== undefined ? null : only;
}

/**
 * What skl2onnx, which keeps letters of every script and `+`, and onnxmltools make of a name, and of the same name with a
 * blank before it: after the commas of a header the engine takes it away, and pandas does not.
 */
function exportedNames(name: string): string[] {
  return [/[^\p{L}\p{N}_+]/gu, /[^0-9a-zA-Z]/gu].flatMap((strange) => {
    const made = name.replace(strange, "_");
    return [made.replace(/^(?=[0-9])/, "_"), `_${made}`];
  });
}
