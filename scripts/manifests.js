// Writes every action's manifest and page from what the commands say of themselves; `--check` only compares. Runs on
// the built program.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { writeGenerated } from "./write-generated.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const described = JSON.parse(
  execFileSync(process.execPath, [`${root}/dist/cli.js`, "help", "--json"], { encoding: "utf8" }),
);
const actions = described.commands.filter(({ action }) => action !== null);
const common = described.common.action;

/** Steps of others, pinned: the runner runs what was read, whatever its tag says tomorrow. */
const PINNED = {
  cache: "actions/cache@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5",
  upload: "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0",
  download: "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1",
};

const ARTIFACT = {
  artifact: {
    description: "`false`: pass no files between jobs as artifacts (within one job they lie in the workspace anyway)",
    default: "true",
  },
};

function manifest({ name, summary, inputs, outputs, action }) {
  const passes = action.leaves || action.takes !== null || name === "report";
  return yamlFile({
    name: `Modelgate ${name}`,
    description: summary,
    inputs: { ...inputsOf({ ...inputs, ...common }), ...(passes ? ARTIFACT : {}) },
    outputs,
    steps: [...steps(name, action, ".."), ...(action.leaves ? uploads(name) : [])],
  });
}

/** The root action takes what any of them takes. */
function rootManifest() {
  const inputs = {};
  const outputs = {};
  for (const { name, inputs: own, outputs: told } of actions) {
    for (const [key, spec] of Object.entries(own)) {
      const said = `${name}: ${spec.description}`;
      inputs[key] =
        inputs[key] === undefined
          ? { ...spec, required: false, description: said }
          : { ...inputs[key], description: `${inputs[key].description}; ${said}` };
    }
    for (const [key, text] of Object.entries(told))
      outputs[key] = outputs[key] === undefined ? `${name}: ${text}` : `${outputs[key]}; ${name}: ${text}`;
  }
  return yamlFile({
    name: "Modelgate",
    description: "GitOps for models: train, gate, register, deploy, watch and roll back inside a GitHub repository",
    inputs: {
      command: {
        description: "`auto` goes by the event and by what changed; else one command, with its own inputs",
        default: "auto",
      },
      ...inputsOf({ ...inputs, ...common }),
      ...ARTIFACT,
    },
    outputs,
    steps: [...steps("auto", { native: true, takes: null }, "."), ...uploads("evaluate")],
  });
}

function inputsOf(specs) {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      {
        description: spec.description,
        ...(spec.required === true ? { required: true } : {}),
        ...(name === "token" ? { default: "${{ github.token }}" } : {}),
      },
    ]),
  );
}

/** The steps that every action has, and those that it needs beside. */
function steps(name, { native, takes }, up) {
  const path = (file) => `"$GITHUB_ACTION_PATH/${up === "." ? "" : `${up}/`}${file}"`;
  const start = (file, more = "") =>
    `exec env -u MODELGATE_INPUTS node ${path(`dist/${file}.js`)}${more} <<<"$MODELGATE_INPUTS"`;
  const inputs = ["env:", "  MODELGATE_INPUTS: ${{ toJSON(inputs) }}"];
  return [
    ["id: guard", "shell: bash", ...inputs, `run: ${start("guard", ` ${name}`)}`],
    ...(native ? nativeSteps(path) : []),
    ...(takes === null && name !== "report" ? [] : [download(name)]),
    ["id: run", "shell: bash", ...inputs, `run: ${start(name)}`],
  ];
}

function nativeSteps(path) {
  const folder = "${{ runner.temp }}/modelgate-native";
  return [
    [
      "id: native",
      "if: steps.guard.outputs.native == 'missing'",
      `uses: ${PINNED.cache}`,
      "with:",
      `  path: ${folder}`,
      "  key: ${{ steps.guard.outputs.native-key }}",
    ],
    [
      "if: steps.guard.outputs.native == 'missing' && steps.native.outputs.cache-hit != 'true'",
      "shell: bash",
      "env:",
      `  MODELGATE_NATIVE: ${folder}`,
      "run: |",
      '  mkdir -p "$MODELGATE_NATIVE"',
      `  cp ${path("native/package.json")} ${path("native/package-lock.json")} "$MODELGATE_NATIVE"`,
      '  npm ci --prefix "$MODELGATE_NATIVE" --ignore-scripts --no-audit --no-fund',
      '  find "$MODELGATE_NATIVE/node_modules/onnxruntime-node/bin" -mindepth 2 -maxdepth 2 ! -name "$(node -p process.platform)" -exec rm -rf {} +',
    ],
  ];
}

/** Without the artifact the next step says which command has to run first. */
function download(name) {
  if (name === "report") {
    return [
      "if: inputs.artifact != 'false' && inputs.verdict == ''",
      "continue-on-error: true",
      `uses: ${PINNED.download}`,
      "with:",
      "  name: modelgate-verdict-${{ inputs.model }}",
      "  path: ${{ inputs.output-dir || '.modelgate' }}/${{ inputs.model }}",
      "  run-id: ${{ github.event.workflow_run.id || github.run_id }}",
      "  github-token: ${{ inputs.token }}",
    ];
  }
  return [
    "if: inputs.artifact != 'false' && steps.guard.outputs.take != ''",
    "continue-on-error: true",
    `uses: ${PINNED.download}`,
    "with:",
    "  name: ${{ steps.guard.outputs.take }}",
    "  path: ${{ steps.guard.outputs.folder }}",
  ];
}

function uploads(name) {
  const folder = "${{ steps.guard.outputs.folder }}";
  const upload = (artifact, ...files) => [
    "if: always() && inputs.artifact != 'false' && steps.guard.outputs.model != ''",
    `uses: ${PINNED.upload}`,
    "with:",
    `  name: modelgate-${artifact}-\${{ steps.guard.outputs.model }}`,
    ...(files.length === 0 ? [`  path: ${folder}`] : ["  path: |", ...files.map((file) => `    ${folder}/${file}`)]),
    "  include-hidden-files: true",
    "  overwrite: true",
    "  if-no-files-found: ignore",
  ];
  // What the comment is rendered from, and no more: `report` reads it where it may write.
  return [upload(name), ...(name === "evaluate" ? [upload("verdict", "evaluation.json", "operational.json")] : [])];
}

function yamlFile({ name, description, inputs, outputs, steps: list }) {
  const inputLines = Object.entries(inputs).flatMap(([key, spec]) => [
    `  ${key}:`,
    `    description: ${JSON.stringify(spec.description)}`,
    ...(spec.required === true ? ["    required: true"] : []),
    ...(spec.default === undefined ? [] : [`    default: ${JSON.stringify(spec.default)}`]),
  ]);
  const outputLines = Object.entries(outputs).flatMap(([key, text]) => [
    `  ${key}:`,
    `    description: ${JSON.stringify(text)}`,
    `    value: \${{ steps.run.outputs.${key} }}`,
  ]);
  const stepLines = list.flatMap((lines) => lines.map((line, i) => `    ${i === 0 ? "- " : "  "}${line}`));
  return [
    "# Generated by scripts/manifests.js from the command. Do not edit.",
    `name: ${name}`,
    `description: ${JSON.stringify(description)}`,
    "author: Modelgate",
    "branding: { icon: git-merge, color: purple }",
    "inputs:",
    ...inputLines,
    ...(outputLines.length === 0 ? [] : ["outputs:", ...outputLines]),
    "runs:",
    "  using: composite",
    "  steps:",
    ...stepLines,
    "",
  ].join("\n");
}

function page({ name, summary, description, inputs, outputs, action }) {
  const permissions = Object.entries(action.permissions).map(([key, value]) => `  ${key}: ${value}`);
  const example = Object.entries(inputs)
    .filter(([, { required }]) => required)
    .map(([key, { placeholder }]) => `    ${key}: ${placeholder ?? "…"}`);
  const model = name === "report" ? ["    model: fraud"] : [];
  const withs = [...model, ...example];
  return [
    "<!-- Generated by scripts/manifests.js from the command. Do not edit. -->",
    "",
    `# Modelgate ${name}`,
    "",
    `${summary}.`,
    "",
    description,
    "",
    "```yaml",
    "permissions:",
    ...permissions,
    "steps:",
    ...(name === "report"
      ? []
      : [
          "  - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
          "    with: { persist-credentials: false }",
        ]),
    `  - uses: modelgate/modelgate/${name}@v0`,
    ...(withs.length === 0 ? [] : ["    with:", ...withs.map((line) => `  ${line}`)]),
    "```",
    "",
    "## Inputs",
    "",
    "| input | meaning |",
    "| --- | --- |",
    ...Object.entries({ ...inputs, ...common }).map(
      ([key, spec]) => `| ${spec.required ? `**\`${key}\`**` : `\`${key}\``} | ${spec.description} |`,
    ),
    "",
    ...(Object.keys(outputs).length === 0
      ? []
      : [
          "## Outputs",
          "",
          "| output | meaning |",
          "| --- | --- |",
          ...Object.entries(outputs).map(([key, text]) => `| \`${key}\` | ${text} |`),
          "",
        ]),
    ...(action.takes === null
      ? []
      : [
          `Its files come from \`${action.takes}\`: from the workspace, or else from the artifact \`modelgate-${action.takes}-<model>\` of this run.`,
          "",
        ]),
    `On the command line: \`modelgate ${name} --help\` (docs/commands.md).`,
    "",
  ].join("\n");
}

writeGenerated("scripts/manifests.js", [
  ["action.yml", rootManifest()],
  ...actions.flatMap((command) => [
    [`${command.name}/action.yml`, manifest(command)],
    [`${command.name}/README.md`, page(command)],
  ]),
]);
