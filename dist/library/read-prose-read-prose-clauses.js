import { createTermMatcher, lexicons, readRole } from "./read-prose-read-role.js";
import { joinInline } from "./text-inline-text.js";
import { DUTY_KINDS } from "./model-duty.js";
import { isWithin } from "./taxonomy-facet-taxonomy.js";
import { areOnlyTablesTaken, groupBy, listExplained } from "./read-prose-list-explained.js";
import { isShippedFacet } from "./taxonomy-taxonomy-set.js";
import { locateSpan, scopeOfNames, textOfSpan } from "./read-prose-scope-of-names.js";
import { createClauseIds, foldWords, nameSentence, titleOfStatement } from "./read-prose-statement-names.js";

function listPhrases$2(lexicon, entry) {
	const found = lexicons().find(({ id }) => id === lexicon)?.entries.find(({ id }) => id === entry);
	if (found === void 0) throw new Error(`There is no entry ${entry} in the lexicon ${lexicon}.`);
	return found.phrases;
}
function listed(lexicon, entry) {
	let words;
	return (word) => {
		words ??= new Set(listPhrases$2(lexicon, entry));
		return words.has(word);
	};
}

const isAdverb = listed("grammar", "adverb");
const isPreposition$1 = listed("grammar", "preposition");
const isDeterminer = listed("grammar", "determiner");
const isPronoun = listed("grammar", "pronoun");
const isSubjectPronoun = listed("grammar", "subject");
const isRelative = listed("grammar", "relative");
const isSubordinator = listed("grammar", "subordinator");
const isCoordinator = listed("grammar", "coordinator");
const takesClause = listed("grammar", "complement");
const isPossibility = listed("grammar", "possibility");
const isState$1 = listed("grammar", "state");
const namesPeople = listed("addressee", "people");
const namesOrganisation = listed("addressee", "organisation");
const namesThing = listed("addressee", "thing");
const isOverseeing = listed("addressee", "overseeing");
const isConsent = listed("condition", "consent");
const isIrregular = listed("verb", "irregular");
const isOpenAbbreviation = listed("abbreviation", "never");
const isAbbreviation = listed("abbreviation", "seldom");

const CLOSING$1 = /* @__PURE__ */ new Set([
	"\"",
	"\u201d",
	"\u2019",
	"'",
	")",
	"]",
	"*",
	"\u00bb"
]);
const WORD_CHAR = /[\p{L}\p{N}.]/u;
const OPENING_WORDS = /^(?:the|a|an|if|we|you|this|these|it|they|please|do|don['\u2019]t|for|in|when|all|any|no|our|your)\b/iu;
function splitSentences({ text, wholes }) {
	const spans = [];
	let start = 0;
	let whole = 0;
	const cut = (end) => {
		const [first, to] = trim(text, start, end);
		const from = skipCounter(text, first, to);
		if (from < to) spans.push({
			start: from,
			end: to
		});
		start = end;
	};
	for (let at = 0; at < text.length; at += 1) {
		while ((wholes[whole]?.end ?? Number.POSITIVE_INFINITY) <= at) whole += 1;
		const code = wholes[whole];
		if (code !== void 0 && code.start <= at) {
			at = code.end - 1;
			continue;
		}
		const sign = text[at];
		if (sign === "\n") {
			if (endsLine(text, start, at)) cut(at);
		} else if (sign === "%" && text[at + 1] === "}") {
			start = at + 2;
			at += 1;
		} else if (sign === "." || sign === "!" || sign === "?" || sign === "\u2026") {
			const end = endOfSigns(text, at);
			if (endsSentence(text, {
				start,
				at,
				end
			})) cut(end);
			at = end - 1;
		}
	}
	cut(text.length);
	return spans;
}
const COUNTER = /^(?:\d{1,3}(?:\.\d{1,3}){1,5}\.?|\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)])?\s*(?::\s+)?(?=\S)/u;
function skipCounter(text, start, end) {
	const counted = COUNTER.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
	return start + counted < end ? start + counted : start;
}
function endsLine(text, start, at) {
	const next = text.slice(at + 1, at + 40).trimStart();
	return /[.!?:;\u2026]\s*$/u.test(text.slice(Math.max(start, at - 3), at)) || !/^\p{Ll}/u.test(next);
}
function endOfSigns(text, at) {
	let end = at + 1;
	while (end < text.length && (/[.!?\u2026]/u.test(text[end]) || CLOSING$1.has(text[end]))) end += 1;
	return end;
}
function endsSentence(text, { start, at, end }) {
	if (end >= text.length) return true;
	const word = wordBefore(text, start, at);
	const isSpaced = /\s/u.test(text[end]);
	const next = text.slice(end, end + 40).trimStart();
	if (!isSpaced) return /^\p{Lu}\p{Ll}/u.test(next) && /^\p{Ll}{3,}$/u.test(word) && !word.includes(".");
	if (text[at] !== ".") return true;
	if (text.slice(start, at).trim() === word && /^(?:[\p{N}.]+|\p{L})$/u.test(word)) return false;
	const lower = word.toLowerCase();
	if (isOpenAbbreviation(lower)) return /^nos?$/u.test(lower) && !/^[\p{N}#]/u.test(next);
	if (isAbbreviation(lower)) return OPENING_WORDS.test(next) && /^\p{Lu}/u.test(next);
	if (/^\p{Lu}$/u.test(word)) return OPENING_WORDS.test(next) && /^\p{Lu}/u.test(next);
	return !/^\p{Ll}/u.test(next) || /^\p{L}{3,}$/u.test(word);
}
function wordBefore(text, start, at) {
	let from = at;
	while (from > start && at - from < 30 && WORD_CHAR.test(text[from - 1])) from -= 1;
	return text.slice(from, at);
}
function trim(text, start, end) {
	const slice = text.slice(start, end);
	const from = start + slice.length - slice.trimStart().length;
	return [from, Math.max(from, start + slice.trimEnd().length)];
}

const IN_WORD = 1;
const WITHIN = 2;
const SPACE = 4;
const BEGINS = 8;
const ASCII = /* @__PURE__ */ new Uint8Array(128);
for (let unit = 0; unit < 128; unit += 1) {
	const sign = String.fromCharCode(unit);
	if (/[A-Za-z0-9]/.test(sign)) ASCII[unit] = 9;
	else if (/[@_]/.test(sign)) ASCII[unit] = 9;
	else if (/[#$]/.test(sign)) ASCII[unit] = BEGINS;
	else if (/['\-./&]/.test(sign)) ASCII[unit] = WITHIN;
	else if (/\s/.test(sign)) ASCII[unit] = SPACE;
}
const WORD$1 = /[\p{L}\p{N}]/u;
const APOSTROPHE = 8217;
function kindOf$2(text, at) {
	const unit = text.charCodeAt(at);
	if (unit < 128) return ASCII[unit] ?? 0;
	if (unit === APOSTROPHE) return WITHIN;
	const char = text[at];
	if (WORD$1.test(char) || unit >= 55296 && unit <= 57343) return 9;
	return /\s/u.test(char) ? SPACE : 0;
}
const LEMMAS = new Map([
	...[
		"am",
		"is",
		"are",
		"was",
		"were",
		"be",
		"been",
		"being"
	].map((form) => [form, "be"]),
	...[
		"has",
		"have",
		"had",
		"having"
	].map((form) => [form, "have"]),
	...[
		"does",
		"did",
		"doing"
	].map((form) => [form, "do"]),
	["needs", "need"],
	["reserves", "reserve"],
	["constitutes", "constitute"]
]);
const IS_BEFORE = /* @__PURE__ */ new Set([
	"it",
	"that",
	"there",
	"here",
	"what",
	"who",
	"he",
	"she",
	"where",
	"this"
]);
const ENDINGS = /* @__PURE__ */ new Map([
	["'ll", "will"],
	["'re", "are"],
	["'m", "am"],
	["'ve", "have"]
]);
const STEMS = /* @__PURE__ */ new Map([
	["ca", "can"],
	["wo", "will"],
	["sha", "shall"]
]);
const JOINED = /* @__PURE__ */ new Map([
	["cannot", "can"],
	["dont", "do"],
	["cant", "can"],
	["wont", "will"],
	["shouldnt", "should"],
	["mustnt", "must"],
	["doesnt", "does"],
	["isnt", "is"],
	["arent", "are"]
]);
function tokenise(text, { start, end }) {
	const tokens = [];
	let at = start;
	while (at < end) {
		const kind = kindOf$2(text, at);
		if ((kind & SPACE) !== 0) at += 1;
		else if ((kind & BEGINS) === 0) {
			const word = text[at];
			tokens.push({
				word,
				lemma: word,
				start: at,
				end: at + 1,
				isWord: false,
				isCapital: false
			});
			at += 1;
		} else {
			const stop = endOfWord(text, at, end);
			addWord(tokens, text.slice(at, stop), at);
			at = stop;
		}
	}
	return tokens;
}
function endOfWord(text, start, end) {
	let stop = start + 1;
	for (let at = stop; at < end; at += 1) {
		const kind = kindOf$2(text, at);
		if ((kind & IN_WORD) !== 0) stop = at + 1;
		else if ((kind & WITHIN) === 0) break;
	}
	return stop;
}
function addWord(tokens, piece, start) {
	const lower = piece.toLowerCase();
	const word = lower.includes("\u2019") ? lower.replaceAll("\u2019", "'") : lower;
	const isCapital = lower !== piece && /^\p{Lu}|\p{Ll}\p{Lu}/u.test(piece);
	const end = start + piece.length;
	const split = word.length === piece.length ? splitContraction(word) : void 0;
	if (split === void 0) {
		const isWord = piece.length > 1 || (kindOf$2(piece, 0) & IN_WORD) !== 0;
		tokens.push({
			word,
			lemma: LEMMAS.get(word) ?? word,
			start,
			end,
			isWord,
			isCapital
		});
		return;
	}
	const { first, second } = split;
	const middle = start + split.at;
	tokens.push({
		word: first,
		lemma: LEMMAS.get(first) ?? first,
		start,
		end: middle,
		isWord: true,
		isCapital
	});
	tokens.push({
		word: second,
		lemma: LEMMAS.get(second) ?? second,
		start: middle,
		end,
		isWord: true,
		isCapital: false
	});
}
function splitContraction(word) {
	const joined = JOINED.get(word);
	if (joined !== void 0) return {
		first: joined,
		second: "not",
		at: joined === "can" ? 3 : word.length - 2
	};
	const apostrophe = word.lastIndexOf("'");
	if (apostrophe < 1) return void 0;
	if (word.endsWith("n't")) {
		const stem = word.slice(0, -3);
		return {
			first: STEMS.get(stem) ?? stem,
			second: "not",
			at: stem.length
		};
	}
	const [first, ending] = [word.slice(0, apostrophe), word.slice(apostrophe)];
	const long = ENDINGS.get(ending) ?? (ending === "'s" && IS_BEFORE.has(first) ? "is" : void 0);
	return long === void 0 ? void 0 : {
		first,
		second: long,
		at: apostrophe
	};
}

let book$2;
function verbKind(word) {
	const known = verbs().kinds.get(word);
	if (known !== void 0) return known;
	const slash = word.indexOf("/");
	const bare = (slash > 0 ? word.slice(0, slash) : word).replace(/^@/u, "");
	if (bare !== word) return verbs().kinds.get(bare);
	return word.startsWith("re-") ? verbs().kinds.get(word.slice(3)) : void 0;
}
function isVerbForm(word) {
	return verbs().forms.has(word) || verbs().kinds.get(word) === "plain";
}
function isGerund(word) {
	return word.length > 4 && word.endsWith("ing") && !word.includes("-") && !NO_GERUNDS.has(word);
}
function isManner(word) {
	return word.length > 4 && word.endsWith("ly") && !NO_MANNERS.has(word) && verbKind(word) === void 0;
}
const NO_MANNERS = /* @__PURE__ */ new Set([
	"only",
	"likely",
	"unlikely",
	"family",
	"supply",
	"assembly",
	"anomaly",
	"ally"
]);
const NO_GERUNDS = /* @__PURE__ */ new Set([
	"thing",
	"something",
	"anything",
	"nothing",
	"everything",
	"during",
	"string",
	"spring"
]);
function verbs() {
	book$2 ??= makeBook();
	return book$2;
}
function makeBook() {
	const kinds = /* @__PURE__ */ new Map();
	const forms = new Set(listPhrases$2("verb", "irregular"));
	for (const kind of [
		"plain",
		"often-verb",
		"often-noun"
	]) for (const verb of listPhrases$2("verb", kind)) {
		kinds.set(verb, kind);
		forms.add(pastOf(verb));
		if (kind === "plain") forms.add(thirdPersonOf(verb));
	}
	return {
		kinds,
		forms
	};
}
function thirdPersonOf(verb) {
	if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}
function pastOf(verb) {
	if (verb.endsWith("e")) return `${verb}d`;
	if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
	return /^[^aeiou]*[aeiou][bdglmnprt]$/u.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

const MOST_BETWEEN = 4;
var PhraseBook = class {
	#root = {
		next: /* @__PURE__ */ new Map(),
		value: void 0
	};
	#isLoose;
	constructor(phrases, { isLoose }) {
		this.#isLoose = isLoose;
		for (const [phrase, value] of phrases) {
			let node = this.#root;
			for (const word of phrase.split(" ")) {
				const child = node.next.get(word) ?? {
					next: /* @__PURE__ */ new Map(),
					value: void 0
				};
				node.next.set(word, child);
				node = child;
			}
			node.value ??= value;
		}
	}
	match(tokens, start) {
		return this.#walk(tokens, {
			node: this.#root,
			at: start,
			start,
			isNegated: false
		});
	}
	#walk(tokens, step) {
		const { node, start } = step;
		let { isNegated } = step;
		const here = (value) => ({
			value,
			start,
			end: step.at,
			isNegated: step.isNegated
		});
		for (let at = step.at; at < tokens.length && at - step.at <= MOST_BETWEEN; at += 1) {
			const token = tokens[at];
			const child = node.next.get(token.word) ?? node.next.get(token.lemma);
			const found = child && this.#walk(tokens, {
				node: child,
				at: at + 1,
				start,
				isNegated
			});
			if (found !== void 0) return found;
			if (!this.#isLoose || at === start || !mayStandBetween(tokens, at)) break;
			if (isDenial(tokens, at)) isNegated = true;
		}
		return node.value === void 0 ? void 0 : here(node.value);
	}
};
function mayStandBetween(tokens, at) {
	const word = tokens[at]?.word ?? "";
	if (word === "no") return tokens[at + 1]?.word === "longer";
	return isAdverb(word) || word === "longer" || isManner(word);
}
function isDenial(tokens, at) {
	const word = tokens[at]?.word ?? "";
	if ([
		"never",
		"longer",
		"rarely",
		"seldom",
		"hardly"
	].includes(word)) return true;
	return word === "not" && ![
		"only",
		"just",
		"merely",
		"simply"
	].includes(tokens[at + 1]?.word ?? "");
}

const CARRIERS = [
	"command-strong",
	"command-soft",
	"oblige-strong",
	"oblige-soft",
	"free-strong",
	"free-soft",
	"ban-strong",
	"ban-soft",
	"may",
	"will",
	"strive",
	"deny"
];
const VERBS = [
	"ask-strong",
	"ask-soft",
	"let-soft",
	"let-strong",
	"forbid-strong",
	"forbid-soft"
];
let carriers;
function carrierBook() {
	carriers ??= new PhraseBook([
		["requiring", "ask-strong"],
		...CARRIERS.flatMap((kind) => listPhrases$2("modality", kind).map((phrase) => [phrase, kind])),
		...VERBS.flatMap((kind) => listPhrases$2("modality", kind).flatMap((verb) => [[verb, kind], [thirdPersonOf(verb), kind]]))
	], { isLoose: true });
	return carriers;
}
let openings;
function openingBook() {
	openings ??= new PhraseBook([
		"ban-strong",
		"ban-soft",
		"free-strong",
		"free-soft",
		"soft",
		"remind"
	].flatMap((kind) => listPhrases$2("imperative", kind).map((phrase) => [phrase, kind])), { isLoose: false });
	return openings;
}
function lazyBook(lexicon, entry) {
	let book;
	return () => {
		book ??= new PhraseBook(listPhrases$2(lexicon, entry).map((phrase) => [phrase, true]), { isLoose: false });
		return book;
	};
}
const fillerBook = lazyBook("grammar", "filler");
const pointingBook = lazyBook("verb", "pointing");
const interfaceBook = lazyBook("verb", "interface");
const followerBook = lazyBook("addressee", "follower");
const conditionBook = lazyBook("condition", "anywhere");
const openingConditionBook = lazyBook("condition", "opening");
const banCategoryBook = lazyBook("lead", "ban");
const freeCategoryBook = lazyBook("lead", "free");
const orderCategoryBook = lazyBook("lead", "order");
const backgroundBook = lazyBook("lead", "background");
const sampleBook = lazyBook("lead", "sample");
const demandColumnBook = lazyBook("lead", "demand-column");
const narrowValueBook = lazyBook("lead", "narrow-value");
const openValueBook = lazyBook("lead", "open-value");

const FIRST_WORDS = 60;
const JOINING$2 = /* @__PURE__ */ new Set([
	"then",
	"now",
	"next",
	"first",
	"and",
	"to",
	",",
	".",
	"once",
	"finally",
	"just",
	"simply"
]);
function beginsAtScreen(text) {
	const tokens = tokenise(text, {
		start: 0,
		end: Math.min(text.length, FIRST_WORDS)
	});
	let at = 0;
	while (at < tokens.length && (JOINING$2.has(tokens[at]?.word ?? "") || tokens[at]?.isWord === false)) at += 1;
	return interfaceBook().match(tokens, at) !== void 0;
}

function isStepList({ siblings }) {
	const steps = siblings.filter(({ inline }) => beginsAtScreen(inline.text)).length;
	return steps > 0 && steps * 2 >= siblings.length;
}

const NO_LEAD = {
	kind: "none",
	reading: void 0,
	isConditional: false,
	isIncomplete: false,
	takesNames: false,
	takesClauses: false
};
const BACKGROUND = {
	...NO_LEAD,
	kind: "background"
};
function leadTo(reading, parts = {}) {
	return {
		...NO_LEAD,
		isIncomplete: true,
		takesNames: true,
		...parts,
		kind: "rule",
		reading
	};
}

function wordAt(tokens, index) {
	return tokens[index]?.word ?? "";
}
const ONLY = /* @__PURE__ */ new Set([
	"only",
	"solely",
	"exclusively"
]);
function isRestrictedAfter(tokens, from) {
	let isListOfVerbs = wordAt(tokens, from) === "," || wordAt(tokens, from + 1) === ",";
	for (let at = from; at < tokens.length && at < from + 25; at += 1) {
		const word = wordAt(tokens, at);
		if (word === "," && isListOfVerbs && goesOnWithVerb(tokens, at)) continue;
		if (word === ",") isListOfVerbs = false;
		if (word === "," || word === "that" || word === "which" || word === "who" || word === "because") return false;
		if (!ONLY.has(word) || wordAt(tokens, at - 1) === "not") continue;
		const next = wordAt(tokens, at + 1);
		if (next === "" || next === "," || next === "and" || at <= from + 3) return true;
		if (isPreposition$1(next) || isSubordinator(next)) return true;
	}
	return false;
}
function goesOnWithVerb(tokens, comma) {
	const next = wordAt(tokens, comma + 1);
	return verbKind(next === "or" || next === "and" ? wordAt(tokens, comma + 2) : next) !== void 0;
}
function skipAdverbs(tokens, from) {
	let at = from;
	let isNegated = false;
	let isOnly = false;
	while (at < tokens.length && at - from < 6 && mayStandBetween(tokens, at)) {
		const word = wordAt(tokens, at);
		if (isDenial(tokens, at)) isNegated = true;
		if (word === "only" && wordAt(tokens, at - 1) !== "not" || word === "solely" || word === "exclusively") isOnly = true;
		at += 1;
	}
	return {
		at,
		isNegated,
		isOnly
	};
}

const MODALS = /* @__PURE__ */ new Set([
	"must",
	"shall",
	"should",
	"may",
	"can",
	"will",
	"would",
	"could",
	"might"
]);
const AUXILIARIES = /* @__PURE__ */ new Set([
	"am",
	"is",
	"are",
	"was",
	"were",
	"has",
	"have",
	"had",
	"do",
	"does",
	"did"
]);
function isSubordinate(tokens, at) {
	if (hasBareRelative(tokens, at)) return true;
	if (takesClause(tokens[at - 1]?.word ?? "") && isSubjectPronoun(tokens[at - 2]?.word ?? "")) return true;
	const isJoined = ["and", "or"].includes(tokens[at - 1]?.word ?? "");
	if (isJoined && repeatsModal(tokens, at)) return false;
	for (let index = startOfVerb(tokens, at) - 1; index >= 0; index -= 1) {
		const { word } = tokens[index];
		if (word === ",") {
			const next = tokens[index + 1]?.word;
			if (index === at - 1 && tokens.slice(0, index).some((token) => token.word === "whether")) return true;
			if (next !== "or" && next !== "and") return false;
		} else if (word === "but") return false;
		else if (index < at - 1 && takesClause(word) && hasClause(tokens, index)) return true;
		else if (opensClause(tokens, index)) return !isClosed(tokens, index, at) && !isAfterCondition(tokens, index, at);
		else if (isFinite(tokens, index)) return isJoined && isSubordinate(tokens, index);
	}
	return false;
}
function repeatsModal(tokens, at) {
	const word = tokens[at]?.word ?? "";
	if (!MODALS.has(word)) return false;
	const first = tokens.findIndex((token) => MODALS.has(token.word));
	return first < at && tokens[first]?.word === word && !isSubordinate(tokens, first);
}
function startOfVerb(tokens, at) {
	let start = at;
	while (start > 0 && (isAdverb(tokens[start - 1]?.word ?? "") || isManner(tokens[start - 1]?.word ?? ""))) start -= 1;
	const word = tokens[start - 1]?.word ?? "";
	return MODALS.has(word) || word === "do" || word === "does" ? start - 1 : at;
}
function hasClause(tokens, index) {
	const next = tokens[index + 1]?.word ?? "";
	if (index === 0 && tokens[index].word.endsWith("s")) return false;
	if (tokens[index]?.word.endsWith("s") && (next.endsWith("ed") || isParticiple(next))) return false;
	return !isPreposition$1(next) && next !== "and" && next !== "or" && !MODALS.has(next) && !AUXILIARIES.has(next);
}
function opensClause(tokens, index) {
	const word = tokens[index].word;
	const next = tokens[index + 1]?.word ?? "";
	if (word === "than") return false;
	if (word === "that" && isPointing$1(tokens, index)) return false;
	if (word === "as") return isPronoun(next) || [
		"the",
		"our",
		"this",
		"these",
		"it"
	].includes(next) && tokens[index - 1]?.word !== "such";
	if ([
		"possible",
		"appropriate",
		"necessary",
		"applicable",
		"needed",
		"relevant",
		"in"
	].includes(next) && isSubordinator(word)) return false;
	if (word === "before" && isSubjectPronoun(next)) return true;
	if (word === "before" || word === "after" || word === "given") return false;
	if (word === "provided" && (next === "by" || next === "to" || next === "for")) return false;
	if (index === 0 && word === "providing" && ![
		"that",
		"you",
		"it",
		"they",
		"we"
	].includes(next)) return false;
	if (isGerund(next) && [
		"when",
		"while",
		"whilst",
		"if",
		"once",
		"since"
	].includes(word)) return false;
	if (index === 0 && (word === "that" || word === "which" || word === "once")) return false;
	return isRelative(word) || isSubordinator(word);
}
function isPointing$1(tokens, index) {
	const before = tokens[index - 1]?.word ?? "";
	const next = tokens[index + 1]?.word ?? "";
	if (isPreposition$1(before) && before !== "in" && before !== "except") return true;
	if (before === ",") return MODALS.has(next) || AUXILIARIES.has(next);
	return before === "is" || before === "means";
}
function isClosed(tokens, index, at) {
	if (![
		"that",
		"which",
		"who"
	].includes(tokens[index]?.word ?? "")) return false;
	if (takesClause(tokens[index - 1]?.word ?? "")) return false;
	let next = index + 1;
	while (isAdverb(tokens[next]?.word ?? "") || isManner(tokens[next]?.word ?? "")) next += 1;
	const word = tokens[next]?.word ?? "";
	if (AUXILIARIES.has(word) || word === "do" || word === "does") {
		if (at <= (["not", "never"].includes(tokens[next + 1]?.word ?? "") ? next + 2 : next + 1)) return false;
	}
	if (next >= at - 1 || namesPeople(word) || namesOrganisation(word)) return false;
	return !isPronoun(word) && !isFunctionWord(word) && !MODALS.has(word);
}
function hasBareRelative(tokens, at) {
	const subject = tokens[at - 1];
	const before = tokens[at - 2];
	if (subject === void 0 || before === void 0 || !isSubjectPronoun(subject.word)) return false;
	const isName = before.isCapital && !(at === 2 && before.word.endsWith("s"));
	if (before.word === "," || isName || isFunctionWord(before.word) || isVerbForm(before.word)) return false;
	const first = tokens[0]?.word ?? "";
	return !isPreposition$1(first) && !isSubordinator(first) && (!isAdverb(first) || first === "only");
}
function isFunctionWord(word) {
	return isPreposition$1(word) || isCoordinator(word) || isAdverb(word) || isSubordinator(word) || isRelative(word) || isDeterminer(word) || isManner(word);
}
function isAfterCondition(tokens, opener, at) {
	if (opener > 1 || ![
		"if",
		"when",
		"where"
	].includes(tokens[opener]?.word ?? "")) return false;
	if (!isSubjectPronoun(tokens[at - 1]?.word ?? "")) return false;
	const before = tokens[at - 2]?.word ?? "";
	if (isFunctionWord(before) || isVerbForm(before)) return false;
	for (let index = opener + 2; index < at - 2; index += 1) if (isFinite(tokens, index)) return true;
	return false;
}
const PAST_ONLY = /* @__PURE__ */ new Set([
	"ate",
	"began",
	"broke",
	"chose",
	"did",
	"drew",
	"fell",
	"forgave",
	"forgot",
	"gave",
	"grew",
	"had",
	"hid",
	"knew",
	"ran",
	"sang",
	"saw",
	"spoke",
	"stole",
	"swore",
	"took",
	"went",
	"woke",
	"wore",
	"wrote"
]);
function isParticiple(word) {
	return isIrregular(word) && !PAST_ONLY.has(word) && verbKind(word) === void 0;
}
function isFinite(tokens, index) {
	const { word } = tokens[index];
	if (MODALS.has(word) || AUXILIARIES.has(word)) return true;
	if (!isVerbForm(word)) return false;
	const before = tokens[index - 1];
	if (before === void 0 || before.word === ",") return false;
	if (isSubjectPronoun(before.word) || isRelative(before.word)) return true;
	if (word.endsWith("ed") || isParticiple(word) || MODALS.has(before.word) || before.word === "not" || AUXILIARIES.has(before.word)) return false;
	return !isDeterminer(before.word) && !isPreposition$1(before.word);
}

const FINITE$1 = /* @__PURE__ */ new Set([
	"is",
	"are",
	"was",
	"were",
	"am",
	"has",
	"must",
	"may",
	"can",
	"will",
	"should",
	"shall",
	"would",
	"could",
	"might",
	"does",
	"did"
]);
const BEFORE_OF = /* @__PURE__ */ new Set([
	"dispose",
	"beware",
	"think",
	"take",
	"make",
	"speak",
	"remind",
	"approve"
]);
const PARTICLES$1 = /* @__PURE__ */ new Set([
	"up",
	"out",
	"off",
	"away",
	"down",
	"over",
	"back"
]);
const ADJECTIVE = /(?:ate|ive|al|ous|able|ible|ful|less|ed|ic|ary|ant|ent)$/u;
function isOrder(tokens, at) {
	const word = wordAt(tokens, at);
	const kind = word === "be" || isDoing(tokens, at) ? "plain" : verbKind(word);
	if (kind === void 0) return false;
	if (!isNoting(tokens, at) && pointingBook().match(tokens, at) !== void 0) return false;
	if (interfaceBook().match(tokens, at) !== void 0) return false;
	const next = tokens[at + 1];
	if (next === void 0) return kind !== "often-noun" && tokens.length > 3 && (wordAt(tokens, at - 1) === "," || wordAt(tokens, at - 1) === "please");
	if (isThirdPerson(tokens, at + 1) || kind !== "plain" && /^\d/u.test(next.word)) return false;
	if (FINITE$1.has(next.word) || next.word === "of" && !BEFORE_OF.has(word)) return false;
	if (next.word === "to" && word === "according") return false;
	if (next.word === "," || next.word === "and" || next.word === "or") return isJoinedOrder(tokens, at, kind);
	if (kind === "plain") return true;
	return isObject(tokens, at, kind) && !hasVerbBelow(tokens, at + 1);
}
function isNoting(tokens, at) {
	return wordAt(tokens, at) === "note" && [
		"it",
		"this",
		"them",
		"down",
		"your",
		"any",
		"each"
	].includes(wordAt(tokens, at + 1));
}
function isDoing(tokens, at) {
	const next = wordAt(tokens, at + 1);
	if (wordAt(tokens, at) !== "do" || isSubjectPronoun(next)) return false;
	return next === "what" || isDeterminer(next) || isPronoun(next);
}
function isThirdPerson(tokens, at) {
	const word = wordAt(tokens, at);
	if (!word.endsWith("s") || !isVerbForm(word) || verbKind(word) !== void 0) return false;
	const next = wordAt(tokens, at + 1);
	return isDeterminer(next) || isPreposition$1(next) || next === "to";
}
function isJoinedOrder(tokens, at, kind) {
	const next = wordAt(tokens, at + 2);
	const after = next === "and" || next === "or" ? wordAt(tokens, at + 3) : next;
	if (kind === "plain") return verbKind(after) !== void 0 || wordAt(tokens, at + 1) === "," || isManner(after);
	return verbKind(after) !== void 0 && isDeterminer(wordAt(tokens, at + 3)) || verbKind(after) === "plain" || kind === "often-verb" && verbKind(after) === "often-verb" && tokens.length > at + 5;
}
function isObject(tokens, at, kind) {
	const next = wordAt(tokens, at + 1);
	if (isDeterminer(next) && next !== "no") return true;
	if (/^[#@\u201c]/u.test(next) || wordAt(tokens, at - 1) === "please") return true;
	if (isPronoun(next) || isManner(next) || next === "only") return true;
	const beyond = wordAt(tokens, at + 2);
	if (PARTICLES$1.has(next) && (isDeterminer(beyond) || isPreposition$1(beyond))) return true;
	if (isPreposition$1(next)) return kind === "often-verb";
	if (isGerund(next)) return isNounLike(tokens, at + 2) && at + 2 < tokens.length;
	if (tokens[at + 1]?.isCapital === true && tokens[at]?.isCapital === false && wordAt(tokens, at - 1) === ",") return true;
	if (kind === "often-verb") return tokens.length - at > 2 || at > 0;
	return tokens.length - at > 3 && ADJECTIVE.test(next) && !isGerund(next);
}
function hasVerbBelow(tokens, from) {
	for (let at = from; at < tokens.length; at += 1) {
		const word = wordAt(tokens, at);
		if (word === "," || word === "that" || word === "which" || word === "who" || word === "whether") return false;
		if (isSubordinator(word) && word !== "as") return false;
		if (at > from && isDeterminer(word) && isNounLike(tokens, at - 1)) return false;
		if (FINITE$1.has(word)) return !isSubordinate(tokens, at);
	}
	return false;
}
function isNounLike(tokens, at) {
	const word = wordAt(tokens, at);
	return !(isPreposition$1(word) || isDeterminer(word) || isAdverb(word) || isCoordinator(word) || isRelative(word));
}

const ESCAPING = /* @__PURE__ */ new Set([
	"however",
	"but",
	"exception",
	"exceptions",
	"except",
	"although",
	"note"
]);
const DENYING = /* @__PURE__ */ new Set([
	"do",
	"never",
	"avoid",
	"not",
	"no",
	"refrain"
]);
function skipManner(words) {
	const first = wordAt(words, 0);
	if (first === "to" || first === "also" || first === "only" || first === "always") return 1;
	if (!isManner(first)) return 0;
	return isCoordinator(wordAt(words, 1)) && isManner(wordAt(words, 2)) ? 3 : 1;
}
const LONGEST_LABEL$2 = 6;
function skipLabel(tokens) {
	const colon = tokens.slice(0, LONGEST_LABEL$2).findIndex(({ word }) => word === ":");
	return tokens.slice(0, Math.max(0, colon)).filter(({ isWord }) => isWord).length;
}
function isBracketed(tokens, start) {
	return wordAt(tokens, tokens.findIndex((token) => token.start === start) - 1) === "(";
}
function readFragment(text, { tokens, norms }) {
	const words = tokens.filter(({ isWord }) => isWord);
	const first = wordAt(words, 0);
	if (ESCAPING.has(first)) return "whole";
	const start = skipManner(words);
	const word = wordAt(words, start);
	const norm = norms.find(({ span }) => !isBracketed(tokens, span.start));
	const isNamed = isGerund(word) && norm !== void 0 && norm.modality === "require" && !norm.isExplicit;
	if (norm !== void 0 && !isNamed) {
		if (DENYING.has(word) && norm.modality !== "require") return "negated";
		if (!(norm.modality === "require" && norm.at <= (words[start]?.start ?? 0) && verbKind(word) !== void 0) && word !== "be") return "whole";
	}
	const next = wordAt(words, start + 1);
	if ((word === "not" || word === "never") && ![
		"",
		"only",
		"limited",
		"just"
	].includes(next)) return "denied";
	const kind = verbKind(word);
	if (kind === "plain" || word === "be" || word === "have" || kind !== void 0 && isOrder(words, start)) return "verb";
	if (isGerund(word) || isGerund(wordAt(words, skipLabel(tokens)))) return "name";
	for (let at = 0; at < tokens.length; at += 1) {
		const said = wordAt(tokens, at);
		if (said === ":" || said === "." || said === ";") continue;
		if (at > 0 && isFinite(tokens, at) && !isSubordinate(tokens, at) && !isRelative(wordAt(tokens, at - 1))) return "clause";
	}
	return text === "" ? "clause" : "name";
}

const SURE$1 = .9;
const LIKELY = .75;
const GUESSED = .6;

const TITLES = /* @__PURE__ */ new Set([
	"policy",
	"policies",
	"guideline",
	"guidelines",
	"standard",
	"standards",
	"handbook",
	"guide",
	"agreement"
]);
const TELLING$2 = /* @__PURE__ */ new Set([
	"may",
	"might",
	"can",
	"could",
	"will",
	"would",
	"result",
	"results",
	"lead",
	"leads",
	"apply",
	"applies",
	"cover",
	"covers",
	"face"
]);
const SOFT = /* @__PURE__ */ new Set([
	"avoid",
	"should",
	"discouraged",
	"recommended"
]);
const CUTS = /* @__PURE__ */ new Set([
	"when",
	"if",
	"for",
	"in",
	"on",
	"by",
	"with",
	"from",
	"while",
	"during"
]);
function readCategory(words, longest) {
	const cut = words.findIndex(({ word }, at) => at > 0 && CUTS.has(word));
	const named = cut > 0 ? words.slice(0, cut) : words;
	if (named.length > longest || named.some(({ word }) => TITLES.has(word))) return void 0;
	if (longest > 7 && named.some(({ word }) => TELLING$2.has(word))) return void 0;
	if (wordAt(named, 0) === "acceptable" && wordAt(named, 1) === "use") return void 0;
	const has = (book) => named.some((_, at) => book().match(named, at) !== void 0);
	const isBan = has(banCategoryBook) || named.some((_, at) => isDenied$1(named, at));
	const isFree = has(freeCategoryBook);
	const isOrder = !named.some(({ word }, at) => word === "do" && ["can", "may"].includes(wordAt(named, at - 1))) && has(orderCategoryBook);
	const isBoth = named.some(({ word }) => isCoordinator(word)) && (isFree || isOrder);
	if (isBan) return isBoth ? void 0 : rule("prohibit", named.some(({ word }) => SOFT.has(word)) ? "soft" : "strong");
	if (isFree && !isOrder) return rule("permit", "strong");
	return isOrder ? rule("require", named.some(({ word }) => SOFT.has(word)) ? "soft" : "strong") : void 0;
}
function isDenied$1(words, at) {
	return wordAt(words, at) === "not" && ![
		"limited",
		"only",
		"exhaustive"
	].includes(wordAt(words, at + 1));
}
const LONGEST_HEADING = 7;
const LONGEST_LEAD_IN = 12;
function rule(modality, strength) {
	return leadTo({
		modality,
		strength,
		addressee: "people",
		confidence: LIKELY
	}, { takesNames: modality !== "require" });
}
function isBackground(words) {
	if (words.length > 12) return false;
	if (sampleBook().match(words, 0) !== void 0) return !words.some(({ word }) => isConsent(word));
	return words.some((_, at) => at < 7 && backgroundBook().match(words, at) !== void 0);
}

function isConditional(sentence, { start, end }) {
	if (opensWithCondition(sentence)) return true;
	const part = sentence.filter((token) => token.start >= start && token.start < end);
	return part.some((_, at) => isConditionAt(part, at));
}
const EXCEPTIONS = /* @__PURE__ */ new Set([
	"if",
	"unless",
	"except",
	"without",
	"provided",
	"providing",
	"until"
]);
function hasException(sentence) {
	return sentence.some(({ word }, at) => EXCEPTIONS.has(word) && wordAt(sentence, at - 1) !== "even");
}
const JOINING$1 = /* @__PURE__ */ new Set([
	"please",
	"also",
	"and",
	"but",
	"however",
	"so",
	",",
	"instead"
]);
function opensWithCondition(sentence) {
	let at = 0;
	while (JOINING$1.has(wordAt(sentence, at))) at += 1;
	if (isNoCondition(sentence, at)) return false;
	if (wordAt(sentence, at) === "for") return opensWithCase(sentence, at);
	if (wordAt(sentence, at) === "should" && isSubject$1(wordAt(sentence, at + 1))) return true;
	if (narrowsSubject(sentence, at)) return true;
	return openingConditionBook().match(sentence, at) !== void 0 || conditionBook().match(sentence, at) !== void 0;
}
function isSubject$1(word) {
	return isDeterminer(word) || isPronoun(word) || namesPeople(word);
}
const LONGEST_CASE = 14;
function opensWithCase(sentence, at) {
	if ([
		"any",
		"all",
		"each"
	].includes(wordAt(sentence, at + 1))) return true;
	if ([
		"example",
		"instance",
		"this",
		"that",
		"a",
		"the",
		"now"
	].includes(wordAt(sentence, at + 1))) return false;
	return sentence.slice(at, at + LONGEST_CASE).some(({ word }) => word === ",");
}
const LONGEST_SUBJECT$1 = 6;
const isPossible = (word) => [
	"may",
	"might",
	"could",
	"can"
].includes(word);
const EACH = /* @__PURE__ */ new Set([
	"any",
	"all",
	"every",
	"each",
	"no"
]);
function narrowsSubject(sentence, from) {
	for (let at = from; at < from + LONGEST_SUBJECT$1; at += 1) {
		const word = wordAt(sentence, at);
		if (word === "," || word === "(" || isPreposition$1(word) || isGerund(word)) return false;
		if (word === "who") return at > from && namesPeople(wordAt(sentence, at - 1));
		if (word === "that") return at > from + 1 && EACH.has(wordAt(sentence, from)) && !isPossible(wordAt(sentence, at + 1));
	}
	return false;
}
function isNoCondition(part, at) {
	const before = wordAt(part, at - 1);
	const next = wordAt(part, at + 1);
	switch (wordAt(part, at)) {
		case "if": return NO_CASE.has(before) || next === "not" && isAddition(part, at + 2) || next === "any" || next === "interested";
		case "when":
		case "where": return NO_CASE.has(before);
		case "once": return [
			"a",
			"an",
			"per",
			"every",
			"each",
			"again",
			"more"
		].includes(next);
		case "provided":
		case "providing": return !(GIVING.has(next) || before === "," && next !== "by");
		case "subject": return [
			before,
			wordAt(part, at - 2),
			wordAt(part, at - 4)
		].some((earlier) => BEING.has(earlier));
		case "only": return before === "not";
		default: return false;
	}
}
function isAddition(part, at) {
	return [
		"more",
		"all",
		"most",
		"better",
		"less",
		"longer",
		"sooner",
		"every",
		"",
		")"
	].includes(wordAt(part, at));
}
const NO_CASE = /* @__PURE__ */ new Set([
	"even",
	"as",
	"what",
	"particularly",
	"especially",
	"know",
	"see",
	"regardless"
]);
const GIVING = /* @__PURE__ */ new Set([
	"that",
	"you",
	"the",
	"they",
	"it",
	"we",
	"there",
	"this",
	"these",
	"such"
]);
const BEING = /* @__PURE__ */ new Set([
	"is",
	"are",
	"be"
]);
const PARTICLES = /* @__PURE__ */ new Set([
	"off",
	"out",
	"up",
	"down",
	"in",
	"on"
]);
const OPENING$1 = /* @__PURE__ */ new Set([
	"after",
	"when",
	"where",
	"while",
	"once",
	"only",
	"before",
	"prior",
	"until"
]);
function isConditionAt(part, at) {
	if (isNoCondition(part, at)) return false;
	if (conditionBook().match(part, at) !== void 0) return true;
	const word = wordAt(part, at);
	if (!OPENING$1.has(word)) return false;
	const before = wordAt(part, at - 1);
	const next = wordAt(part, at + 1);
	if (word === "where" && at > 0 && [
		"this",
		"there",
		"it",
		"they",
		"the"
	].includes(next)) return true;
	if (word === "while" && at > 0 && isGerund(next) && before !== ",") return true;
	if (before === "," || before === "or") return word === "when" || word === "while" || word === "where" ? before === "," || word === "when" : false;
	if (word === "when" || word === "once") return before !== "" && (!isPreposition$1(before) || PARTICLES.has(before));
	if (word === "only") return at <= 1;
	if (word === "after") return at > 0 && /^(?:\d|an?$|one$|two$|three$|five$|ten$)/u.test(next);
	if (word !== "before" && word !== "prior" && word !== "until") return false;
	const done = word === "prior" ? wordAt(part, at + 2) : next;
	return (at > 0 || word === "prior") && isGerund(done) || part.some((token) => isConsent(token.word));
}

const BREAKS = /* @__PURE__ */ new Set([
	";",
	":",
	"\u2014",
	"\u2013",
	"-",
	"\u2022",
	"|",
	"\u2026",
	"?",
	"!"
]);
const LONGEST$5 = 100;
const OPENING = /* @__PURE__ */ new Set(["(", "["]);
const CLOSING = /* @__PURE__ */ new Set([")", "]"]);
const QUOTED = "\u201c\u201d";
function splitClauses(sentence) {
	const quoted = findQuoted(sentence);
	const clauses = [{
		tokens: [],
		isAside: false
	}];
	const outer = [];
	let current = 0;
	for (const [index, token] of sentence.entries()) {
		const last = clauses[current];
		if (OPENING.has(token.word)) {
			outer.push(current);
			current = clauses.push({
				tokens: [],
				isAside: true
			}) - 1;
		} else if (CLOSING.has(token.word)) current = outer.pop() ?? current;
		else if (BREAKS.has(token.word)) current = clauses.push({
			tokens: [],
			isAside: outer.length > 0
		}) - 1;
		else if (token.isWord || token.word === ",") {
			if (last !== void 0 && last.tokens.length >= LONGEST$5) {
				current = clauses.push({
					tokens: [token],
					isAside: last.isAside
				}) - 1;
				continue;
			}
			last?.tokens.push(quoted.has(index) ? {
				...token,
				word: QUOTED,
				lemma: QUOTED
			} : token);
		}
	}
	return clauses.filter(({ tokens }) => tokens.length > 0);
}
function findQuoted(sentence) {
	const quoted = /* @__PURE__ */ new Set();
	let open;
	for (const [index, { word }] of sentence.entries()) if (open === void 0 && (word === "\u201c" || word === "\"")) open = index;
	else if (open !== void 0 && (word === "\u201d" || word === "\"")) {
		if (!(open === 0 && index >= sentence.length - 2)) for (let at = open + 1; at < index; at += 1) quoted.add(at);
		open = void 0;
	}
	return quoted;
}

const OPENERS = /* @__PURE__ */ new Set([
	",",
	"accordingly",
	"however",
	"also",
	"therefore",
	"additionally",
	"and",
	"but",
	"so",
	"thus",
	"finally",
	"further",
	"furthermore",
	"moreover",
	"generally",
	"ideally",
	"similarly",
	"likewise",
	"equally",
	"conversely",
	"otherwise",
	"importantly",
	"specifically",
	"please"
]);
function opensAdverbially(tokens) {
	if (wordAt(tokens, 0) === "like" && !tokens.some(({ word }) => word === ",")) return false;
	let start = 0;
	while (start < 6 && OPENERS.has(wordAt(tokens, start))) start += 1;
	const filler = start === 0 ? fillerBook().match(tokens, 0)?.end ?? 0 : 0;
	if (filler > 1 && verbKind(wordAt(tokens, filler)) !== void 0) return false;
	const [first, second] = [wordAt(tokens, start), wordAt(tokens, start + 1)];
	if (first === "for" && second === "example" || openingBook().match(tokens, start) !== void 0) return false;
	return isSubordinator(first) || isPreposition$1(first) || first === "not" || first === "where" || first === "prior" || first === "should" || isGerund(first) && !isSubjectBefore(tokens, tokens.findIndex(({ word }) => word === ","));
}
function isSubjectBefore(tokens, comma) {
	if (comma < 0) return true;
	return tokens.slice(0, comma).some((_, at) => at > 0 && isFinite(tokens, at) && !isSubordinate(tokens, at));
}

const RULING$2 = /* @__PURE__ */ new Set([
	"must",
	"shall",
	"should",
	"need",
	"ought",
	"prefer",
	"like"
]);
function addresseeOf({ tokens, start, subject }) {
	const followers = followerBook();
	for (let at = 0; at < tokens.length; at += 1) if (followers.match(tokens, at) !== void 0) return "organisation";
	if (subject.kind !== "organisation") return "people";
	return subject.head === "we" && RULING$2.has(wordAt(tokens, start)) ? "people" : "organisation";
}

const KNOWING$1 = /* @__PURE__ */ new Set([
	"note",
	"remember",
	"understand",
	"outline",
	"know",
	"recognise",
	"recognize",
	"mention",
	"realize",
	"realise",
	"consider",
	"acknowledge",
	"distinguish",
	"define"
]);
const RULES = /* @__PURE__ */ new Set([
	"policy",
	"policies",
	"guideline",
	"guidelines",
	"rule",
	"rules",
	"restriction",
	"restrictions",
	"requirement",
	"requirements",
	"prohibition",
	"limitation",
	"limitations",
	"this"
]);
const LIMITING = /* @__PURE__ */ new Set([
	"limited",
	"restricted",
	"reserved",
	"confined"
]);
function isUnderModal(kind) {
	return /^(?:oblige|free|ban)-/u.test(kind);
}
function flip(modality) {
	return modality === "permit" ? "prohibit" : "permit";
}
function readPredicate(kind, hit) {
	const base = {
		strength: kind.endsWith("-soft") ? "soft" : "strong",
		addressee: addresseeOf(hit),
		confidence: SURE$1
	};
	if (kind.startsWith("ban")) return readBan(hit, base);
	return kind.startsWith("free") ? readFree(hit, base) : readOblige(hit, base);
}
const SCOPES = /* @__PURE__ */ new Set([
	"scope",
	"scopes",
	"purpose",
	"aim",
	"applicability",
	"application"
]);
function readBan(hit, base) {
	if (SCOPES.has(hit.subject.head)) return void 0;
	const isLimit = LIMITING.has(wordAt(hit.tokens, hit.end - 2)) || LIMITING.has(wordAt(hit.tokens, hit.end - 1));
	if (hit.isNegated) return isLimit ? void 0 : {
		...base,
		modality: "permit",
		confidence: LIKELY
	};
	return {
		...base,
		addressee: hit.subject.head === "we" ? base.addressee : "people",
		modality: "prohibit"
	};
}
function readFree(hit, base) {
	const { tokens, end, subject } = hit;
	if (hit.isOnly || subject.isOnly) return {
		...base,
		modality: "prohibit",
		isReserved: true
	};
	if (!hit.isNegated && isRestrictedAfter(tokens, end)) return {
		...base,
		modality: "prohibit",
		isReserved: true
	};
	if (wordAt(tokens, end - 2) === "up" && wordAt(tokens, end - 1) === "to") return readUpTo(hit, base);
	const words = new Set(tokens.slice(hit.start, end).map(({ word }) => word));
	if (words.has("apply")) return RULES.has(subject.head) ? {
		...base,
		addressee: "people",
		modality: "permit"
	} : void 0;
	if (hit.isNegated) return words.has("unlimited") ? void 0 : {
		...base,
		modality: "prohibit"
	};
	if (isTold$4(hit)) return void 0;
	if (words.has("reserve") && subject.kind !== "people") return {
		...base,
		addressee: "organisation",
		modality: "permit"
	};
	if (words.has("reserves") && subject.kind !== "people") return {
		...base,
		addressee: "organisation",
		modality: "permit"
	};
	if (words.has("able") || words.has("appropriate") && !words.has("might")) return void 0;
	if (wordAt(tokens, end) === "only" || wordAt(tokens, end + 1) === "only") return {
		...base,
		modality: "prohibit",
		isReserved: true
	};
	if (words.has("with") && !(subject.head === "we" && !words.has("happy"))) return void 0;
	return {
		...base,
		modality: "permit"
	};
}
const CHOOSING = /* @__PURE__ */ new Set([
	"decide",
	"choose",
	"determine",
	"pick",
	"judge",
	"select",
	"say"
]);
function readUpTo({ tokens, end }, base) {
	for (let at = end + 1; at < end + 7; at += 1) {
		if (wordAt(tokens, at) !== "to") continue;
		const verb = wordAt(tokens, skipAdverbs(tokens, at + 1).at);
		return {
			...base,
			addressee: "people",
			modality: CHOOSING.has(verb) ? "permit" : "require"
		};
	}
	return namesPeople(wordAt(tokens, end)) ? {
		...base,
		addressee: "people",
		modality: "permit"
	} : void 0;
}
function isTold$4({ tokens, start, end, subject }) {
	if (POINTING$1.has(subject.head) && start <= 1 && end === tokens.length) return end - start <= 2;
	return wordAt(tokens, end - 1) === "granted" && wordAt(tokens, start) !== "be";
}
const EVERY = /* @__PURE__ */ new Set([
	"all",
	"any",
	"every",
	"each",
	"anyone",
	"everyone"
]);
function readOblige(hit, base) {
	const { tokens, start, end, subject, isNegated } = hit;
	const last = wordAt(tokens, end - 1);
	if (last === "need") return readNeed(hit, base);
	if (last === "to" && wordAt(tokens, end - 2) === "subject") return (hasConsent(hit) || isUnderRules(hit)) && !isNegated && !isWatched(hit) ? {
		...base,
		modality: "require"
	} : void 0;
	if (last === "that" && (wordAt(tokens, start - 1) !== "it" || isNegated)) return void 0;
	if (isNegated && last === "to" && wordAt(tokens, end - 2) === "not") return {
		...base,
		modality: "prohibit"
	};
	if (isNegated) {
		if (base.strength === "soft" && last !== "important") return {
			...base,
			modality: "prohibit"
		};
		if ([
			"for",
			"important",
			"critical",
			"vital",
			"by"
		].includes(last)) return void 0;
		if (subject.isNone && subject.kind === "thing" && !isConsent(subject.head)) return void 0;
		return subject.kind === "people" || last === "required" || last === "necessary" ? {
			...base,
			modality: "permit",
			confidence: GUESSED
		} : void 0;
	}
	if (subject.isOnly) return {
		...base,
		modality: "prohibit",
		isReserved: true
	};
	const next = wordAt(tokens, end);
	if (last === "that" && isDeniedBelow(tokens, end)) return {
		...base,
		modality: "prohibit"
	};
	const isIt = wordAt(tokens, start - 1) === "it";
	if ([
		"important",
		"essential",
		"vital",
		"crucial",
		"critical",
		"imperative",
		"necessary"
	].includes(last)) {
		if (KNOWING$1.has(wordAt(tokens, end + 1)) || ![
			"to",
			"that",
			"you",
			"for"
		].includes(next) || !isIt) return void 0;
		if (next === "that" && isDeniedBelow(tokens, end + 1)) return {
			...base,
			modality: "prohibit"
		};
	}
	if (last === "to" && [
		"expected",
		"supposed",
		"asked",
		"bound"
	].includes(wordAt(tokens, end - 2)) && subject.kind !== "people" && isPossibility(next) && next !== "be") return void 0;
	if (last === "required" && next === "for" && !EVERY.has(wordAt(tokens, end + 1)) && subject.kind === "thing" && !DOING.has(subject.head) && !isConsent(subject.head)) return void 0;
	if (["responsible", "accountable"].includes(wordAt(tokens, end - 2)) && subject.kind === "thing" && !POINTING$1.has(subject.head)) return {
		...base,
		modality: "require"
	};
	const isExpectedFor = last === "for" && isIt && wordAt(tokens, end - 2) === "expected";
	if ((last === "for" || last === "by") && !isExpectedFor && subject.kind !== "people" && subject.kind !== "organisation") return void 0;
	if ((last === "recommended" || last === "advised") && subject.kind === "organisation") return void 0;
	if (AVOIDING$1.has(wordAt(tokens, hit.verb))) return {
		...base,
		modality: "prohibit"
	};
	return {
		...base,
		modality: "require"
	};
}
const DOING = /* @__PURE__ */ new Set([
	"use",
	"usage",
	"compliance",
	"attendance",
	"participation",
	"training",
	"adherence"
]);
const WATCHING = /* @__PURE__ */ new Set([
	"monitoring",
	"logging",
	"inspection",
	"audit",
	"auditing",
	"search",
	"recording",
	"change"
]);
function isWatched({ tokens, end }) {
	return tokens.slice(end, end + 4).some(({ word }) => WATCHING.has(word));
}
function isUnderRules({ tokens, end }) {
	for (let at = end; at < end + 6; at += 1) {
		const word = wordAt(tokens, at);
		if (word === "," || word === "change" || word === "changes" || word === "and") return false;
		if (RULES.has(word) || word === "code" || word === "terms") return true;
	}
	return false;
}
function isDeniedBelow(tokens, from) {
	for (let at = from; at < from + 12 && at < tokens.length && wordAt(tokens, at) !== ","; at += 1) if ([
		"not",
		"never",
		"no",
		"nobody",
		"nothing"
	].includes(wordAt(tokens, at))) return wordAt(tokens, at + 1) !== "only";
	return false;
}
const POINTING$1 = /* @__PURE__ */ new Set([
	"it",
	"this",
	"that",
	"these",
	"which",
	"what"
]);
const AVOIDING$1 = /* @__PURE__ */ new Set([
	"avoid",
	"refrain",
	"abstain"
]);
function readNeed(hit, base) {
	const { tokens, end, verb, subject, isNegated } = hit;
	const asksConsent = hasConsent(hit);
	if (asksConsent && wordAt(tokens, verb) === "no") return {
		...base,
		modality: isNegated ? "require" : "permit"
	};
	if (wordAt(tokens, verb) === "to" || asksConsent) {
		if (isNegated) return subject.kind === "people" ? {
			...base,
			modality: "permit",
			confidence: GUESSED
		} : void 0;
		if (wordAt(tokens, verb + 1) === "know") return void 0;
		if (wordAt(tokens, verb + 1) === "be" && wordAt(tokens, verb + 2) === "able") return void 0;
		return {
			...base,
			modality: "require",
			confidence: subject.kind === "none" ? LIKELY : base.confidence
		};
	}
	if (isNegated && wordAt(tokens, end) === "not") return {
		...base,
		modality: "permit",
		confidence: GUESSED
	};
}
function hasConsent({ tokens, end }) {
	for (let at = end; at < end + 7; at += 1) if (isConsent(wordAt(tokens, at))) return true;
	return false;
}

const AVOIDING = /* @__PURE__ */ new Set([
	"avoid",
	"refrain",
	"abstain",
	"desist",
	"cease"
]);
const SEEING = /* @__PURE__ */ new Set([
	"see",
	"receive",
	"hear",
	"notice",
	"get",
	"look",
	"appear",
	"suffice"
]);
const AIMS = /* @__PURE__ */ new Set([
	"purpose",
	"aim",
	"goal",
	"objective",
	"intent",
	"intention",
	"intentions",
	"purposes",
	"aims",
	"goals",
	"objectives"
]);
const FOUNDING = /* @__PURE__ */ new Set([
	"establish",
	"provide",
	"set",
	"outline",
	"describe",
	"define",
	"present"
]);
function isFounding({ tokens, start, end }) {
	if (!tokens.slice(start, end).some(({ word }) => word === "policy")) return false;
	const verbs = tokens.slice(end - 1, end + 6);
	return verbs.some(({ word }, at) => word === "to" && FOUNDING.has(wordAt(verbs, at + 1)));
}
const DEFINING = /* @__PURE__ */ new Set([
	"mean",
	"include",
	"deemed",
	"construed",
	"constitute",
	"interpreted"
]);
function readCommand(hit, strength) {
	const { tokens, verb, subject } = hit;
	const word = wordAt(tokens, verb);
	const after = wordAt(tokens, verb + 1);
	const base = {
		strength,
		addressee: addresseeOf(hit),
		confidence: SURE$1
	};
	if (subject.head === "nothing") return {
		...base,
		modality: "permit",
		confidence: GUESSED
	};
	const words = tokens.slice(hit.start, hit.end).map(({ word: said }) => said);
	if (tokens[hit.start]?.lemma === "be" && words.at(-1) === "to" && !words.includes("policy")) {
		if (subject.kind !== "people" && word !== "be") return void 0;
	}
	if (word === "have" && wordAt(tokens, verb + 2).startsWith("expectation")) return void 0;
	if (word === "have" && (after === "been" || after.endsWith("ed")) && !isDoneBy(hit)) return void 0;
	if (AIMS.has(subject.head) || isFounding(hit)) return void 0;
	if (strength === "soft" && isPrediction(hit, word)) return void 0;
	const predicate = readUnderModal(hit, strength);
	if (predicate !== void 0) return predicate;
	if (wordAt(tokens, hit.start) === "shall" && isDefinition(word, after)) return void 0;
	if (subject.isOnly || hit.isOnly || isRestrictedAfter(tokens, verb + 1)) return {
		...base,
		modality: "prohibit",
		isReserved: subject.isOnly
	};
	const isDenied = word === "be" && skipAdverbs(tokens, verb + 1).isNegated || after === "neither";
	if (hit.isNegated || isDenied || isNoMore(hit)) return {
		...base,
		modality: "prohibit"
	};
	if (AVOIDING.has(word) || word === "be" && after === "avoided") return {
		...base,
		modality: "prohibit"
	};
	if (isAccess(hit)) return {
		...base,
		modality: "permit"
	};
	if (word === "feel" && after === "free") return {
		...base,
		modality: "permit"
	};
	return {
		...base,
		modality: "require"
	};
}
function isDoneBy({ tokens, verb, subject, start }) {
	const done = wordAt(tokens, verb + 2);
	if (wordAt(tokens, start) !== "must" || subject.kind !== "thing" || subject.head === "it") return false;
	return (done.endsWith("ed") || isIrregular(done)) && tokens.slice(verb + 3).some(({ word }) => word === "by");
}
function isAccess({ tokens, start, verb, subject }) {
	if (!["shall", "will"].includes(wordAt(tokens, start)) || subject.kind !== "people") return false;
	const words = [wordAt(tokens, verb + 1), wordAt(tokens, verb + 2)];
	return [
		"have",
		"get",
		"receive"
	].includes(wordAt(tokens, verb)) && words.includes("access");
}
function isDefinition(word, after) {
	return DEFINING.has(word) || word === "be" && DEFINING.has(after);
}
function isPrediction({ tokens, verb }, word) {
	return SEEING.has(word) || word === "be" && [
		"able",
		"enough",
		"sufficient"
	].includes(wordAt(tokens, verb + 1));
}
function isNoMore({ tokens, verb }) {
	const [first, second] = [wordAt(tokens, verb + 1), wordAt(tokens, verb + 2)];
	return first === "no" || first === "nothing" || ["be", "do"].includes(wordAt(tokens, verb)) && second === "no";
}
function readUnderModal(hit, strength) {
	const match = carrierBook().match(hit.tokens, hit.verb);
	if (match === void 0 || !isUnderModal(match.value)) return void 0;
	if (wordAt(hit.tokens, match.end - 1) === "need" && wordAt(hit.tokens, match.end) !== "to" && !hasConsent({
		...hit,
		end: match.end
	})) return void 0;
	const [kind] = match.value.split("-");
	if (match.value === "free-soft" && !hit.isNegated) return void 0;
	const isNegated = hit.isNegated !== match.isNegated !== (kind === "free" && hit.isOnly);
	const isAsked = kind === "free" && !isNegated && isApproved(hit, match.end);
	const modality = kind === "ban" ? "prohibit" : kind === "free" && !isAsked ? "permit" : "require";
	if (wordAt(hit.tokens, match.end - 1) === "able") return void 0;
	const said = match.value === "free-soft" || match.value === "ban-soft" || match.value === "oblige-soft" ? "soft" : strength;
	return {
		modality: isNegated ? flip(modality) : modality,
		strength: wordAt(hit.tokens, hit.start) === "should" ? "soft" : said,
		addressee: addresseeOf(hit),
		confidence: SURE$1
	};
}
function isApproved({ tokens, start, subject }, end) {
	if (!RULING$1.has(wordAt(tokens, start))) return false;
	if (wordAt(tokens, end) === "by") return true;
	const given = wordAt(tokens, end - 1);
	if (!isConsent(given)) return false;
	return wordAt(tokens, end) !== "to" || subject.kind === "thing" || given.startsWith("authori");
}
const RULING$1 = /* @__PURE__ */ new Set([
	"must",
	"shall",
	"should",
	"need",
	"needs"
]);
const DEPARTMENTS = /* @__PURE__ */ new Set([
	"legal",
	"marketing",
	"communications",
	"comms",
	"finance",
	"security",
	"compliance",
	"procurement",
	"sales",
	"engineering",
	"hr",
	"pr"
]);
const USUAL = /* @__PURE__ */ new Set([
	"usually",
	"typically",
	"normally",
	"often",
	"sometimes",
	"probably",
	"likely",
	"generally",
	"occasionally"
]);
function isUsual({ tokens, subject, verb }) {
	for (let at = Math.max(0, subject.start - 1); at < verb; at += 1) if (USUAL.has(wordAt(tokens, at))) return true;
	return false;
}
const TEAMS = /* @__PURE__ */ new Set([
	"team",
	"teams",
	"group",
	"groups",
	"department",
	"departments",
	"committee",
	"staff"
]);
const SHOWN = /* @__PURE__ */ new Set([
	"content",
	"tweet",
	"tweets",
	"caption",
	"captions",
	"article",
	"articles",
	"post",
	"posts",
	"image",
	"images",
	"photo",
	"photos",
	"message",
	"messages"
]);
const STRIVING = /* @__PURE__ */ new Set([
	"endeavor",
	"endeavour",
	"strive",
	"try",
	"aim",
	"attempt"
]);
function readWill(hit) {
	const { tokens, verb, subject } = hit;
	const word = wordAt(tokens, verb);
	const after = wordAt(tokens, verb + 1);
	if (subject.kind === "none" || word === "" || subject.head === "there") return void 0;
	const predicate = readUnderModal(hit, "strong");
	if (predicate?.modality === "permit" && word === "need") return void 0;
	if (predicate !== void 0) return predicate;
	if (wordAt(tokens, hit.start) === "would" || word === "need" || isUsual(hit)) return void 0;
	if (word === "require" && !hit.isNegated && hasConsent(hit)) return {
		modality: "require",
		strength: "strong",
		addressee: addresseeOf(hit),
		confidence: LIKELY
	};
	const isRestricted = hit.isOnly || subject.isOnly || isRestrictedAfter(tokens, verb + 1);
	const modality = hit.isNegated || isRestricted ? "prohibit" : "require";
	const isPassive = word === "be" && (after.endsWith("ed") || after.endsWith("en") || isIrregular(after));
	if (isPassive && modality === "prohibit" && subject.kind === "thing" && hasConsent(hit)) return {
		modality,
		strength: "strong",
		addressee: "people",
		confidence: LIKELY
	};
	const isTold = modality === "require" && TEAMS.has(subject.head);
	if (DEPARTMENTS.has(subject.head) && !isPossibility(word)) return {
		modality,
		strength: "strong",
		addressee: "people",
		confidence: GUESSED
	};
	if (isAccess(hit) && modality === "require") return {
		modality: "permit",
		strength: "strong",
		addressee: "people",
		confidence: LIKELY
	};
	if (isAccess(hit) && subject.isOnly) return {
		modality,
		strength: "strong",
		addressee: "people",
		confidence: LIKELY,
		isReserved: true
	};
	if (subject.kind === "organisation" || isPassive && !isRestricted || isTold) return {
		modality,
		strength: "strong",
		addressee: "organisation",
		confidence: GUESSED
	};
	const base = {
		modality,
		strength: STRIVING.has(word) ? "soft" : "strong",
		addressee: addresseeOf(hit),
		confidence: LIKELY
	};
	if (isPassive && isRestricted) return base;
	if (word === "be" || isPossibility(word)) return modality === "prohibit" && word !== "be" && subject.kind === "people" ? base : void 0;
	if (subject.kind === "people") return subject.head === "you" && modality === "require" ? void 0 : base;
	return SHOWN.has(subject.head) ? base : void 0;
}

const TELLING$1 = /* @__PURE__ */ new Set([
	"include",
	"contain",
	"lead",
	"result",
	"mean",
	"vary",
	"cause",
	"require",
	"differ",
	"depend",
	"seem",
	"appear"
]);
const SAYING$1 = /* @__PURE__ */ new Set([
	"contain",
	"include",
	"reveal",
	"make",
	"have"
]);
function readMay(hit) {
	const { tokens, verb, subject } = hit;
	const word = wordAt(tokens, verb);
	if (subject.kind === "none") return void 0;
	if (word === "" && subject.kind !== "people") return void 0;
	const base = {
		strength: "strong",
		addressee: addresseeOf(hit),
		confidence: SURE$1
	};
	if (subject.start > 1 && wordAt(tokens, subject.start - 1) === "so") return void 0;
	if ([
		"sometimes",
		"often",
		"occasionally"
	].includes(wordAt(tokens, 0)) && !hit.isNegated) return void 0;
	if (wordAt(tokens, 0) === "by" && isGerund(wordAt(tokens, 1)) && wordAt(tokens, hit.start) === "can" && !hit.isNegated) return void 0;
	if (isExclusive(hit)) return {
		...base,
		modality: "prohibit",
		isReserved: true
	};
	if (word === "be") return readBe(hit, base);
	if (subject.kind === "organisation" && TELLING$1.has(word)) return void 0;
	if (subject.kind === "organisation") return {
		...base,
		modality: hit.isNegated ? "prohibit" : "permit"
	};
	if (hit.isNegated) return isProhibition(hit, word) ? {
		...base,
		modality: "prohibit"
	} : void 0;
	if ((SHOWN.has(subject.head) || WRITTEN.has(subject.head)) && SHOWING$1.has(word)) return {
		...base,
		modality: "permit",
		confidence: LIKELY
	};
	if (subject.kind !== "people" || isPossibility(word) && !isMaking(hit, word)) return void 0;
	if (pointingBook().match(tokens, verb) !== void 0) return void 0;
	if (word === "and" && [
		"should",
		"must",
		"shall"
	].includes(wordAt(tokens, verb + 1))) return void 0;
	if (wordAt(tokens, tokens.length - 1) === "by" || wordAt(tokens, tokens.length - 2) === "by") return void 0;
	if (word === "do" && [
		"so",
		"this",
		"that",
		"it"
	].includes(wordAt(tokens, verb + 1)) && wordAt(tokens, verb + 2) === "by") return void 0;
	return {
		...base,
		modality: "permit"
	};
}
const SHOWING$1 = /* @__PURE__ */ new Set([
	"include",
	"contain",
	"feature",
	"use",
	"mention",
	"name",
	"quote",
	"cite",
	"link"
]);
const WRITTEN = /* @__PURE__ */ new Set([
	"blog",
	"blogs",
	"issue",
	"issues",
	"discussion",
	"discussions",
	"comment",
	"comments",
	"contribution",
	"contributions",
	"submission",
	"submissions",
	"stories"
]);
const MAKING = /* @__PURE__ */ new Set([
	"make",
	"create",
	"bring",
	"take"
]);
const TROUBLES = /* @__PURE__ */ new Set([
	"mistake",
	"mistakes",
	"error",
	"errors",
	"problem",
	"problems",
	"risk",
	"risks",
	"issue",
	"issues",
	"conflict",
	"difference",
	"impression",
	"perception",
	"confusion",
	"harm",
	"damage",
	"liability",
	"while",
	"time",
	"bit"
]);
function isMaking({ tokens, verb }, word) {
	const next = wordAt(tokens, verb + 1);
	if (!MAKING.has(word) || next === "" || isPreposition$1(next)) return false;
	return !tokens.slice(verb + 1, verb + 6).some((token) => TROUBLES.has(token.word));
}
function isExclusive({ tokens, verb, subject, isOnly, isNegated }) {
	if (isNegated) return false;
	return subject.isOnly || isOnly || isRestrictedAfter(tokens, verb + 1);
}
function isProhibition({ tokens, verb, subject, start }, word) {
	if (wordAt(tokens, verb - 1) === "always" || wordAt(tokens, verb - 1) === "necessarily") return false;
	if (subject.kind === "people") {
		if (subject.head === "nobody" || subject.isNone) return true;
		return !isPossibility(word) || SAYING$1.has(word);
	}
	if (subject.isNone && tokens.some((token) => token.word === "without")) return true;
	if (tokens.some((token) => token.word === "until") && wordAt(tokens, start) === "may") return true;
	return wordAt(tokens, start) === "may" && (!isPossibility(word) || SAYING$1.has(word));
}
const PICTURES = /* @__PURE__ */ new Set([
	"photos",
	"photographs",
	"pictures",
	"images",
	"videos",
	"screenshots",
	"selfies",
	"recordings"
]);
const GIVEN = /* @__PURE__ */ new Set([
	"granted",
	"given",
	"exempted",
	"exempt",
	"nominated",
	"renominated",
	"reimbursed",
	"excused"
]);
const ALLOWING = /* @__PURE__ */ new Set([
	"acceptable",
	"ok",
	"okay",
	"fine",
	"permissible",
	"appropriate"
]);
function readBe(hit, base) {
	const { tokens, verb, subject, isNegated } = hit;
	const predicate = isNegated || ALLOWING.has(wordAt(tokens, verb + 1)) ? readUnderModal(hit, "strong") : void 0;
	if (predicate !== void 0) return predicate;
	let at = verb + 1;
	while (isManner(wordAt(tokens, at))) at += 1;
	const done = wordAt(tokens, at);
	const isDone = done.endsWith("ed") || isIrregular(done);
	if (!isNegated && done === "used" && wordAt(tokens, at + 1) === "to" && [
		"this",
		"it",
		"that"
	].includes(subject.head)) return void 0;
	const isMade = done === "taken" && PICTURES.has(subject.head);
	if (!isDone || isState$1(done) && !isMade) return void 0;
	if (subject.kind === "people" && !isNegated && !GIVEN.has(done.replace(/^re-/u, ""))) return void 0;
	const isWatched = isOverseeing(done) && !isNegated;
	return {
		...base,
		addressee: isWatched ? "organisation" : base.addressee,
		modality: isNegated ? "prohibit" : "permit",
		confidence: LIKELY
	};
}

function readVerb(kind, hit) {
	const { subject, tokens, isNegated } = hit;
	const base = {
		strength: kind.endsWith("-soft") || /^(?:ask|request)s?$/u.test(wordAt(hit.tokens, hit.start)) ? "soft" : "strong",
		addressee: "people",
		confidence: LIKELY
	};
	if (kind === "strive") return readStriving(hit);
	if (kind === "deny") return readDenial(hit);
	const isRuler = wordAt(tokens, hit.start - 1) !== "," && (subject.kind === "organisation" || isName$2(hit));
	if (kind.startsWith("forbid")) {
		if (subject.isNone || isNegated && isRuler) return {
			...base,
			modality: "permit"
		};
		return isRuler ? {
			...base,
			modality: "prohibit",
			confidence: SURE$1
		} : void 0;
	}
	if (kind.startsWith("let")) {
		const isInviting = /^welcomes?$/u.test(wordAt(tokens, hit.start)) || hasPeople(hit) || kind === "let-soft" && !isName$2(hit);
		const isFeature = kind === "let-strong" && isName$2(hit) && [
			"users",
			"you",
			"people"
		].includes(wordAt(tokens, hit.end));
		const isOfUse = subject.head === "we" && tokens.slice(hit.end, hit.end + 5).some(({ word }) => word === "use");
		if (!isRuler || isFeature || !(isNegated || isInviting || isOfUse)) return void 0;
		return {
			...base,
			modality: isNegated ? "prohibit" : "permit"
		};
	}
	const isRequiring = /^requir(?:es?|ing)$/u.test(wordAt(tokens, hit.start));
	if (isRequiring && (isNegated || wordAt(tokens, hit.end) === "no") && (hasConsent(hit) || hasCredit(hit))) return {
		...base,
		modality: "permit"
	};
	if (isNegated) return void 0;
	if (isRuler && kind.startsWith("ask") && isAskedNot(hit)) return {
		...base,
		modality: "prohibit"
	};
	if (isRuler && subject.head === "we" && /^(?:require|mandate|demand)$/u.test(wordAt(tokens, hit.start))) return {
		...base,
		modality: "require"
	};
	if (isRequiring && hasConsent(hit)) return {
		...base,
		modality: "require",
		confidence: SURE$1
	};
	if (!isRuler) return void 0;
	const next = wordAt(tokens, hit.end);
	if (wordAt(tokens, hit.start) === "want" && next === "your") return void 0;
	if (next === "that" && isDeniedBelow(tokens, hit.end + 1)) return {
		...base,
		modality: "prohibit"
	};
	return hasPeople(hit) || asksToComply(hit) || next === "that" || kind === "ask-soft" && !isName$2(hit) ? {
		...base,
		modality: "require"
	} : void 0;
}
const CREDITS = /* @__PURE__ */ new Set([
	"disclosure",
	"attribution",
	"credit",
	"label",
	"labels",
	"labelling",
	"labeling",
	"notice"
]);
function hasCredit({ tokens, end }) {
	return tokens.slice(end, end + 4).some(({ word }) => CREDITS.has(word));
}
const COMPLYING = /* @__PURE__ */ new Set([
	"comply",
	"adhere",
	"conform",
	"follow",
	"abide",
	"respect"
]);
function asksToComply({ tokens, end }) {
	const to = tokens.findIndex(({ word }, at) => at >= end && word === "to");
	return to > 0 && to < end + 6 && COMPLYING.has(wordAt(tokens, to + 1));
}
function isAskedNot({ tokens, end }) {
	for (let at = end; at < end + 6; at += 1) {
		if (wordAt(tokens, at) === "not" && wordAt(tokens, at + 1) === "to") return true;
		if (wordAt(tokens, at) === "to" || wordAt(tokens, at) === ",") return false;
	}
	return false;
}
const ACCOUNTS = /* @__PURE__ */ new Set([
	"account",
	"accounts",
	"handle",
	"handles",
	"channel",
	"channels",
	"feed"
]);
const TOLD = /* @__PURE__ */ new Set([
	"you",
	"they",
	"i",
	"he",
	"she",
	"who",
	"people",
	"one",
	"someone",
	"somebody",
	"those"
]);
function readDenial(hit) {
	const { subject, tokens, end } = hit;
	const verb = wordAt(tokens, skipAdverbs(tokens, end).at);
	if (verb === "" || verb === "have" || isPossibility(verb)) return void 0;
	const base = {
		modality: "prohibit",
		strength: "strong",
		confidence: GUESSED
	};
	if (ACCOUNTS.has(subject.head)) return {
		...base,
		addressee: "people"
	};
	if (hit.subject.kind === "people" && !TOLD.has(hit.subject.head)) return {
		...base,
		addressee: "people"
	};
	return subject.head === "we" || subject.head === "company" || isName$2(hit) ? {
		...base,
		addressee: "organisation"
	} : void 0;
}
function hasPeople({ tokens, end }) {
	for (let at = end; at < end + 5; at += 1) {
		const word = wordAt(tokens, at);
		if (namesPeople(word) || word === "your") return true;
		if (isPreposition$1(word) && word !== "of") return false;
	}
	return false;
}
const LONGEST_NAME$2 = 5;
function isName$2({ tokens, start, subject }) {
	let end = start;
	while ([
		"not",
		"does",
		"also",
		"never",
		"expressly"
	].includes(wordAt(tokens, end - 1))) end -= 1;
	const before = tokens[end - 1];
	if (before === void 0 || !before.isCapital || subject.kind !== "thing") return false;
	const name = tokens.slice(subject.start, end);
	return name.length <= 2 || name.length <= LONGEST_NAME$2 && name.every(({ isCapital }) => isCapital);
}
function readStriving(hit) {
	const { subject, tokens, start, verb } = hit;
	if (subject.kind !== "people" && subject.head !== "we") return void 0;
	const word = wordAt(tokens, start);
	if (hit.isNegated || word !== "prefer" && word !== "like" && wordAt(tokens, verb) !== "to") return void 0;
	if (subject.kind === "people" && subject.head !== "you") return {
		modality: "require",
		strength: "soft",
		addressee: "people",
		confidence: LIKELY
	};
	if (subject.head === "you") return void 0;
	return {
		modality: "require",
		strength: "soft",
		addressee: word === "prefer" || word === "like" ? addresseeOf(hit) : "organisation",
		confidence: LIKELY
	};
}

const NONE = /* @__PURE__ */ new Set([
	"no",
	"nobody",
	"none",
	"neither",
	"nothing"
]);
const WE = /* @__PURE__ */ new Set([
	"we",
	"it",
	"you",
	"they"
]);
function findSubject(tokens, at) {
	const boundary = startOfSubject(tokens, at);
	let start = boundary >= at ? 0 : boundary;
	if (tokens[start]?.word === "that" && tokens[start + 1]?.word === "only") start += 1;
	while (start < at && isLeading(tokens[start]?.word ?? "")) start += 1;
	const first = tokens[start]?.word ?? "";
	const comma = tokens.findIndex(({ word }) => word === ",");
	const opening = openingWord(tokens, 0, at) || openingWord(tokens, comma + 1, at);
	const isOnly = first === "only" || opening === "only";
	const isNone = NONE.has(first) || NONE.has(opening) || first === "absolutely" && tokens[start + 1]?.word === "no";
	const from = tokens[at - 1]?.word === "," && boundary >= at ? 0 : start;
	const head = findHead$1(tokens, first === "only" ? from + 1 : from, at);
	return {
		kind: isName$1(tokens, start, at) ? "organisation" : kindOf$1(head),
		head,
		start: boundary >= at ? at : start,
		isNone,
		isOnly
	};
}
const LONGEST_SUBJECT = 40;
function openingWord(tokens, from, at) {
	let start = from;
	while (start < at && isLeading(tokens[start]?.word ?? "")) start += 1;
	const word = tokens[start]?.word ?? "";
	if (word !== "only" && !NONE.has(word) || at - start > LONGEST_SUBJECT) return "";
	for (let index = start + 1; index < at; index += 1) if (tokens[index - 1]?.word !== "to" && isFinite(tokens, index) && !isSubordinate(tokens, index)) return "";
	return word;
}
function startOfSubject(tokens, at) {
	const wordBefore = tokens[at - 1]?.word;
	for (let index = at - 1; index >= 0; index -= 1) {
		const word = tokens[index].word;
		if (word === ",") {
			const isPushedIn = wordBefore === "," && opensInsertion(tokens[index + 1]?.word ?? "");
			if (index === at - 1 || isPushedIn) continue;
			return index + 1;
		}
		const isDoingSo = word === "so" && /^do(?:ing|es|ne)?$/u.test(tokens[index - 1]?.word ?? "");
		if (word === "but" || word === "so" && !isDoingSo || word === "nor") return index + 1;
	}
	return 0;
}
function opensInsertion(word) {
	return isPreposition$1(word) || isSubordinator(word) || isRelative(word) || isCoordinator(word);
}
function isLeading(word) {
	return word === "," || isCoordinator(word) && word !== "nor" || isManner(word) && word !== "only" && word !== "absolutely" || isAdverb(word) && ![
		"only",
		"all",
		"each",
		"both"
	].includes(word);
}
function findHead$1(tokens, start, at) {
	let head = "";
	for (let index = start; index < at; index += 1) {
		const { word } = tokens[index];
		const endsPhrase = isPreposition$1(word) || isRelative(word) || word === ",";
		if (head !== "" && (endsPhrase || isGerund(word) || word.endsWith("ed"))) break;
		if (head === "" && endsPhrase) continue;
		if (isAdverb(word) || isManner(word) || isCoordinator(word) && head !== "") continue;
		if (head !== "" && isFinite(tokens, index)) break;
		if (!isDeterminer(word) || word === "those" || WE.has(word)) head = word;
		if (isSubjectPronoun(word) || word === "those") break;
	}
	return head === "" ? tokens[start]?.word ?? "" : head;
}
function isName$1(tokens, start, at) {
	const [name] = tokens.slice(start, at);
	return at - start === 1 && start > 0 && name?.isCapital === true && kindOf$1(name.word) === "thing";
}
function isAgent(head) {
	const one = head.endsWith("s") && !head.endsWith("ss") ? head.slice(0, -1) : head;
	return /[^aeiou](?:er|or|ist|ee)$/u.test(one) && one.length > 5 && !namesThing(one);
}
function kindOf$1(head) {
	if (head === "") return "none";
	if (namesPeople(head)) return "people";
	if (namesOrganisation(head)) return "organisation";
	return isAgent(head) ? "people" : "thing";
}

function readCarrier(tokens, at) {
	const match = carrierBook().match(tokens, at);
	if (match === void 0) return void 0;
	const kind = match.value;
	const next = wordAt(tokens, at + 1);
	if ((isSubjectPronoun(next) || next === "there" || at === 0 && (isDeterminer(next) || isPronoun(next) || namesPeople(next))) && isModal(kind)) return void 0;
	if (isInInversion(tokens, at)) return void 0;
	if (kind === "deny" && carrierBook().match(tokens, match.end) !== void 0) return void 0;
	if (!isHere(tokens, at, kind)) return void 0;
	const isDenied = isNotMeant(tokens, at, kind);
	const isMain = isModal(kind) && wordAt(tokens, 0) === "should" && isSubjectPronoun(wordAt(tokens, at - 1));
	if (!isDenied && !isMain && isSubordinate(tokens, subjectEnd(tokens, at)) && !isConceded(tokens, at, kind)) return void 0;
	if (wordAt(tokens, 0) === "not" && [
		"every",
		"all",
		"everyone"
	].includes(wordAt(tokens, 1)) && at < LONGEST_DENIED$1) return void 0;
	const subject = findSubject(tokens, subjectEnd(tokens, at));
	const after = skipAdverbs(tokens, match.end);
	const before = wordAt(tokens, at - 1);
	const isNegated = match.isNegated || after.isNegated || isDenial(tokens, at - 1) && tokens[at - 2]?.lemma !== "be";
	const hit = {
		tokens,
		start: at,
		end: match.end,
		subject,
		verb: after.at,
		isNegated: isNegated !== subject.isNone,
		isOnly: after.isOnly || before === "only" || hasOnly(tokens, at, match.end)
	};
	const under = isModal(kind) ? carrierBook().match(tokens, after.at) : void 0;
	const end = under === void 0 ? Math.max(match.end, after.at) : Math.max(under.end, match.end);
	return {
		reading: isDenied ? FREE$1 : read(kind, hit),
		hit,
		end
	};
}
const FREE$1 = {
	modality: "permit",
	strength: "strong",
	addressee: "people",
	confidence: GUESSED
};
function isNotMeant(tokens, at, kind) {
	if (!/^(?:command|oblige)/u.test(kind)) return false;
	const mean = tokens.findIndex(({ word }) => word === "mean");
	if (mean < 1 || mean > at || at - mean > LONGEST_DENIED$1 || wordAt(tokens, mean - 1) !== "not") return false;
	return tokens.slice(mean, at).some(({ word }) => namesPeople(word));
}
function isInInversion(tokens, at) {
	const next = wordAt(tokens, 1);
	if (wordAt(tokens, 0) !== "should" || !(isDeterminer(next) || isPronoun(next) || namesPeople(next))) return false;
	if (at > 3 && isSubjectPronoun(wordAt(tokens, at - 1))) return false;
	return !tokens.slice(0, Math.min(at, LONGEST_CONDITION)).some(({ word }) => word === ",") && at < LONGEST_CONDITION;
}
const LONGEST_CONDITION = 30;
const LONGEST_DENIED$1 = 8;
const CONCEDING = /* @__PURE__ */ new Set([
	"while",
	"whilst",
	"although",
	"though",
	"whereas"
]);
function isConceded(tokens, at, kind) {
	if (!/^(?:free|let)-/u.test(kind) || !CONCEDING.has(wordAt(tokens, 0))) return false;
	for (let index = 1; index < at; index += 1) if ([
		",",
		"that",
		"which",
		"who",
		"if",
		"when"
	].includes(wordAt(tokens, index))) return false;
	return true;
}
function hasOnly(tokens, from, to) {
	for (let at = from; at < to; at += 1) if (wordAt(tokens, at) === "only" && wordAt(tokens, at - 1) !== "not") return true;
	return false;
}
function isModal(kind) {
	return kind === "may" || kind === "will" || kind === "command-strong" || kind === "command-soft";
}
function subjectEnd(tokens, at) {
	let end = at;
	while (end > 0 && [
		"not",
		"never",
		"do",
		"does",
		"also",
		"always",
		"only"
	].includes(wordAt(tokens, end - 1))) end -= 1;
	return end === 0 ? at : end;
}
const FINITE = /* @__PURE__ */ new Set([
	"is",
	"are",
	"am",
	"has",
	"have",
	"need",
	"needs"
]);
function isHere(tokens, at, kind) {
	const { word, lemma } = tokens[at];
	if (isModal(kind) || kind.startsWith("ask") || kind.startsWith("let") || kind.startsWith("forbid")) return isVerbHere(tokens, at, kind);
	if (kind === "strive" || kind === "deny") return at > 0;
	if (lemma === "constitute" && wordAt(tokens, at - 1) === "to") return false;
	if (lemma === "be" || lemma === "have" || lemma === "need") return FINITE.has(word) && !isNoun$1(tokens, at);
	return true;
}
function isVerbHere(tokens, at, kind) {
	if (isModal(kind)) return !isNoun$1(tokens, at);
	let before = at - 1;
	while (before > 0 && (mayStandBetween(tokens, before) || wordAt(tokens, before) === "do")) before -= 1;
	const word = wordAt(tokens, before);
	if (before < 0 || word === "to" || word === "otherwise" || isCoordinator(word)) return false;
	return !isNoun$1(tokens, at);
}
function isNoun$1(tokens, at) {
	const before = wordAt(tokens, at - 1);
	if (before === "to" && wordAt(tokens, at) === "need") return true;
	return isDeterminer(before) && ![
		"this",
		"that",
		"these",
		"those",
		"each",
		"all",
		"both",
		"another",
		"some",
		"any",
		"which",
		"what"
	].includes(before);
}
function read(kind, hit) {
	switch (kind) {
		case "command-strong": return readCommand(hit, "strong");
		case "command-soft": return readCommand(hit, "soft");
		case "may": return readMay(hit);
		case "will": return readWill(hit);
		case "oblige-strong":
		case "oblige-soft":
		case "free-strong":
		case "free-soft":
		case "ban-strong":
		case "ban-soft": return readPredicate(kind, hit);
		default: return readVerb(kind, hit);
	}
}

const LISTING$1 = /* @__PURE__ */ new Set(["include", "includes"]);
const PURPOSES = /* @__PURE__ */ new Set([
	"for",
	"available",
	"intended",
	"meant"
]);
const LONGEST_NAME$1 = 6;
const BAN = {
	modality: "prohibit",
	strength: "strong",
	addressee: "people",
	confidence: LIKELY
};
function readClassed(tokens) {
	return readListed(tokens) ?? (isForOnly(tokens) || isLeft(tokens) ? BAN : void 0);
}
function readListed(tokens) {
	const at = tokens.findIndex(({ word }) => LISTING$1.has(word));
	if (at < 1 || at > LONGEST_NAME$1 || at >= tokens.length - 1) return void 0;
	const words = tokens.slice(0, at);
	const reading = readCategory(words, LONGEST_NAME$1)?.reading;
	return reading === void 0 || reading.modality === "require" ? void 0 : reading;
}
function isLeft(tokens) {
	const [first, verb, not, done] = [
		0,
		1,
		2,
		3
	].map((at) => wordAt(tokens, at));
	return [
		"this",
		"that",
		"it"
	].includes(first) && ["includes", "means"].includes(verb) && not === "not" && isGerund(done);
}
function isForOnly(tokens) {
	const at = tokens.findIndex(({ lemma }) => lemma === "be");
	if (at < 1 || wordAt(tokens, at) === "be" || isSubordinate(tokens, at)) return false;
	const isFirst = [
		"only",
		"solely",
		"strictly",
		"exclusively"
	].includes(wordAt(tokens, at + 1));
	const purpose = isFirst ? at + 2 : at + 1;
	if (!PURPOSES.has(wordAt(tokens, purpose)) || wordAt(tokens, at + 1) === "not") return false;
	return isFirst || wordAt(tokens, tokens.length - 1) === "only";
}

const JOINING = /* @__PURE__ */ new Set([
	"and",
	"but",
	"or",
	"so",
	"instead",
	"then"
]);
function isAbout(tokens, at) {
	const word = wordAt(tokens, at);
	return isPreposition$1(word) || isDeterminer(word) || isGerund(word);
}
function readEllipsis(tokens, norms) {
	const last = norms.at(-1);
	const turn = tokens.findLastIndex(({ word }, at) => word === "but" && wordAt(tokens, at + 1) === "not");
	const after = tokens[turn];
	if (last?.modality === "permit" && after !== void 0 && after.start > last.at && isAbout(tokens, turn + 2)) return [{
		...last,
		modality: "prohibit",
		at: after.start,
		from: after.start
	}];
	const [not, verb] = [tokens.at(-1), tokens.at(-2)];
	if (last === void 0 || not?.word !== "not" || verb?.lemma !== "be" || verb.start <= last.at) return [];
	const contrast = tokens.findLastIndex(({ word }) => word === "but" || word === "while" || word === "whereas");
	let from = contrast >= 0 && (tokens[contrast]?.start ?? 0) > last.at ? contrast + 1 : tokens.length - 2;
	while (from > 0 && wordAt(tokens, from - 1) !== "," && !JOINING.has(wordAt(tokens, from - 1))) from -= 1;
	const start = tokens[from]?.start ?? verb.start;
	if (start <= last.at) return [];
	return [{
		...last,
		modality: last.modality === "permit" ? "prohibit" : "permit",
		at: verb.start,
		from: start
	}];
}

function readOrder(tokens, start) {
	const opening = skipFillers(tokens, start);
	const { at, isSoft } = opening;
	const match = openingBook().match(tokens, at);
	if (wordAt(tokens, at) === "does" || wordAt(tokens, at) === "did") return void 0;
	if (match === void 0) return readBare(tokens, opening);
	const isMild = match.value === "soft" && wordAt(tokens, at - 1) !== "always";
	const base = {
		strength: isSoft || isMild || match.value === "ban-soft" || match.value === "free-soft" ? "soft" : "strong",
		addressee: "people",
		confidence: SURE$1
	};
	const order = (modality) => ({
		reading: {
			...base,
			modality
		},
		end: match.end,
		isExplicit: true
	});
	switch (match.value) {
		case "ban-strong":
		case "ban-soft": return isBanned(tokens, match.start, match.end) ? order("prohibit") : readBare(tokens, opening);
		case "free-strong":
		case "free-soft": return order("permit");
		case "remind": return order("require");
		default:
			if (isReminder(tokens, match) && !isSoft) return void 0;
			return match.end < tokens.length && !isFiniteNext(tokens, match.end) ? order("require") : void 0;
	}
}
const REMINDING = /* @__PURE__ */ new Set([
	"remember",
	"keep in mind",
	"bear in mind"
]);
function isReminder(tokens, { start, end }) {
	const said = tokens.slice(start, end).map(({ word }) => word);
	if (!REMINDING.has(said.join(" "))) return false;
	const next = wordAt(tokens, end);
	return next === "that" || next === "," || isSubjectPronoun(next) && isFinite(tokens, end + 1);
}
function isFiniteNext(tokens, at) {
	return [
		"is",
		"are",
		"was",
		"were",
		"must",
		"may",
		"can",
		"will"
	].includes(wordAt(tokens, at));
}
function isBanned(tokens, start, end) {
	const first = wordAt(tokens, start);
	const next = skipAdverbs(tokens, wordAt(tokens, end) === "," ? end + 1 : end);
	const word = wordAt(tokens, next.at);
	if (word === "") return false;
	if ([
		"under",
		"at",
		"in",
		"on",
		"nor"
	].includes(first)) return true;
	if (first === "never" || first === "do") {
		if (first === "never" && (word === "mind" || word === "before")) return false;
		return verbKind(word) !== void 0 || word === "be" || word === "have" || word === "do" || first === "do" && isKnownNoFunctionWord(word);
	}
	if (first === "stop" || first === "cease" || first === "resist") return isGerund(word);
	return !isFiniteNext(tokens, next.at);
}
function isKnownNoFunctionWord(word) {
	return !isPreposition$1(word) && !isRelative(word);
}
function skipFillers(tokens, start) {
	let at = start;
	let isSoft = false;
	let isOnly = false;
	for (let more = true; more;) {
		const filler = fillerBook().match(tokens, at);
		const word = wordAt(tokens, at);
		more = false;
		if (word === "do" && isOrder(tokens, at + 1)) {
			at += 1;
			more = true;
			continue;
		}
		if (openingBook().match(tokens, at) !== void 0) break;
		if (filler !== void 0 || word === "," || isManner(word)) {
			const end = filler?.end ?? at + 1;
			for (let said = at; said < end; said += 1) {
				if ([
					"please",
					"kindly",
					"ideally",
					"preferably",
					"generally"
				].includes(wordAt(tokens, said))) isSoft = true;
				if (wordAt(tokens, said) === "only") isOnly = true;
			}
			at = end;
			more = true;
		}
	}
	return {
		at,
		isSoft,
		isOnly
	};
}
function readBare(tokens, { at, isSoft, isOnly }) {
	const word = wordAt(tokens, at);
	if (word === "no") return readNo(tokens, at);
	const base = {
		strength: isSoft ? "soft" : "strong",
		addressee: "people"
	};
	if (word === "let" && wordAt(tokens, at + 2) === "know" && wordAt(tokens, at + 1) !== "you") return {
		reading: {
			...base,
			modality: "require",
			confidence: SURE$1
		},
		end: at + 3,
		isExplicit: true
	};
	const isAsked = wordAt(tokens, at - 1) === "please" && word !== "" && isKnownNoFunctionWord(word) && !isPointing(tokens, at);
	const isAlone = wordAt(tokens, at - 1) === "always" && at === tokens.length - 1 && verbKind(word) === "plain";
	if (!isAsked && !isAlone && !isOrder(tokens, at)) return void 0;
	const isRestricted = isOnly || isLimited(tokens, at + 1) || isRestrictedAfter(tokens, at + 1);
	const confidence = isSoft || at > 0 ? SURE$1 : LIKELY;
	return {
		reading: {
			...base,
			modality: isRestricted ? "prohibit" : "require",
			confidence,
			isReserved: isOnly
		},
		end: at + 1,
		isExplicit: isSoft || isRestricted
	};
}
function isLimited(tokens, at) {
	const words = [
		wordAt(tokens, at),
		wordAt(tokens, at + 1),
		wordAt(tokens, at + 2)
	].join(" ");
	return words.startsWith("at most ") || words === "no more than";
}
function isPointing(tokens, at) {
	return (pointingBook().match(tokens, at) ?? interfaceBook().match(tokens, at)) !== void 0;
}
const NEEDED = /* @__PURE__ */ new Set([
	"required",
	"needed",
	"necessary"
]);
function readNo(tokens, at) {
	const next = wordAt(tokens, at + 1);
	if (next === "" || next === "," || [
		"one",
		"longer",
		"later",
		"more",
		"problem",
		"need",
		"matter",
		"less",
		"such",
		"change",
		"changes",
		"comment",
		"comments"
	].includes(next)) return void 0;
	if (NEEDED.has(wordAt(tokens, tokens.length - 1))) return void 0;
	for (let index = at + 2; index < tokens.length; index += 1) if (isFinite(tokens, index) && !isSubordinate(tokens, index)) return void 0;
	return {
		reading: {
			modality: "prohibit",
			strength: "strong",
			addressee: "people",
			confidence: GUESSED
		},
		end: at + 1,
		isExplicit: true
	};
}

const SAYING = new Map([
	...sayAll("prohibit", "strong", [
		"prohibited",
		"forbidden",
		"banned",
		"disallowed",
		"unacceptable"
	]),
	...sayAll("prohibit", "soft", ["discouraged"]),
	...sayAll("permit", "strong", [
		"allowed",
		"permitted",
		"acceptable",
		"ok",
		"okay",
		"optional",
		"welcome"
	]),
	...sayAll("permit", "soft", ["encouraged"]),
	...sayAll("require", "strong", [
		"required",
		"mandatory",
		"compulsory"
	]),
	...sayAll("require", "soft", ["recommended"])
]);
function sayAll(modality, strength, words) {
	return words.map((word) => [word, {
		modality,
		strength
	}]);
}
const LONGEST$4 = 12;
const GOING_ON = /* @__PURE__ */ new Set([
	",",
	"only",
	"if",
	"unless",
	"when",
	"where",
	"provided",
	"subject",
	"without",
	"except"
]);
function readNote(tokens) {
	const colon = tokens.slice(0, LONGEST$4).findIndex(({ word }) => word === ":");
	const isNegated = wordAt(tokens, colon + 1) === "not";
	const at = isNegated ? colon + 2 : colon + 1;
	const word = wordAt(tokens, at);
	const said = PARTICIPLE.test(word) ? SAYING.get(word) : void 0;
	const next = wordAt(tokens, at + 1);
	if (said === void 0 || !(GOING_ON.has(next) || isPreposition$1(next)) || next === "of") return void 0;
	return isNegated ? deny(said) : {
		...said,
		addressee: "people",
		confidence: GUESSED
	};
}
const PARTICIPLE = /(?:ed|en)$/u;
function deny({ modality, strength }) {
	if (modality === "require") return void 0;
	return {
		modality: modality === "permit" ? "prohibit" : "permit",
		strength,
		addressee: "people",
		confidence: GUESSED
	};
}
function readReduced(tokens) {
	const last = tokens.length - 1;
	const said = SAYING.get(wordAt(tokens, last));
	if (tokens.slice(0, -1).some(({ word }) => word.endsWith("ed"))) return void 0;
	if (said === void 0 || tokens.length > LONGEST$4 || tokens.length < 2) return void 0;
	const isNegated = wordAt(tokens, last - 1) === "not";
	const before = wordAt(tokens, isNegated ? last - 2 : last - 1);
	if (before === "" || [
		"as",
		"if",
		"where",
		"when",
		"be",
		"is",
		"are",
		"and",
		"or",
		"than",
		"the",
		"a",
		",",
		"of",
		"to"
	].includes(before)) return void 0;
	if (wordAt(tokens, 0) === "no" && !isNegated) return said.modality === "require" ? {
		...said,
		modality: "permit",
		addressee: "people",
		confidence: GUESSED
	} : deny(said);
	return isNegated ? deny(said) : {
		...said,
		addressee: "people",
		confidence: GUESSED
	};
}

function readClause({ tokens: all, isAside }) {
	const tokens = all.slice(skipNote(all));
	if (isAside && (SHOWING.has(wordAt(tokens, 0)) || isCoordinator(wordAt(tokens, 0)) || tokens.length < SHORTEST_ASIDE || isException(tokens))) return [];
	const norms = [];
	const add = (reading, at, { from, isExplicit }) => {
		const [first, start] = [tokens[at], tokens[from]];
		if (first !== void 0 && start !== void 0) norms.push({
			...reading,
			isExplicit,
			at: first.start,
			from: start.start
		});
	};
	const opensWith = opensAdverbially(tokens);
	let end = 0;
	const isSample = wordAt(tokens, 0) === "for" && wordAt(tokens, 1) === "example";
	const first = opensWith || isSample ? void 0 : readOrder(tokens, 0);
	if (first !== void 0) {
		add(first.reading, 0, {
			from: 0,
			isExplicit: first.isExplicit
		});
		const turned = first.isExplicit ? carrierBook().match(tokens, first.end) : void 0;
		end = turned !== void 0 && isModal(turned.value) ? turned.end : first.end;
	}
	for (let at = end; at < tokens.length; at += 1) {
		if (at < end) continue;
		const word = wordAt(tokens, at);
		if (word === "," || JOINING.has(word)) {
			const order = norms.length > 0 ? readJoined(tokens, at, norms) : readAfterOpening(tokens, at, opensWith);
			if (order !== void 0) {
				if (opensWith && wordAt(tokens, at + 1) === "please" && norms.every((norm) => !norm.isExplicit)) norms.length = 0;
				add(order.reading, at + 1, {
					from: at + 1,
					isExplicit: order.isExplicit
				});
				end = order.end;
			}
			continue;
		}
		if (opensWith && norms.length === 0 && at > 1 && ASKING$2.has(word) && isFree(tokens, at)) {
			const order = readOrder(tokens, at);
			if (order !== void 0) {
				add(order.reading, at, {
					from: at,
					isExplicit: order.isExplicit
				});
				end = order.end;
				continue;
			}
		}
		const carrier = readCarrier(tokens, at);
		if (carrier === void 0) continue;
		end = carrier.end;
		if (carrier.reading !== void 0) add(carrier.reading, at, {
			from: startOf(tokens, carrier, norms),
			isExplicit: true
		});
	}
	const isBare = !opensWith && !tokens.some((_, at) => isFinite(tokens, at));
	const reduced = norms.length === 0 ? readNote(tokens) ?? (isBare ? readReduced(tokens) : void 0) : void 0;
	if (reduced !== void 0) add(reduced, 0, {
		from: 0,
		isExplicit: true
	});
	const classed = norms.length === 0 ? readClassed(tokens) : void 0;
	if (classed !== void 0) add(classed, 0, {
		from: 0,
		isExplicit: true
	});
	return [...norms, ...readEllipsis(tokens, norms)];
}
function isException(tokens) {
	return tokens.slice(0, 6).map(({ word }) => word).join(" ").startsWith("this does not apply");
}
const UNDERSTANDING = /* @__PURE__ */ new Set([
	"understand",
	"acknowledge",
	"agree",
	"accept",
	"confirm",
	"recognise",
	"recognize"
]);
const LONGEST_NOTE = 6;
function skipNote(tokens) {
	if (wordAt(tokens, 0) === "i" && UNDERSTANDING.has(wordAt(tokens, 1))) return tokens.slice(0, LONGEST_NOTE).findIndex(({ word }) => word === "that") + 1;
	const at = wordAt(tokens, 0) === "please" ? 1 : 0;
	return wordAt(tokens, at) === "note" && wordAt(tokens, at + 1) === "that" ? at + 2 : 0;
}
function startOf(tokens, { hit }, norms) {
	const last = norms.at(-1);
	const subject = Math.min(hit.subject.start, hit.start);
	if (last === void 0) return subject;
	const contrast = tokens.findLastIndex(({ word, start }, at) => word === "but" && at < hit.start && start > last.at);
	if (contrast > 0) return contrast + 1;
	if ((tokens[subject]?.start ?? 0) > last.at) return subject;
	for (let at = hit.start; at > 0 && (tokens[at]?.start ?? 0) > last.at; at -= 1) {
		const before = wordAt(tokens, at - 1);
		if (before === "," || JOINING.has(before)) return at;
	}
	return hit.start;
}
function isFree(tokens, at) {
	const before = wordAt(tokens, at - 1);
	if (carrierBook().match(tokens, at - 1)?.end === at) return false;
	if (wordAt(tokens, at) === "make" && wordAt(tokens, at + 1) !== "sure") return false;
	return before !== "to" && !isSubjectPronoun(before) && !isCoordinator(before);
}
const SHOWING = /* @__PURE__ */ new Set([
	"like",
	"including",
	"e.g"
]);
const SHORTEST_ASIDE = 3;
const ASKING$2 = /* @__PURE__ */ new Set([
	"ensure",
	"please",
	"make"
]);
function readAfterOpening(tokens, at, opensWith) {
	const word = wordAt(tokens, at);
	if (word === "or" || word === "and" || word === "then") return void 0;
	const order = readOrder(tokens, at + 1);
	if (order === void 0) return void 0;
	if (opensWith && word === ",") return hasMainVerb(tokens, at) ? void 0 : order;
	if ((word === "so" || word === "but") && wordAt(tokens, at - 1) !== "," && !order.isExplicit) return void 0;
	const next = wordAt(tokens, at + 1);
	if (word === "but" && next === "no") return void 0;
	if (word === "," && next !== "but" && next !== "so" && next !== "please" && !order.isExplicit) return void 0;
	return (word === "so" || word === "but") && !order.isExplicit && next !== "please" ? checkPlain(tokens, at, order) : order;
}
function hasMainVerb(tokens, end) {
	const comma = tokens.findIndex(({ word }) => word === ",");
	if (comma < 0) return false;
	for (let at = comma + 1; at < end; at += 1) if (isFinite(tokens, at) && !isSubordinate(tokens, at) && !goesOnWithCondition(tokens, comma, at)) return true;
	return false;
}
function goesOnWithCondition(tokens, comma, at) {
	if (!isSubordinator(wordAt(tokens, 0)) || !["and", "or"].includes(wordAt(tokens, comma + 1))) return false;
	return !tokens.some(({ word }, index) => word === "," && index > comma && index < at);
}
function checkPlain(tokens, at, order) {
	return verbKind(wordAt(tokens, at + 1)) === "plain" || isDeterminer(wordAt(tokens, at + 2)) ? order : void 0;
}
function readJoined(tokens, at, norms) {
	const last = norms.at(-1);
	const word = wordAt(tokens, at);
	const next = wordAt(tokens, at + 1);
	const denied = wordAt(tokens, at + 2);
	if (next === "not" && (verbKind(denied) !== void 0 || [
		"do",
		"be",
		"have"
	].includes(denied)) && last.modality === "require") return {
		reading: {
			modality: "prohibit",
			strength: last.strength,
			addressee: last.addressee,
			confidence: last.confidence
		},
		end: at + 3,
		isExplicit: true
	};
	const order = readOrder(tokens, at + 1);
	if (order === void 0) return void 0;
	if (order.isExplicit) return next === "only" && word === "or" ? void 0 : order;
	if (last.modality !== "prohibit") return void 0;
	if (!(word === "instead" || word === "but" && wordAt(tokens, at - 1) === "," || next === "instead" || next === "but" || word === "," && next === "and")) return void 0;
	return {
		...order,
		reading: {
			...order.reading,
			strength: last.strength
		}
	};
}

function readSentence(text, span) {
	const tokens = tokenise(text, span);
	const isQuestion = /\?["\u201d\u2019)*\]]*$/u.test(text.slice(Math.max(span.start, span.end - 4), span.end));
	if (isQuestion) return {
		span,
		tokens,
		norms: [],
		isQuestion
	};
	const clauses = splitClauses(tokens);
	const main = [];
	const asides = [];
	for (const clause of clauses) {
		const found = goesOn$2(clause, main) ? [] : readClause(clause);
		if (!clause.isAside) main.push(...found);
		else {
			const part = {
				start: clause.tokens[0]?.start ?? span.start,
				end: clause.tokens.at(-1)?.end ?? span.end
			};
			for (const norm of found.slice(0, 1)) asides.push({
				...norm,
				span: part,
				isConditional: isConditional(tokens, part)
			});
		}
	}
	return {
		span,
		tokens,
		norms: [...share(main, span, text), ...asides].map((norm) => ({
			...norm,
			isConditional: isConditional(tokens, norm.span)
		})).toSorted((a, b) => a.span.start - b.span.start),
		isQuestion
	};
}
function goesOn$2({ tokens, isAside }, before) {
	const first = tokens[0]?.word === "or" || tokens[0]?.word === "and" ? 1 : 0;
	return !isAside && before.length > 0 && tokens[first]?.word === "to" && verbKind(tokens[first + 1]?.word ?? "") !== void 0;
}
const MOST_NORMS = 20;
const LEADING = /^(?:[\s,;]|(?:and|but|or|so)\s)+/u;
function share(norms, { start, end }, text) {
	const groups = [];
	for (const norm of norms) {
		const last = groups.at(-1);
		if (last !== void 0 && last.modality === norm.modality && (last.strength === norm.strength || !norm.isExplicit)) {
			if (last.addressee === "organisation" && norm.addressee === "people") groups[groups.length - 1] = {
				...norm,
				from: last.from
			};
		} else groups.push(norm);
	}
	return groups.slice(0, MOST_NORMS).map((norm, index) => {
		const from = index === 0 ? start : norm.from + (LEADING.exec(text.slice(norm.from, norm.from + 20))?.[0].length ?? 0);
		const to = groups[index + 1]?.from ?? end;
		const kept = text.slice(from, to).replace(/(?:[\s,;:\u2013\u2014({[-]|\b(?:and|but|or|so)\b)*$/u, "");
		return {
			...norm,
			span: {
				start: from,
				end: index === groups.length - 1 ? end : from + Math.max(1, kept.length)
			}
		};
	});
}

const REQUIRING = /* @__PURE__ */ new Set([
	"require",
	"requires",
	"required",
	"need",
	"needs",
	"mandatory"
]);
const LONGEST_DENIED = 20;
function readPlainLead(passage, words, before) {
	if (isTelling$1(words)) return BACKGROUND;
	const category = readCategory(withoutTurn(words), 12);
	if (category === void 0 && isBackground(words)) return BACKGROUND;
	return readBefore$1(passage, before) ?? readConsentLead(words) ?? readRoles(words) ?? category ?? readRequiring(words) ?? readPledge$1(words) ?? readBarred(words) ?? readDenied(words) ?? readShown(words) ?? NO_LEAD;
}
function readConsentLead(words) {
	const at = words.findIndex(({ word }) => ASKING$1.has(word));
	if (at < 1 || words.length > 12 || !words.slice(at).some(({ word }) => isConsent(word))) return void 0;
	const modality = ["not", "never"].includes(wordAt(words, at - 1)) ? "permit" : "require";
	return leadTo({
		modality,
		strength: "strong",
		addressee: "people",
		confidence: LIKELY
	});
}
const ASKING$1 = /* @__PURE__ */ new Set([
	"require",
	"requires",
	"need",
	"needs"
]);
function readRequiring(words) {
	if (words.length < 2 || !REQUIRING.has(words.at(-1)?.word ?? "")) return void 0;
	return leadTo({
		modality: "require",
		strength: "strong",
		addressee: "people",
		confidence: LIKELY
	});
}
const PLEDGING = /* @__PURE__ */ new Set([
	"agree",
	"agrees",
	"commit",
	"commits",
	"undertake",
	"undertakes",
	"pledge",
	"promise"
]);
function readPledge$1(words) {
	const open = ["that", "to"].includes(wordAt(words, words.length - 1)) ? 2 : 1;
	const whose = wordAt(words, words.length - open - 1);
	if (words.length > 12 || !PLEDGING.has(wordAt(words, words.length - open))) return void 0;
	if (whose === "we" || whose === "not") return void 0;
	return leadTo({
		modality: "require",
		strength: "strong",
		addressee: "people",
		confidence: LIKELY
	}, { takesClauses: true });
}
function readBefore$1({ inline }, earlier) {
	const sentences = splitSentences(inline);
	const [before, last] = sentences.length > 1 ? sentences.slice(-2) : [void 0, sentences[0]];
	if (last === void 0) return void 0;
	const text = inline.text.slice(last.start, last.end);
	if (!/^(?:such|these|this|those|for example|examples?|e\.g)\b/iu.test(text)) return void 0;
	const norm = before === void 0 ? endOf(earlier, text) : readSentence(inline.text, before).norms.at(-1);
	if (norm === void 0 || norm.modality === "require") return void 0;
	return leadTo(norm, {
		isConditional: norm.isConditional,
		isIncomplete: false
	});
}
function endOf(earlier, text) {
	if (earlier?.role !== "paragraph" || !/\binclud/iu.test(text)) return void 0;
	const last = splitSentences(earlier.inline).at(-1);
	return last === void 0 ? void 0 : readSentence(earlier.inline.text, last).norms.at(-1);
}
const RULING = /* @__PURE__ */ new Set([
	"should",
	"must",
	"may",
	"can",
	"shall"
]);
function readBarred(words) {
	const at = words.findIndex(({ word }) => RULING.has(word));
	const next = wordAt(words, at + 1);
	if (at < 1 || next !== "not" && next !== "never" || wordAt(words, 0) === "if") return void 0;
	const strength = wordAt(words, at) === "should" ? "soft" : "strong";
	return leadTo({
		modality: "prohibit",
		strength,
		addressee: "people",
		confidence: LIKELY
	});
}
function readDenied(words) {
	const at = words.findIndex(({ word }, index) => word === "not" && words[index - 1]?.lemma === "do");
	if (at < 1 || words.length > LONGEST_DENIED || wordAt(words, at + 1) === "have") return void 0;
	return leadTo({
		modality: "prohibit",
		strength: "strong",
		addressee: "people",
		confidence: GUESSED
	});
}
function readShown(words) {
	const at = words.findIndex(({ word }) => word === "may" || word === "can");
	if (!words.slice(0, Math.max(0, at)).some(({ word }) => word === "that" || word === "which") || words.length > LONGEST_DENIED || wordAt(words, at + 1) !== "be") return void 0;
	const done = wordAt(words, at + 2);
	if (!isVerbForm(done) || isState$1(done) || isOverseeing(done)) return void 0;
	return leadTo({
		modality: "permit",
		strength: "strong",
		addressee: "people",
		confidence: GUESSED
	});
}
const DUTIES = /* @__PURE__ */ new Set([
	"responsibilities",
	"duties",
	"obligations"
]);
const NAMING = /* @__PURE__ */ new Set([
	"include",
	"includes",
	"are",
	"to"
]);
function readRoles(words) {
	if (words.length > LONGEST_DENIED || !NAMING.has(words.at(-1)?.word ?? "")) return void 0;
	if (!words.some(({ word }) => DUTIES.has(word))) return void 0;
	return leadTo({
		modality: "require",
		strength: "strong",
		addressee: "people",
		confidence: LIKELY
	});
}
const ENABLING = /^(?:enabl|allow|let|help|permit|giv)(?:es?|s|ing|ting)?$/u;
const REASONS = /* @__PURE__ */ new Set([
	"because",
	"as",
	"since"
]);
function isTelling$1(words) {
	const last = words.at(-1)?.word ?? "";
	if (REASONS.has(last)) return wordAt(words, words.length - 2) !== "such";
	if (last === "to" && isFounded(words)) return true;
	const whom = last === "to" ? -2 : -1;
	const verb = words.at(whom - 1)?.word ?? "";
	const people = words.at(whom)?.word ?? "";
	return ENABLING.test(verb) && (isSubjectPronoun(people) || [
		"us",
		"users",
		"people",
		"staff"
	].includes(people));
}
const DOCUMENTS = /* @__PURE__ */ new Set([
	"policy",
	"policies",
	"guideline",
	"guidelines",
	"document",
	"guide",
	"standard",
	"procedure"
]);
const FOUNDED = /* @__PURE__ */ new Set([
	"established",
	"designed",
	"intended",
	"written",
	"created",
	"aims",
	"seeks",
	"exists",
	"helps"
]);
function isFounded(words) {
	return FOUNDED.has(words.at(-2)?.word ?? "") && words.some(({ word }) => DOCUMENTS.has(word));
}
function withoutTurn(words) {
	const turn = words.findIndex(({ word }, at) => at > 0 && (word === "however" || word === "but" || word === "though"));
	return turn < 0 ? words : words.slice(0, turn);
}

const OPEN_ENDS = /* @__PURE__ */ new Set([
	"not",
	"must",
	"should",
	"shall",
	"may",
	"can",
	"will",
	"never",
	"always",
	"be",
	"are",
	"is",
	"that",
	"following",
	"below",
	"include",
	"includes",
	"any",
	"these",
	"those",
	"such",
	"you",
	"they",
	"and",
	"or"
]);
const LISTING = /* @__PURE__ */ new Set([
	"include",
	"includes",
	"including",
	"as",
	"example",
	"examples"
]);
const COPULAS = /* @__PURE__ */ new Set([
	"be",
	"are",
	"is"
]);
function isOpen$1(text) {
	if (/[:;,\u2013\u2014-]\s*$/u.test(text.slice(-8))) return true;
	const last = /([\p{L}]+)\W*$/u.exec(text.slice(-20))?.[1]?.toLowerCase() ?? "";
	const tail = text.slice(-90);
	return endsOpen(last) || (tail.includes("ollowing") || tail.includes("elow")) && POINTING.test(tail);
}
const POINTING = /\b(?:following|below)\b[^.]*\.?\s*$/iu;
function endsOpen(last) {
	return OPEN_ENDS.has(last) || isPreposition$1(last);
}
const AHEAD$1 = [[/\bthe following\b/iu, 5], [/\b(?:following|below)\b/iu, 2]];
function findOpen({ role, inline: { text } }, spans) {
	const last = spans.length - 1;
	if (last < 0 || isOpen$1(text) || role === "heading" && isBareOrder(text)) return last;
	for (const [pointing, remarks] of AHEAD$1) {
		const from = Math.max(0, last - remarks);
		const at = spans.findIndex(({ start, end }, index) => index >= from && pointing.test(text.slice(start, end)));
		if (at >= 0) return at;
	}
	return -1;
}
const LONGEST_ORDER = 20;
function isBareOrder(text) {
	if (text.length > LONGEST_ORDER) return false;
	const words = tokenise(text, {
		start: 0,
		end: text.length
	}).filter(({ isWord }) => isWord);
	const [before, last] = [wordAt(words, words.length - 2), wordAt(words, words.length - 1)];
	return words.length <= 3 && wordAt(words, 0) === "do" && (before === "do" || before === "not") && verbKind(last) !== void 0;
}
function readLeadIn(passage, before) {
	const { text } = passage.inline;
	const spans = splitSentences(passage.inline);
	const span = spans[findOpen(passage, spans)];
	if (span === void 0) return NO_LEAD;
	const sentence = readSentence(text, span);
	const words = sentence.tokens.filter(({ isWord }) => isWord);
	const norm = sentence.norms.findLast(({ addressee }) => addressee === "people") ?? sentence.norms.at(-1);
	if (norm === void 0) return readPlainLead(passage, words, before);
	const asksWhen = words.at(-1)?.word === "when";
	const isCase = norm.modality !== "prohibit" && endsInCondition(sentence, norm.at);
	if (isBackground(words) || asksWhen || isCase || isTold$3(words, norm)) return BACKGROUND;
	return readNorm$1(sentence, words, norm);
}
const LONGEST_APPROVAL = 12;
function namesApprovers(words) {
	if (words.at(-1)?.word !== "following") return false;
	const consent = words.findLastIndex(({ word }) => isConsent(word));
	if (consent < 0 || consent < words.length - LONGEST_APPROVAL) return false;
	return words.slice(consent).some(({ word }) => word === "from" || word === "of" || word === "by");
}
const REPORTING = /* @__PURE__ */ new Set([
	"report",
	"notify",
	"disclose",
	"flag",
	"escalate"
]);
function isTold$3(words, { modality }) {
	const [before, last] = [words.at(-2)?.word ?? "", words.at(-1)?.word ?? ""];
	if (modality === "permit") return [
		"by",
		"through",
		"via"
	].includes(last);
	if (namesApprovers(words)) return true;
	return modality === "require" && last === "be" && [
		"can",
		"could",
		"may",
		"might"
	].includes(before);
}
function readNorm$1({ tokens }, all, norm) {
	const words = all.at(-1)?.word === "also" ? all.slice(0, -1) : all;
	const [before, last] = [words.at(-2)?.word ?? "", words.at(-1)?.word ?? ""];
	if (norm.isReserved === true) return BACKGROUND;
	const lists = LISTING.has(last) || last === "to" && before === "limited";
	const pointsAhead = words.some(({ word }) => word === "following" || word === "below" || word === "these");
	const isIncomplete = before === "by" && isGerund(last) || lacksObject(before, last) || !lists && (endsOpen(last) || pointsAhead || REQUIRING.has(last));
	const asksNames = asksForThings(words);
	const reports = lists && words.some(({ word }) => REPORTING.has(word));
	const isSample = words.some(({ word }) => SAMPLES.has(word)) || COVERING.has(last) || isTopical(words);
	return leadTo(norm, {
		isConditional: hasException(tokens),
		isIncomplete,
		takesNames: norm.modality !== "require" || asksNames || isIncomplete && !isSample && !CONTACTING.has(last) || reports,
		takesClauses: norm.modality === "require" && [
			"that",
			"ensure",
			"sure"
		].includes(last) || norm.modality === "permit" && isIncomplete
	});
}
function asksForThings(words) {
	const last = words.at(-1)?.word ?? "";
	if (COPULAS.has(last) || last === "with") return true;
	const at = words.findLastIndex(({ word }) => REQUIRING.has(word));
	return at >= 0 && (words[at - 1]?.lemma !== "be" || at >= words.length - 3);
}
const SAMPLES = /* @__PURE__ */ new Set([
	"example",
	"examples",
	"sample",
	"samples"
]);
const TOPICAL = /* @__PURE__ */ new Set([
	"on",
	"about",
	"regarding",
	"concerning"
]);
function isTopical(words) {
	return words.at(-1)?.word === "following" && TOPICAL.has(words.at(-3)?.word ?? "");
}
const CONTACTING = /* @__PURE__ */ new Set([
	"contact",
	"email",
	"e-mail",
	"call",
	"phone",
	"ask",
	"consult",
	"reach"
]);
const COVERING = /* @__PURE__ */ new Set([
	"cover",
	"address",
	"discuss",
	"contain"
]);
const BEFORE_VERBS = /* @__PURE__ */ new Set([
	"not",
	"to",
	"must",
	"should",
	"shall",
	"may",
	"can",
	"will",
	"never",
	"always",
	"please",
	"do"
]);
function lacksObject(before, last) {
	return BEFORE_VERBS.has(before) && verbKind(last) !== void 0;
}
const CONDITIONS = /* @__PURE__ */ new Set([
	"if",
	"whether",
	"because",
	"unless",
	"regardless",
	"provided",
	"providing"
]);
function endsInCondition({ tokens }, at) {
	const after = tokens.filter((token) => token.start > at);
	const index = after.findLastIndex(({ word }) => CONDITIONS.has(word));
	return index >= 0 && !after.slice(index).some(({ word }) => word === "following" || word === "below");
}

const UNFINISHED = /(?::|\b(?:not|must|should|shall|may|never|to|from|for))\W{0,3}$/iu;
function readHeading(passage) {
	const { text } = passage.inline;
	const whole = {
		start: 0,
		end: text.length
	};
	const words = tokenise(text, whole).filter(({ word, isWord }) => isWord && !/^[\d.]+$/u.test(word) || isMark(word));
	if (wordAt(words, 0) === "why") return BACKGROUND;
	const isOrder = isBareOrder(text);
	if (isOrder && wordAt(words, 1) !== "not") return leadTo({
		modality: "require",
		strength: "strong",
		addressee: "people",
		confidence: LIKELY
	});
	if (isOrder || UNFINISHED.test(text)) {
		const lead = readLeadIn(passage);
		if (lead.kind !== "none") return lead;
	}
	return (words.length > 3 && text.trim().endsWith("?") || !isStatus(passage) && readSentence(text, whole).norms.length > 0 ? void 0 : readConsentLead(words) ?? readCategory(words, 7)) ?? (isBackground(words) ? BACKGROUND : NO_LEAD);
}
const STATUS$1 = /^[\s\d.]*(?:(?:strictly|expressly|always|generally|not|never)\s+)?(?:prohibited|permitted|allowed|forbidden|required|restricted|recommended|discouraged|encouraged)\b/iu;
function isStatus({ inline }) {
	return STATUS$1.test(inline.text);
}
const isBanMark = listed("lead", "ban");
const isFreeMark = listed("lead", "free");
const isOrderMark = listed("lead", "order");
function isMark(word) {
	return isBanMark(word) || isFreeMark(word) || isOrderMark(word);
}

const NOTHING$1 = {
	lead: NO_LEAD,
	source: void 0
};
const CONSEQUENCES = /\b(?:results?|leads?|led|subject|face|facing|consequences?|disciplinary|penalties|sanctions)\b/iu;
const LETTING_OUT = /\b(?:except|apart from|other than|excluding)\b[^.:]*:\s*$/iu;
const DEEPEST = 20;
function createOutline(passages) {
	const introducing = new Set(passages.flatMap((passage, index) => introducedBy(passage, passages[index - 1])));
	const leads = /* @__PURE__ */ new Map();
	const headings = /* @__PURE__ */ new Map();
	let pending;
	let itemForm;
	let sections;
	const before = new Map(passages.map((passage, index) => [passage, passages[index - 1]]));
	const leadBefore = (passage) => {
		const earlier = before.get(passage);
		return earlier?.role === "item" ? earlier.lead : earlier;
	};
	const leadOf = (passage) => recall(leads, passage, (intro) => readLeadIn(intro, before.get(intro)));
	const turned = /* @__PURE__ */ new Map();
	const turn = (intro) => {
		const lead = leadOf(intro);
		if (LETTING_OUT.test(intro.inline.text.slice(-120))) return BACKGROUND;
		if (intro.role !== "item" || lead.reading?.modality !== "require") return lead;
		const [span] = splitSentences(intro.inline);
		const first = span === void 0 ? void 0 : readSentence(intro.inline.text, span);
		const { reading } = above(intro, first).lead;
		return reading !== void 0 && reading.modality !== "require" && formOf(intro, first) === "verb" ? {
			...lead,
			reading
		} : lead;
	};
	const open = /* @__PURE__ */ new Map();
	const isLeft = (passage) => {
		const known = open.get(passage) ?? isOpen$1(passage.inline.text);
		open.set(passage, known);
		return known;
	};
	const headingOf = (passage) => {
		const heading = passage.section.at(-1);
		if (passage.role !== "item" || heading === void 0) return NOTHING$1;
		const lead = recall(headings, heading, readHeading);
		if (lead.kind === "none" && sections !== void 0 && isBelow(passage, sections)) return {
			lead: leadOf(sections),
			source: sections
		};
		return {
			lead,
			source: heading
		};
	};
	const columnOf = ({ lead }) => lead === void 0 ? NOTHING$1 : {
		lead: recall(headings, lead, readHeading),
		source: lead
	};
	const isSoft = (passage) => {
		let intro = passage.lead;
		for (let depth = 0; intro !== void 0 && depth < DEEPEST; depth += 1) {
			const { reading } = leadOf(intro);
			if (reading !== void 0) return reading.strength === "soft" && reading.modality === "require";
			intro = intro.lead;
		}
		return false;
	};
	const steps = /* @__PURE__ */ new Map();
	const isStep = (passage) => {
		const { siblings } = passage;
		const known = steps.get(siblings) ?? isStepList(passage);
		steps.set(siblings, known);
		return known;
	};
	const above = (passage, first) => {
		if (passage.role === "heading") return NOTHING$1;
		if (passage.role === "cell") return columnOf(passage);
		const isPlain = passage.role === "paragraph" && !passage.isQuoted;
		const isOther = isCaption(passage) || itemForm !== void 0 && formOf(passage, first) !== itemForm;
		let intro = isPlain ? passage.lead ?? (isOther ? void 0 : pending) : passage.lead;
		for (let depth = 0; intro !== void 0 && depth < DEEPEST; depth += 1) {
			const lead = recall(turned, intro, turn);
			if (lead.kind === "background" && intro === pending && isPlain) return NOTHING$1;
			if (lead.kind !== "none") return {
				lead,
				source: intro
			};
			if (CONSEQUENCES.test(intro.inline.text.slice(-120))) return NOTHING$1;
			const goesBack = isRemark(intro) ? leadBefore(intro) : void 0;
			if (goesBack === void 0 && !isLeft(intro)) return headingOf(passage);
			intro = goesBack ?? intro.lead;
		}
		return passage.role === "item" && isStep(passage) ? {
			lead: BACKGROUND,
			source: void 0
		} : headingOf(passage);
	};
	return {
		above: (passage, first) => passage.role === "item" ? {
			...above(passage, first),
			isSoft: isSoft(passage)
		} : above(passage, first),
		ownLead: (passage) => introducing.has(passage) ? leadOf(passage) : NO_LEAD,
		pass(passage, sentences) {
			if (passage.role === "heading") {
				if (pending !== void 0 && before.get(passage) === pending && pointsAhead(pending)) sections = pending;
				pending = void 0;
			}
			if (passage.role === "item" && passage.lead === pending) itemForm = formOf(passage, sentences[0]);
			if (passage.role !== "paragraph") return;
			if (endsInColon(passage)) {
				pending = passage;
				itemForm = void 0;
			} else if (pending !== void 0 && !goesOn$1(passage, sentences[0])) pending = void 0;
		}
	};
}
function recall(known, passage, read) {
	const lead = known.get(passage) ?? read(passage);
	known.set(passage, lead);
	return lead;
}
function endsInColon({ inline }) {
	return /[:;]\s*$/u.test(inline.text.slice(-8));
}
const LONGEST_CAPTION = 40;
function isCaption(passage) {
	return passage.inline.text.length < LONGEST_CAPTION && endsInColon(passage);
}
const REMARK = /\b(?:list|lists|examples?|these|above)\b.*\b(?:exhaustive|complete|comprehensive|all-inclusive|only examples)\b/iu;
const LONGEST_REMARK = 140;
function isRemark({ role, inline }) {
	return role === "paragraph" && inline.text.length < LONGEST_REMARK && REMARK.test(inline.text);
}
function introducedBy(passage, before) {
	if (passage.lead !== void 0) return [passage.lead];
	if (passage.role === "item" && before?.role === "heading") return [before];
	if (before?.role !== "paragraph" || !endsInColon(before)) return [];
	return passage.role === "paragraph" || passage.role === "heading" && pointsAhead(before) ? [before] : [];
}
function formOf({ inline }, first) {
	return first === void 0 ? void 0 : readFragment(inline.text, first);
}
function pointsAhead({ inline }) {
	return /\b(?:following|below)\b/iu.test(inline.text.slice(-120));
}
function isBelow({ section }, above) {
	const parent = above.section.at(-1);
	return parent !== void 0 && section.at(-1) !== parent && section.includes(parent);
}
function goesOn$1(passage, first) {
	const form = formOf(passage, first);
	return form === "verb" || form === "name";
}

const GOOD = /^(?:do|good|right|correct|preferred|\u2705|\ud83d\udc4d|\u2713|\u2714\ufe0f?)\s*[:\u2013\u2014]\s*\S/iu;
const BAD = /^(?:don['\u2019]?t|do not|never|bad|wrong|incorrect|not|avoid|\u274c|\ud83d\udc4e|\u2717|\u2718|\ud83d\udeab)\s*[:\u2013\u2014]\s*\S/iu;
function readExample(passage) {
	const { text } = passage.inline;
	if (passage.role === "heading" || text.length > LONGEST$3) return void 0;
	const modality = GOOD.test(text) ? "require" : BAD.test(text) ? "prohibit" : void 0;
	if (modality === void 0) return void 0;
	return {
		modality,
		strength: "strong",
		addressee: "people",
		passage,
		span: {
			start: 0,
			end: text.trimEnd().length
		},
		isConditional: false,
		confidence: LIKELY
	};
}
const CROSSED = /(?:\u274c|\ud83d\udeab|\u26d4|\u2717|\u2718|\ud83d\udc4e)[^\u274c\ud83d\udeab\u26d4\u2717\u2718\ud83d\udc4e\u2705\u2713\u2714\ud83d\udc4d]*[^\s\u274c\ud83d\udeab\u26d4\u2717\u2718\ud83d\udc4e\u2705\u2713\u2714\ud83d\udc4d]/gu;
function readCrosses(passage) {
	const { text } = passage.inline;
	if (passage.role === "heading" || passage.role === "cell" || !/^\s*[\u274c\ud83d\udeab\u26d4\u2717\u2718\ud83d\udc4e]/u.test(text)) return void 0;
	const lines = [...text.matchAll(CROSSED)];
	if (!(lines.reduce((length, [line]) => length + line.length + 1, 0) >= text.trim().length) || lines.some(([line]) => line.length > LONGEST$3)) return void 0;
	return lines.map(({ 0: line, index }) => ban(passage, {
		start: index,
		end: index + line.length
	}));
}
function ban(passage, span) {
	return {
		modality: "prohibit",
		strength: "strong",
		addressee: "people",
		passage,
		span,
		isConditional: false,
		confidence: LIKELY
	};
}
const LONGEST$3 = 300;

const PLEDGE = /\bI (?:will|shall|agree|promise|pledge|commit|undertake)\b/u;
function isPledge(text) {
	return text.includes("I ") && PLEDGE.test(text);
}
const KNOWING = /* @__PURE__ */ new Set([
	"understand",
	"know",
	"think",
	"have",
	"acknowledge",
	"believe",
	"recognise",
	"recognize"
]);
function readPledge({ tokens, norms, isQuestion }) {
	if (isQuestion || norms.length > 0) return void 0;
	let at = (isSubordinator(wordAt(tokens, 0)) ? tokens.findIndex(({ word }) => word === ",") : -1) + 1;
	if (wordAt(tokens, at) !== "i") return void 0;
	at += 1;
	while (isAdverb(wordAt(tokens, at)) || isManner(wordAt(tokens, at))) at += 1;
	const word = wordAt(tokens, at);
	const base = {
		strength: "strong",
		addressee: "people",
		confidence: LIKELY
	};
	if (wordAt(tokens, at - 1) === "never") return {
		...base,
		modality: "prohibit"
	};
	if (word === "am") return wordAt(tokens, at + 1) === "not" ? void 0 : {
		...base,
		modality: "require"
	};
	if (tokens.some((token, index) => token.word === "agree" && wordAt(tokens, index + 1) === "to")) return {
		...base,
		modality: "require"
	};
	return verbKind(word) === void 0 || KNOWING.has(word) ? void 0 : {
		...base,
		modality: "require"
	};
}

const MAXIM = /^\W*(?:do not|don['\u2019]?t|never|avoid)\s/iu;
const TITLE = /\b(?:policy|policies|guidelines?|standards?|overview|introduction|access)\W*$/iu;
function toneOf(passages) {
	const maximDepths = /* @__PURE__ */ new Set();
	let isPledged = false;
	for (const { role, depth, inline } of passages) {
		if (role === "heading" && MAXIM.test(inline.text)) maximDepths.add(depth);
		isPledged ||= isPledge(inline.text);
	}
	return {
		isPledged,
		maximDepths
	};
}
function isMaxim({ depth, inline }, { maximDepths }) {
	return depth >= 7 || maximDepths.has(depth) && !TITLE.test(inline.text);
}

function readPassage(passage, parts) {
	const example = readExample(passage);
	const shown = example === void 0 ? readCrosses(passage) : [example];
	return shown === void 0 ? readSentences(passage, parts) : {
		statements: shown,
		held: [],
		isInherited: false
	};
}
function readSentences(passage, parts) {
	const { sentences, lead, own, isSoft } = parts;
	const statements = [];
	const held = [];
	let isInherited = false;
	const isSteps = lead.kind === "none" && passage.role !== "heading" && hasStep(passage, sentences);
	let question;
	const leading = own.kind === "rule" && own.isIncomplete ? findOpen(passage, sentences.map(({ span }) => span)) : -1;
	for (const [index, sentence] of sentences.entries()) {
		const leads = index === leading;
		const inherited = index === 0 ? inherit(passage, sentence, lead) : void 0;
		if (inherited !== void 0) {
			isInherited = true;
			(endsInColon(passage) && own.kind === "rule" ? held : statements).push(...inherited);
		} else if (!isSilent(passage, sentence, isSteps ? {
			...parts,
			lead: BACKGROUND
		} : parts)) {
			const spoken = sayNorms(passage, isSoft ? soften(sentence) : sentence, question);
			const said = index === 0 && lead.isConditional ? spoken.map((statement) => ({
				...statement,
				isConditional: true
			})) : spoken;
			for (const statement of said) (leads && statement.modality === own.reading?.modality ? held : statements).push(statement);
		} else if (parts.tone.isPledged) statements.push(...sayPledge(passage, sentence));
		question = isOpenQuestion(passage, sentence) ? sentence.span : void 0;
	}
	return {
		statements,
		held,
		isInherited
	};
}
function soften(sentence) {
	const norms = sentence.norms.map((norm) => norm.modality === "require" && !norm.isExplicit ? {
		...norm,
		strength: "soft"
	} : norm);
	return {
		...sentence,
		norms
	};
}
function sayPledge(passage, sentence) {
	const pledge = readPledge(sentence);
	if (pledge === void 0) return [];
	const { span, tokens } = sentence;
	return [{
		...pick(pledge),
		passage,
		span,
		isConditional: isConditional(tokens, span)
	}];
}
function hasStep({ inline }, sentences) {
	return sentences.some(({ span }) => beginsAtScreen(inline.text.slice(span.start, span.end)));
}
function pick({ modality, strength, addressee, confidence }) {
	return {
		modality,
		strength,
		addressee,
		confidence
	};
}
function sayNorms(passage, { norms }, question) {
	return norms.map((norm, place) => {
		const asked = place === 0 ? question : void 0;
		const span = {
			start: asked?.start ?? norm.span.start,
			end: norm.span.end
		};
		return {
			...pick(norm),
			passage,
			span,
			isConditional: norm.isConditional || asked !== void 0
		};
	});
}
const OPEN_QUESTION = /^(?:not|un\p{L}+|in doubt|have|need|want|got|still|questions?|feeling|any)\b/iu;
function isOpenQuestion({ inline }, { isQuestion, span }) {
	return isQuestion && OPEN_QUESTION.test(inline.text.slice(span.start, span.end));
}
function isSilent(passage, { norms, tokens, span }, { lead, tone }) {
	const [norm] = norms;
	if (norm === void 0) return true;
	const isBare = norm.modality === "require" && !norm.isExplicit;
	if (passage.role === "heading") return isStatus(passage) || isBare && !isMaxim(passage, tone) || ASKING.test(passage.inline.text);
	if (isBare && isLabel$1(passage, tokens)) return true;
	if (norm.modality === "require" && sendsOn(passage.inline.text.slice(span.start, span.end))) return true;
	return lead.kind === "background" && isBare && !tokens.some(({ word }) => isConsent(word));
}
const ASKING = /^\W*(?:which|what|who|whose|when|where|why|how)\b/iu;
const HELP = /^\W*(?:for the purposes? of this \w+\b|for (?:more|further|additional|full|detailed) (?:information|guidance|details?|help|reading|support|background)\b|to (?:provide|give|send|leave) (?:us )?feedback\b|(?:read|see|contact|visit|check|browse|consult)\b[^.]*\bfor (?:more|further|additional) (?:information|details?|guidance|background)\b)/iu;
const LONGEST_HELP = 200;
function sendsOn(text) {
	return text.length < LONGEST_HELP && HELP.test(text);
}
const LONGEST_LABEL$1 = 7;
function isLabel$1(passage, tokens) {
	const kind = verbKind(wordAt(tokens, 0));
	return tokens.length < LONGEST_LABEL$1 && kind !== "plain" && isPreposition$1(wordAt(tokens, 1)) && endsInColon(passage);
}
const DEFINITION = /^[\p{L}\d@#]{0,40}[-/_.#@][^\s:]{0,60}[^\p{L}\d:]{0,4}:\s/u;
const KEPT = /* @__PURE__ */ new Set([
	"kept",
	"set",
	"built",
	"written",
	"hidden",
	"worn",
	"held",
	"shut"
]);
function isReducedRule({ tokens }, { modality }) {
	if (modality !== "require") return false;
	const at = tokens.findIndex(({ word }, index) => index > 0 && (word.endsWith("ed") && isVerbForm(word) || KEPT.has(word)));
	const next = wordAt(tokens, at + 1);
	const before = wordAt(tokens, at - 1);
	if (at < 1 || before === "," || isAdverb(before) || isManner(before) || isSubordinator(before)) return false;
	return next === "" || next === "(" || next === "." || next === "," || next === "up" || isPreposition$1(next);
}
const ADDRESS = /^\s*(?:e\.g\.\s*)?<?(?:https?:\/\/|www\.)\S+$/iu;
const SHORTEST_CELL = 5;
function inherit(passage, sentence, lead) {
	const { reading } = lead;
	if (lead.kind !== "rule" || reading === void 0 || sentence.isQuestion) return void 0;
	if (passage.role === "cell" && passage.inline.text.trim().length < SHORTEST_CELL) return void 0;
	if (ADDRESS.test(passage.inline.text)) return void 0;
	const form = readFragment(passage.inline.text, sentence);
	if (form === "whole" || form === "negated") return void 0;
	const modality = form === "denied" && reading.modality === "require" ? "prohibit" : reading.modality;
	if (form === "name" && !lead.takesNames && !isReducedRule(sentence, reading)) return void 0;
	const isCase = lead.isIncomplete && wordAt(sentence.tokens, 0) === "if";
	if (form === "clause" && !lead.takesClauses && !isCase) return void 0;
	if (form !== "verb" && modality === "require" && DEFINITION.test(passage.inline.text)) return void 0;
	const asides = sentence.norms.filter((norm) => norm.modality !== reading.modality && norm.span.start > sentence.span.start);
	return [{
		...pick(reading),
		modality,
		confidence: Math.min(reading.confidence, .8),
		passage,
		span: passage.isQuoted ? {
			start: 0,
			end: passage.inline.text.length
		} : sentence.span,
		isConditional: lead.isConditional || isConditional(sentence.tokens, sentence.span)
	}, ...asides.map((norm) => ({
		...pick(norm),
		passage,
		span: norm.span,
		isConditional: norm.isConditional
	}))];
}

const LONGEST_COLUMN = 4;
const LONGEST_ROW = 300;
const CONDITION$2 = /\b(?:with|if|unless|only|when|after|except|without|before)\b/iu;
function joinRow(first) {
	const [, ...others] = first.siblings;
	const inline = joinInline(first.inline, others.map((cell) => cell.inline));
	return {
		...first,
		inline
	};
}
function readRow(first) {
	const cells = first.siblings;
	if (cells.length < 2 || cells.some(({ inline }) => inline.text.length > LONGEST_ROW)) return void 0;
	if (cells.some(saysMore$1)) return void 0;
	const columns = cells.map((cell) => readColumn(cell));
	const at = columns.findIndex((column) => column !== void 0);
	const column = columns[at];
	if (column === void 0 || columns.filter((other) => other?.modality === "prohibit").length > 0) return void 0;
	const permitting = columns.findIndex((other, index) => index > 0 && other?.modality === "permit");
	if (column.modality === "permit" && permitting < 1) return void 0;
	const value = cells[permitting > 0 ? permitting : Math.max(1, at)]?.inline.text.trim() ?? "";
	if (!/\p{L}{2}|\d/u.test(value)) return void 0;
	const modality = permitting > 0 ? "permit" : modalityOf$1(value);
	if (modality === void 0) return void 0;
	const passage = joinRow(first);
	return {
		modality,
		strength: "strong",
		addressee: "people",
		passage,
		span: {
			start: 0,
			end: passage.inline.text.length
		},
		isConditional: CONDITION$2.test(value) || permitting > 0 && isAsked$1(cells, columns),
		confidence: LIKELY
	};
}
function isAsked$1(cells, columns) {
	return cells.some(({ inline }, at) => columns[at]?.modality === "require" && /\p{L}{2}/u.test(inline.text) && !/^none\b/iu.test(inline.text));
}
function wordsOf({ inline: { text } }) {
	return tokenise(text, {
		start: 0,
		end: text.length
	}).filter(({ isWord }) => isWord);
}
function has(book, words) {
	return words.some((_, at) => book.match(words, at) !== void 0);
}
function readColumn({ lead }) {
	const words = lead === void 0 ? [] : wordsOf(lead);
	if (words.length === 0 || words.length > LONGEST_COLUMN) return void 0;
	const category = readCategory(words, LONGEST_COLUMN)?.reading;
	if (category !== void 0 && category.modality !== "require") return category;
	return has(demandColumnBook(), words) ? { modality: "require" } : void 0;
}
function saysMore$1({ inline }) {
	const sentences = splitSentences(inline).map((span) => readSentence(inline.text, span));
	return sentences.some(({ norms, tokens }) => norms.length > 0 && (tokens.length > 3 || sentences.length > 1));
}
function modalityOf$1(value) {
	const words = tokenise(value, {
		start: 0,
		end: value.length
	});
	if (openValueBook().match(words, 0) !== void 0) return "permit";
	return has(narrowValueBook(), words) ? "prohibit" : "require";
}

const YES = /^\W*(?:yes|y|\u2705|\u2714\ufe0f?|\u2713|\u2611\ufe0f?|\ud83d\udc4d)\W*$/iu;
const NO = /^\W*(?:no|n|\u274c|\u2717|\u2718|\u2716\ufe0f?|\ud83d\udeab|\u26d4|\ud83d\udc4e)\W*$/iu;
const MARK = /^[^\p{L}\p{N}]+$/u;
const YES_THEN = /^\W*(?:(?:yes|allowed|permitted|ok|okay)\s*[,.;:\u2013\u2014(-]|\u2705|\u2714\ufe0f?|\u2713|\u2611\ufe0f?|\ud83d\udc4d)/iu;
const NO_THEN = /^\W*(?:(?:no|never|prohibited|forbidden|not (?:allowed|permitted))\s*[,.;:\u2013\u2014(-]|\u274c|\u2717|\u2718|\u2716\ufe0f?|\ud83d\udeab|\u26d4|\ud83d\udc4e)/iu;
const FREE = /^\W*(?:not|no approval|no permission|no review) (?:required|needed|necessary|mandatory)\b/iu;
const CONDITION$1 = /\b(?:with|if|unless|only|when|after|except)\b/iu;
const PARTLY = /^\W*(?:\u26a0|(?:limited|restricted|conditional)\W*$)/iu;
const MOST_COLUMNS = 12;
function readStatus(passage, column) {
	if (passage.role !== "cell" || passage.inline.text.length > 162) return void 0;
	return readCell$1(passage, column);
}
function readCell$1(passage, column) {
	const text = passage.inline.text.trim();
	const [first] = passage.siblings;
	const named = first === passage ? passage.siblings[1] : first;
	if (first === void 0 || named === void 0 || named.inline.text.trim() === "") return void 0;
	if (first === passage && !MARK.test(text)) return void 0;
	const modality = modalityOf(text, column.reading?.modality);
	if (modality === void 0) return void 0;
	const row = joinRow(first);
	return {
		modality,
		strength: "strong",
		addressee: "people",
		passage: row,
		span: {
			start: 0,
			end: row.inline.text.length
		},
		isConditional: CONDITION$1.test(text) || first.siblings.slice(0, MOST_COLUMNS).some(({ inline }) => PARTLY.test(inline.text)),
		confidence: LIKELY
	};
}
function modalityOf(text, asked) {
	const isMark = !/[\p{L}\p{N}]/u.test(text);
	if (YES.test(text)) return asked ?? (isMark ? "permit" : void 0);
	if (NO.test(text)) {
		if (asked === "require") return void 0;
		return asked === void 0 ? isMark ? "prohibit" : void 0 : flip(asked);
	}
	if (FREE.test(text)) return "permit";
	if (YES_THEN.test(text)) return asked ?? "permit";
	if (NO_THEN.test(text)) return asked === void 0 || asked === "permit" ? "prohibit" : void 0;
	const words = tokenise(text, {
		start: 0,
		end: text.length
	}).filter(({ isWord }) => isWord);
	if (words.length === 0 || words.length > 4) return void 0;
	return readCategory(words, LONGEST_STATUS)?.reading?.modality;
}
const LONGEST_STATUS = 4;

function createRows() {
	const whole = /* @__PURE__ */ new Set();
	const said = /* @__PURE__ */ new Map();
	return { reads(cell, { lead, found }) {
		const { siblings } = cell;
		if (whole.has(siblings)) return true;
		const status = readStatus(cell, lead);
		if (status !== void 0) {
			const known = said.get(siblings) ?? /* @__PURE__ */ new Set();
			said.set(siblings, known);
			if (!known.has(status.modality)) found.push(status);
			known.add(status.modality);
			return true;
		}
		const row = cell === siblings[0] && !siblings.some(hasStatus) ? readRow(cell) : void 0;
		if (row === void 0) return false;
		found.push(row);
		whole.add(siblings);
		return true;
	} };
}
const STATUS = /^\W*(?:(?:yes|no)\W*$|[\u2705\u274c\u2713\u2714\u2717\u2718\ud83d\udeab\u26d4])/iu;
function hasStatus({ inline }) {
	return STATUS.test(inline.text.slice(0, 40));
}

function readStatements(passages) {
	const outline = createOutline(passages);
	const found = [];
	const heldBy = /* @__PURE__ */ new Map();
	const answered = /* @__PURE__ */ new Set();
	const rows = createRows();
	const tone = toneOf(passages);
	for (const passage of passages) {
		if (passage.isTaken || isLicence(passage)) continue;
		const sentences = splitSentences(passage.inline).map((span) => readSentence(passage.inline.text, span));
		const { lead, source, isSoft = false } = outline.above(passage, sentences[0]);
		if (passage.role === "cell" && rows.reads(passage, {
			lead,
			found
		})) continue;
		const { statements, held, isInherited } = readPassage(passage, {
			sentences,
			lead,
			own: outline.ownLead(passage),
			isSoft,
			tone
		});
		if (source !== void 0 && (isInherited || statements.length > 0 && isUnsaid(source))) answered.add(source);
		for (const statement of held) heldBy.set(statement, passage);
		found.push(...statements, ...held);
		outline.pass(passage, sentences);
	}
	return found.filter((statement) => {
		const leadIn = heldBy.get(statement);
		return leadIn === void 0 || !answered.has(leadIn);
	});
}
function isUnsaid({ inline: { text } }) {
	return /\b(?:must|should|shall|may|can|will|not|never|to|also|always)\W*$/iu.test(text.slice(-LONGEST_MODAL));
}
const LONGEST_MODAL = 12;
function isLicence({ inline: { text } }) {
	return text.includes("icen") && /licen[cs]ed (?:to|under)/iu.test(text) && /\b(?:you may not use this file|"?as is"? basis|copy of the licen[cs]e)\b/iu.test(text);
}

const NAME = /\b(?!to handle)(?:in|into|within|as|to|on) (?:(?:your|their|our|his|her|the|an?|any|own|personal|private) ){0,3}@?(?:(?:social media|account|profile) )?(?:handles?|user ?names?|display names?|profile names?|account names?|screen names?)\b/iu;
const MAY_NAME = /name|handle|NAME|HANDLE|Name|Handle/u;
const BRAND = /\b(?:company|brand|business|employer|organi[sz]ation|product)(?:['\u2019]s)? names?\b|(?<=\S )\p{Lu}[\p{L}\p{N}]+/u;
const CONCEPT = "brand-in-account-name";
function findAccountNames({ passage, span }) {
	const text = passage.inline.text.slice(span.start, span.end);
	if (!MAY_NAME.test(text)) return [];
	const name = NAME.exec(text);
	if (name === null) return [];
	const brand = BRAND.exec(text.slice(0, name.index));
	if (brand === null) return [];
	const found = {
		start: span.start + brand.index,
		end: span.start + name.index + name[0].length
	};
	return [{
		facet: "tactic",
		concept: CONCEPT,
		text: passage.inline.text.slice(found.start, found.end),
		passage,
		span: found
	}];
}

const PAUSE = /[,;:()\u2013\u2014]|\s-/u;
const STOP = /[.!?;]/u;
function splitWords(text) {
	const words = [];
	let end = 0;
	let at = 0;
	while (at < text.length) {
		if (!isWordUnit(text, at)) {
			at += 1;
			continue;
		}
		const mark = text[at - 1];
		const start = (mark === "#" || mark === "@" || mark === "+") && at > end ? at - 1 : at;
		at = findWordEnd(text, at);
		words.push(makeWord(text, {
			start,
			end: at
		}, end));
		end = at;
	}
	return words;
}
function makeWord(text, { start, end }, before) {
	const found = text.slice(start, end);
	const gap = text.slice(before, start);
	const isPlain = gap === " " || gap === "";
	return {
		text: found === "IT" || found === "US" ? found : found.toLowerCase().replaceAll("\u2019", "'"),
		gap,
		isAfterPause: !isPlain && PAUSE.test(gap),
		isAfterStop: !isPlain && STOP.test(gap),
		start,
		end
	};
}
function findWordEnd(text, from) {
	let at = from + 1;
	for (;;) if (isWordUnit(text, at)) at += 1;
	else if (isWordUnit(text, at + 1) && /^['\u2019-]$/u.test(text[at] ?? "")) at += 2;
	else return at;
}
const OTHER = /[\p{L}\p{N}\p{M}\p{Cs}]/u;
function isWordUnit(text, at) {
	const unit = text.charCodeAt(at);
	if (unit < 128) return unit >= 97 && unit <= 122 || unit >= 65 && unit <= 90 || unit >= 48 && unit <= 57;
	return unit !== 8217 && OTHER.test(text.charAt(at));
}
function isAfterPause(word) {
	return word?.isAfterPause === true;
}
function isAfterStop(word) {
	return word?.isAfterStop === true;
}

function createPhraseBook(lexicons) {
	const byFirst = /* @__PURE__ */ new Map();
	for (const { entries } of lexicons) for (const { id, phrases } of entries) for (const phrase of phrases) {
		const words = splitWords(phrase).map(({ text }) => text);
		const first = words[0];
		if (first === void 0) continue;
		const same = byFirst.get(first) ?? [];
		same.push({
			entry: id,
			words
		});
		byFirst.set(first, same);
	}
	for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
	return { byFirst };
}
function findPhrases(words, { byFirst }) {
	const found = [];
	for (let first = 0; first < words.length; first += 1) {
		const before = found.length;
		for (const known of byFirst.get(words[first]?.text ?? "") ?? []) {
			if (hasEntry(found, before, known.entry) || !isAt(words, first, known.words)) continue;
			found.push({
				entry: known.entry,
				first,
				last: first + known.words.length
			});
		}
	}
	return found;
}
function hasEntry(found, from, entry) {
	for (let index = from; index < found.length; index += 1) if (found[index]?.entry === entry) return true;
	return false;
}
function isAt(words, first, wanted) {
	for (let index = 1; index < wanted.length; index += 1) {
		const word = words[first + index];
		if (word?.text !== wanted[index] || isAfterStop(word)) return false;
	}
	return true;
}

const FILES = /* @__PURE__ */ new Set([
	"duty",
	"exception",
	"scope"
]);
let book$1;
function scopePhrases() {
	book$1 ??= createPhraseBook(lexicons().filter(({ id }) => FILES.has(id)));
	return book$1;
}
const WORDS = "sentence-part";
let words;
function isOneOf(entry, word) {
	return word !== void 0 && entries().get(entry)?.has(word) === true;
}
function listPhrases$1(entry) {
	return [...entries().get(entry) ?? []];
}
function entries() {
	words ??= new Map(lexicons().filter(({ id }) => id === WORDS).flatMap((lexicon) => lexicon.entries.map(({ id, phrases }) => [id, new Set(phrases)])));
	return words;
}

const THINGS = /* @__PURE__ */ new Map([
	["thing-device", {
		facet: "device",
		of: {
			company: "company-device",
			person: "personal-device"
		}
	}],
	["thing-laptop", {
		facet: "device",
		of: {
			company: "company-laptop",
			person: "personal-computer"
		}
	}],
	["thing-computer", {
		facet: "device",
		of: {
			company: "company-device",
			person: "personal-computer"
		}
	}],
	["thing-phone", {
		facet: "device",
		of: {
			company: "company-phone",
			person: "personal-phone"
		}
	}],
	["thing-email", {
		facet: "tool",
		of: {
			company: "company-email",
			person: "personal-email"
		}
	}],
	["thing-account", {
		facet: "account",
		of: {
			company: "official-account",
			person: "personal-account"
		}
	}]
]);
const BETWEEN = 6;
function findOwnedThings({ text, words, terms }, taxonomies) {
	const found = [];
	for (let index = 1; index < words.length; index += 1) {
		const kind = kindOf(words[index]?.text ?? "");
		const thing = kind === void 0 ? void 0 : THINGS.get(kind);
		if (kind === void 0 || thing === void 0 || isOfMail(kind, words[index + 1])) continue;
		const isPlatform = (at) => terms.some(({ facet, first, last }) => facet === "tool" && first <= at && last > at && (kind !== "thing-email" || last <= index));
		for (const owner of listOwners({
			text,
			words,
			kind,
			isPlatform
		}, index)) {
			const concept = taxonomies.get(thing.facet)?.byId.get(thing.of[owner.of]);
			if (concept === void 0) continue;
			const first = owner.isApart ? index : owner.at;
			const isLonger = kind === "thing-email" && isOneOf("part-of-email", words[index + 1]?.text);
			const last = owner.until ?? (isLonger ? index + 2 : index + 1);
			const place = {
				first,
				last,
				start: words[first]?.start ?? 0,
				end: words[last - 1]?.end ?? 0
			};
			found.push({
				facet: thing.facet,
				concept,
				...place,
				isAmbiguous: false
			});
		}
	}
	return found;
}
function isOfMail(kind, next) {
	return kind === "thing-email" && isOneOf("of-mail", next?.text);
}
function listOwners(place, index) {
	const { words } = place;
	const use = findPersonalUse(words, index);
	if (use !== void 0 && place.kind !== "thing-account") return [{
		of: "company",
		at: use,
		isApart: true
	}];
	let isApart = place.kind === "thing-account";
	for (let at = index - 1; at >= Math.max(0, index - 1 - BETWEEN); at -= 1) {
		if (isAfterStop(words[at + 1])) return [];
		const of = ownerAt(place, at, index);
		if (of === "other") return [];
		if (of !== void 0) {
			const beside = (words[at - 1]?.text === "or" || words[at - 1]?.text === "and") && at > 1 ? ownerAt(place, at - 2, index) : void 0;
			const owned = {
				of,
				at,
				isApart
			};
			if (beside === void 0 || beside === "other" || beside === of) return [owned];
			return [{
				of: beside,
				at: at - 2,
				until: at - 1,
				isApart: false
			}, owned];
		}
		const word = words[at]?.text ?? "";
		if (!(isOneOf("between-owner", word.toLowerCase()) || isOneOf("owned", word) || kindOf(word) !== void 0) && !place.isPlatform(at)) return [];
		if (word === "and" || word === "or") isApart = true;
	}
	return [];
}
function findPersonalUse(words, thing) {
	const of = words[thing - 1]?.text === "of" ? thing - 1 : thing - 2;
	const [personal, use] = [words[of - 2]?.text ?? "", words[of - 1]?.text ?? ""];
	return words[of]?.text === "of" && (use === "use" || use === "usage") && isOneOf("personal-owner", personal) ? of - 2 : void 0;
}
function ownerAt({ text, words, kind, isPlatform }, at, thing) {
	const word = words[at];
	if (word === void 0 || isPlatform(at)) return void 0;
	const isAccount = kind === "thing-account";
	if (isOneOf("personal-owner", word.text)) return isAccount && !isOneOf("own-account", word.text) ? "other" : "person";
	if (isOneOf("company-owner", word.text)) return isAccount && isOneOf("at-work", word.text) ? "other" : "company";
	const hyphen = word.text.lastIndexOf("-");
	if (hyphen > 0 && isOneOf("owned", word.text.slice(hyphen + 1))) return ownerOf(word.text.slice(0, hyphen));
	if (isOneOf("other-who-owns", word.text) || isOneOf("person-who-owns", word.text)) return "other";
	if (!/^\p{Lu}/u.test(text.slice(word.start, word.start + 2))) return void 0;
	if (word.text.endsWith("'s")) return ownerOf(word.text.slice(0, -2)) === "company" ? "company" : "other";
	const isBefore = kind === "thing-email" && at === thing - 1 && at > 0 && !isAfterStop(word);
	const isPlain = /^\p{Ll}/u.test(text.slice(words[thing]?.start ?? 0, (words[thing]?.start ?? 0) + 2));
	return isBefore && isPlain || isOneOf("owned", words[at + 1]?.text) ? "company" : void 0;
}
function ownerOf(name) {
	const last = name.slice(name.lastIndexOf("-") + 1);
	if (isOneOf("other-who-owns", name) || isOneOf("other-who-owns", last)) return "other";
	return isOneOf("person-who-owns", name) || name.startsWith("non-") ? "person" : "company";
}
let kinds;
function kindOf(word) {
	kinds ??= new Map([...THINGS.keys()].flatMap((kind) => listPhrases$1(kind).map((name) => [name, kind])));
	return kinds.get(word);
}

const FAR$4 = 7;
function findPartedNames(parts, matcher, taxonomies) {
	const unapproved = taxonomies.get("tool")?.byId.get("unapproved-software");
	const found = [];
	for (const [index, word] of parts.words.entries()) {
		const end = unapproved !== void 0 && isOneOf("software", word.text) ? findDenied(parts.words, index) : void 0;
		if (unapproved !== void 0 && end !== void 0) found.push(place$1(parts.words, "tool", unapproved, [index, end]));
		else if (isOneOf("whose", word.text) && isOneOf("adjective", parts.words[index + 1]?.text)) found.push(...findAround(parts, matcher, index));
	}
	return found;
}
function findDenied(words, noun) {
	let isDenied = false;
	for (let at = noun + 1; at < Math.min(words.length, noun + FAR$4); at += 1) {
		const text = words[at]?.text ?? "";
		if (isAfterStop(words[at])) return void 0;
		if (isOneOf("let-in", text)) return isDenied ? at + 1 : void 0;
		if (/^(?:not|never|isn't|aren't|hasn't|haven't)$/u.test(text)) isDenied = true;
		else if (!isOneOf("of-being", text)) return void 0;
	}
}
function findAround({ words, terms }, matcher, first) {
	const rest = words.slice(first + 2, first + 5).map(({ text }) => text);
	const name = [words[first]?.text, ...rest].join(" ");
	return matcher.find(name).flatMap(({ facet, concept, start, end, isAmbiguous }) => {
		const count = name.slice(0, end).split(" ").length;
		const isWhole = start === 0 && count > 1 && (end === name.length || name[end] === " ");
		const last = first + 1 + count;
		const isKnown = terms.some((term) => term.concept === concept && term.first <= first && term.last >= last);
		return isWhole && !isAmbiguous && !isKnown ? [place$1(words, facet, concept, [first, last])] : [];
	});
}
function place$1(words, facet, concept, [first, last]) {
	const start = words[first]?.start ?? 0;
	return {
		facet,
		concept,
		start,
		end: words[last - 1]?.end ?? start,
		isAmbiguous: false,
		first,
		last
	};
}

const MOST$2 = 4;
const FAR$3 = 6;
function findSharedHeads(parts) {
	const { words, terms } = parts;
	const found = [];
	for (let index = 0; index < words.length; index += 1) {
		if (!isOneOf("shared-head", words[index]?.text)) continue;
		if (isJoint$1(words[index - 2])) found.push(...readBefore(parts, index));
		found.push(...readBehind$1(parts, index));
	}
	for (const term of terms) if (term.facet === "tool" && term.last - term.first === 2) found.push(...readSecond(parts, term));
	return found;
}
function isJoint$1(word) {
	return word?.text === "and" || word?.text === "or";
}
function readBefore(parts, noun) {
	const { words } = parts;
	const found = [];
	for (let at = noun - 3; at > noun - 3 - MOST$2 && at >= 0; at -= 1) {
		found.push(...place(parts, at, `${words[at]?.text} ${words[noun]?.text}`));
		if (!/^\s*,\s*$/u.test(words[at]?.gap ?? "")) break;
	}
	return found;
}
function readBehind$1(parts, noun) {
	const { words } = parts;
	if (!isOneOf("describes", words[noun + 1]?.text)) return [];
	for (let at = noun + 2; at < Math.min(words.length, noun + FAR$3); at += 1) {
		if (isAfterStop(words[at])) break;
		if (!isOneOf("kept-secret", words[at]?.text)) continue;
		const found = place(parts, at, `${words[at]?.text} ${words[noun]?.text}`);
		if (found.length > 0) return found;
	}
	return [];
}
function readSecond(parts, { first, last, concept }) {
	const { words } = parts;
	if (!isJoint$1(words[last]) || words[last + 1] === void 0) return [];
	return place(parts, last + 1, `${words[first]?.text} ${words[last + 1]?.text}`).filter((term) => term.facet === "tool" && term.concept !== concept);
}
function place({ words, terms, matcher }, at, name) {
	const word = words[at];
	if (word === void 0 || terms.some((term) => !term.isAmbiguous && term.first <= at && term.last > at)) return [];
	const isWhole = ({ start, end, isAmbiguous }) => start === 0 && end === name.length && !isAmbiguous;
	return matcher.find(name).flatMap((match) => {
		if (!isWhole(match)) return [];
		const { facet, concept } = match;
		return [{
			facet,
			concept,
			start: word.start,
			end: word.end,
			isAmbiguous: false,
			first: at,
			last: at + 1
		}];
	});
}

const FAR$2 = 10;
function findUsedMail({ words, terms }, taxonomies) {
	const tools = taxonomies.get("tool")?.byId;
	return terms.flatMap((term) => {
		const id = isMeans(words, term) ? "email" : isDestination(words, term) ? "personal-email" : void 0;
		const concept = id === void 0 ? void 0 : tools?.get(id);
		return concept === void 0 ? [] : [{
			...term,
			facet: "tool",
			concept
		}];
	});
}
function isMeans(words, { concept, first, last }) {
	if (concept.id !== "contact-data") return false;
	if (!isOneOf("thing-email", words[first]?.text) || !/^address(?:es)?$/u.test(words[last - 1]?.text ?? "")) return false;
	let at = first;
	while (isOneOf("mail-user", words[at - 1]?.text)) at -= 1;
	return at < first && isOneOf("mail-use", words[at - 1]?.text);
}
function isDestination(words, { facet, concept, first, last }) {
	if (facet !== "account" || concept.id !== "personal-account" || !/^accounts?$/u.test(words[last - 1]?.text ?? "")) return false;
	let at = first - 1;
	while (isOneOf("mail-user", words[at]?.text)) at -= 1;
	if (words[at]?.text !== "to") return false;
	let isMail = false;
	for (at -= 1; at >= Math.max(0, first - FAR$2) && !isAfterStop(words[at + 1]); at -= 1) {
		isMail ||= isOneOf("thing-email", words[at]?.text) || words[at]?.text === "mail";
		if (isMail && isOneOf("mail-sent", words[at]?.text)) return true;
	}
	return false;
}

function takeApart(passage, { start, end }, { matcher, taxonomies }) {
	const text = passage.inline.text.slice(start, end);
	const words = splitWords(text);
	const phrases = findPhrases(words, scopePhrases());
	const named = placeTerms(matcher.find(text), text, words);
	const made = [
		...findOwnedThings({
			text,
			words,
			terms: named
		}, taxonomies),
		...findSharedHeads({
			words,
			terms: named,
			matcher
		}),
		...findPartedNames({
			words,
			terms: named
		}, matcher, taxonomies),
		...findUsedMail({
			words,
			terms: named
		}, taxonomies)
	];
	const terms = made.length === 0 ? named : [...made, ...named].toSorted((a, b) => a.start - b.start);
	return {
		passage,
		offset: start,
		words,
		phrases,
		phrasesFrom: tabulate(phrases, words.length, firstOf),
		phrasesTo: tabulate(phrases, words.length, lastOf),
		terms,
		termsFrom: tabulate(terms, words.length, firstOf),
		termsTo: tabulate(terms, words.length, lastOf)
	};
}
const firstOf = ({ first }) => first;
const lastOf = ({ last }) => last;
const NOTHING = [];
function tabulate(items, count, indexOf) {
	if (items.length === 0) return NOTHING;
	const table = Array.from({ length: count + 1 });
	for (const item of items) {
		const index = indexOf(item);
		const same = table[index];
		if (same === void 0) table[index] = [item];
		else same.push(item);
	}
	return table;
}
function placeTerms(terms, text, words) {
	const placed = [];
	let first = 0;
	for (const { facet, concept, start, end, isAmbiguous } of terms) {
		if (facet === "region" && isCode(text, start, end)) continue;
		while (first < words.length && (words[first]?.end ?? 0) <= start) first += 1;
		let last = first;
		while (last < words.length && (words[last]?.start ?? 0) < end) last += 1;
		const isPart = (words[first]?.start ?? 0) < start - 1 || (words[last - 1]?.end ?? 0) > end + 2;
		if (last > first && (facet === "tool" || !(isPart || isInAddress(text, start, end)))) placed.push({
			facet,
			concept,
			start,
			end,
			isAmbiguous,
			first,
			last
		});
	}
	return placed;
}
function isInAddress(text, start, end) {
	return /[\p{L}\p{N}][.@/]$/u.test(text.slice(Math.max(0, start - 2), start)) || /^[.@]\p{L}/u.test(text.slice(end, end + 2));
}
const ABBREVIATIONS = /* @__PURE__ */ new Set([
	"US",
	"UK",
	"EU",
	"USA",
	"UAE",
	"EEA"
]);
function isCode(text, start, end) {
	return end - start < 4 && !ABBREVIATIONS.has(text.slice(start, end));
}
function listPhrases({ phrases }, entry) {
	return phrases.filter((phrase) => phrase.entry === entry);
}
function phraseAt({ phrasesFrom }, entry, index) {
	return phrasesFrom[index]?.find((phrase) => phrase.entry === entry);
}
function beginsAt(sentence, entry, index) {
	return phraseAt(sentence, entry, index) !== void 0;
}
function endsAt({ phrasesTo }, entry, index) {
	return phrasesTo[index]?.some((phrase) => phrase.entry === entry) === true;
}

function isCapital(sentence, index) {
	const initial = sentence.passage.inline.text.charAt(sentence.offset + (sentence.words[index]?.start ?? 0));
	return initial !== initial.toLowerCase();
}
function rawText({ passage, offset }, { start, end }) {
	return passage.inline.text.slice(offset + start, offset + end);
}
function skipBack({ words }, first) {
	let at = first;
	for (;;) {
		const before = words[at - 1]?.text ?? "";
		if (!((before === "or" || before === "and") && isOneOf("adjective", words[at - 2]?.text)) && !isOneOf("article", before) && !isOneOf("adjective", before)) return at;
		at -= 1;
	}
}
const ENDS = [
	"name-end",
	"modal",
	"place",
	"exception",
	"instead",
	"purpose",
	"reason",
	"consequence",
	"only",
	"before"
];
function isFollowedByNoun(sentence, { last }) {
	const next = sentence.words[last];
	if (next === void 0 || isAfterPause(next) || isAfterStop(next) || /[/"\u201d]/u.test(next.gap)) return false;
	return !ENDS.some((entry) => beginsAt(sentence, entry, last));
}

const EVERYONE = /* @__PURE__ */ new Set([
	"everyone",
	"worker",
	"employee"
]);
function isBound({ concept }) {
	return !EVERYONE.has(concept.id) && !OUTSIDE.has(concept.id);
}
function isOutsider({ concept }) {
	return EVERYONE.has(concept.id) || OUTSIDE.has(concept.id) || concept.id === "community-contributor";
}
function isForEveryone(sentence, term) {
	return term.facet === "actor" && EVERYONE.has(term.concept.id) && isSubject(sentence, term);
}
function isActing(sentence, term) {
	return !EVERYONE.has(term.concept.id) && isSubject(sentence, term);
}
function isSubject(sentence, term) {
	const { words } = sentence;
	const start = skipBack(sentence, term.first);
	if (endsAt(sentence, "as-role", term.first) || endsAt(sentence, "as-role", start)) return true;
	if (OUTSIDE.has(term.concept.id)) return false;
	if (words[start - 1]?.text === "by") return !isInCondition(sentence, start);
	if (term.isAmbiguous && !isWritten(sentence, term)) return false;
	const at = skipUnits(sentence, term.last);
	if (beginsAt(sentence, "modal", at) && !isAfterPause(words[at])) return isSubjectStart(sentence, start) && !isTold$2(sentence, at);
	return isSubjectStart(sentence, start) && isJointSubject(sentence, at);
}
function isTold$2({ words }, modal) {
	return words[modal + 1]?.text === "be" && isOneOf("told", words[modal + 2]?.text);
}
const OUTSIDE = /* @__PURE__ */ new Set([
	"journalist",
	"analyst",
	"competitor",
	"job-candidate",
	"customer",
	"guest",
	"family-of-employee",
	"third-party"
]);
function isWritten(sentence, term) {
	const raw = rawText(sentence, term);
	return raw.length > 3 || raw === raw.toUpperCase();
}
function isInCondition({ words }, from) {
	for (let at = from; at >= Math.max(0, from - 8); at -= 1) if (/^(?:if|when|where|unless)$/u.test(words[at]?.text ?? "")) return true;
	return false;
}
function skipUnits(sentence, last) {
	let at = last;
	while (beginsAt(sentence, "unit", at) || isOneOf("subject-adverb", sentence.words[at]?.text)) at += 1;
	return at;
}
function isSubjectStart({ words }, start) {
	const before = words[start - 1]?.text;
	return before === void 0 || isAfterPause(words[start]) || isAfterStop(words[start]) || isOneOf("before-subject", before);
}
function isJointSubject(sentence, at) {
	const { words } = sentence;
	for (let index = at - 1; index >= Math.max(0, at - 12); index -= 1) if (endsAt(sentence, "towards", index)) return false;
	const joint = words[at]?.text;
	if (!(joint === "and" || joint === "or" || at < words.length && isAfterPause(words[at]))) return false;
	const most = Math.min(words.length, at + 10);
	for (let index = at; index < most; index += 1) if (beginsAt(sentence, "modal", index)) return true;
	return false;
}

const SUBJECT = 5;
const LONGEST$2 = 300;
function findClauseEnd(sentence, from) {
	const { words } = sentence;
	const most = Math.min(words.length, from + LONGEST$2);
	for (let index = from + 1; index < most; index += 1) {
		const word = words[index];
		if (isAfterStop(word) || isAfterPause(word) && beginsClause(sentence, index)) return index;
	}
	return most;
}
function findOpeningEnd(sentence, from) {
	const { words } = sentence;
	const end = findClauseEnd(sentence, from);
	for (let index = from + 1; index < end; index += 1) if (isAfterPause(words[index]) && !isOneOf("goes-on", words[index]?.text) && !isInList(sentence, index)) return index;
	return end;
}
function isInList({ words }, pause) {
	for (let at = pause + 1; at < Math.min(pause + 4, words.length); at += 1) {
		const { text } = words[at] ?? {};
		if (isAfterPause(words[at])) return text === "and" || text === "or";
		if (text === "and" || text === "or") return at + 2 < words.length && isAfterPause(words[at + 2]);
	}
	return false;
}
function beginsClause(sentence, index) {
	if (beginsAt(sentence, "subject", index)) return true;
	for (let at = index + 1; at < Math.min(index + SUBJECT, sentence.words.length); at += 1) {
		if (isAfterPause(sentence.words[at])) return false;
		if (beginsAt(sentence, "modal", at)) return true;
	}
	return false;
}
function findNamesEnd(sentence, from) {
	const { words, termsFrom } = sentence;
	for (let index = from + 1; index < words.length; index += 1) {
		const word = words[index];
		const isListed = word?.text === "and" || word?.text === "or" || termsFrom[index]?.some(({ facet }) => facet === "tool") === true;
		if (isAfterStop(word) || isAfterPause(word) && !isListed) return index;
		if (word?.text !== "and" && word?.text !== "or" && beginsAt(sentence, "name-end", index)) return index;
	}
	return words.length;
}
function isOfNames({ words }, first) {
	const text = words[first]?.text === "except" ? words[first + 1]?.text : words[first]?.text;
	return text !== "unless" && text !== "where" && text !== "when" && text !== "if" && text !== "as";
}
function findBracketEnd({ words }, first) {
	for (let at = first; at >= Math.max(0, first - SUBJECT); at -= 1) {
		const gap = words[at]?.gap ?? "";
		if (gap.includes("(")) return findClosing(words, first);
		if (gap.includes(")")) return void 0;
	}
}
function findClosing(words, first) {
	const most = Math.min(words.length, first + LONGEST$2);
	for (let at = first + 1; at < most; at += 1) if (words[at]?.gap.includes(")") === true) return at;
	return most;
}

const LONGEST_NAME = 8;
const MOST$1 = 5;
function findApprovers(sentence, from) {
	const found = [];
	let at = from;
	let isBesides = false;
	while (found.length < MOST$1) {
		at = skipDeterminers(sentence, at);
		const end = findNameEnd(sentence, at);
		if (end === at || found.length > 0 && sentence.words[end]?.text === "by") break;
		found.push({
			...nameApprover(sentence, at, end),
			isBesides
		});
		const joint = sentence.words[end];
		if (joint === void 0 || isAfterStop(joint)) break;
		if (joint.text === "and" || joint.text === "or" || joint.text === "nor") {
			isBesides = joint.text === "and";
			at = end + 1;
		} else if (/^\s*,\s*$/u.test(joint.gap) && isRole(sentence, skipDeterminers(sentence, end))) at = end;
		else break;
	}
	return found;
}
function skipDeterminers(sentence, from) {
	let at = from;
	for (;;) {
		const word = sentence.words[at];
		if (word === void 0 || at > from && isAfterPause(word)) return at;
		const phrase = phraseAt(sentence, "determiner", at) ?? phraseAt(sentence, "quantity", at);
		const isOwner = phrase === void 0 && word.text.endsWith("'s") && !beginsAt(sentence, "name-end", at + 1);
		const isNumber = /^\p{N}+$/u.test(word.text);
		if (phrase === void 0 && !isOwner && !isNumber) return at;
		at = phrase?.last ?? at + 1;
	}
}
function findNameEnd(sentence, from) {
	const { words } = sentence;
	let end = from;
	while (end < words.length && end - from < LONGEST_NAME) {
		const isPause = end > from && (isAfterPause(words[end]) || words[end]?.text.startsWith("@") === true);
		const isFor = words[end]?.text === "for" && !beginsAt(sentence, "approval-noun", end + 1) && !beginsAt(sentence, "for-decision", end);
		const isOf = words[end]?.text === "of" || isFor && !isOneOf("help", words[end + 1]?.text);
		if (isPause || beginsAt(sentence, "name-end", end) && !(isOf && end === from + 1)) break;
		end += 1;
	}
	return end;
}
function isRole({ termsFrom }, at) {
	return termsFrom[at]?.some(({ facet }) => facet === "actor") === true;
}
function nameApprover(sentence, first, last) {
	const { words } = sentence;
	const outsider = endsAt(sentence, "asked-of-outsider", last) ? "owner" : beginsAt(sentence, "asked-of-shown", last - 1) || isOneOf("somebody", words[first]?.text) ? "shown" : void 0;
	const text = words.slice(first, last).map((word) => word.text).join(" ");
	if (sentence.passage.inline.text.charAt(sentence.offset + (words[last - 1]?.end ?? 0)) === "@") return {
		value: `${words[last - 1]?.text}@`,
		first,
		last,
		outsider: void 0
	};
	const role = outsider === void 0 ? findRole(sentence, first, last) : void 0;
	const channel = words.slice(first, last).find((word) => word.text.startsWith("#"));
	return {
		value: (words[first]?.text.startsWith("#") === true ? void 0 : role) ?? channel?.text ?? text,
		first,
		last,
		outsider
	};
}
const BROAD_ROLES = /* @__PURE__ */ new Set([
	"manager",
	"executive",
	"employee",
	"worker",
	"everyone",
	"board-director",
	"ceo",
	"journalist",
	"customer",
	"analyst",
	"competitor",
	"third-party",
	"guest"
]);
function findRole(sentence, first, last) {
	let head = last;
	for (;;) {
		const found = (sentence.termsTo[head] ?? []).filter((term) => term.facet === "actor" && term.first >= first).toSorted((a, b) => a.first - b.first)[0];
		if (found !== void 0) return head < last && isOutsider(found) || found.concept.id === "endorser" || found.first > first && BROAD_ROLES.has(found.concept.id) ? void 0 : found.concept.id;
		if (head - 1 <= first || !beginsAt(sentence, "unit", head - 1)) return void 0;
		head -= 1;
	}
}
function findApproverBefore(sentence, end, from) {
	const { words } = sentence;
	let first = end;
	while (first > from && end - first < LONGEST_NAME) {
		const at = first - 1;
		if (beginsAt(sentence, "name-end", at) || beginsAt(sentence, "determiner", at) || beginsAt(sentence, "needed", at) || beginsAt(sentence, "modal", at)) break;
		first = at;
		if (isAfterPause(words[first])) break;
	}
	if (first === end) return void 0;
	return findHead(sentence, first, from) ?? {
		...nameApprover(sentence, first, end),
		isBesides: false
	};
}
function findHead(sentence, first, from) {
	const { words, phrasesTo, termsTo } = sentence;
	let at = first;
	while (at > from && words[at - 1]?.text !== "of" && beginsAt(sentence, "determiner", at - 1)) at -= 1;
	const besides = phrasesTo[at]?.find((phrase) => phrase.entry === "exception" && isOfNames(sentence, phrase.first));
	if (besides !== void 0 && besides.first > from) return findApproverBefore(sentence, besides.first, from);
	if (words[at - 1]?.text !== "of") return void 0;
	const head = termsTo[at - 1]?.find(({ facet }) => facet === "actor");
	return head === void 0 ? void 0 : {
		...nameApprover(sentence, head.first, head.last),
		isBesides: false
	};
}
function anyApprover(taxonomies) {
	return taxonomies.get("actor")?.concepts[0]?.id ?? "actor";
}

function asked(word, approvers) {
	return approvers.length === 0 ? [] : [{
		word,
		asks: "approval",
		approvers
	}];
}
function listPeople(sentence, from) {
	return findApprovers(sentence, from).filter(({ last }) => !beginsAt(sentence, "text-to-read", last - 1));
}

const LONGEST$1 = 60;
function findColumnApprover({ passage }, tools) {
	if (passage.role !== "cell") return [];
	return passage.siblings.flatMap((cell) => isApproverColumn(cell) ? readCell(cell, tools) : []);
}
function isApproverColumn({ lead }) {
	const text = lead?.inline.text ?? "";
	return text.length < LONGEST$1 && splitWords(text).some((word) => isOneOf("approver-column", word.text));
}
function readCell(cell, tools) {
	const { text } = cell.inline;
	const first = splitWords(text.slice(0, LONGEST$1))[0]?.text;
	if (first === void 0 || text.length > LONGEST$1 || isOneOf("nobody-approves", first)) return [];
	const span = {
		start: 0,
		end: text.length
	};
	const people = isOneOf("anybody-approves", first) ? [] : listPeople(takeApart(cell, span, tools), 0);
	const values = people.length === 0 ? [anyApprover(tools.taxonomies)] : people.map(({ value }) => value);
	return (/\bor\b|\//iu.test(text) ? [values] : values.map((value) => [value])).map((group) => ({
		kind: "approval",
		values: group,
		passage: cell,
		span,
		orElse: []
	}));
}

const ENOUGH = 2;
function findOwnNames(sentences) {
	const counts = /* @__PURE__ */ new Map();
	for (const sentence of sentences) for (const term of sentence.terms) {
		if (!(term.facet === "tool" && term.concept.domains.length > 0) || !isOrganisation(sentence, term)) continue;
		counts.set(term.concept.id, (counts.get(term.concept.id) ?? 0) + 1);
	}
	return new Set([...counts].flatMap(([id, count]) => count >= ENOUGH ? [id] : []));
}
function isOrganisation({ words }, { first, last }) {
	if (isOneOf("of-organisation", words[last]?.text) && words[last]?.gap === " ") return true;
	const before = words[first - 1]?.text ?? "";
	return /^(?:work|works|working|employed|employment|role|job|position|behalf)$/u.test(words[first - 2]?.text ?? "") && isOneOf("works-for", before);
}

function isTool(sentence, term) {
	if (isAddress(sentence, term) || isTeam(sentence, term) || isLinked(sentence, term)) return false;
	if (isChance(sentence, term) || goesOn(sentence, term)) return false;
	return !term.isAmbiguous && !isForeignInitials(sentence, term) || isSurelyTool(sentence, term);
}
function isForeignInitials(sentence, term) {
	const raw = rawText(sentence, term);
	if (!/^\p{Lu}{2,4}$/u.test(raw) || sentence.words.every((_, index) => isCapital(sentence, index))) return false;
	const { label, aliases } = term.concept;
	return ![label, ...aliases].some((name) => name === raw);
}
function isChance({ words }, { concept, first, last }) {
	const parts = words.slice(first, last).map(({ text }) => text);
	return parts.length > 2 && parts.join("") === concept.id;
}
function isLinked(sentence, { first }) {
	const { words } = sentence;
	const before = words.slice(Math.max(0, first - 5), first).map(({ text }) => text);
	return before.some((text, at) => text === "to" && isOneOf("link", before[at - 1]));
}
function goesOn(sentence, { concept, last }) {
	const next = sentence.words[last];
	if (next === void 0 || !/^\s+$/u.test(next.gap) || !isCapital(sentence, last)) return false;
	const after = sentence.termsFrom[last]?.find(({ facet }) => facet === "tool");
	return after !== void 0 && after.concept !== concept && !isCommonNoun(after);
}
function isAddress({ words }, { first, last }) {
	return words.slice(Math.max(0, first - 6), last + 2).some(({ text, gap }) => text.startsWith("#") && text.length > 1 || gap.endsWith("@"));
}
function isSurelyTool(sentence, term) {
	const isKind = KINDS$1[term.concept.id];
	if (isKind !== void 0) return isKind(sentence, term);
	if (isPosted(sentence, term)) return true;
	if (!isCapital(sentence, term.first)) return false;
	const raw = rawText(sentence, term);
	const isInitials = raw.length > 1 && raw === raw.toUpperCase();
	const isMeans = isOneOf("by-means", sentence.words[term.first - 1]?.text) && !isFollowedByNoun(sentence, term);
	if (isInitials && !isMeans) return hasAccount(sentence, term);
	if (/\p{L}\p{Lu}/u.test(raw)) return true;
	if (endsAt(sentence, "place", term.first) && !isFollowedByNoun(sentence, term)) return true;
	return isLabel(sentence, term) || isProperName(sentence, term) || hasAccount(sentence, term);
}
function isLabel({ words }, { first, last }) {
	return first === 0 && words[last]?.gap.startsWith(":") === true;
}
function hasAccount(sentence, { last }) {
	return isOneOf("has-tool", sentence.words[last]?.text) && !isCapital(sentence, last);
}
function isProperName(sentence, term) {
	const { first, start, end } = term;
	if (first === 0 || end - start < 2 || isAfterStop(sentence.words[first])) return false;
	if (isCapital(sentence, first - 1) || !/^\s/u.test(sentence.words[first]?.gap ?? "")) return false;
	return !isTitleCased(sentence);
}
const SHORTEST = 4;
const LONGEST_OF_TITLES = 12;
function isTitleCased(sentence) {
	const { words, terms } = sentence;
	if (words.length > LONGEST_OF_TITLES) return false;
	const long = words.flatMap(({ text }, index) => index > 0 && text.length >= SHORTEST ? [index] : []);
	const isOfTool = (index) => terms.some(({ facet, first, last }) => facet === "tool" && first <= index && last > index);
	return long.every((index) => isCapital(sentence, index)) && !long.every(isOfTool);
}
const TEAM = /^(?:team|teams|manager|managers|lead|leads|officer|coordinator|specialist|staff|department|administrators?|admins?)$/u;
function isTeam({ words }, { last }) {
	if (isAfterPause(words[last])) return false;
	return TEAM.test(words[last]?.text ?? "") || TEAM.test(words[last + 1]?.text ?? "") && !isAfterPause(words[last + 1]);
}
const LONGEST_TITLE = 4;
const KINDS$1 = {
	email: (sentence, term) => isPlainNoun(sentence, term) && isMedium(sentence, term),
	messaging: (sentence, term) => isPlainNoun(sentence, term) && (rawText(sentence, term).toLowerCase() !== "messaging" || endsAt(sentence, "place", term.first) || sentence.words.length <= LONGEST_TITLE),
	internet: (sentence, { first, last }) => isOneOf("of-internet", sentence.words[last]?.text) || isUsed$1(sentence, skipBack(sentence, first)),
	"social-media": (sentence, { last }) => beginsAt(sentence, "posting", last) || sentence.words[last]?.text === "presence",
	sms: () => true,
	"plug-ins": () => true,
	browser: (sentence, term) => endsAt(sentence, "place", term.first),
	"generative-ai": (sentence, term) => rawText(sentence, term).startsWith("AI")
};
function isUsed$1({ words }, at) {
	return isOneOf("access-verb", words[at - 1]?.text);
}
function isCommonNoun({ concept }) {
	return KINDS$1[concept.id] !== void 0;
}
function isPlainNoun({ words }, { first, last }) {
	const next = words[last]?.text ?? "";
	if (/^address(?:es)?$/u.test(next)) return false;
	return !(/^(?:the|us|me|your|our|him|her|them|a|an|legal|hr|it)$/u.test(next) && (first === 0 || isOneOf("before-order", words[first - 1]?.text)));
}
function isMedium(sentence, { first, last }) {
	if (first <= 1 || beginsAt(sentence, "modal", last)) return true;
	for (let at = first; at > Math.max(0, first - 4); at -= 1) if (endsAt(sentence, "place", at) || isOneOf("sent", sentence.words[at - 1]?.text)) return true;
	return false;
}
function isPosted({ words }, { first }) {
	return /^(?:re)?tweet/u.test(words[first]?.text ?? "");
}

const FAR$1 = 14;
function isHarmed(sentence, { first }) {
	for (let at = first; at > Math.max(0, first - FAR$1); at -= 1) {
		if (endsAt(sentence, "harm", at)) return true;
		if (isAfterStop(sentence.words[at]) || endsAt(sentence, "disclose-data", at)) return false;
	}
	return false;
}
const TOO_WIDE = {
	content: /* @__PURE__ */ new Set([
		"product-content",
		"company-news",
		"own-marks",
		"disclaimer",
		"community-content"
	]),
	tactic: /* @__PURE__ */ new Set([
		"tactic-promotions",
		"tactic-organic",
		"organic-social",
		"community-participation",
		"participant-training"
	]),
	data: /* @__PURE__ */ new Set(["internal-data"]),
	payment: /* @__PURE__ */ new Set(["organic", "owned"]),
	audience: /* @__PURE__ */ new Set([
		"online-community",
		"employees",
		"competitors"
	]),
	tool: /* @__PURE__ */ new Set([
		"links",
		"publishing",
		"workplace",
		"martech",
		"video",
		"audio",
		"reviews"
	]),
	ai: /* @__PURE__ */ new Set(["training"])
};
const LISTED = /* @__PURE__ */ new Set([
	"tool",
	"tactic",
	"content",
	"data",
	"audience",
	"region",
	"device",
	"actor"
]);
function listAccepted(sentence, terms) {
	if (terms.length === 0) return terms;
	const accepted = new Set(terms.filter((term) => isAccepted(sentence, term)));
	const spread = (inOrder) => {
		const lately = /* @__PURE__ */ new Map();
		for (const term of inOrder) {
			const before = lately.get(term.facet);
			if (before !== void 0 && LISTED.has(term.facet) && isJoint(sentence, before, term) && isEligible(sentence, term)) accepted.add(term);
			if (accepted.has(term)) lately.set(term.facet, term);
		}
	};
	spread(terms);
	spread(terms.toReversed());
	const isForAll = terms.some((term) => isForEveryone(sentence, term));
	return terms.filter((term) => accepted.has(term) && !(isForAll && term.facet === "actor"));
}
function isJoint({ words }, a, b) {
	const [before, after] = a.first < b.first ? [a, b] : [b, a];
	const between = after.first - before.last;
	if (between === 0) return /[,/(]/u.test(words[after.first]?.gap ?? "");
	const joint = words[before.last]?.text;
	return between === 1 && (joint === "and" || joint === "or" || joint === "nor");
}
const MEDIA = /* @__PURE__ */ new Set([
	"email",
	"messaging",
	"phone",
	"sms"
]);
function isEligible(sentence, term) {
	const { facet, concept } = term;
	if (isTooWide(term) || isPartOfName(sentence, term)) return false;
	if (facet === "actor") return isBound(term);
	if (concept.id === "people-in-images") return !term.isAmbiguous;
	return facet !== "tool" || MEDIA.has(concept.id) || isCapital(sentence, term.first) || !term.isAmbiguous;
}
function isAccepted(sentence, term) {
	if (isTooWide(term) || isPartOfName(sentence, term)) return false;
	return (ACCEPT[term.facet] ?? isPlain)(sentence, term);
}
const isPlain = (_, { isAmbiguous }) => !isAmbiguous;
const ACCEPT = {
	tool: isTool,
	tactic: (sentence, term) => !term.isAmbiguous || isCompound(sentence, term),
	content: (sentence, term) => (!term.isAmbiguous || isCompound(sentence, term) || isSaid(sentence, term)) && !isHarmed(sentence, term),
	data: (sentence, term) => (!term.isAmbiguous || isCompound(sentence, term) || isGivenAway(sentence, term)) && !isHarmed(sentence, term),
	actor: isActing,
	account: (sentence, term) => !term.isAmbiguous && !/^user/iu.test(rawText(sentence, term)),
	audience: isAddressed,
	device: (sentence, term) => !term.isAmbiguous || endsAt(sentence, "place", skipBack(sentence, term.first)),
	region: isRegion,
	time: (sentence, term) => !term.isAmbiguous && !isDeadline(sentence, term)
};
const EVERYDAY = /\b(?:than|from|to|in|out|one|win|use|go|goes|going|how|new|last|hours|clock|personal)\b/iu;
function isCompound(sentence, term) {
	return term.last - term.first > 1 && !EVERYDAY.test(rawText(sentence, term));
}
function isPartOfName(sentence, { last }) {
	return beginsAt(sentence, "text-to-read", last) && !isAfterPause(sentence.words[last]);
}
function isDeadline({ words }, { first }) {
	const before = words[first - 1]?.text ?? "";
	return /^(?:\d+|one|two|three|four|five|six|seven|ten|within|next|every|per)$/u.test(before);
}
function isTooWide({ facet, concept }) {
	return concept.index === 0 || TOO_WIDE[facet]?.has(concept.id) === true;
}
function isSaid(sentence, term) {
	if (term.concept.id === "people-in-images") return false;
	return endsAt(sentence, "about", skipBack(sentence, term.first));
}
function isGivenAway(sentence, term) {
	if (term.concept.id === "company-brand-assets") return /^(?:logos?|trademarks?)$/iu.test(rawText(sentence, term));
	return endsAt(sentence, "disclose-data", skipBack(sentence, term.first)) && !isFollowedByNoun(sentence, term);
}
function isAddressed(sentence, term) {
	if (isFollowedByNoun(sentence, term) || /^(?:every|any|user)/iu.test(rawText(sentence, term))) return false;
	return endsAt(sentence, "towards", skipBack(sentence, term.first));
}
function isRegion(sentence, term) {
	const before = sentence.words[skipBack(sentence, term.first) - 1]?.text ?? "";
	return isCapital(sentence, term.first) && isOneOf("before-region", before) && !isFollowedByNoun(sentence, term);
}

const ASIDES = /* @__PURE__ */ new Set([
	"instead",
	"purpose",
	"reason",
	"consequence",
	"contact"
]);
function findRegions(sentence, modality) {
	const regions = [];
	for (const phrase of sentence.phrases) {
		const { entry, first, last } = phrase;
		if (sentence.words[last]?.text === "limited") continue;
		if (entry === "exception" || entry === "outside") regions.push({
			role: "exception",
			entry,
			first,
			last: findEnd(sentence, phrase)
		});
		else if (entry === "carve-out" && modality !== "permit") regions.push({
			role: "exception",
			entry,
			first,
			last: findBracketEnd(sentence, first) ?? findClauseEnd(sentence, last)
		});
		else if (entry === "refer" && modality !== "prohibit") regions.push(...findDestination(sentence, phrase));
		else if (ASIDES.has(entry) && isAside(sentence, phrase, modality)) regions.push({
			role: "aside",
			entry,
			first,
			last: findEnd(sentence, phrase)
		});
	}
	return regions;
}
function findDestination(sentence, { entry, last }) {
	const { words } = sentence;
	for (let at = last; at < Math.min(words.length, last + FAR); at += 1) {
		if (isAfterStop(words[at])) break;
		if (words[at]?.text === "to") return [{
			role: "aside",
			entry,
			first: at,
			last: findClauseEnd(sentence, at)
		}];
	}
	return [];
}
const FAR = 12;
function findEnd(sentence, { entry, first, last }) {
	if (entry === "instead" || entry === "outside") return findNamesEnd(sentence, last);
	if (first === 0) return findOpeningEnd(sentence, last);
	const end = findClauseEnd(sentence, last);
	return entry === "exception" && isOfNames(sentence, first) ? findVerb(sentence, last, end) : end;
}
function findVerb(sentence, from, end) {
	for (let at = from + 1; at < end; at += 1) if (beginsAt(sentence, "modal", at)) return at;
	return end;
}
function isAside(sentence, { entry, first, last }, modality) {
	const { words } = sentence;
	if (entry === "contact") return modality !== "prohibit" || last - first > 1;
	if (entry !== "purpose" || words[first]?.text !== "to") return true;
	return first === 0 || !(beginsAt(sentence, "modal", first - 1) || isUse(sentence, first));
}
function isUse({ words }, to) {
	const before = words[to - 1]?.text ?? "";
	if (isOneOf("before-infinitive", before)) return true;
	return words.slice(Math.max(0, to - 6), to).some(({ text }) => text === "use" || text === "used" || text === "using");
}
function regionOf(regions, { first, last }) {
	return regions.find((region) => first > region.first && last <= region.last);
}

function listWholeTerms(sentence) {
	if (sentence.terms.length < 2) return sentence.terms;
	const terms = dropUses(sentence.terms);
	let longest;
	const whole = [];
	const isInOrder = terms.every((term, index) => index === 0 || compare(terms[index - 1] ?? term, term) <= 0);
	for (const term of isInOrder ? terms : terms.toSorted(compare)) {
		if (!(longest !== void 0 && term.last <= longest.last && lengthOf(term) < lengthOf(longest) && !isPlatformOfAccount(longest, term))) whole.push(term);
		if (!term.isAmbiguous && !isTooWide(term) && (longest === void 0 || term.last > longest.last)) longest = term;
	}
	return whole;
}
function dropUses(terms) {
	const devices = new Map(terms.filter(({ facet }) => facet === "device").map(({ first, last }) => [last, first]));
	return devices.size === 0 ? terms : terms.filter(({ facet, first, last }) => facet !== "tactic" || (devices.get(last) ?? first) <= first);
}
function compare(a, b) {
	return a.first - b.first || b.last - a.last;
}
function isPlatformOfAccount(a, b) {
	return a.facet === "account" && b.facet === "tool" || a.facet === "tool" && b.facet === "account";
}
function lengthOf({ first, last }) {
	return last - first;
}

function isNeedless({ words }, noun) {
	const after = words.slice(noun + 1, noun + 6).map(({ text }) => text);
	const be = after.findIndex((text) => /^(?:is|are|isn't|aren't)$/u.test(text));
	const rest = be === -1 ? "" : after.slice(be).join(" ");
	return /^(?:(?:is|are) not|isn't|aren't|(?:is|are) no longer) (?:required|needed|necessary)\b/u.test(rest);
}
function isSpared(sentence, noun) {
	let first = noun;
	while (first > 0 && sentence.words[first - 1]?.text !== "no" && isQuality(sentence, first - 1)) first -= 1;
	const before = sentence.words.slice(Math.max(0, first - 6), first).map(({ text }) => text);
	if (before.at(-1) === "no") return before.at(-2) !== "with";
	if (before.slice(-3).some((text) => isOneOf("takes-away", text))) return true;
	if (isNeedless(sentence, noun) || before.slice(-3).includes("needn't")) return true;
	const needed = before.findLastIndex((text) => /^(?:need|require|needing|requiring|have|required|needed)$/u.test(text));
	if (needed < 1 || !/^(?:not|never|cannot|nobody)$|n['\u2019]t$/u.test(before[needed - 1] ?? "")) return false;
	if (before[needed] !== "have" || before[needed + 1] === "to") return true;
	return before[needed - 2] === "will" && !before.some((text) => isOneOf("condition-word", text));
}
function isLetOff(sentence, { word, approvers }, modality) {
	const { words } = sentence;
	if (isSpared(sentence, word.first)) return true;
	if (modality !== "permit") return false;
	const before = words.slice(Math.max(0, word.first - 6), word.first + 1).map(({ text }) => text);
	const without = before.lastIndexOf("without");
	if (without !== -1) return !/^(?:not|never|but)$/u.test(before[without - 1] ?? "");
	return approvers.length === 0 && words[word.last]?.text === "to" && /\b(?:have|has)\b/u.test(before.slice(-4).join(" "));
}
function readReceiver(sentence, { first, last }) {
	const { words } = sentence;
	let start = first;
	while (start > 0 && isQuality(sentence, start - 1)) start -= 1;
	if (words[start - 1]?.text !== "for") return [];
	if (words[last]?.text === "to") return listPeople(sentence, last + 1);
	for (let at = start - 2; at > Math.max(0, start - 10); at -= 1) {
		if (isAfterStop(words[at + 1])) break;
		if (words[at]?.text === "to") return listPeople(sentence, at + 1);
		if (words[at]?.text.startsWith("#") === true) return listPeople(sentence, at);
	}
	return [];
}
function readGiver(sentence, from) {
	const { words, termsTo } = sentence;
	if (words[from]?.gap.startsWith(":") === true) return findApprovers(sentence, from);
	let of = [];
	for (let at = from; at < Math.min(words.length, from + 10); at += 1) {
		const word = words[at];
		if (isAfterStop(word) || at > from && isAfterPause(word)) break;
		if (word?.text === "from" || word?.text === "by") {
			const found = listPeople(sentence, at + 1);
			if (found.length > 0) return found;
		}
		if (word?.text === "of" && at <= from + 1 && of.length === 0) {
			const isObject = (name) => name.outsider === void 0 && (beginsAt(sentence, "posting", name.last - 1) || termsTo[name.last]?.some((term) => term.facet !== "actor" && !term.isAmbiguous) === true);
			of = findApprovers(sentence, at + 1).filter((name) => !isObject(name));
		}
	}
	return of;
}
function readGiversBefore(sentence, first) {
	let end = first;
	while (end > 0 && isQuality(sentence, end - 1)) end -= 1;
	if (endsAt(sentence, "asked-of-them", end)) return [readOwner(sentence, end)];
	const found = [];
	while (found.length < MOST) {
		const name = readGiverBefore(sentence, end);
		if (name === void 0) break;
		const joint = sentence.words[name.first - 1]?.text;
		const isJoined = joint === "and" || joint === "or" || /^\s*,/u.test(sentence.words[name.first]?.gap ?? "");
		found.unshift({
			...name,
			isBesides: joint === "and"
		});
		if (!isJoined) break;
		end = joint === "and" || joint === "or" ? name.first - 1 : name.first;
	}
	return found;
}
const MOST = 4;
function readOwner(sentence, end) {
	const word = sentence.words[end - 1]?.text ?? "";
	const value = word.endsWith("'s") ? word.slice(0, -2) : "person concerned";
	return {
		value,
		first: end - 1,
		last: end,
		outsider: value === "owner" ? "owner" : "shown",
		isBesides: false
	};
}
function readGiverBefore(sentence, end) {
	const found = findApproverBefore(sentence, end, 0);
	if (found === void 0) return void 0;
	if (found.value.endsWith("'s")) return {
		...found,
		value: found.value.slice(0, -2)
	};
	return found.outsider !== void 0 || isName(sentence, found) ? found : void 0;
}
function isQuality(sentence, at) {
	return beginsAt(sentence, "approval-quality", at) || sentence.words[at]?.text === "and";
}
function isName({ passage, offset, words, termsFrom }, { value, first, last }) {
	for (let at = first; at < last; at += 1) if (termsFrom[at]?.some(({ facet, concept }) => facet === "actor" && concept.id === value) === true) return true;
	const initial = passage.inline.text.charAt(offset + (words[last - 1]?.start ?? 0));
	return first > 0 && initial !== initial.toLowerCase();
}

function isApprover(sentence, approver) {
	const { value, outsider, first, last } = approver;
	if (outsider !== void 0 || value.startsWith("#") || value.endsWith("@")) return true;
	if (isOneOf("not-approver", sentence.words[first]?.text)) return false;
	for (let at = first; at < last; at += 1) {
		if (sentence.termsFrom[at]?.some(({ facet, concept }) => facet === "actor" && concept.id === value) === true) return true;
		if ((at === last - 1 || isOneOf("of-what", sentence.words[at + 1]?.text)) && isBody(sentence.words[at]?.text)) return true;
	}
	return isWrittenAsName(sentence, approver);
}
function isBody(word) {
	if (word === void 0) return false;
	const plain = word.replace(/'s$/u, "");
	return [plain, plain.slice(plain.lastIndexOf("-") + 1)].some((part) => isOneOf("body", part) || part.endsWith("s") && isOneOf("body", part.slice(0, -1)));
}
function isWrittenAsName(sentence, { first, last }) {
	if (first === 0 || !isCapital(sentence, last - 1)) return false;
	const before = sentence.words.slice(0, first);
	const plain = before.filter((_, at) => !isCapital(sentence, at)).length;
	return plain > 0 && plain * 2 >= before.length;
}

function readApprovalVerb(sentence, word) {
	const found = findActorBefore(sentence, word.first);
	return found === void 0 ? [] : asked(word, [found]);
}
function readAgreement(sentence, word) {
	if (!isAwaited(sentence, word) || isNoun(sentence, word)) return [];
	const found = readApprovalVerb(sentence, word).filter(({ approvers }) => !approvers.some(isCount));
	if (!/^(?:is|are)$/u.test(sentence.words[word.first]?.text ?? "")) return found;
	return found.filter(({ approvers }) => approvers.every((name) => name.outsider !== void 0 || isSomebody(sentence, name)));
}
function isCount({ value }) {
	return /^\p{N}/u.test(value);
}
function readReview(sentence, word) {
	const found = findActorBefore(sentence, word.first);
	if (found === void 0 || isOfReader(sentence, word)) return [];
	return isSomebody(sentence, found) || isCounted(sentence, found) ? asked(word, [found]) : [];
}
function readTold(sentence, word) {
	const found = findActorBefore(sentence, word.first);
	if (found === void 0 || !isSomebody(sentence, found)) return [];
	return [{
		word,
		asks: "notice",
		approvers: [found]
	}];
}
function readGrant(sentence, word) {
	const { words } = sentence;
	for (let at = word.last; at < Math.min(words.length, word.last + MOST_QUALITIES); at += 1) {
		if (beginsAt(sentence, "approval-noun", at) || beginsAt(sentence, "consent-noun", at)) return isPaper(sentence, word, at) ? [] : readApprovalVerb(sentence, word);
		if (!beginsAt(sentence, "approval-quality", at) && !beginsAt(sentence, "determiner", at)) return [];
	}
	return [];
}
function isPaper({ words }, verb, noun) {
	return words[verb.last - 1]?.text.startsWith("provid") === true && words[noun]?.text === "agreement" && isOneOf("article", words[noun - 1]?.text);
}
function isGranted(sentence, noun) {
	for (let at = noun; at > Math.max(0, noun - MOST_QUALITIES); at -= 1) {
		const grant = sentence.phrasesTo[at]?.find(({ entry }) => entry === "grant");
		if (grant !== void 0) return findActorBefore(sentence, grant.first) !== void 0;
		if (!beginsAt(sentence, "approval-quality", at - 1) && !beginsAt(sentence, "determiner", at - 1)) return false;
	}
	return false;
}
const MOST_QUALITIES = 6;
function findActorBefore(sentence, verb) {
	const { words } = sentence;
	if (/^(?:be|been|being|is|are|was|were)$/u.test(words[verb - 1]?.text ?? "")) return void 0;
	let end = verb;
	while (end > 0 && (beginsAt(sentence, "modal", end - 1) || isOneOf("before-verb", words[end - 1]?.text))) end -= 1;
	const found = findApproverBefore(sentence, end, 0);
	return found === void 0 || beginsAt(sentence, "subject", found.last - 1) ? void 0 : found;
}
function isNoun(sentence, { first }) {
	const { words, phrasesTo } = sentence;
	const isOfNoun = ({ entry }) => entry === "determiner" || entry === "approval-quality" || entry === "grant";
	return words[first - 1]?.text.endsWith("'s") === true || phrasesTo[first]?.some(isOfNoun) === true;
}
function isAwaited({ words, phrases }, { first, last }) {
	if (words.slice(Math.max(0, first - 10), first).some(({ text }) => isOneOf("awaiting", text))) return true;
	return phrases.some((phrase) => phrase.entry === "before" && phrase.first >= last && phrase.first < last + 3);
}
function isCounted({ words }, { first }) {
	return isOneOf("somebody-else", words[first]?.text) || isOneOf("somebody-else", words[first - 1]?.text);
}
function isOfReader(sentence, { last }) {
	for (let at = last; at < last + 4; at += 1) {
		const word = sentence.words[at];
		if (word === void 0 || isAfterStop(word)) return false;
		if (/^(?:their|own)$/u.test(word.text) || beginsAt(sentence, "text-to-read", at)) return true;
	}
	return false;
}
function isSomebody(sentence, { first, last, value, outsider }) {
	if (outsider !== void 0) return false;
	if (value.startsWith("#") || value.endsWith("@") || beginsAt(sentence, "unit", last - 1)) return true;
	for (let at = first; at < last; at += 1) if (sentence.termsFrom[at]?.some((term) => term.facet === "actor" && !isOutsider(term)) === true) return true;
	return false;
}

function readConsulted(sentence, word) {
	if (!isVerb$1(sentence, word)) return [];
	const found = listPeople(sentence, word.last);
	return isForHelp(sentence, found.at(-1)?.last ?? word.last) ? [] : asked(word, found);
}
function readConsultedFirst(sentence, word) {
	return isAfterBefore(sentence, word.first) || isDenied(sentence, word.first) ? [] : readConsulted(sentence, word);
}
function readQuestion(sentence, word) {
	if (sentence.words[word.first]?.text.startsWith("ask") !== true) return [];
	return readConsultedFirst(sentence, word).filter(({ approvers }) => {
		const last = approvers.at(-1);
		if (last === void 0 || !isSomebody(sentence, last)) return false;
		const [joint, subject] = sentence.words.slice(last.last, last.last + 2).map(({ text }) => text);
		return (joint === "if" || joint === "whether") && /^(?:it|it's|you|this|that|that's|we)$/u.test(subject ?? "");
	});
}
function isDenied({ words }, verb) {
	for (let at = verb - 1; at >= Math.max(0, verb - 6); at -= 1) {
		const text = words[at]?.text ?? "";
		const next = words[at + 1];
		if (isAfterPause(next) || isAfterStop(next) || isOneOf("ends-denial", text)) return false;
		if (text !== "no" && isOneOf("negation", text)) return true;
	}
	return false;
}
function readNotice(sentence, word) {
	const { words } = sentence;
	if (/^let(?:ting)?$/u.test(words[word.first]?.text ?? "") && !words.slice(word.last, word.last + 6).some(({ text }) => text === "know")) return [];
	return readConsultedFirst(sentence, word).map((told) => ({
		...told,
		asks: "notice"
	}));
}
function readCausative(sentence, word) {
	const approvers = listPeople(sentence, word.last);
	const end = approvers.at(-1)?.last;
	if (end === void 0 || isAfterBefore(sentence, word.first)) return [];
	const verb = sentence.words[end]?.text === "to" ? end + 1 : end;
	const last = approvers.at(-1);
	const isInName = last !== void 0 && findInside(sentence, last);
	if (!isInName && !beginsAt(sentence, "review-verb", verb)) return [];
	return [{
		word,
		asks: "approval",
		approvers: isInName ? [] : withoutAnybody(approvers)
	}];
}
function findInside(sentence, { first, last }) {
	for (let at = first + 1; at < last; at += 1) if (beginsAt(sentence, "review-verb", at)) return true;
	return false;
}
function withoutAnybody(approvers) {
	return approvers.filter(({ outsider, value }) => outsider === void 0 && !isOneOf("somebody", value));
}
function readRun(sentence, word) {
	if (!isVerb$1(sentence, word)) return [];
	for (let at = word.last; at < Math.min(sentence.words.length, word.last + 6); at += 1) {
		if (isAfterStop(sentence.words[at])) break;
		const { text } = sentence.words[at] ?? {};
		if (text === "by" || text === "past") return asked(word, listPeople(sentence, at + 1));
	}
	return [];
}
function isVerb$1(sentence, { first, last }) {
	const { words, phrasesTo } = sentence;
	if (!(first === 0 || isAfterPause(words[first]) || isAfterStop(words[first])) && isCapital(sentence, first)) return false;
	if (last - first > 1 || !isOneOf("noun-or-verb", words[first]?.text)) return true;
	return !(phrasesTo[first]?.some(({ entry }) => entry === "determiner") === true) && !isOneOf("part-of-contact", words[last]?.text);
}
function isForHelp({ words }, at) {
	const [first, second, third] = words.slice(at, at + 3);
	return first?.text === "for" && (isOneOf("help", second?.text) || isOneOf("help", third?.text));
}
function isAfterBefore({ words }, verb) {
	for (let at = verb; at > Math.max(0, verb - 6); at -= 1) {
		if (isAfterPause(words[at]) || isAfterStop(words[at])) return false;
		const before = words[at - 1]?.text;
		if (before === "before" || before === "until" || before === "to" && words[at - 2]?.text === "prior") return !words.slice(0, at - 1).some(({ text }) => isOneOf("negation", text));
	}
	return false;
}

function readConsultedWith(sentence, word) {
	return readBehind(sentence, word, /^with$/u);
}
function readHandOver(sentence, word) {
	return readBehind(sentence, word, /^(?:to|with|past)$/u);
}
function readThrough(sentence, word) {
	return asked(word, listSomebody(sentence, word.last));
}
function readWithout(sentence, word) {
	if (sentence.words[word.first]?.text !== "without") return [];
	const found = listSomebody(sentence, word.last);
	const next = sentence.words[found.at(-1)?.last ?? word.last];
	return next === void 0 || isAfterPause(next) || isAfterStop(next) ? asked(word, found) : [];
}
function readBehind(sentence, word, preposition) {
	const { words } = sentence;
	for (let at = word.last; at < Math.min(words.length, word.last + 6 + 2); at += 1) {
		if (isAfterStop(words[at]) || isAfterPause(words[at]) || beginsAt(sentence, "modal", at)) return [];
		if (!preposition.test(words[at]?.text ?? "")) continue;
		const found = listSomebody(sentence, at + 1);
		if (found.length > 0) return asked(word, found);
	}
	return [];
}
function isOfSomebody(sentence, { first, last }) {
	for (let at = first; at < last; at += 1) if (sentence.words[at]?.text.endsWith("'s") === true || beginsAt(sentence, "approval-noun", at)) return true;
	return sentence.words[first - 1]?.text === "such" || sentence.words[first]?.text === "such";
}
function listSomebody(sentence, from) {
	return listPeople(sentence, from).filter((name) => isSomebody(sentence, name) && !isOfSomebody(sentence, name));
}

function readUnapproved(sentence, word) {
	return isIncident(sentence, word) || isOneOfSeveral(sentence, word) ? [] : [{
		word,
		asks: "approval",
		approvers: []
	}];
}
function isIncident({ words }, { first }) {
	for (let at = first - 1; at >= Math.max(0, first - 6); at -= 1) {
		if (isOneOf("incident", words[at]?.text)) return true;
		if (isAfterStop(words[at])) return false;
	}
	return false;
}
function isOneOfSeveral({ words, phrasesFrom }, { first, last }) {
	const before = words[first - 1]?.text;
	const after = words[last]?.text;
	const isAct = (at) => phrasesFrom[at]?.some(({ entry }) => entry === "unapproved-act") === true;
	if (before === "and" || before === "or") return true;
	if (after !== "and" && after !== "or") return false;
	return !isAct(last + 1) && !isOneOf("act", words[last + 1]?.text);
}

function readDecision(sentence, word) {
	for (let at = word.first - 1; at >= Math.max(0, word.first - 10); at -= 1) {
		if (isAfterStop(sentence.words[at + 1])) return [];
		const { text = "" } = sentence.words[at] ?? {};
		if (text === "to" || text.startsWith("#")) return asked(word, listPeople(sentence, text === "to" ? at + 1 : at));
	}
	return [];
}
function readVote(sentence, word) {
	if (isSpared(sentence, word.first)) return [];
	const isOpen = /^(?:from|by|of)$/u.test(sentence.words[word.last - 1]?.text ?? "");
	return [{
		word,
		asks: "approval",
		approvers: readGiver(sentence, isOpen ? word.last - 1 : word.last)
	}];
}
function isWished(sentence) {
	return sentence.phrases.some(({ entry, last }) => entry === "wish" && !beginsAt(sentence, "wish-for-help", last) && isActOrThing(sentence, last));
}
function isActOrThing(sentence, at) {
	const { words, terms } = sentence;
	const { text = "" } = words[at] ?? {};
	if (text === "to" || text.endsWith("ing")) return true;
	const isPauseAfter = (index) => isAfterPause(words[index]) || isAfterStop(words[index]);
	let end = at;
	while (end < words.length && end < at + 10 && !isPauseAfter(end)) end += 1;
	return terms.some(({ facet, first, last }) => OF_THINGS.has(facet) && first >= at && last <= end && (last === end || beginsAt(sentence, "name-end", last))) || words.slice(at, end).some(({ text: word }) => isOneOf("refusable", word));
}
const OF_THINGS = /* @__PURE__ */ new Set([
	"tool",
	"account",
	"device"
]);
function readRequest(sentence, word) {
	const { words, terms } = sentence;
	const noun = words.findLastIndex(({ text }, at) => at < word.first && at > word.first - ASKED && isOneOf("request", text));
	if (noun === -1 || !isOneOf("request-for", words[noun + 1]?.text) || isOneOf("help", words[noun + 2]?.text)) return [];
	if (words[word.last]?.text !== "to" || terms.some(({ concept }) => OF_STRANGERS.has(concept.id))) return [];
	return asked(word, listPeople(sentence, word.last + 1));
}
const ASKED = 16;
const OF_STRANGERS = /* @__PURE__ */ new Set([
	"press",
	"press-relations",
	"journalist",
	"customers",
	"customer",
	"media-interview",
	"personal-data"
]);

const READ = /* @__PURE__ */ new Map([
	["approval-noun", (sentence, word) => readNoun(sentence, word, "approval")],
	["consent-noun", (sentence, word) => readNoun(sentence, word, "consent")],
	["approval-participle", readParticiple],
	["approval-verb", readApprovalVerb],
	["agree-verb", readAgreement],
	["grant", readGrant],
	["run-by", readRun],
	["causative", readCausative],
	["consult", readConsulted],
	["consult-with", readConsultedWith],
	["consult-through", readThrough],
	["decides", readThrough],
	["needed", readWithout],
	["for-decision", readDecision],
	["by-vote", readVote],
	["decide-verb", readReview],
	["unapproved-act", readUnapproved]
]);
const READ_FIRST = /* @__PURE__ */ new Map([
	["review-verb", readReview],
	["review-act", readReview],
	["reviewed", readReviewed],
	["told-state", readTold],
	["notify-before", readNotice],
	["consult-before", readConsultedFirst],
	["hand-over", readHandOver]
]);
function readApprovals(sentence) {
	const isFirst = sentence.phrases.some(({ entry }) => entry === "before") || isWished(sentence);
	const found = [];
	for (const phrase of sentence.phrases) {
		const read = READ.get(phrase.entry) ?? (isFirst ? READ_FIRST.get(phrase.entry) : void 0);
		if (read !== void 0) found.push(...read(sentence, phrase));
		else if (phrase.entry === "consult-before") found.push(...readQuestion(sentence, phrase));
		else if (phrase.entry === "hand-over") found.push(...readRequest(sentence, phrase));
	}
	return found.flatMap((approval) => withoutThings(sentence, approval));
}
const OF_ANYONE = /* @__PURE__ */ new Set([
	"approval-noun",
	"consent-noun",
	"approval-participle",
	"by-vote"
]);
function withoutThings(sentence, approval) {
	const approvers = approval.approvers.filter((approver) => isApprover(sentence, approver));
	if (approvers.length === approval.approvers.length) return [approval];
	if (approvers.length > 0) return [{
		...approval,
		approvers
	}];
	const isVague = isReview(sentence, approval.word);
	return OF_ANYONE.has(approval.word.entry) && !isVague ? [{
		...approval,
		approvers
	}] : [];
}
function isReview(sentence, { first }) {
	const { words, phrases } = sentence;
	if (words[first]?.text.startsWith("review") !== true) return false;
	let start = first;
	while (beginsAt(sentence, "approval-quality", start - 1)) start -= 1;
	return !endsAt(sentence, "needed", start) || !phrases.some(({ entry }) => entry === "before");
}
function readNoun(sentence, word, asks) {
	if (beginsAt(sentence, "not-approval", word.last) || isGranted(sentence, word.first)) return [];
	if (isDocument(sentence, word.first)) return [];
	if (isSpared(sentence, word.first) || isGivenHere(sentence, word.last)) return [];
	if (!isNeeded(sentence, word) && !isFragment(sentence, word) && readReceiver(sentence, word).length === 0) return [];
	const sent = readReceiver(sentence, word);
	const isOpen = /^(?:from|by|of)$/u.test(sentence.words[word.last - 1]?.text ?? "");
	const after = sent.length > 0 ? sent : readGiver(sentence, isOpen ? word.last - 1 : word.last);
	const before = after.length > 0 ? [] : readGiversBefore(sentence, word.first);
	const isOfFunction = isOneOf("of-function", sentence.words[word.first]?.text);
	const isGiver = ({ value, outsider }) => asks === "approval" ? !(isOfFunction && value === "person concerned") : outsider !== void 0;
	const approvers = after.length > 0 ? after : before.filter(isGiver);
	return approvers.length === 0 && isReview(sentence, word) ? [] : [{
		word,
		asks,
		approvers
	}];
}
function isDocument(sentence, noun) {
	const { words } = sentence;
	if (words[noun]?.text !== "agreement") return false;
	let at = noun;
	while (at > noun - 6 && (beginsAt(sentence, "determiner", at - 1) || beginsAt(sentence, "approval-quality", at - 1))) {
		if (isOneOf("of-paper", words[at - 1]?.text)) return true;
		at -= 1;
	}
	const before = words[at - 1]?.text;
	return isOneOf("of-paper", before) || beginsAt(sentence, "grant", at - 1);
}
function isGivenHere({ words }, last) {
	const [be, given, to] = words.slice(last, last + 3).map(({ text }) => text);
	return (be === "is" || be === "are") && (given === "granted" || given === "given") && to === "to";
}
function isFragment(sentence, { first }) {
	return first <= 3 && !sentence.phrases.some(({ entry }) => entry === "modal");
}
function isNeeded(sentence, { first, last }) {
	for (let at = first; at >= Math.max(0, first - 6); at -= 1) {
		if (endsAt(sentence, "needed", at)) return true;
		if (isAfterStop(sentence.words[at])) break;
	}
	for (let at = last; at < last + 10; at += 1) {
		if (isAfterStop(sentence.words[at])) break;
		if (beginsAt(sentence, "needed", at)) return true;
	}
	return false;
}
function readParticiple(sentence, word) {
	const { words } = sentence;
	if (isRoutine(sentence, word)) return [];
	if (isOneOf("after-participle", words[word.last - 1]?.text)) return askedPeople(sentence, word, word.last);
	for (let at = word.last; at < Math.min(words.length, word.last + 6); at += 1) {
		if (isAfterStop(words[at])) break;
		if (words[at]?.text === "by" && !isOfOther(sentence, word.last, at)) return askedPeople(sentence, word, at + 1);
		if (words[at]?.text === "to" && !isOneOf("authorised-to", words[word.first]?.text)) break;
	}
	return endsAt(sentence, "be", word.first) && !isRepeated(sentence, word) && !isForPurpose(sentence, word) && !isState(sentence, word.first) ? [{
		word,
		asks: "approval",
		approvers: []
	}] : [];
}
function isOfOther({ words }, last, by) {
	const joint = words[by - 2]?.text;
	return by > last && words[by - 1]?.text.endsWith("ed") === true && joint !== "and" && joint !== "or";
}
function isRoutine(sentence, { first, last }) {
	return endsAt(sentence, "routine", first) || beginsAt(sentence, "routine", last);
}
function isForPurpose({ words }, { first, last }) {
	return words[last]?.text === "to" && !isOneOf("authorised-to", words[first]?.text);
}
function isRepeated({ words, phrases }, { first }) {
	return words[first]?.text === "reviewed" && !phrases.some(({ entry }) => entry === "before");
}
function readReviewed(sentence, word) {
	if (sentence.words[word.last]?.text !== "by") return [];
	return asked(word, listPeople(sentence, word.last + 1).filter((name) => isSomebody(sentence, name)));
}
function askedPeople(sentence, word, from) {
	const found = listPeople(sentence, from);
	return found[0] !== void 0 && /^(?:people|persons?|individuals?|someone|somebody)$/u.test(found[0].value) ? [{
		word,
		asks: "approval",
		approvers: []
	}] : asked(word, found);
}
function isState({ words }, first) {
	const verb = words[first - 1]?.text === "not" ? first - 2 : first - 1;
	if (!/^(?:is|are|was|were|been|being)$/u.test(words[verb]?.text ?? "")) return false;
	return !words.slice(Math.max(0, first - 8), verb).some(({ text }) => isOneOf("condition-word", text));
}

const NEAR$2 = 14;
function readDuties(reading, approvals) {
	return withoutRepeats$1([...addJobDescription(reading, dropVague(reading, approvals.flatMap((approval) => toDuties(reading, approval)))), ...readOthers(reading)]);
}
function toDuties({ sentence, anyone }, { word, asks, approvers }) {
	const place = {
		passage: sentence.passage,
		span: spanOf$1(sentence, word.first, word.last)
	};
	if (approvers.length === 0) return [{
		...asks === "consent" && isOfPeople(sentence) ? {
			kind: "consent",
			values: [consentOf(sentence)]
		} : {
			kind: "approval",
			values: [anyone]
		},
		...place,
		orElse: []
	}];
	const duties = [];
	for (const approver of approvers) {
		const before = duties.at(-1);
		const span = spanOf$1(sentence, word.first, Math.max(word.last, approver.last));
		const duty = {
			...asks === "notice" ? noticeTo(approver, anyone) : dutyOf(sentence, approver),
			passage: sentence.passage,
			span
		};
		if (before === void 0 || approver.isBesides || before.kind !== duty.kind) duties.push(duty);
		else duties[duties.length - 1] = {
			...before,
			values: [.../* @__PURE__ */ new Set([...before.values, ...duty.values])]
		};
	}
	return duties;
}
function dutyOf(sentence, { value, outsider }) {
	if (outsider === void 0) return {
		kind: "approval",
		values: [value],
		orElse: []
	};
	return {
		kind: "consent",
		values: [outsider === "owner" ? "rights-holder" : consentOf(sentence)],
		orElse: [{
			kind: "approval",
			values: [value]
		}]
	};
}
function noticeTo({ value }, anyone) {
	return {
		kind: "control",
		values: ["notification"],
		orElse: [{
			kind: "approval",
			values: [value === "us" || value === "me" ? anyone : value]
		}]
	};
}
const IMAGES = /(?:^|-)(?:images|shown|photography)(?:-|$)/u;
const DIRECT = /^(?:email|sms|newsletter|cold-|phone|direct)/u;
const OF_PEOPLE = /personal-data|customer|contact|testimonial|children|patient|student|employee-|prospect|voice|mention-/u;
function isOfPeople({ terms }) {
	return terms.some(({ facet, concept: { id } }) => facet === "audience" || IMAGES.test(id) || DIRECT.test(id) || facet !== "account" && OF_PEOPLE.test(id));
}
function consentOf({ terms }) {
	const has = (pattern) => terms.some(({ concept }) => pattern.test(concept.id));
	if (has(IMAGES)) return "image-release";
	return has(DIRECT) ? "opt-in" : "person-named";
}
function dropVague({ anyone }, duties) {
	const isVague = ({ kind, values }) => kind === "approval" && values[0] === anyone;
	return duties.some((duty) => !isVague(duty)) ? duties.filter((duty) => !isVague(duty)) : duties;
}
function addJobDescription({ sentence, regions }, duties) {
	const job = listPhrases(sentence, "job-description").find(({ first }) => regions.some((region) => region.role === "exception" && first >= region.first && first < region.last));
	if (job === void 0) return duties;
	const record = {
		kind: "record",
		values: ["job-description"]
	};
	const [approval, ...others] = duties;
	if (approval === void 0) return [{
		...record,
		passage: sentence.passage,
		span: spanOf$1(sentence, job.first, job.last),
		orElse: []
	}];
	return [{
		...approval,
		orElse: [...approval.orElse, record]
	}, ...others];
}
function readOthers(reading) {
	const { sentence } = reading;
	const found = [];
	for (const phrase of sentence.phrases) {
		const named = dutyNamed(phrase.entry);
		if (named === void 0 || !isAsked(reading, named.kind, phrase)) continue;
		const { kind, value } = named;
		if (value === "employment" && /^(?:of|for)$/u.test(sentence.words[phrase.first - 1]?.text ?? "")) continue;
		const place = {
			passage: sentence.passage,
			span: spanOf$1(sentence, phrase.first, phrase.last)
		};
		const duty = {
			kind,
			values: [value]
		};
		found.push(value === "second-person" ? {
			kind: "approval",
			values: [reading.anyone],
			...place,
			orElse: [duty]
		} : {
			...duty,
			...place,
			orElse: []
		});
	}
	return found;
}
const named = /* @__PURE__ */ new Map();
function dutyNamed(entry) {
	if (named.has(entry)) return named.get(entry);
	const kind = DUTY_KINDS.find((known) => entry.startsWith(`${known}-`));
	const value = kind === void 0 ? "" : entry.slice(kind.length + 1);
	const found = kind === void 0 || kind === "approval" || kind === "consent" || value === "verb" || value === "sign" ? void 0 : {
		kind,
		value
	};
	named.set(entry, found);
	return found;
}
function isAsked({ sentence, modality }, kind, phrase) {
	if (kind === "disclosure") {
		if (isNear(sentence, "hide-verb", phrase)) return true;
		if (modality === "prohibit") return false;
		const isSign = phrase.entry === "disclosure-views-my-own" || sentence.words[phrase.first]?.text.startsWith("#") === true;
		return isNear(sentence, "disclosure-verb", phrase) || isSign && isNear(sentence, "disclosure-sign", phrase);
	}
	if (phrase.entry === "control-second-person") return !isActivity(sentence, phrase);
	if (isTold$1(sentence, phrase)) return false;
	return modality === "require" || CONDITION.some((word) => isWordNear(sentence, word, phrase));
}
function isActivity({ words }, { first, last }) {
	if (words[first]?.text !== "peer") return false;
	return isOneOf("does-review", words[first - 1]?.text) || isOneOf("of-review", words[last]?.text);
}
function isTold$1({ words }, { first }) {
	return words.slice(Math.max(0, first - 4), first).some(({ text }) => text === "how" || text === "whether");
}
const CONDITION = [
	"without",
	"unless",
	"until",
	"provided",
	"if",
	"only",
	"after",
	"once",
	"being"
];
function isNear(sentence, entry, { first, last }) {
	for (let at = first; at >= Math.max(0, first - NEAR$2); at -= 1) if (endsAt(sentence, entry, at)) return true;
	for (let at = last; at <= last + NEAR$2 / 2; at += 1) if (beginsAt(sentence, entry, at)) return true;
	return false;
}
function isWordNear({ words }, text, { first }) {
	for (let at = first; at >= Math.max(0, first - NEAR$2 / 2); at -= 1) {
		if (words[at]?.text === text) return true;
		if (isAfterStop(words[at])) return false;
	}
	return false;
}
function spanOf$1({ offset, words }, first, last) {
	return {
		start: offset + (words[first]?.start ?? 0),
		end: offset + (words[last - 1]?.end ?? 0)
	};
}
function withoutRepeats$1(duties) {
	if (duties.length < 2) return [...duties];
	const seen = /* @__PURE__ */ new Set();
	return duties.filter(({ kind, values }) => {
		const key = `${kind} ${values.join()}`;
		return !seen.has(key) && seen.add(key) !== void 0;
	});
}

function findOnlyFocus(sentence) {
	const { words } = sentence;
	const only = listPhrases(sentence, "only").find(({ first }) => words[first - 1]?.text !== "not");
	if (only === void 0) return void 0;
	const end = findFocusEnd(sentence, only.last);
	const modal = words.findIndex((_, index) => beginsAt(sentence, "modal", index));
	const hasRole = sentence.terms.some(({ facet, first }) => facet === "actor" && first >= only.last && first < modal);
	const isOnePart = modal > only.first && !words.slice(only.last, modal).some(isAfterPause);
	if (isBegun(sentence, only.first) && (isOnePart || hasRole && modal > only.first)) return makeFocus(sentence, {
		first: only.last,
		last: modal,
		isThing: true
	});
	if (only.last >= end || isAfterPause(words[only.last])) {
		const first = findPreposition(sentence, {
			from: only.first - 1,
			down: true,
			until: 0
		});
		if (first !== void 0) return makeFocus(sentence, {
			first,
			last: only.first,
			isThing: false
		});
		return modal === -1 ? makeNamed(sentence, findCellStart(sentence, only.first), only.first) : void 0;
	}
	const named = findCellStart(sentence, only.last) === only.first && modal === -1 ? makeNamed(sentence, only.last, end) : void 0;
	if (named !== void 0) return named;
	return isOneOf("use-verb", words[only.first - 1]?.text) && !isPreposition(sentence, only.last) ? makeThing(sentence, only.last, end) : findObjectFocus(sentence, only.last, end);
}
function findCellStart({ words }, end) {
	for (let at = end - 1; at > 0 && end - at < LONGEST_CELL; at -= 1) if (words[at]?.gap.includes("|") === true) return at;
	return 0;
}
const LONGEST_CELL = 8;
function makeNamed(sentence, first, last) {
	for (let at = first; at < last; at += 1) {
		const { text } = sentence.words[at] ?? {};
		if (!sentence.terms.some((term) => term.facet === "tool" && term.first <= at && term.last > at) && text !== "and" && text !== "or" && !isOneOf("article", text)) return void 0;
	}
	return last > first ? makeFocus(sentence, {
		first,
		last,
		isThing: true
	}) : void 0;
}
function findFocusEnd(sentence, from) {
	const end = findClauseEnd(sentence, from);
	for (let at = from + 1; at < end; at += 1) {
		const word = sentence.words[at];
		if (isAfterPause(word) && (word?.text === "not" || word?.text === "never")) return at;
	}
	return end;
}
function isBegun({ words }, at) {
	return at === 0 || isAfterPause(words[at]) || words[at - 1]?.text === "and" || words[at - 1]?.text === "but";
}
function findObjectFocus(sentence, from, end) {
	const { words } = sentence;
	if (isPreposition(sentence, from)) return makeFocus(sentence, {
		first: from,
		last: end,
		isThing: false
	});
	const isPassive = words[from]?.text === "be";
	const verb = isPassive ? from + 1 : from;
	if (isOneOf("use-verb", words[verb]?.text) && !isPassive) return makeThing(sentence, verb + 1, end);
	return makeFocus(sentence, {
		first: findPreposition(sentence, {
			from: verb + 1,
			down: false,
			until: end
		}) ?? verb,
		last: end,
		isThing: false
	});
}
function makeThing(sentence, first, end) {
	return makeFocus(sentence, {
		first,
		last: findPreposition(sentence, {
			from: first + 1,
			down: false,
			until: end
		}) ?? end,
		isThing: true
	});
}
function isPreposition(sentence, index) {
	const text = sentence.words[index]?.text ?? "";
	return isOneOf("preposition", text);
}
function findPreposition(sentence, { from, down, until }) {
	for (let at = from; down ? at >= until : at < until; at += down ? -1 : 1) {
		if (isPreposition(sentence, at)) return at;
		if (at - from > 30 || from - at > 30) return void 0;
	}
}
function makeFocus(sentence, focus) {
	const words = sentence.words.slice(focus.first, Math.min(focus.last, focus.first + 4));
	const isPlace = focus.isThing || isOneOf("preposition", sentence.words[focus.first]?.text);
	return {
		...focus,
		isPlace,
		isApproved: words.some(({ text }) => isOneOf("approved", text))
	};
}
const KINDS = [
	"social-media",
	"messaging-app",
	"generative-ai",
	"email",
	"video-conferencing",
	"file-sharing",
	"password-manager"
];
function findKind(taxonomies, tool) {
	const taxonomy = taxonomies.get("tool");
	if (taxonomy === void 0) return void 0;
	return KINDS.find((kind) => kind !== tool && isWithin(taxonomy, tool, kind)) ?? firstBroader(taxonomy, tool);
}
function firstBroader(taxonomy, tool) {
	const broader = taxonomy.byId.get(tool)?.broader[0];
	return broader === void 0 || broader === 0 ? void 0 : taxonomy.concepts[broader]?.id;
}

const FIRST = [
	"device",
	"account",
	"time",
	"region",
	"tool",
	"ai",
	"data",
	"tactic",
	"content",
	"payment",
	"audience",
	"actor"
];
const TOPICS$1 = /* @__PURE__ */ new Set([
	"tactic",
	"content",
	"data",
	"payment",
	"ai",
	"tool"
]);
function settleTerms(sentence, terms) {
	if (terms.length < 2) return terms.length === 1 && terms.some((term) => isOneOfAll(sentence, term)) ? [] : terms;
	const order = terms.filter((term) => !isOneOfAll(sentence, term)).toSorted((a, b) => Number(isPost(a)) - Number(isPost(b)) || b.last - b.first - (a.last - a.first) || rank(sentence, a) - rank(sentence, b) || a.first - b.first);
	const taken = [];
	const kept = /* @__PURE__ */ new Set();
	for (const term of order) {
		if (isTaken(taken, term)) continue;
		kept.add(term);
		for (let at = term.first; at < term.last; at += 1) taken[at] = term;
	}
	const listed = keepOneOfAList(sentence, terms.filter((term) => kept.has(term)));
	return withoutRepeats(listed.some(({ facet }) => facet === "data") ? listed.filter(({ facet }) => facet !== "content") : listed);
}
function isTaken(taken, term) {
	for (let at = term.first; at < term.last; at += 1) {
		const holder = taken[at];
		if (holder !== void 0 && !isPlatformOfAccount(holder, term)) return true;
	}
	return false;
}
function withoutRepeats(terms) {
	const seen = /* @__PURE__ */ new Set();
	return terms.filter(({ concept }) => !seen.has(concept) && seen.add(concept) !== void 0);
}
function isOneOfAll({ words }, { facet, last }) {
	if (facet !== "tactic") return false;
	for (let at = last; at < Math.min(words.length - 1, last + 8); at += 1) if (words[at]?.text === "or" && words[at + 1]?.text === "otherwise") return true;
	return false;
}
function isPost({ facet, concept }) {
	return facet === "tactic" && concept.id === "organic-social";
}
function rank(sentence, { facet, first, concept }) {
	const usual = FIRST.indexOf(facet);
	const isAi = /^(?:ai-|tactic-ai$|deepfake)/u.test(concept.id);
	if (facet === "tactic" && !isAi && !endsAt(sentence, "place", first)) return FIRST.indexOf("tool") - .5;
	if (facet === "content" && /shown|images/u.test(concept.id)) return FIRST.indexOf("ai") - .5;
	return usual === -1 ? FIRST.length : usual;
}
function keepOneOfAList(sentence, terms) {
	const runs = [];
	for (const term of terms) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		if (TOPICS$1.has(term.facet) && run !== void 0 && before !== void 0 && isInOneList(sentence, before, term)) run.push(term);
		else runs.push([term]);
	}
	return runs.flatMap((run) => {
		if (run.length < 2) return run;
		return [...groupBy(run, ({ facet }) => facet).values()].reduce((best, list) => list.length > best.length ? list : best, []);
	});
}
function isInOneList(sentence, a, b) {
	if (!TOPICS$1.has(a.facet)) return false;
	const { words } = sentence;
	const between = words.slice(a.last, b.first);
	if (between.length > 3) return false;
	return (between.some(({ text }) => text === "and" || text === "or") || /[,/]/u.test(words[a.last]?.gap ?? "")) && !between.some((_, index) => endsAt(sentence, "place", a.last + index + 1));
}

function readOwnScope(sentence, modality, { taxonomies, ownNames }) {
	const regions = findRegions(sentence, modality);
	const named = readApprovals(sentence).filter(({ word }) => !regions.some((region) => isToldBesides(region, word)));
	const approvals = named.filter((approval) => !isLetOff(sentence, approval, modality));
	const anyone = anyApprover(taxonomies);
	const duties = readDuties({
		sentence,
		modality,
		regions,
		anyone
	}, approvals);
	const focus = modality === "prohibit" ? findOnlyFocus(sentence) : void 0;
	const names = listNameEnds(named);
	const parts = splitTerms(sentence, listWholeTerms(sentence).filter(({ facet, concept, first, last }) => last > (names.get(first) ?? -1) && !(facet === "tool" && ownNames.has(concept.id))), {
		regions,
		focus
	});
	const scope = settleTerms(sentence, withoutSigns(parts.scope, duties)).map((term) => nameConcept(sentence, term));
	const unless = parts.unless.map((terms) => settleTerms(sentence, terms).map((term) => nameConcept(sentence, term)));
	const persons = listOwnAccounts(duties, [...scope, ...unless.flat()], taxonomies);
	const isOnlyApproved = focus?.isApproved === true && duties.every(({ kind }) => kind !== "approval");
	return {
		scope: [...focus === void 0 ? scope : addKinds({
			sentence,
			focus,
			scope,
			unless,
			taxonomies
		}), ...persons],
		unless: unless.filter((list) => list.length > 0),
		duties: isOnlyApproved ? [...duties, approvalOf(sentence, focus, anyone)] : duties
	};
}
function listOwnAccounts(duties, named, taxonomies) {
	const concept = taxonomies.get("account")?.byId.get("individual-owned");
	const duty = duties.find(({ kind, values }) => kind === "disclosure" && OF_PERSONS.has(values[0] ?? ""));
	if (concept === void 0 || duty === void 0 || named.some(({ facet }) => facet === "account")) return [];
	const { passage, span } = duty;
	const text = passage.inline.text.slice(span.start, span.end);
	return [{
		facet: "account",
		concept: concept.id,
		text,
		passage,
		span
	}];
}
const OF_PERSONS = /* @__PURE__ */ new Set(["employment", "views-my-own"]);
function withoutSigns(terms, duties) {
	if (!duties.some(({ kind }) => kind === "disclosure")) return terms;
	return terms.filter(({ facet, concept }) => !(facet === "tactic" && concept.id.startsWith("hashtag")));
}
function isToldBesides({ entry, first, last }, word) {
	return (entry === "reason" || entry === "consequence") && word.first > first && word.first < last;
}
function listNameEnds(approvals) {
	const ends = /* @__PURE__ */ new Map();
	for (const { approvers } of approvals) for (const { first, last } of approvers) for (let at = first; at < last; at += 1) ends.set(at, last);
	return ends;
}
function splitTerms(sentence, terms, { regions, focus }) {
	const scope = [];
	const exceptions = /* @__PURE__ */ new Map();
	for (const term of listAccepted(sentence, terms)) {
		const region = regionOf(regions, term);
		const isLetThrough = focus !== void 0 && !focus.isApproved && term.first >= focus.first && term.last <= focus.last;
		if (region?.role === "aside") continue;
		const exception = region ?? (isLetThrough ? focus : void 0);
		if (exception === void 0) scope.push(term);
		else if (region?.entry === "exception" && isClause(sentence, region) && !OF_CLAUSES$1.has(term.facet)) continue;
		else exceptions.set(exception, [...exceptions.get(exception) ?? [], term]);
	}
	return {
		scope,
		unless: [...exceptions.values()]
	};
}
const OF_CLAUSES$1 = /* @__PURE__ */ new Set([
	"tool",
	"account",
	"device",
	"time",
	"actor",
	"region"
]);
function isClause({ words }, { first }) {
	return /^(?:unless|where|if|when|as)$/u.test(words[first]?.text === "unless" ? "unless" : words[first + 1]?.text ?? "");
}
function nameConcept({ passage, offset, words }, term) {
	const { first, last } = term;
	const { facet, concept } = SAME.get(`${term.facet}:${term.concept.id}`) ?? {
		...term,
		concept: term.concept.id
	};
	const span = {
		start: offset + (words[first]?.start ?? 0),
		end: offset + (words[last - 1]?.end ?? 0)
	};
	return {
		facet,
		concept,
		text: passage.inline.text.slice(span.start, span.end),
		passage,
		span
	};
}
const SAME = /* @__PURE__ */ new Map([["tactic:employee-personal-accounts", {
	facet: "account",
	concept: "personal-account"
}]]);
function addKinds({ sentence, focus, scope, unless, taxonomies }) {
	const software = focus.isApproved ? findSoftware(sentence, focus, taxonomies) : void 0;
	if (software !== void 0) return [...scope.filter(({ facet }) => facet !== "tool"), software];
	if (!focus.isPlace || scope.some(({ facet }) => facet === "tool")) return scope;
	const kinds = unless.flat().flatMap((name) => {
		const kind = name.facet === "tool" ? findKind(taxonomies, name.concept) : void 0;
		return kind === void 0 ? [] : [{
			...name,
			concept: kind
		}];
	});
	return [...scope, ...kinds.filter((name, index) => kinds.findIndex(({ concept }) => concept === name.concept) === index)];
}
function findSoftware(sentence, { first, last }, taxonomies) {
	const { passage, words } = sentence;
	const at = words.slice(first, last).findIndex(({ text }) => isOneOf("software", text));
	if (sentence.terms.some((term) => term.facet === "tool" && term.first <= first + at && term.last > first + at)) return void 0;
	const concept = taxonomies.get("tool")?.byId.get("unapproved-software");
	if (at === -1 || concept === void 0) return void 0;
	const span = spanOf$1(sentence, first + at, first + at + 1);
	return {
		facet: "tool",
		concept: concept.id,
		text: passage.inline.text.slice(span.start, span.end),
		passage,
		span
	};
}
function approvalOf(sentence, { first, last }, anyone) {
	const span = spanOf$1(sentence, first, last);
	return {
		kind: "approval",
		values: [anyone],
		passage: sentence.passage,
		span,
		orElse: []
	};
}

const LONGEST = 9;
const LONGEST_CLAUSE = 14;
const OF_CLAUSES = /* @__PURE__ */ new Set(["tool", "device"]);
function listUsed(sentence, accepted) {
	const regions = findRegions(sentence, "permit");
	return [...accepted].filter((term) => OF_CLAUSES.has(term.facet) && regionOf(regions, term) === void 0);
}
function readHeadingScope(sentence, ownNames) {
	const { words } = sentence;
	const isClause = words.some((_, index) => isVerb(sentence, index));
	if (words.length > (isClause ? LONGEST_CLAUSE : LONGEST)) return [];
	const named = listWholeTerms(sentence).filter(({ facet, concept }) => facet !== "tool" || !ownNames.has(concept.id));
	const accepted = new Set(listAccepted(sentence, named).filter((term) => term.facet !== "tool" || !term.isAmbiguous || isCommonNoun(term)));
	if (isClause) return settleTerms(sentence, listUsed(sentence, accepted)).map((term) => nameConcept(sentence, term));
	return settleTerms(sentence, named.filter((term) => accepted.has(term) || isWhole(sentence, term) && !isTooWide(term))).map((term) => nameConcept(sentence, term));
}
function isVerb(sentence, index) {
	return beginsAt(sentence, "modal", index) || beginsAt(sentence, "subject", index) && sentence.words[index]?.text !== "i";
}
function isWhole({ words }, term) {
	if (term.facet === "actor" || term.facet === "region" && term.end - term.start < 4) return false;
	return words.every(({ text }, index) => index >= term.first && index < term.last || isOneOf("plain-heading", text) || /^\p{N}/u.test(text));
}

const LONGEST_SENTENCE = 400;
const LONGEST_LABEL = 60;
const MOST_LEADS = 3;
function listContexts({ passage, span }) {
	const contexts = [];
	const { text } = passage.inline;
	const before = findSentenceStart(text, span.start);
	if (/\p{L}/u.test(text.slice(before, span.start))) contexts.push(spanOf("sentence", passage, before, span.start));
	contexts.push(...listBefore(passage, text, {
		start: before,
		end: span.end
	}));
	const colon = text.slice(0, Math.min(span.start + LONGEST_LABEL, LONGEST_LABEL)).indexOf(":");
	if (colon > 0 && colon < LONGEST_LABEL && before > colon) contexts.push(spanOf("label", passage, 0, colon));
	const row = passage.role === "cell" ? passage.siblings[0] : void 0;
	if (row !== void 0 && row !== passage) contexts.push(wholeOf("row", row));
	contexts.push(...listLeads(passage));
	const above = passage.role === "heading" ? passage.section.filter((heading) => heading !== passage) : passage.section;
	for (const heading of above.toReversed()) contexts.push(wholeOf(heading.depth === 1 ? "title" : "heading", heading));
	return contexts;
}
function listBefore(passage, text, { start, end }) {
	const isJoined = text.slice(Math.max(0, start - 3), start).trimEnd().endsWith(";");
	if (start === 0 || !(isJoined || POINTS_BACK.test(text.slice(start, Math.min(end, start + LONGEST_SENTENCE))))) return [];
	const from = findSentenceStart(text, Math.max(0, start - 2));
	return from < start ? [spanOf("before", passage, from, start)] : [];
}
const POINTS_BACK = new RegExp([
	String.raw`^\s*(?:it|its|they|their|this|these|those|such|both)\b`,
	String.raw`\b(?:these|those|such|them|both)\b`,
	String.raw`\b(?:us(?:e|es|ed|ing)|install(?:ed|ing)?|access(?:ed|ing)?|join(?:ed|ing)?|open(?:ed|ing)?) it\b`,
	String.raw`\b(?:on|in|into|to|via|through|with|from) it\b`,
	String.raw`\bthe (?:same )?(?:service|platform|tool|app|application|software|program|device|site|network|channel)s?\b(?! team)`,
	String.raw`\b(?:its|their) use\b`
].join("|"), "iu");
function listLeads(passage) {
	const leads = [];
	for (let lead = passage.lead; lead !== void 0 && leads.length < MOST_LEADS; lead = lead.lead) {
		const { text } = lead.inline;
		if (lead.role === "paragraph" && /[.!?]\s*$/u.test(text) && !/\b(?:following|below)\b/iu.test(text)) continue;
		const { start, end } = findLeading(text);
		if (end > start) leads.push(spanOf("lead", lead, start, end));
	}
	return leads;
}
const AHEAD = /\b(?:following|below)\b/giu;
function findLeading(text) {
	const start = findSentenceStart(text, text.trimEnd().length - 1);
	const ahead = /[:,;\u2013\u2014-]\s*$/u.test(text.slice(-8)) || text.length - start > LONGEST_SENTENCE ? void 0 : [...text.slice(0, LONGEST_SENTENCE).matchAll(AHEAD)][0]?.index;
	if (ahead === void 0) return {
		start,
		end: text.length
	};
	const stop = /[.!?;]["\u201d\u2019)\]]?\s/u.exec(text.slice(ahead, ahead + LONGEST_SENTENCE));
	return {
		start: findSentenceStart(text, ahead),
		end: stop === null ? text.length : ahead + stop.index
	};
}
function findSentenceStart(text, end) {
	const from = Math.max(0, end - LONGEST_SENTENCE);
	const part = text.slice(from, end);
	let start = from;
	for (const { 0: stop, index } of part.matchAll(/[.!?;]["\u201d\u2019)\]]?\s/gu)) start = from + index + stop.length;
	return start;
}
function wholeOf(kind, passage) {
	return spanOf(kind, passage, 0, passage.inline.text.length);
}
function spanOf(kind, passage, start, end) {
	return {
		kind,
		passage,
		start,
		end
	};
}

const TOPICS = /* @__PURE__ */ new Set([
	"tactic",
	"content",
	"data",
	"payment",
	"ai"
]);
const NOT_OF_HEADINGS = /* @__PURE__ */ new Set(["actor", "time"]);
const OF_BEFORE = /* @__PURE__ */ new Set([
	"tool",
	"device",
	"account"
]);
const OF_TITLES = /* @__PURE__ */ new Set([
	"tool",
	"device",
	"account",
	"ai",
	"region"
]);
const SURE = {
	sentence: 1,
	before: .9,
	label: 1,
	row: 1,
	lead: 1,
	heading: .9,
	title: .8
};
function inheritScope(statement, { sentence, before }, reader) {
	let { scope, unless, duties, confidence } = statement;
	if (before !== void 0) {
		const isSame = beginsAt(sentence, "pronoun", 0);
		scope = addFacets(scope, before.scope.filter((name) => isSame || isNamedIn(before, name) && isTold("title", name, sentence)));
	}
	for (const context of listContexts(statement)) {
		if (context.kind === "before" && scope.some(({ facet }) => OF_BEFORE.has(facet))) continue;
		const found = readContext(context, statement.modality, reader);
		if (found.isOnly) {
			const named = scope.filter(({ passage }) => passage === statement.passage);
			if (named.length > 0) unless = unless.concat([named]);
			scope = scope.filter(({ passage }) => passage !== statement.passage);
		}
		const wider = addFacets(scope, found.scope.filter((name) => isTold(context.kind, name, sentence)));
		if (wider.length > scope.length) confidence = Math.min(confidence, statement.confidence * SURE[context.kind]);
		scope = wider;
		if (context.kind === "before") continue;
		if (unless.length === 0) unless = found.unless;
		if (duties.length === 0) duties = found.duties;
	}
	return {
		...statement,
		scope,
		unless,
		duties,
		confidence
	};
}
function isNamedIn({ passage, span }, name) {
	return name.passage === passage && name.span.start >= span.start && name.span.end <= span.end && name.facet === "tool";
}
function isTold(kind, { facet }, sentence) {
	if (kind === "before") return OF_BEFORE.has(facet);
	if (kind === "heading") return !NOT_OF_HEADINGS.has(facet);
	if (kind !== "title") return true;
	return OF_TITLES.has(facet) && sentence.words.some((_, index) => beginsAt(sentence, "posting", index));
}
function addFacets(scope, found) {
	const named = new Set(scope.map(({ facet }) => facet));
	const hasTopic = scope.some(({ facet }) => TOPICS.has(facet));
	const added = found.filter(({ facet }) => !named.has(facet) && !(hasTopic && TOPICS.has(facet)));
	return added.length === 0 ? scope : [...scope, ...added];
}
function readContext(context, modality, reader) {
	const { kind, passage, start, end } = context;
	const isHeading = kind === "heading" || kind === "title" || kind === "label" || kind === "row";
	const key = `${isHeading ? "" : modality} ${start} ${end}`;
	const same = reader.known.get(key) ?? /* @__PURE__ */ new Map();
	reader.known.set(key, same);
	const known = same.get(passage);
	if (known !== void 0) return known;
	const sentence = takeApart(passage, {
		start,
		end
	}, reader);
	const read = {
		...isHeading ? {
			scope: readHeadingScope(sentence, reader.ownNames),
			unless: [],
			duties: []
		} : readOwnScope(sentence, modality, reader),
		isOnly: kind === "lead" && modality === "prohibit" && isOpen(sentence)
	};
	same.set(passage, read);
	return read;
}
function isOpen(sentence) {
	const focus = findOnlyFocus(sentence);
	if (focus === void 0) return false;
	const { words } = sentence;
	return focus.last >= words.length || !isOneOf("preposition", words.at(-1)?.text);
}

const BEGINNING = 200;
function scopeStatements(statements, taxonomies) {
	if (statements.length === 0) return [];
	const tools = {
		matcher: createTermMatcher(taxonomies, taxonomies.facets),
		taxonomies
	};
	const sentences = statements.slice(0, BEGINNING).map(({ passage, span }) => takeApart(passage, span, tools));
	const reader = {
		...tools,
		ownNames: findOwnNames(sentences),
		known: /* @__PURE__ */ new Map()
	};
	const anyone = anyApprover(taxonomies);
	const scoped = [];
	for (const [index, statement] of statements.entries()) {
		const sentence = sentences[index] ?? takeApart(statement.passage, statement.span, tools);
		const words = readOwnScope(sentence, statement.modality, reader);
		const approvals = words.duties.some(({ kind, values }) => kind === "approval" && values[0] !== anyone) ? [] : findColumnApprover(statement, tools);
		const own = {
			...words,
			scope: [...words.scope, ...findAccountNames(statement)],
			duties: approvals.length > 0 ? [...words.duties.filter(({ kind }) => kind !== "approval"), ...approvals] : words.duties
		};
		const last = scoped.at(-1);
		const before = last?.passage === statement.passage ? last : void 0;
		scoped.push(inheritScope({
			...statement,
			...own
		}, {
			sentence,
			before
		}, reader));
	}
	return scoped;
}

const NEAR$1 = 40;
const USE_BEFORE = /\b(?:us(?:e|es|ing)|access(?:ing)?|install(?:ing)?|download(?:ing)?|join(?:ing)?|(?:sign|signing) up (?:for|to|on|with)) (?:(?:the|a|an|any|our|your|their|apps?|services?|tools?|like|such|as|of|or|and|,)\s*|[\p{Lu}][\p{L}\p{N}]*[,\s]+(?:(?:or|and)\s+)?){0,6}$/u;
const BAN_AFTER = /^(?:[\s,]|\b(?:or|and|[\p{Lu}][\p{L}\p{N}]*)\b){0,8}\s*\b(?:(?:must|may|shall|should|can|will)\s*(?:not|never)\s+be\s+(?:used|accessed|installed|downloaded|joined|opened)|cannot be used|(?:is|are)\s+(?:\p{L}+\s+)?(?:prohibited|banned|forbidden|off limits|not\s+(?:permitted|allowed|to be used)))\b/u;
function bansUse({ scope, passage }, taxonomies) {
	return scope.some((name) => name.passage === passage && isProduct(name, taxonomies) && isUsed(name));
}
function isProduct({ facet, concept }, taxonomies) {
	return facet === "tool" && (taxonomies.get(facet)?.byId.get(concept)?.domains.length ?? 0) > 0;
}
function isUsed({ passage, span }) {
	const { text } = passage.inline;
	const before = text.slice(Math.max(0, span.start - NEAR$1), span.start);
	const after = text.slice(span.end, span.end + 80);
	return USE_BEFORE.test(before) && !/^\s+to\s/u.test(after) || BAN_AFTER.test(after);
}

let book;
function plainWords() {
	book ??= new Map(lexicons().filter(({ id }) => id === "plain").flatMap(({ entries }) => entries.flatMap(({ id, phrases }) => phrases.map((word) => [word, id]))));
	return book;
}
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['\u2019-][\p{L}\p{N}]+)*/gu;
function saysMore(statement) {
	return hasMoreThan(statement, (entry) => entry !== void 0 && entry !== "say");
}
function saysMoreThanSaying(statement) {
	return hasMoreThan(statement, (entry) => entry !== void 0);
}
function hasMoreThan({ passage, span, scope, unless, duties }, isPlain) {
	const named = [
		...scope,
		...unless.flat(),
		...duties
	];
	return [{
		passage,
		span: withoutExamples(passage, span)
	}, ...leadOf(passage)].some((part) => hasMore(part, named.filter((name) => name.passage === part.passage).map((name) => name.span), isPlain));
}
function withoutExamples({ inline }, { start, end }) {
	const found = /\bor (?:otherwise|in any other way)\b/iu.exec(inline.text.slice(start, end));
	return {
		start: found === null ? start : start + found.index,
		end
	};
}
function leadOf({ role, lead, inline }) {
	if (role !== "item" || lead === void 0 || listWords(inline.text).some(({ word }) => entryOf(word) === "ban")) return [];
	return [{
		passage: lead,
		span: {
			start: 0,
			end: lead.inline.text.length
		}
	}];
}
function hasMore({ passage, span }, named, isPlain) {
	return listWords(passage.inline.text.slice(span.start, span.end)).some(({ word, index }) => {
		const start = span.start + index;
		return !named.some((name) => name.start < start + word.length && start < name.end) && !isPlain(entryOf(word)) && !word.split("-").every((part) => isPlain(entryOf(part)));
	});
}
function listWords(text) {
	return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
		word: word.replaceAll("\u2019", "'").toLowerCase(),
		index
	}));
}
function entryOf(word) {
	return plainWords().get(word);
}

function clauseOfStatement(statement, taxonomies) {
	const norm = readNorm(statement, taxonomies);
	return norm === void 0 ? void 0 : {
		...baseOf(statement),
		...norm
	};
}
const TELLING = /* @__PURE__ */ new Set([
	"tool",
	"tactic",
	"content",
	"data",
	"payment",
	"ai",
	"account",
	"device"
]);
function readNorm(statement, taxonomies) {
	const names = namesOf(statement);
	if (!names.some(isTelling)) return void 0;
	const scope = scopeOfNames(names, locateSpan(statement));
	const isNamed = names.some((name) => isTelling(name) && isOwn(statement, name));
	const duties = withoutTwins(statement.duties).flatMap((duty) => readDuty(duty, taxonomies) ?? []);
	switch (statement.modality) {
		case "prohibit":
			if (duties.length > 0) return isNamed ? {
				modality: "require",
				scope,
				duties
			} : void 0;
			return isNamed && (!isVague(names) || !saysMore(statement) || bansUse(statement, taxonomies)) ? {
				modality: "prohibit",
				scope
			} : void 0;
		case "permit": return isNamed ? {
			modality: "permit",
			scope,
			provided: duties,
			isProtected: false,
			overrides: []
		} : void 0;
		case "require": return duties.length > 0 && !isForDoubt(statement) ? {
			modality: "require",
			scope,
			duties
		} : void 0;
	}
}
function withoutTwins(duties) {
	const checks = duties.filter(({ orElse }) => orElse.some(({ values }) => values.includes("second-person")));
	if (checks.length === 0) return duties;
	return duties.filter((duty) => checks.includes(duty) || !checks.some(({ passage, span }) => passage === duty.passage && span.start < duty.span.end && duty.span.start < span.end));
}
const DOUBT = /\b(?:in (?:any )?doubt|(?:not|un) ?(?:so |quite |entirely )?sure|uncertain|unclear|questions?)\b/iu;
const NEAR = 60;
function isForDoubt({ passage, span }) {
	return DOUBT.test(passage.inline.text.slice(Math.max(0, span.start - NEAR), span.end));
}
function namesOf({ scope, passage, span }) {
	const { start: at } = withoutExamples(passage, span);
	const isIn = (name, start, end) => isTelling(name) && name.passage === passage && name.span.start >= start && name.span.start < end;
	if (!scope.some((name) => isIn(name, at, span.end))) return scope;
	return scope.filter((name) => !isIn(name, span.start, at));
}
function isTelling({ facet }) {
	return TELLING.has(facet) || !isShippedFacet(facet);
}
function isOwn({ passage, span }, name) {
	if (name.passage === passage) return name.span.start < span.end && span.start < name.span.end;
	return passage.role !== "heading" && (name.passage === passage.lead || passage.siblings.includes(name.passage));
}
function isVague(names) {
	return !names.some(({ facet }) => facet === "data" || facet === "content");
}
const WIDE = /* @__PURE__ */ new Set([
	"tool",
	"account",
	"device"
]);
function isWide(statement) {
	return namesOf(statement).every((name) => !isTelling(name) || WIDE.has(name.facet));
}
const LIMIT = /\b(?:in (?:violation|breach|contravention|infringement) of|contrary to|in a (?:way|manner) (?:that|which)|for (?:any )?purposes? other than|other than for)\b/iu;
function isPartial(statement) {
	if (statement.modality === "prohibit" && LIMIT.test(textOfSpan(statement))) return true;
	if (isWide(statement)) return saysMore(statement);
	return statement.modality === "permit" && saysMoreThanSaying(statement);
}
function baseOf(statement) {
	const location = locateSpan(statement);
	const { confidence, strength, isConditional, duties } = statement;
	const unless = statement.unless.map((names) => scopeOfNames(names, location));
	return {
		id: "",
		idLocation: location,
		location,
		quote: location,
		title: titleOfStatement(statement),
		text: textOfSpan(statement),
		keys: /* @__PURE__ */ new Map(),
		effective: void 0,
		during: void 0,
		unless: unless.filter(({ facets }) => facets.length > 0),
		reason: void 0,
		source: void 0,
		contact: void 0,
		severity: void 0,
		alternatives: [],
		isWaivable: true,
		reading: {
			confidence,
			isSoft: strength === "soft",
			isConditional: isConditional && unless.length === 0 && duties.length === 0,
			isPartial: isPartial(statement)
		}
	};
}
function readDuty(stated, taxonomies) {
	const location = locateSpan(stated);
	const options = [stated, ...stated.orElse].flatMap((option) => readSingle(option, {
		location,
		taxonomies
	}) ?? []);
	const [only, second] = options;
	return second === void 0 ? only : {
		form: "choice",
		anyOf: options,
		location
	};
}
function readSingle({ kind, values }, { location, taxonomies }) {
	const wanted = kind === "approval" && values.length === 0 ? ["actor"] : values;
	if (wanted.length === 0) return void 0;
	const roles = kind === "approval" ? wanted.map((text) => readRole(text, {
		location,
		taxonomies
	})) : [];
	return {
		form: "single",
		kind,
		values: wanted,
		isList: wanted.length > 1,
		isRead: true,
		roles,
		location
	};
}

function readProseClauses(written, { passages, isDeclared }, taxonomies) {
	const statements = scopeStatements(readStatements(passages), taxonomies).filter(({ span }) => span.end > span.start);
	const places = written.map(({ idLocation }) => idLocation);
	const explained = !isDeclared && areOnlyTablesTaken(passages) ? /* @__PURE__ */ new Set() : listExplained(passages, places);
	const named = statements.map((statement) => ({
		statement,
		sentence: nameSentence(statement)
	}));
	const adoptedAs = matchAdopted(written, named);
	const idOf = createClauseIds(written.map(({ id }) => id));
	return named.flatMap(({ statement, sentence }) => {
		const read = {
			statement,
			location: locateSpan(statement),
			title: titleOfStatement(statement),
			sentence
		};
		const known = adoptedAs(statement, sentence);
		if (known !== void 0) return [{
			...read,
			clause: known,
			isAdopted: true
		}];
		if (explained.has(statement.passage)) return [];
		const clause = statement.addressee === "people" ? clauseOfStatement(statement, taxonomies) : void 0;
		return [{
			...read,
			clause: clause && {
				...clause,
				id: idOf(statement)
			},
			isAdopted: false
		}];
	});
}
function matchAdopted(written, named) {
	const adopted = written.filter(({ adoptedFrom }) => adoptedFrom !== void 0);
	const bySentence = new Map(adopted.map((clause) => [clause.adoptedFrom?.value, clause]));
	const known = new Set(named.map(({ sentence }) => sentence));
	const byWords = new Map(adopted.filter(({ adoptedFrom, text }) => text !== void 0 && !known.has(adoptedFrom?.value ?? "")).map((clause) => [foldWords(clause.text ?? ""), clause]));
	return (statement, sentence) => bySentence.get(sentence) ?? (byWords.size === 0 ? void 0 : byWords.get(foldWords(textOfSpan(statement))));
}

export { readProseClauses };