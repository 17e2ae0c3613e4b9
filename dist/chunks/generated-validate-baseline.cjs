const require_rolldown_runtime = require("./rolldown-runtime.cjs");

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
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.findings === void 0 || !func0.call(data, "findings")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "findings" },
				message: "must have required property 'findings'",
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "$schema" || key0 === "version" || key0 === "findings")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.$schema !== void 0 && func0.call(data, "$schema")) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/$schema",
					schemaPath: "#/properties/%24schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema31.properties.$schema.type,
					parentSchema: schema31.properties.$schema,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.version !== void 0 && func0.call(data, "version")) {
			let data1 = data.version;
			if (1 !== data1) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema31.properties.version,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
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
							const err5 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "file" },
								message: "must have required property 'file'",
								schema: schema32.required,
								parentSchema: schema32,
								data: data3
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data3.rule === void 0 || !func0.call(data3, "rule")) {
							const err6 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								message: "must have required property 'rule'",
								schema: schema32.required,
								parentSchema: schema32,
								data: data3
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.fingerprint === void 0 || !func0.call(data3, "fingerprint")) {
							const err7 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "fingerprint" },
								message: "must have required property 'fingerprint'",
								schema: schema32.required,
								parentSchema: schema32,
								data: data3
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data3.message === void 0 || !func0.call(data3, "message")) {
							const err8 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/$defs/finding/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'",
								schema: schema32.required,
								parentSchema: schema32,
								data: data3
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						for (const key1 of Object.keys(data3)) if (!(key1 === "file" || key1 === "rule" || key1 === "fingerprint" || key1 === "norm" || key1 === "lineage" || key1 === "message")) {
							const err9 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/$defs/finding/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema32,
								data: data3
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data3.file !== void 0 && func0.call(data3, "file")) {
							let data4 = data3.file;
							if (typeof data4 !== "string") {
								const err10 = {
									instancePath: instancePath + "/findings/" + i0 + "/file",
									schemaPath: "#/$defs/finding/properties/file/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema32.properties.file.type,
									parentSchema: schema32.properties.file,
									data: data4
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data3.rule !== void 0 && func0.call(data3, "rule")) {
							let data5 = data3.rule;
							if (typeof data5 !== "string") {
								const err11 = {
									instancePath: instancePath + "/findings/" + i0 + "/rule",
									schemaPath: "#/$defs/finding/properties/rule/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema32.properties.rule.type,
									parentSchema: schema32.properties.rule,
									data: data5
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data3.fingerprint !== void 0 && func0.call(data3, "fingerprint")) {
							let data6 = data3.fingerprint;
							if (typeof data6 === "string") {
								if (!pattern4.test(data6)) {
									const err12 = {
										instancePath: instancePath + "/findings/" + i0 + "/fingerprint",
										schemaPath: "#/$defs/finding/properties/fingerprint/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{16}$" },
										message: "must match pattern \"^[0-9a-f]{16}$\"",
										schema: "^[0-9a-f]{16}$",
										parentSchema: schema32.properties.fingerprint,
										data: data6
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							} else {
								const err13 = {
									instancePath: instancePath + "/findings/" + i0 + "/fingerprint",
									schemaPath: "#/$defs/finding/properties/fingerprint/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema32.properties.fingerprint.type,
									parentSchema: schema32.properties.fingerprint,
									data: data6
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data3.norm !== void 0 && func0.call(data3, "norm")) {
							let data7 = data3.norm;
							if (typeof data7 === "string") {
								if (!pattern4.test(data7)) {
									const err14 = {
										instancePath: instancePath + "/findings/" + i0 + "/norm",
										schemaPath: "#/$defs/finding/properties/norm/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{16}$" },
										message: "must match pattern \"^[0-9a-f]{16}$\"",
										schema: "^[0-9a-f]{16}$",
										parentSchema: schema32.properties.norm,
										data: data7
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/findings/" + i0 + "/norm",
									schemaPath: "#/$defs/finding/properties/norm/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema32.properties.norm.type,
									parentSchema: schema32.properties.norm,
									data: data7
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data3.lineage !== void 0 && func0.call(data3, "lineage")) {
							let data8 = data3.lineage;
							if (typeof data8 === "string") {
								if (!pattern4.test(data8)) {
									const err16 = {
										instancePath: instancePath + "/findings/" + i0 + "/lineage",
										schemaPath: "#/$defs/finding/properties/lineage/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{16}$" },
										message: "must match pattern \"^[0-9a-f]{16}$\"",
										schema: "^[0-9a-f]{16}$",
										parentSchema: schema32.properties.lineage,
										data: data8
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/findings/" + i0 + "/lineage",
									schemaPath: "#/$defs/finding/properties/lineage/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema32.properties.lineage.type,
									parentSchema: schema32.properties.lineage,
									data: data8
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data3.message !== void 0 && func0.call(data3, "message")) {
							let data9 = data3.message;
							if (typeof data9 !== "string") {
								const err18 = {
									instancePath: instancePath + "/findings/" + i0 + "/message",
									schemaPath: "#/$defs/finding/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema32.properties.message.type,
									parentSchema: schema32.properties.message,
									data: data9
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/findings/" + i0,
							schemaPath: "#/$defs/finding/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema32.type,
							parentSchema: schema32,
							data: data3
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/findings",
					schemaPath: "#/properties/findings/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema31.properties.findings.type,
					parentSchema: schema31.properties.findings,
					data: data2
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
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

exports.validate = validate;