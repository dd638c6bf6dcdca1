// src/config/generated/contract-validators.js
const alias = validate21;
const schema6 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "urn:modelgate:alias:1",
	"type": "object",
	"required": [
		"schema",
		"alias",
		"version",
		"record",
		"previous",
		"previous_good",
		"serial",
		"reason",
		"actor",
		"approved_by",
		"pull_request",
		"run_id",
		"forced",
		"at"
	],
	"properties": {
		"schema": { "const": 1 },
		"alias": { "type": "string" },
		"version": {
			"type": "integer",
			"minimum": 1
		},
		"record": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"previous": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"previous_good": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"serial": {
			"type": "integer",
			"minimum": 1
		},
		"reason": { "type": "string" },
		"actor": { "type": ["string", "null"] },
		"approved_by": {
			"type": "array",
			"items": { "type": "string" }
		},
		"pull_request": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"run_id": { "type": ["string", "null"] },
		"forced": { "type": "boolean" },
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T"
		}
	}
};
const pattern0 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.schema === void 0 && (missing0 = "schema") || data.alias === void 0 && (missing0 = "alias") || data.version === void 0 && (missing0 = "version") || data.record === void 0 && (missing0 = "record") || data.previous === void 0 && (missing0 = "previous") || data.previous_good === void 0 && (missing0 = "previous_good") || data.serial === void 0 && (missing0 = "serial") || data.reason === void 0 && (missing0 = "reason") || data.actor === void 0 && (missing0 = "actor") || data.approved_by === void 0 && (missing0 = "approved_by") || data.pull_request === void 0 && (missing0 = "pull_request") || data.run_id === void 0 && (missing0 = "run_id") || data.forced === void 0 && (missing0 = "forced") || data.at === void 0 && (missing0 = "at")) {
			validate21.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.schema !== void 0) {
				if (1 !== data.schema) {
					validate21.errors = [{
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/const",
						keyword: "const",
						params: { allowedValue: 1 }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.alias !== void 0) {
					if (typeof data.alias !== "string") {
						validate21.errors = [{
							instancePath: instancePath + "/alias",
							schemaPath: "#/properties/alias/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.version !== void 0) {
						let data2 = data.version;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate21.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/type",
								keyword: "type",
								params: { type: "integer" }
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 1 || isNaN(data2)) {
								validate21.errors = [{
									instancePath: instancePath + "/version",
									schemaPath: "#/properties/version/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.record !== void 0) {
							let data3 = data.record;
							if (typeof data3 === "string") {
								if (!pattern0.test(data3)) {
									validate21.errors = [{
										instancePath: instancePath + "/record",
										schemaPath: "#/properties/record/pattern",
										keyword: "pattern",
										params: { pattern: "^sha256:[0-9a-f]{64}$" }
									}];
									return false;
								}
							} else {
								validate21.errors = [{
									instancePath: instancePath + "/record",
									schemaPath: "#/properties/record/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.previous !== void 0) {
								let data4 = data.previous;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
									validate21.errors = [{
										instancePath: instancePath + "/previous",
										schemaPath: "#/properties/previous/type",
										keyword: "type",
										params: { type: schema6.properties.previous.type }
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 1 || isNaN(data4)) {
										validate21.errors = [{
											instancePath: instancePath + "/previous",
											schemaPath: "#/properties/previous/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.previous_good !== void 0) {
									let data5 = data.previous_good;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
										validate21.errors = [{
											instancePath: instancePath + "/previous_good",
											schemaPath: "#/properties/previous_good/type",
											keyword: "type",
											params: { type: schema6.properties.previous_good.type }
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 1 || isNaN(data5)) {
											validate21.errors = [{
												instancePath: instancePath + "/previous_good",
												schemaPath: "#/properties/previous_good/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												}
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.serial !== void 0) {
										let data6 = data.serial;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
											validate21.errors = [{
												instancePath: instancePath + "/serial",
												schemaPath: "#/properties/serial/type",
												keyword: "type",
												params: { type: "integer" }
											}];
											return false;
										}
										if (typeof data6 == "number" && isFinite(data6)) {
											if (data6 < 1 || isNaN(data6)) {
												validate21.errors = [{
													instancePath: instancePath + "/serial",
													schemaPath: "#/properties/serial/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													}
												}];
												return false;
											}
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.reason !== void 0) {
											if (typeof data.reason !== "string") {
												validate21.errors = [{
													instancePath: instancePath + "/reason",
													schemaPath: "#/properties/reason/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.actor !== void 0) {
												let data8 = data.actor;
												if (typeof data8 !== "string" && data8 !== null) {
													validate21.errors = [{
														instancePath: instancePath + "/actor",
														schemaPath: "#/properties/actor/type",
														keyword: "type",
														params: { type: schema6.properties.actor.type }
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.approved_by !== void 0) {
													let data9 = data.approved_by;
													if (Array.isArray(data9)) {
														const len0 = data9.length;
														for (let i0 = 0; i0 < len0; i0++) if (typeof data9[i0] !== "string") {
															validate21.errors = [{
																instancePath: instancePath + "/approved_by/" + i0,
																schemaPath: "#/properties/approved_by/items/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
													} else {
														validate21.errors = [{
															instancePath: instancePath + "/approved_by",
															schemaPath: "#/properties/approved_by/type",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.pull_request !== void 0) {
														let data11 = data.pull_request;
														if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
															validate21.errors = [{
																instancePath: instancePath + "/pull_request",
																schemaPath: "#/properties/pull_request/type",
																keyword: "type",
																params: { type: schema6.properties.pull_request.type }
															}];
															return false;
														}
														if (typeof data11 == "number" && isFinite(data11)) {
															if (data11 < 1 || isNaN(data11)) {
																validate21.errors = [{
																	instancePath: instancePath + "/pull_request",
																	schemaPath: "#/properties/pull_request/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 1
																	}
																}];
																return false;
															}
														}
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.run_id !== void 0) {
															let data12 = data.run_id;
															if (typeof data12 !== "string" && data12 !== null) {
																validate21.errors = [{
																	instancePath: instancePath + "/run_id",
																	schemaPath: "#/properties/run_id/type",
																	keyword: "type",
																	params: { type: schema6.properties.run_id.type }
																}];
																return false;
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.forced !== void 0) {
																if (typeof data.forced !== "boolean") {
																	validate21.errors = [{
																		instancePath: instancePath + "/forced",
																		schemaPath: "#/properties/forced/type",
																		keyword: "type",
																		params: { type: "boolean" }
																	}];
																	return false;
																}
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.at !== void 0) {
																	let data14 = data.at;
																	if (typeof data14 === "string") {
																		if (!pattern1.test(data14)) {
																			validate21.errors = [{
																				instancePath: instancePath + "/at",
																				schemaPath: "#/properties/at/pattern",
																				keyword: "pattern",
																				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T" }
																			}];
																			return false;
																		}
																	} else {
																		validate21.errors = [{
																			instancePath: instancePath + "/at",
																			schemaPath: "#/properties/at/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	var valid0 = true;
																} else var valid0 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate21.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate21.errors = vErrors;
	return true;
}
const evaluation = validate22;
const schema7 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "urn:modelgate:evaluation:1",
	"type": "object",
	"required": [
		"schema",
		"model",
		"task",
		"verdict",
		"passed",
		"reason",
		"challenger",
		"champion",
		"dataset",
		"metrics",
		"gates",
		"slices_skipped",
		"warnings",
		"tool"
	],
	"properties": {
		"schema": { "const": 1 },
		"model": { "type": "string" },
		"task": { "enum": [
			"binary",
			"multiclass",
			"regression"
		] },
		"verdict": { "enum": [
			"error",
			"fail",
			"inconclusive",
			"warn",
			"pass"
		] },
		"passed": { "type": "boolean" },
		"reason": { "type": "string" },
		"challenger": {
			"type": "object",
			"required": [
				"digest",
				"version",
				"run"
			],
			"properties": {
				"digest": {
					"type": "string",
					"pattern": "^sha256:[0-9a-f]{64}$"
				},
				"version": {
					"type": ["integer", "null"],
					"minimum": 1
				},
				"run": {
					"type": ["string", "null"],
					"pattern": "^sha256:[0-9a-f]{64}$"
				}
			}
		},
		"champion": {
			"type": ["object", "null"],
			"required": ["digest", "version"],
			"properties": {
				"digest": {
					"type": "string",
					"pattern": "^sha256:[0-9a-f]{64}$"
				},
				"version": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"dataset": { "$ref": "#/definitions/dataset" },
		"metrics": {
			"type": "array",
			"items": { "$ref": "#/definitions/metric" }
		},
		"recorded": {
			"type": "array",
			"items": { "$ref": "#/definitions/recorded" }
		},
		"gates": {
			"type": "array",
			"items": { "$ref": "#/definitions/gate" }
		},
		"stats": {
			"type": "object",
			"required": [
				"confidence",
				"seed",
				"replicates"
			],
			"properties": {
				"confidence": { "type": "number" },
				"seed": { "type": "integer" },
				"replicates": { "type": "integer" },
				"cluster": { "type": "string" }
			}
		},
		"first_model": { "type": "boolean" },
		"slices_skipped": {
			"type": "array",
			"items": { "$ref": "#/definitions/skipped" }
		},
		"warnings": {
			"type": "array",
			"items": { "type": "string" }
		},
		"tool": {
			"type": "object",
			"required": [
				"modelgate",
				"onnxruntime",
				"duckdb"
			],
			"properties": {
				"modelgate": { "type": "string" },
				"onnxruntime": { "type": "string" },
				"duckdb": { "type": "string" }
			}
		},
		"curves": {}
	},
	"definitions": {
		"figure": {
			"type": ["object", "null"],
			"required": ["value"],
			"properties": {
				"value": { "type": ["number", "null"] },
				"reason": { "type": "string" },
				"low": { "type": ["number", "null"] },
				"high": { "type": ["number", "null"] },
				"note": { "type": "string" }
			}
		},
		"slice": {
			"type": ["object", "null"],
			"required": ["by", "value"],
			"properties": {
				"by": { "type": "string" },
				"value": { "type": ["string", "null"] }
			}
		},
		"delta": {
			"type": ["object", "null"],
			"required": ["value"],
			"properties": {
				"value": { "type": "number" },
				"low": { "type": ["number", "null"] },
				"high": { "type": ["number", "null"] },
				"p": {
					"type": ["number", "null"],
					"minimum": 0,
					"maximum": 1
				},
				"method": { "enum": [
					"identical",
					"delong",
					"paired-t",
					"paired-score",
					"bootstrap",
					"linearised",
					"clustered",
					null
				] },
				"reason": { "type": "string" }
			}
		},
		"metric": {
			"type": "object",
			"required": [
				"id",
				"slice",
				"n",
				"direction",
				"challenger",
				"champion",
				"delta"
			],
			"properties": {
				"id": { "type": "string" },
				"slice": { "$ref": "#/definitions/slice" },
				"n": {
					"type": "integer",
					"minimum": 0
				},
				"direction": { "enum": [
					"higher",
					"lower",
					"zero",
					"one",
					"none"
				] },
				"by": { "type": "string" },
				"challenger": {
					"type": "object",
					"allOf": [{ "$ref": "#/definitions/figure" }]
				},
				"champion": { "$ref": "#/definitions/figure" },
				"delta": { "$ref": "#/definitions/delta" }
			}
		},
		"gate": {
			"type": "object",
			"required": [
				"id",
				"metric",
				"slice",
				"vs",
				"rule",
				"threshold",
				"severity",
				"status",
				"reason",
				"rows_needed"
			],
			"properties": {
				"id": { "type": "string" },
				"metric": { "type": "string" },
				"slice": { "$ref": "#/definitions/slice" },
				"by": { "type": "string" },
				"vs": { "enum": [
					"champion",
					"baseline",
					null
				] },
				"rule": { "enum": [
					"min",
					"max",
					"no-worse",
					"improve",
					"max-improvement",
					"non-inferior",
					"superior",
					"not-significantly-worse"
				] },
				"use": { "enum": ["lower-bound", "upper-bound"] },
				"p": {
					"type": "number",
					"minimum": 0,
					"maximum": 1
				},
				"correction": { "enum": [
					"holm",
					"bh",
					"bonferroni",
					"none"
				] },
				"threshold": { "type": ["number", "string"] },
				"severity": { "enum": ["block", "warn"] },
				"status": { "enum": [
					"error",
					"fail",
					"inconclusive",
					"warn",
					"pass",
					"skipped"
				] },
				"reason": { "type": "string" },
				"rows_needed": {
					"type": ["integer", "null"],
					"minimum": 0
				},
				"cause": { "enum": [
					"challenger",
					"champion",
					"data"
				] }
			}
		},
		"recorded": {
			"type": "object",
			"required": [
				"id",
				"direction",
				"challenger",
				"champion"
			],
			"properties": {
				"id": { "type": "string" },
				"direction": { "enum": [
					"higher",
					"lower",
					"zero",
					"one",
					"none"
				] },
				"challenger": {
					"type": "object",
					"allOf": [{ "$ref": "#/definitions/figure" }]
				},
				"champion": { "$ref": "#/definitions/figure" }
			}
		},
		"skipped": {
			"type": "object",
			"required": [
				"by",
				"value",
				"n",
				"reason",
				"gates"
			],
			"properties": {
				"by": { "type": "string" },
				"value": { "type": ["string", "null"] },
				"n": {
					"type": "integer",
					"minimum": 0
				},
				"reason": { "type": "string" },
				"gates": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"dataset": {
			"type": "object",
			"required": [
				"name",
				"digest",
				"rows",
				"labelled",
				"positives",
				"uses"
			],
			"properties": {
				"name": { "type": "string" },
				"digest": {
					"type": "string",
					"pattern": "^sha256:[0-9a-f]{64}$"
				},
				"rows": {
					"type": "integer",
					"minimum": 0
				},
				"labelled": {
					"type": "integer",
					"minimum": 0
				},
				"positives": {
					"type": ["integer", "null"],
					"minimum": 0
				},
				"uses": {
					"type": "integer",
					"minimum": 1
				},
				"weight": { "type": "string" }
			}
		},
		"line": {
			"type": ["object", "null"],
			"required": [
				"x",
				"y",
				"error"
			],
			"properties": {
				"x": {
					"type": "array",
					"maxItems": 200,
					"items": { "type": "number" }
				},
				"y": {
					"type": "array",
					"maxItems": 200,
					"items": { "type": "number" }
				},
				"error": {
					"type": "number",
					"minimum": 0
				}
			}
		},
		"bins": {
			"type": "object",
			"required": [
				"predicted",
				"observed",
				"low",
				"high",
				"rows"
			],
			"properties": {
				"predicted": {
					"type": "array",
					"maxItems": 20,
					"items": { "type": "number" }
				},
				"observed": {
					"type": "array",
					"maxItems": 20,
					"items": { "type": "number" }
				},
				"low": {
					"type": "array",
					"maxItems": 20,
					"items": { "type": "number" }
				},
				"high": {
					"type": "array",
					"maxItems": 20,
					"items": { "type": "number" }
				},
				"rows": {
					"type": "array",
					"maxItems": 20,
					"items": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"matrix": {
			"type": "array",
			"maxItems": 25,
			"items": {
				"type": "array",
				"maxItems": 25,
				"items": {
					"type": "number",
					"minimum": 0
				}
			}
		},
		"binary": {
			"type": "object",
			"required": [
				"threshold",
				"roc",
				"precision_recall",
				"calibration",
				"confusion"
			],
			"properties": {
				"threshold": { "type": "number" },
				"roc": { "$ref": "#/definitions/line" },
				"precision_recall": { "$ref": "#/definitions/line" },
				"calibration": { "$ref": "#/definitions/bins" },
				"confusion": { "$ref": "#/definitions/matrix" }
			}
		},
		"multiclass": {
			"type": "object",
			"required": ["confusion"],
			"properties": { "confusion": { "$ref": "#/definitions/matrix" } }
		},
		"regression": {
			"type": "object",
			"required": ["bins", "residuals"],
			"properties": {
				"bins": { "$ref": "#/definitions/bins" },
				"residuals": {
					"type": "array",
					"maxItems": 31,
					"items": {
						"type": "number",
						"minimum": 0
					}
				}
			}
		}
	}
};
const schema8 = {
	"type": "object",
	"required": [
		"name",
		"digest",
		"rows",
		"labelled",
		"positives",
		"uses"
	],
	"properties": {
		"name": { "type": "string" },
		"digest": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"rows": {
			"type": "integer",
			"minimum": 0
		},
		"labelled": {
			"type": "integer",
			"minimum": 0
		},
		"positives": {
			"type": ["integer", "null"],
			"minimum": 0
		},
		"uses": {
			"type": "integer",
			"minimum": 1
		},
		"weight": { "type": "string" }
	}
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name") || data.digest === void 0 && (missing0 = "digest") || data.rows === void 0 && (missing0 = "rows") || data.labelled === void 0 && (missing0 = "labelled") || data.positives === void 0 && (missing0 = "positives") || data.uses === void 0 && (missing0 = "uses")) {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate23.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.digest !== void 0) {
					let data1 = data.digest;
					if (typeof data1 === "string") {
						if (!pattern0.test(data1)) {
							validate23.errors = [{
								instancePath: instancePath + "/digest",
								schemaPath: "#/properties/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" }
							}];
							return false;
						}
					} else {
						validate23.errors = [{
							instancePath: instancePath + "/digest",
							schemaPath: "#/properties/digest/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.rows !== void 0) {
						let data2 = data.rows;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate23.errors = [{
								instancePath: instancePath + "/rows",
								schemaPath: "#/properties/rows/type",
								keyword: "type",
								params: { type: "integer" }
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate23.errors = [{
									instancePath: instancePath + "/rows",
									schemaPath: "#/properties/rows/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.labelled !== void 0) {
							let data3 = data.labelled;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate23.errors = [{
									instancePath: instancePath + "/labelled",
									schemaPath: "#/properties/labelled/type",
									keyword: "type",
									params: { type: "integer" }
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									validate23.errors = [{
										instancePath: instancePath + "/labelled",
										schemaPath: "#/properties/labelled/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.positives !== void 0) {
								let data4 = data.positives;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
									validate23.errors = [{
										instancePath: instancePath + "/positives",
										schemaPath: "#/properties/positives/type",
										keyword: "type",
										params: { type: schema8.properties.positives.type }
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate23.errors = [{
											instancePath: instancePath + "/positives",
											schemaPath: "#/properties/positives/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.uses !== void 0) {
									let data5 = data.uses;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate23.errors = [{
											instancePath: instancePath + "/uses",
											schemaPath: "#/properties/uses/type",
											keyword: "type",
											params: { type: "integer" }
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 1 || isNaN(data5)) {
											validate23.errors = [{
												instancePath: instancePath + "/uses",
												schemaPath: "#/properties/uses/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												}
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.weight !== void 0) {
										if (typeof data.weight !== "string") {
											validate23.errors = [{
												instancePath: instancePath + "/weight",
												schemaPath: "#/properties/weight/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate23.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate23.errors = vErrors;
	return true;
}
const schema9 = {
	"type": "object",
	"required": [
		"id",
		"slice",
		"n",
		"direction",
		"challenger",
		"champion",
		"delta"
	],
	"properties": {
		"id": { "type": "string" },
		"slice": { "$ref": "#/definitions/slice" },
		"n": {
			"type": "integer",
			"minimum": 0
		},
		"direction": { "enum": [
			"higher",
			"lower",
			"zero",
			"one",
			"none"
		] },
		"by": { "type": "string" },
		"challenger": {
			"type": "object",
			"allOf": [{ "$ref": "#/definitions/figure" }]
		},
		"champion": { "$ref": "#/definitions/figure" },
		"delta": { "$ref": "#/definitions/delta" }
	}
};
const schema10 = {
	"type": ["object", "null"],
	"required": ["by", "value"],
	"properties": {
		"by": { "type": "string" },
		"value": { "type": ["string", "null"] }
	}
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate26.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema10.type }
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.by === void 0 && (missing0 = "by") || data.value === void 0 && (missing0 = "value")) {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.by !== void 0) {
				if (typeof data.by !== "string") {
					validate26.errors = [{
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.value !== void 0) {
					let data1 = data.value;
					if (typeof data1 !== "string" && data1 !== null) {
						validate26.errors = [{
							instancePath: instancePath + "/value",
							schemaPath: "#/properties/value/type",
							keyword: "type",
							params: { type: schema10.properties.value.type }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	}
	validate26.errors = vErrors;
	return true;
}
const schema11 = {
	"type": ["object", "null"],
	"required": ["value"],
	"properties": {
		"value": { "type": ["number", "null"] },
		"reason": { "type": "string" },
		"low": { "type": ["number", "null"] },
		"high": { "type": ["number", "null"] },
		"note": { "type": "string" }
	}
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate28.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema11.type }
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.value === void 0 && (missing0 = "value")) {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.value !== void 0) {
				let data0 = data.value;
				if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
					validate28.errors = [{
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/type",
						keyword: "type",
						params: { type: schema11.properties.value.type }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.reason !== void 0) {
					if (typeof data.reason !== "string") {
						validate28.errors = [{
							instancePath: instancePath + "/reason",
							schemaPath: "#/properties/reason/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.low !== void 0) {
						let data2 = data.low;
						if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
							validate28.errors = [{
								instancePath: instancePath + "/low",
								schemaPath: "#/properties/low/type",
								keyword: "type",
								params: { type: schema11.properties.low.type }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.high !== void 0) {
							let data3 = data.high;
							if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
								validate28.errors = [{
									instancePath: instancePath + "/high",
									schemaPath: "#/properties/high/type",
									keyword: "type",
									params: { type: schema11.properties.high.type }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.note !== void 0) {
								if (typeof data.note !== "string") {
									validate28.errors = [{
										instancePath: instancePath + "/note",
										schemaPath: "#/properties/note/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	}
	validate28.errors = vErrors;
	return true;
}
const schema12 = {
	"type": ["object", "null"],
	"required": ["value"],
	"properties": {
		"value": { "type": "number" },
		"low": { "type": ["number", "null"] },
		"high": { "type": ["number", "null"] },
		"p": {
			"type": ["number", "null"],
			"minimum": 0,
			"maximum": 1
		},
		"method": { "enum": [
			"identical",
			"delong",
			"paired-t",
			"paired-score",
			"bootstrap",
			"linearised",
			"clustered",
			null
		] },
		"reason": { "type": "string" }
	}
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate31.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema12.type }
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.value === void 0 && (missing0 = "value")) {
			validate31.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.value !== void 0) {
				let data0 = data.value;
				if (!(typeof data0 == "number" && isFinite(data0))) {
					validate31.errors = [{
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/type",
						keyword: "type",
						params: { type: "number" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.low !== void 0) {
					let data1 = data.low;
					if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
						validate31.errors = [{
							instancePath: instancePath + "/low",
							schemaPath: "#/properties/low/type",
							keyword: "type",
							params: { type: schema12.properties.low.type }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.high !== void 0) {
						let data2 = data.high;
						if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
							validate31.errors = [{
								instancePath: instancePath + "/high",
								schemaPath: "#/properties/high/type",
								keyword: "type",
								params: { type: schema12.properties.high.type }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.p !== void 0) {
							let data3 = data.p;
							if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
								validate31.errors = [{
									instancePath: instancePath + "/p",
									schemaPath: "#/properties/p/type",
									keyword: "type",
									params: { type: schema12.properties.p.type }
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 > 1 || isNaN(data3)) {
									validate31.errors = [{
										instancePath: instancePath + "/p",
										schemaPath: "#/properties/p/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										}
									}];
									return false;
								} else if (data3 < 0 || isNaN(data3)) {
									validate31.errors = [{
										instancePath: instancePath + "/p",
										schemaPath: "#/properties/p/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.method !== void 0) {
								let data4 = data.method;
								if (!(data4 === "identical" || data4 === "delong" || data4 === "paired-t" || data4 === "paired-score" || data4 === "bootstrap" || data4 === "linearised" || data4 === "clustered" || data4 === null)) {
									validate31.errors = [{
										instancePath: instancePath + "/method",
										schemaPath: "#/properties/method/enum",
										keyword: "enum",
										params: { allowedValues: schema12.properties.method.enum }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.reason !== void 0) {
									if (typeof data.reason !== "string") {
										validate31.errors = [{
											instancePath: instancePath + "/reason",
											schemaPath: "#/properties/reason/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	}
	validate31.errors = vErrors;
	return true;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.slice === void 0 && (missing0 = "slice") || data.n === void 0 && (missing0 = "n") || data.direction === void 0 && (missing0 = "direction") || data.challenger === void 0 && (missing0 = "challenger") || data.champion === void 0 && (missing0 = "champion") || data.delta === void 0 && (missing0 = "delta")) {
				validate25.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.id !== void 0) {
					const _errs1 = errors;
					if (typeof data.id !== "string") {
						validate25.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.slice !== void 0) {
						const _errs3 = errors;
						if (!validate26(data.slice, {
							instancePath: instancePath + "/slice",
							parentData: data,
							parentDataProperty: "slice",
							rootData
						})) {
							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.n !== void 0) {
							let data2 = data.n;
							const _errs4 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
								validate25.errors = [{
									instancePath: instancePath + "/n",
									schemaPath: "#/properties/n/type",
									keyword: "type",
									params: { type: "integer" }
								}];
								return false;
							}
							if (errors === _errs4) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 0 || isNaN(data2)) {
										validate25.errors = [{
											instancePath: instancePath + "/n",
											schemaPath: "#/properties/n/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										}];
										return false;
									}
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.direction !== void 0) {
								let data3 = data.direction;
								const _errs6 = errors;
								if (!(data3 === "higher" || data3 === "lower" || data3 === "zero" || data3 === "one" || data3 === "none")) {
									validate25.errors = [{
										instancePath: instancePath + "/direction",
										schemaPath: "#/properties/direction/enum",
										keyword: "enum",
										params: { allowedValues: schema9.properties.direction.enum }
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.by !== void 0) {
									const _errs7 = errors;
									if (typeof data.by !== "string") {
										validate25.errors = [{
											instancePath: instancePath + "/by",
											schemaPath: "#/properties/by/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.challenger !== void 0) {
										let data5 = data.challenger;
										const _errs9 = errors;
										if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
											validate25.errors = [{
												instancePath: instancePath + "/challenger",
												schemaPath: "#/properties/challenger/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
										if (!validate28(data5, {
											instancePath: instancePath + "/challenger",
											parentData: data,
											parentDataProperty: "challenger",
											rootData
										})) {
											vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.champion !== void 0) {
											const _errs12 = errors;
											if (!validate28(data.champion, {
												instancePath: instancePath + "/champion",
												parentData: data,
												parentDataProperty: "champion",
												rootData
											})) {
												vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.delta !== void 0) {
												const _errs13 = errors;
												if (!validate31(data.delta, {
													instancePath: instancePath + "/delta",
													parentData: data,
													parentDataProperty: "delta",
													rootData
												})) {
													vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate25.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const schema13 = {
	"type": "object",
	"required": [
		"id",
		"direction",
		"challenger",
		"champion"
	],
	"properties": {
		"id": { "type": "string" },
		"direction": { "enum": [
			"higher",
			"lower",
			"zero",
			"one",
			"none"
		] },
		"challenger": {
			"type": "object",
			"allOf": [{ "$ref": "#/definitions/figure" }]
		},
		"champion": { "$ref": "#/definitions/figure" }
	}
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.direction === void 0 && (missing0 = "direction") || data.challenger === void 0 && (missing0 = "challenger") || data.champion === void 0 && (missing0 = "champion")) {
				validate34.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.id !== void 0) {
					const _errs1 = errors;
					if (typeof data.id !== "string") {
						validate34.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.direction !== void 0) {
						let data1 = data.direction;
						const _errs3 = errors;
						if (!(data1 === "higher" || data1 === "lower" || data1 === "zero" || data1 === "one" || data1 === "none")) {
							validate34.errors = [{
								instancePath: instancePath + "/direction",
								schemaPath: "#/properties/direction/enum",
								keyword: "enum",
								params: { allowedValues: schema13.properties.direction.enum }
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.challenger !== void 0) {
							let data2 = data.challenger;
							const _errs4 = errors;
							if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
								validate34.errors = [{
									instancePath: instancePath + "/challenger",
									schemaPath: "#/properties/challenger/type",
									keyword: "type",
									params: { type: "object" }
								}];
								return false;
							}
							if (!validate28(data2, {
								instancePath: instancePath + "/challenger",
								parentData: data,
								parentDataProperty: "challenger",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.champion !== void 0) {
								const _errs7 = errors;
								if (!validate28(data.champion, {
									instancePath: instancePath + "/champion",
									parentData: data,
									parentDataProperty: "champion",
									rootData
								})) {
									vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate34.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate34.errors = vErrors;
	return errors === 0;
}
const schema14 = {
	"type": "object",
	"required": [
		"id",
		"metric",
		"slice",
		"vs",
		"rule",
		"threshold",
		"severity",
		"status",
		"reason",
		"rows_needed"
	],
	"properties": {
		"id": { "type": "string" },
		"metric": { "type": "string" },
		"slice": { "$ref": "#/definitions/slice" },
		"by": { "type": "string" },
		"vs": { "enum": [
			"champion",
			"baseline",
			null
		] },
		"rule": { "enum": [
			"min",
			"max",
			"no-worse",
			"improve",
			"max-improvement",
			"non-inferior",
			"superior",
			"not-significantly-worse"
		] },
		"use": { "enum": ["lower-bound", "upper-bound"] },
		"p": {
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"correction": { "enum": [
			"holm",
			"bh",
			"bonferroni",
			"none"
		] },
		"threshold": { "type": ["number", "string"] },
		"severity": { "enum": ["block", "warn"] },
		"status": { "enum": [
			"error",
			"fail",
			"inconclusive",
			"warn",
			"pass",
			"skipped"
		] },
		"reason": { "type": "string" },
		"rows_needed": {
			"type": ["integer", "null"],
			"minimum": 0
		},
		"cause": { "enum": [
			"challenger",
			"champion",
			"data"
		] }
	}
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.metric === void 0 && (missing0 = "metric") || data.slice === void 0 && (missing0 = "slice") || data.vs === void 0 && (missing0 = "vs") || data.rule === void 0 && (missing0 = "rule") || data.threshold === void 0 && (missing0 = "threshold") || data.severity === void 0 && (missing0 = "severity") || data.status === void 0 && (missing0 = "status") || data.reason === void 0 && (missing0 = "reason") || data.rows_needed === void 0 && (missing0 = "rows_needed")) {
				validate38.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.id !== void 0) {
					const _errs1 = errors;
					if (typeof data.id !== "string") {
						validate38.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.metric !== void 0) {
						const _errs3 = errors;
						if (typeof data.metric !== "string") {
							validate38.errors = [{
								instancePath: instancePath + "/metric",
								schemaPath: "#/properties/metric/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.slice !== void 0) {
							const _errs5 = errors;
							if (!validate26(data.slice, {
								instancePath: instancePath + "/slice",
								parentData: data,
								parentDataProperty: "slice",
								rootData
							})) {
								vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.by !== void 0) {
								const _errs6 = errors;
								if (typeof data.by !== "string") {
									validate38.errors = [{
										instancePath: instancePath + "/by",
										schemaPath: "#/properties/by/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.vs !== void 0) {
									let data4 = data.vs;
									const _errs8 = errors;
									if (!(data4 === "champion" || data4 === "baseline" || data4 === null)) {
										validate38.errors = [{
											instancePath: instancePath + "/vs",
											schemaPath: "#/properties/vs/enum",
											keyword: "enum",
											params: { allowedValues: schema14.properties.vs.enum }
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.rule !== void 0) {
										let data5 = data.rule;
										const _errs9 = errors;
										if (!(data5 === "min" || data5 === "max" || data5 === "no-worse" || data5 === "improve" || data5 === "max-improvement" || data5 === "non-inferior" || data5 === "superior" || data5 === "not-significantly-worse")) {
											validate38.errors = [{
												instancePath: instancePath + "/rule",
												schemaPath: "#/properties/rule/enum",
												keyword: "enum",
												params: { allowedValues: schema14.properties.rule.enum }
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.use !== void 0) {
											let data6 = data.use;
											const _errs10 = errors;
											if (!(data6 === "lower-bound" || data6 === "upper-bound")) {
												validate38.errors = [{
													instancePath: instancePath + "/use",
													schemaPath: "#/properties/use/enum",
													keyword: "enum",
													params: { allowedValues: schema14.properties.use.enum }
												}];
												return false;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.p !== void 0) {
												let data7 = data.p;
												const _errs11 = errors;
												if (errors === _errs11) {
													if (typeof data7 == "number" && isFinite(data7)) {
														if (data7 > 1 || isNaN(data7)) {
															validate38.errors = [{
																instancePath: instancePath + "/p",
																schemaPath: "#/properties/p/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1
																}
															}];
															return false;
														} else if (data7 < 0 || isNaN(data7)) {
															validate38.errors = [{
																instancePath: instancePath + "/p",
																schemaPath: "#/properties/p/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																}
															}];
															return false;
														}
													} else {
														validate38.errors = [{
															instancePath: instancePath + "/p",
															schemaPath: "#/properties/p/type",
															keyword: "type",
															params: { type: "number" }
														}];
														return false;
													}
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.correction !== void 0) {
													let data8 = data.correction;
													const _errs13 = errors;
													if (!(data8 === "holm" || data8 === "bh" || data8 === "bonferroni" || data8 === "none")) {
														validate38.errors = [{
															instancePath: instancePath + "/correction",
															schemaPath: "#/properties/correction/enum",
															keyword: "enum",
															params: { allowedValues: schema14.properties.correction.enum }
														}];
														return false;
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.threshold !== void 0) {
														let data9 = data.threshold;
														const _errs14 = errors;
														if (!(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "string") {
															validate38.errors = [{
																instancePath: instancePath + "/threshold",
																schemaPath: "#/properties/threshold/type",
																keyword: "type",
																params: { type: schema14.properties.threshold.type }
															}];
															return false;
														}
														var valid0 = _errs14 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.severity !== void 0) {
															let data10 = data.severity;
															const _errs16 = errors;
															if (!(data10 === "block" || data10 === "warn")) {
																validate38.errors = [{
																	instancePath: instancePath + "/severity",
																	schemaPath: "#/properties/severity/enum",
																	keyword: "enum",
																	params: { allowedValues: schema14.properties.severity.enum }
																}];
																return false;
															}
															var valid0 = _errs16 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.status !== void 0) {
																let data11 = data.status;
																const _errs17 = errors;
																if (!(data11 === "error" || data11 === "fail" || data11 === "inconclusive" || data11 === "warn" || data11 === "pass" || data11 === "skipped")) {
																	validate38.errors = [{
																		instancePath: instancePath + "/status",
																		schemaPath: "#/properties/status/enum",
																		keyword: "enum",
																		params: { allowedValues: schema14.properties.status.enum }
																	}];
																	return false;
																}
																var valid0 = _errs17 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.reason !== void 0) {
																	const _errs18 = errors;
																	if (typeof data.reason !== "string") {
																		validate38.errors = [{
																			instancePath: instancePath + "/reason",
																			schemaPath: "#/properties/reason/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	var valid0 = _errs18 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.rows_needed !== void 0) {
																		let data13 = data.rows_needed;
																		const _errs20 = errors;
																		if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && data13 !== null) {
																			validate38.errors = [{
																				instancePath: instancePath + "/rows_needed",
																				schemaPath: "#/properties/rows_needed/type",
																				keyword: "type",
																				params: { type: schema14.properties.rows_needed.type }
																			}];
																			return false;
																		}
																		if (errors === _errs20) {
																			if (typeof data13 == "number" && isFinite(data13)) {
																				if (data13 < 0 || isNaN(data13)) {
																					validate38.errors = [{
																						instancePath: instancePath + "/rows_needed",
																						schemaPath: "#/properties/rows_needed/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 0
																						}
																					}];
																					return false;
																				}
																			}
																		}
																		var valid0 = _errs20 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.cause !== void 0) {
																			let data14 = data.cause;
																			const _errs22 = errors;
																			if (!(data14 === "challenger" || data14 === "champion" || data14 === "data")) {
																				validate38.errors = [{
																					instancePath: instancePath + "/cause",
																					schemaPath: "#/properties/cause/enum",
																					keyword: "enum",
																					params: { allowedValues: schema14.properties.cause.enum }
																				}];
																				return false;
																			}
																			var valid0 = _errs22 === errors;
																		} else var valid0 = true;
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate38.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate38.errors = vErrors;
	return errors === 0;
}
const schema15 = {
	"type": "object",
	"required": [
		"by",
		"value",
		"n",
		"reason",
		"gates"
	],
	"properties": {
		"by": { "type": "string" },
		"value": { "type": ["string", "null"] },
		"n": {
			"type": "integer",
			"minimum": 0
		},
		"reason": { "type": "string" },
		"gates": {
			"type": "array",
			"items": { "type": "string" }
		}
	}
};
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.by === void 0 && (missing0 = "by") || data.value === void 0 && (missing0 = "value") || data.n === void 0 && (missing0 = "n") || data.reason === void 0 && (missing0 = "reason") || data.gates === void 0 && (missing0 = "gates")) {
			validate41.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.by !== void 0) {
				if (typeof data.by !== "string") {
					validate41.errors = [{
						instancePath: instancePath + "/by",
						schemaPath: "#/properties/by/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.value !== void 0) {
					let data1 = data.value;
					if (typeof data1 !== "string" && data1 !== null) {
						validate41.errors = [{
							instancePath: instancePath + "/value",
							schemaPath: "#/properties/value/type",
							keyword: "type",
							params: { type: schema15.properties.value.type }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.n !== void 0) {
						let data2 = data.n;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate41.errors = [{
								instancePath: instancePath + "/n",
								schemaPath: "#/properties/n/type",
								keyword: "type",
								params: { type: "integer" }
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate41.errors = [{
									instancePath: instancePath + "/n",
									schemaPath: "#/properties/n/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.reason !== void 0) {
							if (typeof data.reason !== "string") {
								validate41.errors = [{
									instancePath: instancePath + "/reason",
									schemaPath: "#/properties/reason/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.gates !== void 0) {
								let data4 = data.gates;
								if (Array.isArray(data4)) {
									const len0 = data4.length;
									for (let i0 = 0; i0 < len0; i0++) if (typeof data4[i0] !== "string") {
										validate41.errors = [{
											instancePath: instancePath + "/gates/" + i0,
											schemaPath: "#/properties/gates/items/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								} else {
									validate41.errors = [{
										instancePath: instancePath + "/gates",
										schemaPath: "#/properties/gates/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate41.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate41.errors = vErrors;
	return true;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.model === void 0 && (missing0 = "model") || data.task === void 0 && (missing0 = "task") || data.verdict === void 0 && (missing0 = "verdict") || data.passed === void 0 && (missing0 = "passed") || data.reason === void 0 && (missing0 = "reason") || data.challenger === void 0 && (missing0 = "challenger") || data.champion === void 0 && (missing0 = "champion") || data.dataset === void 0 && (missing0 = "dataset") || data.metrics === void 0 && (missing0 = "metrics") || data.gates === void 0 && (missing0 = "gates") || data.slices_skipped === void 0 && (missing0 = "slices_skipped") || data.warnings === void 0 && (missing0 = "warnings") || data.tool === void 0 && (missing0 = "tool")) {
				validate22.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.schema !== void 0) {
					const _errs1 = errors;
					if (1 !== data.schema) {
						validate22.errors = [{
							instancePath: instancePath + "/schema",
							schemaPath: "#/properties/schema/const",
							keyword: "const",
							params: { allowedValue: 1 }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.model !== void 0) {
						const _errs2 = errors;
						if (typeof data.model !== "string") {
							validate22.errors = [{
								instancePath: instancePath + "/model",
								schemaPath: "#/properties/model/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.task !== void 0) {
							let data2 = data.task;
							const _errs4 = errors;
							if (!(data2 === "binary" || data2 === "multiclass" || data2 === "regression")) {
								validate22.errors = [{
									instancePath: instancePath + "/task",
									schemaPath: "#/properties/task/enum",
									keyword: "enum",
									params: { allowedValues: schema7.properties.task.enum }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.verdict !== void 0) {
								let data3 = data.verdict;
								const _errs5 = errors;
								if (!(data3 === "error" || data3 === "fail" || data3 === "inconclusive" || data3 === "warn" || data3 === "pass")) {
									validate22.errors = [{
										instancePath: instancePath + "/verdict",
										schemaPath: "#/properties/verdict/enum",
										keyword: "enum",
										params: { allowedValues: schema7.properties.verdict.enum }
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.passed !== void 0) {
									const _errs6 = errors;
									if (typeof data.passed !== "boolean") {
										validate22.errors = [{
											instancePath: instancePath + "/passed",
											schemaPath: "#/properties/passed/type",
											keyword: "type",
											params: { type: "boolean" }
										}];
										return false;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.reason !== void 0) {
										const _errs8 = errors;
										if (typeof data.reason !== "string") {
											validate22.errors = [{
												instancePath: instancePath + "/reason",
												schemaPath: "#/properties/reason/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.challenger !== void 0) {
											let data6 = data.challenger;
											const _errs10 = errors;
											if (errors === _errs10) {
												if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
													let missing1;
													if (data6.digest === void 0 && (missing1 = "digest") || data6.version === void 0 && (missing1 = "version") || data6.run === void 0 && (missing1 = "run")) {
														validate22.errors = [{
															instancePath: instancePath + "/challenger",
															schemaPath: "#/properties/challenger/required",
															keyword: "required",
															params: { missingProperty: missing1 }
														}];
														return false;
													} else {
														if (data6.digest !== void 0) {
															let data7 = data6.digest;
															const _errs12 = errors;
															if (errors === _errs12) {
																if (typeof data7 === "string") {
																	if (!pattern0.test(data7)) {
																		validate22.errors = [{
																			instancePath: instancePath + "/challenger/digest",
																			schemaPath: "#/properties/challenger/properties/digest/pattern",
																			keyword: "pattern",
																			params: { pattern: "^sha256:[0-9a-f]{64}$" }
																		}];
																		return false;
																	}
																} else {
																	validate22.errors = [{
																		instancePath: instancePath + "/challenger/digest",
																		schemaPath: "#/properties/challenger/properties/digest/type",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
															}
															var valid1 = _errs12 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data6.version !== void 0) {
																let data8 = data6.version;
																const _errs14 = errors;
																if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
																	validate22.errors = [{
																		instancePath: instancePath + "/challenger/version",
																		schemaPath: "#/properties/challenger/properties/version/type",
																		keyword: "type",
																		params: { type: schema7.properties.challenger.properties.version.type }
																	}];
																	return false;
																}
																if (errors === _errs14) {
																	if (typeof data8 == "number" && isFinite(data8)) {
																		if (data8 < 1 || isNaN(data8)) {
																			validate22.errors = [{
																				instancePath: instancePath + "/challenger/version",
																				schemaPath: "#/properties/challenger/properties/version/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 1
																				}
																			}];
																			return false;
																		}
																	}
																}
																var valid1 = _errs14 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data6.run !== void 0) {
																	let data9 = data6.run;
																	const _errs16 = errors;
																	if (typeof data9 !== "string" && data9 !== null) {
																		validate22.errors = [{
																			instancePath: instancePath + "/challenger/run",
																			schemaPath: "#/properties/challenger/properties/run/type",
																			keyword: "type",
																			params: { type: schema7.properties.challenger.properties.run.type }
																		}];
																		return false;
																	}
																	if (errors === _errs16) {
																		if (typeof data9 === "string") {
																			if (!pattern0.test(data9)) {
																				validate22.errors = [{
																					instancePath: instancePath + "/challenger/run",
																					schemaPath: "#/properties/challenger/properties/run/pattern",
																					keyword: "pattern",
																					params: { pattern: "^sha256:[0-9a-f]{64}$" }
																				}];
																				return false;
																			}
																		}
																	}
																	var valid1 = _errs16 === errors;
																} else var valid1 = true;
															}
														}
													}
												} else {
													validate22.errors = [{
														instancePath: instancePath + "/challenger",
														schemaPath: "#/properties/challenger/type",
														keyword: "type",
														params: { type: "object" }
													}];
													return false;
												}
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.champion !== void 0) {
												let data10 = data.champion;
												const _errs18 = errors;
												if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
													validate22.errors = [{
														instancePath: instancePath + "/champion",
														schemaPath: "#/properties/champion/type",
														keyword: "type",
														params: { type: schema7.properties.champion.type }
													}];
													return false;
												}
												if (errors === _errs18) {
													if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
														let missing2;
														if (data10.digest === void 0 && (missing2 = "digest") || data10.version === void 0 && (missing2 = "version")) {
															validate22.errors = [{
																instancePath: instancePath + "/champion",
																schemaPath: "#/properties/champion/required",
																keyword: "required",
																params: { missingProperty: missing2 }
															}];
															return false;
														} else {
															if (data10.digest !== void 0) {
																let data11 = data10.digest;
																const _errs20 = errors;
																if (errors === _errs20) {
																	if (typeof data11 === "string") {
																		if (!pattern0.test(data11)) {
																			validate22.errors = [{
																				instancePath: instancePath + "/champion/digest",
																				schemaPath: "#/properties/champion/properties/digest/pattern",
																				keyword: "pattern",
																				params: { pattern: "^sha256:[0-9a-f]{64}$" }
																			}];
																			return false;
																		}
																	} else {
																		validate22.errors = [{
																			instancePath: instancePath + "/champion/digest",
																			schemaPath: "#/properties/champion/properties/digest/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																}
																var valid2 = _errs20 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data10.version !== void 0) {
																	let data12 = data10.version;
																	const _errs22 = errors;
																	if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																		validate22.errors = [{
																			instancePath: instancePath + "/champion/version",
																			schemaPath: "#/properties/champion/properties/version/type",
																			keyword: "type",
																			params: { type: "integer" }
																		}];
																		return false;
																	}
																	if (errors === _errs22) {
																		if (typeof data12 == "number" && isFinite(data12)) {
																			if (data12 < 1 || isNaN(data12)) {
																				validate22.errors = [{
																					instancePath: instancePath + "/champion/version",
																					schemaPath: "#/properties/champion/properties/version/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 1
																					}
																				}];
																				return false;
																			}
																		}
																	}
																	var valid2 = _errs22 === errors;
																} else var valid2 = true;
															}
														}
													}
												}
												var valid0 = _errs18 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.dataset !== void 0) {
													const _errs24 = errors;
													if (!validate23(data.dataset, {
														instancePath: instancePath + "/dataset",
														parentData: data,
														parentDataProperty: "dataset",
														rootData
													})) {
														vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs24 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.metrics !== void 0) {
														let data14 = data.metrics;
														const _errs25 = errors;
														if (errors === _errs25) {
															if (Array.isArray(data14)) {
																const len0 = data14.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs27 = errors;
																	if (!validate25(data14[i0], {
																		instancePath: instancePath + "/metrics/" + i0,
																		parentData: data14,
																		parentDataProperty: i0,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs27 === errors)) break;
																}
															} else {
																validate22.errors = [{
																	instancePath: instancePath + "/metrics",
																	schemaPath: "#/properties/metrics/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs25 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.recorded !== void 0) {
															let data16 = data.recorded;
															const _errs28 = errors;
															if (errors === _errs28) {
																if (Array.isArray(data16)) {
																	const len1 = data16.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		const _errs30 = errors;
																		if (!validate34(data16[i1], {
																			instancePath: instancePath + "/recorded/" + i1,
																			parentData: data16,
																			parentDataProperty: i1,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs30 === errors)) break;
																	}
																} else {
																	validate22.errors = [{
																		instancePath: instancePath + "/recorded",
																		schemaPath: "#/properties/recorded/type",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs28 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.gates !== void 0) {
																let data18 = data.gates;
																const _errs31 = errors;
																if (errors === _errs31) {
																	if (Array.isArray(data18)) {
																		const len2 = data18.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			const _errs33 = errors;
																			if (!validate38(data18[i2], {
																				instancePath: instancePath + "/gates/" + i2,
																				parentData: data18,
																				parentDataProperty: i2,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs33 === errors)) break;
																		}
																	} else {
																		validate22.errors = [{
																			instancePath: instancePath + "/gates",
																			schemaPath: "#/properties/gates/type",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs31 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.stats !== void 0) {
																	let data20 = data.stats;
																	const _errs34 = errors;
																	if (errors === _errs34) {
																		if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																			let missing3;
																			if (data20.confidence === void 0 && (missing3 = "confidence") || data20.seed === void 0 && (missing3 = "seed") || data20.replicates === void 0 && (missing3 = "replicates")) {
																				validate22.errors = [{
																					instancePath: instancePath + "/stats",
																					schemaPath: "#/properties/stats/required",
																					keyword: "required",
																					params: { missingProperty: missing3 }
																				}];
																				return false;
																			} else {
																				if (data20.confidence !== void 0) {
																					let data21 = data20.confidence;
																					const _errs36 = errors;
																					if (!(typeof data21 == "number" && isFinite(data21))) {
																						validate22.errors = [{
																							instancePath: instancePath + "/stats/confidence",
																							schemaPath: "#/properties/stats/properties/confidence/type",
																							keyword: "type",
																							params: { type: "number" }
																						}];
																						return false;
																					}
																					var valid6 = _errs36 === errors;
																				} else var valid6 = true;
																				if (valid6) {
																					if (data20.seed !== void 0) {
																						let data22 = data20.seed;
																						const _errs38 = errors;
																						if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
																							validate22.errors = [{
																								instancePath: instancePath + "/stats/seed",
																								schemaPath: "#/properties/stats/properties/seed/type",
																								keyword: "type",
																								params: { type: "integer" }
																							}];
																							return false;
																						}
																						var valid6 = _errs38 === errors;
																					} else var valid6 = true;
																					if (valid6) {
																						if (data20.replicates !== void 0) {
																							let data23 = data20.replicates;
																							const _errs40 = errors;
																							if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
																								validate22.errors = [{
																									instancePath: instancePath + "/stats/replicates",
																									schemaPath: "#/properties/stats/properties/replicates/type",
																									keyword: "type",
																									params: { type: "integer" }
																								}];
																								return false;
																							}
																							var valid6 = _errs40 === errors;
																						} else var valid6 = true;
																						if (valid6) {
																							if (data20.cluster !== void 0) {
																								const _errs42 = errors;
																								if (typeof data20.cluster !== "string") {
																									validate22.errors = [{
																										instancePath: instancePath + "/stats/cluster",
																										schemaPath: "#/properties/stats/properties/cluster/type",
																										keyword: "type",
																										params: { type: "string" }
																									}];
																									return false;
																								}
																								var valid6 = _errs42 === errors;
																							} else var valid6 = true;
																						}
																					}
																				}
																			}
																		} else {
																			validate22.errors = [{
																				instancePath: instancePath + "/stats",
																				schemaPath: "#/properties/stats/type",
																				keyword: "type",
																				params: { type: "object" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs34 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.first_model !== void 0) {
																		const _errs44 = errors;
																		if (typeof data.first_model !== "boolean") {
																			validate22.errors = [{
																				instancePath: instancePath + "/first_model",
																				schemaPath: "#/properties/first_model/type",
																				keyword: "type",
																				params: { type: "boolean" }
																			}];
																			return false;
																		}
																		var valid0 = _errs44 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.slices_skipped !== void 0) {
																			let data26 = data.slices_skipped;
																			const _errs46 = errors;
																			if (errors === _errs46) {
																				if (Array.isArray(data26)) {
																					const len3 = data26.length;
																					for (let i3 = 0; i3 < len3; i3++) {
																						const _errs48 = errors;
																						if (!validate41(data26[i3], {
																							instancePath: instancePath + "/slices_skipped/" + i3,
																							parentData: data26,
																							parentDataProperty: i3,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
																							errors = vErrors.length;
																						}
																						if (!(_errs48 === errors)) break;
																					}
																				} else {
																					validate22.errors = [{
																						instancePath: instancePath + "/slices_skipped",
																						schemaPath: "#/properties/slices_skipped/type",
																						keyword: "type",
																						params: { type: "array" }
																					}];
																					return false;
																				}
																			}
																			var valid0 = _errs46 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.warnings !== void 0) {
																				let data28 = data.warnings;
																				const _errs49 = errors;
																				if (errors === _errs49) {
																					if (Array.isArray(data28)) {
																						const len4 = data28.length;
																						for (let i4 = 0; i4 < len4; i4++) {
																							const _errs51 = errors;
																							if (typeof data28[i4] !== "string") {
																								validate22.errors = [{
																									instancePath: instancePath + "/warnings/" + i4,
																									schemaPath: "#/properties/warnings/items/type",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																							if (!(_errs51 === errors)) break;
																						}
																					} else {
																						validate22.errors = [{
																							instancePath: instancePath + "/warnings",
																							schemaPath: "#/properties/warnings/type",
																							keyword: "type",
																							params: { type: "array" }
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs49 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.tool !== void 0) {
																					let data30 = data.tool;
																					const _errs53 = errors;
																					if (errors === _errs53) {
																						if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																							let missing4;
																							if (data30.modelgate === void 0 && (missing4 = "modelgate") || data30.onnxruntime === void 0 && (missing4 = "onnxruntime") || data30.duckdb === void 0 && (missing4 = "duckdb")) {
																								validate22.errors = [{
																									instancePath: instancePath + "/tool",
																									schemaPath: "#/properties/tool/required",
																									keyword: "required",
																									params: { missingProperty: missing4 }
																								}];
																								return false;
																							} else {
																								if (data30.modelgate !== void 0) {
																									const _errs55 = errors;
																									if (typeof data30.modelgate !== "string") {
																										validate22.errors = [{
																											instancePath: instancePath + "/tool/modelgate",
																											schemaPath: "#/properties/tool/properties/modelgate/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																									var valid9 = _errs55 === errors;
																								} else var valid9 = true;
																								if (valid9) {
																									if (data30.onnxruntime !== void 0) {
																										const _errs57 = errors;
																										if (typeof data30.onnxruntime !== "string") {
																											validate22.errors = [{
																												instancePath: instancePath + "/tool/onnxruntime",
																												schemaPath: "#/properties/tool/properties/onnxruntime/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																										var valid9 = _errs57 === errors;
																									} else var valid9 = true;
																									if (valid9) {
																										if (data30.duckdb !== void 0) {
																											const _errs59 = errors;
																											if (typeof data30.duckdb !== "string") {
																												validate22.errors = [{
																													instancePath: instancePath + "/tool/duckdb",
																													schemaPath: "#/properties/tool/properties/duckdb/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																											var valid9 = _errs59 === errors;
																										} else var valid9 = true;
																									}
																								}
																							}
																						} else {
																							validate22.errors = [{
																								instancePath: instancePath + "/tool",
																								schemaPath: "#/properties/tool/type",
																								keyword: "type",
																								params: { type: "object" }
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs53 === errors;
																				} else var valid0 = true;
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const golden = validate43;
const schema16 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "urn:modelgate:golden:1",
	"type": "object",
	"required": [
		"schema",
		"model",
		"digest",
		"origin",
		"seed",
		"columns",
		"rows",
		"outputs",
		"tolerance"
	],
	"properties": {
		"schema": { "const": 1 },
		"model": { "type": "string" },
		"digest": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"origin": { "enum": ["synthetic"] },
		"seed": {
			"type": "integer",
			"minimum": 0
		},
		"columns": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["name", "type"],
				"properties": {
					"name": { "type": "string" },
					"type": { "enum": [
						"number",
						"integer",
						"text"
					] }
				}
			}
		},
		"rows": {
			"type": "array",
			"items": {
				"type": "array",
				"items": { "type": [
					"number",
					"string",
					"boolean",
					"null"
				] }
			}
		},
		"outputs": {
			"type": "object",
			"required": [
				"kind",
				"classes",
				"values"
			],
			"properties": {
				"kind": { "enum": [
					"binary",
					"multiclass",
					"regression"
				] },
				"classes": {
					"type": "array",
					"items": { "type": "string" }
				},
				"values": {
					"type": "array",
					"items": {
						"type": "array",
						"items": { "type": "number" }
					}
				}
			}
		},
		"tolerance": { "type": "number" }
	}
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.schema === void 0 && (missing0 = "schema") || data.model === void 0 && (missing0 = "model") || data.digest === void 0 && (missing0 = "digest") || data.origin === void 0 && (missing0 = "origin") || data.seed === void 0 && (missing0 = "seed") || data.columns === void 0 && (missing0 = "columns") || data.rows === void 0 && (missing0 = "rows") || data.outputs === void 0 && (missing0 = "outputs") || data.tolerance === void 0 && (missing0 = "tolerance")) {
			validate43.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.schema !== void 0) {
				if (1 !== data.schema) {
					validate43.errors = [{
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/const",
						keyword: "const",
						params: { allowedValue: 1 }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.model !== void 0) {
					if (typeof data.model !== "string") {
						validate43.errors = [{
							instancePath: instancePath + "/model",
							schemaPath: "#/properties/model/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.digest !== void 0) {
						let data2 = data.digest;
						if (typeof data2 === "string") {
							if (!pattern0.test(data2)) {
								validate43.errors = [{
									instancePath: instancePath + "/digest",
									schemaPath: "#/properties/digest/pattern",
									keyword: "pattern",
									params: { pattern: "^sha256:[0-9a-f]{64}$" }
								}];
								return false;
							}
						} else {
							validate43.errors = [{
								instancePath: instancePath + "/digest",
								schemaPath: "#/properties/digest/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.origin !== void 0) {
							if (!(data.origin === "synthetic")) {
								validate43.errors = [{
									instancePath: instancePath + "/origin",
									schemaPath: "#/properties/origin/enum",
									keyword: "enum",
									params: { allowedValues: schema16.properties.origin.enum }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.seed !== void 0) {
								let data4 = data.seed;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate43.errors = [{
										instancePath: instancePath + "/seed",
										schemaPath: "#/properties/seed/type",
										keyword: "type",
										params: { type: "integer" }
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate43.errors = [{
											instancePath: instancePath + "/seed",
											schemaPath: "#/properties/seed/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.columns !== void 0) {
									let data5 = data.columns;
									if (Array.isArray(data5)) {
										const len0 = data5.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data6 = data5[i0];
											if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
												let missing1;
												if (data6.name === void 0 && (missing1 = "name") || data6.type === void 0 && (missing1 = "type")) {
													validate43.errors = [{
														instancePath: instancePath + "/columns/" + i0,
														schemaPath: "#/properties/columns/items/required",
														keyword: "required",
														params: { missingProperty: missing1 }
													}];
													return false;
												} else {
													if (data6.name !== void 0) {
														if (typeof data6.name !== "string") {
															validate43.errors = [{
																instancePath: instancePath + "/columns/" + i0 + "/name",
																schemaPath: "#/properties/columns/items/properties/name/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid2 = true;
													} else var valid2 = true;
													if (valid2) {
														if (data6.type !== void 0) {
															let data8 = data6.type;
															if (!(data8 === "number" || data8 === "integer" || data8 === "text")) {
																validate43.errors = [{
																	instancePath: instancePath + "/columns/" + i0 + "/type",
																	schemaPath: "#/properties/columns/items/properties/type/enum",
																	keyword: "enum",
																	params: { allowedValues: schema16.properties.columns.items.properties.type.enum }
																}];
																return false;
															}
															var valid2 = true;
														} else var valid2 = true;
													}
												}
											} else {
												validate43.errors = [{
													instancePath: instancePath + "/columns/" + i0,
													schemaPath: "#/properties/columns/items/type",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
										}
									} else {
										validate43.errors = [{
											instancePath: instancePath + "/columns",
											schemaPath: "#/properties/columns/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.rows !== void 0) {
										let data9 = data.rows;
										if (Array.isArray(data9)) {
											const len1 = data9.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let data10 = data9[i1];
												if (Array.isArray(data10)) {
													const len2 = data10.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let data11 = data10[i2];
														if (!(typeof data11 == "number" && isFinite(data11)) && typeof data11 !== "string" && typeof data11 !== "boolean" && data11 !== null) {
															validate43.errors = [{
																instancePath: instancePath + "/rows/" + i1 + "/" + i2,
																schemaPath: "#/properties/rows/items/items/type",
																keyword: "type",
																params: { type: schema16.properties.rows.items.items.type }
															}];
															return false;
														}
													}
												} else {
													validate43.errors = [{
														instancePath: instancePath + "/rows/" + i1,
														schemaPath: "#/properties/rows/items/type",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
										} else {
											validate43.errors = [{
												instancePath: instancePath + "/rows",
												schemaPath: "#/properties/rows/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.outputs !== void 0) {
											let data12 = data.outputs;
											if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
												let missing2;
												if (data12.kind === void 0 && (missing2 = "kind") || data12.classes === void 0 && (missing2 = "classes") || data12.values === void 0 && (missing2 = "values")) {
													validate43.errors = [{
														instancePath: instancePath + "/outputs",
														schemaPath: "#/properties/outputs/required",
														keyword: "required",
														params: { missingProperty: missing2 }
													}];
													return false;
												} else {
													if (data12.kind !== void 0) {
														let data13 = data12.kind;
														if (!(data13 === "binary" || data13 === "multiclass" || data13 === "regression")) {
															validate43.errors = [{
																instancePath: instancePath + "/outputs/kind",
																schemaPath: "#/properties/outputs/properties/kind/enum",
																keyword: "enum",
																params: { allowedValues: schema16.properties.outputs.properties.kind.enum }
															}];
															return false;
														}
														var valid5 = true;
													} else var valid5 = true;
													if (valid5) {
														if (data12.classes !== void 0) {
															let data14 = data12.classes;
															if (Array.isArray(data14)) {
																const len3 = data14.length;
																for (let i3 = 0; i3 < len3; i3++) if (typeof data14[i3] !== "string") {
																	validate43.errors = [{
																		instancePath: instancePath + "/outputs/classes/" + i3,
																		schemaPath: "#/properties/outputs/properties/classes/items/type",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
															} else {
																validate43.errors = [{
																	instancePath: instancePath + "/outputs/classes",
																	schemaPath: "#/properties/outputs/properties/classes/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
															var valid5 = true;
														} else var valid5 = true;
														if (valid5) {
															if (data12.values !== void 0) {
																let data16 = data12.values;
																if (Array.isArray(data16)) {
																	const len4 = data16.length;
																	for (let i4 = 0; i4 < len4; i4++) {
																		let data17 = data16[i4];
																		if (Array.isArray(data17)) {
																			const len5 = data17.length;
																			for (let i5 = 0; i5 < len5; i5++) {
																				let data18 = data17[i5];
																				if (!(typeof data18 == "number" && isFinite(data18))) {
																					validate43.errors = [{
																						instancePath: instancePath + "/outputs/values/" + i4 + "/" + i5,
																						schemaPath: "#/properties/outputs/properties/values/items/items/type",
																						keyword: "type",
																						params: { type: "number" }
																					}];
																					return false;
																				}
																			}
																		} else {
																			validate43.errors = [{
																				instancePath: instancePath + "/outputs/values/" + i4,
																				schemaPath: "#/properties/outputs/properties/values/items/type",
																				keyword: "type",
																				params: { type: "array" }
																			}];
																			return false;
																		}
																	}
																} else {
																	validate43.errors = [{
																		instancePath: instancePath + "/outputs/values",
																		schemaPath: "#/properties/outputs/properties/values/type",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
																var valid5 = true;
															} else var valid5 = true;
														}
													}
												}
											} else {
												validate43.errors = [{
													instancePath: instancePath + "/outputs",
													schemaPath: "#/properties/outputs/type",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.tolerance !== void 0) {
												let data19 = data.tolerance;
												if (!(typeof data19 == "number" && isFinite(data19))) {
													validate43.errors = [{
														instancePath: instancePath + "/tolerance",
														schemaPath: "#/properties/tolerance/type",
														keyword: "type",
														params: { type: "number" }
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate43.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate43.errors = vErrors;
	return true;
}
const profile = validate44;
const schema17 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "urn:modelgate:profile:1",
	"type": "object",
	"required": [
		"schema",
		"model",
		"data",
		"sample",
		"columns"
	],
	"properties": {
		"schema": { "const": 1 },
		"model": { "type": "string" },
		"data": {
			"type": "object",
			"required": [
				"digest",
				"rows",
				"stored"
			],
			"properties": {
				"digest": {
					"type": "string",
					"pattern": "^sha256:[0-9a-f]{64}$"
				},
				"rows": {
					"type": "integer",
					"minimum": 0
				},
				"stored": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				}
			}
		},
		"sample": {
			"type": "object",
			"required": ["rows", "seed"],
			"properties": {
				"rows": {
					"type": "integer",
					"minimum": 0
				},
				"seed": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"columns": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["type"],
				"if": { "properties": { "type": { "const": "number" } } },
				"then": {
					"type": "object",
					"required": [
						"name",
						"role",
						"type",
						"integer",
						"rows",
						"missing",
						"nan",
						"infinite",
						"min",
						"max",
						"mean",
						"sd",
						"skew",
						"distinct",
						"knots",
						"counts"
					],
					"properties": {
						"name": { "type": "string" },
						"role": { "enum": [
							"feature",
							"label",
							"prediction"
						] },
						"type": { "const": "number" },
						"integer": { "type": "boolean" },
						"rows": {
							"type": "integer",
							"minimum": 0
						},
						"missing": {
							"type": "integer",
							"minimum": 0
						},
						"nan": {
							"type": "integer",
							"minimum": 0
						},
						"infinite": {
							"type": "integer",
							"minimum": 0
						},
						"min": { "type": ["number", "null"] },
						"max": { "type": ["number", "null"] },
						"mean": { "type": ["number", "null"] },
						"sd": { "type": ["number", "null"] },
						"skew": { "type": ["number", "null"] },
						"distinct": {
							"type": "integer",
							"minimum": 0
						},
						"knots": {
							"type": "array",
							"items": { "type": "number" }
						},
						"counts": {
							"type": "array",
							"items": {
								"type": "integer",
								"minimum": 0
							}
						}
					}
				},
				"else": {
					"type": "object",
					"required": [
						"name",
						"role",
						"type",
						"boolean",
						"rows",
						"missing",
						"distinct",
						"categories",
						"counts",
						"other"
					],
					"properties": {
						"name": { "type": "string" },
						"role": { "enum": [
							"feature",
							"label",
							"prediction"
						] },
						"type": { "const": "category" },
						"boolean": { "type": "boolean" },
						"rows": {
							"type": "integer",
							"minimum": 0
						},
						"missing": {
							"type": "integer",
							"minimum": 0
						},
						"distinct": {
							"type": "integer",
							"minimum": 0
						},
						"categories": {
							"type": "array",
							"items": { "type": "string" }
						},
						"counts": {
							"type": "array",
							"items": {
								"type": "integer",
								"minimum": 0
							}
						},
						"other": {
							"type": "integer",
							"minimum": 0
						}
					}
				}
			}
		}
	}
};
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.model === void 0 && (missing0 = "model") || data.data === void 0 && (missing0 = "data") || data.sample === void 0 && (missing0 = "sample") || data.columns === void 0 && (missing0 = "columns")) {
				validate44.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.schema !== void 0) {
					const _errs1 = errors;
					if (1 !== data.schema) {
						validate44.errors = [{
							instancePath: instancePath + "/schema",
							schemaPath: "#/properties/schema/const",
							keyword: "const",
							params: { allowedValue: 1 }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.model !== void 0) {
						const _errs2 = errors;
						if (typeof data.model !== "string") {
							validate44.errors = [{
								instancePath: instancePath + "/model",
								schemaPath: "#/properties/model/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.data !== void 0) {
							let data2 = data.data;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
									let missing1;
									if (data2.digest === void 0 && (missing1 = "digest") || data2.rows === void 0 && (missing1 = "rows") || data2.stored === void 0 && (missing1 = "stored")) {
										validate44.errors = [{
											instancePath: instancePath + "/data",
											schemaPath: "#/properties/data/required",
											keyword: "required",
											params: { missingProperty: missing1 }
										}];
										return false;
									} else {
										if (data2.digest !== void 0) {
											let data3 = data2.digest;
											const _errs6 = errors;
											if (errors === _errs6) {
												if (typeof data3 === "string") {
													if (!pattern0.test(data3)) {
														validate44.errors = [{
															instancePath: instancePath + "/data/digest",
															schemaPath: "#/properties/data/properties/digest/pattern",
															keyword: "pattern",
															params: { pattern: "^sha256:[0-9a-f]{64}$" }
														}];
														return false;
													}
												} else {
													validate44.errors = [{
														instancePath: instancePath + "/data/digest",
														schemaPath: "#/properties/data/properties/digest/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
											}
											var valid1 = _errs6 === errors;
										} else var valid1 = true;
										if (valid1) {
											if (data2.rows !== void 0) {
												let data4 = data2.rows;
												const _errs8 = errors;
												if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
													validate44.errors = [{
														instancePath: instancePath + "/data/rows",
														schemaPath: "#/properties/data/properties/rows/type",
														keyword: "type",
														params: { type: "integer" }
													}];
													return false;
												}
												if (errors === _errs8) {
													if (typeof data4 == "number" && isFinite(data4)) {
														if (data4 < 0 || isNaN(data4)) {
															validate44.errors = [{
																instancePath: instancePath + "/data/rows",
																schemaPath: "#/properties/data/properties/rows/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																}
															}];
															return false;
														}
													}
												}
												var valid1 = _errs8 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data2.stored !== void 0) {
													let data5 = data2.stored;
													const _errs10 = errors;
													if (errors === _errs10) {
														if (data5 && typeof data5 == "object" && !Array.isArray(data5)) for (const key0 in data5) {
															const _errs13 = errors;
															if (typeof data5[key0] !== "string") {
																validate44.errors = [{
																	instancePath: instancePath + "/data/stored/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
																	schemaPath: "#/properties/data/properties/stored/additionalProperties/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															if (!(_errs13 === errors)) break;
														}
														else {
															validate44.errors = [{
																instancePath: instancePath + "/data/stored",
																schemaPath: "#/properties/data/properties/stored/type",
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
													}
													var valid1 = _errs10 === errors;
												} else var valid1 = true;
											}
										}
									}
								} else {
									validate44.errors = [{
										instancePath: instancePath + "/data",
										schemaPath: "#/properties/data/type",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.sample !== void 0) {
								let data7 = data.sample;
								const _errs15 = errors;
								if (errors === _errs15) {
									if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
										let missing2;
										if (data7.rows === void 0 && (missing2 = "rows") || data7.seed === void 0 && (missing2 = "seed")) {
											validate44.errors = [{
												instancePath: instancePath + "/sample",
												schemaPath: "#/properties/sample/required",
												keyword: "required",
												params: { missingProperty: missing2 }
											}];
											return false;
										} else {
											if (data7.rows !== void 0) {
												let data8 = data7.rows;
												const _errs17 = errors;
												if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
													validate44.errors = [{
														instancePath: instancePath + "/sample/rows",
														schemaPath: "#/properties/sample/properties/rows/type",
														keyword: "type",
														params: { type: "integer" }
													}];
													return false;
												}
												if (errors === _errs17) {
													if (typeof data8 == "number" && isFinite(data8)) {
														if (data8 < 0 || isNaN(data8)) {
															validate44.errors = [{
																instancePath: instancePath + "/sample/rows",
																schemaPath: "#/properties/sample/properties/rows/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																}
															}];
															return false;
														}
													}
												}
												var valid3 = _errs17 === errors;
											} else var valid3 = true;
											if (valid3) {
												if (data7.seed !== void 0) {
													let data9 = data7.seed;
													const _errs19 = errors;
													if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
														validate44.errors = [{
															instancePath: instancePath + "/sample/seed",
															schemaPath: "#/properties/sample/properties/seed/type",
															keyword: "type",
															params: { type: "integer" }
														}];
														return false;
													}
													if (errors === _errs19) {
														if (typeof data9 == "number" && isFinite(data9)) {
															if (data9 < 0 || isNaN(data9)) {
																validate44.errors = [{
																	instancePath: instancePath + "/sample/seed",
																	schemaPath: "#/properties/sample/properties/seed/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	}
																}];
																return false;
															}
														}
													}
													var valid3 = _errs19 === errors;
												} else var valid3 = true;
											}
										}
									} else {
										validate44.errors = [{
											instancePath: instancePath + "/sample",
											schemaPath: "#/properties/sample/type",
											keyword: "type",
											params: { type: "object" }
										}];
										return false;
									}
								}
								var valid0 = _errs15 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.columns !== void 0) {
									let data10 = data.columns;
									const _errs21 = errors;
									if (errors === _errs21) {
										if (Array.isArray(data10)) {
											const len0 = data10.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data11 = data10[i0];
												const _errs23 = errors;
												const _errs25 = errors;
												let valid5 = true;
												const _errs26 = errors;
												if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
													if (data11.type !== void 0) {
														if ("number" !== data11.type) {
															const err0 = {};
															if (vErrors === null) vErrors = [err0];
															else vErrors.push(err0);
															errors++;
														}
													}
												}
												var _valid0 = _errs26 === errors;
												errors = _errs25;
												if (vErrors !== null) {
													if (_errs25) vErrors.length = _errs25;
													else vErrors = null;
												}
												let ifClause0;
												if (_valid0) {
													const _errs28 = errors;
													if (errors === _errs28) {
														if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
															let missing3;
															if (data11.name === void 0 && (missing3 = "name") || data11.role === void 0 && (missing3 = "role") || data11.type === void 0 && (missing3 = "type") || data11.integer === void 0 && (missing3 = "integer") || data11.rows === void 0 && (missing3 = "rows") || data11.missing === void 0 && (missing3 = "missing") || data11.nan === void 0 && (missing3 = "nan") || data11.infinite === void 0 && (missing3 = "infinite") || data11.min === void 0 && (missing3 = "min") || data11.max === void 0 && (missing3 = "max") || data11.mean === void 0 && (missing3 = "mean") || data11.sd === void 0 && (missing3 = "sd") || data11.skew === void 0 && (missing3 = "skew") || data11.distinct === void 0 && (missing3 = "distinct") || data11.knots === void 0 && (missing3 = "knots") || data11.counts === void 0 && (missing3 = "counts")) {
																validate44.errors = [{
																	instancePath: instancePath + "/columns/" + i0,
																	schemaPath: "#/properties/columns/items/then/required",
																	keyword: "required",
																	params: { missingProperty: missing3 }
																}];
																return false;
															} else {
																if (data11.name !== void 0) {
																	const _errs30 = errors;
																	if (typeof data11.name !== "string") {
																		validate44.errors = [{
																			instancePath: instancePath + "/columns/" + i0 + "/name",
																			schemaPath: "#/properties/columns/items/then/properties/name/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	var valid7 = _errs30 === errors;
																} else var valid7 = true;
																if (valid7) {
																	if (data11.role !== void 0) {
																		let data14 = data11.role;
																		const _errs32 = errors;
																		if (!(data14 === "feature" || data14 === "label" || data14 === "prediction")) {
																			validate44.errors = [{
																				instancePath: instancePath + "/columns/" + i0 + "/role",
																				schemaPath: "#/properties/columns/items/then/properties/role/enum",
																				keyword: "enum",
																				params: { allowedValues: schema17.properties.columns.items.then.properties.role.enum }
																			}];
																			return false;
																		}
																		var valid7 = _errs32 === errors;
																	} else var valid7 = true;
																	if (valid7) {
																		if (data11.type !== void 0) {
																			const _errs33 = errors;
																			if ("number" !== data11.type) {
																				validate44.errors = [{
																					instancePath: instancePath + "/columns/" + i0 + "/type",
																					schemaPath: "#/properties/columns/items/then/properties/type/const",
																					keyword: "const",
																					params: { allowedValue: "number" }
																				}];
																				return false;
																			}
																			var valid7 = _errs33 === errors;
																		} else var valid7 = true;
																		if (valid7) {
																			if (data11.integer !== void 0) {
																				const _errs34 = errors;
																				if (typeof data11.integer !== "boolean") {
																					validate44.errors = [{
																						instancePath: instancePath + "/columns/" + i0 + "/integer",
																						schemaPath: "#/properties/columns/items/then/properties/integer/type",
																						keyword: "type",
																						params: { type: "boolean" }
																					}];
																					return false;
																				}
																				var valid7 = _errs34 === errors;
																			} else var valid7 = true;
																			if (valid7) {
																				if (data11.rows !== void 0) {
																					let data17 = data11.rows;
																					const _errs36 = errors;
																					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
																						validate44.errors = [{
																							instancePath: instancePath + "/columns/" + i0 + "/rows",
																							schemaPath: "#/properties/columns/items/then/properties/rows/type",
																							keyword: "type",
																							params: { type: "integer" }
																						}];
																						return false;
																					}
																					if (errors === _errs36) {
																						if (typeof data17 == "number" && isFinite(data17)) {
																							if (data17 < 0 || isNaN(data17)) {
																								validate44.errors = [{
																									instancePath: instancePath + "/columns/" + i0 + "/rows",
																									schemaPath: "#/properties/columns/items/then/properties/rows/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									}
																								}];
																								return false;
																							}
																						}
																					}
																					var valid7 = _errs36 === errors;
																				} else var valid7 = true;
																				if (valid7) {
																					if (data11.missing !== void 0) {
																						let data18 = data11.missing;
																						const _errs38 = errors;
																						if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
																							validate44.errors = [{
																								instancePath: instancePath + "/columns/" + i0 + "/missing",
																								schemaPath: "#/properties/columns/items/then/properties/missing/type",
																								keyword: "type",
																								params: { type: "integer" }
																							}];
																							return false;
																						}
																						if (errors === _errs38) {
																							if (typeof data18 == "number" && isFinite(data18)) {
																								if (data18 < 0 || isNaN(data18)) {
																									validate44.errors = [{
																										instancePath: instancePath + "/columns/" + i0 + "/missing",
																										schemaPath: "#/properties/columns/items/then/properties/missing/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										}
																									}];
																									return false;
																								}
																							}
																						}
																						var valid7 = _errs38 === errors;
																					} else var valid7 = true;
																					if (valid7) {
																						if (data11.nan !== void 0) {
																							let data19 = data11.nan;
																							const _errs40 = errors;
																							if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																								validate44.errors = [{
																									instancePath: instancePath + "/columns/" + i0 + "/nan",
																									schemaPath: "#/properties/columns/items/then/properties/nan/type",
																									keyword: "type",
																									params: { type: "integer" }
																								}];
																								return false;
																							}
																							if (errors === _errs40) {
																								if (typeof data19 == "number" && isFinite(data19)) {
																									if (data19 < 0 || isNaN(data19)) {
																										validate44.errors = [{
																											instancePath: instancePath + "/columns/" + i0 + "/nan",
																											schemaPath: "#/properties/columns/items/then/properties/nan/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											}
																										}];
																										return false;
																									}
																								}
																							}
																							var valid7 = _errs40 === errors;
																						} else var valid7 = true;
																						if (valid7) {
																							if (data11.infinite !== void 0) {
																								let data20 = data11.infinite;
																								const _errs42 = errors;
																								if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																									validate44.errors = [{
																										instancePath: instancePath + "/columns/" + i0 + "/infinite",
																										schemaPath: "#/properties/columns/items/then/properties/infinite/type",
																										keyword: "type",
																										params: { type: "integer" }
																									}];
																									return false;
																								}
																								if (errors === _errs42) {
																									if (typeof data20 == "number" && isFinite(data20)) {
																										if (data20 < 0 || isNaN(data20)) {
																											validate44.errors = [{
																												instancePath: instancePath + "/columns/" + i0 + "/infinite",
																												schemaPath: "#/properties/columns/items/then/properties/infinite/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												}
																											}];
																											return false;
																										}
																									}
																								}
																								var valid7 = _errs42 === errors;
																							} else var valid7 = true;
																							if (valid7) {
																								if (data11.min !== void 0) {
																									let data21 = data11.min;
																									const _errs44 = errors;
																									if (!(typeof data21 == "number" && isFinite(data21)) && data21 !== null) {
																										validate44.errors = [{
																											instancePath: instancePath + "/columns/" + i0 + "/min",
																											schemaPath: "#/properties/columns/items/then/properties/min/type",
																											keyword: "type",
																											params: { type: schema17.properties.columns.items.then.properties.min.type }
																										}];
																										return false;
																									}
																									var valid7 = _errs44 === errors;
																								} else var valid7 = true;
																								if (valid7) {
																									if (data11.max !== void 0) {
																										let data22 = data11.max;
																										const _errs46 = errors;
																										if (!(typeof data22 == "number" && isFinite(data22)) && data22 !== null) {
																											validate44.errors = [{
																												instancePath: instancePath + "/columns/" + i0 + "/max",
																												schemaPath: "#/properties/columns/items/then/properties/max/type",
																												keyword: "type",
																												params: { type: schema17.properties.columns.items.then.properties.max.type }
																											}];
																											return false;
																										}
																										var valid7 = _errs46 === errors;
																									} else var valid7 = true;
																									if (valid7) {
																										if (data11.mean !== void 0) {
																											let data23 = data11.mean;
																											const _errs48 = errors;
																											if (!(typeof data23 == "number" && isFinite(data23)) && data23 !== null) {
																												validate44.errors = [{
																													instancePath: instancePath + "/columns/" + i0 + "/mean",
																													schemaPath: "#/properties/columns/items/then/properties/mean/type",
																													keyword: "type",
																													params: { type: schema17.properties.columns.items.then.properties.mean.type }
																												}];
																												return false;
																											}
																											var valid7 = _errs48 === errors;
																										} else var valid7 = true;
																										if (valid7) {
																											if (data11.sd !== void 0) {
																												let data24 = data11.sd;
																												const _errs50 = errors;
																												if (!(typeof data24 == "number" && isFinite(data24)) && data24 !== null) {
																													validate44.errors = [{
																														instancePath: instancePath + "/columns/" + i0 + "/sd",
																														schemaPath: "#/properties/columns/items/then/properties/sd/type",
																														keyword: "type",
																														params: { type: schema17.properties.columns.items.then.properties.sd.type }
																													}];
																													return false;
																												}
																												var valid7 = _errs50 === errors;
																											} else var valid7 = true;
																											if (valid7) {
																												if (data11.skew !== void 0) {
																													let data25 = data11.skew;
																													const _errs52 = errors;
																													if (!(typeof data25 == "number" && isFinite(data25)) && data25 !== null) {
																														validate44.errors = [{
																															instancePath: instancePath + "/columns/" + i0 + "/skew",
																															schemaPath: "#/properties/columns/items/then/properties/skew/type",
																															keyword: "type",
																															params: { type: schema17.properties.columns.items.then.properties.skew.type }
																														}];
																														return false;
																													}
																													var valid7 = _errs52 === errors;
																												} else var valid7 = true;
																												if (valid7) {
																													if (data11.distinct !== void 0) {
																														let data26 = data11.distinct;
																														const _errs54 = errors;
																														if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
																															validate44.errors = [{
																																instancePath: instancePath + "/columns/" + i0 + "/distinct",
																																schemaPath: "#/properties/columns/items/then/properties/distinct/type",
																																keyword: "type",
																																params: { type: "integer" }
																															}];
																															return false;
																														}
																														if (errors === _errs54) {
																															if (typeof data26 == "number" && isFinite(data26)) {
																																if (data26 < 0 || isNaN(data26)) {
																																	validate44.errors = [{
																																		instancePath: instancePath + "/columns/" + i0 + "/distinct",
																																		schemaPath: "#/properties/columns/items/then/properties/distinct/minimum",
																																		keyword: "minimum",
																																		params: {
																																			comparison: ">=",
																																			limit: 0
																																		}
																																	}];
																																	return false;
																																}
																															}
																														}
																														var valid7 = _errs54 === errors;
																													} else var valid7 = true;
																													if (valid7) {
																														if (data11.knots !== void 0) {
																															let data27 = data11.knots;
																															const _errs56 = errors;
																															if (errors === _errs56) {
																																if (Array.isArray(data27)) {
																																	const len1 = data27.length;
																																	for (let i1 = 0; i1 < len1; i1++) {
																																		let data28 = data27[i1];
																																		const _errs58 = errors;
																																		if (!(typeof data28 == "number" && isFinite(data28))) {
																																			validate44.errors = [{
																																				instancePath: instancePath + "/columns/" + i0 + "/knots/" + i1,
																																				schemaPath: "#/properties/columns/items/then/properties/knots/items/type",
																																				keyword: "type",
																																				params: { type: "number" }
																																			}];
																																			return false;
																																		}
																																		if (!(_errs58 === errors)) break;
																																	}
																																} else {
																																	validate44.errors = [{
																																		instancePath: instancePath + "/columns/" + i0 + "/knots",
																																		schemaPath: "#/properties/columns/items/then/properties/knots/type",
																																		keyword: "type",
																																		params: { type: "array" }
																																	}];
																																	return false;
																																}
																															}
																															var valid7 = _errs56 === errors;
																														} else var valid7 = true;
																														if (valid7) {
																															if (data11.counts !== void 0) {
																																let data29 = data11.counts;
																																const _errs60 = errors;
																																if (errors === _errs60) {
																																	if (Array.isArray(data29)) {
																																		const len2 = data29.length;
																																		for (let i2 = 0; i2 < len2; i2++) {
																																			let data30 = data29[i2];
																																			const _errs62 = errors;
																																			if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
																																				validate44.errors = [{
																																					instancePath: instancePath + "/columns/" + i0 + "/counts/" + i2,
																																					schemaPath: "#/properties/columns/items/then/properties/counts/items/type",
																																					keyword: "type",
																																					params: { type: "integer" }
																																				}];
																																				return false;
																																			}
																																			if (errors === _errs62) {
																																				if (typeof data30 == "number" && isFinite(data30)) {
																																					if (data30 < 0 || isNaN(data30)) {
																																						validate44.errors = [{
																																							instancePath: instancePath + "/columns/" + i0 + "/counts/" + i2,
																																							schemaPath: "#/properties/columns/items/then/properties/counts/items/minimum",
																																							keyword: "minimum",
																																							params: {
																																								comparison: ">=",
																																								limit: 0
																																							}
																																						}];
																																						return false;
																																					}
																																				}
																																			}
																																			if (!(_errs62 === errors)) break;
																																		}
																																	} else {
																																		validate44.errors = [{
																																			instancePath: instancePath + "/columns/" + i0 + "/counts",
																																			schemaPath: "#/properties/columns/items/then/properties/counts/type",
																																			keyword: "type",
																																			params: { type: "array" }
																																		}];
																																		return false;
																																	}
																																}
																																var valid7 = _errs60 === errors;
																															} else var valid7 = true;
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														} else {
															validate44.errors = [{
																instancePath: instancePath + "/columns/" + i0,
																schemaPath: "#/properties/columns/items/then/type",
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
													}
													var _valid0 = _errs28 === errors;
													valid5 = _valid0;
													ifClause0 = "then";
												} else {
													const _errs64 = errors;
													if (errors === _errs64) {
														if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
															let missing4;
															if (data11.name === void 0 && (missing4 = "name") || data11.role === void 0 && (missing4 = "role") || data11.type === void 0 && (missing4 = "type") || data11.boolean === void 0 && (missing4 = "boolean") || data11.rows === void 0 && (missing4 = "rows") || data11.missing === void 0 && (missing4 = "missing") || data11.distinct === void 0 && (missing4 = "distinct") || data11.categories === void 0 && (missing4 = "categories") || data11.counts === void 0 && (missing4 = "counts") || data11.other === void 0 && (missing4 = "other")) {
																validate44.errors = [{
																	instancePath: instancePath + "/columns/" + i0,
																	schemaPath: "#/properties/columns/items/else/required",
																	keyword: "required",
																	params: { missingProperty: missing4 }
																}];
																return false;
															} else {
																if (data11.name !== void 0) {
																	const _errs66 = errors;
																	if (typeof data11.name !== "string") {
																		validate44.errors = [{
																			instancePath: instancePath + "/columns/" + i0 + "/name",
																			schemaPath: "#/properties/columns/items/else/properties/name/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	var valid10 = _errs66 === errors;
																} else var valid10 = true;
																if (valid10) {
																	if (data11.role !== void 0) {
																		let data32 = data11.role;
																		const _errs68 = errors;
																		if (!(data32 === "feature" || data32 === "label" || data32 === "prediction")) {
																			validate44.errors = [{
																				instancePath: instancePath + "/columns/" + i0 + "/role",
																				schemaPath: "#/properties/columns/items/else/properties/role/enum",
																				keyword: "enum",
																				params: { allowedValues: schema17.properties.columns.items.else.properties.role.enum }
																			}];
																			return false;
																		}
																		var valid10 = _errs68 === errors;
																	} else var valid10 = true;
																	if (valid10) {
																		if (data11.type !== void 0) {
																			const _errs69 = errors;
																			if ("category" !== data11.type) {
																				validate44.errors = [{
																					instancePath: instancePath + "/columns/" + i0 + "/type",
																					schemaPath: "#/properties/columns/items/else/properties/type/const",
																					keyword: "const",
																					params: { allowedValue: "category" }
																				}];
																				return false;
																			}
																			var valid10 = _errs69 === errors;
																		} else var valid10 = true;
																		if (valid10) {
																			if (data11.boolean !== void 0) {
																				const _errs70 = errors;
																				if (typeof data11.boolean !== "boolean") {
																					validate44.errors = [{
																						instancePath: instancePath + "/columns/" + i0 + "/boolean",
																						schemaPath: "#/properties/columns/items/else/properties/boolean/type",
																						keyword: "type",
																						params: { type: "boolean" }
																					}];
																					return false;
																				}
																				var valid10 = _errs70 === errors;
																			} else var valid10 = true;
																			if (valid10) {
																				if (data11.rows !== void 0) {
																					let data35 = data11.rows;
																					const _errs72 = errors;
																					if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
																						validate44.errors = [{
																							instancePath: instancePath + "/columns/" + i0 + "/rows",
																							schemaPath: "#/properties/columns/items/else/properties/rows/type",
																							keyword: "type",
																							params: { type: "integer" }
																						}];
																						return false;
																					}
																					if (errors === _errs72) {
																						if (typeof data35 == "number" && isFinite(data35)) {
																							if (data35 < 0 || isNaN(data35)) {
																								validate44.errors = [{
																									instancePath: instancePath + "/columns/" + i0 + "/rows",
																									schemaPath: "#/properties/columns/items/else/properties/rows/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									}
																								}];
																								return false;
																							}
																						}
																					}
																					var valid10 = _errs72 === errors;
																				} else var valid10 = true;
																				if (valid10) {
																					if (data11.missing !== void 0) {
																						let data36 = data11.missing;
																						const _errs74 = errors;
																						if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
																							validate44.errors = [{
																								instancePath: instancePath + "/columns/" + i0 + "/missing",
																								schemaPath: "#/properties/columns/items/else/properties/missing/type",
																								keyword: "type",
																								params: { type: "integer" }
																							}];
																							return false;
																						}
																						if (errors === _errs74) {
																							if (typeof data36 == "number" && isFinite(data36)) {
																								if (data36 < 0 || isNaN(data36)) {
																									validate44.errors = [{
																										instancePath: instancePath + "/columns/" + i0 + "/missing",
																										schemaPath: "#/properties/columns/items/else/properties/missing/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										}
																									}];
																									return false;
																								}
																							}
																						}
																						var valid10 = _errs74 === errors;
																					} else var valid10 = true;
																					if (valid10) {
																						if (data11.distinct !== void 0) {
																							let data37 = data11.distinct;
																							const _errs76 = errors;
																							if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
																								validate44.errors = [{
																									instancePath: instancePath + "/columns/" + i0 + "/distinct",
																									schemaPath: "#/properties/columns/items/else/properties/distinct/type",
																									keyword: "type",
																									params: { type: "integer" }
																								}];
																								return false;
																							}
																							if (errors === _errs76) {
																								if (typeof data37 == "number" && isFinite(data37)) {
																									if (data37 < 0 || isNaN(data37)) {
																										validate44.errors = [{
																											instancePath: instancePath + "/columns/" + i0 + "/distinct",
																											schemaPath: "#/properties/columns/items/else/properties/distinct/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											}
																										}];
																										return false;
																									}
																								}
																							}
																							var valid10 = _errs76 === errors;
																						} else var valid10 = true;
																						if (valid10) {
																							if (data11.categories !== void 0) {
																								let data38 = data11.categories;
																								const _errs78 = errors;
																								if (errors === _errs78) {
																									if (Array.isArray(data38)) {
																										const len3 = data38.length;
																										for (let i3 = 0; i3 < len3; i3++) {
																											const _errs80 = errors;
																											if (typeof data38[i3] !== "string") {
																												validate44.errors = [{
																													instancePath: instancePath + "/columns/" + i0 + "/categories/" + i3,
																													schemaPath: "#/properties/columns/items/else/properties/categories/items/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																											if (!(_errs80 === errors)) break;
																										}
																									} else {
																										validate44.errors = [{
																											instancePath: instancePath + "/columns/" + i0 + "/categories",
																											schemaPath: "#/properties/columns/items/else/properties/categories/type",
																											keyword: "type",
																											params: { type: "array" }
																										}];
																										return false;
																									}
																								}
																								var valid10 = _errs78 === errors;
																							} else var valid10 = true;
																							if (valid10) {
																								if (data11.counts !== void 0) {
																									let data40 = data11.counts;
																									const _errs82 = errors;
																									if (errors === _errs82) {
																										if (Array.isArray(data40)) {
																											const len4 = data40.length;
																											for (let i4 = 0; i4 < len4; i4++) {
																												let data41 = data40[i4];
																												const _errs84 = errors;
																												if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
																													validate44.errors = [{
																														instancePath: instancePath + "/columns/" + i0 + "/counts/" + i4,
																														schemaPath: "#/properties/columns/items/else/properties/counts/items/type",
																														keyword: "type",
																														params: { type: "integer" }
																													}];
																													return false;
																												}
																												if (errors === _errs84) {
																													if (typeof data41 == "number" && isFinite(data41)) {
																														if (data41 < 0 || isNaN(data41)) {
																															validate44.errors = [{
																																instancePath: instancePath + "/columns/" + i0 + "/counts/" + i4,
																																schemaPath: "#/properties/columns/items/else/properties/counts/items/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 0
																																}
																															}];
																															return false;
																														}
																													}
																												}
																												if (!(_errs84 === errors)) break;
																											}
																										} else {
																											validate44.errors = [{
																												instancePath: instancePath + "/columns/" + i0 + "/counts",
																												schemaPath: "#/properties/columns/items/else/properties/counts/type",
																												keyword: "type",
																												params: { type: "array" }
																											}];
																											return false;
																										}
																									}
																									var valid10 = _errs82 === errors;
																								} else var valid10 = true;
																								if (valid10) {
																									if (data11.other !== void 0) {
																										let data42 = data11.other;
																										const _errs86 = errors;
																										if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
																											validate44.errors = [{
																												instancePath: instancePath + "/columns/" + i0 + "/other",
																												schemaPath: "#/properties/columns/items/else/properties/other/type",
																												keyword: "type",
																												params: { type: "integer" }
																											}];
																											return false;
																										}
																										if (errors === _errs86) {
																											if (typeof data42 == "number" && isFinite(data42)) {
																												if (data42 < 0 || isNaN(data42)) {
																													validate44.errors = [{
																														instancePath: instancePath + "/columns/" + i0 + "/other",
																														schemaPath: "#/properties/columns/items/else/properties/other/minimum",
																														keyword: "minimum",
																														params: {
																															comparison: ">=",
																															limit: 0
																														}
																													}];
																													return false;
																												}
																											}
																										}
																										var valid10 = _errs86 === errors;
																									} else var valid10 = true;
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														} else {
															validate44.errors = [{
																instancePath: instancePath + "/columns/" + i0,
																schemaPath: "#/properties/columns/items/else/type",
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
													}
													var _valid0 = _errs64 === errors;
													valid5 = _valid0;
													ifClause0 = "else";
												}
												if (!valid5) {
													const err1 = {
														instancePath: instancePath + "/columns/" + i0,
														schemaPath: "#/properties/columns/items/if",
														keyword: "if",
														params: { failingKeyword: ifClause0 }
													};
													if (vErrors === null) vErrors = [err1];
													else vErrors.push(err1);
													errors++;
													validate44.errors = vErrors;
													return false;
												}
												if (errors === _errs23) {
													if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
														let missing5;
														if (data11.type === void 0 && (missing5 = "type")) {
															validate44.errors = [{
																instancePath: instancePath + "/columns/" + i0,
																schemaPath: "#/properties/columns/items/required",
																keyword: "required",
																params: { missingProperty: missing5 }
															}];
															return false;
														}
													} else {
														validate44.errors = [{
															instancePath: instancePath + "/columns/" + i0,
															schemaPath: "#/properties/columns/items/type",
															keyword: "type",
															params: { type: "object" }
														}];
														return false;
													}
												}
												if (!(_errs23 === errors)) break;
											}
										} else {
											validate44.errors = [{
												instancePath: instancePath + "/columns",
												schemaPath: "#/properties/columns/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs21 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate44.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate44.errors = vErrors;
	return errors === 0;
}
const registry = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.schema === void 0 && (missing0 = "schema") || data.kind === void 0 && (missing0 = "kind")) {
			validate45.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.schema !== void 0) {
				if (1 !== data.schema) {
					validate45.errors = [{
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/const",
						keyword: "const",
						params: { allowedValue: 1 }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.kind !== void 0) {
					if ("modelgate-registry" !== data.kind) {
						validate45.errors = [{
							instancePath: instancePath + "/kind",
							schemaPath: "#/properties/kind/const",
							keyword: "const",
							params: { allowedValue: "modelgate-registry" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate45.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate45.errors = vErrors;
	return true;
}
const run = validate46;
const schema19 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "urn:modelgate:run:1",
	"type": "object",
	"required": [
		"schema",
		"model",
		"task",
		"digest",
		"size",
		"threshold",
		"positive",
		"signature",
		"output",
		"command",
		"params",
		"seed",
		"metrics",
		"data",
		"commit",
		"ref",
		"dirty",
		"runner",
		"lockfile",
		"started_at",
		"seconds"
	],
	"properties": {
		"schema": { "const": 1 },
		"model": { "type": "string" },
		"task": { "enum": [
			"binary",
			"multiclass",
			"regression"
		] },
		"digest": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"size": {
			"type": "integer",
			"minimum": 0
		},
		"threshold": { "type": ["number", "null"] },
		"positive": { "type": ["string", "null"] },
		"signature": { "$ref": "#/definitions/signature" },
		"output": { "$ref": "#/definitions/output" },
		"command": { "type": "string" },
		"params": { "type": "object" },
		"seed": {
			"type": "integer",
			"minimum": 0
		},
		"metrics": {
			"type": "object",
			"additionalProperties": {
				"type": ["number", "array"],
				"items": { "type": "number" }
			}
		},
		"data": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"name",
					"digest",
					"rows"
				],
				"properties": {
					"name": { "type": "string" },
					"digest": {
						"type": "string",
						"pattern": "^sha256:[0-9a-f]{64}$"
					},
					"rows": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"baseline": { "$ref": "#/definitions/baseline" },
		"commit": { "type": ["string", "null"] },
		"ref": { "type": ["string", "null"] },
		"dirty": { "type": "boolean" },
		"runner": {
			"type": "object",
			"required": ["platform", "node"],
			"properties": {
				"platform": { "type": "string" },
				"node": { "type": "string" }
			}
		},
		"lockfile": { "type": ["string", "null"] },
		"started_at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T"
		},
		"seconds": { "type": "number" }
	},
	"definitions": {
		"tensors": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"name",
					"type",
					"shape"
				],
				"properties": {
					"name": { "type": "string" },
					"type": { "type": "string" },
					"shape": {
						"type": "array",
						"items": {
							"type": ["integer", "null"],
							"minimum": 0
						}
					}
				}
			}
		},
		"signature": {
			"type": "object",
			"required": [
				"inputs",
				"outputs",
				"columns"
			],
			"properties": {
				"inputs": { "$ref": "#/definitions/tensors" },
				"outputs": { "$ref": "#/definitions/tensors" },
				"columns": {
					"type": "array",
					"items": {
						"type": "object",
						"required": [
							"name",
							"input",
							"type"
						],
						"properties": {
							"name": { "type": "string" },
							"input": { "type": "string" },
							"type": { "enum": [
								"number",
								"integer",
								"text"
							] }
						}
					}
				}
			}
		},
		"baseline": {
			"type": ["object", "null"],
			"required": ["kind"],
			"properties": {
				"kind": { "enum": [
					"prevalence",
					"shares",
					"mean"
				] },
				"positive": {
					"type": "number",
					"minimum": 0,
					"maximum": 1
				},
				"classes": {
					"type": "array",
					"items": { "type": "string" }
				},
				"shares": {
					"type": "array",
					"items": {
						"type": "number",
						"minimum": 0,
						"maximum": 1
					}
				},
				"value": { "type": "number" }
			}
		},
		"output": {
			"type": "object",
			"required": [
				"kind",
				"name",
				"classes",
				"positive"
			],
			"properties": {
				"kind": { "enum": [
					"probability",
					"logit",
					"label",
					"value"
				] },
				"name": { "type": "string" },
				"classes": {
					"type": "array",
					"items": { "type": "string" }
				},
				"positive": {
					"type": ["integer", "null"],
					"minimum": 0
				}
			}
		}
	}
};
const schema20 = {
	"type": "object",
	"required": [
		"inputs",
		"outputs",
		"columns"
	],
	"properties": {
		"inputs": { "$ref": "#/definitions/tensors" },
		"outputs": { "$ref": "#/definitions/tensors" },
		"columns": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"name",
					"input",
					"type"
				],
				"properties": {
					"name": { "type": "string" },
					"input": { "type": "string" },
					"type": { "enum": [
						"number",
						"integer",
						"text"
					] }
				}
			}
		}
	}
};
const schema21 = {
	"type": "array",
	"items": {
		"type": "object",
		"required": [
			"name",
			"type",
			"shape"
		],
		"properties": {
			"name": { "type": "string" },
			"type": { "type": "string" },
			"shape": {
				"type": "array",
				"items": {
					"type": ["integer", "null"],
					"minimum": 0
				}
			}
		}
	}
};
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				let missing0;
				if (data0.name === void 0 && (missing0 = "name") || data0.type === void 0 && (missing0 = "type") || data0.shape === void 0 && (missing0 = "shape")) {
					validate48.errors = [{
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					if (data0.name !== void 0) {
						if (typeof data0.name !== "string") {
							validate48.errors = [{
								instancePath: instancePath + "/" + i0 + "/name",
								schemaPath: "#/items/properties/name/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid1 = true;
					} else var valid1 = true;
					if (valid1) {
						if (data0.type !== void 0) {
							if (typeof data0.type !== "string") {
								validate48.errors = [{
									instancePath: instancePath + "/" + i0 + "/type",
									schemaPath: "#/items/properties/type/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid1 = true;
						} else var valid1 = true;
						if (valid1) {
							if (data0.shape !== void 0) {
								let data3 = data0.shape;
								if (Array.isArray(data3)) {
									const len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let data4 = data3[i1];
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
											validate48.errors = [{
												instancePath: instancePath + "/" + i0 + "/shape/" + i1,
												schemaPath: "#/items/properties/shape/items/type",
												keyword: "type",
												params: { type: schema21.items.properties.shape.items.type }
											}];
											return false;
										}
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 0 || isNaN(data4)) {
												validate48.errors = [{
													instancePath: instancePath + "/" + i0 + "/shape/" + i1,
													schemaPath: "#/items/properties/shape/items/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													}
												}];
												return false;
											}
										}
									}
								} else {
									validate48.errors = [{
										instancePath: instancePath + "/" + i0 + "/shape",
										schemaPath: "#/items/properties/shape/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
								var valid1 = true;
							} else var valid1 = true;
						}
					}
				}
			} else {
				validate48.errors = [{
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
	} else {
		validate48.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		}];
		return false;
	}
	validate48.errors = vErrors;
	return true;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.inputs === void 0 && (missing0 = "inputs") || data.outputs === void 0 && (missing0 = "outputs") || data.columns === void 0 && (missing0 = "columns")) {
				validate47.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.inputs !== void 0) {
					const _errs1 = errors;
					if (!validate48(data.inputs, {
						instancePath: instancePath + "/inputs",
						parentData: data,
						parentDataProperty: "inputs",
						rootData
					})) {
						vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.outputs !== void 0) {
						const _errs2 = errors;
						if (!validate48(data.outputs, {
							instancePath: instancePath + "/outputs",
							parentData: data,
							parentDataProperty: "outputs",
							rootData
						})) {
							vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.columns !== void 0) {
							let data2 = data.columns;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data2)) {
									const len0 = data2.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data3 = data2[i0];
										const _errs5 = errors;
										if (errors === _errs5) {
											if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
												let missing1;
												if (data3.name === void 0 && (missing1 = "name") || data3.input === void 0 && (missing1 = "input") || data3.type === void 0 && (missing1 = "type")) {
													validate47.errors = [{
														instancePath: instancePath + "/columns/" + i0,
														schemaPath: "#/properties/columns/items/required",
														keyword: "required",
														params: { missingProperty: missing1 }
													}];
													return false;
												} else {
													if (data3.name !== void 0) {
														const _errs7 = errors;
														if (typeof data3.name !== "string") {
															validate47.errors = [{
																instancePath: instancePath + "/columns/" + i0 + "/name",
																schemaPath: "#/properties/columns/items/properties/name/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid2 = _errs7 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data3.input !== void 0) {
															const _errs9 = errors;
															if (typeof data3.input !== "string") {
																validate47.errors = [{
																	instancePath: instancePath + "/columns/" + i0 + "/input",
																	schemaPath: "#/properties/columns/items/properties/input/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid2 = _errs9 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data3.type !== void 0) {
																let data6 = data3.type;
																const _errs11 = errors;
																if (!(data6 === "number" || data6 === "integer" || data6 === "text")) {
																	validate47.errors = [{
																		instancePath: instancePath + "/columns/" + i0 + "/type",
																		schemaPath: "#/properties/columns/items/properties/type/enum",
																		keyword: "enum",
																		params: { allowedValues: schema20.properties.columns.items.properties.type.enum }
																	}];
																	return false;
																}
																var valid2 = _errs11 === errors;
															} else var valid2 = true;
														}
													}
												}
											} else {
												validate47.errors = [{
													instancePath: instancePath + "/columns/" + i0,
													schemaPath: "#/properties/columns/items/type",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate47.errors = [{
										instancePath: instancePath + "/columns",
										schemaPath: "#/properties/columns/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate47.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate47.errors = vErrors;
	return errors === 0;
}
const schema22 = {
	"type": "object",
	"required": [
		"kind",
		"name",
		"classes",
		"positive"
	],
	"properties": {
		"kind": { "enum": [
			"probability",
			"logit",
			"label",
			"value"
		] },
		"name": { "type": "string" },
		"classes": {
			"type": "array",
			"items": { "type": "string" }
		},
		"positive": {
			"type": ["integer", "null"],
			"minimum": 0
		}
	}
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.classes === void 0 && (missing0 = "classes") || data.positive === void 0 && (missing0 = "positive")) {
			validate52.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.kind !== void 0) {
				let data0 = data.kind;
				if (!(data0 === "probability" || data0 === "logit" || data0 === "label" || data0 === "value")) {
					validate52.errors = [{
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/enum",
						keyword: "enum",
						params: { allowedValues: schema22.properties.kind.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate52.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.classes !== void 0) {
						let data2 = data.classes;
						if (Array.isArray(data2)) {
							const len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
								validate52.errors = [{
									instancePath: instancePath + "/classes/" + i0,
									schemaPath: "#/properties/classes/items/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						} else {
							validate52.errors = [{
								instancePath: instancePath + "/classes",
								schemaPath: "#/properties/classes/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.positive !== void 0) {
							let data4 = data.positive;
							if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
								validate52.errors = [{
									instancePath: instancePath + "/positive",
									schemaPath: "#/properties/positive/type",
									keyword: "type",
									params: { type: schema22.properties.positive.type }
								}];
								return false;
							}
							if (typeof data4 == "number" && isFinite(data4)) {
								if (data4 < 0 || isNaN(data4)) {
									validate52.errors = [{
										instancePath: instancePath + "/positive",
										schemaPath: "#/properties/positive/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate52.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate52.errors = vErrors;
	return true;
}
const schema23 = {
	"type": ["object", "null"],
	"required": ["kind"],
	"properties": {
		"kind": { "enum": [
			"prevalence",
			"shares",
			"mean"
		] },
		"positive": {
			"type": "number",
			"minimum": 0,
			"maximum": 1
		},
		"classes": {
			"type": "array",
			"items": { "type": "string" }
		},
		"shares": {
			"type": "array",
			"items": {
				"type": "number",
				"minimum": 0,
				"maximum": 1
			}
		},
		"value": { "type": "number" }
	}
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate54.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema23.type }
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.kind === void 0 && (missing0 = "kind")) {
			validate54.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.kind !== void 0) {
				let data0 = data.kind;
				if (!(data0 === "prevalence" || data0 === "shares" || data0 === "mean")) {
					validate54.errors = [{
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/enum",
						keyword: "enum",
						params: { allowedValues: schema23.properties.kind.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.positive !== void 0) {
					let data1 = data.positive;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 1 || isNaN(data1)) {
							validate54.errors = [{
								instancePath: instancePath + "/positive",
								schemaPath: "#/properties/positive/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								}
							}];
							return false;
						} else if (data1 < 0 || isNaN(data1)) {
							validate54.errors = [{
								instancePath: instancePath + "/positive",
								schemaPath: "#/properties/positive/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							}];
							return false;
						}
					} else {
						validate54.errors = [{
							instancePath: instancePath + "/positive",
							schemaPath: "#/properties/positive/type",
							keyword: "type",
							params: { type: "number" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.classes !== void 0) {
						let data2 = data.classes;
						if (Array.isArray(data2)) {
							const len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
								validate54.errors = [{
									instancePath: instancePath + "/classes/" + i0,
									schemaPath: "#/properties/classes/items/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						} else {
							validate54.errors = [{
								instancePath: instancePath + "/classes",
								schemaPath: "#/properties/classes/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.shares !== void 0) {
							let data4 = data.shares;
							if (Array.isArray(data4)) {
								const len1 = data4.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data5 = data4[i1];
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 > 1 || isNaN(data5)) {
											validate54.errors = [{
												instancePath: instancePath + "/shares/" + i1,
												schemaPath: "#/properties/shares/items/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1
												}
											}];
											return false;
										} else if (data5 < 0 || isNaN(data5)) {
											validate54.errors = [{
												instancePath: instancePath + "/shares/" + i1,
												schemaPath: "#/properties/shares/items/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											}];
											return false;
										}
									} else {
										validate54.errors = [{
											instancePath: instancePath + "/shares/" + i1,
											schemaPath: "#/properties/shares/items/type",
											keyword: "type",
											params: { type: "number" }
										}];
										return false;
									}
								}
							} else {
								validate54.errors = [{
									instancePath: instancePath + "/shares",
									schemaPath: "#/properties/shares/type",
									keyword: "type",
									params: { type: "array" }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.value !== void 0) {
								let data6 = data.value;
								if (!(typeof data6 == "number" && isFinite(data6))) {
									validate54.errors = [{
										instancePath: instancePath + "/value",
										schemaPath: "#/properties/value/type",
										keyword: "type",
										params: { type: "number" }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	}
	validate54.errors = vErrors;
	return true;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.model === void 0 && (missing0 = "model") || data.task === void 0 && (missing0 = "task") || data.digest === void 0 && (missing0 = "digest") || data.size === void 0 && (missing0 = "size") || data.threshold === void 0 && (missing0 = "threshold") || data.positive === void 0 && (missing0 = "positive") || data.signature === void 0 && (missing0 = "signature") || data.output === void 0 && (missing0 = "output") || data.command === void 0 && (missing0 = "command") || data.params === void 0 && (missing0 = "params") || data.seed === void 0 && (missing0 = "seed") || data.metrics === void 0 && (missing0 = "metrics") || data.data === void 0 && (missing0 = "data") || data.commit === void 0 && (missing0 = "commit") || data.ref === void 0 && (missing0 = "ref") || data.dirty === void 0 && (missing0 = "dirty") || data.runner === void 0 && (missing0 = "runner") || data.lockfile === void 0 && (missing0 = "lockfile") || data.started_at === void 0 && (missing0 = "started_at") || data.seconds === void 0 && (missing0 = "seconds")) {
				validate46.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.schema !== void 0) {
					const _errs1 = errors;
					if (1 !== data.schema) {
						validate46.errors = [{
							instancePath: instancePath + "/schema",
							schemaPath: "#/properties/schema/const",
							keyword: "const",
							params: { allowedValue: 1 }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.model !== void 0) {
						const _errs2 = errors;
						if (typeof data.model !== "string") {
							validate46.errors = [{
								instancePath: instancePath + "/model",
								schemaPath: "#/properties/model/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.task !== void 0) {
							let data2 = data.task;
							const _errs4 = errors;
							if (!(data2 === "binary" || data2 === "multiclass" || data2 === "regression")) {
								validate46.errors = [{
									instancePath: instancePath + "/task",
									schemaPath: "#/properties/task/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.task.enum }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.digest !== void 0) {
								let data3 = data.digest;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data3 === "string") {
										if (!pattern0.test(data3)) {
											validate46.errors = [{
												instancePath: instancePath + "/digest",
												schemaPath: "#/properties/digest/pattern",
												keyword: "pattern",
												params: { pattern: "^sha256:[0-9a-f]{64}$" }
											}];
											return false;
										}
									} else {
										validate46.errors = [{
											instancePath: instancePath + "/digest",
											schemaPath: "#/properties/digest/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.size !== void 0) {
									let data4 = data.size;
									const _errs7 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
										validate46.errors = [{
											instancePath: instancePath + "/size",
											schemaPath: "#/properties/size/type",
											keyword: "type",
											params: { type: "integer" }
										}];
										return false;
									}
									if (errors === _errs7) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 0 || isNaN(data4)) {
												validate46.errors = [{
													instancePath: instancePath + "/size",
													schemaPath: "#/properties/size/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													}
												}];
												return false;
											}
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.threshold !== void 0) {
										let data5 = data.threshold;
										const _errs9 = errors;
										if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
											validate46.errors = [{
												instancePath: instancePath + "/threshold",
												schemaPath: "#/properties/threshold/type",
												keyword: "type",
												params: { type: schema19.properties.threshold.type }
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.positive !== void 0) {
											let data6 = data.positive;
											const _errs11 = errors;
											if (typeof data6 !== "string" && data6 !== null) {
												validate46.errors = [{
													instancePath: instancePath + "/positive",
													schemaPath: "#/properties/positive/type",
													keyword: "type",
													params: { type: schema19.properties.positive.type }
												}];
												return false;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.signature !== void 0) {
												const _errs13 = errors;
												if (!validate47(data.signature, {
													instancePath: instancePath + "/signature",
													parentData: data,
													parentDataProperty: "signature",
													rootData
												})) {
													vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.output !== void 0) {
													const _errs14 = errors;
													if (!validate52(data.output, {
														instancePath: instancePath + "/output",
														parentData: data,
														parentDataProperty: "output",
														rootData
													})) {
														vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs14 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.command !== void 0) {
														const _errs15 = errors;
														if (typeof data.command !== "string") {
															validate46.errors = [{
																instancePath: instancePath + "/command",
																schemaPath: "#/properties/command/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid0 = _errs15 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.params !== void 0) {
															let data10 = data.params;
															const _errs17 = errors;
															if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
																validate46.errors = [{
																	instancePath: instancePath + "/params",
																	schemaPath: "#/properties/params/type",
																	keyword: "type",
																	params: { type: "object" }
																}];
																return false;
															}
															var valid0 = _errs17 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.seed !== void 0) {
																let data11 = data.seed;
																const _errs19 = errors;
																if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
																	validate46.errors = [{
																		instancePath: instancePath + "/seed",
																		schemaPath: "#/properties/seed/type",
																		keyword: "type",
																		params: { type: "integer" }
																	}];
																	return false;
																}
																if (errors === _errs19) {
																	if (typeof data11 == "number" && isFinite(data11)) {
																		if (data11 < 0 || isNaN(data11)) {
																			validate46.errors = [{
																				instancePath: instancePath + "/seed",
																				schemaPath: "#/properties/seed/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 0
																				}
																			}];
																			return false;
																		}
																	}
																}
																var valid0 = _errs19 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.metrics !== void 0) {
																	let data12 = data.metrics;
																	const _errs21 = errors;
																	if (errors === _errs21) {
																		if (data12 && typeof data12 == "object" && !Array.isArray(data12)) for (const key0 in data12) {
																			let data13 = data12[key0];
																			const _errs24 = errors;
																			if (!(typeof data13 == "number" && isFinite(data13)) && !Array.isArray(data13)) {
																				validate46.errors = [{
																					instancePath: instancePath + "/metrics/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
																					schemaPath: "#/properties/metrics/additionalProperties/type",
																					keyword: "type",
																					params: { type: schema19.properties.metrics.additionalProperties.type }
																				}];
																				return false;
																			}
																			if (errors === _errs24) {
																				if (Array.isArray(data13)) {
																					const len0 = data13.length;
																					for (let i0 = 0; i0 < len0; i0++) {
																						let data14 = data13[i0];
																						const _errs26 = errors;
																						if (!(typeof data14 == "number" && isFinite(data14))) {
																							validate46.errors = [{
																								instancePath: instancePath + "/metrics/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
																								schemaPath: "#/properties/metrics/additionalProperties/items/type",
																								keyword: "type",
																								params: { type: "number" }
																							}];
																							return false;
																						}
																						if (!(_errs26 === errors)) break;
																					}
																				}
																			}
																			if (!(_errs24 === errors)) break;
																		}
																		else {
																			validate46.errors = [{
																				instancePath: instancePath + "/metrics",
																				schemaPath: "#/properties/metrics/type",
																				keyword: "type",
																				params: { type: "object" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs21 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.data !== void 0) {
																		let data15 = data.data;
																		const _errs28 = errors;
																		if (errors === _errs28) {
																			if (Array.isArray(data15)) {
																				const len1 = data15.length;
																				for (let i1 = 0; i1 < len1; i1++) {
																					let data16 = data15[i1];
																					const _errs30 = errors;
																					if (errors === _errs30) {
																						if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
																							let missing1;
																							if (data16.name === void 0 && (missing1 = "name") || data16.digest === void 0 && (missing1 = "digest") || data16.rows === void 0 && (missing1 = "rows")) {
																								validate46.errors = [{
																									instancePath: instancePath + "/data/" + i1,
																									schemaPath: "#/properties/data/items/required",
																									keyword: "required",
																									params: { missingProperty: missing1 }
																								}];
																								return false;
																							} else {
																								if (data16.name !== void 0) {
																									const _errs32 = errors;
																									if (typeof data16.name !== "string") {
																										validate46.errors = [{
																											instancePath: instancePath + "/data/" + i1 + "/name",
																											schemaPath: "#/properties/data/items/properties/name/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																									var valid4 = _errs32 === errors;
																								} else var valid4 = true;
																								if (valid4) {
																									if (data16.digest !== void 0) {
																										let data18 = data16.digest;
																										const _errs34 = errors;
																										if (errors === _errs34) {
																											if (typeof data18 === "string") {
																												if (!pattern0.test(data18)) {
																													validate46.errors = [{
																														instancePath: instancePath + "/data/" + i1 + "/digest",
																														schemaPath: "#/properties/data/items/properties/digest/pattern",
																														keyword: "pattern",
																														params: { pattern: "^sha256:[0-9a-f]{64}$" }
																													}];
																													return false;
																												}
																											} else {
																												validate46.errors = [{
																													instancePath: instancePath + "/data/" + i1 + "/digest",
																													schemaPath: "#/properties/data/items/properties/digest/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																										}
																										var valid4 = _errs34 === errors;
																									} else var valid4 = true;
																									if (valid4) {
																										if (data16.rows !== void 0) {
																											let data19 = data16.rows;
																											const _errs36 = errors;
																											if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																												validate46.errors = [{
																													instancePath: instancePath + "/data/" + i1 + "/rows",
																													schemaPath: "#/properties/data/items/properties/rows/type",
																													keyword: "type",
																													params: { type: "integer" }
																												}];
																												return false;
																											}
																											if (errors === _errs36) {
																												if (typeof data19 == "number" && isFinite(data19)) {
																													if (data19 < 0 || isNaN(data19)) {
																														validate46.errors = [{
																															instancePath: instancePath + "/data/" + i1 + "/rows",
																															schemaPath: "#/properties/data/items/properties/rows/minimum",
																															keyword: "minimum",
																															params: {
																																comparison: ">=",
																																limit: 0
																															}
																														}];
																														return false;
																													}
																												}
																											}
																											var valid4 = _errs36 === errors;
																										} else var valid4 = true;
																									}
																								}
																							}
																						} else {
																							validate46.errors = [{
																								instancePath: instancePath + "/data/" + i1,
																								schemaPath: "#/properties/data/items/type",
																								keyword: "type",
																								params: { type: "object" }
																							}];
																							return false;
																						}
																					}
																					if (!(_errs30 === errors)) break;
																				}
																			} else {
																				validate46.errors = [{
																					instancePath: instancePath + "/data",
																					schemaPath: "#/properties/data/type",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs28 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.baseline !== void 0) {
																			const _errs38 = errors;
																			if (!validate54(data.baseline, {
																				instancePath: instancePath + "/baseline",
																				parentData: data,
																				parentDataProperty: "baseline",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs38 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.commit !== void 0) {
																				let data21 = data.commit;
																				const _errs39 = errors;
																				if (typeof data21 !== "string" && data21 !== null) {
																					validate46.errors = [{
																						instancePath: instancePath + "/commit",
																						schemaPath: "#/properties/commit/type",
																						keyword: "type",
																						params: { type: schema19.properties.commit.type }
																					}];
																					return false;
																				}
																				var valid0 = _errs39 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.ref !== void 0) {
																					let data22 = data.ref;
																					const _errs41 = errors;
																					if (typeof data22 !== "string" && data22 !== null) {
																						validate46.errors = [{
																							instancePath: instancePath + "/ref",
																							schemaPath: "#/properties/ref/type",
																							keyword: "type",
																							params: { type: schema19.properties.ref.type }
																						}];
																						return false;
																					}
																					var valid0 = _errs41 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.dirty !== void 0) {
																						const _errs43 = errors;
																						if (typeof data.dirty !== "boolean") {
																							validate46.errors = [{
																								instancePath: instancePath + "/dirty",
																								schemaPath: "#/properties/dirty/type",
																								keyword: "type",
																								params: { type: "boolean" }
																							}];
																							return false;
																						}
																						var valid0 = _errs43 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.runner !== void 0) {
																							let data24 = data.runner;
																							const _errs45 = errors;
																							if (errors === _errs45) {
																								if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
																									let missing2;
																									if (data24.platform === void 0 && (missing2 = "platform") || data24.node === void 0 && (missing2 = "node")) {
																										validate46.errors = [{
																											instancePath: instancePath + "/runner",
																											schemaPath: "#/properties/runner/required",
																											keyword: "required",
																											params: { missingProperty: missing2 }
																										}];
																										return false;
																									} else {
																										if (data24.platform !== void 0) {
																											const _errs47 = errors;
																											if (typeof data24.platform !== "string") {
																												validate46.errors = [{
																													instancePath: instancePath + "/runner/platform",
																													schemaPath: "#/properties/runner/properties/platform/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																											var valid5 = _errs47 === errors;
																										} else var valid5 = true;
																										if (valid5) {
																											if (data24.node !== void 0) {
																												const _errs49 = errors;
																												if (typeof data24.node !== "string") {
																													validate46.errors = [{
																														instancePath: instancePath + "/runner/node",
																														schemaPath: "#/properties/runner/properties/node/type",
																														keyword: "type",
																														params: { type: "string" }
																													}];
																													return false;
																												}
																												var valid5 = _errs49 === errors;
																											} else var valid5 = true;
																										}
																									}
																								} else {
																									validate46.errors = [{
																										instancePath: instancePath + "/runner",
																										schemaPath: "#/properties/runner/type",
																										keyword: "type",
																										params: { type: "object" }
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs45 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.lockfile !== void 0) {
																								let data27 = data.lockfile;
																								const _errs51 = errors;
																								if (typeof data27 !== "string" && data27 !== null) {
																									validate46.errors = [{
																										instancePath: instancePath + "/lockfile",
																										schemaPath: "#/properties/lockfile/type",
																										keyword: "type",
																										params: { type: schema19.properties.lockfile.type }
																									}];
																									return false;
																								}
																								var valid0 = _errs51 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.started_at !== void 0) {
																									let data28 = data.started_at;
																									const _errs53 = errors;
																									if (errors === _errs53) {
																										if (typeof data28 === "string") {
																											if (!pattern1.test(data28)) {
																												validate46.errors = [{
																													instancePath: instancePath + "/started_at",
																													schemaPath: "#/properties/started_at/pattern",
																													keyword: "pattern",
																													params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T" }
																												}];
																												return false;
																											}
																										} else {
																											validate46.errors = [{
																												instancePath: instancePath + "/started_at",
																												schemaPath: "#/properties/started_at/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																									}
																									var valid0 = _errs53 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.seconds !== void 0) {
																										let data29 = data.seconds;
																										const _errs55 = errors;
																										if (!(typeof data29 == "number" && isFinite(data29))) {
																											validate46.errors = [{
																												instancePath: instancePath + "/seconds",
																												schemaPath: "#/properties/seconds/type",
																												keyword: "type",
																												params: { type: "number" }
																											}];
																											return false;
																										}
																										var valid0 = _errs55 === errors;
																									} else var valid0 = true;
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate46.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate46.errors = vErrors;
	return errors === 0;
}
const status = validate56;
const schema24 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "urn:modelgate:status:1",
	"type": "object",
	"required": [
		"schema",
		"state",
		"reason",
		"actor",
		"at",
		"ran_in"
	],
	"properties": {
		"schema": { "const": 1 },
		"state": { "enum": [
			"active",
			"retired",
			"revoked"
		] },
		"reason": { "type": ["string", "null"] },
		"actor": { "type": ["string", "null"] },
		"at": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T"
		},
		"ran_in": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["environment", "at"],
				"properties": {
					"environment": { "type": "string" },
					"at": {
						"type": "string",
						"pattern": "^\\d{4}-\\d{2}-\\d{2}T"
					}
				}
			}
		}
	}
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.schema === void 0 && (missing0 = "schema") || data.state === void 0 && (missing0 = "state") || data.reason === void 0 && (missing0 = "reason") || data.actor === void 0 && (missing0 = "actor") || data.at === void 0 && (missing0 = "at") || data.ran_in === void 0 && (missing0 = "ran_in")) {
			validate56.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.schema !== void 0) {
				if (1 !== data.schema) {
					validate56.errors = [{
						instancePath: instancePath + "/schema",
						schemaPath: "#/properties/schema/const",
						keyword: "const",
						params: { allowedValue: 1 }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.state !== void 0) {
					let data1 = data.state;
					if (!(data1 === "active" || data1 === "retired" || data1 === "revoked")) {
						validate56.errors = [{
							instancePath: instancePath + "/state",
							schemaPath: "#/properties/state/enum",
							keyword: "enum",
							params: { allowedValues: schema24.properties.state.enum }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.reason !== void 0) {
						let data2 = data.reason;
						if (typeof data2 !== "string" && data2 !== null) {
							validate56.errors = [{
								instancePath: instancePath + "/reason",
								schemaPath: "#/properties/reason/type",
								keyword: "type",
								params: { type: schema24.properties.reason.type }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.actor !== void 0) {
							let data3 = data.actor;
							if (typeof data3 !== "string" && data3 !== null) {
								validate56.errors = [{
									instancePath: instancePath + "/actor",
									schemaPath: "#/properties/actor/type",
									keyword: "type",
									params: { type: schema24.properties.actor.type }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.at !== void 0) {
								let data4 = data.at;
								if (typeof data4 === "string") {
									if (!pattern1.test(data4)) {
										validate56.errors = [{
											instancePath: instancePath + "/at",
											schemaPath: "#/properties/at/pattern",
											keyword: "pattern",
											params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T" }
										}];
										return false;
									}
								} else {
									validate56.errors = [{
										instancePath: instancePath + "/at",
										schemaPath: "#/properties/at/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.ran_in !== void 0) {
									let data5 = data.ran_in;
									if (Array.isArray(data5)) {
										const len0 = data5.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data6 = data5[i0];
											if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
												let missing1;
												if (data6.environment === void 0 && (missing1 = "environment") || data6.at === void 0 && (missing1 = "at")) {
													validate56.errors = [{
														instancePath: instancePath + "/ran_in/" + i0,
														schemaPath: "#/properties/ran_in/items/required",
														keyword: "required",
														params: { missingProperty: missing1 }
													}];
													return false;
												} else {
													if (data6.environment !== void 0) {
														if (typeof data6.environment !== "string") {
															validate56.errors = [{
																instancePath: instancePath + "/ran_in/" + i0 + "/environment",
																schemaPath: "#/properties/ran_in/items/properties/environment/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid2 = true;
													} else var valid2 = true;
													if (valid2) {
														if (data6.at !== void 0) {
															let data8 = data6.at;
															if (typeof data8 === "string") {
																if (!pattern1.test(data8)) {
																	validate56.errors = [{
																		instancePath: instancePath + "/ran_in/" + i0 + "/at",
																		schemaPath: "#/properties/ran_in/items/properties/at/pattern",
																		keyword: "pattern",
																		params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T" }
																	}];
																	return false;
																}
															} else {
																validate56.errors = [{
																	instancePath: instancePath + "/ran_in/" + i0 + "/at",
																	schemaPath: "#/properties/ran_in/items/properties/at/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid2 = true;
														} else var valid2 = true;
													}
												}
											} else {
												validate56.errors = [{
													instancePath: instancePath + "/ran_in/" + i0,
													schemaPath: "#/properties/ran_in/items/type",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
										}
									} else {
										validate56.errors = [{
											instancePath: instancePath + "/ran_in",
											schemaPath: "#/properties/ran_in/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate56.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate56.errors = vErrors;
	return true;
}
const version = validate57;
const schema25 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "urn:modelgate:version:1",
	"type": "object",
	"required": [
		"schema",
		"model",
		"version",
		"label",
		"digest",
		"size",
		"storage",
		"content",
		"task",
		"threshold",
		"positive",
		"output",
		"signature",
		"verdict",
		"forced",
		"metrics",
		"files",
		"lineage",
		"parent",
		"created"
	],
	"properties": {
		"schema": { "const": 1 },
		"model": { "type": "string" },
		"version": {
			"type": "integer",
			"minimum": 1
		},
		"label": { "type": ["string", "null"] },
		"digest": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"size": {
			"type": "integer",
			"minimum": 0
		},
		"storage": {
			"type": "object",
			"required": ["kind"],
			"properties": { "kind": { "enum": ["inline"] } }
		},
		"content": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"task": { "enum": [
			"binary",
			"multiclass",
			"regression"
		] },
		"threshold": { "type": ["number", "null"] },
		"positive": { "type": ["string", "null"] },
		"output": { "$ref": "#/definitions/output" },
		"signature": { "$ref": "#/definitions/signature" },
		"verdict": { "enum": [
			"error",
			"fail",
			"inconclusive",
			"warn",
			"pass"
		] },
		"forced": { "type": ["string", "null"] },
		"metrics": {
			"type": "object",
			"additionalProperties": { "type": "number" }
		},
		"files": {
			"type": "object",
			"additionalProperties": {
				"type": "string",
				"pattern": "^sha256:[0-9a-f]{64}$"
			}
		},
		"lineage": { "$ref": "#/definitions/lineage" },
		"parent": {
			"type": ["string", "null"],
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"created": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T"
		}
	},
	"definitions": {
		"tensors": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"name",
					"type",
					"shape"
				],
				"properties": {
					"name": { "type": "string" },
					"type": { "type": "string" },
					"shape": {
						"type": "array",
						"items": {
							"type": ["integer", "null"],
							"minimum": 0
						}
					}
				}
			}
		},
		"signature": {
			"type": "object",
			"required": [
				"inputs",
				"outputs",
				"columns"
			],
			"properties": {
				"inputs": { "$ref": "#/definitions/tensors" },
				"outputs": { "$ref": "#/definitions/tensors" },
				"columns": {
					"type": "array",
					"items": {
						"type": "object",
						"required": [
							"name",
							"input",
							"type"
						],
						"properties": {
							"name": { "type": "string" },
							"input": { "type": "string" },
							"type": { "enum": [
								"number",
								"integer",
								"text"
							] }
						}
					}
				}
			}
		},
		"lineage": {
			"type": "object",
			"required": [
				"commit",
				"ref",
				"run_id",
				"run_attempt",
				"workflow",
				"actor",
				"runner",
				"lockfile",
				"data",
				"params",
				"seed",
				"dataset_uses"
			],
			"properties": {
				"commit": { "type": ["string", "null"] },
				"dirty": { "type": "boolean" },
				"ref": { "type": ["string", "null"] },
				"run_id": { "type": ["string", "null"] },
				"run_attempt": {
					"type": ["integer", "null"],
					"minimum": 1
				},
				"workflow": { "type": ["string", "null"] },
				"actor": { "type": ["string", "null"] },
				"runner": { "type": "string" },
				"lockfile": { "type": ["string", "null"] },
				"data": {
					"type": "array",
					"items": {
						"type": "object",
						"required": [
							"name",
							"digest",
							"rows"
						],
						"properties": {
							"name": { "type": "string" },
							"digest": {
								"type": "string",
								"pattern": "^sha256:[0-9a-f]{64}$"
							},
							"rows": {
								"type": "integer",
								"minimum": 0
							}
						}
					}
				},
				"params": { "type": "object" },
				"seed": {
					"type": "integer",
					"minimum": 0
				},
				"dataset_uses": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"output": {
			"type": "object",
			"required": [
				"kind",
				"name",
				"classes",
				"positive"
			],
			"properties": {
				"kind": { "enum": [
					"probability",
					"logit",
					"label",
					"value"
				] },
				"name": { "type": "string" },
				"classes": {
					"type": "array",
					"items": { "type": "string" }
				},
				"positive": {
					"type": ["integer", "null"],
					"minimum": 0
				}
			}
		}
	}
};
const schema26 = {
	"type": "object",
	"required": [
		"kind",
		"name",
		"classes",
		"positive"
	],
	"properties": {
		"kind": { "enum": [
			"probability",
			"logit",
			"label",
			"value"
		] },
		"name": { "type": "string" },
		"classes": {
			"type": "array",
			"items": { "type": "string" }
		},
		"positive": {
			"type": ["integer", "null"],
			"minimum": 0
		}
	}
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.classes === void 0 && (missing0 = "classes") || data.positive === void 0 && (missing0 = "positive")) {
			validate58.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.kind !== void 0) {
				let data0 = data.kind;
				if (!(data0 === "probability" || data0 === "logit" || data0 === "label" || data0 === "value")) {
					validate58.errors = [{
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/enum",
						keyword: "enum",
						params: { allowedValues: schema26.properties.kind.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate58.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.classes !== void 0) {
						let data2 = data.classes;
						if (Array.isArray(data2)) {
							const len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
								validate58.errors = [{
									instancePath: instancePath + "/classes/" + i0,
									schemaPath: "#/properties/classes/items/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						} else {
							validate58.errors = [{
								instancePath: instancePath + "/classes",
								schemaPath: "#/properties/classes/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.positive !== void 0) {
							let data4 = data.positive;
							if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
								validate58.errors = [{
									instancePath: instancePath + "/positive",
									schemaPath: "#/properties/positive/type",
									keyword: "type",
									params: { type: schema26.properties.positive.type }
								}];
								return false;
							}
							if (typeof data4 == "number" && isFinite(data4)) {
								if (data4 < 0 || isNaN(data4)) {
									validate58.errors = [{
										instancePath: instancePath + "/positive",
										schemaPath: "#/properties/positive/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate58.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate58.errors = vErrors;
	return true;
}
const schema27 = {
	"type": "object",
	"required": [
		"inputs",
		"outputs",
		"columns"
	],
	"properties": {
		"inputs": { "$ref": "#/definitions/tensors" },
		"outputs": { "$ref": "#/definitions/tensors" },
		"columns": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"name",
					"input",
					"type"
				],
				"properties": {
					"name": { "type": "string" },
					"input": { "type": "string" },
					"type": { "enum": [
						"number",
						"integer",
						"text"
					] }
				}
			}
		}
	}
};
const schema28 = {
	"type": "array",
	"items": {
		"type": "object",
		"required": [
			"name",
			"type",
			"shape"
		],
		"properties": {
			"name": { "type": "string" },
			"type": { "type": "string" },
			"shape": {
				"type": "array",
				"items": {
					"type": ["integer", "null"],
					"minimum": 0
				}
			}
		}
	}
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				let missing0;
				if (data0.name === void 0 && (missing0 = "name") || data0.type === void 0 && (missing0 = "type") || data0.shape === void 0 && (missing0 = "shape")) {
					validate61.errors = [{
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: missing0 }
					}];
					return false;
				} else {
					if (data0.name !== void 0) {
						if (typeof data0.name !== "string") {
							validate61.errors = [{
								instancePath: instancePath + "/" + i0 + "/name",
								schemaPath: "#/items/properties/name/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid1 = true;
					} else var valid1 = true;
					if (valid1) {
						if (data0.type !== void 0) {
							if (typeof data0.type !== "string") {
								validate61.errors = [{
									instancePath: instancePath + "/" + i0 + "/type",
									schemaPath: "#/items/properties/type/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid1 = true;
						} else var valid1 = true;
						if (valid1) {
							if (data0.shape !== void 0) {
								let data3 = data0.shape;
								if (Array.isArray(data3)) {
									const len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let data4 = data3[i1];
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
											validate61.errors = [{
												instancePath: instancePath + "/" + i0 + "/shape/" + i1,
												schemaPath: "#/items/properties/shape/items/type",
												keyword: "type",
												params: { type: schema28.items.properties.shape.items.type }
											}];
											return false;
										}
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 0 || isNaN(data4)) {
												validate61.errors = [{
													instancePath: instancePath + "/" + i0 + "/shape/" + i1,
													schemaPath: "#/items/properties/shape/items/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													}
												}];
												return false;
											}
										}
									}
								} else {
									validate61.errors = [{
										instancePath: instancePath + "/" + i0 + "/shape",
										schemaPath: "#/items/properties/shape/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
								var valid1 = true;
							} else var valid1 = true;
						}
					}
				}
			} else {
				validate61.errors = [{
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" }
				}];
				return false;
			}
		}
	} else {
		validate61.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" }
		}];
		return false;
	}
	validate61.errors = vErrors;
	return true;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.inputs === void 0 && (missing0 = "inputs") || data.outputs === void 0 && (missing0 = "outputs") || data.columns === void 0 && (missing0 = "columns")) {
				validate60.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.inputs !== void 0) {
					const _errs1 = errors;
					if (!validate61(data.inputs, {
						instancePath: instancePath + "/inputs",
						parentData: data,
						parentDataProperty: "inputs",
						rootData
					})) {
						vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.outputs !== void 0) {
						const _errs2 = errors;
						if (!validate61(data.outputs, {
							instancePath: instancePath + "/outputs",
							parentData: data,
							parentDataProperty: "outputs",
							rootData
						})) {
							vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.columns !== void 0) {
							let data2 = data.columns;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data2)) {
									const len0 = data2.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data3 = data2[i0];
										const _errs5 = errors;
										if (errors === _errs5) {
											if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
												let missing1;
												if (data3.name === void 0 && (missing1 = "name") || data3.input === void 0 && (missing1 = "input") || data3.type === void 0 && (missing1 = "type")) {
													validate60.errors = [{
														instancePath: instancePath + "/columns/" + i0,
														schemaPath: "#/properties/columns/items/required",
														keyword: "required",
														params: { missingProperty: missing1 }
													}];
													return false;
												} else {
													if (data3.name !== void 0) {
														const _errs7 = errors;
														if (typeof data3.name !== "string") {
															validate60.errors = [{
																instancePath: instancePath + "/columns/" + i0 + "/name",
																schemaPath: "#/properties/columns/items/properties/name/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid2 = _errs7 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data3.input !== void 0) {
															const _errs9 = errors;
															if (typeof data3.input !== "string") {
																validate60.errors = [{
																	instancePath: instancePath + "/columns/" + i0 + "/input",
																	schemaPath: "#/properties/columns/items/properties/input/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid2 = _errs9 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data3.type !== void 0) {
																let data6 = data3.type;
																const _errs11 = errors;
																if (!(data6 === "number" || data6 === "integer" || data6 === "text")) {
																	validate60.errors = [{
																		instancePath: instancePath + "/columns/" + i0 + "/type",
																		schemaPath: "#/properties/columns/items/properties/type/enum",
																		keyword: "enum",
																		params: { allowedValues: schema27.properties.columns.items.properties.type.enum }
																	}];
																	return false;
																}
																var valid2 = _errs11 === errors;
															} else var valid2 = true;
														}
													}
												}
											} else {
												validate60.errors = [{
													instancePath: instancePath + "/columns/" + i0,
													schemaPath: "#/properties/columns/items/type",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate60.errors = [{
										instancePath: instancePath + "/columns",
										schemaPath: "#/properties/columns/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate60.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate60.errors = vErrors;
	return errors === 0;
}
const schema29 = {
	"type": "object",
	"required": [
		"commit",
		"ref",
		"run_id",
		"run_attempt",
		"workflow",
		"actor",
		"runner",
		"lockfile",
		"data",
		"params",
		"seed",
		"dataset_uses"
	],
	"properties": {
		"commit": { "type": ["string", "null"] },
		"dirty": { "type": "boolean" },
		"ref": { "type": ["string", "null"] },
		"run_id": { "type": ["string", "null"] },
		"run_attempt": {
			"type": ["integer", "null"],
			"minimum": 1
		},
		"workflow": { "type": ["string", "null"] },
		"actor": { "type": ["string", "null"] },
		"runner": { "type": "string" },
		"lockfile": { "type": ["string", "null"] },
		"data": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"name",
					"digest",
					"rows"
				],
				"properties": {
					"name": { "type": "string" },
					"digest": {
						"type": "string",
						"pattern": "^sha256:[0-9a-f]{64}$"
					},
					"rows": {
						"type": "integer",
						"minimum": 0
					}
				}
			}
		},
		"params": { "type": "object" },
		"seed": {
			"type": "integer",
			"minimum": 0
		},
		"dataset_uses": {
			"type": "integer",
			"minimum": 1
		}
	}
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.commit === void 0 && (missing0 = "commit") || data.ref === void 0 && (missing0 = "ref") || data.run_id === void 0 && (missing0 = "run_id") || data.run_attempt === void 0 && (missing0 = "run_attempt") || data.workflow === void 0 && (missing0 = "workflow") || data.actor === void 0 && (missing0 = "actor") || data.runner === void 0 && (missing0 = "runner") || data.lockfile === void 0 && (missing0 = "lockfile") || data.data === void 0 && (missing0 = "data") || data.params === void 0 && (missing0 = "params") || data.seed === void 0 && (missing0 = "seed") || data.dataset_uses === void 0 && (missing0 = "dataset_uses")) {
			validate65.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.commit !== void 0) {
				let data0 = data.commit;
				if (typeof data0 !== "string" && data0 !== null) {
					validate65.errors = [{
						instancePath: instancePath + "/commit",
						schemaPath: "#/properties/commit/type",
						keyword: "type",
						params: { type: schema29.properties.commit.type }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.dirty !== void 0) {
					if (typeof data.dirty !== "boolean") {
						validate65.errors = [{
							instancePath: instancePath + "/dirty",
							schemaPath: "#/properties/dirty/type",
							keyword: "type",
							params: { type: "boolean" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.ref !== void 0) {
						let data2 = data.ref;
						if (typeof data2 !== "string" && data2 !== null) {
							validate65.errors = [{
								instancePath: instancePath + "/ref",
								schemaPath: "#/properties/ref/type",
								keyword: "type",
								params: { type: schema29.properties.ref.type }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.run_id !== void 0) {
							let data3 = data.run_id;
							if (typeof data3 !== "string" && data3 !== null) {
								validate65.errors = [{
									instancePath: instancePath + "/run_id",
									schemaPath: "#/properties/run_id/type",
									keyword: "type",
									params: { type: schema29.properties.run_id.type }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.run_attempt !== void 0) {
								let data4 = data.run_attempt;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
									validate65.errors = [{
										instancePath: instancePath + "/run_attempt",
										schemaPath: "#/properties/run_attempt/type",
										keyword: "type",
										params: { type: schema29.properties.run_attempt.type }
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 1 || isNaN(data4)) {
										validate65.errors = [{
											instancePath: instancePath + "/run_attempt",
											schemaPath: "#/properties/run_attempt/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.workflow !== void 0) {
									let data5 = data.workflow;
									if (typeof data5 !== "string" && data5 !== null) {
										validate65.errors = [{
											instancePath: instancePath + "/workflow",
											schemaPath: "#/properties/workflow/type",
											keyword: "type",
											params: { type: schema29.properties.workflow.type }
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.actor !== void 0) {
										let data6 = data.actor;
										if (typeof data6 !== "string" && data6 !== null) {
											validate65.errors = [{
												instancePath: instancePath + "/actor",
												schemaPath: "#/properties/actor/type",
												keyword: "type",
												params: { type: schema29.properties.actor.type }
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.runner !== void 0) {
											if (typeof data.runner !== "string") {
												validate65.errors = [{
													instancePath: instancePath + "/runner",
													schemaPath: "#/properties/runner/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.lockfile !== void 0) {
												let data8 = data.lockfile;
												if (typeof data8 !== "string" && data8 !== null) {
													validate65.errors = [{
														instancePath: instancePath + "/lockfile",
														schemaPath: "#/properties/lockfile/type",
														keyword: "type",
														params: { type: schema29.properties.lockfile.type }
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.data !== void 0) {
													let data9 = data.data;
													if (Array.isArray(data9)) {
														const len0 = data9.length;
														for (let i0 = 0; i0 < len0; i0++) {
															let data10 = data9[i0];
															if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																let missing1;
																if (data10.name === void 0 && (missing1 = "name") || data10.digest === void 0 && (missing1 = "digest") || data10.rows === void 0 && (missing1 = "rows")) {
																	validate65.errors = [{
																		instancePath: instancePath + "/data/" + i0,
																		schemaPath: "#/properties/data/items/required",
																		keyword: "required",
																		params: { missingProperty: missing1 }
																	}];
																	return false;
																} else {
																	if (data10.name !== void 0) {
																		if (typeof data10.name !== "string") {
																			validate65.errors = [{
																				instancePath: instancePath + "/data/" + i0 + "/name",
																				schemaPath: "#/properties/data/items/properties/name/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		var valid2 = true;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data10.digest !== void 0) {
																			let data12 = data10.digest;
																			if (typeof data12 === "string") {
																				if (!pattern0.test(data12)) {
																					validate65.errors = [{
																						instancePath: instancePath + "/data/" + i0 + "/digest",
																						schemaPath: "#/properties/data/items/properties/digest/pattern",
																						keyword: "pattern",
																						params: { pattern: "^sha256:[0-9a-f]{64}$" }
																					}];
																					return false;
																				}
																			} else {
																				validate65.errors = [{
																					instancePath: instancePath + "/data/" + i0 + "/digest",
																					schemaPath: "#/properties/data/items/properties/digest/type",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid2 = true;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data10.rows !== void 0) {
																				let data13 = data10.rows;
																				if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
																					validate65.errors = [{
																						instancePath: instancePath + "/data/" + i0 + "/rows",
																						schemaPath: "#/properties/data/items/properties/rows/type",
																						keyword: "type",
																						params: { type: "integer" }
																					}];
																					return false;
																				}
																				if (typeof data13 == "number" && isFinite(data13)) {
																					if (data13 < 0 || isNaN(data13)) {
																						validate65.errors = [{
																							instancePath: instancePath + "/data/" + i0 + "/rows",
																							schemaPath: "#/properties/data/items/properties/rows/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 0
																							}
																						}];
																						return false;
																					}
																				}
																				var valid2 = true;
																			} else var valid2 = true;
																		}
																	}
																}
															} else {
																validate65.errors = [{
																	instancePath: instancePath + "/data/" + i0,
																	schemaPath: "#/properties/data/items/type",
																	keyword: "type",
																	params: { type: "object" }
																}];
																return false;
															}
														}
													} else {
														validate65.errors = [{
															instancePath: instancePath + "/data",
															schemaPath: "#/properties/data/type",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.params !== void 0) {
														let data14 = data.params;
														if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
															validate65.errors = [{
																instancePath: instancePath + "/params",
																schemaPath: "#/properties/params/type",
																keyword: "type",
																params: { type: "object" }
															}];
															return false;
														}
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.seed !== void 0) {
															let data15 = data.seed;
															if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
																validate65.errors = [{
																	instancePath: instancePath + "/seed",
																	schemaPath: "#/properties/seed/type",
																	keyword: "type",
																	params: { type: "integer" }
																}];
																return false;
															}
															if (typeof data15 == "number" && isFinite(data15)) {
																if (data15 < 0 || isNaN(data15)) {
																	validate65.errors = [{
																		instancePath: instancePath + "/seed",
																		schemaPath: "#/properties/seed/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 0
																		}
																	}];
																	return false;
																}
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.dataset_uses !== void 0) {
																let data16 = data.dataset_uses;
																if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
																	validate65.errors = [{
																		instancePath: instancePath + "/dataset_uses",
																		schemaPath: "#/properties/dataset_uses/type",
																		keyword: "type",
																		params: { type: "integer" }
																	}];
																	return false;
																}
																if (typeof data16 == "number" && isFinite(data16)) {
																	if (data16 < 1 || isNaN(data16)) {
																		validate65.errors = [{
																			instancePath: instancePath + "/dataset_uses",
																			schemaPath: "#/properties/dataset_uses/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 1
																			}
																		}];
																		return false;
																	}
																}
																var valid0 = true;
															} else var valid0 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate65.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate65.errors = vErrors;
	return true;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.model === void 0 && (missing0 = "model") || data.version === void 0 && (missing0 = "version") || data.label === void 0 && (missing0 = "label") || data.digest === void 0 && (missing0 = "digest") || data.size === void 0 && (missing0 = "size") || data.storage === void 0 && (missing0 = "storage") || data.content === void 0 && (missing0 = "content") || data.task === void 0 && (missing0 = "task") || data.threshold === void 0 && (missing0 = "threshold") || data.positive === void 0 && (missing0 = "positive") || data.output === void 0 && (missing0 = "output") || data.signature === void 0 && (missing0 = "signature") || data.verdict === void 0 && (missing0 = "verdict") || data.forced === void 0 && (missing0 = "forced") || data.metrics === void 0 && (missing0 = "metrics") || data.files === void 0 && (missing0 = "files") || data.lineage === void 0 && (missing0 = "lineage") || data.parent === void 0 && (missing0 = "parent") || data.created === void 0 && (missing0 = "created")) {
				validate57.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				if (data.schema !== void 0) {
					const _errs1 = errors;
					if (1 !== data.schema) {
						validate57.errors = [{
							instancePath: instancePath + "/schema",
							schemaPath: "#/properties/schema/const",
							keyword: "const",
							params: { allowedValue: 1 }
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.model !== void 0) {
						const _errs2 = errors;
						if (typeof data.model !== "string") {
							validate57.errors = [{
								instancePath: instancePath + "/model",
								schemaPath: "#/properties/model/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.version !== void 0) {
							let data2 = data.version;
							const _errs4 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
								validate57.errors = [{
									instancePath: instancePath + "/version",
									schemaPath: "#/properties/version/type",
									keyword: "type",
									params: { type: "integer" }
								}];
								return false;
							}
							if (errors === _errs4) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 1 || isNaN(data2)) {
										validate57.errors = [{
											instancePath: instancePath + "/version",
											schemaPath: "#/properties/version/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										}];
										return false;
									}
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.label !== void 0) {
								let data3 = data.label;
								const _errs6 = errors;
								if (typeof data3 !== "string" && data3 !== null) {
									validate57.errors = [{
										instancePath: instancePath + "/label",
										schemaPath: "#/properties/label/type",
										keyword: "type",
										params: { type: schema25.properties.label.type }
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.digest !== void 0) {
									let data4 = data.digest;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (typeof data4 === "string") {
											if (!pattern0.test(data4)) {
												validate57.errors = [{
													instancePath: instancePath + "/digest",
													schemaPath: "#/properties/digest/pattern",
													keyword: "pattern",
													params: { pattern: "^sha256:[0-9a-f]{64}$" }
												}];
												return false;
											}
										} else {
											validate57.errors = [{
												instancePath: instancePath + "/digest",
												schemaPath: "#/properties/digest/type",
												keyword: "type",
												params: { type: "string" }
											}];
											return false;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.size !== void 0) {
										let data5 = data.size;
										const _errs10 = errors;
										if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
											validate57.errors = [{
												instancePath: instancePath + "/size",
												schemaPath: "#/properties/size/type",
												keyword: "type",
												params: { type: "integer" }
											}];
											return false;
										}
										if (errors === _errs10) {
											if (typeof data5 == "number" && isFinite(data5)) {
												if (data5 < 0 || isNaN(data5)) {
													validate57.errors = [{
														instancePath: instancePath + "/size",
														schemaPath: "#/properties/size/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														}
													}];
													return false;
												}
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.storage !== void 0) {
											let data6 = data.storage;
											const _errs12 = errors;
											if (errors === _errs12) {
												if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
													let missing1;
													if (data6.kind === void 0 && (missing1 = "kind")) {
														validate57.errors = [{
															instancePath: instancePath + "/storage",
															schemaPath: "#/properties/storage/required",
															keyword: "required",
															params: { missingProperty: missing1 }
														}];
														return false;
													} else if (data6.kind !== void 0) {
														if (!(data6.kind === "inline")) {
															validate57.errors = [{
																instancePath: instancePath + "/storage/kind",
																schemaPath: "#/properties/storage/properties/kind/enum",
																keyword: "enum",
																params: { allowedValues: schema25.properties.storage.properties.kind.enum }
															}];
															return false;
														}
													}
												} else {
													validate57.errors = [{
														instancePath: instancePath + "/storage",
														schemaPath: "#/properties/storage/type",
														keyword: "type",
														params: { type: "object" }
													}];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.content !== void 0) {
												let data8 = data.content;
												const _errs15 = errors;
												if (errors === _errs15) {
													if (typeof data8 === "string") {
														if (!pattern0.test(data8)) {
															validate57.errors = [{
																instancePath: instancePath + "/content",
																schemaPath: "#/properties/content/pattern",
																keyword: "pattern",
																params: { pattern: "^sha256:[0-9a-f]{64}$" }
															}];
															return false;
														}
													} else {
														validate57.errors = [{
															instancePath: instancePath + "/content",
															schemaPath: "#/properties/content/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.task !== void 0) {
													let data9 = data.task;
													const _errs17 = errors;
													if (!(data9 === "binary" || data9 === "multiclass" || data9 === "regression")) {
														validate57.errors = [{
															instancePath: instancePath + "/task",
															schemaPath: "#/properties/task/enum",
															keyword: "enum",
															params: { allowedValues: schema25.properties.task.enum }
														}];
														return false;
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.threshold !== void 0) {
														let data10 = data.threshold;
														const _errs18 = errors;
														if (!(typeof data10 == "number" && isFinite(data10)) && data10 !== null) {
															validate57.errors = [{
																instancePath: instancePath + "/threshold",
																schemaPath: "#/properties/threshold/type",
																keyword: "type",
																params: { type: schema25.properties.threshold.type }
															}];
															return false;
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.positive !== void 0) {
															let data11 = data.positive;
															const _errs20 = errors;
															if (typeof data11 !== "string" && data11 !== null) {
																validate57.errors = [{
																	instancePath: instancePath + "/positive",
																	schemaPath: "#/properties/positive/type",
																	keyword: "type",
																	params: { type: schema25.properties.positive.type }
																}];
																return false;
															}
															var valid0 = _errs20 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.output !== void 0) {
																const _errs22 = errors;
																if (!validate58(data.output, {
																	instancePath: instancePath + "/output",
																	parentData: data,
																	parentDataProperty: "output",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs22 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.signature !== void 0) {
																	const _errs23 = errors;
																	if (!validate60(data.signature, {
																		instancePath: instancePath + "/signature",
																		parentData: data,
																		parentDataProperty: "signature",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs23 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.verdict !== void 0) {
																		let data14 = data.verdict;
																		const _errs24 = errors;
																		if (!(data14 === "error" || data14 === "fail" || data14 === "inconclusive" || data14 === "warn" || data14 === "pass")) {
																			validate57.errors = [{
																				instancePath: instancePath + "/verdict",
																				schemaPath: "#/properties/verdict/enum",
																				keyword: "enum",
																				params: { allowedValues: schema25.properties.verdict.enum }
																			}];
																			return false;
																		}
																		var valid0 = _errs24 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.forced !== void 0) {
																			let data15 = data.forced;
																			const _errs25 = errors;
																			if (typeof data15 !== "string" && data15 !== null) {
																				validate57.errors = [{
																					instancePath: instancePath + "/forced",
																					schemaPath: "#/properties/forced/type",
																					keyword: "type",
																					params: { type: schema25.properties.forced.type }
																				}];
																				return false;
																			}
																			var valid0 = _errs25 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.metrics !== void 0) {
																				let data16 = data.metrics;
																				const _errs27 = errors;
																				if (errors === _errs27) {
																					if (data16 && typeof data16 == "object" && !Array.isArray(data16)) for (const key0 in data16) {
																						let data17 = data16[key0];
																						const _errs30 = errors;
																						if (!(typeof data17 == "number" && isFinite(data17))) {
																							validate57.errors = [{
																								instancePath: instancePath + "/metrics/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
																								schemaPath: "#/properties/metrics/additionalProperties/type",
																								keyword: "type",
																								params: { type: "number" }
																							}];
																							return false;
																						}
																						if (!(_errs30 === errors)) break;
																					}
																					else {
																						validate57.errors = [{
																							instancePath: instancePath + "/metrics",
																							schemaPath: "#/properties/metrics/type",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																				}
																				var valid0 = _errs27 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.files !== void 0) {
																					let data18 = data.files;
																					const _errs32 = errors;
																					if (errors === _errs32) {
																						if (data18 && typeof data18 == "object" && !Array.isArray(data18)) for (const key1 in data18) {
																							let data19 = data18[key1];
																							const _errs35 = errors;
																							if (errors === _errs35) {
																								if (typeof data19 === "string") {
																									if (!pattern0.test(data19)) {
																										validate57.errors = [{
																											instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																											schemaPath: "#/properties/files/additionalProperties/pattern",
																											keyword: "pattern",
																											params: { pattern: "^sha256:[0-9a-f]{64}$" }
																										}];
																										return false;
																									}
																								} else {
																									validate57.errors = [{
																										instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																										schemaPath: "#/properties/files/additionalProperties/type",
																										keyword: "type",
																										params: { type: "string" }
																									}];
																									return false;
																								}
																							}
																							if (!(_errs35 === errors)) break;
																						}
																						else {
																							validate57.errors = [{
																								instancePath: instancePath + "/files",
																								schemaPath: "#/properties/files/type",
																								keyword: "type",
																								params: { type: "object" }
																							}];
																							return false;
																						}
																					}
																					var valid0 = _errs32 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.lineage !== void 0) {
																						const _errs37 = errors;
																						if (!validate65(data.lineage, {
																							instancePath: instancePath + "/lineage",
																							parentData: data,
																							parentDataProperty: "lineage",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs37 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.parent !== void 0) {
																							let data21 = data.parent;
																							const _errs38 = errors;
																							if (typeof data21 !== "string" && data21 !== null) {
																								validate57.errors = [{
																									instancePath: instancePath + "/parent",
																									schemaPath: "#/properties/parent/type",
																									keyword: "type",
																									params: { type: schema25.properties.parent.type }
																								}];
																								return false;
																							}
																							if (errors === _errs38) {
																								if (typeof data21 === "string") {
																									if (!pattern0.test(data21)) {
																										validate57.errors = [{
																											instancePath: instancePath + "/parent",
																											schemaPath: "#/properties/parent/pattern",
																											keyword: "pattern",
																											params: { pattern: "^sha256:[0-9a-f]{64}$" }
																										}];
																										return false;
																									}
																								}
																							}
																							var valid0 = _errs38 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.created !== void 0) {
																								let data22 = data.created;
																								const _errs40 = errors;
																								if (errors === _errs40) {
																									if (typeof data22 === "string") {
																										if (!pattern1.test(data22)) {
																											validate57.errors = [{
																												instancePath: instancePath + "/created",
																												schemaPath: "#/properties/created/pattern",
																												keyword: "pattern",
																												params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T" }
																											}];
																											return false;
																										}
																									} else {
																										validate57.errors = [{
																											instancePath: instancePath + "/created",
																											schemaPath: "#/properties/created/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																								}
																								var valid0 = _errs40 === errors;
																							} else var valid0 = true;
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate57.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate57.errors = vErrors;
	return errors === 0;
}

export { registry as a, version as c, profile as i, evaluation as n, run as o, golden as r, status as s, alias as t };