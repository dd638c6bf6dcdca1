import { t as __commonJSMin } from "./rolldown-runtime.js";

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
					"description": "Largest model that is committed to the branch. At most 95MiB."
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
							"description": "Names a row; never a feature."
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
							"description": "Rules on metrics. At least one must hold without a champion (min or max)."
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
							"description": "Share of drifted features at which the whole data set alerts."
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
		"gate": {
			"type": "object",
			"additionalProperties": false,
			"required": ["metric"],
			"properties": {
				"metric": {
					"type": "string",
					"minLength": 1,
					"description": "A metric of the task, in scikit-learn's words."
				},
				"min": {
					"type": "number",
					"description": "The metric must be at least this."
				},
				"max": {
					"type": "number",
					"description": "The metric must be at most this."
				},
				"vs": {
					"enum": ["champion"],
					"description": "What the challenger is compared with, on the same rows in the same run."
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
						"superior"
					],
					"description": "How it is compared. `no-worse` (implied by max-regression) and `improve` (implied by min-improvement) look at the value alone; `non-inferior` demands that the whole interval of the difference lies above minus the margin, `superior` above min-improvement (default 0). Where the limit lies inside the interval the gate is inconclusive and says how many rows would decide it."
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

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

export { config_schema_default as n, require_ucs2length as t };