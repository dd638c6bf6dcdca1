"use strict";

// src/config/generated/contract-validators.js
const alias = validate21;
const pattern0 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0 && "schema" || data.alias === void 0 && "alias" || data.version === void 0 && "version" || data.record === void 0 && "record" || data.previous === void 0 && "previous" || data.previous_good === void 0 && "previous_good" || data.serial === void 0 && "serial" || data.reason === void 0 && "reason" || data.actor === void 0 && "actor" || data.approved_by === void 0 && "approved_by" || data.pull_request === void 0 && "pull_request" || data.run_id === void 0 && "run_id" || data.forced === void 0 && "forced" || data.at === void 0 && "at") {
			validate21.errors = [{ instancePath }];
			return false;
		} else {
			if (data.schema !== void 0) {
				if (1 !== data.schema) {
					validate21.errors = [{ instancePath: instancePath + "/schema" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.alias !== void 0) {
					if (typeof data.alias !== "string") {
						validate21.errors = [{ instancePath: instancePath + "/alias" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.version !== void 0) {
						let data2 = data.version;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate21.errors = [{ instancePath: instancePath + "/version" }];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 1 || isNaN(data2)) {
								validate21.errors = [{ instancePath: instancePath + "/version" }];
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
								validate21.errors = [{ instancePath: instancePath + "/record" }];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.previous !== void 0) {
								let data4 = data.previous;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
									validate21.errors = [{ instancePath: instancePath + "/previous" }];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 1 || isNaN(data4)) {
										validate21.errors = [{ instancePath: instancePath + "/previous" }];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.previous_good !== void 0) {
									let data5 = data.previous_good;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
										validate21.errors = [{ instancePath: instancePath + "/previous_good" }];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 1 || isNaN(data5)) {
											validate21.errors = [{ instancePath: instancePath + "/previous_good" }];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.serial !== void 0) {
										let data6 = data.serial;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
											validate21.errors = [{ instancePath: instancePath + "/serial" }];
											return false;
										}
										if (typeof data6 == "number" && isFinite(data6)) {
											if (data6 < 1 || isNaN(data6)) {
												validate21.errors = [{ instancePath: instancePath + "/serial" }];
												return false;
											}
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.reason !== void 0) {
											if (typeof data.reason !== "string") {
												validate21.errors = [{ instancePath: instancePath + "/reason" }];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.actor !== void 0) {
												let data8 = data.actor;
												if (typeof data8 !== "string" && data8 !== null) {
													validate21.errors = [{ instancePath: instancePath + "/actor" }];
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
															validate21.errors = [{ instancePath: instancePath + "/approved_by/" + i0 }];
															return false;
														}
													} else {
														validate21.errors = [{ instancePath: instancePath + "/approved_by" }];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.pull_request !== void 0) {
														let data11 = data.pull_request;
														if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
															validate21.errors = [{ instancePath: instancePath + "/pull_request" }];
															return false;
														}
														if (typeof data11 == "number" && isFinite(data11)) {
															if (data11 < 1 || isNaN(data11)) {
																validate21.errors = [{ instancePath: instancePath + "/pull_request" }];
																return false;
															}
														}
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.run_id !== void 0) {
															let data12 = data.run_id;
															if (typeof data12 !== "string" && data12 !== null) {
																validate21.errors = [{ instancePath: instancePath + "/run_id" }];
																return false;
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.forced !== void 0) {
																if (typeof data.forced !== "boolean") {
																	validate21.errors = [{ instancePath: instancePath + "/forced" }];
																	return false;
																}
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.instead_of !== void 0) {
																	let data14 = data.instead_of;
																	if (typeof data14 !== "string" && data14 !== null) {
																		validate21.errors = [{ instancePath: instancePath + "/instead_of" }];
																		return false;
																	}
																	if (typeof data14 === "string") {
																		if (!pattern0.test(data14)) {
																			validate21.errors = [{
																				instancePath: instancePath + "/instead_of",
																				schemaPath: "#/properties/instead_of/pattern",
																				keyword: "pattern",
																				params: { pattern: "^sha256:[0-9a-f]{64}$" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = true;
																} else var valid0 = true;
																if (valid0) {
																	if (data.at !== void 0) {
																		let data15 = data.at;
																		if (typeof data15 === "string") {
																			if (!pattern2.test(data15)) {
																				validate21.errors = [{
																					instancePath: instancePath + "/at",
																					schemaPath: "#/properties/at/pattern",
																					keyword: "pattern",
																					params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T" }
																				}];
																				return false;
																			}
																		} else {
																			validate21.errors = [{ instancePath: instancePath + "/at" }];
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
	} else {
		validate21.errors = [{ instancePath }];
		return false;
	}
	validate21.errors = vErrors;
	return true;
}
const evaluation = validate22;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.digest === void 0 && "digest" || data.version === void 0 && "version" || data.run === void 0 && "run") {
			validate23.errors = [{ instancePath }];
			return false;
		} else {
			if (data.digest !== void 0) {
				let data0 = data.digest;
				if (typeof data0 === "string") {
					if (!pattern0.test(data0)) {
						validate23.errors = [{
							instancePath: instancePath + "/digest",
							schemaPath: "#/properties/digest/pattern",
							keyword: "pattern",
							params: { pattern: "^sha256:[0-9a-f]{64}$" }
						}];
						return false;
					}
				} else {
					validate23.errors = [{ instancePath: instancePath + "/digest" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.version !== void 0) {
					let data1 = data.version;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
						validate23.errors = [{ instancePath: instancePath + "/version" }];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) {
							validate23.errors = [{ instancePath: instancePath + "/version" }];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.run !== void 0) {
						let data2 = data.run;
						if (typeof data2 !== "string" && data2 !== null) {
							validate23.errors = [{ instancePath: instancePath + "/run" }];
							return false;
						}
						if (typeof data2 === "string") {
							if (!pattern0.test(data2)) {
								validate23.errors = [{
									instancePath: instancePath + "/run",
									schemaPath: "#/properties/run/pattern",
									keyword: "pattern",
									params: { pattern: "^sha256:[0-9a-f]{64}$" }
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate23.errors = [{ instancePath }];
		return false;
	}
	validate23.errors = vErrors;
	return true;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate25.errors = [{ instancePath }];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.digest === void 0 && "digest" || data.version === void 0 && "version") {
			validate25.errors = [{ instancePath }];
			return false;
		} else {
			if (data.digest !== void 0) {
				let data0 = data.digest;
				if (typeof data0 === "string") {
					if (!pattern0.test(data0)) {
						validate25.errors = [{
							instancePath: instancePath + "/digest",
							schemaPath: "#/properties/digest/pattern",
							keyword: "pattern",
							params: { pattern: "^sha256:[0-9a-f]{64}$" }
						}];
						return false;
					}
				} else {
					validate25.errors = [{ instancePath: instancePath + "/digest" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.version !== void 0) {
					let data1 = data.version;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate25.errors = [{ instancePath: instancePath + "/version" }];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) {
							validate25.errors = [{ instancePath: instancePath + "/version" }];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	}
	validate25.errors = vErrors;
	return true;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 && "name" || data.digest === void 0 && "digest" || data.rows === void 0 && "rows" || data.labelled === void 0 && "labelled" || data.positives === void 0 && "positives" || data.uses === void 0 && "uses") {
			validate27.errors = [{ instancePath }];
			return false;
		} else {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate27.errors = [{ instancePath: instancePath + "/name" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.digest !== void 0) {
					let data1 = data.digest;
					if (typeof data1 === "string") {
						if (!pattern0.test(data1)) {
							validate27.errors = [{
								instancePath: instancePath + "/digest",
								schemaPath: "#/properties/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" }
							}];
							return false;
						}
					} else {
						validate27.errors = [{ instancePath: instancePath + "/digest" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.id_digest !== void 0) {
						let data2 = data.id_digest;
						if (typeof data2 === "string") {
							if (!pattern0.test(data2)) {
								validate27.errors = [{
									instancePath: instancePath + "/id_digest",
									schemaPath: "#/properties/id_digest/pattern",
									keyword: "pattern",
									params: { pattern: "^sha256:[0-9a-f]{64}$" }
								}];
								return false;
							}
						} else {
							validate27.errors = [{ instancePath: instancePath + "/id_digest" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.rows !== void 0) {
							let data3 = data.rows;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate27.errors = [{ instancePath: instancePath + "/rows" }];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									validate27.errors = [{ instancePath: instancePath + "/rows" }];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.labelled !== void 0) {
								let data4 = data.labelled;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate27.errors = [{ instancePath: instancePath + "/labelled" }];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate27.errors = [{ instancePath: instancePath + "/labelled" }];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.positives !== void 0) {
									let data5 = data.positives;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
										validate27.errors = [{ instancePath: instancePath + "/positives" }];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 0 || isNaN(data5)) {
											validate27.errors = [{ instancePath: instancePath + "/positives" }];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.uses !== void 0) {
										let data6 = data.uses;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
											validate27.errors = [{ instancePath: instancePath + "/uses" }];
											return false;
										}
										if (typeof data6 == "number" && isFinite(data6)) {
											if (data6 < 1 || isNaN(data6)) {
												validate27.errors = [{ instancePath: instancePath + "/uses" }];
												return false;
											}
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.weight !== void 0) {
											if (typeof data.weight !== "string") {
												validate27.errors = [{ instancePath: instancePath + "/weight" }];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.weightless !== void 0) {
												let data8 = data.weightless;
												if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
													validate27.errors = [{ instancePath: instancePath + "/weightless" }];
													return false;
												}
												if (typeof data8 == "number" && isFinite(data8)) {
													if (data8 < 1 || isNaN(data8)) {
														validate27.errors = [{ instancePath: instancePath + "/weightless" }];
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
	} else {
		validate27.errors = [{ instancePath }];
		return false;
	}
	validate27.errors = vErrors;
	return true;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate30.errors = [{ instancePath }];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.by === void 0 && "by" || data.value === void 0 && "value") {
			validate30.errors = [{ instancePath }];
			return false;
		} else {
			if (data.by !== void 0) {
				if (typeof data.by !== "string") {
					validate30.errors = [{ instancePath: instancePath + "/by" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.value !== void 0) {
					let data1 = data.value;
					if (typeof data1 !== "string" && data1 !== null) {
						validate30.errors = [{ instancePath: instancePath + "/value" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	}
	validate30.errors = vErrors;
	return true;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate32.errors = [{ instancePath }];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0 && "value") {
			validate32.errors = [{ instancePath }];
			return false;
		} else {
			if (data.value !== void 0) {
				let data0 = data.value;
				if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
					validate32.errors = [{ instancePath: instancePath + "/value" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.reason !== void 0) {
					if (typeof data.reason !== "string") {
						validate32.errors = [{ instancePath: instancePath + "/reason" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.low !== void 0) {
						let data2 = data.low;
						if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
							validate32.errors = [{ instancePath: instancePath + "/low" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.high !== void 0) {
							let data3 = data.high;
							if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
								validate32.errors = [{ instancePath: instancePath + "/high" }];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.note !== void 0) {
								if (typeof data.note !== "string") {
									validate32.errors = [{ instancePath: instancePath + "/note" }];
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
	validate32.errors = vErrors;
	return true;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate35.errors = [{ instancePath }];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0 && "value") {
			validate35.errors = [{ instancePath }];
			return false;
		} else {
			if (data.value !== void 0) {
				let data0 = data.value;
				if (!(typeof data0 == "number" && isFinite(data0))) {
					validate35.errors = [{ instancePath: instancePath + "/value" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.low !== void 0) {
					let data1 = data.low;
					if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
						validate35.errors = [{ instancePath: instancePath + "/low" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.high !== void 0) {
						let data2 = data.high;
						if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
							validate35.errors = [{ instancePath: instancePath + "/high" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.p !== void 0) {
							let data3 = data.p;
							if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
								validate35.errors = [{ instancePath: instancePath + "/p" }];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 > 1 || isNaN(data3)) {
									validate35.errors = [{ instancePath: instancePath + "/p" }];
									return false;
								} else if (data3 < 0 || isNaN(data3)) {
									validate35.errors = [{ instancePath: instancePath + "/p" }];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.method !== void 0) {
								let data4 = data.method;
								if (!(data4 === "identical" || data4 === "delong" || data4 === "paired-t" || data4 === "paired-score" || data4 === "bootstrap" || data4 === "linearised" || data4 === "clustered" || data4 === null)) {
									validate35.errors = [{ instancePath: instancePath + "/method" }];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.reason !== void 0) {
									if (typeof data.reason !== "string") {
										validate35.errors = [{ instancePath: instancePath + "/reason" }];
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
	validate35.errors = vErrors;
	return true;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 && "id" || data.slice === void 0 && "slice" || data.n === void 0 && "n" || data.direction === void 0 && "direction" || data.challenger === void 0 && "challenger" || data.champion === void 0 && "champion" || data.delta === void 0 && "delta") {
				validate29.errors = [{ instancePath }];
				return false;
			} else {
				if (data.id !== void 0) {
					const _errs1 = errors;
					if (typeof data.id !== "string") {
						validate29.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.slice !== void 0) {
						const _errs3 = errors;
						if (!validate30(data.slice, {
							instancePath: instancePath + "/slice",
							parentData: data,
							parentDataProperty: "slice",
							rootData
						})) {
							vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.n !== void 0) {
							let data2 = data.n;
							const _errs4 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
								validate29.errors = [{ instancePath: instancePath + "/n" }];
								return false;
							}
							if (errors === _errs4) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 0 || isNaN(data2)) {
										validate29.errors = [{ instancePath: instancePath + "/n" }];
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
									validate29.errors = [{ instancePath: instancePath + "/direction" }];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.by !== void 0) {
									const _errs7 = errors;
									if (typeof data.by !== "string") {
										validate29.errors = [{ instancePath: instancePath + "/by" }];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.challenger !== void 0) {
										let data5 = data.challenger;
										const _errs9 = errors;
										if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
											validate29.errors = [{ instancePath: instancePath + "/challenger" }];
											return false;
										}
										if (!validate32(data5, {
											instancePath: instancePath + "/challenger",
											parentData: data,
											parentDataProperty: "challenger",
											rootData
										})) {
											vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.champion !== void 0) {
											const _errs12 = errors;
											if (!validate32(data.champion, {
												instancePath: instancePath + "/champion",
												parentData: data,
												parentDataProperty: "champion",
												rootData
											})) {
												vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.delta !== void 0) {
												const _errs13 = errors;
												if (!validate35(data.delta, {
													instancePath: instancePath + "/delta",
													parentData: data,
													parentDataProperty: "delta",
													rootData
												})) {
													vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
			validate29.errors = [{ instancePath }];
			return false;
		}
	}
	validate29.errors = vErrors;
	return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 && "id" || data.direction === void 0 && "direction" || data.challenger === void 0 && "challenger" || data.champion === void 0 && "champion") {
				validate38.errors = [{ instancePath }];
				return false;
			} else {
				if (data.id !== void 0) {
					const _errs1 = errors;
					if (typeof data.id !== "string") {
						validate38.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.direction !== void 0) {
						let data1 = data.direction;
						const _errs3 = errors;
						if (!(data1 === "higher" || data1 === "lower" || data1 === "zero" || data1 === "one" || data1 === "none")) {
							validate38.errors = [{ instancePath: instancePath + "/direction" }];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.challenger !== void 0) {
							let data2 = data.challenger;
							const _errs4 = errors;
							if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
								validate38.errors = [{ instancePath: instancePath + "/challenger" }];
								return false;
							}
							if (!validate32(data2, {
								instancePath: instancePath + "/challenger",
								parentData: data,
								parentDataProperty: "challenger",
								rootData
							})) {
								vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.champion !== void 0) {
								const _errs7 = errors;
								if (!validate32(data.champion, {
									instancePath: instancePath + "/champion",
									parentData: data,
									parentDataProperty: "champion",
									rootData
								})) {
									vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate38.errors = [{ instancePath }];
			return false;
		}
	}
	validate38.errors = vErrors;
	return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0 && "id" || data.metric === void 0 && "metric" || data.slice === void 0 && "slice" || data.vs === void 0 && "vs" || data.rule === void 0 && "rule" || data.threshold === void 0 && "threshold" || data.severity === void 0 && "severity" || data.status === void 0 && "status" || data.reason === void 0 && "reason" || data.rows_needed === void 0 && "rows_needed") {
				validate42.errors = [{ instancePath }];
				return false;
			} else {
				if (data.id !== void 0) {
					const _errs1 = errors;
					if (typeof data.id !== "string") {
						validate42.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.metric !== void 0) {
						const _errs3 = errors;
						if (typeof data.metric !== "string") {
							validate42.errors = [{ instancePath: instancePath + "/metric" }];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.slice !== void 0) {
							const _errs5 = errors;
							if (!validate30(data.slice, {
								instancePath: instancePath + "/slice",
								parentData: data,
								parentDataProperty: "slice",
								rootData
							})) {
								vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.by !== void 0) {
								const _errs6 = errors;
								if (typeof data.by !== "string") {
									validate42.errors = [{ instancePath: instancePath + "/by" }];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.vs !== void 0) {
									let data4 = data.vs;
									const _errs8 = errors;
									if (!(data4 === "champion" || data4 === "baseline" || data4 === null)) {
										validate42.errors = [{ instancePath: instancePath + "/vs" }];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.rule !== void 0) {
										let data5 = data.rule;
										const _errs9 = errors;
										if (!(data5 === "min" || data5 === "max" || data5 === "no-worse" || data5 === "improve" || data5 === "max-improvement" || data5 === "non-inferior" || data5 === "superior" || data5 === "not-significantly-worse")) {
											validate42.errors = [{ instancePath: instancePath + "/rule" }];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.use !== void 0) {
											let data6 = data.use;
											const _errs10 = errors;
											if (!(data6 === "lower-bound" || data6 === "upper-bound")) {
												validate42.errors = [{ instancePath: instancePath + "/use" }];
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
															validate42.errors = [{ instancePath: instancePath + "/p" }];
															return false;
														} else if (data7 < 0 || isNaN(data7)) {
															validate42.errors = [{ instancePath: instancePath + "/p" }];
															return false;
														}
													} else {
														validate42.errors = [{ instancePath: instancePath + "/p" }];
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
														validate42.errors = [{ instancePath: instancePath + "/correction" }];
														return false;
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.threshold !== void 0) {
														let data9 = data.threshold;
														const _errs14 = errors;
														if (!(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "string") {
															validate42.errors = [{ instancePath: instancePath + "/threshold" }];
															return false;
														}
														var valid0 = _errs14 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.severity !== void 0) {
															let data10 = data.severity;
															const _errs16 = errors;
															if (!(data10 === "block" || data10 === "warn")) {
																validate42.errors = [{ instancePath: instancePath + "/severity" }];
																return false;
															}
															var valid0 = _errs16 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.status !== void 0) {
																let data11 = data.status;
																const _errs17 = errors;
																if (!(data11 === "error" || data11 === "fail" || data11 === "inconclusive" || data11 === "warn" || data11 === "pass" || data11 === "skipped")) {
																	validate42.errors = [{ instancePath: instancePath + "/status" }];
																	return false;
																}
																var valid0 = _errs17 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.reason !== void 0) {
																	const _errs18 = errors;
																	if (typeof data.reason !== "string") {
																		validate42.errors = [{ instancePath: instancePath + "/reason" }];
																		return false;
																	}
																	var valid0 = _errs18 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.rows_needed !== void 0) {
																		let data13 = data.rows_needed;
																		const _errs20 = errors;
																		if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && data13 !== null) {
																			validate42.errors = [{ instancePath: instancePath + "/rows_needed" }];
																			return false;
																		}
																		if (errors === _errs20) {
																			if (typeof data13 == "number" && isFinite(data13)) {
																				if (data13 < 0 || isNaN(data13)) {
																					validate42.errors = [{ instancePath: instancePath + "/rows_needed" }];
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
																				validate42.errors = [{ instancePath: instancePath + "/cause" }];
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
			validate42.errors = [{ instancePath }];
			return false;
		}
	}
	validate42.errors = vErrors;
	return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.confidence === void 0 && "confidence" || data.seed === void 0 && "seed" || data.replicates === void 0 && "replicates") {
			validate45.errors = [{ instancePath }];
			return false;
		} else {
			if (data.confidence !== void 0) {
				let data0 = data.confidence;
				if (!(typeof data0 == "number" && isFinite(data0))) {
					validate45.errors = [{ instancePath: instancePath + "/confidence" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.seed !== void 0) {
					let data1 = data.seed;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate45.errors = [{ instancePath: instancePath + "/seed" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.replicates !== void 0) {
						let data2 = data.replicates;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate45.errors = [{ instancePath: instancePath + "/replicates" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.cluster !== void 0) {
							if (typeof data.cluster !== "string") {
								validate45.errors = [{ instancePath: instancePath + "/cluster" }];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate45.errors = [{ instancePath }];
		return false;
	}
	validate45.errors = vErrors;
	return true;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.by === void 0 && "by" || data.value === void 0 && "value" || data.n === void 0 && "n" || data.reason === void 0 && "reason" || data.gates === void 0 && "gates") {
			validate47.errors = [{ instancePath }];
			return false;
		} else {
			if (data.by !== void 0) {
				if (typeof data.by !== "string") {
					validate47.errors = [{ instancePath: instancePath + "/by" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.value !== void 0) {
					let data1 = data.value;
					if (typeof data1 !== "string" && data1 !== null) {
						validate47.errors = [{ instancePath: instancePath + "/value" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.n !== void 0) {
						let data2 = data.n;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate47.errors = [{ instancePath: instancePath + "/n" }];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate47.errors = [{ instancePath: instancePath + "/n" }];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.reason !== void 0) {
							if (typeof data.reason !== "string") {
								validate47.errors = [{ instancePath: instancePath + "/reason" }];
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
										validate47.errors = [{ instancePath: instancePath + "/gates/" + i0 }];
										return false;
									}
								} else {
									validate47.errors = [{ instancePath: instancePath + "/gates" }];
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
		validate47.errors = [{ instancePath }];
		return false;
	}
	validate47.errors = vErrors;
	return true;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.by === void 0 && "by" || data.n === void 0 && "n" || data.challenger === void 0 && "challenger" || data.rest === void 0 && "rest" || data.champion === void 0 && "champion" || data.p === void 0 && "p") {
			validate50.errors = [{ instancePath }];
			return false;
		} else {
			if (data.by !== void 0) {
				if (typeof data.by !== "string") {
					validate50.errors = [{ instancePath: instancePath + "/by" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.value !== void 0) {
					let data1 = data.value;
					if (typeof data1 !== "string" && data1 !== null) {
						validate50.errors = [{ instancePath: instancePath + "/value" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.from !== void 0) {
						let data2 = data.from;
						if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
							validate50.errors = [{ instancePath: instancePath + "/from" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.to !== void 0) {
							let data3 = data.to;
							if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
								validate50.errors = [{ instancePath: instancePath + "/to" }];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.n !== void 0) {
								let data4 = data.n;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate50.errors = [{ instancePath: instancePath + "/n" }];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 1 || isNaN(data4)) {
										validate50.errors = [{ instancePath: instancePath + "/n" }];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.challenger !== void 0) {
									let data5 = data.challenger;
									if (!(typeof data5 == "number" && isFinite(data5))) {
										validate50.errors = [{ instancePath: instancePath + "/challenger" }];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.rest !== void 0) {
										let data6 = data.rest;
										if (!(typeof data6 == "number" && isFinite(data6))) {
											validate50.errors = [{ instancePath: instancePath + "/rest" }];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.champion !== void 0) {
											let data7 = data.champion;
											if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
												validate50.errors = [{ instancePath: instancePath + "/champion" }];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.p !== void 0) {
												let data8 = data.p;
												if (typeof data8 == "number" && isFinite(data8)) {
													if (data8 > 1 || isNaN(data8)) {
														validate50.errors = [{ instancePath: instancePath + "/p" }];
														return false;
													} else if (data8 < 0 || isNaN(data8)) {
														validate50.errors = [{ instancePath: instancePath + "/p" }];
														return false;
													}
												} else {
													validate50.errors = [{ instancePath: instancePath + "/p" }];
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
		validate50.errors = [{ instancePath }];
		return false;
	}
	validate50.errors = vErrors;
	return true;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.loss === void 0 && "loss" || data.tested === void 0 && "tested" || data.slices === void 0 && "slices") {
				validate49.errors = [{ instancePath }];
				return false;
			} else {
				if (data.loss !== void 0) {
					let data0 = data.loss;
					const _errs1 = errors;
					if (!(data0 === "log_loss" || data0 === "mse")) {
						validate49.errors = [{ instancePath: instancePath + "/loss" }];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.tested !== void 0) {
						let data1 = data.tested;
						const _errs2 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							validate49.errors = [{ instancePath: instancePath + "/tested" }];
							return false;
						}
						if (errors === _errs2) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 < 0 || isNaN(data1)) {
									validate49.errors = [{ instancePath: instancePath + "/tested" }];
									return false;
								}
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.slices !== void 0) {
							let data2 = data.slices;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data2)) {
									if (data2.length > 10) {
										validate49.errors = [{ instancePath: instancePath + "/slices" }];
										return false;
									} else {
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs6 = errors;
											if (!validate50(data2[i0], {
												instancePath: instancePath + "/slices/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
												errors = vErrors.length;
											}
											if (!(_errs6 === errors)) break;
										}
									}
								} else {
									validate49.errors = [{ instancePath: instancePath + "/slices" }];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate49.errors = [{ instancePath }];
			return false;
		}
	}
	validate49.errors = vErrors;
	return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.modelgate === void 0 && "modelgate" || data.onnxruntime === void 0 && "onnxruntime" || data.duckdb === void 0 && "duckdb") {
			validate53.errors = [{ instancePath }];
			return false;
		} else {
			if (data.modelgate !== void 0) {
				if (typeof data.modelgate !== "string") {
					validate53.errors = [{ instancePath: instancePath + "/modelgate" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.onnxruntime !== void 0) {
					if (typeof data.onnxruntime !== "string") {
						validate53.errors = [{ instancePath: instancePath + "/onnxruntime" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.duckdb !== void 0) {
						if (typeof data.duckdb !== "string") {
							validate53.errors = [{ instancePath: instancePath + "/duckdb" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate53.errors = [{ instancePath }];
		return false;
	}
	validate53.errors = vErrors;
	return true;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 && "name" || data.mean === void 0 && "mean" || data.sd === void 0 && "sd") {
			validate56.errors = [{ instancePath }];
			return false;
		} else {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate56.errors = [{ instancePath: instancePath + "/name" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.mean !== void 0) {
					let data1 = data.mean;
					if (!(typeof data1 == "number" && isFinite(data1))) {
						validate56.errors = [{ instancePath: instancePath + "/mean" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.sd !== void 0) {
						let data2 = data.sd;
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate56.errors = [{ instancePath: instancePath + "/sd" }];
								return false;
							}
						} else {
							validate56.errors = [{ instancePath: instancePath + "/sd" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate56.errors = [{ instancePath }];
		return false;
	}
	validate56.errors = vErrors;
	return true;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.loss === void 0 && "loss" || data.rows === void 0 && "rows" || data.repeats === void 0 && "repeats" || data.seed === void 0 && "seed" || data.columns === void 0 && "columns") {
				validate55.errors = [{ instancePath }];
				return false;
			} else {
				if (data.loss !== void 0) {
					let data0 = data.loss;
					const _errs1 = errors;
					if (!(data0 === "log_loss" || data0 === "error_rate" || data0 === "mse")) {
						validate55.errors = [{ instancePath: instancePath + "/loss" }];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.rows !== void 0) {
						let data1 = data.rows;
						const _errs2 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							validate55.errors = [{ instancePath: instancePath + "/rows" }];
							return false;
						}
						if (errors === _errs2) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 < 1 || isNaN(data1)) {
									validate55.errors = [{ instancePath: instancePath + "/rows" }];
									return false;
								}
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.repeats !== void 0) {
							let data2 = data.repeats;
							const _errs4 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
								validate55.errors = [{ instancePath: instancePath + "/repeats" }];
								return false;
							}
							if (errors === _errs4) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 1 || isNaN(data2)) {
										validate55.errors = [{ instancePath: instancePath + "/repeats" }];
										return false;
									}
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.seed !== void 0) {
								let data3 = data.seed;
								const _errs6 = errors;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
									validate55.errors = [{ instancePath: instancePath + "/seed" }];
									return false;
								}
								if (errors === _errs6) {
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 < 0 || isNaN(data3)) {
											validate55.errors = [{ instancePath: instancePath + "/seed" }];
											return false;
										}
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.columns !== void 0) {
									let data4 = data.columns;
									const _errs8 = errors;
									if (errors === _errs8) {
										if (Array.isArray(data4)) {
											const len0 = data4.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs10 = errors;
												if (!validate56(data4[i0], {
													instancePath: instancePath + "/columns/" + i0,
													parentData: data4,
													parentDataProperty: i0,
													rootData
												})) {
													vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
													errors = vErrors.length;
												}
												if (!(_errs10 === errors)) break;
											}
										} else {
											validate55.errors = [{ instancePath: instancePath + "/columns" }];
											return false;
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate55.errors = [{ instancePath }];
			return false;
		}
	}
	validate55.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 && "schema" || data.model === void 0 && "model" || data.task === void 0 && "task" || data.verdict === void 0 && "verdict" || data.passed === void 0 && "passed" || data.reason === void 0 && "reason" || data.challenger === void 0 && "challenger" || data.champion === void 0 && "champion" || data.dataset === void 0 && "dataset" || data.metrics === void 0 && "metrics" || data.gates === void 0 && "gates" || data.slices_skipped === void 0 && "slices_skipped" || data.warnings === void 0 && "warnings" || data.tool === void 0 && "tool") {
				validate22.errors = [{ instancePath }];
				return false;
			} else {
				if (data.schema !== void 0) {
					const _errs1 = errors;
					if (1 !== data.schema) {
						validate22.errors = [{ instancePath: instancePath + "/schema" }];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.model !== void 0) {
						const _errs2 = errors;
						if (typeof data.model !== "string") {
							validate22.errors = [{ instancePath: instancePath + "/model" }];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.task !== void 0) {
							let data2 = data.task;
							const _errs4 = errors;
							if (!(data2 === "binary" || data2 === "multiclass" || data2 === "regression")) {
								validate22.errors = [{ instancePath: instancePath + "/task" }];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.verdict !== void 0) {
								let data3 = data.verdict;
								const _errs5 = errors;
								if (!(data3 === "error" || data3 === "fail" || data3 === "inconclusive" || data3 === "warn" || data3 === "pass")) {
									validate22.errors = [{ instancePath: instancePath + "/verdict" }];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.passed !== void 0) {
									const _errs6 = errors;
									if (typeof data.passed !== "boolean") {
										validate22.errors = [{ instancePath: instancePath + "/passed" }];
										return false;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.reason !== void 0) {
										const _errs8 = errors;
										if (typeof data.reason !== "string") {
											validate22.errors = [{ instancePath: instancePath + "/reason" }];
											return false;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.challenger !== void 0) {
											const _errs10 = errors;
											if (!validate23(data.challenger, {
												instancePath: instancePath + "/challenger",
												parentData: data,
												parentDataProperty: "challenger",
												rootData
											})) {
												vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.champion !== void 0) {
												const _errs11 = errors;
												if (!validate25(data.champion, {
													instancePath: instancePath + "/champion",
													parentData: data,
													parentDataProperty: "champion",
													rootData
												})) {
													vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.dataset !== void 0) {
													const _errs12 = errors;
													if (!validate27(data.dataset, {
														instancePath: instancePath + "/dataset",
														parentData: data,
														parentDataProperty: "dataset",
														rootData
													})) {
														vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs12 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.metrics !== void 0) {
														let data9 = data.metrics;
														const _errs13 = errors;
														if (errors === _errs13) {
															if (Array.isArray(data9)) {
																const len0 = data9.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs15 = errors;
																	if (!validate29(data9[i0], {
																		instancePath: instancePath + "/metrics/" + i0,
																		parentData: data9,
																		parentDataProperty: i0,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs15 === errors)) break;
																}
															} else {
																validate22.errors = [{ instancePath: instancePath + "/metrics" }];
																return false;
															}
														}
														var valid0 = _errs13 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.recorded !== void 0) {
															let data11 = data.recorded;
															const _errs16 = errors;
															if (errors === _errs16) {
																if (Array.isArray(data11)) {
																	const len1 = data11.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		const _errs18 = errors;
																		if (!validate38(data11[i1], {
																			instancePath: instancePath + "/recorded/" + i1,
																			parentData: data11,
																			parentDataProperty: i1,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs18 === errors)) break;
																	}
																} else {
																	validate22.errors = [{ instancePath: instancePath + "/recorded" }];
																	return false;
																}
															}
															var valid0 = _errs16 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.gates !== void 0) {
																let data13 = data.gates;
																const _errs19 = errors;
																if (errors === _errs19) {
																	if (Array.isArray(data13)) {
																		const len2 = data13.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			const _errs21 = errors;
																			if (!validate42(data13[i2], {
																				instancePath: instancePath + "/gates/" + i2,
																				parentData: data13,
																				parentDataProperty: i2,
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs21 === errors)) break;
																		}
																	} else {
																		validate22.errors = [{ instancePath: instancePath + "/gates" }];
																		return false;
																	}
																}
																var valid0 = _errs19 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.stats !== void 0) {
																	const _errs22 = errors;
																	if (!validate45(data.stats, {
																		instancePath: instancePath + "/stats",
																		parentData: data,
																		parentDataProperty: "stats",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs22 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.first_model !== void 0) {
																		const _errs23 = errors;
																		if (typeof data.first_model !== "boolean") {
																			validate22.errors = [{ instancePath: instancePath + "/first_model" }];
																			return false;
																		}
																		var valid0 = _errs23 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.slices_skipped !== void 0) {
																			let data17 = data.slices_skipped;
																			const _errs25 = errors;
																			if (errors === _errs25) {
																				if (Array.isArray(data17)) {
																					const len3 = data17.length;
																					for (let i3 = 0; i3 < len3; i3++) {
																						const _errs27 = errors;
																						if (!validate47(data17[i3], {
																							instancePath: instancePath + "/slices_skipped/" + i3,
																							parentData: data17,
																							parentDataProperty: i3,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
																							errors = vErrors.length;
																						}
																						if (!(_errs27 === errors)) break;
																					}
																				} else {
																					validate22.errors = [{ instancePath: instancePath + "/slices_skipped" }];
																					return false;
																				}
																			}
																			var valid0 = _errs25 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.worst_slices !== void 0) {
																				const _errs28 = errors;
																				if (!validate49(data.worst_slices, {
																					instancePath: instancePath + "/worst_slices",
																					parentData: data,
																					parentDataProperty: "worst_slices",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs28 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.warnings !== void 0) {
																					let data20 = data.warnings;
																					const _errs29 = errors;
																					if (errors === _errs29) {
																						if (Array.isArray(data20)) {
																							const len4 = data20.length;
																							for (let i4 = 0; i4 < len4; i4++) {
																								const _errs31 = errors;
																								if (typeof data20[i4] !== "string") {
																									validate22.errors = [{ instancePath: instancePath + "/warnings/" + i4 }];
																									return false;
																								}
																								if (!(_errs31 === errors)) break;
																							}
																						} else {
																							validate22.errors = [{ instancePath: instancePath + "/warnings" }];
																							return false;
																						}
																					}
																					var valid0 = _errs29 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.notes !== void 0) {
																						let data22 = data.notes;
																						const _errs33 = errors;
																						if (errors === _errs33) {
																							if (Array.isArray(data22)) {
																								const len5 = data22.length;
																								for (let i5 = 0; i5 < len5; i5++) {
																									const _errs35 = errors;
																									if (typeof data22[i5] !== "string") {
																										validate22.errors = [{ instancePath: instancePath + "/notes/" + i5 }];
																										return false;
																									}
																									if (!(_errs35 === errors)) break;
																								}
																							} else {
																								validate22.errors = [{ instancePath: instancePath + "/notes" }];
																								return false;
																							}
																						}
																						var valid0 = _errs33 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.tool !== void 0) {
																							const _errs37 = errors;
																							if (!validate53(data.tool, {
																								instancePath: instancePath + "/tool",
																								parentData: data,
																								parentDataProperty: "tool",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
																								errors = vErrors.length;
																							}
																							var valid0 = _errs37 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.importance !== void 0) {
																								const _errs38 = errors;
																								if (!validate55(data.importance, {
																									instancePath: instancePath + "/importance",
																									parentData: data,
																									parentDataProperty: "importance",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																									errors = vErrors.length;
																								}
																								var valid0 = _errs38 === errors;
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
			validate22.errors = [{ instancePath }];
			return false;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const golden = validate59;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 && "name" || data.type === void 0 && "type") {
			validate60.errors = [{ instancePath }];
			return false;
		} else {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate60.errors = [{ instancePath: instancePath + "/name" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.type !== void 0) {
					let data1 = data.type;
					if (!(data1 === "number" || data1 === "integer" || data1 === "text")) {
						validate60.errors = [{ instancePath: instancePath + "/type" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate60.errors = [{ instancePath }];
		return false;
	}
	validate60.errors = vErrors;
	return true;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind" || data.classes === void 0 && "classes" || data.values === void 0 && "values") {
			validate62.errors = [{ instancePath }];
			return false;
		} else {
			if (data.kind !== void 0) {
				let data0 = data.kind;
				if (!(data0 === "binary" || data0 === "multiclass" || data0 === "regression")) {
					validate62.errors = [{ instancePath: instancePath + "/kind" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.classes !== void 0) {
					let data1 = data.classes;
					if (Array.isArray(data1)) {
						const len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data1[i0] !== "string") {
							validate62.errors = [{ instancePath: instancePath + "/classes/" + i0 }];
							return false;
						}
					} else {
						validate62.errors = [{ instancePath: instancePath + "/classes" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.values !== void 0) {
						let data3 = data.values;
						if (Array.isArray(data3)) {
							const len1 = data3.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data4 = data3[i1];
								if (Array.isArray(data4)) {
									const len2 = data4.length;
									for (let i2 = 0; i2 < len2; i2++) {
										let data5 = data4[i2];
										if (!(typeof data5 == "number" && isFinite(data5))) {
											validate62.errors = [{ instancePath: instancePath + "/values/" + i1 + "/" + i2 }];
											return false;
										}
									}
								} else {
									validate62.errors = [{ instancePath: instancePath + "/values/" + i1 }];
									return false;
								}
							}
						} else {
							validate62.errors = [{ instancePath: instancePath + "/values" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate62.errors = [{ instancePath }];
		return false;
	}
	validate62.errors = vErrors;
	return true;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 && "schema" || data.model === void 0 && "model" || data.digest === void 0 && "digest" || data.origin === void 0 && "origin" || data.seed === void 0 && "seed" || data.columns === void 0 && "columns" || data.rows === void 0 && "rows" || data.outputs === void 0 && "outputs" || data.tolerance === void 0 && "tolerance") {
				validate59.errors = [{ instancePath }];
				return false;
			} else {
				if (data.schema !== void 0) {
					const _errs1 = errors;
					if (1 !== data.schema) {
						validate59.errors = [{ instancePath: instancePath + "/schema" }];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.model !== void 0) {
						const _errs2 = errors;
						if (typeof data.model !== "string") {
							validate59.errors = [{ instancePath: instancePath + "/model" }];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.digest !== void 0) {
							let data2 = data.digest;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data2 === "string") {
									if (!pattern0.test(data2)) {
										validate59.errors = [{
											instancePath: instancePath + "/digest",
											schemaPath: "#/properties/digest/pattern",
											keyword: "pattern",
											params: { pattern: "^sha256:[0-9a-f]{64}$" }
										}];
										return false;
									}
								} else {
									validate59.errors = [{ instancePath: instancePath + "/digest" }];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.origin !== void 0) {
								const _errs6 = errors;
								if (!(data.origin === "synthetic")) {
									validate59.errors = [{ instancePath: instancePath + "/origin" }];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.seed !== void 0) {
									let data4 = data.seed;
									const _errs7 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
										validate59.errors = [{ instancePath: instancePath + "/seed" }];
										return false;
									}
									if (errors === _errs7) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 0 || isNaN(data4)) {
												validate59.errors = [{ instancePath: instancePath + "/seed" }];
												return false;
											}
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.columns !== void 0) {
										let data5 = data.columns;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (Array.isArray(data5)) {
												const len0 = data5.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs11 = errors;
													if (!validate60(data5[i0], {
														instancePath: instancePath + "/columns/" + i0,
														parentData: data5,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
														errors = vErrors.length;
													}
													if (!(_errs11 === errors)) break;
												}
											} else {
												validate59.errors = [{ instancePath: instancePath + "/columns" }];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.rows !== void 0) {
											let data7 = data.rows;
											const _errs12 = errors;
											if (errors === _errs12) {
												if (Array.isArray(data7)) {
													const len1 = data7.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let data8 = data7[i1];
														const _errs14 = errors;
														if (errors === _errs14) {
															if (Array.isArray(data8)) {
																const len2 = data8.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	let data9 = data8[i2];
																	const _errs16 = errors;
																	if (!(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "string" && typeof data9 !== "boolean" && data9 !== null) {
																		validate59.errors = [{ instancePath: instancePath + "/rows/" + i1 + "/" + i2 }];
																		return false;
																	}
																	if (!(_errs16 === errors)) break;
																}
															} else {
																validate59.errors = [{ instancePath: instancePath + "/rows/" + i1 }];
																return false;
															}
														}
														if (!(_errs14 === errors)) break;
													}
												} else {
													validate59.errors = [{ instancePath: instancePath + "/rows" }];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.outputs !== void 0) {
												const _errs18 = errors;
												if (!validate62(data.outputs, {
													instancePath: instancePath + "/outputs",
													parentData: data,
													parentDataProperty: "outputs",
													rootData
												})) {
													vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs18 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.tolerance !== void 0) {
													let data11 = data.tolerance;
													const _errs19 = errors;
													if (!(typeof data11 == "number" && isFinite(data11))) {
														validate59.errors = [{ instancePath: instancePath + "/tolerance" }];
														return false;
													}
													var valid0 = _errs19 === errors;
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
			validate59.errors = [{ instancePath }];
			return false;
		}
	}
	validate59.errors = vErrors;
	return errors === 0;
}
const operational = validate64;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate66.errors = [{ instancePath }];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.calls === void 0 && "calls" || data.p50_ms === void 0 && "p50_ms" || data.p95_ms === void 0 && "p95_ms" || data.p99_ms === void 0 && "p99_ms") {
			validate66.errors = [{ instancePath }];
			return false;
		} else {
			if (data.calls !== void 0) {
				let data0 = data.calls;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate66.errors = [{ instancePath: instancePath + "/calls" }];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 1 || isNaN(data0)) {
						validate66.errors = [{ instancePath: instancePath + "/calls" }];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.p50_ms !== void 0) {
					let data1 = data.p50_ms;
					if (!(typeof data1 == "number" && isFinite(data1))) {
						validate66.errors = [{ instancePath: instancePath + "/p50_ms" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.p95_ms !== void 0) {
						let data2 = data.p95_ms;
						if (!(typeof data2 == "number" && isFinite(data2))) {
							validate66.errors = [{ instancePath: instancePath + "/p95_ms" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.p99_ms !== void 0) {
							let data3 = data.p99_ms;
							if (!(typeof data3 == "number" && isFinite(data3))) {
								validate66.errors = [{ instancePath: instancePath + "/p99_ms" }];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	}
	validate66.errors = vErrors;
	return true;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.size === void 0 && "size" || data.scoring_ms === void 0 && "scoring_ms") {
				validate65.errors = [{ instancePath }];
				return false;
			} else {
				if (data.size !== void 0) {
					let data0 = data.size;
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate65.errors = [{ instancePath: instancePath + "/size" }];
						return false;
					}
					if (errors === _errs1) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 0 || isNaN(data0)) {
								validate65.errors = [{ instancePath: instancePath + "/size" }];
								return false;
							}
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.scoring_ms !== void 0) {
						let data1 = data.scoring_ms;
						const _errs3 = errors;
						if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
							validate65.errors = [{ instancePath: instancePath + "/scoring_ms" }];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.latency !== void 0) {
							const _errs5 = errors;
							if (!validate66(data.latency, {
								instancePath: instancePath + "/latency",
								parentData: data,
								parentDataProperty: "latency",
								rootData
							})) {
								vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.throughput_rows_s !== void 0) {
								let data3 = data.throughput_rows_s;
								const _errs6 = errors;
								if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
									validate65.errors = [{ instancePath: instancePath + "/throughput_rows_s" }];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.cold_start_ms !== void 0) {
									let data4 = data.cold_start_ms;
									const _errs8 = errors;
									if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
										validate65.errors = [{ instancePath: instancePath + "/cold_start_ms" }];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.peak_rss_mb !== void 0) {
										let data5 = data.peak_rss_mb;
										const _errs10 = errors;
										if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
											validate65.errors = [{ instancePath: instancePath + "/peak_rss_mb" }];
											return false;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.deterministic !== void 0) {
											let data6 = data.deterministic;
											const _errs12 = errors;
											if (typeof data6 !== "boolean" && data6 !== null) {
												validate65.errors = [{ instancePath: instancePath + "/deterministic" }];
												return false;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.reason !== void 0) {
												const _errs14 = errors;
												if (typeof data.reason !== "string") {
													validate65.errors = [{ instancePath: instancePath + "/reason" }];
													return false;
												}
												var valid0 = _errs14 === errors;
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
			validate65.errors = [{ instancePath }];
			return false;
		}
	}
	validate65.errors = vErrors;
	return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate69.errors = [{ instancePath }];
		return false;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.size === void 0 && "size" || data.scoring_ms === void 0 && "scoring_ms") {
				validate69.errors = [{ instancePath }];
				return false;
			} else {
				if (data.size !== void 0) {
					let data0 = data.size;
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate69.errors = [{ instancePath: instancePath + "/size" }];
						return false;
					}
					if (errors === _errs1) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 0 || isNaN(data0)) {
								validate69.errors = [{ instancePath: instancePath + "/size" }];
								return false;
							}
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.scoring_ms !== void 0) {
						let data1 = data.scoring_ms;
						const _errs3 = errors;
						if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
							validate69.errors = [{ instancePath: instancePath + "/scoring_ms" }];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.latency !== void 0) {
							const _errs5 = errors;
							if (!validate66(data.latency, {
								instancePath: instancePath + "/latency",
								parentData: data,
								parentDataProperty: "latency",
								rootData
							})) {
								vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.throughput_rows_s !== void 0) {
								let data3 = data.throughput_rows_s;
								const _errs6 = errors;
								if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
									validate69.errors = [{ instancePath: instancePath + "/throughput_rows_s" }];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.cold_start_ms !== void 0) {
									let data4 = data.cold_start_ms;
									const _errs8 = errors;
									if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
										validate69.errors = [{ instancePath: instancePath + "/cold_start_ms" }];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.peak_rss_mb !== void 0) {
										let data5 = data.peak_rss_mb;
										const _errs10 = errors;
										if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
											validate69.errors = [{ instancePath: instancePath + "/peak_rss_mb" }];
											return false;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.deterministic !== void 0) {
											let data6 = data.deterministic;
											const _errs12 = errors;
											if (typeof data6 !== "boolean" && data6 !== null) {
												validate69.errors = [{ instancePath: instancePath + "/deterministic" }];
												return false;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.reason !== void 0) {
												const _errs14 = errors;
												if (typeof data.reason !== "string") {
													validate69.errors = [{ instancePath: instancePath + "/reason" }];
													return false;
												}
												var valid0 = _errs14 === errors;
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
	validate69.errors = vErrors;
	return errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate72.errors = [{ instancePath }];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0 && "value" || data.low === void 0 && "low" || data.high === void 0 && "high") {
			validate72.errors = [{ instancePath }];
			return false;
		} else {
			if (data.value !== void 0) {
				let data0 = data.value;
				if (!(typeof data0 == "number" && isFinite(data0))) {
					validate72.errors = [{ instancePath: instancePath + "/value" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.low !== void 0) {
					let data1 = data.low;
					if (!(typeof data1 == "number" && isFinite(data1))) {
						validate72.errors = [{ instancePath: instancePath + "/low" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.high !== void 0) {
						let data2 = data.high;
						if (!(typeof data2 == "number" && isFinite(data2))) {
							validate72.errors = [{ instancePath: instancePath + "/high" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	}
	validate72.errors = vErrors;
	return true;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 && "schema" || data.model === void 0 && "model" || data.challenger === void 0 && "challenger" || data.champion === void 0 && "champion" || data.rows === void 0 && "rows") {
				validate64.errors = [{ instancePath }];
				return false;
			} else {
				if (data.schema !== void 0) {
					const _errs1 = errors;
					if (1 !== data.schema) {
						validate64.errors = [{ instancePath: instancePath + "/schema" }];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.model !== void 0) {
						const _errs2 = errors;
						if (typeof data.model !== "string") {
							validate64.errors = [{ instancePath: instancePath + "/model" }];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.challenger !== void 0) {
							const _errs4 = errors;
							if (!validate65(data.challenger, {
								instancePath: instancePath + "/challenger",
								parentData: data,
								parentDataProperty: "challenger",
								rootData
							})) {
								vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.champion !== void 0) {
								const _errs5 = errors;
								if (!validate69(data.champion, {
									instancePath: instancePath + "/champion",
									parentData: data,
									parentDataProperty: "champion",
									rootData
								})) {
									vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.rows !== void 0) {
									let data4 = data.rows;
									const _errs6 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
										validate64.errors = [{ instancePath: instancePath + "/rows" }];
										return false;
									}
									if (errors === _errs6) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 0 || isNaN(data4)) {
												validate64.errors = [{ instancePath: instancePath + "/rows" }];
												return false;
											}
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.latency_ratio !== void 0) {
										const _errs8 = errors;
										if (!validate72(data.latency_ratio, {
											instancePath: instancePath + "/latency_ratio",
											parentData: data,
											parentDataProperty: "latency_ratio",
											rootData
										})) {
											vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate64.errors = [{ instancePath }];
			return false;
		}
	}
	validate64.errors = vErrors;
	return errors === 0;
}
const profile = validate74;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.digest === void 0 && "digest" || data.rows === void 0 && "rows" || data.stored === void 0 && "stored") {
			validate75.errors = [{ instancePath }];
			return false;
		} else {
			if (data.digest !== void 0) {
				let data0 = data.digest;
				if (typeof data0 === "string") {
					if (!pattern0.test(data0)) {
						validate75.errors = [{
							instancePath: instancePath + "/digest",
							schemaPath: "#/properties/digest/pattern",
							keyword: "pattern",
							params: { pattern: "^sha256:[0-9a-f]{64}$" }
						}];
						return false;
					}
				} else {
					validate75.errors = [{ instancePath: instancePath + "/digest" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.rows !== void 0) {
					let data1 = data.rows;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate75.errors = [{ instancePath: instancePath + "/rows" }];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							validate75.errors = [{ instancePath: instancePath + "/rows" }];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.stored !== void 0) {
						let data2 = data.stored;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							for (const key0 in data2) if (typeof data2[key0] !== "string") {
								validate75.errors = [{ instancePath: instancePath + "/stored/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }];
								return false;
							}
						} else {
							validate75.errors = [{ instancePath: instancePath + "/stored" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate75.errors = [{ instancePath }];
		return false;
	}
	validate75.errors = vErrors;
	return true;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rows === void 0 && "rows" || data.seed === void 0 && "seed") {
			validate77.errors = [{ instancePath }];
			return false;
		} else {
			if (data.rows !== void 0) {
				let data0 = data.rows;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate77.errors = [{ instancePath: instancePath + "/rows" }];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 0 || isNaN(data0)) {
						validate77.errors = [{ instancePath: instancePath + "/rows" }];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.seed !== void 0) {
					let data1 = data.seed;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate77.errors = [{ instancePath: instancePath + "/seed" }];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							validate77.errors = [{ instancePath: instancePath + "/seed" }];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate77.errors = [{ instancePath }];
		return false;
	}
	validate77.errors = vErrors;
	return true;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type !== void 0) {
			if ("number" !== data.type) {
				validate79.errors = [{ instancePath: instancePath + "/type" }];
				return false;
			}
		}
	}
	validate79.errors = vErrors;
	return true;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 && "name" || data.role === void 0 && "role" || data.type === void 0 && "type" || data.integer === void 0 && "integer" || data.rows === void 0 && "rows" || data.missing === void 0 && "missing" || data.nan === void 0 && "nan" || data.infinite === void 0 && "infinite" || data.min === void 0 && "min" || data.max === void 0 && "max" || data.mean === void 0 && "mean" || data.sd === void 0 && "sd" || data.skew === void 0 && "skew" || data.distinct === void 0 && "distinct" || data.knots === void 0 && "knots" || data.counts === void 0 && "counts") {
			validate81.errors = [{ instancePath }];
			return false;
		} else {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate81.errors = [{ instancePath: instancePath + "/name" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.role !== void 0) {
					let data1 = data.role;
					if (!(data1 === "feature" || data1 === "label" || data1 === "prediction")) {
						validate81.errors = [{ instancePath: instancePath + "/role" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.type !== void 0) {
						if ("number" !== data.type) {
							validate81.errors = [{ instancePath: instancePath + "/type" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.integer !== void 0) {
							if (typeof data.integer !== "boolean") {
								validate81.errors = [{ instancePath: instancePath + "/integer" }];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.rows !== void 0) {
								let data4 = data.rows;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate81.errors = [{ instancePath: instancePath + "/rows" }];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate81.errors = [{ instancePath: instancePath + "/rows" }];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.missing !== void 0) {
									let data5 = data.missing;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate81.errors = [{ instancePath: instancePath + "/missing" }];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 0 || isNaN(data5)) {
											validate81.errors = [{ instancePath: instancePath + "/missing" }];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.nan !== void 0) {
										let data6 = data.nan;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
											validate81.errors = [{ instancePath: instancePath + "/nan" }];
											return false;
										}
										if (typeof data6 == "number" && isFinite(data6)) {
											if (data6 < 0 || isNaN(data6)) {
												validate81.errors = [{ instancePath: instancePath + "/nan" }];
												return false;
											}
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.infinite !== void 0) {
											let data7 = data.infinite;
											if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
												validate81.errors = [{ instancePath: instancePath + "/infinite" }];
												return false;
											}
											if (typeof data7 == "number" && isFinite(data7)) {
												if (data7 < 0 || isNaN(data7)) {
													validate81.errors = [{ instancePath: instancePath + "/infinite" }];
													return false;
												}
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.min !== void 0) {
												let data8 = data.min;
												if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
													validate81.errors = [{ instancePath: instancePath + "/min" }];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.max !== void 0) {
													let data9 = data.max;
													if (!(typeof data9 == "number" && isFinite(data9)) && data9 !== null) {
														validate81.errors = [{ instancePath: instancePath + "/max" }];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.mean !== void 0) {
														let data10 = data.mean;
														if (!(typeof data10 == "number" && isFinite(data10)) && data10 !== null) {
															validate81.errors = [{ instancePath: instancePath + "/mean" }];
															return false;
														}
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.sd !== void 0) {
															let data11 = data.sd;
															if (!(typeof data11 == "number" && isFinite(data11)) && data11 !== null) {
																validate81.errors = [{ instancePath: instancePath + "/sd" }];
																return false;
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.skew !== void 0) {
																let data12 = data.skew;
																if (!(typeof data12 == "number" && isFinite(data12)) && data12 !== null) {
																	validate81.errors = [{ instancePath: instancePath + "/skew" }];
																	return false;
																}
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.distinct !== void 0) {
																	let data13 = data.distinct;
																	if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
																		validate81.errors = [{ instancePath: instancePath + "/distinct" }];
																		return false;
																	}
																	if (typeof data13 == "number" && isFinite(data13)) {
																		if (data13 < 0 || isNaN(data13)) {
																			validate81.errors = [{ instancePath: instancePath + "/distinct" }];
																			return false;
																		}
																	}
																	var valid0 = true;
																} else var valid0 = true;
																if (valid0) {
																	if (data.knots !== void 0) {
																		let data14 = data.knots;
																		if (Array.isArray(data14)) {
																			const len0 = data14.length;
																			for (let i0 = 0; i0 < len0; i0++) {
																				let data15 = data14[i0];
																				if (!(typeof data15 == "number" && isFinite(data15))) {
																					validate81.errors = [{ instancePath: instancePath + "/knots/" + i0 }];
																					return false;
																				}
																			}
																		} else {
																			validate81.errors = [{ instancePath: instancePath + "/knots" }];
																			return false;
																		}
																		var valid0 = true;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.counts !== void 0) {
																			let data16 = data.counts;
																			if (Array.isArray(data16)) {
																				const len1 = data16.length;
																				for (let i1 = 0; i1 < len1; i1++) {
																					let data17 = data16[i1];
																					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
																						validate81.errors = [{ instancePath: instancePath + "/counts/" + i1 }];
																						return false;
																					}
																					if (typeof data17 == "number" && isFinite(data17)) {
																						if (data17 < 0 || isNaN(data17)) {
																							validate81.errors = [{ instancePath: instancePath + "/counts/" + i1 }];
																							return false;
																						}
																					}
																				}
																			} else {
																				validate81.errors = [{ instancePath: instancePath + "/counts" }];
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
		validate81.errors = [{ instancePath }];
		return false;
	}
	validate81.errors = vErrors;
	return true;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 && "name" || data.role === void 0 && "role" || data.type === void 0 && "type" || data.boolean === void 0 && "boolean" || data.rows === void 0 && "rows" || data.missing === void 0 && "missing" || data.distinct === void 0 && "distinct" || data.categories === void 0 && "categories" || data.counts === void 0 && "counts" || data.other === void 0 && "other") {
			validate83.errors = [{ instancePath }];
			return false;
		} else {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate83.errors = [{ instancePath: instancePath + "/name" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.role !== void 0) {
					let data1 = data.role;
					if (!(data1 === "feature" || data1 === "label" || data1 === "prediction")) {
						validate83.errors = [{ instancePath: instancePath + "/role" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.type !== void 0) {
						if ("category" !== data.type) {
							validate83.errors = [{ instancePath: instancePath + "/type" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.boolean !== void 0) {
							if (typeof data.boolean !== "boolean") {
								validate83.errors = [{ instancePath: instancePath + "/boolean" }];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.rows !== void 0) {
								let data4 = data.rows;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate83.errors = [{ instancePath: instancePath + "/rows" }];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate83.errors = [{ instancePath: instancePath + "/rows" }];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.missing !== void 0) {
									let data5 = data.missing;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate83.errors = [{ instancePath: instancePath + "/missing" }];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 0 || isNaN(data5)) {
											validate83.errors = [{ instancePath: instancePath + "/missing" }];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.distinct !== void 0) {
										let data6 = data.distinct;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
											validate83.errors = [{ instancePath: instancePath + "/distinct" }];
											return false;
										}
										if (typeof data6 == "number" && isFinite(data6)) {
											if (data6 < 0 || isNaN(data6)) {
												validate83.errors = [{ instancePath: instancePath + "/distinct" }];
												return false;
											}
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.categories !== void 0) {
											let data7 = data.categories;
											if (Array.isArray(data7)) {
												const len0 = data7.length;
												for (let i0 = 0; i0 < len0; i0++) if (typeof data7[i0] !== "string") {
													validate83.errors = [{ instancePath: instancePath + "/categories/" + i0 }];
													return false;
												}
											} else {
												validate83.errors = [{ instancePath: instancePath + "/categories" }];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.counts !== void 0) {
												let data9 = data.counts;
												if (Array.isArray(data9)) {
													const len1 = data9.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let data10 = data9[i1];
														if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
															validate83.errors = [{ instancePath: instancePath + "/counts/" + i1 }];
															return false;
														}
														if (typeof data10 == "number" && isFinite(data10)) {
															if (data10 < 0 || isNaN(data10)) {
																validate83.errors = [{ instancePath: instancePath + "/counts/" + i1 }];
																return false;
															}
														}
													}
												} else {
													validate83.errors = [{ instancePath: instancePath + "/counts" }];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.other !== void 0) {
													let data11 = data.other;
													if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
														validate83.errors = [{ instancePath: instancePath + "/other" }];
														return false;
													}
													if (typeof data11 == "number" && isFinite(data11)) {
														if (data11 < 0 || isNaN(data11)) {
															validate83.errors = [{ instancePath: instancePath + "/other" }];
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
	} else {
		validate83.errors = [{ instancePath }];
		return false;
	}
	validate83.errors = vErrors;
	return true;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 && "schema" || data.model === void 0 && "model" || data.data === void 0 && "data" || data.sample === void 0 && "sample" || data.columns === void 0 && "columns") {
				validate74.errors = [{ instancePath }];
				return false;
			} else {
				if (data.schema !== void 0) {
					const _errs1 = errors;
					if (1 !== data.schema) {
						validate74.errors = [{ instancePath: instancePath + "/schema" }];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.model !== void 0) {
						const _errs2 = errors;
						if (typeof data.model !== "string") {
							validate74.errors = [{ instancePath: instancePath + "/model" }];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.data !== void 0) {
							const _errs4 = errors;
							if (!validate75(data.data, {
								instancePath: instancePath + "/data",
								parentData: data,
								parentDataProperty: "data",
								rootData
							})) {
								vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.sample !== void 0) {
								const _errs5 = errors;
								if (!validate77(data.sample, {
									instancePath: instancePath + "/sample",
									parentData: data,
									parentDataProperty: "sample",
									rootData
								})) {
									vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.columns !== void 0) {
									let data4 = data.columns;
									const _errs6 = errors;
									if (errors === _errs6) {
										if (Array.isArray(data4)) {
											const len0 = data4.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data5 = data4[i0];
												const _errs8 = errors;
												const _errs10 = errors;
												let valid2 = true;
												const _errs11 = errors;
												if (!validate79(data5, {
													instancePath: instancePath + "/columns/" + i0,
													parentData: data4,
													parentDataProperty: i0,
													rootData
												})) {
													vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
													errors = vErrors.length;
												}
												var _valid0 = _errs11 === errors;
												errors = _errs10;
												if (vErrors !== null) {
													if (_errs10) vErrors.length = _errs10;
													else vErrors = null;
												}
												if (_valid0) {
													const _errs12 = errors;
													if (!validate81(data5, {
														instancePath: instancePath + "/columns/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
														errors = vErrors.length;
													}
													var _valid0 = _errs12 === errors;
													valid2 = _valid0;
												} else {
													const _errs13 = errors;
													if (!validate83(data5, {
														instancePath: instancePath + "/columns/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
														errors = vErrors.length;
													}
													var _valid0 = _errs13 === errors;
													valid2 = _valid0;
												}
												if (!valid2) {
													const err0 = { instancePath: instancePath + "/columns/" + i0 };
													if (vErrors === null) vErrors = [err0];
													else vErrors.push(err0);
													errors++;
													validate74.errors = vErrors;
													return false;
												}
												if (errors === _errs8) {
													if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
														if (data5.type === void 0 && "type") {
															validate74.errors = [{ instancePath: instancePath + "/columns/" + i0 }];
															return false;
														}
													} else {
														validate74.errors = [{ instancePath: instancePath + "/columns/" + i0 }];
														return false;
													}
												}
												if (!(_errs8 === errors)) break;
											}
										} else {
											validate74.errors = [{ instancePath: instancePath + "/columns" }];
											return false;
										}
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate74.errors = [{ instancePath }];
			return false;
		}
	}
	validate74.errors = vErrors;
	return errors === 0;
}
const registry = validate85;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0 && "schema" || data.kind === void 0 && "kind") {
			validate85.errors = [{ instancePath }];
			return false;
		} else {
			if (data.schema !== void 0) {
				if (1 !== data.schema) {
					validate85.errors = [{ instancePath: instancePath + "/schema" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.kind !== void 0) {
					if ("modelgate-registry" !== data.kind) {
						validate85.errors = [{ instancePath: instancePath + "/kind" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate85.errors = [{ instancePath }];
		return false;
	}
	validate85.errors = vErrors;
	return true;
}
const run = validate86;
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 && "name" || data.type === void 0 && "type" || data.shape === void 0 && "shape") {
			validate89.errors = [{ instancePath }];
			return false;
		} else {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate89.errors = [{ instancePath: instancePath + "/name" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.type !== void 0) {
					if (typeof data.type !== "string") {
						validate89.errors = [{ instancePath: instancePath + "/type" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.shape !== void 0) {
						let data2 = data.shape;
						if (Array.isArray(data2)) {
							const len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data3 = data2[i0];
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
									validate89.errors = [{ instancePath: instancePath + "/shape/" + i0 }];
									return false;
								}
								if (typeof data3 == "number" && isFinite(data3)) {
									if (data3 < 0 || isNaN(data3)) {
										validate89.errors = [{ instancePath: instancePath + "/shape/" + i0 }];
										return false;
									}
								}
							}
						} else {
							validate89.errors = [{ instancePath: instancePath + "/shape" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate89.errors = [{ instancePath }];
		return false;
	}
	validate89.errors = vErrors;
	return true;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate89(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate88.errors = [{ instancePath }];
			return false;
		}
	}
	validate88.errors = vErrors;
	return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 && "name" || data.input === void 0 && "input" || data.type === void 0 && "type") {
			validate93.errors = [{ instancePath }];
			return false;
		} else {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate93.errors = [{ instancePath: instancePath + "/name" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.input !== void 0) {
					if (typeof data.input !== "string") {
						validate93.errors = [{ instancePath: instancePath + "/input" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type;
						if (!(data2 === "number" || data2 === "integer" || data2 === "text")) {
							validate93.errors = [{ instancePath: instancePath + "/type" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate93.errors = [{ instancePath }];
		return false;
	}
	validate93.errors = vErrors;
	return true;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.inputs === void 0 && "inputs" || data.outputs === void 0 && "outputs" || data.columns === void 0 && "columns") {
				validate87.errors = [{ instancePath }];
				return false;
			} else {
				if (data.inputs !== void 0) {
					const _errs1 = errors;
					if (!validate88(data.inputs, {
						instancePath: instancePath + "/inputs",
						parentData: data,
						parentDataProperty: "inputs",
						rootData
					})) {
						vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.outputs !== void 0) {
						const _errs2 = errors;
						if (!validate88(data.outputs, {
							instancePath: instancePath + "/outputs",
							parentData: data,
							parentDataProperty: "outputs",
							rootData
						})) {
							vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
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
										const _errs5 = errors;
										if (!validate93(data2[i0], {
											instancePath: instancePath + "/columns/" + i0,
											parentData: data2,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate87.errors = [{ instancePath: instancePath + "/columns" }];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate87.errors = [{ instancePath }];
			return false;
		}
	}
	validate87.errors = vErrors;
	return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.lower === void 0 && "lower" || data.upper === void 0 && "upper") {
			validate97.errors = [{ instancePath }];
			return false;
		} else {
			if (data.lower !== void 0) {
				if (typeof data.lower !== "string") {
					validate97.errors = [{ instancePath: instancePath + "/lower" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.upper !== void 0) {
					if (typeof data.upper !== "string") {
						validate97.errors = [{ instancePath: instancePath + "/upper" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate97.errors = [{ instancePath }];
		return false;
	}
	validate97.errors = vErrors;
	return true;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind" || data.name === void 0 && "name" || data.classes === void 0 && "classes" || data.positive === void 0 && "positive") {
				validate96.errors = [{ instancePath }];
				return false;
			} else {
				if (data.kind !== void 0) {
					let data0 = data.kind;
					const _errs1 = errors;
					if (!(data0 === "probability" || data0 === "logit" || data0 === "label" || data0 === "value")) {
						validate96.errors = [{ instancePath: instancePath + "/kind" }];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (typeof data.name !== "string") {
							validate96.errors = [{ instancePath: instancePath + "/name" }];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.classes !== void 0) {
							let data2 = data.classes;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data2)) {
									const len0 = data2.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs6 = errors;
										if (typeof data2[i0] !== "string") {
											validate96.errors = [{ instancePath: instancePath + "/classes/" + i0 }];
											return false;
										}
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate96.errors = [{ instancePath: instancePath + "/classes" }];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.positive !== void 0) {
								let data4 = data.positive;
								const _errs8 = errors;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
									validate96.errors = [{ instancePath: instancePath + "/positive" }];
									return false;
								}
								if (errors === _errs8) {
									if (typeof data4 == "number" && isFinite(data4)) {
										if (data4 < 0 || isNaN(data4)) {
											validate96.errors = [{ instancePath: instancePath + "/positive" }];
											return false;
										}
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.interval !== void 0) {
									const _errs10 = errors;
									if (!validate97(data.interval, {
										instancePath: instancePath + "/interval",
										parentData: data,
										parentDataProperty: "interval",
										rootData
									})) {
										vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate96.errors = [{ instancePath }];
			return false;
		}
	}
	validate96.errors = vErrors;
	return errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 && "name" || data.digest === void 0 && "digest" || data.rows === void 0 && "rows") {
			validate100.errors = [{ instancePath }];
			return false;
		} else {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate100.errors = [{ instancePath: instancePath + "/name" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.digest !== void 0) {
					let data1 = data.digest;
					if (typeof data1 === "string") {
						if (!pattern0.test(data1)) {
							validate100.errors = [{
								instancePath: instancePath + "/digest",
								schemaPath: "#/properties/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" }
							}];
							return false;
						}
					} else {
						validate100.errors = [{ instancePath: instancePath + "/digest" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.rows !== void 0) {
						let data2 = data.rows;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate100.errors = [{ instancePath: instancePath + "/rows" }];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate100.errors = [{ instancePath: instancePath + "/rows" }];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate100.errors = [{ instancePath }];
		return false;
	}
	validate100.errors = vErrors;
	return true;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate102.errors = [{ instancePath }];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 && "kind") {
			validate102.errors = [{ instancePath }];
			return false;
		} else {
			if (data.kind !== void 0) {
				let data0 = data.kind;
				if (!(data0 === "prevalence" || data0 === "shares" || data0 === "mean")) {
					validate102.errors = [{ instancePath: instancePath + "/kind" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.positive !== void 0) {
					let data1 = data.positive;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 1 || isNaN(data1)) {
							validate102.errors = [{ instancePath: instancePath + "/positive" }];
							return false;
						} else if (data1 < 0 || isNaN(data1)) {
							validate102.errors = [{ instancePath: instancePath + "/positive" }];
							return false;
						}
					} else {
						validate102.errors = [{ instancePath: instancePath + "/positive" }];
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
								validate102.errors = [{ instancePath: instancePath + "/classes/" + i0 }];
								return false;
							}
						} else {
							validate102.errors = [{ instancePath: instancePath + "/classes" }];
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
											validate102.errors = [{ instancePath: instancePath + "/shares/" + i1 }];
											return false;
										} else if (data5 < 0 || isNaN(data5)) {
											validate102.errors = [{ instancePath: instancePath + "/shares/" + i1 }];
											return false;
										}
									} else {
										validate102.errors = [{ instancePath: instancePath + "/shares/" + i1 }];
										return false;
									}
								}
							} else {
								validate102.errors = [{ instancePath: instancePath + "/shares" }];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.value !== void 0) {
								let data6 = data.value;
								if (!(typeof data6 == "number" && isFinite(data6))) {
									validate102.errors = [{ instancePath: instancePath + "/value" }];
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
	validate102.errors = vErrors;
	return true;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.platform === void 0 && "platform" || data.node === void 0 && "node") {
			validate104.errors = [{ instancePath }];
			return false;
		} else {
			if (data.platform !== void 0) {
				if (typeof data.platform !== "string") {
					validate104.errors = [{ instancePath: instancePath + "/platform" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.node !== void 0) {
					if (typeof data.node !== "string") {
						validate104.errors = [{ instancePath: instancePath + "/node" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate104.errors = [{ instancePath }];
		return false;
	}
	validate104.errors = vErrors;
	return true;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 && "schema" || data.model === void 0 && "model" || data.task === void 0 && "task" || data.digest === void 0 && "digest" || data.size === void 0 && "size" || data.threshold === void 0 && "threshold" || data.positive === void 0 && "positive" || data.signature === void 0 && "signature" || data.output === void 0 && "output" || data.command === void 0 && "command" || data.params === void 0 && "params" || data.seed === void 0 && "seed" || data.metrics === void 0 && "metrics" || data.data === void 0 && "data" || data.commit === void 0 && "commit" || data.ref === void 0 && "ref" || data.dirty === void 0 && "dirty" || data.runner === void 0 && "runner" || data.lockfile === void 0 && "lockfile" || data.started_at === void 0 && "started_at" || data.seconds === void 0 && "seconds") {
				validate86.errors = [{ instancePath }];
				return false;
			} else {
				if (data.schema !== void 0) {
					const _errs1 = errors;
					if (1 !== data.schema) {
						validate86.errors = [{ instancePath: instancePath + "/schema" }];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.model !== void 0) {
						const _errs2 = errors;
						if (typeof data.model !== "string") {
							validate86.errors = [{ instancePath: instancePath + "/model" }];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.task !== void 0) {
							let data2 = data.task;
							const _errs4 = errors;
							if (!(data2 === "binary" || data2 === "multiclass" || data2 === "regression")) {
								validate86.errors = [{ instancePath: instancePath + "/task" }];
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
											validate86.errors = [{
												instancePath: instancePath + "/digest",
												schemaPath: "#/properties/digest/pattern",
												keyword: "pattern",
												params: { pattern: "^sha256:[0-9a-f]{64}$" }
											}];
											return false;
										}
									} else {
										validate86.errors = [{ instancePath: instancePath + "/digest" }];
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
										validate86.errors = [{ instancePath: instancePath + "/size" }];
										return false;
									}
									if (errors === _errs7) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 0 || isNaN(data4)) {
												validate86.errors = [{ instancePath: instancePath + "/size" }];
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
											validate86.errors = [{ instancePath: instancePath + "/threshold" }];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.positive !== void 0) {
											let data6 = data.positive;
											const _errs11 = errors;
											if (typeof data6 !== "string" && data6 !== null) {
												validate86.errors = [{ instancePath: instancePath + "/positive" }];
												return false;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.signature !== void 0) {
												const _errs13 = errors;
												if (!validate87(data.signature, {
													instancePath: instancePath + "/signature",
													parentData: data,
													parentDataProperty: "signature",
													rootData
												})) {
													vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.output !== void 0) {
													const _errs14 = errors;
													if (!validate96(data.output, {
														instancePath: instancePath + "/output",
														parentData: data,
														parentDataProperty: "output",
														rootData
													})) {
														vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs14 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.failure !== void 0) {
														const _errs15 = errors;
														if (typeof data.failure !== "string") {
															validate86.errors = [{ instancePath: instancePath + "/failure" }];
															return false;
														}
														var valid0 = _errs15 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.command !== void 0) {
															const _errs17 = errors;
															if (typeof data.command !== "string") {
																validate86.errors = [{ instancePath: instancePath + "/command" }];
																return false;
															}
															var valid0 = _errs17 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.params !== void 0) {
																let data11 = data.params;
																const _errs19 = errors;
																if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
																	validate86.errors = [{ instancePath: instancePath + "/params" }];
																	return false;
																}
																var valid0 = _errs19 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.seed !== void 0) {
																	let data12 = data.seed;
																	const _errs21 = errors;
																	if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																		validate86.errors = [{ instancePath: instancePath + "/seed" }];
																		return false;
																	}
																	if (errors === _errs21) {
																		if (typeof data12 == "number" && isFinite(data12)) {
																			if (data12 < 0 || isNaN(data12)) {
																				validate86.errors = [{ instancePath: instancePath + "/seed" }];
																				return false;
																			}
																		}
																	}
																	var valid0 = _errs21 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.metrics !== void 0) {
																		let data13 = data.metrics;
																		const _errs23 = errors;
																		if (errors === _errs23) {
																			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) for (const key0 in data13) {
																				let data14 = data13[key0];
																				const _errs26 = errors;
																				if (!(typeof data14 == "number" && isFinite(data14)) && !Array.isArray(data14)) {
																					validate86.errors = [{ instancePath: instancePath + "/metrics/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }];
																					return false;
																				}
																				if (errors === _errs26) {
																					if (Array.isArray(data14)) {
																						const len0 = data14.length;
																						for (let i0 = 0; i0 < len0; i0++) {
																							let data15 = data14[i0];
																							const _errs28 = errors;
																							if (!(typeof data15 == "number" && isFinite(data15))) {
																								validate86.errors = [{ instancePath: instancePath + "/metrics/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 }];
																								return false;
																							}
																							if (!(_errs28 === errors)) break;
																						}
																					}
																				}
																				if (!(_errs26 === errors)) break;
																			}
																			else {
																				validate86.errors = [{ instancePath: instancePath + "/metrics" }];
																				return false;
																			}
																		}
																		var valid0 = _errs23 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.data !== void 0) {
																			let data16 = data.data;
																			const _errs30 = errors;
																			if (errors === _errs30) {
																				if (Array.isArray(data16)) {
																					const len1 = data16.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						const _errs32 = errors;
																						if (!validate100(data16[i1], {
																							instancePath: instancePath + "/data/" + i1,
																							parentData: data16,
																							parentDataProperty: i1,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
																							errors = vErrors.length;
																						}
																						if (!(_errs32 === errors)) break;
																					}
																				} else {
																					validate86.errors = [{ instancePath: instancePath + "/data" }];
																					return false;
																				}
																			}
																			var valid0 = _errs30 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.baseline !== void 0) {
																				const _errs33 = errors;
																				if (!validate102(data.baseline, {
																					instancePath: instancePath + "/baseline",
																					parentData: data,
																					parentDataProperty: "baseline",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs33 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.commit !== void 0) {
																					let data19 = data.commit;
																					const _errs34 = errors;
																					if (typeof data19 !== "string" && data19 !== null) {
																						validate86.errors = [{ instancePath: instancePath + "/commit" }];
																						return false;
																					}
																					var valid0 = _errs34 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.ref !== void 0) {
																						let data20 = data.ref;
																						const _errs36 = errors;
																						if (typeof data20 !== "string" && data20 !== null) {
																							validate86.errors = [{ instancePath: instancePath + "/ref" }];
																							return false;
																						}
																						var valid0 = _errs36 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.dirty !== void 0) {
																							const _errs38 = errors;
																							if (typeof data.dirty !== "boolean") {
																								validate86.errors = [{ instancePath: instancePath + "/dirty" }];
																								return false;
																							}
																							var valid0 = _errs38 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.runner !== void 0) {
																								const _errs40 = errors;
																								if (!validate104(data.runner, {
																									instancePath: instancePath + "/runner",
																									parentData: data,
																									parentDataProperty: "runner",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
																									errors = vErrors.length;
																								}
																								var valid0 = _errs40 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.lockfile !== void 0) {
																									let data23 = data.lockfile;
																									const _errs41 = errors;
																									if (typeof data23 !== "string" && data23 !== null) {
																										validate86.errors = [{ instancePath: instancePath + "/lockfile" }];
																										return false;
																									}
																									var valid0 = _errs41 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.started_at !== void 0) {
																										let data24 = data.started_at;
																										const _errs43 = errors;
																										if (errors === _errs43) {
																											if (typeof data24 === "string") {
																												if (!pattern2.test(data24)) {
																													validate86.errors = [{
																														instancePath: instancePath + "/started_at",
																														schemaPath: "#/properties/started_at/pattern",
																														keyword: "pattern",
																														params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T" }
																													}];
																													return false;
																												}
																											} else {
																												validate86.errors = [{ instancePath: instancePath + "/started_at" }];
																												return false;
																											}
																										}
																										var valid0 = _errs43 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.seconds !== void 0) {
																											let data25 = data.seconds;
																											const _errs45 = errors;
																											if (!(typeof data25 == "number" && isFinite(data25))) {
																												validate86.errors = [{ instancePath: instancePath + "/seconds" }];
																												return false;
																											}
																											var valid0 = _errs45 === errors;
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
			}
		} else {
			validate86.errors = [{ instancePath }];
			return false;
		}
	}
	validate86.errors = vErrors;
	return errors === 0;
}
const status = validate106;
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.environment === void 0 && "environment" || data.at === void 0 && "at") {
			validate107.errors = [{ instancePath }];
			return false;
		} else {
			if (data.environment !== void 0) {
				if (typeof data.environment !== "string") {
					validate107.errors = [{ instancePath: instancePath + "/environment" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.at !== void 0) {
					let data1 = data.at;
					if (typeof data1 === "string") {
						if (!pattern2.test(data1)) {
							validate107.errors = [{
								instancePath: instancePath + "/at",
								schemaPath: "#/properties/at/pattern",
								keyword: "pattern",
								params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T" }
							}];
							return false;
						}
					} else {
						validate107.errors = [{ instancePath: instancePath + "/at" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate107.errors = [{ instancePath }];
		return false;
	}
	validate107.errors = vErrors;
	return true;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 && "schema" || data.state === void 0 && "state" || data.reason === void 0 && "reason" || data.actor === void 0 && "actor" || data.at === void 0 && "at" || data.ran_in === void 0 && "ran_in") {
				validate106.errors = [{ instancePath }];
				return false;
			} else {
				if (data.schema !== void 0) {
					const _errs1 = errors;
					if (1 !== data.schema) {
						validate106.errors = [{ instancePath: instancePath + "/schema" }];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.state !== void 0) {
						let data1 = data.state;
						const _errs2 = errors;
						if (!(data1 === "active" || data1 === "retired" || data1 === "revoked")) {
							validate106.errors = [{ instancePath: instancePath + "/state" }];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.reason !== void 0) {
							let data2 = data.reason;
							const _errs3 = errors;
							if (typeof data2 !== "string" && data2 !== null) {
								validate106.errors = [{ instancePath: instancePath + "/reason" }];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.actor !== void 0) {
								let data3 = data.actor;
								const _errs5 = errors;
								if (typeof data3 !== "string" && data3 !== null) {
									validate106.errors = [{ instancePath: instancePath + "/actor" }];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.at !== void 0) {
									let data4 = data.at;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data4 === "string") {
											if (!pattern2.test(data4)) {
												validate106.errors = [{
													instancePath: instancePath + "/at",
													schemaPath: "#/properties/at/pattern",
													keyword: "pattern",
													params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T" }
												}];
												return false;
											}
										} else {
											validate106.errors = [{ instancePath: instancePath + "/at" }];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.ran_in !== void 0) {
										let data5 = data.ran_in;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (Array.isArray(data5)) {
												const len0 = data5.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs11 = errors;
													if (!validate107(data5[i0], {
														instancePath: instancePath + "/ran_in/" + i0,
														parentData: data5,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
														errors = vErrors.length;
													}
													if (!(_errs11 === errors)) break;
												}
											} else {
												validate106.errors = [{ instancePath: instancePath + "/ran_in" }];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate106.errors = [{ instancePath }];
			return false;
		}
	}
	validate106.errors = vErrors;
	return errors === 0;
}
const version = validate109;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind !== void 0) {
			if ("release" !== data.kind) {
				validate111.errors = [{ instancePath: instancePath + "/kind" }];
				return false;
			}
		}
	}
	validate111.errors = vErrors;
	return true;
}
const pattern16 = new RegExp("^modelgate-model-[0-9a-f]{64}$", "u");
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!validate111(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.tag === void 0 && "tag" || data.asset === void 0 && "asset") {
				validate110.errors = [{ instancePath }];
				return false;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err0 = { instancePath };
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
		validate110.errors = vErrors;
		return false;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind") {
				validate110.errors = [{ instancePath }];
				return false;
			} else {
				if (data.kind !== void 0) {
					let data0 = data.kind;
					const _errs4 = errors;
					if (!(data0 === "inline" || data0 === "release")) {
						validate110.errors = [{ instancePath: instancePath + "/kind" }];
						return false;
					}
					var valid1 = _errs4 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.tag !== void 0) {
						let data1 = data.tag;
						const _errs5 = errors;
						if (errors === _errs5) {
							if (typeof data1 === "string") {
								if (!pattern16.test(data1)) {
									validate110.errors = [{
										instancePath: instancePath + "/tag",
										schemaPath: "#/properties/tag/pattern",
										keyword: "pattern",
										params: { pattern: "^modelgate-model-[0-9a-f]{64}$" }
									}];
									return false;
								}
							} else {
								validate110.errors = [{ instancePath: instancePath + "/tag" }];
								return false;
							}
						}
						var valid1 = _errs5 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.asset !== void 0) {
							const _errs7 = errors;
							if ("model.onnx" !== data.asset) {
								validate110.errors = [{ instancePath: instancePath + "/asset" }];
								return false;
							}
							var valid1 = _errs7 === errors;
						} else var valid1 = true;
					}
				}
			}
		} else {
			validate110.errors = [{ instancePath }];
			return false;
		}
	}
	validate110.errors = vErrors;
	return errors === 0;
}
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.lower === void 0 && "lower" || data.upper === void 0 && "upper") {
			validate115.errors = [{ instancePath }];
			return false;
		} else {
			if (data.lower !== void 0) {
				if (typeof data.lower !== "string") {
					validate115.errors = [{ instancePath: instancePath + "/lower" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.upper !== void 0) {
					if (typeof data.upper !== "string") {
						validate115.errors = [{ instancePath: instancePath + "/upper" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate115.errors = [{ instancePath }];
		return false;
	}
	validate115.errors = vErrors;
	return true;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.kind === void 0 && "kind" || data.name === void 0 && "name" || data.classes === void 0 && "classes" || data.positive === void 0 && "positive") {
				validate114.errors = [{ instancePath }];
				return false;
			} else {
				if (data.kind !== void 0) {
					let data0 = data.kind;
					const _errs1 = errors;
					if (!(data0 === "probability" || data0 === "logit" || data0 === "label" || data0 === "value")) {
						validate114.errors = [{ instancePath: instancePath + "/kind" }];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						const _errs2 = errors;
						if (typeof data.name !== "string") {
							validate114.errors = [{ instancePath: instancePath + "/name" }];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.classes !== void 0) {
							let data2 = data.classes;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data2)) {
									const len0 = data2.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs6 = errors;
										if (typeof data2[i0] !== "string") {
											validate114.errors = [{ instancePath: instancePath + "/classes/" + i0 }];
											return false;
										}
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate114.errors = [{ instancePath: instancePath + "/classes" }];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.positive !== void 0) {
								let data4 = data.positive;
								const _errs8 = errors;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
									validate114.errors = [{ instancePath: instancePath + "/positive" }];
									return false;
								}
								if (errors === _errs8) {
									if (typeof data4 == "number" && isFinite(data4)) {
										if (data4 < 0 || isNaN(data4)) {
											validate114.errors = [{ instancePath: instancePath + "/positive" }];
											return false;
										}
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.interval !== void 0) {
									const _errs10 = errors;
									if (!validate115(data.interval, {
										instancePath: instancePath + "/interval",
										parentData: data,
										parentDataProperty: "interval",
										rootData
									})) {
										vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate114.errors = [{ instancePath }];
			return false;
		}
	}
	validate114.errors = vErrors;
	return errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 && "name" || data.type === void 0 && "type" || data.shape === void 0 && "shape") {
			validate120.errors = [{ instancePath }];
			return false;
		} else {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate120.errors = [{ instancePath: instancePath + "/name" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.type !== void 0) {
					if (typeof data.type !== "string") {
						validate120.errors = [{ instancePath: instancePath + "/type" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.shape !== void 0) {
						let data2 = data.shape;
						if (Array.isArray(data2)) {
							const len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data3 = data2[i0];
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
									validate120.errors = [{ instancePath: instancePath + "/shape/" + i0 }];
									return false;
								}
								if (typeof data3 == "number" && isFinite(data3)) {
									if (data3 < 0 || isNaN(data3)) {
										validate120.errors = [{ instancePath: instancePath + "/shape/" + i0 }];
										return false;
									}
								}
							}
						} else {
							validate120.errors = [{ instancePath: instancePath + "/shape" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate120.errors = [{ instancePath }];
		return false;
	}
	validate120.errors = vErrors;
	return true;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate120(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate119.errors = [{ instancePath }];
			return false;
		}
	}
	validate119.errors = vErrors;
	return errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 && "name" || data.input === void 0 && "input" || data.type === void 0 && "type") {
			validate124.errors = [{ instancePath }];
			return false;
		} else {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate124.errors = [{ instancePath: instancePath + "/name" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.input !== void 0) {
					if (typeof data.input !== "string") {
						validate124.errors = [{ instancePath: instancePath + "/input" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type;
						if (!(data2 === "number" || data2 === "integer" || data2 === "text")) {
							validate124.errors = [{ instancePath: instancePath + "/type" }];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate124.errors = [{ instancePath }];
		return false;
	}
	validate124.errors = vErrors;
	return true;
}
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.inputs === void 0 && "inputs" || data.outputs === void 0 && "outputs" || data.columns === void 0 && "columns") {
				validate118.errors = [{ instancePath }];
				return false;
			} else {
				if (data.inputs !== void 0) {
					const _errs1 = errors;
					if (!validate119(data.inputs, {
						instancePath: instancePath + "/inputs",
						parentData: data,
						parentDataProperty: "inputs",
						rootData
					})) {
						vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.outputs !== void 0) {
						const _errs2 = errors;
						if (!validate119(data.outputs, {
							instancePath: instancePath + "/outputs",
							parentData: data,
							parentDataProperty: "outputs",
							rootData
						})) {
							vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
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
										const _errs5 = errors;
										if (!validate124(data2[i0], {
											instancePath: instancePath + "/columns/" + i0,
											parentData: data2,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate118.errors = [{ instancePath: instancePath + "/columns" }];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate118.errors = [{ instancePath }];
			return false;
		}
	}
	validate118.errors = vErrors;
	return errors === 0;
}
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0 && "name" || data.digest === void 0 && "digest" || data.rows === void 0 && "rows") {
			validate128.errors = [{ instancePath }];
			return false;
		} else {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate128.errors = [{ instancePath: instancePath + "/name" }];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.digest !== void 0) {
					let data1 = data.digest;
					if (typeof data1 === "string") {
						if (!pattern0.test(data1)) {
							validate128.errors = [{
								instancePath: instancePath + "/digest",
								schemaPath: "#/properties/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^sha256:[0-9a-f]{64}$" }
							}];
							return false;
						}
					} else {
						validate128.errors = [{ instancePath: instancePath + "/digest" }];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.rows !== void 0) {
						let data2 = data.rows;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate128.errors = [{ instancePath: instancePath + "/rows" }];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate128.errors = [{ instancePath: instancePath + "/rows" }];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate128.errors = [{ instancePath }];
		return false;
	}
	validate128.errors = vErrors;
	return true;
}
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.commit === void 0 && "commit" || data.ref === void 0 && "ref" || data.run_id === void 0 && "run_id" || data.run_attempt === void 0 && "run_attempt" || data.workflow === void 0 && "workflow" || data.actor === void 0 && "actor" || data.runner === void 0 && "runner" || data.lockfile === void 0 && "lockfile" || data.data === void 0 && "data" || data.params === void 0 && "params" || data.seed === void 0 && "seed" || data.dataset_uses === void 0 && "dataset_uses") {
				validate127.errors = [{ instancePath }];
				return false;
			} else {
				if (data.commit !== void 0) {
					let data0 = data.commit;
					const _errs1 = errors;
					if (typeof data0 !== "string" && data0 !== null) {
						validate127.errors = [{ instancePath: instancePath + "/commit" }];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.dirty !== void 0) {
						const _errs3 = errors;
						if (typeof data.dirty !== "boolean") {
							validate127.errors = [{ instancePath: instancePath + "/dirty" }];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.ref !== void 0) {
							let data2 = data.ref;
							const _errs5 = errors;
							if (typeof data2 !== "string" && data2 !== null) {
								validate127.errors = [{ instancePath: instancePath + "/ref" }];
								return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.run_id !== void 0) {
								let data3 = data.run_id;
								const _errs7 = errors;
								if (typeof data3 !== "string" && data3 !== null) {
									validate127.errors = [{ instancePath: instancePath + "/run_id" }];
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.run_attempt !== void 0) {
									let data4 = data.run_attempt;
									const _errs9 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && data4 !== null) {
										validate127.errors = [{ instancePath: instancePath + "/run_attempt" }];
										return false;
									}
									if (errors === _errs9) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 1 || isNaN(data4)) {
												validate127.errors = [{ instancePath: instancePath + "/run_attempt" }];
												return false;
											}
										}
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.workflow !== void 0) {
										let data5 = data.workflow;
										const _errs11 = errors;
										if (typeof data5 !== "string" && data5 !== null) {
											validate127.errors = [{ instancePath: instancePath + "/workflow" }];
											return false;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.actor !== void 0) {
											let data6 = data.actor;
											const _errs13 = errors;
											if (typeof data6 !== "string" && data6 !== null) {
												validate127.errors = [{ instancePath: instancePath + "/actor" }];
												return false;
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.runner !== void 0) {
												const _errs15 = errors;
												if (typeof data.runner !== "string") {
													validate127.errors = [{ instancePath: instancePath + "/runner" }];
													return false;
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.lockfile !== void 0) {
													let data8 = data.lockfile;
													const _errs17 = errors;
													if (typeof data8 !== "string" && data8 !== null) {
														validate127.errors = [{ instancePath: instancePath + "/lockfile" }];
														return false;
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.data !== void 0) {
														let data9 = data.data;
														const _errs19 = errors;
														if (errors === _errs19) {
															if (Array.isArray(data9)) {
																const len0 = data9.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs21 = errors;
																	if (!validate128(data9[i0], {
																		instancePath: instancePath + "/data/" + i0,
																		parentData: data9,
																		parentDataProperty: i0,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs21 === errors)) break;
																}
															} else {
																validate127.errors = [{ instancePath: instancePath + "/data" }];
																return false;
															}
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.params !== void 0) {
															let data11 = data.params;
															const _errs22 = errors;
															if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
																validate127.errors = [{ instancePath: instancePath + "/params" }];
																return false;
															}
															var valid0 = _errs22 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.seed !== void 0) {
																let data12 = data.seed;
																const _errs24 = errors;
																if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																	validate127.errors = [{ instancePath: instancePath + "/seed" }];
																	return false;
																}
																if (errors === _errs24) {
																	if (typeof data12 == "number" && isFinite(data12)) {
																		if (data12 < 0 || isNaN(data12)) {
																			validate127.errors = [{ instancePath: instancePath + "/seed" }];
																			return false;
																		}
																	}
																}
																var valid0 = _errs24 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.dataset_uses !== void 0) {
																	let data13 = data.dataset_uses;
																	const _errs26 = errors;
																	if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
																		validate127.errors = [{ instancePath: instancePath + "/dataset_uses" }];
																		return false;
																	}
																	if (errors === _errs26) {
																		if (typeof data13 == "number" && isFinite(data13)) {
																			if (data13 < 1 || isNaN(data13)) {
																				validate127.errors = [{ instancePath: instancePath + "/dataset_uses" }];
																				return false;
																			}
																		}
																	}
																	var valid0 = _errs26 === errors;
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
			validate127.errors = [{ instancePath }];
			return false;
		}
	}
	validate127.errors = vErrors;
	return errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.schema === void 0 && "schema" || data.model === void 0 && "model" || data.version === void 0 && "version" || data.label === void 0 && "label" || data.digest === void 0 && "digest" || data.size === void 0 && "size" || data.storage === void 0 && "storage" || data.content === void 0 && "content" || data.task === void 0 && "task" || data.threshold === void 0 && "threshold" || data.positive === void 0 && "positive" || data.output === void 0 && "output" || data.signature === void 0 && "signature" || data.verdict === void 0 && "verdict" || data.forced === void 0 && "forced" || data.metrics === void 0 && "metrics" || data.files === void 0 && "files" || data.lineage === void 0 && "lineage" || data.parent === void 0 && "parent" || data.created === void 0 && "created") {
				validate109.errors = [{ instancePath }];
				return false;
			} else {
				if (data.schema !== void 0) {
					const _errs1 = errors;
					if (1 !== data.schema) {
						validate109.errors = [{ instancePath: instancePath + "/schema" }];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.model !== void 0) {
						const _errs2 = errors;
						if (typeof data.model !== "string") {
							validate109.errors = [{ instancePath: instancePath + "/model" }];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.version !== void 0) {
							let data2 = data.version;
							const _errs4 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
								validate109.errors = [{ instancePath: instancePath + "/version" }];
								return false;
							}
							if (errors === _errs4) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 < 1 || isNaN(data2)) {
										validate109.errors = [{ instancePath: instancePath + "/version" }];
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
									validate109.errors = [{ instancePath: instancePath + "/label" }];
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
												validate109.errors = [{
													instancePath: instancePath + "/digest",
													schemaPath: "#/properties/digest/pattern",
													keyword: "pattern",
													params: { pattern: "^sha256:[0-9a-f]{64}$" }
												}];
												return false;
											}
										} else {
											validate109.errors = [{ instancePath: instancePath + "/digest" }];
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
											validate109.errors = [{ instancePath: instancePath + "/size" }];
											return false;
										}
										if (errors === _errs10) {
											if (typeof data5 == "number" && isFinite(data5)) {
												if (data5 < 0 || isNaN(data5)) {
													validate109.errors = [{ instancePath: instancePath + "/size" }];
													return false;
												}
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.storage !== void 0) {
											const _errs12 = errors;
											if (!validate110(data.storage, {
												instancePath: instancePath + "/storage",
												parentData: data,
												parentDataProperty: "storage",
												rootData
											})) {
												vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.content !== void 0) {
												let data7 = data.content;
												const _errs13 = errors;
												if (errors === _errs13) {
													if (typeof data7 === "string") {
														if (!pattern0.test(data7)) {
															validate109.errors = [{
																instancePath: instancePath + "/content",
																schemaPath: "#/properties/content/pattern",
																keyword: "pattern",
																params: { pattern: "^sha256:[0-9a-f]{64}$" }
															}];
															return false;
														}
													} else {
														validate109.errors = [{ instancePath: instancePath + "/content" }];
														return false;
													}
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.task !== void 0) {
													let data8 = data.task;
													const _errs15 = errors;
													if (!(data8 === "binary" || data8 === "multiclass" || data8 === "regression")) {
														validate109.errors = [{ instancePath: instancePath + "/task" }];
														return false;
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.threshold !== void 0) {
														let data9 = data.threshold;
														const _errs16 = errors;
														if (!(typeof data9 == "number" && isFinite(data9)) && data9 !== null) {
															validate109.errors = [{ instancePath: instancePath + "/threshold" }];
															return false;
														}
														var valid0 = _errs16 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.positive !== void 0) {
															let data10 = data.positive;
															const _errs18 = errors;
															if (typeof data10 !== "string" && data10 !== null) {
																validate109.errors = [{ instancePath: instancePath + "/positive" }];
																return false;
															}
															var valid0 = _errs18 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.output !== void 0) {
																const _errs20 = errors;
																if (!validate114(data.output, {
																	instancePath: instancePath + "/output",
																	parentData: data,
																	parentDataProperty: "output",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs20 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.signature !== void 0) {
																	const _errs21 = errors;
																	if (!validate118(data.signature, {
																		instancePath: instancePath + "/signature",
																		parentData: data,
																		parentDataProperty: "signature",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs21 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.verdict !== void 0) {
																		let data13 = data.verdict;
																		const _errs22 = errors;
																		if (!(data13 === "error" || data13 === "fail" || data13 === "inconclusive" || data13 === "warn" || data13 === "pass")) {
																			validate109.errors = [{ instancePath: instancePath + "/verdict" }];
																			return false;
																		}
																		var valid0 = _errs22 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.forced !== void 0) {
																			let data14 = data.forced;
																			const _errs23 = errors;
																			if (typeof data14 !== "string" && data14 !== null) {
																				validate109.errors = [{ instancePath: instancePath + "/forced" }];
																				return false;
																			}
																			var valid0 = _errs23 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.metrics !== void 0) {
																				let data15 = data.metrics;
																				const _errs25 = errors;
																				if (errors === _errs25) {
																					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) for (const key0 in data15) {
																						let data16 = data15[key0];
																						const _errs28 = errors;
																						if (!(typeof data16 == "number" && isFinite(data16))) {
																							validate109.errors = [{ instancePath: instancePath + "/metrics/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") }];
																							return false;
																						}
																						if (!(_errs28 === errors)) break;
																					}
																					else {
																						validate109.errors = [{ instancePath: instancePath + "/metrics" }];
																						return false;
																					}
																				}
																				var valid0 = _errs25 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.files !== void 0) {
																					let data17 = data.files;
																					const _errs30 = errors;
																					if (errors === _errs30) {
																						if (data17 && typeof data17 == "object" && !Array.isArray(data17)) for (const key1 in data17) {
																							let data18 = data17[key1];
																							const _errs33 = errors;
																							if (errors === _errs33) {
																								if (typeof data18 === "string") {
																									if (!pattern0.test(data18)) {
																										validate109.errors = [{
																											instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																											schemaPath: "#/properties/files/additionalProperties/pattern",
																											keyword: "pattern",
																											params: { pattern: "^sha256:[0-9a-f]{64}$" }
																										}];
																										return false;
																									}
																								} else {
																									validate109.errors = [{ instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") }];
																									return false;
																								}
																							}
																							if (!(_errs33 === errors)) break;
																						}
																						else {
																							validate109.errors = [{ instancePath: instancePath + "/files" }];
																							return false;
																						}
																					}
																					var valid0 = _errs30 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.lineage !== void 0) {
																						const _errs35 = errors;
																						if (!validate127(data.lineage, {
																							instancePath: instancePath + "/lineage",
																							parentData: data,
																							parentDataProperty: "lineage",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs35 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.parent !== void 0) {
																							let data20 = data.parent;
																							const _errs36 = errors;
																							if (typeof data20 !== "string" && data20 !== null) {
																								validate109.errors = [{ instancePath: instancePath + "/parent" }];
																								return false;
																							}
																							if (errors === _errs36) {
																								if (typeof data20 === "string") {
																									if (!pattern0.test(data20)) {
																										validate109.errors = [{
																											instancePath: instancePath + "/parent",
																											schemaPath: "#/properties/parent/pattern",
																											keyword: "pattern",
																											params: { pattern: "^sha256:[0-9a-f]{64}$" }
																										}];
																										return false;
																									}
																								}
																							}
																							var valid0 = _errs36 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.created !== void 0) {
																								let data21 = data.created;
																								const _errs38 = errors;
																								if (errors === _errs38) {
																									if (typeof data21 === "string") {
																										if (!pattern2.test(data21)) {
																											validate109.errors = [{
																												instancePath: instancePath + "/created",
																												schemaPath: "#/properties/created/pattern",
																												keyword: "pattern",
																												params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T" }
																											}];
																											return false;
																										}
																									} else {
																										validate109.errors = [{ instancePath: instancePath + "/created" }];
																										return false;
																									}
																								}
																								var valid0 = _errs38 === errors;
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
			validate109.errors = [{ instancePath }];
			return false;
		}
	}
	validate109.errors = vErrors;
	return errors === 0;
}

Object.defineProperty(exports, "alias", {
  enumerable: true,
  get: function () {
    return alias;
  }
});
Object.defineProperty(exports, "evaluation", {
  enumerable: true,
  get: function () {
    return evaluation;
  }
});
Object.defineProperty(exports, "golden", {
  enumerable: true,
  get: function () {
    return golden;
  }
});
Object.defineProperty(exports, "operational", {
  enumerable: true,
  get: function () {
    return operational;
  }
});
Object.defineProperty(exports, "profile", {
  enumerable: true,
  get: function () {
    return profile;
  }
});
Object.defineProperty(exports, "registry", {
  enumerable: true,
  get: function () {
    return registry;
  }
});
Object.defineProperty(exports, "run", {
  enumerable: true,
  get: function () {
    return run;
  }
});
Object.defineProperty(exports, "status", {
  enumerable: true,
  get: function () {
    return status;
  }
});
Object.defineProperty(exports, "version", {
  enumerable: true,
  get: function () {
    return version;
  }
});