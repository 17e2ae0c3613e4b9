const require_rolldown_runtime = require("./rolldown-runtime.cjs");

const rulePages = [
	{
		"id": "depends-on-detail",
		"why": ["\"We will do something with short videos\" cannot be approved or refused: one app may be fine and the next one banned. A plan that stays this broad gets a yes from somebody who thought of one thing and is carried out by somebody who does another."],
		"finds": ["A tactic names something broad, such as a kind of app or a whole continent, and the policy treats the parts of it differently. The finding says which words are too broad, which clauses make the difference, and what to state to settle it."],
		"remedy": ["Say which is meant: name the app, the country, the people. If it is still open, plan one tactic for each possibility."],
		"off": ["While a plan is still a collection of ideas. Set it to `info` rather than `off`, and back before the plan is approved."]
	},
	{
		"id": "missing-alternative-duty",
		"why": ["Some clauses leave a choice: an approval from legal, or a job description that says that posting is part of the job. The choice is meant to make life easier. It is met as soon as one of the options is, but not by good intentions."],
		"finds": ["A clause requires one of several things, with `anyOf`, and the tactic states none of them in a way that counts."],
		"remedy": ["Do the one that is easier and state it under `evidence`. There is no need for more than one."],
		"off": ["If the clauses with a choice are recommendations in your house. Better, write them so that they require nothing."]
	},
	{
		"id": "missing-approval",
		"why": ["\"Permitted with approval by legal\" is only worth something if somebody can show the approval. Games of chance, testimonials or claims about health are allowed in many policies on this condition, and skipping it is what turns a good campaign into a personal problem for whoever ran it."],
		"finds": ["A clause requires an approval, and the tactic states none that counts: none at all, one by the wrong function, one that is dated too late, or one that expires too early. Where a date or the reach of a stated approval is what is wrong, the finding says so."],
		"remedy": ["Get the approval and add it to the tactic's `evidence`, with its day and a reference. Until then the tactic is not ready, which is a useful thing to know."],
		"off": ["If approvals are recorded in another system and cannot be exported. Checking there what is not checked here is then somebody's task."]
	},
	{
		"id": "missing-consent",
		"why": ["A face, a voice, a patient's story or a telephone number belongs to the person, not to the campaign. Consent is often required by law, has to be given beforehand, and must be shown when somebody asks. \"They were happy to be filmed\" is no record."],
		"finds": ["A clause requires a consent, and the tactic states none that counts."],
		"remedy": ["Collect the consent first, keep it where it can be found and withdrawn, and state it under `evidence`. If it cannot be had, choose another picture or another tactic."],
		"off": ["If consents are kept in a system that refuses to publish without them."]
	},
	{
		"id": "missing-control",
		"why": ["A company account is a door: whoever gets in speaks as the company. Most takeovers begin with a shared password or an app that nobody reviewed. IT therefore permits tools under conditions, such as two-factor sign-in, and the plan is where they are forgotten."],
		"finds": ["A clause requires a safeguard, such as a sign-in method, a review or a filter, and the tactic states none that counts."],
		"remedy": ["Put the safeguard in place and state it under `evidence`. If the tool cannot do it, that is a reason to choose another."],
		"off": ["If such safeguards are enforced by technical means for everybody."]
	},
	{
		"id": "missing-disclosure",
		"why": ["Readers have to be able to see when somebody has a reason to speak well of you: because they are paid, received the product for free, or work for you. Consumer protection authorities in the United States, the United Kingdom and the European Union can hold the brand responsible, not only the person who posts. A plan that forgets the label produces dozens of posts without it."],
		"finds": ["A clause requires a disclosure, such as a label for paid partnerships or for content made by AI, and the tactic plans none that counts."],
		"remedy": ["Plan the disclosure: in plain words, where people see it first, in addition to the platform's own label. State it under `evidence`, and put it into the briefing."],
		"off": ["If a tool of your agency checks every post for its label before it goes out."]
	},
	{
		"id": "missing-record",
		"why": ["Some businesses must be able to show years later what they told customers; brokers and advisers in the United States, for example, have to keep their business communications. Others need records for a dispute: the rules of a prize draw, the contract with a creator. What is not planned from the start is rarely kept."],
		"finds": ["A clause requires a record to be kept, and the tactic states none that counts."],
		"remedy": ["Decide where the record is kept and for how long, and state it under `evidence`."],
		"off": ["If everything is archived automatically, whatever the tactic. Then the clause can go too."]
	},
	{
		"id": "missing-training",
		"why": ["Employees who post about their employer are heard as its voice. An hour of training, on what to disclose, what is confidential and how to answer an angry comment, protects them more than any rule, and it lets the company show that it did its part."],
		"finds": ["A clause requires that people are trained, and the tactic states no training that counts. A training that takes place only after the tactic has started does not count."],
		"remedy": ["Have the people trained before the tactic starts, or let it start later. State the training under `evidence`, with its day."],
		"off": ["If training is a condition for access to the accounts, so that nobody without it can act."]
	},
	{
		"id": "policy-owned-by-marketing",
		"why": ["Marketing rightly owns the outward strategy: which channels, which messages, which audiences. What employees may do, on the clock and after hours, is another matter: it touches working time, privacy, discipline and laws that change. Whoever plans the campaigns should not also write the rules that they are held against."],
		"finds": ["A policy whose owner is marketing, communications, or an agency, or a role within one of these, such as the social media team."],
		"remedy": ["Agree with HR, and with legal or compliance, who of them owns the policy. Marketing belongs under `consulted`: it knows what a limit costs, and it should say so."],
		"off": ["If the document is no employee use policy but a guide of the brand, such as a style guide, that marketing is right to own."]
	},
	{
		"id": "prohibited-account",
		"why": ["Business that runs through somebody's private account leaves with that person: the company cannot correct it, archive it or answer a regulator's question about it. It also drags the employee's private life into work, which neither side wants. That is why policies draw the line between official and personal accounts."],
		"finds": ["A tactic uses a kind of account that a clause prohibits by name."],
		"remedy": ["Move the tactic to an account that the policy allows, and say so under `account`. If employees are to take part as private persons, ask for a clause that says how."],
		"off": ["If your strategies do not say which accounts are used, and nobody will add it. Note that the recommended preset assumes the official account where a tactic says nothing."]
	},
	{
		"id": "prohibited-actor",
		"why": ["Who speaks for the company matters as much as what is said. An intern with the password of the main account, an agency that answers complaints or a manager who posts during a quiet period can bind the company, and may not know that they do. HR usually has reasons too: job descriptions, working time, agreements with employee representatives."],
		"finds": ["A tactic is carried out by people whom a clause excludes by name. It looks at who acts, not at whom the tactic addresses."],
		"remedy": ["Let people do it whom the policy allows, or let those who were planned contribute without publishing. If the role has changed since the policy was written, ask HR to widen the clause."],
		"off": ["If your policies speak of people only to say who has read them, and not who may act."]
	},
	{
		"id": "prohibited-ai",
		"why": ["What a machine may write, show or decide is a new question for most policies, and the answers are strict where people could be deceived or copied: a cloned voice, an invented customer, a decision that no person has looked at. A person's voice and likeness are protected in many countries, and several now require AI-made content to be labelled."],
		"finds": ["A tactic involves AI in a way that a clause prohibits by name. What counts is what AI does in the tactic, not which tool is open."],
		"remedy": ["Reduce what AI does to what the policy allows, and state it under `ai`. For a person's voice or likeness, start with that person's written agreement."],
		"off": ["If your policies do not govern AI, or a policy of its own does that is checked elsewhere."]
	},
	{
		"id": "prohibited-audience",
		"why": ["Some people must not be addressed at all with certain products or methods: children above all, but also patients, or people in financial difficulty. Rules differ from product to product, so the policy is where an organisation says whom it leaves alone, often more strictly than the law does."],
		"finds": ["A tactic addresses an audience that a clause excludes by name."],
		"remedy": ["Address another audience, and see to it that the targeting does what the plan says. Whether an audience is really out of reach is a question for legal, not for the wording of the plan."],
		"off": ["If your strategies do not state audiences."]
	},
	{
		"id": "prohibited-by-broader-concept",
		"why": ["Policies seldom list every app: they say \"dating apps\" or \"messaging apps\", so that next year's newcomer is covered too. Readers of a plan easily miss that the app in front of them belongs to such a group, and the people who wrote the policy meant it all the same."],
		"finds": ["A tactic names something that the policy does not mention itself, but that belongs to a group which a clause prohibits: an app of a kind of apps, a city of a country, a role of a department. The finding shows the way from one to the other."],
		"remedy": ["Use something outside the group. If this one was never meant, ask the policy's owner to name it as an exception; that is a small change that helps the next reader too."],
		"off": ["If your policies name every single tool that they mean, and the groups of the shipped taxonomies are not yours. Correcting the taxonomy is better: a term can be given other broader terms in a taxonomy of your own."]
	},
	{
		"id": "prohibited-by-default",
		"why": ["Some organisations, often banks, hospitals and public bodies, turn the question round: nothing may be done unless the policy says that it may. In such a house the dangerous tactic is not one that the policy names, but one that nobody has thought of yet."],
		"finds": ["A tactic runs into a policy with `default: prohibited`, or into a clause that prohibits everything, and nothing there permits it."],
		"remedy": ["Plan what the policy permits, or ask its owner to permit this. The request is a normal one: a list that nobody may extend is soon out of date."],
		"off": ["Not as long as the policy says that whatever it does not permit is prohibited. If that was never meant, change the policy's `default`, so that people and tool read the same."]
	},
	{
		"id": "prohibited-combination",
		"why": ["Each part may be harmless: the messenger is allowed, and so is working with customer data. Together they are not. Combinations are where plans go wrong most easily, because whoever checks the list of tools and the list of data finds nothing in either."],
		"finds": ["A clause names more than one thing at once, such as a tool with a kind of data, or people with a time, and the tactic has them all."],
		"remedy": ["Change one part of the combination: another tool, other data, other people. Where a tactic lists several tools and several kinds of data, every combination is meant; write `uses` where that is not so."],
		"off": ["Hardly ever: the clauses that it stands for are the ones that a reader overlooks. If it fires because a tactic lists alternatives side by side, write `uses`."]
	},
	{
		"id": "prohibited-content",
		"why": ["Some subjects are not for marketing to speak about: results before they are published, politics, lawsuits, a competitor's failings. One post can move a share price or end up in court, and it cannot be unsaid. The policy names these subjects so that nobody has to decide alone."],
		"finds": ["A tactic says or shows something that a clause prohibits by name."],
		"remedy": ["Change what is said, or hand the subject to those who may speak about it: investor relations, legal, the press office."],
		"off": ["If your strategies do not state what is said or shown."]
	},
	{
		"id": "prohibited-data",
		"why": ["Data about people, and secrets of the company or of others, leave the building through well-meant marketing: a patient's story, a screenshot with names, a customer list in an online tool. Most of it is protected by law or by contract, and once it is out it cannot be taken back."],
		"finds": ["A tactic uses or discloses data that a clause protects by name, whatever the tool. Data that may not go into certain tools is found by prohibited-combination."],
		"remedy": ["Do without the data, or use data from which nobody can be recognised. Where people are willing to appear, ask for a clause that requires their written consent instead of prohibiting it."],
		"off": ["If your strategies do not state which data they use, and nobody will add it."]
	},
	{
		"id": "prohibited-device",
		"why": ["What is filmed and typed on a private phone stays on it: customers' messages, passwords of accounts, unreleased products. The company cannot wipe a lost phone that it does not manage, and in a legal dispute it may have to ask an employee to hand over a private device. Security and HR therefore decide together which devices are used for work."],
		"finds": ["A tactic is carried out on a kind of device that a clause excludes by name."],
		"remedy": ["Plan a device that the policy allows: lend one, or have private ones enrolled. Say it under `device`."],
		"off": ["If devices are controlled by technical means, so that a plan cannot get them wrong."]
	},
	{
		"id": "prohibited-own-facet",
		"why": ["Every organisation has questions of its own that decide what may be done: which brand, which product line, which language, which client. If you have added such a facet to your taxonomy, clauses can use it like any other, and so can tactics."],
		"finds": ["A tactic states a value, in a facet that comes from your own taxonomies, that a clause prohibits by name."],
		"remedy": ["Choose a value that the policy permits, or ask the policy's owner about this one."],
		"off": ["If you use facets of your own only to describe tactics, and never to forbid anything."]
	},
	{
		"id": "prohibited-payment",
		"why": ["Money changes what a post is. A gift, a commission or a paid boost has to be disclosed, booked and sometimes taxed, and in the public sector or in health care it may not be given at all. Policies therefore say which ways of paying are out."],
		"finds": ["A tactic is paid for in a way that a clause prohibits by name: gifts, commissions, incentives for employees, bought reach."],
		"remedy": ["Choose a way of paying that the policy allows, or none. If the policy is silent about this way, ask before inventing one."],
		"off": ["If your strategies do not say what is paid for."]
	},
	{
		"id": "prohibited-region",
		"why": ["What is normal in one country is unlawful, sanctioned or simply not offered in the next. A plan for \"Europe\" or \"the UK\" easily takes in a place that legal has left out for a good reason, and online the border is not visible."],
		"finds": ["A tactic runs in a region that a clause excludes by name. Where the tactic names a larger region that contains the excluded one, depends-on-detail asks which part is meant."],
		"remedy": ["Leave the region out, and make sure that it is left out in practice: by targeting, by terms, by delivery. Or ask legal for an opinion on that country."],
		"off": ["If every market has a workspace of its own, so that policies and strategies never meet across borders."]
	},
	{
		"id": "prohibited-tactic",
		"why": ["Some things are off the table whatever the channel: bought followers, invented reviews, posts that staff are made to share. Many of them are not only against the policy but deceive customers, which consumer law in the United States, the United Kingdom and the European Union takes up. They also tend to come from people outside who never saw the policy, such as agencies."],
		"finds": ["A tactic is of a kind that a clause prohibits by name, under any name of it that the taxonomy knows."],
		"remedy": ["Replace the tactic by one that reaches the same aim in the open. Where a law stands behind the clause, no exception helps."],
		"off": ["Hardly ever. To keep an idea on record, give it `status: rejected`."]
	},
	{
		"id": "prohibited-time",
		"why": ["Social media do not close at five, but people's working time does. For employees who are paid by the hour, answering comments in the evening is work that has to be recorded and paid, in the United States under the Fair Labor Standards Act; elsewhere rest periods or agreements with employee representatives stand in the way. A plan that counts on evenings and weekends needs to know this before it makes promises."],
		"finds": ["A tactic happens at a time of people's work that a clause excludes: after hours, at weekends, during working hours. Days of the calendar are another matter: a clause with a period or an event simply does not hold on other days."],
		"remedy": ["Move the work into paid working time, set up a rota, or close the channel out of hours and say when it opens again."],
		"off": ["If working time is governed elsewhere, and your policies mention it only in passing."]
	},
	{
		"id": "prohibited-together",
		"why": ["Sometimes no single clause forbids a plan, and still there is no allowed way to carry it out: one clause closes the working day, another the evening. Nobody who reads the clauses one by one sees it, and the plan fails on the first day."],
		"finds": ["Every way to do the tactic is prohibited, but no clause alone prohibits all of them. The clauses that are shown are all needed for that; the others are left out."],
		"remedy": ["Say in the tactic how it is done (at what time, from which account, where), and see which clause is left: that is the one to talk about. If the clauses were never meant to close the whole activity, their owners should say which gives way."],
		"off": ["Hardly ever. It is a conflict like any other, only harder to see."]
	},
	{
		"id": "prohibited-tool",
		"why": ["When the plan relies on an app that HR, legal or IT have ruled out, the people who carry it out are told to break a rule that they can be disciplined for. It is cheapest to notice before accounts are opened, content is produced and an agency is paid. Tools are usually ruled out for a reason that marketing does not see from its desk: a customer contract, a security review, or a duty to keep business messages."],
		"finds": ["A tactic names a tool, under any of its names, that a clause prohibits by that tool itself. A tool that is prohibited as one of a group is found by prohibited-by-broader-concept, and one that is prohibited only for certain people, accounts or data by prohibited-combination."],
		"remedy": ["Use another tool; the finding names those with which the same tactic would be permitted, where there are any. If the tactic is worth the risk, put the business case to the policy's owner and ask for an exception or a revision."],
		"off": ["Hardly ever: a policy whose bans need not be followed should say so itself."]
	},
	{
		"id": "reserved-for-others",
		"why": ["Some tasks belong to somebody: job adverts to HR, results to investor relations, statements in a crisis to the press office. That is less about mistrust than about consequences, since a job advert or a price can bind the company. A plan that gives such a task to marketing will be stopped late, by the people whose task it is."],
		"finds": ["A clause with `only` reserves an activity for certain people, accounts or tools, and the tactic does it in another way."],
		"remedy": ["Let those do it for whom it is reserved, and state them in the tactic. Where the tactic leaves open who does it, the recommended preset assumes the marketing team: say so if that is wrong."],
		"off": ["If your policies use `only` as a recommendation. A clause that permits, with another that requires an approval, says that better."]
	},
	{
		"id": "silent-tactic",
		"why": ["Where the policy says nothing, marketing tends to read \"allowed\" and HR tends to read \"of course not\". Both can live with that until something goes wrong. A list of what the policy does not speak about is the best agenda for the next meeting about it."],
		"finds": ["No clause that holds permits or prohibits the tactic, and it names no tool to ask about. A requirement alone, such as a disclosure, does not permit anything."],
		"remedy": ["Ask the policy's owner to permit it, to prohibit it, or to say under which conditions it may be done. Until then, treat it as a question and not as a yes."],
		"off": ["If your policies govern a part of marketing only, and the rest is free by intention. Writing `default: permitted` into the policy says the same to everybody."]
	},
	{
		"id": "silent-tool",
		"why": ["New apps appear faster than policies are revised. Where the policy does not mention one, nobody has looked at its terms, its data or its safety, and nobody has said that it may be used either."],
		"finds": ["No clause that holds permits or prohibits a use of a tool that the tactic names."],
		"remedy": ["Ask the policy's owner about the tool before accounts are opened. A short clause that permits it for a trial is often all it takes."],
		"off": ["If your policies list only what is prohibited, and everything else is free. Writing `default: permitted` into the policy says the same to everybody. If tools have to be reviewed first, raise it to `error` instead."]
	},
	{
		"id": "unknown-name",
		"why": ["The tool can only tell that an app is a messenger, or that a role belongs to legal, if it knows the name. A name that it does not know can be a misspelling or a newcomer; either way, clauses about \"messengers\" pass it by, and a clean report would say more than it should."],
		"finds": ["A tactic states a name that is in no taxonomy, neither the shipped ones nor your own. Upper and lower case, aliases and former names make no difference."],
		"remedy": ["Correct the name; the finding suggests the nearest one. If it is right, add it to a taxonomy of your own and say what it is a kind of."],
		"off": ["If your strategies use names that nobody needs to understand, such as code names of projects. Adding these to a taxonomy keeps the rule useful for the others."]
	},
	{
		"id": "unmet-together",
		"why": ["A plan can be caught between clauses: done one way it is prohibited, done the other way it needs an approval that nobody asked for. Each clause alone leaves a way out, so each alone looks harmless."],
		"finds": ["However the tactic is done, it is prohibited or something is missing, and no single clause or duty is the reason for all of it. The clauses that are shown are all needed for that."],
		"remedy": ["Say in the tactic how it is done. Then either nothing stands against it, or one clause does, and its finding says what to do."],
		"off": ["Hardly ever. It is a missing condition like any other, only harder to see."]
	},
	{
		"id": "unpinned-waiver",
		"why": ["Whoever grants a waiver has read the clause as it stood that day. If the clause is made stricter later, the old waiver goes on covering what nobody has decided to tolerate."],
		"finds": ["A waiver that holds, is needed, and has no `clauseFingerprint`. The finding shows the clause's fingerprint as it is today. It changes when the clause comes to mean something else, and not when it is reworded, moved or given another reason."],
		"remedy": ["Copy the fingerprint from the finding into the waiver, after a look at the clause: recording it says that the waiver was granted for what the clause means now."],
		"off": ["If your policies change only together with a review of all waivers."]
	},
	{
		"id": "unstated-facet",
		"why": ["A plan can be silent about the one thing on which the answer depends: which data go into the tool, who is paid, on whose phone. Nobody has decided anything wrong yet; somebody still has to decide, and better now than on the day."],
		"finds": ["A tactic leaves something out altogether, and the policy would say yes or no depending on it. What the strategy's `defaults` or the workspace's `assume` state counts as said."],
		"remedy": ["State it in the tactic; the finding names the key and, where it can, the value with which nothing stands against the tactic. State what is true, not what passes."],
		"off": ["If strategies in your house are short by intention and the details are checked elsewhere. What all tactics have in common is better stated once, under `defaults`."]
	},
	{
		"id": "unused-waiver",
		"why": ["A register of waivers is read by people who want to know which risks are being taken. One that names the wrong tactic covers nothing, and one whose conflict is gone hides those that matter."],
		"finds": ["A waiver that holds, while its clause does not stand against its tactic at all: neither in whole nor in part."],
		"remedy": ["Look whether another clause or tactic was meant. If not, remove the waiver, or let it expire."],
		"off": ["If waivers are granted ahead of the plans that need them."]
	},
	{
		"id": "void-waiver",
		"why": ["A waiver that does not hold is worse than none: everybody who has seen it believes that the conflict is settled."],
		"finds": ["A waiver is void when its last day has passed, when it is granted only on a day to come, when the role that granted it neither owns nor has approved the policy, when that role owns the strategy itself, when the clause is `waivable: false`, or when the clause has come to mean something else since: the waiver's `clauseFingerprint` is no longer the clause's. The conflict is then reported as if the waiver were not there. A waiver that has expired and is no longer needed is history, and so is one for a tactic that is done or rejected; nothing is said of either."],
		"remedy": ["What the finding says: ask the policy's owner to grant or to renew the waiver, or change the tactic. Where the clause has changed, the role that granted the waiver has to say whether it still holds; the fingerprint to record then stands in the finding."],
		"off": ["If the register is kept by another system, which checks these things itself. The conflicts are still reported."]
	},
	{
		"id": "waiver-too-long",
		"why": ["A waiver is a decision to tolerate something for a time. One that nobody will look at again before everybody has forgotten it is a change of the policy that the policy does not show."],
		"finds": ["A waiver that holds, and whose last day is more than three years (1,096 days) after the day on which it was granted."],
		"remedy": ["Agree on a day on which the waiver is reviewed. If the exception is meant to stay, write it into the policy: as `unless` of the clause, or as a permission that overrides it."],
		"off": ["If your organisation reviews its waivers by another calendar than their last days."]
	}
];

exports.rulePages = rulePages;