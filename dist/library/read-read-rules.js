import { problemRules } from "./generated-problems.js";
import { SEVERITIES, builtinRules, choiceOf, firstOf, identityOf, isNamedWithin, isTrue, scalarText, stepsOfFirstOf, suggestConcept, textOf as textOf$1 } from "./rule-is-named-within.js";
import { Environment } from "./expressions.js";
import { resolveConcept } from "./taxonomy-facet-taxonomy.js";
import { clip } from "./text-clip.js";
import { suggestNearest } from "./text-nearest.js";
import { findValue, listItems } from "./read-syntax-data-node.js";

function compileRule(expressions, data) {
	const faults = [];
	const when = expressions.compile(data, data.when, "bool");
	if (typeof when !== "function") faults.push({
		key: "when",
		...when
	});
	const parts = compileMessage(expressions, data, faults);
	if (typeof when !== "function" || faults.length > 0) return faults;
	return {
		data,
		fires: (fact, meter) => when(fact, meter) === true,
		describe: (fact, meter) => parts.map((part) => typeof part === "string" ? part : String(part(fact, meter))).join("")
	};
}
function compileMessage(expressions, data, faults) {
	let start = 0;
	return data.message.split(/\{([^{}]*)\}/u).map((part, index) => {
		const isText = index % 2 === 0;
		const from = isText ? start : start + 1;
		start = from + part.length + (isText ? 0 : 1);
		if (isText) {
			const brace = part.search(/[{}]/u);
			if (brace >= 0) faults.push(loneBrace(part.charAt(brace), from + brace));
			return part;
		}
		const expression = expressions.compile(data, part, "text");
		if (typeof expression === "function") return expression;
		const reason = part.trim() === "" ? "nothing stands between the braces" : expression.fault;
		const [first, last] = [from + expression.start, from + expression.end];
		faults.push({
			key: "message",
			...expression,
			fault: reason,
			start: first,
			end: last
		});
		return part;
	});
}
function loneBrace(brace, at) {
	return {
		key: "message",
		fault: brace === "{" ? "a brace is never closed" : "a brace is closed that was not opened",
		start: at,
		end: at + 1,
		help: "Put an expression between two braces, or write the sentence without them."
	};
}

const DOCUMENT_FACTS = {
	Concept: {
		facet: {
			type: "string",
			about: "The facet that it belongs to."
		},
		id: {
			type: "string",
			about: "Its id in the taxonomy; the name as written where no taxonomy knows it."
		},
		label: {
			type: "string",
			about: "Its preferred label; the name as written where no taxonomy knows it."
		},
		text: {
			type: "string",
			about: "The name as the document writes it."
		},
		isKnown: {
			type: "bool",
			about: "Whether a taxonomy lists it."
		},
		isAssumed: {
			type: "bool",
			about: "Whether it comes from the workspace's `assume`, not from the strategy."
		},
		isFormerName: {
			type: "bool",
			about: "Whether the document calls it by a name that it no longer has."
		},
		status: {
			type: "string",
			about: "active, restricted or defunct; empty where no taxonomy knows it."
		},
		since: {
			type: "string",
			about: "Since when it has that status; empty where that is not known."
		},
		successor: {
			type: "string",
			about: "The label of what took its place; empty where nothing is known to have."
		}
	},
	Role: {
		text: {
			type: "string",
			about: "The role as the document writes it; empty where it names none."
		},
		label: {
			type: "string",
			about: "Its preferred label; the text where no taxonomy knows it."
		},
		isKnown: {
			type: "bool",
			about: "Whether the taxonomy of actors lists it."
		}
	},
	Owner: {
		role: {
			type: "Role",
			about: "The role."
		},
		label: {
			type: "string",
			about: "The role's preferred label; empty where nobody is named."
		},
		name: {
			type: "string",
			about: "The person who holds it; empty where nobody is named."
		},
		contact: {
			type: "string",
			about: "How to reach them; empty where that is not said."
		}
	},
	Approval: {
		role: {
			type: "Role",
			about: "Who approved, or was consulted."
		},
		on: {
			type: "string",
			about: "The day of it, such as `2026-09-21`; empty where it has none."
		}
	},
	Duty: {
		kind: {
			type: "string",
			about: "approval, disclosure, record, training, consent, control, or choice for `anyOf`."
		},
		text: {
			type: "string",
			about: "The duty in words, such as `an approval by Legal`."
		},
		values: {
			type: "list<string>",
			about: "What would meet it: any of these; for a choice those of all its parts."
		}
	},
	Policy: {
		id: {
			type: "string",
			about: "Its id."
		},
		title: {
			type: "string",
			about: "Its title; the id where it has none."
		},
		version: {
			type: "string",
			about: "Its version; empty where it has none."
		},
		owner: {
			type: "Owner",
			about: "Who owns it."
		},
		author: {
			type: "Owner",
			about: "Who wrote it, where it says so."
		},
		approvedBy: {
			type: "list<Approval>",
			about: "Who has approved it."
		},
		consulted: {
			type: "list<Approval>",
			about: "Who was heard but did not decide."
		},
		contact: {
			type: "string",
			about: "Whom to ask: its contact, else its owner's; empty where neither is given."
		},
		authority: {
			type: "string",
			about: "law, regulator, group, company, department or team."
		},
		default: {
			type: "string",
			about: "What holds where no clause speaks: silent, permitted or prohibited."
		},
		pack: {
			type: "string",
			about: "The law pack that it comes from, such as `onpolicy:us-ftc`; empty for your own."
		},
		packFacts: {
			type: "string",
			about: "The day of the facts of its law pack; empty for your own."
		},
		packFreshUntil: {
			type: "string",
			about: "The day by which these are to be checked again; empty for your own."
		},
		isPackStale: {
			type: "bool",
			about: "Whether the facts of its law pack were to be checked again by now."
		},
		starts: {
			type: "string",
			about: "The first day on which it holds; empty where it has none."
		},
		ends: {
			type: "string",
			about: "The last day on which it holds; empty where it has none."
		},
		hasEnded: {
			type: "bool",
			about: "Whether that day lies before the day of checking."
		},
		age: {
			type: "int",
			about: "For how many days it has held by the day of checking; 0 where it has no first day."
		},
		settledFor: {
			type: "int",
			about: "How many days ago it began to hold, or was last approved, whichever came later; 0 where neither has a day."
		},
		review: {
			type: "string",
			about: "The day on which it is due for review; empty where none is planned."
		},
		isReviewOverdue: {
			type: "bool",
			about: "Whether that day lies before the day of checking."
		},
		values: {
			type: "list<Concept>",
			about: "All that its `appliesTo` names."
		},
		clauses: {
			type: "list<Clause>",
			about: "Its clauses."
		},
		asks: {
			type: "list<string>",
			about: "All that the duties of its clauses name, such as `legal` or `official-rules`."
		},
		terms: {
			type: "list<string>",
			about: "The terms that it defines."
		},
		unusedTerms: {
			type: "list<string>",
			about: "Those of them that none of its scopes uses."
		},
		unusedEvents: {
			type: "list<string>",
			about: "The events of its calendar that no clause uses, by their ids."
		},
		expectations: {
			type: "int",
			about: "How many expectations it states."
		}
	},
	Clause: {
		id: {
			type: "string",
			about: "Its id; `default` for what the policy's default adds."
		},
		title: {
			type: "string",
			about: "Its title; the id where it has none."
		},
		policy: {
			type: "Policy",
			about: "The policy in which it stands."
		},
		modality: {
			type: "string",
			about: "prohibit, permit, require, only or default."
		},
		text: {
			type: "string",
			about: "Its wording; empty where it gives none."
		},
		reason: {
			type: "string",
			about: "Its reason; empty where it gives none."
		},
		source: {
			type: "string",
			about: "The law or document that it rests on; empty where it names none."
		},
		contact: {
			type: "string",
			about: "Whom to ask: its contact, else the policy's; empty where neither is given."
		},
		isWaivable: {
			type: "bool",
			about: "Whether a waiver can be granted for it."
		},
		isProtected: {
			type: "bool",
			about: "Whether it is a right that no lower authority can take away."
		},
		reservedFor: {
			type: "string",
			about: "For `only`: the labels of whom or what it reserves the activity for."
		},
		facets: {
			type: "list<string>",
			about: "The facets that it names itself."
		},
		values: {
			type: "list<Concept>",
			about: "All that its scope names."
		},
		tool: {
			type: "list<Concept>",
			about: "The tools that its scope names."
		},
		tactic: {
			type: "list<Concept>",
			about: "The tactics that its scope names."
		},
		actor: {
			type: "list<Concept>",
			about: "The people that its scope names; for `only` also those that it is reserved for."
		},
		time: {
			type: "list<Concept>",
			about: "The times that its scope names."
		},
		duties: {
			type: "list<Duty>",
			about: "What it requires, or what its permission depends on."
		},
		exceptions: {
			type: "int",
			about: "How many scopes stand under `unless`."
		},
		alternatives: {
			type: "int",
			about: "How many alternatives it offers."
		},
		prohibitedAlternatives: {
			type: "list<string>",
			about: "Those alternatives that the policies prohibit, in words."
		},
		overrides: {
			type: "list<string>",
			about: "The clauses to which it is an exception, as `policy#clause`."
		},
		isLifted: {
			type: "bool",
			about: "Whether a permission names it under `overrides`."
		},
		hasDays: {
			type: "bool",
			about: "Whether it holds on certain days alone."
		},
		neverApplies: {
			type: "bool",
			about: "Whether there is no case, or no day, in which it applies."
		},
		whyNever: {
			type: "string",
			about: "Why it never applies: no-day, empty-scope (its scope lies outside what its policy applies to) or exceptions (they take all of it); empty where it can apply."
		},
		isShadowed: {
			type: "bool",
			about: "Whether the policies would say the same without it, in every case."
		},
		shadowedBy: {
			type: "string",
			about: "The titles of the clauses that make it so."
		},
		isIdle: {
			type: "bool",
			about: "Whether it requires something only where all is prohibited anyway."
		},
		isUsed: {
			type: "bool",
			about: "Whether it speaks of some tactic of the strategies that were read; of one that leaves things open, too."
		}
	},
	Participant: {
		role: {
			type: "Role",
			about: "The role of the people."
		},
		name: {
			type: "string",
			about: "The person or agency; empty where nobody is named."
		},
		group: {
			type: "string",
			about: "The group that they belong to; empty where none is named."
		},
		count: {
			type: "int",
			about: "How many they are; 0 where that is not said."
		},
		contract: {
			type: "string",
			about: "The contract with them; empty where none is named."
		},
		training: {
			type: "string",
			about: "The training that they have had; empty where that is not said."
		}
	},
	Evidence: {
		kind: {
			type: "string",
			about: "approval, disclosure, record, training, consent or control."
		},
		value: {
			type: "string",
			about: "What it shows, as the document writes it."
		},
		role: {
			type: "Role",
			about: "For an approval: who gave it."
		},
		on: {
			type: "string",
			about: "The day from which it counts; empty where it has none."
		},
		expires: {
			type: "string",
			about: "The last day on which it counts; empty where it has none."
		},
		ref: {
			type: "string",
			about: "Where it is on file; empty where that is not said."
		},
		how: {
			type: "string",
			about: "How it is done, such as `#ad in the first line`; empty where that is not said."
		},
		by: {
			type: "string",
			about: "The person who gave it; empty where nobody is named."
		},
		url: {
			type: "string",
			about: "Its address; empty where it has none."
		}
	},
	Sharing: {
		role: {
			type: "Role",
			about: "Who has seen the strategy."
		},
		on: {
			type: "string",
			about: "The day of it; empty where it has none."
		},
		decision: {
			type: "string",
			about: "acknowledged, approved, objected or pending; empty where nothing came of it."
		}
	},
	Strategy: {
		id: {
			type: "string",
			about: "Its id."
		},
		title: {
			type: "string",
			about: "Its title; the id where it has none."
		},
		owner: {
			type: "Owner",
			about: "Who owns it."
		},
		objective: {
			type: "string",
			about: "What it is to achieve; empty where it does not say."
		},
		sharedWith: {
			type: "list<Sharing>",
			about: "Who has seen it."
		},
		starts: {
			type: "string",
			about: "The first day of its tactics that are still planned; empty where that is open."
		},
		hasStarted: {
			type: "bool",
			about: "Whether one of these has started."
		},
		governedBy: {
			type: "list<string>",
			about: "The policies that it names; empty where all count."
		},
		policies: {
			type: "list<Policy>",
			about: "The policies that it is held against."
		},
		leftOut: {
			type: "list<Policy>",
			about: "The policies that its `governedBy` leaves out, although a clause of theirs speaks of some tactic."
		},
		tactics: {
			type: "list<Tactic>",
			about: "Its tactics that are neither done nor rejected."
		}
	},
	Tactic: {
		id: {
			type: "string",
			about: "Its id."
		},
		title: {
			type: "string",
			about: "Its title; the id where it has none."
		},
		strategy: {
			type: "Strategy",
			about: "The strategy in which it stands."
		},
		description: {
			type: "string",
			about: "What is planned, in words; empty where it does not say."
		},
		status: {
			type: "string",
			about: "idea, planned, live, paused, done or rejected."
		},
		businessCase: {
			type: "string",
			about: "Its business case; empty where it states none."
		},
		objective: {
			type: "string",
			about: "What it is to achieve; empty where it does not say."
		},
		kpi: {
			type: "string",
			about: "How success is measured; empty where it does not say."
		},
		stop: {
			type: "string",
			about: "How it is paused and taken down; empty where it does not say."
		},
		owner: {
			type: "Owner",
			about: "Who answers for it: its owner, else the strategy's."
		},
		participants: {
			type: "list<Participant>",
			about: "The people who take part."
		},
		starts: {
			type: "string",
			about: "Its first day, else the strategy's; empty where neither has one."
		},
		ends: {
			type: "string",
			about: "Its last day, else the strategy's; empty where neither has one."
		},
		hasStarted: {
			type: "bool",
			about: "Whether it is live or paused, or planned with a first day that does not lie after the day of checking."
		},
		isOver: {
			type: "bool",
			about: "Whether its last day lies before the day of checking; false without one."
		},
		isAhead: {
			type: "bool",
			about: "Whether it has a first day of its own, and that lies after the day of checking."
		},
		evidence: {
			type: "list<Evidence>",
			about: "What it states to show that duties are met."
		},
		values: {
			type: "list<Concept>",
			about: "Its values in all facets: its own and its uses', else the strategy's, else those that are assumed."
		},
		tool: {
			type: "list<Concept>",
			about: "Its tools."
		},
		tactic: {
			type: "list<Concept>",
			about: "What kinds of tactic it is."
		},
		actor: {
			type: "list<Concept>",
			about: "Who does it."
		},
		account: {
			type: "list<Concept>",
			about: "On whose account."
		},
		time: {
			type: "list<Concept>",
			about: "When: working hours, after hours."
		},
		device: {
			type: "list<Concept>",
			about: "On which device."
		},
		region: {
			type: "list<Concept>",
			about: "Where."
		},
		audience: {
			type: "list<Concept>",
			about: "For whom."
		},
		content: {
			type: "list<Concept>",
			about: "What is said or shown."
		},
		data: {
			type: "list<Concept>",
			about: "Which data it uses or discloses."
		},
		payment: {
			type: "list<Concept>",
			about: "Whether it is paid for, and how."
		},
		ai: {
			type: "list<Concept>",
			about: "Which part AI has in it."
		},
		verdict: {
			type: "string",
			about: "Its verdict: prohibited, unmet, depends, unstated, silent or permitted."
		},
		openDuties: {
			type: "list<Duty>",
			about: "What the policies require of some of its uses and it does not show."
		},
		deciding: {
			type: "list<string>",
			about: "The facets on which the policies' answer depends and that it leaves open; another finding asks for them."
		},
		conflicts: {
			type: "list<string>",
			about: "The titles of the clauses that prohibit it, or whose duties are not met."
		},
		standing: {
			type: "list<string>",
			about: "The titles of the clauses that stand against it however it is done, and that no waiver covers."
		}
	}
};

const JUDGED_FACTS = {
	ClausePair: {
		relation: {
			type: "string",
			about: "How the two are related: contradiction (nothing of the permission is left), crossing (something is, and both name tools, or tactics), overlap (something is, and they are about different things), undeclared-exception, unagreed-override, duplicate, shadowed, implied-by-default (shadowed with the help of a policy's default) or idle-requirement. A pair is only asked about where they are related in such a way."
		},
		first: {
			type: "Clause",
			about: "The prohibition; of duplicates the one that stands first; else the clause that is shadowed, or the requirement that is idle."
		},
		second: {
			type: "Clause",
			about: "The permission; of duplicates the other; else the first of the clauses because of which it is so."
		},
		example: {
			type: "string",
			about: "A case in which both apply, in words, with a day where not all days will do; empty where none is needed."
		},
		others: {
			type: "int",
			about: "How many more clauses have this relation to the one at which it is told."
		}
	},
	Exception: {
		clause: {
			type: "Clause",
			about: "The clause under whose `unless` it stands."
		},
		text: {
			type: "string",
			about: "What it names, in words."
		},
		isReserved: {
			type: "bool",
			about: "Whether it is what an `only` reserves: an exception, too, though it stands under no `unless`."
		},
		isEmpty: {
			type: "bool",
			about: "Whether it shares no case with the clause's scope."
		},
		isTotal: {
			type: "bool",
			about: "Whether it covers the whole of the clause's scope."
		}
	},
	Verdict: {
		kind: {
			type: "string",
			about: "prohibited, unmet, depends, unstated, silent or permitted."
		},
		cause: {
			type: "string",
			about: "What this fact is about: prohibition, duty, together, open (it depends) or silence."
		},
		strategy: {
			type: "Strategy",
			about: "The strategy."
		},
		tactic: {
			type: "Tactic",
			about: "The tactic."
		},
		uses: {
			type: "int",
			about: "How many of the tactic's uses this holds for."
		},
		policy: {
			type: "Policy",
			about: "The policy of the clause; all its texts are empty where no clause speaks."
		},
		clause: {
			type: "Clause",
			about: "The clause; all its texts are empty where no clause speaks."
		},
		facets: {
			type: "list<string>",
			about: "The facets that the clause itself names."
		},
		facet: {
			type: "string",
			about: "The facet of `concept`."
		},
		concept: {
			type: "Concept",
			about: "The use's value that the clause is about."
		},
		isBroader: {
			type: "bool",
			about: "Whether the clause names a concept broader than the use's."
		},
		isOwnFacet: {
			type: "bool",
			about: "Whether all that the clause names is one facet of the organisation's own."
		},
		named: {
			type: "string",
			about: "The label of what the clause names in that facet."
		},
		combination: {
			type: "string",
			about: "The use's values that the clause is about; for `together` the clauses."
		},
		duty: {
			type: "Duty",
			about: "The duty that is open."
		},
		evidenceFault: {
			type: "string",
			about: "Why evidence that was meant for the duty does not count: wrong-role, dated-too-late, dated-in-future, expires-too-early or covers-part; empty where none was stated."
		},
		stakes: {
			type: "string",
			about: "What is at stake where it depends, with its verb: `a prohibition is`, `a duty is` or both."
		},
		deciding: {
			type: "list<string>",
			about: "The facets that decide where it depends."
		},
		question: {
			type: "string",
			about: "What the tactic leaves open, in words."
		}
	},
	Mention: {
		policy: {
			type: "Policy",
			about: "The policy in which the name stands; its texts are empty for a strategy."
		},
		clause: {
			type: "Clause",
			about: "The clause in which it stands; its texts are empty where it stands in none."
		},
		strategy: {
			type: "Strategy",
			about: "The strategy in which it stands; its texts are empty for a policy."
		},
		tactic: {
			type: "Tactic",
			about: "The tactic that states it; its texts are empty for a policy."
		},
		isInPolicy: {
			type: "bool",
			about: "Whether it stands in a policy."
		},
		facet: {
			type: "string",
			about: "The facet under which it stands."
		},
		text: {
			type: "string",
			about: "The name as written."
		},
		isKnown: {
			type: "bool",
			about: "Whether a taxonomy lists it."
		},
		concept: {
			type: "Concept",
			about: "What it names."
		}
	},
	Waiver: {
		id: {
			type: "string",
			about: "Its id."
		},
		strategy: {
			type: "Strategy",
			about: "The strategy."
		},
		tactic: {
			type: "Tactic",
			about: "The tactic for which the clause is waived; never one that is done or rejected."
		},
		policy: {
			type: "Policy",
			about: "The policy of the clause."
		},
		clause: {
			type: "Clause",
			about: "The clause that is waived."
		},
		grantedBy: {
			type: "Role",
			about: "Who granted it."
		},
		on: {
			type: "string",
			about: "The day on which it was granted, such as `2026-09-21`."
		},
		expires: {
			type: "string",
			about: "The last day on which it holds."
		},
		days: {
			type: "int",
			about: "How many days lie between the two."
		},
		daysLeft: {
			type: "int",
			about: "How many days lie between the day of checking and its last; negative once it is over."
		},
		reason: {
			type: "string",
			about: "Why it was granted."
		},
		controls: {
			type: "list<string>",
			about: "What keeps the risk small in the meantime."
		},
		renewals: {
			type: "int",
			about: "How often it has been renewed."
		},
		fault: {
			type: "string",
			about: "Why it is void, as the end of a sentence; empty where it holds."
		},
		isExpired: {
			type: "bool",
			about: "Whether its last day has passed."
		},
		isNeeded: {
			type: "bool",
			about: "Whether the clause stands against the tactic at all."
		},
		outlives: {
			type: "bool",
			about: "Whether the tactic goes on after its last day, and no other waiver of the clause holds for longer."
		},
		clauseFingerprint: {
			type: "string",
			about: "What the clause meant when it was waived; empty where it is not recorded."
		},
		fingerprint: {
			type: "string",
			about: "What the clause means today, to be compared with that."
		}
	},
	Workspace: {
		policies: {
			type: "list<Policy>",
			about: "All policies that could be read, those of law packs too."
		},
		waivers: {
			type: "int",
			about: "How many waivers there are."
		}
	}
};

const FACT_TYPES = {
	...DOCUMENT_FACTS,
	...JUDGED_FACTS
};
const SUBJECTS = {
	policy: {
		variable: "policy",
		type: "Policy"
	},
	clause: {
		variable: "clause",
		type: "Clause"
	},
	"clause-pair": {
		variable: "pair",
		type: "ClausePair"
	},
	exception: {
		variable: "exception",
		type: "Exception"
	},
	strategy: {
		variable: "strategy",
		type: "Strategy"
	},
	tactic: {
		variable: "tactic",
		type: "Tactic"
	},
	verdict: {
		variable: "verdict",
		type: "Verdict"
	},
	mention: {
		variable: "mention",
		type: "Mention"
	},
	waiver: {
		variable: "waiver",
		type: "Waiver"
	},
	workspace: {
		variable: "workspace",
		type: "Workspace"
	}
};

const FUNCTIONS = [
	{
		name: "within",
		on: "Concept",
		call: "within(\"NAME\")",
		gives: "bool",
		about: "Whether it is the concept of this name or one below it, by the taxonomies of the workspace.",
		example: "verdict.concept.within(\"messaging-app\")"
	},
	{
		name: "within",
		on: "Role",
		call: "within(\"NAME\")",
		gives: "bool",
		about: "Whether it is the role of this name or one below it, by the taxonomy of actors.",
		example: "verdict.strategy.owner.role.within(\"marketing\")"
	},
	{
		name: "contains",
		on: "string",
		call: "contains(\"TEXT\")",
		gives: "bool",
		about: "Whether the text stands in it.",
		example: "verdict.tactic.title.contains(\"TikTok\")"
	},
	{
		name: "startsWith",
		on: "string",
		call: "startsWith(\"TEXT\")",
		gives: "bool",
		about: "Whether it begins with the text.",
		example: "verdict.clause.id.startsWith(\"legal-\")"
	},
	{
		name: "endsWith",
		on: "string",
		call: "endsWith(\"TEXT\")",
		gives: "bool",
		about: "Whether it ends with the text.",
		example: "verdict.clause.title.endsWith(\"?\")"
	},
	{
		name: "firstOf",
		on: "string",
		call: "firstOf(LIST)",
		gives: "string",
		about: "The first of these words or phrases that stands in it as whole words, in whichever case; empty where none does. A `*` in a phrase stands for up to four words, such as in `buy * followers`.",
		example: "verdict.clause.title.firstOf([\"appropriate\", \"professional\"]) != \"\""
	},
	{
		name: "matches",
		on: "string",
		call: "matches(\"PATTERN\")",
		gives: "bool",
		about: "Whether a part of it has the form of the pattern; the pattern is a text in quotes.",
		example: "verdict.tactic.title.matches(\"(?i)q[1-4] 20[0-9]{2}\")"
	},
	{
		name: "size",
		on: "string",
		call: "size()",
		gives: "int",
		about: "How many characters it has; `size(TEXT)` is the same.",
		example: "verdict.tactic.businessCase.size() < 20"
	},
	{
		name: "size",
		on: "list",
		call: "size()",
		gives: "int",
		about: "How many items it has; `size(LIST)` is the same.",
		example: "verdict.facets.size() > 2"
	},
	{
		name: "join",
		on: "list",
		call: "join(\"BETWEEN\")",
		gives: "string",
		about: "The texts of the list as one, with this text between them.",
		example: "verdict.facets.join(\", \")"
	},
	{
		name: "exists",
		on: "list",
		call: "exists(x, \u2026)",
		gives: "bool",
		about: "Whether the condition holds for some item; `x` stands for the item.",
		example: "verdict.facets.exists(x, x == \"tool\")"
	},
	{
		name: "all",
		on: "list",
		call: "all(x, \u2026)",
		gives: "bool",
		about: "Whether the condition holds for every item.",
		example: "verdict.facets.all(x, x in [\"tool\", \"actor\"])"
	},
	{
		name: "exists_one",
		on: "list",
		call: "exists_one(x, \u2026)",
		gives: "bool",
		about: "Whether the condition holds for one item and no other.",
		example: "verdict.facets.exists_one(x, x.startsWith(\"t\"))"
	},
	{
		name: "filter",
		on: "list",
		call: "filter(x, \u2026)",
		gives: "list",
		about: "The items for which the condition holds.",
		example: "verdict.facets.filter(x, x != \"actor\").size() > 1"
	},
	{
		name: "map",
		on: "list",
		call: "map(x, \u2026)",
		gives: "list",
		about: "What the expression makes of each item.",
		example: "verdict.facets.map(x, \"the \" + x).join(\", \") != \"\""
	}
];

const MOST_STEPS = 2e3;
function compilePattern(root) {
	const draft = {
		steps: [],
		visits: 0
	};
	const isComplete = emit(draft, root);
	draft.steps.push({ kind: "match" });
	return isComplete ? draft.steps : void 0;
}
function emit(draft, node) {
	draft.visits += 1;
	if (draft.steps.length > 2e3 || draft.visits > 2e3 * 4) return false;
	switch (node.kind) {
		case "sequence": return node.parts.every((part) => emit(draft, part));
		case "choice": return emitChoice(draft, node.parts);
		case "repeat": return emitRepeat(draft, node);
		default:
			draft.steps.push(node);
			return true;
	}
}
function emitChoice(draft, parts) {
	const { steps } = draft;
	const exits = [];
	for (const [index, part] of parts.entries()) {
		const isLast = index === parts.length - 1;
		const fork = {
			kind: "go",
			to: steps.length + 1,
			other: void 0
		};
		if (!isLast) steps.push(fork);
		if (!emit(draft, part)) return false;
		if (isLast) break;
		const exit = {
			kind: "go",
			to: 0,
			other: void 0
		};
		steps.push(exit);
		exits.push(exit);
		fork.other = steps.length;
	}
	for (const exit of exits) exit.to = steps.length;
	return true;
}
function emitRepeat(draft, { part, least, most }) {
	const { steps } = draft;
	for (let count = 0; count < least; count += 1) if (!emit(draft, part)) return false;
	if (most === 1e400) {
		const fork = {
			kind: "go",
			to: steps.length + 1,
			other: void 0
		};
		const start = steps.length;
		steps.push(fork);
		if (!emit(draft, part)) return false;
		steps.push({
			kind: "go",
			to: start,
			other: void 0
		});
		fork.other = steps.length;
		return true;
	}
	const forks = [];
	for (let count = least; count < most; count += 1) {
		const fork = {
			kind: "go",
			to: steps.length + 1,
			other: void 0
		};
		steps.push(fork);
		forks.push(fork);
		if (!emit(draft, part)) return false;
	}
	for (const fork of forks) fork.other = steps.length;
	return true;
}

function refuse(cursor, fault, at = cursor.at) {
	cursor.fault ??= {
		fault,
		at
	};
	cursor.at = cursor.text.length;
}

const SHORTHANDS = {
	d: [[48, 57]],
	w: [
		[48, 57],
		[65, 90],
		[95, 95],
		[97, 122]
	],
	s: [
		[9, 10],
		[12, 13],
		[32, 32]
	]
};
const CONTROLS = {
	n: 10,
	t: 9,
	r: 13,
	f: 12,
	v: 11
};
const LAST = 1114111;
function readEscape(cursor) {
	const { text, at } = cursor;
	if (text[at] === "b") {
		cursor.at += 1;
		return { kind: "boundary" };
	}
	const ranges = readEscaped(cursor);
	return ranges === void 0 ? void 0 : {
		kind: "set",
		set: {
			ranges,
			isNegated: false
		}
	};
}
function readEscaped(cursor) {
	const { text, at } = cursor;
	const code = text.codePointAt(at);
	if (code === void 0) return refuse(cursor, "nothing follows the last `\\`", at - 1);
	const sign = String.fromCodePoint(code);
	cursor.at += sign.length;
	const shorthand = SHORTHANDS[sign.toLowerCase()];
	if (shorthand !== void 0) return sign === sign.toLowerCase() ? shorthand : complement(shorthand);
	const control = CONTROLS[sign];
	if (control !== void 0) return [[control, control]];
	if (/[0-9]/u.test(sign)) return refuse(cursor, "a group cannot be looked up again", at - 1);
	if (/[a-z]/iu.test(sign)) return refuse(cursor, `"\\${sign}" is not known`, at - 1);
	return [[code, code]];
}
function complement(ranges) {
	const rest = [];
	let next = 0;
	for (const [first, last] of ranges) {
		if (first > next) rest.push([next, first - 1]);
		next = last + 1;
	}
	return [...rest, [next, LAST]];
}
function readClass(cursor) {
	const { text, at: start } = cursor;
	const isNegated = text[start] === "^";
	if (isNegated) cursor.at += 1;
	const ranges = [];
	for (let isFirst = true; cursor.at < text.length; isFirst = false) {
		if (text[cursor.at] === "]" && !isFirst) {
			cursor.at += 1;
			return {
				kind: "set",
				set: {
					ranges,
					isNegated
				}
			};
		}
		ranges.push(...readMember(cursor));
	}
	return refuse(cursor, "a square bracket is never closed", start - 1);
}
function readMember(cursor) {
	const { text, at: start } = cursor;
	const first = readCharacters(cursor);
	if (!(text[cursor.at] === "-" && cursor.at + 1 < text.length && text[cursor.at + 1] !== "]")) return first;
	cursor.at += 1;
	const [from] = first[0] ?? [0];
	const last = readCharacters(cursor);
	const [, to] = last[0] ?? [0, 0];
	if (![first, last].every((ranges) => ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1])) refuse(cursor, "a range goes from one character to another", start);
	else if (from > to) refuse(cursor, "a range goes backwards", start);
	return [[from, to]];
}
function readCharacters(cursor) {
	const code = cursor.text.codePointAt(cursor.at) ?? 0;
	cursor.at += code > 65535 ? 2 : 1;
	return code === 92 ? readEscaped(cursor) ?? [] : [[code, code]];
}

const LONGEST_PATTERN = 1e3;
const MOST_REPEATS = 1e3;
const DEEPEST = 50;
function parsePattern(text) {
	if (text.length > 1e3) return {
		fault: `a pattern has at most ${LONGEST_PATTERN} characters`,
		at: 0
	};
	const ignoresCase = text.startsWith("(?i)");
	const cursor = {
		text,
		at: ignoresCase ? 4 : 0,
		depth: 0,
		fault: void 0
	};
	const root = readChoice(cursor);
	if (cursor.fault === void 0 && cursor.at < text.length) refuse(cursor, "a bracket is closed that was not opened");
	return cursor.fault ?? {
		root,
		ignoresCase
	};
}
function readChoice(cursor) {
	const parts = [readSequence(cursor)];
	while (cursor.text[cursor.at] === "|") {
		cursor.at += 1;
		parts.push(readSequence(cursor));
	}
	return {
		kind: "choice",
		parts
	};
}
function readSequence(cursor) {
	const parts = [];
	while (cursor.at < cursor.text.length && !"|)".includes(cursor.text.charAt(cursor.at))) {
		const start = cursor.at;
		const atom = readAtom(cursor);
		if (atom !== void 0) parts.push(readRepeat(cursor, atom, start));
	}
	return {
		kind: "sequence",
		parts
	};
}
function readAtom(cursor) {
	const { text, at } = cursor;
	const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
	cursor.at += sign.length;
	switch (sign) {
		case "(": return readGroup(cursor);
		case "[": return readClass(cursor);
		case "\\": return readEscape(cursor);
		case ".": return {
			kind: "set",
			set: {
				ranges: [[10, 10]],
				isNegated: true
			}
		};
		case "^": return { kind: "start" };
		case "$": return { kind: "end" };
		case "*":
		case "+":
		case "?": return refuse(cursor, `"${sign}" repeats nothing`, at);
		default: {
			const code = sign.codePointAt(0) ?? 0;
			return {
				kind: "set",
				set: {
					ranges: [[code, code]],
					isNegated: false
				}
			};
		}
	}
}
function readGroup(cursor) {
	const opening = cursor.at - 1;
	if (cursor.text[cursor.at] === "?") {
		if (cursor.text[cursor.at + 1] !== ":") return refuse(cursor, "a group is \"(\u2026)\" or \"(?:\u2026)\"; nothing looks ahead or back", opening);
		cursor.at += 2;
	}
	cursor.depth += 1;
	if (cursor.depth > DEEPEST) return refuse(cursor, `groups are nested deeper than ${DEEPEST}`, opening);
	const inner = readChoice(cursor);
	cursor.depth -= 1;
	if (cursor.text[cursor.at] !== ")") return refuse(cursor, "a bracket is never closed", opening);
	cursor.at += 1;
	return inner;
}
function readRepeat(cursor, atom, start) {
	const found = /^(?:[*+?]|\{(\d{1,5})(,?)(\d{0,5})\})\??/u.exec(cursor.text.slice(cursor.at, cursor.at + 20));
	if (found === null) return atom;
	const [sign, few = "", comma = "", many = ""] = found;
	cursor.at += sign.length;
	const least = sign.startsWith("+") ? 1 : Number(few);
	const most = sign.startsWith("?") ? 1 : few === "" || comma !== "" && many === "" ? 1e400 : Number(many || few);
	if (least > MOST_REPEATS || most !== 1e400 && most > MOST_REPEATS) refuse(cursor, `nothing is repeated more than ${MOST_REPEATS} times`, start);
	if (most < least) refuse(cursor, "it repeats at least more often than at most", start);
	if (/^[*+?]/u.test(cursor.text.slice(cursor.at))) refuse(cursor, "what is repeated is repeated again");
	return {
		kind: "repeat",
		part: atom,
		least,
		most
	};
}

function createMatcher(pattern) {
	const parsed = parsePattern(pattern);
	if ("fault" in parsed) return parsed;
	const steps = compilePattern(parsed.root);
	if (steps === void 0) return {
		fault: `written out, it has more than ${MOST_STEPS} steps`,
		at: 0
	};
	return (text, meter) => isFound({
		steps,
		ignoresCase: parsed.ignoresCase
	}, text, meter);
}
function isFound({ steps, ignoresCase }, text, meter) {
	let waiting = [];
	let before;
	let at = 0;
	while (at <= text.length) {
		const after = text.codePointAt(at);
		const here = reach(steps, [...waiting, 0], {
			before,
			after
		});
		if (here.isFound) return true;
		if (!meter.spend(here.cost) || after === void 0) return false;
		waiting = here.waiting.filter((index) => takes(steps[index], after, ignoresCase)).map((index) => index + 1);
		before = after;
		at += after > 65535 ? 2 : 1;
	}
	return false;
}
function reach(steps, from, around) {
	const seen = /* @__PURE__ */ new Set();
	const waiting = [];
	const open = [...from];
	for (let index = open.pop(); index !== void 0; index = open.pop()) {
		const step = steps[index];
		if (step === void 0 || seen.has(index)) continue;
		seen.add(index);
		if (step.kind === "match") return {
			isFound: true,
			waiting,
			cost: seen.size
		};
		if (step.kind === "set") waiting.push(index);
		else if (step.kind === "go") open.push(step.to, ...step.other === void 0 ? [] : [step.other]);
		else if (holds(step.kind, around)) open.push(index + 1);
	}
	return {
		isFound: false,
		waiting,
		cost: seen.size
	};
}
function holds(kind, { before, after }) {
	if (kind === "boundary") return isWord(before) !== isWord(after);
	return (kind === "start" ? before : after) === void 0;
}
function isWord(code) {
	return code !== void 0 && /\w/u.test(String.fromCodePoint(code));
}
function takes(step, code, ignoresCase) {
	if (step?.kind !== "set") return false;
	if (!ignoresCase) return isIn(step.set, code);
	const sign = String.fromCodePoint(code);
	return [
		code,
		sign.toLowerCase().codePointAt(0) ?? 0,
		sign.toUpperCase().codePointAt(0) ?? 0
	].some((each) => step.set.ranges.some(([first, last]) => each >= first && each <= last)) !== step.set.isNegated;
}
function isIn({ ranges, isNegated }, code) {
	return ranges.some(([first, last]) => code >= first && code <= last) !== isNegated;
}

const LARGEST = 2n ** 63n - 1n;
const MOST_LISTS = 3;
const KNOWN = [...new Set(FUNCTIONS.map(({ name }) => name))];
const MACROS$1 = /* @__PURE__ */ new Set([
	"exists",
	"all",
	"exists_one",
	"filter",
	"map"
]);
const REFUSED = {
	"/": ["rules do not divide", "Multiply the other side instead."],
	"%": ["rules do not divide", "Compare the number itself."],
	"[]": ["rules do not pick an item by its number or key", "Use `exists` to ask for an item of a list."],
	map: ["rules know no maps", "Compare the values one by one."]
};
function findUnsupported(node, names) {
	return checkParts(node, names) ?? checkNode(node, names);
}
function faultAt({ start, end }, fault, help) {
	return {
		fault,
		start,
		end,
		...help === void 0 ? {} : { help }
	};
}
function checkNode(node, names) {
	const refused = REFUSED[node.op];
	if (refused !== void 0) return faultAt(node, ...refused);
	switch (node.op) {
		case "value": return checkValue(node, node.args);
		case "id": return names.variables.includes(node.args) ? void 0 : faultAt(node, `"${node.args}" stands for no value`);
		case "call": return checkCall(node, node.args);
		case "rcall": return checkMethod(node, names);
		case "==":
		case "!=": return node.args.every(isPlain) ? void 0 : faultAt(node, "only texts, numbers and lists of them are compared");
		default: return;
	}
}
function checkValue(node, value) {
	if (typeof value === "bigint" && value > LARGEST) return faultAt(node, "the number is too large");
	if (typeof value === "bigint" || typeof value === "string" || typeof value === "boolean") return void 0;
	return faultAt(node, "rules know texts, whole numbers, `true` and `false`");
}
function checkCall(node, [name, parameters]) {
	if (name === "size" && parameters.length === 1) return void 0;
	if (name === "has") return faultAt(node, "nothing is ever missing", "Compare with the empty text `\"\"` instead.");
	return unknownFunction(node, name);
}
function unknownFunction(node, name) {
	const { start, end } = node;
	return {
		fault: `there is no function "${name}" for rules`,
		start,
		end,
		near: {
			name,
			known: KNOWN
		}
	};
}
function checkMethod(node, names) {
	const [name, on, [first]] = node.args;
	if (!KNOWN.includes(name)) return unknownFunction(node, name);
	if (name === "matches") return checkPattern(node, first);
	if (name !== "within" || first?.op !== "value" || typeof first.args !== "string") return void 0;
	const fault = names.checkConcept(typeOf(on), first.args);
	return fault === void 0 ? void 0 : {
		...fault,
		start: first.start,
		end: first.end
	};
}
function checkPattern(node, pattern) {
	if (pattern?.op !== "value" || typeof pattern.args !== "string") return faultAt(node, "the pattern of `matches` must be a text in quotes");
	const matcher = createMatcher(pattern.args);
	return typeof matcher === "function" ? void 0 : faultAt(pattern, `in this pattern, ${matcher.fault}`);
}
function typeOf(node) {
	const type = "checkedType" in node ? node.checkedType : void 0;
	return typeof type === "object" && type !== null && "name" in type ? String(type.name) : "dyn";
}
function isPlain(node) {
	return /^(?:list<)?(?:string|int|bool|T)>?$/u.test(typeOf(node));
}
function checkParts(node, names) {
	for (const part of partsOf(node)) {
		const fault = findUnsupported(part, names);
		if (fault !== void 0) return fault;
	}
	if (node.op !== "rcall" || !MACROS$1.has(node.args[0])) return void 0;
	const [, , [variable, ...parts]] = node.args;
	if (names.depth === 3) return faultAt(node, `more than ${3} lists are gone through at once`);
	const inner = {
		...names,
		depth: names.depth + 1,
		variables: [...names.variables, variable?.op === "id" ? variable.args : ""]
	};
	return parts.map((part) => findUnsupported(part, inner)).find((fault) => fault !== void 0);
}
function partsOf(node) {
	switch (node.op) {
		case "value":
		case "id": return [];
		case ".":
		case ".?": return [node.args[0]];
		case "!_":
		case "-_": return [node.args];
		case "call": return node.args[1];
		case "rcall": return MACROS$1.has(node.args[0]) ? [node.args[1]] : [node.args[1], ...node.args[2]];
		case "map": return node.args.flat();
		default: return node.args;
	}
}

const TOKENS = {
	EOF: "the end",
	LPAREN: "\"(\"",
	RPAREN: "\")\"",
	LBRACKET: "\"[\"",
	RBRACKET: "\"]\"",
	LBRACE: "\"{\"",
	RBRACE: "\"}\"",
	COMMA: "a comma",
	COLON: "a colon",
	DOT: "a dot",
	STRING: "a text",
	NUMBER: "a number",
	IDENTIFIER: "a name"
};
function describeCelError(error, variables) {
	const { start = 0, end = 0 } = error.range ?? {};
	const summary = error.summary.split("\n")[0] ?? "";
	const name = /: (\S+)$/u.exec(summary)?.[1] ?? "";
	const { node } = error;
	switch (error.code) {
		case "unknown_variable": return {
			fault: `there is no "${name}" here`,
			start,
			end,
			near: {
				name,
				known: variables
			}
		};
		case "no_such_key": return {
			fault: `there is no field "${name}"`,
			start,
			end,
			near: {
				name,
				known: fieldsOf(node)
			}
		};
		case "no_matching_overload": {
			const called = /(?:^|[.'])(\w+)\(/u.exec(summary)?.[1] ?? "";
			return FUNCTIONS.some((each) => each.name === called) ? {
				fault: `"${called}" does not go with this: ${/'(.*)'/u.exec(summary)?.[1] ?? summary}`,
				start,
				end
			} : unknownFunction({
				start,
				end
			}, called);
		}
		case "limit_exceeded": return {
			fault: "the expression is longer, or nested deeper, than a rule may be",
			start,
			end
		};
		case "unexpected_token":
		case "expected_token": return {
			fault: lowerFirst(summary).replaceAll(/\b[A-Z]{2,}\b/gu, (token) => TOKENS[token] ?? token),
			start,
			end
		};
		default: return {
			fault: lowerFirst(summary),
			start,
			end
		};
	}
}
function fieldsOf(node) {
	const [object] = Array.isArray(node?.args) ? node.args : [];
	const type = typeof object === "object" && object !== null ? typeOf(object) : "";
	return Object.entries(FACT_TYPES).flatMap(([name, fields]) => name === type ? Object.keys(fields) : []);
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1).replace(/[.:]$/u, "");
}

const OPERATORS = {
	"==": (a, b, meter) => isSame(a, b, meter),
	"!=": (a, b, meter) => !isSame(a, b, meter),
	in: (a, b, meter) => listOf(b).some((item) => meter.spend(1) && isSame(a, item, meter)),
	"<": (a, b) => isBefore(a, b),
	">": (a, b) => isBefore(b, a),
	"<=": (a, b) => !isBefore(b, a),
	">=": (a, b) => !isBefore(a, b),
	"+": add,
	"-": (a, b) => typeof a === "bigint" && typeof b === "bigint" ? a - b : 0n,
	"*": (a, b) => typeof a === "bigint" && typeof b === "bigint" ? a * b : 0n
};
function add(a, b, meter) {
	if (typeof a === "bigint" && typeof b === "bigint") return a + b;
	if (typeof a === "string" && typeof b === "string") return meter.spend(a.length + b.length) ? a + b : "";
	const [first, second] = [listOf(a), listOf(b)];
	return meter.spend(first.length + second.length) ? [...first, ...second] : [];
}
function isBefore(a, b) {
	if (typeof a === "bigint" && typeof b === "bigint") return a < b;
	return typeof a === "string" && typeof b === "string" && a < b;
}
function isSame(a, b, meter) {
	if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
	return a.length === b.length && meter.spend(a.length) && a.every((item, index) => isSame(item, listOf(b)[index], meter));
}
function sizeOf(value, meter) {
	if (typeof value !== "string") return BigInt(listOf(value).length);
	return meter.spend(value.length) ? BigInt(Array.from(value).length) : 0n;
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function textOf(value) {
	return typeof value === "string" ? value : "";
}
const CALLS = {
	contains: (on, part, meter) => meter.spend(textOf(on).length) && textOf(on).includes(textOf(part)),
	startsWith: (on, part) => textOf(on).startsWith(textOf(part)),
	endsWith: (on, part) => textOf(on).endsWith(textOf(part)),
	firstOf: (on, words, meter) => {
		const texts = listOf(words).map(textOf);
		return meter.spend(stepsOfFirstOf(textOf(on), texts)) ? firstOf(textOf(on), texts) : "";
	},
	size: (on, _, meter) => sizeOf(on, meter),
	join: (on, between, meter) => {
		const texts = listOf(on).map(textOf);
		const length = texts.reduce((sum, text) => sum + text.length + textOf(between).length, 0);
		return meter.spend(length) ? texts.join(textOf(between)) : "";
	}
};

function interpret(node, methods) {
	const run = prepare(node, methods);
	return (names, meter) => meter.spend(1) ? run(names, meter) : false;
}
function prepare(node, methods) {
	const of = (part) => interpret(part, methods);
	switch (node.op) {
		case "value": {
			const value = node.args;
			return () => value;
		}
		case "id": {
			const name = node.args;
			return (names) => lookUp(names, name);
		}
		case ".": {
			const [object, field] = node.args;
			const run = of(object);
			return (names, meter) => fieldOf(run(names, meter), field);
		}
		case "list": {
			const items = node.args.map(of);
			return (names, meter) => items.map((item) => item(names, meter));
		}
		case "!_": {
			const run = of(node.args);
			return (names, meter) => run(names, meter) !== true;
		}
		case "-_": {
			const run = of(node.args);
			return (names, meter) => OPERATORS["-"]?.(0n, run(names, meter), meter);
		}
		case "?:": {
			const [condition, yes, no] = node.args;
			const [when, ifSo, ifNot] = [
				of(condition),
				of(yes),
				of(no)
			];
			return (names, meter) => (when(names, meter) === true ? ifSo : ifNot)(names, meter);
		}
		case "call": {
			const [, [list]] = node.args;
			const run = list === void 0 ? () => [] : of(list);
			return (names, meter) => sizeOf(run(names, meter), meter);
		}
		case "rcall": return prepareMethod(node.args, methods);
		default: return prepareOperator(node, of);
	}
}
function prepareOperator(node, of) {
	const { op } = node;
	if (!isBinary(node)) return () => false;
	const [left, right] = [of(node.args[0]), of(node.args[1])];
	if (op === "&&") return (names, meter) => left(names, meter) === true && right(names, meter) === true;
	if (op === "||") return (names, meter) => left(names, meter) === true || right(names, meter) === true;
	const operate = OPERATORS[op];
	if (operate === void 0) return () => false;
	return (names, meter) => operate(left(names, meter), right(names, meter), meter);
}
function isBinary(node) {
	return node.op === "&&" || node.op === "||" || Object.hasOwn(OPERATORS, node.op);
}
const FIELDS = new Set(Object.values(FACT_TYPES).flatMap((fields) => Object.keys(fields)));
function lookUp(names, name) {
	for (let each = names; each !== void 0; each = each.outer) if (each.name === name) return each.value;
}
function fieldOf(value, field) {
	if (typeof value !== "object" || value === null || !FIELDS.has(field)) return void 0;
	return Reflect.get(value, field);
}
function prepareMethod([name, on, parts], methods) {
	const receiver = interpret(on, methods);
	const [first, second, third] = parts;
	if (Object.hasOwn(MACROS, name) && first?.op === "id" && second !== void 0) return prepareMacro(name, {
		receiver,
		variable: first.args,
		parts: [second, third]
	}, methods);
	if (name === "matches") return prepareMatches(receiver, first);
	const argument = first === void 0 ? () => "" : interpret(first, methods);
	const method = methods.get(name);
	if (method !== void 0) return (names, meter) => method(receiver(names, meter), argument(names, meter));
	const call = CALLS[name];
	return call === void 0 ? () => false : (names, meter) => call(receiver(names, meter), argument(names, meter), meter);
}
function prepareMatches(receiver, pattern) {
	const matcher = createMatcher(pattern?.op === "value" ? textOf(pattern.args) : "");
	if (typeof matcher !== "function") return () => false;
	return (names, meter) => matcher(textOf(receiver(names, meter)), meter);
}
const MACROS = {
	exists: (items, ask) => items.some((item) => ask(item) === true),
	all: (items, ask) => items.every((item) => ask(item) === true),
	exists_one: (items, ask) => items.filter((item) => ask(item) === true).length === 1,
	filter: (items, ask) => items.filter((item) => ask(item) === true),
	map: (items, ask, make) => items.flatMap((item) => ask(item) === true ? [make(item)] : [])
};
function prepareMacro(name, { receiver, variable, parts: [first, second] }, methods) {
	const macro = MACROS[name];
	const condition = name === "map" && second === void 0 ? () => true : interpret(first, methods);
	const result = interpret(second ?? first, methods);
	return (outer, meter) => {
		const within = (run) => (value) => meter.isSpent ? false : run({
			name: variable,
			value,
			outer
		}, meter);
		return macro?.(listOf(receiver(outer, meter)), within(condition), within(result));
	};
}

const LIMITS = {
	maxAstNodes: 1e3,
	maxDepth: 40,
	maxListElements: 200,
	maxMapEntries: 50,
	maxCallArguments: 8
};
function createExpressions(taxonomies) {
	const base = createEnvironment();
	const environments = /* @__PURE__ */ new Map();
	const environmentOf = (subject) => {
		const { variable, type } = SUBJECTS[subject];
		const known = environments.get(subject) ?? base.clone().registerVariable(variable, type).registerVariable("terms", "list<string>");
		environments.set(subject, known);
		return known;
	};
	const methods = createMethods(taxonomies);
	const checkConcept = createConceptCheck(taxonomies);
	return { compile: ({ subject, terms = [] }, text, type) => {
		const environment = environmentOf(subject);
		const { variable } = SUBJECTS[subject];
		const variables = [variable, "terms"];
		const checked = environment.check(text);
		if (checked.error !== void 0) return describeCelError(checked.error, variables);
		const parsed = environment.parse(text);
		const found = parsed.check().type ?? typeOf(parsed.ast);
		const unsupported = findUnsupported(parsed.ast, {
			variables,
			depth: 0,
			checkConcept
		});
		if (unsupported !== void 0) return unsupported;
		if (!(type === "bool" ? found === "bool" : found === "string" || found === "int")) return {
			fault: describeMisfit(found, type),
			start: 0,
			end: text.length
		};
		const run = interpret(parsed.ast, methods);
		const outer = {
			name: "terms",
			value: terms,
			outer: void 0
		};
		return (fact, meter) => run({
			name: variable,
			value: fact,
			outer
		}, meter);
	} };
}
function describeMisfit(found, type) {
	return `it gives ${found}, where ${type === "bool" ? "true or false" : "a text"} is needed`;
}
function createEnvironment() {
	const environment = new Environment({ limits: LIMITS });
	for (const [name, fields] of Object.entries(FACT_TYPES)) {
		const types = /* @__PURE__ */ new Map();
		for (const [field, { type }] of Object.entries(fields)) types.set(field, type);
		environment.registerType({
			name,
			fields: Object.fromEntries(types)
		});
	}
	for (const type of ["Concept", "Role"]) environment.registerFunction(`${type}.within(string): bool`, () => false);
	environment.registerFunction("string.firstOf(list<string>): string", () => "");
	return environment;
}
function createMethods(taxonomies) {
	const within = (on, name) => {
		if (typeof on !== "object" || on === null || typeof name !== "string") return false;
		const text = ["id", "text"].map((key) => Reflect.get(on, key)).find((value) => typeof value === "string");
		const facet = Reflect.get(on, "facet");
		return isNamedWithin(taxonomies, typeof facet === "string" ? facet : "actor", [String(text), name]);
	};
	return /* @__PURE__ */ new Map([["within", within]]);
}
function createConceptCheck(taxonomies) {
	return (type, name) => {
		const all = (type === "Role" ? ["actor"] : taxonomies.facets).map((facet) => taxonomies.get(facet)).filter((taxonomy) => taxonomy !== void 0);
		if (all.some((taxonomy) => resolveConcept(taxonomy, name) !== void 0)) return void 0;
		const help = all.map((taxonomy) => suggestConcept(taxonomy, name)).find((words) => words !== void 0);
		return {
			fault: `no taxonomy knows "${name}"`,
			...help === void 0 ? {} : { help }
		};
	};
}

const LONGEST_WHEN = 1e4;
const LONGEST_MESSAGE = 1e3;
const MOST_TERMS = 200;
function bindRule(map) {
	const id = findText(map, "id");
	const when = findText(map, "when", LONGEST_WHEN);
	const message = findText(map, "message", LONGEST_MESSAGE);
	const [title, category, help] = [
		textOf$1(map, "title"),
		textOf$1(map, "category"),
		textOf$1(map, "help")
	];
	const severity = choiceOf(map, "severity", SEVERITIES);
	const subject = choiceOf(map, "subject", KNOWN_SUBJECTS);
	if (id === void 0 || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id.value)) return void 0;
	if (when === void 0 || message === void 0 || message.value.trim() === "") return void 0;
	if (title === void 0 || category === void 0 || help === void 0) return void 0;
	if (severity === void 0 || subject === void 0) return void 0;
	return {
		data: {
			id: id.value,
			title,
			category,
			severity,
			subject,
			when: when.value,
			message: message.value,
			help,
			...bindRest(map)
		},
		idLocation: id.location,
		when,
		message
	};
}
const KNOWN_SUBJECTS = Object.keys(SUBJECTS).filter((name) => Object.hasOwn(SUBJECTS, name));
function bindRest(map) {
	const confidence = findValue(map, "confidence");
	const value = confidence?.kind === "scalar" && typeof confidence.value === "number" ? confidence.value : void 0;
	const [description, docs, at] = [
		textOf$1(map, "description"),
		textOf$1(map, "docs"),
		textOf$1(map, "at")
	];
	const terms = listItems(findValue(map, "terms")).flatMap((node) => scalarText(node) ?? []);
	const fix = bindFix(findValue(map, "fix"));
	return {
		...fix === void 0 ? {} : { fix },
		...value === void 0 || value < 0 || value > 1 ? {} : { confidence: value },
		...isTrue(map, "optIn") ? { optIn: true } : {},
		...at === void 0 ? {} : { at },
		...terms.length === 0 ? {} : { terms: terms.slice(0, MOST_TERMS) },
		...description === void 0 ? {} : { description },
		...docs === void 0 ? {} : { docs }
	};
}
function bindFix(node) {
	if (node?.kind !== "map") return void 0;
	const write = choiceOf(node, "write", ["label", "fingerprint"]);
	const share = textOf$1(node, "share");
	if (write !== void 0) return share === void 0 ? { write } : void 0;
	return share === void 0 ? void 0 : { share };
}
function findText(map, key, longest = 1e400) {
	const node = findValue(map, key);
	return node?.kind === "scalar" && isText(node) && node.value.length <= longest ? node : void 0;
}
function isText(node) {
	return typeof node.value === "string";
}

const FARTHEST = 200;
function locateInScalar(location, text, [start, end]) {
	const { source, span } = location;
	const raw = source.text.slice(span.start, span.end);
	let at = /^[|>][^\n]*\n/u.exec(raw)?.[0].length ?? (/^["']/u.test(raw) ? 1 : 0);
	let first;
	let last;
	for (let index = 0; index < Math.min(Math.max(end, start + 1), text.length); index += 1) {
		const found = findUnit(raw, text.charAt(index), at);
		if (found === void 0) return location;
		if (index === start) first = found;
		last = found + 1;
		at = found + 1;
	}
	if (last === void 0) return location;
	return {
		source,
		span: {
			start: span.start + (first ?? last - 1),
			end: span.start + last
		}
	};
}
function findUnit(raw, unit, from) {
	if (raw.charAt(from) === "\\" && raw.charAt(from + 1) === unit) return from + 1;
	if (/\s/u.test(unit)) {
		const rest = /^\s+/u.exec(raw.slice(from, from + FARTHEST))?.[0];
		return rest === void 0 ? void 0 : from + (rest.startsWith(unit) ? 0 : rest.length - 1);
	}
	const found = raw.slice(from, from + FARTHEST).indexOf(unit);
	if (found < 0 || !/^[\s\\']*$/u.test(raw.slice(from, from + found))) return void 0;
	return from + found;
}

const MOST_RULES = 200;
function readRules(documents, taxonomies) {
	const problems = [];
	const expressions = createExpressions(taxonomies);
	const rules = [];
	const taken = takenIds();
	for (const { map } of documents) {
		const identity = identityOf(map);
		const bound = bindRule(map);
		if (identity === void 0 || isTaken(taken, identity, problems)) continue;
		taken.set(identity.id, identity.location);
		if (bound === void 0) continue;
		if (rules.length === 200) {
			problems.push(tooMany(identity.location));
			break;
		}
		const compiled = compileRule(expressions, bound.data);
		if ("fires" in compiled) rules.push({
			rule: compiled,
			location: bound.idLocation,
			whenLocation: bound.when.location
		});
		else problems.push(...compiled.map((fault) => toProblem(bound, fault)));
	}
	return {
		value: {
			rules,
			ids: [...taken].flatMap(([id, location]) => location === void 0 ? [] : [id])
		},
		problems
	};
}
function takenIds() {
	return new Map([...builtinRules(), ...problemRules()].map(({ id }) => [id, void 0]));
}
function isTaken(taken, { id, location }, problems) {
	if (!taken.has(id)) return false;
	const first = taken.get(id);
	problems.push({
		rule: "duplicate-id",
		severity: "error",
		message: first === void 0 ? `The id "${id}" is that of a rule that comes with the tool, which cannot be replaced.` : `There are two rules with the id "${id}".`,
		help: first === void 0 ? "Give this rule an id of its own." : "Give each an id of its own.",
		location,
		...first === void 0 ? {} : { related: [{
			location: first,
			message: "the first one"
		}] }
	});
	return true;
}
function toProblem({ when, message }, { key, fault, start, end, near, help }) {
	const node = key === "when" ? when : message;
	const nearest = near === void 0 ? void 0 : suggestNearest(near.name, near.known);
	const all = near === void 0 || near.known.length > 30 ? void 0 : `There are: ${near.known.join(", ")}.`;
	return {
		rule: "rule-expression",
		severity: "error",
		message: `The ${key === "when" ? "condition" : "message"} of this rule cannot be used: ${clipNames(fault)}.`,
		help: nearest ?? help ?? all ?? "The page on facts says what a rule can ask, and how.",
		location: locateInScalar(node.location, String(node.value), [start, end])
	};
}
function clipNames(fault) {
	return fault.replaceAll(/(?<=")[^"]+(?=")/gu, clip);
}
function tooMany(location) {
	return {
		rule: "too-complex",
		severity: "error",
		message: `There are more than ${200} rules of your own; this one and those after it are not run.`,
		help: "Put some of them together, or leave some out.",
		location
	};
}

export { readRules };