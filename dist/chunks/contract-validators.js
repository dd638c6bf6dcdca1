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
		"metrics": {
			"type": "array",
			"items": {
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
					"slice": { "type": ["string", "null"] },
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
					"challenger": {
						"type": "object",
						"required": ["value"],
						"properties": {
							"value": { "type": ["number", "null"] },
							"reason": { "type": "string" },
							"low": { "type": ["number", "null"] },
							"high": { "type": ["number", "null"] },
							"note": { "type": "string" }
						}
					},
					"champion": {
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
					}
				}
			}
		},
		"recorded": {
			"type": "array",
			"items": {
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
						"required": ["value"],
						"properties": {
							"value": { "type": ["number", "null"] },
							"reason": { "type": "string" },
							"note": { "type": "string" }
						}
					},
					"champion": {
						"type": ["object", "null"],
						"required": ["value"],
						"properties": {
							"value": { "type": ["number", "null"] },
							"reason": { "type": "string" },
							"note": { "type": "string" }
						}
					}
				}
			}
		},
		"gates": {
			"type": "array",
			"items": {
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
					"slice": { "type": ["string", "null"] },
					"vs": { "enum": ["champion", null] },
					"rule": { "enum": [
						"min",
						"max",
						"no-worse",
						"improve",
						"non-inferior",
						"superior"
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
			}
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
		"slices_skipped": {
			"type": "array",
			"items": {}
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
					"type": "integer",
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
						"type": "integer",
						"minimum": 0
					}
				}
			}
		}
	}
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
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
				if (1 !== data.schema) {
					validate22.errors = [{
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
						validate22.errors = [{
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
					if (data.task !== void 0) {
						let data2 = data.task;
						if (!(data2 === "binary" || data2 === "multiclass" || data2 === "regression")) {
							validate22.errors = [{
								instancePath: instancePath + "/task",
								schemaPath: "#/properties/task/enum",
								keyword: "enum",
								params: { allowedValues: schema7.properties.task.enum }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.verdict !== void 0) {
							let data3 = data.verdict;
							if (!(data3 === "error" || data3 === "fail" || data3 === "inconclusive" || data3 === "warn" || data3 === "pass")) {
								validate22.errors = [{
									instancePath: instancePath + "/verdict",
									schemaPath: "#/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema7.properties.verdict.enum }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.passed !== void 0) {
								if (typeof data.passed !== "boolean") {
									validate22.errors = [{
										instancePath: instancePath + "/passed",
										schemaPath: "#/properties/passed/type",
										keyword: "type",
										params: { type: "boolean" }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.reason !== void 0) {
									if (typeof data.reason !== "string") {
										validate22.errors = [{
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
									if (data.challenger !== void 0) {
										let data6 = data.challenger;
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
													var valid1 = true;
												} else var valid1 = true;
												if (valid1) {
													if (data6.version !== void 0) {
														let data8 = data6.version;
														if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)) && data8 !== null) {
															validate22.errors = [{
																instancePath: instancePath + "/challenger/version",
																schemaPath: "#/properties/challenger/properties/version/type",
																keyword: "type",
																params: { type: schema7.properties.challenger.properties.version.type }
															}];
															return false;
														}
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
														var valid1 = true;
													} else var valid1 = true;
													if (valid1) {
														if (data6.run !== void 0) {
															let data9 = data6.run;
															if (typeof data9 !== "string" && data9 !== null) {
																validate22.errors = [{
																	instancePath: instancePath + "/challenger/run",
																	schemaPath: "#/properties/challenger/properties/run/type",
																	keyword: "type",
																	params: { type: schema7.properties.challenger.properties.run.type }
																}];
																return false;
															}
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
															var valid1 = true;
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
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.champion !== void 0) {
											let data10 = data.champion;
											if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
												validate22.errors = [{
													instancePath: instancePath + "/champion",
													schemaPath: "#/properties/champion/type",
													keyword: "type",
													params: { type: schema7.properties.champion.type }
												}];
												return false;
											}
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
														var valid2 = true;
													} else var valid2 = true;
													if (valid2) {
														if (data10.version !== void 0) {
															let data12 = data10.version;
															if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																validate22.errors = [{
																	instancePath: instancePath + "/champion/version",
																	schemaPath: "#/properties/champion/properties/version/type",
																	keyword: "type",
																	params: { type: "integer" }
																}];
																return false;
															}
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
															var valid2 = true;
														} else var valid2 = true;
													}
												}
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.dataset !== void 0) {
												let data13 = data.dataset;
												if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
													let missing3;
													if (data13.name === void 0 && (missing3 = "name") || data13.digest === void 0 && (missing3 = "digest") || data13.rows === void 0 && (missing3 = "rows") || data13.labelled === void 0 && (missing3 = "labelled") || data13.positives === void 0 && (missing3 = "positives") || data13.uses === void 0 && (missing3 = "uses")) {
														validate22.errors = [{
															instancePath: instancePath + "/dataset",
															schemaPath: "#/properties/dataset/required",
															keyword: "required",
															params: { missingProperty: missing3 }
														}];
														return false;
													} else {
														if (data13.name !== void 0) {
															if (typeof data13.name !== "string") {
																validate22.errors = [{
																	instancePath: instancePath + "/dataset/name",
																	schemaPath: "#/properties/dataset/properties/name/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid3 = true;
														} else var valid3 = true;
														if (valid3) {
															if (data13.digest !== void 0) {
																let data15 = data13.digest;
																if (typeof data15 === "string") {
																	if (!pattern0.test(data15)) {
																		validate22.errors = [{
																			instancePath: instancePath + "/dataset/digest",
																			schemaPath: "#/properties/dataset/properties/digest/pattern",
																			keyword: "pattern",
																			params: { pattern: "^sha256:[0-9a-f]{64}$" }
																		}];
																		return false;
																	}
																} else {
																	validate22.errors = [{
																		instancePath: instancePath + "/dataset/digest",
																		schemaPath: "#/properties/dataset/properties/digest/type",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
																var valid3 = true;
															} else var valid3 = true;
															if (valid3) {
																if (data13.rows !== void 0) {
																	let data16 = data13.rows;
																	if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
																		validate22.errors = [{
																			instancePath: instancePath + "/dataset/rows",
																			schemaPath: "#/properties/dataset/properties/rows/type",
																			keyword: "type",
																			params: { type: "integer" }
																		}];
																		return false;
																	}
																	if (typeof data16 == "number" && isFinite(data16)) {
																		if (data16 < 0 || isNaN(data16)) {
																			validate22.errors = [{
																				instancePath: instancePath + "/dataset/rows",
																				schemaPath: "#/properties/dataset/properties/rows/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 0
																				}
																			}];
																			return false;
																		}
																	}
																	var valid3 = true;
																} else var valid3 = true;
																if (valid3) {
																	if (data13.labelled !== void 0) {
																		let data17 = data13.labelled;
																		if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
																			validate22.errors = [{
																				instancePath: instancePath + "/dataset/labelled",
																				schemaPath: "#/properties/dataset/properties/labelled/type",
																				keyword: "type",
																				params: { type: "integer" }
																			}];
																			return false;
																		}
																		if (typeof data17 == "number" && isFinite(data17)) {
																			if (data17 < 0 || isNaN(data17)) {
																				validate22.errors = [{
																					instancePath: instancePath + "/dataset/labelled",
																					schemaPath: "#/properties/dataset/properties/labelled/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					}
																				}];
																				return false;
																			}
																		}
																		var valid3 = true;
																	} else var valid3 = true;
																	if (valid3) {
																		if (data13.positives !== void 0) {
																			let data18 = data13.positives;
																			if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18)) && data18 !== null) {
																				validate22.errors = [{
																					instancePath: instancePath + "/dataset/positives",
																					schemaPath: "#/properties/dataset/properties/positives/type",
																					keyword: "type",
																					params: { type: schema7.properties.dataset.properties.positives.type }
																				}];
																				return false;
																			}
																			if (typeof data18 == "number" && isFinite(data18)) {
																				if (data18 < 0 || isNaN(data18)) {
																					validate22.errors = [{
																						instancePath: instancePath + "/dataset/positives",
																						schemaPath: "#/properties/dataset/properties/positives/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 0
																						}
																					}];
																					return false;
																				}
																			}
																			var valid3 = true;
																		} else var valid3 = true;
																		if (valid3) {
																			if (data13.uses !== void 0) {
																				let data19 = data13.uses;
																				if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																					validate22.errors = [{
																						instancePath: instancePath + "/dataset/uses",
																						schemaPath: "#/properties/dataset/properties/uses/type",
																						keyword: "type",
																						params: { type: "integer" }
																					}];
																					return false;
																				}
																				if (typeof data19 == "number" && isFinite(data19)) {
																					if (data19 < 1 || isNaN(data19)) {
																						validate22.errors = [{
																							instancePath: instancePath + "/dataset/uses",
																							schemaPath: "#/properties/dataset/properties/uses/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 1
																							}
																						}];
																						return false;
																					}
																				}
																				var valid3 = true;
																			} else var valid3 = true;
																			if (valid3) {
																				if (data13.weight !== void 0) {
																					if (typeof data13.weight !== "string") {
																						validate22.errors = [{
																							instancePath: instancePath + "/dataset/weight",
																							schemaPath: "#/properties/dataset/properties/weight/type",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid3 = true;
																				} else var valid3 = true;
																			}
																		}
																	}
																}
															}
														}
													}
												} else {
													validate22.errors = [{
														instancePath: instancePath + "/dataset",
														schemaPath: "#/properties/dataset/type",
														keyword: "type",
														params: { type: "object" }
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.metrics !== void 0) {
													let data21 = data.metrics;
													if (Array.isArray(data21)) {
														const len0 = data21.length;
														for (let i0 = 0; i0 < len0; i0++) {
															let data22 = data21[i0];
															if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
																let missing4;
																if (data22.id === void 0 && (missing4 = "id") || data22.slice === void 0 && (missing4 = "slice") || data22.n === void 0 && (missing4 = "n") || data22.direction === void 0 && (missing4 = "direction") || data22.challenger === void 0 && (missing4 = "challenger") || data22.champion === void 0 && (missing4 = "champion") || data22.delta === void 0 && (missing4 = "delta")) {
																	validate22.errors = [{
																		instancePath: instancePath + "/metrics/" + i0,
																		schemaPath: "#/properties/metrics/items/required",
																		keyword: "required",
																		params: { missingProperty: missing4 }
																	}];
																	return false;
																} else {
																	if (data22.id !== void 0) {
																		if (typeof data22.id !== "string") {
																			validate22.errors = [{
																				instancePath: instancePath + "/metrics/" + i0 + "/id",
																				schemaPath: "#/properties/metrics/items/properties/id/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		var valid5 = true;
																	} else var valid5 = true;
																	if (valid5) {
																		if (data22.slice !== void 0) {
																			let data24 = data22.slice;
																			if (typeof data24 !== "string" && data24 !== null) {
																				validate22.errors = [{
																					instancePath: instancePath + "/metrics/" + i0 + "/slice",
																					schemaPath: "#/properties/metrics/items/properties/slice/type",
																					keyword: "type",
																					params: { type: schema7.properties.metrics.items.properties.slice.type }
																				}];
																				return false;
																			}
																			var valid5 = true;
																		} else var valid5 = true;
																		if (valid5) {
																			if (data22.n !== void 0) {
																				let data25 = data22.n;
																				if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
																					validate22.errors = [{
																						instancePath: instancePath + "/metrics/" + i0 + "/n",
																						schemaPath: "#/properties/metrics/items/properties/n/type",
																						keyword: "type",
																						params: { type: "integer" }
																					}];
																					return false;
																				}
																				if (typeof data25 == "number" && isFinite(data25)) {
																					if (data25 < 0 || isNaN(data25)) {
																						validate22.errors = [{
																							instancePath: instancePath + "/metrics/" + i0 + "/n",
																							schemaPath: "#/properties/metrics/items/properties/n/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 0
																							}
																						}];
																						return false;
																					}
																				}
																				var valid5 = true;
																			} else var valid5 = true;
																			if (valid5) {
																				if (data22.direction !== void 0) {
																					let data26 = data22.direction;
																					if (!(data26 === "higher" || data26 === "lower" || data26 === "zero" || data26 === "one" || data26 === "none")) {
																						validate22.errors = [{
																							instancePath: instancePath + "/metrics/" + i0 + "/direction",
																							schemaPath: "#/properties/metrics/items/properties/direction/enum",
																							keyword: "enum",
																							params: { allowedValues: schema7.properties.metrics.items.properties.direction.enum }
																						}];
																						return false;
																					}
																					var valid5 = true;
																				} else var valid5 = true;
																				if (valid5) {
																					if (data22.challenger !== void 0) {
																						let data27 = data22.challenger;
																						if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
																							let missing5;
																							if (data27.value === void 0 && (missing5 = "value")) {
																								validate22.errors = [{
																									instancePath: instancePath + "/metrics/" + i0 + "/challenger",
																									schemaPath: "#/properties/metrics/items/properties/challenger/required",
																									keyword: "required",
																									params: { missingProperty: missing5 }
																								}];
																								return false;
																							} else {
																								if (data27.value !== void 0) {
																									let data28 = data27.value;
																									if (!(typeof data28 == "number" && isFinite(data28)) && data28 !== null) {
																										validate22.errors = [{
																											instancePath: instancePath + "/metrics/" + i0 + "/challenger/value",
																											schemaPath: "#/properties/metrics/items/properties/challenger/properties/value/type",
																											keyword: "type",
																											params: { type: schema7.properties.metrics.items.properties.challenger.properties.value.type }
																										}];
																										return false;
																									}
																									var valid6 = true;
																								} else var valid6 = true;
																								if (valid6) {
																									if (data27.reason !== void 0) {
																										if (typeof data27.reason !== "string") {
																											validate22.errors = [{
																												instancePath: instancePath + "/metrics/" + i0 + "/challenger/reason",
																												schemaPath: "#/properties/metrics/items/properties/challenger/properties/reason/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																										var valid6 = true;
																									} else var valid6 = true;
																									if (valid6) {
																										if (data27.low !== void 0) {
																											let data30 = data27.low;
																											if (!(typeof data30 == "number" && isFinite(data30)) && data30 !== null) {
																												validate22.errors = [{
																													instancePath: instancePath + "/metrics/" + i0 + "/challenger/low",
																													schemaPath: "#/properties/metrics/items/properties/challenger/properties/low/type",
																													keyword: "type",
																													params: { type: schema7.properties.metrics.items.properties.challenger.properties.low.type }
																												}];
																												return false;
																											}
																											var valid6 = true;
																										} else var valid6 = true;
																										if (valid6) {
																											if (data27.high !== void 0) {
																												let data31 = data27.high;
																												if (!(typeof data31 == "number" && isFinite(data31)) && data31 !== null) {
																													validate22.errors = [{
																														instancePath: instancePath + "/metrics/" + i0 + "/challenger/high",
																														schemaPath: "#/properties/metrics/items/properties/challenger/properties/high/type",
																														keyword: "type",
																														params: { type: schema7.properties.metrics.items.properties.challenger.properties.high.type }
																													}];
																													return false;
																												}
																												var valid6 = true;
																											} else var valid6 = true;
																											if (valid6) {
																												if (data27.note !== void 0) {
																													if (typeof data27.note !== "string") {
																														validate22.errors = [{
																															instancePath: instancePath + "/metrics/" + i0 + "/challenger/note",
																															schemaPath: "#/properties/metrics/items/properties/challenger/properties/note/type",
																															keyword: "type",
																															params: { type: "string" }
																														}];
																														return false;
																													}
																													var valid6 = true;
																												} else var valid6 = true;
																											}
																										}
																									}
																								}
																							}
																						} else {
																							validate22.errors = [{
																								instancePath: instancePath + "/metrics/" + i0 + "/challenger",
																								schemaPath: "#/properties/metrics/items/properties/challenger/type",
																								keyword: "type",
																								params: { type: "object" }
																							}];
																							return false;
																						}
																						var valid5 = true;
																					} else var valid5 = true;
																					if (valid5) {
																						if (data22.champion !== void 0) {
																							let data33 = data22.champion;
																							if (!(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null) {
																								validate22.errors = [{
																									instancePath: instancePath + "/metrics/" + i0 + "/champion",
																									schemaPath: "#/properties/metrics/items/properties/champion/type",
																									keyword: "type",
																									params: { type: schema7.properties.metrics.items.properties.champion.type }
																								}];
																								return false;
																							}
																							if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
																								let missing6;
																								if (data33.value === void 0 && (missing6 = "value")) {
																									validate22.errors = [{
																										instancePath: instancePath + "/metrics/" + i0 + "/champion",
																										schemaPath: "#/properties/metrics/items/properties/champion/required",
																										keyword: "required",
																										params: { missingProperty: missing6 }
																									}];
																									return false;
																								} else {
																									if (data33.value !== void 0) {
																										let data34 = data33.value;
																										if (!(typeof data34 == "number" && isFinite(data34)) && data34 !== null) {
																											validate22.errors = [{
																												instancePath: instancePath + "/metrics/" + i0 + "/champion/value",
																												schemaPath: "#/properties/metrics/items/properties/champion/properties/value/type",
																												keyword: "type",
																												params: { type: schema7.properties.metrics.items.properties.champion.properties.value.type }
																											}];
																											return false;
																										}
																										var valid7 = true;
																									} else var valid7 = true;
																									if (valid7) {
																										if (data33.reason !== void 0) {
																											if (typeof data33.reason !== "string") {
																												validate22.errors = [{
																													instancePath: instancePath + "/metrics/" + i0 + "/champion/reason",
																													schemaPath: "#/properties/metrics/items/properties/champion/properties/reason/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																											var valid7 = true;
																										} else var valid7 = true;
																										if (valid7) {
																											if (data33.low !== void 0) {
																												let data36 = data33.low;
																												if (!(typeof data36 == "number" && isFinite(data36)) && data36 !== null) {
																													validate22.errors = [{
																														instancePath: instancePath + "/metrics/" + i0 + "/champion/low",
																														schemaPath: "#/properties/metrics/items/properties/champion/properties/low/type",
																														keyword: "type",
																														params: { type: schema7.properties.metrics.items.properties.champion.properties.low.type }
																													}];
																													return false;
																												}
																												var valid7 = true;
																											} else var valid7 = true;
																											if (valid7) {
																												if (data33.high !== void 0) {
																													let data37 = data33.high;
																													if (!(typeof data37 == "number" && isFinite(data37)) && data37 !== null) {
																														validate22.errors = [{
																															instancePath: instancePath + "/metrics/" + i0 + "/champion/high",
																															schemaPath: "#/properties/metrics/items/properties/champion/properties/high/type",
																															keyword: "type",
																															params: { type: schema7.properties.metrics.items.properties.champion.properties.high.type }
																														}];
																														return false;
																													}
																													var valid7 = true;
																												} else var valid7 = true;
																												if (valid7) {
																													if (data33.note !== void 0) {
																														if (typeof data33.note !== "string") {
																															validate22.errors = [{
																																instancePath: instancePath + "/metrics/" + i0 + "/champion/note",
																																schemaPath: "#/properties/metrics/items/properties/champion/properties/note/type",
																																keyword: "type",
																																params: { type: "string" }
																															}];
																															return false;
																														}
																														var valid7 = true;
																													} else var valid7 = true;
																												}
																											}
																										}
																									}
																								}
																							}
																							var valid5 = true;
																						} else var valid5 = true;
																						if (valid5) {
																							if (data22.delta !== void 0) {
																								let data39 = data22.delta;
																								if (!(data39 && typeof data39 == "object" && !Array.isArray(data39)) && data39 !== null) {
																									validate22.errors = [{
																										instancePath: instancePath + "/metrics/" + i0 + "/delta",
																										schemaPath: "#/properties/metrics/items/properties/delta/type",
																										keyword: "type",
																										params: { type: schema7.properties.metrics.items.properties.delta.type }
																									}];
																									return false;
																								}
																								if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
																									let missing7;
																									if (data39.value === void 0 && (missing7 = "value")) {
																										validate22.errors = [{
																											instancePath: instancePath + "/metrics/" + i0 + "/delta",
																											schemaPath: "#/properties/metrics/items/properties/delta/required",
																											keyword: "required",
																											params: { missingProperty: missing7 }
																										}];
																										return false;
																									} else {
																										if (data39.value !== void 0) {
																											let data40 = data39.value;
																											if (!(typeof data40 == "number" && isFinite(data40))) {
																												validate22.errors = [{
																													instancePath: instancePath + "/metrics/" + i0 + "/delta/value",
																													schemaPath: "#/properties/metrics/items/properties/delta/properties/value/type",
																													keyword: "type",
																													params: { type: "number" }
																												}];
																												return false;
																											}
																											var valid8 = true;
																										} else var valid8 = true;
																										if (valid8) {
																											if (data39.low !== void 0) {
																												let data41 = data39.low;
																												if (!(typeof data41 == "number" && isFinite(data41)) && data41 !== null) {
																													validate22.errors = [{
																														instancePath: instancePath + "/metrics/" + i0 + "/delta/low",
																														schemaPath: "#/properties/metrics/items/properties/delta/properties/low/type",
																														keyword: "type",
																														params: { type: schema7.properties.metrics.items.properties.delta.properties.low.type }
																													}];
																													return false;
																												}
																												var valid8 = true;
																											} else var valid8 = true;
																											if (valid8) {
																												if (data39.high !== void 0) {
																													let data42 = data39.high;
																													if (!(typeof data42 == "number" && isFinite(data42)) && data42 !== null) {
																														validate22.errors = [{
																															instancePath: instancePath + "/metrics/" + i0 + "/delta/high",
																															schemaPath: "#/properties/metrics/items/properties/delta/properties/high/type",
																															keyword: "type",
																															params: { type: schema7.properties.metrics.items.properties.delta.properties.high.type }
																														}];
																														return false;
																													}
																													var valid8 = true;
																												} else var valid8 = true;
																												if (valid8) {
																													if (data39.p !== void 0) {
																														let data43 = data39.p;
																														if (!(typeof data43 == "number" && isFinite(data43)) && data43 !== null) {
																															validate22.errors = [{
																																instancePath: instancePath + "/metrics/" + i0 + "/delta/p",
																																schemaPath: "#/properties/metrics/items/properties/delta/properties/p/type",
																																keyword: "type",
																																params: { type: schema7.properties.metrics.items.properties.delta.properties.p.type }
																															}];
																															return false;
																														}
																														if (typeof data43 == "number" && isFinite(data43)) {
																															if (data43 > 1 || isNaN(data43)) {
																																validate22.errors = [{
																																	instancePath: instancePath + "/metrics/" + i0 + "/delta/p",
																																	schemaPath: "#/properties/metrics/items/properties/delta/properties/p/maximum",
																																	keyword: "maximum",
																																	params: {
																																		comparison: "<=",
																																		limit: 1
																																	}
																																}];
																																return false;
																															} else if (data43 < 0 || isNaN(data43)) {
																																validate22.errors = [{
																																	instancePath: instancePath + "/metrics/" + i0 + "/delta/p",
																																	schemaPath: "#/properties/metrics/items/properties/delta/properties/p/minimum",
																																	keyword: "minimum",
																																	params: {
																																		comparison: ">=",
																																		limit: 0
																																	}
																																}];
																																return false;
																															}
																														}
																														var valid8 = true;
																													} else var valid8 = true;
																													if (valid8) {
																														if (data39.method !== void 0) {
																															let data44 = data39.method;
																															if (!(data44 === "identical" || data44 === "delong" || data44 === "paired-t" || data44 === "paired-score" || data44 === "bootstrap" || data44 === "linearised" || data44 === "clustered" || data44 === null)) {
																																validate22.errors = [{
																																	instancePath: instancePath + "/metrics/" + i0 + "/delta/method",
																																	schemaPath: "#/properties/metrics/items/properties/delta/properties/method/enum",
																																	keyword: "enum",
																																	params: { allowedValues: schema7.properties.metrics.items.properties.delta.properties.method.enum }
																																}];
																																return false;
																															}
																															var valid8 = true;
																														} else var valid8 = true;
																														if (valid8) {
																															if (data39.reason !== void 0) {
																																if (typeof data39.reason !== "string") {
																																	validate22.errors = [{
																																		instancePath: instancePath + "/metrics/" + i0 + "/delta/reason",
																																		schemaPath: "#/properties/metrics/items/properties/delta/properties/reason/type",
																																		keyword: "type",
																																		params: { type: "string" }
																																	}];
																																	return false;
																																}
																																var valid8 = true;
																															} else var valid8 = true;
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																								var valid5 = true;
																							} else var valid5 = true;
																						}
																					}
																				}
																			}
																		}
																	}
																}
															} else {
																validate22.errors = [{
																	instancePath: instancePath + "/metrics/" + i0,
																	schemaPath: "#/properties/metrics/items/type",
																	keyword: "type",
																	params: { type: "object" }
																}];
																return false;
															}
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
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.recorded !== void 0) {
														let data46 = data.recorded;
														if (Array.isArray(data46)) {
															const len1 = data46.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let data47 = data46[i1];
																if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
																	let missing8;
																	if (data47.id === void 0 && (missing8 = "id") || data47.direction === void 0 && (missing8 = "direction") || data47.challenger === void 0 && (missing8 = "challenger") || data47.champion === void 0 && (missing8 = "champion")) {
																		validate22.errors = [{
																			instancePath: instancePath + "/recorded/" + i1,
																			schemaPath: "#/properties/recorded/items/required",
																			keyword: "required",
																			params: { missingProperty: missing8 }
																		}];
																		return false;
																	} else {
																		if (data47.id !== void 0) {
																			if (typeof data47.id !== "string") {
																				validate22.errors = [{
																					instancePath: instancePath + "/recorded/" + i1 + "/id",
																					schemaPath: "#/properties/recorded/items/properties/id/type",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid10 = true;
																		} else var valid10 = true;
																		if (valid10) {
																			if (data47.direction !== void 0) {
																				let data49 = data47.direction;
																				if (!(data49 === "higher" || data49 === "lower" || data49 === "zero" || data49 === "one" || data49 === "none")) {
																					validate22.errors = [{
																						instancePath: instancePath + "/recorded/" + i1 + "/direction",
																						schemaPath: "#/properties/recorded/items/properties/direction/enum",
																						keyword: "enum",
																						params: { allowedValues: schema7.properties.recorded.items.properties.direction.enum }
																					}];
																					return false;
																				}
																				var valid10 = true;
																			} else var valid10 = true;
																			if (valid10) {
																				if (data47.challenger !== void 0) {
																					let data50 = data47.challenger;
																					if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
																						let missing9;
																						if (data50.value === void 0 && (missing9 = "value")) {
																							validate22.errors = [{
																								instancePath: instancePath + "/recorded/" + i1 + "/challenger",
																								schemaPath: "#/properties/recorded/items/properties/challenger/required",
																								keyword: "required",
																								params: { missingProperty: missing9 }
																							}];
																							return false;
																						} else {
																							if (data50.value !== void 0) {
																								let data51 = data50.value;
																								if (!(typeof data51 == "number" && isFinite(data51)) && data51 !== null) {
																									validate22.errors = [{
																										instancePath: instancePath + "/recorded/" + i1 + "/challenger/value",
																										schemaPath: "#/properties/recorded/items/properties/challenger/properties/value/type",
																										keyword: "type",
																										params: { type: schema7.properties.recorded.items.properties.challenger.properties.value.type }
																									}];
																									return false;
																								}
																								var valid11 = true;
																							} else var valid11 = true;
																							if (valid11) {
																								if (data50.reason !== void 0) {
																									if (typeof data50.reason !== "string") {
																										validate22.errors = [{
																											instancePath: instancePath + "/recorded/" + i1 + "/challenger/reason",
																											schemaPath: "#/properties/recorded/items/properties/challenger/properties/reason/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																									var valid11 = true;
																								} else var valid11 = true;
																								if (valid11) {
																									if (data50.note !== void 0) {
																										if (typeof data50.note !== "string") {
																											validate22.errors = [{
																												instancePath: instancePath + "/recorded/" + i1 + "/challenger/note",
																												schemaPath: "#/properties/recorded/items/properties/challenger/properties/note/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																										var valid11 = true;
																									} else var valid11 = true;
																								}
																							}
																						}
																					} else {
																						validate22.errors = [{
																							instancePath: instancePath + "/recorded/" + i1 + "/challenger",
																							schemaPath: "#/properties/recorded/items/properties/challenger/type",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																					var valid10 = true;
																				} else var valid10 = true;
																				if (valid10) {
																					if (data47.champion !== void 0) {
																						let data54 = data47.champion;
																						if (!(data54 && typeof data54 == "object" && !Array.isArray(data54)) && data54 !== null) {
																							validate22.errors = [{
																								instancePath: instancePath + "/recorded/" + i1 + "/champion",
																								schemaPath: "#/properties/recorded/items/properties/champion/type",
																								keyword: "type",
																								params: { type: schema7.properties.recorded.items.properties.champion.type }
																							}];
																							return false;
																						}
																						if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
																							let missing10;
																							if (data54.value === void 0 && (missing10 = "value")) {
																								validate22.errors = [{
																									instancePath: instancePath + "/recorded/" + i1 + "/champion",
																									schemaPath: "#/properties/recorded/items/properties/champion/required",
																									keyword: "required",
																									params: { missingProperty: missing10 }
																								}];
																								return false;
																							} else {
																								if (data54.value !== void 0) {
																									let data55 = data54.value;
																									if (!(typeof data55 == "number" && isFinite(data55)) && data55 !== null) {
																										validate22.errors = [{
																											instancePath: instancePath + "/recorded/" + i1 + "/champion/value",
																											schemaPath: "#/properties/recorded/items/properties/champion/properties/value/type",
																											keyword: "type",
																											params: { type: schema7.properties.recorded.items.properties.champion.properties.value.type }
																										}];
																										return false;
																									}
																									var valid12 = true;
																								} else var valid12 = true;
																								if (valid12) {
																									if (data54.reason !== void 0) {
																										if (typeof data54.reason !== "string") {
																											validate22.errors = [{
																												instancePath: instancePath + "/recorded/" + i1 + "/champion/reason",
																												schemaPath: "#/properties/recorded/items/properties/champion/properties/reason/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																										var valid12 = true;
																									} else var valid12 = true;
																									if (valid12) {
																										if (data54.note !== void 0) {
																											if (typeof data54.note !== "string") {
																												validate22.errors = [{
																													instancePath: instancePath + "/recorded/" + i1 + "/champion/note",
																													schemaPath: "#/properties/recorded/items/properties/champion/properties/note/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																											var valid12 = true;
																										} else var valid12 = true;
																									}
																								}
																							}
																						}
																						var valid10 = true;
																					} else var valid10 = true;
																				}
																			}
																		}
																	}
																} else {
																	validate22.errors = [{
																		instancePath: instancePath + "/recorded/" + i1,
																		schemaPath: "#/properties/recorded/items/type",
																		keyword: "type",
																		params: { type: "object" }
																	}];
																	return false;
																}
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
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.gates !== void 0) {
															let data58 = data.gates;
															if (Array.isArray(data58)) {
																const len2 = data58.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	let data59 = data58[i2];
																	if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
																		let missing11;
																		if (data59.id === void 0 && (missing11 = "id") || data59.metric === void 0 && (missing11 = "metric") || data59.slice === void 0 && (missing11 = "slice") || data59.vs === void 0 && (missing11 = "vs") || data59.rule === void 0 && (missing11 = "rule") || data59.threshold === void 0 && (missing11 = "threshold") || data59.severity === void 0 && (missing11 = "severity") || data59.status === void 0 && (missing11 = "status") || data59.reason === void 0 && (missing11 = "reason") || data59.rows_needed === void 0 && (missing11 = "rows_needed")) {
																			validate22.errors = [{
																				instancePath: instancePath + "/gates/" + i2,
																				schemaPath: "#/properties/gates/items/required",
																				keyword: "required",
																				params: { missingProperty: missing11 }
																			}];
																			return false;
																		} else {
																			if (data59.id !== void 0) {
																				if (typeof data59.id !== "string") {
																					validate22.errors = [{
																						instancePath: instancePath + "/gates/" + i2 + "/id",
																						schemaPath: "#/properties/gates/items/properties/id/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid14 = true;
																			} else var valid14 = true;
																			if (valid14) {
																				if (data59.metric !== void 0) {
																					if (typeof data59.metric !== "string") {
																						validate22.errors = [{
																							instancePath: instancePath + "/gates/" + i2 + "/metric",
																							schemaPath: "#/properties/gates/items/properties/metric/type",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid14 = true;
																				} else var valid14 = true;
																				if (valid14) {
																					if (data59.slice !== void 0) {
																						let data62 = data59.slice;
																						if (typeof data62 !== "string" && data62 !== null) {
																							validate22.errors = [{
																								instancePath: instancePath + "/gates/" + i2 + "/slice",
																								schemaPath: "#/properties/gates/items/properties/slice/type",
																								keyword: "type",
																								params: { type: schema7.properties.gates.items.properties.slice.type }
																							}];
																							return false;
																						}
																						var valid14 = true;
																					} else var valid14 = true;
																					if (valid14) {
																						if (data59.vs !== void 0) {
																							let data63 = data59.vs;
																							if (!(data63 === "champion" || data63 === null)) {
																								validate22.errors = [{
																									instancePath: instancePath + "/gates/" + i2 + "/vs",
																									schemaPath: "#/properties/gates/items/properties/vs/enum",
																									keyword: "enum",
																									params: { allowedValues: schema7.properties.gates.items.properties.vs.enum }
																								}];
																								return false;
																							}
																							var valid14 = true;
																						} else var valid14 = true;
																						if (valid14) {
																							if (data59.rule !== void 0) {
																								let data64 = data59.rule;
																								if (!(data64 === "min" || data64 === "max" || data64 === "no-worse" || data64 === "improve" || data64 === "non-inferior" || data64 === "superior")) {
																									validate22.errors = [{
																										instancePath: instancePath + "/gates/" + i2 + "/rule",
																										schemaPath: "#/properties/gates/items/properties/rule/enum",
																										keyword: "enum",
																										params: { allowedValues: schema7.properties.gates.items.properties.rule.enum }
																									}];
																									return false;
																								}
																								var valid14 = true;
																							} else var valid14 = true;
																							if (valid14) {
																								if (data59.threshold !== void 0) {
																									let data65 = data59.threshold;
																									if (!(typeof data65 == "number" && isFinite(data65)) && typeof data65 !== "string") {
																										validate22.errors = [{
																											instancePath: instancePath + "/gates/" + i2 + "/threshold",
																											schemaPath: "#/properties/gates/items/properties/threshold/type",
																											keyword: "type",
																											params: { type: schema7.properties.gates.items.properties.threshold.type }
																										}];
																										return false;
																									}
																									var valid14 = true;
																								} else var valid14 = true;
																								if (valid14) {
																									if (data59.severity !== void 0) {
																										let data66 = data59.severity;
																										if (!(data66 === "block" || data66 === "warn")) {
																											validate22.errors = [{
																												instancePath: instancePath + "/gates/" + i2 + "/severity",
																												schemaPath: "#/properties/gates/items/properties/severity/enum",
																												keyword: "enum",
																												params: { allowedValues: schema7.properties.gates.items.properties.severity.enum }
																											}];
																											return false;
																										}
																										var valid14 = true;
																									} else var valid14 = true;
																									if (valid14) {
																										if (data59.status !== void 0) {
																											let data67 = data59.status;
																											if (!(data67 === "error" || data67 === "fail" || data67 === "inconclusive" || data67 === "warn" || data67 === "pass" || data67 === "skipped")) {
																												validate22.errors = [{
																													instancePath: instancePath + "/gates/" + i2 + "/status",
																													schemaPath: "#/properties/gates/items/properties/status/enum",
																													keyword: "enum",
																													params: { allowedValues: schema7.properties.gates.items.properties.status.enum }
																												}];
																												return false;
																											}
																											var valid14 = true;
																										} else var valid14 = true;
																										if (valid14) {
																											if (data59.reason !== void 0) {
																												if (typeof data59.reason !== "string") {
																													validate22.errors = [{
																														instancePath: instancePath + "/gates/" + i2 + "/reason",
																														schemaPath: "#/properties/gates/items/properties/reason/type",
																														keyword: "type",
																														params: { type: "string" }
																													}];
																													return false;
																												}
																												var valid14 = true;
																											} else var valid14 = true;
																											if (valid14) {
																												if (data59.rows_needed !== void 0) {
																													let data69 = data59.rows_needed;
																													if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69)) && data69 !== null) {
																														validate22.errors = [{
																															instancePath: instancePath + "/gates/" + i2 + "/rows_needed",
																															schemaPath: "#/properties/gates/items/properties/rows_needed/type",
																															keyword: "type",
																															params: { type: schema7.properties.gates.items.properties.rows_needed.type }
																														}];
																														return false;
																													}
																													if (typeof data69 == "number" && isFinite(data69)) {
																														if (data69 < 0 || isNaN(data69)) {
																															validate22.errors = [{
																																instancePath: instancePath + "/gates/" + i2 + "/rows_needed",
																																schemaPath: "#/properties/gates/items/properties/rows_needed/minimum",
																																keyword: "minimum",
																																params: {
																																	comparison: ">=",
																																	limit: 0
																																}
																															}];
																															return false;
																														}
																													}
																													var valid14 = true;
																												} else var valid14 = true;
																												if (valid14) {
																													if (data59.cause !== void 0) {
																														let data70 = data59.cause;
																														if (!(data70 === "challenger" || data70 === "champion" || data70 === "data")) {
																															validate22.errors = [{
																																instancePath: instancePath + "/gates/" + i2 + "/cause",
																																schemaPath: "#/properties/gates/items/properties/cause/enum",
																																keyword: "enum",
																																params: { allowedValues: schema7.properties.gates.items.properties.cause.enum }
																															}];
																															return false;
																														}
																														var valid14 = true;
																													} else var valid14 = true;
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
																			instancePath: instancePath + "/gates/" + i2,
																			schemaPath: "#/properties/gates/items/type",
																			keyword: "type",
																			params: { type: "object" }
																		}];
																		return false;
																	}
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
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.stats !== void 0) {
																let data71 = data.stats;
																if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
																	let missing12;
																	if (data71.confidence === void 0 && (missing12 = "confidence") || data71.seed === void 0 && (missing12 = "seed") || data71.replicates === void 0 && (missing12 = "replicates")) {
																		validate22.errors = [{
																			instancePath: instancePath + "/stats",
																			schemaPath: "#/properties/stats/required",
																			keyword: "required",
																			params: { missingProperty: missing12 }
																		}];
																		return false;
																	} else {
																		if (data71.confidence !== void 0) {
																			let data72 = data71.confidence;
																			if (!(typeof data72 == "number" && isFinite(data72))) {
																				validate22.errors = [{
																					instancePath: instancePath + "/stats/confidence",
																					schemaPath: "#/properties/stats/properties/confidence/type",
																					keyword: "type",
																					params: { type: "number" }
																				}];
																				return false;
																			}
																			var valid15 = true;
																		} else var valid15 = true;
																		if (valid15) {
																			if (data71.seed !== void 0) {
																				let data73 = data71.seed;
																				if (!(typeof data73 == "number" && !(data73 % 1) && !isNaN(data73) && isFinite(data73))) {
																					validate22.errors = [{
																						instancePath: instancePath + "/stats/seed",
																						schemaPath: "#/properties/stats/properties/seed/type",
																						keyword: "type",
																						params: { type: "integer" }
																					}];
																					return false;
																				}
																				var valid15 = true;
																			} else var valid15 = true;
																			if (valid15) {
																				if (data71.replicates !== void 0) {
																					let data74 = data71.replicates;
																					if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
																						validate22.errors = [{
																							instancePath: instancePath + "/stats/replicates",
																							schemaPath: "#/properties/stats/properties/replicates/type",
																							keyword: "type",
																							params: { type: "integer" }
																						}];
																						return false;
																					}
																					var valid15 = true;
																				} else var valid15 = true;
																				if (valid15) {
																					if (data71.cluster !== void 0) {
																						if (typeof data71.cluster !== "string") {
																							validate22.errors = [{
																								instancePath: instancePath + "/stats/cluster",
																								schemaPath: "#/properties/stats/properties/cluster/type",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																						var valid15 = true;
																					} else var valid15 = true;
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
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.slices_skipped !== void 0) {
																	if (!Array.isArray(data.slices_skipped)) {
																		validate22.errors = [{
																			instancePath: instancePath + "/slices_skipped",
																			schemaPath: "#/properties/slices_skipped/type",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																	var valid0 = true;
																} else var valid0 = true;
																if (valid0) {
																	if (data.warnings !== void 0) {
																		let data77 = data.warnings;
																		if (Array.isArray(data77)) {
																			const len3 = data77.length;
																			for (let i3 = 0; i3 < len3; i3++) if (typeof data77[i3] !== "string") {
																				validate22.errors = [{
																					instancePath: instancePath + "/warnings/" + i3,
																					schemaPath: "#/properties/warnings/items/type",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
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
																		var valid0 = true;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.tool !== void 0) {
																			let data79 = data.tool;
																			if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
																				let missing13;
																				if (data79.modelgate === void 0 && (missing13 = "modelgate") || data79.onnxruntime === void 0 && (missing13 = "onnxruntime") || data79.duckdb === void 0 && (missing13 = "duckdb")) {
																					validate22.errors = [{
																						instancePath: instancePath + "/tool",
																						schemaPath: "#/properties/tool/required",
																						keyword: "required",
																						params: { missingProperty: missing13 }
																					}];
																					return false;
																				} else {
																					if (data79.modelgate !== void 0) {
																						if (typeof data79.modelgate !== "string") {
																							validate22.errors = [{
																								instancePath: instancePath + "/tool/modelgate",
																								schemaPath: "#/properties/tool/properties/modelgate/type",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																						var valid17 = true;
																					} else var valid17 = true;
																					if (valid17) {
																						if (data79.onnxruntime !== void 0) {
																							if (typeof data79.onnxruntime !== "string") {
																								validate22.errors = [{
																									instancePath: instancePath + "/tool/onnxruntime",
																									schemaPath: "#/properties/tool/properties/onnxruntime/type",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																							var valid17 = true;
																						} else var valid17 = true;
																						if (valid17) {
																							if (data79.duckdb !== void 0) {
																								if (typeof data79.duckdb !== "string") {
																									validate22.errors = [{
																										instancePath: instancePath + "/tool/duckdb",
																										schemaPath: "#/properties/tool/properties/duckdb/type",
																										keyword: "type",
																										params: { type: "string" }
																									}];
																									return false;
																								}
																								var valid17 = true;
																							} else var valid17 = true;
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
	validate22.errors = vErrors;
	return true;
}
const golden = validate23;
const schema8 = {
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
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.schema === void 0 && (missing0 = "schema") || data.model === void 0 && (missing0 = "model") || data.digest === void 0 && (missing0 = "digest") || data.origin === void 0 && (missing0 = "origin") || data.seed === void 0 && (missing0 = "seed") || data.columns === void 0 && (missing0 = "columns") || data.rows === void 0 && (missing0 = "rows") || data.outputs === void 0 && (missing0 = "outputs") || data.tolerance === void 0 && (missing0 = "tolerance")) {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.schema !== void 0) {
				if (1 !== data.schema) {
					validate23.errors = [{
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
						validate23.errors = [{
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
						if (data.origin !== void 0) {
							if (!(data.origin === "synthetic")) {
								validate23.errors = [{
									instancePath: instancePath + "/origin",
									schemaPath: "#/properties/origin/enum",
									keyword: "enum",
									params: { allowedValues: schema8.properties.origin.enum }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.seed !== void 0) {
								let data4 = data.seed;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate23.errors = [{
										instancePath: instancePath + "/seed",
										schemaPath: "#/properties/seed/type",
										keyword: "type",
										params: { type: "integer" }
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate23.errors = [{
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
													validate23.errors = [{
														instancePath: instancePath + "/columns/" + i0,
														schemaPath: "#/properties/columns/items/required",
														keyword: "required",
														params: { missingProperty: missing1 }
													}];
													return false;
												} else {
													if (data6.name !== void 0) {
														if (typeof data6.name !== "string") {
															validate23.errors = [{
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
																validate23.errors = [{
																	instancePath: instancePath + "/columns/" + i0 + "/type",
																	schemaPath: "#/properties/columns/items/properties/type/enum",
																	keyword: "enum",
																	params: { allowedValues: schema8.properties.columns.items.properties.type.enum }
																}];
																return false;
															}
															var valid2 = true;
														} else var valid2 = true;
													}
												}
											} else {
												validate23.errors = [{
													instancePath: instancePath + "/columns/" + i0,
													schemaPath: "#/properties/columns/items/type",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
										}
									} else {
										validate23.errors = [{
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
															validate23.errors = [{
																instancePath: instancePath + "/rows/" + i1 + "/" + i2,
																schemaPath: "#/properties/rows/items/items/type",
																keyword: "type",
																params: { type: schema8.properties.rows.items.items.type }
															}];
															return false;
														}
													}
												} else {
													validate23.errors = [{
														instancePath: instancePath + "/rows/" + i1,
														schemaPath: "#/properties/rows/items/type",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
										} else {
											validate23.errors = [{
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
													validate23.errors = [{
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
															validate23.errors = [{
																instancePath: instancePath + "/outputs/kind",
																schemaPath: "#/properties/outputs/properties/kind/enum",
																keyword: "enum",
																params: { allowedValues: schema8.properties.outputs.properties.kind.enum }
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
																	validate23.errors = [{
																		instancePath: instancePath + "/outputs/classes/" + i3,
																		schemaPath: "#/properties/outputs/properties/classes/items/type",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
															} else {
																validate23.errors = [{
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
																					validate23.errors = [{
																						instancePath: instancePath + "/outputs/values/" + i4 + "/" + i5,
																						schemaPath: "#/properties/outputs/properties/values/items/items/type",
																						keyword: "type",
																						params: { type: "number" }
																					}];
																					return false;
																				}
																			}
																		} else {
																			validate23.errors = [{
																				instancePath: instancePath + "/outputs/values/" + i4,
																				schemaPath: "#/properties/outputs/properties/values/items/type",
																				keyword: "type",
																				params: { type: "array" }
																			}];
																			return false;
																		}
																	}
																} else {
																	validate23.errors = [{
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
												validate23.errors = [{
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
													validate23.errors = [{
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
const profile = validate24;
const schema9 = {
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
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.model === void 0 && (missing0 = "model") || data.data === void 0 && (missing0 = "data") || data.sample === void 0 && (missing0 = "sample") || data.columns === void 0 && (missing0 = "columns")) {
				validate24.errors = [{
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
						validate24.errors = [{
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
							validate24.errors = [{
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
										validate24.errors = [{
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
														validate24.errors = [{
															instancePath: instancePath + "/data/digest",
															schemaPath: "#/properties/data/properties/digest/pattern",
															keyword: "pattern",
															params: { pattern: "^sha256:[0-9a-f]{64}$" }
														}];
														return false;
													}
												} else {
													validate24.errors = [{
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
													validate24.errors = [{
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
															validate24.errors = [{
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
																validate24.errors = [{
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
															validate24.errors = [{
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
									validate24.errors = [{
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
											validate24.errors = [{
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
													validate24.errors = [{
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
															validate24.errors = [{
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
														validate24.errors = [{
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
																validate24.errors = [{
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
										validate24.errors = [{
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
																validate24.errors = [{
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
																		validate24.errors = [{
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
																			validate24.errors = [{
																				instancePath: instancePath + "/columns/" + i0 + "/role",
																				schemaPath: "#/properties/columns/items/then/properties/role/enum",
																				keyword: "enum",
																				params: { allowedValues: schema9.properties.columns.items.then.properties.role.enum }
																			}];
																			return false;
																		}
																		var valid7 = _errs32 === errors;
																	} else var valid7 = true;
																	if (valid7) {
																		if (data11.type !== void 0) {
																			const _errs33 = errors;
																			if ("number" !== data11.type) {
																				validate24.errors = [{
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
																					validate24.errors = [{
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
																						validate24.errors = [{
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
																								validate24.errors = [{
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
																							validate24.errors = [{
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
																									validate24.errors = [{
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
																								validate24.errors = [{
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
																										validate24.errors = [{
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
																									validate24.errors = [{
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
																											validate24.errors = [{
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
																										validate24.errors = [{
																											instancePath: instancePath + "/columns/" + i0 + "/min",
																											schemaPath: "#/properties/columns/items/then/properties/min/type",
																											keyword: "type",
																											params: { type: schema9.properties.columns.items.then.properties.min.type }
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
																											validate24.errors = [{
																												instancePath: instancePath + "/columns/" + i0 + "/max",
																												schemaPath: "#/properties/columns/items/then/properties/max/type",
																												keyword: "type",
																												params: { type: schema9.properties.columns.items.then.properties.max.type }
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
																												validate24.errors = [{
																													instancePath: instancePath + "/columns/" + i0 + "/mean",
																													schemaPath: "#/properties/columns/items/then/properties/mean/type",
																													keyword: "type",
																													params: { type: schema9.properties.columns.items.then.properties.mean.type }
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
																													validate24.errors = [{
																														instancePath: instancePath + "/columns/" + i0 + "/sd",
																														schemaPath: "#/properties/columns/items/then/properties/sd/type",
																														keyword: "type",
																														params: { type: schema9.properties.columns.items.then.properties.sd.type }
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
																														validate24.errors = [{
																															instancePath: instancePath + "/columns/" + i0 + "/skew",
																															schemaPath: "#/properties/columns/items/then/properties/skew/type",
																															keyword: "type",
																															params: { type: schema9.properties.columns.items.then.properties.skew.type }
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
																															validate24.errors = [{
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
																																	validate24.errors = [{
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
																																			validate24.errors = [{
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
																																	validate24.errors = [{
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
																																				validate24.errors = [{
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
																																						validate24.errors = [{
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
																																		validate24.errors = [{
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
															validate24.errors = [{
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
																validate24.errors = [{
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
																		validate24.errors = [{
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
																			validate24.errors = [{
																				instancePath: instancePath + "/columns/" + i0 + "/role",
																				schemaPath: "#/properties/columns/items/else/properties/role/enum",
																				keyword: "enum",
																				params: { allowedValues: schema9.properties.columns.items.else.properties.role.enum }
																			}];
																			return false;
																		}
																		var valid10 = _errs68 === errors;
																	} else var valid10 = true;
																	if (valid10) {
																		if (data11.type !== void 0) {
																			const _errs69 = errors;
																			if ("category" !== data11.type) {
																				validate24.errors = [{
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
																					validate24.errors = [{
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
																						validate24.errors = [{
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
																								validate24.errors = [{
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
																							validate24.errors = [{
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
																									validate24.errors = [{
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
																								validate24.errors = [{
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
																										validate24.errors = [{
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
																												validate24.errors = [{
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
																										validate24.errors = [{
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
																													validate24.errors = [{
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
																															validate24.errors = [{
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
																											validate24.errors = [{
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
																											validate24.errors = [{
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
																													validate24.errors = [{
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
															validate24.errors = [{
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
													validate24.errors = vErrors;
													return false;
												}
												if (errors === _errs23) {
													if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
														let missing5;
														if (data11.type === void 0 && (missing5 = "type")) {
															validate24.errors = [{
																instancePath: instancePath + "/columns/" + i0,
																schemaPath: "#/properties/columns/items/required",
																keyword: "required",
																params: { missingProperty: missing5 }
															}];
															return false;
														}
													} else {
														validate24.errors = [{
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
											validate24.errors = [{
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
			validate24.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate24.errors = vErrors;
	return errors === 0;
}
const registry = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.schema === void 0 && (missing0 = "schema") || data.kind === void 0 && (missing0 = "kind")) {
			validate25.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.schema !== void 0) {
				if (1 !== data.schema) {
					validate25.errors = [{
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
						validate25.errors = [{
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
		validate25.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate25.errors = vErrors;
	return true;
}
const run = validate26;
const schema11 = {
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
		"signature": {
			"type": "object",
			"required": [
				"inputs",
				"outputs",
				"columns"
			],
			"properties": {
				"inputs": {
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
				"outputs": {
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
		},
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
	}
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.schema === void 0 && (missing0 = "schema") || data.model === void 0 && (missing0 = "model") || data.task === void 0 && (missing0 = "task") || data.digest === void 0 && (missing0 = "digest") || data.size === void 0 && (missing0 = "size") || data.threshold === void 0 && (missing0 = "threshold") || data.positive === void 0 && (missing0 = "positive") || data.signature === void 0 && (missing0 = "signature") || data.output === void 0 && (missing0 = "output") || data.command === void 0 && (missing0 = "command") || data.params === void 0 && (missing0 = "params") || data.seed === void 0 && (missing0 = "seed") || data.metrics === void 0 && (missing0 = "metrics") || data.data === void 0 && (missing0 = "data") || data.commit === void 0 && (missing0 = "commit") || data.ref === void 0 && (missing0 = "ref") || data.dirty === void 0 && (missing0 = "dirty") || data.runner === void 0 && (missing0 = "runner") || data.lockfile === void 0 && (missing0 = "lockfile") || data.started_at === void 0 && (missing0 = "started_at") || data.seconds === void 0 && (missing0 = "seconds")) {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.schema !== void 0) {
				if (1 !== data.schema) {
					validate26.errors = [{
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
						validate26.errors = [{
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
					if (data.task !== void 0) {
						let data2 = data.task;
						if (!(data2 === "binary" || data2 === "multiclass" || data2 === "regression")) {
							validate26.errors = [{
								instancePath: instancePath + "/task",
								schemaPath: "#/properties/task/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.task.enum }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.digest !== void 0) {
							let data3 = data.digest;
							if (typeof data3 === "string") {
								if (!pattern0.test(data3)) {
									validate26.errors = [{
										instancePath: instancePath + "/digest",
										schemaPath: "#/properties/digest/pattern",
										keyword: "pattern",
										params: { pattern: "^sha256:[0-9a-f]{64}$" }
									}];
									return false;
								}
							} else {
								validate26.errors = [{
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
							if (data.size !== void 0) {
								let data4 = data.size;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate26.errors = [{
										instancePath: instancePath + "/size",
										schemaPath: "#/properties/size/type",
										keyword: "type",
										params: { type: "integer" }
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate26.errors = [{
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
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.threshold !== void 0) {
									let data5 = data.threshold;
									if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
										validate26.errors = [{
											instancePath: instancePath + "/threshold",
											schemaPath: "#/properties/threshold/type",
											keyword: "type",
											params: { type: schema11.properties.threshold.type }
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.positive !== void 0) {
										let data6 = data.positive;
										if (typeof data6 !== "string" && data6 !== null) {
											validate26.errors = [{
												instancePath: instancePath + "/positive",
												schemaPath: "#/properties/positive/type",
												keyword: "type",
												params: { type: schema11.properties.positive.type }
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.signature !== void 0) {
											let data7 = data.signature;
											if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
												let missing1;
												if (data7.inputs === void 0 && (missing1 = "inputs") || data7.outputs === void 0 && (missing1 = "outputs") || data7.columns === void 0 && (missing1 = "columns")) {
													validate26.errors = [{
														instancePath: instancePath + "/signature",
														schemaPath: "#/properties/signature/required",
														keyword: "required",
														params: { missingProperty: missing1 }
													}];
													return false;
												} else {
													if (data7.inputs !== void 0) {
														let data8 = data7.inputs;
														if (Array.isArray(data8)) {
															const len0 = data8.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let data9 = data8[i0];
																if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
																	let missing2;
																	if (data9.name === void 0 && (missing2 = "name") || data9.type === void 0 && (missing2 = "type") || data9.shape === void 0 && (missing2 = "shape")) {
																		validate26.errors = [{
																			instancePath: instancePath + "/signature/inputs/" + i0,
																			schemaPath: "#/properties/signature/properties/inputs/items/required",
																			keyword: "required",
																			params: { missingProperty: missing2 }
																		}];
																		return false;
																	} else {
																		if (data9.name !== void 0) {
																			if (typeof data9.name !== "string") {
																				validate26.errors = [{
																					instancePath: instancePath + "/signature/inputs/" + i0 + "/name",
																					schemaPath: "#/properties/signature/properties/inputs/items/properties/name/type",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid3 = true;
																		} else var valid3 = true;
																		if (valid3) {
																			if (data9.type !== void 0) {
																				if (typeof data9.type !== "string") {
																					validate26.errors = [{
																						instancePath: instancePath + "/signature/inputs/" + i0 + "/type",
																						schemaPath: "#/properties/signature/properties/inputs/items/properties/type/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid3 = true;
																			} else var valid3 = true;
																			if (valid3) {
																				if (data9.shape !== void 0) {
																					let data12 = data9.shape;
																					if (Array.isArray(data12)) {
																						const len1 = data12.length;
																						for (let i1 = 0; i1 < len1; i1++) {
																							let data13 = data12[i1];
																							if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && data13 !== null) {
																								validate26.errors = [{
																									instancePath: instancePath + "/signature/inputs/" + i0 + "/shape/" + i1,
																									schemaPath: "#/properties/signature/properties/inputs/items/properties/shape/items/type",
																									keyword: "type",
																									params: { type: schema11.properties.signature.properties.inputs.items.properties.shape.items.type }
																								}];
																								return false;
																							}
																							if (typeof data13 == "number" && isFinite(data13)) {
																								if (data13 < 0 || isNaN(data13)) {
																									validate26.errors = [{
																										instancePath: instancePath + "/signature/inputs/" + i0 + "/shape/" + i1,
																										schemaPath: "#/properties/signature/properties/inputs/items/properties/shape/items/minimum",
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
																						validate26.errors = [{
																							instancePath: instancePath + "/signature/inputs/" + i0 + "/shape",
																							schemaPath: "#/properties/signature/properties/inputs/items/properties/shape/type",
																							keyword: "type",
																							params: { type: "array" }
																						}];
																						return false;
																					}
																					var valid3 = true;
																				} else var valid3 = true;
																			}
																		}
																	}
																} else {
																	validate26.errors = [{
																		instancePath: instancePath + "/signature/inputs/" + i0,
																		schemaPath: "#/properties/signature/properties/inputs/items/type",
																		keyword: "type",
																		params: { type: "object" }
																	}];
																	return false;
																}
															}
														} else {
															validate26.errors = [{
																instancePath: instancePath + "/signature/inputs",
																schemaPath: "#/properties/signature/properties/inputs/type",
																keyword: "type",
																params: { type: "array" }
															}];
															return false;
														}
														var valid1 = true;
													} else var valid1 = true;
													if (valid1) {
														if (data7.outputs !== void 0) {
															let data14 = data7.outputs;
															if (Array.isArray(data14)) {
																const len2 = data14.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	let data15 = data14[i2];
																	if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																		let missing3;
																		if (data15.name === void 0 && (missing3 = "name") || data15.type === void 0 && (missing3 = "type") || data15.shape === void 0 && (missing3 = "shape")) {
																			validate26.errors = [{
																				instancePath: instancePath + "/signature/outputs/" + i2,
																				schemaPath: "#/properties/signature/properties/outputs/items/required",
																				keyword: "required",
																				params: { missingProperty: missing3 }
																			}];
																			return false;
																		} else {
																			if (data15.name !== void 0) {
																				if (typeof data15.name !== "string") {
																					validate26.errors = [{
																						instancePath: instancePath + "/signature/outputs/" + i2 + "/name",
																						schemaPath: "#/properties/signature/properties/outputs/items/properties/name/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid6 = true;
																			} else var valid6 = true;
																			if (valid6) {
																				if (data15.type !== void 0) {
																					if (typeof data15.type !== "string") {
																						validate26.errors = [{
																							instancePath: instancePath + "/signature/outputs/" + i2 + "/type",
																							schemaPath: "#/properties/signature/properties/outputs/items/properties/type/type",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid6 = true;
																				} else var valid6 = true;
																				if (valid6) {
																					if (data15.shape !== void 0) {
																						let data18 = data15.shape;
																						if (Array.isArray(data18)) {
																							const len3 = data18.length;
																							for (let i3 = 0; i3 < len3; i3++) {
																								let data19 = data18[i3];
																								if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)) && data19 !== null) {
																									validate26.errors = [{
																										instancePath: instancePath + "/signature/outputs/" + i2 + "/shape/" + i3,
																										schemaPath: "#/properties/signature/properties/outputs/items/properties/shape/items/type",
																										keyword: "type",
																										params: { type: schema11.properties.signature.properties.outputs.items.properties.shape.items.type }
																									}];
																									return false;
																								}
																								if (typeof data19 == "number" && isFinite(data19)) {
																									if (data19 < 0 || isNaN(data19)) {
																										validate26.errors = [{
																											instancePath: instancePath + "/signature/outputs/" + i2 + "/shape/" + i3,
																											schemaPath: "#/properties/signature/properties/outputs/items/properties/shape/items/minimum",
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
																							validate26.errors = [{
																								instancePath: instancePath + "/signature/outputs/" + i2 + "/shape",
																								schemaPath: "#/properties/signature/properties/outputs/items/properties/shape/type",
																								keyword: "type",
																								params: { type: "array" }
																							}];
																							return false;
																						}
																						var valid6 = true;
																					} else var valid6 = true;
																				}
																			}
																		}
																	} else {
																		validate26.errors = [{
																			instancePath: instancePath + "/signature/outputs/" + i2,
																			schemaPath: "#/properties/signature/properties/outputs/items/type",
																			keyword: "type",
																			params: { type: "object" }
																		}];
																		return false;
																	}
																}
															} else {
																validate26.errors = [{
																	instancePath: instancePath + "/signature/outputs",
																	schemaPath: "#/properties/signature/properties/outputs/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
															var valid1 = true;
														} else var valid1 = true;
														if (valid1) {
															if (data7.columns !== void 0) {
																let data20 = data7.columns;
																if (Array.isArray(data20)) {
																	const len4 = data20.length;
																	for (let i4 = 0; i4 < len4; i4++) {
																		let data21 = data20[i4];
																		if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
																			let missing4;
																			if (data21.name === void 0 && (missing4 = "name") || data21.input === void 0 && (missing4 = "input") || data21.type === void 0 && (missing4 = "type")) {
																				validate26.errors = [{
																					instancePath: instancePath + "/signature/columns/" + i4,
																					schemaPath: "#/properties/signature/properties/columns/items/required",
																					keyword: "required",
																					params: { missingProperty: missing4 }
																				}];
																				return false;
																			} else {
																				if (data21.name !== void 0) {
																					if (typeof data21.name !== "string") {
																						validate26.errors = [{
																							instancePath: instancePath + "/signature/columns/" + i4 + "/name",
																							schemaPath: "#/properties/signature/properties/columns/items/properties/name/type",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																					var valid9 = true;
																				} else var valid9 = true;
																				if (valid9) {
																					if (data21.input !== void 0) {
																						if (typeof data21.input !== "string") {
																							validate26.errors = [{
																								instancePath: instancePath + "/signature/columns/" + i4 + "/input",
																								schemaPath: "#/properties/signature/properties/columns/items/properties/input/type",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																						var valid9 = true;
																					} else var valid9 = true;
																					if (valid9) {
																						if (data21.type !== void 0) {
																							let data24 = data21.type;
																							if (!(data24 === "number" || data24 === "integer" || data24 === "text")) {
																								validate26.errors = [{
																									instancePath: instancePath + "/signature/columns/" + i4 + "/type",
																									schemaPath: "#/properties/signature/properties/columns/items/properties/type/enum",
																									keyword: "enum",
																									params: { allowedValues: schema11.properties.signature.properties.columns.items.properties.type.enum }
																								}];
																								return false;
																							}
																							var valid9 = true;
																						} else var valid9 = true;
																					}
																				}
																			}
																		} else {
																			validate26.errors = [{
																				instancePath: instancePath + "/signature/columns/" + i4,
																				schemaPath: "#/properties/signature/properties/columns/items/type",
																				keyword: "type",
																				params: { type: "object" }
																			}];
																			return false;
																		}
																	}
																} else {
																	validate26.errors = [{
																		instancePath: instancePath + "/signature/columns",
																		schemaPath: "#/properties/signature/properties/columns/type",
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
												validate26.errors = [{
													instancePath: instancePath + "/signature",
													schemaPath: "#/properties/signature/type",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.output !== void 0) {
												let data25 = data.output;
												if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
													let missing5;
													if (data25.kind === void 0 && (missing5 = "kind") || data25.name === void 0 && (missing5 = "name") || data25.classes === void 0 && (missing5 = "classes") || data25.positive === void 0 && (missing5 = "positive")) {
														validate26.errors = [{
															instancePath: instancePath + "/output",
															schemaPath: "#/properties/output/required",
															keyword: "required",
															params: { missingProperty: missing5 }
														}];
														return false;
													} else {
														if (data25.kind !== void 0) {
															let data26 = data25.kind;
															if (!(data26 === "probability" || data26 === "logit" || data26 === "label" || data26 === "value")) {
																validate26.errors = [{
																	instancePath: instancePath + "/output/kind",
																	schemaPath: "#/properties/output/properties/kind/enum",
																	keyword: "enum",
																	params: { allowedValues: schema11.properties.output.properties.kind.enum }
																}];
																return false;
															}
															var valid10 = true;
														} else var valid10 = true;
														if (valid10) {
															if (data25.name !== void 0) {
																if (typeof data25.name !== "string") {
																	validate26.errors = [{
																		instancePath: instancePath + "/output/name",
																		schemaPath: "#/properties/output/properties/name/type",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
																var valid10 = true;
															} else var valid10 = true;
															if (valid10) {
																if (data25.classes !== void 0) {
																	let data28 = data25.classes;
																	if (Array.isArray(data28)) {
																		const len5 = data28.length;
																		for (let i5 = 0; i5 < len5; i5++) if (typeof data28[i5] !== "string") {
																			validate26.errors = [{
																				instancePath: instancePath + "/output/classes/" + i5,
																				schemaPath: "#/properties/output/properties/classes/items/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																	} else {
																		validate26.errors = [{
																			instancePath: instancePath + "/output/classes",
																			schemaPath: "#/properties/output/properties/classes/type",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																	var valid10 = true;
																} else var valid10 = true;
																if (valid10) {
																	if (data25.positive !== void 0) {
																		let data30 = data25.positive;
																		if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30)) && data30 !== null) {
																			validate26.errors = [{
																				instancePath: instancePath + "/output/positive",
																				schemaPath: "#/properties/output/properties/positive/type",
																				keyword: "type",
																				params: { type: schema11.properties.output.properties.positive.type }
																			}];
																			return false;
																		}
																		if (typeof data30 == "number" && isFinite(data30)) {
																			if (data30 < 0 || isNaN(data30)) {
																				validate26.errors = [{
																					instancePath: instancePath + "/output/positive",
																					schemaPath: "#/properties/output/properties/positive/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					}
																				}];
																				return false;
																			}
																		}
																		var valid10 = true;
																	} else var valid10 = true;
																}
															}
														}
													}
												} else {
													validate26.errors = [{
														instancePath: instancePath + "/output",
														schemaPath: "#/properties/output/type",
														keyword: "type",
														params: { type: "object" }
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.command !== void 0) {
													if (typeof data.command !== "string") {
														validate26.errors = [{
															instancePath: instancePath + "/command",
															schemaPath: "#/properties/command/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.params !== void 0) {
														let data32 = data.params;
														if (!(data32 && typeof data32 == "object" && !Array.isArray(data32))) {
															validate26.errors = [{
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
															let data33 = data.seed;
															if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
																validate26.errors = [{
																	instancePath: instancePath + "/seed",
																	schemaPath: "#/properties/seed/type",
																	keyword: "type",
																	params: { type: "integer" }
																}];
																return false;
															}
															if (typeof data33 == "number" && isFinite(data33)) {
																if (data33 < 0 || isNaN(data33)) {
																	validate26.errors = [{
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
															if (data.metrics !== void 0) {
																let data34 = data.metrics;
																if (data34 && typeof data34 == "object" && !Array.isArray(data34)) for (const key0 in data34) {
																	let data35 = data34[key0];
																	if (!(typeof data35 == "number" && isFinite(data35)) && !Array.isArray(data35)) {
																		validate26.errors = [{
																			instancePath: instancePath + "/metrics/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
																			schemaPath: "#/properties/metrics/additionalProperties/type",
																			keyword: "type",
																			params: { type: schema11.properties.metrics.additionalProperties.type }
																		}];
																		return false;
																	}
																	if (Array.isArray(data35)) {
																		const len6 = data35.length;
																		for (let i6 = 0; i6 < len6; i6++) {
																			let data36 = data35[i6];
																			if (!(typeof data36 == "number" && isFinite(data36))) {
																				validate26.errors = [{
																					instancePath: instancePath + "/metrics/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6,
																					schemaPath: "#/properties/metrics/additionalProperties/items/type",
																					keyword: "type",
																					params: { type: "number" }
																				}];
																				return false;
																			}
																		}
																	}
																}
																else {
																	validate26.errors = [{
																		instancePath: instancePath + "/metrics",
																		schemaPath: "#/properties/metrics/type",
																		keyword: "type",
																		params: { type: "object" }
																	}];
																	return false;
																}
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.data !== void 0) {
																	let data37 = data.data;
																	if (Array.isArray(data37)) {
																		const len7 = data37.length;
																		for (let i7 = 0; i7 < len7; i7++) {
																			let data38 = data37[i7];
																			if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
																				let missing6;
																				if (data38.name === void 0 && (missing6 = "name") || data38.digest === void 0 && (missing6 = "digest") || data38.rows === void 0 && (missing6 = "rows")) {
																					validate26.errors = [{
																						instancePath: instancePath + "/data/" + i7,
																						schemaPath: "#/properties/data/items/required",
																						keyword: "required",
																						params: { missingProperty: missing6 }
																					}];
																					return false;
																				} else {
																					if (data38.name !== void 0) {
																						if (typeof data38.name !== "string") {
																							validate26.errors = [{
																								instancePath: instancePath + "/data/" + i7 + "/name",
																								schemaPath: "#/properties/data/items/properties/name/type",
																								keyword: "type",
																								params: { type: "string" }
																							}];
																							return false;
																						}
																						var valid15 = true;
																					} else var valid15 = true;
																					if (valid15) {
																						if (data38.digest !== void 0) {
																							let data40 = data38.digest;
																							if (typeof data40 === "string") {
																								if (!pattern0.test(data40)) {
																									validate26.errors = [{
																										instancePath: instancePath + "/data/" + i7 + "/digest",
																										schemaPath: "#/properties/data/items/properties/digest/pattern",
																										keyword: "pattern",
																										params: { pattern: "^sha256:[0-9a-f]{64}$" }
																									}];
																									return false;
																								}
																							} else {
																								validate26.errors = [{
																									instancePath: instancePath + "/data/" + i7 + "/digest",
																									schemaPath: "#/properties/data/items/properties/digest/type",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																							var valid15 = true;
																						} else var valid15 = true;
																						if (valid15) {
																							if (data38.rows !== void 0) {
																								let data41 = data38.rows;
																								if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
																									validate26.errors = [{
																										instancePath: instancePath + "/data/" + i7 + "/rows",
																										schemaPath: "#/properties/data/items/properties/rows/type",
																										keyword: "type",
																										params: { type: "integer" }
																									}];
																									return false;
																								}
																								if (typeof data41 == "number" && isFinite(data41)) {
																									if (data41 < 0 || isNaN(data41)) {
																										validate26.errors = [{
																											instancePath: instancePath + "/data/" + i7 + "/rows",
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
																								var valid15 = true;
																							} else var valid15 = true;
																						}
																					}
																				}
																			} else {
																				validate26.errors = [{
																					instancePath: instancePath + "/data/" + i7,
																					schemaPath: "#/properties/data/items/type",
																					keyword: "type",
																					params: { type: "object" }
																				}];
																				return false;
																			}
																		}
																	} else {
																		validate26.errors = [{
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
																	if (data.commit !== void 0) {
																		let data42 = data.commit;
																		if (typeof data42 !== "string" && data42 !== null) {
																			validate26.errors = [{
																				instancePath: instancePath + "/commit",
																				schemaPath: "#/properties/commit/type",
																				keyword: "type",
																				params: { type: schema11.properties.commit.type }
																			}];
																			return false;
																		}
																		var valid0 = true;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.ref !== void 0) {
																			let data43 = data.ref;
																			if (typeof data43 !== "string" && data43 !== null) {
																				validate26.errors = [{
																					instancePath: instancePath + "/ref",
																					schemaPath: "#/properties/ref/type",
																					keyword: "type",
																					params: { type: schema11.properties.ref.type }
																				}];
																				return false;
																			}
																			var valid0 = true;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.dirty !== void 0) {
																				if (typeof data.dirty !== "boolean") {
																					validate26.errors = [{
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
																				if (data.runner !== void 0) {
																					let data45 = data.runner;
																					if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
																						let missing7;
																						if (data45.platform === void 0 && (missing7 = "platform") || data45.node === void 0 && (missing7 = "node")) {
																							validate26.errors = [{
																								instancePath: instancePath + "/runner",
																								schemaPath: "#/properties/runner/required",
																								keyword: "required",
																								params: { missingProperty: missing7 }
																							}];
																							return false;
																						} else {
																							if (data45.platform !== void 0) {
																								if (typeof data45.platform !== "string") {
																									validate26.errors = [{
																										instancePath: instancePath + "/runner/platform",
																										schemaPath: "#/properties/runner/properties/platform/type",
																										keyword: "type",
																										params: { type: "string" }
																									}];
																									return false;
																								}
																								var valid16 = true;
																							} else var valid16 = true;
																							if (valid16) {
																								if (data45.node !== void 0) {
																									if (typeof data45.node !== "string") {
																										validate26.errors = [{
																											instancePath: instancePath + "/runner/node",
																											schemaPath: "#/properties/runner/properties/node/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																									var valid16 = true;
																								} else var valid16 = true;
																							}
																						}
																					} else {
																						validate26.errors = [{
																							instancePath: instancePath + "/runner",
																							schemaPath: "#/properties/runner/type",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																					var valid0 = true;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.lockfile !== void 0) {
																						let data48 = data.lockfile;
																						if (typeof data48 !== "string" && data48 !== null) {
																							validate26.errors = [{
																								instancePath: instancePath + "/lockfile",
																								schemaPath: "#/properties/lockfile/type",
																								keyword: "type",
																								params: { type: schema11.properties.lockfile.type }
																							}];
																							return false;
																						}
																						var valid0 = true;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.started_at !== void 0) {
																							let data49 = data.started_at;
																							if (typeof data49 === "string") {
																								if (!pattern1.test(data49)) {
																									validate26.errors = [{
																										instancePath: instancePath + "/started_at",
																										schemaPath: "#/properties/started_at/pattern",
																										keyword: "pattern",
																										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T" }
																									}];
																									return false;
																								}
																							} else {
																								validate26.errors = [{
																									instancePath: instancePath + "/started_at",
																									schemaPath: "#/properties/started_at/type",
																									keyword: "type",
																									params: { type: "string" }
																								}];
																								return false;
																							}
																							var valid0 = true;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.seconds !== void 0) {
																								let data50 = data.seconds;
																								if (!(typeof data50 == "number" && isFinite(data50))) {
																									validate26.errors = [{
																										instancePath: instancePath + "/seconds",
																										schemaPath: "#/properties/seconds/type",
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
		validate26.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate26.errors = vErrors;
	return true;
}
const status = validate27;
const schema12 = {
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
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.schema === void 0 && (missing0 = "schema") || data.state === void 0 && (missing0 = "state") || data.reason === void 0 && (missing0 = "reason") || data.actor === void 0 && (missing0 = "actor") || data.at === void 0 && (missing0 = "at") || data.ran_in === void 0 && (missing0 = "ran_in")) {
			validate27.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.schema !== void 0) {
				if (1 !== data.schema) {
					validate27.errors = [{
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
						validate27.errors = [{
							instancePath: instancePath + "/state",
							schemaPath: "#/properties/state/enum",
							keyword: "enum",
							params: { allowedValues: schema12.properties.state.enum }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.reason !== void 0) {
						let data2 = data.reason;
						if (typeof data2 !== "string" && data2 !== null) {
							validate27.errors = [{
								instancePath: instancePath + "/reason",
								schemaPath: "#/properties/reason/type",
								keyword: "type",
								params: { type: schema12.properties.reason.type }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.actor !== void 0) {
							let data3 = data.actor;
							if (typeof data3 !== "string" && data3 !== null) {
								validate27.errors = [{
									instancePath: instancePath + "/actor",
									schemaPath: "#/properties/actor/type",
									keyword: "type",
									params: { type: schema12.properties.actor.type }
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
										validate27.errors = [{
											instancePath: instancePath + "/at",
											schemaPath: "#/properties/at/pattern",
											keyword: "pattern",
											params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T" }
										}];
										return false;
									}
								} else {
									validate27.errors = [{
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
													validate27.errors = [{
														instancePath: instancePath + "/ran_in/" + i0,
														schemaPath: "#/properties/ran_in/items/required",
														keyword: "required",
														params: { missingProperty: missing1 }
													}];
													return false;
												} else {
													if (data6.environment !== void 0) {
														if (typeof data6.environment !== "string") {
															validate27.errors = [{
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
																	validate27.errors = [{
																		instancePath: instancePath + "/ran_in/" + i0 + "/at",
																		schemaPath: "#/properties/ran_in/items/properties/at/pattern",
																		keyword: "pattern",
																		params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T" }
																	}];
																	return false;
																}
															} else {
																validate27.errors = [{
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
												validate27.errors = [{
													instancePath: instancePath + "/ran_in/" + i0,
													schemaPath: "#/properties/ran_in/items/type",
													keyword: "type",
													params: { type: "object" }
												}];
												return false;
											}
										}
									} else {
										validate27.errors = [{
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
		validate27.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate27.errors = vErrors;
	return true;
}
const version = validate28;
const schema13 = {
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
		},
		"signature": {
			"type": "object",
			"required": [
				"inputs",
				"outputs",
				"columns"
			],
			"properties": {
				"inputs": {
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
				"outputs": {
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
		"parent": {
			"type": ["string", "null"],
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"created": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T"
		}
	}
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.schema === void 0 && (missing0 = "schema") || data.model === void 0 && (missing0 = "model") || data.version === void 0 && (missing0 = "version") || data.label === void 0 && (missing0 = "label") || data.digest === void 0 && (missing0 = "digest") || data.size === void 0 && (missing0 = "size") || data.storage === void 0 && (missing0 = "storage") || data.content === void 0 && (missing0 = "content") || data.task === void 0 && (missing0 = "task") || data.threshold === void 0 && (missing0 = "threshold") || data.positive === void 0 && (missing0 = "positive") || data.output === void 0 && (missing0 = "output") || data.signature === void 0 && (missing0 = "signature") || data.verdict === void 0 && (missing0 = "verdict") || data.forced === void 0 && (missing0 = "forced") || data.metrics === void 0 && (missing0 = "metrics") || data.files === void 0 && (missing0 = "files") || data.lineage === void 0 && (missing0 = "lineage") || data.parent === void 0 && (missing0 = "parent") || data.created === void 0 && (missing0 = "created")) {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			if (data.schema !== void 0) {
				if (1 !== data.schema) {
					validate28.errors = [{
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
						validate28.errors = [{
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
					if (data.version !== void 0) {
						let data2 = data.version;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate28.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/type",
								keyword: "type",
								params: { type: "integer" }
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 1 || isNaN(data2)) {
								validate28.errors = [{
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
						if (data.label !== void 0) {
							let data3 = data.label;
							if (typeof data3 !== "string" && data3 !== null) {
								validate28.errors = [{
									instancePath: instancePath + "/label",
									schemaPath: "#/properties/label/type",
									keyword: "type",
									params: { type: schema13.properties.label.type }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.digest !== void 0) {
								let data4 = data.digest;
								if (typeof data4 === "string") {
									if (!pattern0.test(data4)) {
										validate28.errors = [{
											instancePath: instancePath + "/digest",
											schemaPath: "#/properties/digest/pattern",
											keyword: "pattern",
											params: { pattern: "^sha256:[0-9a-f]{64}$" }
										}];
										return false;
									}
								} else {
									validate28.errors = [{
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
								if (data.size !== void 0) {
									let data5 = data.size;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate28.errors = [{
											instancePath: instancePath + "/size",
											schemaPath: "#/properties/size/type",
											keyword: "type",
											params: { type: "integer" }
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 0 || isNaN(data5)) {
											validate28.errors = [{
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
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.storage !== void 0) {
										let data6 = data.storage;
										if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
											let missing1;
											if (data6.kind === void 0 && (missing1 = "kind")) {
												validate28.errors = [{
													instancePath: instancePath + "/storage",
													schemaPath: "#/properties/storage/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												}];
												return false;
											} else if (data6.kind !== void 0) {
												if (!(data6.kind === "inline")) {
													validate28.errors = [{
														instancePath: instancePath + "/storage/kind",
														schemaPath: "#/properties/storage/properties/kind/enum",
														keyword: "enum",
														params: { allowedValues: schema13.properties.storage.properties.kind.enum }
													}];
													return false;
												}
											}
										} else {
											validate28.errors = [{
												instancePath: instancePath + "/storage",
												schemaPath: "#/properties/storage/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.content !== void 0) {
											let data8 = data.content;
											if (typeof data8 === "string") {
												if (!pattern0.test(data8)) {
													validate28.errors = [{
														instancePath: instancePath + "/content",
														schemaPath: "#/properties/content/pattern",
														keyword: "pattern",
														params: { pattern: "^sha256:[0-9a-f]{64}$" }
													}];
													return false;
												}
											} else {
												validate28.errors = [{
													instancePath: instancePath + "/content",
													schemaPath: "#/properties/content/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.task !== void 0) {
												let data9 = data.task;
												if (!(data9 === "binary" || data9 === "multiclass" || data9 === "regression")) {
													validate28.errors = [{
														instancePath: instancePath + "/task",
														schemaPath: "#/properties/task/enum",
														keyword: "enum",
														params: { allowedValues: schema13.properties.task.enum }
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.threshold !== void 0) {
													let data10 = data.threshold;
													if (!(typeof data10 == "number" && isFinite(data10)) && data10 !== null) {
														validate28.errors = [{
															instancePath: instancePath + "/threshold",
															schemaPath: "#/properties/threshold/type",
															keyword: "type",
															params: { type: schema13.properties.threshold.type }
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.positive !== void 0) {
														let data11 = data.positive;
														if (typeof data11 !== "string" && data11 !== null) {
															validate28.errors = [{
																instancePath: instancePath + "/positive",
																schemaPath: "#/properties/positive/type",
																keyword: "type",
																params: { type: schema13.properties.positive.type }
															}];
															return false;
														}
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.output !== void 0) {
															let data12 = data.output;
															if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																let missing2;
																if (data12.kind === void 0 && (missing2 = "kind") || data12.name === void 0 && (missing2 = "name") || data12.classes === void 0 && (missing2 = "classes") || data12.positive === void 0 && (missing2 = "positive")) {
																	validate28.errors = [{
																		instancePath: instancePath + "/output",
																		schemaPath: "#/properties/output/required",
																		keyword: "required",
																		params: { missingProperty: missing2 }
																	}];
																	return false;
																} else {
																	if (data12.kind !== void 0) {
																		let data13 = data12.kind;
																		if (!(data13 === "probability" || data13 === "logit" || data13 === "label" || data13 === "value")) {
																			validate28.errors = [{
																				instancePath: instancePath + "/output/kind",
																				schemaPath: "#/properties/output/properties/kind/enum",
																				keyword: "enum",
																				params: { allowedValues: schema13.properties.output.properties.kind.enum }
																			}];
																			return false;
																		}
																		var valid2 = true;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data12.name !== void 0) {
																			if (typeof data12.name !== "string") {
																				validate28.errors = [{
																					instancePath: instancePath + "/output/name",
																					schemaPath: "#/properties/output/properties/name/type",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid2 = true;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data12.classes !== void 0) {
																				let data15 = data12.classes;
																				if (Array.isArray(data15)) {
																					const len0 = data15.length;
																					for (let i0 = 0; i0 < len0; i0++) if (typeof data15[i0] !== "string") {
																						validate28.errors = [{
																							instancePath: instancePath + "/output/classes/" + i0,
																							schemaPath: "#/properties/output/properties/classes/items/type",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																				} else {
																					validate28.errors = [{
																						instancePath: instancePath + "/output/classes",
																						schemaPath: "#/properties/output/properties/classes/type",
																						keyword: "type",
																						params: { type: "array" }
																					}];
																					return false;
																				}
																				var valid2 = true;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data12.positive !== void 0) {
																					let data17 = data12.positive;
																					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)) && data17 !== null) {
																						validate28.errors = [{
																							instancePath: instancePath + "/output/positive",
																							schemaPath: "#/properties/output/properties/positive/type",
																							keyword: "type",
																							params: { type: schema13.properties.output.properties.positive.type }
																						}];
																						return false;
																					}
																					if (typeof data17 == "number" && isFinite(data17)) {
																						if (data17 < 0 || isNaN(data17)) {
																							validate28.errors = [{
																								instancePath: instancePath + "/output/positive",
																								schemaPath: "#/properties/output/properties/positive/minimum",
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
																}
															} else {
																validate28.errors = [{
																	instancePath: instancePath + "/output",
																	schemaPath: "#/properties/output/type",
																	keyword: "type",
																	params: { type: "object" }
																}];
																return false;
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.signature !== void 0) {
																let data18 = data.signature;
																if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
																	let missing3;
																	if (data18.inputs === void 0 && (missing3 = "inputs") || data18.outputs === void 0 && (missing3 = "outputs") || data18.columns === void 0 && (missing3 = "columns")) {
																		validate28.errors = [{
																			instancePath: instancePath + "/signature",
																			schemaPath: "#/properties/signature/required",
																			keyword: "required",
																			params: { missingProperty: missing3 }
																		}];
																		return false;
																	} else {
																		if (data18.inputs !== void 0) {
																			let data19 = data18.inputs;
																			if (Array.isArray(data19)) {
																				const len1 = data19.length;
																				for (let i1 = 0; i1 < len1; i1++) {
																					let data20 = data19[i1];
																					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																						let missing4;
																						if (data20.name === void 0 && (missing4 = "name") || data20.type === void 0 && (missing4 = "type") || data20.shape === void 0 && (missing4 = "shape")) {
																							validate28.errors = [{
																								instancePath: instancePath + "/signature/inputs/" + i1,
																								schemaPath: "#/properties/signature/properties/inputs/items/required",
																								keyword: "required",
																								params: { missingProperty: missing4 }
																							}];
																							return false;
																						} else {
																							if (data20.name !== void 0) {
																								if (typeof data20.name !== "string") {
																									validate28.errors = [{
																										instancePath: instancePath + "/signature/inputs/" + i1 + "/name",
																										schemaPath: "#/properties/signature/properties/inputs/items/properties/name/type",
																										keyword: "type",
																										params: { type: "string" }
																									}];
																									return false;
																								}
																								var valid6 = true;
																							} else var valid6 = true;
																							if (valid6) {
																								if (data20.type !== void 0) {
																									if (typeof data20.type !== "string") {
																										validate28.errors = [{
																											instancePath: instancePath + "/signature/inputs/" + i1 + "/type",
																											schemaPath: "#/properties/signature/properties/inputs/items/properties/type/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																									var valid6 = true;
																								} else var valid6 = true;
																								if (valid6) {
																									if (data20.shape !== void 0) {
																										let data23 = data20.shape;
																										if (Array.isArray(data23)) {
																											const len2 = data23.length;
																											for (let i2 = 0; i2 < len2; i2++) {
																												let data24 = data23[i2];
																												if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24)) && data24 !== null) {
																													validate28.errors = [{
																														instancePath: instancePath + "/signature/inputs/" + i1 + "/shape/" + i2,
																														schemaPath: "#/properties/signature/properties/inputs/items/properties/shape/items/type",
																														keyword: "type",
																														params: { type: schema13.properties.signature.properties.inputs.items.properties.shape.items.type }
																													}];
																													return false;
																												}
																												if (typeof data24 == "number" && isFinite(data24)) {
																													if (data24 < 0 || isNaN(data24)) {
																														validate28.errors = [{
																															instancePath: instancePath + "/signature/inputs/" + i1 + "/shape/" + i2,
																															schemaPath: "#/properties/signature/properties/inputs/items/properties/shape/items/minimum",
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
																											validate28.errors = [{
																												instancePath: instancePath + "/signature/inputs/" + i1 + "/shape",
																												schemaPath: "#/properties/signature/properties/inputs/items/properties/shape/type",
																												keyword: "type",
																												params: { type: "array" }
																											}];
																											return false;
																										}
																										var valid6 = true;
																									} else var valid6 = true;
																								}
																							}
																						}
																					} else {
																						validate28.errors = [{
																							instancePath: instancePath + "/signature/inputs/" + i1,
																							schemaPath: "#/properties/signature/properties/inputs/items/type",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																				}
																			} else {
																				validate28.errors = [{
																					instancePath: instancePath + "/signature/inputs",
																					schemaPath: "#/properties/signature/properties/inputs/type",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																			var valid4 = true;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data18.outputs !== void 0) {
																				let data25 = data18.outputs;
																				if (Array.isArray(data25)) {
																					const len3 = data25.length;
																					for (let i3 = 0; i3 < len3; i3++) {
																						let data26 = data25[i3];
																						if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
																							let missing5;
																							if (data26.name === void 0 && (missing5 = "name") || data26.type === void 0 && (missing5 = "type") || data26.shape === void 0 && (missing5 = "shape")) {
																								validate28.errors = [{
																									instancePath: instancePath + "/signature/outputs/" + i3,
																									schemaPath: "#/properties/signature/properties/outputs/items/required",
																									keyword: "required",
																									params: { missingProperty: missing5 }
																								}];
																								return false;
																							} else {
																								if (data26.name !== void 0) {
																									if (typeof data26.name !== "string") {
																										validate28.errors = [{
																											instancePath: instancePath + "/signature/outputs/" + i3 + "/name",
																											schemaPath: "#/properties/signature/properties/outputs/items/properties/name/type",
																											keyword: "type",
																											params: { type: "string" }
																										}];
																										return false;
																									}
																									var valid9 = true;
																								} else var valid9 = true;
																								if (valid9) {
																									if (data26.type !== void 0) {
																										if (typeof data26.type !== "string") {
																											validate28.errors = [{
																												instancePath: instancePath + "/signature/outputs/" + i3 + "/type",
																												schemaPath: "#/properties/signature/properties/outputs/items/properties/type/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																										var valid9 = true;
																									} else var valid9 = true;
																									if (valid9) {
																										if (data26.shape !== void 0) {
																											let data29 = data26.shape;
																											if (Array.isArray(data29)) {
																												const len4 = data29.length;
																												for (let i4 = 0; i4 < len4; i4++) {
																													let data30 = data29[i4];
																													if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30)) && data30 !== null) {
																														validate28.errors = [{
																															instancePath: instancePath + "/signature/outputs/" + i3 + "/shape/" + i4,
																															schemaPath: "#/properties/signature/properties/outputs/items/properties/shape/items/type",
																															keyword: "type",
																															params: { type: schema13.properties.signature.properties.outputs.items.properties.shape.items.type }
																														}];
																														return false;
																													}
																													if (typeof data30 == "number" && isFinite(data30)) {
																														if (data30 < 0 || isNaN(data30)) {
																															validate28.errors = [{
																																instancePath: instancePath + "/signature/outputs/" + i3 + "/shape/" + i4,
																																schemaPath: "#/properties/signature/properties/outputs/items/properties/shape/items/minimum",
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
																												validate28.errors = [{
																													instancePath: instancePath + "/signature/outputs/" + i3 + "/shape",
																													schemaPath: "#/properties/signature/properties/outputs/items/properties/shape/type",
																													keyword: "type",
																													params: { type: "array" }
																												}];
																												return false;
																											}
																											var valid9 = true;
																										} else var valid9 = true;
																									}
																								}
																							}
																						} else {
																							validate28.errors = [{
																								instancePath: instancePath + "/signature/outputs/" + i3,
																								schemaPath: "#/properties/signature/properties/outputs/items/type",
																								keyword: "type",
																								params: { type: "object" }
																							}];
																							return false;
																						}
																					}
																				} else {
																					validate28.errors = [{
																						instancePath: instancePath + "/signature/outputs",
																						schemaPath: "#/properties/signature/properties/outputs/type",
																						keyword: "type",
																						params: { type: "array" }
																					}];
																					return false;
																				}
																				var valid4 = true;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data18.columns !== void 0) {
																					let data31 = data18.columns;
																					if (Array.isArray(data31)) {
																						const len5 = data31.length;
																						for (let i5 = 0; i5 < len5; i5++) {
																							let data32 = data31[i5];
																							if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
																								let missing6;
																								if (data32.name === void 0 && (missing6 = "name") || data32.input === void 0 && (missing6 = "input") || data32.type === void 0 && (missing6 = "type")) {
																									validate28.errors = [{
																										instancePath: instancePath + "/signature/columns/" + i5,
																										schemaPath: "#/properties/signature/properties/columns/items/required",
																										keyword: "required",
																										params: { missingProperty: missing6 }
																									}];
																									return false;
																								} else {
																									if (data32.name !== void 0) {
																										if (typeof data32.name !== "string") {
																											validate28.errors = [{
																												instancePath: instancePath + "/signature/columns/" + i5 + "/name",
																												schemaPath: "#/properties/signature/properties/columns/items/properties/name/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																										var valid12 = true;
																									} else var valid12 = true;
																									if (valid12) {
																										if (data32.input !== void 0) {
																											if (typeof data32.input !== "string") {
																												validate28.errors = [{
																													instancePath: instancePath + "/signature/columns/" + i5 + "/input",
																													schemaPath: "#/properties/signature/properties/columns/items/properties/input/type",
																													keyword: "type",
																													params: { type: "string" }
																												}];
																												return false;
																											}
																											var valid12 = true;
																										} else var valid12 = true;
																										if (valid12) {
																											if (data32.type !== void 0) {
																												let data35 = data32.type;
																												if (!(data35 === "number" || data35 === "integer" || data35 === "text")) {
																													validate28.errors = [{
																														instancePath: instancePath + "/signature/columns/" + i5 + "/type",
																														schemaPath: "#/properties/signature/properties/columns/items/properties/type/enum",
																														keyword: "enum",
																														params: { allowedValues: schema13.properties.signature.properties.columns.items.properties.type.enum }
																													}];
																													return false;
																												}
																												var valid12 = true;
																											} else var valid12 = true;
																										}
																									}
																								}
																							} else {
																								validate28.errors = [{
																									instancePath: instancePath + "/signature/columns/" + i5,
																									schemaPath: "#/properties/signature/properties/columns/items/type",
																									keyword: "type",
																									params: { type: "object" }
																								}];
																								return false;
																							}
																						}
																					} else {
																						validate28.errors = [{
																							instancePath: instancePath + "/signature/columns",
																							schemaPath: "#/properties/signature/properties/columns/type",
																							keyword: "type",
																							params: { type: "array" }
																						}];
																						return false;
																					}
																					var valid4 = true;
																				} else var valid4 = true;
																			}
																		}
																	}
																} else {
																	validate28.errors = [{
																		instancePath: instancePath + "/signature",
																		schemaPath: "#/properties/signature/type",
																		keyword: "type",
																		params: { type: "object" }
																	}];
																	return false;
																}
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.verdict !== void 0) {
																	let data36 = data.verdict;
																	if (!(data36 === "error" || data36 === "fail" || data36 === "inconclusive" || data36 === "warn" || data36 === "pass")) {
																		validate28.errors = [{
																			instancePath: instancePath + "/verdict",
																			schemaPath: "#/properties/verdict/enum",
																			keyword: "enum",
																			params: { allowedValues: schema13.properties.verdict.enum }
																		}];
																		return false;
																	}
																	var valid0 = true;
																} else var valid0 = true;
																if (valid0) {
																	if (data.forced !== void 0) {
																		let data37 = data.forced;
																		if (typeof data37 !== "string" && data37 !== null) {
																			validate28.errors = [{
																				instancePath: instancePath + "/forced",
																				schemaPath: "#/properties/forced/type",
																				keyword: "type",
																				params: { type: schema13.properties.forced.type }
																			}];
																			return false;
																		}
																		var valid0 = true;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.metrics !== void 0) {
																			let data38 = data.metrics;
																			if (data38 && typeof data38 == "object" && !Array.isArray(data38)) for (const key0 in data38) {
																				let data39 = data38[key0];
																				if (!(typeof data39 == "number" && isFinite(data39))) {
																					validate28.errors = [{
																						instancePath: instancePath + "/metrics/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
																						schemaPath: "#/properties/metrics/additionalProperties/type",
																						keyword: "type",
																						params: { type: "number" }
																					}];
																					return false;
																				}
																			}
																			else {
																				validate28.errors = [{
																					instancePath: instancePath + "/metrics",
																					schemaPath: "#/properties/metrics/type",
																					keyword: "type",
																					params: { type: "object" }
																				}];
																				return false;
																			}
																			var valid0 = true;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.files !== void 0) {
																				let data40 = data.files;
																				if (data40 && typeof data40 == "object" && !Array.isArray(data40)) for (const key1 in data40) {
																					let data41 = data40[key1];
																					if (typeof data41 === "string") {
																						if (!pattern0.test(data41)) {
																							validate28.errors = [{
																								instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																								schemaPath: "#/properties/files/additionalProperties/pattern",
																								keyword: "pattern",
																								params: { pattern: "^sha256:[0-9a-f]{64}$" }
																							}];
																							return false;
																						}
																					} else {
																						validate28.errors = [{
																							instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																							schemaPath: "#/properties/files/additionalProperties/type",
																							keyword: "type",
																							params: { type: "string" }
																						}];
																						return false;
																					}
																				}
																				else {
																					validate28.errors = [{
																						instancePath: instancePath + "/files",
																						schemaPath: "#/properties/files/type",
																						keyword: "type",
																						params: { type: "object" }
																					}];
																					return false;
																				}
																				var valid0 = true;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.lineage !== void 0) {
																					let data42 = data.lineage;
																					if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
																						let missing7;
																						if (data42.commit === void 0 && (missing7 = "commit") || data42.ref === void 0 && (missing7 = "ref") || data42.run_id === void 0 && (missing7 = "run_id") || data42.run_attempt === void 0 && (missing7 = "run_attempt") || data42.workflow === void 0 && (missing7 = "workflow") || data42.actor === void 0 && (missing7 = "actor") || data42.runner === void 0 && (missing7 = "runner") || data42.lockfile === void 0 && (missing7 = "lockfile") || data42.data === void 0 && (missing7 = "data") || data42.params === void 0 && (missing7 = "params") || data42.seed === void 0 && (missing7 = "seed") || data42.dataset_uses === void 0 && (missing7 = "dataset_uses")) {
																							validate28.errors = [{
																								instancePath: instancePath + "/lineage",
																								schemaPath: "#/properties/lineage/required",
																								keyword: "required",
																								params: { missingProperty: missing7 }
																							}];
																							return false;
																						} else {
																							if (data42.commit !== void 0) {
																								let data43 = data42.commit;
																								if (typeof data43 !== "string" && data43 !== null) {
																									validate28.errors = [{
																										instancePath: instancePath + "/lineage/commit",
																										schemaPath: "#/properties/lineage/properties/commit/type",
																										keyword: "type",
																										params: { type: schema13.properties.lineage.properties.commit.type }
																									}];
																									return false;
																								}
																								var valid15 = true;
																							} else var valid15 = true;
																							if (valid15) {
																								if (data42.dirty !== void 0) {
																									if (typeof data42.dirty !== "boolean") {
																										validate28.errors = [{
																											instancePath: instancePath + "/lineage/dirty",
																											schemaPath: "#/properties/lineage/properties/dirty/type",
																											keyword: "type",
																											params: { type: "boolean" }
																										}];
																										return false;
																									}
																									var valid15 = true;
																								} else var valid15 = true;
																								if (valid15) {
																									if (data42.ref !== void 0) {
																										let data45 = data42.ref;
																										if (typeof data45 !== "string" && data45 !== null) {
																											validate28.errors = [{
																												instancePath: instancePath + "/lineage/ref",
																												schemaPath: "#/properties/lineage/properties/ref/type",
																												keyword: "type",
																												params: { type: schema13.properties.lineage.properties.ref.type }
																											}];
																											return false;
																										}
																										var valid15 = true;
																									} else var valid15 = true;
																									if (valid15) {
																										if (data42.run_id !== void 0) {
																											let data46 = data42.run_id;
																											if (typeof data46 !== "string" && data46 !== null) {
																												validate28.errors = [{
																													instancePath: instancePath + "/lineage/run_id",
																													schemaPath: "#/properties/lineage/properties/run_id/type",
																													keyword: "type",
																													params: { type: schema13.properties.lineage.properties.run_id.type }
																												}];
																												return false;
																											}
																											var valid15 = true;
																										} else var valid15 = true;
																										if (valid15) {
																											if (data42.run_attempt !== void 0) {
																												let data47 = data42.run_attempt;
																												if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47)) && data47 !== null) {
																													validate28.errors = [{
																														instancePath: instancePath + "/lineage/run_attempt",
																														schemaPath: "#/properties/lineage/properties/run_attempt/type",
																														keyword: "type",
																														params: { type: schema13.properties.lineage.properties.run_attempt.type }
																													}];
																													return false;
																												}
																												if (typeof data47 == "number" && isFinite(data47)) {
																													if (data47 < 1 || isNaN(data47)) {
																														validate28.errors = [{
																															instancePath: instancePath + "/lineage/run_attempt",
																															schemaPath: "#/properties/lineage/properties/run_attempt/minimum",
																															keyword: "minimum",
																															params: {
																																comparison: ">=",
																																limit: 1
																															}
																														}];
																														return false;
																													}
																												}
																												var valid15 = true;
																											} else var valid15 = true;
																											if (valid15) {
																												if (data42.workflow !== void 0) {
																													let data48 = data42.workflow;
																													if (typeof data48 !== "string" && data48 !== null) {
																														validate28.errors = [{
																															instancePath: instancePath + "/lineage/workflow",
																															schemaPath: "#/properties/lineage/properties/workflow/type",
																															keyword: "type",
																															params: { type: schema13.properties.lineage.properties.workflow.type }
																														}];
																														return false;
																													}
																													var valid15 = true;
																												} else var valid15 = true;
																												if (valid15) {
																													if (data42.actor !== void 0) {
																														let data49 = data42.actor;
																														if (typeof data49 !== "string" && data49 !== null) {
																															validate28.errors = [{
																																instancePath: instancePath + "/lineage/actor",
																																schemaPath: "#/properties/lineage/properties/actor/type",
																																keyword: "type",
																																params: { type: schema13.properties.lineage.properties.actor.type }
																															}];
																															return false;
																														}
																														var valid15 = true;
																													} else var valid15 = true;
																													if (valid15) {
																														if (data42.runner !== void 0) {
																															if (typeof data42.runner !== "string") {
																																validate28.errors = [{
																																	instancePath: instancePath + "/lineage/runner",
																																	schemaPath: "#/properties/lineage/properties/runner/type",
																																	keyword: "type",
																																	params: { type: "string" }
																																}];
																																return false;
																															}
																															var valid15 = true;
																														} else var valid15 = true;
																														if (valid15) {
																															if (data42.lockfile !== void 0) {
																																let data51 = data42.lockfile;
																																if (typeof data51 !== "string" && data51 !== null) {
																																	validate28.errors = [{
																																		instancePath: instancePath + "/lineage/lockfile",
																																		schemaPath: "#/properties/lineage/properties/lockfile/type",
																																		keyword: "type",
																																		params: { type: schema13.properties.lineage.properties.lockfile.type }
																																	}];
																																	return false;
																																}
																																var valid15 = true;
																															} else var valid15 = true;
																															if (valid15) {
																																if (data42.data !== void 0) {
																																	let data52 = data42.data;
																																	if (Array.isArray(data52)) {
																																		const len6 = data52.length;
																																		for (let i6 = 0; i6 < len6; i6++) {
																																			let data53 = data52[i6];
																																			if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
																																				let missing8;
																																				if (data53.name === void 0 && (missing8 = "name") || data53.digest === void 0 && (missing8 = "digest") || data53.rows === void 0 && (missing8 = "rows")) {
																																					validate28.errors = [{
																																						instancePath: instancePath + "/lineage/data/" + i6,
																																						schemaPath: "#/properties/lineage/properties/data/items/required",
																																						keyword: "required",
																																						params: { missingProperty: missing8 }
																																					}];
																																					return false;
																																				} else {
																																					if (data53.name !== void 0) {
																																						if (typeof data53.name !== "string") {
																																							validate28.errors = [{
																																								instancePath: instancePath + "/lineage/data/" + i6 + "/name",
																																								schemaPath: "#/properties/lineage/properties/data/items/properties/name/type",
																																								keyword: "type",
																																								params: { type: "string" }
																																							}];
																																							return false;
																																						}
																																						var valid17 = true;
																																					} else var valid17 = true;
																																					if (valid17) {
																																						if (data53.digest !== void 0) {
																																							let data55 = data53.digest;
																																							if (typeof data55 === "string") {
																																								if (!pattern0.test(data55)) {
																																									validate28.errors = [{
																																										instancePath: instancePath + "/lineage/data/" + i6 + "/digest",
																																										schemaPath: "#/properties/lineage/properties/data/items/properties/digest/pattern",
																																										keyword: "pattern",
																																										params: { pattern: "^sha256:[0-9a-f]{64}$" }
																																									}];
																																									return false;
																																								}
																																							} else {
																																								validate28.errors = [{
																																									instancePath: instancePath + "/lineage/data/" + i6 + "/digest",
																																									schemaPath: "#/properties/lineage/properties/data/items/properties/digest/type",
																																									keyword: "type",
																																									params: { type: "string" }
																																								}];
																																								return false;
																																							}
																																							var valid17 = true;
																																						} else var valid17 = true;
																																						if (valid17) {
																																							if (data53.rows !== void 0) {
																																								let data56 = data53.rows;
																																								if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
																																									validate28.errors = [{
																																										instancePath: instancePath + "/lineage/data/" + i6 + "/rows",
																																										schemaPath: "#/properties/lineage/properties/data/items/properties/rows/type",
																																										keyword: "type",
																																										params: { type: "integer" }
																																									}];
																																									return false;
																																								}
																																								if (typeof data56 == "number" && isFinite(data56)) {
																																									if (data56 < 0 || isNaN(data56)) {
																																										validate28.errors = [{
																																											instancePath: instancePath + "/lineage/data/" + i6 + "/rows",
																																											schemaPath: "#/properties/lineage/properties/data/items/properties/rows/minimum",
																																											keyword: "minimum",
																																											params: {
																																												comparison: ">=",
																																												limit: 0
																																											}
																																										}];
																																										return false;
																																									}
																																								}
																																								var valid17 = true;
																																							} else var valid17 = true;
																																						}
																																					}
																																				}
																																			} else {
																																				validate28.errors = [{
																																					instancePath: instancePath + "/lineage/data/" + i6,
																																					schemaPath: "#/properties/lineage/properties/data/items/type",
																																					keyword: "type",
																																					params: { type: "object" }
																																				}];
																																				return false;
																																			}
																																		}
																																	} else {
																																		validate28.errors = [{
																																			instancePath: instancePath + "/lineage/data",
																																			schemaPath: "#/properties/lineage/properties/data/type",
																																			keyword: "type",
																																			params: { type: "array" }
																																		}];
																																		return false;
																																	}
																																	var valid15 = true;
																																} else var valid15 = true;
																																if (valid15) {
																																	if (data42.params !== void 0) {
																																		let data57 = data42.params;
																																		if (!(data57 && typeof data57 == "object" && !Array.isArray(data57))) {
																																			validate28.errors = [{
																																				instancePath: instancePath + "/lineage/params",
																																				schemaPath: "#/properties/lineage/properties/params/type",
																																				keyword: "type",
																																				params: { type: "object" }
																																			}];
																																			return false;
																																		}
																																		var valid15 = true;
																																	} else var valid15 = true;
																																	if (valid15) {
																																		if (data42.seed !== void 0) {
																																			let data58 = data42.seed;
																																			if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
																																				validate28.errors = [{
																																					instancePath: instancePath + "/lineage/seed",
																																					schemaPath: "#/properties/lineage/properties/seed/type",
																																					keyword: "type",
																																					params: { type: "integer" }
																																				}];
																																				return false;
																																			}
																																			if (typeof data58 == "number" && isFinite(data58)) {
																																				if (data58 < 0 || isNaN(data58)) {
																																					validate28.errors = [{
																																						instancePath: instancePath + "/lineage/seed",
																																						schemaPath: "#/properties/lineage/properties/seed/minimum",
																																						keyword: "minimum",
																																						params: {
																																							comparison: ">=",
																																							limit: 0
																																						}
																																					}];
																																					return false;
																																				}
																																			}
																																			var valid15 = true;
																																		} else var valid15 = true;
																																		if (valid15) {
																																			if (data42.dataset_uses !== void 0) {
																																				let data59 = data42.dataset_uses;
																																				if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
																																					validate28.errors = [{
																																						instancePath: instancePath + "/lineage/dataset_uses",
																																						schemaPath: "#/properties/lineage/properties/dataset_uses/type",
																																						keyword: "type",
																																						params: { type: "integer" }
																																					}];
																																					return false;
																																				}
																																				if (typeof data59 == "number" && isFinite(data59)) {
																																					if (data59 < 1 || isNaN(data59)) {
																																						validate28.errors = [{
																																							instancePath: instancePath + "/lineage/dataset_uses",
																																							schemaPath: "#/properties/lineage/properties/dataset_uses/minimum",
																																							keyword: "minimum",
																																							params: {
																																								comparison: ">=",
																																								limit: 1
																																							}
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid15 = true;
																																			} else var valid15 = true;
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
																						validate28.errors = [{
																							instancePath: instancePath + "/lineage",
																							schemaPath: "#/properties/lineage/type",
																							keyword: "type",
																							params: { type: "object" }
																						}];
																						return false;
																					}
																					var valid0 = true;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.parent !== void 0) {
																						let data60 = data.parent;
																						if (typeof data60 !== "string" && data60 !== null) {
																							validate28.errors = [{
																								instancePath: instancePath + "/parent",
																								schemaPath: "#/properties/parent/type",
																								keyword: "type",
																								params: { type: schema13.properties.parent.type }
																							}];
																							return false;
																						}
																						if (typeof data60 === "string") {
																							if (!pattern0.test(data60)) {
																								validate28.errors = [{
																									instancePath: instancePath + "/parent",
																									schemaPath: "#/properties/parent/pattern",
																									keyword: "pattern",
																									params: { pattern: "^sha256:[0-9a-f]{64}$" }
																								}];
																								return false;
																							}
																						}
																						var valid0 = true;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.created !== void 0) {
																							let data61 = data.created;
																							if (typeof data61 === "string") {
																								if (!pattern1.test(data61)) {
																									validate28.errors = [{
																										instancePath: instancePath + "/created",
																										schemaPath: "#/properties/created/pattern",
																										keyword: "pattern",
																										params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T" }
																									}];
																									return false;
																								}
																							} else {
																								validate28.errors = [{
																									instancePath: instancePath + "/created",
																									schemaPath: "#/properties/created/type",
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
							}
						}
					}
				}
			}
		}
	} else {
		validate28.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate28.errors = vErrors;
	return true;
}

export { registry as a, version as c, profile as i, evaluation as n, run as o, golden as r, status as s, alias as t };