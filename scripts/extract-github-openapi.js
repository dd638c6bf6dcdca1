// Cuts the operations that the loopback GitHub serves out of GitHub's OpenAPI description, as JSON Schema:
//   npm install --prefix <folder> --ignore-scripts @octokit/openapi@23.0.2
//   node scripts/extract-github-openapi.js <folder>/node_modules/@octokit/openapi/generated/api.github.com.json
// The package is 385 MB, so it is no dependency: run this again only to take another operation or a newer description.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const REPOSITORY = "/repos/{owner}/{repo}";
const OPERATIONS = {
  "/user": "get",
  [REPOSITORY]: "get",
  [`${REPOSITORY}/collaborators/{username}/permission`]: "get",
  [`${REPOSITORY}/branches/{branch}`]: "get",
  [`${REPOSITORY}/rules/branches/{branch}`]: "get",
  [`${REPOSITORY}/pulls`]: "get post",
  [`${REPOSITORY}/pulls/{pull_number}`]: "get patch",
  [`${REPOSITORY}/pulls/{pull_number}/commits`]: "get",
  [`${REPOSITORY}/pulls/{pull_number}/files`]: "get",
  [`${REPOSITORY}/pulls/{pull_number}/merge`]: "get put",
  [`${REPOSITORY}/pulls/{pull_number}/reviews`]: "get post",
  [`${REPOSITORY}/issues`]: "get post",
  [`${REPOSITORY}/issues/comments`]: "get",
  [`${REPOSITORY}/issues/comments/{comment_id}`]: "get patch delete",
  [`${REPOSITORY}/issues/{issue_number}`]: "get patch",
  [`${REPOSITORY}/issues/{issue_number}/comments`]: "get post",
  [`${REPOSITORY}/issues/{issue_number}/labels`]: "get post put delete",
  [`${REPOSITORY}/issues/{issue_number}/labels/{name}`]: "delete",
  [`${REPOSITORY}/labels`]: "get post",
  [`${REPOSITORY}/labels/{name}`]: "get patch delete",
  [`${REPOSITORY}/releases`]: "get post",
  [`${REPOSITORY}/releases/tags/{tag}`]: "get",
  [`${REPOSITORY}/releases/{release_id}`]: "patch delete",
  [`${REPOSITORY}/releases/{release_id}/assets`]: "get post",
  [`${REPOSITORY}/releases/assets/{asset_id}`]: "get delete",
  [`${REPOSITORY}/statuses/{sha}`]: "post",
  [`${REPOSITORY}/commits`]: "get",
  [`${REPOSITORY}/commits/{ref}`]: "get",
  [`${REPOSITORY}/commits/{ref}/status`]: "get",
  [`${REPOSITORY}/commits/{ref}/statuses`]: "get",
  [`${REPOSITORY}/commits/{commit_sha}/pulls`]: "get",
  [`${REPOSITORY}/contents/{path}`]: "get",
  [`${REPOSITORY}/git/ref/{ref}`]: "get",
  [`${REPOSITORY}/git/matching-refs/{ref}`]: "get",
  [`${REPOSITORY}/git/refs`]: "post",
  [`${REPOSITORY}/git/refs/{ref}`]: "patch delete",
  [`${REPOSITORY}/actions/permissions/workflow`]: "get",
  [`${REPOSITORY}/actions/workflows`]: "get",
  [`${REPOSITORY}/actions/workflows/{workflow_id}/dispatches`]: "post",
  [`${REPOSITORY}/actions/runs/{run_id}`]: "get",
  [`${REPOSITORY}/actions/runs/{run_id}/artifacts`]: "get",
  [`${REPOSITORY}/actions/artifacts`]: "get",
};

/** Words of OpenAPI that are for people, or that JSON Schema says otherwise. */
const DROPPED = ["title", "description", "example", "examples", "deprecated", "default", "nullable", "discriminator"];

const description = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const wanted = new Set();

function resolve(node) {
  if (!node?.$ref) return node;
  return node.$ref
    .split("/")
    .slice(1)
    .reduce((at, key) => at[key], description);
}

/**
 * An OpenAPI 3.0 schema as JSON Schema. Objects are closed, so that a property nobody has described is a violation;
 * within allOf each part would then refuse the properties of the others, so they stay open there.
 */
function schemaOf(node, open = false) {
  if (node.$ref) {
    const name = node.$ref.split("/").at(-1);
    wanted.add(name);
    return { $ref: `github#/schemas/${name}` };
  }
  const schema = {};
  for (const [key, value] of Object.entries(node)) {
    if (DROPPED.includes(key) || key.startsWith("x-")) continue;
    if (key === "properties") schema.properties = mapValues(value, (property) => schemaOf(property));
    else if (key === "items" || key === "not") schema[key] = schemaOf(value);
    else if (key === "additionalProperties") schema[key] = typeof value === "object" ? schemaOf(value) : value;
    else if (key === "allOf") schema.allOf = value.map((part) => schemaOf(resolve(part), true));
    else if (key === "anyOf" || key === "oneOf") schema.anyOf = value.map((part) => schemaOf(part, open));
    else schema[key] = value;
  }
  const hasRoom = Object.keys(schema.properties ?? {}).length > 0 && schema.additionalProperties === undefined;
  if (hasRoom && !open && schema.allOf === undefined) schema.additionalProperties = false;
  return node.nullable ? nullable(schema) : schema;
}

function nullable(schema) {
  if (typeof schema.type !== "string")
    return Object.keys(schema).length === 0 ? schema : { anyOf: [{ type: "null" }, schema] };
  const values = schema.enum === undefined ? {} : { enum: [...schema.enum.filter((value) => value !== null), null] };
  return { ...schema, type: [schema.type, "null"], ...values };
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function jsonSchemaOf(content) {
  const media = content?.["application/json"] ?? null;
  return media === null ? null : schemaOf(media.schema);
}

function operationOf(path, method) {
  const node = description.paths[path][method];
  const parameters = (node.parameters ?? []).map(resolve).map((parameter) => ({
    name: parameter.name,
    in: parameter.in,
    required: parameter.required === true,
    ...(parameter["x-multi-segment"] === true ? { multiSegment: true } : {}),
    schema: schemaOf(parameter.schema),
  }));
  const responses = mapValues(node.responses, (response) => jsonSchemaOf(resolve(response).content));
  return { parameters, body: jsonSchemaOf(node.requestBody?.content), responses };
}

const operations = {};
for (const [path, methods] of Object.entries(OPERATIONS)) {
  for (const method of methods.split(" ")) operations[`${method.toUpperCase()} ${path}`] = operationOf(path, method);
}
wanted.add("basic-error").add("validation-error");
const schemas = new Map();
for (const name of wanted) schemas.set(name, schemaOf(description.components.schemas[name]));

/** One line an entry, sorted: a newer description is a diff that can be read. */
function lines(entries) {
  return [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
    .join(",\n");
}

const text = `{"version":${JSON.stringify(description.info.version)},
"operations":{
${lines(Object.entries(operations))}},
"schemas":{
${lines(schemas)}}}
`;
writeFileSync(fileURLToPath(new URL("../__tests__/github/openapi.json", import.meta.url)), text);
console.error(`wrote ${Object.keys(operations).length} operations and ${schemas.size} schemas, ${text.length} bytes`);
