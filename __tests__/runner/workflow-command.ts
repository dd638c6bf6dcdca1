/** A command that a process gave through its output. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** The commands that a runner knows; any other name is plain text. */
export const COMMAND_NAMES: readonly string[] = [
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "internal-set-repo-path",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
];

const DATA = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
] as const;
const PROPERTY = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
] as const;
const BRACKET = [
  ["%3B", ";"],
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%5D", "]"],
  ["%25", "%"],
] as const;

type Escapes = readonly (readonly [string, string])[];

function decode(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [code, plain]) => result.replaceAll(code, plain), text);
}

interface Dialect {
  readonly separator: string;
  readonly properties: Escapes;
  readonly data: Escapes;
}

function parseCommand(head: string, data: string, dialect: Dialect): WorkflowCommand {
  const space = head.indexOf(" ");
  const properties = new Map<string, string>();
  for (const pair of space > 0
    ? head
        .slice(space + 1)
        .trim()
        .split(dialect.separator)
    : []) {
    const equals = pair.indexOf("=");
    if (equals >= 0) properties.set(pair.slice(0, equals), decode(pair.slice(equals + 1), dialect.properties));
  }
  return {
    name: (space < 0 ? head : head.slice(0, space)).toLowerCase(),
    properties,
    data: decode(data, dialect.data),
  };
}

/**
 * The command in one line of output, as the runner reads it: `::name key=value,…::data` after leading white space, or
 * `##[name key=value;…]data` anywhere in the line. `known` are the names in lower case; others make no command.
 */
export function readWorkflowCommand(line: string, known: ReadonlySet<string>): WorkflowCommand | undefined {
  // .NET's idea of white space: U+0085 is, the byte order mark is not.
  const trimmed = line.replace(/^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, "");
  const end = trimmed.startsWith("::") ? trimmed.indexOf("::", 2) : -1;
  if (end >= 0) {
    const command = parseCommand(trimmed.slice(2, end), trimmed.slice(end + 2), {
      separator: ",",
      properties: PROPERTY,
      data: DATA,
    });
    if (known.has(command.name)) return command;
  }
  const open = line.indexOf("##[");
  const close = open < 0 ? -1 : line.indexOf("]", open);
  if (close < 0) return undefined;
  const command = parseCommand(line.slice(open + 3, close), line.slice(close + 1), {
    separator: ";",
    properties: BRACKET,
    data: BRACKET,
  });
  return known.has(command.name) ? command : undefined;
}
