// Generated from schemas/taxonomy.schema.json by `npm run generate`. Do not edit.
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
	"$id": "taxonomy.schema.json",
	"title": "Taxonomy",
	"description": "Names for the things that policies and strategies speak about, and which of them are kinds of which.",
	"type": "object",
	"required": [
		"kind",
		"facet",
		"concepts"
	],
	"properties": {
		"$schema": {
			"title": "Schema for editors",
			"description": "The schema by which an editor completes and explains this file. The tool neither reads nor fetches it; it may be left out.",
			"type": "string"
		},
		"kind": {
			"title": "Kind of document",
			"description": "Says that this file is a taxonomy. It must be there, and be `taxonomy`.",
			"const": "taxonomy"
		},
		"facet": {
			"title": "Facet",
			"description": "The dimension that the concepts belong to: `tool`, `tactic`, `actor`, … or one of your own. It must be there.",
			"$ref": "common.schema.json#/$defs/facetId"
		},
		"title": {
			"title": "Title",
			"description": "The title for people. Left out, the facet's id is shown.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"description": {
			"title": "Description",
			"description": "What the facet is about. Left out, none is shown.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"root": {
			"title": "Root",
			"description": "How to call everything in this facet. Left out, it has no name of its own.",
			"$ref": "#/$defs/root"
		},
		"concepts": {
			"title": "Concepts",
			"description": "New concepts, and additions to shipped ones. It must be there.",
			"type": "array",
			"items": { "$ref": "#/$defs/concept" }
		},
		"note": {
			"title": "Note",
			"description": "Anything else that people should know. It changes nothing.",
			"$ref": "common.schema.json#/$defs/text"
		}
	},
	"additionalProperties": false,
	"$defs": {
		"concept": {
			"type": "object",
			"required": ["id"],
			"properties": {
				"id": {
					"title": "Id",
					"description": "A short, lasting name, unique in the facet. It must be there; the id of a shipped concept adds to that concept.",
					"$ref": "common.schema.json#/$defs/conceptId"
				},
				"label": {
					"title": "Label",
					"description": "The name for people. A new concept must have one; left out for a shipped concept, its label stays.",
					"$ref": "#/$defs/word"
				},
				"aliases": {
					"title": "Other names",
					"description": "Other names that people use for it. Left out, there are none.",
					"type": "array",
					"items": { "$ref": "#/$defs/word" }
				},
				"formerly": {
					"title": "Former names",
					"description": "Names that it had before; they still match, and the present name is suggested. Left out, there are none.",
					"type": "array",
					"items": { "$ref": "#/$defs/word" }
				},
				"broader": {
					"title": "Broader concepts",
					"description": "The ids of the concepts that it is a kind of: a clause on one of them covers it. One id or a list; left out, it stands at the top of its facet.",
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"items": { "$ref": "common.schema.json#/$defs/conceptId" }
					},
					"else": { "$ref": "common.schema.json#/$defs/conceptId" }
				},
				"domains": {
					"title": "Domains",
					"description": "Its web addresses, so that links are recognised. Left out, no link is.",
					"type": "array",
					"items": { "$ref": "#/$defs/domain" }
				},
				"ambiguous": {
					"title": "Everyday words",
					"description": "Those of its names that are also everyday words; in running text they count only with more context. Left out, all its names count anywhere.",
					"type": "array",
					"items": { "$ref": "#/$defs/word" }
				},
				"status": {
					"title": "Status",
					"description": "`active`, `restricted` (not for everyone, or not everywhere), or `defunct` (closed). Left out, it is `active`.",
					"enum": [
						"active",
						"restricted",
						"defunct"
					]
				},
				"since": {
					"title": "Since",
					"description": "The day or the month from which the status holds. Left out, that is not known.",
					"$ref": "common.schema.json#/$defs/dayOrMonth"
				},
				"successor": {
					"title": "Successor",
					"description": "The id of the concept that took its place; findings suggest it. Left out, they suggest nothing.",
					"$ref": "common.schema.json#/$defs/conceptId"
				},
				"note": {
					"title": "Note",
					"description": "Anything else that people should know. It changes nothing.",
					"$ref": "common.schema.json#/$defs/text"
				}
			},
			"additionalProperties": false,
			"title": "Concept",
			"description": "One thing that documents can name: a tool, a tactic, a role, a country."
		},
		"root": {
			"type": "object",
			"properties": {
				"label": {
					"title": "Label",
					"description": "What everything in this facet is called. Left out, the title or the facet's id is used.",
					"$ref": "#/$defs/word"
				},
				"aliases": {
					"title": "Other names",
					"description": "Other names for everything in this facet. Left out, there are none.",
					"type": "array",
					"items": { "$ref": "#/$defs/word" }
				}
			},
			"additionalProperties": false
		},
		"word": {
			"type": "string",
			"pattern": "[\\p{L}\\p{N}\\p{P}\\p{S}]",
			"maxLength": 200,
			"allOf": [{
				"type": "string",
				"pattern": "^[^\\p{Cc}\\p{Zl}\\p{Zp}]*$"
			}]
		},
		"domain": {
			"type": "string",
			"pattern": "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(/[^\\s?#]*)?$",
			"maxLength": 200
		}
	}
};
const schema33 = {
	"type": "string",
	"pattern": "^[a-z][a-z0-9-]*$",
	"maxLength": 100
};
const schema34 = {
	"type": "string",
	"pattern": "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]"
};
const func0 = Object.prototype.hasOwnProperty;
const func66 = require_ucs2length().default;
const pattern4 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern5 = new RegExp("[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]", "u");
const schema36 = {
	"type": "object",
	"properties": {
		"label": {
			"title": "Label",
			"description": "What everything in this facet is called. Left out, the title or the facet's id is used.",
			"$ref": "#/$defs/word"
		},
		"aliases": {
			"title": "Other names",
			"description": "Other names for everything in this facet. Left out, there are none.",
			"type": "array",
			"items": { "$ref": "#/$defs/word" }
		}
	},
	"additionalProperties": false
};
const schema37 = {
	"type": "string",
	"pattern": "[\\p{L}\\p{N}\\p{P}\\p{S}]",
	"maxLength": 200,
	"allOf": [{
		"type": "string",
		"pattern": "^[^\\p{Cc}\\p{Zl}\\p{Zp}]*$"
	}]
};
const pattern7 = new RegExp("^[^\\p{Cc}\\p{Zl}\\p{Zp}]*$", "u");
const pattern8 = new RegExp("[\\p{L}\\p{N}\\p{P}\\p{S}]", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "label" || key0 === "aliases")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema36, data }]);
			errors++;
		}
		if (data.label !== void 0 && func0.call(data, "label")) {
			let data0 = data.label;
			if (typeof data0 === "string") {
				if (!pattern7.test(data0)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/label", schemaPath: "#/$defs/word/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]*$" }, parentSchema: schema37.allOf[0], data: data0 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/label", schemaPath: "#/$defs/word/allOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema37.allOf[0], data: data0 }]);
				errors++;
			}
			if (typeof data0 === "string") {
				if (func66(data0) > 200) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/label", schemaPath: "#/$defs/word/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema37, data: data0 }]);
					errors++;
				}
				if (!pattern8.test(data0)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/label", schemaPath: "#/$defs/word/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema37, data: data0 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/label", schemaPath: "#/$defs/word/type", keyword: "type", params: { type: "string" }, parentSchema: schema37, data: data0 }]);
				errors++;
			}
		}
		if (data.aliases !== void 0 && func0.call(data, "aliases")) {
			let data1 = data.aliases;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (!pattern7.test(data2)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/$defs/word/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]*$" }, parentSchema: schema37.allOf[0], data: data2 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/$defs/word/allOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema37.allOf[0], data: data2 }]);
						errors++;
					}
					if (typeof data2 === "string") {
						if (func66(data2) > 200) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/$defs/word/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema37, data: data2 }]);
							errors++;
						}
						if (!pattern8.test(data2)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/$defs/word/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema37, data: data2 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/$defs/word/type", keyword: "type", params: { type: "string" }, parentSchema: schema37, data: data2 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, parentSchema: schema36.properties.aliases, data: data1 }]);
				errors++;
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema36, data }]);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema39 = {
	"type": "object",
	"required": ["id"],
	"properties": {
		"id": {
			"title": "Id",
			"description": "A short, lasting name, unique in the facet. It must be there; the id of a shipped concept adds to that concept.",
			"$ref": "common.schema.json#/$defs/conceptId"
		},
		"label": {
			"title": "Label",
			"description": "The name for people. A new concept must have one; left out for a shipped concept, its label stays.",
			"$ref": "#/$defs/word"
		},
		"aliases": {
			"title": "Other names",
			"description": "Other names that people use for it. Left out, there are none.",
			"type": "array",
			"items": { "$ref": "#/$defs/word" }
		},
		"formerly": {
			"title": "Former names",
			"description": "Names that it had before; they still match, and the present name is suggested. Left out, there are none.",
			"type": "array",
			"items": { "$ref": "#/$defs/word" }
		},
		"broader": {
			"title": "Broader concepts",
			"description": "The ids of the concepts that it is a kind of: a clause on one of them covers it. One id or a list; left out, it stands at the top of its facet.",
			"if": { "type": "array" },
			"then": {
				"type": "array",
				"items": { "$ref": "common.schema.json#/$defs/conceptId" }
			},
			"else": { "$ref": "common.schema.json#/$defs/conceptId" }
		},
		"domains": {
			"title": "Domains",
			"description": "Its web addresses, so that links are recognised. Left out, no link is.",
			"type": "array",
			"items": { "$ref": "#/$defs/domain" }
		},
		"ambiguous": {
			"title": "Everyday words",
			"description": "Those of its names that are also everyday words; in running text they count only with more context. Left out, all its names count anywhere.",
			"type": "array",
			"items": { "$ref": "#/$defs/word" }
		},
		"status": {
			"title": "Status",
			"description": "`active`, `restricted` (not for everyone, or not everywhere), or `defunct` (closed). Left out, it is `active`.",
			"enum": [
				"active",
				"restricted",
				"defunct"
			]
		},
		"since": {
			"title": "Since",
			"description": "The day or the month from which the status holds. Left out, that is not known.",
			"$ref": "common.schema.json#/$defs/dayOrMonth"
		},
		"successor": {
			"title": "Successor",
			"description": "The id of the concept that took its place; findings suggest it. Left out, they suggest nothing.",
			"$ref": "common.schema.json#/$defs/conceptId"
		},
		"note": {
			"title": "Note",
			"description": "Anything else that people should know. It changes nothing.",
			"$ref": "common.schema.json#/$defs/text"
		}
	},
	"additionalProperties": false,
	"title": "Concept",
	"description": "One thing that documents can name: a tool, a tactic, a role, a country."
};
const schema40 = {
	"type": "string",
	"pattern": "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$",
	"maxLength": 100
};
const schema46 = {
	"type": "string",
	"pattern": "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(/[^\\s?#]*)?$",
	"maxLength": 200
};
const schema48 = {
	"type": "string",
	"pattern": "^\\d{4}-\\d{2}(-\\d{2})?$"
};
const pattern11 = new RegExp("^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", "u");
const pattern20 = new RegExp("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(/[^\\s?#]*)?$", "u");
const pattern23 = new RegExp("^\\d{4}-\\d{2}(-\\d{2})?$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, parentSchema: schema39, data }]);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema39.properties, key0)) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema39, data }]);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func66(data0) > 100) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/conceptId/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema40, data: data0 }]);
					errors++;
				}
				if (!pattern11.test(data0)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/conceptId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$" }, parentSchema: schema40, data: data0 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/conceptId/type", keyword: "type", params: { type: "string" }, parentSchema: schema40, data: data0 }]);
				errors++;
			}
		}
		if (data.label !== void 0 && func0.call(data, "label")) {
			let data1 = data.label;
			if (typeof data1 === "string") {
				if (!pattern7.test(data1)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/label", schemaPath: "#/$defs/word/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]*$" }, parentSchema: schema37.allOf[0], data: data1 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/label", schemaPath: "#/$defs/word/allOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema37.allOf[0], data: data1 }]);
				errors++;
			}
			if (typeof data1 === "string") {
				if (func66(data1) > 200) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/label", schemaPath: "#/$defs/word/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema37, data: data1 }]);
					errors++;
				}
				if (!pattern8.test(data1)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/label", schemaPath: "#/$defs/word/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema37, data: data1 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/label", schemaPath: "#/$defs/word/type", keyword: "type", params: { type: "string" }, parentSchema: schema37, data: data1 }]);
				errors++;
			}
		}
		if (data.aliases !== void 0 && func0.call(data, "aliases")) {
			let data2 = data.aliases;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (!pattern7.test(data3)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/$defs/word/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]*$" }, parentSchema: schema37.allOf[0], data: data3 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/$defs/word/allOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema37.allOf[0], data: data3 }]);
						errors++;
					}
					if (typeof data3 === "string") {
						if (func66(data3) > 200) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/$defs/word/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema37, data: data3 }]);
							errors++;
						}
						if (!pattern8.test(data3)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/$defs/word/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema37, data: data3 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/aliases/" + i0, schemaPath: "#/$defs/word/type", keyword: "type", params: { type: "string" }, parentSchema: schema37, data: data3 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, parentSchema: schema39.properties.aliases, data: data2 }]);
				errors++;
			}
		}
		if (data.formerly !== void 0 && func0.call(data, "formerly")) {
			let data4 = data.formerly;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (typeof data5 === "string") {
						if (!pattern7.test(data5)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/formerly/" + i1, schemaPath: "#/$defs/word/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]*$" }, parentSchema: schema37.allOf[0], data: data5 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/formerly/" + i1, schemaPath: "#/$defs/word/allOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema37.allOf[0], data: data5 }]);
						errors++;
					}
					if (typeof data5 === "string") {
						if (func66(data5) > 200) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/formerly/" + i1, schemaPath: "#/$defs/word/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema37, data: data5 }]);
							errors++;
						}
						if (!pattern8.test(data5)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/formerly/" + i1, schemaPath: "#/$defs/word/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema37, data: data5 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/formerly/" + i1, schemaPath: "#/$defs/word/type", keyword: "type", params: { type: "string" }, parentSchema: schema37, data: data5 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/formerly", schemaPath: "#/properties/formerly/type", keyword: "type", params: { type: "array" }, parentSchema: schema39.properties.formerly, data: data4 }]);
				errors++;
			}
		}
		if (data.broader !== void 0 && func0.call(data, "broader")) {
			let data6 = data.broader;
			const _errs25 = errors;
			let valid12 = true;
			const _errs26 = errors;
			if (!Array.isArray(data6)) {
				const err22 = {};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
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
				if (Array.isArray(data6)) {
					const len2 = data6.length;
					for (let i2 = 0; i2 < len2; i2++) {
						let data7 = data6[i2];
						if (typeof data7 === "string") {
							if (func66(data7) > 100) {
								vErrors = append(vErrors, [{ instancePath: instancePath + "/broader/" + i2, schemaPath: "common.schema.json#/$defs/conceptId/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema40, data: data7 }]);
								errors++;
							}
							if (!pattern11.test(data7)) {
								vErrors = append(vErrors, [{ instancePath: instancePath + "/broader/" + i2, schemaPath: "common.schema.json#/$defs/conceptId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$" }, parentSchema: schema40, data: data7 }]);
								errors++;
							}
						} else {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/broader/" + i2, schemaPath: "common.schema.json#/$defs/conceptId/type", keyword: "type", params: { type: "string" }, parentSchema: schema40, data: data7 }]);
							errors++;
						}
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/broader", schemaPath: "#/properties/broader/then/type", keyword: "type", params: { type: "array" }, parentSchema: schema39.properties.broader.then, data: data6 }]);
					errors++;
				}
				var _valid0 = _errs28 === errors;
				valid12 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs33 = errors;
				if (typeof data6 === "string") {
					if (func66(data6) > 100) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/broader", schemaPath: "common.schema.json#/$defs/conceptId/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema40, data: data6 }]);
						errors++;
					}
					if (!pattern11.test(data6)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/broader", schemaPath: "common.schema.json#/$defs/conceptId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$" }, parentSchema: schema40, data: data6 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/broader", schemaPath: "common.schema.json#/$defs/conceptId/type", keyword: "type", params: { type: "string" }, parentSchema: schema40, data: data6 }]);
					errors++;
				}
				var _valid0 = _errs33 === errors;
				valid12 = _valid0;
				ifClause0 = "else";
			}
			if (!valid12) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/broader", schemaPath: "#/properties/broader/if", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema39.properties.broader, data: data6 }]);
				errors++;
			}
		}
		if (data.domains !== void 0 && func0.call(data, "domains")) {
			let data8 = data.domains;
			if (Array.isArray(data8)) {
				const len3 = data8.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data9 = data8[i3];
					if (typeof data9 === "string") {
						if (func66(data9) > 200) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/domains/" + i3, schemaPath: "#/$defs/domain/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema46, data: data9 }]);
							errors++;
						}
						if (!pattern20.test(data9)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/domains/" + i3, schemaPath: "#/$defs/domain/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(/[^\\s?#]*)?$" }, parentSchema: schema46, data: data9 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/domains/" + i3, schemaPath: "#/$defs/domain/type", keyword: "type", params: { type: "string" }, parentSchema: schema46, data: data9 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" }, parentSchema: schema39.properties.domains, data: data8 }]);
				errors++;
			}
		}
		if (data.ambiguous !== void 0 && func0.call(data, "ambiguous")) {
			let data10 = data.ambiguous;
			if (Array.isArray(data10)) {
				const len4 = data10.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data11 = data10[i4];
					if (typeof data11 === "string") {
						if (!pattern7.test(data11)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/ambiguous/" + i4, schemaPath: "#/$defs/word/allOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]*$" }, parentSchema: schema37.allOf[0], data: data11 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/ambiguous/" + i4, schemaPath: "#/$defs/word/allOf/0/type", keyword: "type", params: { type: "string" }, parentSchema: schema37.allOf[0], data: data11 }]);
						errors++;
					}
					if (typeof data11 === "string") {
						if (func66(data11) > 200) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/ambiguous/" + i4, schemaPath: "#/$defs/word/maxLength", keyword: "maxLength", params: { limit: 200 }, parentSchema: schema37, data: data11 }]);
							errors++;
						}
						if (!pattern8.test(data11)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/ambiguous/" + i4, schemaPath: "#/$defs/word/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema37, data: data11 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/ambiguous/" + i4, schemaPath: "#/$defs/word/type", keyword: "type", params: { type: "string" }, parentSchema: schema37, data: data11 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/ambiguous", schemaPath: "#/properties/ambiguous/type", keyword: "type", params: { type: "array" }, parentSchema: schema39.properties.ambiguous, data: data10 }]);
				errors++;
			}
		}
		if (data.status !== void 0 && func0.call(data, "status")) {
			let data12 = data.status;
			if (!(data12 === "active" || data12 === "restricted" || data12 === "defunct")) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema39.properties.status.enum }, parentSchema: schema39.properties.status, data: data12 }]);
				errors++;
			}
		}
		if (data.since !== void 0 && func0.call(data, "since")) {
			let data13 = data.since;
			if (typeof data13 === "string") {
				if (!pattern23.test(data13)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/since", schemaPath: "common.schema.json#/$defs/dayOrMonth/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}(-\\d{2})?$" }, parentSchema: schema48, data: data13 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/since", schemaPath: "common.schema.json#/$defs/dayOrMonth/type", keyword: "type", params: { type: "string" }, parentSchema: schema48, data: data13 }]);
				errors++;
			}
		}
		if (data.successor !== void 0 && func0.call(data, "successor")) {
			let data14 = data.successor;
			if (typeof data14 === "string") {
				if (func66(data14) > 100) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/successor", schemaPath: "common.schema.json#/$defs/conceptId/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema40, data: data14 }]);
					errors++;
				}
				if (!pattern11.test(data14)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/successor", schemaPath: "common.schema.json#/$defs/conceptId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$" }, parentSchema: schema40, data: data14 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/successor", schemaPath: "common.schema.json#/$defs/conceptId/type", keyword: "type", params: { type: "string" }, parentSchema: schema40, data: data14 }]);
				errors++;
			}
		}
		if (data.note !== void 0 && func0.call(data, "note")) {
			let data15 = data.note;
			if (typeof data15 === "string") {
				if (!pattern5.test(data15)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data15 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data15 }]);
				errors++;
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema39, data }]);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
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
		if (data.facet === void 0 || !func0.call(data, "facet")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facet" }, parentSchema: schema31, data }]);
			errors++;
		}
		if (data.concepts === void 0 || !func0.call(data, "concepts")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "concepts" }, parentSchema: schema31, data }]);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "$schema" || key0 === "kind" || key0 === "facet" || key0 === "title" || key0 === "description" || key0 === "root" || key0 === "concepts" || key0 === "note")) {
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
			if ("taxonomy" !== data1) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "taxonomy" }, parentSchema: schema31.properties.kind, data: data1 }]);
				errors++;
			}
		}
		if (data.facet !== void 0 && func0.call(data, "facet")) {
			let data2 = data.facet;
			if (typeof data2 === "string") {
				if (func66(data2) > 100) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/facet", schemaPath: "common.schema.json#/$defs/facetId/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema33, data: data2 }]);
					errors++;
				}
				if (!pattern4.test(data2)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/facet", schemaPath: "common.schema.json#/$defs/facetId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, parentSchema: schema33, data: data2 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/facet", schemaPath: "common.schema.json#/$defs/facetId/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data2 }]);
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
		if (data.root !== void 0 && func0.call(data, "root")) {
			if (!validate22(data.root, {
				instancePath: instancePath + "/root",
				parentData: data,
				parentDataProperty: "root",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.concepts !== void 0 && func0.call(data, "concepts")) {
			let data6 = data.concepts;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data6[i0], {
					instancePath: instancePath + "/concepts/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate24.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/concepts", schemaPath: "#/properties/concepts/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.concepts, data: data6 }]);
				errors++;
			}
		}
		if (data.note !== void 0 && func0.call(data, "note")) {
			let data8 = data.note;
			if (typeof data8 === "string") {
				if (!pattern5.test(data8)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data8 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data8 }]);
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
