import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_ucs2length } from "./ajv.js";

// src/config/generated/config-validator.js
var import_ucs2length = /* @__PURE__ */ __toESM(require_ucs2length(), 1);
const config = validate10;
const func2 = import_ucs2length.default.default ?? import_ucs2length.default;
const pattern0 = new RegExp("^[0-9]{1,9}(B|KiB|MiB)$", "u");
const schema13 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"task",
		"data",
		"evaluate"
	],
	"properties": {
		"task": { "enum": [
			"binary",
			"multiclass",
			"regression"
		] },
		"owner": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"threshold": {
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"output": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"kind": { "enum": [
					"probability",
					"logit",
					"label",
					"value"
				] },
				"name": {
					"type": "string",
					"minLength": 1,
					"maxLength": 500
				},
				"classes": {
					"type": "array",
					"minItems": 2,
					"maxItems": 1e3,
					"items": { "type": [
						"string",
						"number",
						"boolean"
					] }
				}
			}
		},
		"train": {
			"type": "object",
			"additionalProperties": false,
			"required": ["run"],
			"properties": {
				"run": {
					"type": "string",
					"minLength": 1,
					"maxLength": 1e4
				},
				"params": { "type": "object" },
				"seed": {
					"type": "integer",
					"minimum": 0,
					"maximum": 4294967295,
					"default": 42
				},
				"model": { "$ref": "#/definitions/path" },
				"metrics": { "$ref": "#/definitions/path" },
				"timeout": {
					"$ref": "#/definitions/duration",
					"default": "60m"
				},
				"env": {
					"type": "array",
					"maxItems": 100,
					"items": {
						"type": "string",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
					}
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
					"examples": ["[train.py, requirements.txt, data/**]"]
				}
			}
		},
		"data": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"train",
				"test",
				"label"
			],
			"properties": {
				"train": { "$ref": "#/definitions/path" },
				"test": { "$ref": "#/definitions/path" },
				"select": {
					"type": ["string", "array"],
					"minLength": 1,
					"maxLength": 2e4,
					"minItems": 1,
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"label": { "$ref": "#/definitions/column" },
				"positive": {
					"type": [
						"string",
						"number",
						"boolean"
					],
					"default": 1
				},
				"id": { "$ref": "#/definitions/column" },
				"weight": { "$ref": "#/definitions/column" },
				"time": { "$ref": "#/definitions/column" },
				"exclude": {
					"type": "array",
					"maxItems": 2e3,
					"items": { "$ref": "#/definitions/column" }
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
					}
				},
				"format": { "enum": [
					"csv",
					"tsv",
					"jsonl",
					"parquet"
				] },
				"delimiter": {
					"type": "string",
					"minLength": 1,
					"maxLength": 1
				}
			}
		},
		"evaluate": {
			"type": "object",
			"additionalProperties": false,
			"required": ["gates"],
			"properties": {
				"gates": {
					"type": "array",
					"minItems": 1,
					"maxItems": 200,
					"items": { "$ref": "#/definitions/gate" }
				},
				"stats": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"confidence": {
							"type": "number",
							"minimum": .5,
							"maximum": .9999,
							"default": .95
						},
						"min-rows": {
							"type": "integer",
							"minimum": 2,
							"default": 200
						},
						"min-positives": {
							"type": "integer",
							"minimum": 2,
							"default": 30
						},
						"min-negatives": {
							"type": "integer",
							"minimum": 2,
							"default": 30
						},
						"cluster": { "$ref": "#/definitions/column" },
						"zero-division": { "enum": [0, 1] },
						"seed": {
							"type": "integer",
							"minimum": 0,
							"maximum": 4294967295
						},
						"replicates": {
							"type": "integer",
							"minimum": 200,
							"maximum": 1e5,
							"default": 2e3
						}
					}
				},
				"seed": {
					"type": "integer",
					"minimum": 0,
					"maximum": 4294967295,
					"default": 42
				},
				"timeout": {
					"$ref": "#/definitions/duration",
					"default": "10m"
				},
				"latency": {
					"type": "boolean",
					"default": false
				}
			}
		},
		"deploy": {
			"type": "object",
			"minProperties": 1,
			"maxProperties": 20,
			"additionalProperties": { "$ref": "#/definitions/environment" }
		},
		"drift": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"current": { "$ref": "#/definitions/path" },
				"min-rows": {
					"type": "integer",
					"minimum": 1,
					"default": 200
				},
				"alpha": {
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1,
					"default": .05
				},
				"correction": {
					"enum": [
						"bh",
						"holm",
						"bonferroni",
						"none"
					],
					"default": "bh"
				},
				"share": {
					"type": "number",
					"exclusiveMinimum": 0,
					"maximum": 1,
					"default": .3
				},
				"columns": {
					"type": "object",
					"maxProperties": 2e3,
					"additionalProperties": { "$ref": "#/definitions/watched" }
				},
				"environment": { "type": "string" }
			}
		}
	}
};
const schema26 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["metric"],
	"properties": {
		"metric": {
			"type": "string",
			"minLength": 1
		},
		"min": { "type": "number" },
		"max": { "type": "number" },
		"vs": { "enum": ["champion"] },
		"max-regression": {
			"type": ["number", "string"],
			"minimum": 0,
			"pattern": "^[0-9]+(\\.[0-9]+)?%$",
			"examples": [.01, "2%"]
		},
		"rule": { "enum": [
			"no-worse",
			"improve",
			"non-inferior",
			"superior"
		] },
		"margin": {
			"type": ["number", "string"],
			"exclusiveMinimum": 0,
			"pattern": "^[0-9]+(\\.[0-9]+)?%$",
			"examples": [.005, "1%"]
		},
		"min-improvement": {
			"type": ["number", "string"],
			"minimum": 0,
			"pattern": "^[0-9]+(\\.[0-9]+)?%$",
			"examples": [.01, "2%"]
		},
		"on-inconclusive": {
			"enum": [
				"fail",
				"warn",
				"pass"
			],
			"default": "fail"
		},
		"severity": {
			"enum": ["block", "warn"],
			"default": "block"
		}
	}
};
const schema32 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"method": { "enum": [
			"wasserstein",
			"ks",
			"js",
			"psi",
			"mean-shift",
			"hellinger"
		] },
		"warn": {
			"type": "number",
			"exclusiveMinimum": 0
		},
		"alert": {
			"type": "number",
			"exclusiveMinimum": 0
		},
		"critical": {
			"type": "boolean",
			"default": false
		}
	}
};
const func4 = Object.prototype.hasOwnProperty;
const pattern1 = new RegExp("^[0-9]{1,6}(s|m|h)$", "u");
const pattern2 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern3 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
const schema29 = {
	"type": "object",
	"additionalProperties": false,
	"required": ["file"],
	"properties": {
		"file": { "$ref": "#/definitions/path" },
		"key": {
			"type": "string",
			"minLength": 1,
			"maxLength": 500,
			"default": "release"
		},
		"value": {
			"type": "string",
			"minLength": 1,
			"maxLength": 500,
			"default": "{ref}"
		},
		"needs": { "type": "string" },
		"champion": { "type": "boolean" },
		"signature": {
			"enum": ["same", "any"],
			"default": "same"
		}
	}
};
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "file" || key0 === "key" || key0 === "value" || key0 === "needs" || key0 === "champion" || key0 === "signature")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.file !== void 0) {
			let data0 = data.file;
			if (typeof data0 === "string") {
				if (func2(data0) > 1e3) {
					const err2 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/definitions/path/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/definitions/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/definitions/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data1 = data.key;
			if (typeof data1 === "string") {
				if (func2(data1) > 500) {
					const err5 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func2(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data2 = data.value;
			if (typeof data2 === "string") {
				if (func2(data2) > 500) {
					const err8 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func2(data2) < 1) {
					const err9 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.needs !== void 0) {
			if (typeof data.needs !== "string") {
				const err11 = {
					instancePath: instancePath + "/needs",
					schemaPath: "#/properties/needs/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.champion !== void 0) {
			if (typeof data.champion !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/champion",
					schemaPath: "#/properties/champion/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.signature !== void 0) {
			let data5 = data.signature;
			if (!(data5 === "same" || data5 === "any")) {
				const err13 = {
					instancePath: instancePath + "/signature",
					schemaPath: "#/properties/signature/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties.signature.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.task === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "task" },
				message: "must have required property 'task'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.data === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.evaluate === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evaluate" },
				message: "must have required property 'evaluate'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!func4.call(schema13.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.task !== void 0) {
			let data0 = data.task;
			if (!(data0 === "binary" || data0 === "multiclass" || data0 === "regression")) {
				const err4 = {
					instancePath: instancePath + "/task",
					schemaPath: "#/properties/task/enum",
					keyword: "enum",
					params: { allowedValues: schema13.properties.task.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			let data1 = data.owner;
			if (typeof data1 === "string") {
				if (func2(data1) > 200) {
					const err5 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func2(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/owner",
						schemaPath: "#/properties/owner/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/owner",
					schemaPath: "#/properties/owner/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.threshold !== void 0) {
			let data2 = data.threshold;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/properties/threshold/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err9 = {
						instancePath: instancePath + "/threshold",
						schemaPath: "#/properties/threshold/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/threshold",
					schemaPath: "#/properties/threshold/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.output !== void 0) {
			let data3 = data.output;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				for (const key1 in data3) if (!(key1 === "kind" || key1 === "name" || key1 === "classes")) {
					const err11 = {
						instancePath: instancePath + "/output",
						schemaPath: "#/properties/output/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3.kind !== void 0) {
					let data4 = data3.kind;
					if (!(data4 === "probability" || data4 === "logit" || data4 === "label" || data4 === "value")) {
						const err12 = {
							instancePath: instancePath + "/output/kind",
							schemaPath: "#/properties/output/properties/kind/enum",
							keyword: "enum",
							params: { allowedValues: schema13.properties.output.properties.kind.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data3.name !== void 0) {
					let data5 = data3.name;
					if (typeof data5 === "string") {
						if (func2(data5) > 500) {
							const err13 = {
								instancePath: instancePath + "/output/name",
								schemaPath: "#/properties/output/properties/name/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (func2(data5) < 1) {
							const err14 = {
								instancePath: instancePath + "/output/name",
								schemaPath: "#/properties/output/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/output/name",
							schemaPath: "#/properties/output/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data3.classes !== void 0) {
					let data6 = data3.classes;
					if (Array.isArray(data6)) {
						if (data6.length > 1e3) {
							const err16 = {
								instancePath: instancePath + "/output/classes",
								schemaPath: "#/properties/output/properties/classes/maxItems",
								keyword: "maxItems",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 items"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data6.length < 2) {
							const err17 = {
								instancePath: instancePath + "/output/classes",
								schemaPath: "#/properties/output/properties/classes/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						const len0 = data6.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data7 = data6[i0];
							if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean") {
								const err18 = {
									instancePath: instancePath + "/output/classes/" + i0,
									schemaPath: "#/properties/output/properties/classes/items/type",
									keyword: "type",
									params: { type: schema13.properties.output.properties.classes.items.type },
									message: "must be string,number,boolean"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/output/classes",
							schemaPath: "#/properties/output/properties/classes/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/output",
					schemaPath: "#/properties/output/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.train !== void 0) {
			let data8 = data.train;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.run === void 0) {
					const err21 = {
						instancePath: instancePath + "/train",
						schemaPath: "#/properties/train/required",
						keyword: "required",
						params: { missingProperty: "run" },
						message: "must have required property 'run'"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				for (const key2 in data8) if (!(key2 === "run" || key2 === "params" || key2 === "seed" || key2 === "model" || key2 === "metrics" || key2 === "timeout" || key2 === "env" || key2 === "paths")) {
					const err22 = {
						instancePath: instancePath + "/train",
						schemaPath: "#/properties/train/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data8.run !== void 0) {
					let data9 = data8.run;
					if (typeof data9 === "string") {
						if (func2(data9) > 1e4) {
							const err23 = {
								instancePath: instancePath + "/train/run",
								schemaPath: "#/properties/train/properties/run/maxLength",
								keyword: "maxLength",
								params: { limit: 1e4 },
								message: "must NOT have more than 10000 characters"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (func2(data9) < 1) {
							const err24 = {
								instancePath: instancePath + "/train/run",
								schemaPath: "#/properties/train/properties/run/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/train/run",
							schemaPath: "#/properties/train/properties/run/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data8.params !== void 0) {
					let data10 = data8.params;
					if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
						const err26 = {
							instancePath: instancePath + "/train/params",
							schemaPath: "#/properties/train/properties/params/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data8.seed !== void 0) {
					let data11 = data8.seed;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
						const err27 = {
							instancePath: instancePath + "/train/seed",
							schemaPath: "#/properties/train/properties/seed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 > 4294967295 || isNaN(data11)) {
							const err28 = {
								instancePath: instancePath + "/train/seed",
								schemaPath: "#/properties/train/properties/seed/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 4294967295
								},
								message: "must be <= 4294967295"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data11 < 0 || isNaN(data11)) {
							const err29 = {
								instancePath: instancePath + "/train/seed",
								schemaPath: "#/properties/train/properties/seed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
				}
				if (data8.model !== void 0) {
					let data12 = data8.model;
					if (typeof data12 === "string") {
						if (func2(data12) > 1e3) {
							const err30 = {
								instancePath: instancePath + "/train/model",
								schemaPath: "#/definitions/path/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (func2(data12) < 1) {
							const err31 = {
								instancePath: instancePath + "/train/model",
								schemaPath: "#/definitions/path/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/train/model",
							schemaPath: "#/definitions/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data8.metrics !== void 0) {
					let data13 = data8.metrics;
					if (typeof data13 === "string") {
						if (func2(data13) > 1e3) {
							const err33 = {
								instancePath: instancePath + "/train/metrics",
								schemaPath: "#/definitions/path/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (func2(data13) < 1) {
							const err34 = {
								instancePath: instancePath + "/train/metrics",
								schemaPath: "#/definitions/path/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/train/metrics",
							schemaPath: "#/definitions/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data8.timeout !== void 0) {
					let data14 = data8.timeout;
					if (typeof data14 === "string") {
						if (!pattern1.test(data14)) {
							const err36 = {
								instancePath: instancePath + "/train/timeout",
								schemaPath: "#/definitions/duration/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9]{1,6}(s|m|h)$" },
								message: "must match pattern \"^[0-9]{1,6}(s|m|h)$\""
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					} else {
						const err37 = {
							instancePath: instancePath + "/train/timeout",
							schemaPath: "#/definitions/duration/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data8.env !== void 0) {
					let data15 = data8.env;
					if (Array.isArray(data15)) {
						if (data15.length > 100) {
							const err38 = {
								instancePath: instancePath + "/train/env",
								schemaPath: "#/properties/train/properties/env/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								message: "must NOT have more than 100 items"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						const len1 = data15.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data16 = data15[i1];
							if (typeof data16 === "string") {
								if (!pattern2.test(data16)) {
									const err39 = {
										instancePath: instancePath + "/train/env/" + i1,
										schemaPath: "#/properties/train/properties/env/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
										message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\""
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
							} else {
								const err40 = {
									instancePath: instancePath + "/train/env/" + i1,
									schemaPath: "#/properties/train/properties/env/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/train/env",
							schemaPath: "#/properties/train/properties/env/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data8.paths !== void 0) {
					let data17 = data8.paths;
					if (Array.isArray(data17)) {
						if (data17.length > 100) {
							const err42 = {
								instancePath: instancePath + "/train/paths",
								schemaPath: "#/properties/train/properties/paths/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								message: "must NOT have more than 100 items"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data17.length < 1) {
							const err43 = {
								instancePath: instancePath + "/train/paths",
								schemaPath: "#/properties/train/properties/paths/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						const len2 = data17.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data18 = data17[i2];
							if (typeof data18 === "string") {
								if (func2(data18) > 500) {
									const err44 = {
										instancePath: instancePath + "/train/paths/" + i2,
										schemaPath: "#/properties/train/properties/paths/items/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
								if (func2(data18) < 1) {
									const err45 = {
										instancePath: instancePath + "/train/paths/" + i2,
										schemaPath: "#/properties/train/properties/paths/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
							} else {
								const err46 = {
									instancePath: instancePath + "/train/paths/" + i2,
									schemaPath: "#/properties/train/properties/paths/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/train/paths",
							schemaPath: "#/properties/train/properties/paths/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/train",
					schemaPath: "#/properties/train/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data19 = data.data;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				if (data19.train === void 0) {
					const err49 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "train" },
						message: "must have required property 'train'"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data19.test === void 0) {
					const err50 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "test" },
						message: "must have required property 'test'"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (data19.label === void 0) {
					const err51 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "label" },
						message: "must have required property 'label'"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				for (const key3 in data19) if (!func4.call(schema13.properties.data.properties, key3)) {
					const err52 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data19.train !== void 0) {
					let data20 = data19.train;
					if (typeof data20 === "string") {
						if (func2(data20) > 1e3) {
							const err53 = {
								instancePath: instancePath + "/data/train",
								schemaPath: "#/definitions/path/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						if (func2(data20) < 1) {
							const err54 = {
								instancePath: instancePath + "/data/train",
								schemaPath: "#/definitions/path/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/data/train",
							schemaPath: "#/definitions/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data19.test !== void 0) {
					let data21 = data19.test;
					if (typeof data21 === "string") {
						if (func2(data21) > 1e3) {
							const err56 = {
								instancePath: instancePath + "/data/test",
								schemaPath: "#/definitions/path/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						if (func2(data21) < 1) {
							const err57 = {
								instancePath: instancePath + "/data/test",
								schemaPath: "#/definitions/path/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
					} else {
						const err58 = {
							instancePath: instancePath + "/data/test",
							schemaPath: "#/definitions/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
				if (data19.select !== void 0) {
					let data22 = data19.select;
					if (typeof data22 !== "string" && !Array.isArray(data22)) {
						const err59 = {
							instancePath: instancePath + "/data/select",
							schemaPath: "#/properties/data/properties/select/type",
							keyword: "type",
							params: { type: schema13.properties.data.properties.select.type },
							message: "must be string,array"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
					if (typeof data22 === "string") {
						if (func2(data22) > 2e4) {
							const err60 = {
								instancePath: instancePath + "/data/select",
								schemaPath: "#/properties/data/properties/select/maxLength",
								keyword: "maxLength",
								params: { limit: 2e4 },
								message: "must NOT have more than 20000 characters"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (func2(data22) < 1) {
							const err61 = {
								instancePath: instancePath + "/data/select",
								schemaPath: "#/properties/data/properties/select/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					}
					if (Array.isArray(data22)) {
						if (data22.length < 1) {
							const err62 = {
								instancePath: instancePath + "/data/select",
								schemaPath: "#/properties/data/properties/select/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						const len3 = data22.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data23 = data22[i3];
							if (typeof data23 === "string") {
								if (func2(data23) < 1) {
									const err63 = {
										instancePath: instancePath + "/data/select/" + i3,
										schemaPath: "#/properties/data/properties/select/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
							} else {
								const err64 = {
									instancePath: instancePath + "/data/select/" + i3,
									schemaPath: "#/properties/data/properties/select/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
					}
				}
				if (data19.label !== void 0) {
					let data24 = data19.label;
					if (typeof data24 === "string") {
						if (func2(data24) > 500) {
							const err65 = {
								instancePath: instancePath + "/data/label",
								schemaPath: "#/definitions/column/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						if (func2(data24) < 1) {
							const err66 = {
								instancePath: instancePath + "/data/label",
								schemaPath: "#/definitions/column/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
					} else {
						const err67 = {
							instancePath: instancePath + "/data/label",
							schemaPath: "#/definitions/column/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
				if (data19.positive !== void 0) {
					let data25 = data19.positive;
					if (typeof data25 !== "string" && !(typeof data25 == "number" && isFinite(data25)) && typeof data25 !== "boolean") {
						const err68 = {
							instancePath: instancePath + "/data/positive",
							schemaPath: "#/properties/data/properties/positive/type",
							keyword: "type",
							params: { type: schema13.properties.data.properties.positive.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				}
				if (data19.id !== void 0) {
					let data26 = data19.id;
					if (typeof data26 === "string") {
						if (func2(data26) > 500) {
							const err69 = {
								instancePath: instancePath + "/data/id",
								schemaPath: "#/definitions/column/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						if (func2(data26) < 1) {
							const err70 = {
								instancePath: instancePath + "/data/id",
								schemaPath: "#/definitions/column/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
					} else {
						const err71 = {
							instancePath: instancePath + "/data/id",
							schemaPath: "#/definitions/column/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
				if (data19.weight !== void 0) {
					let data27 = data19.weight;
					if (typeof data27 === "string") {
						if (func2(data27) > 500) {
							const err72 = {
								instancePath: instancePath + "/data/weight",
								schemaPath: "#/definitions/column/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (func2(data27) < 1) {
							const err73 = {
								instancePath: instancePath + "/data/weight",
								schemaPath: "#/definitions/column/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
					} else {
						const err74 = {
							instancePath: instancePath + "/data/weight",
							schemaPath: "#/definitions/column/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
				if (data19.time !== void 0) {
					let data28 = data19.time;
					if (typeof data28 === "string") {
						if (func2(data28) > 500) {
							const err75 = {
								instancePath: instancePath + "/data/time",
								schemaPath: "#/definitions/column/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
						if (func2(data28) < 1) {
							const err76 = {
								instancePath: instancePath + "/data/time",
								schemaPath: "#/definitions/column/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
					} else {
						const err77 = {
							instancePath: instancePath + "/data/time",
							schemaPath: "#/definitions/column/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
				}
				if (data19.exclude !== void 0) {
					let data29 = data19.exclude;
					if (Array.isArray(data29)) {
						if (data29.length > 2e3) {
							const err78 = {
								instancePath: instancePath + "/data/exclude",
								schemaPath: "#/properties/data/properties/exclude/maxItems",
								keyword: "maxItems",
								params: { limit: 2e3 },
								message: "must NOT have more than 2000 items"
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
						const len4 = data29.length;
						for (let i4 = 0; i4 < len4; i4++) {
							let data30 = data29[i4];
							if (typeof data30 === "string") {
								if (func2(data30) > 500) {
									const err79 = {
										instancePath: instancePath + "/data/exclude/" + i4,
										schemaPath: "#/definitions/column/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
								if (func2(data30) < 1) {
									const err80 = {
										instancePath: instancePath + "/data/exclude/" + i4,
										schemaPath: "#/definitions/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err80];
									else vErrors.push(err80);
									errors++;
								}
							} else {
								const err81 = {
									instancePath: instancePath + "/data/exclude/" + i4,
									schemaPath: "#/definitions/column/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
						}
					} else {
						const err82 = {
							instancePath: instancePath + "/data/exclude",
							schemaPath: "#/properties/data/properties/exclude/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
				}
				if (data19.features !== void 0) {
					let data31 = data19.features;
					if (!data31 || typeof data31 != "object") {
						const err83 = {
							instancePath: instancePath + "/data/features",
							schemaPath: "#/properties/data/properties/features/type",
							keyword: "type",
							params: { type: schema13.properties.data.properties.features.type },
							message: "must be array,object"
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
					if (Array.isArray(data31)) {
						if (data31.length < 1) {
							const err84 = {
								instancePath: instancePath + "/data/features",
								schemaPath: "#/properties/data/properties/features/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
						const len5 = data31.length;
						for (let i5 = 0; i5 < len5; i5++) {
							let data32 = data31[i5];
							if (typeof data32 === "string") {
								if (func2(data32) > 500) {
									const err85 = {
										instancePath: instancePath + "/data/features/" + i5,
										schemaPath: "#/definitions/column/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err85];
									else vErrors.push(err85);
									errors++;
								}
								if (func2(data32) < 1) {
									const err86 = {
										instancePath: instancePath + "/data/features/" + i5,
										schemaPath: "#/definitions/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err86];
									else vErrors.push(err86);
									errors++;
								}
							} else {
								const err87 = {
									instancePath: instancePath + "/data/features/" + i5,
									schemaPath: "#/definitions/column/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
					}
					if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
						if (Object.keys(data31).length < 1) {
							const err88 = {
								instancePath: instancePath + "/data/features",
								schemaPath: "#/properties/data/properties/features/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						}
						for (const key4 in data31) {
							let data33 = data31[key4];
							if (Array.isArray(data33)) {
								if (data33.length < 1) {
									const err89 = {
										instancePath: instancePath + "/data/features/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/data/properties/features/additionalProperties/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err89];
									else vErrors.push(err89);
									errors++;
								}
								const len6 = data33.length;
								for (let i6 = 0; i6 < len6; i6++) {
									let data34 = data33[i6];
									if (typeof data34 === "string") {
										if (func2(data34) > 500) {
											const err90 = {
												instancePath: instancePath + "/data/features/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6,
												schemaPath: "#/definitions/column/maxLength",
												keyword: "maxLength",
												params: { limit: 500 },
												message: "must NOT have more than 500 characters"
											};
											if (vErrors === null) vErrors = [err90];
											else vErrors.push(err90);
											errors++;
										}
										if (func2(data34) < 1) {
											const err91 = {
												instancePath: instancePath + "/data/features/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6,
												schemaPath: "#/definitions/column/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err91];
											else vErrors.push(err91);
											errors++;
										}
									} else {
										const err92 = {
											instancePath: instancePath + "/data/features/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6,
											schemaPath: "#/definitions/column/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err92];
										else vErrors.push(err92);
										errors++;
									}
								}
							} else {
								const err93 = {
									instancePath: instancePath + "/data/features/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/data/properties/features/additionalProperties/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
						}
					}
				}
				if (data19.format !== void 0) {
					let data35 = data19.format;
					if (!(data35 === "csv" || data35 === "tsv" || data35 === "jsonl" || data35 === "parquet")) {
						const err94 = {
							instancePath: instancePath + "/data/format",
							schemaPath: "#/properties/data/properties/format/enum",
							keyword: "enum",
							params: { allowedValues: schema13.properties.data.properties.format.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err94];
						else vErrors.push(err94);
						errors++;
					}
				}
				if (data19.delimiter !== void 0) {
					let data36 = data19.delimiter;
					if (typeof data36 === "string") {
						if (func2(data36) > 1) {
							const err95 = {
								instancePath: instancePath + "/data/delimiter",
								schemaPath: "#/properties/data/properties/delimiter/maxLength",
								keyword: "maxLength",
								params: { limit: 1 },
								message: "must NOT have more than 1 characters"
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
						if (func2(data36) < 1) {
							const err96 = {
								instancePath: instancePath + "/data/delimiter",
								schemaPath: "#/properties/data/properties/delimiter/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
					} else {
						const err97 = {
							instancePath: instancePath + "/data/delimiter",
							schemaPath: "#/properties/data/properties/delimiter/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
				}
			} else {
				const err98 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err98];
				else vErrors.push(err98);
				errors++;
			}
		}
		if (data.evaluate !== void 0) {
			let data37 = data.evaluate;
			if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
				if (data37.gates === void 0) {
					const err99 = {
						instancePath: instancePath + "/evaluate",
						schemaPath: "#/properties/evaluate/required",
						keyword: "required",
						params: { missingProperty: "gates" },
						message: "must have required property 'gates'"
					};
					if (vErrors === null) vErrors = [err99];
					else vErrors.push(err99);
					errors++;
				}
				for (const key5 in data37) if (!(key5 === "gates" || key5 === "stats" || key5 === "seed" || key5 === "timeout" || key5 === "latency")) {
					const err100 = {
						instancePath: instancePath + "/evaluate",
						schemaPath: "#/properties/evaluate/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err100];
					else vErrors.push(err100);
					errors++;
				}
				if (data37.gates !== void 0) {
					let data38 = data37.gates;
					if (Array.isArray(data38)) {
						if (data38.length > 200) {
							const err101 = {
								instancePath: instancePath + "/evaluate/gates",
								schemaPath: "#/properties/evaluate/properties/gates/maxItems",
								keyword: "maxItems",
								params: { limit: 200 },
								message: "must NOT have more than 200 items"
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						if (data38.length < 1) {
							const err102 = {
								instancePath: instancePath + "/evaluate/gates",
								schemaPath: "#/properties/evaluate/properties/gates/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						}
						const len7 = data38.length;
						for (let i7 = 0; i7 < len7; i7++) {
							let data39 = data38[i7];
							if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
								if (data39.metric === void 0) {
									const err103 = {
										instancePath: instancePath + "/evaluate/gates/" + i7,
										schemaPath: "#/definitions/gate/required",
										keyword: "required",
										params: { missingProperty: "metric" },
										message: "must have required property 'metric'"
									};
									if (vErrors === null) vErrors = [err103];
									else vErrors.push(err103);
									errors++;
								}
								for (const key6 in data39) if (!func4.call(schema26.properties, key6)) {
									const err104 = {
										instancePath: instancePath + "/evaluate/gates/" + i7,
										schemaPath: "#/definitions/gate/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err104];
									else vErrors.push(err104);
									errors++;
								}
								if (data39.metric !== void 0) {
									let data40 = data39.metric;
									if (typeof data40 === "string") {
										if (func2(data40) < 1) {
											const err105 = {
												instancePath: instancePath + "/evaluate/gates/" + i7 + "/metric",
												schemaPath: "#/definitions/gate/properties/metric/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err105];
											else vErrors.push(err105);
											errors++;
										}
									} else {
										const err106 = {
											instancePath: instancePath + "/evaluate/gates/" + i7 + "/metric",
											schemaPath: "#/definitions/gate/properties/metric/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err106];
										else vErrors.push(err106);
										errors++;
									}
								}
								if (data39.min !== void 0) {
									let data41 = data39.min;
									if (!(typeof data41 == "number" && isFinite(data41))) {
										const err107 = {
											instancePath: instancePath + "/evaluate/gates/" + i7 + "/min",
											schemaPath: "#/definitions/gate/properties/min/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err107];
										else vErrors.push(err107);
										errors++;
									}
								}
								if (data39.max !== void 0) {
									let data42 = data39.max;
									if (!(typeof data42 == "number" && isFinite(data42))) {
										const err108 = {
											instancePath: instancePath + "/evaluate/gates/" + i7 + "/max",
											schemaPath: "#/definitions/gate/properties/max/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err108];
										else vErrors.push(err108);
										errors++;
									}
								}
								if (data39.vs !== void 0) {
									if (!(data39.vs === "champion")) {
										const err109 = {
											instancePath: instancePath + "/evaluate/gates/" + i7 + "/vs",
											schemaPath: "#/definitions/gate/properties/vs/enum",
											keyword: "enum",
											params: { allowedValues: schema26.properties.vs.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err109];
										else vErrors.push(err109);
										errors++;
									}
								}
								if (data39["max-regression"] !== void 0) {
									let data44 = data39["max-regression"];
									if (!(typeof data44 == "number" && isFinite(data44)) && typeof data44 !== "string") {
										const err110 = {
											instancePath: instancePath + "/evaluate/gates/" + i7 + "/max-regression",
											schemaPath: "#/definitions/gate/properties/max-regression/type",
											keyword: "type",
											params: { type: schema26.properties["max-regression"].type },
											message: "must be number,string"
										};
										if (vErrors === null) vErrors = [err110];
										else vErrors.push(err110);
										errors++;
									}
									if (typeof data44 == "number" && isFinite(data44)) {
										if (data44 < 0 || isNaN(data44)) {
											const err111 = {
												instancePath: instancePath + "/evaluate/gates/" + i7 + "/max-regression",
												schemaPath: "#/definitions/gate/properties/max-regression/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err111];
											else vErrors.push(err111);
											errors++;
										}
									}
									if (typeof data44 === "string") {
										if (!pattern3.test(data44)) {
											const err112 = {
												instancePath: instancePath + "/evaluate/gates/" + i7 + "/max-regression",
												schemaPath: "#/definitions/gate/properties/max-regression/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" },
												message: "must match pattern \"^[0-9]+(\\.[0-9]+)?%$\""
											};
											if (vErrors === null) vErrors = [err112];
											else vErrors.push(err112);
											errors++;
										}
									}
								}
								if (data39.rule !== void 0) {
									let data45 = data39.rule;
									if (!(data45 === "no-worse" || data45 === "improve" || data45 === "non-inferior" || data45 === "superior")) {
										const err113 = {
											instancePath: instancePath + "/evaluate/gates/" + i7 + "/rule",
											schemaPath: "#/definitions/gate/properties/rule/enum",
											keyword: "enum",
											params: { allowedValues: schema26.properties.rule.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err113];
										else vErrors.push(err113);
										errors++;
									}
								}
								if (data39.margin !== void 0) {
									let data46 = data39.margin;
									if (!(typeof data46 == "number" && isFinite(data46)) && typeof data46 !== "string") {
										const err114 = {
											instancePath: instancePath + "/evaluate/gates/" + i7 + "/margin",
											schemaPath: "#/definitions/gate/properties/margin/type",
											keyword: "type",
											params: { type: schema26.properties.margin.type },
											message: "must be number,string"
										};
										if (vErrors === null) vErrors = [err114];
										else vErrors.push(err114);
										errors++;
									}
									if (typeof data46 == "number" && isFinite(data46)) {
										if (data46 <= 0 || isNaN(data46)) {
											const err115 = {
												instancePath: instancePath + "/evaluate/gates/" + i7 + "/margin",
												schemaPath: "#/definitions/gate/properties/margin/exclusiveMinimum",
												keyword: "exclusiveMinimum",
												params: {
													comparison: ">",
													limit: 0
												},
												message: "must be > 0"
											};
											if (vErrors === null) vErrors = [err115];
											else vErrors.push(err115);
											errors++;
										}
									}
									if (typeof data46 === "string") {
										if (!pattern3.test(data46)) {
											const err116 = {
												instancePath: instancePath + "/evaluate/gates/" + i7 + "/margin",
												schemaPath: "#/definitions/gate/properties/margin/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" },
												message: "must match pattern \"^[0-9]+(\\.[0-9]+)?%$\""
											};
											if (vErrors === null) vErrors = [err116];
											else vErrors.push(err116);
											errors++;
										}
									}
								}
								if (data39["min-improvement"] !== void 0) {
									let data47 = data39["min-improvement"];
									if (!(typeof data47 == "number" && isFinite(data47)) && typeof data47 !== "string") {
										const err117 = {
											instancePath: instancePath + "/evaluate/gates/" + i7 + "/min-improvement",
											schemaPath: "#/definitions/gate/properties/min-improvement/type",
											keyword: "type",
											params: { type: schema26.properties["min-improvement"].type },
											message: "must be number,string"
										};
										if (vErrors === null) vErrors = [err117];
										else vErrors.push(err117);
										errors++;
									}
									if (typeof data47 == "number" && isFinite(data47)) {
										if (data47 < 0 || isNaN(data47)) {
											const err118 = {
												instancePath: instancePath + "/evaluate/gates/" + i7 + "/min-improvement",
												schemaPath: "#/definitions/gate/properties/min-improvement/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err118];
											else vErrors.push(err118);
											errors++;
										}
									}
									if (typeof data47 === "string") {
										if (!pattern3.test(data47)) {
											const err119 = {
												instancePath: instancePath + "/evaluate/gates/" + i7 + "/min-improvement",
												schemaPath: "#/definitions/gate/properties/min-improvement/pattern",
												keyword: "pattern",
												params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" },
												message: "must match pattern \"^[0-9]+(\\.[0-9]+)?%$\""
											};
											if (vErrors === null) vErrors = [err119];
											else vErrors.push(err119);
											errors++;
										}
									}
								}
								if (data39["on-inconclusive"] !== void 0) {
									let data48 = data39["on-inconclusive"];
									if (!(data48 === "fail" || data48 === "warn" || data48 === "pass")) {
										const err120 = {
											instancePath: instancePath + "/evaluate/gates/" + i7 + "/on-inconclusive",
											schemaPath: "#/definitions/gate/properties/on-inconclusive/enum",
											keyword: "enum",
											params: { allowedValues: schema26.properties["on-inconclusive"].enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err120];
										else vErrors.push(err120);
										errors++;
									}
								}
								if (data39.severity !== void 0) {
									let data49 = data39.severity;
									if (!(data49 === "block" || data49 === "warn")) {
										const err121 = {
											instancePath: instancePath + "/evaluate/gates/" + i7 + "/severity",
											schemaPath: "#/definitions/gate/properties/severity/enum",
											keyword: "enum",
											params: { allowedValues: schema26.properties.severity.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err121];
										else vErrors.push(err121);
										errors++;
									}
								}
							} else {
								const err122 = {
									instancePath: instancePath + "/evaluate/gates/" + i7,
									schemaPath: "#/definitions/gate/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err122];
								else vErrors.push(err122);
								errors++;
							}
						}
					} else {
						const err123 = {
							instancePath: instancePath + "/evaluate/gates",
							schemaPath: "#/properties/evaluate/properties/gates/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err123];
						else vErrors.push(err123);
						errors++;
					}
				}
				if (data37.stats !== void 0) {
					let data50 = data37.stats;
					if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
						for (const key7 in data50) if (!(key7 === "confidence" || key7 === "min-rows" || key7 === "min-positives" || key7 === "min-negatives" || key7 === "cluster" || key7 === "zero-division" || key7 === "seed" || key7 === "replicates")) {
							const err124 = {
								instancePath: instancePath + "/evaluate/stats",
								schemaPath: "#/properties/evaluate/properties/stats/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err124];
							else vErrors.push(err124);
							errors++;
						}
						if (data50.confidence !== void 0) {
							let data51 = data50.confidence;
							if (typeof data51 == "number" && isFinite(data51)) {
								if (data51 > .9999 || isNaN(data51)) {
									const err125 = {
										instancePath: instancePath + "/evaluate/stats/confidence",
										schemaPath: "#/properties/evaluate/properties/stats/properties/confidence/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: .9999
										},
										message: "must be <= 0.9999"
									};
									if (vErrors === null) vErrors = [err125];
									else vErrors.push(err125);
									errors++;
								}
								if (data51 < .5 || isNaN(data51)) {
									const err126 = {
										instancePath: instancePath + "/evaluate/stats/confidence",
										schemaPath: "#/properties/evaluate/properties/stats/properties/confidence/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: .5
										},
										message: "must be >= 0.5"
									};
									if (vErrors === null) vErrors = [err126];
									else vErrors.push(err126);
									errors++;
								}
							} else {
								const err127 = {
									instancePath: instancePath + "/evaluate/stats/confidence",
									schemaPath: "#/properties/evaluate/properties/stats/properties/confidence/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err127];
								else vErrors.push(err127);
								errors++;
							}
						}
						if (data50["min-rows"] !== void 0) {
							let data52 = data50["min-rows"];
							if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
								const err128 = {
									instancePath: instancePath + "/evaluate/stats/min-rows",
									schemaPath: "#/properties/evaluate/properties/stats/properties/min-rows/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err128];
								else vErrors.push(err128);
								errors++;
							}
							if (typeof data52 == "number" && isFinite(data52)) {
								if (data52 < 2 || isNaN(data52)) {
									const err129 = {
										instancePath: instancePath + "/evaluate/stats/min-rows",
										schemaPath: "#/properties/evaluate/properties/stats/properties/min-rows/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 2
										},
										message: "must be >= 2"
									};
									if (vErrors === null) vErrors = [err129];
									else vErrors.push(err129);
									errors++;
								}
							}
						}
						if (data50["min-positives"] !== void 0) {
							let data53 = data50["min-positives"];
							if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
								const err130 = {
									instancePath: instancePath + "/evaluate/stats/min-positives",
									schemaPath: "#/properties/evaluate/properties/stats/properties/min-positives/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err130];
								else vErrors.push(err130);
								errors++;
							}
							if (typeof data53 == "number" && isFinite(data53)) {
								if (data53 < 2 || isNaN(data53)) {
									const err131 = {
										instancePath: instancePath + "/evaluate/stats/min-positives",
										schemaPath: "#/properties/evaluate/properties/stats/properties/min-positives/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 2
										},
										message: "must be >= 2"
									};
									if (vErrors === null) vErrors = [err131];
									else vErrors.push(err131);
									errors++;
								}
							}
						}
						if (data50["min-negatives"] !== void 0) {
							let data54 = data50["min-negatives"];
							if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
								const err132 = {
									instancePath: instancePath + "/evaluate/stats/min-negatives",
									schemaPath: "#/properties/evaluate/properties/stats/properties/min-negatives/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err132];
								else vErrors.push(err132);
								errors++;
							}
							if (typeof data54 == "number" && isFinite(data54)) {
								if (data54 < 2 || isNaN(data54)) {
									const err133 = {
										instancePath: instancePath + "/evaluate/stats/min-negatives",
										schemaPath: "#/properties/evaluate/properties/stats/properties/min-negatives/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 2
										},
										message: "must be >= 2"
									};
									if (vErrors === null) vErrors = [err133];
									else vErrors.push(err133);
									errors++;
								}
							}
						}
						if (data50.cluster !== void 0) {
							let data55 = data50.cluster;
							if (typeof data55 === "string") {
								if (func2(data55) > 500) {
									const err134 = {
										instancePath: instancePath + "/evaluate/stats/cluster",
										schemaPath: "#/definitions/column/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err134];
									else vErrors.push(err134);
									errors++;
								}
								if (func2(data55) < 1) {
									const err135 = {
										instancePath: instancePath + "/evaluate/stats/cluster",
										schemaPath: "#/definitions/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err135];
									else vErrors.push(err135);
									errors++;
								}
							} else {
								const err136 = {
									instancePath: instancePath + "/evaluate/stats/cluster",
									schemaPath: "#/definitions/column/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err136];
								else vErrors.push(err136);
								errors++;
							}
						}
						if (data50["zero-division"] !== void 0) {
							let data56 = data50["zero-division"];
							if (!(data56 === 0 || data56 === 1)) {
								const err137 = {
									instancePath: instancePath + "/evaluate/stats/zero-division",
									schemaPath: "#/properties/evaluate/properties/stats/properties/zero-division/enum",
									keyword: "enum",
									params: { allowedValues: schema13.properties.evaluate.properties.stats.properties["zero-division"].enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err137];
								else vErrors.push(err137);
								errors++;
							}
						}
						if (data50.seed !== void 0) {
							let data57 = data50.seed;
							if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
								const err138 = {
									instancePath: instancePath + "/evaluate/stats/seed",
									schemaPath: "#/properties/evaluate/properties/stats/properties/seed/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err138];
								else vErrors.push(err138);
								errors++;
							}
							if (typeof data57 == "number" && isFinite(data57)) {
								if (data57 > 4294967295 || isNaN(data57)) {
									const err139 = {
										instancePath: instancePath + "/evaluate/stats/seed",
										schemaPath: "#/properties/evaluate/properties/stats/properties/seed/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 4294967295
										},
										message: "must be <= 4294967295"
									};
									if (vErrors === null) vErrors = [err139];
									else vErrors.push(err139);
									errors++;
								}
								if (data57 < 0 || isNaN(data57)) {
									const err140 = {
										instancePath: instancePath + "/evaluate/stats/seed",
										schemaPath: "#/properties/evaluate/properties/stats/properties/seed/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err140];
									else vErrors.push(err140);
									errors++;
								}
							}
						}
						if (data50.replicates !== void 0) {
							let data58 = data50.replicates;
							if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
								const err141 = {
									instancePath: instancePath + "/evaluate/stats/replicates",
									schemaPath: "#/properties/evaluate/properties/stats/properties/replicates/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err141];
								else vErrors.push(err141);
								errors++;
							}
							if (typeof data58 == "number" && isFinite(data58)) {
								if (data58 > 1e5 || isNaN(data58)) {
									const err142 = {
										instancePath: instancePath + "/evaluate/stats/replicates",
										schemaPath: "#/properties/evaluate/properties/stats/properties/replicates/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e5
										},
										message: "must be <= 100000"
									};
									if (vErrors === null) vErrors = [err142];
									else vErrors.push(err142);
									errors++;
								}
								if (data58 < 200 || isNaN(data58)) {
									const err143 = {
										instancePath: instancePath + "/evaluate/stats/replicates",
										schemaPath: "#/properties/evaluate/properties/stats/properties/replicates/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 200
										},
										message: "must be >= 200"
									};
									if (vErrors === null) vErrors = [err143];
									else vErrors.push(err143);
									errors++;
								}
							}
						}
					} else {
						const err144 = {
							instancePath: instancePath + "/evaluate/stats",
							schemaPath: "#/properties/evaluate/properties/stats/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err144];
						else vErrors.push(err144);
						errors++;
					}
				}
				if (data37.seed !== void 0) {
					let data59 = data37.seed;
					if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
						const err145 = {
							instancePath: instancePath + "/evaluate/seed",
							schemaPath: "#/properties/evaluate/properties/seed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err145];
						else vErrors.push(err145);
						errors++;
					}
					if (typeof data59 == "number" && isFinite(data59)) {
						if (data59 > 4294967295 || isNaN(data59)) {
							const err146 = {
								instancePath: instancePath + "/evaluate/seed",
								schemaPath: "#/properties/evaluate/properties/seed/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 4294967295
								},
								message: "must be <= 4294967295"
							};
							if (vErrors === null) vErrors = [err146];
							else vErrors.push(err146);
							errors++;
						}
						if (data59 < 0 || isNaN(data59)) {
							const err147 = {
								instancePath: instancePath + "/evaluate/seed",
								schemaPath: "#/properties/evaluate/properties/seed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err147];
							else vErrors.push(err147);
							errors++;
						}
					}
				}
				if (data37.timeout !== void 0) {
					let data60 = data37.timeout;
					if (typeof data60 === "string") {
						if (!pattern1.test(data60)) {
							const err148 = {
								instancePath: instancePath + "/evaluate/timeout",
								schemaPath: "#/definitions/duration/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9]{1,6}(s|m|h)$" },
								message: "must match pattern \"^[0-9]{1,6}(s|m|h)$\""
							};
							if (vErrors === null) vErrors = [err148];
							else vErrors.push(err148);
							errors++;
						}
					} else {
						const err149 = {
							instancePath: instancePath + "/evaluate/timeout",
							schemaPath: "#/definitions/duration/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err149];
						else vErrors.push(err149);
						errors++;
					}
				}
				if (data37.latency !== void 0) {
					if (typeof data37.latency !== "boolean") {
						const err150 = {
							instancePath: instancePath + "/evaluate/latency",
							schemaPath: "#/properties/evaluate/properties/latency/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err150];
						else vErrors.push(err150);
						errors++;
					}
				}
			} else {
				const err151 = {
					instancePath: instancePath + "/evaluate",
					schemaPath: "#/properties/evaluate/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err151];
				else vErrors.push(err151);
				errors++;
			}
		}
		if (data.deploy !== void 0) {
			let data62 = data.deploy;
			if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
				if (Object.keys(data62).length > 20) {
					const err152 = {
						instancePath: instancePath + "/deploy",
						schemaPath: "#/properties/deploy/maxProperties",
						keyword: "maxProperties",
						params: { limit: 20 },
						message: "must NOT have more than 20 properties"
					};
					if (vErrors === null) vErrors = [err152];
					else vErrors.push(err152);
					errors++;
				}
				if (Object.keys(data62).length < 1) {
					const err153 = {
						instancePath: instancePath + "/deploy",
						schemaPath: "#/properties/deploy/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err153];
					else vErrors.push(err153);
					errors++;
				}
				for (const key8 in data62) if (!validate12(data62[key8], {
					instancePath: instancePath + "/deploy/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data62,
					parentDataProperty: key8,
					rootData
				})) {
					vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
					errors = vErrors.length;
				}
			} else {
				const err154 = {
					instancePath: instancePath + "/deploy",
					schemaPath: "#/properties/deploy/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err154];
				else vErrors.push(err154);
				errors++;
			}
		}
		if (data.drift !== void 0) {
			let data64 = data.drift;
			if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
				for (const key9 in data64) if (!(key9 === "current" || key9 === "min-rows" || key9 === "alpha" || key9 === "correction" || key9 === "share" || key9 === "columns" || key9 === "environment")) {
					const err155 = {
						instancePath: instancePath + "/drift",
						schemaPath: "#/properties/drift/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err155];
					else vErrors.push(err155);
					errors++;
				}
				if (data64.current !== void 0) {
					let data65 = data64.current;
					if (typeof data65 === "string") {
						if (func2(data65) > 1e3) {
							const err156 = {
								instancePath: instancePath + "/drift/current",
								schemaPath: "#/definitions/path/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								message: "must NOT have more than 1000 characters"
							};
							if (vErrors === null) vErrors = [err156];
							else vErrors.push(err156);
							errors++;
						}
						if (func2(data65) < 1) {
							const err157 = {
								instancePath: instancePath + "/drift/current",
								schemaPath: "#/definitions/path/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err157];
							else vErrors.push(err157);
							errors++;
						}
					} else {
						const err158 = {
							instancePath: instancePath + "/drift/current",
							schemaPath: "#/definitions/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err158];
						else vErrors.push(err158);
						errors++;
					}
				}
				if (data64["min-rows"] !== void 0) {
					let data66 = data64["min-rows"];
					if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
						const err159 = {
							instancePath: instancePath + "/drift/min-rows",
							schemaPath: "#/properties/drift/properties/min-rows/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err159];
						else vErrors.push(err159);
						errors++;
					}
					if (typeof data66 == "number" && isFinite(data66)) {
						if (data66 < 1 || isNaN(data66)) {
							const err160 = {
								instancePath: instancePath + "/drift/min-rows",
								schemaPath: "#/properties/drift/properties/min-rows/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err160];
							else vErrors.push(err160);
							errors++;
						}
					}
				}
				if (data64.alpha !== void 0) {
					let data67 = data64.alpha;
					if (typeof data67 == "number" && isFinite(data67)) {
						if (data67 >= 1 || isNaN(data67)) {
							const err161 = {
								instancePath: instancePath + "/drift/alpha",
								schemaPath: "#/properties/drift/properties/alpha/exclusiveMaximum",
								keyword: "exclusiveMaximum",
								params: {
									comparison: "<",
									limit: 1
								},
								message: "must be < 1"
							};
							if (vErrors === null) vErrors = [err161];
							else vErrors.push(err161);
							errors++;
						}
						if (data67 <= 0 || isNaN(data67)) {
							const err162 = {
								instancePath: instancePath + "/drift/alpha",
								schemaPath: "#/properties/drift/properties/alpha/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err162];
							else vErrors.push(err162);
							errors++;
						}
					} else {
						const err163 = {
							instancePath: instancePath + "/drift/alpha",
							schemaPath: "#/properties/drift/properties/alpha/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err163];
						else vErrors.push(err163);
						errors++;
					}
				}
				if (data64.correction !== void 0) {
					let data68 = data64.correction;
					if (!(data68 === "bh" || data68 === "holm" || data68 === "bonferroni" || data68 === "none")) {
						const err164 = {
							instancePath: instancePath + "/drift/correction",
							schemaPath: "#/properties/drift/properties/correction/enum",
							keyword: "enum",
							params: { allowedValues: schema13.properties.drift.properties.correction.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err164];
						else vErrors.push(err164);
						errors++;
					}
				}
				if (data64.share !== void 0) {
					let data69 = data64.share;
					if (typeof data69 == "number" && isFinite(data69)) {
						if (data69 > 1 || isNaN(data69)) {
							const err165 = {
								instancePath: instancePath + "/drift/share",
								schemaPath: "#/properties/drift/properties/share/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1"
							};
							if (vErrors === null) vErrors = [err165];
							else vErrors.push(err165);
							errors++;
						}
						if (data69 <= 0 || isNaN(data69)) {
							const err166 = {
								instancePath: instancePath + "/drift/share",
								schemaPath: "#/properties/drift/properties/share/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err166];
							else vErrors.push(err166);
							errors++;
						}
					} else {
						const err167 = {
							instancePath: instancePath + "/drift/share",
							schemaPath: "#/properties/drift/properties/share/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err167];
						else vErrors.push(err167);
						errors++;
					}
				}
				if (data64.columns !== void 0) {
					let data70 = data64.columns;
					if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
						if (Object.keys(data70).length > 2e3) {
							const err168 = {
								instancePath: instancePath + "/drift/columns",
								schemaPath: "#/properties/drift/properties/columns/maxProperties",
								keyword: "maxProperties",
								params: { limit: 2e3 },
								message: "must NOT have more than 2000 properties"
							};
							if (vErrors === null) vErrors = [err168];
							else vErrors.push(err168);
							errors++;
						}
						for (const key10 in data70) {
							let data71 = data70[key10];
							if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
								for (const key11 in data71) if (!(key11 === "method" || key11 === "warn" || key11 === "alert" || key11 === "critical")) {
									const err169 = {
										instancePath: instancePath + "/drift/columns/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/watched/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key11 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err169];
									else vErrors.push(err169);
									errors++;
								}
								if (data71.method !== void 0) {
									let data72 = data71.method;
									if (!(data72 === "wasserstein" || data72 === "ks" || data72 === "js" || data72 === "psi" || data72 === "mean-shift" || data72 === "hellinger")) {
										const err170 = {
											instancePath: instancePath + "/drift/columns/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/method",
											schemaPath: "#/definitions/watched/properties/method/enum",
											keyword: "enum",
											params: { allowedValues: schema32.properties.method.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err170];
										else vErrors.push(err170);
										errors++;
									}
								}
								if (data71.warn !== void 0) {
									let data73 = data71.warn;
									if (typeof data73 == "number" && isFinite(data73)) {
										if (data73 <= 0 || isNaN(data73)) {
											const err171 = {
												instancePath: instancePath + "/drift/columns/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/warn",
												schemaPath: "#/definitions/watched/properties/warn/exclusiveMinimum",
												keyword: "exclusiveMinimum",
												params: {
													comparison: ">",
													limit: 0
												},
												message: "must be > 0"
											};
											if (vErrors === null) vErrors = [err171];
											else vErrors.push(err171);
											errors++;
										}
									} else {
										const err172 = {
											instancePath: instancePath + "/drift/columns/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/warn",
											schemaPath: "#/definitions/watched/properties/warn/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err172];
										else vErrors.push(err172);
										errors++;
									}
								}
								if (data71.alert !== void 0) {
									let data74 = data71.alert;
									if (typeof data74 == "number" && isFinite(data74)) {
										if (data74 <= 0 || isNaN(data74)) {
											const err173 = {
												instancePath: instancePath + "/drift/columns/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/alert",
												schemaPath: "#/definitions/watched/properties/alert/exclusiveMinimum",
												keyword: "exclusiveMinimum",
												params: {
													comparison: ">",
													limit: 0
												},
												message: "must be > 0"
											};
											if (vErrors === null) vErrors = [err173];
											else vErrors.push(err173);
											errors++;
										}
									} else {
										const err174 = {
											instancePath: instancePath + "/drift/columns/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/alert",
											schemaPath: "#/definitions/watched/properties/alert/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err174];
										else vErrors.push(err174);
										errors++;
									}
								}
								if (data71.critical !== void 0) {
									if (typeof data71.critical !== "boolean") {
										const err175 = {
											instancePath: instancePath + "/drift/columns/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/critical",
											schemaPath: "#/definitions/watched/properties/critical/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err175];
										else vErrors.push(err175);
										errors++;
									}
								}
							} else {
								const err176 = {
									instancePath: instancePath + "/drift/columns/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/definitions/watched/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err176];
								else vErrors.push(err176);
								errors++;
							}
						}
					} else {
						const err177 = {
							instancePath: instancePath + "/drift/columns",
							schemaPath: "#/properties/drift/properties/columns/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err177];
						else vErrors.push(err177);
						errors++;
					}
				}
				if (data64.environment !== void 0) {
					if (typeof data64.environment !== "string") {
						const err178 = {
							instancePath: instancePath + "/drift/environment",
							schemaPath: "#/properties/drift/properties/environment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err178];
						else vErrors.push(err178);
						errors++;
					}
				}
			} else {
				const err179 = {
					instancePath: instancePath + "/drift",
					schemaPath: "#/properties/drift/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err179];
				else vErrors.push(err179);
				errors++;
			}
		}
	} else {
		const err180 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err180];
		else vErrors.push(err180);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.models === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "models" },
				message: "must have required property 'models'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "registry" || key0 === "models")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.registry !== void 0) {
			let data1 = data.registry;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) if (!(key1 === "branch" || key1 === "inline-limit" || key1 === "tags")) {
					const err4 = {
						instancePath: instancePath + "/registry",
						schemaPath: "#/properties/registry/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.branch !== void 0) {
					let data2 = data1.branch;
					if (typeof data2 === "string") {
						if (func2(data2) > 200) {
							const err5 = {
								instancePath: instancePath + "/registry/branch",
								schemaPath: "#/properties/registry/properties/branch/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (func2(data2) < 1) {
							const err6 = {
								instancePath: instancePath + "/registry/branch",
								schemaPath: "#/properties/registry/properties/branch/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/registry/branch",
							schemaPath: "#/properties/registry/properties/branch/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data1["inline-limit"] !== void 0) {
					let data3 = data1["inline-limit"];
					if (typeof data3 === "string") {
						if (!pattern0.test(data3)) {
							const err8 = {
								instancePath: instancePath + "/registry/inline-limit",
								schemaPath: "#/definitions/size/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9]{1,9}(B|KiB|MiB)$" },
								message: "must match pattern \"^[0-9]{1,9}(B|KiB|MiB)$\""
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/registry/inline-limit",
							schemaPath: "#/definitions/size/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data1.tags !== void 0) {
					if (typeof data1.tags !== "boolean") {
						const err10 = {
							instancePath: instancePath + "/registry/tags",
							schemaPath: "#/properties/registry/properties/tags/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/registry",
					schemaPath: "#/properties/registry/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.models !== void 0) {
			let data5 = data.models;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length > 200) {
					const err12 = {
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/maxProperties",
						keyword: "maxProperties",
						params: { limit: 200 },
						message: "must NOT have more than 200 properties"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (Object.keys(data5).length < 1) {
					const err13 = {
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				for (const key2 in data5) if (!validate11(data5[key2], {
					instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data5,
					parentDataProperty: key2,
					rootData
				})) {
					vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}

export { config as t };