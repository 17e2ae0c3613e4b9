// Generated from schemas/strategy.schema.json by `npm run generate`. Do not edit.
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
	"$id": "strategy.schema.json",
	"title": "Strategy",
	"description": "A marketing or communication strategy: what is planned, with which tools, by whom, where and when.",
	"type": "object",
	"required": [
		"kind",
		"id",
		"tactics"
	],
	"properties": {
		"$schema": {
			"title": "Schema for editors",
			"description": "The schema by which an editor completes and explains this file. The tool neither reads nor fetches it; it may be left out.",
			"type": "string"
		},
		"kind": {
			"title": "Kind of document",
			"description": "Says that this file is a strategy. It must be there, and be `strategy`.",
			"const": "strategy"
		},
		"id": {
			"title": "Id",
			"description": "A short name, unique in the workspace, by which waivers refer to the strategy. It must be there, and should never change.",
			"$ref": "common.schema.json#/$defs/id"
		},
		"title": {
			"title": "Title",
			"description": "The title for people. Left out, the id is shown.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"description": {
			"title": "Description",
			"description": "What the strategy is about, in a few sentences. Left out, none is shown.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"objective": {
			"title": "Objective",
			"description": "What the strategy is to achieve. Left out, none is shown.",
			"$ref": "common.schema.json#/$defs/textOrTexts"
		},
		"version": {
			"title": "Version",
			"description": "The version, as text: quote it, since 3.10 is a number that equals 3.1. Left out, none is shown.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"owner": {
			"title": "Owner",
			"description": "The role that answers for the strategy, usually marketing; it cannot grant waivers for it. Left out, nobody does.",
			"$ref": "common.schema.json#/$defs/role"
		},
		"author": {
			"title": "Author",
			"description": "The role that wrote it. Left out, the owner is taken to have written it.",
			"$ref": "common.schema.json#/$defs/role"
		},
		"period": {
			"title": "Period",
			"description": "The first and the last day; tactics without a period of their own take it. Left out, they go on from the day of checking, without end.",
			"$ref": "common.schema.json#/$defs/dayOrInterval"
		},
		"governedBy": {
			"title": "Governed by",
			"description": "The ids of the policies that it must obey. Left out or empty, every policy of the workspace. Law packs always count.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/id" }
		},
		"sharedWith": {
			"title": "Shared with",
			"description": "Who has seen it, and when; legal, HR and IT should have. Left out, nobody has.",
			"type": "array",
			"items": { "$ref": "#/$defs/sharing" }
		},
		"defaults": {
			"title": "Defaults",
			"description": "Values for every tactic that does not state them itself. Left out, what the workspace assumes counts.",
			"$ref": "common.schema.json#/$defs/values"
		},
		"tactics": {
			"title": "Tactics",
			"description": "The planned activities. It must be there; an empty list is reported, since there is nothing to judge. What will not be done is no tactic.",
			"type": "array",
			"items": { "$ref": "#/$defs/tactic" }
		},
		"url": {
			"title": "Web address",
			"description": "Where people can read the strategy. Left out, no link is shown.",
			"$ref": "common.schema.json#/$defs/url"
		},
		"contact": {
			"title": "Contact",
			"description": "Whom to ask about the strategy. Left out, it is the owner's contact.",
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
		"tactic": {
			"type": "object",
			"required": ["id"],
			"properties": {
				"id": {
					"title": "Id",
					"description": "A short name, unique in the strategy, by which findings and waivers refer to the tactic. It must be there, and should never change.",
					"$ref": "common.schema.json#/$defs/id"
				},
				"title": {
					"title": "Title",
					"description": "A heading for people. Left out, the id is shown.",
					"$ref": "common.schema.json#/$defs/text"
				},
				"description": {
					"title": "Description",
					"description": "What is planned, in words for people. It is shown, never interpreted; left out, none is shown.",
					"$ref": "common.schema.json#/$defs/text"
				},
				"tool": {
					"title": "Tool",
					"description": "The app, site or service that is used, such as TikTok, or a group of them, such as messaging apps. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
					"$ref": "common.schema.json#/$defs/namesOrNone"
				},
				"tactic": {
					"title": "Tactic",
					"description": "The kind of activity, such as a giveaway, influencer marketing or employee advocacy. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
					"$ref": "common.schema.json#/$defs/namesOrNone"
				},
				"actor": {
					"title": "Who acts",
					"description": "The people who do it, by role or employment, such as employees, contractors, executives or an agency. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
					"$ref": "common.schema.json#/$defs/namesOrNone"
				},
				"account": {
					"title": "Account",
					"description": "Whose account is used: an official one of the organisation, a personal one, a shared one. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
					"$ref": "common.schema.json#/$defs/namesOrNone"
				},
				"time": {
					"title": "Time",
					"description": "Whether it happens in the working time of the people who do it, after hours, on leave. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
					"$ref": "common.schema.json#/$defs/namesOrNone"
				},
				"device": {
					"title": "Device",
					"description": "The device that is used: managed by the organisation, personal, shared. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
					"$ref": "common.schema.json#/$defs/namesOrNone"
				},
				"region": {
					"title": "Region",
					"description": "The countries or regions that it is meant for or takes place in, by name or code. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
					"$ref": "common.schema.json#/$defs/namesOrNone"
				},
				"audience": {
					"title": "Audience",
					"description": "Whom it addresses, such as customers, applicants, investors or minors. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
					"$ref": "common.schema.json#/$defs/namesOrNone"
				},
				"content": {
					"title": "Content",
					"description": "What is said or shown, such as product news, financial results or working conditions. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
					"$ref": "common.schema.json#/$defs/namesOrNone"
				},
				"data": {
					"title": "Data",
					"description": "The data that is used or disclosed, such as customer data, health data or photographs of people. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
					"$ref": "common.schema.json#/$defs/namesOrNone"
				},
				"payment": {
					"title": "Payment",
					"description": "Whether reach is paid for: organic, paid, gifted, affiliate. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
					"$ref": "common.schema.json#/$defs/namesOrNone"
				},
				"ai": {
					"title": "AI",
					"description": "How far artificial intelligence makes the content: none, assisted, generated. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
					"$ref": "common.schema.json#/$defs/namesOrNone"
				},
				"uses": {
					"title": "Uses",
					"description": "The combinations that are meant, where not every combination of the lists is. Each takes what it leaves out from the tactic. Left out, every combination is meant.",
					"type": "array",
					"items": { "$ref": "common.schema.json#/$defs/values" }
				},
				"period": {
					"title": "Period",
					"description": "The first and the last day, or one day. Left out, it is the strategy's period.",
					"$ref": "common.schema.json#/$defs/dayOrInterval"
				},
				"status": {
					"title": "Status",
					"description": "`idea`, `planned`, `live`, `paused`, `done` or `rejected`. A tactic that is done or rejected is not judged. Left out, it is `planned`.",
					"enum": [
						"idea",
						"planned",
						"live",
						"paused",
						"done",
						"rejected"
					]
				},
				"evidence": {
					"title": "Evidence",
					"description": "What shows that the duties of the policies are met: approvals, disclosures, records, training, consents, controls. Left out, none is met.",
					"type": "array",
					"items": { "$ref": "#/$defs/evidence" }
				},
				"businessCase": {
					"title": "Business case",
					"description": "Why it is worth doing; the meeting that decides a conflict needs it. Left out, a conflict has no case.",
					"$ref": "#/$defs/businessCase"
				},
				"owner": {
					"title": "Owner",
					"description": "The role or person that answers for the tactic. Left out, it is the strategy's owner.",
					"$ref": "common.schema.json#/$defs/role"
				},
				"participants": {
					"title": "Participants",
					"description": "The people who take part: roles, groups, numbers. It is for HR to read; who acts stands under `actor`. Left out, nobody is named.",
					"type": "array",
					"items": { "$ref": "#/$defs/participant" }
				},
				"objective": {
					"title": "Objective",
					"description": "What the tactic is to achieve. Left out, it cannot be measured.",
					"$ref": "common.schema.json#/$defs/textOrTexts"
				},
				"kpi": {
					"title": "Measure",
					"description": "How success is measured. Left out, it is not.",
					"$ref": "common.schema.json#/$defs/textOrTexts"
				},
				"budget": {
					"title": "Budget",
					"description": "What it costs, as text. Left out, none is stated.",
					"$ref": "common.schema.json#/$defs/text"
				},
				"cadence": {
					"title": "Cadence",
					"description": "How often it happens. Left out, that is not stated.",
					"$ref": "common.schema.json#/$defs/text"
				},
				"stop": {
					"title": "Stop plan",
					"description": "How it is paused and content taken down, and by whom. Left out, there is no plan.",
					"$ref": "common.schema.json#/$defs/textOrTexts"
				},
				"contact": {
					"title": "Contact",
					"description": "Whom to ask about the tactic. Left out, it is the strategy's contact.",
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
			"additionalProperties": { "$ref": "common.schema.json#/$defs/namesOrNone" },
			"title": "Tactic",
			"description": "One planned activity, with its values in each facet. An organisation can use facets of its own as further keys.",
			"propertyNames": { "pattern": "^([a-z][a-z0-9-]*|businessCase)$" }
		},
		"evidence": {
			"type": "object",
			"properties": {
				"approval": {
					"title": "Approval",
					"description": "The role that has approved. A piece of evidence is of exactly one kind.",
					"$ref": "common.schema.json#/$defs/name"
				},
				"disclosure": {
					"title": "Disclosure",
					"description": "What is disclosed to the audience. A piece of evidence is of exactly one kind.",
					"$ref": "common.schema.json#/$defs/name"
				},
				"record": {
					"title": "Record",
					"description": "What is on file. A piece of evidence is of exactly one kind.",
					"$ref": "common.schema.json#/$defs/name"
				},
				"training": {
					"title": "Training",
					"description": "The training that the people have had. A piece of evidence is of exactly one kind.",
					"$ref": "common.schema.json#/$defs/name"
				},
				"consent": {
					"title": "Consent",
					"description": "The consent that has been given. A piece of evidence is of exactly one kind.",
					"$ref": "common.schema.json#/$defs/name"
				},
				"control": {
					"title": "Control",
					"description": "The safeguard that is in place. A piece of evidence is of exactly one kind.",
					"$ref": "common.schema.json#/$defs/name"
				},
				"on": {
					"title": "Day",
					"description": "The day from which it counts, such as that of the approval. Left out, it counts without a date.",
					"$ref": "common.schema.json#/$defs/day"
				},
				"expires": {
					"title": "Expires",
					"description": "The last day on which it counts. Left out, it does not expire.",
					"$ref": "common.schema.json#/$defs/day"
				},
				"for": {
					"title": "For",
					"description": "The part of the tactic that it covers, such as one country. Left out, it covers all of it.",
					"$ref": "common.schema.json#/$defs/scope"
				},
				"ref": {
					"title": "Reference",
					"description": "Where it is on file, such as a ticket or contract number. Left out, nobody can look it up.",
					"$ref": "common.schema.json#/$defs/text"
				},
				"how": {
					"title": "How",
					"description": "How it is done, such as the wording and place of a disclosure. Left out, that is not known.",
					"$ref": "common.schema.json#/$defs/text"
				},
				"by": {
					"title": "By",
					"description": "Who gave or does it, by name. Left out, the person is not known.",
					"$ref": "common.schema.json#/$defs/text"
				},
				"url": {
					"title": "Web address",
					"description": "Where people can see it; the tool never opens it. Left out, no link is shown.",
					"$ref": "common.schema.json#/$defs/url"
				},
				"note": {
					"title": "Note",
					"description": "Anything else that people should know. It changes nothing.",
					"$ref": "common.schema.json#/$defs/text"
				}
			},
			"additionalProperties": false,
			"title": "Evidence",
			"description": "What shows that a duty is met: exactly one of `approval`, `disclosure`, `record`, `training`, `consent` and `control`, and what is known about it.",
			"oneOf": [
				{
					"required": ["approval"],
					"properties": { "approval": true }
				},
				{
					"required": ["disclosure"],
					"properties": { "disclosure": true }
				},
				{
					"required": ["record"],
					"properties": { "record": true }
				},
				{
					"required": ["training"],
					"properties": { "training": true }
				},
				{
					"required": ["consent"],
					"properties": { "consent": true }
				},
				{
					"required": ["control"],
					"properties": { "control": true }
				}
			]
		},
		"participant": {
			"title": "Participant",
			"description": "A role, or the role with more about the people.",
			"if": { "type": "object" },
			"then": {
				"type": "object",
				"required": ["role"],
				"properties": {
					"role": {
						"title": "Role",
						"description": "The role of the people. It must be there.",
						"$ref": "common.schema.json#/$defs/name"
					},
					"name": {
						"title": "Name",
						"description": "The person, or the agency. Left out, nobody is named.",
						"$ref": "common.schema.json#/$defs/text"
					},
					"group": {
						"title": "Group",
						"description": "The department or group that they belong to. Left out, none is named.",
						"$ref": "common.schema.json#/$defs/text"
					},
					"count": {
						"title": "Number of people",
						"description": "How many they are. Left out, that is not known.",
						"type": "integer",
						"minimum": 0
					},
					"authorised": {
						"title": "Authorised",
						"description": "`true` if they are allowed to speak for the organisation. Left out, that is not known.",
						"type": "boolean"
					},
					"training": {
						"title": "Training",
						"description": "The training that they have had, in words. Left out, that is not known; it meets no duty, evidence does.",
						"$ref": "common.schema.json#/$defs/text"
					},
					"contract": {
						"title": "Contract",
						"description": "The contract with an agency or creator. Left out, none is named.",
						"$ref": "common.schema.json#/$defs/text"
					},
					"contact": {
						"title": "Contact",
						"description": "How to reach them. Left out, that is not known.",
						"$ref": "common.schema.json#/$defs/text"
					},
					"note": {
						"title": "Note",
						"description": "Anything else that people should know. It changes nothing.",
						"$ref": "common.schema.json#/$defs/text"
					}
				},
				"additionalProperties": false
			},
			"else": { "$ref": "common.schema.json#/$defs/name" }
		},
		"sharing": {
			"title": "Sharing",
			"description": "A role that has seen the strategy.",
			"if": { "type": "object" },
			"then": {
				"type": "object",
				"required": ["role"],
				"properties": {
					"role": {
						"title": "Role",
						"description": "The role that has seen the strategy. It must be there.",
						"$ref": "common.schema.json#/$defs/name"
					},
					"on": {
						"title": "Day",
						"description": "The day on which it was shared. Left out, that is not known.",
						"$ref": "common.schema.json#/$defs/day"
					},
					"decision": {
						"title": "Decision",
						"description": "What came of it: `acknowledged`, `approved`, `objected`, or `pending` while the answer is open. Left out, it was only shared.",
						"enum": [
							"acknowledged",
							"approved",
							"objected",
							"pending"
						]
					},
					"name": {
						"title": "Person",
						"description": "Who it was. Left out, the role alone is named.",
						"$ref": "common.schema.json#/$defs/text"
					},
					"ref": {
						"title": "Reference",
						"description": "Where the answer is on file. Left out, nobody can look it up.",
						"$ref": "common.schema.json#/$defs/text"
					},
					"note": {
						"title": "Note",
						"description": "Anything else that people should know. It changes nothing.",
						"$ref": "common.schema.json#/$defs/text"
					}
				},
				"additionalProperties": false
			},
			"else": { "$ref": "common.schema.json#/$defs/name" }
		},
		"businessCase": {
			"if": { "type": "object" },
			"then": {
				"type": "object",
				"properties": {
					"objective": {
						"title": "Objective",
						"description": "What it is to achieve. Left out, the case does not say.",
						"$ref": "common.schema.json#/$defs/text"
					},
					"expectedValue": {
						"title": "Expected value",
						"description": "What it is expected to bring, with its basis. Left out, the case does not say.",
						"$ref": "common.schema.json#/$defs/text"
					},
					"costOfNotDoing": {
						"title": "Cost of not doing it",
						"description": "What is lost without it. Left out, the case does not say.",
						"$ref": "common.schema.json#/$defs/text"
					},
					"alternatives": {
						"title": "Alternatives",
						"description": "What else was considered, and what it would lose. Left out, none was.",
						"$ref": "common.schema.json#/$defs/textOrTexts"
					},
					"risk": {
						"title": "Risk",
						"description": "What could go wrong. Left out, the case names no risk.",
						"$ref": "common.schema.json#/$defs/textOrTexts"
					},
					"mitigations": {
						"title": "Mitigations",
						"description": "What makes the risk smaller. Left out, nothing does.",
						"$ref": "common.schema.json#/$defs/textOrTexts"
					},
					"ask": {
						"title": "Ask",
						"description": "What is wanted from the owners of the policies: an interpretation, a waiver, a change. Left out, nothing is.",
						"$ref": "common.schema.json#/$defs/text"
					},
					"decisionNeededBy": {
						"title": "Decision needed by",
						"description": "Until when an answer is needed. Left out, there is no hurry.",
						"$ref": "common.schema.json#/$defs/text"
					}
				},
				"additionalProperties": false
			},
			"else": { "$ref": "common.schema.json#/$defs/text" }
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
const schema45 = {
	"type": "string",
	"pattern": "^(\\d{4}-\\d{2}-\\d{2}(/(\\d{4}-\\d{2}-\\d{2}|\\.\\.))?|\\.\\./\\d{4}-\\d{2}-\\d{2})$"
};
const schema84 = {
	"type": "string",
	"pattern": "^https?://\\S+$"
};
const func0 = Object.prototype.hasOwnProperty;
const func67 = require_ucs2length().default;
const pattern4 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$", "u");
const pattern5 = new RegExp("[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]", "u");
const pattern14 = new RegExp("^(\\d{4}-\\d{2}-\\d{2}(/(\\d{4}-\\d{2}-\\d{2}|\\.\\.))?|\\.\\./\\d{4}-\\d{2}-\\d{2})$", "u");
const pattern46 = new RegExp("^https?://\\S+$", "u");
const schema36 = {
	"if": { "type": "array" },
	"then": {
		"type": "array",
		"items": { "$ref": "#/$defs/text" }
	},
	"else": { "$ref": "#/$defs/text" }
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
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (!pattern5.test(data0)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data0 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data0 }]);
					errors++;
				}
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, parentSchema: schema36.then, data }]);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs8 = errors;
		if (typeof data === "string") {
			if (!pattern5.test(data)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data }]);
				errors++;
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data }]);
			errors++;
		}
		var _valid0 = _errs8 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema36, data }]);
		errors++;
	}
	validate22.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate22.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema40 = {
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
const schema41 = {
	"type": "string",
	"pattern": "[\\p{L}\\p{N}\\p{P}\\p{S}]"
};
const pattern10 = new RegExp("[\\p{L}\\p{N}\\p{P}\\p{S}]", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
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
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "role" }, parentSchema: schema40.then, data }]);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "role" || key0 === "name" || key0 === "contact")) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema40.then, data }]);
				errors++;
			}
			if (data.role !== void 0 && func0.call(data, "role")) {
				let data0 = data.role;
				if (typeof data0 === "string") {
					if (!pattern10.test(data0)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/role", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data: data0 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/role", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data: data0 }]);
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
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, parentSchema: schema40.then, data }]);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs15 = errors;
		if (typeof data === "string") {
			if (!pattern10.test(data)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data }]);
				errors++;
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data }]);
			errors++;
		}
		var _valid0 = _errs15 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema40, data }]);
		errors++;
	}
	validate24.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate24.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema47 = {
	"title": "Sharing",
	"description": "A role that has seen the strategy.",
	"if": { "type": "object" },
	"then": {
		"type": "object",
		"required": ["role"],
		"properties": {
			"role": {
				"title": "Role",
				"description": "The role that has seen the strategy. It must be there.",
				"$ref": "common.schema.json#/$defs/name"
			},
			"on": {
				"title": "Day",
				"description": "The day on which it was shared. Left out, that is not known.",
				"$ref": "common.schema.json#/$defs/day"
			},
			"decision": {
				"title": "Decision",
				"description": "What came of it: `acknowledged`, `approved`, `objected`, or `pending` while the answer is open. Left out, it was only shared.",
				"enum": [
					"acknowledged",
					"approved",
					"objected",
					"pending"
				]
			},
			"name": {
				"title": "Person",
				"description": "Who it was. Left out, the role alone is named.",
				"$ref": "common.schema.json#/$defs/text"
			},
			"ref": {
				"title": "Reference",
				"description": "Where the answer is on file. Left out, nobody can look it up.",
				"$ref": "common.schema.json#/$defs/text"
			},
			"note": {
				"title": "Note",
				"description": "Anything else that people should know. It changes nothing.",
				"$ref": "common.schema.json#/$defs/text"
			}
		},
		"additionalProperties": false
	},
	"else": { "$ref": "common.schema.json#/$defs/name" }
};
const schema49 = {
	"type": "string",
	"pattern": "^\\d{4}-\\d{2}-\\d{2}$"
};
const pattern17 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
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
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "role" }, parentSchema: schema47.then, data }]);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!(key0 === "role" || key0 === "on" || key0 === "decision" || key0 === "name" || key0 === "ref" || key0 === "note")) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema47.then, data }]);
				errors++;
			}
			if (data.role !== void 0 && func0.call(data, "role")) {
				let data0 = data.role;
				if (typeof data0 === "string") {
					if (!pattern10.test(data0)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/role", schemaPath: "common.schema.json#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data: data0 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/role", schemaPath: "common.schema.json#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data: data0 }]);
					errors++;
				}
			}
			if (data.on !== void 0 && func0.call(data, "on")) {
				let data1 = data.on;
				if (typeof data1 === "string") {
					if (!pattern17.test(data1)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/on", schemaPath: "common.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, parentSchema: schema49, data: data1 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/on", schemaPath: "common.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, parentSchema: schema49, data: data1 }]);
					errors++;
				}
			}
			if (data.decision !== void 0 && func0.call(data, "decision")) {
				let data2 = data.decision;
				if (!(data2 === "acknowledged" || data2 === "approved" || data2 === "objected" || data2 === "pending")) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/decision", schemaPath: "#/then/properties/decision/enum", keyword: "enum", params: { allowedValues: schema47.then.properties.decision.enum }, parentSchema: schema47.then.properties.decision, data: data2 }]);
					errors++;
				}
			}
			if (data.name !== void 0 && func0.call(data, "name")) {
				let data3 = data.name;
				if (typeof data3 === "string") {
					if (!pattern5.test(data3)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data3 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data3 }]);
					errors++;
				}
			}
			if (data.ref !== void 0 && func0.call(data, "ref")) {
				let data4 = data.ref;
				if (typeof data4 === "string") {
					if (!pattern5.test(data4)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/ref", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data4 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/ref", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data4 }]);
					errors++;
				}
			}
			if (data.note !== void 0 && func0.call(data, "note")) {
				let data5 = data.note;
				if (typeof data5 === "string") {
					if (!pattern5.test(data5)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data5 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data5 }]);
					errors++;
				}
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, parentSchema: schema47.then, data }]);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs22 = errors;
		if (typeof data === "string") {
			if (!pattern10.test(data)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "common.schema.json#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data }]);
				errors++;
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "common.schema.json#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data }]);
			errors++;
		}
		var _valid0 = _errs22 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema47, data }]);
		errors++;
	}
	validate27.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate27.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema54 = {
	"type": "object",
	"propertyNames": { "$ref": "#/$defs/facetId" },
	"properties": {
		"tool": {
			"title": "Tool",
			"description": "The app, site or service that is used, such as TikTok, or a group of them, such as messaging apps. Left out, it is not stated here.",
			"$ref": "#/$defs/namesOrNone"
		},
		"tactic": {
			"title": "Tactic",
			"description": "The kind of activity, such as a giveaway, influencer marketing or employee advocacy. Left out, it is not stated here.",
			"$ref": "#/$defs/namesOrNone"
		},
		"actor": {
			"title": "Who acts",
			"description": "The people who do it, by role or employment, such as employees, contractors, executives or an agency. Left out, it is not stated here.",
			"$ref": "#/$defs/namesOrNone"
		},
		"account": {
			"title": "Account",
			"description": "Whose account is used: an official one of the organisation, a personal one, a shared one. Left out, it is not stated here.",
			"$ref": "#/$defs/namesOrNone"
		},
		"time": {
			"title": "Time",
			"description": "Whether it happens in the working time of the people who do it, after hours, on leave. Left out, it is not stated here.",
			"$ref": "#/$defs/namesOrNone"
		},
		"device": {
			"title": "Device",
			"description": "The device that is used: managed by the organisation, personal, shared. Left out, it is not stated here.",
			"$ref": "#/$defs/namesOrNone"
		},
		"region": {
			"title": "Region",
			"description": "The countries or regions that it is meant for or takes place in, by name or code. Left out, it is not stated here.",
			"$ref": "#/$defs/namesOrNone"
		},
		"audience": {
			"title": "Audience",
			"description": "Whom it addresses, such as customers, applicants, investors or minors. Left out, it is not stated here.",
			"$ref": "#/$defs/namesOrNone"
		},
		"content": {
			"title": "Content",
			"description": "What is said or shown, such as product news, financial results or working conditions. Left out, it is not stated here.",
			"$ref": "#/$defs/namesOrNone"
		},
		"data": {
			"title": "Data",
			"description": "The data that is used or disclosed, such as customer data, health data or photographs of people. Left out, it is not stated here.",
			"$ref": "#/$defs/namesOrNone"
		},
		"payment": {
			"title": "Payment",
			"description": "Whether reach is paid for: organic, paid, gifted, affiliate. Left out, it is not stated here.",
			"$ref": "#/$defs/namesOrNone"
		},
		"ai": {
			"title": "AI",
			"description": "How far artificial intelligence makes the content: none, assisted, generated. Left out, it is not stated here.",
			"$ref": "#/$defs/namesOrNone"
		}
	},
	"additionalProperties": { "$ref": "#/$defs/namesOrNone" }
};
const schema55 = {
	"type": "string",
	"pattern": "^[a-z][a-z0-9-]*$",
	"maxLength": 100
};
const pattern22 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const schema56 = {
	"if": { "type": "array" },
	"then": {
		"type": "array",
		"items": { "$ref": "#/$defs/name" }
	},
	"else": { "$ref": "#/$defs/name" }
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate30.evaluated;
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
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (!pattern10.test(data0)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data: data0 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data: data0 }]);
					errors++;
				}
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, parentSchema: schema56.then, data }]);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs8 = errors;
		if (typeof data === "string") {
			if (!pattern10.test(data)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data }]);
				errors++;
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data }]);
			errors++;
		}
		var _valid0 = _errs8 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema56, data }]);
		errors++;
	}
	validate30.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate30.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (func67(key0) > 100) {
					vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/facetId/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema55, data: key0, propertyName: key0 }]);
					errors++;
				}
				if (!pattern22.test(key0)) {
					vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/facetId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, parentSchema: schema55, data: key0, propertyName: key0 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/facetId/type", keyword: "type", params: { type: "string" }, parentSchema: schema55, data: key0, propertyName: key0 }]);
				errors++;
			}
			if (!(_errs1 === errors)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, parentSchema: schema54, data }]);
				errors++;
			}
		}
		for (const key1 of Object.keys(data)) if (!func0.call(schema54.properties, key1)) {
			if (!validate30(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.tool !== void 0 && func0.call(data, "tool")) {
			if (!validate30(data.tool, {
				instancePath: instancePath + "/tool",
				parentData: data,
				parentDataProperty: "tool",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.tactic !== void 0 && func0.call(data, "tactic")) {
			if (!validate30(data.tactic, {
				instancePath: instancePath + "/tactic",
				parentData: data,
				parentDataProperty: "tactic",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.actor !== void 0 && func0.call(data, "actor")) {
			if (!validate30(data.actor, {
				instancePath: instancePath + "/actor",
				parentData: data,
				parentDataProperty: "actor",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.account !== void 0 && func0.call(data, "account")) {
			if (!validate30(data.account, {
				instancePath: instancePath + "/account",
				parentData: data,
				parentDataProperty: "account",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.time !== void 0 && func0.call(data, "time")) {
			if (!validate30(data.time, {
				instancePath: instancePath + "/time",
				parentData: data,
				parentDataProperty: "time",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.device !== void 0 && func0.call(data, "device")) {
			if (!validate30(data.device, {
				instancePath: instancePath + "/device",
				parentData: data,
				parentDataProperty: "device",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.region !== void 0 && func0.call(data, "region")) {
			if (!validate30(data.region, {
				instancePath: instancePath + "/region",
				parentData: data,
				parentDataProperty: "region",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.audience !== void 0 && func0.call(data, "audience")) {
			if (!validate30(data.audience, {
				instancePath: instancePath + "/audience",
				parentData: data,
				parentDataProperty: "audience",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.content !== void 0 && func0.call(data, "content")) {
			if (!validate30(data.content, {
				instancePath: instancePath + "/content",
				parentData: data,
				parentDataProperty: "content",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0 && func0.call(data, "data")) {
			if (!validate30(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.payment !== void 0 && func0.call(data, "payment")) {
			if (!validate30(data.payment, {
				instancePath: instancePath + "/payment",
				parentData: data,
				parentDataProperty: "payment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate30.errors);
				errors = vErrors.length;
			}
		}
		if (data.ai !== void 0 && func0.call(data, "ai")) {
			if (!validate30(data.ai, {
				instancePath: instancePath + "/ai",
				parentData: data,
				parentDataProperty: "ai",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate30.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema54, data }]);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
validate29.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema59 = {
	"type": "object",
	"required": ["id"],
	"properties": {
		"id": {
			"title": "Id",
			"description": "A short name, unique in the strategy, by which findings and waivers refer to the tactic. It must be there, and should never change.",
			"$ref": "common.schema.json#/$defs/id"
		},
		"title": {
			"title": "Title",
			"description": "A heading for people. Left out, the id is shown.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"description": {
			"title": "Description",
			"description": "What is planned, in words for people. It is shown, never interpreted; left out, none is shown.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"tool": {
			"title": "Tool",
			"description": "The app, site or service that is used, such as TikTok, or a group of them, such as messaging apps. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
			"$ref": "common.schema.json#/$defs/namesOrNone"
		},
		"tactic": {
			"title": "Tactic",
			"description": "The kind of activity, such as a giveaway, influencer marketing or employee advocacy. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
			"$ref": "common.schema.json#/$defs/namesOrNone"
		},
		"actor": {
			"title": "Who acts",
			"description": "The people who do it, by role or employment, such as employees, contractors, executives or an agency. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
			"$ref": "common.schema.json#/$defs/namesOrNone"
		},
		"account": {
			"title": "Account",
			"description": "Whose account is used: an official one of the organisation, a personal one, a shared one. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
			"$ref": "common.schema.json#/$defs/namesOrNone"
		},
		"time": {
			"title": "Time",
			"description": "Whether it happens in the working time of the people who do it, after hours, on leave. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
			"$ref": "common.schema.json#/$defs/namesOrNone"
		},
		"device": {
			"title": "Device",
			"description": "The device that is used: managed by the organisation, personal, shared. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
			"$ref": "common.schema.json#/$defs/namesOrNone"
		},
		"region": {
			"title": "Region",
			"description": "The countries or regions that it is meant for or takes place in, by name or code. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
			"$ref": "common.schema.json#/$defs/namesOrNone"
		},
		"audience": {
			"title": "Audience",
			"description": "Whom it addresses, such as customers, applicants, investors or minors. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
			"$ref": "common.schema.json#/$defs/namesOrNone"
		},
		"content": {
			"title": "Content",
			"description": "What is said or shown, such as product news, financial results or working conditions. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
			"$ref": "common.schema.json#/$defs/namesOrNone"
		},
		"data": {
			"title": "Data",
			"description": "The data that is used or disclosed, such as customer data, health data or photographs of people. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
			"$ref": "common.schema.json#/$defs/namesOrNone"
		},
		"payment": {
			"title": "Payment",
			"description": "Whether reach is paid for: organic, paid, gifted, affiliate. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
			"$ref": "common.schema.json#/$defs/namesOrNone"
		},
		"ai": {
			"title": "AI",
			"description": "How far artificial intelligence makes the content: none, assisted, generated. Left out, the strategy's `defaults` count, else what the workspace assumes, else it is not stated. A list means every one of them.",
			"$ref": "common.schema.json#/$defs/namesOrNone"
		},
		"uses": {
			"title": "Uses",
			"description": "The combinations that are meant, where not every combination of the lists is. Each takes what it leaves out from the tactic. Left out, every combination is meant.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/values" }
		},
		"period": {
			"title": "Period",
			"description": "The first and the last day, or one day. Left out, it is the strategy's period.",
			"$ref": "common.schema.json#/$defs/dayOrInterval"
		},
		"status": {
			"title": "Status",
			"description": "`idea`, `planned`, `live`, `paused`, `done` or `rejected`. A tactic that is done or rejected is not judged. Left out, it is `planned`.",
			"enum": [
				"idea",
				"planned",
				"live",
				"paused",
				"done",
				"rejected"
			]
		},
		"evidence": {
			"title": "Evidence",
			"description": "What shows that the duties of the policies are met: approvals, disclosures, records, training, consents, controls. Left out, none is met.",
			"type": "array",
			"items": { "$ref": "#/$defs/evidence" }
		},
		"businessCase": {
			"title": "Business case",
			"description": "Why it is worth doing; the meeting that decides a conflict needs it. Left out, a conflict has no case.",
			"$ref": "#/$defs/businessCase"
		},
		"owner": {
			"title": "Owner",
			"description": "The role or person that answers for the tactic. Left out, it is the strategy's owner.",
			"$ref": "common.schema.json#/$defs/role"
		},
		"participants": {
			"title": "Participants",
			"description": "The people who take part: roles, groups, numbers. It is for HR to read; who acts stands under `actor`. Left out, nobody is named.",
			"type": "array",
			"items": { "$ref": "#/$defs/participant" }
		},
		"objective": {
			"title": "Objective",
			"description": "What the tactic is to achieve. Left out, it cannot be measured.",
			"$ref": "common.schema.json#/$defs/textOrTexts"
		},
		"kpi": {
			"title": "Measure",
			"description": "How success is measured. Left out, it is not.",
			"$ref": "common.schema.json#/$defs/textOrTexts"
		},
		"budget": {
			"title": "Budget",
			"description": "What it costs, as text. Left out, none is stated.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"cadence": {
			"title": "Cadence",
			"description": "How often it happens. Left out, that is not stated.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"stop": {
			"title": "Stop plan",
			"description": "How it is paused and content taken down, and by whom. Left out, there is no plan.",
			"$ref": "common.schema.json#/$defs/textOrTexts"
		},
		"contact": {
			"title": "Contact",
			"description": "Whom to ask about the tactic. Left out, it is the strategy's contact.",
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
	"additionalProperties": { "$ref": "common.schema.json#/$defs/namesOrNone" },
	"title": "Tactic",
	"description": "One planned activity, with its values in each facet. An organisation can use facets of its own as further keys.",
	"propertyNames": { "pattern": "^([a-z][a-z0-9-]*|businessCase)$" }
};
const pattern25 = new RegExp("^([a-z][a-z0-9-]*|businessCase)$", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate46.evaluated;
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
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (!pattern10.test(data0)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data: data0 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data: data0 }]);
					errors++;
				}
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, parentSchema: schema56.then, data }]);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs8 = errors;
		if (typeof data === "string") {
			if (!pattern10.test(data)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data }]);
				errors++;
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data }]);
			errors++;
		}
		var _valid0 = _errs8 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema56, data }]);
		errors++;
	}
	validate46.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate46.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
const schema67 = {
	"type": "object",
	"properties": {
		"approval": {
			"title": "Approval",
			"description": "The role that has approved. A piece of evidence is of exactly one kind.",
			"$ref": "common.schema.json#/$defs/name"
		},
		"disclosure": {
			"title": "Disclosure",
			"description": "What is disclosed to the audience. A piece of evidence is of exactly one kind.",
			"$ref": "common.schema.json#/$defs/name"
		},
		"record": {
			"title": "Record",
			"description": "What is on file. A piece of evidence is of exactly one kind.",
			"$ref": "common.schema.json#/$defs/name"
		},
		"training": {
			"title": "Training",
			"description": "The training that the people have had. A piece of evidence is of exactly one kind.",
			"$ref": "common.schema.json#/$defs/name"
		},
		"consent": {
			"title": "Consent",
			"description": "The consent that has been given. A piece of evidence is of exactly one kind.",
			"$ref": "common.schema.json#/$defs/name"
		},
		"control": {
			"title": "Control",
			"description": "The safeguard that is in place. A piece of evidence is of exactly one kind.",
			"$ref": "common.schema.json#/$defs/name"
		},
		"on": {
			"title": "Day",
			"description": "The day from which it counts, such as that of the approval. Left out, it counts without a date.",
			"$ref": "common.schema.json#/$defs/day"
		},
		"expires": {
			"title": "Expires",
			"description": "The last day on which it counts. Left out, it does not expire.",
			"$ref": "common.schema.json#/$defs/day"
		},
		"for": {
			"title": "For",
			"description": "The part of the tactic that it covers, such as one country. Left out, it covers all of it.",
			"$ref": "common.schema.json#/$defs/scope"
		},
		"ref": {
			"title": "Reference",
			"description": "Where it is on file, such as a ticket or contract number. Left out, nobody can look it up.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"how": {
			"title": "How",
			"description": "How it is done, such as the wording and place of a disclosure. Left out, that is not known.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"by": {
			"title": "By",
			"description": "Who gave or does it, by name. Left out, the person is not known.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"url": {
			"title": "Web address",
			"description": "Where people can see it; the tool never opens it. Left out, no link is shown.",
			"$ref": "common.schema.json#/$defs/url"
		},
		"note": {
			"title": "Note",
			"description": "Anything else that people should know. It changes nothing.",
			"$ref": "common.schema.json#/$defs/text"
		}
	},
	"additionalProperties": false,
	"title": "Evidence",
	"description": "What shows that a duty is met: exactly one of `approval`, `disclosure`, `record`, `training`, `consent` and `control`, and what is known about it.",
	"oneOf": [
		{
			"required": ["approval"],
			"properties": { "approval": true }
		},
		{
			"required": ["disclosure"],
			"properties": { "disclosure": true }
		},
		{
			"required": ["record"],
			"properties": { "record": true }
		},
		{
			"required": ["training"],
			"properties": { "training": true }
		},
		{
			"required": ["consent"],
			"properties": { "consent": true }
		},
		{
			"required": ["control"],
			"properties": { "control": true }
		}
	]
};
const schema76 = {
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
const schema78 = {
	"if": { "type": "array" },
	"then": {
		"type": "array",
		"minItems": 1,
		"items": { "$ref": "#/$defs/name" }
	},
	"else": { "$ref": "#/$defs/name" }
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
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
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema78.then, data }]);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (!pattern10.test(data0)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data: data0 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data: data0 }]);
					errors++;
				}
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, parentSchema: schema78.then, data }]);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs8 = errors;
		if (typeof data === "string") {
			if (!pattern10.test(data)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data }]);
				errors++;
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data }]);
			errors++;
		}
		var _valid0 = _errs8 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema78, data }]);
		errors++;
	}
	validate63.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (func67(key0) > 100) {
					vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/facetId/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema55, data: key0, propertyName: key0 }]);
					errors++;
				}
				if (!pattern22.test(key0)) {
					vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/facetId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, parentSchema: schema55, data: key0, propertyName: key0 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/facetId/type", keyword: "type", params: { type: "string" }, parentSchema: schema55, data: key0, propertyName: key0 }]);
				errors++;
			}
			if (!(_errs1 === errors)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, parentSchema: schema76, data }]);
				errors++;
			}
		}
		for (const key1 of Object.keys(data)) if (!func0.call(schema76.properties, key1)) {
			if (!validate63(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.tool !== void 0 && func0.call(data, "tool")) {
			if (!validate63(data.tool, {
				instancePath: instancePath + "/tool",
				parentData: data,
				parentDataProperty: "tool",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.tactic !== void 0 && func0.call(data, "tactic")) {
			if (!validate63(data.tactic, {
				instancePath: instancePath + "/tactic",
				parentData: data,
				parentDataProperty: "tactic",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.actor !== void 0 && func0.call(data, "actor")) {
			if (!validate63(data.actor, {
				instancePath: instancePath + "/actor",
				parentData: data,
				parentDataProperty: "actor",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.account !== void 0 && func0.call(data, "account")) {
			if (!validate63(data.account, {
				instancePath: instancePath + "/account",
				parentData: data,
				parentDataProperty: "account",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.time !== void 0 && func0.call(data, "time")) {
			if (!validate63(data.time, {
				instancePath: instancePath + "/time",
				parentData: data,
				parentDataProperty: "time",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.device !== void 0 && func0.call(data, "device")) {
			if (!validate63(data.device, {
				instancePath: instancePath + "/device",
				parentData: data,
				parentDataProperty: "device",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.region !== void 0 && func0.call(data, "region")) {
			if (!validate63(data.region, {
				instancePath: instancePath + "/region",
				parentData: data,
				parentDataProperty: "region",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.audience !== void 0 && func0.call(data, "audience")) {
			if (!validate63(data.audience, {
				instancePath: instancePath + "/audience",
				parentData: data,
				parentDataProperty: "audience",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.content !== void 0 && func0.call(data, "content")) {
			if (!validate63(data.content, {
				instancePath: instancePath + "/content",
				parentData: data,
				parentDataProperty: "content",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0 && func0.call(data, "data")) {
			if (!validate63(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.payment !== void 0 && func0.call(data, "payment")) {
			if (!validate63(data.payment, {
				instancePath: instancePath + "/payment",
				parentData: data,
				parentDataProperty: "payment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.ai !== void 0 && func0.call(data, "ai")) {
			if (!validate63(data.ai, {
				instancePath: instancePath + "/ai",
				parentData: data,
				parentDataProperty: "ai",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate63.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema76, data }]);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.approval === void 0 || !func0.call(data, "approval")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "approval" }, parentSchema: schema67.oneOf[0], data }]);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.approval = true;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.disclosure === void 0 || !func0.call(data, "disclosure")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "disclosure" }, parentSchema: schema67.oneOf[1], data }]);
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
				props0.disclosure = true;
			}
		}
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.record === void 0 || !func0.call(data, "record")) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "record" }, parentSchema: schema67.oneOf[2], data }]);
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
					props0.record = true;
				}
			}
			const _errs5 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.training === void 0 || !func0.call(data, "training")) {
					vErrors = append(vErrors, [{ instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "training" }, parentSchema: schema67.oneOf[3], data }]);
					errors++;
				}
			}
			var _valid0 = _errs5 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
					if (props0 !== true) {
						props0 = props0 || {};
						props0.training = true;
					}
				}
				const _errs6 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.consent === void 0 || !func0.call(data, "consent")) {
						vErrors = append(vErrors, [{ instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "consent" }, parentSchema: schema67.oneOf[4], data }]);
						errors++;
					}
				}
				var _valid0 = _errs6 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else {
					if (_valid0) {
						valid0 = true;
						passing0 = 4;
						if (props0 !== true) {
							props0 = props0 || {};
							props0.consent = true;
						}
					}
					const _errs7 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.control === void 0 || !func0.call(data, "control")) {
							vErrors = append(vErrors, [{ instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "control" }, parentSchema: schema67.oneOf[5], data }]);
							errors++;
						}
					}
					var _valid0 = _errs7 === errors;
					if (_valid0 && valid0) {
						valid0 = false;
						passing0 = [passing0, 5];
					} else if (_valid0) {
						valid0 = true;
						passing0 = 5;
						if (props0 !== true) {
							props0 = props0 || {};
							props0.control = true;
						}
					}
				}
			}
		}
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, parentSchema: schema67, data }]);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!func0.call(schema67.properties, key0)) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema67, data }]);
			errors++;
		}
		if (data.approval !== void 0 && func0.call(data, "approval")) {
			let data0 = data.approval;
			if (typeof data0 === "string") {
				if (!pattern10.test(data0)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/approval", schemaPath: "common.schema.json#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data: data0 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/approval", schemaPath: "common.schema.json#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data: data0 }]);
				errors++;
			}
		}
		if (data.disclosure !== void 0 && func0.call(data, "disclosure")) {
			let data1 = data.disclosure;
			if (typeof data1 === "string") {
				if (!pattern10.test(data1)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/disclosure", schemaPath: "common.schema.json#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data: data1 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/disclosure", schemaPath: "common.schema.json#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data: data1 }]);
				errors++;
			}
		}
		if (data.record !== void 0 && func0.call(data, "record")) {
			let data2 = data.record;
			if (typeof data2 === "string") {
				if (!pattern10.test(data2)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/record", schemaPath: "common.schema.json#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data: data2 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/record", schemaPath: "common.schema.json#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data: data2 }]);
				errors++;
			}
		}
		if (data.training !== void 0 && func0.call(data, "training")) {
			let data3 = data.training;
			if (typeof data3 === "string") {
				if (!pattern10.test(data3)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/training", schemaPath: "common.schema.json#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data: data3 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/training", schemaPath: "common.schema.json#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data: data3 }]);
				errors++;
			}
		}
		if (data.consent !== void 0 && func0.call(data, "consent")) {
			let data4 = data.consent;
			if (typeof data4 === "string") {
				if (!pattern10.test(data4)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/consent", schemaPath: "common.schema.json#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data: data4 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/consent", schemaPath: "common.schema.json#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data: data4 }]);
				errors++;
			}
		}
		if (data.control !== void 0 && func0.call(data, "control")) {
			let data5 = data.control;
			if (typeof data5 === "string") {
				if (!pattern10.test(data5)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/control", schemaPath: "common.schema.json#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data: data5 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/control", schemaPath: "common.schema.json#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data: data5 }]);
				errors++;
			}
		}
		if (data.on !== void 0 && func0.call(data, "on")) {
			let data6 = data.on;
			if (typeof data6 === "string") {
				if (!pattern17.test(data6)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/on", schemaPath: "common.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, parentSchema: schema49, data: data6 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/on", schemaPath: "common.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, parentSchema: schema49, data: data6 }]);
				errors++;
			}
		}
		if (data.expires !== void 0 && func0.call(data, "expires")) {
			let data7 = data.expires;
			if (typeof data7 === "string") {
				if (!pattern17.test(data7)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/expires", schemaPath: "common.schema.json#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, parentSchema: schema49, data: data7 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/expires", schemaPath: "common.schema.json#/$defs/day/type", keyword: "type", params: { type: "string" }, parentSchema: schema49, data: data7 }]);
				errors++;
			}
		}
		if (data.for !== void 0 && func0.call(data, "for")) {
			if (!validate62(data.for, {
				instancePath: instancePath + "/for",
				parentData: data,
				parentDataProperty: "for",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.ref !== void 0 && func0.call(data, "ref")) {
			let data9 = data.ref;
			if (typeof data9 === "string") {
				if (!pattern5.test(data9)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/ref", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data9 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/ref", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data9 }]);
				errors++;
			}
		}
		if (data.how !== void 0 && func0.call(data, "how")) {
			let data10 = data.how;
			if (typeof data10 === "string") {
				if (!pattern5.test(data10)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/how", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data10 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/how", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data10 }]);
				errors++;
			}
		}
		if (data.by !== void 0 && func0.call(data, "by")) {
			let data11 = data.by;
			if (typeof data11 === "string") {
				if (!pattern5.test(data11)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data11 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/by", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data11 }]);
				errors++;
			}
		}
		if (data.url !== void 0 && func0.call(data, "url")) {
			let data12 = data.url;
			if (typeof data12 === "string") {
				if (!pattern46.test(data12)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" }, parentSchema: schema84, data: data12 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/url/type", keyword: "type", params: { type: "string" }, parentSchema: schema84, data: data12 }]);
				errors++;
			}
		}
		if (data.note !== void 0 && func0.call(data, "note")) {
			let data13 = data.note;
			if (typeof data13 === "string") {
				if (!pattern5.test(data13)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data13 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data13 }]);
				errors++;
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema67, data }]);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema86 = {
	"if": { "type": "object" },
	"then": {
		"type": "object",
		"properties": {
			"objective": {
				"title": "Objective",
				"description": "What it is to achieve. Left out, the case does not say.",
				"$ref": "common.schema.json#/$defs/text"
			},
			"expectedValue": {
				"title": "Expected value",
				"description": "What it is expected to bring, with its basis. Left out, the case does not say.",
				"$ref": "common.schema.json#/$defs/text"
			},
			"costOfNotDoing": {
				"title": "Cost of not doing it",
				"description": "What is lost without it. Left out, the case does not say.",
				"$ref": "common.schema.json#/$defs/text"
			},
			"alternatives": {
				"title": "Alternatives",
				"description": "What else was considered, and what it would lose. Left out, none was.",
				"$ref": "common.schema.json#/$defs/textOrTexts"
			},
			"risk": {
				"title": "Risk",
				"description": "What could go wrong. Left out, the case names no risk.",
				"$ref": "common.schema.json#/$defs/textOrTexts"
			},
			"mitigations": {
				"title": "Mitigations",
				"description": "What makes the risk smaller. Left out, nothing does.",
				"$ref": "common.schema.json#/$defs/textOrTexts"
			},
			"ask": {
				"title": "Ask",
				"description": "What is wanted from the owners of the policies: an interpretation, a waiver, a change. Left out, nothing is.",
				"$ref": "common.schema.json#/$defs/text"
			},
			"decisionNeededBy": {
				"title": "Decision needed by",
				"description": "Until when an answer is needed. Left out, there is no hurry.",
				"$ref": "common.schema.json#/$defs/text"
			}
		},
		"additionalProperties": false
	},
	"else": { "$ref": "common.schema.json#/$defs/text" }
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
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
			for (const key0 of Object.keys(data)) if (!(key0 === "objective" || key0 === "expectedValue" || key0 === "costOfNotDoing" || key0 === "alternatives" || key0 === "risk" || key0 === "mitigations" || key0 === "ask" || key0 === "decisionNeededBy")) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema86.then, data }]);
				errors++;
			}
			if (data.objective !== void 0 && func0.call(data, "objective")) {
				let data0 = data.objective;
				if (typeof data0 === "string") {
					if (!pattern5.test(data0)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/objective", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data0 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/objective", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data0 }]);
					errors++;
				}
			}
			if (data.expectedValue !== void 0 && func0.call(data, "expectedValue")) {
				let data1 = data.expectedValue;
				if (typeof data1 === "string") {
					if (!pattern5.test(data1)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/expectedValue", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data1 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/expectedValue", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data1 }]);
					errors++;
				}
			}
			if (data.costOfNotDoing !== void 0 && func0.call(data, "costOfNotDoing")) {
				let data2 = data.costOfNotDoing;
				if (typeof data2 === "string") {
					if (!pattern5.test(data2)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/costOfNotDoing", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data2 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/costOfNotDoing", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data2 }]);
					errors++;
				}
			}
			if (data.alternatives !== void 0 && func0.call(data, "alternatives")) {
				if (!validate22(data.alternatives, {
					instancePath: instancePath + "/alternatives",
					parentData: data,
					parentDataProperty: "alternatives",
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate22.errors);
					errors = vErrors.length;
				}
			}
			if (data.risk !== void 0 && func0.call(data, "risk")) {
				if (!validate22(data.risk, {
					instancePath: instancePath + "/risk",
					parentData: data,
					parentDataProperty: "risk",
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate22.errors);
					errors = vErrors.length;
				}
			}
			if (data.mitigations !== void 0 && func0.call(data, "mitigations")) {
				if (!validate22(data.mitigations, {
					instancePath: instancePath + "/mitigations",
					parentData: data,
					parentDataProperty: "mitigations",
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate22.errors);
					errors = vErrors.length;
				}
			}
			if (data.ask !== void 0 && func0.call(data, "ask")) {
				let data6 = data.ask;
				if (typeof data6 === "string") {
					if (!pattern5.test(data6)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/ask", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data6 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/ask", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data6 }]);
					errors++;
				}
			}
			if (data.decisionNeededBy !== void 0 && func0.call(data, "decisionNeededBy")) {
				let data7 = data.decisionNeededBy;
				if (typeof data7 === "string") {
					if (!pattern5.test(data7)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/decisionNeededBy", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data7 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/decisionNeededBy", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data7 }]);
					errors++;
				}
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, parentSchema: schema86.then, data }]);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs24 = errors;
		if (typeof data === "string") {
			if (!pattern5.test(data)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data }]);
				errors++;
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data }]);
			errors++;
		}
		var _valid0 = _errs24 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema86, data }]);
		errors++;
	}
	validate79.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate79.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema93 = {
	"title": "Participant",
	"description": "A role, or the role with more about the people.",
	"if": { "type": "object" },
	"then": {
		"type": "object",
		"required": ["role"],
		"properties": {
			"role": {
				"title": "Role",
				"description": "The role of the people. It must be there.",
				"$ref": "common.schema.json#/$defs/name"
			},
			"name": {
				"title": "Name",
				"description": "The person, or the agency. Left out, nobody is named.",
				"$ref": "common.schema.json#/$defs/text"
			},
			"group": {
				"title": "Group",
				"description": "The department or group that they belong to. Left out, none is named.",
				"$ref": "common.schema.json#/$defs/text"
			},
			"count": {
				"title": "Number of people",
				"description": "How many they are. Left out, that is not known.",
				"type": "integer",
				"minimum": 0
			},
			"authorised": {
				"title": "Authorised",
				"description": "`true` if they are allowed to speak for the organisation. Left out, that is not known.",
				"type": "boolean"
			},
			"training": {
				"title": "Training",
				"description": "The training that they have had, in words. Left out, that is not known; it meets no duty, evidence does.",
				"$ref": "common.schema.json#/$defs/text"
			},
			"contract": {
				"title": "Contract",
				"description": "The contract with an agency or creator. Left out, none is named.",
				"$ref": "common.schema.json#/$defs/text"
			},
			"contact": {
				"title": "Contact",
				"description": "How to reach them. Left out, that is not known.",
				"$ref": "common.schema.json#/$defs/text"
			},
			"note": {
				"title": "Note",
				"description": "Anything else that people should know. It changes nothing.",
				"$ref": "common.schema.json#/$defs/text"
			}
		},
		"additionalProperties": false
	},
	"else": { "$ref": "common.schema.json#/$defs/name" }
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
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
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "role" }, parentSchema: schema93.then, data }]);
				errors++;
			}
			for (const key0 of Object.keys(data)) if (!func0.call(schema93.then.properties, key0)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema93.then, data }]);
				errors++;
			}
			if (data.role !== void 0 && func0.call(data, "role")) {
				let data0 = data.role;
				if (typeof data0 === "string") {
					if (!pattern10.test(data0)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/role", schemaPath: "common.schema.json#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data: data0 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/role", schemaPath: "common.schema.json#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data: data0 }]);
					errors++;
				}
			}
			if (data.name !== void 0 && func0.call(data, "name")) {
				let data1 = data.name;
				if (typeof data1 === "string") {
					if (!pattern5.test(data1)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data1 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data1 }]);
					errors++;
				}
			}
			if (data.group !== void 0 && func0.call(data, "group")) {
				let data2 = data.group;
				if (typeof data2 === "string") {
					if (!pattern5.test(data2)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/group", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data2 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/group", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data2 }]);
					errors++;
				}
			}
			if (data.count !== void 0 && func0.call(data, "count")) {
				let data3 = data.count;
				if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/count", schemaPath: "#/then/properties/count/type", keyword: "type", params: { type: "integer" }, parentSchema: schema93.then.properties.count, data: data3 }]);
					errors++;
				}
				if (typeof data3 == "number" && isFinite(data3)) {
					if (data3 < 0 || isNaN(data3)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/count", schemaPath: "#/then/properties/count/minimum", keyword: "minimum", params: { comparison: ">=",  limit: 0 }, message: "must be >= 0", parentSchema: schema93.then.properties.count, data: data3 }]);
						errors++;
					}
				}
			}
			if (data.authorised !== void 0 && func0.call(data, "authorised")) {
				let data4 = data.authorised;
				if (typeof data4 !== "boolean") {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/authorised", schemaPath: "#/then/properties/authorised/type", keyword: "type", params: { type: "boolean" }, parentSchema: schema93.then.properties.authorised, data: data4 }]);
					errors++;
				}
			}
			if (data.training !== void 0 && func0.call(data, "training")) {
				let data5 = data.training;
				if (typeof data5 === "string") {
					if (!pattern5.test(data5)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/training", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data5 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/training", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data5 }]);
					errors++;
				}
			}
			if (data.contract !== void 0 && func0.call(data, "contract")) {
				let data6 = data.contract;
				if (typeof data6 === "string") {
					if (!pattern5.test(data6)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/contract", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data6 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/contract", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data6 }]);
					errors++;
				}
			}
			if (data.contact !== void 0 && func0.call(data, "contact")) {
				let data7 = data.contact;
				if (typeof data7 === "string") {
					if (!pattern5.test(data7)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data7 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data7 }]);
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
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, parentSchema: schema93.then, data }]);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "then";
	} else {
		const _errs31 = errors;
		if (typeof data === "string") {
			if (!pattern10.test(data)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "common.schema.json#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema41, data }]);
				errors++;
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "common.schema.json#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema41, data }]);
			errors++;
		}
		var _valid0 = _errs31 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema93, data }]);
		errors++;
	}
	validate85.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate85.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate45.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, parentSchema: schema59, data }]);
			errors++;
		}
		for (const key0 of Object.keys(data)) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (!pattern25.test(key0)) {
					vErrors = append(vErrors, [{ instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^([a-z][a-z0-9-]*|businessCase)$" }, parentSchema: schema59.propertyNames, data: key0, propertyName: key0 }]);
					errors++;
				}
			}
			if (!(_errs1 === errors)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, parentSchema: schema59, data }]);
				errors++;
			}
		}
		for (const key1 of Object.keys(data)) if (!func0.call(schema59.properties, key1)) {
			if (!validate46(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0 && func0.call(data, "id")) {
			let data1 = data.id;
			if (typeof data1 === "string") {
				if (func67(data1) > 100) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema33, data: data1 }]);
					errors++;
				}
				if (!pattern4.test(data1)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$" }, parentSchema: schema33, data: data1 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/id", schemaPath: "common.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data1 }]);
				errors++;
			}
		}
		if (data.title !== void 0 && func0.call(data, "title")) {
			let data2 = data.title;
			if (typeof data2 === "string") {
				if (!pattern5.test(data2)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/title", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data2 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/title", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data2 }]);
				errors++;
			}
		}
		if (data.description !== void 0 && func0.call(data, "description")) {
			let data3 = data.description;
			if (typeof data3 === "string") {
				if (!pattern5.test(data3)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data3 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/description", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data3 }]);
				errors++;
			}
		}
		if (data.tool !== void 0 && func0.call(data, "tool")) {
			if (!validate46(data.tool, {
				instancePath: instancePath + "/tool",
				parentData: data,
				parentDataProperty: "tool",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.tactic !== void 0 && func0.call(data, "tactic")) {
			if (!validate46(data.tactic, {
				instancePath: instancePath + "/tactic",
				parentData: data,
				parentDataProperty: "tactic",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.actor !== void 0 && func0.call(data, "actor")) {
			if (!validate46(data.actor, {
				instancePath: instancePath + "/actor",
				parentData: data,
				parentDataProperty: "actor",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.account !== void 0 && func0.call(data, "account")) {
			if (!validate46(data.account, {
				instancePath: instancePath + "/account",
				parentData: data,
				parentDataProperty: "account",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.time !== void 0 && func0.call(data, "time")) {
			if (!validate46(data.time, {
				instancePath: instancePath + "/time",
				parentData: data,
				parentDataProperty: "time",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.device !== void 0 && func0.call(data, "device")) {
			if (!validate46(data.device, {
				instancePath: instancePath + "/device",
				parentData: data,
				parentDataProperty: "device",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.region !== void 0 && func0.call(data, "region")) {
			if (!validate46(data.region, {
				instancePath: instancePath + "/region",
				parentData: data,
				parentDataProperty: "region",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.audience !== void 0 && func0.call(data, "audience")) {
			if (!validate46(data.audience, {
				instancePath: instancePath + "/audience",
				parentData: data,
				parentDataProperty: "audience",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.content !== void 0 && func0.call(data, "content")) {
			if (!validate46(data.content, {
				instancePath: instancePath + "/content",
				parentData: data,
				parentDataProperty: "content",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0 && func0.call(data, "data")) {
			if (!validate46(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.payment !== void 0 && func0.call(data, "payment")) {
			if (!validate46(data.payment, {
				instancePath: instancePath + "/payment",
				parentData: data,
				parentDataProperty: "payment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.ai !== void 0 && func0.call(data, "ai")) {
			if (!validate46(data.ai, {
				instancePath: instancePath + "/ai",
				parentData: data,
				parentDataProperty: "ai",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate46.errors);
				errors = vErrors.length;
			}
		}
		if (data.uses !== void 0 && func0.call(data, "uses")) {
			let data16 = data.uses;
			if (Array.isArray(data16)) {
				const len0 = data16.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate29(data16[i0], {
					instancePath: instancePath + "/uses/" + i0,
					parentData: data16,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate29.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/type", keyword: "type", params: { type: "array" }, parentSchema: schema59.properties.uses, data: data16 }]);
				errors++;
			}
		}
		if (data.period !== void 0 && func0.call(data, "period")) {
			let data18 = data.period;
			if (typeof data18 === "string") {
				if (!pattern14.test(data18)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/period", schemaPath: "common.schema.json#/$defs/dayOrInterval/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-\\d{2}-\\d{2}(/(\\d{4}-\\d{2}-\\d{2}|\\.\\.))?|\\.\\./\\d{4}-\\d{2}-\\d{2})$" }, parentSchema: schema45, data: data18 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/period", schemaPath: "common.schema.json#/$defs/dayOrInterval/type", keyword: "type", params: { type: "string" }, parentSchema: schema45, data: data18 }]);
				errors++;
			}
		}
		if (data.status !== void 0 && func0.call(data, "status")) {
			let data19 = data.status;
			if (!(data19 === "idea" || data19 === "planned" || data19 === "live" || data19 === "paused" || data19 === "done" || data19 === "rejected")) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema59.properties.status.enum }, parentSchema: schema59.properties.status, data: data19 }]);
				errors++;
			}
		}
		if (data.evidence !== void 0 && func0.call(data, "evidence")) {
			let data20 = data.evidence;
			if (Array.isArray(data20)) {
				const len1 = data20.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate61(data20[i1], {
					instancePath: instancePath + "/evidence/" + i1,
					parentData: data20,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate61.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, parentSchema: schema59.properties.evidence, data: data20 }]);
				errors++;
			}
		}
		if (data.businessCase !== void 0 && func0.call(data, "businessCase")) {
			if (!validate79(data.businessCase, {
				instancePath: instancePath + "/businessCase",
				parentData: data,
				parentDataProperty: "businessCase",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate79.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate24(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.participants !== void 0 && func0.call(data, "participants")) {
			let data24 = data.participants;
			if (Array.isArray(data24)) {
				const len2 = data24.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate85(data24[i2], {
					instancePath: instancePath + "/participants/" + i2,
					parentData: data24,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate85.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "array" }, parentSchema: schema59.properties.participants, data: data24 }]);
				errors++;
			}
		}
		if (data.objective !== void 0 && func0.call(data, "objective")) {
			if (!validate22(data.objective, {
				instancePath: instancePath + "/objective",
				parentData: data,
				parentDataProperty: "objective",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.kpi !== void 0 && func0.call(data, "kpi")) {
			if (!validate22(data.kpi, {
				instancePath: instancePath + "/kpi",
				parentData: data,
				parentDataProperty: "kpi",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.budget !== void 0 && func0.call(data, "budget")) {
			let data28 = data.budget;
			if (typeof data28 === "string") {
				if (!pattern5.test(data28)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/budget", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data28 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/budget", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data28 }]);
				errors++;
			}
		}
		if (data.cadence !== void 0 && func0.call(data, "cadence")) {
			let data29 = data.cadence;
			if (typeof data29 === "string") {
				if (!pattern5.test(data29)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/cadence", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data29 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/cadence", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data29 }]);
				errors++;
			}
		}
		if (data.stop !== void 0 && func0.call(data, "stop")) {
			if (!validate22(data.stop, {
				instancePath: instancePath + "/stop",
				parentData: data,
				parentDataProperty: "stop",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.contact !== void 0 && func0.call(data, "contact")) {
			let data31 = data.contact;
			if (typeof data31 === "string") {
				if (!pattern5.test(data31)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data31 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data31 }]);
				errors++;
			}
		}
		if (data.url !== void 0 && func0.call(data, "url")) {
			let data32 = data.url;
			if (typeof data32 === "string") {
				if (!pattern46.test(data32)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" }, parentSchema: schema84, data: data32 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/url/type", keyword: "type", params: { type: "string" }, parentSchema: schema84, data: data32 }]);
				errors++;
			}
		}
		if (data.note !== void 0 && func0.call(data, "note")) {
			let data33 = data.note;
			if (typeof data33 === "string") {
				if (!pattern5.test(data33)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data33 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data33 }]);
				errors++;
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema59, data }]);
		errors++;
	}
	validate45.errors = vErrors;
	return errors === 0;
}
validate45.evaluated = {
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
		if (data.tactics === void 0 || !func0.call(data, "tactics")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tactics" }, parentSchema: schema31, data }]);
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
			if ("strategy" !== data1) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "strategy" }, parentSchema: schema31.properties.kind, data: data1 }]);
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
		if (data.objective !== void 0 && func0.call(data, "objective")) {
			if (!validate22(data.objective, {
				instancePath: instancePath + "/objective",
				parentData: data,
				parentDataProperty: "objective",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0 && func0.call(data, "version")) {
			let data6 = data.version;
			if (typeof data6 === "string") {
				if (!pattern5.test(data6)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/version", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data6 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/version", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data6 }]);
				errors++;
			}
		}
		if (data.owner !== void 0 && func0.call(data, "owner")) {
			if (!validate24(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.author !== void 0 && func0.call(data, "author")) {
			if (!validate24(data.author, {
				instancePath: instancePath + "/author",
				parentData: data,
				parentDataProperty: "author",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.period !== void 0 && func0.call(data, "period")) {
			let data9 = data.period;
			if (typeof data9 === "string") {
				if (!pattern14.test(data9)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/period", schemaPath: "common.schema.json#/$defs/dayOrInterval/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-\\d{2}-\\d{2}(/(\\d{4}-\\d{2}-\\d{2}|\\.\\.))?|\\.\\./\\d{4}-\\d{2}-\\d{2})$" }, parentSchema: schema45, data: data9 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/period", schemaPath: "common.schema.json#/$defs/dayOrInterval/type", keyword: "type", params: { type: "string" }, parentSchema: schema45, data: data9 }]);
				errors++;
			}
		}
		if (data.governedBy !== void 0 && func0.call(data, "governedBy")) {
			let data10 = data.governedBy;
			if (Array.isArray(data10)) {
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data11 = data10[i0];
					if (typeof data11 === "string") {
						if (func67(data11) > 100) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/governedBy/" + i0, schemaPath: "common.schema.json#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema33, data: data11 }]);
							errors++;
						}
						if (!pattern4.test(data11)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/governedBy/" + i0, schemaPath: "common.schema.json#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*$" }, parentSchema: schema33, data: data11 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/governedBy/" + i0, schemaPath: "common.schema.json#/$defs/id/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data11 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/governedBy", schemaPath: "#/properties/governedBy/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.governedBy, data: data10 }]);
				errors++;
			}
		}
		if (data.sharedWith !== void 0 && func0.call(data, "sharedWith")) {
			let data12 = data.sharedWith;
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate27(data12[i1], {
					instancePath: instancePath + "/sharedWith/" + i1,
					parentData: data12,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate27.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/sharedWith", schemaPath: "#/properties/sharedWith/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.sharedWith, data: data12 }]);
				errors++;
			}
		}
		if (data.defaults !== void 0 && func0.call(data, "defaults")) {
			if (!validate29(data.defaults, {
				instancePath: instancePath + "/defaults",
				parentData: data,
				parentDataProperty: "defaults",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.tactics !== void 0 && func0.call(data, "tactics")) {
			let data15 = data.tactics;
			if (Array.isArray(data15)) {
				const len2 = data15.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate45(data15[i2], {
					instancePath: instancePath + "/tactics/" + i2,
					parentData: data15,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate45.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/tactics", schemaPath: "#/properties/tactics/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.tactics, data: data15 }]);
				errors++;
			}
		}
		if (data.url !== void 0 && func0.call(data, "url")) {
			let data17 = data.url;
			if (typeof data17 === "string") {
				if (!pattern46.test(data17)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" }, parentSchema: schema84, data: data17 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/url", schemaPath: "common.schema.json#/$defs/url/type", keyword: "type", params: { type: "string" }, parentSchema: schema84, data: data17 }]);
				errors++;
			}
		}
		if (data.contact !== void 0 && func0.call(data, "contact")) {
			let data18 = data.contact;
			if (typeof data18 === "string") {
				if (!pattern5.test(data18)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data18 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/contact", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data18 }]);
				errors++;
			}
		}
		if (data.note !== void 0 && func0.call(data, "note")) {
			let data19 = data.note;
			if (typeof data19 === "string") {
				if (!pattern5.test(data19)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema34, data: data19 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/note", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema34, data: data19 }]);
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
