import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

/** One call of the REST interface as GitHub describes it. */
export interface Operation {
  /** Method and path template, such as `GET /repos/{owner}/{repo}`. */
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
}

/** GitHub's OpenAPI description as a judge of exchanges. Each check returns what is wrong, nothing for a clean one. */
export interface Contract {
  /** The operation that a path means (the most literal template wins), or null. Parameters come decoded. */
  find(method: string, path: string): Operation | null;
  /** Unknown parameters, missing or mistyped ones, and properties that GitHub does not know. */
  checkRequest(operation: Operation, query: URLSearchParams, body: unknown): string[];
  /** A success must be one that is described; an error that is not must at least have GitHub's shape of an error. */
  checkResponse(operation: Operation, status: number, body: unknown): string[];
}

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly multiSegment?: boolean;
  readonly schema: object;
}

interface Description {
  readonly operations: Readonly<
    Record<string, { parameters: Parameter[]; body: object | null; responses: Record<string, object | null> }>
  >;
  readonly schemas: Readonly<Record<string, object>>;
}

const FORMATS = {
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/,
  email: /^\S+@\S+$/,
  "repo.nwo": /^[^/\s]+\/[^/\s]+$/,
};

/** References may contain slashes, whether the description says so or not. */
const MULTI_SEGMENT = ["ref", "path"];

/** Reads the extract that scripts/extract-github-openapi.js makes. Validators are compiled when first needed. */
export function createContract(): Contract {
  const text = readFileSync(new URL("openapi.json", import.meta.url), "utf8");
  const description = JSON.parse(text) as Description;
  const compile = compiler(description);
  const templates = Object.entries(description.operations)
    .map(([name, { parameters }]) => ({ name, pattern: patternOf(name, parameters), weight: literalsOf(name) }))
    .sort((a, b) => b.weight - a.weight);
  return {
    find: (method, path) => {
      for (const { name, pattern } of templates) {
        const match = pattern.exec(`${method} ${path}`);
        if (match !== null) return { name, params: decoded(match.groups ?? {}) };
      }
      return null;
    },
    checkRequest: ({ name, params }, query, body) => {
      const { parameters, body: schema } = description.operations[name]!;
      const given = { path: { ...params }, query: Object.fromEntries(query) };
      const wrong = (["path", "query"] as const).flatMap((place) =>
        complaints(place, compile(`${name} ${place}`, parametersSchema(parameters, place), true), given[place]),
      );
      if (schema === null) return body === undefined ? wrong : [...wrong, "body: none is expected"];
      return [...wrong, ...complaints("body", compile(`${name} body`, schema), body ?? {})];
    },
    checkResponse: ({ name }, status, body) => {
      const { responses } = description.operations[name]!;
      const schema = responses[status];
      if (schema === undefined && status < 400) return [`response: the status ${status} is not described`];
      if (schema === null && status < 400) return body === undefined ? [] : ["response: no body is expected"];
      const fallback = { $ref: `github#/schemas/${status === 422 ? "validation-error" : "basic-error"}` };
      return complaints("response", compile(`${name} ${status}`, schema ?? fallback), body);
    },
  };
}

type Compile = (name: string, schema: object, coerce?: boolean) => ValidateFunction;

function compiler({ schemas }: Description): Compile {
  const options = { strict: false, allErrors: true, formats: { ...FORMATS, int64: true }, inlineRefs: false } as const;
  const plain = new Ajv(options).addSchema({ $id: "github", schemas });
  const coercing = new Ajv({ ...options, coerceTypes: true }).addSchema({ $id: "github", schemas });
  const compiled = new Map<string, ValidateFunction>();
  return (name, schema, coerce = false) => {
    const known = compiled.get(name) ?? (coerce ? coercing : plain).compile(schema);
    compiled.set(name, known);
    return known;
  };
}

function complaints(where: string, validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const detail = "additionalProperty" in params ? ` (${String(params.additionalProperty)})` : "";
    return `${where}${instancePath}: ${message ?? "is wrong"}${detail}`;
  });
}

function parametersSchema(parameters: readonly Parameter[], place: "path" | "query"): object {
  const own = parameters.filter((parameter) => parameter.in === place);
  return {
    type: "object",
    properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])),
    required: own.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

function patternOf(name: string, parameters: readonly Parameter[]): RegExp {
  const isLong = (parameter: string): boolean =>
    MULTI_SEGMENT.includes(parameter) ||
    parameters.some((known) => known.name === parameter && known.multiSegment === true);
  const source = name
    .replaceAll(/[.+*?^$()[\]\\|]/g, "\\$&")
    .replaceAll(/\{(\w+)\}/g, (_, parameter: string) => `(?<${parameter}>${isLong(parameter) ? ".+" : "[^/]+"})`);
  return new RegExp(`^${source}$`);
}

function literalsOf(name: string): number {
  return name.split("/").filter((segment) => !segment.startsWith("{")).length * 100 + name.split("/").length;
}

function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}
