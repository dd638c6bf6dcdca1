interface InputRule {
  readonly type?: string;
  readonly required?: boolean;
  readonly default?: unknown;
  readonly options?: readonly string[];
}

/** One input in its own type; throws what GitHub answers to the one who dispatches. */
function inputValue(name: string, rule: InputRule, given: unknown): unknown {
  const value = given ?? rule.default;
  if (rule.required === true && (value === undefined || value === "")) {
    throw new Error(`Required input '${name}' not provided`);
  }
  if (rule.type === "boolean") {
    if (!["true", "false", "undefined"].includes(String(value)))
      throw new Error(`Input '${name}' is no boolean: ${value}`);
    return String(value) === "true";
  }
  if (rule.type === "number") return value === undefined ? 0 : Number(value);
  const text = value === undefined ? "" : String(value);
  if (rule.type === "choice" && given !== undefined && rule.options?.includes(text) !== true) {
    throw new Error(`Provided value '${text}' for input '${name}' not in the list of allowed values`);
  }
  return text;
}

/**
 * The `inputs` context of a workflow_dispatch: given values and defaults, booleans and numbers in their type. Throws
 * for a missing required input, an unknown one and a choice that is none.
 */
export function dispatchInputs(on: unknown, given: unknown): Record<string, unknown> {
  const dispatch = (on as Record<string, unknown> | null)?.workflow_dispatch as { inputs?: unknown } | null | undefined;
  const rules = Object.entries((dispatch?.inputs ?? {}) as Record<string, InputRule | null>);
  const values = (given ?? {}) as Record<string, unknown>;
  const unknown = Object.keys(values).filter((name) => !rules.some(([one]) => one === name));
  if (unknown.length > 0) throw new Error(`Unexpected inputs provided: ${JSON.stringify(unknown)}`);
  return Object.fromEntries(rules.map(([name, rule]) => [name, inputValue(name, rule ?? {}, values[name])]));
}
