// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var require_fast_deep_equal = __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
var require_equal = __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
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
	"$id": "config.schema.json",
	"title": "Config",
	"description": "The settings of a workspace: which documents there are, and how severe each rule is. It is data: nothing in it is executed, and nothing outside the workspace is read.",
	"type": "object",
	"properties": {
		"$schema": {
			"title": "Schema for editors",
			"description": "The schema by which an editor completes and explains this file. The tool neither reads nor fetches it; it may be left out.",
			"type": "string"
		},
		"extends": {
			"title": "Extends",
			"description": "What this config builds on: presets, such as `onpolicy:recommended`, law packs, such as `onpolicy:us-ftc`, and other configs of this workspace, by their paths relative to this file. Later ones win over earlier ones, and this config wins over all of them. Left out, nothing is taken over; without any config, `onpolicy:recommended` holds.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/text" }
		},
		"policies": {
			"title": "Policies",
			"description": "Where the policies are, as paths or patterns relative to the root of the workspace. Left out, none are read from here.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/text" }
		},
		"strategies": {
			"title": "Strategies",
			"description": "Where the strategies are, as paths or patterns relative to the root of the workspace. Left out, none are read from here; the policies are still checked by themselves.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/text" }
		},
		"waivers": {
			"title": "Waivers",
			"description": "Where the registers of waivers are, as paths or patterns relative to the root of the workspace. Left out, nothing is waived.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/text" }
		},
		"taxonomies": {
			"title": "Taxonomies",
			"description": "Where your own names are: taxonomies that add to the shipped ones, as paths or patterns relative to the root of the workspace. Left out, the shipped ones alone count.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/text" }
		},
		"ruleFiles": {
			"title": "Rule files",
			"description": "Where your own rules are, as paths or patterns relative to the root of the workspace. Left out, the shipped rules alone are run.",
			"type": "array",
			"items": { "$ref": "common.schema.json#/$defs/text" }
		},
		"assume": {
			"title": "Assume",
			"description": "Values for what strategies do not state. They are marked as assumed wherever they appear. Left out, those of the presets count.",
			"$ref": "common.schema.json#/$defs/scope"
		},
		"precedence": {
			"title": "Precedence",
			"description": "Which maxims decide between a prohibition and a permission, in this order; `prohibition` is always the last. Left out: `protection`, `authority`, `override`, `specificity`, `prohibition`.",
			"type": "array",
			"uniqueItems": true,
			"items": { "enum": [
				"protection",
				"authority",
				"override",
				"specificity",
				"recency",
				"prohibition"
			] }
		},
		"failOn": {
			"title": "Fail on",
			"description": "The severity from which on a run fails, with the status 1: `error`, `warning` or `info`. `--fail-on` goes before it, and alone can say `never`. Left out: `error`.",
			"$ref": "common.schema.json#/$defs/severity"
		},
		"maxWarnings": {
			"title": "Most warnings",
			"description": "How many warnings a run may have before it fails too, with the status 1. `--max-warnings` goes before it. Left out, no number of warnings is too many.",
			"type": "integer",
			"minimum": 0
		},
		"baseline": {
			"title": "Baseline",
			"description": "The file in which the findings stand that were there before, as a path relative to the root of the workspace. `onpolicy baseline` writes it. Left out, every finding counts.",
			"$ref": "common.schema.json#/$defs/text"
		},
		"suppressions": {
			"title": "Suppressions",
			"description": "How far comments such as `# onpolicy-ignore RULE: REASON` may suppress findings. `quality`: everything but what others decide, so that a strategy cannot suppress conflicts, conditions, governance or law. `all`: everything. `none`: nothing. Left out: `quality`.",
			"enum": [
				"all",
				"quality",
				"none"
			]
		},
		"minConfidence": {
			"title": "Least confidence",
			"description": "How sure a finding must be to be shown, from 0 to 1; those below are counted and fail nothing. `--min-confidence` goes before it. Left out, all are shown.",
			"$ref": "common.schema.json#/$defs/confidence"
		},
		"rules": {
			"title": "Rules",
			"description": "The severity of a rule: `error`, `warning`, `info`, or `off`. A rule that is left out keeps the severity that the presets or the rule itself give it.",
			"type": "object",
			"propertyNames": { "$ref": "common.schema.json#/$defs/ruleId" },
			"additionalProperties": { "$ref": "common.schema.json#/$defs/severityOrOff" }
		},
		"overrides": {
			"title": "Overrides",
			"description": "Other severities for some files; later entries win over earlier ones, and over `rules`. Left out, `rules` holds for all files.",
			"type": "array",
			"items": { "$ref": "#/$defs/override" }
		}
	},
	"additionalProperties": false,
	"$defs": { "override": {
		"type": "object",
		"required": ["files", "rules"],
		"properties": {
			"files": {
				"title": "Files",
				"description": "Paths or patterns of the files whose findings are meant, relative to the root of the workspace. It must be there.",
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "common.schema.json#/$defs/text" }
			},
			"rules": {
				"title": "Rules",
				"description": "Rules and their severities in these files. It must be there; nothing else can be set for some files alone.",
				"type": "object",
				"propertyNames": { "$ref": "common.schema.json#/$defs/ruleId" },
				"additionalProperties": { "$ref": "common.schema.json#/$defs/severityOrOff" }
			}
		},
		"additionalProperties": false,
		"title": "Override",
		"description": "Other severities for some files."
	} }
};
const schema33 = {
	"type": "string",
	"pattern": "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]"
};
const schema44 = { "enum": [
	"error",
	"warning",
	"info"
] };
const schema46 = {
	"type": "number",
	"minimum": 0,
	"maximum": 1
};
const schema47 = {
	"type": "string",
	"pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
	"maxLength": 100
};
const schema48 = { "enum": [
	"error",
	"warning",
	"info",
	"off"
] };
const func0 = Object.prototype.hasOwnProperty;
const func27 = require_equal().default;
const func69 = require_ucs2length().default;
const pattern4 = new RegExp("[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]", "u");
const pattern14 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const schema39 = {
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
const schema40 = {
	"type": "string",
	"pattern": "^[a-z][a-z0-9-]*$",
	"maxLength": 100
};
const pattern10 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const schema41 = {
	"if": { "type": "array" },
	"then": {
		"type": "array",
		"minItems": 1,
		"items": { "$ref": "#/$defs/name" }
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
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema41.then, data }]);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (typeof data0 === "string") {
					if (!pattern11.test(data0)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema42, data: data0 }]);
						errors++;
					}
				} else {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema42, data: data0 }]);
					errors++;
				}
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, parentSchema: schema41.then, data }]);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs8 = errors;
		if (typeof data === "string") {
			if (!pattern11.test(data)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}]" }, parentSchema: schema42, data }]);
				errors++;
			}
		} else {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, parentSchema: schema42, data }]);
			errors++;
		}
		var _valid0 = _errs8 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, parentSchema: schema41, data }]);
		errors++;
	}
	validate23.errors = vErrors;
	evaluated0.items = items0;
	return errors === 0;
}
validate23.evaluated = {
	"dynamicProps": false,
	"dynamicItems": true
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (func69(key0) > 100) {
					vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/facetId/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema40, data: key0, propertyName: key0 }]);
					errors++;
				}
				if (!pattern10.test(key0)) {
					vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/facetId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, parentSchema: schema40, data: key0, propertyName: key0 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/$defs/facetId/type", keyword: "type", params: { type: "string" }, parentSchema: schema40, data: key0, propertyName: key0 }]);
				errors++;
			}
			if (!(_errs1 === errors)) {
				vErrors = append(vErrors, [{ instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, parentSchema: schema39, data }]);
				errors++;
			}
		}
		for (const key1 of Object.keys(data)) if (!func0.call(schema39.properties, key1)) {
			if (!validate23(data[key1], {
				instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key1,
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.tool !== void 0 && func0.call(data, "tool")) {
			if (!validate23(data.tool, {
				instancePath: instancePath + "/tool",
				parentData: data,
				parentDataProperty: "tool",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.tactic !== void 0 && func0.call(data, "tactic")) {
			if (!validate23(data.tactic, {
				instancePath: instancePath + "/tactic",
				parentData: data,
				parentDataProperty: "tactic",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.actor !== void 0 && func0.call(data, "actor")) {
			if (!validate23(data.actor, {
				instancePath: instancePath + "/actor",
				parentData: data,
				parentDataProperty: "actor",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.account !== void 0 && func0.call(data, "account")) {
			if (!validate23(data.account, {
				instancePath: instancePath + "/account",
				parentData: data,
				parentDataProperty: "account",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.time !== void 0 && func0.call(data, "time")) {
			if (!validate23(data.time, {
				instancePath: instancePath + "/time",
				parentData: data,
				parentDataProperty: "time",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.device !== void 0 && func0.call(data, "device")) {
			if (!validate23(data.device, {
				instancePath: instancePath + "/device",
				parentData: data,
				parentDataProperty: "device",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.region !== void 0 && func0.call(data, "region")) {
			if (!validate23(data.region, {
				instancePath: instancePath + "/region",
				parentData: data,
				parentDataProperty: "region",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.audience !== void 0 && func0.call(data, "audience")) {
			if (!validate23(data.audience, {
				instancePath: instancePath + "/audience",
				parentData: data,
				parentDataProperty: "audience",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.content !== void 0 && func0.call(data, "content")) {
			if (!validate23(data.content, {
				instancePath: instancePath + "/content",
				parentData: data,
				parentDataProperty: "content",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0 && func0.call(data, "data")) {
			if (!validate23(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.payment !== void 0 && func0.call(data, "payment")) {
			if (!validate23(data.payment, {
				instancePath: instancePath + "/payment",
				parentData: data,
				parentDataProperty: "payment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.ai !== void 0 && func0.call(data, "ai")) {
			if (!validate23(data.ai, {
				instancePath: instancePath + "/ai",
				parentData: data,
				parentDataProperty: "ai",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate23.errors);
				errors = vErrors.length;
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema39, data }]);
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
const schema49 = {
	"type": "object",
	"required": ["files", "rules"],
	"properties": {
		"files": {
			"title": "Files",
			"description": "Paths or patterns of the files whose findings are meant, relative to the root of the workspace. It must be there.",
			"type": "array",
			"minItems": 1,
			"items": { "$ref": "common.schema.json#/$defs/text" }
		},
		"rules": {
			"title": "Rules",
			"description": "Rules and their severities in these files. It must be there; nothing else can be set for some files alone.",
			"type": "object",
			"propertyNames": { "$ref": "common.schema.json#/$defs/ruleId" },
			"additionalProperties": { "$ref": "common.schema.json#/$defs/severityOrOff" }
		}
	},
	"additionalProperties": false,
	"title": "Override",
	"description": "Other severities for some files."
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate38.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.files === void 0 || !func0.call(data, "files")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, parentSchema: schema49, data }]);
			errors++;
		}
		if (data.rules === void 0 || !func0.call(data, "rules")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, parentSchema: schema49, data }]);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "files" || key0 === "rules")) {
			vErrors = append(vErrors, [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, parentSchema: schema49, data }]);
			errors++;
		}
		if (data.files !== void 0 && func0.call(data, "files")) {
			let data0 = data.files;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, parentSchema: schema49.properties.files, data: data0 }]);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (!pattern4.test(data1)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/files/" + i0, schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data1 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/files/" + i0, schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data1 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, parentSchema: schema49.properties.files, data: data0 }]);
				errors++;
			}
		}
		if (data.rules !== void 0 && func0.call(data, "rules")) {
			let data2 = data.rules;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 of Object.keys(data2)) {
					const _errs9 = errors;
					if (typeof key1 === "string") {
						if (func69(key1) > 100) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/rules", schemaPath: "common.schema.json#/$defs/ruleId/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema47, data: key1, propertyName: key1 }]);
							errors++;
						}
						if (!pattern14.test(key1)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/rules", schemaPath: "common.schema.json#/$defs/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, parentSchema: schema47, data: key1, propertyName: key1 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/rules", schemaPath: "common.schema.json#/$defs/ruleId/type", keyword: "type", params: { type: "string" }, parentSchema: schema47, data: key1, propertyName: key1 }]);
						errors++;
					}
					if (!(_errs9 === errors)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, parentSchema: schema49.properties.rules, data: data2 }]);
						errors++;
					}
				}
				for (const key2 of Object.keys(data2)) {
					let data3 = data2[key2];
					if (!(data3 === "error" || data3 === "warning" || data3 === "info" || data3 === "off")) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.schema.json#/$defs/severityOrOff/enum", keyword: "enum", params: { allowedValues: schema48.enum }, parentSchema: schema48, data: data3 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, parentSchema: schema49.properties.rules, data: data2 }]);
				errors++;
			}
		}
	} else {
		vErrors = append(vErrors, [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, parentSchema: schema49, data }]);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
validate38.evaluated = {
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
		if (data.extends !== void 0 && func0.call(data, "extends")) {
			let data1 = data.extends;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (!pattern4.test(data2)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/extends/" + i0, schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data2 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/extends/" + i0, schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data2 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.extends, data: data1 }]);
				errors++;
			}
		}
		if (data.policies !== void 0 && func0.call(data, "policies")) {
			let data3 = data.policies;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (typeof data4 === "string") {
						if (!pattern4.test(data4)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/policies/" + i1, schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data4 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/policies/" + i1, schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data4 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.policies, data: data3 }]);
				errors++;
			}
		}
		if (data.strategies !== void 0 && func0.call(data, "strategies")) {
			let data5 = data.strategies;
			if (Array.isArray(data5)) {
				const len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data6 = data5[i2];
					if (typeof data6 === "string") {
						if (!pattern4.test(data6)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/strategies/" + i2, schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data6 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/strategies/" + i2, schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data6 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/strategies", schemaPath: "#/properties/strategies/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.strategies, data: data5 }]);
				errors++;
			}
		}
		if (data.waivers !== void 0 && func0.call(data, "waivers")) {
			let data7 = data.waivers;
			if (Array.isArray(data7)) {
				const len3 = data7.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data8 = data7[i3];
					if (typeof data8 === "string") {
						if (!pattern4.test(data8)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/waivers/" + i3, schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data8 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/waivers/" + i3, schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data8 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.waivers, data: data7 }]);
				errors++;
			}
		}
		if (data.taxonomies !== void 0 && func0.call(data, "taxonomies")) {
			let data9 = data.taxonomies;
			if (Array.isArray(data9)) {
				const len4 = data9.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data10 = data9[i4];
					if (typeof data10 === "string") {
						if (!pattern4.test(data10)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/taxonomies/" + i4, schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data10 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/taxonomies/" + i4, schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data10 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/taxonomies", schemaPath: "#/properties/taxonomies/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.taxonomies, data: data9 }]);
				errors++;
			}
		}
		if (data.ruleFiles !== void 0 && func0.call(data, "ruleFiles")) {
			let data11 = data.ruleFiles;
			if (Array.isArray(data11)) {
				const len5 = data11.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data12 = data11[i5];
					if (typeof data12 === "string") {
						if (!pattern4.test(data12)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/ruleFiles/" + i5, schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data12 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/ruleFiles/" + i5, schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data12 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/ruleFiles", schemaPath: "#/properties/ruleFiles/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.ruleFiles, data: data11 }]);
				errors++;
			}
		}
		if (data.assume !== void 0 && func0.call(data, "assume")) {
			if (!validate22(data.assume, {
				instancePath: instancePath + "/assume",
				parentData: data,
				parentDataProperty: "assume",
				rootData,
				dynamicAnchors
			})) {
				vErrors = append(vErrors, validate22.errors);
				errors = vErrors.length;
			}
		}
		if (data.precedence !== void 0 && func0.call(data, "precedence")) {
			let data14 = data.precedence;
			if (Array.isArray(data14)) {
				const len6 = data14.length;
				for (let i6 = 0; i6 < len6; i6++) {
					let data15 = data14[i6];
					if (!(data15 === "protection" || data15 === "authority" || data15 === "override" || data15 === "specificity" || data15 === "recency" || data15 === "prohibition")) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/precedence/" + i6, schemaPath: "#/properties/precedence/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.precedence.items.enum }, parentSchema: schema31.properties.precedence.items, data: data15 }]);
						errors++;
					}
				}
				let i7 = data14.length;
				let j0;
				if (i7 > 1) {
					outer0: for (; i7--;) for (j0 = i7; j0--;) if (func27(data14[i7], data14[j0])) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/precedence", schemaPath: "#/properties/precedence/uniqueItems", keyword: "uniqueItems", params: { i: i7,  j: j0 }, parentSchema: schema31.properties.precedence, data: data14 }]);
						errors++;
						break outer0;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/precedence", schemaPath: "#/properties/precedence/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.precedence, data: data14 }]);
				errors++;
			}
		}
		if (data.failOn !== void 0 && func0.call(data, "failOn")) {
			let data16 = data.failOn;
			if (!(data16 === "error" || data16 === "warning" || data16 === "info")) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/failOn", schemaPath: "common.schema.json#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema44.enum }, parentSchema: schema44, data: data16 }]);
				errors++;
			}
		}
		if (data.maxWarnings !== void 0 && func0.call(data, "maxWarnings")) {
			let data17 = data.maxWarnings;
			if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/maxWarnings", schemaPath: "#/properties/maxWarnings/type", keyword: "type", params: { type: "integer" }, parentSchema: schema31.properties.maxWarnings, data: data17 }]);
				errors++;
			}
			if (typeof data17 == "number" && isFinite(data17)) {
				if (data17 < 0 || isNaN(data17)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/maxWarnings", schemaPath: "#/properties/maxWarnings/minimum", keyword: "minimum", params: { comparison: ">=",  limit: 0 }, message: "must be >= 0", parentSchema: schema31.properties.maxWarnings, data: data17 }]);
					errors++;
				}
			}
		}
		if (data.baseline !== void 0 && func0.call(data, "baseline")) {
			let data18 = data.baseline;
			if (typeof data18 === "string") {
				if (!pattern4.test(data18)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/baseline", schemaPath: "common.schema.json#/$defs/text/pattern", keyword: "pattern", params: { pattern: "[\\p{L}\\p{N}\\p{P}\\p{S}\\u202a-\\u202e\\u2066-\\u2069]" }, parentSchema: schema33, data: data18 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/baseline", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" }, parentSchema: schema33, data: data18 }]);
				errors++;
			}
		}
		if (data.suppressions !== void 0 && func0.call(data, "suppressions")) {
			let data19 = data.suppressions;
			if (!(data19 === "all" || data19 === "quality" || data19 === "none")) {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/enum", keyword: "enum", params: { allowedValues: schema31.properties.suppressions.enum }, parentSchema: schema31.properties.suppressions, data: data19 }]);
				errors++;
			}
		}
		if (data.minConfidence !== void 0 && func0.call(data, "minConfidence")) {
			let data20 = data.minConfidence;
			if (typeof data20 == "number" && isFinite(data20)) {
				if (data20 > 1 || isNaN(data20)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/minConfidence", schemaPath: "common.schema.json#/$defs/confidence/maximum", keyword: "maximum", params: { comparison: "<=",  limit: 1 }, message: "must be <= 1", parentSchema: schema46, data: data20 }]);
					errors++;
				}
				if (data20 < 0 || isNaN(data20)) {
					vErrors = append(vErrors, [{ instancePath: instancePath + "/minConfidence", schemaPath: "common.schema.json#/$defs/confidence/minimum", keyword: "minimum", params: { comparison: ">=",  limit: 0 }, message: "must be >= 0", parentSchema: schema46, data: data20 }]);
					errors++;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/minConfidence", schemaPath: "common.schema.json#/$defs/confidence/type", keyword: "type", params: { type: "number" }, parentSchema: schema46, data: data20 }]);
				errors++;
			}
		}
		if (data.rules !== void 0 && func0.call(data, "rules")) {
			let data21 = data.rules;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				for (const key1 of Object.keys(data21)) {
					const _errs51 = errors;
					if (typeof key1 === "string") {
						if (func69(key1) > 100) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/rules", schemaPath: "common.schema.json#/$defs/ruleId/maxLength", keyword: "maxLength", params: { limit: 100 }, parentSchema: schema47, data: key1, propertyName: key1 }]);
							errors++;
						}
						if (!pattern14.test(key1)) {
							vErrors = append(vErrors, [{ instancePath: instancePath + "/rules", schemaPath: "common.schema.json#/$defs/ruleId/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, parentSchema: schema47, data: key1, propertyName: key1 }]);
							errors++;
						}
					} else {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/rules", schemaPath: "common.schema.json#/$defs/ruleId/type", keyword: "type", params: { type: "string" }, parentSchema: schema47, data: key1, propertyName: key1 }]);
						errors++;
					}
					if (!(_errs51 === errors)) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, parentSchema: schema31.properties.rules, data: data21 }]);
						errors++;
					}
				}
				for (const key2 of Object.keys(data21)) {
					let data22 = data21[key2];
					if (!(data22 === "error" || data22 === "warning" || data22 === "info" || data22 === "off")) {
						vErrors = append(vErrors, [{ instancePath: instancePath + "/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "common.schema.json#/$defs/severityOrOff/enum", keyword: "enum", params: { allowedValues: schema48.enum }, parentSchema: schema48, data: data22 }]);
						errors++;
					}
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, parentSchema: schema31.properties.rules, data: data21 }]);
				errors++;
			}
		}
		if (data.overrides !== void 0 && func0.call(data, "overrides")) {
			let data23 = data.overrides;
			if (Array.isArray(data23)) {
				const len7 = data23.length;
				for (let i8 = 0; i8 < len7; i8++) if (!validate38(data23[i8], {
					instancePath: instancePath + "/overrides/" + i8,
					parentData: data23,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = append(vErrors, validate38.errors);
					errors = vErrors.length;
				}
			} else {
				vErrors = append(vErrors, [{ instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, parentSchema: schema31.properties.overrides, data: data23 }]);
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
