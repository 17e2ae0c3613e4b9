// Generated from schemas/waivers.schema.json by `npm run generate`. Do not edit.
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
	"$id": "waivers.schema.json",
	"title": "Waivers",
	"description": "The register of waivers: conflicts that somebody who may do so has decided to tolerate for a time.",
	"type": "object",
	"required": ["kind", "waivers"],
	"properties": {
		"$schema": {
			"title": "Schema for editors",
			"description": "The schema by which an editor completes and explains this file. The tool neither reads nor fetches it; it may be left out.",
			"type": "string"
		},
		"kind": {
			"title": "Kind of document",
			"description": "Says that this file is a register of waivers. It must be there, and be `waivers`.",
			"const": "waivers"
		},
		"title": {
			"title": "Title",
			"description": "The title for people. Left out, none is shown.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"description": {
			"title": "Description",
			"description": "What the register is about. Left out, none is shown.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"waivers": {
			"title": "Waivers",
			"description": "The waivers, one for each pair of clause and tactic. It must be there; it may be empty.",
			"type": "array",
			"items": { "$ref": "#/$defs/waiver" }
		},
		"note": {
			"title": "Note",
			"description": "Anything else that people should know. It changes nothing.",
			"$ref": "common.schema.json#/$defs/text"
		}
	},
	"additionalProperties": false,
	"$defs": { "waiver": {
		"type": "object",
		"required": [
			"id",
			"policy",
			"clause",
			"strategy",
			"tactic",
			"grantedBy",
			"on",
			"expires",
			"reason"
		],
		"properties": {
			"id": {
				"title": "Id",
				"description": "A short name, unique in the workspace. It must be there.",
				"$ref": "common.schema.json#/$defs/id"
			},
			"policy": {
				"title": "Policy",
				"description": "The id of the policy. It must be there.",
				"$ref": "common.schema.json#/$defs/id"
			},
			"clause": {
				"title": "Clause",
				"description": "The id of the one clause that is waived. It must be there; there is no way to waive all.",
				"$ref": "common.schema.json#/$defs/id"
			},
			"strategy": {
				"title": "Strategy",
				"description": "The id of the strategy. It must be there.",
				"$ref": "common.schema.json#/$defs/id"
			},
			"tactic": {
				"title": "Tactic",
				"description": "The id of the one tactic for which it is waived. It must be there.",
				"$ref": "common.schema.json#/$defs/id"
			},
			"grantedBy": {
				"title": "Granted by",
				"description": "The role that granted it: the policy's owner, or one that approved the policy, but never the strategy's owner. It must be there.",
				"$ref": "common.schema.json#/$defs/role"
			},
			"on": {
				"title": "Granted on",
				"description": "The day on which it was granted. It must be there.",
				"$ref": "common.schema.json#/$defs/day"
			},
			"expires": {
				"title": "Expires",
				"description": "The last day on which it holds. It must be there: a waiver without an end is a change of the policy.",
				"$ref": "common.schema.json#/$defs/day"
			},
			"reason": {
				"title": "Reason",
				"description": "Why it was granted. It must be there.",
				"$ref": "common.schema.json#/$defs/text"
			},
			"controls": {
				"title": "Controls",
				"description": "What keeps the risk small in the meantime. Left out, nothing does.",
				"type": "array",
				"items": { "$ref": "common.schema.json#/$defs/text" }
			},
			"clauseFingerprint": {
				"title": "Fingerprint of the clause",
				"description": "What the clause meant when it was waived, in quotes: the waiver is void when it has come to mean something else. The tool tells it where it is left out; until it is written, such a change goes unnoticed.",
				"type": "string",
				"pattern": "^[0-9a-f]{8,64}$"
			},
			"renewals": {
				"title": "Renewals",
				"description": "How often it has been renewed. Left out, never.",
				"type": "integer",
				"minimum": 0
			},
			"ref": {
				"title": "Reference",
				"description": "Where the decision is on file. Left out, nobody can look it up.",
				"$ref": "common.schema.json#/$defs/text"
			},
			"url": {
				"title": "Web address",
				"description": "Where people can see the decision; the tool never opens it. Left out, no link is shown.",
				"$ref": "common.schema.json#/$defs/url"
			},
			"contact": {
				"title": "Contact",
				"description": "Whom to ask about it. Left out, that is not known.",
				"$ref": "common.schema.json#/$defs/text"
			},
			"note": {
				"title": "Note",
				"description": "Anything else that people should know. It changes nothing.",
				"$ref": "common.schema.json#/$defs/text"
			}
		},
		"additionalProperties": false,
		"title": "Waiver",
		"description": "A recorded decision to tolerate the conflict of one tactic with one clause until a day."
	} }
};
const schema33 = {
	"type": "string",
	"pattern": "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]"
};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]", "u");
const schema35 = {
	"type": "object",
	"required": [
		"id",
		"policy",
		"clause",
		"strategy",
		"tactic",
		"grantedBy",
		"on",
		"expires",
		"reason"
	],
	"properties": {
		"id": {
			"title": "Id",
			"description": "A short name, unique in the workspace. It must be there.",
			"$ref": "common.schema.json#/$defs/id"
		},
		"policy": {
			"title": "Policy",
			"description": "The id of the policy. It must be there.",
			"$ref": "common.schema.json#/$defs/id"
		},
		"clause": {
			"title": "Clause",
			"description": "The id of the one clause that is waived. It must be there; there is no way to waive all.",
			"$ref": "common.schema.json#/$defs/id"
		},
		"strategy": {
			"title": "Strategy",
			"description": "The id of the strategy. It must be there.",
			"$ref": "common.schema.json#/$defs/id"
		},
		"tactic": {
			"title": "Tactic",
			"description": "The id of the one tactic for which it is waived. It must be there.",
			"$ref": "common.schema.json#/$defs/id"
		},
		"grantedBy": {
			"title": "Granted by",
			"description": "The role that granted it: the policy's owner, or one that approved the policy, but never the strategy's owner. It must be there.",
			"$ref": "common.schema.json#/$defs/role"
		},
		"on": {
			"title": "Granted on",
			"description": "The day on which it was granted. It must be there.",
			"$ref": "common.schema.json#/$defs/day"
		},
		"expires": {
			"title": "Expires",
			"description": "The last day on which it holds. It must be there: a waiver without an end is a change of the policy.",
			"$ref": "common.schema.json#/$defs/day"
		},
		"reason": {
			"title": "Reason",
			"description": "Why it was granted. It must be there.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"controls": {
			"title": "Controls",
			"description": "What keeps the risk small in the meantime. Left out, nothing does.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/text" }
		},
		"clauseFingerprint": {
			"title": "Fingerprint of the clause",
			"description": "What the clause meant when it was waived, in quotes: the waiver is void when it has come to mean something else. The tool tells it where it is left out; until it is written, such a change goes unnoticed.",
			"type": "string",
			"pattern": "^[0-9a-f]{8,64}$"
		},
		"renewals": {
			"title": "Renewals",
			"description": "How often it has been renewed. Left out, never.",
			"type": "integer",
			"minimum": 0
		},
		"ref": {
			"title": "Reference",
			"description": "Where the decision is on file. Left out, nobody can look it up.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"url": {
			"title": "Web address",
			"description": "Where people can see the decision; the tool never opens it. Left out, no link is shown.",
			"$ref": "common.schema.json#/$defs/url"
		},
		"contact": {
			"title": "Contact",
			"description": "Whom to ask about it. Left out, that is not known.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"note": {
			"title": "Note",
			"description": "Anything else that people should know. It changes nothing.",
			"$ref": "common.schema.json#/$defs/text"
		}
	},
	"additionalProperties": false,
	"title": "Waiver",
	"description": "A recorded decision to tolerate the conflict of one tactic with one clause until a day."
};
const schema36 = {
	"type": "string",
	"pattern": "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$",
	"maxLength": 100
};
const schema46 = {
	"type": "string",
	"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
};
const schema51 = {
	"type": "string",
	"pattern": "^https?://\\S+$"
};
const func78 = require_ucs2length().default;
const pattern6 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$", "u");
const pattern15 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern19 = new RegExp("^[0-9a-f]{8,64}$", "u");
const pattern21 = new RegExp("^https?://\\S+$", "u");
const schema41 = {
	"if": { "type": "object" },
	"then": {
		"type": "object",
		"required": ["role"],
		"properties": {
			"role": {
				"title": "Role",
				"description": "The role, as the taxonomy of people names it. It must be there.",
				"$ref": "#/$defs/name"
			},
			"name": {
				"title": "Person",
				"description": "Who holds the role. Left out, the role alone is named.",
				"$ref": "#/$defs/text"
			},
			"contact": {
				"title": "Contact",
				"description": "How to reach them: an e-mail address, a channel, a telephone number. Left out, findings name nobody to turn to.",
				"$ref": "#/$defs/text"
			}
		},
		"additionalProperties": false
	},
	"else": { "$ref": "#/$defs/name" }
};
const schema42 = {
	"type": "string",
	"pattern": "[\\p{L}\\p{N}\\p{P}\\p{S}]"
};
const pattern11 = new RegExp("[\\p{L}\\p{N}\\p{P}\\p{S}]", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
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
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.role === void 0 || !func0.call(data, "role")) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "role" }, parentSchema: schema41.then, data }]);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "role" || key0 === "name" || key0 === "contact")) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema41.then, data }]);
				errors++;
			}
			if (data.role !== void 0 && func0.call(data, "role")) {
				let data0 = data.role;
				if (typeof data0 === "string") {
					if (!pattern11.test(data0)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/role", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema42, data: data0 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/role", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema42, data: data0 }]);
					errors++;
				}
			}
			if (data.name !== void 0 && func0.call(data, "name")) {
				let data1 = data.name;
				if (typeof data1 === "string") {
					if (!pattern4.test(data1)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data1 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data1 }]);
					errors++;
				}
			}
			if (data.contact !== void 0 && func0.call(data, "contact")) {
				let data2 = data.contact;
				if (typeof data2 === "string") {
					if (!pattern4.test(data2)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data2 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data2 }]);
					errors++;
				}
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, parentSchema: schema41.then, data }]);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs15 = errors;
		if (typeof data === "string") {
			if (!pattern11.test(data)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema42, data }]);
				errors++;
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema42, data }]);
			errors++;
		}
		var _valid0 = _errs15 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema41, data }]);
		errors++;
	}
	validate23.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate23.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, parentSchema: schema35, data }]);
			errors++;
		}
		if (data.policy === void 0 || !func0.call(data, "policy")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, parentSchema: schema35, data }]);
			errors++;
		}
		if (data.clause === void 0 || !func0.call(data, "clause")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clause" }, parentSchema: schema35, data }]);
			errors++;
		}
		if (data.strategy === void 0 || !func0.call(data, "strategy")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strategy" }, parentSchema: schema35, data }]);
			errors++;
		}
		if (data.tactic === void 0 || !func0.call(data, "tactic")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tactic" }, parentSchema: schema35, data }]);
			errors++;
		}
		if (data.grantedBy === void 0 || !func0.call(data, "grantedBy")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grantedBy" }, parentSchema: schema35, data }]);
			errors++;
		}
		if (data.on === void 0 || !func0.call(data, "on")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, parentSchema: schema35, data }]);
			errors++;
		}
		if (data.expires === void 0 || !func0.call(data, "expires")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires" }, parentSchema: schema35, data }]);
			errors++;
		}
		if (data.reason === void 0 || !func0.call(data, "reason")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, parentSchema: schema35, data }]);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema35.properties, key0)) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema35, data }]);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func78(data0) > 100) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema36, data: data0 }]);
					errors++;
				}
				if (!pattern6.test(data0)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$" }, parentSchema: schema36, data: data0 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, parentSchema: schema36, data: data0 }]);
				errors++;
			}
		}
		if (data.policy !== void 0 && func0.call(data, "policy")) {
			let data1 = data.policy;
			if (typeof data1 === "string") {
				if (func78(data1) > 100) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/policy", schemaPath: "common.schema.json#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema36, data: data1 }]);
					errors++;
				}
				if (!pattern6.test(data1)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/policy", schemaPath: "common.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$" }, parentSchema: schema36, data: data1 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/policy", schemaPath: "common.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, parentSchema: schema36, data: data1 }]);
				errors++;
			}
		}
		if (data.clause !== void 0 && func0.call(data, "clause")) {
			let data2 = data.clause;
			if (typeof data2 === "string") {
				if (func78(data2) > 100) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/clause", schemaPath: "common.schema.json#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema36, data: data2 }]);
					errors++;
				}
				if (!pattern6.test(data2)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/clause", schemaPath: "common.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$" }, parentSchema: schema36, data: data2 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/clause", schemaPath: "common.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, parentSchema: schema36, data: data2 }]);
				errors++;
			}
		}
		if (data.strategy !== void 0 && func0.call(data, "strategy")) {
			let data3 = data.strategy;
			if (typeof data3 === "string") {
				if (func78(data3) > 100) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/strategy", schemaPath: "common.schema.json#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema36, data: data3 }]);
					errors++;
				}
				if (!pattern6.test(data3)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/strategy", schemaPath: "common.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$" }, parentSchema: schema36, data: data3 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/strategy", schemaPath: "common.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, parentSchema: schema36, data: data3 }]);
				errors++;
			}
		}
		if (data.tactic !== void 0 && func0.call(data, "tactic")) {
			let data4 = data.tactic;
			if (typeof data4 === "string") {
				if (func78(data4) > 100) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/tactic", schemaPath: "common.schema.json#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema36, data: data4 }]);
					errors++;
				}
				if (!pattern6.test(data4)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/tactic", schemaPath: "common.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$" }, parentSchema: schema36, data: data4 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/tactic", schemaPath: "common.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, parentSchema: schema36, data: data4 }]);
				errors++;
			}
		}
		if (data.grantedBy !== void 0 && func0.call(data, "grantedBy")) {
			if (!validate23(data.grantedBy, {
				instancePath: instancePath + "/grantedBy",
				parentData: data,
				parentDataProperty: "grantedBy",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.on !== void 0 && func0.call(data, "on")) {
			let data6 = data.on;
			if (typeof data6 === "string") {
				if (!pattern15.test(data6)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/on", schemaPath: "common.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, parentSchema: schema46, data: data6 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/on", schemaPath: "common.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, parentSchema: schema46, data: data6 }]);
				errors++;
			}
		}
		if (data.expires !== void 0 && func0.call(data, "expires")) {
			let data7 = data.expires;
			if (typeof data7 === "string") {
				if (!pattern15.test(data7)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/expires", schemaPath: "common.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, parentSchema: schema46, data: data7 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/expires", schemaPath: "common.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, parentSchema: schema46, data: data7 }]);
				errors++;
			}
		}
		if (data.reason !== void 0 && func0.call(data, "reason")) {
			let data8 = data.reason;
			if (typeof data8 === "string") {
				if (!pattern4.test(data8)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/reason", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data8 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/reason", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data8 }]);
				errors++;
			}
		}
		if (data.controls !== void 0 && func0.call(data, "controls")) {
			let data9 = data.controls;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (typeof data10 === "string") {
						if (!pattern4.test(data10)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/controls/" + i0, schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data10 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/controls/" + i0, schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data10 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/controls", schemaPath: "#/properties/controls/type", keyword: "type", params: { type: "array" }, parentSchema: schema35.properties.controls, data: data9 }]);
				errors++;
			}
		}
		if (data.clauseFingerprint !== void 0 && func0.call(data, "clauseFingerprint")) {
			let data11 = data.clauseFingerprint;
			if (typeof data11 === "string") {
				if (!pattern19.test(data11)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/clauseFingerprint", schemaPath: "#/properties/clauseFingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8,64}$" }, parentSchema: schema35.properties.clauseFingerprint, data: data11 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/clauseFingerprint", schemaPath: "#/properties/clauseFingerprint/type", keyword: "type", params: { type: "string" }, parentSchema: schema35.properties.clauseFingerprint, data: data11 }]);
				errors++;
			}
		}
		if (data.renewals !== void 0 && func0.call(data, "renewals")) {
			let data12 = data.renewals;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/renewals", schemaPath: "#/properties/renewals/type", keyword: "type", params: { type: "integer" }, parentSchema: schema35.properties.renewals, data: data12 }]);
				errors++;
			}
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 < 0 || isNaN(data12)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/renewals", schemaPath: "#/properties/renewals/minimum", keyword: "minimum", params: { comparison: ">=",  limit: 0 }, message: "must be >= 0", parentSchema: schema35.properties.renewals, data: data12 }]);
					errors++;
				}
			}
		}
		if (data.ref !== void 0 && func0.call(data, "ref")) {
			let data13 = data.ref;
			if (typeof data13 === "string") {
				if (!pattern4.test(data13)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/ref", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data13 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/ref", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data13 }]);
				errors++;
			}
		}
		if (data.url !== void 0 && func0.call(data, "url")) {
			let data14 = data.url;
			if (typeof data14 === "string") {
				if (!pattern21.test(data14)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" }, parentSchema: schema51, data: data14 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/url/type", keyword: "type", params: { type: "string" }, parentSchema: schema51, data: data14 }]);
				errors++;
			}
		}
		if (data.contact !== void 0 && func0.call(data, "contact")) {
			let data15 = data.contact;
			if (typeof data15 === "string") {
				if (!pattern4.test(data15)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data15 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data15 }]);
				errors++;
			}
		}
		if (data.note !== void 0 && func0.call(data, "note")) {
			let data16 = data.note;
			if (typeof data16 === "string") {
				if (!pattern4.test(data16)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data16 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data16 }]);
				errors++;
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema35, data }]);
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
		if (data.waivers === void 0 || !func0.call(data, "waivers")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waivers" }, parentSchema: schema31, data }]);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "$schema" || key0 === "kind" || key0 === "title" || key0 === "description" || key0 === "waivers" || key0 === "note")) {
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
			if ("waivers" !== data1) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "waivers" }, parentSchema: schema31.properties.kind, data: data1 }]);
				errors++;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			let data2 = data.title;
			if (typeof data2 === "string") {
				if (!pattern4.test(data2)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/title", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data2 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/title", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data2 }]);
				errors++;
			}
		}
		if (data.description !== void 0 && func0.call(data, "description")) {
			let data3 = data.description;
			if (typeof data3 === "string") {
				if (!pattern4.test(data3)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data3 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data3 }]);
				errors++;
			}
		}
		if (data.waivers !== void 0 && func0.call(data, "waivers")) {
			let data4 = data.waivers;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate22(data4[i0], {
					instancePath: instancePath + "/waivers/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate22.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.waivers, data: data4 }]);
				errors++;
			}
		}
		if (data.note !== void 0 && func0.call(data, "note")) {
			let data6 = data.note;
			if (typeof data6 === "string") {
				if (!pattern4.test(data6)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data6 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data6 }]);
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
