const validate = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "baseline.schema.json",
	"title": "Baseline",
	"description": "The findings that a workspace had when it began to be checked: they are counted, and do not fail. `onpolicy baseline` writes it; nobody has to edit it.",
	"type": "object",
	"required": ["version", "findings"],
	"properties": {
		"$schema": {
			"title": "Schema for editors",
			"description": "The schema by which an editor explains this file. The tool neither reads nor fetches it; it may be left out.",
			"type": "string"
		},
		"version": {
			"title": "Version of this format",
			"description": "The version of the shape of this file. It must be there; another one is refused.",
			"const": 1
		},
		"findings": {
			"title": "Findings",
			"description": "The findings that are known, one a line, by file, rule and fingerprint. It must be there; it may be empty.",
			"type": "array",
			"items": { "$ref": "#/$defs/finding" }
		}
	},
	"additionalProperties": false,
	"$defs": { "finding": {
		"type": "object",
		"required": [
			"file",
			"rule",
			"fingerprint",
			"message"
		],
		"properties": {
			"file": {
				"title": "File",
				"description": "Where it was found, for whoever reads this file. It must be there; nothing depends on it.",
				"type": "string"
			},
			"rule": {
				"title": "Rule",
				"description": "The id of the rule, for whoever reads this file. It must be there; nothing depends on it.",
				"type": "string"
			},
			"fingerprint": {
				"title": "Fingerprint",
				"description": "The name of the finding, by which it is known again. It must be there.",
				"type": "string",
				"pattern": "^[0-9a-f]{16}$"
			},
			"norm": {
				"title": "Norm",
				"description": "A name for what the clauses mean on which it rests: where they mean something else, the finding is a new one. Left out, it rests on none.",
				"type": "string",
				"pattern": "^[0-9a-f]{16}$"
			},
			"lineage": {
				"title": "Lineage",
				"description": "Another name of the finding, in which clauses go by what they mean: by it the finding is known again where a policy was renumbered. Left out, it is about no clause.",
				"type": "string",
				"pattern": "^[0-9a-f]{16}$"
			},
			"message": {
				"title": "Message",
				"description": "What was found, for whoever reads this file. It must be there; nothing depends on it.",
				"type": "string"
			}
		},
		"additionalProperties": false,
		"title": "Finding",
		"description": "A finding that is known."
	} }
};
const schema32 = {
	"type": "object",
	"required": [
		"file",
		"rule",
		"fingerprint",
		"message"
	],
	"properties": {
		"file": {
			"title": "File",
			"description": "Where it was found, for whoever reads this file. It must be there; nothing depends on it.",
			"type": "string"
		},
		"rule": {
			"title": "Rule",
			"description": "The id of the rule, for whoever reads this file. It must be there; nothing depends on it.",
			"type": "string"
		},
		"fingerprint": {
			"title": "Fingerprint",
			"description": "The name of the finding, by which it is known again. It must be there.",
			"type": "string",
			"pattern": "^[0-9a-f]{16}$"
		},
		"norm": {
			"title": "Norm",
			"description": "A name for what the clauses mean on which it rests: where they mean something else, the finding is a new one. Left out, it rests on none.",
			"type": "string",
			"pattern": "^[0-9a-f]{16}$"
		},
		"lineage": {
			"title": "Lineage",
			"description": "Another name of the finding, in which clauses go by what they mean: by it the finding is known again where a policy was renumbered. Left out, it is about no clause.",
			"type": "string",
			"pattern": "^[0-9a-f]{16}$"
		},
		"message": {
			"title": "Message",
			"description": "What was found, for whoever reads this file. It must be there; nothing depends on it.",
			"type": "string"
		}
	},
	"additionalProperties": false,
	"title": "Finding",
	"description": "A finding that is known."
};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = /* @__PURE__ */ new RegExp("^[0-9a-f]{16}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0 || !func0.call(data, "version")) {
			vErrors = append(vErrors, [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				parentSchema: schema31,
				data
			}]);
			errors++;
		}
		if (data.findings === void 0 || !func0.call(data, "findings")) {
			vErrors = append(vErrors, [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "findings" },
				parentSchema: schema31,
				data
			}]);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "$schema" || key0 === "version" || key0 === "findings")) {
			vErrors = append(vErrors, [{
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				parentSchema: schema31,
				data
			}]);
			errors++;
		}
		if (data.$schema !== void 0 && func0.call(data, "$schema")) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				vErrors = append(vErrors, [{
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					parentSchema: schema31.properties.$schema,
					data: data0
				}]);
				errors++;
			}
		}
		if (data.version !== void 0 && func0.call(data, "version")) {
			let data1 = data.version;
			if (1 !== data1) {
				vErrors = append(vErrors, [{
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					parentSchema: schema31.properties.version,
					data: data1
				}]);
				errors++;
			}
		}
		if (data.findings !== void 0 && func0.call(data, "findings")) {
			let data2 = data.findings;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.file === void 0 || !func0.call(data3, "file")) {
							vErrors = append(vErrors, [{
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "file" },
								parentSchema: schema32,
								data: data3
							}]);
							errors++;
						}
						if (data3.rule === void 0 || !func0.call(data3, "rule")) {
							vErrors = append(vErrors, [{
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								parentSchema: schema32,
								data: data3
							}]);
							errors++;
						}
						if (data3.fingerprint === void 0 || !func0.call(data3, "fingerprint")) {
							vErrors = append(vErrors, [{
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "fingerprint" },
								parentSchema: schema32,
								data: data3
							}]);
							errors++;
						}
						if (data3.message === void 0 || !func0.call(data3, "message")) {
							vErrors = append(vErrors, [{
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "message" },
								parentSchema: schema32,
								data: data3
							}]);
							errors++;
						}
						for (const key1 of Object.keys(data3)) if (!(key1 === "file" || key1 === "rule" || key1 === "fingerprint" || key1 === "norm" || key1 === "lineage" || key1 === "message")) {
							vErrors = append(vErrors, [{
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/$defs/finding/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								parentSchema: schema32,
								data: data3
							}]);
							errors++;
						}
						if (data3.file !== void 0 && func0.call(data3, "file")) {
							let data4 = data3.file;
							if (typeof data4 !== "string") {
								vErrors = append(vErrors, [{
									instancePath: instancePath + "/findings/" + i0 + "/file",
									schemaPath: "#/$defs/finding/properties/file/type",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema32.properties.file,
									data: data4
								}]);
								errors++;
							}
						}
						if (data3.rule !== void 0 && func0.call(data3, "rule")) {
							let data5 = data3.rule;
							if (typeof data5 !== "string") {
								vErrors = append(vErrors, [{
									instancePath: instancePath + "/findings/" + i0 + "/rule",
									schemaPath: "#/$defs/finding/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema32.properties.rule,
									data: data5
								}]);
								errors++;
							}
						}
						if (data3.fingerprint !== void 0 && func0.call(data3, "fingerprint")) {
							let data6 = data3.fingerprint;
							if (typeof data6 === "string") {
								if (!pattern4.test(data6)) {
									vErrors = append(vErrors, [{
										instancePath: instancePath + "/findings/" + i0 + "/fingerprint",
										schemaPath: "#/$defs/finding/properties/fingerprint/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{16}$" },
										parentSchema: schema32.properties.fingerprint,
										data: data6
									}]);
									errors++;
								}
							} else {
								vErrors = append(vErrors, [{
									instancePath: instancePath + "/findings/" + i0 + "/fingerprint",
									schemaPath: "#/$defs/finding/properties/fingerprint/type",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema32.properties.fingerprint,
									data: data6
								}]);
								errors++;
							}
						}
						if (data3.norm !== void 0 && func0.call(data3, "norm")) {
							let data7 = data3.norm;
							if (typeof data7 === "string") {
								if (!pattern4.test(data7)) {
									vErrors = append(vErrors, [{
										instancePath: instancePath + "/findings/" + i0 + "/norm",
										schemaPath: "#/$defs/finding/properties/norm/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{16}$" },
										parentSchema: schema32.properties.norm,
										data: data7
									}]);
									errors++;
								}
							} else {
								vErrors = append(vErrors, [{
									instancePath: instancePath + "/findings/" + i0 + "/norm",
									schemaPath: "#/$defs/finding/properties/norm/type",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema32.properties.norm,
									data: data7
								}]);
								errors++;
							}
						}
						if (data3.lineage !== void 0 && func0.call(data3, "lineage")) {
							let data8 = data3.lineage;
							if (typeof data8 === "string") {
								if (!pattern4.test(data8)) {
									vErrors = append(vErrors, [{
										instancePath: instancePath + "/findings/" + i0 + "/lineage",
										schemaPath: "#/$defs/finding/properties/lineage/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{16}$" },
										parentSchema: schema32.properties.lineage,
										data: data8
									}]);
									errors++;
								}
							} else {
								vErrors = append(vErrors, [{
									instancePath: instancePath + "/findings/" + i0 + "/lineage",
									schemaPath: "#/$defs/finding/properties/lineage/type",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema32.properties.lineage,
									data: data8
								}]);
								errors++;
							}
						}
						if (data3.message !== void 0 && func0.call(data3, "message")) {
							let data9 = data3.message;
							if (typeof data9 !== "string") {
								vErrors = append(vErrors, [{
									instancePath: instancePath + "/findings/" + i0 + "/message",
									schemaPath: "#/$defs/finding/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									parentSchema: schema32.properties.message,
									data: data9
								}]);
								errors++;
							}
						}
					} else {
						vErrors = append(vErrors, [{
							instancePath: instancePath + "/findings/" + i0,
							schemaPath: "#/$defs/finding/type",
							keyword: "type",
							params: { type: "object" },
							parentSchema: schema32,
							data: data3
						}]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					parentSchema: schema31.properties.findings,
					data: data2
				}]);
				errors++;
			}
		}
	} else {
		vErrors = append(vErrors, [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			parentSchema: schema31,
			data
		}]);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function append(known, more) {
	if (known === null) return more;
	for (const error of more) known.push(error);
	return known;
}

export { validate };