// Generated from schemas/rule.schema.json by `npm run generate`. Do not edit.
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var require_ucs2length = __commonJSMin(((exports) => {
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
const validate = validate20;
const schema31 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "rule.schema.json",
	"title": "Rule",
	"description": "A check of your own: what it looks at, when it fires, what it says, how to mend it, and examples that prove it.",
	"type": "object",
	"required": [
		"kind",
		"id",
		"title",
		"category",
		"severity",
		"subject",
		"when",
		"message",
		"help"
	],
	"properties": {
		"$schema": {
			"title": "Schema for editors",
			"description": "The schema by which an editor completes and explains this file. The tool neither reads nor fetches it; it may be left out.",
			"type": "string"
		},
		"kind": {
			"title": "Kind of document",
			"description": "Says that this file is a rule. It must be there, and be `rule`.",
			"const": "rule"
		},
		"id": {
			"title": "Id",
			"description": "The name of the rule: what is wrong, in lower-case words joined by `-`. It must be there, and should never change; a shipped rule cannot be replaced.",
			"$ref": "common.schema.json#/$defs/ruleId"
		},
		"title": {
			"title": "Title",
			"description": "What the rule finds, in one line. It must be there.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"description": {
			"title": "Description",
			"description": "Why it matters, in a few sentences. Left out, `explain` shows the title alone.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"category": {
			"title": "Category",
			"description": "The group under which it is listed. It must be there.",
			"$ref": "common.schema.json#/$defs/ruleId"
		},
		"severity": {
			"title": "Severity",
			"description": "How bad it is if it is true: `error`, `warning` or `info`. It must be there; a config can change it or switch the rule off.",
			"$ref": "common.schema.json#/$defs/severity"
		},
		"confidence": {
			"title": "Confidence",
			"description": "How sure a finding of this rule is, from 0 to 1. Left out, it is 1, or that of the prose it rests on.",
			"$ref": "common.schema.json#/$defs/confidence"
		},
		"optIn": {
			"title": "Opt in",
			"description": "`true` if it is off unless a preset or a config sets its severity. Left out, it is on.",
			"type": "boolean"
		},
		"subject": {
			"title": "Subject",
			"description": "What the rule looks at, one at a time: each policy, clause, pair of related clauses, exception of a clause, strategy, tactic, verdict, waiver or name that is mentioned, or the workspace once. It must be there.",
			"enum": [
				"policy",
				"clause",
				"clause-pair",
				"exception",
				"strategy",
				"tactic",
				"verdict",
				"waiver",
				"mention",
				"workspace"
			]
		},
		"at": {
			"title": "At",
			"description": "The part of the subject at which it is reported, by its key in the document, such as `owner`. Left out, or where that key is not written, it is reported at the subject.",
			"$ref": "common.schema.json#/$defs/name"
		},
		"fix": {
			"title": "Fix",
			"description": "The change of the text that is offered where it can be made. `--fix` makes it where it does not change what a document means; else it is a suggestion. Left out, only that is offered which the finding itself knows.",
			"type": "object",
			"properties": {
				"write": {
					"title": "Write",
					"description": "For a mention `label`, its preferred label in the place of the name; for a waiver `fingerprint`, what its clause means today. Left out where the rule offers another change.",
					"enum": ["label", "fingerprint"]
				},
				"share": {
					"title": "Share with",
					"description": "For a strategy, the role to add to those with whom it has been shared. Left out where the rule offers another change.",
					"$ref": "common.schema.json#/$defs/name"
				}
			},
			"minProperties": 1,
			"maxProperties": 1,
			"additionalProperties": false
		},
		"terms": {
			"title": "Terms",
			"description": "Words or phrases that the expressions call `terms`. Left out, there are none.",
			"type": "array",
			"minItems": 1,
			"maxItems": 200,
			"items": { "$ref": "common.schema.json#/$defs/text" }
		},
		"when": {
			"title": "When",
			"description": "The condition under which it fires, in CEL, the Common Expression Language: comparisons joined by `&&`, `||` and `!`, over the facts of the subject. It cannot loop for ever, fail, read files or reach the network. It must be there.",
			"$ref": "common.schema.json#/$defs/text",
			"maxLength": 1e4,
			"type": "string"
		},
		"message": {
			"title": "Message",
			"description": "What the reader is told: one sentence. Expressions in braces, such as `{policy.title}`, are worked out. It must be there.",
			"$ref": "common.schema.json#/$defs/text",
			"type": "string",
			"maxLength": 1e3
		},
		"help": {
			"title": "Help",
			"description": "What the reader can do, as an imperative sentence. It must be there.",
			"$ref": "common.schema.json#/$defs/text",
			"type": "string",
			"maxLength": 1e3
		},
		"tags": {
			"title": "Tags",
			"description": "Words by which rules can be found. Left out, there are none.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/ruleId" }
		},
		"facets": {
			"title": "Facets",
			"description": "The facets that the rule is about. Left out, it is about none in particular.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/facetId" }
		},
		"docs": {
			"title": "Documentation",
			"description": "A page about the rule. Left out, the rule file is all there is.",
			"$ref": "common.schema.json#/$defs/url"
		},
		"source": {
			"title": "Source",
			"description": "The law, contract or standard that it comes from. Left out, none is named.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"examples": {
			"title": "Examples",
			"description": "Documents that prove the rule: `onpolicy test` holds it against them. Left out, nothing proves it.",
			"type": "object",
			"properties": {
				"bad": {
					"title": "Bad",
					"description": "Documents on which it must fire. Left out, there are none.",
					"type": "array",
					"items": { "$ref": "#/$defs/example" }
				},
				"good": {
					"title": "Good",
					"description": "Documents on which it must stay silent. Left out, there are none.",
					"type": "array",
					"items": { "$ref": "#/$defs/example" }
				}
			},
			"additionalProperties": false
		}
	},
	"additionalProperties": false,
	"$defs": {
		"document": {
			"title": "Document",
			"description": "A whole document, as it would stand in a file of its own.",
			"type": "object",
			"required": ["kind"],
			"properties": { "kind": {
				"title": "Kind of document",
				"description": "Which kind of document it is; its other keys are those of that kind. It must be there.",
				"enum": [
					"policy",
					"strategy",
					"waivers",
					"taxonomy"
				]
			} },
			"additionalProperties": true
		},
		"example": {
			"title": "Example",
			"description": "One document, several documents that belong together, or Markdown text with fenced documents.",
			"if": { "type": "array" },
			"then": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#/$defs/document" }
			},
			"else": {
				"if": { "type": "string" },
				"then": { "$ref": "common.schema.json#/$defs/text" },
				"else": { "$ref": "#/$defs/document" }
			}
		}
	}
};
const schema33 = {
	"type": "string",
	"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
	"maxLength": 100
};
const schema34 = {
	"type": "string",
	"pattern": "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]"
};
const schema37 = { "enum": [
	"error",
	"warning",
	"info"
] };
const schema38 = {
	"type": "number",
	"minimum": 0,
	"maximum": 1
};
const schema39 = {
	"type": "string",
	"pattern": "[\\p{L}\\p{N}\\p{P}\\p{S}]"
};
const schema46 = {
	"type": "string",
	"pattern": "^[a-z][a-z0-9-]*$",
	"maxLength": 100
};
const schema47 = {
	"type": "string",
	"pattern": "^https?://\\S+$"
};
const func0 = Object.prototype.hasOwnProperty;
const func73 = require_ucs2length().default;
const pattern4 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]", "u");
const pattern8 = new RegExp("[\\p{L}\\p{N}\\p{P}\\p{S}]", "u");
const pattern15 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern16 = new RegExp("^https?://\\S+$", "u");
const schema49 = {
	"title": "Example",
	"description": "One document, several documents that belong together, or Markdown text with fenced documents.",
	"if": { "type": "array" },
	"then": {
		"type": "array",
		"minItems": 1,
		"items": { "$ref": "#/$defs/document" }
	},
	"else": {
		"if": { "type": "string" },
		"then": { "$ref": "common.schema.json#/$defs/text" },
		"else": { "$ref": "#/$defs/document" }
	}
};
const schema50 = {
	"title": "Document",
	"description": "A whole document, as it would stand in a file of its own.",
	"type": "object",
	"required": ["kind"],
	"properties": { "kind": {
		"title": "Kind of document",
		"description": "Which kind of document it is; its other keys are those of that kind. It must be there.",
		"enum": [
			"policy",
			"strategy",
			"waivers",
			"taxonomy"
		]
	} },
	"additionalProperties": true
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (!Array.isArray(data)) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (Array.isArray(data)) {
			if (data.length < 1) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema49.then, data }]);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					if (data0.kind === void 0 || !func0.call(data0, "kind")) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/document/required", keyword: "required", params: { missingProperty: "kind" }, parentSchema: schema50, data: data0 }]);
						errors++;
					}
					if (data0.kind !== void 0 && func0.call(data0, "kind")) {
						let data1 = data0.kind;
						if (!(data1 === "policy" || data1 === "strategy" || data1 === "waivers" || data1 === "taxonomy")) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0 + "/kind", schemaPath: "#/$defs/document/properties/kind/enum", keyword: "enum", params: { allowedValues: schema50.properties.kind.enum }, parentSchema: schema50.properties.kind, data: data1 }]);
							errors++;
						}
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/document/type", keyword: "type", params: { type: "object" }, parentSchema: schema50, data: data0 }]);
					errors++;
				}
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, parentSchema: schema49.then, data }]);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs10 = errors;
		const _errs11 = errors;
		let valid5 = true;
		const _errs12 = errors;
		if (typeof data !== "string") {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		var _valid1 = _errs12 === errors;
		errors = _errs11;
		if (vErrors !== null) {
			if (_errs11) vErrors.length = _errs11;
			else vErrors = null;
		}
		let ifClause1;
		if (_valid1) {
			const _errs14 = errors;
			if (typeof data === "string") {
				if (!pattern5.test(data)) {
					vErrors = append(vErrors, [{ instancePath, schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data }]);
				errors++;
			}
			var _valid1 = _errs14 === errors;
			valid5 = _valid1;
			ifClause1 = "then";
		} else {
			const _errs17 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.kind === void 0 || !func0.call(data, "kind")) {
					vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/document/required", keyword: "required", params: { missingProperty: "kind" }, parentSchema: schema50, data }]);
					errors++;
				}
				if (data.kind !== void 0 && func0.call(data, "kind")) {
					let data2 = data.kind;
					if (!(data2 === "policy" || data2 === "strategy" || data2 === "waivers" || data2 === "taxonomy")) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/kind", schemaPath: "#/$defs/document/properties/kind/enum", keyword: "enum", params: { allowedValues: schema50.properties.kind.enum }, parentSchema: schema50.properties.kind, data: data2 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/document/type", keyword: "type", params: { type: "object" }, parentSchema: schema50, data }]);
				errors++;
			}
			var _valid1 = _errs17 === errors;
			valid5 = _valid1;
			if (valid5) var props0 = true;
			ifClause1 = "else";
		}
		if (!valid5) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, parentSchema: schema49.else, data }]);
			errors++;
		}
		var _valid0 = _errs10 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema49, data }]);
		errors++;
	}
	validate22.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items0;
	return errors === 0;
}
validate22.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, parentSchema: schema31, data }]);
			errors++;
		}
		if (data.id === void 0 || !func0.call(data, "id")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, parentSchema: schema31, data }]);
			errors++;
		}
		if (data.title === void 0 || !func0.call(data, "title")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, parentSchema: schema31, data }]);
			errors++;
		}
		if (data.category === void 0 || !func0.call(data, "category")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" }, parentSchema: schema31, data }]);
			errors++;
		}
		if (data.severity === void 0 || !func0.call(data, "severity")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, parentSchema: schema31, data }]);
			errors++;
		}
		if (data.subject === void 0 || !func0.call(data, "subject")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, parentSchema: schema31, data }]);
			errors++;
		}
		if (data.when === void 0 || !func0.call(data, "when")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, parentSchema: schema31, data }]);
			errors++;
		}
		if (data.message === void 0 || !func0.call(data, "message")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, parentSchema: schema31, data }]);
			errors++;
		}
		if (data.help === void 0 || !func0.call(data, "help")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "help" }, parentSchema: schema31, data }]);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema31.properties, key0)) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema31, data }]);
			errors++;
		}
		if (data.$schema !== void 0 && func0.call(data, "$schema")) {
			let data0 = data.$schema;
			if (typeof data0 !== "string") {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, parentSchema: schema31.properties.$schema, data: data0 }]);
				errors++;
			}
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data1 = data.kind;
			if ("rule" !== data1) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "rule" }, parentSchema: schema31.properties.kind, data: data1 }]);
				errors++;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			let data2 = data.id;
			if (typeof data2 === "string") {
				if (func73(data2) > 100) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/ruleId/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema33, data: data2 }]);
					errors++;
				}
				if (!pattern4.test(data2)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, parentSchema: schema33, data: data2 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/ruleId/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data2 }]);
				errors++;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			let data3 = data.title;
			if (typeof data3 === "string") {
				if (!pattern5.test(data3)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/title", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data3 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/title", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data3 }]);
				errors++;
			}
		}
		if (data.description !== void 0 && func0.call(data, "description")) {
			let data4 = data.description;
			if (typeof data4 === "string") {
				if (!pattern5.test(data4)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data4 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data4 }]);
				errors++;
			}
		}
		if (data.category !== void 0 && func0.call(data, "category")) {
			let data5 = data.category;
			if (typeof data5 === "string") {
				if (func73(data5) > 100) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/category", schemaPath: "common.schema.json#/$defs/ruleId/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema33, data: data5 }]);
					errors++;
				}
				if (!pattern4.test(data5)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/category", schemaPath: "common.schema.json#/$defs/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, parentSchema: schema33, data: data5 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/category", schemaPath: "common.schema.json#/$defs/ruleId/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data5 }]);
				errors++;
			}
		}
		if (data.severity !== void 0 && func0.call(data, "severity")) {
			let data6 = data.severity;
			if (!(data6 === "error" || data6 === "warning" || data6 === "info")) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/severity", schemaPath: "common.schema.json#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema37.enum }, parentSchema: schema37, data: data6 }]);
				errors++;
			}
		}
		if (data.confidence !== void 0 && func0.call(data, "confidence")) {
			let data7 = data.confidence;
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 1 || isNaN(data7)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/confidence", schemaPath: "common.schema.json#/$defs/confidence/maximum", keyword: "maximum", params: { comparison: "<=",  limit: 1 }, message: "must be <= 1", parentSchema: schema38, data: data7 }]);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/confidence", schemaPath: "common.schema.json#/$defs/confidence/minimum", keyword: "minimum", params: { comparison: ">=",  limit: 0 }, message: "must be >= 0", parentSchema: schema38, data: data7 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/confidence", schemaPath: "common.schema.json#/$defs/confidence/type", keyword: "type", params: { type: "number" }, parentSchema: schema38, data: data7 }]);
				errors++;
			}
		}
		if (data.optIn !== void 0 && func0.call(data, "optIn")) {
			let data8 = data.optIn;
			if (typeof data8 !== "boolean") {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/optIn", schemaPath: "#/properties/optIn/type", keyword: "type", params: { type: "boolean" }, parentSchema: schema31.properties.optIn, data: data8 }]);
				errors++;
			}
		}
		if (data.subject !== void 0 && func0.call(data, "subject")) {
			let data9 = data.subject;
			if (!(data9 === "policy" || data9 === "clause" || data9 === "clause-pair" || data9 === "exception" || data9 === "strategy" || data9 === "tactic" || data9 === "verdict" || data9 === "waiver" || data9 === "mention" || data9 === "workspace")) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/enum", keyword: "enum", params: { allowedValues: schema31.properties.subject.enum }, parentSchema: schema31.properties.subject, data: data9 }]);
				errors++;
			}
		}
		if (data.at !== void 0 && func0.call(data, "at")) {
			let data10 = data.at;
			if (typeof data10 === "string") {
				if (!pattern8.test(data10)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/at", schemaPath: "common.schema.json#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema39, data: data10 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/at", schemaPath: "common.schema.json#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema39, data: data10 }]);
				errors++;
			}
		}
		if (data.fix !== void 0 && func0.call(data, "fix")) {
			let data11 = data.fix;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (Object.keys(data11).length > 1) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/maxProperties", keyword: "maxProperties", params: { limit: 1 }, parentSchema: schema31.properties.fix, data: data11 }]);
					errors++;
				}
				if (Object.keys(data11).length < 1) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema31.properties.fix, data: data11 }]);
					errors++;
				}
				for (const key1 of Object.keys(data11)) if (!(key1 === "write" || key1 === "share")) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, parentSchema: schema31.properties.fix, data: data11 }]);
					errors++;
				}
				if (data11.write !== void 0 && func0.call(data11, "write")) {
					let data12 = data11.write;
					if (!(data12 === "label" || data12 === "fingerprint")) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/fix/write", schemaPath: "#/properties/fix/properties/write/enum", keyword: "enum", params: { allowedValues: schema31.properties.fix.properties.write.enum }, parentSchema: schema31.properties.fix.properties.write, data: data12 }]);
						errors++;
					}
				}
				if (data11.share !== void 0 && func0.call(data11, "share")) {
					let data13 = data11.share;
					if (typeof data13 === "string") {
						if (!pattern8.test(data13)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/fix/share", schemaPath: "common.schema.json#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema39, data: data13 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/fix/share", schemaPath: "common.schema.json#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema39, data: data13 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "object" }, parentSchema: schema31.properties.fix, data: data11 }]);
				errors++;
			}
		}
		if (data.terms !== void 0 && func0.call(data, "terms")) {
			let data14 = data.terms;
			if (Array.isArray(data14)) {
				if (data14.length > 200) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", parentSchema: schema31.properties.terms, data: data14 }]);
					errors++;
				}
				if (data14.length < 1) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema31.properties.terms, data: data14 }]);
					errors++;
				}
				const len0 = data14.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data15 = data14[i0];
					if (typeof data15 === "string") {
						if (!pattern5.test(data15)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/terms/" + i0, schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data15 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/terms/" + i0, schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data15 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.terms, data: data14 }]);
				errors++;
			}
		}
		if (data.when !== void 0 && func0.call(data, "when")) {
			let data16 = data.when;
			if (typeof data16 === "string") {
				if (!pattern5.test(data16)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/when", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data16 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/when", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data16 }]);
				errors++;
			}
			if (typeof data16 === "string") {
				if (func73(data16) > 1e4) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/when", schemaPath: "#/properties/when/maxLength", keyword: "maxLength", params: { limit: 1e4 }, parentSchema: schema31.properties.when, data: data16 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "string" }, parentSchema: schema31.properties.when, data: data16 }]);
				errors++;
			}
		}
		if (data.message !== void 0 && func0.call(data, "message")) {
			let data17 = data.message;
			if (typeof data17 === "string") {
				if (!pattern5.test(data17)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/message", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data17 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/message", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data17 }]);
				errors++;
			}
			if (typeof data17 === "string") {
				if (func73(data17) > 1e3) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, parentSchema: schema31.properties.message, data: data17 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, parentSchema: schema31.properties.message, data: data17 }]);
				errors++;
			}
		}
		if (data.help !== void 0 && func0.call(data, "help")) {
			let data18 = data.help;
			if (typeof data18 === "string") {
				if (!pattern5.test(data18)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/help", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data18 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/help", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data18 }]);
				errors++;
			}
			if (typeof data18 === "string") {
				if (func73(data18) > 1e3) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/help", schemaPath: "#/properties/help/maxLength", keyword: "maxLength", params: { limit: 1e3 }, parentSchema: schema31.properties.help, data: data18 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/help", schemaPath: "#/properties/help/type", keyword: "type", params: { type: "string" }, parentSchema: schema31.properties.help, data: data18 }]);
				errors++;
			}
		}
		if (data.tags !== void 0 && func0.call(data, "tags")) {
			let data19 = data.tags;
			if (Array.isArray(data19)) {
				const len1 = data19.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data20 = data19[i1];
					if (typeof data20 === "string") {
						if (func73(data20) > 100) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/tags/" + i1, schemaPath: "common.schema.json#/$defs/ruleId/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema33, data: data20 }]);
							errors++;
						}
						if (!pattern4.test(data20)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/tags/" + i1, schemaPath: "common.schema.json#/$defs/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, parentSchema: schema33, data: data20 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/tags/" + i1, schemaPath: "common.schema.json#/$defs/ruleId/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data20 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.tags, data: data19 }]);
				errors++;
			}
		}
		if (data.facets !== void 0 && func0.call(data, "facets")) {
			let data21 = data.facets;
			if (Array.isArray(data21)) {
				const len2 = data21.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data22 = data21[i2];
					if (typeof data22 === "string") {
						if (func73(data22) > 100) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/facets/" + i2, schemaPath: "common.schema.json#/$defs/facetId/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema46, data: data22 }]);
							errors++;
						}
						if (!pattern15.test(data22)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/facets/" + i2, schemaPath: "common.schema.json#/$defs/facetId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, parentSchema: schema46, data: data22 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/facets/" + i2, schemaPath: "common.schema.json#/$defs/facetId/type", keyword: "type", params: { type: "string" }, parentSchema: schema46, data: data22 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/facets", schemaPath: "#/properties/facets/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.facets, data: data21 }]);
				errors++;
			}
		}
		if (data.docs !== void 0 && func0.call(data, "docs")) {
			let data23 = data.docs;
			if (typeof data23 === "string") {
				if (!pattern16.test(data23)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/docs", schemaPath: "common.schema.json#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" }, parentSchema: schema47, data: data23 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/docs", schemaPath: "common.schema.json#/$defs/url/type", keyword: "type", params: { type: "string" }, parentSchema: schema47, data: data23 }]);
				errors++;
			}
		}
		if (data.source !== void 0 && func0.call(data, "source")) {
			let data24 = data.source;
			if (typeof data24 === "string") {
				if (!pattern5.test(data24)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/source", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data24 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/source", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data24 }]);
				errors++;
			}
		}
		if (data.examples !== void 0 && func0.call(data, "examples")) {
			let data25 = data.examples;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				for (const key2 of Object.keys(data25)) if (!(key2 === "bad" || key2 === "good")) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, parentSchema: schema31.properties.examples, data: data25 }]);
					errors++;
				}
				if (data25.bad !== void 0 && func0.call(data25, "bad")) {
					let data26 = data25.bad;
					if (Array.isArray(data26)) {
						const len3 = data26.length;
						for (let i3 = 0; i3 < len3; i3++) if (!validate22(data26[i3], {
							instancePath: instancePath + "/examples/bad/" + i3,
							parentData: data26,
							parentDataProperty: i3,
							rootData,
							dynamicAnchors
						})) {
							vErrors = append(vErrors, validate22.errors);
							errors = vErrors.length;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/examples/bad", schemaPath: "#/properties/examples/properties/bad/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.examples.properties.bad, data: data26 }]);
						errors++;
					}
				}
				if (data25.good !== void 0 && func0.call(data25, "good")) {
					let data28 = data25.good;
					if (Array.isArray(data28)) {
						const len4 = data28.length;
						for (let i4 = 0; i4 < len4; i4++) if (!validate22(data28[i4], {
							instancePath: instancePath + "/examples/good/" + i4,
							parentData: data28,
							parentDataProperty: i4,
							rootData,
							dynamicAnchors
						})) {
							vErrors = append(vErrors, validate22.errors);
							errors = vErrors.length;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/examples/good", schemaPath: "#/properties/examples/properties/good/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.examples.properties.good, data: data28 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "object" }, parentSchema: schema31.properties.examples, data: data25 }]);
				errors++;
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema31, data }]);
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
export { validate };

function append(known, more) {
  if (known === null) return more;
  for (const error of more) known.push(error);
  return known;
}
