import { r as __toESM } from "./rolldown-runtime.js";
import { t as require_ucs2length } from "./ajv.js";

// src/config/generated/config-validator.js
var import_ucs2length = /* @__PURE__ */ __toESM(require_ucs2length(), 1);
const config = validate21;
const func2 = import_ucs2length.default.default ?? import_ucs2length.default;
const pattern0 = new RegExp("^[0-9]{1,9}(B|KiB|MiB)$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{1,9}(B|KiB|MiB)$" },
				message: "must match pattern \"^[0-9]{1,9}(B|KiB|MiB)$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const schema8 = {
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
				"slices": {
					"type": "array",
					"maxItems": 20,
					"items": { "$ref": "#/definitions/slices" }
				},
				"no-champion": {
					"enum": [
						"absolute-only",
						"baseline",
						"fail"
					],
					"default": "absolute-only"
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
const func4 = Object.prototype.hasOwnProperty;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1e3 },
				message: "must NOT have more than 1000 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const pattern1 = new RegExp("^[0-9]{1,6}(s|m|h)$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern1.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{1,6}(s|m|h)$" },
				message: "must match pattern \"^[0-9]{1,6}(s|m|h)$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (func2(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				message: "must NOT have more than 500 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func2(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
const schema12 = {
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
		"use": {
			"enum": [
				"value",
				"lower-bound",
				"upper-bound"
			],
			"default": "value"
		},
		"vs": { "enum": ["champion", "baseline"] },
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
			"superior",
			"not-significantly-worse",
			"max-improvement"
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
		"max-improvement": {
			"type": ["number", "string"],
			"minimum": 0,
			"pattern": "^[0-9]+(\\.[0-9]+)?%$",
			"examples": [.05, "10%"]
		},
		"by": { "$ref": "#/definitions/column" },
		"min-rows": {
			"type": "integer",
			"minimum": 1,
			"default": 100
		},
		"require": {
			"type": ["boolean", "array"],
			"maxItems": 200,
			"items": { "type": [
				"string",
				"number",
				"boolean",
				"null"
			] }
		},
		"correction": {
			"enum": [
				"holm",
				"bh",
				"bonferroni",
				"none"
			],
			"default": "holm"
		},
		"threshold": { "type": "number" },
		"min-absolute-change": {
			"type": "number",
			"minimum": 0
		},
		"min-relative-change": {
			"type": "number",
			"minimum": 0
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
const pattern3 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.metric === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metric" },
				message: "must have required property 'metric'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func4.call(schema12.properties, key0)) {
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
		if (data.metric !== void 0) {
			let data0 = data.metric;
			if (typeof data0 === "string") {
				if (func2(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/metric",
						schemaPath: "#/properties/metric/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/metric",
					schemaPath: "#/properties/metric/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.min !== void 0) {
			let data1 = data.min;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/min",
					schemaPath: "#/properties/min/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.max !== void 0) {
			let data2 = data.max;
			if (!(typeof data2 == "number" && isFinite(data2))) {
				const err5 = {
					instancePath: instancePath + "/max",
					schemaPath: "#/properties/max/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.use !== void 0) {
			let data3 = data.use;
			if (!(data3 === "value" || data3 === "lower-bound" || data3 === "upper-bound")) {
				const err6 = {
					instancePath: instancePath + "/use",
					schemaPath: "#/properties/use/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.use.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.vs !== void 0) {
			let data4 = data.vs;
			if (!(data4 === "champion" || data4 === "baseline")) {
				const err7 = {
					instancePath: instancePath + "/vs",
					schemaPath: "#/properties/vs/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.vs.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data["max-regression"] !== void 0) {
			let data5 = data["max-regression"];
			if (!(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "string") {
				const err8 = {
					instancePath: instancePath + "/max-regression",
					schemaPath: "#/properties/max-regression/type",
					keyword: "type",
					params: { type: schema12.properties["max-regression"].type },
					message: "must be number,string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err9 = {
						instancePath: instancePath + "/max-regression",
						schemaPath: "#/properties/max-regression/minimum",
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
			}
			if (typeof data5 === "string") {
				if (!pattern3.test(data5)) {
					const err10 = {
						instancePath: instancePath + "/max-regression",
						schemaPath: "#/properties/max-regression/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" },
						message: "must match pattern \"^[0-9]+(\\.[0-9]+)?%$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.rule !== void 0) {
			let data6 = data.rule;
			if (!(data6 === "no-worse" || data6 === "improve" || data6 === "non-inferior" || data6 === "superior" || data6 === "not-significantly-worse" || data6 === "max-improvement")) {
				const err11 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.rule.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.margin !== void 0) {
			let data7 = data.margin;
			if (!(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "string") {
				const err12 = {
					instancePath: instancePath + "/margin",
					schemaPath: "#/properties/margin/type",
					keyword: "type",
					params: { type: schema12.properties.margin.type },
					message: "must be number,string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 <= 0 || isNaN(data7)) {
					const err13 = {
						instancePath: instancePath + "/margin",
						schemaPath: "#/properties/margin/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			if (typeof data7 === "string") {
				if (!pattern3.test(data7)) {
					const err14 = {
						instancePath: instancePath + "/margin",
						schemaPath: "#/properties/margin/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" },
						message: "must match pattern \"^[0-9]+(\\.[0-9]+)?%$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data["min-improvement"] !== void 0) {
			let data8 = data["min-improvement"];
			if (!(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "string") {
				const err15 = {
					instancePath: instancePath + "/min-improvement",
					schemaPath: "#/properties/min-improvement/type",
					keyword: "type",
					params: { type: schema12.properties["min-improvement"].type },
					message: "must be number,string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 0 || isNaN(data8)) {
					const err16 = {
						instancePath: instancePath + "/min-improvement",
						schemaPath: "#/properties/min-improvement/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (typeof data8 === "string") {
				if (!pattern3.test(data8)) {
					const err17 = {
						instancePath: instancePath + "/min-improvement",
						schemaPath: "#/properties/min-improvement/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" },
						message: "must match pattern \"^[0-9]+(\\.[0-9]+)?%$\""
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data["max-improvement"] !== void 0) {
			let data9 = data["max-improvement"];
			if (!(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "string") {
				const err18 = {
					instancePath: instancePath + "/max-improvement",
					schemaPath: "#/properties/max-improvement/type",
					keyword: "type",
					params: { type: schema12.properties["max-improvement"].type },
					message: "must be number,string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 0 || isNaN(data9)) {
					const err19 = {
						instancePath: instancePath + "/max-improvement",
						schemaPath: "#/properties/max-improvement/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
			if (typeof data9 === "string") {
				if (!pattern3.test(data9)) {
					const err20 = {
						instancePath: instancePath + "/max-improvement",
						schemaPath: "#/properties/max-improvement/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]+(\\.[0-9]+)?%$" },
						message: "must match pattern \"^[0-9]+(\\.[0-9]+)?%$\""
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.by !== void 0) {
			if (!validate32(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData
			})) {
				vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
				errors = vErrors.length;
			}
		}
		if (data["min-rows"] !== void 0) {
			let data11 = data["min-rows"];
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err21 = {
					instancePath: instancePath + "/min-rows",
					schemaPath: "#/properties/min-rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 < 1 || isNaN(data11)) {
					const err22 = {
						instancePath: instancePath + "/min-rows",
						schemaPath: "#/properties/min-rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.require !== void 0) {
			let data12 = data.require;
			if (typeof data12 !== "boolean" && !Array.isArray(data12)) {
				const err23 = {
					instancePath: instancePath + "/require",
					schemaPath: "#/properties/require/type",
					keyword: "type",
					params: { type: schema12.properties.require.type },
					message: "must be boolean,array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (Array.isArray(data12)) {
				if (data12.length > 200) {
					const err24 = {
						instancePath: instancePath + "/require",
						schemaPath: "#/properties/require/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						message: "must NOT have more than 200 items"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				const len0 = data12.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data13 = data12[i0];
					if (typeof data13 !== "string" && !(typeof data13 == "number" && isFinite(data13)) && typeof data13 !== "boolean" && data13 !== null) {
						const err25 = {
							instancePath: instancePath + "/require/" + i0,
							schemaPath: "#/properties/require/items/type",
							keyword: "type",
							params: { type: schema12.properties.require.items.type },
							message: "must be string,number,boolean,null"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			}
		}
		if (data.correction !== void 0) {
			let data14 = data.correction;
			if (!(data14 === "holm" || data14 === "bh" || data14 === "bonferroni" || data14 === "none")) {
				const err26 = {
					instancePath: instancePath + "/correction",
					schemaPath: "#/properties/correction/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.correction.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.threshold !== void 0) {
			let data15 = data.threshold;
			if (!(typeof data15 == "number" && isFinite(data15))) {
				const err27 = {
					instancePath: instancePath + "/threshold",
					schemaPath: "#/properties/threshold/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data["min-absolute-change"] !== void 0) {
			let data16 = data["min-absolute-change"];
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 < 0 || isNaN(data16)) {
					const err28 = {
						instancePath: instancePath + "/min-absolute-change",
						schemaPath: "#/properties/min-absolute-change/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/min-absolute-change",
					schemaPath: "#/properties/min-absolute-change/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data["min-relative-change"] !== void 0) {
			let data17 = data["min-relative-change"];
			if (typeof data17 == "number" && isFinite(data17)) {
				if (data17 < 0 || isNaN(data17)) {
					const err30 = {
						instancePath: instancePath + "/min-relative-change",
						schemaPath: "#/properties/min-relative-change/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/min-relative-change",
					schemaPath: "#/properties/min-relative-change/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data["on-inconclusive"] !== void 0) {
			let data18 = data["on-inconclusive"];
			if (!(data18 === "fail" || data18 === "warn" || data18 === "pass")) {
				const err32 = {
					instancePath: instancePath + "/on-inconclusive",
					schemaPath: "#/properties/on-inconclusive/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties["on-inconclusive"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data19 = data.severity;
			if (!(data19 === "block" || data19 === "warn")) {
				const err33 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.severity.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.by === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				message: "must have required property 'by'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "by" || key0 === "min-rows" || key0 === "fairness")) {
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
		if (data.by !== void 0) {
			if (!validate32(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData
			})) {
				vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
				errors = vErrors.length;
			}
		}
		if (data["min-rows"] !== void 0) {
			let data1 = data["min-rows"];
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err2 = {
					instancePath: instancePath + "/min-rows",
					schemaPath: "#/properties/min-rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err3 = {
						instancePath: instancePath + "/min-rows",
						schemaPath: "#/properties/min-rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.fairness !== void 0) {
			if (typeof data.fairness !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/fairness",
					schemaPath: "#/properties/fairness/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
const schema14 = {
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
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!validate25(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.key !== void 0) {
			let data1 = data.key;
			if (typeof data1 === "string") {
				if (func2(data1) > 500) {
					const err2 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func2(data1) < 1) {
					const err3 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
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
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.value !== void 0) {
			let data2 = data.value;
			if (typeof data2 === "string") {
				if (func2(data2) > 500) {
					const err5 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func2(data2) < 1) {
					const err6 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/minLength",
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
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.needs !== void 0) {
			if (typeof data.needs !== "string") {
				const err8 = {
					instancePath: instancePath + "/needs",
					schemaPath: "#/properties/needs/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.champion !== void 0) {
			if (typeof data.champion !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/champion",
					schemaPath: "#/properties/champion/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.signature !== void 0) {
			let data5 = data.signature;
			if (!(data5 === "same" || data5 === "any")) {
				const err10 = {
					instancePath: instancePath + "/signature",
					schemaPath: "#/properties/signature/enum",
					keyword: "enum",
					params: { allowedValues: schema14.properties.signature.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate48.errors = vErrors;
	return errors === 0;
}
const schema15 = {
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
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "method" || key0 === "warn" || key0 === "alert" || key0 === "critical")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.method !== void 0) {
			let data0 = data.method;
			if (!(data0 === "wasserstein" || data0 === "ks" || data0 === "js" || data0 === "psi" || data0 === "mean-shift" || data0 === "hellinger")) {
				const err1 = {
					instancePath: instancePath + "/method",
					schemaPath: "#/properties/method/enum",
					keyword: "enum",
					params: { allowedValues: schema15.properties.method.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.warn !== void 0) {
			let data1 = data.warn;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 <= 0 || isNaN(data1)) {
					const err2 = {
						instancePath: instancePath + "/warn",
						schemaPath: "#/properties/warn/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/warn",
					schemaPath: "#/properties/warn/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.alert !== void 0) {
			let data2 = data.alert;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 <= 0 || isNaN(data2)) {
					const err4 = {
						instancePath: instancePath + "/alert",
						schemaPath: "#/properties/alert/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/alert",
					schemaPath: "#/properties/alert/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.critical !== void 0) {
			if (typeof data.critical !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/critical",
					schemaPath: "#/properties/critical/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
const pattern2 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!func4.call(schema8.properties, key0)) {
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
					params: { allowedValues: schema8.properties.task.enum },
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
							params: { allowedValues: schema8.properties.output.properties.kind.enum },
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
									params: { type: schema8.properties.output.properties.classes.items.type },
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
					if (!validate25(data8.model, {
						instancePath: instancePath + "/train/model",
						parentData: data8,
						parentDataProperty: "model",
						rootData
					})) {
						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
						errors = vErrors.length;
					}
				}
				if (data8.metrics !== void 0) {
					if (!validate25(data8.metrics, {
						instancePath: instancePath + "/train/metrics",
						parentData: data8,
						parentDataProperty: "metrics",
						rootData
					})) {
						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
						errors = vErrors.length;
					}
				}
				if (data8.timeout !== void 0) {
					if (!validate28(data8.timeout, {
						instancePath: instancePath + "/train/timeout",
						parentData: data8,
						parentDataProperty: "timeout",
						rootData
					})) {
						vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
						errors = vErrors.length;
					}
				}
				if (data8.env !== void 0) {
					let data15 = data8.env;
					if (Array.isArray(data15)) {
						if (data15.length > 100) {
							const err30 = {
								instancePath: instancePath + "/train/env",
								schemaPath: "#/properties/train/properties/env/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								message: "must NOT have more than 100 items"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						const len1 = data15.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data16 = data15[i1];
							if (typeof data16 === "string") {
								if (!pattern2.test(data16)) {
									const err31 = {
										instancePath: instancePath + "/train/env/" + i1,
										schemaPath: "#/properties/train/properties/env/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
										message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\""
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							} else {
								const err32 = {
									instancePath: instancePath + "/train/env/" + i1,
									schemaPath: "#/properties/train/properties/env/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/train/env",
							schemaPath: "#/properties/train/properties/env/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data8.paths !== void 0) {
					let data17 = data8.paths;
					if (Array.isArray(data17)) {
						if (data17.length > 100) {
							const err34 = {
								instancePath: instancePath + "/train/paths",
								schemaPath: "#/properties/train/properties/paths/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								message: "must NOT have more than 100 items"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data17.length < 1) {
							const err35 = {
								instancePath: instancePath + "/train/paths",
								schemaPath: "#/properties/train/properties/paths/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						const len2 = data17.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data18 = data17[i2];
							if (typeof data18 === "string") {
								if (func2(data18) > 500) {
									const err36 = {
										instancePath: instancePath + "/train/paths/" + i2,
										schemaPath: "#/properties/train/properties/paths/items/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										message: "must NOT have more than 500 characters"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (func2(data18) < 1) {
									const err37 = {
										instancePath: instancePath + "/train/paths/" + i2,
										schemaPath: "#/properties/train/properties/paths/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/train/paths/" + i2,
									schemaPath: "#/properties/train/properties/paths/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/train/paths",
							schemaPath: "#/properties/train/properties/paths/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/train",
					schemaPath: "#/properties/train/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.data !== void 0) {
			let data19 = data.data;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				if (data19.train === void 0) {
					const err41 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "train" },
						message: "must have required property 'train'"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data19.test === void 0) {
					const err42 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "test" },
						message: "must have required property 'test'"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data19.label === void 0) {
					const err43 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "label" },
						message: "must have required property 'label'"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				for (const key3 in data19) if (!func4.call(schema8.properties.data.properties, key3)) {
					const err44 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (data19.train !== void 0) {
					if (!validate25(data19.train, {
						instancePath: instancePath + "/data/train",
						parentData: data19,
						parentDataProperty: "train",
						rootData
					})) {
						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
						errors = vErrors.length;
					}
				}
				if (data19.test !== void 0) {
					if (!validate25(data19.test, {
						instancePath: instancePath + "/data/test",
						parentData: data19,
						parentDataProperty: "test",
						rootData
					})) {
						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
						errors = vErrors.length;
					}
				}
				if (data19.select !== void 0) {
					let data22 = data19.select;
					if (typeof data22 !== "string" && !Array.isArray(data22)) {
						const err45 = {
							instancePath: instancePath + "/data/select",
							schemaPath: "#/properties/data/properties/select/type",
							keyword: "type",
							params: { type: schema8.properties.data.properties.select.type },
							message: "must be string,array"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
					if (typeof data22 === "string") {
						if (func2(data22) > 2e4) {
							const err46 = {
								instancePath: instancePath + "/data/select",
								schemaPath: "#/properties/data/properties/select/maxLength",
								keyword: "maxLength",
								params: { limit: 2e4 },
								message: "must NOT have more than 20000 characters"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (func2(data22) < 1) {
							const err47 = {
								instancePath: instancePath + "/data/select",
								schemaPath: "#/properties/data/properties/select/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					}
					if (Array.isArray(data22)) {
						if (data22.length < 1) {
							const err48 = {
								instancePath: instancePath + "/data/select",
								schemaPath: "#/properties/data/properties/select/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						const len3 = data22.length;
						for (let i3 = 0; i3 < len3; i3++) {
							let data23 = data22[i3];
							if (typeof data23 === "string") {
								if (func2(data23) < 1) {
									const err49 = {
										instancePath: instancePath + "/data/select/" + i3,
										schemaPath: "#/properties/data/properties/select/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/data/select/" + i3,
									schemaPath: "#/properties/data/properties/select/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
					}
				}
				if (data19.label !== void 0) {
					if (!validate32(data19.label, {
						instancePath: instancePath + "/data/label",
						parentData: data19,
						parentDataProperty: "label",
						rootData
					})) {
						vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
						errors = vErrors.length;
					}
				}
				if (data19.positive !== void 0) {
					let data25 = data19.positive;
					if (typeof data25 !== "string" && !(typeof data25 == "number" && isFinite(data25)) && typeof data25 !== "boolean") {
						const err51 = {
							instancePath: instancePath + "/data/positive",
							schemaPath: "#/properties/data/properties/positive/type",
							keyword: "type",
							params: { type: schema8.properties.data.properties.positive.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data19.id !== void 0) {
					if (!validate32(data19.id, {
						instancePath: instancePath + "/data/id",
						parentData: data19,
						parentDataProperty: "id",
						rootData
					})) {
						vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
						errors = vErrors.length;
					}
				}
				if (data19.weight !== void 0) {
					if (!validate32(data19.weight, {
						instancePath: instancePath + "/data/weight",
						parentData: data19,
						parentDataProperty: "weight",
						rootData
					})) {
						vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
						errors = vErrors.length;
					}
				}
				if (data19.time !== void 0) {
					if (!validate32(data19.time, {
						instancePath: instancePath + "/data/time",
						parentData: data19,
						parentDataProperty: "time",
						rootData
					})) {
						vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
						errors = vErrors.length;
					}
				}
				if (data19.exclude !== void 0) {
					let data29 = data19.exclude;
					if (Array.isArray(data29)) {
						if (data29.length > 2e3) {
							const err52 = {
								instancePath: instancePath + "/data/exclude",
								schemaPath: "#/properties/data/properties/exclude/maxItems",
								keyword: "maxItems",
								params: { limit: 2e3 },
								message: "must NOT have more than 2000 items"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						const len4 = data29.length;
						for (let i4 = 0; i4 < len4; i4++) if (!validate32(data29[i4], {
							instancePath: instancePath + "/data/exclude/" + i4,
							parentData: data29,
							parentDataProperty: i4,
							rootData
						})) {
							vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
							errors = vErrors.length;
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/data/exclude",
							schemaPath: "#/properties/data/properties/exclude/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data19.features !== void 0) {
					let data31 = data19.features;
					if (!data31 || typeof data31 != "object") {
						const err54 = {
							instancePath: instancePath + "/data/features",
							schemaPath: "#/properties/data/properties/features/type",
							keyword: "type",
							params: { type: schema8.properties.data.properties.features.type },
							message: "must be array,object"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
					if (Array.isArray(data31)) {
						if (data31.length < 1) {
							const err55 = {
								instancePath: instancePath + "/data/features",
								schemaPath: "#/properties/data/properties/features/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						const len5 = data31.length;
						for (let i5 = 0; i5 < len5; i5++) if (!validate32(data31[i5], {
							instancePath: instancePath + "/data/features/" + i5,
							parentData: data31,
							parentDataProperty: i5,
							rootData
						})) {
							vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
							errors = vErrors.length;
						}
					}
					if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
						if (Object.keys(data31).length < 1) {
							const err56 = {
								instancePath: instancePath + "/data/features",
								schemaPath: "#/properties/data/properties/features/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						for (const key4 in data31) {
							let data33 = data31[key4];
							if (Array.isArray(data33)) {
								if (data33.length < 1) {
									const err57 = {
										instancePath: instancePath + "/data/features/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/data/properties/features/additionalProperties/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
								const len6 = data33.length;
								for (let i6 = 0; i6 < len6; i6++) if (!validate32(data33[i6], {
									instancePath: instancePath + "/data/features/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6,
									parentData: data33,
									parentDataProperty: i6,
									rootData
								})) {
									vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
									errors = vErrors.length;
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/data/features/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/data/properties/features/additionalProperties/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
					}
				}
				if (data19.format !== void 0) {
					let data35 = data19.format;
					if (!(data35 === "csv" || data35 === "tsv" || data35 === "jsonl" || data35 === "parquet")) {
						const err59 = {
							instancePath: instancePath + "/data/format",
							schemaPath: "#/properties/data/properties/format/enum",
							keyword: "enum",
							params: { allowedValues: schema8.properties.data.properties.format.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
				if (data19.delimiter !== void 0) {
					let data36 = data19.delimiter;
					if (typeof data36 === "string") {
						if (func2(data36) > 1) {
							const err60 = {
								instancePath: instancePath + "/data/delimiter",
								schemaPath: "#/properties/data/properties/delimiter/maxLength",
								keyword: "maxLength",
								params: { limit: 1 },
								message: "must NOT have more than 1 characters"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (func2(data36) < 1) {
							const err61 = {
								instancePath: instancePath + "/data/delimiter",
								schemaPath: "#/properties/data/properties/delimiter/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					} else {
						const err62 = {
							instancePath: instancePath + "/data/delimiter",
							schemaPath: "#/properties/data/properties/delimiter/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		if (data.evaluate !== void 0) {
			let data37 = data.evaluate;
			if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
				if (data37.gates === void 0) {
					const err64 = {
						instancePath: instancePath + "/evaluate",
						schemaPath: "#/properties/evaluate/required",
						keyword: "required",
						params: { missingProperty: "gates" },
						message: "must have required property 'gates'"
					};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
				for (const key5 in data37) if (!(key5 === "gates" || key5 === "slices" || key5 === "no-champion" || key5 === "stats" || key5 === "seed" || key5 === "timeout" || key5 === "latency")) {
					const err65 = {
						instancePath: instancePath + "/evaluate",
						schemaPath: "#/properties/evaluate/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
				if (data37.gates !== void 0) {
					let data38 = data37.gates;
					if (Array.isArray(data38)) {
						if (data38.length > 200) {
							const err66 = {
								instancePath: instancePath + "/evaluate/gates",
								schemaPath: "#/properties/evaluate/properties/gates/maxItems",
								keyword: "maxItems",
								params: { limit: 200 },
								message: "must NOT have more than 200 items"
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data38.length < 1) {
							const err67 = {
								instancePath: instancePath + "/evaluate/gates",
								schemaPath: "#/properties/evaluate/properties/gates/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						const len7 = data38.length;
						for (let i7 = 0; i7 < len7; i7++) if (!validate40(data38[i7], {
							instancePath: instancePath + "/evaluate/gates/" + i7,
							parentData: data38,
							parentDataProperty: i7,
							rootData
						})) {
							vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
							errors = vErrors.length;
						}
					} else {
						const err68 = {
							instancePath: instancePath + "/evaluate/gates",
							schemaPath: "#/properties/evaluate/properties/gates/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
				}
				if (data37.slices !== void 0) {
					let data40 = data37.slices;
					if (Array.isArray(data40)) {
						if (data40.length > 20) {
							const err69 = {
								instancePath: instancePath + "/evaluate/slices",
								schemaPath: "#/properties/evaluate/properties/slices/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								message: "must NOT have more than 20 items"
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						const len8 = data40.length;
						for (let i8 = 0; i8 < len8; i8++) if (!validate43(data40[i8], {
							instancePath: instancePath + "/evaluate/slices/" + i8,
							parentData: data40,
							parentDataProperty: i8,
							rootData
						})) {
							vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
							errors = vErrors.length;
						}
					} else {
						const err70 = {
							instancePath: instancePath + "/evaluate/slices",
							schemaPath: "#/properties/evaluate/properties/slices/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err70];
						else vErrors.push(err70);
						errors++;
					}
				}
				if (data37["no-champion"] !== void 0) {
					let data42 = data37["no-champion"];
					if (!(data42 === "absolute-only" || data42 === "baseline" || data42 === "fail")) {
						const err71 = {
							instancePath: instancePath + "/evaluate/no-champion",
							schemaPath: "#/properties/evaluate/properties/no-champion/enum",
							keyword: "enum",
							params: { allowedValues: schema8.properties.evaluate.properties["no-champion"].enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err71];
						else vErrors.push(err71);
						errors++;
					}
				}
				if (data37.stats !== void 0) {
					let data43 = data37.stats;
					if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
						for (const key6 in data43) if (!(key6 === "confidence" || key6 === "min-rows" || key6 === "min-positives" || key6 === "min-negatives" || key6 === "cluster" || key6 === "zero-division" || key6 === "seed" || key6 === "replicates")) {
							const err72 = {
								instancePath: instancePath + "/evaluate/stats",
								schemaPath: "#/properties/evaluate/properties/stats/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data43.confidence !== void 0) {
							let data44 = data43.confidence;
							if (typeof data44 == "number" && isFinite(data44)) {
								if (data44 > .9999 || isNaN(data44)) {
									const err73 = {
										instancePath: instancePath + "/evaluate/stats/confidence",
										schemaPath: "#/properties/evaluate/properties/stats/properties/confidence/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: .9999
										},
										message: "must be <= 0.9999"
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								if (data44 < .5 || isNaN(data44)) {
									const err74 = {
										instancePath: instancePath + "/evaluate/stats/confidence",
										schemaPath: "#/properties/evaluate/properties/stats/properties/confidence/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: .5
										},
										message: "must be >= 0.5"
									};
									if (vErrors === null) vErrors = [err74];
									else vErrors.push(err74);
									errors++;
								}
							} else {
								const err75 = {
									instancePath: instancePath + "/evaluate/stats/confidence",
									schemaPath: "#/properties/evaluate/properties/stats/properties/confidence/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
						}
						if (data43["min-rows"] !== void 0) {
							let data45 = data43["min-rows"];
							if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
								const err76 = {
									instancePath: instancePath + "/evaluate/stats/min-rows",
									schemaPath: "#/properties/evaluate/properties/stats/properties/min-rows/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
							if (typeof data45 == "number" && isFinite(data45)) {
								if (data45 < 2 || isNaN(data45)) {
									const err77 = {
										instancePath: instancePath + "/evaluate/stats/min-rows",
										schemaPath: "#/properties/evaluate/properties/stats/properties/min-rows/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 2
										},
										message: "must be >= 2"
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
							}
						}
						if (data43["min-positives"] !== void 0) {
							let data46 = data43["min-positives"];
							if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
								const err78 = {
									instancePath: instancePath + "/evaluate/stats/min-positives",
									schemaPath: "#/properties/evaluate/properties/stats/properties/min-positives/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
							if (typeof data46 == "number" && isFinite(data46)) {
								if (data46 < 2 || isNaN(data46)) {
									const err79 = {
										instancePath: instancePath + "/evaluate/stats/min-positives",
										schemaPath: "#/properties/evaluate/properties/stats/properties/min-positives/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 2
										},
										message: "must be >= 2"
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
							}
						}
						if (data43["min-negatives"] !== void 0) {
							let data47 = data43["min-negatives"];
							if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
								const err80 = {
									instancePath: instancePath + "/evaluate/stats/min-negatives",
									schemaPath: "#/properties/evaluate/properties/stats/properties/min-negatives/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
							if (typeof data47 == "number" && isFinite(data47)) {
								if (data47 < 2 || isNaN(data47)) {
									const err81 = {
										instancePath: instancePath + "/evaluate/stats/min-negatives",
										schemaPath: "#/properties/evaluate/properties/stats/properties/min-negatives/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 2
										},
										message: "must be >= 2"
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
							}
						}
						if (data43.cluster !== void 0) {
							if (!validate32(data43.cluster, {
								instancePath: instancePath + "/evaluate/stats/cluster",
								parentData: data43,
								parentDataProperty: "cluster",
								rootData
							})) {
								vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
								errors = vErrors.length;
							}
						}
						if (data43["zero-division"] !== void 0) {
							let data49 = data43["zero-division"];
							if (!(data49 === 0 || data49 === 1)) {
								const err82 = {
									instancePath: instancePath + "/evaluate/stats/zero-division",
									schemaPath: "#/properties/evaluate/properties/stats/properties/zero-division/enum",
									keyword: "enum",
									params: { allowedValues: schema8.properties.evaluate.properties.stats.properties["zero-division"].enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
						}
						if (data43.seed !== void 0) {
							let data50 = data43.seed;
							if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
								const err83 = {
									instancePath: instancePath + "/evaluate/stats/seed",
									schemaPath: "#/properties/evaluate/properties/stats/properties/seed/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err83];
								else vErrors.push(err83);
								errors++;
							}
							if (typeof data50 == "number" && isFinite(data50)) {
								if (data50 > 4294967295 || isNaN(data50)) {
									const err84 = {
										instancePath: instancePath + "/evaluate/stats/seed",
										schemaPath: "#/properties/evaluate/properties/stats/properties/seed/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 4294967295
										},
										message: "must be <= 4294967295"
									};
									if (vErrors === null) vErrors = [err84];
									else vErrors.push(err84);
									errors++;
								}
								if (data50 < 0 || isNaN(data50)) {
									const err85 = {
										instancePath: instancePath + "/evaluate/stats/seed",
										schemaPath: "#/properties/evaluate/properties/stats/properties/seed/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err85];
									else vErrors.push(err85);
									errors++;
								}
							}
						}
						if (data43.replicates !== void 0) {
							let data51 = data43.replicates;
							if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
								const err86 = {
									instancePath: instancePath + "/evaluate/stats/replicates",
									schemaPath: "#/properties/evaluate/properties/stats/properties/replicates/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
							if (typeof data51 == "number" && isFinite(data51)) {
								if (data51 > 1e5 || isNaN(data51)) {
									const err87 = {
										instancePath: instancePath + "/evaluate/stats/replicates",
										schemaPath: "#/properties/evaluate/properties/stats/properties/replicates/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e5
										},
										message: "must be <= 100000"
									};
									if (vErrors === null) vErrors = [err87];
									else vErrors.push(err87);
									errors++;
								}
								if (data51 < 200 || isNaN(data51)) {
									const err88 = {
										instancePath: instancePath + "/evaluate/stats/replicates",
										schemaPath: "#/properties/evaluate/properties/stats/properties/replicates/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 200
										},
										message: "must be >= 200"
									};
									if (vErrors === null) vErrors = [err88];
									else vErrors.push(err88);
									errors++;
								}
							}
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/evaluate/stats",
							schemaPath: "#/properties/evaluate/properties/stats/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
				if (data37.seed !== void 0) {
					let data52 = data37.seed;
					if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
						const err90 = {
							instancePath: instancePath + "/evaluate/seed",
							schemaPath: "#/properties/evaluate/properties/seed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
					if (typeof data52 == "number" && isFinite(data52)) {
						if (data52 > 4294967295 || isNaN(data52)) {
							const err91 = {
								instancePath: instancePath + "/evaluate/seed",
								schemaPath: "#/properties/evaluate/properties/seed/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 4294967295
								},
								message: "must be <= 4294967295"
							};
							if (vErrors === null) vErrors = [err91];
							else vErrors.push(err91);
							errors++;
						}
						if (data52 < 0 || isNaN(data52)) {
							const err92 = {
								instancePath: instancePath + "/evaluate/seed",
								schemaPath: "#/properties/evaluate/properties/seed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
					}
				}
				if (data37.timeout !== void 0) {
					if (!validate28(data37.timeout, {
						instancePath: instancePath + "/evaluate/timeout",
						parentData: data37,
						parentDataProperty: "timeout",
						rootData
					})) {
						vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
						errors = vErrors.length;
					}
				}
				if (data37.latency !== void 0) {
					if (typeof data37.latency !== "boolean") {
						const err93 = {
							instancePath: instancePath + "/evaluate/latency",
							schemaPath: "#/properties/evaluate/properties/latency/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
			} else {
				const err94 = {
					instancePath: instancePath + "/evaluate",
					schemaPath: "#/properties/evaluate/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
		}
		if (data.deploy !== void 0) {
			let data55 = data.deploy;
			if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
				if (Object.keys(data55).length > 20) {
					const err95 = {
						instancePath: instancePath + "/deploy",
						schemaPath: "#/properties/deploy/maxProperties",
						keyword: "maxProperties",
						params: { limit: 20 },
						message: "must NOT have more than 20 properties"
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				if (Object.keys(data55).length < 1) {
					const err96 = {
						instancePath: instancePath + "/deploy",
						schemaPath: "#/properties/deploy/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err96];
					else vErrors.push(err96);
					errors++;
				}
				for (const key7 in data55) if (!validate48(data55[key7], {
					instancePath: instancePath + "/deploy/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data55,
					parentDataProperty: key7,
					rootData
				})) {
					vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
					errors = vErrors.length;
				}
			} else {
				const err97 = {
					instancePath: instancePath + "/deploy",
					schemaPath: "#/properties/deploy/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err97];
				else vErrors.push(err97);
				errors++;
			}
		}
		if (data.drift !== void 0) {
			let data57 = data.drift;
			if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
				for (const key8 in data57) if (!(key8 === "current" || key8 === "min-rows" || key8 === "alpha" || key8 === "correction" || key8 === "share" || key8 === "columns" || key8 === "environment")) {
					const err98 = {
						instancePath: instancePath + "/drift",
						schemaPath: "#/properties/drift/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err98];
					else vErrors.push(err98);
					errors++;
				}
				if (data57.current !== void 0) {
					if (!validate25(data57.current, {
						instancePath: instancePath + "/drift/current",
						parentData: data57,
						parentDataProperty: "current",
						rootData
					})) {
						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
						errors = vErrors.length;
					}
				}
				if (data57["min-rows"] !== void 0) {
					let data59 = data57["min-rows"];
					if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
						const err99 = {
							instancePath: instancePath + "/drift/min-rows",
							schemaPath: "#/properties/drift/properties/min-rows/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err99];
						else vErrors.push(err99);
						errors++;
					}
					if (typeof data59 == "number" && isFinite(data59)) {
						if (data59 < 1 || isNaN(data59)) {
							const err100 = {
								instancePath: instancePath + "/drift/min-rows",
								schemaPath: "#/properties/drift/properties/min-rows/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
					}
				}
				if (data57.alpha !== void 0) {
					let data60 = data57.alpha;
					if (typeof data60 == "number" && isFinite(data60)) {
						if (data60 >= 1 || isNaN(data60)) {
							const err101 = {
								instancePath: instancePath + "/drift/alpha",
								schemaPath: "#/properties/drift/properties/alpha/exclusiveMaximum",
								keyword: "exclusiveMaximum",
								params: {
									comparison: "<",
									limit: 1
								},
								message: "must be < 1"
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						if (data60 <= 0 || isNaN(data60)) {
							const err102 = {
								instancePath: instancePath + "/drift/alpha",
								schemaPath: "#/properties/drift/properties/alpha/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err102];
							else vErrors.push(err102);
							errors++;
						}
					} else {
						const err103 = {
							instancePath: instancePath + "/drift/alpha",
							schemaPath: "#/properties/drift/properties/alpha/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err103];
						else vErrors.push(err103);
						errors++;
					}
				}
				if (data57.correction !== void 0) {
					let data61 = data57.correction;
					if (!(data61 === "bh" || data61 === "holm" || data61 === "bonferroni" || data61 === "none")) {
						const err104 = {
							instancePath: instancePath + "/drift/correction",
							schemaPath: "#/properties/drift/properties/correction/enum",
							keyword: "enum",
							params: { allowedValues: schema8.properties.drift.properties.correction.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
				}
				if (data57.share !== void 0) {
					let data62 = data57.share;
					if (typeof data62 == "number" && isFinite(data62)) {
						if (data62 > 1 || isNaN(data62)) {
							const err105 = {
								instancePath: instancePath + "/drift/share",
								schemaPath: "#/properties/drift/properties/share/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1"
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
						if (data62 <= 0 || isNaN(data62)) {
							const err106 = {
								instancePath: instancePath + "/drift/share",
								schemaPath: "#/properties/drift/properties/share/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err106];
							else vErrors.push(err106);
							errors++;
						}
					} else {
						const err107 = {
							instancePath: instancePath + "/drift/share",
							schemaPath: "#/properties/drift/properties/share/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err107];
						else vErrors.push(err107);
						errors++;
					}
				}
				if (data57.columns !== void 0) {
					let data63 = data57.columns;
					if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
						if (Object.keys(data63).length > 2e3) {
							const err108 = {
								instancePath: instancePath + "/drift/columns",
								schemaPath: "#/properties/drift/properties/columns/maxProperties",
								keyword: "maxProperties",
								params: { limit: 2e3 },
								message: "must NOT have more than 2000 properties"
							};
							if (vErrors === null) vErrors = [err108];
							else vErrors.push(err108);
							errors++;
						}
						for (const key9 in data63) if (!validate52(data63[key9], {
							instancePath: instancePath + "/drift/columns/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
							parentData: data63,
							parentDataProperty: key9,
							rootData
						})) {
							vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
							errors = vErrors.length;
						}
					} else {
						const err109 = {
							instancePath: instancePath + "/drift/columns",
							schemaPath: "#/properties/drift/properties/columns/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err109];
						else vErrors.push(err109);
						errors++;
					}
				}
				if (data57.environment !== void 0) {
					if (typeof data57.environment !== "string") {
						const err110 = {
							instancePath: instancePath + "/drift/environment",
							schemaPath: "#/properties/drift/properties/environment/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err110];
						else vErrors.push(err110);
						errors++;
					}
				}
			} else {
				const err111 = {
					instancePath: instancePath + "/drift",
					schemaPath: "#/properties/drift/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err111];
				else vErrors.push(err111);
				errors++;
			}
		}
	} else {
		const err112 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err112];
		else vErrors.push(err112);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					if (!validate22(data1["inline-limit"], {
						instancePath: instancePath + "/registry/inline-limit",
						parentData: data1,
						parentDataProperty: "inline-limit",
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				}
				if (data1.tags !== void 0) {
					if (typeof data1.tags !== "boolean") {
						const err8 = {
							instancePath: instancePath + "/registry/tags",
							schemaPath: "#/properties/registry/properties/tags/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/registry",
					schemaPath: "#/properties/registry/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.models !== void 0) {
			let data5 = data.models;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length > 200) {
					const err10 = {
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/maxProperties",
						keyword: "maxProperties",
						params: { limit: 200 },
						message: "must NOT have more than 200 properties"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (Object.keys(data5).length < 1) {
					const err11 = {
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key2 in data5) if (!validate24(data5[key2], {
					instancePath: instancePath + "/models/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data5,
					parentDataProperty: key2,
					rootData
				})) {
					vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}

export { config as t };