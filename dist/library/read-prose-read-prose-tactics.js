import { SHIPPED_FACETS } from "./model-concept.js";
import { isWithin, resolveConcept } from "./taxonomy-facet-taxonomy.js";
import { createTermMatcher, locateSpan, scopeOfNames, textOfSpan } from "./read-prose-scope-of-names.js";

const levels = /* @__PURE__ */ new WeakMap();
function levelOf(taxonomy, concept) {
	const before = levels.get(concept);
	if (before !== void 0) return before;
	const level = isClass(concept) ? "class" : productOf(taxonomy, concept) === concept ? "product" : "part";
	levels.set(concept, level);
	return level;
}
function isClass({ domains, label, index }) {
	if (index === 0) return true;
	if (domains.length > 0) return false;
	const words = label.split(" ");
	const last = words.at(-1) ?? "";
	return !(/\p{Lu}/u.test(label) && (words.length === 1 || /\p{Lu}|\d/u.test(last))) || /^\p{Lu}{2,4}$/u.test(label);
}
function productOf(taxonomy, concept) {
	if (isWithin(taxonomy, concept.id, "ad-platform")) return concept;
	const brand = concept.label.toLowerCase().split(" ")[0] ?? "";
	for (const index of concept.broader) {
		const above = taxonomy.concepts[index];
		if (above === void 0 || isClass(above)) continue;
		if ([above.label, ...above.formerly].some((name) => name.toLowerCase() === brand)) return productOf(taxonomy, above);
	}
	return concept;
}

const BETWEEN = /^(?:[\s,/&+|()\u2022\u00b7\u201c\u201d"'-]|\b(?:and|or|plus|the|on|our|in|your)\b)*$/iu;
const JOINS = /[,/&+|(\u2022\u00b7]|\b(?:and|or|plus)\b/iu;
const WIDEST = 24;
const NEAREST = 8;
function groupNames(text, matches) {
	const lists = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Map();
	const close = (names) => {
		const list = {
			names,
			start: names[0]?.start ?? 0,
			end: Math.max(0, names.at(-1)?.end ?? 0)
		};
		for (const name of names) lists.set(name, list);
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
	const between = after.start - before.end <= WIDEST ? text.slice(before.end, after.start) : "-";
	return JOINS.test(between) && BETWEEN.test(between);
}
function hasSureNeighbour(match, list, isNeighbour) {
	const at = list.names.indexOf(match);
	return list.names.slice(Math.max(0, at - NEAREST), at + NEAREST).some((other) => other.concept !== match.concept && isSure(other) && isNeighbour(other));
}
function isSure({ isAmbiguous, isAddress, concept }) {
	return !isAmbiguous && !isAddress && concept.index !== 0;
}

const documents = [
	"{\"id\":\"context\",\"entries\":[{\"id\":\"place-before\",\"phrases\":[\"on\",\"via\",\"using\",\"use\",\"uses\",\"used\",\"through\",\"called\",\"named\",\"app\",\"platform\",\"tool\"]},{\"id\":\"near-before\",\"phrases\":[\"in\",\"with\",\"to\",\"from\",\"into\",\"and\",\"or\",\"like\",\"our\",\"for\"]},{\"id\":\"noun-after\",\"phrases\":[\"post\",\"posts\",\"posting\",\"account\",\"accounts\",\"channel\",\"channels\",\"page\",\"pages\",\"app\",\"apps\",\"group\",\"groups\",\"profile\",\"profiles\",\"feed\",\"stories\",\"story\",\"dm\",\"dms\",\"ads\",\"ad\",\"article\",\"articles\",\"thread\",\"threads\",\"queue\",\"queues\",\"server\",\"servers\",\"space\",\"spaces\",\"follower\",\"followers\",\"handle\",\"handles\",\"campaign\",\"campaigns\",\"audience\",\"skill\",\"board\",\"boards\",\"workspace\",\"message\",\"messages\",\"video\",\"videos\",\"stream\",\"streams\",\"platform\",\"link\",\"links\",\"bot\",\"user\",\"users\",\"zap\",\"subscription\",\"publication\"]},{\"id\":\"tool-list\",\"phrases\":[\"platform\",\"platforms\",\"channel\",\"channels\",\"tool\",\"tools\",\"network\",\"networks\",\"app\",\"apps\",\"software\",\"site\",\"sites\",\"social\",\"socials\",\"social media\",\"media\",\"outlets\",\"stack\",\"service\",\"services\",\"accounts\",\"communities\",\"where we post\",\"where to post\",\"where we are\",\"find us\",\"follow us\"]},{\"id\":\"calendar-word\",\"phrases\":[\"monday\",\"tuesday\",\"wednesday\",\"thursday\",\"friday\",\"saturday\",\"sunday\",\"march\",\"may\"]},{\"id\":\"own-after\",\"phrases\":[\"team member\",\"team members\",\"employee\",\"employees\",\"staff\",\"inc\",\"brand\",\"product\",\"products\",\"customers\",\"team\",\"teams\",\"handbook\",\"subreddit\",\"community\",\"competitors\",\"contributors\",\"users\",\"website\",\"pages\",\"mission\",\"values\",\"logo\",\"company\",\"as a product\"]},{\"id\":\"own-page\",\"phrases\":[\"our channels\",\"our accounts\",\"our profiles\",\"follow us\",\"find us\",\"where we post\",\"where we are\",\"social accounts\",\"social media accounts\",\"official accounts\",\"accounts\",\"channels\",\"platforms\",\"profiles\",\"connect with us\",\"social presence\",\"online presence\"]}]}",
	"{\"id\":\"evidence\",\"entries\":[{\"id\":\"approval\",\"phrases\":[\"approved by\",\"approval by\",\"approval from\",\"approval of\",\"signed off by\",\"sign-off by\",\"sign-off from\",\"signoff from\",\"sign off from\",\"reviewed by\",\"review by\",\"cleared by\",\"cleared with\",\"clearance from\",\"permission from\",\"authorised by\",\"authorized by\",\"agreed with\",\"go-ahead from\",\"okayed by\",\"green light from\",\"sign-off of\",\"approver\",\"approvals from\"]},{\"id\":\"disclosure\",\"phrases\":[\"#ad\",\"#sponsored\",\"#gifted\",\"#werbung\",\"#anzeige\",\"labelled as ad\",\"labeled as ad\",\"labelled as advertising\",\"labeled as advertising\",\"labelled as an ad\",\"labeled as an ad\",\"marked as ad\",\"marked as advertising\",\"marked as an ad\",\"marked as sponsored\",\"labelled as sponsored\",\"labeled as sponsored\",\"paid partnership label\",\"paid partnership tag\",\"partnership label\",\"disclosed as\",\"disclose that\",\"disclose their\",\"disclose the\",\"ad label\",\"#employee\",\"#iwork4\",\"ai-generated label\",\"labelled as ai-generated\",\"labeled as ai-generated\",\"states that they work for\",\"say that they work for\"]},{\"id\":\"consent\",\"phrases\":[\"with consent\",\"consent of\",\"consent from\",\"opted in\",\"opt-in\",\"double opt-in\",\"written consent\",\"model release\",\"photo release\",\"release form\",\"signed release\"]},{\"id\":\"training\",\"phrases\":[\"trained on\",\"after training\",\"completed training\",\"complete the training\",\"training completed\",\"have been trained\"]},{\"id\":\"record\",\"phrases\":[\"archived in\",\"are archived\",\"is archived\",\"archived by\",\"recorded in\",\"logged in\",\"kept on file\",\"documented in\",\"retained for\"]}]}",
	"{\"id\":\"modality\",\"entries\":[{\"id\":\"prohibit-strong\",\"phrases\":[\"must not\",\"must never\",\"may not\",\"do not\",\"never\"]},{\"id\":\"require-strong\",\"phrases\":[\"must\"]}]}",
	"{\"id\":\"plan\",\"entries\":[{\"id\":\"plan-verb\",\"phrases\":[\"publish\",\"publishes\",\"publishing\",\"post\",\"posts\",\"posting\",\"create\",\"creates\",\"creating\",\"write\",\"writes\",\"writing\",\"produce\",\"produces\",\"producing\",\"launch\",\"launches\",\"launching\",\"run\",\"runs\",\"running\",\"host\",\"hosts\",\"hosting\",\"organise\",\"organize\",\"organising\",\"organizing\",\"hold\",\"holding\",\"develop\",\"developing\",\"build\",\"building\",\"make\",\"making\",\"record\",\"recording\",\"release\",\"releasing\",\"share\",\"shares\",\"sharing\",\"promote\",\"promotes\",\"promoting\",\"start\",\"starting\",\"set up\",\"establish\",\"establishing\",\"plan\",\"planning\",\"schedule\",\"scheduling\",\"send\",\"sends\",\"sending\",\"send out\",\"distribute\",\"distributing\",\"leverage\",\"leveraging\",\"conduct\",\"conducting\",\"offer\",\"offers\",\"offering\",\"implement\",\"implementing\",\"collaborate\",\"collaborating\",\"invite\",\"inviting\",\"announce\",\"announcing\",\"feature\",\"featuring\",\"highlight\",\"highlighting\",\"film\",\"filming\",\"design\",\"designing\",\"draft\",\"drafting\",\"expand\",\"expanding\",\"buy\",\"buying\",\"sponsor\",\"sponsoring\",\"attend\",\"attending\",\"speak at\",\"speaking at\",\"submit\",\"submitting\",\"pitch\",\"pitching\",\"engage\",\"engaging\",\"collect\",\"collecting\",\"gather\",\"gathering\",\"ask\",\"asking\",\"encourage\",\"encouraging\",\"respond\",\"responding\",\"moderate\",\"moderating\",\"monitor\",\"monitoring\",\"introduce\",\"introducing\",\"facilitate\",\"facilitating\",\"give\",\"giving\",\"award\",\"win\",\"edit\",\"use\",\"using\",\"test\",\"testing\",\"improve\",\"improving\",\"include\",\"add\",\"adding\",\"do\",\"doing\",\"deliver\",\"delivering\",\"present\",\"presenting\",\"give out\",\"open\",\"opening\",\"regular\",\"weekly\",\"monthly\",\"quarterly\",\"daily\",\"new\"]},{\"id\":\"plan-noun\",\"phrases\":[\"strategy\",\"campaign\",\"campaigns\",\"content\",\"plan\",\"series\",\"calendar\",\"program\",\"programme\",\"promotion\",\"initiative\",\"push\",\"marketing\",\"workflow\",\"stream\",\"launch\",\"growth\",\"format\"]},{\"id\":\"social-verb\",\"phrases\":[\"post\",\"posts\",\"posting\",\"posted\",\"share\",\"shares\",\"sharing\",\"publish\",\"publishes\",\"publishing\",\"published\",\"tweet\",\"tweets\",\"tweeting\",\"announcements\",\"updates\",\"posts about\",\"repost\",\"our content\",\"content is posted\"]},{\"id\":\"no-plan-section\",\"phrases\":[\"goals\",\"goal\",\"objectives\",\"objective\",\"aims\",\"background\",\"metrics\",\"metric\",\"measurement\",\"measuring\",\"introduction\",\"intro\",\"success criteria\",\"success metrics\",\"kpi\",\"kpis\",\"vision\",\"mission\",\"demographics\",\"conclusion\",\"budget\",\"overview\",\"summary\",\"context\",\"problem\",\"why\",\"status\",\"existing assets\",\"resources\",\"references\",\"appendix\",\"glossary\",\"skills\",\"qualifications\",\"learnings\",\"results\",\"benefits\",\"positioning\",\"pains\",\"faq\",\"swot\",\"analysis\",\"competitors\",\"definitions\",\"table of contents\",\"contents\",\"about us\",\"who we are\",\"team\"]},{\"id\":\"plan-section\",\"phrases\":[\"tactics\",\"tactic\",\"plan\",\"plans\",\"activities\",\"activity\",\"campaigns\",\"actions\",\"action plan\",\"roadmap\",\"calendar\",\"schedule\",\"initiatives\",\"programme\",\"program\",\"channels\",\"deliverables\",\"playbook\",\"checklist\",\"workflow\"]}]}",
	"{\"id\":\"stance\",\"entries\":[{\"id\":\"put-off\",\"phrases\":[\"instead of\",\"rather than\",\"as opposed to\",\"in place of\",\"in lieu of\",\"other than\",\"except\",\"except for\",\"excluding\",\"without\",\"away from\",\"stay off\",\"stay away from\",\"staying off\",\"steer clear of\",\"keep off\",\"avoid\",\"avoids\",\"avoiding\",\"avoided\",\"skip\",\"skips\",\"skipping\",\"skipped\",\"drop\",\"drops\",\"dropping\",\"dropped\",\"stop\",\"stops\",\"stopping\",\"stopped\",\"quit\",\"quitting\",\"left\",\"leaving\",\"abandon\",\"abandons\",\"abandoning\",\"abandoned\",\"retire\",\"retires\",\"retiring\",\"retired\",\"discontinue\",\"discontinuing\",\"discontinued\",\"sunset\",\"sunsetting\",\"phase out\",\"phasing out\",\"phased out\",\"shut down\",\"shutting down\",\"closing\",\"closed\",\"deprioritise\",\"deprioritize\",\"deprioritising\",\"deprioritizing\",\"rule out\",\"ruled out\",\"ruling out\",\"decided against\",\"decide against\",\"reject\",\"rejected\",\"rejecting\",\"opt out of\",\"opted out of\",\"refrain from\",\"ditch\",\"ditched\",\"ditching\",\"exclude\",\"excluded\",\"migrate from\",\"migrated from\",\"migrating from\",\"cease\",\"ceased\",\"deactivate\",\"deactivated\",\"hold off on\",\"against\",\"cancel\",\"cancelled\",\"canceled\"]},{\"id\":\"negator\",\"phrases\":[\"not\",\"never\",\"no\",\"no longer\",\"don't\",\"doesn't\",\"didn't\",\"won't\",\"wouldn't\",\"aren't\",\"isn't\",\"wasn't\",\"can't\",\"cannot\",\"couldn't\",\"shouldn't\",\"haven't\",\"hasn't\",\"mustn't\",\"neither\",\"nor\",\"no plans\",\"no plan\",\"no intention\",\"no need\",\"no interest in\",\"nothing on\",\"nowhere on\"]},{\"id\":\"no-negation\",\"phrases\":[\"not only\",\"not just\",\"not merely\",\"not solely\",\"not simply\",\"not limited to\",\"not least\",\"don't forget\",\"do not forget\",\"never forget\",\"don't hesitate\",\"do not hesitate\",\"can't wait\",\"cannot wait\",\"why not\",\"if not\",\"whether or not\",\"not sure\",\"not necessarily\",\"isn't only\",\"isn't just\",\"is not only\",\"is not just\",\"no matter\",\"no doubt\",\"never stop\",\"don't stop\"]},{\"id\":\"use\",\"phrases\":[\"use\",\"uses\",\"using\",\"used\",\"be\",\"being\",\"been\",\"have\",\"having\",\"has\",\"post\",\"posting\",\"posted\",\"run\",\"running\",\"maintain\",\"maintaining\",\"maintained\",\"keep\",\"do\",\"doing\",\"plan\",\"planning\",\"planned\",\"create\",\"advertise\",\"advertising\",\"buy\",\"buying\",\"engage\",\"engaging\",\"join\",\"joining\",\"publish\",\"publishing\",\"invest\",\"investing\",\"focus\",\"focusing\",\"prioritise\",\"prioritize\",\"rely\",\"pursue\",\"pursuing\",\"consider\",\"considering\",\"expect\",\"need\",\"want\",\"promote\",\"support\",\"operate\",\"manage\",\"monitor\",\"launch\",\"launching\",\"open\",\"opening\",\"start\",\"starting\",\"set up\",\"setting up\",\"spend\",\"bother\",\"bothering\",\"go\",\"going\",\"participate\",\"continue\",\"share\",\"sharing\",\"target\",\"include\",\"recommend\",\"active\",\"present\",\"presence\",\"working\",\"rely on\",\"intend\",\"see\",\"feel\",\"think\",\"upload\",\"stream\",\"streaming\",\"cross-post\",\"run ads\",\"optimise\",\"optimize\",\"tailor\"]},{\"id\":\"filler\",\"phrases\":[\"the\",\"a\",\"an\",\"our\",\"its\",\"their\",\"your\",\"any\",\"all\",\"more\",\"of\",\"on\",\"to\",\"in\",\"from\",\"at\",\"for\",\"with\",\"like\",\"such\",\"as\",\"up\",\"out\",\"too\",\"platforms\",\"platform\",\"channels\",\"channel\",\"tools\",\"tool\",\"networks\",\"network\",\"accounts\",\"account\",\"pages\",\"page\",\"profile\",\"profiles\",\"ads\",\"ad\",\"campaign\",\"campaigns\",\"both\",\"either\",\"paid\",\"official\",\"new\",\"another\",\"into\",\"via\",\"through\",\"over\",\"money\",\"time\",\"budget\",\"currently\",\"yet\",\"really\",\"actually\",\"also\",\"ever\",\"actively\",\"officially\",\"presently\",\"intentionally\",\"deliberately\",\"this\",\"that\",\"these\",\"other\",\"separate\",\"own\",\"social\",\"media\",\"post\",\"or\",\"and\",\"community\",\"server\",\"groups\",\"group\",\"it\",\"we\",\"will\",\"should\",\"at all\",\"much\",\"any more\",\"anymore\"]},{\"id\":\"state\",\"phrases\":[\"stopped\",\"discontinued\",\"retired\",\"abandoned\",\"deprecated\",\"dormant\",\"inactive\",\"dropped\",\"closed\",\"archived\",\"unused\",\"rejected\",\"excluded\",\"banned\",\"defunct\",\"avoid\",\"mostly avoid\",\"avoided\",\"not used\",\"out of scope\",\"off the table\",\"no longer\",\"do not use\",\"don't use\",\"won't do\",\"will not do\",\"not a fit\",\"not planned\",\"skip\",\"skipped\",\"not active\",\"decommissioned\",\"frozen\",\"phased out\",\"shut down\",\"sunset\",\"ruled out\",\"cancelled\",\"canceled\",\"not maintained\",\"deprioritised\",\"deprioritized\",\"not now\",\"not yet\",\"not used yet\",\"not doing\"]},{\"id\":\"denied-state\",\"phrases\":[\"part\",\"planned\",\"used\",\"included\",\"pursued\",\"considered\",\"a priority\",\"priority\",\"our focus\",\"focus\",\"in scope\",\"worth\",\"for us\",\"recommended\",\"suitable\",\"appropriate\",\"maintained\",\"active\",\"relevant\",\"being used\",\"something we\",\"on the list\",\"on our list\",\"on the plan\",\"necessary\",\"needed\",\"an option\",\"the right\",\"a channel\",\"a platform\",\"where our\",\"continued\",\"useful\",\"something\"]},{\"id\":\"link-verb\",\"phrases\":[\"is\",\"are\",\"was\",\"were\",\"will\",\"be\",\"been\",\"has\",\"have\",\"had\",\"now\",\"mostly\",\"largely\",\"already\",\"accounts are\",\"account is\",\"should\",\"would\",\"currently\",\"officially\",\"also\",\"both\",\"all\",\"to be\",\"presence\",\"account\",\"accounts\",\"page\",\"channel\",\"(\",\")\",\",\",\":\",\"\u2013\",\"\u2014\",\"-\",\"|\",\"[\"]},{\"id\":\"avoided-section\",\"phrases\":[\"anti-goals\",\"anti goals\",\"antigoals\",\"anti-goal\",\"non-goals\",\"non goals\",\"non-goal\",\"nongoals\",\"out of scope\",\"out-of-scope\",\"not in scope\",\"won't do\",\"will not do\",\"not doing\",\"not going to do\",\"not to do\",\"rejected\",\"rejected options\",\"ruled out\",\"don'ts\",\"don'ts:\",\"do not\",\"don't\",\"what not to\",\"avoid\",\"avoiding\",\"discontinued\",\"retired\",\"deprioritised\",\"deprioritized\",\"not using\",\"do not use\",\"no longer use\",\"not planned\",\"not pursuing\",\"stop doing\",\"stopped\",\"alternatives considered\",\"options considered\",\"considered and rejected\",\"excluded\",\"won't\",\"will not\",\"prohibited\",\"not allowed\",\"off limits\",\"off-limits\",\"paused channels\",\"inactive channels\",\"dead channels\",\"retired channels\",\"we won't use\",\"never do\",\"things we never\"]},{\"id\":\"told-section\",\"phrases\":[\"competitor\",\"competitors\",\"competition\",\"competitive\",\"competitive landscape\",\"references\",\"sources\",\"further reading\",\"see also\",\"bibliography\",\"inspiration\",\"changelog\",\"history\",\"statistics\",\"market data\",\"market research\",\"integrations\",\"related links\",\"footnotes\",\"examples\",\"example\",\"good examples\",\"case law\",\"acknowledgements\",\"acknowledgments\",\"glossary\",\"definitions\",\"about the product\",\"product overview\",\"product use case\",\"use cases\",\"product features\",\"personas\",\"persona\"]},{\"id\":\"told-before\",\"phrases\":[\"according to\",\"source:\",\"data from\",\"reported by\",\"study by\",\"research by\",\"survey by\",\"report by\",\"unlike\",\"unlike on\",\"compared to\",\"compared with\",\"than\",\"than on\",\"similar to\",\"alternative to\",\"alternatives to\",\"competitors like\",\"competitors such as\",\"competitor such as\",\"competes with\",\"compete with\",\"versus\",\"vs\",\"vs.\",\"integrates with\",\"integrate with\",\"integration with\",\"integrations with\",\"compatible with\",\"plugin for\",\"plug-in for\",\"sdk for\",\"built on\",\"built on top of\",\"acquired by\",\"owned by\",\"bought by\",\"formerly at\",\"worked at\",\"worked for\",\"inspired by\",\"runs on\",\"written in\",\"e.g. the\",\"eg. the\",\"for example the\",\"for example a\",\"e.g. a\",\"e.g. this\",\"imports from\",\"exports to\",\"customers like\",\"customers such as\",\"companies like\",\"companies such as\",\"eg.\",\"e.g\"]},{\"id\":\"told-after\",\"phrases\":[\"clone\",\"clones\",\"alternative\",\"alternatives\",\"competitor\",\"competitors\",\"usage\",\"integration\",\"integrations\",\"api\",\"plugin\",\"plug-in\",\"connector\",\"sdk\",\"says\",\"said\",\"reports\",\"reported\",\"announced\",\"estimates\",\"has over\",\"has more than\",\"has about\",\"has around\",\"has nearly\",\"has almost\",\"claims\",\"founder\",\"ceo\"]},{\"id\":\"work-purpose\",\"phrases\":[\"track\",\"tracks\",\"tracking\",\"internal\",\"internally\",\"coordinate\",\"coordination\",\"coordinating\",\"ask\",\"ping\",\"pinging\",\"message\",\"meeting\",\"meetings\",\"minutes\",\"notes\",\"backlog\",\"ticket\",\"tickets\",\"issue\",\"issues\",\"task\",\"tasks\",\"request\",\"requests\",\"planning\",\"plan\",\"project\",\"kanban\",\"reach out\",\"reach us\",\"contact us\",\"dm\",\"let us know\",\"tag\",\"team channel\",\"channel\",\"template\",\"folder\",\"approval\",\"approvals\",\"review\",\"brief\",\"file\"]},{\"id\":\"work-use\",\"phrases\":[\"community\",\"communities\",\"engage\",\"engagement\",\"discussions\",\"followers\",\"audience\",\"members\",\"users\",\"customers\",\"publish\",\"published\",\"publishing\",\"promote\",\"design\",\"edit\",\"editing\",\"create\",\"creating\",\"produce\",\"form\",\"forms\",\"survey\",\"schedule\",\"scheduling\",\"host\",\"hosting\",\"webinar\",\"webinars\",\"events\",\"event\",\"collect\",\"real-time conversations\"]}]}"
];
let parsed;
function lexicons() {
	parsed ??= JSON.parse(`[${documents.join(",")}]`);
	return parsed;
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

const sets = /* @__PURE__ */ new Map();
function phraseSet(lexicon, entry) {
	const key = `${lexicon}/${entry}`;
	const before = sets.get(key);
	if (before !== void 0) return before;
	const found = lexicons().find(({ id }) => id === lexicon)?.entries.find(({ id }) => id === entry);
	if (found === void 0) throw new Error(`There is no entry ${key} in the lexicons.`);
	const set = createPhraseSet(found.phrases);
	sets.set(key, set);
	return set;
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

function isBelieved(match, names, known) {
	if (!match.isAmbiguous) return true;
	if (match.facet === "tool") return weighTool(match, names, known) >= 3;
	if (match.facet === "tactic") return isActivity(match, names);
	return false;
}
const TITLE_WORDS = 12;
function weighTool(match, names, known) {
	const { passage, words } = names;
	const text = passage.inline.text.slice(match.start, match.end);
	const first = findWord(words, match.start);
	const last = findWord(words, match.end - 1) + 1;
	const isCapital = /^\p{Lu}/u.test(text) || /[\p{Lu}\d]/u.test(text.slice(1));
	if (isLinkedTo(match, passage, known)) return 3;
	const neighbour = isAmongTools(match, names, known) ? 3 : 0;
	if (!isCapital) return known.certain.has(match.concept) && isLowerName(text, match.concept) ? neighbour : 0;
	const certain = known.certain.has(match.concept) ? 3 : 0;
	if (phraseSet("context", "calendar-word").lengthAt(words, first) > 0) return neighbour + certain;
	const isShort = text.length <= 3 && text.length > 1 && !/\p{Ll}/u.test(text);
	const noun = phraseSet("context", "noun-after").lengthAt(words, last) === 0 ? 0 : isShort ? 1 : 2;
	const place = weighBefore(match, {
		words,
		first,
		known
	});
	const promise = isPromised(match, passage) ? 2 : 0;
	const middle = text.length > 1 && !isShort && isMidSentence(names, first) ? 1 : 0;
	return neighbour + certain + noun + place + promise + middle;
}
function isAmongTools(match, { passage, lists, words }, { toolLists, taxonomies }) {
	const tools = taxonomies.get("tool");
	const list = lists.get(match);
	const isTool = ({ concept }) => tools !== void 0 && levelOf(tools, concept) !== "class";
	if (list !== void 0 && hasSureNeighbour(match, list, isTool)) return true;
	return words.length <= 4 && toolLists.has(listOf(passage));
}
function listOf({ role, siblings, lead }) {
	return role === "cell" && lead !== void 0 ? lead : siblings;
}
const LONGEST_NAME = 4;
function isLinkedTo({ concept, start, end }, { links }, { taxonomies }) {
	const tools = taxonomies.get("tool");
	return links.some((link) => link.start < end && link.end > start && tools !== void 0 && resolveConcept(tools, link.url) === concept);
}
function isLowerName(text, { ambiguous }) {
	return ambiguous.includes(text);
}
function weighBefore({ concept }, { words, first, known }) {
	const tools = known.taxonomies.get("tool");
	const before = words[first - 1]?.text;
	if (phraseSet("context", "near-before").lengthBefore(words, first) > 0) return 1;
	if (phraseSet("context", "place-before").lengthBefore(words, first) === 0) return 0;
	const isPlace = tools !== void 0 && PLACES.some((id) => isWithin(tools, concept.id, id));
	return before === "on" && !isPlace ? 1 : 2;
}
const PLACES = [
	"social-media",
	"publishing",
	"community-platform",
	"video-hosting",
	"live-streaming"
];
function isMidSentence({ passage, words }, first) {
	const before = words[first - 1];
	if (before === void 0 || !/^[\p{L}\p{N},('"\u201c]/u.test(before.text)) return false;
	const others = words.slice(Math.max(0, first - TITLE_WORDS / 2), first + TITLE_WORDS / 2).filter((word, index) => word.text.length > 3 && index !== Math.min(first, TITLE_WORDS / 2));
	const { text } = passage.inline;
	return others.length > 0 && others.filter(({ start }) => /\p{Lu}/u.test(text[start] ?? "")).length * 2 <= others.length;
}
function isPromised(match, { lead, section, role, inline }) {
	if (inline.text.slice(0, match.start).trim().length > 3) return false;
	if (role === "paragraph") return false;
	const above = lead ?? section.at(-1);
	return above !== void 0 && phraseSet("context", "tool-list").isWithin(listWords(above.inline.text.slice(-200)));
}
function isActivity(match, names) {
	const { passage, words } = names;
	const first = findWord(words, match.start);
	const last = findWord(words, match.end - 1) + 1;
	if (passage.role === "heading" && words.length <= 8) return true;
	if (passage.role !== "paragraph" && words.length <= 5) return true;
	const list = names.lists.get(match);
	if (list !== void 0 && hasSureNeighbour(match, list, () => true)) return true;
	if (phraseSet("plan", "plan-noun").lengthAt(words, last) > 0) return true;
	const verbs = phraseSet("plan", "plan-verb");
	for (let at = first; at > Math.max(0, first - 5); at -= 1) {
		if (verbs.lengthBefore(words, at) > 0) return true;
		if (/^[.;:!?]$/u.test(words[at - 1]?.text ?? "")) return false;
	}
	return false;
}

const LEAST = 3;
const SHARE = .25;
function findOwnNames(all) {
	const counts = /* @__PURE__ */ new Map();
	for (const { words, matches } of all) for (const { facet, concept, end, isAddress } of matches) {
		if (facet !== "tool" || isAddress || concept.domains.length === 0) continue;
		const count = counts.get(concept) ?? {
			named: 0,
			owns: 0
		};
		counts.set(concept, count);
		count.named += 1;
		if (phraseSet("context", "own-after").lengthAt(words, findWord(words, end - 1) + 1) > 0) count.owns += 1;
	}
	const own = [...counts].filter(([, { named, owns }]) => owns >= LEAST && owns >= named * SHARE);
	return new Set(own.map(([concept]) => concept));
}

const POSTING = "organic-social";
function inferPosting({ passage, words }, mentions, taxonomies) {
	const [tools, tactics] = [taxonomies.get("tool"), taxonomies.get("tactic")];
	if (tools === void 0 || tactics?.byId.has(POSTING) !== true) return [...mentions];
	if (mentions.some(({ facet, concept }) => facet === "tactic" && isWithin(tactics, concept, POSTING))) return [...mentions];
	const social = mentions.find(({ facet, concept }) => facet === "tool" && isWithin(tools, concept, "social-media"));
	if (social === void 0) return [...mentions];
	const verbs = phraseSet("plan", "social-verb");
	const at = words.findIndex((_, index) => verbs.lengthAt(words, index) > 0);
	const [first, last] = [words[at], words[at + Math.max(0, verbs.lengthAt(words, at) - 1)]];
	if (first === void 0 || last === void 0) return [...mentions];
	const span = {
		start: first.start,
		end: last.end
	};
	const { stance } = social;
	return [...mentions, {
		facet: "tactic",
		concept: POSTING,
		passage,
		span,
		stance,
		confidence: .6,
		disguise: [],
		isProduct: false
	}];
}

function judgeStance(place) {
	const { match, names, sections } = place;
	const around = lookAround(match, names.lists.get(match), names.words);
	const said = readBefore(around) ?? readAfter(around);
	if (said !== void 0) return said;
	const above = sections.stanceOf(names.passage, match);
	if (above !== void 0) return above;
	if (names.passage.isQuoted) return "neutral";
	if (match.isAddress) return sections.isOwnPage(names.passage, match) ? "use" : "neutral";
	if (match.facet === "tool" && isWorkingTool(match, place.tools)) return judgeWorkingTool(place, around);
	return "use";
}
function lookAround(match, list, words) {
	return {
		words,
		first: findWord(words, list?.start ?? match.start),
		last: findWord(words, (list?.end ?? match.end) - 1) + 1,
		own: findWord(words, match.end - 1) + 1
	};
}
const FARTHEST = 9;
function readBefore({ words, first }) {
	let isFirst = true;
	for (let at = first; at > Math.max(0, first - FARTHEST); isFirst = false) {
		if (phraseSet("stance", "no-negation").lengthBefore(words, at) > 0) return void 0;
		if (phraseSet("stance", "told-before").lengthBefore(words, at) > 0) return "neutral";
		if (phraseSet("stance", "put-off").lengthBefore(words, at) > 0) return "avoid";
		if (phraseSet("stance", "negator").lengthBefore(words, at) > 0) return "avoid";
		const passed = lengthPassed(words, at, isFirst);
		if (passed === 0) return void 0;
		at -= passed;
	}
}
function lengthPassed(words, at, isFirst) {
	const use = phraseSet("stance", "use").lengthBefore(words, at);
	if (use > 0) return use;
	const filler = phraseSet("stance", "filler").lengthBefore(words, at);
	if (filler > 0) return filler;
	const word = words[at - 1]?.text ?? "";
	return /ly$/u.test(word) || isFirst && /^[("\u201c:#]$/u.test(word) ? 1 : 0;
}
function readAfter(around) {
	const { words, last, own } = around;
	if (phraseSet("stance", "told-after").lengthAt(words, own) > 0) return "neutral";
	if (words[last]?.text === "(" && own !== last) return void 0;
	let at = last;
	while (at < Math.min(words.length, last + FARTHEST)) {
		if (phraseSet("stance", "no-negation").lengthAt(words, at) > 0) return void 0;
		const state = phraseSet("stance", "state").lengthAt(words, at);
		if (state > 0) return isStatement(words[at + state]) ? "avoid" : void 0;
		const denial = phraseSet("stance", "negator").lengthAt(words, at);
		if (denial > 0) return at > last && isDenied(words, at + denial) ? "avoid" : void 0;
		const passed = phraseSet("stance", "link-verb").lengthAt(words, at);
		if (passed === 0) return isStatistic(words, last) ? "neutral" : void 0;
		at += passed;
	}
}
const FOLLOWS_STATE = /^(?:[).,;!\]|\u2013\u2014-]|unless|except|for|by|in|on|at|after|since|due|because|as|until|now|entirely|if|when|and|this|last|completely|though|but|\d+)$/u;
function isStatement(next) {
	return next === void 0 || FOLLOWS_STATE.test(next.text);
}
function isDenied(words, from) {
	for (let at = from; at < from + 4; at += 1) {
		if (phraseSet("stance", "denied-state").lengthAt(words, at) > 0) return true;
		if (phraseSet("stance", "link-verb").lengthAt(words, at) === 0 && !/ly$/u.test(words[at]?.text ?? "")) return false;
	}
	return false;
}
function isStatistic(words, from) {
	if (!/^(?:has|have|reaches|reached|boasts|counts)$/u.test(words[from]?.text ?? "")) return false;
	return words.slice(from + 1, from + 8).some(({ text }) => /^(?:users?|members|people|billion|million|percent|%)$/u.test(text));
}
const WORKING_TOOLS = [
	...[
		"company-messaging",
		"collaboration",
		"office-suite",
		"google-workspace",
		"microsoft-365",
		"file-sharing",
		"code-hosting"
	],
	...[
		"account-security",
		"applicant-tracking-system",
		"customer-support-tool",
		"intranet",
		"webmail",
		"email"
	],
	...[
		"video-conferencing",
		"web-browser",
		"scheduling-link",
		"remote-access-tool",
		"workplace"
	]
];
const REACHING_TOOLS = [
	"survey-forms",
	"webinar-platform",
	"community-platform"
];
function isWorkingTool({ concept }, tools) {
	if (tools === void 0) return false;
	const isOneOf = (ids) => ids.some((id) => isWithin(tools, concept.id, id));
	return isOneOf(WORKING_TOOLS) && !isOneOf(REACHING_TOOLS.filter((id) => id !== "webinar-platform"));
}
function judgeWorkingTool({ match, names, sections, tools }, around) {
	if ((names.lists.get(match)?.names ?? []).some((other) => other.facet === "tool" && !other.isAmbiguous && !other.isAddress && !isWorkingTool(other, tools))) return "use";
	if (sections.isToolList(names.passage, match)) return "use";
	const { words, first, last } = around;
	if (phraseSet("stance", "work-purpose").lengthAt(words, last) > 0) return "neutral";
	const sentence = sentenceAround(words, first, last);
	if (phraseSet("stance", "work-purpose").isWithin(sentence)) return "neutral";
	return phraseSet("context", "place-before").lengthBefore(words, first) > 0 && words[first - 1]?.text !== "on" || phraseSet("stance", "work-use").isWithin(sentence) ? "use" : "neutral";
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

const SIGNS = [{
	sign: "r/",
	pattern: /(?<![\p{L}\p{N}/])r\/[a-z\d_]{2,21}(?![\p{L}\p{N}/])/giu,
	concept: "reddit"
}];
const NO_NAMES = {
	words: [],
	matches: [],
	lists: /* @__PURE__ */ new Map()
};
function listPassageNames(passage, matcher, taxonomies) {
	if (passage.isTaken) return {
		passage,
		...NO_NAMES
	};
	const { text } = passage.inline;
	const tools = taxonomies.get("tool");
	const inText = [...matcher.find(text), ...tools === void 0 ? [] : findSigns(text, tools)];
	const linked = tools === void 0 ? [] : passage.links.flatMap((link) => resolveLink(link, inText, tools));
	const matches = [...inText, ...linked].toSorted((a, b) => a.start - b.start || b.end - a.end);
	if (matches.length === 0) return {
		passage,
		...NO_NAMES
	};
	return {
		passage,
		words: listWords(text),
		matches,
		lists: groupNames(text, matches)
	};
}
function findSigns(text, tools) {
	return SIGNS.flatMap(({ sign, pattern, concept: id }) => {
		const concept = tools.byId.get(id);
		if (concept === void 0 || !(text.includes(sign) || text.includes(sign.toUpperCase()))) return [];
		return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
			facet: "tool",
			concept,
			start: index,
			end: index + length,
			isAmbiguous: false,
			isAddress: false,
			disguise: []
		}));
	});
}
function resolveLink({ start, end, url }, inText, tools) {
	if (start >= end || !/^(?:https?:)?\/\//iu.test(url)) return [];
	const concept = resolveConcept(tools, url);
	if (concept === void 0) return [];
	if (inText.some((match) => match.concept === concept && !match.isAddress)) return [];
	return [{
		facet: "tool",
		concept,
		start,
		end,
		isAmbiguous: false,
		isAddress: true,
		disguise: []
	}];
}

const SHORT = 5;
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
			const above = listAbove(passage);
			if (isLeading(passage, match) && above.some((one) => read(one).stance === "avoid")) return "avoid";
			if (match.facet !== "tactic" && above.some((one) => read(one).stance === "neutral")) return "neutral";
			return isLeading(passage, match) ? readRow(passage) : void 0;
		},
		isToolList(passage, match) {
			if (passage.role === "paragraph") return false;
			const nearest = passage.lead ?? passage.section.at(-1);
			if (nearest === void 0 || !isLeading(passage, match)) return false;
			return read(nearest).isToolList && !namesSame(read(nearest), match);
		},
		isOwnPage: (passage) => listAbove(passage).slice(0, 2).some((one) => read(one).isOwnPages)
	};
}
function listAbove({ lead, section }) {
	const leads = [];
	for (let above = lead; above !== void 0 && leads.length < 4; above = above.lead) leads.push(above);
	return [...leads, ...section.slice(-2).toReversed()];
}
function readHeading({ inline, role }) {
	const words = listWords(inline.text.slice(-160));
	const isShort = words.length <= SHORT;
	const says = (entry) => {
		const phrases = phraseSet("stance", entry);
		if (isShort) return phrases.isWithin(words);
		const end = words.at(-1)?.text === ":" ? words.length - 1 : words.length;
		return phrases.lengthAt(words, 0) > 0 || phrases.lengthBefore(words, end) > 0;
	};
	return {
		words,
		stance: words.some(({ text }) => /^(?:do|dos|do's)$/u.test(text)) && words.some(({ text }) => /^don'?ts?'?s?$/u.test(text)) ? void 0 : says("avoided-section") || isDenying(words, role) ? "avoid" : says("told-section") ? "neutral" : void 0,
		isToolList: words.length <= 14 && phraseSet("context", "tool-list").isWithin(words),
		isOwnPages: words.length <= 14 && phraseSet("context", "own-page").isWithin(words)
	};
}
function isDenying(words, role) {
	if (role === "heading" || words.at(-1)?.text !== ":") return false;
	return words.some((_, at) => {
		if (phraseSet("stance", "no-negation").lengthAt(words, at) > 0) return false;
		const denial = phraseSet("stance", "negator").lengthAt(words, at);
		return denial > 0 && phraseSet("stance", "use").lengthAt(words, at + denial) > 0 && words.length - at <= 10;
	});
}
function isLeading({ inline }, { start }) {
	return start <= 24 || inline.text.length <= 50;
}
function namesSame({ words }, { concept }) {
	const name = concept.label.toLowerCase();
	return words.some(({ text }) => text === name);
}
const NO = /^(?:no|none|never|\u274c|\u2717|\u2718|\ud83d\udeab|\u26d4|\u2716\ufe0f?|x)$/iu;
const ASKS_USE = /\b(?:use|used|using|active|adopt|in scope|include[ds]?|planned|decision|status|recommended|approved)\b/iu;
function readRow(passage) {
	if (passage.role !== "cell" || passage.siblings[0] !== passage) return void 0;
	return passage.siblings.slice(1, 12).some(({ inline, lead }) => {
		const text = inline.text.trim();
		if (text === "" || text.length > 40) return false;
		if (NO.test(text)) return ASKS_USE.test(lead?.inline.text ?? "") || /^\W+$/u.test(text);
		const words = listWords(text);
		return words.length <= 4 && phraseSet("stance", "state").lengthAt(words, 0) > 0;
	}) ? "avoid" : void 0;
}

const matchers = /* @__PURE__ */ new WeakMap();
function readMentions(passages, taxonomies) {
	const matcher = matchers.get(taxonomies) ?? createTermMatcher(taxonomies, facetsOf(taxonomies));
	matchers.set(taxonomies, matcher);
	const all = passages.map((passage) => listPassageNames(passage, matcher, taxonomies));
	const known = learnNames(all, taxonomies);
	const own = findOwnNames(all);
	const sections = createSectionStances();
	return all.flatMap((names) => {
		const mentions = names.matches.filter((match) => !own.has(match.concept) && isBelieved(match, names, known)).flatMap((match) => makeMentions(match, names, {
			sections,
			taxonomies
		}));
		return mentions.length === 0 ? [] : inferPosting(names, mentions, taxonomies);
	});
}
function facetsOf(taxonomies) {
	return [...SHIPPED_FACETS.filter((facet) => taxonomies.get(facet) !== void 0), ...taxonomies.facets.filter((facet) => !SHIPPED_FACETS.some((shipped) => shipped === facet))];
}
function learnNames(all, taxonomies) {
	const tools = taxonomies.get("tool");
	const certain = /* @__PURE__ */ new Set();
	const toolLists = /* @__PURE__ */ new Set();
	for (const { passage, matches, words } of all) for (const match of matches) {
		if (match.facet !== "tool" || match.isAmbiguous || tools === void 0) continue;
		certain.add(match.concept);
		if (levelOf(tools, match.concept) === "class") continue;
		if (isSure(match) && words.length <= 4) toolLists.add(listOf(passage));
	}
	return {
		taxonomies,
		certain,
		toolLists
	};
}
function makeMentions(match, names, { sections, taxonomies }) {
	const { facet, concept, start, end, disguise, isAmbiguous } = match;
	const tools = taxonomies.get("tool");
	const stance = facet === "tool" || facet === "tactic" ? judgeStance({
		match,
		names,
		sections,
		tools
	}) : "use";
	const mention = {
		facet,
		concept: concept.id,
		passage: names.passage,
		span: {
			start,
			end
		},
		stance,
		disguise,
		confidence: isAmbiguous ? .7 : .85
	};
	if (facet !== "tool" || tools === void 0) return [{
		...mention,
		isProduct: false
	}];
	const level = levelOf(tools, concept);
	if (level !== "part") return [{
		...mention,
		isProduct: level === "product"
	}];
	return [{
		...mention,
		concept: productOf(tools, concept).id,
		isProduct: true
	}, {
		...mention,
		isProduct: false
	}];
}

function readTactics(passages, mentions) {
	const known = new Set(passages);
	return mentions.flatMap((mention, index) => {
		const { passage, span, confidence } = mention;
		if (mention.stance !== "use" || mention.facet !== "tactic" || !known.has(passage)) return [];
		const title = passage.inline.text.slice(span.start, span.end);
		return [{
			id: `prose-${index + 1}`,
			title,
			passage,
			span,
			mentions: [mention],
			confidence
		}];
	});
}

function readProseTactics(passages, taxonomies) {
	const mentions = readMentions(passages, taxonomies);
	return readTactics(passages, mentions).flatMap((tactic) => toTactic(tactic) ?? []);
}
function toTactic({ id, title, passage, span, mentions, confidence }) {
	if (span.end <= span.start) return void 0;
	const location = locateSpan({
		passage,
		span
	});
	const stated = scopeOfNames(mentions.filter(({ stance }) => stance === "use"), location);
	if (stated.facets.length === 0) return void 0;
	return {
		id,
		idLocation: location,
		location,
		title,
		stated,
		uses: [],
		period: void 0,
		evidence: [],
		businessCase: void 0,
		status: "planned",
		description: textOfSpan({
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
			confidence,
			isSoft: false,
			isConditional: false
		}
	};
}

export { readProseTactics };