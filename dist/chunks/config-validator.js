"use strict";

const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_ajv = require("./ajv.js");

// src/config/generated/config-validator.js
var import_ucs2length = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_ajv.require_ucs2length(), 1);
const config = validate21;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$", "u");
const func2 = import_ucs2length.default.default ?? import_ucs2length.default;
const pattern1 = new RegExp("^[0-9]{1,9}(B|KiB|MiB)$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern1.test(data)) {
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
	validate23.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "repository" || key0 === "branch" || key0 === "inline-limit" || key0 === "tags")) {
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
		if (data.repository !== void 0) {
			let data0 = data.repository;
			if (typeof data0 === "string") {
				if (!pattern0.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}/(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9-]{0,38}/(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.branch !== void 0) {
			let data1 = data.branch;
			if (typeof data1 === "string") {
				if (func2(data1) > 200) {
					const err3 = {
						instancePath: instancePath + "/branch",
						schemaPath: "#/properties/branch/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func2(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/branch",
						schemaPath: "#/properties/branch/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/branch",
					schemaPath: "#/properties/branch/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["inline-limit"] !== void 0) {
			if (!validate23(data["inline-limit"], {
				instancePath: instancePath + "/inline-limit",
				parentData: data,
				parentDataProperty: "inline-limit",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.tags !== void 0) {
			if (typeof data.tags !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
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
	validate22.errors = vErrors;
	return errors === 0;
}
const schema9 = {
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
		"output": { "$ref": "#/definitions/object2" },
		"train": { "$ref": "#/definitions/object3" },
		"data": { "$ref": "#/definitions/object4" },
		"evaluate": { "$ref": "#/definitions/object6" },
		"deploy": {
			"type": "object",
			"minProperties": 1,
			"maxProperties": 20,
			"additionalProperties": { "$ref": "#/definitions/environment" }
		},
		"drift": { "$ref": "#/definitions/object7" }
	}
};
const func4 = Object.prototype.hasOwnProperty;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.lower === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lower" },
				message: "must have required property 'lower'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.upper === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "upper" },
				message: "must have required property 'upper'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "lower" || key0 === "upper")) {
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
		if (data.lower !== void 0) {
			let data0 = data.lower;
			if (typeof data0 === "string") {
				if (func2(data0) > 500) {
					const err3 = {
						instancePath: instancePath + "/lower",
						schemaPath: "#/properties/lower/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func2(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/lower",
						schemaPath: "#/properties/lower/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/lower",
					schemaPath: "#/properties/lower/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.upper !== void 0) {
			let data1 = data.upper;
			if (typeof data1 === "string") {
				if (func2(data1) > 500) {
					const err6 = {
						instancePath: instancePath + "/upper",
						schemaPath: "#/properties/upper/maxLength",
						keyword: "maxLength",
						params: { limit: 500 },
						message: "must NOT have more than 500 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func2(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/upper",
						schemaPath: "#/properties/upper/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/upper",
					schemaPath: "#/properties/upper/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "kind" || key0 === "name" || key0 === "classes" || key0 === "interval")) {
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
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (!(data0 === "probability" || data0 === "logit" || data0 === "label" || data0 === "value")) {
				const err1 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: [
						"probability",
						"logit",
						"label",
						"value"
					] },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data1 = data.name;
			if (typeof data1 === "string") {
				if (func2(data1) > 500) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
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
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
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
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.classes !== void 0) {
			let data2 = data.classes;
			if (Array.isArray(data2)) {
				if (data2.length > 1e3) {
					const err5 = {
						instancePath: instancePath + "/classes",
						schemaPath: "#/properties/classes/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 items"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2.length < 2) {
					const err6 = {
						instancePath: instancePath + "/classes",
						schemaPath: "#/properties/classes/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
						const err7 = {
							instancePath: instancePath + "/classes/" + i0,
							schemaPath: "#/properties/classes/items/type",
							keyword: "type",
							params: { type: [
								"string",
								"number",
								"boolean"
							] },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/classes",
					schemaPath: "#/properties/classes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.interval !== void 0) {
			if (!validate28(data.interval, {
				instancePath: instancePath + "/interval",
				parentData: data,
				parentDataProperty: "interval",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate32.errors = vErrors;
	return errors === 0;
}
const pattern2 = new RegExp("^[0-9]{1,6}(s|m|h)$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern2.test(data)) {
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
	validate35.errors = vErrors;
	return errors === 0;
}
const pattern3 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.run === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "run" || key0 === "params" || key0 === "seed" || key0 === "model" || key0 === "metrics" || key0 === "timeout" || key0 === "env" || key0 === "paths")) {
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
		if (data.run !== void 0) {
			let data0 = data.run;
			if (typeof data0 === "string") {
				if (func2(data0) > 1e4) {
					const err2 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/maxLength",
						keyword: "maxLength",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func2(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minLength",
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
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.params !== void 0) {
			let data1 = data.params;
			if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
				const err5 = {
					instancePath: instancePath + "/params",
					schemaPath: "#/properties/params/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.seed !== void 0) {
			let data2 = data.seed;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err6 = {
					instancePath: instancePath + "/seed",
					schemaPath: "#/properties/seed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 4294967295 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/seed",
						schemaPath: "#/properties/seed/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4294967295
						},
						message: "must be <= 4294967295"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/seed",
						schemaPath: "#/properties/seed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.model !== void 0) {
			if (!validate32(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData
			})) {
				vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
				errors = vErrors.length;
			}
		}
		if (data.metrics !== void 0) {
			if (!validate32(data.metrics, {
				instancePath: instancePath + "/metrics",
				parentData: data,
				parentDataProperty: "metrics",
				rootData
			})) {
				vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate35(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData
			})) {
				vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
				errors = vErrors.length;
			}
		}
		if (data.env !== void 0) {
			let data6 = data.env;
			if (Array.isArray(data6)) {
				if (data6.length > 100) {
					const err9 = {
						instancePath: instancePath + "/env",
						schemaPath: "#/properties/env/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data7 = data6[i0];
					if (typeof data7 === "string") {
						if (!pattern3.test(data7)) {
							const err10 = {
								instancePath: instancePath + "/env/" + i0,
								schemaPath: "#/properties/env/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
								message: "must match pattern \"^[A-Za-z_][A-Za-z0-9_]*$\""
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/env/" + i0,
							schemaPath: "#/properties/env/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/env",
					schemaPath: "#/properties/env/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.paths !== void 0) {
			let data8 = data.paths;
			if (Array.isArray(data8)) {
				if (data8.length > 100) {
					const err13 = {
						instancePath: instancePath + "/paths",
						schemaPath: "#/properties/paths/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data8.length < 1) {
					const err14 = {
						instancePath: instancePath + "/paths",
						schemaPath: "#/properties/paths/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				const len1 = data8.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data9 = data8[i1];
					if (typeof data9 === "string") {
						if (func2(data9) > 500) {
							const err15 = {
								instancePath: instancePath + "/paths/" + i1,
								schemaPath: "#/properties/paths/items/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (func2(data9) < 1) {
							const err16 = {
								instancePath: instancePath + "/paths/" + i1,
								schemaPath: "#/properties/paths/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/paths/" + i1,
							schemaPath: "#/properties/paths/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
const schema15 = {
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
};
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
	validate41.errors = vErrors;
	return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.train === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "train" },
				message: "must have required property 'train'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.test === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "test" },
				message: "must have required property 'test'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.label === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" },
				message: "must have required property 'label'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!func4.call(schema15.properties, key0)) {
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
		if (data.train !== void 0) {
			if (!validate32(data.train, {
				instancePath: instancePath + "/train",
				parentData: data,
				parentDataProperty: "train",
				rootData
			})) {
				vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
				errors = vErrors.length;
			}
		}
		if (data.test !== void 0) {
			if (!validate32(data.test, {
				instancePath: instancePath + "/test",
				parentData: data,
				parentDataProperty: "test",
				rootData
			})) {
				vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
				errors = vErrors.length;
			}
		}
		if (data.select !== void 0) {
			let data2 = data.select;
			if (typeof data2 !== "string" && !Array.isArray(data2)) {
				const err4 = {
					instancePath: instancePath + "/select",
					schemaPath: "#/properties/select/type",
					keyword: "type",
					params: { type: ["string", "array"] },
					message: "must be string,array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data2 === "string") {
				if (func2(data2) > 2e4) {
					const err5 = {
						instancePath: instancePath + "/select",
						schemaPath: "#/properties/select/maxLength",
						keyword: "maxLength",
						params: { limit: 2e4 },
						message: "must NOT have more than 20000 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func2(data2) < 1) {
					const err6 = {
						instancePath: instancePath + "/select",
						schemaPath: "#/properties/select/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (Array.isArray(data2)) {
				if (data2.length < 1) {
					const err7 = {
						instancePath: instancePath + "/select",
						schemaPath: "#/properties/select/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (func2(data3) < 1) {
							const err8 = {
								instancePath: instancePath + "/select/" + i0,
								schemaPath: "#/properties/select/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/select/" + i0,
							schemaPath: "#/properties/select/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			}
		}
		if (data.label !== void 0) {
			if (!validate41(data.label, {
				instancePath: instancePath + "/label",
				parentData: data,
				parentDataProperty: "label",
				rootData
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.positive !== void 0) {
			let data5 = data.positive;
			if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/positive",
					schemaPath: "#/properties/positive/type",
					keyword: "type",
					params: { type: [
						"string",
						"number",
						"boolean"
					] },
					message: "must be string,number,boolean"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.id !== void 0) {
			if (!validate41(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.weight !== void 0) {
			if (!validate41(data.weight, {
				instancePath: instancePath + "/weight",
				parentData: data,
				parentDataProperty: "weight",
				rootData
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.time !== void 0) {
			if (!validate41(data.time, {
				instancePath: instancePath + "/time",
				parentData: data,
				parentDataProperty: "time",
				rootData
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data.exclude !== void 0) {
			let data9 = data.exclude;
			if (Array.isArray(data9)) {
				if (data9.length > 2e3) {
					const err11 = {
						instancePath: instancePath + "/exclude",
						schemaPath: "#/properties/exclude/maxItems",
						keyword: "maxItems",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 items"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate41(data9[i1], {
					instancePath: instancePath + "/exclude/" + i1,
					parentData: data9,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/exclude",
					schemaPath: "#/properties/exclude/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.features !== void 0) {
			let data11 = data.features;
			if (!data11 || typeof data11 != "object") {
				const err13 = {
					instancePath: instancePath + "/features",
					schemaPath: "#/properties/features/type",
					keyword: "type",
					params: { type: ["array", "object"] },
					message: "must be array,object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (Array.isArray(data11)) {
				if (data11.length < 1) {
					const err14 = {
						instancePath: instancePath + "/features",
						schemaPath: "#/properties/features/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				const len2 = data11.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate41(data11[i2], {
					instancePath: instancePath + "/features/" + i2,
					parentData: data11,
					parentDataProperty: i2,
					rootData
				})) {
					vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
					errors = vErrors.length;
				}
			}
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (Object.keys(data11).length < 1) {
					const err15 = {
						instancePath: instancePath + "/features",
						schemaPath: "#/properties/features/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key1 in data11) {
					let data13 = data11[key1];
					if (Array.isArray(data13)) {
						if (data13.length < 1) {
							const err16 = {
								instancePath: instancePath + "/features/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/features/additionalProperties/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						const len3 = data13.length;
						for (let i3 = 0; i3 < len3; i3++) if (!validate41(data13[i3], {
							instancePath: instancePath + "/features/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3,
							parentData: data13,
							parentDataProperty: i3,
							rootData
						})) {
							vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
							errors = vErrors.length;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/features/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/features/additionalProperties/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			}
		}
		if (data.format !== void 0) {
			let data15 = data.format;
			if (!(data15 === "csv" || data15 === "tsv" || data15 === "jsonl" || data15 === "parquet")) {
				const err18 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/enum",
					keyword: "enum",
					params: { allowedValues: [
						"csv",
						"tsv",
						"jsonl",
						"parquet"
					] },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.delimiter !== void 0) {
			let data16 = data.delimiter;
			if (typeof data16 === "string") {
				if (func2(data16) > 1) {
					const err19 = {
						instancePath: instancePath + "/delimiter",
						schemaPath: "#/properties/delimiter/maxLength",
						keyword: "maxLength",
						params: { limit: 1 },
						message: "must NOT have more than 1 characters"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (func2(data16) < 1) {
					const err20 = {
						instancePath: instancePath + "/delimiter",
						schemaPath: "#/properties/delimiter/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/delimiter",
					schemaPath: "#/properties/delimiter/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
const schema17 = {
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
		"stats": { "$ref": "#/definitions/object5" },
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
		},
		"importance": {
			"type": "boolean",
			"default": true
		},
		"worst-slices": {
			"type": "boolean",
			"default": false
		}
	}
};
const schema18 = {
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
const pattern4 = new RegExp("^[0-9]+(\\.[0-9]+)?%$", "u");
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!func4.call(schema18.properties, key0)) {
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
					params: { allowedValues: [
						"value",
						"lower-bound",
						"upper-bound"
					] },
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
					params: { allowedValues: ["champion", "baseline"] },
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
					params: { type: ["number", "string"] },
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
				if (!pattern4.test(data5)) {
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
					params: { allowedValues: [
						"no-worse",
						"improve",
						"non-inferior",
						"superior",
						"not-significantly-worse",
						"max-improvement"
					] },
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
					params: { type: ["number", "string"] },
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
				if (!pattern4.test(data7)) {
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
					params: { type: ["number", "string"] },
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
				if (!pattern4.test(data8)) {
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
					params: { type: ["number", "string"] },
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
				if (!pattern4.test(data9)) {
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
			if (!validate41(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
					params: { type: ["boolean", "array"] },
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
							params: { type: [
								"string",
								"number",
								"boolean",
								"null"
							] },
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
					params: { allowedValues: [
						"holm",
						"bh",
						"bonferroni",
						"none"
					] },
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
					params: { allowedValues: [
						"fail",
						"warn",
						"pass"
					] },
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
					params: { allowedValues: ["block", "warn"] },
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
	validate51.errors = vErrors;
	return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!validate41(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
	validate54.errors = vErrors;
	return errors === 0;
}
const schema20 = {
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
		},
		"method": {
			"enum": ["auto"],
			"default": "auto"
		}
	}
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func4.call(schema20.properties, key0)) {
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
		if (data.confidence !== void 0) {
			let data0 = data.confidence;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > .9999 || isNaN(data0)) {
					const err1 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: .9999
						},
						message: "must be <= 0.9999"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0 < .5 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: .5
						},
						message: "must be >= 0.5"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/confidence",
					schemaPath: "#/properties/confidence/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data["min-rows"] !== void 0) {
			let data1 = data["min-rows"];
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/min-rows",
					schemaPath: "#/properties/min-rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 2 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/min-rows",
						schemaPath: "#/properties/min-rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 2
						},
						message: "must be >= 2"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data["min-positives"] !== void 0) {
			let data2 = data["min-positives"];
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err6 = {
					instancePath: instancePath + "/min-positives",
					schemaPath: "#/properties/min-positives/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 2 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/min-positives",
						schemaPath: "#/properties/min-positives/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 2
						},
						message: "must be >= 2"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data["min-negatives"] !== void 0) {
			let data3 = data["min-negatives"];
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err8 = {
					instancePath: instancePath + "/min-negatives",
					schemaPath: "#/properties/min-negatives/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 2 || isNaN(data3)) {
					const err9 = {
						instancePath: instancePath + "/min-negatives",
						schemaPath: "#/properties/min-negatives/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 2
						},
						message: "must be >= 2"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.cluster !== void 0) {
			if (!validate41(data.cluster, {
				instancePath: instancePath + "/cluster",
				parentData: data,
				parentDataProperty: "cluster",
				rootData
			})) {
				vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
				errors = vErrors.length;
			}
		}
		if (data["zero-division"] !== void 0) {
			let data5 = data["zero-division"];
			if (!(data5 === 0 || data5 === 1)) {
				const err10 = {
					instancePath: instancePath + "/zero-division",
					schemaPath: "#/properties/zero-division/enum",
					keyword: "enum",
					params: { allowedValues: [0, 1] },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.seed !== void 0) {
			let data6 = data.seed;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err11 = {
					instancePath: instancePath + "/seed",
					schemaPath: "#/properties/seed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 4294967295 || isNaN(data6)) {
					const err12 = {
						instancePath: instancePath + "/seed",
						schemaPath: "#/properties/seed/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4294967295
						},
						message: "must be <= 4294967295"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err13 = {
						instancePath: instancePath + "/seed",
						schemaPath: "#/properties/seed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.replicates !== void 0) {
			let data7 = data.replicates;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err14 = {
					instancePath: instancePath + "/replicates",
					schemaPath: "#/properties/replicates/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 1e5 || isNaN(data7)) {
					const err15 = {
						instancePath: instancePath + "/replicates",
						schemaPath: "#/properties/replicates/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e5
						},
						message: "must be <= 100000"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data7 < 200 || isNaN(data7)) {
					const err16 = {
						instancePath: instancePath + "/replicates",
						schemaPath: "#/properties/replicates/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 200
						},
						message: "must be >= 200"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.method !== void 0) {
			if (!(data.method === "auto")) {
				const err17 = {
					instancePath: instancePath + "/method",
					schemaPath: "#/properties/method/enum",
					keyword: "enum",
					params: { allowedValues: ["auto"] },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.gates === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gates" },
				message: "must have required property 'gates'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func4.call(schema17.properties, key0)) {
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
		if (data.gates !== void 0) {
			let data0 = data.gates;
			if (Array.isArray(data0)) {
				if (data0.length > 200) {
					const err2 = {
						instancePath: instancePath + "/gates",
						schemaPath: "#/properties/gates/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						message: "must NOT have more than 200 items"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/gates",
						schemaPath: "#/properties/gates/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate51(data0[i0], {
					instancePath: instancePath + "/gates/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/gates",
					schemaPath: "#/properties/gates/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.slices !== void 0) {
			let data2 = data.slices;
			if (Array.isArray(data2)) {
				if (data2.length > 20) {
					const err5 = {
						instancePath: instancePath + "/slices",
						schemaPath: "#/properties/slices/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						message: "must NOT have more than 20 items"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate54(data2[i1], {
					instancePath: instancePath + "/slices/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/slices",
					schemaPath: "#/properties/slices/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["no-champion"] !== void 0) {
			let data4 = data["no-champion"];
			if (!(data4 === "absolute-only" || data4 === "baseline" || data4 === "fail")) {
				const err7 = {
					instancePath: instancePath + "/no-champion",
					schemaPath: "#/properties/no-champion/enum",
					keyword: "enum",
					params: { allowedValues: [
						"absolute-only",
						"baseline",
						"fail"
					] },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.stats !== void 0) {
			if (!validate57(data.stats, {
				instancePath: instancePath + "/stats",
				parentData: data,
				parentDataProperty: "stats",
				rootData
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.seed !== void 0) {
			let data6 = data.seed;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err8 = {
					instancePath: instancePath + "/seed",
					schemaPath: "#/properties/seed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 4294967295 || isNaN(data6)) {
					const err9 = {
						instancePath: instancePath + "/seed",
						schemaPath: "#/properties/seed/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4294967295
						},
						message: "must be <= 4294967295"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err10 = {
						instancePath: instancePath + "/seed",
						schemaPath: "#/properties/seed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.timeout !== void 0) {
			if (!validate35(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData
			})) {
				vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
				errors = vErrors.length;
			}
		}
		if (data.latency !== void 0) {
			if (typeof data.latency !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/latency",
					schemaPath: "#/properties/latency/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.importance !== void 0) {
			if (typeof data.importance !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/importance",
					schemaPath: "#/properties/importance/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data["worst-slices"] !== void 0) {
			if (typeof data["worst-slices"] !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/worst-slices",
					schemaPath: "#/properties/worst-slices/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
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
	validate50.errors = vErrors;
	return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!validate32(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			})) {
				vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
					params: { allowedValues: ["same", "any"] },
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
	validate62.errors = vErrors;
	return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { allowedValues: [
						"wasserstein",
						"ks",
						"js",
						"psi",
						"mean-shift",
						"hellinger"
					] },
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
	validate67.errors = vErrors;
	return errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "current" || key0 === "min-rows" || key0 === "alpha" || key0 === "correction" || key0 === "share" || key0 === "columns" || key0 === "environment")) {
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
		if (data.current !== void 0) {
			if (!validate32(data.current, {
				instancePath: instancePath + "/current",
				parentData: data,
				parentDataProperty: "current",
				rootData
			})) {
				vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
				errors = vErrors.length;
			}
		}
		if (data["min-rows"] !== void 0) {
			let data1 = data["min-rows"];
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err1 = {
					instancePath: instancePath + "/min-rows",
					schemaPath: "#/properties/min-rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err2 = {
						instancePath: instancePath + "/min-rows",
						schemaPath: "#/properties/min-rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data.alpha !== void 0) {
			let data2 = data.alpha;
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 >= 1 || isNaN(data2)) {
					const err3 = {
						instancePath: instancePath + "/alpha",
						schemaPath: "#/properties/alpha/exclusiveMaximum",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						},
						message: "must be < 1"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data2 <= 0 || isNaN(data2)) {
					const err4 = {
						instancePath: instancePath + "/alpha",
						schemaPath: "#/properties/alpha/exclusiveMinimum",
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
					instancePath: instancePath + "/alpha",
					schemaPath: "#/properties/alpha/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.correction !== void 0) {
			let data3 = data.correction;
			if (!(data3 === "bh" || data3 === "holm" || data3 === "bonferroni" || data3 === "none")) {
				const err6 = {
					instancePath: instancePath + "/correction",
					schemaPath: "#/properties/correction/enum",
					keyword: "enum",
					params: { allowedValues: [
						"bh",
						"holm",
						"bonferroni",
						"none"
					] },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.share !== void 0) {
			let data4 = data.share;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 1 || isNaN(data4)) {
					const err7 = {
						instancePath: instancePath + "/share",
						schemaPath: "#/properties/share/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data4 <= 0 || isNaN(data4)) {
					const err8 = {
						instancePath: instancePath + "/share",
						schemaPath: "#/properties/share/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/share",
					schemaPath: "#/properties/share/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.columns !== void 0) {
			let data5 = data.columns;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (Object.keys(data5).length > 2e3) {
					const err10 = {
						instancePath: instancePath + "/columns",
						schemaPath: "#/properties/columns/maxProperties",
						keyword: "maxProperties",
						params: { limit: 2e3 },
						message: "must NOT have more than 2000 properties"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 in data5) if (!validate67(data5[key1], {
					instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data5,
					parentDataProperty: key1,
					rootData
				})) {
					vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/columns",
					schemaPath: "#/properties/columns/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			if (typeof data.environment !== "string") {
				const err12 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate65.errors = vErrors;
	return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		for (const key0 in data) if (!func4.call(schema9.properties, key0)) {
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
					params: { allowedValues: [
						"binary",
						"multiclass",
						"regression"
					] },
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
			if (!validate27(data.output, {
				instancePath: instancePath + "/output",
				parentData: data,
				parentDataProperty: "output",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data.train !== void 0) {
			if (!validate31(data.train, {
				instancePath: instancePath + "/train",
				parentData: data,
				parentDataProperty: "train",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			if (!validate38(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData
			})) {
				vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluate !== void 0) {
			if (!validate50(data.evaluate, {
				instancePath: instancePath + "/evaluate",
				parentData: data,
				parentDataProperty: "evaluate",
				rootData
			})) {
				vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
				errors = vErrors.length;
			}
		}
		if (data.deploy !== void 0) {
			let data7 = data.deploy;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (Object.keys(data7).length > 20) {
					const err11 = {
						instancePath: instancePath + "/deploy",
						schemaPath: "#/properties/deploy/maxProperties",
						keyword: "maxProperties",
						params: { limit: 20 },
						message: "must NOT have more than 20 properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (Object.keys(data7).length < 1) {
					const err12 = {
						instancePath: instancePath + "/deploy",
						schemaPath: "#/properties/deploy/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key1 in data7) if (!validate62(data7[key1], {
					instancePath: instancePath + "/deploy/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data7,
					parentDataProperty: key1,
					rootData
				})) {
					vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/deploy",
					schemaPath: "#/properties/deploy/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.drift !== void 0) {
			if (!validate65(data.drift, {
				instancePath: instancePath + "/drift",
				parentData: data,
				parentDataProperty: "drift",
				rootData
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
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
	validate26.errors = vErrors;
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
			if (!validate22(data.registry, {
				instancePath: instancePath + "/registry",
				parentData: data,
				parentDataProperty: "registry",
				rootData
			})) {
				vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.models !== void 0) {
			let data2 = data.models;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length > 200) {
					const err4 = {
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/maxProperties",
						keyword: "maxProperties",
						params: { limit: 200 },
						message: "must NOT have more than 200 properties"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (Object.keys(data2).length < 1) {
					const err5 = {
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 in data2) if (!validate26(data2[key1], {
					instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data2,
					parentDataProperty: key1,
					rootData
				})) {
					vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
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
	validate21.errors = vErrors;
	return errors === 0;
}

Object.defineProperty(exports, "config", {
  enumerable: true,
  get: function () {
    return config;
  }
});