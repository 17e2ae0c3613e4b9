import { findEntry, findNearest, findValue, foldName, listItems, quoteNearest } from "./read-syntax-data-node.js";

function createBits(size) {
	return new Uint32Array(Math.max(1, size + 31 >>> 5));
}
function setBit(bits, index) {
	bits[index >>> 5] = ((bits[index >>> 5] ?? 0) | 1 << (index & 31)) >>> 0;
}
function hasBit(bits, index) {
	return ((bits[index >>> 5] ?? 0) & 1 << (index & 31)) !== 0;
}
function addBits(target, other) {
	for (let i = 0; i < target.length; i += 1) target[i] = (target[i] ?? 0) | (other[i] ?? 0);
}
function listBits(bits) {
	const members = [];
	for (let i = 0; i < bits.length; i += 1) {
		let word = bits[i] ?? 0;
		while (word !== 0) {
			const low = word & -word;
			members.push(i * 32 + (31 - Math.clz32(low)));
			word = (word ^ low) >>> 0;
		}
	}
	return members;
}

function orderBroaderFirst(broader) {
	const narrower = broader.map(() => []);
	const waiting = broader.map((list) => list.length);
	for (const [index, list] of broader.entries()) for (const parent of list) narrower[parent]?.push(index);
	const order = waiting.flatMap((count, index) => count === 0 ? [index] : []);
	for (let next = 0; next < order.length; next += 1) for (const child of narrower[order[next] ?? 0] ?? []) {
		const left = (waiting[child] ?? 0) - 1;
		waiting[child] = left;
		if (left === 0) order.push(child);
	}
	return order;
}
function resolveConcept(taxonomy, text) {
	const exact = taxonomy.byId.get(text);
	if (exact !== void 0) return exact;
	const folded = foldName(text);
	return taxonomy.byName.get(folded) ?? resolveDomain(taxonomy, folded);
}
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([^\s/?#]+\.[^\s/?#]+(?:\/[^\s?#]*)?)/u;
function resolveDomain(taxonomy, folded) {
	const address = ADDRESS.exec(folded)?.[1];
	if (address === void 0) return void 0;
	for (let path = address;; path = path.slice(0, path.lastIndexOf("/"))) {
		const found = taxonomy.byName.get(path.replace(/\/$/u, ""));
		if (found !== void 0) return found;
		if (!path.includes("/")) break;
	}
	const host = address.split("/")[0] ?? "";
	for (let dot = host.indexOf("."); dot !== -1; dot = host.indexOf(".", dot + 1)) {
		const found = taxonomy.byName.get(host.slice(dot + 1));
		if (found?.domains.some((domain) => foldName(domain) === host.slice(dot + 1)) === true) return found;
	}
}
function isWithin(taxonomy, inner, outer) {
	const a = taxonomy.byId.get(inner);
	const b = taxonomy.byId.get(outer);
	if (a === void 0 || b === void 0) return false;
	const atoms = taxonomy.atomsOf(b.index);
	return atoms !== void 0 && hasBit(atoms, a.index);
}
function findPath(taxonomy, from, to) {
	const start = taxonomy.byId.get(from);
	const end = taxonomy.byId.get(to);
	if (start === void 0 || end === void 0) return [];
	const cameFrom = /* @__PURE__ */ new Map([[start.index, -1]]);
	const queue = [start.index];
	for (let next = 0; next < queue.length; next += 1) {
		const index = queue[next] ?? 0;
		if (index === end.index) return traceBack(taxonomy, cameFrom, index);
		for (const parent of taxonomy.concepts[index]?.broader ?? []) {
			if (cameFrom.has(parent)) continue;
			cameFrom.set(parent, index);
			queue.push(parent);
		}
	}
	return [];
}
function traceBack(taxonomy, cameFrom, end) {
	const path = [];
	for (let index = end; index !== -1; index = cameFrom.get(index) ?? -1) {
		const concept = taxonomy.concepts[index];
		if (concept !== void 0) path.unshift(concept);
	}
	return path;
}

const SEVERITIES = [
	"error",
	"warning",
	"info"
];
function listStanding(findings) {
	return findings.filter(({ waiver }) => waiver === void 0);
}

const NO_TERMS = /* @__PURE__ */ new Map();
const MOST_HELPED = 300;
function complain(binder, { severity = "error", help, related, ...rest }) {
	const isShown = binder.problems.length < MOST_HELPED;
	const words = typeof help === "function" ? isShown ? help() : void 0 : help;
	binder.problems.push({
		...rest,
		severity,
		...words === void 0 ? {} : { help: words },
		...related === void 0 ? {} : { related }
	});
}
function textOf(map, key) {
	return scalarText(findValue(map, key));
}
function scalarText(node) {
	return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
function joinedText(map, key) {
	const texts = listItems(findValue(map, key)).flatMap((node) => scalarText(node) ?? []);
	return texts.length === 0 ? void 0 : texts.join("; ");
}
function countOf(map, key) {
	const node = findValue(map, key);
	return node?.kind === "scalar" && typeof node.value === "number" ? node.value : void 0;
}
function keysOf(map) {
	return new Map(map.entries.map(({ key, value }) => [key, value.location]));
}
function isTrue(map, key) {
	const node = findValue(map, key);
	return node?.kind === "scalar" && node.value === true;
}
function isFalse(map, key) {
	const node = findValue(map, key);
	return node?.kind === "scalar" && node.value === false;
}
function choiceOf(map, key, choices) {
	const value = textOf(map, key);
	return choices.find((choice) => choice === value);
}
function mapsOf(map, key) {
	return listItems(findValue(map, key)).flatMap((item) => item.kind === "map" ? [item] : []);
}
function identityOf(map) {
	const entry = findEntry(map, "id");
	const id = scalarText(entry?.value);
	return entry === void 0 || id === void 0 ? void 0 : {
		id,
		location: entry.value.location
	};
}
function keepDistinct(binder, items, what, idOf) {
	const seen = /* @__PURE__ */ new Map();
	return items.filter((item) => {
		const { id, location } = idOf(item);
		const folded = id.normalize("NFKC");
		const first = seen.get(folded);
		if (first === void 0) {
			seen.set(folded, location);
			return true;
		}
		complain(binder, {
			rule: "duplicate-id",
			message: `There are two ${what} with the id "${id}".`,
			help: "Give each an id of its own.",
			location,
			related: [{
				location: first,
				message: "the first one"
			}]
		});
		return false;
	});
}
function locatedTexts(node) {
	return listItems(node).flatMap((item) => {
		const value = scalarText(item);
		return value === void 0 ? [] : [{
			value,
			location: item.location
		}];
	});
}

const MOST_NAMES = 12;
const MOST_CONCEPTS = 3;
function suggestConcept(taxonomy, text) {
	const parts = text.split(/\s*(?:,|;|\/|&|\band\b|\bor\b)\s*/iu);
	if (parts.length > 1 && parts.every((part) => resolveConcept(taxonomy, part) !== void 0)) return `Write several names as a list: [${parts.join(", ")}].`;
	const names = taxonomy.concepts.flatMap(({ id, label, aliases, formerly }) => [
		label,
		id,
		...aliases,
		...formerly
	]);
	const seen = /* @__PURE__ */ new Set();
	const nearest = findNearest(text, names, MOST_NAMES).filter((name) => {
		const index = resolveConcept(taxonomy, name)?.index ?? -1;
		if (seen.has(index)) return false;
		seen.add(index);
		return true;
	});
	return quoteNearest(nearest.slice(0, MOST_CONCEPTS));
}

const documents = [
	"{\"kind\":\"rule\",\"id\":\"depends-on-detail\",\"title\":\"A tactic is too broad to say whether the policy allows it\",\"category\":\"condition\",\"severity\":\"warning\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"depends\\\" && verdict.cause == \\\"open\\\"\",\"message\":\"Whether the policy allows this depends on {verdict.question}: {verdict.stakes} at stake.\",\"help\":\"Say which is meant.\"}",
	"{\"kind\":\"rule\",\"id\":\"missing-alternative-duty\",\"title\":\"A tactic shows none of several things of which the policy requires one\",\"category\":\"condition\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unmet\\\" && verdict.cause == \\\"duty\\\" && verdict.duty.kind == \\\"choice\\\"\",\"message\":\"\\\"{verdict.clause.title}\\\" requires {verdict.duty.text}; the tactic states none that counts.\",\"help\":\"Do one of them and state it under `evidence`.\"}",
	"{\"kind\":\"rule\",\"id\":\"missing-approval\",\"title\":\"A tactic lacks an approval that the policy requires\",\"category\":\"condition\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unmet\\\" && verdict.cause == \\\"duty\\\" && verdict.duty.kind == \\\"approval\\\"\",\"message\":\"\\\"{verdict.clause.title}\\\" requires {verdict.duty.text}; the tactic states none that counts.\",\"help\":\"Get the approval and state it under `evidence`.\"}",
	"{\"kind\":\"rule\",\"id\":\"missing-consent\",\"title\":\"A tactic lacks consent that the policy requires\",\"category\":\"condition\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unmet\\\" && verdict.cause == \\\"duty\\\" && verdict.duty.kind == \\\"consent\\\"\",\"message\":\"\\\"{verdict.clause.title}\\\" requires {verdict.duty.text}; the tactic states none that counts.\",\"help\":\"Obtain the consent and state it under `evidence`.\"}",
	"{\"kind\":\"rule\",\"id\":\"missing-control\",\"title\":\"A tactic lacks a control that the policy requires\",\"category\":\"condition\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unmet\\\" && verdict.cause == \\\"duty\\\" && verdict.duty.kind == \\\"control\\\"\",\"message\":\"\\\"{verdict.clause.title}\\\" requires {verdict.duty.text}; the tactic states none that counts.\",\"help\":\"Put the control in place and state it under `evidence`.\"}",
	"{\"kind\":\"rule\",\"id\":\"missing-disclosure\",\"title\":\"A tactic lacks a disclosure that the policy requires\",\"category\":\"condition\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unmet\\\" && verdict.cause == \\\"duty\\\" && verdict.duty.kind == \\\"disclosure\\\"\",\"message\":\"\\\"{verdict.clause.title}\\\" requires {verdict.duty.text}; the tactic states none that counts.\",\"help\":\"Plan the disclosure and state it under `evidence`.\"}",
	"{\"kind\":\"rule\",\"id\":\"missing-record\",\"title\":\"A tactic lacks a record that the policy requires\",\"category\":\"condition\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unmet\\\" && verdict.cause == \\\"duty\\\" && verdict.duty.kind == \\\"record\\\"\",\"message\":\"\\\"{verdict.clause.title}\\\" requires {verdict.duty.text}; the tactic states none that counts.\",\"help\":\"Keep the record and state it under `evidence`.\"}",
	"{\"kind\":\"rule\",\"id\":\"missing-training\",\"title\":\"A tactic lacks training that the policy requires\",\"category\":\"condition\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unmet\\\" && verdict.cause == \\\"duty\\\" && verdict.duty.kind == \\\"training\\\"\",\"message\":\"\\\"{verdict.clause.title}\\\" requires {verdict.duty.text}; the tactic states none that counts.\",\"help\":\"Have the people trained and state it under `evidence`.\"}",
	"{\"kind\":\"rule\",\"id\":\"policy-owned-by-marketing\",\"title\":\"The employee use policy is owned by marketing\",\"category\":\"governance\",\"severity\":\"error\",\"subject\":\"policy\",\"at\":\"owner\",\"when\":\"policy.owner.role.within(\\\"marketing\\\") || policy.owner.role.within(\\\"communications\\\") || policy.owner.role.within(\\\"agency\\\")\",\"message\":\"\\\"{policy.title}\\\" is owned by {policy.owner.label}, whose own plans it is there to judge.\",\"help\":\"Let HR, legal or compliance own it, and list marketing under `consulted`.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-account\",\"title\":\"A tactic uses an account that the policy excludes\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"account\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits this kind of account: {verdict.concept.label}.\",\"help\":\"Move the tactic to an account that the policy allows.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-actor\",\"title\":\"A tactic involves people whom the policy excludes\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"actor\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" excludes these people: {verdict.concept.label}.\",\"help\":\"Let people do it whom the policy allows.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-ai\",\"title\":\"A tactic involves AI in a way that the policy prohibits\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"ai\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits this use of AI: {verdict.concept.label}.\",\"help\":\"Reduce what AI does in it to what the policy allows.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-audience\",\"title\":\"A tactic addresses an audience that the policy excludes\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"audience\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits addressing this audience: {verdict.concept.label}.\",\"help\":\"Address another audience.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-by-broader-concept\",\"title\":\"A tactic falls under a broader concept that the policy prohibits\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && size(verdict.facets) == 1 && verdict.isBroader\",\"message\":\"\\\"{verdict.concept.label}\\\" falls under \\\"{verdict.named}\\\", which \\\"{verdict.clause.title}\\\" prohibits.\",\"help\":\"Use something outside that group, or have the policy name an exception.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-by-default\",\"title\":\"A tactic is not among what the policy permits, and the rest is prohibited\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality in [\\\"prohibit\\\", \\\"default\\\"] && size(verdict.facets) == 0\",\"message\":\"\\\"{verdict.clause.modality == \\\"default\\\" ? verdict.policy.title : verdict.clause.title}\\\" prohibits {verdict.clause.modality == \\\"default\\\" ? \\\"whatever it does not allow, and it does not allow this\\\" : \\\"everything, and nothing lifts that for this tactic\\\"}.\",\"help\":\"Plan something that the policy permits, or ask its owner to permit this.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-combination\",\"title\":\"A tactic combines what the policy prohibits together\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && size(verdict.facets) > 1\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits this combination: {verdict.combination}.\",\"help\":\"Change one part of the combination; each may be allowed without the others.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-content\",\"title\":\"A tactic says or shows what the policy prohibits\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"content\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits this content: {verdict.concept.label}.\",\"help\":\"Change what is said or shown.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-data\",\"title\":\"A tactic uses or discloses data that the policy protects\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"data\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits using or disclosing this data: {verdict.concept.label}.\",\"help\":\"Do without the data, or use data that the policy allows.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-device\",\"title\":\"A tactic uses a device that the policy excludes\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"device\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits this kind of device: {verdict.concept.label}.\",\"help\":\"Use a device that the policy allows.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-own-facet\",\"title\":\"A tactic states a value that the policy prohibits in a facet of the organisation's own\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && size(verdict.facets) == 1 && !verdict.isBroader && verdict.isOwnFacet\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits this {verdict.facet}: {verdict.concept.label}.\",\"help\":\"Choose a value that the policy permits.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-payment\",\"title\":\"A tactic pays in a way that the policy prohibits\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"payment\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits this kind of payment: {verdict.concept.label}.\",\"help\":\"Pay in a way that the policy allows.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-region\",\"title\":\"A tactic runs in a region that the policy excludes\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"region\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" excludes this region: {verdict.concept.label}.\",\"help\":\"Leave the region out, or ask legal about it.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-tactic\",\"title\":\"A strategy plans a tactic that the policy prohibits\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"tactic\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits {verdict.concept.label}.\",\"help\":\"Replace the tactic by one that the policy permits.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-time\",\"title\":\"A tactic happens at a time that the policy excludes\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"time\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" excludes this time: {verdict.concept.label}.\",\"help\":\"Move the tactic to a time that the policy allows.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-together\",\"title\":\"Several clauses together prohibit every way to do a tactic\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"together\\\"\",\"message\":\"{verdict.combination} together prohibit every way to do this.\",\"help\":\"Say how it is done and change that part, or ask the policies' owners which of the clauses should give way.\"}",
	"{\"kind\":\"rule\",\"id\":\"prohibited-tool\",\"title\":\"A tactic uses a tool that the policy prohibits\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"prohibit\\\" && verdict.facets == [\\\"tool\\\"] && !verdict.isBroader\",\"message\":\"\\\"{verdict.clause.title}\\\" prohibits {verdict.concept.label}.\",\"help\":\"Use a tool that the policy permits.\"}",
	"{\"kind\":\"rule\",\"id\":\"reserved-for-others\",\"title\":\"A tactic does what the policy reserves for others\",\"category\":\"conflict\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"prohibited\\\" && verdict.cause == \\\"prohibition\\\" && verdict.clause.modality == \\\"only\\\"\",\"message\":\"\\\"{verdict.clause.title}\\\" limits this to {verdict.clause.reservedFor}.\",\"help\":\"Let it be done as the clause says, or ask the policy's owner to widen it.\"}",
	"{\"kind\":\"rule\",\"id\":\"silent-tactic\",\"title\":\"The policy does not speak about a tactic\",\"category\":\"coverage\",\"severity\":\"info\",\"subject\":\"verdict\",\"when\":\"verdict.cause == \\\"silence\\\" && verdict.facet != \\\"tool\\\"\",\"message\":\"No policy says whether \\\"{verdict.tactic.title}\\\" may be done.\",\"help\":\"Ask the policy's owner to permit it, prohibit it, or say under which conditions it may be done.\"}",
	"{\"kind\":\"rule\",\"id\":\"silent-tool\",\"title\":\"The policy does not speak about a tool\",\"category\":\"coverage\",\"severity\":\"info\",\"subject\":\"verdict\",\"when\":\"verdict.cause == \\\"silence\\\" && verdict.facet == \\\"tool\\\"\",\"message\":\"No policy says whether {verdict.concept.label} may be used for \\\"{verdict.tactic.title}\\\".\",\"help\":\"Ask the policy's owner to permit it, prohibit it, or say under which conditions it may be used.\"}",
	"{\"kind\":\"rule\",\"id\":\"unknown-name\",\"title\":\"A strategy names something that no taxonomy lists\",\"category\":\"coverage\",\"severity\":\"warning\",\"subject\":\"mention\",\"when\":\"!mention.isKnown\",\"message\":\"No taxonomy lists \\\"{mention.text}\\\" under \\\"{mention.facet}\\\", so clauses about broader terms may miss it.\",\"help\":\"Correct the name, or add it to a taxonomy of your own.\"}",
	"{\"kind\":\"rule\",\"id\":\"unmet-together\",\"title\":\"However a tactic is done, some clause prohibits it or asks for something that is missing\",\"category\":\"condition\",\"severity\":\"error\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unmet\\\" && verdict.cause == \\\"together\\\"\",\"message\":\"However this is done, {verdict.combination} stand against it.\",\"help\":\"Say how it is done, and meet what is asked for in that case.\"}",
	"{\"kind\":\"rule\",\"id\":\"unpinned-waiver\",\"title\":\"A waiver does not record what its clause means\",\"category\":\"waiver\",\"severity\":\"info\",\"subject\":\"waiver\",\"when\":\"waiver.fault == \\\"\\\" && waiver.isNeeded && waiver.clauseFingerprint == \\\"\\\"\",\"message\":\"The waiver {waiver.id} does not record what \\\"{waiver.clause.title}\\\" means: the clause's fingerprint today is {waiver.fingerprint}.\",\"help\":\"Write it into the waiver, in quotes, as its `clauseFingerprint`.\"}",
	"{\"kind\":\"rule\",\"id\":\"unstated-facet\",\"title\":\"A tactic does not say what the policy's answer depends on\",\"category\":\"condition\",\"severity\":\"info\",\"subject\":\"verdict\",\"when\":\"verdict.kind == \\\"unstated\\\" && verdict.cause == \\\"open\\\"\",\"message\":\"\\\"{verdict.tactic.title}\\\" does not say {verdict.question}, and the policy's answer depends on it: {verdict.stakes} at stake.\",\"help\":\"State it in the tactic.\"}",
	"{\"kind\":\"rule\",\"id\":\"unused-waiver\",\"title\":\"A waiver is not needed\",\"category\":\"waiver\",\"severity\":\"info\",\"subject\":\"waiver\",\"when\":\"waiver.fault == \\\"\\\" && !waiver.isNeeded\",\"message\":\"The waiver {waiver.id} is not needed: \\\"{waiver.clause.title}\\\" does not stand against the tactic.\",\"help\":\"Check that it names the clause and the tactic that are meant, or remove it.\"}",
	"{\"kind\":\"rule\",\"id\":\"void-waiver\",\"title\":\"A waiver waives nothing\",\"category\":\"waiver\",\"severity\":\"warning\",\"subject\":\"waiver\",\"when\":\"waiver.fault != \\\"\\\" && (waiver.isNeeded || !waiver.isExpired)\",\"message\":\"The waiver {waiver.id} waives nothing: {waiver.fault}.\",\"help\":\"Renew the waiver, or change the tactic.\"}",
	"{\"kind\":\"rule\",\"id\":\"waiver-too-long\",\"title\":\"A waiver runs for more than three years\",\"category\":\"waiver\",\"severity\":\"warning\",\"subject\":\"waiver\",\"when\":\"waiver.fault == \\\"\\\" && waiver.days > 1096\",\"message\":\"The waiver {waiver.id} runs until {waiver.expires}, {waiver.days} days after it was granted.\",\"help\":\"Give it an end at which somebody will look at it again, or change the clause.\"}"
];
let parsed;
function builtinRules() {
	parsed ??= JSON.parse(`[${documents.join(",")}]`);
	return parsed;
}

const WORD = /[\p{L}\p{N}]/u;
function firstOf(text, words) {
	const lower = text.toLowerCase();
	return words.find((word) => holdsWord(lower, word.toLowerCase())) ?? "";
}
function holdsWord(text, word) {
	if (word === "") return false;
	for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
		const before = text.charAt(start - 1);
		const after = text.charAt(start + word.length);
		if (!WORD.test(before) && !WORD.test(after)) return true;
	}
	return false;
}

function isNamedWithin(taxonomies, facet, [inner, outer]) {
	const taxonomy = taxonomies.get(facet);
	if (taxonomy === void 0) return false;
	const a = resolveConcept(taxonomy, inner);
	const b = resolveConcept(taxonomy, outer);
	return a !== void 0 && b !== void 0 && isWithin(taxonomy, a.id, b.id);
}

export { NO_TERMS, SEVERITIES, addBits, builtinRules, choiceOf, complain, countOf, createBits, findPath, firstOf, hasBit, identityOf, isFalse, isNamedWithin, isTrue, isWithin, joinedText, keepDistinct, keysOf, listBits, listStanding, locatedTexts, mapsOf, orderBroaderFirst, resolveConcept, scalarText, setBit, suggestConcept, textOf };