// Generated from schemas/policy.schema.json by `npm run generate`. Do not edit.
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
	"$id": "policy.schema.json",
	"title": "Policy",
	"description": "An employee use policy: what people in the organisation must not, may and have to do.",
	"type": "object",
	"required": [
		"kind",
		"id",
		"clauses"
	],
	"properties": {
		"$schema": {
			"title": "Schema for editors",
			"description": "The schema by which an editor completes and explains this file. The tool neither reads nor fetches it; it may be left out.",
			"type": "string"
		},
		"kind": {
			"title": "Kind of document",
			"description": "Says that this file is a policy. It must be there, and be `policy`.",
			"const": "policy"
		},
		"id": {
			"title": "Id",
			"description": "A short name, unique in the workspace, by which strategies and waivers refer to the policy. It must be there, and should never change.",
			"$ref": "common.schema.json#/$defs/id"
		},
		"title": {
			"title": "Title",
			"description": "The title for people. Left out, the id is shown.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"description": {
			"title": "Description",
			"description": "What the policy is about, in a few sentences. Left out, none is shown.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"version": {
			"title": "Version",
			"description": "The version, as text: quote it, since 3.10 is a number that equals 3.1. Left out, none is shown.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"owner": {
			"title": "Owner",
			"description": "The role that answers for the policy and can grant waivers: HR, legal or compliance, not marketing. Left out, the policy has no owner, whom nobody can ask for a waiver.",
			"$ref": "common.schema.json#/$defs/role"
		},
		"author": {
			"title": "Author",
			"description": "The role that wrote it. Left out, the owner is taken to have written it.",
			"$ref": "common.schema.json#/$defs/role"
		},
		"approvedBy": {
			"title": "Approved by",
			"description": "The roles that approved it; they can grant waivers too. Left out, nobody but the owner stands behind it.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/approval" }
		},
		"consulted": {
			"title": "Consulted",
			"description": "The roles that were heard but did not decide, such as marketing or the works council. Left out, nobody was.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/approval" }
		},
		"effective": {
			"title": "Effective",
			"description": "The day from which the policy holds, or an interval. Left out, it holds on all days.",
			"$ref": "common.schema.json#/$defs/dayOrInterval"
		},
		"review": {
			"title": "Review",
			"description": "The day on which it is due for review. Left out, no review is planned.",
			"$ref": "common.schema.json#/$defs/day"
		},
		"authority": {
			"title": "Authority",
			"description": "Whose word it is: `law`, `regulator`, `group`, `company`, `department` or `team`. A higher authority's prohibition cannot be lifted by a lower one. Left out, it is `company`.",
			"$ref": "common.schema.json#/$defs/authority"
		},
		"default": {
			"title": "Default",
			"description": "What holds where no clause speaks: `silent` (nothing is said), `permitted` or `prohibited`. Left out, it is `silent`.",
			"enum": [
				"silent",
				"permitted",
				"prohibited"
			]
		},
		"appliesTo": {
			"title": "Applies to",
			"description": "The people, countries or other facets that the whole policy is limited to; every clause inherits it. Left out, it applies to everything.",
			"$ref": "common.schema.json#/$defs/scope"
		},
		"calendar": {
			"title": "Calendar",
			"description": "Events, such as blackout periods, that clauses refer to under `during`. Left out, there are none.",
			"type": "array",
			"items": { "$ref": "#/$defs/event" }
		},
		"definitions": {
			"title": "Definitions",
			"description": "Terms of this policy alone, and what they stand for. Left out, all names are those of the taxonomies.",
			"type": "array",
			"items": { "$ref": "#/$defs/definition" }
		},
		"expectations": {
			"title": "Expectations",
			"description": "Cases and the verdicts that this policy must give them; each is checked. Left out, nothing is tested.",
			"type": "array",
			"items": { "$ref": "#/$defs/expectation" }
		},
		"clauses": {
			"title": "Clauses",
			"description": "The statements of the policy. It must be there; an empty list is reported, since it decides nothing.",
			"type": "array",
			"items": { "$ref": "#/$defs/clause" }
		},
		"source": {
			"title": "Source",
			"description": "Where the policy comes from: the law, the handbook, the document that it was taken from. Left out, none is named.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"url": {
			"title": "Web address",
			"description": "Where people can read the policy. Left out, no link is shown.",
			"$ref": "common.schema.json#/$defs/url"
		},
		"contact": {
			"title": "Contact",
			"description": "Whom to ask about the policy. Left out, it is the owner's contact.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"note": {
			"title": "Note",
			"description": "Anything else that people should know. It changes nothing.",
			"$ref": "common.schema.json#/$defs/text"
		}
	},
	"additionalProperties": false,
	"$defs": {
		"clause": {
			"title": "Clause",
			"description": "One statement of the policy. It has an id and exactly one of `prohibit`, `permit`, `require` and `only`.",
			"type": "object",
			"required": ["id"],
			"properties": {
				"id": {
					"title": "Id",
					"description": "A short name, unique in the policy, by which findings, waivers and other clauses refer to it. It must be there; `default` is taken by the policy's own default.",
					"$ref": "common.schema.json#/$defs/id",
					"not": { "const": "default" }
				},
				"title": {
					"title": "Title",
					"description": "A heading for people. Left out, findings quote the text or the id.",
					"$ref": "common.schema.json#/$defs/text"
				},
				"text": {
					"title": "Wording",
					"description": "The wording of the clause as people read it. It is quoted, never interpreted; left out, findings quote what the clause prohibits, permits or requires.",
					"$ref": "common.schema.json#/$defs/text"
				},
				"adoptedFrom": {
					"title": "Adopted from",
					"description": "The name of the sentence of this document that the clause was adopted from, which `onpolicy extract --adopt` writes. While the sentence stands there, it is not judged beside its clause; where it has changed or is gone, that is reported.",
					"$ref": "common.schema.json#/$defs/text"
				},
				"prohibit": {
					"title": "Prohibits",
					"description": "What must not be done. A clause has exactly one of `prohibit`, `permit`, `require` and `only`.",
					"$ref": "common.schema.json#/$defs/scope"
				},
				"permit": {
					"title": "Permits",
					"description": "What may be done. A clause has exactly one of `prohibit`, `permit`, `require` and `only`.",
					"$ref": "common.schema.json#/$defs/scope"
				},
				"require": {
					"title": "Requires",
					"description": "Duties that must be met, all of them, wherever `for` applies. A clause has exactly one of `prohibit`, `permit`, `require` and `only`.",
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "common.schema.json#/$defs/duty" }
				},
				"only": {
					"title": "Permits only",
					"description": "What is permitted of all that stands under `for`; the rest of it is prohibited. A clause has exactly one of `prohibit`, `permit`, `require` and `only`.",
					"$ref": "common.schema.json#/$defs/scope"
				},
				"for": {
					"title": "For",
					"description": "What `require` or `only` speaks about. Left out, that is everything that the policy applies to; with `prohibit` and `permit` it is an error, as they name their scope themselves.",
					"$ref": "common.schema.json#/$defs/scope"
				},
				"unless": {
					"title": "Unless",
					"description": "Exceptions: where one of these scopes matches, the clause does not apply. Left out, it has no exceptions.",
					"type": "array",
					"items": { "$ref": "common.schema.json#/$defs/scope" }
				},
				"during": {
					"title": "During",
					"description": "Events of the policy's calendar; the clause holds on their days only. Left out, it holds on all days of the policy.",
					"type": "array",
					"minItems": 1,
					"items": { "$ref": "common.schema.json#/$defs/id" }
				},
				"provided": {
					"title": "Provided that",
					"description": "Duties that come with the permission, all of them. Left out, it comes with none; only with `permit` and `only`.",
					"type": "array",
					"items": { "$ref": "common.schema.json#/$defs/duty" }
				},
				"protected": {
					"title": "Protected right",
					"description": "`true` if this is a right that no policy of the same or a lower authority may take away. Left out, it is not; only with `permit` and `only`.",
					"type": "boolean"
				},
				"overrides": {
					"title": "Is an exception to",
					"description": "The clauses that this permission is an exception to: by id, or as `policy#clause` for another policy, whose owner must agree. Left out, it names none; only with `permit` and `only`.",
					"type": "array",
					"items": { "$ref": "common.schema.json#/$defs/clauseReference" }
				},
				"reason": {
					"title": "Reason",
					"description": "Why the clause is there, in words for those who are bound by it. Left out, findings cannot say why.",
					"$ref": "common.schema.json#/$defs/text"
				},
				"source": {
					"title": "Source",
					"description": "The law, contract or standard that it comes from. Left out, none is named.",
					"$ref": "common.schema.json#/$defs/text"
				},
				"alternatives": {
					"title": "Alternatives",
					"description": "What people can do instead; findings suggest it. Left out, they suggest nothing.",
					"type": "array",
					"items": { "$ref": "common.schema.json#/$defs/scope" }
				},
				"waivable": {
					"title": "Can be waived",
					"description": "`false` if nobody may grant a waiver, as for a duty by law. Left out, waivers are possible.",
					"type": "boolean"
				},
				"effective": {
					"title": "Effective",
					"description": "The day from which the clause holds, or the interval, within that of its policy. Left out, it holds as long as its policy.",
					"$ref": "common.schema.json#/$defs/dayOrInterval"
				},
				"severity": {
					"title": "Severity",
					"description": "How a conflict with this clause is reported: `error`, `warning` or `info`. Left out, the severity of the rule counts.",
					"$ref": "common.schema.json#/$defs/severity"
				},
				"contact": {
					"title": "Contact",
					"description": "Whom to ask about this clause. Left out, it is the policy's contact.",
					"$ref": "common.schema.json#/$defs/text"
				},
				"url": {
					"title": "Web address",
					"description": "Where people can read more. Left out, no link is shown.",
					"$ref": "common.schema.json#/$defs/url"
				},
				"note": {
					"title": "Note",
					"description": "Anything else that people should know. It changes nothing.",
					"$ref": "common.schema.json#/$defs/text"
				}
			},
			"additionalProperties": false,
			"oneOf": [
				{
					"required": ["prohibit"],
					"properties": { "prohibit": true }
				},
				{
					"required": ["permit"],
					"properties": { "permit": true }
				},
				{
					"required": ["require"],
					"properties": { "require": true }
				},
				{
					"required": ["only"],
					"properties": { "only": true }
				}
			],
			"dependentSchemas": {
				"prohibit": { "properties": {
					"for": false,
					"provided": false,
					"protected": false,
					"overrides": false
				} },
				"permit": { "properties": { "for": false } },
				"require": { "properties": {
					"provided": false,
					"protected": false,
					"overrides": false
				} }
			}
		},
		"event": {
			"type": "object",
			"required": ["id", "days"],
			"properties": {
				"id": {
					"title": "Id",
					"description": "A short name, unique in the policy, by which clauses refer to the event under `during`. It must be there.",
					"$ref": "common.schema.json#/$defs/id"
				},
				"title": {
					"title": "Title",
					"description": "A name for people. Left out, findings use the id.",
					"$ref": "common.schema.json#/$defs/text"
				},
				"days": {
					"title": "Days",
					"description": "A day, or the first and the last day of the event. It must be there.",
					"$ref": "common.schema.json#/$defs/dayOrInterval"
				},
				"kind": {
					"title": "Kind of event",
					"description": "What sort of event it is, in words of your own. Left out, it is of no special kind.",
					"$ref": "common.schema.json#/$defs/text"
				},
				"note": {
					"title": "Note",
					"description": "Anything else that people should know. It changes nothing.",
					"$ref": "common.schema.json#/$defs/text"
				}
			},
			"additionalProperties": false,
			"title": "Event",
			"description": "Days with a name, such as the weeks before financial results."
		},
		"definition": {
			"type": "object",
			"required": [
				"term",
				"facet",
				"means"
			],
			"properties": {
				"term": {
					"title": "Term",
					"description": "The term that this policy's clauses use as a name. It must be there.",
					"$ref": "common.schema.json#/$defs/name"
				},
				"facet": {
					"title": "Facet",
					"description": "The facet in which the term is used. It must be there.",
					"$ref": "common.schema.json#/$defs/facetId"
				},
				"means": {
					"title": "Means",
					"description": "The names that the term stands for, as the taxonomies know them. It must be there.",
					"$ref": "common.schema.json#/$defs/names"
				},
				"text": {
					"title": "Wording",
					"description": "The definition in words, for people. Left out, findings list what the term means.",
					"$ref": "common.schema.json#/$defs/text"
				}
			},
			"additionalProperties": false,
			"title": "Definition",
			"description": "A term of this policy alone."
		},
		"expectation": {
			"type": "object",
			"required": ["use", "verdict"],
			"properties": {
				"use": {
					"title": "Use",
					"description": "The case, facet by facet: who does what with which tool. It must be there; a facet that is left out is not stated.",
					"$ref": "common.schema.json#/$defs/scope"
				},
				"verdict": {
					"title": "Verdict",
					"description": "The verdict that the case must get. It must be there.",
					"$ref": "common.schema.json#/$defs/verdict"
				},
				"on": {
					"title": "Day",
					"description": "The day on which the case happens. Left out, it goes on from the day of checking.",
					"$ref": "common.schema.json#/$defs/day"
				},
				"note": {
					"title": "Note",
					"description": "Why the case is worth a test. It changes nothing.",
					"$ref": "common.schema.json#/$defs/text"
				}
			},
			"additionalProperties": false,
			"title": "Expectation",
			"description": "A case and the verdict that this policy must give it, checked like the test of a program."
		}
	}
};
const schema33 = {
	"type": "string",
	"pattern": "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$",
	"maxLength": 100
};
const schema34 = {
	"type": "string",
	"pattern": "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]"
};
const schema50 = {
	"type": "string",
	"pattern": "^(\\d{4}-\\d{2}-\\d{2}(/(\\d{4}-\\d{2}-\\d{2}|\\.\\.))?|\\.\\./\\d{4}-\\d{2}-\\d{2})$"
};
const schema44 = {
	"type": "string",
	"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
};
const schema52 = { "enum": [
	"law",
	"regulator",
	"group",
	"company",
	"department",
	"team"
] };
const schema89 = {
	"type": "string",
	"pattern": "^https?://\\S+$"
};
const func0 = Object.prototype.hasOwnProperty;
const func67 = require_ucs2length().default;
const pattern4 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$", "u");
const pattern5 = new RegExp("[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]", "u");
const pattern19 = new RegExp("^(\\d{4}-\\d{2}-\\d{2}(/(\\d{4}-\\d{2}-\\d{2}|\\.\\.))?|\\.\\./\\d{4}-\\d{2}-\\d{2})$", "u");
const pattern13 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern46 = new RegExp("^https?://\\S+$", "u");
const schema37 = {
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
const schema38 = {
	"type": "string",
	"pattern": "[\\p{L}\\p{N}\\p{P}\\p{S}]"
};
const pattern8 = new RegExp("[\\p{L}\\p{N}\\p{P}\\p{S}]", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
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
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "role" }, parentSchema: schema37.then, data }]);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "role" || key0 === "name" || key0 === "contact")) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema37.then, data }]);
				errors++;
			}
			if (data.role !== void 0 && func0.call(data, "role")) {
				let data0 = data.role;
				if (typeof data0 === "string") {
					if (!pattern8.test(data0)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/role", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema38, data: data0 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/role", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema38, data: data0 }]);
					errors++;
				}
			}
			if (data.name !== void 0 && func0.call(data, "name")) {
				let data1 = data.name;
				if (typeof data1 === "string") {
					if (!pattern5.test(data1)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data1 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data1 }]);
					errors++;
				}
			}
			if (data.contact !== void 0 && func0.call(data, "contact")) {
				let data2 = data.contact;
				if (typeof data2 === "string") {
					if (!pattern5.test(data2)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data2 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data2 }]);
					errors++;
				}
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, parentSchema: schema37.then, data }]);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs15 = errors;
		if (typeof data === "string") {
			if (!pattern8.test(data)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema38, data }]);
				errors++;
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema38, data }]);
			errors++;
		}
		var _valid0 = _errs15 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema37, data }]);
		errors++;
	}
	validate22.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate22.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema42 = {
	"if": { "type": "object" },
	"then": {
		"type": "object",
		"required": ["role"],
		"properties": {
			"role": {
				"title": "Role",
				"description": "The role that was asked. It must be there.",
				"$ref": "#/$defs/name"
			},
			"on": {
				"title": "Day",
				"description": "The day on which it approved or was consulted. Left out, no day is known.",
				"$ref": "#/$defs/day"
			},
			"name": {
				"title": "Person",
				"description": "Who it was. Left out, the role alone is named.",
				"$ref": "#/$defs/text"
			},
			"ref": {
				"title": "Reference",
				"description": "Where the decision is on file, such as a ticket. Left out, findings cannot point to it.",
				"$ref": "#/$defs/text"
			},
			"contact": {
				"title": "Contact",
				"description": "How to reach them. Left out, findings name nobody to turn to.",
				"$ref": "#/$defs/text"
			},
			"note": {
				"title": "Note",
				"description": "Anything else that people should know. It changes nothing.",
				"$ref": "#/$defs/text"
			}
		},
		"additionalProperties": false
	},
	"else": { "$ref": "#/$defs/name" }
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
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
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "role" }, parentSchema: schema42.then, data }]);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "role" || key0 === "on" || key0 === "name" || key0 === "ref" || key0 === "contact" || key0 === "note")) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema42.then, data }]);
				errors++;
			}
			if (data.role !== void 0 && func0.call(data, "role")) {
				let data0 = data.role;
				if (typeof data0 === "string") {
					if (!pattern8.test(data0)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/role", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema38, data: data0 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/role", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema38, data: data0 }]);
					errors++;
				}
			}
			if (data.on !== void 0 && func0.call(data, "on")) {
				let data1 = data.on;
				if (typeof data1 === "string") {
					if (!pattern13.test(data1)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/on", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, parentSchema: schema44, data: data1 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/on", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" }, parentSchema: schema44, data: data1 }]);
					errors++;
				}
			}
			if (data.name !== void 0 && func0.call(data, "name")) {
				let data2 = data.name;
				if (typeof data2 === "string") {
					if (!pattern5.test(data2)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data2 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data2 }]);
					errors++;
				}
			}
			if (data.ref !== void 0 && func0.call(data, "ref")) {
				let data3 = data.ref;
				if (typeof data3 === "string") {
					if (!pattern5.test(data3)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/ref", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data3 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/ref", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data3 }]);
					errors++;
				}
			}
			if (data.contact !== void 0 && func0.call(data, "contact")) {
				let data4 = data.contact;
				if (typeof data4 === "string") {
					if (!pattern5.test(data4)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data4 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data4 }]);
					errors++;
				}
			}
			if (data.note !== void 0 && func0.call(data, "note")) {
				let data5 = data.note;
				if (typeof data5 === "string") {
					if (!pattern5.test(data5)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data5 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data5 }]);
					errors++;
				}
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, parentSchema: schema42.then, data }]);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs24 = errors;
		if (typeof data === "string") {
			if (!pattern8.test(data)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema38, data }]);
				errors++;
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema38, data }]);
			errors++;
		}
		var _valid0 = _errs24 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema42, data }]);
		errors++;
	}
	validate25.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate25.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema53 = {
	"type": "object",
	"propertyNames": { "$ref": "#/$defs/facetId" },
	"properties": {
		"tool": {
			"title": "Tool",
			"description": "The app, site or service that is used, such as TikTok, or a group of them, such as messaging apps. Left out, it means any.",
			"$ref": "#/$defs/names"
		},
		"tactic": {
			"title": "Tactic",
			"description": "The kind of activity, such as a giveaway, influencer marketing or employee advocacy. Left out, it means any.",
			"$ref": "#/$defs/names"
		},
		"actor": {
			"title": "Who acts",
			"description": "The people who do it, by role or employment, such as employees, contractors, executives or an agency. Left out, it means any.",
			"$ref": "#/$defs/names"
		},
		"account": {
			"title": "Account",
			"description": "Whose account is used: an official one of the organisation, a personal one, a shared one. Left out, it means any.",
			"$ref": "#/$defs/names"
		},
		"time": {
			"title": "Time",
			"description": "Whether it happens in the working time of the people who do it, after hours, on leave. Left out, it means any.",
			"$ref": "#/$defs/names"
		},
		"device": {
			"title": "Device",
			"description": "The device that is used: managed by the organisation, personal, shared. Left out, it means any.",
			"$ref": "#/$defs/names"
		},
		"region": {
			"title": "Region",
			"description": "The countries or regions that it is meant for or takes place in, by name or code. Left out, it means any.",
			"$ref": "#/$defs/names"
		},
		"audience": {
			"title": "Audience",
			"description": "Whom it addresses, such as customers, applicants, investors or minors. Left out, it means any.",
			"$ref": "#/$defs/names"
		},
		"content": {
			"title": "Content",
			"description": "What is said or shown, such as product news, financial results or working conditions. Left out, it means any.",
			"$ref": "#/$defs/names"
		},
		"data": {
			"title": "Data",
			"description": "The data that is used or disclosed, such as customer data, health data or photographs of people. Left out, it means any.",
			"$ref": "#/$defs/names"
		},
		"payment": {
			"title": "Payment",
			"description": "Whether reach is paid for: organic, paid, gifted, affiliate. Left out, it means any.",
			"$ref": "#/$defs/names"
		},
		"ai": {
			"title": "AI",
			"description": "How far artificial intelligence makes the content: none, assisted, generated. Left out, it means any.",
			"$ref": "#/$defs/names"
		}
	},
	"additionalProperties": { "$ref": "#/$defs/names" }
};
const schema54 = {
	"type": "string",
	"pattern": "^[a-z][a-z0-9-]*$",
	"maxLength": 100
};
const pattern21 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const schema55 = {
	"if": { "type": "array" },
	"then": {
		"type": "array",
		"minItems": 1,
		"items": { "$ref": "#/$defs/name" }
	},
	"else": { "$ref": "#/$defs/name" }
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
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
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema55.then, data }]);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (!pattern8.test(data0)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema38, data: data0 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema38, data: data0 }]);
					errors++;
				}
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, parentSchema: schema55.then, data }]);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs8 = errors;
		if (typeof data === "string") {
			if (!pattern8.test(data)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema38, data }]);
				errors++;
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema38, data }]);
			errors++;
		}
		var _valid0 = _errs8 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema55, data }]);
		errors++;
	}
	validate29.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate29.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (func67(key0) > 100) {
					vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/facetId/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema54, data: key0, propertyName: key0 }]);
					errors++;
				}
				if (!pattern21.test(key0)) {
					vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/facetId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, parentSchema: schema54, data: key0, propertyName: key0 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/facetId/type", keyword: "type", params: { type: "string" }, parentSchema: schema54, data: key0, propertyName: key0 }]);
				errors++;
			}
			if (!(_errs1 === errors)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, parentSchema: schema53, data }]);
				errors++;
			}
		}
		for (const key1 of Object.keys(data)) if (!func0.call(schema53.properties, key1)) {
			if (!validate29(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.tool !== void 0 && func0.call(data, "tool")) {
			if (!validate29(data.tool, {
				instancePath: instancePath + "/tool",
				parentData: data,
				parentDataProperty: "tool",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.tactic !== void 0 && func0.call(data, "tactic")) {
			if (!validate29(data.tactic, {
				instancePath: instancePath + "/tactic",
				parentData: data,
				parentDataProperty: "tactic",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.actor !== void 0 && func0.call(data, "actor")) {
			if (!validate29(data.actor, {
				instancePath: instancePath + "/actor",
				parentData: data,
				parentDataProperty: "actor",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.account !== void 0 && func0.call(data, "account")) {
			if (!validate29(data.account, {
				instancePath: instancePath + "/account",
				parentData: data,
				parentDataProperty: "account",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.time !== void 0 && func0.call(data, "time")) {
			if (!validate29(data.time, {
				instancePath: instancePath + "/time",
				parentData: data,
				parentDataProperty: "time",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.device !== void 0 && func0.call(data, "device")) {
			if (!validate29(data.device, {
				instancePath: instancePath + "/device",
				parentData: data,
				parentDataProperty: "device",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.region !== void 0 && func0.call(data, "region")) {
			if (!validate29(data.region, {
				instancePath: instancePath + "/region",
				parentData: data,
				parentDataProperty: "region",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.audience !== void 0 && func0.call(data, "audience")) {
			if (!validate29(data.audience, {
				instancePath: instancePath + "/audience",
				parentData: data,
				parentDataProperty: "audience",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.content !== void 0 && func0.call(data, "content")) {
			if (!validate29(data.content, {
				instancePath: instancePath + "/content",
				parentData: data,
				parentDataProperty: "content",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0 && func0.call(data, "data")) {
			if (!validate29(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.payment !== void 0 && func0.call(data, "payment")) {
			if (!validate29(data.payment, {
				instancePath: instancePath + "/payment",
				parentData: data,
				parentDataProperty: "payment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.ai !== void 0 && func0.call(data, "ai")) {
			if (!validate29(data.ai, {
				instancePath: instancePath + "/ai",
				parentData: data,
				parentDataProperty: "ai",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema53, data }]);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
validate28.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema58 = {
	"type": "object",
	"required": ["id", "days"],
	"properties": {
		"id": {
			"title": "Id",
			"description": "A short name, unique in the policy, by which clauses refer to the event under `during`. It must be there.",
			"$ref": "common.schema.json#/$defs/id"
		},
		"title": {
			"title": "Title",
			"description": "A name for people. Left out, findings use the id.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"days": {
			"title": "Days",
			"description": "A day, or the first and the last day of the event. It must be there.",
			"$ref": "common.schema.json#/$defs/dayOrInterval"
		},
		"kind": {
			"title": "Kind of event",
			"description": "What sort of event it is, in words of your own. Left out, it is of no special kind.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"note": {
			"title": "Note",
			"description": "Anything else that people should know. It changes nothing.",
			"$ref": "common.schema.json#/$defs/text"
		}
	},
	"additionalProperties": false,
	"title": "Event",
	"description": "Days with a name, such as the weeks before financial results."
};
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate44.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, parentSchema: schema58, data }]);
			errors++;
		}
		if (data.days === void 0 || !func0.call(data, "days")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "days" }, parentSchema: schema58, data }]);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "title" || key0 === "days" || key0 === "kind" || key0 === "note")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema58, data }]);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func67(data0) > 100) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema33, data: data0 }]);
					errors++;
				}
				if (!pattern4.test(data0)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$" }, parentSchema: schema33, data: data0 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data0 }]);
				errors++;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (!pattern5.test(data1)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/title", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data1 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/title", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data1 }]);
				errors++;
			}
		}
		if (data.days !== void 0 && func0.call(data, "days")) {
			let data2 = data.days;
			if (typeof data2 === "string") {
				if (!pattern19.test(data2)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/days", schemaPath: "common.schema.json#/$defs/dayOrInterval/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-\\d{2}-\\d{2}(/(\\d{4}-\\d{2}-\\d{2}|\\.\\.))?|\\.\\./\\d{4}-\\d{2}-\\d{2})$" }, parentSchema: schema50, data: data2 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/days", schemaPath: "common.schema.json#/$defs/dayOrInterval/type", keyword: "type", params: { type: "string" }, parentSchema: schema50, data: data2 }]);
				errors++;
			}
		}
		if (data.kind !== void 0 && func0.call(data, "kind")) {
			let data3 = data.kind;
			if (typeof data3 === "string") {
				if (!pattern5.test(data3)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/kind", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data3 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/kind", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data3 }]);
				errors++;
			}
		}
		if (data.note !== void 0 && func0.call(data, "note")) {
			let data4 = data.note;
			if (typeof data4 === "string") {
				if (!pattern5.test(data4)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data4 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data4 }]);
				errors++;
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema58, data }]);
		errors++;
	}
	validate44.errors = vErrors;
	return errors === 0;
}
validate44.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema64 = {
	"type": "object",
	"required": [
		"term",
		"facet",
		"means"
	],
	"properties": {
		"term": {
			"title": "Term",
			"description": "The term that this policy's clauses use as a name. It must be there.",
			"$ref": "common.schema.json#/$defs/name"
		},
		"facet": {
			"title": "Facet",
			"description": "The facet in which the term is used. It must be there.",
			"$ref": "common.schema.json#/$defs/facetId"
		},
		"means": {
			"title": "Means",
			"description": "The names that the term stands for, as the taxonomies know them. It must be there.",
			"$ref": "common.schema.json#/$defs/names"
		},
		"text": {
			"title": "Wording",
			"description": "The definition in words, for people. Left out, findings list what the term means.",
			"$ref": "common.schema.json#/$defs/text"
		}
	},
	"additionalProperties": false,
	"title": "Definition",
	"description": "A term of this policy alone."
};
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate47.evaluated;
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
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema55.then, data }]);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (!pattern8.test(data0)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema38, data: data0 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema38, data: data0 }]);
					errors++;
				}
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, parentSchema: schema55.then, data }]);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs8 = errors;
		if (typeof data === "string") {
			if (!pattern8.test(data)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema38, data }]);
				errors++;
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema38, data }]);
			errors++;
		}
		var _valid0 = _errs8 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema55, data }]);
		errors++;
	}
	validate47.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate47.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate46.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.term === void 0 || !func0.call(data, "term")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "term" }, parentSchema: schema64, data }]);
			errors++;
		}
		if (data.facet === void 0 || !func0.call(data, "facet")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facet" }, parentSchema: schema64, data }]);
			errors++;
		}
		if (data.means === void 0 || !func0.call(data, "means")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "means" }, parentSchema: schema64, data }]);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "term" || key0 === "facet" || key0 === "means" || key0 === "text")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema64, data }]);
			errors++;
		}
		if (data.term !== void 0 && func0.call(data, "term")) {
			let data0 = data.term;
			if (typeof data0 === "string") {
				if (!pattern8.test(data0)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/term", schemaPath: "common.schema.json#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema38, data: data0 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/term", schemaPath: "common.schema.json#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema38, data: data0 }]);
				errors++;
			}
		}
		if (data.facet !== void 0 && func0.call(data, "facet")) {
			let data1 = data.facet;
			if (typeof data1 === "string") {
				if (func67(data1) > 100) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/facet", schemaPath: "common.schema.json#/$defs/facetId/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema54, data: data1 }]);
					errors++;
				}
				if (!pattern21.test(data1)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/facet", schemaPath: "common.schema.json#/$defs/facetId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, parentSchema: schema54, data: data1 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/facet", schemaPath: "common.schema.json#/$defs/facetId/type", keyword: "type", params: { type: "string" }, parentSchema: schema54, data: data1 }]);
				errors++;
			}
		}
		if (data.means !== void 0 && func0.call(data, "means")) {
			if (!validate47(data.means, {
				instancePath: instancePath + "/means",
				parentData: data,
				parentDataProperty: "means",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate47.errors);
				errors = vErrors.length;
			}
		}
		if (data.text !== void 0 && func0.call(data, "text")) {
			let data3 = data.text;
			if (typeof data3 === "string") {
				if (!pattern5.test(data3)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/text", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data3 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/text", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data3 }]);
				errors++;
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema64, data }]);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
validate46.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema71 = {
	"type": "object",
	"required": ["use", "verdict"],
	"properties": {
		"use": {
			"title": "Use",
			"description": "The case, facet by facet: who does what with which tool. It must be there; a facet that is left out is not stated.",
			"$ref": "common.schema.json#/$defs/scope"
		},
		"verdict": {
			"title": "Verdict",
			"description": "The verdict that the case must get. It must be there.",
			"$ref": "common.schema.json#/$defs/verdict"
		},
		"on": {
			"title": "Day",
			"description": "The day on which the case happens. Left out, it goes on from the day of checking.",
			"$ref": "common.schema.json#/$defs/day"
		},
		"note": {
			"title": "Note",
			"description": "Why the case is worth a test. It changes nothing.",
			"$ref": "common.schema.json#/$defs/text"
		}
	},
	"additionalProperties": false,
	"title": "Expectation",
	"description": "A case and the verdict that this policy must give it, checked like the test of a program."
};
const schema72 = { "enum": [
	"prohibited",
	"unmet",
	"depends",
	"unstated",
	"silent",
	"permitted"
] };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate50.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.use === void 0 || !func0.call(data, "use")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "use" }, parentSchema: schema71, data }]);
			errors++;
		}
		if (data.verdict === void 0 || !func0.call(data, "verdict")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, parentSchema: schema71, data }]);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "use" || key0 === "verdict" || key0 === "on" || key0 === "note")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema71, data }]);
			errors++;
		}
		if (data.use !== void 0 && func0.call(data, "use")) {
			if (!validate28(data.use, {
				instancePath: instancePath + "/use",
				parentData: data,
				parentDataProperty: "use",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.verdict !== void 0 && func0.call(data, "verdict")) {
			let data1 = data.verdict;
			if (!(data1 === "prohibited" || data1 === "unmet" || data1 === "depends" || data1 === "unstated" || data1 === "silent" || data1 === "permitted")) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/verdict", schemaPath: "common.schema.json#/$defs/verdict/enum", keyword: "enum", params: { allowedValues: schema72.enum }, parentSchema: schema72, data: data1 }]);
				errors++;
			}
		}
		if (data.on !== void 0 && func0.call(data, "on")) {
			let data2 = data.on;
			if (typeof data2 === "string") {
				if (!pattern13.test(data2)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/on", schemaPath: "common.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, parentSchema: schema44, data: data2 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/on", schemaPath: "common.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, parentSchema: schema44, data: data2 }]);
				errors++;
			}
		}
		if (data.note !== void 0 && func0.call(data, "note")) {
			let data3 = data.note;
			if (typeof data3 === "string") {
				if (!pattern5.test(data3)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data3 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data3 }]);
				errors++;
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema71, data }]);
		errors++;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
validate50.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema75 = {
	"title": "Clause",
	"description": "One statement of the policy. It has an id and exactly one of `prohibit`, `permit`, `require` and `only`.",
	"type": "object",
	"required": ["id"],
	"properties": {
		"id": {
			"title": "Id",
			"description": "A short name, unique in the policy, by which findings, waivers and other clauses refer to it. It must be there; `default` is taken by the policy's own default.",
			"$ref": "common.schema.json#/$defs/id",
			"not": { "const": "default" }
		},
		"title": {
			"title": "Title",
			"description": "A heading for people. Left out, findings quote the text or the id.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"text": {
			"title": "Wording",
			"description": "The wording of the clause as people read it. It is quoted, never interpreted; left out, findings quote what the clause prohibits, permits or requires.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"adoptedFrom": {
			"title": "Adopted from",
			"description": "The name of the sentence of this document that the clause was adopted from, which `onpolicy extract --adopt` writes. While the sentence stands there, it is not judged beside its clause; where it has changed or is gone, that is reported.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"prohibit": {
			"title": "Prohibits",
			"description": "What must not be done. A clause has exactly one of `prohibit`, `permit`, `require` and `only`.",
			"$ref": "common.schema.json#/$defs/scope"
		},
		"permit": {
			"title": "Permits",
			"description": "What may be done. A clause has exactly one of `prohibit`, `permit`, `require` and `only`.",
			"$ref": "common.schema.json#/$defs/scope"
		},
		"require": {
			"title": "Requires",
			"description": "Duties that must be met, all of them, wherever `for` applies. A clause has exactly one of `prohibit`, `permit`, `require` and `only`.",
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "common.schema.json#/$defs/duty" }
		},
		"only": {
			"title": "Permits only",
			"description": "What is permitted of all that stands under `for`; the rest of it is prohibited. A clause has exactly one of `prohibit`, `permit`, `require` and `only`.",
			"$ref": "common.schema.json#/$defs/scope"
		},
		"for": {
			"title": "For",
			"description": "What `require` or `only` speaks about. Left out, that is everything that the policy applies to; with `prohibit` and `permit` it is an error, as they name their scope themselves.",
			"$ref": "common.schema.json#/$defs/scope"
		},
		"unless": {
			"title": "Unless",
			"description": "Exceptions: where one of these scopes matches, the clause does not apply. Left out, it has no exceptions.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/scope" }
		},
		"during": {
			"title": "During",
			"description": "Events of the policy's calendar; the clause holds on their days only. Left out, it holds on all days of the policy.",
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "common.schema.json#/$defs/id" }
		},
		"provided": {
			"title": "Provided that",
			"description": "Duties that come with the permission, all of them. Left out, it comes with none; only with `permit` and `only`.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/duty" }
		},
		"protected": {
			"title": "Protected right",
			"description": "`true` if this is a right that no policy of the same or a lower authority may take away. Left out, it is not; only with `permit` and `only`.",
			"type": "boolean"
		},
		"overrides": {
			"title": "Is an exception to",
			"description": "The clauses that this permission is an exception to: by id, or as `policy#clause` for another policy, whose owner must agree. Left out, it names none; only with `permit` and `only`.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/clauseReference" }
		},
		"reason": {
			"title": "Reason",
			"description": "Why the clause is there, in words for those who are bound by it. Left out, findings cannot say why.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"source": {
			"title": "Source",
			"description": "The law, contract or standard that it comes from. Left out, none is named.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"alternatives": {
			"title": "Alternatives",
			"description": "What people can do instead; findings suggest it. Left out, they suggest nothing.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/scope" }
		},
		"waivable": {
			"title": "Can be waived",
			"description": "`false` if nobody may grant a waiver, as for a duty by law. Left out, waivers are possible.",
			"type": "boolean"
		},
		"effective": {
			"title": "Effective",
			"description": "The day from which the clause holds, or the interval, within that of its policy. Left out, it holds as long as its policy.",
			"$ref": "common.schema.json#/$defs/dayOrInterval"
		},
		"severity": {
			"title": "Severity",
			"description": "How a conflict with this clause is reported: `error`, `warning` or `info`. Left out, the severity of the rule counts.",
			"$ref": "common.schema.json#/$defs/severity"
		},
		"contact": {
			"title": "Contact",
			"description": "Whom to ask about this clause. Left out, it is the policy's contact.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"url": {
			"title": "Web address",
			"description": "Where people can read more. Left out, no link is shown.",
			"$ref": "common.schema.json#/$defs/url"
		},
		"note": {
			"title": "Note",
			"description": "Anything else that people should know. It changes nothing.",
			"$ref": "common.schema.json#/$defs/text"
		}
	},
	"additionalProperties": false,
	"oneOf": [
		{
			"required": ["prohibit"],
			"properties": { "prohibit": true }
		},
		{
			"required": ["permit"],
			"properties": { "permit": true }
		},
		{
			"required": ["require"],
			"properties": { "require": true }
		},
		{
			"required": ["only"],
			"properties": { "only": true }
		}
	],
	"dependentSchemas": {
		"prohibit": { "properties": {
			"for": false,
			"provided": false,
			"protected": false,
			"overrides": false
		} },
		"permit": { "properties": { "for": false } },
		"require": { "properties": {
			"provided": false,
			"protected": false,
			"overrides": false
		} }
	}
};
const schema83 = {
	"type": "string",
	"pattern": "^([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*#)?[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$",
	"maxLength": 201
};
const schema87 = { "enum": [
	"error",
	"warning",
	"info"
] };
const pattern41 = new RegExp("^([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*#)?[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$", "u");
const schema80 = {
	"type": "object",
	"properties": {
		"approval": {
			"title": "Approval",
			"description": "The role that must approve, or several of which any will do. An item of the list names one kind of duty only.",
			"$ref": "#/$defs/names"
		},
		"disclosure": {
			"title": "Disclosure",
			"description": "What must be disclosed to the audience, or several disclosures of which any will do. An item of the list names one kind of duty only.",
			"$ref": "#/$defs/names"
		},
		"record": {
			"title": "Record",
			"description": "What must be kept on file, or several records of which any will do. An item of the list names one kind of duty only.",
			"$ref": "#/$defs/names"
		},
		"training": {
			"title": "Training",
			"description": "The training that people must have had, or several of which any will do. An item of the list names one kind of duty only.",
			"$ref": "#/$defs/names"
		},
		"consent": {
			"title": "Consent",
			"description": "The consent that must have been given, or several of which any will do. An item of the list names one kind of duty only.",
			"$ref": "#/$defs/names"
		},
		"control": {
			"title": "Control",
			"description": "The safeguard that must be in place, or several of which any will do. An item of the list names one kind of duty only.",
			"$ref": "#/$defs/names"
		},
		"anyOf": {
			"title": "Any of these",
			"description": "Duties of which one is enough. Left out, the one duty that the item names must be met.",
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "#/$defs/singleDuty" }
		}
	},
	"additionalProperties": false,
	"minProperties": 1,
	"maxProperties": 1
};
const schema81 = {
	"type": "object",
	"properties": {
		"approval": {
			"title": "Approval",
			"description": "The role that must approve, or several of which any will do. An item of the list names one kind of duty only.",
			"$ref": "#/$defs/names"
		},
		"disclosure": {
			"title": "Disclosure",
			"description": "What must be disclosed to the audience, or several disclosures of which any will do. An item of the list names one kind of duty only.",
			"$ref": "#/$defs/names"
		},
		"record": {
			"title": "Record",
			"description": "What must be kept on file, or several records of which any will do. An item of the list names one kind of duty only.",
			"$ref": "#/$defs/names"
		},
		"training": {
			"title": "Training",
			"description": "The training that people must have had, or several of which any will do. An item of the list names one kind of duty only.",
			"$ref": "#/$defs/names"
		},
		"consent": {
			"title": "Consent",
			"description": "The consent that must have been given, or several of which any will do. An item of the list names one kind of duty only.",
			"$ref": "#/$defs/names"
		},
		"control": {
			"title": "Control",
			"description": "The safeguard that must be in place, or several of which any will do. An item of the list names one kind of duty only.",
			"$ref": "#/$defs/names"
		}
	},
	"additionalProperties": false,
	"minProperties": 1,
	"maxProperties": 1
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, parentSchema: schema81, data }]);
			errors++;
		}
		if (Object.keys(data).length < 1) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema81, data }]);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "approval" || key0 === "disclosure" || key0 === "record" || key0 === "training" || key0 === "consent" || key0 === "control")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema81, data }]);
			errors++;
		}
		if (data.approval !== void 0 && func0.call(data, "approval")) {
			if (!validate29(data.approval, {
				instancePath: instancePath + "/approval",
				parentData: data,
				parentDataProperty: "approval",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.disclosure !== void 0 && func0.call(data, "disclosure")) {
			if (!validate29(data.disclosure, {
				instancePath: instancePath + "/disclosure",
				parentData: data,
				parentDataProperty: "disclosure",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.record !== void 0 && func0.call(data, "record")) {
			if (!validate29(data.record, {
				instancePath: instancePath + "/record",
				parentData: data,
				parentDataProperty: "record",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.training !== void 0 && func0.call(data, "training")) {
			if (!validate29(data.training, {
				instancePath: instancePath + "/training",
				parentData: data,
				parentDataProperty: "training",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.consent !== void 0 && func0.call(data, "consent")) {
			if (!validate29(data.consent, {
				instancePath: instancePath + "/consent",
				parentData: data,
				parentDataProperty: "consent",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.control !== void 0 && func0.call(data, "control")) {
			if (!validate29(data.control, {
				instancePath: instancePath + "/control",
				parentData: data,
				parentDataProperty: "control",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema81, data }]);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, parentSchema: schema80, data }]);
			errors++;
		}
		if (Object.keys(data).length < 1) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, parentSchema: schema80, data }]);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "approval" || key0 === "disclosure" || key0 === "record" || key0 === "training" || key0 === "consent" || key0 === "control" || key0 === "anyOf")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema80, data }]);
			errors++;
		}
		if (data.approval !== void 0 && func0.call(data, "approval")) {
			if (!validate29(data.approval, {
				instancePath: instancePath + "/approval",
				parentData: data,
				parentDataProperty: "approval",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.disclosure !== void 0 && func0.call(data, "disclosure")) {
			if (!validate29(data.disclosure, {
				instancePath: instancePath + "/disclosure",
				parentData: data,
				parentDataProperty: "disclosure",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.record !== void 0 && func0.call(data, "record")) {
			if (!validate29(data.record, {
				instancePath: instancePath + "/record",
				parentData: data,
				parentDataProperty: "record",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.training !== void 0 && func0.call(data, "training")) {
			if (!validate29(data.training, {
				instancePath: instancePath + "/training",
				parentData: data,
				parentDataProperty: "training",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.consent !== void 0 && func0.call(data, "consent")) {
			if (!validate29(data.consent, {
				instancePath: instancePath + "/consent",
				parentData: data,
				parentDataProperty: "consent",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.control !== void 0 && func0.call(data, "control")) {
			if (!validate29(data.control, {
				instancePath: instancePath + "/control",
				parentData: data,
				parentDataProperty: "control",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.anyOf !== void 0 && func0.call(data, "anyOf")) {
			let data6 = data.anyOf;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema80.properties.anyOf, data: data6 }]);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate63(data6[i0], {
					instancePath: instancePath + "/anyOf/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate63.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, parentSchema: schema80.properties.anyOf, data: data6 }]);
				errors++;
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema80, data }]);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.prohibit === void 0 || !func0.call(data, "prohibit")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "prohibit" }, parentSchema: schema75.oneOf[0], data }]);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.prohibit = true;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.permit === void 0 || !func0.call(data, "permit")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "permit" }, parentSchema: schema75.oneOf[1], data }]);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			if (props0 !== true) {
				props0 = props0 || {};
				props0.permit = true;
			}
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.require === void 0 || !func0.call(data, "require")) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "require" }, parentSchema: schema75.oneOf[2], data }]);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
				if (props0 !== true) {
					props0 = props0 || {};
					props0.require = true;
				}
			}
			const _errs5 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.only === void 0 || !func0.call(data, "only")) {
					vErrors = append(vErrors, [{ instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "only" }, parentSchema: schema75.oneOf[3], data }]);
					errors++;
				}
			}
			var _valid0 = _errs5 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else if (_valid0) {
				valid0 = true;
				passing0 = 3;
				if (props0 !== true) {
					props0 = props0 || {};
					props0.only = true;
				}
			}
		}
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, parentSchema: schema75, data }]);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, parentSchema: schema75, data }]);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema75.properties, key0)) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema75, data }]);
			errors++;
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func67(data0) > 100) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema33, data: data0 }]);
					errors++;
				}
				if (!pattern4.test(data0)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$" }, parentSchema: schema33, data: data0 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data0 }]);
				errors++;
			}
			const _errs10 = errors;
			const _errs11 = errors;
			if ("default" !== data0) {
				const err10 = {};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (_errs11 === errors) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/not", keyword: "not", params: {}, parentSchema: schema75.properties.id, data: data0 }]);
				errors++;
			} else {
				errors = _errs10;
				if (vErrors !== null) {
					if (_errs10) vErrors.length = _errs10;
					else vErrors = null;
				}
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (!pattern5.test(data1)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/title", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data1 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/title", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data1 }]);
				errors++;
			}
		}
		if (data.text !== void 0 && func0.call(data, "text")) {
			let data2 = data.text;
			if (typeof data2 === "string") {
				if (!pattern5.test(data2)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/text", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data2 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/text", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data2 }]);
				errors++;
			}
		}
		if (data.adoptedFrom !== void 0 && func0.call(data, "adoptedFrom")) {
			let data3 = data.adoptedFrom;
			if (typeof data3 === "string") {
				if (!pattern5.test(data3)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/adoptedFrom", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data3 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/adoptedFrom", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data3 }]);
				errors++;
			}
		}
		if (data.prohibit !== void 0 && func0.call(data, "prohibit")) {
			if (!validate28(data.prohibit, {
				instancePath: instancePath + "/prohibit",
				parentData: data,
				parentDataProperty: "prohibit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.permit !== void 0 && func0.call(data, "permit")) {
			if (!validate28(data.permit, {
				instancePath: instancePath + "/permit",
				parentData: data,
				parentDataProperty: "permit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.require !== void 0 && func0.call(data, "require")) {
			let data6 = data.require;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/require", schemaPath: "#/properties/require/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema75.properties.require, data: data6 }]);
					errors++;
				}
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate56(data6[i0], {
					instancePath: instancePath + "/require/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate56.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "array" }, parentSchema: schema75.properties.require, data: data6 }]);
				errors++;
			}
		}
		if (data.only !== void 0 && func0.call(data, "only")) {
			if (!validate28(data.only, {
				instancePath: instancePath + "/only",
				parentData: data,
				parentDataProperty: "only",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.for !== void 0 && func0.call(data, "for")) {
			if (!validate28(data.for, {
				instancePath: instancePath + "/for",
				parentData: data,
				parentDataProperty: "for",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.unless !== void 0 && func0.call(data, "unless")) {
			let data10 = data.unless;
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate28(data10[i1], {
					instancePath: instancePath + "/unless/" + i1,
					parentData: data10,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate28.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/unless", schemaPath: "#/properties/unless/type", keyword: "type", params: { type: "array" }, parentSchema: schema75.properties.unless, data: data10 }]);
				errors++;
			}
		}
		if (data.during !== void 0 && func0.call(data, "during")) {
			let data12 = data.during;
			if (Array.isArray(data12)) {
				if (data12.length < 1) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/during", schemaPath: "#/properties/during/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema75.properties.during, data: data12 }]);
					errors++;
				}
				const len2 = data12.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data13 = data12[i2];
					if (typeof data13 === "string") {
						if (func67(data13) > 100) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/during/" + i2, schemaPath: "common.schema.json#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema33, data: data13 }]);
							errors++;
						}
						if (!pattern4.test(data13)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/during/" + i2, schemaPath: "common.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$" }, parentSchema: schema33, data: data13 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/during/" + i2, schemaPath: "common.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data13 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/during", schemaPath: "#/properties/during/type", keyword: "type", params: { type: "array" }, parentSchema: schema75.properties.during, data: data12 }]);
				errors++;
			}
		}
		if (data.provided !== void 0 && func0.call(data, "provided")) {
			let data14 = data.provided;
			if (Array.isArray(data14)) {
				const len3 = data14.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate56(data14[i3], {
					instancePath: instancePath + "/provided/" + i3,
					parentData: data14,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate56.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/provided", schemaPath: "#/properties/provided/type", keyword: "type", params: { type: "array" }, parentSchema: schema75.properties.provided, data: data14 }]);
				errors++;
			}
		}
		if (data.protected !== void 0 && func0.call(data, "protected")) {
			let data16 = data.protected;
			if (typeof data16 !== "boolean") {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/type", keyword: "type", params: { type: "boolean" }, parentSchema: schema75.properties.protected, data: data16 }]);
				errors++;
			}
		}
		if (data.overrides !== void 0 && func0.call(data, "overrides")) {
			let data17 = data.overrides;
			if (Array.isArray(data17)) {
				const len4 = data17.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data18 = data17[i4];
					if (typeof data18 === "string") {
						if (func67(data18) > 201) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/overrides/" + i4, schemaPath: "common.schema.json#/$defs/clauseReference/maxLength", keyword: "maxLength", params: { limit: 201 }, parentSchema: schema83, data: data18 }]);
							errors++;
						}
						if (!pattern41.test(data18)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/overrides/" + i4, schemaPath: "common.schema.json#/$defs/clauseReference/pattern", keyword: "pattern", params: { pattern: "^([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*#)?[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$" }, parentSchema: schema83, data: data18 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/overrides/" + i4, schemaPath: "common.schema.json#/$defs/clauseReference/type", keyword: "type", params: { type: "string" }, parentSchema: schema83, data: data18 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, parentSchema: schema75.properties.overrides, data: data17 }]);
				errors++;
			}
		}
		if (data.reason !== void 0 && func0.call(data, "reason")) {
			let data19 = data.reason;
			if (typeof data19 === "string") {
				if (!pattern5.test(data19)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/reason", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data19 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/reason", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data19 }]);
				errors++;
			}
		}
		if (data.source !== void 0 && func0.call(data, "source")) {
			let data20 = data.source;
			if (typeof data20 === "string") {
				if (!pattern5.test(data20)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/source", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data20 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/source", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data20 }]);
				errors++;
			}
		}
		if (data.alternatives !== void 0 && func0.call(data, "alternatives")) {
			let data21 = data.alternatives;
			if (Array.isArray(data21)) {
				const len5 = data21.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate28(data21[i5], {
					instancePath: instancePath + "/alternatives/" + i5,
					parentData: data21,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate28.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/alternatives", schemaPath: "#/properties/alternatives/type", keyword: "type", params: { type: "array" }, parentSchema: schema75.properties.alternatives, data: data21 }]);
				errors++;
			}
		}
		if (data.waivable !== void 0 && func0.call(data, "waivable")) {
			let data23 = data.waivable;
			if (typeof data23 !== "boolean") {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/waivable", schemaPath: "#/properties/waivable/type", keyword: "type", params: { type: "boolean" }, parentSchema: schema75.properties.waivable, data: data23 }]);
				errors++;
			}
		}
		if (data.effective !== void 0 && func0.call(data, "effective")) {
			let data24 = data.effective;
			if (typeof data24 === "string") {
				if (!pattern19.test(data24)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/effective", schemaPath: "common.schema.json#/$defs/dayOrInterval/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-\\d{2}-\\d{2}(/(\\d{4}-\\d{2}-\\d{2}|\\.\\.))?|\\.\\./\\d{4}-\\d{2}-\\d{2})$" }, parentSchema: schema50, data: data24 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/effective", schemaPath: "common.schema.json#/$defs/dayOrInterval/type", keyword: "type", params: { type: "string" }, parentSchema: schema50, data: data24 }]);
				errors++;
			}
		}
		if (data.severity !== void 0 && func0.call(data, "severity")) {
			let data25 = data.severity;
			if (!(data25 === "error" || data25 === "warning" || data25 === "info")) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/severity", schemaPath: "common.schema.json#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema87.enum }, parentSchema: schema87, data: data25 }]);
				errors++;
			}
		}
		if (data.contact !== void 0 && func0.call(data, "contact")) {
			let data26 = data.contact;
			if (typeof data26 === "string") {
				if (!pattern5.test(data26)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data26 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data26 }]);
				errors++;
			}
		}
		if (data.url !== void 0 && func0.call(data, "url")) {
			let data27 = data.url;
			if (typeof data27 === "string") {
				if (!pattern46.test(data27)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" }, parentSchema: schema89, data: data27 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/url/type", keyword: "type", params: { type: "string" }, parentSchema: schema89, data: data27 }]);
				errors++;
			}
		}
		if (data.note !== void 0 && func0.call(data, "note")) {
			let data28 = data.note;
			if (typeof data28 === "string") {
				if (!pattern5.test(data28)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data28 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data28 }]);
				errors++;
			}
		}
		if (data.prohibit !== void 0 && func0.call(data, "prohibit")) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.for !== void 0 && func0.call(data, "for")) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/for", schemaPath: "#/dependentSchemas/prohibit/properties/for/false schema", keyword: "false schema", params: {}, parentSchema: schema75.dependentSchemas.prohibit.properties.for, data: data.for }]);
					errors++;
				}
				if (data.provided !== void 0 && func0.call(data, "provided")) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/provided", schemaPath: "#/dependentSchemas/prohibit/properties/provided/false schema", keyword: "false schema", params: {}, parentSchema: schema75.dependentSchemas.prohibit.properties.provided, data: data.provided }]);
					errors++;
				}
				if (data.protected !== void 0 && func0.call(data, "protected")) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/protected", schemaPath: "#/dependentSchemas/prohibit/properties/protected/false schema", keyword: "false schema", params: {}, parentSchema: schema75.dependentSchemas.prohibit.properties.protected, data: data.protected }]);
					errors++;
				}
				if (data.overrides !== void 0 && func0.call(data, "overrides")) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/overrides", schemaPath: "#/dependentSchemas/prohibit/properties/overrides/false schema", keyword: "false schema", params: {}, parentSchema: schema75.dependentSchemas.prohibit.properties.overrides, data: data.overrides }]);
					errors++;
				}
			}
		}
		if (data.permit !== void 0 && func0.call(data, "permit")) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.for !== void 0 && func0.call(data, "for")) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/for", schemaPath: "#/dependentSchemas/permit/properties/for/false schema", keyword: "false schema", params: {}, parentSchema: schema75.dependentSchemas.permit.properties.for, data: data.for }]);
					errors++;
				}
			}
		}
		if (data.require !== void 0 && func0.call(data, "require")) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.provided !== void 0 && func0.call(data, "provided")) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/provided", schemaPath: "#/dependentSchemas/require/properties/provided/false schema", keyword: "false schema", params: {}, parentSchema: schema75.dependentSchemas.require.properties.provided, data: data.provided }]);
					errors++;
				}
				if (data.protected !== void 0 && func0.call(data, "protected")) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/protected", schemaPath: "#/dependentSchemas/require/properties/protected/false schema", keyword: "false schema", params: {}, parentSchema: schema75.dependentSchemas.require.properties.protected, data: data.protected }]);
					errors++;
				}
				if (data.overrides !== void 0 && func0.call(data, "overrides")) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/overrides", schemaPath: "#/dependentSchemas/require/properties/overrides/false schema", keyword: "false schema", params: {}, parentSchema: schema75.dependentSchemas.require.properties.overrides, data: data.overrides }]);
					errors++;
				}
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema75, data }]);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
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
		if (data.id === void 0 || !func0.call(data, "id")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, parentSchema: schema31, data }]);
			errors++;
		}
		if (data.clauses === void 0 || !func0.call(data, "clauses")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clauses" }, parentSchema: schema31, data }]);
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
			if ("policy" !== data1) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "policy" }, parentSchema: schema31.properties.kind, data: data1 }]);
				errors++;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			let data2 = data.id;
			if (typeof data2 === "string") {
				if (func67(data2) > 100) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema33, data: data2 }]);
					errors++;
				}
				if (!pattern4.test(data2)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$" }, parentSchema: schema33, data: data2 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data2 }]);
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
		if (data.version !== void 0 && func0.call(data, "version")) {
			let data5 = data.version;
			if (typeof data5 === "string") {
				if (!pattern5.test(data5)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/version", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data5 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/version", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data5 }]);
				errors++;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate22(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.author !== void 0 && func0.call(data, "author")) {
			if (!validate22(data.author, {
				instancePath: instancePath + "/author",
				parentData: data,
				parentDataProperty: "author",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.approvedBy !== void 0 && func0.call(data, "approvedBy")) {
			let data8 = data.approvedBy;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate25(data8[i0], {
					instancePath: instancePath + "/approvedBy/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate25.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/approvedBy", schemaPath: "#/properties/approvedBy/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.approvedBy, data: data8 }]);
				errors++;
			}
		}
		if (data.consulted !== void 0 && func0.call(data, "consulted")) {
			let data10 = data.consulted;
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate25(data10[i1], {
					instancePath: instancePath + "/consulted/" + i1,
					parentData: data10,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate25.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/consulted", schemaPath: "#/properties/consulted/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.consulted, data: data10 }]);
				errors++;
			}
		}
		if (data.effective !== void 0 && func0.call(data, "effective")) {
			let data12 = data.effective;
			if (typeof data12 === "string") {
				if (!pattern19.test(data12)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/effective", schemaPath: "common.schema.json#/$defs/dayOrInterval/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-\\d{2}-\\d{2}(/(\\d{4}-\\d{2}-\\d{2}|\\.\\.))?|\\.\\./\\d{4}-\\d{2}-\\d{2})$" }, parentSchema: schema50, data: data12 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/effective", schemaPath: "common.schema.json#/$defs/dayOrInterval/type", keyword: "type", params: { type: "string" }, parentSchema: schema50, data: data12 }]);
				errors++;
			}
		}
		if (data.review !== void 0 && func0.call(data, "review")) {
			let data13 = data.review;
			if (typeof data13 === "string") {
				if (!pattern13.test(data13)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/review", schemaPath: "common.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, parentSchema: schema44, data: data13 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/review", schemaPath: "common.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, parentSchema: schema44, data: data13 }]);
				errors++;
			}
		}
		if (data.authority !== void 0 && func0.call(data, "authority")) {
			let data14 = data.authority;
			if (!(data14 === "law" || data14 === "regulator" || data14 === "group" || data14 === "company" || data14 === "department" || data14 === "team")) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/authority", schemaPath: "common.schema.json#/$defs/authority/enum", keyword: "enum", params: { allowedValues: schema52.enum }, parentSchema: schema52, data: data14 }]);
				errors++;
			}
		}
		if (data.default !== void 0 && func0.call(data, "default")) {
			let data15 = data.default;
			if (!(data15 === "silent" || data15 === "permitted" || data15 === "prohibited")) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/default", schemaPath: "#/properties/default/enum", keyword: "enum", params: { allowedValues: schema31.properties.default.enum }, parentSchema: schema31.properties.default, data: data15 }]);
				errors++;
			}
		}
		if (data.appliesTo !== void 0 && func0.call(data, "appliesTo")) {
			if (!validate28(data.appliesTo, {
				instancePath: instancePath + "/appliesTo",
				parentData: data,
				parentDataProperty: "appliesTo",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.calendar !== void 0 && func0.call(data, "calendar")) {
			let data17 = data.calendar;
			if (Array.isArray(data17)) {
				const len2 = data17.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate44(data17[i2], {
					instancePath: instancePath + "/calendar/" + i2,
					parentData: data17,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate44.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.calendar, data: data17 }]);
				errors++;
			}
		}
		if (data.definitions !== void 0 && func0.call(data, "definitions")) {
			let data19 = data.definitions;
			if (Array.isArray(data19)) {
				const len3 = data19.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate46(data19[i3], {
					instancePath: instancePath + "/definitions/" + i3,
					parentData: data19,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate46.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/definitions", schemaPath: "#/properties/definitions/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.definitions, data: data19 }]);
				errors++;
			}
		}
		if (data.expectations !== void 0 && func0.call(data, "expectations")) {
			let data21 = data.expectations;
			if (Array.isArray(data21)) {
				const len4 = data21.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate50(data21[i4], {
					instancePath: instancePath + "/expectations/" + i4,
					parentData: data21,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate50.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/expectations", schemaPath: "#/properties/expectations/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.expectations, data: data21 }]);
				errors++;
			}
		}
		if (data.clauses !== void 0 && func0.call(data, "clauses")) {
			let data23 = data.clauses;
			if (Array.isArray(data23)) {
				const len5 = data23.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate53(data23[i5], {
					instancePath: instancePath + "/clauses/" + i5,
					parentData: data23,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate53.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/clauses", schemaPath: "#/properties/clauses/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.clauses, data: data23 }]);
				errors++;
			}
		}
		if (data.source !== void 0 && func0.call(data, "source")) {
			let data25 = data.source;
			if (typeof data25 === "string") {
				if (!pattern5.test(data25)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/source", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data25 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/source", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data25 }]);
				errors++;
			}
		}
		if (data.url !== void 0 && func0.call(data, "url")) {
			let data26 = data.url;
			if (typeof data26 === "string") {
				if (!pattern46.test(data26)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" }, parentSchema: schema89, data: data26 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/url/type", keyword: "type", params: { type: "string" }, parentSchema: schema89, data: data26 }]);
				errors++;
			}
		}
		if (data.contact !== void 0 && func0.call(data, "contact")) {
			let data27 = data.contact;
			if (typeof data27 === "string") {
				if (!pattern5.test(data27)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data27 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data27 }]);
				errors++;
			}
		}
		if (data.note !== void 0 && func0.call(data, "note")) {
			let data28 = data.note;
			if (typeof data28 === "string") {
				if (!pattern5.test(data28)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data28 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data28 }]);
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
