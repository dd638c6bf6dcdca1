import { data, Evaluator, type Expr, Lexer, Parser } from "@actions/expressions";
import { type Token, TokenType } from "@actions/expressions/lexer";

/** What an expression may name: contexts as plain values, and functions beyond the built-in ones. */
export interface Scope {
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly functions: Readonly<Record<string, (args: readonly string[]) => unknown>>;
}

type Data = data.ExpressionData;
type Pair = ReturnType<data.Dictionary["pairs"]>[number];

const STATUS_FUNCTIONS = new Set(["success", "failure", "always", "cancelled"]);

/**
 * An object of an expression. Names match without regard to case, except in `env`, as on a Linux runner. GitHub's own
 * class keeps its index in a plain object and so loses a key such as `constructor`.
 */
class Fields extends data.Dictionary {
  readonly #entries = new Map<string, Pair>();
  readonly #exact: boolean;

  constructor(entries: Iterable<readonly [string, unknown]>, exact = false) {
    super();
    this.#exact = exact;
    for (const [key, value] of entries) this.add(key, toData(value, exact));
  }
  #keyOf(name: string): string {
    return this.#exact ? name : name.toLowerCase();
  }
  override add(key: string, value: Data): void {
    if (!this.#entries.has(this.#keyOf(key))) this.#entries.set(this.#keyOf(key), { key, value });
  }
  override get(key: string): Data | undefined {
    return this.#entries.get(this.#keyOf(key))?.value;
  }
  override values(): Data[] {
    return this.pairs().map(({ value }) => value);
  }
  override pairs(): Pair[] {
    return [...this.#entries.values()];
  }
}

function toData(value: unknown, exact = false): Data {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map((item) => toData(item)));
  return new Fields(value instanceof Map ? value : Object.entries(value), exact);
}

function fromData(value: Data): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer));
}

/** The tokens of an expression. The library's lexer unescapes only the first `''` of a string; here it is every one. */
function tokensOf(source: string): Token[] {
  return new Lexer(source)
    .lex()
    .tokens.map((token) =>
      token.type === TokenType.STRING ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token,
    );
}

function compute(source: string, scope: Scope): Data {
  const functions = Object.entries(scope.functions).map(([name, body]) => ({
    name,
    minArgs: 0,
    maxArgs: 255,
    call: (...args: Data[]) => toData(body(args.map((arg) => arg.coerceString()))),
  }));
  const tree: Expr = new Parser(tokensOf(source), Object.keys(scope.contexts), functions).parse();
  const contexts = new Fields([]);
  for (const [name, value] of Object.entries(scope.contexts)) contexts.add(name, toData(value, name === "env"));
  return new Evaluator(tree, contexts, new Map(functions.map((one) => [one.name.toLowerCase(), one]))).evaluate();
}

type Segment = { readonly kind: "text" | "expression"; readonly source: string };

/** A string cut at its `${{ }}`; a quote inside an expression hides `}}`, as in GitHub's reader. */
function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let rest = 0;
  for (let open = text.indexOf("${{"); open >= 0; open = text.indexOf("${{", rest)) {
    if (open > rest) segments.push({ kind: "text", source: text.slice(rest, open) });
    let end = open + 3;
    for (let quoted = false; end < text.length && (quoted || !text.startsWith("}}", end)); end++) {
      if (text[end] === "'") quoted = !quoted;
    }
    if (end >= text.length) throw new Error(`The expression is not closed: ${text}`);
    segments.push({ kind: "expression", source: text.slice(open + 3, end).trim() });
    rest = end + 2;
  }
  if (rest < text.length || segments.length === 0) segments.push({ kind: "text", source: text.slice(rest) });
  return segments;
}

/** The value of one expression, written without `${{ }}`. Throws what GitHub's engine throws. */
export function evaluate(source: string, scope: Scope): unknown {
  return fromData(compute(source, scope));
}

/**
 * A value of a workflow file with every `${{ }}` replaced, at any depth. A string that is one expression takes the
 * expression's type; otherwise results become text.
 */
export function interpolate(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => interpolate(item, scope));
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, interpolate(item, scope)]));
  }
  if (typeof value !== "string") return value;
  const segments = segmentsOf(value);
  if (segments.length === 1 && segments[0]!.kind === "expression") return evaluate(segments[0]!.source, scope);
  return segments
    .map(({ kind, source }) => (kind === "text" ? source : compute(source, scope).coerceString()))
    .join("");
}

/** A scalar with its expressions replaced, as text: null is '', and an object or list is an error as on GitHub. */
export function interpolateText(value: unknown, scope: Scope): string {
  const result = interpolate(value, scope);
  if (result !== null && typeof result === "object") {
    throw new Error(`A ${Array.isArray(result) ? "sequence" : "mapping"} was not expected: ${String(value)}`);
  }
  return toData(result).coerceString();
}

/**
 * Whether an `if:` holds. Without a status function it means `success() && (…)`; empty means `success()`. Text around
 * `${{ }}` makes a non-empty string, which is true: GitHub's trap, kept.
 */
export function holds(condition: unknown, scope: Scope): boolean {
  const text = condition === undefined || condition === null ? "" : String(condition).trim();
  const segments = text.includes("${{") ? segmentsOf(text) : [{ kind: "expression" as const, source: text }];
  const asksStatus = segments.some(({ kind, source }) => kind === "expression" && namesStatus(source));
  if (!asksStatus && evaluate("success()", scope) !== true) return false;
  if (text === "") return true;
  const result = segments.length === 1 ? evaluate(segments[0]!.source, scope) : interpolate(text, scope);
  return result !== null && result !== false && result !== 0 && result !== "";
}

function namesStatus(source: string): boolean {
  const tokens = tokensOf(source);
  return tokens.some(
    ({ type, lexeme }, at) =>
      type === TokenType.IDENTIFIER &&
      STATUS_FUNCTIONS.has(lexeme.toLowerCase()) &&
      tokens[at + 1]?.type === TokenType.LEFT_PAREN,
  );
}
