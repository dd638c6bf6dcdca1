"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_domain = require("./domain.js");
const require_yaml = require("./yaml.js");
const require_picomatch$1 = require("./picomatch.js");
const require_config_validator = require("./config-validator.js");

// src/config/read-workflow.ts
const OURS = /^[\w.-]+\/modelgate(?:\/([\w-]+))?@/;
function readWorkflow(path, text) {
	const file = record(parsed(text));
	if (file === null) return null;
	const { on } = file;
	return {
		path,
		events: typeof on === "string" ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(record(on) ?? {}),
		jobs: Object.entries(record(file.jobs) ?? {}).flatMap(([name, value]) => {
			const job = record(value);
			if (job === null) return [];
			const steps = Array.isArray(job.steps) ? job.steps : [];
			return [{
				name,
				permissions: granted(job.permissions) ?? granted(file.permissions),
				calls: steps.flatMap(callOf)
			}];
		})
	};
}
function parsed(text) {
	try {
		return require_yaml.parse(text);
	} catch {
		return null;
	}
}
function callOf(step) {
	const { uses, with: inputs } = record(step) ?? {};
	const ours = typeof uses === "string" ? OURS.exec(uses) : null;
	if (ours === null) return [];
	const asked = record(inputs)?.command;
	return [{ command: ours[1] ?? (typeof asked === "string" && asked !== "auto" ? asked : null) }];
}
function granted(value) {
	if (value === "read-all" || value === "write-all") return value;
	const names = record(value);
	return names === null ? null : new Map(Object.entries(names).map(([name, level]) => [name, String(level)]));
}
function record(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value) ? value : null;
}

// src/config/reads-path.ts
var import_picomatch = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_picomatch$1.require_picomatch(), 1);
function plainPath(path) {
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part === "..") parts.pop();
		else parts.push(part);
	}
	return parts.join("/");
}
function readsPath(pattern, path) {
	if (!/[*?[]/.test(pattern)) return plainPath(pattern) === plainPath(path);
	return (0, import_picomatch.default)(plainPath(pattern), {
		dot: true,
		nobrace: true,
		noextglob: true,
		nonegate: true
	})(plainPath(path));
}

// src/config/yaml-document.ts
const MAX_BYTES = 65536;
const MAX_KEYS = 2e3;
const MAX_DEPTH = 32;
function parseYaml(text, file) {
	const lines = new require_yaml.LineCounter();
	checkLimits(text, file);
	const documents = require_yaml.parseAllDocuments(text, {
		version: "1.2",
		schema: "core",
		strict: true,
		uniqueKeys: true,
		stringKeys: true,
		merge: false,
		lineCounter: lines,
		prettyErrors: false
	});
	const placeAt = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			file,
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	if (!Array.isArray(documents) || documents.length === 0) throw invalid("the file is empty", {
		file,
		line: 1,
		column: 1
	});
	const [document, second] = documents;
	if (document === void 0) throw invalid("the file is empty", {
		file,
		line: 1,
		column: 1
	});
	if (second !== void 0) throw invalid("the file holds more than one document", placeAt(second.range?.[0] ?? 0));
	const problem = document.errors[0] ?? document.warnings[0];
	if (problem !== void 0) throw invalid(firstSentence(problem.message), placeAt(problem.pos[0]));
	return {
		document,
		placeOf: (path) => placeAt(offsetOf(document, path)),
		placeOfKey: (path) => placeAt(keyOffset(document, path))
	};
}
function invalid(message, place) {
	return new require_start.UserError("E_YAML", message, {
		place,
		remedy: "write one plain YAML 1.2 document, indented with spaces"
	});
}
function firstSentence(message) {
	return (message.split("\n")[0] ?? message).replace(/\.$/, "");
}
function checkLimits(text, file) {
	const fail = (message, offset) => {
		const before = text.slice(0, offset).split("\n");
		throw new require_start.UserError("E_YAML_LIMIT", message, {
			place: {
				file,
				line: before.length,
				column: (before[before.length - 1]?.length ?? 0) + 1
			},
			remedy: "a configuration that large belongs into several files or into the training script"
		});
	};
	if (new TextEncoder().encode(text).length > MAX_BYTES) fail(`the file is larger than ${MAX_BYTES / 1024} KiB`, 0);
	let offset = 0;
	let keys = 0;
	let flow = 0;
	let inLine = 0;
	let indent = 0;
	for (const token of new require_yaml.Lexer().lex(text)) {
		const first = token[0];
		if (first === "%") fail("directives are not accepted", offset);
		if (first === "*" || first === "&") fail("anchors and aliases are not accepted", offset);
		if (token === "\n" || token === "\r\n") {
			inLine = 0;
			indent = 0;
		} else if (inLine === 0 && /^ +$/.test(token)) indent = token.length;
		if (flow === 0 && (token === "-" || token === "?" || token === ":")) inLine++;
		if (token === ":") keys++;
		if (token === "{" || token === "[") flow++;
		if (token === "}" || token === "]") flow = Math.max(0, flow - 1);
		if (keys > MAX_KEYS) fail(`the file has more than ${MAX_KEYS} keys`, offset);
		if (flow + inLine > MAX_DEPTH || indent > 256) fail(`the file is nested more than ${MAX_DEPTH} levels deep`, offset);
		offset += token.length;
	}
}
function offsetOf(document, path) {
	for (let length = path.length; length >= 0; length--) {
		const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
		if (require_yaml.isNode(node) && node.range) return node.range[0];
	}
	return 0;
}
function keyOffset(document, path) {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	const key = path[path.length - 1];
	if (!require_yaml.isMap(parent)) return offsetOf(document, path);
	const pair = parent.items.find(({ key: candidate }) => require_yaml.isScalar(candidate) && candidate.value === key);
	return pair !== void 0 && require_yaml.isScalar(pair.key) ? pair.key.range?.[0] ?? 0 : offsetOf(document, path);
}

// src/config/edit-yaml.ts
var edit_yaml_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	newYamlFile: () => newYamlFile,
	placeOfYamlValue: () => placeOfYamlValue,
	readYamlValue: () => readYamlValue,
	replaceYamlValue: () => replaceYamlValue
});
function yamlPath(key) {
	return key.split(".").map((part) => /^\d+$/.test(part) ? Number(part) : part);
}
function readYamlValue(text, file, key) {
	const { document, placeOf } = parseYaml(text, file);
	const node = document.getIn(yamlPath(key), true);
	if (node === void 0 || node === null) return null;
	if (!require_yaml.isScalar(node)) throw new require_start.UserError("E_DEPLOYMENT_KEY", `${key} is not a plain value`, {
		place: placeOf(yamlPath(key)),
		remedy: "point `key` at the one value that names the release"
	});
	return node.value === null ? null : String(node.value);
}
function placeOfYamlValue(text, file, key) {
	return parseYaml(text, file).placeOf(yamlPath(key));
}
function newYamlFile(comment, values) {
	const document = new require_yaml.Document({});
	for (const [key, value] of values) document.setIn(yamlPath(key), value);
	return `# ${comment}\n${document.toString({ lineWidth: 0 })}`;
}
function replaceYamlValue(text, file, change) {
	const { document, placeOf } = parseYaml(text, file);
	const path = yamlPath(change.key);
	const node = document.getIn(path, true);
	if (!require_yaml.isScalar(node) || !node.range) throw new require_start.UserError("E_DEPLOYMENT_KEY", `${file} has no value at ${change.key}`, {
		place: placeOf(path),
		remedy: `write ${change.key} into the file once, with any value, or set \`key\` in the configuration`
	});
	const [start, end] = node.range;
	const quote = text[start] === "\"" || text[start] === "'" ? "QUOTE_DOUBLE" : "PLAIN";
	const scalar = require_yaml.stringify(change.value, {
		defaultStringType: quote,
		lineWidth: 0
	}).trimEnd();
	const edited = `${text.slice(0, start)}${node.range[0] === node.range[1] ? " " : ""}${scalar}${text.slice(end)}`;
	if (readYamlValue(edited, file, change.key) !== change.value) throw new require_start.UserError("E_DEPLOYMENT_KEY", `the value at ${change.key} in ${file} cannot be replaced`, {
		place: placeOf(path),
		remedy: "write it as a plain one-line value"
	});
	return edited;
}

// schemas/config.schema.json
var config_schema_default = {
	$schema: "http://json-schema.org/draft-07/schema#",
	$id: "urn:modelgate:config:1",
	title: "modelgate.yml",
	description: "The one configuration file of Modelgate.",
	type: "object",
	additionalProperties: false,
	required: ["version", "models"],
	properties: {
		"version": {
			"const": 1,
			"description": "Version of this file's format."
		},
		"registry": {
			"type": "object",
			"description": "Where versions are kept.",
			"additionalProperties": false,
			"properties": {
				"repository": {
					"type": "string",
					"pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$",
					"examples": ["acme/models"],
					"description": "Another repository on GitHub that holds the registry. Default: the one that is worked on. With `--local` it is always that one."
				},
				"branch": {
					"type": "string",
					"minLength": 1,
					"maxLength": 200,
					"default": "modelgate/registry",
					"description": "The orphan branch that is the registry."
				},
				"inline-limit": {
					"$ref": "#/definitions/size",
					"default": "1MiB",
					"description": "Largest model that is committed to the branch; larger ones go to a release of their own. At most 95MiB."
				},
				"tags": {
					"type": "boolean",
					"default": true,
					"description": "Whether versions and moved aliases leave annotated tags that GTO reads: `fraud@v7.0.0`, `fraud#champion#4`."
				}
			}
		},
		"models": {
			"type": "object",
			"description": "The models of this repository, by name: lower-case letters, digits and inner hyphens.",
			"minProperties": 1,
			"maxProperties": 200,
			"additionalProperties": { "$ref": "#/definitions/model" }
		}
	},
	definitions: {
		"size": {
			"type": "string",
			"pattern": "^[0-9]{1,9}(B|KiB|MiB)$",
			"examples": ["200KiB", "1MiB"],
			"description": "A size."
		},
		"duration": {
			"type": "string",
			"pattern": "^[0-9]{1,6}(s|m|h)$",
			"examples": [
				"90s",
				"60m",
				"2h"
			],
			"description": "A length of time."
		},
		"path": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1e3,
			"description": "A path relative to the repository."
		},
		"column": {
			"type": "string",
			"minLength": 1,
			"maxLength": 500,
			"description": "A column's name."
		},
		"model": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"task",
				"data",
				"evaluate"
			],
			"properties": {
				"task": {
					"enum": [
						"binary",
						"multiclass",
						"regression"
					],
					"description": "What the model says about a row."
				},
				"owner": {
					"type": "string",
					"minLength": 1,
					"maxLength": 200,
					"description": "Who answers for the model."
				},
				"threshold": {
					"type": "number",
					"minimum": 0,
					"maximum": 1,
					"description": "Score from which a binary prediction is positive. Default: what the training script wrote to its metrics file, else 0.5."
				},
				"output": {
					"type": "object",
					"description": "What the model gives, where the file itself does not say it.",
					"additionalProperties": false,
					"properties": {
						"kind": {
							"enum": [
								"probability",
								"logit",
								"label",
								"value"
							],
							"description": "What the numbers are."
						},
						"name": {
							"type": "string",
							"minLength": 1,
							"maxLength": 500,
							"description": "The output that holds the predictions."
						},
						"classes": {
							"type": "array",
							"minItems": 2,
							"maxItems": 1e3,
							"items": { "type": [
								"string",
								"number",
								"boolean"
							] },
							"description": "Class labels, in the order of the output's columns."
						},
						"interval": {
							"type": "object",
							"additionalProperties": false,
							"required": ["lower", "upper"],
							"properties": {
								"lower": {
									"type": "string",
									"minLength": 1,
									"maxLength": 500,
									"description": "The output that holds the lower ends."
								},
								"upper": {
									"type": "string",
									"minLength": 1,
									"maxLength": 500,
									"description": "The output that holds the upper ends."
								}
							},
							"description": "Of a regression: the outputs between whose values it expects the true one. For interval_coverage and interval_width; score writes them too."
						}
					}
				},
				"train": {
					"type": "object",
					"description": "How a model is made.",
					"additionalProperties": false,
					"required": ["run"],
					"properties": {
						"run": {
							"type": "string",
							"minLength": 1,
							"maxLength": 1e4,
							"description": "Shell command that trains. It leaves an ONNX model at $MODELGATE_OUTPUT/model.onnx or at `model`."
						},
						"params": {
							"type": "object",
							"description": "Handed to the script as a JSON file, named by $MODELGATE_PARAMS."
						},
						"seed": {
							"type": "integer",
							"minimum": 0,
							"maximum": 4294967295,
							"default": 42,
							"description": "Handed to the script as $MODELGATE_SEED."
						},
						"model": {
							"$ref": "#/definitions/path",
							"description": "Where the script leaves the model, if not in $MODELGATE_OUTPUT."
						},
						"metrics": {
							"$ref": "#/definitions/path",
							"description": "Where the script leaves a flat JSON file of what it logged, if not in $MODELGATE_OUTPUT/metrics.json."
						},
						"timeout": {
							"$ref": "#/definitions/duration",
							"default": "60m",
							"description": "After this the script is stopped."
						},
						"env": {
							"type": "array",
							"maxItems": 100,
							"items": {
								"type": "string",
								"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
							},
							"description": "Names of further environment variables that the script may see."
						},
						"paths": {
							"type": "array",
							"minItems": 1,
							"maxItems": 100,
							"items": {
								"type": "string",
								"minLength": 1,
								"maxLength": 500
							},
							"examples": ["[train.py, requirements.txt, data/**]"],
							"description": "Globs of what the model is made of: `command: auto` trains when a change touches one of them. Default: everything but deployment files and Markdown."
						}
					}
				},
				"data": {
					"type": "object",
					"description": "Where rows come from.",
					"additionalProperties": false,
					"required": [
						"train",
						"test",
						"label"
					],
					"properties": {
						"train": {
							"$ref": "#/definitions/path",
							"description": "Files to train on: CSV, TSV, JSON lines or Parquet, plain or with .gz or .zst; a path or a glob."
						},
						"test": {
							"$ref": "#/definitions/path",
							"description": "Files to judge models on; never used in training."
						},
						"select": {
							"type": ["string", "array"],
							"minLength": 1,
							"maxLength": 2e4,
							"minItems": 1,
							"items": {
								"type": "string",
								"minLength": 1
							},
							"description": "SQL select list that derives the model's columns from the stored ones, for training, test, drift and scoring alike. Default: *"
						},
						"label": {
							"$ref": "#/definitions/column",
							"description": "The column to predict."
						},
						"positive": {
							"type": [
								"string",
								"number",
								"boolean"
							],
							"default": 1,
							"description": "The label's value that a binary model predicts the probability of."
						},
						"id": {
							"$ref": "#/definitions/column",
							"description": "Names a row; never a feature. evaluate tells missing and repeated ids, and rows of the test data that are in the training data too."
						},
						"weight": {
							"$ref": "#/definitions/column",
							"description": "How much a row counts in metrics and intervals: a number of at least 0. Never a feature."
						},
						"time": {
							"$ref": "#/definitions/column",
							"description": "When a row happened; never a feature."
						},
						"exclude": {
							"type": "array",
							"maxItems": 2e3,
							"items": { "$ref": "#/definitions/column" },
							"description": "Columns that are no features."
						},
						"features": {
							"type": ["array", "object"],
							"minItems": 1,
							"items": { "$ref": "#/definitions/column" },
							"minProperties": 1,
							"additionalProperties": {
								"type": "array",
								"minItems": 1,
								"items": { "$ref": "#/definitions/column" }
							},
							"description": "The columns that feed the model: a list for its one tensor, or a list for each of its inputs."
						},
						"format": {
							"enum": [
								"csv",
								"tsv",
								"jsonl",
								"parquet"
							],
							"description": "Where the file name's ending does not say it."
						},
						"delimiter": {
							"type": "string",
							"minLength": 1,
							"maxLength": 1,
							"description": "Field separator of CSV files. Default: a comma."
						}
					}
				},
				"evaluate": {
					"type": "object",
					"description": "What a model must show before it may go on.",
					"additionalProperties": false,
					"required": ["gates"],
					"properties": {
						"gates": {
							"type": "array",
							"minItems": 1,
							"maxItems": 200,
							"items": { "$ref": "#/definitions/gate" },
							"description": "Rules on metrics. At least one must hold without a champion: min, max or `vs: baseline`."
						},
						"slices": {
							"type": "array",
							"maxItems": 20,
							"items": { "$ref": "#/definitions/slices" },
							"description": "Columns by whose values the metrics of the gates are measured and shown, whether or not a gate is judged on them."
						},
						"no-champion": {
							"enum": [
								"absolute-only",
								"baseline",
								"fail"
							],
							"default": "absolute-only",
							"description": "What becomes of comparisons with the champion while there is none: they are skipped, judged against the model without features, or failed."
						},
						"stats": {
							"type": "object",
							"description": "How uncertainty is measured, and from which size on test data decide a comparison.",
							"additionalProperties": false,
							"properties": {
								"confidence": {
									"type": "number",
									"minimum": .5,
									"maximum": .9999,
									"default": .95,
									"description": "Of the two-sided intervals in evaluation.json, which `non-inferior` and `superior` go by."
								},
								"min-rows": {
									"type": "integer",
									"minimum": 2,
									"default": 200,
									"description": "With fewer labelled rows every comparison with the champion is inconclusive, unless both models give the same answers."
								},
								"min-positives": {
									"type": "integer",
									"minimum": 2,
									"default": 30,
									"description": "The same for positive rows of a binary model."
								},
								"min-negatives": {
									"type": "integer",
									"minimum": 2,
									"default": 30,
									"description": "The same for negative rows of a binary model."
								},
								"cluster": {
									"$ref": "#/definitions/column",
									"description": "Rows with the same value in this column, such as a customer, are not independent: intervals are made from clusters. Default: every row stands for itself."
								},
								"zero-division": {
									"enum": [0, 1],
									"description": "What precision, recall and other shares count where they are 0/0. Default: an error."
								},
								"seed": {
									"type": "integer",
									"minimum": 0,
									"maximum": 4294967295,
									"description": "Seed of the bootstrap. Default: `evaluate.seed`."
								},
								"replicates": {
									"type": "integer",
									"minimum": 200,
									"maximum": 1e5,
									"default": 2e3,
									"description": "Bootstrap resamples."
								},
								"method": {
									"enum": ["auto"],
									"default": "auto",
									"description": "How intervals and comparisons are made: by the method that fits each metric."
								}
							}
						},
						"seed": {
							"type": "integer",
							"minimum": 0,
							"maximum": 4294967295,
							"default": 42,
							"description": "Seed of every random step of the evaluation."
						},
						"timeout": {
							"$ref": "#/definitions/duration",
							"default": "10m",
							"description": "After this the scorer is stopped, and the challenger fails."
						},
						"latency": {
							"type": "boolean",
							"default": false,
							"description": "Measure latency, throughput, start and memory of both models although no gate asks for them."
						},
						"importance": {
							"type": "boolean",
							"default": true,
							"description": "Measure how much the challenger listens to each column: by how much its loss rises when the column's values are shuffled among up to 1,000 of the test rows."
						},
						"worst-slices": {
							"type": "boolean",
							"default": false,
							"description": "Search the slices of every column that the challenger reads for those in which it is wrong more than elsewhere, by more than chance. Told in the comment and the report; no gate goes by it."
						}
					}
				},
				"deploy": {
					"type": "object",
					"description": "Environments, by name. Without one the merge is the approval: promote makes the challenger the champion.",
					"minProperties": 1,
					"maxProperties": 20,
					"additionalProperties": { "$ref": "#/definitions/environment" }
				},
				"drift": {
					"type": "object",
					"description": "How current data are watched.",
					"additionalProperties": false,
					"properties": {
						"current": {
							"$ref": "#/definitions/path",
							"description": "Files with current data."
						},
						"min-rows": {
							"type": "integer",
							"minimum": 1,
							"default": 200,
							"description": "Fewer rows are no basis for a verdict."
						},
						"alpha": {
							"type": "number",
							"exclusiveMinimum": 0,
							"exclusiveMaximum": 1,
							"default": .05,
							"description": "Largest adjusted p value that counts as significant."
						},
						"correction": {
							"enum": [
								"bh",
								"holm",
								"bonferroni",
								"none"
							],
							"default": "bh",
							"description": "How p values are adjusted for the number of columns."
						},
						"share": {
							"type": "number",
							"exclusiveMinimum": 0,
							"maximum": 1,
							"default": .3,
							"description": "Share of drifted features at which the whole data set alerts; each counts by its importance, where that was measured."
						},
						"columns": {
							"type": "object",
							"maxProperties": 2e3,
							"additionalProperties": { "$ref": "#/definitions/watched" },
							"description": "What differs from the defaults, by column."
						},
						"environment": {
							"type": "string",
							"description": "The environment whose version is watched. Default: the champion's."
						}
					}
				}
			}
		},
		"slices": {
			"type": "object",
			"additionalProperties": false,
			"required": ["by"],
			"properties": {
				"by": {
					"$ref": "#/definitions/column",
					"description": "The column (after `data.select`) whose values are the slices: text, numbers or truth values, at most 200; missing values are a slice of their own."
				},
				"min-rows": {
					"type": "integer",
					"minimum": 1,
					"default": 100,
					"description": "Slices with fewer labelled rows are left out, and listed; so are slices of a binary model below `stats.min-positives` or `stats.min-negatives`."
				},
				"fairness": {
					"type": "boolean",
					"default": false,
					"description": "Whether the fairness metrics of binary models are shown for the groups of this column."
				}
			}
		},
		"gate": {
			"description": "A rule on a metric, such as { metric: roc_auc, min: 0.8 }.",
			"type": "object",
			"additionalProperties": false,
			"required": ["metric"],
			"properties": {
				"metric": {
					"type": "string",
					"minLength": 1,
					"description": "A metric of the task, in scikit-learn's words, one with a parameter in parentheses: `f_beta(2)`; or what a model costs to run: latency_p50_ms, latency_p95_ms, latency_p99_ms, throughput_rows_s, cold_start_ms, model_size_mb, peak_rss_mb, deterministic."
				},
				"min": {
					"type": "number",
					"description": "The metric must be at least this."
				},
				"max": {
					"type": "number",
					"description": "The metric must be at most this."
				},
				"use": {
					"enum": [
						"value",
						"lower-bound",
						"upper-bound"
					],
					"default": "value",
					"description": "What the limit is held against: the value found, or the end of its interval that speaks against the model (`lower-bound` with min, `upper-bound` with max). Where the limit lies inside the interval such a gate is inconclusive."
				},
				"vs": {
					"enum": ["champion", "baseline"],
					"description": "What the challenger is compared with, on the same rows in the same run: the version in force, or a model without features, which answers every row with the training data's share of the classes, or their mean."
				},
				"max-regression": {
					"type": ["number", "string"],
					"minimum": 0,
					"pattern": "^[0-9]+(\\.[0-9]+)?%$",
					"examples": [.01, "2%"],
					"description": "How much worse than the champion it may be, by the value found on these rows: in the metric's unit, or as a percentage of the champion's value."
				},
				"rule": {
					"enum": [
						"no-worse",
						"improve",
						"non-inferior",
						"superior",
						"not-significantly-worse",
						"max-improvement"
					],
					"description": "How it is compared. `no-worse` (implied by max-regression), `improve` (implied by min-improvement) and `max-improvement` (implied by it) look at the value alone; `non-inferior` demands that the whole interval of the difference lies above minus the margin, `superior` above min-improvement (default 0). Where the limit lies inside the interval the gate is inconclusive and says how many rows would decide it. `not-significantly-worse` fails only where the loss is larger than max-regression (default 0) and that is significant: a one-sided p value below 1 - confidence."
				},
				"margin": {
					"type": ["number", "string"],
					"exclusiveMinimum": 0,
					"pattern": "^[0-9]+(\\.[0-9]+)?%$",
					"examples": [.005, "1%"],
					"description": "With `rule: non-inferior`: the loss that would still count as equally good, in the metric's unit or as a percentage of the champion's value."
				},
				"min-improvement": {
					"type": ["number", "string"],
					"minimum": 0,
					"pattern": "^[0-9]+(\\.[0-9]+)?%$",
					"examples": [.01, "2%"],
					"description": "How much better than the champion it must be: by the value alone, or with `rule: superior` by its whole interval."
				},
				"max-improvement": {
					"type": ["number", "string"],
					"minimum": 0,
					"pattern": "^[0-9]+(\\.[0-9]+)?%$",
					"examples": [.05, "10%"],
					"description": "How much better than the champion it may be: a larger jump is more often a leak than a discovery."
				},
				"by": {
					"$ref": "#/definitions/column",
					"description": "The column whose values are slices, on each of which the gate is judged; or the groups that a fairness metric compares."
				},
				"min-rows": {
					"type": "integer",
					"minimum": 1,
					"default": 100,
					"description": "With `by`: slices with fewer labelled rows are skipped, and listed."
				},
				"require": {
					"type": ["boolean", "array"],
					"maxItems": 200,
					"items": { "type": [
						"string",
						"number",
						"boolean",
						"null"
					] },
					"description": "With `by`: slices that must be judged, or `true` for all that there are. A missing or skipped one is a failure."
				},
				"correction": {
					"enum": [
						"holm",
						"bh",
						"bonferroni",
						"none"
					],
					"default": "holm",
					"description": "With `by` and `rule: not-significantly-worse`: how p values are adjusted for the number of slices."
				},
				"threshold": {
					"type": "number",
					"description": "MLflow's name for min, or for max of a metric for which lower is better."
				},
				"min-absolute-change": {
					"type": "number",
					"minimum": 0,
					"description": "MLflow's name for `vs: champion` with min-improvement."
				},
				"min-relative-change": {
					"type": "number",
					"minimum": 0,
					"description": "The same as a share of the champion's value: 0.05 is 5%."
				},
				"on-inconclusive": {
					"enum": [
						"fail",
						"warn",
						"pass"
					],
					"default": "fail",
					"description": "What an undecided comparison does: `fail` blocks with the verdict inconclusive."
				},
				"severity": {
					"enum": ["block", "warn"],
					"default": "block",
					"description": "Whether a failure stops the model or only warns."
				}
			}
		},
		"environment": {
			"type": "object",
			"additionalProperties": false,
			"required": ["file"],
			"properties": {
				"file": {
					"$ref": "#/definitions/path",
					"description": "The deployment file: YAML, made where it does not exist."
				},
				"key": {
					"type": "string",
					"minLength": 1,
					"maxLength": 500,
					"default": "release",
					"description": "Dotted path of the value that names the release."
				},
				"value": {
					"type": "string",
					"minLength": 1,
					"maxLength": 500,
					"default": "{ref}",
					"description": "The value's form; {ref}, {version} and {digest} are filled in. It must name the version: {ref}, which pins the whole record, or {version}. All of it is compared when it is read."
				},
				"needs": {
					"type": "string",
					"description": "The environment that must have run a version first."
				},
				"champion": {
					"type": "boolean",
					"description": "Whether the version in force here is the champion. Default: the last environment of the `needs` chain."
				},
				"signature": {
					"enum": ["same", "any"],
					"default": "same",
					"description": "Whether a version with other input columns may be deployed."
				}
			}
		},
		"watched": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"method": {
					"enum": [
						"wasserstein",
						"ks",
						"js",
						"psi",
						"mean-shift",
						"hellinger"
					],
					"description": "The measure that decides."
				},
				"warn": {
					"type": "number",
					"exclusiveMinimum": 0,
					"description": "Effect at which the column warns."
				},
				"alert": {
					"type": "number",
					"exclusiveMinimum": 0,
					"description": "Effect at which the column alerts."
				},
				"critical": {
					"type": "boolean",
					"default": false,
					"description": "Whether this column alone makes the data set alert."
				}
			}
		}
	}
};

// src/config/overrides.ts
function applyOverride(raw, override) {
	const at = override.indexOf("=");
	const path = override.slice(0, Math.max(0, at)).split(".");
	if (at < 1 || path.some((part) => part === "" || part === "__proto__")) throw new require_start.UserError("E_USAGE", `--set ${override} is not of the form path=value`, { remedy: "write it like --set models.fraud.data.test=other.csv" });
	const value = overrideValue(override.slice(at + 1));
	let node = raw;
	for (const part of path.slice(0, -1)) {
		const child = Object.hasOwn(node, part) ? node[part] : void 0;
		if (child === null || typeof child !== "object") node[part] = {};
		node = node[part];
	}
	node[path.at(-1) ?? ""] = value;
}
function overrideValue(text) {
	try {
		return require_yaml.parse(text, {
			schema: "core",
			version: "1.2"
		});
	} catch {
		throw new require_start.UserError("E_USAGE", `--set: ${JSON.stringify(text)} is no YAML value`, { remedy: "quote it, such as --set 'models.fraud.data.select=\"*, a + b as c\"'" });
	}
}
function withOverrides(yaml, file, overrides) {
	const find = (path) => overrides.findLast((override) => {
		const set = override.slice(0, override.indexOf("=")).split(".");
		const isBelow = set.every((part, i) => part === String(path[i]));
		const isAround = path.every((part, i) => String(part) === set[i]) && !yaml.document.hasIn(path);
		return isBelow || isAround;
	});
	const placed = (inFile) => (path) => {
		const set = find(path);
		return set === void 0 ? inFile(path) : {
			file,
			line: 1,
			column: 1,
			set
		};
	};
	return {
		placeOf: placed(yaml.placeOf),
		placeOfKey: placed(yaml.placeOfKey)
	};
}

// src/config/planned.ts
const PLANNED = /* @__PURE__ */ new Set([
	"repository",
	"strategy",
	"publish",
	"auto-rollback",
	"window",
	"postgres",
	"trino",
	"retrain",
	"cluster",
	"weight",
	"golden"
]);
function plannedKey(key) {
	return PLANNED.has(key) ? `${key} is planned, and not in this version: leave it out for now (README, "Not there yet")` : null;
}

// src/config/problems.ts
function configErrors(errors, checked, locator) {
	const unknown = errors.filter((error) => error.keyword === "additionalProperties");
	const isMistyped = (error) => error.keyword === "required" && unknown.some((other) => other.instancePath === error.instancePath && require_start.nearest(String(other.params.additionalProperty), [String(error.params.missingProperty)]) !== null);
	return errors.filter((error) => !isMistyped(error)).map((error) => explain(error, checked, locator)).sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
}
function explain(error, { raw, schema }, locator) {
	const path = pointerPath(error.instancePath);
	const name = path.length === 0 ? "the file" : dotted(path);
	const node = schemaAt(schema, path);
	const found = quoted(valueAt(raw, path));
	const make = (message, remedy, place = locator.placeOf(path)) => new require_start.UserError("E_CONFIG", message, {
		place,
		remedy
	});
	switch (error.keyword) {
		case "additionalProperties": return explainUnknownKey(String(error.params.additionalProperty), path, {
			node,
			locator
		});
		case "required": return make(`${name} lacks the key ${error.params.missingProperty}`, `add ${error.params.missingProperty}: ${sentence(resolve(schema, propertiesOf(node)[String(error.params.missingProperty)]))}`);
		case "enum": {
			const accepted = error.params.allowedValues.map(String);
			const meant = require_start.nearest(String(valueAt(raw, path)), accepted);
			return make(`${name} is ${found}, which is not one of the accepted values`, `${meant === null ? "" : `did you mean ${meant}? `}Accepted: ${accepted.join(", ")}`);
		}
		case "const": return make(`${name} is ${found}, and must be ${JSON.stringify(error.params.allowedValue)}`, `write ${path.at(-1)}: ${JSON.stringify(error.params.allowedValue)}`);
		case "type": {
			const wanted = [error.params.type].flat().map((type) => WORDS[type] ?? type).join(" or ");
			const meant = numberIn(valueAt(raw, path), wanted);
			return make(`${name} is ${found}, and must be ${wanted}`, `${meant === null ? "it" : `${meant}. It`} is: ${sentence(node)}`);
		}
		case "pattern": return make(`${name} is ${found}, which has not the expected form`, `it is: ${sentence(node)}`);
		default: return make(`${name} is ${found}: ${boundText(error)}`, `it is: ${sentence(node)}`);
	}
}
const BOUNDS = {
	minimum: "at least",
	exclusiveMinimum: "more than",
	maximum: "at most",
	exclusiveMaximum: "less than"
};
function boundText({ keyword, params, message }) {
	const bound = BOUNDS[keyword];
	if (bound !== void 0) return `it must be ${bound} ${params.limit}`;
	if (keyword === "minItems") return params.limit === 1 ? "it must not be empty" : `it must have at least ${params.limit} entries`;
	return `it ${message ?? "is not accepted"}`;
}
const WORDS = {
	number: "a number",
	integer: "a whole number",
	string: "a text",
	boolean: "true or false",
	object: "a map of keys",
	array: "a list"
};
function numberIn(value, wanted) {
	if (typeof value !== "string" || !wanted.includes("number")) return null;
	const [, digits, percent] = /^\s*([-+]?\d[\d.,e+-]*)\s*(%?)\s*$/i.exec(value) ?? [];
	const number = Number(digits?.replace(",", "."));
	if (digits === void 0 || !Number.isFinite(number)) return null;
	if (percent === "%") return `write it as a share: ${Number((number / 100).toPrecision(15))}`;
	return digits.includes(",") ? `write it with a point: ${number}` : `write it without quotes: ${number}`;
}
const LONGEST_QUOTE = 60;
function quoted(value) {
	if (Array.isArray(value)) return "a list";
	if (value !== null && typeof value === "object") return "a map of keys";
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
function valueAt(raw, path) {
	let value = raw;
	for (const part of path) {
		if (value === null || typeof value !== "object" || !Object.hasOwn(value, part)) return void 0;
		value = value[part];
	}
	return value;
}
function explainUnknownKey(key, path, context) {
	const { node, locator } = context;
	const known = Object.keys(propertiesOf(node));
	const meant = require_start.nearest(key, known);
	const remedy = plannedKey(key) ?? (/^\d+$/.test(key) ? `write decimals with a point: 0.${key}, not 0,${key}` : meant === null ? `accepted keys: ${known.join(", ")}` : `did you mean ${meant}? Accepted keys: ${known.join(", ")}`);
	const where = path.length === 0 ? "" : ` in ${dotted(path)}`;
	return new require_start.UserError("E_CONFIG", `unknown key ${key}${where}`, {
		place: locator.placeOfKey([...path, key]),
		remedy
	});
}
function pointerPath(pointer) {
	return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function dotted(path) {
	return path.join(".");
}
function schemaAt(schema, path) {
	let node = resolve(schema, schema);
	for (const part of path) {
		const { additionalProperties, items } = node;
		node = resolve(schema, propertiesOf(node)[part] ?? (items !== void 0 && /^\d+$/.test(part) ? items : additionalProperties)) ?? {};
	}
	return node;
}
function resolve(schema, node) {
	const reference = node?.$ref;
	if (typeof reference !== "string") return node;
	return {
		...schema.definitions?.[reference.replace("#/definitions/", "")],
		...node,
		$ref: void 0
	};
}
function propertiesOf(node) {
	return node.properties ?? {};
}
function sentence(property) {
	const examples = property?.examples;
	const accepted = property?.enum;
	const parts = [String(property?.description ?? "see docs/configuration.md").replace(/\.$/, "")];
	if (accepted !== void 0) parts.push(`one of ${accepted.join(", ")}`);
	if (examples !== void 0) parts.push(`such as ${examples.join(" or ")}`);
	return parts.join("; ");
}

// src/config/paths.ts
function checkPath(path, place) {
	const parts = path.split(/[/\\]/);
	if (path.startsWith("/") || /^[A-Za-z]:/.test(path) || parts.includes("..") || /[\u0000-\u001f]/.test(path)) throw new require_start.UserError("E_CONFIG", `${JSON.stringify(path)} is not a path inside the repository`, {
		place,
		remedy: "write it relative to the repository, without .."
	});
}
function repositoryPath(path, place) {
	checkPath(path, place);
	const parts = path.split("/").filter((part) => part !== "" && part !== ".");
	if (parts.length === 0 || path.split(/[/\\]/).some((part) => part.toLowerCase() === ".git")) throw new require_start.UserError("E_CONFIG", `${JSON.stringify(path)} cannot be a file of the repository`, {
		place,
		remedy: "name a file such as deploy/production/model.yaml; git keeps no `.git` and no empty name"
	});
	return parts.join("/");
}

// src/config/read-environments.ts
function readEnvironments(raw, placeOf) {
	const entries = new Map(Object.entries(raw).map(([name, entry]) => {
		const file = repositoryPath(entry.file, placeOf([
			"deploy",
			name,
			"file"
		]));
		return [name, {
			...entry,
			file
		}];
	}));
	for (const [name, entry] of entries) checkEnvironment(name, entry, entries, placeOf);
	const ordered = inOrder(entries, placeOf);
	const marked = ordered.filter((name) => entries.get(name)?.champion === true);
	if (marked.length > 1) throw new require_start.UserError("E_CONFIG", `${marked.join(" and ")} both claim the champion`, {
		place: placeOf([
			"deploy",
			marked[1] ?? "",
			"champion"
		]),
		remedy: "mark one environment with champion: true"
	});
	const champion = marked[0] ?? ordered.findLast((name) => entries.get(name)?.champion !== false);
	return ordered.flatMap((name) => {
		const entry = entries.get(name);
		return entry === void 0 ? [] : [target(name, entry, name === champion)];
	});
}
function target(environment, entry, champion) {
	return {
		environment,
		file: entry.file,
		key: entry.key ?? "release",
		value: entry.value ?? "{ref}",
		needs: entry.needs ?? null,
		champion,
		signature: entry.signature ?? "same"
	};
}
function checkEnvironment(name, entry, all, placeOf) {
	const at = (key) => placeOf([
		"deploy",
		name,
		key
	]);
	if (!require_start.isAliasName(name) || name === "champion" || name === "challenger") throw new require_start.UserError("E_CONFIG", `${name} cannot name an environment`, {
		place: placeOf(["deploy", name]),
		remedy: `use ${require_start.NAME_RULE}; champion and challenger are taken`
	});
	if (/^\.github(\/|$)/i.test(entry.file)) throw new require_start.UserError("E_CONFIG", "a deployment may not change files under .github/", {
		place: at("file"),
		remedy: `put it elsewhere, such as deploy/${name}/`
	});
	if (!/\.ya?ml$/.test(entry.file)) throw new require_start.UserError("E_CONFIG", `${entry.file} is no YAML file`, {
		place: at("file"),
		remedy: "name a file that ends in .yaml or .yml"
	});
	if (entry.value !== void 0 && !/\{(ref|version)\}/.test(entry.value)) throw new require_start.UserError("E_CONFIG", "the value does not name the version", {
		place: at("value"),
		remedy: "use {ref} or {version} in it"
	});
	if (entry.needs !== void 0 && !all.has(entry.needs)) throw new require_start.UserError("E_CONFIG", `${name} needs ${entry.needs}, which is no environment of this model`, {
		place: at("needs"),
		remedy: `environments: ${[...all.keys()].join(", ")}`
	});
}
function inOrder(entries, placeOf) {
	const ordered = [];
	const waiting = new Set(entries.keys());
	while (waiting.size > 0) {
		const ready = [...waiting].find((name) => !waiting.has(entries.get(name)?.needs ?? ""));
		if (ready === void 0) {
			const [name] = waiting;
			throw new require_start.UserError("E_CONFIG", `the environments ${[...waiting].join(", ")} need each other`, {
				place: placeOf([
					"deploy",
					name ?? "",
					"needs"
				]),
				remedy: "let one of them need none of the others"
			});
		}
		ordered.push(ready);
		waiting.delete(ready);
	}
	return ordered;
}

// src/config/mlflow-names.ts
function fromMlflow({ threshold, "min-absolute-change": absolute, "min-relative-change": relative, ...entry }, { direction, placeOf }) {
	if (threshold !== void 0 && direction !== "higher" && direction !== "lower") {
		const side = direction === "none" ? "has no better side" : `is best at ${direction === "zero" ? 0 : 1}`;
		throw new require_start.UserError("E_CONFIG", `${entry.metric} ${side}, so threshold may mean min or max`, {
			place: placeOf(["threshold"]),
			remedy: `write min: ${threshold} or max: ${threshold}, or both ends`
		});
	}
	const limit = direction === "higher" ? "min" : "max";
	const refuse = (key, other) => {
		throw new require_start.UserError("E_CONFIG", `${key} and ${other} are two names for one thing`, {
			place: placeOf([key]),
			remedy: `write ${other} alone`
		});
	};
	if (threshold !== void 0 && entry[limit] !== void 0) refuse("threshold", limit);
	if (absolute !== void 0 && relative !== void 0) throw new require_start.UserError("E_CONFIG", "min-absolute-change and min-relative-change are two demands", {
		place: placeOf(["min-relative-change"]),
		remedy: "write a gate for each"
	});
	const change = absolute ?? (relative === void 0 ? void 0 : `${Number((relative * 100).toPrecision(12))}%`);
	const named = absolute !== void 0 ? "min-absolute-change" : "min-relative-change";
	if (change !== void 0 && entry["min-improvement"] !== void 0) refuse(named, "min-improvement");
	return {
		...entry,
		...threshold === void 0 ? {} : { [limit]: threshold },
		...change === void 0 ? {} : {
			vs: entry.vs ?? "champion",
			"min-improvement": change
		}
	};
}

// src/config/read-comparison.ts
const ALLOWANCES = [
	"max-regression",
	"margin",
	"min-improvement",
	"max-improvement"
];
const OPTIONAL = /* @__PURE__ */ new Set(["superior", "not-significantly-worse"]);
const IMPLIED = {
	"max-regression": "no-worse",
	margin: "non-inferior",
	"min-improvement": "improve",
	"max-improvement": "max-improvement"
};
function readComparison(entry, { placeOf, isSliced }) {
	const given = ALLOWANCES.filter((key) => entry[key] !== void 0);
	if (entry.vs === void 0) return refuseLoose(entry, given, {
		placeOf,
		isSliced
	});
	const kind = entry.rule ?? impliedRule(given, entry.vs, placeOf);
	const [allowance, optional] = [require_domain.TOLERANCE_KEYS[kind], OPTIONAL.has(kind)];
	const foreign = given.find((key) => key !== allowance);
	if (foreign !== void 0) throw new require_start.UserError("E_CONFIG", `${foreign} means nothing to rule: ${kind}`, {
		place: placeOf([foreign]),
		remedy: `write ${example(kind)}, and a second gate for a second demand`
	});
	const written = entry[allowance];
	if (written === void 0 && !optional) throw new require_start.UserError("E_CONFIG", `rule: ${kind} needs ${allowance}`, {
		place: placeOf(["rule"]),
		remedy: `write ${example(kind)}`
	});
	const tolerance = readTolerance(written ?? 0);
	if (kind === "non-inferior" && (tolerance.kind === "relative" ? tolerance.fraction : tolerance.amount) === 0) throw new require_start.UserError("E_CONFIG", "a margin of 0 can never be shown, however many rows there are", {
		place: placeOf(["margin"]),
		remedy: "say how much worse would still be the same to you, such as margin: 0.005; or write rule: superior"
	});
	return {
		kind,
		tolerance
	};
}
function impliedRule(given, vs, placeOf) {
	if (given.includes("margin")) throw new require_start.UserError("E_CONFIG", "margin needs rule: non-inferior", {
		place: placeOf(["margin"]),
		remedy: `write ${example("non-inferior")}, or max-regression for a limit that looks at the value alone`
	});
	const [first] = given;
	if (given.length === 1 && first !== void 0) return IMPLIED[first];
	const problem = given.length === 0 ? `vs: ${vs} needs max-regression` : `${given.join(" and ")} are two demands`;
	throw new require_start.UserError("E_CONFIG", problem, {
		place: placeOf([]),
		remedy: given.length === 0 ? `write ${example("no-worse")} together, or ${example("non-inferior")}` : "write a gate for each"
	});
}
function refuseLoose(entry, given, { placeOf, isSliced }) {
	const others = ["rule", "on-inconclusive"].filter((key) => entry[key] !== void 0);
	const isDecided = !isSliced && (entry.use ?? "value") === "value";
	const [loose] = [...given, ...others.filter((key) => key === "rule" || isDecided)];
	if (loose === void 0) return null;
	if (loose === "on-inconclusive") {
		const needed = entry.by === void 0 ? "vs, use or by" : "vs or use";
		throw new require_start.UserError("E_CONFIG", `on-inconclusive needs ${needed}: a limit on one value always decides`, {
			place: placeOf([loose]),
			remedy: "leave it out, or write severity: warn for a gate that never blocks"
		});
	}
	const rule = entry.rule ?? (loose === "rule" ? "no-worse" : IMPLIED[loose]);
	throw new require_start.UserError("E_CONFIG", `${loose} needs vs: champion`, {
		place: placeOf([loose]),
		remedy: `write ${example(rule)} together`
	});
}
function example(rule) {
	switch (rule) {
		case "no-worse": return "{ vs: champion, max-regression: 2% }";
		case "improve": return "{ vs: champion, min-improvement: 0.01 }";
		case "non-inferior": return "{ vs: champion, rule: non-inferior, margin: 0.005 }";
		case "superior": return "{ vs: champion, rule: superior, min-improvement: 0.01 }";
		case "max-improvement": return "{ vs: champion, max-improvement: 0.05, severity: warn }";
		case "not-significantly-worse": return "{ vs: champion, by: region, rule: not-significantly-worse, max-regression: 0.03 }";
	}
}
function readTolerance(written) {
	if (typeof written === "number") return {
		kind: "absolute",
		amount: written
	};
	return {
		kind: "relative",
		fraction: Number(written.slice(0, -1)) / 100
	};
}

// src/config/read-slices.ts
const EXAMPLE = "{ metric: recall, vs: champion, by: region, rule: not-significantly-worse, max-regression: 0.03 }";
function readSliceRule(entry, placeOf) {
	const { by, require: require$1, correction } = entry;
	if (by === void 0) {
		const loose = [
			"min-rows",
			"require",
			"correction"
		].find((key) => entry[key] !== void 0);
		if (loose === void 0) return null;
		throw new require_start.UserError("E_CONFIG", `${loose} needs by`, {
			place: placeOf([loose]),
			remedy: `name the column whose values are the slices, such as ${EXAMPLE}`
		});
	}
	if (correction !== void 0 && entry.rule !== "not-significantly-worse") throw new require_start.UserError("E_CONFIG", "correction needs rule: not-significantly-worse", {
		place: placeOf(["correction"]),
		remedy: `only p values are corrected for the number of slices; write ${EXAMPLE}`
	});
	return {
		by,
		minRows: entry["min-rows"] ?? 100,
		require: typeof require$1 === "object" ? require$1.map(nameOf) : require$1 === true ? "all" : [],
		correction: correction ?? "holm"
	};
}
function nameOf(value) {
	return value === null ? null : String(value);
}
function readShownSlices({ task, evaluate }, placeOf) {
	return (evaluate.slices ?? []).map(({ by, fairness = false, ...slices }, i) => {
		if (fairness && task !== "binary") throw new require_start.UserError("E_CONFIG", `a ${task} model has no fairness metrics of its own`, {
			place: placeOf([
				"evaluate",
				"slices",
				i,
				"fairness"
			]),
			remedy: "leave it out, and set a gate on worst_group_<metric> instead"
		});
		return {
			by,
			minRows: slices["min-rows"] ?? 100,
			fairness
		};
	});
}
function sliceColumns({ evaluate }) {
	const columns = /* @__PURE__ */ new Map();
	const name = (by, path) => {
		if (by !== void 0 && !columns.has(by)) columns.set(by, path);
	};
	for (const [i, { by }] of (evaluate.slices ?? []).entries()) name(by, [
		"evaluate",
		"slices",
		i,
		"by"
	]);
	for (const [i, { by }] of evaluate.gates.entries()) name(by, [
		"evaluate",
		"gates",
		i,
		"by"
	]);
	return columns;
}

// src/config/refuse-gate.ts
function readUse({ use = "value", min, max }, placeOf) {
	const fits = use === "value" || (use === "lower-bound" ? max === void 0 : min === void 0);
	if (use !== "value" && min === void 0 && max === void 0) throw new require_start.UserError("E_CONFIG", `use: ${use} needs ${use === "lower-bound" ? "min" : "max"}`, {
		place: placeOf(["use"]),
		remedy: "a comparison goes by its interval with rule: non-inferior or rule: superior"
	});
	if (fits) return use;
	throw new require_start.UserError("E_CONFIG", `use: ${use} speaks for the model where a ${use === "lower-bound" ? "max" : "min"} is set`, {
		place: placeOf(["use"]),
		remedy: "write use: lower-bound with min, and use: upper-bound with max, in a gate for each"
	});
}
function refuseUnknownUse({ id, interval, range }, { use, min, max }, placeOf) {
	if (use === "value" || interval === null) return;
	const limit = use === "lower-bound" ? min : max;
	if (!interval.startsWith("none") && limit === (use === "lower-bound" ? range.high : range.low)) {
		const key = use === "lower-bound" ? "min" : "max";
		throw new require_start.UserError("E_CONFIG", `no interval of ${id} lies all at ${limit}, so this gate can never pass`, {
			place: placeOf([key]),
			remedy: `write a ${key} ${key === "min" ? "below" : "above"} ${limit}, or leave use out: the value alone may be ${limit}`
		});
	}
	if (!interval.startsWith("none")) return;
	throw new require_start.UserError("E_CONFIG", `${id} has no interval, which use: ${use} goes by`, {
		place: placeOf(["use"]),
		remedy: "leave use out: min and max go by the value"
	});
}
function refuseUncertain({ metric, rule }, slices, placeOf) {
	if (slices === null) throw new require_start.UserError("E_CONFIG", `${metric} compares groups of rows, and needs by`, {
		place: placeOf(["metric"]),
		remedy: `name the column, such as { metric: ${metric}, by: gender, … }`
	});
	if (slices.require.length > 0) throw new require_start.UserError("E_CONFIG", `require means nothing to ${metric}`, {
		place: placeOf(["require"]),
		remedy: "groups that are too small are left out and listed; leave it out, or judge a metric on slices"
	});
	if (rule !== "non-inferior" && rule !== "superior" && rule !== "not-significantly-worse") return;
	throw new require_start.UserError("E_CONFIG", `a difference in ${metric} has no interval, which rule: ${rule} goes by`, {
		place: placeOf(["rule"]),
		remedy: "write max-regression or min-improvement alone, which go by the value, or min or max"
	});
}
function refuseMeasured(entry, { unlike, isCompared }, placeOf) {
	const { metric, rule, vs } = entry;
	if (isCompared && unlike !== null) throw new require_start.UserError("E_CONFIG", `${metric} is not compared with the champion: ${unlike}`, {
		place: placeOf(["vs"]),
		remedy: "limit it with min or max; latency_p50_ms, model_size_mb and peak_rss_mb can be compared"
	});
	const key = ["by", "use"].find((key) => entry[key] !== void 0) ?? (vs === "baseline" ? "vs" : rule === "not-significantly-worse" || rule === "max-improvement" ? "rule" : entry["max-improvement"] === void 0 ? null : "max-improvement");
	if (key === null) return;
	throw new require_start.UserError("E_CONFIG", `${key} means nothing to ${metric}, which is measured once for a model`, {
		place: placeOf([key]),
		remedy: "write min, max, or vs: champion with max-regression"
	});
}

// src/config/refuse-limits.ts
function refuseLimits(metric, entry, placeOf) {
	const { min, max } = entry;
	for (const limit of ["min", "max"]) refuseBeyondRange(metric, entry[limit], placeOf([limit]));
	if (min !== void 0 && max !== void 0 && min > max) throw new require_start.UserError("E_CONFIG", `min: ${min} is above max: ${max}, so no value of ${metric.id} keeps both`, {
		place: placeOf(["min"]),
		remedy: "exchange them, or write a gate for each"
	});
	refuseIdle(metric, entry, placeOf);
}
function refuseBeyondRange({ id, range }, limit, place) {
	if (limit === void 0 || limit >= range.low && limit <= range.high) return;
	const percent = range.low === 0 && range.high === 1 && limit > 1 && limit <= 100 ? `; ${limit}% is written ${Number((limit / 100).toPrecision(12))}` : "";
	throw new require_start.UserError("E_CONFIG", `${limit} is no value that ${id} can have`, {
		place,
		remedy: `${id} is ${require_domain.formatRange(range)}${percent}`
	});
}
function refuseIdle({ id, range }, entry, placeOf) {
	if (entry.severity === "warn" || entry.require !== void 0) return;
	const idle = entry.min === range.low ? "min" : entry.max === range.high ? "max" : null;
	if (idle === null) return;
	throw new require_start.UserError("E_CONFIG", `${id} is never ${idle === "min" ? "below" : "above"} ${entry[idle]}, so this gate can never fail`, {
		place: placeOf([idle]),
		remedy: `${id} is ${require_domain.formatRange(range)}: write the ${idle === "min" ? "least" : "most"} that you would accept; to show the metric without judging it, add severity: warn`
	});
}

// src/config/refuse-metric.ts
function refuseMetric(entry, task, placeOf) {
	const [name = ""] = entry.metric.split("(");
	const metric = require_domain.findMetric(task, entry.metric);
	const family = require_domain.findFamily(task, name);
	if (metric === void 0 && family !== void 0) {
		const written = entry.metric === name ? `${name} needs its parameter` : `${entry.metric} has no such parameter`;
		throw new require_start.UserError("E_CONFIG", written, {
			place: placeOf(["metric"]),
			remedy: `write ${name}(${family.example}): the parameter is ${family.parameter}`
		});
	}
	if (metric === void 0 || entry.vs === void 0) return;
	if (metric.against === "champion" || metric.direction === "none") {
		const why = metric.direction === "none" ? "has no better side" : "is about the difference to the champion already";
		throw new require_start.UserError("E_CONFIG", `${metric.id} ${why}, so it cannot be compared with the champion's`, {
			place: placeOf(["vs"]),
			remedy: "limit it with min or max"
		});
	}
	if (metric.hasContrast !== false || ![
		"non-inferior",
		"superior",
		"not-significantly-worse"
	].some((rule) => rule === entry.rule)) return;
	throw new require_start.UserError("E_CONFIG", `a difference in ${metric.id} has no interval, so rule: ${entry.rule} never passes`, {
		place: placeOf(["rule"]),
		remedy: "write { vs: champion, max-regression: 0.01 } or min-improvement, which go by the value"
	});
}

// src/config/refuse-tolerance.ts
function refuseWiderThanRange({ id, range }, { kind, tolerance }, placeOf) {
	const width = range.high - range.low;
	if (tolerance.kind === "relative" || tolerance.amount < width || !Number.isFinite(width)) return;
	const { amount } = tolerance;
	const percent = amount <= 100 ? `; ${amount} hundredths are written ${amount / 100}, ${amount} percent of the champion's value ${amount}%` : "";
	throw new require_start.UserError("E_CONFIG", `two values of ${id} cannot lie ${amount > width ? "" : "more than "}${amount} apart`, {
		place: placeOf([require_domain.TOLERANCE_KEYS[kind]]),
		remedy: `${id} is ${require_domain.formatRange(range)}${percent}`
	});
}
function refuseIdleTolerance(metric, { kind, tolerance }, { entry, placeOf }) {
	const key = require_domain.TOLERANCE_KEYS[kind];
	const isDemand = key === "min-improvement";
	if (!isDemand && (entry.severity === "warn" || entry.require !== void 0)) return;
	const toward = isDemand || key === "max-improvement" ? "better" : "worse";
	const { amount, share } = require_domain.largestMove(metric, toward);
	const isRelative = tolerance.kind === "relative";
	const [asked, most] = isRelative ? [tolerance.fraction, share] : [tolerance.amount, amount];
	if (asked < most || asked === most && kind === "improve") return;
	const told = require_domain.formatTolerance(isRelative ? {
		...tolerance,
		fraction: most
	} : {
		...tolerance,
		amount: most
	});
	const { id, range, chance } = metric;
	const than = toward === "better" && chance !== void 0 ? ` than a champion that beats guessing (${chance})` : "";
	const outcome = isDemand ? "passes" : "fails";
	const ways = isRelative ? `, and the percentage is of the champion's value: write less than ${told}, such as 2%, or a plain number` : `: write less than ${told}`;
	throw new require_start.UserError("E_CONFIG", `${id} cannot be more than ${told} ${toward}${than}, so ${key}: ${require_domain.formatTolerance(tolerance)} never ${outcome}`, {
		place: placeOf([key]),
		remedy: `${id} is ${require_domain.formatRange(range)}${ways}${isDemand ? "" : "; to show the metric without judging it, add severity: warn"}`
	});
}

// src/config/read-gates.ts
function readGates({ gates: entries, "no-champion": noChampion = "absolute-only" }, task, placeOf) {
	const gates = require_domain.gatesOf(entries.map((entry, i) => readEntry(entry, task, (path) => placeOf([
		"evaluate",
		"gates",
		i,
		...path
	]))));
	if (noChampion !== "fail" && gates.every((gate) => needsChampion(gate, task, noChampion))) {
		const isReplaced = noChampion === "baseline";
		throw new require_start.UserError("E_CONFIG", "every gate compares with the champion, so the first model would be judged by nothing", {
			place: placeOf(["evaluate", "gates"]),
			remedy: `add a gate with min or max, such as { metric: ${require_domain.metricNames(task)[0]}, min: … }, or one with vs: baseline; or set no-champion: ${isReplaced ? "fail" : "baseline"}`
		});
	}
	return gates;
}
function needsChampion({ metric, rule, vs }, task, noChampion) {
	if (require_domain.findMetric(task, metric)?.against === "champion") return true;
	if (!require_domain.compares(rule) || vs !== "champion") return false;
	return noChampion === "absolute-only" || require_domain.findOperational(metric) !== void 0;
}
function readEntry(raw, task, placeOf) {
	if (require_domain.findOperational(raw.metric) === void 0) refuseMetric(raw, task, placeOf);
	const metric = gatedMetric(raw, task, placeOf);
	const entry = fromMlflow(raw, {
		direction: metric.direction,
		placeOf
	});
	const comparison = readComparison(entry, {
		placeOf,
		isSliced: entry.by !== void 0 && metric.kind === "metric"
	});
	if (entry.min === void 0 && entry.max === void 0 && comparison === null) throw new require_start.UserError("E_CONFIG", `the gate on ${entry.metric} demands nothing`, {
		place: placeOf([]),
		remedy: "add min, max, or vs: champion with max-regression"
	});
	refuseLimits(metric, entry, placeOf);
	if (comparison !== null) {
		refuseWiderThanRange(metric, comparison, placeOf);
		refuseIdleTolerance(metric, comparison, {
			entry,
			placeOf
		});
	}
	const slices = readSliceRule(entry, placeOf);
	const use = readUse(entry, placeOf);
	refuseUnknownUse(metric, {
		...entry,
		use
	}, placeOf);
	if (metric.kind === "fairness") refuseUncertain(entry, slices, placeOf);
	if (metric.kind === "operational") refuseMeasured(entry, {
		unlike: metric.unlike,
		isCompared: comparison !== null
	}, placeOf);
	const { "on-inconclusive": onInconclusive, severity, vs, min, max } = entry;
	return {
		metric: metric.id,
		...min === void 0 ? {} : { min },
		...max === void 0 ? {} : { max },
		...comparison === null ? {} : { comparison },
		...vs === void 0 ? {} : { vs },
		...slices === null ? {} : { slices },
		...use === "value" ? {} : { use },
		...severity === void 0 ? {} : { severity },
		...onInconclusive === void 0 ? {} : { onInconclusive }
	};
}
const TASKS = [
	"binary",
	"multiclass",
	"regression"
];
function gatedMetric({ metric: name, by }, task, placeOf) {
	const metric = require_domain.findMetric(task, name);
	if (metric !== void 0) return {
		...metric,
		kind: "metric",
		unlike: null
	};
	const fairness = require_domain.findFairness(task, name);
	if (fairness !== void 0) return {
		...fairness,
		kind: "fairness",
		unlike: null
	};
	const operational = require_domain.findOperational(name);
	if (operational !== void 0) return {
		...operational,
		kind: "operational",
		interval: null
	};
	const groups = require_domain.fairnessNames(task);
	const common = [...require_domain.metricNames(task), ...require_domain.OPERATIONAL_METRICS.map(({ id }) => id)];
	const names = by === void 0 ? common : [
		...common,
		...require_domain.fairnessOf(task).map(({ id }) => id),
		"worst_group_<metric>"
	];
	const meant = require_start.nearest(name, [...common, ...groups]);
	const remedy = `${meant === null ? "" : `did you mean ${meant}? `}Metrics of ${task} models: ${names.join(", ")}`;
	const other = TASKS.find((candidate) => require_domain.findMetric(candidate, name) !== void 0);
	const wrong = other === void 0 ? `there is no metric ${name} for ${task} models` : `${name} is a metric of ${other} models, and this is a ${task} one`;
	throw new require_start.UserError("E_CONFIG", wrong, {
		place: placeOf(["metric"]),
		remedy
	});
}

// src/config/read-stats.ts
function readStats({ task, evaluate }, placeOf) {
	const { stats = {}, seed } = evaluate;
	for (const key of ["min-positives", "min-negatives"]) {
		if (stats[key] === void 0 || task === "binary") continue;
		throw new require_start.UserError("E_CONFIG", `the rows of a ${task} model are not positive or negative`, {
			place: placeOf([
				"evaluate",
				"stats",
				key
			]),
			remedy: "leave it out; min-rows is for every task"
		});
	}
	return {
		confidence: stats.confidence ?? require_domain.DEFAULT_STATS.confidence,
		seed: stats.seed ?? seed ?? require_domain.DEFAULT_STATS.seed,
		replicates: stats.replicates ?? require_domain.DEFAULT_STATS.replicates,
		minRows: stats["min-rows"] ?? require_domain.DEFAULT_STATS.minRows,
		minPositives: stats["min-positives"] ?? require_domain.DEFAULT_STATS.minPositives,
		minNegatives: stats["min-negatives"] ?? require_domain.DEFAULT_STATS.minNegatives,
		cluster: stats.cluster ?? require_domain.DEFAULT_STATS.cluster,
		zeroDivision: stats["zero-division"] ?? require_domain.DEFAULT_STATS.zeroDivision
	};
}

// src/config/units.ts
const SECONDS = /* @__PURE__ */ new Map([
	["s", 1],
	["m", 60],
	["h", 3600]
]);
const BYTES = /* @__PURE__ */ new Map([
	["B", 1],
	["KiB", 1024],
	["MiB", 1048576]
]);
function parseDuration(text) {
	return Number.parseInt(text, 10) * (SECONDS.get(text.slice(-1)) ?? NaN);
}
function parseSize(text) {
	return Number.parseInt(text, 10) * (BYTES.get(text.replace(/^\d+/, "")) ?? NaN);
}

// src/config/read-model.ts
const DEFAULT_SEED = 42;
function readModel(name, raw, placeOf) {
	if (!require_start.isModelName(name)) throw new require_start.UserError("E_CONFIG", `${JSON.stringify(name)} cannot name a model`, {
		place: placeOf([]),
		remedy: `use ${require_start.NAME_RULE}`
	});
	return {
		name,
		task: raw.task,
		owner: raw.owner ?? null,
		threshold: readThreshold(raw, placeOf),
		output: readOutput(raw, placeOf),
		train: raw.train === void 0 ? null : readTrain(raw.train, placeOf),
		data: readData(raw, placeOf),
		gates: readGates(raw.evaluate, raw.task, placeOf),
		evaluate: {
			seed: raw.evaluate.seed ?? DEFAULT_SEED,
			timeoutSeconds: parseDuration(raw.evaluate.timeout ?? "10m"),
			stats: readStats(raw, placeOf),
			latency: raw.evaluate.latency ?? false,
			importance: raw.evaluate.importance ?? true,
			worstSlices: raw.evaluate["worst-slices"] ?? false,
			shown: readShownSlices(raw, placeOf),
			noChampion: raw.evaluate["no-champion"] ?? "absolute-only",
			sliceColumns: sliceColumns(raw)
		},
		environments: readEnvironments(raw.deploy ?? {}, placeOf),
		drift: readDrift(raw.drift ?? {}, raw, placeOf),
		placeOf
	};
}
function readThreshold(raw, placeOf) {
	if (raw.threshold !== void 0 && raw.task !== "binary") throw new require_start.UserError("E_CONFIG", `a ${raw.task} model has no threshold`, {
		place: placeOf(["threshold"]),
		remedy: "remove it, or set task: binary"
	});
	return raw.threshold ?? null;
}
function readOutput({ task, output = {} }, placeOf) {
	const { interval } = output;
	if (interval !== void 0 && task !== "regression") throw new require_start.UserError("E_CONFIG", `a ${task} model predicts no number that an interval could hold`, {
		place: placeOf(["output", "interval"]),
		remedy: "remove it, or set task: regression"
	});
	return {
		kind: output.kind ?? null,
		name: output.name ?? null,
		classes: output.classes?.map(String) ?? null,
		...interval === void 0 ? {} : { interval }
	};
}
function readTrain(raw, placeOf) {
	if (raw.model !== void 0) checkPath(raw.model, placeOf(["train", "model"]));
	if (raw.metrics !== void 0) checkPath(raw.metrics, placeOf(["train", "metrics"]));
	return {
		run: raw.run,
		params: raw.params ?? {},
		seed: raw.seed ?? DEFAULT_SEED,
		model: raw.model ?? null,
		metrics: raw.metrics ?? null,
		timeoutSeconds: parseDuration(raw.timeout ?? "60m"),
		env: raw.env ?? [],
		paths: raw.paths ?? null
	};
}
function readData(raw, placeOf) {
	const { data } = raw;
	for (const key of ["train", "test"]) checkPath(data[key], placeOf(["data", key]));
	const { select, features } = data;
	return {
		train: data.train,
		test: data.test,
		select: select === void 0 ? null : typeof select === "string" ? [select] : select,
		label: data.label,
		positive: raw.task === "binary" ? String(data.positive ?? 1) : null,
		id: data.id ?? null,
		time: data.time ?? null,
		weight: data.weight ?? null,
		exclude: data.exclude ?? [],
		features: features === void 0 ? null : Array.isArray(features) ? features : new Map(Object.entries(features)),
		format: data.format ?? null,
		delimiter: data.delimiter ?? null
	};
}
function readDrift(raw, model, placeOf) {
	if (raw.current !== void 0) checkPath(raw.current, placeOf(["drift", "current"]));
	if (raw.environment !== void 0 && model.deploy?.[raw.environment] === void 0) throw new require_start.UserError("E_CONFIG", `${raw.environment} is no environment of this model`, {
		place: placeOf(["drift", "environment"]),
		remedy: `environments: ${Object.keys(model.deploy ?? {}).join(", ") || "none"}`
	});
	const columns = Object.entries(raw.columns ?? {}).map(([name, rule]) => {
		return [name, {
			method: rule.method === void 0 ? null : require_domain.findMethod(rule.method) ?? null,
			warn: rule.warn ?? null,
			alert: rule.alert ?? null,
			critical: rule.critical ?? false
		}];
	});
	return {
		current: raw.current ?? null,
		environment: raw.environment ?? null,
		rules: {
			minRows: raw["min-rows"] ?? require_domain.DEFAULT_RULES.minRows,
			alpha: raw.alpha ?? require_domain.DEFAULT_RULES.alpha,
			correction: raw.correction ?? require_domain.DEFAULT_RULES.correction,
			share: raw.share ?? require_domain.DEFAULT_RULES.share
		},
		columns: new Map(columns)
	};
}

// src/config/parse-config.ts
var parse_config_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ parseConfig: () => parseConfig });
const LARGEST_INLINE = 99614720;
function parseConfig(text, file, overrides = []) {
	const yaml = parseYaml(text, file);
	const raw = yaml.document.toJS();
	if (raw === null || typeof raw !== "object" || Array.isArray(raw)) throw new require_start.UserError("E_CONFIG", `${file} is not a map of keys`, {
		place: {
			file,
			line: 1,
			column: 1
		},
		remedy: "begin with `version: 1` and `models:`"
	});
	for (const override of overrides) applyOverride(raw, override);
	const locator = withOverrides(yaml, file, overrides);
	checkNumbers(raw, locator, []);
	if (!require_config_validator.config(raw)) throw asOne(configErrors(require_config_validator.config.errors ?? [], {
		raw,
		schema: config_schema_default
	}, locator));
	return readConfig(raw, file, locator);
}
function readConfig(raw, file, locator) {
	const inlineLimit = parseSize(raw.registry?.["inline-limit"] ?? "1MiB");
	if (inlineLimit > LARGEST_INLINE) throw new require_start.UserError("E_CONFIG", "registry.inline-limit is larger than 95MiB", {
		place: locator.placeOf(["registry", "inline-limit"]),
		remedy: "GitHub refuses files of 100 MiB; set at most 95MiB"
	});
	const models = Object.entries(raw.models).map(([name, model]) => [name, readModel(name, model, (path) => locator.placeOf([
		"models",
		name,
		...path
	]))]);
	return {
		file,
		registry: {
			repository: raw.registry?.repository ?? null,
			branch: checkBranch(raw.registry?.branch ?? "modelgate/registry", locator),
			inlineLimit,
			tags: raw.registry?.tags ?? true
		},
		models: new Map(models)
	};
}
function checkBranch(branch, locator) {
	if (/^[a-zA-Z0-9][a-zA-Z0-9._-]*(\/[a-zA-Z0-9][a-zA-Z0-9._-]*)*$/.test(branch) && !/\.\.|\.lock(\/|$)|\.$/.test(branch)) return branch;
	throw new require_start.UserError("E_CONFIG", `${JSON.stringify(branch)} cannot name a branch here`, {
		place: locator.placeOf(["registry", "branch"]),
		remedy: "use letters, digits, dots, hyphens, underscores and single slashes, such as modelgate/registry"
	});
}
function asOne(errors) {
	const [first, ...others] = errors;
	if (first === void 0) return new require_start.UserError("E_CONFIG", "the configuration is not valid", { remedy: "see docs/configuration.md" });
	return new require_start.UserError(first.code, first.message, {
		place: first.place,
		remedy: first.remedy,
		cause: others
	});
}
function checkNumbers(value, locator, path) {
	if (typeof value === "number" && !Number.isFinite(value)) throw new require_start.UserError("E_CONFIG", `${path.join(".")} is not a finite number`, {
		place: locator.placeOf(path),
		remedy: "write a plain decimal number"
	});
	if (value === null || typeof value !== "object") return;
	for (const [key, child] of Object.entries(value)) checkNumbers(child, locator, [...path, Array.isArray(value) ? Number(key) : key]);
}

Object.defineProperty(exports, "edit_yaml_exports", {
  enumerable: true,
  get: function () {
    return edit_yaml_exports;
  }
});
Object.defineProperty(exports, "parse_config_exports", {
  enumerable: true,
  get: function () {
    return parse_config_exports;
  }
});
Object.defineProperty(exports, "plainPath", {
  enumerable: true,
  get: function () {
    return plainPath;
  }
});
Object.defineProperty(exports, "readWorkflow", {
  enumerable: true,
  get: function () {
    return readWorkflow;
  }
});
Object.defineProperty(exports, "readsPath", {
  enumerable: true,
  get: function () {
    return readsPath;
  }
});