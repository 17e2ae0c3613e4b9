const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");
const require_read_role = require("./read-prose-read-role.cjs");

const BETWEEN$2 = /^(?:[\s,/&+|()\u2022\u00b7\u201c\u201d"'-]|\b(?:and|or|plus|the|on|our|in|your)\b)*$/iu;
const JOINS = /[,/&+|(\u2022\u00b7]|\b(?:and|or|plus)\b/iu;
const WIDEST$2 = 24;
const NEAREST$1 = 8;
function groupNames(text, matches) {
	const lists = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Map();
	const close = (names) => {
		const span = {
			start: names[0]?.start ?? 0,
			end: names.at(-1)?.end ?? 0
		};
		for (const [at, name] of names.entries()) lists.set(name, {
			names,
			...span,
			at
		});
	};
	for (const match of matches) {
		const names = open.get(match.facet) ?? [];
		if (names.length > 0 && areNear(text, names.at(-1), match)) names.push(match);
		else {
			close(names);
			open.set(match.facet, [match]);
		}
	}
	for (const names of open.values()) close(names);
	return lists;
}
function areNear(text, before, after) {
	if (before === void 0) return false;
	if (after.start < before.end) return true;
	const between = after.start - before.end <= WIDEST$2 ? text.slice(before.end, after.start) : "-";
	return JOINS.test(between) && BETWEEN$2.test(between);
}
function hasSureNeighbour(match, list, isNeighbour) {
	return list.names.slice(Math.max(0, list.at - NEAREST$1), list.at + NEAREST$1).some((other) => other.concept !== match.concept && isSure(other) && isNeighbour(other));
}
function isSure({ isAmbiguous, isAddress, isTold, concept }) {
	return !isAmbiguous && isTold !== true && !isAddress && concept.index !== 0;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const APOSTROPHES = "'\u2019";
function listWords(text) {
	const words = [];
	for (let at = 0; at < text.length;) {
		const start = at;
		while (isLetter(text, at) || at > start && isApostrophe(text, at) && isLetter(text, at + 1)) at += 1;
		if (at === start && text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 160) at += 1;
		if (at > start) words.push({
			text: fold(text.slice(start, at)),
			start,
			end: at
		});
		else at += 1;
	}
	return words;
}
function fold(word) {
	const lower = word.toLowerCase();
	return lower.includes("\u2019") ? lower.replaceAll("\u2019", "'") : lower;
}
function isApostrophe(text, at) {
	return APOSTROPHES.includes(text[at] ?? " ");
}
function isLetter(text, at) {
	const code = text.charCodeAt(at);
	if (code < 128) return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57;
	return code >= 128 && LETTER.test(text[at] ?? "");
}
function findWord(words, offset) {
	let [low, high] = [0, words.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

function phraseSet(lexicon, entry) {
	let made;
	const open = () => made ??= createPhraseSet(listPhrases(lexicon, entry));
	return {
		lengthAt: (words, from) => open().lengthAt(words, from),
		lengthBefore: (words, to) => open().lengthBefore(words, to),
		isWithin: (words) => open().isWithin(words)
	};
}
function listPhrases(lexicon, entry) {
	const found = require_read_role.lexicons().find(({ id }) => id === lexicon)?.entries.find(({ id }) => id === entry);
	if (found === void 0) throw new Error(`There is no entry ${lexicon}/${entry} in the lexicons.`);
	return found.phrases;
}
function createPhraseSet(phrases) {
	const byFirst = /* @__PURE__ */ new Map();
	const byLast = /* @__PURE__ */ new Map();
	const split = phrases.map((phrase) => listWords(phrase).map(({ text }) => text));
	for (const phrase of split.toSorted((a, b) => b.length - a.length)) {
		push(byFirst, phrase[0] ?? "", phrase);
		push(byLast, phrase.at(-1) ?? "", phrase);
	}
	const lengthAt = (words, from) => byFirst.get(words[from]?.text ?? "")?.find((phrase) => phrase.every((word, index) => words[from + index]?.text === word))?.length ?? 0;
	return {
		lengthAt,
		lengthBefore: (words, to) => byLast.get(words[to - 1]?.text ?? "")?.find((phrase) => phrase.every((word, index) => words[to - phrase.length + index]?.text === word))?.length ?? 0,
		isWithin: (words) => words.some((_, index) => lengthAt(words, index) > 0)
	};
}
function push(map, key, phrase) {
	const known = map.get(key);
	if (known === void 0) map.set(key, [phrase]);
	else known.push(phrase);
}

const PLAN_NOUN = phraseSet("plan", "plan-noun");
const PLAN_VERB = phraseSet("plan", "plan-verb");
const WEAK_WORD = phraseSet("plan", "weak-word");
const SURE$1 = .85;
const LIKELY = .7;
const FAINT = .5;
const WEAK_ROOTS = [
	"tactic-claims",
	"tactic-deceptive",
	"tactic-account",
	"tactic-measurement",
	"engagement"
];
function believeActivity(match, names, taxonomies) {
	const { passage, words } = names;
	const first = findWord(words, match.start);
	const last = findWord(words, match.end - 1) + 1;
	const tactics = taxonomies.get("tactic");
	if (WEAK_WORD.lengthAt(words, first) === last - first || tactics !== void 0 && WEAK_ROOTS.some((id) => require_check.isWithin(tactics, match.concept.id, id))) return passage.role !== "paragraph" && words.length <= last - first + 1 ? LIKELY : 0;
	return isPlanned$1(match, names, {
		first,
		last
	}) ? LIKELY : FAINT;
}
function isPlanned$1(match, { passage, words, lists }, { first, last }) {
	if (passage.role === "heading" && words.length <= 8) return true;
	if (passage.role !== "paragraph" && words.length <= 5) return true;
	const list = lists.get(match);
	if (list !== void 0 && hasSureNeighbour(match, list, () => true)) return true;
	if (PLAN_NOUN.lengthAt(words, last) > 0) return true;
	for (let at = first; at > Math.max(0, first - 5); at -= 1) {
		if (PLAN_VERB.lengthBefore(words, at) > 0) return true;
		if (/^[.;:!?]$/u.test(words[at - 1]?.text ?? "")) return false;
	}
	return false;
}

const levels = /* @__PURE__ */ new WeakMap();
function levelOf(taxonomy, concept) {
	const before = levels.get(concept);
	if (before !== void 0) return before;
	const level = GROUNDS.some((id) => require_check.isWithin(taxonomy, concept.id, id)) || isClass(concept) ? "class" : productOf(taxonomy, concept) === concept ? "product" : "part";
	levels.set(concept, level);
	return level;
}
const GROUNDS = [
	"operating-system",
	"wifi",
	"public-wifi"
];
function isClass({ domains, label, index }) {
	if (index === 0) return true;
	const words = label.split(" ");
	const last = words.at(-1) ?? "";
	if (domains.length > 0) return words.length > 1 && /^\p{Ll}/u.test(last);
	return !(/\p{Lu}/u.test(label) && (words.length === 1 || /\p{Lu}|\d/u.test(last))) || /^\p{Lu}{2,4}$/u.test(label);
}
function productOf(taxonomy, concept) {
	if (require_check.isWithin(taxonomy, concept.id, "ad-platform")) return concept;
	const brand = concept.label.toLowerCase().split(" ")[0] ?? "";
	for (const index of concept.broader) {
		const above = taxonomy.concepts[index];
		if (above === void 0 || isClass(above)) continue;
		if ([above.label, ...above.formerly].some((name) => name.toLowerCase() === brand)) return productOf(taxonomy, above);
	}
	return concept;
}

const AVOIDED_SECTION$2 = phraseSet("stance", "avoided-section");
const AVOIDED_WHOLE$1 = phraseSet("stance", "avoided-whole");
const TOLD_HEAD = phraseSet("stance", "told-head");
const FILLER$5 = phraseSet("stance", "filler");
const TOOL_LIST$2 = phraseSet("context", "tool-list");
const FARTHEST$3 = 40;
const LONGEST_HEAD = 10;
const LONGEST_ITEM$1 = 4;
function readRunInHead(words, first) {
	const colon = findColon(words, first);
	if (colon === void 0) return void 0;
	let from = colon;
	while (from > 0 && colon - from <= LONGEST_HEAD && !isEnd$5(words[from - 1])) from -= 1;
	if (colon - from > LONGEST_HEAD) return void 0;
	const head = words.slice(from, colon).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
	if (isPuttingOff(head)) return "avoid";
	return head.some((_, at) => isAtRim(head, at, TOLD_HEAD.lengthAt(head, at))) ? "neutral" : void 0;
}
function findColon(words, first) {
	let item = 0;
	for (let at = first - 1; at >= Math.max(0, first - FARTHEST$3); at -= 1) {
		const text = words[at]?.text ?? "";
		if (text === ":") return at;
		if (/^[.!?;]$/u.test(text)) return void 0;
		item = /^(?:[,/(&+)|]|and|or)$/u.test(text) ? 0 : item + (/[\p{L}\p{N}]/u.test(text) ? 1 : 0);
		if (item > LONGEST_ITEM$1) return void 0;
	}
}
function isPuttingOff(head) {
	if (head.length > 0 && AVOIDED_WHOLE$1.lengthAt(head, 0) === head.length) return true;
	return head.some((_, at) => {
		const length = AVOIDED_SECTION$2.lengthAt(head, at);
		if (length === 0) return false;
		return head.slice(at + length).every(isSmall$1);
	});
}
function isSmall$1(word) {
	return FILLER$5.lengthAt([word], 0) > 0 || TOOL_LIST$2.lengthAt([word], 0) > 0 || /^(?:now|entirely|today|quarter|year|month|phase|launch|first|until|\d+)$/u.test(word.text);
}
function isAtRim(head, at, length) {
	return length > 0 && (at === 0 || at + length === head.length);
}
function isEnd$5(word) {
	return /^[.!?;:]$/u.test(word?.text ?? ".");
}

const PLAIN_WORD = phraseSet("context", "plain-word");
const NOUN_AFTER = phraseSet("context", "noun-after");
const NEAR_BEFORE = phraseSet("context", "near-before");
const PLACE_BEFORE = phraseSet("context", "place-before");
const UNKNOWN_BEFORE = phraseSet("context", "unknown-before");
const PURPOSE = phraseSet("context", "purpose-after");
const TOOL_LIST$1 = phraseSet("context", "tool-list");
function believe(match, names, known) {
	if (match.isTold === true) return FAINT;
	if (!match.isAmbiguous) return SURE$1;
	if (match.facet === "tool") return weighTool(match, names, known) >= ENOUGH ? LIKELY : 0;
	if (match.facet === "tactic") return believeActivity(match, names, known.taxonomies);
	const { text } = names.passage.inline;
	return match.facet === "region" && match.concept.ambiguous.includes(text.slice(match.start, match.end)) && /\p{Ll}/u.test(text) ? LIKELY : 0;
}
const ENOUGH = 3;
const TITLE_WORDS = 12;
function weighTool(match, names, known) {
	const { passage, words } = names;
	const text = passage.inline.text.slice(match.start, match.end);
	const first = findWord(words, match.start);
	const last = findWord(words, match.end - 1) + 1;
	const isCapital = /^\p{Lu}/u.test(text) || /[\p{Lu}\d]/u.test(text.slice(1));
	if (isLinkedTo(match, passage, known)) return 3;
	if (text.length === 1 && isUnknown(names, match, first)) return 0;
	const neighbour = isAmongTools(match, names, known) ? 3 : 0;
	if (!isCapital) return known.certain.has(match.concept) && isLowerName(text, match.concept) ? neighbour : 0;
	const tools = known.taxonomies.get("tool");
	if (tools !== void 0 && levelOf(tools, match.concept) === "class") return neighbour;
	const isKnownPart = tools !== void 0 && known.certain.has(productOf(tools, match.concept));
	const certain = known.certain.has(match.concept) ? 3 : isKnownPart ? 2 : 0;
	if (PLAIN_WORD.lengthAt(words, first) > 0) return neighbour + certain;
	const isShort = text.length <= 3 && text.length > 1 && !/\p{Ll}/u.test(text);
	const noun = NOUN_AFTER.lengthAt(words, last) === 0 ? 0 : isShort ? 1 : 2;
	const place = weighBefore(match, {
		words,
		first,
		known
	});
	const promise = isPromisedBefore(words, first, last) ? 3 : isPromised(match, passage) ? 2 : 0;
	const middle = text.length > 1 && !isShort && isMidSentence(names, first) ? isPlaceOrRoom(match.concept, tools) ? 3 : 2 : 0;
	if (isRoomOf(match, names, {
		first,
		tools
	})) return ENOUGH;
	const alone = isAlone(match, passage) ? 1 : 0;
	if (PURPOSE.lengthAt(words, last) > 0 && first === 0) return ENOUGH;
	if (isInLongerName(names, last) && neighbour + certain === 0) return 0;
	return neighbour + certain + noun + place + promise + middle + alone;
}
function isUnknown({ passage, words }, { start, end }, first) {
	const { text } = passage.inline;
	return UNKNOWN_BEFORE.lengthBefore(words, first) > 0 || /^[$\u20ac\u00a3%~]$/u.test(text[start - 1] ?? "") || /\bY\b(?! Combinator)/u.test(text.slice(Math.max(0, start - NEAR$3), end + NEAR$3));
}
const NEAR$3 = 60;
function isRoomOf({ concept }, { passage, words }, { first, tools }) {
	if (!isPlaceOrRoom(concept, tools)) return false;
	const before = words[first - 1];
	return before !== void 0 && /^\p{Lu}/u.test(passage.inline.text.slice(before.start, before.end)) && /^(?:the|our|your|their|official)$/u.test(words[first - 2]?.text ?? "");
}
function isInLongerName({ passage, words }, last) {
	const isCapital = (word) => word !== void 0 && /^\p{Lu}\p{Ll}/u.test(passage.inline.text.slice(word.start, word.end));
	return isCapital(words[last]) && isCapital(words[last + 1]) && words.slice(last + 2, last + 8).some((word) => /^\p{Ll}/u.test(passage.inline.text.slice(word.start)));
}
function isAmongTools(match, { passage, lists }, { toolLists, taxonomies }) {
	const tools = taxonomies.get("tool");
	const list = lists.get(match);
	const isTool = ({ concept }) => tools !== void 0 && levelOf(tools, concept) !== "class";
	if (list !== void 0 && hasSureNeighbour(match, list, isTool)) return true;
	if (list !== void 0 && isPairOfNames(match, list, {
		passage,
		isTool
	})) return true;
	return isAlone(match, passage) && toolLists.has(listOf(passage));
}
function isPairOfNames(match, { names, at }, { passage: { inline }, isTool }) {
	const isName = ({ start, end }) => /^\p{Lu}\p{Ll}{3,}$/u.test(inline.text.slice(start, end));
	return [names[at - 1], names[at + 1]].some((other) => {
		if (other === void 0 || other.concept === match.concept || !isTool(other)) return false;
		const [first, second] = other.start < match.start ? [other, match] : [match, other];
		return /^\s?\/\s?$/u.test(inline.text.slice(first.end, second.start)) && isName(match) && isName(other);
	});
}
function listOf({ role, siblings, lead, section }) {
	if (role === "heading") return section.at(-1) ?? siblings;
	return role === "cell" && lead !== void 0 ? lead : siblings;
}
function isAlone({ start, end }, { role, inline, strong }) {
	const { text } = inline;
	if ((end - start) * 5 >= text.length * 3) return true;
	if (start > 3 || role === "paragraph") return false;
	const bold = strong[0];
	return bold !== void 0 && bold.start <= start && bold.end - end <= 1 && bold.end >= end || EXPLAINED.test(text.slice(end, end + 4));
}
const EXPLAINED = /^(?:\s?:\s|\s?\(|\s[-\u2013\u2014]\s)/u;
function isLinkedTo({ concept, start, end }, { links }, { taxonomies }) {
	const tools = taxonomies.get("tool");
	if (links.length === 0 || tools === void 0) return false;
	let [low, high] = [0, links.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if ((links[middle]?.end ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	const link = links[low];
	const linked = link !== void 0 && link.start < end ? require_check.resolveConcept(tools, link.url) : void 0;
	return linked !== void 0 && productOf(tools, linked) === productOf(tools, concept);
}
function isLowerName(text, { ambiguous }) {
	return ambiguous.includes(text);
}
function weighBefore({ concept }, { words, first, known }) {
	const tools = known.taxonomies.get("tool");
	const before = words[first - 1]?.text;
	if (NEAR_BEFORE.lengthBefore(words, first) > 0) return 1;
	if (PLACE_BEFORE.lengthBefore(words, first) === 0) return 0;
	const isPlace = tools !== void 0 && PLACES.some((id) => require_check.isWithin(tools, concept.id, id));
	return before === "on" && !isPlace ? 1 : 2;
}
function isPlaceOrRoom({ id }, tools) {
	return tools !== void 0 && ROOMS.some((above) => require_check.isWithin(tools, id, above));
}
const ROOMS = [
	"company-messaging",
	"social-management",
	"chat-room"
];
const PLACES = [
	"social-media",
	"publishing",
	"community-platform",
	"video-hosting",
	"live-streaming"
];
function isMidSentence({ passage, words }, first) {
	const before = words[first - 1];
	if (before === void 0 || !/^[\p{L}\p{N},/('"\u201c]/u.test(before.text)) return false;
	const others = words.slice(Math.max(0, first - TITLE_WORDS / 2), first + TITLE_WORDS / 2).filter((word, index) => word.text.length > 3 && index !== Math.min(first, TITLE_WORDS / 2));
	const { text } = passage.inline;
	return others.length > 0 && others.filter(({ start }) => /\p{Lu}/u.test(text[start] ?? "")).length * 2 <= others.length;
}
function isPromisedBefore(words, first, last) {
	if (!/^(?:[,/&(]|and|or)$/u.test(words[last]?.text ?? "")) return false;
	const colon = findColon(words, first);
	return colon !== void 0 && (TOOL_LIST$1.lengthBefore(words, colon) > 0 || isWhere(words, colon));
}
function isWhere(words, colon) {
	return words[colon - 1]?.text === "where";
}
function isPromised(match, { lead, section, role, inline }) {
	if (inline.text.slice(0, match.start).trim().length > 3) return false;
	if (role === "paragraph") return false;
	const above = lead ?? section.at(-1);
	return above !== void 0 && TOOL_LIST$1.isWithin(listWords(above.inline.text.slice(-200)));
}

const WIDEST$1 = 12;
function dropEchoes$1(all, tools) {
	if (tools === void 0) return all;
	const cells = /* @__PURE__ */ new Map();
	for (const names of all) if (names.passage.role === "cell" && names.matches.length > 0) cells.set(names.passage, names);
	return all.map((names) => {
		const { passage, matches } = names;
		if (passage.role !== "cell" || !matches.some(isLink)) return names;
		const others = passage.siblings.slice(0, WIDEST$1).filter((cell) => cell !== passage);
		const named = new Set(others.flatMap((cell) => (cells.get(cell)?.matches ?? []).filter(isToolName).map(({ concept }) => productOf(tools, concept))));
		if (named.size === 0) return names;
		return {
			...names,
			matches: matches.filter((match) => !(isLink(match) && named.has(productOf(tools, match.concept))))
		};
	});
}
function isLink({ facet, isAddress }) {
	return facet === "tool" && isAddress;
}
function isToolName({ facet, isAddress }) {
	return facet === "tool" && !isAddress;
}

const OWN_AFTER = phraseSet("context", "own-after");
const OWN_NOT = phraseSet("context", "own-not");
const LEAST = 2;
const SHARE = .15;
function findOwnNames(all, tools) {
	const isHouseTool = (concept) => tools !== void 0 && concept.domains.length > 0 && !require_check.isWithin(tools, concept.id, "social-media");
	const introduced = /* @__PURE__ */ new Set();
	const counts = /* @__PURE__ */ new Map();
	for (const [index, names] of all.entries()) {
		const { words } = names;
		for (const match of names.matches) {
			const { facet, concept, end, isAddress } = match;
			if (facet !== "tool" || isAddress || !isHouseTool(concept)) continue;
			if (index < OPENING && isIntroduced(match, names)) introduced.add(concept);
			const count = counts.get(concept) ?? {
				named: 0,
				owns: 0
			};
			counts.set(concept, count);
			count.named += 1;
			const next = findWord(words, end - 1) + 1;
			if (OWN_AFTER.lengthAt(words, next) > 0 && OWN_NOT.lengthAt(words, next) === 0) count.owns += 1;
		}
	}
	const own = [...counts].filter(([, { named, owns }]) => owns >= LEAST && owns >= named * SHARE);
	return /* @__PURE__ */ new Set([...introduced, ...own.map(([concept]) => concept)]);
}
const OPENING = 6;
function isIntroduced({ start, end }, { passage, words }) {
	if (start > 3 || passage.role !== "paragraph") return false;
	const next = findWord(words, end - 1) + 1;
	const verb = words.slice(next, next + 3).findIndex(({ text }) => text === "is");
	const between = words.slice(next, next + Math.max(0, verb));
	if (verb === -1 || !between.every((word) => /^\p{Lu}/u.test(passage.inline.text.slice(word.start)))) return false;
	return /^(?:an?|the|our)$/u.test(words[next + verb + 1]?.text ?? "");
}

const ACTIVITIES = [
	["live-streaming", "live-streaming"],
	["ad-platform", "tactic-paid"],
	["webinar-platform", "webinar"],
	["social-listening", "social-listening-tactic"],
	["social-management", "scheduling"],
	["employee-advocacy-tool", "employee-advocacy"],
	["influencer-platform", "influencer-marketing"],
	["email-marketing", "email-marketing-tactic"],
	["podcasting", "podcasting"],
	["giveaway-tool", "giveaway"],
	["analytics", "attribution-measurement"],
	["wikipedia", "ugc-wiki-editing"]
];
const INFERRED = .6;
function inferActivities(mentions, taxonomies) {
	const [tools, tactics] = [taxonomies.get("tool"), taxonomies.get("tactic")];
	if (tools === void 0 || tactics === void 0) return [];
	const made = /* @__PURE__ */ new Map();
	for (const mention of mentions) {
		if (mention.facet !== "tool" || mention.stance === "neutral") continue;
		const activity = ACTIVITIES.find(([tool]) => require_check.isWithin(tools, mention.concept, tool))?.[1];
		if (activity === void 0 || made.has(activity) || isNamed$1(mentions, activity, tactics)) continue;
		made.set(activity, infer(mention, activity));
	}
	return [...made.values()];
}
function infer(tool, concept) {
	return {
		...tool,
		facet: "tactic",
		concept,
		toldAs: concept,
		confidence: INFERRED,
		disguise: [],
		isProduct: false
	};
}
function isNamed$1(mentions, id, tactics) {
	return !tactics.byId.has(id) || mentions.some(({ facet, concept }) => facet === "tactic" && require_check.isWithin(tactics, concept, id));
}

const POSTING = "organic-social";
const SOCIAL_VERB = phraseSet("plan", "social-verb");
const EARLY = 200;
function createPostingReader(taxonomies) {
	const [tools, tactics] = [taxonomies.get("tool"), taxonomies.get("tactic")];
	const waiting = /* @__PURE__ */ new Map();
	return { read(names, mentions) {
		if (tools === void 0 || tactics === void 0) return [];
		const { passage } = names;
		const social = mentions.find(({ facet, concept }) => facet === "tool" && require_check.isWithin(tools, concept, "social-media"));
		const above = [passage.lead, passage.section.at(-1)].find((one) => one !== void 0 && waiting.has(one));
		const network = social ?? (above === void 0 ? void 0 : waiting.get(above));
		if (network === void 0 || network.stance === "neutral" || isNamed$1(mentions, POSTING, tactics)) return [];
		const span = findPosting(passage, social === void 0 ? listWords(passage.inline.text.slice(0, EARLY)) : names.words);
		if (span === void 0) {
			if (social !== void 0) waiting.set(passage, social);
			return [];
		}
		if (above !== void 0) waiting.delete(above);
		return [{
			...infer(network, POSTING),
			passage,
			span
		}];
	} };
}
function findPosting(passage, words) {
	const at = words.findIndex((_, index) => SOCIAL_VERB.lengthAt(words, index) > 0);
	const [first, last] = [words[at], words[at + Math.max(0, SOCIAL_VERB.lengthAt(words, at) - 1)]];
	if (first !== void 0 && last !== void 0) return {
		start: first.start,
		end: last.end
	};
	if (passage.role !== "cell" || words.length === 0) return void 0;
	return passage.siblings.slice(0, 12).some(({ inline }) => /\b(?:post|share|publish|update)/iu.test(inline.text)) ? {
		start: 0,
		end: passage.inline.text.length
	} : void 0;
}

const DENIED_STATE$1 = phraseSet("stance", "denied-state");
const FILLER$4 = phraseSet("stance", "filler");
const LINK_VERB$1 = phraseSet("stance", "link-verb");
const NEGATOR$3 = phraseSet("stance", "negator");
const NO_NEGATION$4 = phraseSet("stance", "no-negation");
const POINTING = phraseSet("stance", "pointing");
const PUT_OFF$2 = phraseSet("stance", "put-off");
const REFERENCE = phraseSet("stance", "reference");
const STATE$2 = phraseSet("stance", "state");
const USE$3 = phraseSet("stance", "use");
const FARTHEST$2 = 24;
const NEXT = 30;
function isDeniedByReference({ words, last }, nextName) {
	if (isDeniedBehind(words, last)) return true;
	let at = last;
	for (; at < Math.min(words.length, last + FARTHEST$2) && !isEnd$4(words[at]); at += 1) {
		const denial = NEGATOR$3.lengthAt(words, at);
		if (denial > 0) return isReferredTo(words, at + denial);
	}
	return words[at]?.text === "." && isPointedAt(words, at + 1, Math.min(nextName, at + NEXT));
}
function isReferredTo(words, from) {
	let at = from;
	for (;;) {
		if (REFERENCE.lengthAt(words, at) > 0) return at > from;
		const passed = USE$3.lengthAt(words, at) || Number(words[at]?.text.endsWith("ly") === true);
		if (passed === 0) return false;
		at += passed;
	}
}
function isPointedAt(words, from, to) {
	for (let at = from; at < to && !isEnd$4(words[at]); at += 1) {
		if (NO_NEGATION$4.lengthAt(words, at) > 0) return false;
		const denial = PUT_OFF$2.lengthAt(words, at) || NEGATOR$3.lengthAt(words, at);
		if (denial > 0) return isPointing(words, at + denial, to);
	}
	return false;
}
function isPointing(words, from, to) {
	for (let at = from; at < to;) {
		if (POINTING.lengthAt(words, at) > 0) return true;
		const passed = USE$3.lengthAt(words, at) || FILLER$4.lengthAt(words, at);
		if (passed === 0) return false;
		at += passed;
	}
	return false;
}
const NOUN = /^(?:pages?|accounts?|profiles?|channels?|groups?|presence)$/u;
const SUBJECT = /^(?:we|i|they|nobody)$/u;
function isDeniedBehind(words, last) {
	let at = last;
	while (NOUN.test(words[at]?.text ?? "")) at += 1;
	while (/^[,()[\]:\u2013\u2014-]$/u.test(words[at]?.text ?? "")) at += 1;
	const isRelative = /^(?:which|that|where|but|though|although)$/u.test(words[at]?.text ?? "");
	if (isRelative) at += 1;
	if (isRelative && /^(?:it|this)$/u.test(words[at]?.text ?? "")) at += 1;
	const isSpoken = SUBJECT.test(words[at]?.text ?? "");
	if (isSpoken) at += 1;
	else if (!isRelative || at === last) return false;
	at = passLinks(words, at);
	if (NO_NEGATION$4.lengthAt(words, at) > 0) return false;
	if (!isSpoken && STATE$2.lengthAt(words, at) > 0) return isOver(words, at + STATE$2.lengthAt(words, at));
	const denial = NEGATOR$3.lengthAt(words, at);
	if (denial === 0) return isSpoken && isLeft(words, at);
	at = passLinks(words, at + denial);
	if (!isSpoken && DENIED_STATE$1.lengthAt(words, at) > 0) return true;
	const use = passUses(words, at);
	return use > at && isOver(words, use);
}
function isLeft(words, at) {
	const length = PUT_OFF$2.lengthAt(words, at);
	return length > 0 && isOver(words, passUses(words, at + length));
}
function passLinks(words, from) {
	let at = from;
	while (at < from + 5 && /^\p{L}/u.test(words[at]?.text ?? "") && isSmall(words, at)) at += 1;
	return at;
}
function isSmall(words, at) {
	return words[at]?.text.endsWith("ly") === true || LINK_VERB$1.lengthAt(words, at) === 1;
}
function passUses(words, from) {
	let at = from;
	while (at < from + 4) {
		const passed = USE$3.lengthAt(words, at) || Number(words[at]?.text.endsWith("ly") === true);
		if (passed === 0) break;
		at += passed;
	}
	return at;
}
function isOver(words, from) {
	let at = from;
	if (/^(?:it|them|this|here|there|on|much)$/u.test(words[at]?.text ?? "")) at += 1;
	const next = words[at]?.text;
	if (next === "at") return /^(?:the|present|all|this)$/u.test(words[at + 1]?.text ?? "");
	if (next === "in") return SINCE$1.test(words[at + 1]?.text ?? "");
	return next === void 0 || OVER.test(next);
}
const SINCE$1 = /^(?:\d{4}|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const OVER = /^(?:[.),;!?\]|\u2013\u2014-]|any|anymore|now|right|currently|yet|today|because|since|due|as|but|and|so|either|again|until|this|however)$/u;
function isEnd$4(word) {
	return /^[.!?;]$/u.test(word?.text ?? ".");
}

const CONSIDERED = phraseSet("stance", "considered");
const BEFORE$1 = 10;
const AFTER = 24;
function isConsideredOnly(words, first, last) {
	return isWeighedBefore(words, first) && isTurnedAfter(words, last);
}
function isWeighedBefore(words, first) {
	for (let at = first; at > Math.max(0, first - BEFORE$1); at -= 1) {
		if (isEnd$3(words[at - 1])) return false;
		const length = CONSIDERED.lengthBefore(words, at);
		if (length > 0) return words.slice(Math.max(0, at - length - 4), at - length).some(({ text }) => isWe(text));
	}
	return false;
}
function isTurnedAfter(words, last) {
	for (let at = last; at < Math.min(words.length, last + AFTER); at += 1) {
		if (isEnd$3(words[at])) return /^(?:however|unfortunately|but)$/u.test(words[at + 1]?.text ?? "");
		if (words[at]?.text === "but") return true;
	}
	return false;
}
function isWe(word) {
	return /^(?:we|we've|we'd|i|i've|team)$/u.test(word);
}
function isEnd$3(word) {
	return /^[.!?;]$/u.test(word?.text ?? ".");
}

const PICTURE = phraseSet("stance", "picture");
function isOnlyNamed(match, names, around) {
	return match.facet === "tool" && (isInTitle(match, names) || isCredit(names, around));
}
const TITLE = /["\u201c\u2018](?:how|why|what|when|where|which|who|is|are|can|should|does|do you|the best|top|best|\d+) [^"\u201c\u201d\u2018]{0,90}$/iu;
const SAYING = /["\u201c\u2018](?:we|we['\u2019]re|i|i['\u2019]m|they|people|someone) [^"\u201c\u201d\u2018]{0,90}$/iu;
const PLACE = /\b(?:on|to|at|via|in|through) $/iu;
function isInTitle({ start, end }, { passage }) {
	const { text } = passage.inline;
	const before = text.slice(Math.max(0, start - 100), start);
	if (!TITLE.test(before) && !(SAYING.test(before) && !PLACE.test(before))) return false;
	return /^[^"\u201c\u201d\u2018]{0,90}["\u201d\u2019]/u.test(text.slice(end, end + 100));
}
const CREDITED = 7;
function isCredit({ passage, words }, { first }) {
	if (!/^(?:on|from|via|at)$/u.test(words[first - 1]?.text ?? "")) return false;
	for (let at = first - 3; at >= Math.max(0, first - CREDITED) && !isEnd$2(words[at]); at -= 1) {
		if (words[at]?.text !== "by") continue;
		return /\p{Lu}/u.test(passage.inline.text[words[at + 1]?.start ?? -1] ?? "") && (at === 0 || PICTURE.lengthBefore(words, at) > 0);
	}
	return false;
}
function isEnd$2(word) {
	return /^[.!?;:]$/u.test(word?.text ?? ".");
}

const ADDRESS_VERB = phraseSet("stance", "address-verb");
const EXEMPLAR$1 = phraseSet("stance", "exemplar");
const FILLER$3 = phraseSet("stance", "filler");
const KIND$2 = phraseSet("stance", "kind");
const SEND = /^(?:post|submit|publish|share|send|add|upload|cross-?post|announce)$/u;
function isUsedAddress({ start, end }, { passage }, { words, first }) {
	if (!passage.inline.text.slice(start, end).includes("://")) return false;
	if (isSentTo(words, first)) return true;
	let at = first;
	while (at > first - 4 && ADDRESS_VERB.lengthBefore(words, at) === 0) {
		const passed = Math.max(...[
			EXEMPLAR$1,
			KIND$2,
			FILLER$3
		].map((phrases) => phrases.lengthBefore(words, at)));
		if (passed === 0) return false;
		at -= passed;
	}
	return ADDRESS_VERB.lengthBefore(words, at) > 0;
}
const SENT = 8;
function isSentTo(words, first) {
	if (words[first - 1]?.text !== "to") return false;
	for (let at = first - 2; at >= Math.max(0, first - SENT) && /^[\p{L}\p{N}'-]/u.test(words[at]?.text ?? ""); at -= 1) if (SEND.test(words[at]?.text ?? "")) return true;
	return false;
}

const EXEMPLAR = phraseSet("stance", "exemplar");
const FILLER$2 = phraseSet("stance", "filler");
const KIND$1 = phraseSet("stance", "kind");
const LIMIT_AFTER$1 = phraseSet("stance", "limit-after");
const MISUSE$2 = phraseSet("stance", "misuse");
const NEGATOR$2 = phraseSet("stance", "negator");
const NO_NEGATION$3 = phraseSet("stance", "no-negation");
const PUT_OFF$1 = phraseSet("stance", "put-off");
const USE$2 = phraseSet("stance", "use");
const FARTHEST$1 = 10;
const LEADS_AWAY$1 = /^(?:on|in|at|to|with|about|from|by|that|which|when|if|but|and|than|[^\p{L}\p{N}])$/u;
function isOfDeniedKind(words, first, last) {
	const kind = findKind(words, first);
	if (kind === void 0) return false;
	let hasVerb = false;
	for (let at = kind; at > Math.max(0, kind - FARTHEST$1);) {
		if (NO_NEGATION$3.lengthBefore(words, at) + MISUSE$2.lengthBefore(words, at) > 0) return false;
		if (PUT_OFF$1.lengthBefore(words, at) > 0) return !(hasVerb && LIMIT_AFTER$1.lengthAt(words, last) > 0);
		if (NEGATOR$2.lengthBefore(words, at) > 0) return isDenial(words, at, hasVerb) && LIMIT_AFTER$1.lengthAt(words, last) === 0;
		const use = USE$2.lengthBefore(words, at);
		hasVerb ||= use > 0;
		if (use === 0 && LEADS_AWAY$1.test(words[at - 1]?.text ?? ".") && USE$2.lengthBefore(words, at - 1) === 0) return false;
		at -= Math.max(1, use);
	}
	return false;
}
const MOVE = /^(?:mov|migrat|switch|transition|shift)(?:es?|ed|ing)?$/u;
const HOME = /^(?:our|the|all|this|group|groups|community|communities|chat|chats|discussion|discussions|conversation|conversations|list|forum|server|channel|channels|newsletter|blog|account|accounts|team|events|presence|posts|publishing|over|away|everything)$/u;
function isMovedFrom(words, first) {
	if (words[first - 1]?.text !== "from") return false;
	let at = first - 2;
	while (at > first - 7 && HOME.test(words[at]?.text ?? "")) at -= 1;
	return MOVE.test(words[at]?.text ?? "");
}
const HAVE = /^(?:use|using|have|having|install|embed|load|include|place|run|serve|accept|buy)$/u;
function isOfDeniedOrigin(words, first) {
	if (words[first - 1]?.text !== "from") return false;
	for (let at = first - 2; at > first - FARTHEST$1 && at > 0; at -= 1) {
		if (/^[.!?;:,]$/u.test(words[at]?.text ?? "")) return false;
		if (HAVE.test(words[at]?.text ?? "")) return NEGATOR$2.lengthBefore(words, at) > 0 && NO_NEGATION$3.lengthBefore(words, at) === 0;
	}
	return false;
}
function isDenial(words, at, hasVerb) {
	return hasVerb || words[at - 1]?.text === "no";
}
function findKind(words, first) {
	let at = first;
	while (at > first - 2 && EXEMPLAR.lengthBefore(words, at) === 0 && FILLER$2.lengthBefore(words, at) === 1) at -= 1;
	const exemplar = EXEMPLAR.lengthBefore(words, at);
	if (exemplar === 0) return void 0;
	at -= exemplar;
	while (/^[,(]$/u.test(words[at - 1]?.text ?? "")) at -= 1;
	for (let back = at; back > Math.max(0, at - 4) && !/^[.!?;:]$/u.test(words[back - 1]?.text ?? "."); back -= 1) if (KIND$1.lengthBefore(words, back) > 0) return at;
}

const NO_NEGATION$2 = phraseSet("stance", "no-negation");
const TOLD_BEFORE = phraseSet("stance", "told-before");
const MISUSE$1 = phraseSet("stance", "misuse");
const PUT_OFF = phraseSet("stance", "put-off");
const NEGATOR$1 = phraseSet("stance", "negator");
const USE$1 = phraseSet("stance", "use");
const FILLER$1 = phraseSet("stance", "filler");
const TOLD_AFTER = phraseSet("stance", "told-after");
const STATE$1 = phraseSet("stance", "state");
const LINK_VERB = phraseSet("stance", "link-verb");
const DENIED_STATE = phraseSet("stance", "denied-state");
const LIMIT_AFTER = phraseSet("stance", "limit-after");
const TAKES_PLACE = phraseSet("stance", "takes-place");
const FARTHEST = 9;
const NEAREST = 5;
function readBefore({ words, first, last }) {
	if (isAdvised(words, first)) return "use";
	if (isMovedFrom(words, first) || isPassedOver(words, first)) return "avoid";
	let hasVerb = false;
	for (let at = first; at > Math.max(0, first - FARTHEST);) {
		const longest = BEFORE.map(({ phrases, stance }) => ({
			length: phrases.lengthBefore(words, at),
			stance
		})).reduce((best, one) => one.length > best.length ? one : best);
		if (longest.length > 0) {
			if (isElsewhere(words, at - longest.length)) return "neutral";
			if (isAttribute(words, at - longest.length)) return void 0;
			if (longest.stance === "avoid" && isSupposed(words, at - longest.length)) return void 0;
			return hasVerb && longest.stance === "avoid" && LIMIT_AFTER.lengthAt(words, last) > 0 ? void 0 : longest.stance;
		}
		const passed = lengthPassed(words, at, at === first);
		if (passed === 0) break;
		hasVerb ||= USE$1.lengthBefore(words, at) > 0;
		at -= passed;
	}
	return isDeniedWithOthers(words, first, last) || isOfDeniedKind(words, first, last) || isOfDeniedOrigin(words, first) ? "avoid" : void 0;
}
function isAdvised(words, first) {
	if (!/^(?:use|using|try|prefer)$/u.test(words[first - 1]?.text ?? "")) return false;
	return /^(?:[(;\u2013\u2014]|instead|rather)$/u.test(words[first - 2]?.text ?? "");
}
const CHOOSING = /^(?:choos(?:e|es|ing)|chose|chosen|prefer(?:s|red|ring)?|favou?r(?:s|ed|ing)?|pick(?:s|ed|ing)?|select(?:s|ed|ing)?|opt(?:s|ed|ing)?)$/u;
const CHOICE = 12;
function isPassedOver(words, first) {
	const link = words[first - 1]?.text ?? "";
	if (!(link === "over" || link === "to" && words[first - 2]?.text.endsWith("ing") !== true)) return false;
	for (let at = first - 3; at >= Math.max(0, first - CHOICE) && !isEnd$1(words[at]); at -= 1) {
		const text = words[at]?.text ?? "";
		if (CHOOSING.test(text)) return link === "over" || text.startsWith("prefer");
	}
	return false;
}
function isAttribute(words, from) {
	if (!/^(?:previously|formerly|once)$/u.test(words[from]?.text ?? "")) return false;
	return /^(?:of|in|on|to|with|for|at|across)$/u.test(words[from - 1]?.text ?? "");
}
function isElsewhere(words, denial) {
	if (words[denial - 1]?.text !== ",") return false;
	for (let at = denial - 2; at >= Math.max(0, denial - FARTHEST) && !isEnd$1(words[at]); at -= 1) if (TAKES_PLACE.lengthAt(words, at) > 0) return true;
	return false;
}
function isSupposed(words, denial) {
	for (let at = denial - 1; at >= Math.max(0, denial - NEAREST) && !isEnd$1(words[at]); at -= 1) {
		if (words[at]?.text === ",") return false;
		if (/^(?:if|when|where|whether|unless|anyone|those|people)$/u.test(words[at]?.text ?? "")) return true;
	}
	return false;
}
const LONGEST_ITEM = 3;
function isDeniedWithOthers(words, first, last) {
	if (!(/^[/,]$/u.test(words[first - 1]?.text ?? "") || /^(?:or|nor)$/u.test(words[first - 1]?.text ?? ""))) return false;
	const next = words[last]?.text ?? "";
	let isList = words[first - 1]?.text !== "," || /^(?:[,/]|or)$/u.test(next);
	let item = 0;
	for (let at = first - 1; at >= Math.max(0, first - 18); at -= 1) {
		const text = words[at]?.text ?? "";
		if (/^(?:[/,]|or|nor)$/u.test(text)) {
			isList ||= text !== ",";
			item = 0;
		} else if (isEnd$1(words[at])) return false;
		else if (/^(?:no|without|skip|avoid|never)$/u.test(text)) return isList && item > 0 && (at === 0 || /^[^\p{L}\p{N},]$/u.test(words[at - 1]?.text ?? ""));
		else item += 1;
		if (item > LONGEST_ITEM) return false;
	}
	return false;
}
function isEnd$1(word) {
	return /^[.!?;:]$/u.test(word?.text ?? ".");
}
const BEFORE = [
	{
		phrases: NO_NEGATION$2,
		stance: void 0
	},
	{
		phrases: TOLD_BEFORE,
		stance: "neutral"
	},
	{
		phrases: MISUSE$1,
		stance: "neutral"
	},
	{
		phrases: PUT_OFF,
		stance: "avoid"
	},
	{
		phrases: NEGATOR$1,
		stance: "avoid"
	}
];
function lengthPassed(words, at, isFirst) {
	const use = USE$1.lengthBefore(words, at);
	if (use > 0) return use;
	const filler = FILLER$1.lengthBefore(words, at);
	if (filler > 0) return filler;
	const word = words[at - 1]?.text ?? "";
	return word.endsWith("ly") || isFirst && /^[("\u201c:#]$/u.test(word) ? 1 : 0;
}
function readAfter(around) {
	const { words, first, last, own } = around;
	if (TOLD_AFTER.lengthAt(words, own) > 0 || isLikeness(around)) return "neutral";
	if (/^(?:if|when|unless|until|once|where)$/u.test(words[first - 1]?.text ?? "")) return void 0;
	if (words[last]?.text === "(" && own !== last) return void 0;
	let at = last;
	while (at < Math.min(words.length, last + FARTHEST)) {
		if (NO_NEGATION$2.lengthAt(words, at) > 0) return void 0;
		const state = STATE$1.lengthAt(words, at);
		if (state > 0) return isStatement(words[at + state]) ? "avoid" : void 0;
		const denial = NEGATOR$1.lengthAt(words, at);
		if (denial > 0) return isRefused(words, at, denial) || isApart(words, at, last) && isDenied$2(words, at + denial) ? "avoid" : void 0;
		const passed = handleLength(words, at) || LINK_VERB.lengthAt(words, at) || Number(at > last && words[at]?.text.endsWith("ly") === true);
		if (passed === 0) return isStatistic(words, last) ? "neutral" : void 0;
		at += passed;
	}
}
function handleLength(words, at) {
	const from = words[at + 1]?.text === "@" ? at + 2 : at + 1;
	return words[at]?.text === "(" && words[from + 1]?.text === ")" && STATE$1.lengthAt(words, from) === 0 ? from + 2 - at : 0;
}
function isLikeness({ words, first, own }) {
	return words[own]?.text === "of" && words[first - 1]?.text === "the";
}
function isRefused(words, at, length) {
	return length === 1 && words[at]?.text === "no" && /^[.;,)]$/u.test(words[at + 1]?.text ?? ".");
}
function isApart(words, at, last) {
	return at > last || words[at]?.text.endsWith("n't") === true;
}
const FOLLOWS_STATE = /^(?:[).,;!\]|\u2013\u2014-]|unless|except|it|for|by|in|on|at|right|after|since|due|because|as|until|now|entirely|if|when|and|this|last|completely|though|but|\d+)$/u;
function isStatement(next) {
	return next === void 0 || FOLLOWS_STATE.test(next.text);
}
function isDenied$2(words, from) {
	for (let at = from; at < from + 4; at += 1) {
		if (DENIED_STATE.lengthAt(words, at) > 0) return true;
		if (LINK_VERB.lengthAt(words, at) === 0 && words[at]?.text.endsWith("ly") !== true) return false;
	}
	return false;
}
function isStatistic(words, from) {
	if (!/^(?:has|have|reaches|reached|boasts|counts)$/u.test(words[from]?.text ?? "")) return false;
	return words.slice(from + 1, from + 8).some(({ text }) => /^(?:users?|members|people|billion|million|percent|%)$/u.test(text));
}

const CODE_USE = phraseSet("stance", "code-use");
const EDIT = phraseSet("stance", "edit");
const MAKE_VERB = phraseSet("stance", "make-verb");
const WORK_PURPOSE = phraseSet("stance", "work-purpose");
const WORK_USE = phraseSet("stance", "work-use");
const REACH_VERB = phraseSet("stance", "reach-verb");
const SET_UP = phraseSet("stance", "set-up");
const WORKING_TOOLS = [
	"company-messaging",
	"collaboration",
	"office-suite",
	"google-workspace",
	"microsoft-365",
	"file-sharing",
	"code-hosting",
	"customer-support-tool",
	"intranet",
	"webmail",
	"email",
	"video-conferencing",
	"scheduling-link",
	"workplace"
];
const HOUSE_TOOLS = [
	"account-security",
	"anonymiser",
	"antivirus",
	"applicant-tracking-system",
	"browser",
	"device-management-tool",
	"employee-monitoring-tool",
	"encryption-tool",
	"hacking-tool",
	"remote-access-tool",
	"vpn",
	"web-filter",
	"wiki",
	"hosting-service"
];
const REACHING_TOOLS = ["survey-forms", "community-platform"];
function isHouseTool({ facet, concept }, tools) {
	return facet === "tool" && tools !== void 0 && HOUSE_TOOLS.some((id) => require_check.isWithin(tools, concept.id, id));
}
function isEdited({ words, first }) {
	return EDIT.lengthBefore(words, first) > 0;
}
function isWorkingTool({ concept }, tools) {
	if (tools === void 0) return false;
	const isOneOf = (ids) => ids.some((id) => require_check.isWithin(tools, concept.id, id));
	return isOneOf(WORKING_TOOLS) && !isOneOf(REACHING_TOOLS);
}
function judgeWorkingTool({ concept }, { words, first, last }, tools) {
	if (isSetUp(words, first) || isReachedBy(words, first)) return "use";
	const sentence = sentenceAround(words, first, last);
	if (require_check.isWithin(tools, concept.id, "code-hosting") && CODE_USE.isWithin(sentence)) return "use";
	if (WORK_PURPOSE.lengthAt(words, last) > 0 || WORK_PURPOSE.isWithin(sentence)) return "neutral";
	return !require_check.isWithin(tools, concept.id, "company-messaging") && /^us(?:e|es|ed|ing)$/u.test(words[first - 1]?.text ?? "") || isMadeIn(words, first) || WORK_USE.isWithin(sentence) ? "use" : "neutral";
}
function isMadeIn(words, first) {
	const at = /^(?:the|a|an|our|this|your)$/u.test(words[first - 1]?.text ?? "") ? first - 1 : first;
	if (!/^(?:in|with|using|via)$/u.test(words[at - 1]?.text ?? "")) return false;
	for (let back = at - 1; back > Math.max(0, at - 9) && !isEnd(words[back - 1]); back -= 1) if (MAKE_VERB.lengthBefore(words, back) > 0) return true;
	return false;
}
function isSetUp(words, first) {
	for (let at = first; at > Math.max(0, first - 6) && !isEnd(words[at - 1]); at -= 1) if (SET_UP.lengthBefore(words, at) > 0) return true;
	return false;
}
function isReachedBy(words, first) {
	for (let at = first; at > Math.max(0, first - 16) && !isEnd(words[at - 1]); at -= 1) if (REACH_VERB.lengthBefore(words, at) > 0) return true;
	return false;
}
function sentenceAround(words, first, last) {
	let [from, to] = [first, last];
	while (from > 0 && first - from < 25 && !isEnd(words[from - 1])) from -= 1;
	while (to < words.length && to - last < 25 && !isEnd(words[to])) to += 1;
	return words.slice(from, to);
}
function isEnd(word) {
	return /^[.!?;]$/u.test(word?.text ?? ".");
}

const ACCOUNT$1 = phraseSet("stance", "account");
const INVITE = phraseSet("context", "invite");
const KIND = phraseSet("stance", "kind");
const METRIC = phraseSet("stance", "metric");
const MISUSE = phraseSet("stance", "misuse");
function judgeStance(place) {
	const { match, names, sections } = place;
	const list = names.lists.get(match);
	const around = lookAround(match, list, names.words);
	const above = sections.stanceOf(names.passage, match);
	if (above === "neutral") return above;
	const said = (isAskedAgainst(around, names) ? "avoid" : void 0) ?? readDenied(match, names, around) ?? readAfter(around) ?? (match.facet === "tool" && isDeniedByReference(around, findNextName(place, list)) ? "avoid" : void 0) ?? readHead(match, around) ?? above ?? (isConsideredOnly(around.words, around.first, around.last) ? "avoid" : void 0);
	if (said === "avoid" && isOfConduct(around)) return "neutral";
	if (said !== void 0 && !(said === "avoid" && isVerb(match, names))) return said;
	if (names.passage.isQuoted || isOnlyNamed(match, names, around) || isPersonsPage(match, names)) return "neutral";
	if (match.isAddress && !isNamedByDomain(match, names) && !isUsedAddress(match, names, around)) return isOwnPage(place, list) ? "use" : "neutral";
	if (isHouseTool(match, place.tools)) return isEdited(around) ? "use" : "neutral";
	if (place.tools === void 0 || match.facet !== "tool" || !isWorkingTool(match, place.tools)) return "use";
	return isAmongOthers(place, list) || sections.isReachList(names.passage, match) ? "use" : judgeWorkingTool(match, around, place.tools);
}
function readDenied({ end }, { passage }, around) {
	const said = readBefore(around);
	const { words, own } = around;
	if (said !== "avoid" || !/^['\u2019]s\s/u.test(passage.inline.text.slice(end, end + 3))) return said;
	return ACCOUNT$1.lengthAt(words, own) + KIND.lengthAt(words, own) > 0 ? said : "neutral";
}
function readHead({ facet }, { words, first }) {
	const said = readRunInHead(words, first);
	return said === "neutral" && facet !== "tool" ? void 0 : said;
}
function isAskedAgainst({ words, first }, { passage }) {
	return passage.role === "heading" && first <= 3 && words[first - 2]?.text === "why" && /^not?$/u.test(words[first - 1]?.text ?? "");
}
function isOfConduct({ words, own }) {
	return METRIC.lengthAt(words, own) > 0 || MISUSE.lengthAt(words, own) > 0;
}
function isAmongOthers({ tools }, list) {
	return (list?.names.slice(Math.max(0, list.at - NEAR$2), list.at + NEAR$2) ?? []).some((other) => other.facet === "tool" && !other.isAmbiguous && !other.isAddress && !isWorkingTool(other, tools));
}
function isVerb({ start, end }, { passage }) {
	return /^(?:re)?tweet/iu.test(passage.inline.text.slice(start, end));
}
function isPersonsPage({ end }, { passage }) {
	return passage.inline.text.startsWith("/in/", end);
}
function isNamedByDomain({ start, end }, { passage }) {
	const { text } = passage.inline;
	return text.charAt(start - 1) !== "." && /^\p{L}[\p{L}\p{N}-]*\.\p{L}{2,}$/u.test(text.slice(start, end));
}
function isOwnPage({ match, names, sections, tools }, list) {
	if (isWorkingTool(match, tools)) return names.passage.role !== "paragraph" && sections.isOwnPage(names.passage, match);
	if (isInvited(match, names)) return true;
	const isBeside = (other) => !other.isAddress && (other.end <= match.start || other.start >= match.end) && tools !== void 0 && levelOf(tools, other.concept) !== "class";
	return (list?.names.slice(Math.max(0, list.at - NEAR$2), list.at + NEAR$2) ?? []).some(isBeside) || sections.isOwnPage(names.passage, match);
}
function isInvited({ start, end }, { words }) {
	const from = findWord(words, start);
	return INVITE.isWithin(words.slice(Math.max(0, from - INVITED), findWord(words, end - 1) + 1));
}
const INVITED = 8;
const NEAR$2 = 8;
function findNextName({ match, names }, list) {
	const end = list?.end ?? match.end;
	const from = findAfter(names.matches, end);
	const next = names.matches.slice(from, from + NEAR$2).find(({ facet }) => facet === "tool");
	return next === void 0 ? names.words.length : findWord(names.words, next.start);
}
function findAfter(matches, offset) {
	let [low, high] = [0, matches.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if ((matches[middle]?.start ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
function lookAround(match, list, words) {
	return {
		words,
		first: findWord(words, list?.start ?? match.start),
		last: findWord(words, (list?.end ?? match.end) - 1) + 1,
		own: findWord(words, match.end - 1) + 1
	};
}

const WIDEST = 4;
let phrases;
function findActivities(words, tactics) {
	phrases ??= compilePhrases();
	const found = /* @__PURE__ */ new Map();
	const stems = words.map(({ text }) => stemOf(text));
	for (const [at, stem] of stems.entries()) for (const phrase of phrases.get(stem) ?? []) {
		if (found.has(phrase.concept)) continue;
		const concept = tactics.byId.get(phrase.concept);
		const last = concept === void 0 ? void 0 : matchPhrase(phrase, stems, at);
		const [first, end] = [words[at], words[last ?? -1]];
		if (concept === void 0 || first === void 0 || end === void 0) continue;
		const span = {
			start: first.start,
			end: end.end
		};
		found.set(concept.id, {
			facet: "tactic",
			concept,
			...span,
			isAmbiguous: false,
			isAddress: false,
			disguise: [],
			isTold: true
		});
	}
	return [...found.values()];
}
function matchPhrase({ parts }, stems, start) {
	let last = start;
	for (const { stems: wanted, gap } of parts.slice(1)) {
		let at = last + 1;
		while (at <= last + 1 + gap && at < stems.length && !wanted.has(stems[at] ?? "")) {
			if (/^[.;!?]$/u.test(stems[at] ?? "")) return void 0;
			at += 1;
		}
		if (at > last + 1 + gap || at >= stems.length) return void 0;
		last = at;
	}
	return last;
}
function compilePhrases() {
	const byFirst = /* @__PURE__ */ new Map();
	for (const { id, phrases: texts } of require_read_role.lexicons().find((lexicon) => lexicon.id === "activity")?.entries ?? []) for (const text of texts) {
		const parts = readParts(text);
		for (const stem of parts[0]?.stems ?? []) byFirst.set(stem, [...byFirst.get(stem) ?? [], {
			concept: id,
			parts
		}]);
	}
	return byFirst;
}
function readParts(text) {
	const parts = [];
	let gap = 0;
	for (const token of text.split(" ")) if (token === "*") gap = WIDEST;
	else {
		parts.push({
			stems: new Set(token.split("|").map(stemOf)),
			gap
		});
		gap = 0;
	}
	return parts;
}
function stemOf(word) {
	if (word.length < 4) return /^[a-z]{2}s$/u.test(word) && !/[iu]s$|ss$/u.test(word) ? word.slice(0, 2) : word;
	let stem = word.endsWith("'s") ? word.slice(0, -2) : word;
	if (stem.endsWith("ies")) stem = `${stem.slice(0, -3)}y`;
	else if (stem.endsWith("s") && !stem.endsWith("ss")) stem = stem.slice(0, -1);
	if (stem.length > 5 && stem.endsWith("ing")) stem = undouble(stem.slice(0, -3));
	else if (stem.length > 4 && stem.endsWith("ed")) stem = undouble(stem.slice(0, -2));
	return stem.length > 3 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
}
function undouble(stem) {
	return /([bdgmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem;
}

const JOIN = /^\s?\/\s?$/u;
const HEAD = /\s(?:paid )?(ads?|advertising|groups?|reels|stories)$/iu;
function shareHeads(text, matches, tools) {
	if (matches.length < 2) return matches;
	const shared = [...matches];
	let head;
	let next;
	for (let at = shared.length - 1; at >= 0; at -= 1) {
		const match = shared[at];
		if (match === void 0 || match.facet !== "tool" || match.isAddress) continue;
		if (next !== void 0 && next.start - match.end > 5) head = void 0;
		else if (next !== void 0 && !JOIN.test(text.slice(match.end, next.start))) head = void 0;
		const own = HEAD.exec(text.slice(match.start, match.end))?.[1];
		const concept = head === void 0 || own !== void 0 ? void 0 : tools.byName.get(require_check.foldName(`${text.slice(match.start, match.end)} ${head}`));
		if (concept !== void 0) shared[at] = {
			...match,
			concept
		};
		if (own !== void 0) head = own;
		next = match;
	}
	return shared;
}

const AS_ADS = "(?:(?<=\\b(?:ads|advertising|ppc|[Pp]aid (?:social|media|search))\\s?(?:\\(|:|on)[^().]{0,60})NAME(?=\\s?[,/)&.]|\\s(?:and|or)\\b|$)|NAME(?=(?:(?:\\s?[,/&]\\s?|\\s(?:and|or)\\s)\\p{Lu}\\p{L}{1,12}){1,3}\\s[Aa]ds\\b)|NAME(?=\\s\\((?:[Pp]aid|[Aa]ds|[Rr]etargeting|[Ll]ookalike|[Pp]rospecting)\\b))";
const SIGNS = [
	{
		sign: "r/",
		pattern: /(?<![\p{L}\p{N}/])r\/[a-z\d_]{2,21}(?![\p{L}\p{N}/])/giu,
		concept: "reddit"
	},
	{
		sign: "redditor",
		pattern: /\bredditors?\b/giu,
		concept: "reddit"
	},
	{
		sign: "tuber",
		pattern: /\byoutubers?\b/giu,
		concept: "youtube"
	},
	{
		sign: "toker",
		pattern: /\btiktokers?\b/giu,
		concept: "tiktok"
	},
	{
		sign: "grammer",
		pattern: /\binstagrammers?\b/giu,
		concept: "instagram"
	},
	{
		sign: "google",
		pattern: new RegExp(AS_ADS.replaceAll("NAME", "\\bGoogle"), "gu"),
		concept: "google-ads"
	},
	{
		sign: "meta",
		pattern: new RegExp(AS_ADS.replaceAll("NAME", "\\bMeta"), "gu"),
		concept: "meta-ads"
	},
	{
		sign: "streamer",
		pattern: /\btwitch streamers?\b/giu,
		concept: "twitch"
	}
];
const LABEL = /^\([\w:./-]+\)=$/u;
const NO_NAMES = {
	words: [],
	matches: [],
	lists: /* @__PURE__ */ new Map()
};
function listPassageNames(passage, matcher, taxonomies) {
	if (passage.isTaken || LABEL.test(passage.inline.text)) return {
		passage,
		...NO_NAMES
	};
	const { text } = passage.inline;
	const tools = taxonomies.get("tool");
	const signs = tools === void 0 ? [] : findSigns(text, tools);
	const found = matcher.find(text).filter((match) => isWorthWeighing(match) && !isInSlug(text, match) && !isWithinSign(match, signs));
	const inText = tools === void 0 ? found : shareHeads(text, found, tools);
	const others = tools === void 0 ? [] : [...signs, ...resolveLinks(passage, inText, tools)];
	const words = listWords(text);
	const tactics = taxonomies.get("tactic");
	const told = tactics === void 0 ? [] : findActivities(words, tactics);
	if (inText.length + others.length + told.length === 0) return {
		passage,
		...NO_NAMES
	};
	const named = new Set(inText.flatMap(({ concept, isAmbiguous }) => isAmbiguous ? [] : [concept]));
	const matches = [
		...inText,
		...others,
		...told.filter(({ concept }) => !named.has(concept))
	].toSorted((a, b) => a.start - b.start || b.end - a.end);
	return {
		passage,
		words,
		matches,
		lists: groupNames(text, matches)
	};
}
function isWorthWeighing({ facet, isAmbiguous }) {
	return !isAmbiguous || facet === "tool" || facet === "tactic" || facet === "region";
}
function isInSlug(text, { facet, start, isAddress }) {
	if (facet !== "tool" || isAddress || text[start - 1] !== "-") return false;
	return /[a-z\d]/u.test(text[start - 2] ?? "") && /[a-z]/u.test(text[start] ?? "");
}
function isWithinSign({ facet, start, end }, signs) {
	if (facet !== "tool" || signs.length === 0) return false;
	let [low, high] = [0, signs.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if ((signs[middle]?.end ?? 0) < end) low = middle + 1;
		else high = middle;
	}
	return (signs[low]?.start ?? end) <= start;
}
function findSigns(text, tools) {
	const lower = text.toLowerCase();
	return SIGNS.flatMap(({ sign, pattern, concept: id }) => {
		const concept = tools.byId.get(id);
		if (concept === void 0 || !lower.includes(sign)) return [];
		return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
			facet: "tool",
			concept,
			start: index,
			end: index + length,
			isAmbiguous: false,
			isAddress: false,
			disguise: []
		}));
	}).toSorted((a, b) => a.start - b.start);
}
function resolveLinks({ links }, inText, tools) {
	if (links.length === 0) return [];
	const named = new Set(inText.flatMap(({ isAddress, concept }) => isAddress ? [] : [productOf(tools, concept)]));
	const found = [];
	for (const { start, end, url } of links) {
		if (start >= end || !/^(?:https?:)?\/\//iu.test(url)) continue;
		const concept = require_check.resolveConcept(tools, url);
		if (concept === void 0 || named.has(productOf(tools, concept))) continue;
		found.push({
			facet: "tool",
			concept,
			start,
			end,
			isAmbiguous: false,
			isAddress: true,
			disguise: []
		});
	}
	return found;
}

const AVOIDED_SECTION$1 = phraseSet("stance", "avoided-section");
const STATE = phraseSet("stance", "state");
const NO = /^(?:no|none|never|\u274c|\u2717|\u2718|\ud83d\udeab|\u26d4|\u2716\ufe0f?|x)$/iu;
const ASKS_USE = /\b(?:use|used|using|active|adopt|in scope|include[ds]?|planned|decision|status|recommended|approved)\b/iu;
function isDeniedRow(passage, isLead) {
	if (passage.role !== "cell") return false;
	const [first, ...others] = passage.siblings.slice(0, 12);
	if (first !== void 0 && first !== passage && isDenying(first)) return true;
	return isLead && others.some((cell) => cell !== passage && isDenying(cell));
}
function isDenying({ inline, lead }) {
	const text = inline.text.trim();
	if (NO.test(text)) return ASKS_USE.test(lead?.inline.text ?? "") || /^\W+$/u.test(text);
	const sentences = text.slice(0, LONGEST_CELL).split(/[.!;]\s*|\s[\u2013\u2014-]\s/u).filter((sentence) => sentence !== "");
	return [sentences[0], text.length > LONGEST_CELL ? void 0 : sentences.at(-1)].some((sentence) => {
		const words = listWords((sentence ?? "").replace(ICON, ""));
		if (words.length === 0 || words.length > 3) return false;
		return STATE.lengthAt(words, 0) > 0 || AVOIDED_SECTION$1.lengthAt(words, 0) === words.length;
	});
}
const ICON = /^[^\p{L}\p{N}\u274c\u2717\u2718\u26d4]+(?=\p{L})/u;
const LONGEST_CELL = 120;
function isDeniedAside({ role, inline }, { start, end }) {
	if (role !== "item" && role !== "cell") return false;
	const { text } = inline;
	const near = text.slice(end, end + LONGEST_CELL).indexOf("(");
	const open = end + near;
	if (near === -1 || start > 3 && open > LONGEST_CELL) return false;
	const words = listWords(text.slice(open + 1, open + 40));
	const state = STATE.lengthAt(words, 0);
	if (state === 0) return false;
	return start <= 3 || !SENTENCE.test(text.slice(0, open)) && WHOLLY.test(words[state]?.text ?? ")");
}
const SENTENCE = /[.!?:;]|(?:[^\s]+\s+){7}/u;
const WHOLLY = /^(?:\)|entirely|completely|altogether|now|for|until|this)$/u;
const CROSS = /^[\s"'\u201c([]*(?:\u274c|\u2717|\u2718|\ud83d\udeab|\u26d4|\u2716\ufe0f?)[\s"'\u201d)\]:\u2013\u2014-]*/u;
function isCrossed({ inline }, { start }) {
	const crossed = CROSS.exec(inline.text.slice(0, start))?.[0];
	return crossed !== void 0 && start - crossed.length <= 1;
}

const AVOIDED_SECTION = phraseSet("stance", "avoided-section");
const AVOIDED_WHOLE = phraseSet("stance", "avoided-whole");
const OPEN_DENIAL = phraseSet("stance", "open-denial");
const TOLD_SECTION = phraseSet("stance", "told-section");
const NO_TOLD_SECTION = phraseSet("stance", "no-told-section");
const NO_NEGATION$1 = phraseSet("stance", "no-negation");
const NEGATOR = phraseSet("stance", "negator");
const USE = phraseSet("stance", "use");
const FILLER = phraseSet("stance", "filler");
const IDLE = phraseSet("stance", "idle");
const ACCOUNT = phraseSet("stance", "account");
const SHORT = 5;
function readHeadStance(words, role) {
	if (isOfBoth(words)) return void 0;
	if (says(words, AVOIDED_SECTION) || isWhole(words) || isDenyingLead(words, role)) return "avoid";
	if (isOfIdleAccounts(words) || role === "heading" && isDenyingHeading(words)) return "avoid";
	return says(words, TOLD_SECTION) && !NO_TOLD_SECTION.isWithin(words) ? "neutral" : void 0;
}
function isOfBoth(words) {
	const isDo = ({ text }, at) => /^(?:do|dos|do's)$/u.test(text) && NEGATOR.lengthBefore(words, at) === 0 && words[at + 1]?.text !== "not";
	return words.some(isDo) && words.some(({ text }) => /^don'?ts?'?s?$/u.test(text));
}
function says(words, phrases) {
	const isShort = words.length <= SHORT;
	const end = words.at(-1)?.text === ":" ? words.length - 1 : words.length;
	return words.some((_, at) => {
		const length = phrases.lengthAt(words, at);
		if (length === 0 || OPEN_DENIAL.lengthAt(words, at) === length && !isOfUse(words, at + length)) return false;
		return isShort || at === 0 || at + length === end;
	});
}
function isOfUse(words, at) {
	const next = words[at]?.text ?? ":";
	return /^\W$/u.test(next) || USE.lengthAt(words, at) > 0 || FILLER.lengthAt(words, at) > 0;
}
function isWhole(words) {
	const own = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
	return own.length > 0 && AVOIDED_WHOLE.lengthAt(own, 0) === own.length;
}
function isDenyingLead(words, role) {
	if (role === "heading" || words.at(-1)?.text !== ":") return false;
	return words.some((_, at) => {
		if (NO_NEGATION$1.lengthAt(words, at) > 0) return false;
		const denial = NEGATOR.lengthAt(words, at);
		return denial > 0 && USE.lengthAt(words, at + denial) > 0 && words.length - at <= 10;
	});
}
const BETWEEN$1 = 4;
const LEADS_AWAY = /^(?:on|in|at|to|for|of|with|from|by|and|or|[:,;\u2013\u2014])$/u;
function isOfIdleAccounts(words) {
	return words.some((_, at) => {
		const length = IDLE.lengthAt(words, at);
		if (length === 0) return false;
		const behind = words.slice(at + length, at + length + BETWEEN$1);
		const away = behind.findIndex(({ text }) => LEADS_AWAY.test(text));
		return ACCOUNT.isWithin(away === -1 ? behind : behind.slice(0, away));
	});
}
function isDenyingHeading(words) {
	if (!/^(?:we|i)$/u.test(words[0]?.text ?? "") || NO_NEGATION$1.lengthAt(words, 1) > 0) return false;
	const denial = NEGATOR.lengthAt(words, 1);
	return denial > 0 && USE.lengthAt(words, 1 + denial) > 0;
}

const REACH_LIST = phraseSet("context", "reach-list");
const TOOL_LIST = phraseSet("context", "tool-list");
const OWN_PAGE = phraseSet("context", "own-page");
const AUDIENCE = phraseSet("stance", "audience-section");
const REACH_LABEL = phraseSet("stance", "reach-label");
function createSectionStances() {
	const known = /* @__PURE__ */ new WeakMap();
	const read = (passage) => {
		const before = known.get(passage);
		if (before !== void 0) return before;
		const heading = readHeading(passage);
		known.set(passage, heading);
		return heading;
	};
	return {
		stanceOf(passage, match) {
			if (isDeniedRow(passage, isLeading(passage, match)) || isDeniedAside(passage, match) || isCrossed(passage, match)) return "avoid";
			let isOwn = false;
			for (const one of listAbove$1(passage)) {
				const { stance, isToolList } = read(one);
				const isAbout = isLeading(passage, match) || match.facet === "tool" && namesSame(read(one), match);
				if (stance === "avoid" && isAbout) return "avoid";
				const isReach = read(one).isAudience && isLabelledAsReach(passage, match);
				if (stance === "neutral" && match.facet !== "tactic" && !isOwn && !isReach) return "neutral";
				isOwn ||= isToolList && match.facet === "tool";
			}
		},
		isReachList(passage, match) {
			if (passage.role === "paragraph") return false;
			const nearest = passage.lead ?? passage.section.at(-1);
			if (nearest === void 0 || !isLeading(passage, match)) return false;
			return read(nearest).isReachList && !namesSame(read(nearest), match);
		},
		isOwnPage: (passage, match) => listAbove$1(passage).slice(0, 2).some((one) => read(one).isOwnPages || namesSame(read(one), match))
	};
}
function listAbove$1({ lead, section }) {
	const leads = [];
	for (let above = lead; above !== void 0 && leads.length < 4; above = above.lead) leads.push(above);
	return [...leads, ...section.slice(-2).toReversed()];
}
function readHeading({ inline, role }) {
	const words = listWords(inline.text.slice(-160));
	return {
		words,
		stance: readHeadStance(words, role),
		isToolList: words.length <= 14 && TOOL_LIST.isWithin(words),
		isReachList: words.length <= 14 && REACH_LIST.isWithin(words),
		isOwnPages: words.length <= 14 && OWN_PAGE.isWithin(words),
		isAudience: AUDIENCE.isWithin(words)
	};
}
function isLabelledAsReach({ inline, role, lead }, { start }) {
	if (role === "cell" && lead !== void 0) {
		const column = listWords(lead.inline.text);
		return column.length > 0 && REACH_LABEL.lengthAt(column, 0) === column.length;
	}
	const words = listWords(inline.text.slice(0, start));
	const colon = findColon(words, words.length);
	return colon !== void 0 && REACH_LABEL.lengthBefore(words, colon) === colon;
}
function isLeading({ inline }, { start }) {
	return start <= 24 || inline.text.length <= 50;
}
function namesSame({ words }, { concept }) {
	const names = new Set([concept.label, ...concept.formerly].map((name) => name.toLowerCase().split(" ")[0] ?? ""));
	return words.some(({ text }) => names.has(text));
}

const LONGEST$4 = 40;
function settleHeadings(mentions) {
	const headed = /* @__PURE__ */ new Map();
	for (const { facet, toldAs, stance, passage } of mentions) {
		if (facet !== "tool" || stance !== "use" || passage.role !== "heading") continue;
		if (passage.inline.text.length > LONGEST$4) continue;
		headed.set(passage, (headed.get(passage) ?? /* @__PURE__ */ new Set()).add(toldAs));
	}
	if (headed.size === 0) return mentions;
	const left = /* @__PURE__ */ new Map();
	for (const { facet, toldAs, stance, passage } of mentions) {
		const heading = passage.section.at(-1);
		if (facet !== "tool" || heading === void 0 || headed.get(heading)?.delete(toldAs) !== true) continue;
		if (stance === "avoid") left.set(heading, (left.get(heading) ?? /* @__PURE__ */ new Set()).add(toldAs));
	}
	if (left.size === 0) return mentions;
	return mentions.map((mention) => {
		const { facet, passage, toldAs, stance } = mention;
		const heading = passage.role === "heading" ? passage : passage.section.at(-1);
		return facet === "tool" && stance === "use" && heading !== void 0 && left.get(heading)?.has(toldAs) === true ? {
			...mention,
			stance: "avoid",
			toldAs: mention.concept
		} : mention;
	});
}

const WEIGHED = phraseSet("stance", "weighed-section");
const DECIDED = phraseSet("stance", "decided-section");
const LONGEST$3 = 60;
function settleOptions(mentions) {
	const known = /* @__PURE__ */ new Map();
	const kindOf = (heading) => {
		if (!known.has(heading)) known.set(heading, readKind(heading));
		return known.get(heading);
	};
	const tools = mentions.filter(({ facet }) => facet === "tool");
	const below = (kind) => tools.filter(({ passage }) => passage.section.some((heading) => kindOf(heading) === kind));
	const weighed = new Set(below("weighed").map(({ toldAs }) => toldAs));
	const [first, ...others] = below("decided");
	if (weighed.size === 0 || first === void 0) return mentions;
	const chosen = new Set([first, ...others.filter(({ passage }) => passage === first.passage)].map(({ toldAs }) => toldAs));
	return mentions.map((mention) => {
		const { facet, stance, toldAs } = mention;
		return facet === "tool" && stance === "use" && weighed.has(toldAs) && !chosen.has(toldAs) ? {
			...mention,
			stance: "neutral"
		} : mention;
	});
}
function readKind({ inline: { text } }) {
	if (text.length > LONGEST$3) return void 0;
	const words = listWords(text);
	if (WEIGHED.isWithin(words)) return "weighed";
	return DECIDED.isWithin(words) ? "decided" : void 0;
}

const matchers = /* @__PURE__ */ new WeakMap();
function readMentions(passages, taxonomies) {
	const matcher = matchers.get(taxonomies) ?? require_read_role.createTermMatcher(taxonomies, facetsOf(taxonomies));
	matchers.set(taxonomies, matcher);
	const all = dropEchoes$1(passages.map((passage) => listPassageNames(passage, matcher, taxonomies)), taxonomies.get("tool"));
	const known = learnNames(all, taxonomies);
	const own = findOwnNames(all, taxonomies.get("tool"));
	const sections = createSectionStances();
	const posting = createPostingReader(taxonomies);
	const told = all.flatMap((names) => {
		const mentions = names.matches.flatMap((match) => {
			const confidence = own.has(match.concept) ? 0 : believe(match, names, known);
			return confidence === 0 ? [] : makeMentions(match, names, {
				sections,
				taxonomies,
				confidence
			});
		});
		return [
			...mentions,
			...inferActivities(mentions, taxonomies),
			...posting.read(names, mentions)
		];
	});
	return [...settleOptions(settleHeadings(told))];
}
const FACETS = [
	"tool",
	"tactic",
	"region",
	"audience",
	"payment",
	"actor",
	"account",
	"data",
	"ai",
	"time"
];
function facetsOf({ facets }) {
	return [...FACETS, ...facets.filter((facet) => !require_check.isShippedFacet(facet))];
}
function learnNames(all, taxonomies) {
	const tools = taxonomies.get("tool");
	const certain = /* @__PURE__ */ new Set();
	const toolLists = /* @__PURE__ */ new Set();
	for (const { passage, matches } of all) for (const match of matches) {
		if (match.facet !== "tool" || match.isAmbiguous || tools === void 0) continue;
		certain.add(match.concept).add(productOf(tools, match.concept));
		if (levelOf(tools, match.concept) === "class") continue;
		if (isSure(match) && isAlone(match, passage)) toolLists.add(listOf(passage));
	}
	return {
		taxonomies,
		certain,
		toolLists
	};
}
function makeMentions(match, names, { sections, taxonomies, confidence }) {
	const { facet, start, end, disguise, isAddress } = match;
	const tools = taxonomies.get("tool");
	const concept = isAddress && facet === "tool" && tools !== void 0 ? productOf(tools, match.concept) : match.concept;
	const stance = facet === "tool" || facet === "tactic" ? judgeStance({
		match,
		names,
		sections,
		tools
	}) : "use";
	const isTold = facet === "tool" && tools !== void 0 && stance !== "avoid";
	const mention = {
		facet,
		concept: concept.id,
		toldAs: isTold ? productOf(tools, concept).id : concept.id,
		passage: names.passage,
		span: {
			start,
			end
		},
		stance,
		disguise,
		confidence
	};
	if (facet !== "tool" || tools === void 0) return [{
		...mention,
		isProduct: false
	}];
	return [{
		...mention,
		isProduct: levelOf(tools, concept) !== "class"
	}];
}

const ENDING = "\\.(?:md|mdx|txt|pdf|docx?|xlsx?|csv|pptx?|html?|ya?ml|json|py|sh|png|jpe?g|svg|gif|mp4)(?![\\p{L}\\p{N}])";
const WHOLE = new RegExp(`^[^\\p{L}\\p{N}]{0,4}[\\p{L}\\p{N}_./-]*[\\p{L}\\p{N}]${ENDING}`, "iu");
const REST = new RegExp(`^[\\p{L}\\p{N}_/-]*${ENDING}`, "iu");
const LONGEST$2 = 60;
function isFileNamed(text) {
	return WHOLE.test(text.slice(0, 120));
}
function isInFileName(text, end) {
	return REST.test(text.slice(end, end + LONGEST$2));
}

const KINDS$1 = require_check.DUTY_KINDS.filter((kind) => kind !== "control").map((kind) => ({
	kind,
	phrases: phraseSet("evidence", kind)
}));
const NEAR$1 = 40;
const MOST_WORDS = 6;
function findEvidence(passage, mentions) {
	const words = listWords(passage.inline.text);
	const found = [];
	for (let at = 0; at < words.length; at += 1) for (const { kind, phrases } of KINDS$1) {
		const length = phrases.lengthAt(words, at);
		const [first, last] = [words[at], words[at + length - 1]];
		if (length === 0 || first === void 0 || last === void 0 || isDenied$1(words, at)) continue;
		const end = kind === "approval" ? endOfName(words, at + length) : last.end;
		const value = kind === "approval" ? findRole({
			passage,
			from: last.end,
			end
		}, mentions) : first.text === "#" ? `#${words[at + 1]?.text ?? ""}` : passage.inline.text.slice(first.start, last.end);
		if (value !== "") found.push({
			kind,
			value,
			passage,
			span: {
				start: first.start,
				end: Math.max(last.end, end)
			}
		});
		at += length - 1;
		break;
	}
	return found;
}
function isDenied$1(words, at) {
	return words.slice(Math.max(0, at - 4), at).map(({ text }) => text).some((word) => /^(?:not|no|without|never|need|needs|requires?|must|pending|awaiting|unless|until|await|seek|get|request|ask)$/u.test(word));
}
function endOfName(words, from) {
	let at = from;
	while (at < words.length && at < from + MOST_WORDS && /^[\p{L}\p{N}&'-]/u.test(words[at]?.text ?? "") && !/^(?:on|before|and|in|for|by|if|when|as|is|are|at|who)$/u.test(words[at]?.text ?? "")) at += 1;
	return words[Math.max(from, at) - 1]?.end ?? 0;
}
function findRole({ passage, from, end }, mentions) {
	return mentions.find(({ facet, span }) => facet === "actor" && span.start >= from && span.start <= from + NEAR$1 && span.start < end)?.concept ?? passage.inline.text.slice(from, end).replace(/^\s*(?:the|our|a|an)\s+/iu, "").trim();
}

const MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DATES = new RegExp(`(?<![\\p{L}\\p{N}])(?:${`\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`}|${`q[1-4][ /-]?\\d{4}|\\d{4}[ -]?q[1-4]|${MONTH} \\d{4}`})(?![\\p{L}\\p{N}])`, "giu");
const BETWEEN = /^\s*(?:to|until|till|through|and|[-\u2013\u2014/])\s*$/iu;
const SINCE = /\b(?:from|starting|starts|since|as of|beginning)\s*$/iu;
const TILL = /\b(?:until|till|by|through|before|ends?)\s*$/iu;
const PAST = /(?<!\b(?:be|is|are|being|gets?)\s)\b(?:updated|published|posted|sent|created|written|edited|approved|reviewed|decided|founded|signed|checked|accessed|retrieved|joined|launched|released|reported|was|were|had|did|began|started|anticipated|introduced|integrated|implemented|held|gave|wrote|became|came|went|saw|took|happened|occurred|changed|moved|switched|last|previous|version|dated|copyright|last (?:year|month|week|quarter))\b[^.;!?|]{0,18}$/iu;
const YEAR = /\b(?:19|20)\d\d\b/u;
function findPeriod(text) {
	if (!YEAR.test(text)) return void 0;
	const dates = Array.from(text.matchAll(DATES), ({ 0: written, index }) => ({
		written,
		start: index,
		end: index + written.length
	}));
	for (const [at, { written, start, end }] of dates.entries()) {
		const first = readDate(written);
		if (first === void 0) continue;
		if (PAST.test(text.slice(Math.max(0, start - 40), start))) continue;
		const next = dates[at + 1];
		const second = next !== void 0 && BETWEEN.test(text.slice(end, next.start)) ? readDate(next.written) : void 0;
		if (second !== void 0 && second.to >= first.from) return {
			from: first.from,
			to: second.to
		};
		const before = text.slice(Math.max(0, start - 16), start);
		if (SINCE.test(before)) return {
			from: first.from,
			to: Number.POSITIVE_INFINITY
		};
		if (TILL.test(before)) return {
			from: Number.NEGATIVE_INFINITY,
			to: first.to
		};
		return first;
	}
}
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
function readDate(written) {
	const day = require_check.parseDay(require_check.readLooseDay(written) ?? "");
	if (day !== void 0) return {
		from: day,
		to: day
	};
	const year = Number(/\d{4}/u.exec(written)?.[0]);
	const quarter = /q([1-4])/iu.exec(written)?.[1];
	if (quarter !== void 0) return monthsOf(year, Number(quarter) * 3 - 2, 3);
	const month = MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;
	return month === 0 ? void 0 : monthsOf(year, month, 1);
}
function monthsOf(year, month, count) {
	const from = firstOf(year, month);
	const next = month + count > 12 ? firstOf(year + 1, 1) : firstOf(year, month + count);
	return from === void 0 || next === void 0 ? void 0 : {
		from,
		to: next - 1
	};
}
function firstOf(year, month) {
	return require_check.parseDay(`${year}-${String(month).padStart(2, "0")}-01`);
}

const SECTIONS = {
	"no-plan-section": phraseSet("plan", "no-plan-section"),
	"no-plan-branch": phraseSet("plan", "no-plan-branch"),
	"plan-section": phraseSet("plan", "plan-section")
};
const DENIAL = phraseSet("plan", "denial");
const REASON = phraseSet("plan", "reason-label");
const DENIED_HEADING = phraseSet("plan", "denied-heading");
const NO_NEGATION = phraseSet("stance", "no-negation");
const LONGEST$1 = 8;
function isNamed({ inline }, entry) {
	const words = listWords(inline.text.slice(0, 120));
	return words.length <= LONGEST$1 && SECTIONS[entry].isWithin(words);
}
function createNoPlanReader(title) {
	const isNoPlan = remember((heading) => isDenied(heading) || isAsked(heading) || isNamed(heading, "no-plan-section") && !isNamed(heading, "plan-section"));
	const isLeft = remember(isDenied);
	const isNoBranch = remember((heading) => isNamed(heading, "no-plan-branch"));
	const isPlan = remember((heading) => isNamed(heading, "plan-section"));
	const isBelow = (passage) => {
		const { lead, siblings, role, section } = passage;
		const own = section.filter((heading) => heading !== title && !(heading.depth === BOLD && isLabelled(passage)));
		if (own.some(isLeft)) return true;
		const above = role === "cell" ? siblings[0]?.lead : lead;
		if ([...own.slice(-2), ...above === void 0 ? [] : [above]].some(isPlan) || role === "cell" && hasPlanColumn(siblings)) return false;
		const nearest = own.at(-1);
		return nearest !== void 0 && isNoPlan(nearest) || own.some(isNoBranch);
	};
	return (passage) => {
		if (isDenied(passage) || isDone(passage) || isBelow(passage)) return true;
		if (passage.role === "heading") return isNoPlan(passage);
		if (passage.role === "item") return isNoPlanItem(passage, isNoPlan);
		return passage.role === "cell" && isNoPlanRow(passage, isNoPlan);
	};
}
const BOLD = 7;
function isLabelled({ role, strong }) {
	return role === "paragraph" && strong[0]?.start === 0;
}
function isNoPlanItem({ inline, lead }, isNoPlan) {
	if (isFileNamed(inline.text) || COUNTED.test(inline.text.slice(0, 60))) return true;
	return QUESTION.test(inline.text) || isReason(inline.text) || lead !== void 0 && isNoPlan(lead);
}
const QUESTION = /^\W*(?:what(?! about)|who|when|where|which|how(?! about)|do|does|is|are|can|will|any)\b[^?]*\?\s*$/iu;
function isReason(text) {
	const words = listWords(text.slice(0, 60).replace(/^[^\p{L}]+/u, ""));
	const length = REASON.lengthAt(words, 0);
	return length > 0 && words[length]?.text === ":";
}
const COUNTED = /^\W*(?:(?:total |average |the )?(?:number|count|percentage|share|amount) of|# of|% of)\b/iu;
function isNoPlanRow({ siblings }, isNoPlan) {
	const first = siblings[0]?.lead;
	if (first !== void 0 && isNoPlan(first) && !hasPlanColumn(siblings)) return true;
	return isLog(siblings) || siblings.some(isDroppedCell);
}
function remember(judge) {
	const known = /* @__PURE__ */ new Map();
	return (passage) => {
		const answer = known.get(passage) ?? judge(passage);
		known.set(passage, answer);
		return answer;
	};
}
function hasPlanColumn(siblings) {
	return siblings.some(({ lead }) => lead !== void 0 && isNamed(lead, "plan-section"));
}
function isDenied({ inline, role }) {
	const isLead = role === "paragraph" && inline.text.trimEnd().endsWith(":");
	if (role === "cell" || role === "paragraph" && !isLead) return false;
	const words = listWords(inline.text.slice(0, 60).replace(/^[^\p{L}]+/u, ""));
	if (role !== "item" && words.length <= LONGEST$1 && DENIED_HEADING.isWithin(words)) return true;
	return DENIAL.lengthAt(words, 0) > 0 && NO_NEGATION.lengthAt(words, 0) === 0;
}
function isDroppedCell({ inline }) {
	const first = /^[^.!;:]*/u.exec(inline.text.slice(0, 60))?.[0] ?? "";
	return listWords(first).length <= 3 && DROPPED.test(first.trim());
}
const DROPPED = /^(?:not (?:running|doing|using|planned|now|yet|pursuing|recommended|worth it)|rejected|dropped|won't do|ruled out)\b/iu;
function isLog(siblings) {
	const leads = siblings.slice(0, 12).map(({ lead }) => lead?.inline.text ?? "");
	return leads.some((lead) => /\b(?:date|day)\b/iu.test(lead)) && leads.some((lead) => RESULT.test(lead));
}
const RESULT = /\b(?:results?|outcomes?|what happened|reactions?)\b/iu;
function isAsked({ inline, role }) {
	return role === "heading" && /^(?:can|is|are|do|does|did|why|should|may|could|would)\b.*\?\s*$/iu.test(inline.text);
}
function isDone({ isChecked, siblings }) {
	return isChecked === true && siblings.slice(0, 50).some((other) => other.isChecked === false);
}

const UNIT = "(?:month|week|day|phase|quarter|sprint|year|q)s?\\s*\\d[\\d\\s\u2013-]*";
const NAME = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|jan\\w*|feb\\w*|mar(?:ch)?|apr\\w*|may|jun\\w*|jul\\w*|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec(?:ember)?";
const TIME = new RegExp(`^${`(?:${UNIT}|${NAME}|(?:bi-?)?(?:daily|weekly|monthly|quarterly)|yearly|ongoing|high|medium|low|skip|tbd|done|pending|complete|launch day|(?:next|this|first|last|every|each) (?:day|week|month|quarter|year))`}(?:[\\s,./\u2013-]*(?:\\d+|${NAME}))*\\s*(?:\\([^()]{0,20}\\))?[\\s:.]*$`, "iu");
function isTime(text) {
	return TIME.test(text.trim().slice(0, 80));
}

function isPlanned({ facet, stance }) {
	return facet === "tactic" && stance === "use";
}
const SURE = .7;
function findActivity(mentions) {
	const planned = mentions.filter((mention) => isPlanned(mention) && mention.confidence >= .6);
	return planned.find(({ confidence }) => confidence > .6) ?? planned[0] ?? mentions.find(isPlannedTool);
}
function isPlannedTool({ facet, stance, isProduct, confidence }) {
	return facet === "tool" && stance === "use" && isProduct && confidence >= SURE;
}

function listUnits(passages, mentions) {
	const units = [];
	let section = -1;
	const title = findTitle(passages);
	const isNoPlan = createNoPlanReader(title);
	const done = /* @__PURE__ */ new Set();
	for (const passage of passages) {
		if (passage.isTaken || passage.isQuoted || passage === title) continue;
		if (passage.role === "cell" && done.has(passage.siblings)) continue;
		if (passage.role === "cell") done.add(passage.siblings);
		if (isNoPlan(passage)) continue;
		const heading = passage.section.at(-1);
		const unit = makeUnit(passage, heading === title ? void 0 : heading, mentions);
		if (unit === void 0) addToSection(units[section], passage, mentions);
		else if (units.push(unit) > 0 && unit.kind === "section") section = units.length - 1;
	}
	return units;
}
function addToSection(unit, passage, mentions) {
	if (unit === void 0 || unit.passage !== passage.section.at(-1) || unit.passages.length >= MOST$1) return;
	const passages = passage.role === "cell" ? passage.siblings.slice(0, MOST$1) : [passage];
	unit.passages.push(...passages);
	unit.mentions.push(...passages.flatMap((part) => mentions.get(part) ?? []));
}
const MOST$1 = 40;
function findTitle(passages) {
	const [first, ...others] = passages.filter(({ role }) => role === "heading");
	if (first === void 0 || first.depth === 1) return first;
	return others.length > 0 && others.every(({ depth }) => depth > first.depth) ? first : void 0;
}
function makeUnit(passage, heading, mentions) {
	const passages = passage.role === "cell" ? passage.siblings : [passage];
	const named = passages.flatMap((part) => mentions.get(part) ?? []);
	const activity = findActivity(named);
	if (activity === void 0) return void 0;
	return {
		kind: KINDS[passage.role],
		passage: titleOf(passage, named),
		heading,
		passages: [...passages],
		mentions: named,
		activity
	};
}
const KINDS = {
	heading: "section",
	cell: "row",
	item: "item",
	paragraph: "paragraph"
};
function titleOf(passage, named) {
	if (passage.role !== "cell") return passage;
	return passage.siblings.filter(({ inline }) => /\p{L}{2}/u.test(inline.text)).find(({ lead, inline }) => !isTime(inline.text) && (lead === void 0 || !isNamed(lead, "no-plan-section"))) ?? named[0]?.passage ?? passage;
}

function mergeUnits(all) {
	const units = foldSections(all);
	const groups = /* @__PURE__ */ new Map();
	const order = [];
	for (const unit of units) {
		const tools = valuesOf(unit, "tool");
		const regions = valuesOf(unit, "region");
		const same = groups.get(unit.activity.concept) ?? [];
		groups.set(unit.activity.concept, same);
		const fits = unit.kind === "section" || unit.kind === "row" ? areSame : areCompatible;
		const group = same.find((one) => fits(one.tools, tools) && areCompatible(one.regions, regions));
		if (group === void 0) {
			const made = {
				units: [unit],
				tools,
				regions
			};
			same.push(made);
			order.push(made);
		} else if (group.units.length < MOST) {
			group.units.push(unit);
			for (const tool of tools) group.tools.add(tool);
			for (const region of regions) group.regions.add(region);
		}
	}
	return order;
}
function foldSections(units) {
	const bySection = /* @__PURE__ */ new Map();
	const folded = [];
	for (const unit of units) {
		const heading = unit.kind === "section" ? unit.passage : unit.passage.section.at(-1);
		const at = heading === void 0 ? void 0 : bySection.get(heading);
		const head = at === void 0 ? void 0 : folded[at];
		if ((unit.kind === "paragraph" || unit.kind === "item" && isFaint(unit, head)) && at !== void 0 && head !== void 0 && head.passages.length < MOST) {
			folded[at] = join(head, unit);
			continue;
		}
		if (heading !== void 0 && (unit.kind === "section" || unit.kind === "paragraph")) bySection.set(heading, folded.length);
		folded.push(unit);
	}
	return folded;
}
function isFaint({ activity }, head) {
	return activity.confidence <= .6 || activity.facet === "tool" && head?.activity.facet === "tactic";
}
function join(head, unit) {
	const activity = rank(unit.activity) > rank(head.activity) ? unit.activity : head.activity;
	return {
		...head,
		activity,
		passages: [...head.passages, ...unit.passages],
		mentions: [...head.mentions, ...unit.mentions]
	};
}
function rank({ facet, confidence }) {
	if (facet === "tool") return 0;
	return confidence > .6 ? 2 : 1;
}
const MOST = 40;
function valuesOf({ mentions }, facet) {
	const named = mentions.filter((mention) => mention.facet === facet && mention.stance === "use");
	return new Set(named.flatMap(({ concept, isProduct }) => facet !== "tool" || isProduct ? [concept] : []));
}
function areSame(a, b) {
	return a.size === 0 || b.size === 0 || a.size === b.size && areCompatible(a, b);
}
function areCompatible(a, b) {
	const [small, large] = a.size < b.size ? [a, b] : [b, a];
	return [...small].every((value) => large.has(value));
}
const WEIGHT = {
	section: 3,
	row: 4,
	item: 2,
	paragraph: 1
};
function bestUnit({ units }) {
	return units.toSorted((a, b) => weigh(b) - weigh(a))[0];
}
function weigh({ kind, passage, activity }) {
	return WEIGHT[kind] + (activity.passage === passage ? 1.5 : 0);
}

const PLAIN_FACETS = /* @__PURE__ */ new Set([
	"tool",
	"tactic",
	"payment",
	"account",
	"time"
]);
function listValues({ units }, mentions) {
	const own = units.flatMap((unit) => unit.mentions.filter(isStated));
	const above = units.flatMap((unit) => listAbove(unit, mentions)).filter(isStated);
	const lacks = (facet) => !own.some((mention) => mention.facet === facet);
	const inherited = above.filter(({ facet, isProduct }) => (facet === "tool" && isProduct || facet === "region") && lacks(facet));
	const all = dropEchoes(keepFirst([...own, ...inherited]));
	const hasProduct = all.some(({ facet, isProduct }) => facet === "tool" && isProduct);
	return all.filter(({ facet, isProduct, concept }) => facet !== "tool" || isProduct || !hasProduct || concept.includes("-live"));
}
function dropEchoes(mentions) {
	const tactics = mentions.filter(({ facet }) => facet === "tactic");
	const named = mentions.filter(({ facet }) => facet === "tactic" || facet === "tool");
	const isEcho = ({ facet, passage, span }) => facet === "data" && named.some((other) => other.passage === passage && other.span.start < span.end && span.start < other.span.end);
	const isBranch = ({ facet, concept }) => facet === "tactic" && concept.startsWith("tactic-") && tactics.some((tactic) => !tactic.concept.startsWith("tactic-"));
	return mentions.filter((mention) => !isEcho(mention) && !isBranch(mention));
}
function isStated(mention) {
	if (mention.stance !== "use" || mention.facet === "tactic" && mention.confidence < .6) return false;
	if (mention.concept === mention.facet) return false;
	if (mention.facet !== "tool" && mention.facet !== "tactic" && isSaidOtherwise(mention)) return false;
	const words = wordsOf(mention);
	if (mention.facet === "time" && OFFICE_HOURS.test(words)) return AT_TIME.test(wordsBefore(mention));
	if (mention.facet === "region") return !isCode(words);
	if (mention.facet === "ai" && !/\bAI\b|generat/u.test(words)) return false;
	if (MADE.test(words)) return true;
	return PLAIN_FACETS.has(mention.facet) || (WORDS_BEFORE[mention.facet]?.test(wordsBefore(mention)) ?? false);
}
function wordsOf({ passage, span }) {
	return passage.inline.text.slice(span.start, span.end);
}
const OFFICE_HOURS = /^office hours$/iu;
const AT_TIME = /\b(?:in|during|within|outside|after|before|at)\b/u;
const NEAR = 60;
function isSaidOtherwise({ facet, passage, span }) {
	const { text } = passage.inline;
	const before = text.slice(Math.max(0, span.start - NEAR), span.start);
	if (/[\p{L}\p{N}][-.@]$/u.test(before) || LEFT_OUT.test(before)) return true;
	if (facet === "actor" && JUDGES.test(before)) return true;
	return facet === "region" && CLOCK.test(text.slice(span.end, span.end + 20));
}
const LEFT_OUT = /\b(?:rather than|instead of|outside(?: of)?|other than|except(?: for)?|excluding|no longer)\b[^.,;:!?]{0,40}$/iu;
const JUDGES = /\b(?:reviewed|approved|signed[ -]off|cleared|checked|authori[sz]ed|vetted|confirmed) (?:first )?by (?:the |our |a |an )?$/iu;
const CLOCK = /^(?: time\b| ?\(\p{Lu}{2,4}\)| \d{1,2}(?::\d\d)? ?[ap]m\b)/u;
function isCode(words) {
	return /^\p{Lu}{3}$/u.test(words) && !/^(?:USA|UAE|KSA|PRC|DRC|EEA|GCC)$/u.test(words);
}
const MADE = /\b(?:data|generated|written|assisted|drafted|made)\b/iu;
const WORDS_BEFORE = {
	data: /\b(?:use|uses|using|upload|uploads|uploading|import|export|collect|collects|collecting|gather|capture|store|share|sharing|send|match|matching|enrich|segment|by|with|from|our|their)\b/u,
	ai: /\b(?:use|uses|using|by|with|via|through|let|have|our)\b/u,
	actor: /\b(?:by|via|through|with|ask|asks|invite|encourage|let|pay|hire|our|have)\b/u,
	audience: /\b(?:to|for|at|among|target|targets|targeting|reach|reaching|towards|toward|inform|educate|engage)\b/u
};
function wordsBefore({ passage, span }) {
	const words = listWords(passage.inline.text.slice(Math.max(0, span.start - 60), span.start));
	return words.slice(Math.max(0, findWord(words, 60) - 3)).slice(-3).map(({ text }) => text).join(" ");
}
function listAbove({ passage }, mentions) {
	return [...passage.lead === void 0 ? [] : [passage.lead], ...passage.section.toReversed()].flatMap((one) => mentions.get(one) ?? []);
}
function keepFirst(mentions) {
	const seen = /* @__PURE__ */ new Map();
	for (const mention of mentions) {
		const key = `${mention.facet} ${mention.concept}`;
		const before = seen.get(key);
		if (before === void 0 || before.passage.role === "heading" && mention.passage.role !== "heading") seen.set(key, mention);
	}
	return [...seen.values()];
}

const LABEL_WORD = phraseSet("plan", "label-word");
const LONGEST = 80;
function writeTitle({ passage, kind, heading }) {
	const { text } = passage.inline;
	const bold = passage.strong[0];
	if (bold !== void 0 && bold.start === 0 && bold.end - bold.start > 3) {
		const label = tidy(text.slice(0, bold.end));
		const rest = tidy(text.slice(bold.end));
		return rest !== "" && (isLabel(label) || isTime(label)) ? rest : label;
	}
	if (kind !== "paragraph") return tidy(text);
	const above = heading?.inline.text ?? "";
	return tidy(isLabel(above) || isTime(above) ? text : above);
}
function isLabel(title) {
	const words = listWords(title);
	return LABEL_WORD.lengthAt(words, 0) === words.length;
}
function tidy(text) {
	const line = text.replaceAll(/\s+/gu, " ").replace(/^[^\p{L}\p{N}#@"\u201c([]+/u, "").replace(NUMBER, "").trim();
	const end = /^.{12,}?[.!?:;](?=\s|$)/u.exec(line.slice(0, 81))?.[0];
	const short = closeAside((end ?? line).replace(/[\s.:;,\u2013\u2014-]+$/u, ""));
	if (short.length <= LONGEST) return short;
	const cut = short.slice(0, LONGEST);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2)).replace(/[\s.:;,(\u2013\u2014-]+$/u, "")}\u2026`;
}
const NUMBER = /^(?:\d{1,2}[.)]|[A-Za-z][.)])\s+(?=\p{L}{2})/u;
function closeAside(title) {
	const open = title.lastIndexOf("(");
	return open < 12 || title.includes(")", open) ? title : title.slice(0, open).replace(/[\s.:;,\u2013\u2014-]+$/u, "");
}

function readTactics(passages, mentions) {
	const byPassage = groupByPassage(mentions);
	const ids = require_check.createIdBook([]);
	return dropToldElsewhere(dropIntros(mergeUnits(listUnits(passages, byPassage)).map((group) => ({
		tactic: makeTactic(group, byPassage),
		leadsIn: isIntro(group)
	})))).map((tactic) => ({
		...tactic,
		id: ids.derive(tactic.title) ?? ids.derive(`tactic ${tactic.mentions[0]?.concept ?? ""}`) ?? "tactic"
	}));
}
function isIntro({ units }) {
	return units.every(({ kind, heading }) => kind === "paragraph" && heading === void 0);
}
function dropIntros(made) {
	const told = new Set(made.flatMap(({ tactic, leadsIn }) => leadsIn ? [] : tactic?.mentions.map(({ concept }) => concept) ?? []));
	return made.flatMap(({ tactic, leadsIn }) => {
		const isTold = leadsIn && tactic?.mentions.every(({ concept }) => told.has(concept));
		return tactic === void 0 || isTold === true ? [] : [tactic];
	});
}
function dropToldElsewhere(tactics) {
	const isNamed = ({ mentions }) => mentions.some(({ facet }) => facet === "tactic");
	const told = new Set(tactics.filter(isNamed).flatMap(toolsOf));
	return tactics.filter((tactic) => isNamed(tactic) || !toolsOf(tactic).every((tool) => told.has(tool)));
}
function toolsOf({ mentions }) {
	return mentions.flatMap(({ facet, concept }) => facet === "tool" ? [concept] : []);
}
function groupByPassage(mentions) {
	const byPassage = /* @__PURE__ */ new Map();
	for (const mention of mentions) {
		if (isInFileName(mention.passage.inline.text, mention.span.end)) continue;
		const known = byPassage.get(mention.passage);
		if (known === void 0) byPassage.set(mention.passage, [mention]);
		else known.push(mention);
	}
	return byPassage;
}
function makeTactic(group, byPassage) {
	const best = bestUnit(group);
	if (best === void 0) return void 0;
	const passages = [...new Set(group.units.flatMap((unit) => unit.passages))];
	const periods = passages.filter(tellsTime).flatMap(({ inline }) => findPeriod(inline.text) ?? []);
	return {
		title: writeTitle(best),
		passage: best.activity.passage,
		span: best.activity.span,
		mentions: listValues(group, byPassage),
		passages,
		period: periods[0],
		evidence: passages.flatMap((passage) => findEvidence(passage, byPassage.get(passage) ?? [])),
		confidence: Math.max(...group.units.map(({ activity }) => activity.confidence)) - .1
	};
}
function tellsTime({ role, lead, siblings }) {
	if (role !== "cell") return true;
	const first = siblings[0]?.lead?.inline.text ?? "";
	return !/\b(?:updated|added|created|decided|modified|sent|posted|published|since)\b/iu.test(lead?.inline.text ?? "") && !/\bdecisions?\b/iu.test(first);
}

function readProseTactics(passages, taxonomies) {
	const mentions = readMentions(passages, taxonomies);
	return {
		mentions,
		tactics: readTactics(passages, mentions).flatMap((read) => {
			const tactic = toTactic(read, taxonomies);
			return tactic === void 0 ? [] : [{
				tactic,
				mentions: read.mentions
			}];
		})
	};
}
function toTactic({ id, title, passage, span, mentions, confidence, period, evidence }, taxonomies) {
	if (span.end <= span.start) return void 0;
	const location = require_check.locateSpan({
		passage,
		span
	});
	const stated = require_check.scopeOfNames(mentions.filter(({ stance }) => stance === "use"), location);
	if (stated.facets.length === 0) return void 0;
	return {
		id,
		idLocation: location,
		location,
		title,
		stated,
		uses: [],
		period,
		evidence: evidence.map((item) => toEvidence(item, taxonomies)),
		businessCase: void 0,
		status: "planned",
		description: require_check.textOfSpan({
			passage,
			span
		}),
		objective: void 0,
		kpi: void 0,
		stop: void 0,
		owner: void 0,
		participants: [],
		keys: /* @__PURE__ */ new Map(),
		reading: {
			confidence: Math.max(confidence, sureOfTools(mentions)),
			isSoft: false,
			isConditional: false,
			isPartial: false
		}
	};
}
const STEP = .1;
function sureOfTools(mentions) {
	const tools = mentions.filter(({ stance, isProduct }) => stance === "use" && isProduct);
	return Math.max(0, ...tools.map(({ confidence }) => confidence)) - STEP;
}
function toEvidence({ kind, value, ...place }, taxonomies) {
	const location = require_check.locateSpan(place);
	return {
		kind,
		value,
		role: kind === "approval" ? require_read_role.readRole(value, {
			location,
			taxonomies
		}) : void 0,
		on: void 0,
		expires: void 0,
		scope: void 0,
		ref: void 0,
		url: void 0,
		how: void 0,
		by: void 0,
		location
	};
}

exports.readProseTactics = readProseTactics;