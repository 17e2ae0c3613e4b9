const require_rolldown_runtime = require("./rolldown-runtime.cjs");

const rulePages = [
	{
		"id": "after-hours-never-mentioned",
		"why": ["An employee use policy covers the clock and the time after it. A clause that names no time holds at any time, and that is how it is checked here; few employees read it that way, and in some places a court would not either. People who are paid by the hour must be paid for what they post in the evening."],
		"finds": ["A workspace in which no policy of your own names a time, in a clause or in what it applies to. It is reported at the first policy, by id."],
		"remedy": ["Go through the clauses with HR and ask of each: also on Sunday? Where the answer is no, add a time."],
		"off": ["It is off unless you switch it on. Leave it off where the works agreement settles working time, and the policies refer to it."]
	},
	{
		"id": "after-hours-not-covered",
		"why": ["A policy for employees covers use on the clock and after hours. If it only forbids something at work, some will read that the evening is theirs, and a manager will read that the evening goes without saying. Both are employees' time, but only one of them is the employer's, and the text should say where the line is."],
		"finds": ["A clause that is limited to working hours, where the policy has no clause about any other time, and none without a time about the same tools, tactics or people. It goes by what the clauses name and cannot read their wording, so it is not entirely sure."],
		"remedy": ["Ask HR what it wants to hold in people's own time, and whether that is the employer's to decide. Then write the second half."],
		"off": ["If another policy of yours covers the time after hours."]
	},
	{
		"id": "ai-not-covered",
		"why": ["People draft, translate and retouch with AI, whether or not anybody has said that they may. Three questions come up in every organisation: what may be typed into it, who checks what comes out, and when the public is told. A policy that is silent on them has decided nothing, and each employee decides alone."],
		"finds": ["A workspace in which no policy of your own names an AI tool or a form of AI, in a clause or in what it applies to. Law packs do not count: they say what the law wants, not what you want. It is reported at the first policy, by id."],
		"remedy": ["Begin with what people already do: ask five of them. Then write one clause about data, one about checking and one about labels."],
		"off": ["It is off unless you switch it on, for example before a meeting about the policies. Switch it off again once you have decided to leave AI to another document."]
	},
	{
		"id": "approval-by-own-team",
		"why": ["An approval is worth something because somebody else looked. When the team that wants the campaign also signs it off, the paper says \"approved\" and nobody has looked. It is seldom meant badly: the head of marketing is simply the person who approves most things."],
		"finds": ["An approval under a tactic's `evidence` by the role that owns the strategy, by a role within it, or by the very person who owns the tactic or the strategy. Where a policy asks for the approval of exactly that role, the policy has decided who looks, and the rule stays silent."],
		"remedy": ["Ask legal, compliance or HR for the approval, whichever the matter is about, and add theirs. The team's own sign-off can stay, as a step before it."],
		"off": ["If approvals by the owning team are recorded on purpose, next to independent ones."]
	},
	{
		"id": "approval-by-wrong-role",
		"why": ["An approval is a second pair of eyes, and the policy says whose. A campaign that marketing has approved itself, or that IT has approved where legal was meant, has been looked at by somebody who is not there to see what the clause is about."],
		"finds": ["A clause requires an approval by a certain role, and the tactic states an approval by another one. A narrower role counts: the general counsel belongs to legal. An approval that another clause asks for is no approval by the wrong role; then missing-approval says that one is missing."],
		"remedy": ["Take the tactic to the role that the clause names, and add its approval. Keep the other one if it is of use to somebody. If the right people did approve and the plan names them by another title, use the title that the policy uses."],
		"off": ["If the names of your functions in policies and plans do not match yet, and you are putting them in order. Better is a list of names of your own (a taxonomy) that says which team belongs to which function."]
	},
	{
		"id": "approval-without-route",
		"why": ["\"With the approval of legal\" is easy to write and hard to follow on a Friday afternoon. Without an address, people ask whom they know, or nobody. A mailbox or a form also shows how long answers take, which is what marketing will complain about first."],
		"finds": ["A clause that asks for an approval, where neither the clause nor the policy nor its owner gives a `contact`."],
		"remedy": ["Agree with those who approve on one address and on a time within which they answer, and write the address down."],
		"off": ["It is off unless you switch it on. Leave it off where all requests go through one well-known system."]
	},
	{
		"id": "ban-without-alternative",
		"why": ["Somebody uses the banned tool because it does something for them. Told only \"no\", they look for the next one, which is rarely better. Told \"use this instead\", most of them are content. The alternative is also what a conflict's report can offer to marketing."],
		"finds": ["A prohibition that names tools and has neither `alternatives` nor exceptions. Bans by law or a regulator are left out."],
		"remedy": ["Ask those who use it what they use it for, and IT what it would rather support."],
		"off": ["It is off unless you switch it on. Leave it off where another document lists the tools that are approved."]
	},
	{
		"id": "clause-never-applies",
		"why": ["Somebody wrote the clause to prohibit, permit or require something, and it does so for nobody."],
		"finds": ["A clause whose exceptions together take away all that it speaks of, or that speaks of somebody or something outside what its policy applies to (`appliesTo`). A clause with a name that nobody knows is not judged: the slip of the pen is reported, and may be all that is wrong. A clause that holds on no day is reported as well, as a fault of the document."],
		"remedy": ["Read what the clause speaks of, its exceptions and the policy's `appliesTo` side by side. If the clause is to be suspended, give it days with `effective` instead."],
		"off": ["If a policy carries clauses for people whom it will only cover later."]
	},
	{
		"id": "clause-without-reason",
		"why": ["People keep rules that they understand, and find ways round those that they do not. A reason also tells marketing what it would have to solve to be allowed, and tells the reviewer in two years whether the risk is still there. One sentence does all of this."],
		"finds": ["A clause that prohibits something, or reserves it for some, with neither `reason` nor `source`."],
		"remedy": ["Ask whoever wanted the clause what had happened, or what was feared. If nobody remembers, ask whether it is still needed."],
		"off": ["It is off unless you switch it on. Leave it off where reasons are kept in a commentary of their own."]
	},
	{
		"id": "conflict-without-business-case",
		"why": ["Legal is sometimes more careful than it needs to be, and can only know so if somebody says what the limit costs. A conflict that comes with two honest sentences about its value is a decision to be made; one that comes with none is only a violation."],
		"finds": ["A tactic that the policy prohibits, beyond a mere idea and not covered by a waiver, without a `businessCase`. Conditions that are not met yet need no argument: they need the approval or the label."],
		"remedy": ["Write down whom it reaches, what you expect, and what you would do instead, in words that somebody outside marketing believes. Then ask the policy's owner for a waiver with an end, or for a change of the clause."],
		"off": ["If business cases are kept outside the strategy and decided on elsewhere."]
	},
	{
		"id": "contractors-not-covered",
		"why": ["Half of what appears under a company's name is made by others: the agency holds the password, the freelancer writes the replies, the creator shows the product. The public sees one brand. If the rules stop at the payroll, the most exposed people are those whom nobody has told."],
		"finds": ["A workspace in which each policy of your own is limited by `appliesTo` to certain people, none of whom are contractors, temporary workers, agencies or other third parties. A policy without such a limit binds everyone. It is reported at the first policy, by id."],
		"remedy": ["List who can publish in your name without being employed by you. For each, decide whether the policy or the contract binds them, and make sure that one of the two does."],
		"off": ["It is off unless you switch it on. Leave it off where contracts with agencies and creators carry your rules."]
	},
	{
		"id": "contradictory-clauses",
		"why": ["An employee who reads one clause may post, and a colleague who reads the other may not. Whoever is asked then decides by taste, and whoever is disciplined has a good answer. The tool stays on the safe side and treats the case as prohibited, but a policy should not leave that to its reader."],
		"finds": ["A permission of which a prohibition leaves nothing, in no case and on no day, while nothing puts one before the other: neither is a protected right, neither comes from a higher authority, no `overrides` names the prohibition, and neither is narrower than the other within the policies of one owner. The finding shows such a case. At most four permissions are listed for each prohibition; the others are counted. Where something of the permission is left, overlapping-clauses tells of it. What a policy's `default` says gives way to its clauses, and contradicts none of them."],
		"remedy": ["Decide which of the two you mean. If the permission is an exception, name the prohibition under its `overrides`; if another role owns the prohibition, that owner has to approve. If the prohibition has a gap, write the case under its `unless`. If one of them only says more than it means, narrow it."],
		"off": ["Better not: where it is off, such cases are still judged as prohibited, and nobody is told why."]
	},
	{
		"id": "crossing-clauses",
		"why": ["One clause permits WhatsApp to the sales team, another prohibits WhatsApp with customers' data. May sales write to a customer on WhatsApp? Whoever reads the one clause says yes, whoever reads the other says no, and both can point to the policy. The tool takes the prohibition to win, since that is the safe reading; the policy should say it itself."],
		"finds": ["A prohibition and a permission that both name tools, or both name tactics, and both apply in some case, where nothing puts one before the other: neither is narrower in every respect, and neither names the other. Something of the permission is left, or `contradictory-clauses` would say so. It is told at the prohibition, with a case in which both apply."],
		"remedy": ["Decide the case that the finding names. If the permission is to hold there, let it name the prohibition under `overrides`. If not, add the case to its `unless`: it changes no answer, and nobody has to know how tools settle such things."],
		"off": ["If your readers know that a prohibition always wins, because the policy says so at its top."]
	},
	{
		"id": "default-permits-everything",
		"why": ["A policy written today cannot mention the app of next spring, and with this default it has permitted it already. It also silences the check: nothing is ever \"not covered\", so nobody learns where the policy should have said something. As a rule for people's own accounts the same default is right and kind."],
		"finds": ["A policy with `default: permitted` whose `appliesTo` limits it to nothing."],
		"remedy": ["Think of the newest tool that you know and ask whether this policy should have permitted it. If not, drop the default. If it should, for some people or accounts, say so under `appliesTo`."],
		"off": ["If that is your policy in earnest, and it was decided by more people than its author."]
	},
	{
		"id": "defunct-tool-in-policy",
		"why": ["A list of tools shows its age by the dead ones in it. Readers conclude that nobody keeps it, and the risk that the clause was written for has moved to another app that the list does not know."],
		"finds": ["A clause, an exception, an alternative or what a policy applies to, where it names a tool which has been closed. A tool that was only renamed goes on, and is a matter for `former-name-in-policy`."],
		"remedy": ["Name the category, such as a short video app or a messaging app: it covers those that do not exist yet. Keep single names for real exceptions."],
		"off": ["If old names are kept on purpose, for example since archived posts on them are still governed by the clause."]
	},
	{
		"id": "defunct-tool-planned",
		"why": ["A plan that names a closed service was copied from an old one, and nobody has read it since. What else in it is of that time: the people, the budget, the approvals? If somebody does try to follow it, they may end up with whoever has bought the old name."],
		"finds": ["A tool that is known to have closed, in a tactic that is neither done nor rejected. A tactic about closing or leaving a channel may name it."],
		"remedy": ["Ask what the tactic needs the tool for, and choose one that the policy permits. Then read the rest of the plan with the same eye."],
		"off": ["If it names a product that lives on inside your organisation. Better is to say so in a list of names of your own (a taxonomy)."]
	},
	{
		"id": "depends-on-detail",
		"why": ["\"We will do something with short videos\" cannot be approved or refused: one app may be fine and the next one banned. A plan that stays this broad gets a yes from somebody who thought of one thing and is carried out by somebody who does another."],
		"finds": ["A tactic names something broad, such as a kind of app or a whole continent, and the policy treats the parts of it differently. The finding says which words are too broad, which clauses make the difference, and what to state to settle it."],
		"remedy": ["Say which is meant: name the app, the country, the people. If it is still open, plan one tactic for each possibility."],
		"off": ["While a plan is still a collection of ideas. Set it to `info` rather than `off`, and back before the plan is approved."]
	},
	{
		"id": "duplicate-clause",
		"why": ["As long as both stand there, somebody will change one and forget the other. From then on they contradict each other."],
		"finds": ["Two clauses that prohibit, permit or require the same, in the same cases, on the same days, with duties that the same evidence meets, and that win and lose against the same other clauses: either could be taken away, and the other would take its place. Wording and ids play no part. They can stand in two policies, unless one of these is of a higher authority: a company may repeat the law."],
		"remedy": ["Keep the clause whose wording and reason are better. Where other documents name the other one (overrides, waivers), let them name this one."],
		"off": ["If two policies have to repeat a clause word for word, each for its own readers."]
	},
	{
		"id": "empty-exception",
		"why": ["An exception that excepts nothing was meant to leave somebody or something out, and does not. The people it was written for are prohibited all the same."],
		"finds": ["An exception under `unless` that has no case in common with what the clause speaks of, `appliesTo` included; and an `only` that reserves something for what lies outside its `for`."],
		"remedy": ["Compare the exception with the clause, point by point (who, with what, for whom): one of the two names the wrong thing. If the exception is a leftover, remove it."],
		"off": ["If your exceptions are copied into every clause by a program."]
	},
	{
		"id": "euphemism-for-fake-engagement",
		"why": ["Nobody writes \"we buy followers\" into a plan. They write that a growth service will lift the account, or that colleagues seed the first comments. The policy's clause about fake engagement is never held against it, because the plan never uses that word. Platforms close accounts for it, and in several countries it is unlawful."],
		"finds": ["Words in a tactic's title or description that usually stand for bought followers or for likes and comments that colleagues or partners arrange, in a tactic that does not state a deceptive tactic anyway. It reads words, not meaning: \"we use no growth service\" is found too, so its confidence is 0.6."],
		"remedy": ["Ask whoever wrote it what is going to happen. If followers or comments are bought or arranged, state `tactic: fake-engagement` and let the policy decide. If it is advertising, say advertising."],
		"off": ["If one of these words is a term of your trade, such as the name of a product."]
	},
	{
		"id": "euphemism-for-hidden-ads",
		"why": ["People may be persuaded, but they have to know by whom. \"It should feel organic\" can be a wish about style. It can also mean that the label is left out, and then the creator, the employee who commissioned it and the company all answer for it."],
		"finds": ["Words in a tactic's title or description that usually stand for advertising without a label or from accounts that hide who is behind them, in a tactic that plans no disclosure and does not state a deceptive tactic anyway. It reads words, not meaning, so its confidence is 0.6."],
		"remedy": ["Write down how people will see that it is advertising, or who is speaking. If the idea only works as long as nobody knows, it is not a good one."],
		"off": ["If your plans describe styles of advertising in these words and the labels are fixed elsewhere for all of them."]
	},
	{
		"id": "euphemism-for-selected-reviews",
		"why": ["Asking everybody for a review is fine. Asking only those who will say something nice, swapping reviews, or having friends write the first ten is not: it misleads readers, and regulators have made it expensive. In a plan it tends to read like good service."],
		"finds": ["Words in a tactic's title or description that usually stand for choosing, swapping or arranging reviews, in a tactic that does not state such a tactic anyway. It reads words, not meaning, so its confidence is 0.6."],
		"remedy": ["Change the plan so that everybody is asked in the same words, and say so in the description. If people are to be chosen, state `tactic: review-gating`, and expect a \"no\"."],
		"off": ["If you write about reviews as a product, for example as a review site yourself."]
	},
	{
		"id": "evidence-dated-in-future",
		"why": ["\"Legal approves it in January\" is a plan, not an approval. Written down like one, it makes the tactic look ready, and whoever reads the list in a hurry counts it as done. The answer may be no."],
		"finds": ["A clause requires an approval, a training, a consent or the like, and the tactic states it with a day that lies after the day of checking."],
		"remedy": ["Take it out of `evidence` until it has happened; say in the tactic's `note` that it is on the way. The finding then changes to what is missing, which is true. Plan the start so that a \"no\" does not cost money."],
		"off": ["If your plans are checked long before they are decided, and a separate step checks them again before the launch."]
	},
	{
		"id": "expired-approval",
		"why": ["Many approvals are given for a time: until the claim has to be checked again, until the licence ends, for one season. A tactic that goes on afterwards goes on without approval, and nobody notices, since on the day of the launch all was well."],
		"finds": ["A clause requires an approval, the tactic states one by the right role, and the day under `expires` lies before the last day on which the clause applies to the tactic. An approval that expires never suffices for a tactic without an end."],
		"remedy": ["Ask for the renewal now, while there is time to change the film. State the new approval beside the old one, or let the tactic's period end with the approval."],
		"off": ["If approvals are renewed by a calendar of their own, and the plan shows only the current one."]
	},
	{
		"id": "expired-evidence",
		"why": ["Trainings are good for a year, picture releases for a season, licences until their last day. What was in order at the start stops being so on a certain day, in the middle of a campaign that nobody looks at any more."],
		"finds": ["A clause requires a training, a consent, a record, a disclosure or a control, the tactic states it, and the day under `expires` lies before the last day on which the clause applies to the tactic. For approvals see expired-approval."],
		"remedy": ["Put the renewal into somebody's calendar, or let the tactic end in time. For pictures of people, plan what happens on the last day: posters come down and posts are removed."],
		"off": ["If what expires is renewed automatically, and your register shows only the current term."]
	},
	{
		"id": "expired-policy",
		"why": ["A policy that ended is like an open door with a \"No entry\" sign lying on the floor. Employees still believe in it, and the plans are judged as if it did not exist. Either somebody forgot to renew it, or somebody forgot to put it away."],
		"finds": ["A policy whose `effective` names a last day that lies before the day of checking. From then on no plan is held against its clauses."],
		"remedy": ["Ask the owner whether it still should hold. If so, give it a new last day, or none; if not, move the file away, so that nobody reads it as being in force."],
		"off": ["If ended policies stay in the workspace on purpose, to check past campaigns with `--today`."]
	},
	{
		"id": "expiring-waiver",
		"why": ["On the day after its last a waiver is worth nothing, and the tactic that it covered is a breach that is going on. Decisions take longer than a day: the question belongs on the table while there is still time to change the plan."],
		"finds": ["A waiver that holds and is needed, whose last day is at most 30 days away, for a tactic that goes on after it."],
		"remedy": ["Bring the waiver to whoever granted it, with what was learned in the meantime. If the answer is no, the plan needs a last day; if it is yes for the second time, the clause may need a change instead."],
		"off": ["If the register sends its own reminders."]
	},
	{
		"id": "former-name-in-policy",
		"why": ["Old names are understood here, so nothing is checked wrongly. People are less sure: a new colleague who never knew the old name may think that the rule is about something else, and an old name tells every reader when the text was last looked at."],
		"finds": ["A former name of a tool, or of anything else, in a policy's clauses or in what it applies to. Abbreviations and other current spellings are no former names."],
		"remedy": ["Replace the name, or write both, as in \"X (formerly Twitter)\", where many readers still use the old one."],
		"off": ["If your organisation goes on using the old name in daily speech."]
	},
	{
		"id": "former-name-in-strategy",
		"why": ["Old names are understood here, and mostly by people too. But approvals, contracts and vendor reviews are filed under the name of today, and whoever searches for one does not find the other. New colleagues may not know the old name at all."],
		"finds": ["A former name in a tactic, of something that still exists under another."],
		"remedy": ["Write the name of today. If readers only know the old one, write both, as in \"X (formerly Twitter)\"."],
		"off": ["If your readers would not recognise the new name, and the old one is the custom of the house."]
	},
	{
		"id": "hr-has-no-say",
		"why": ["What people may do online at work, in the evening and in their own name is a condition of employment. HR knows the contracts, the works agreements, who is paid by the hour, and what happened the last time somebody was warned over a post. A policy that only lawyers and technicians have signed is often right on paper and impossible to apply."],
		"finds": ["A policy of the company or group that records approvals, while HR is neither its owner, nor its author, nor among the approvers. Any role within HR counts, such as the chief people officer. To have been consulted is not enough: that is listening, not agreeing. Without any approval on record, `unapproved-policy` speaks instead."],
		"remedy": ["Send HR the policy with the clauses that reach into people's own time, accounts and devices marked. Record the approval with its day, or what HR wants changed."],
		"off": ["If your employees' side is represented by another function, such as a bursar or a parish office. Better is to name that function as a part of HR in a list of names of your own (a taxonomy)."]
	},
	{
		"id": "idle-requirement",
		"why": ["Whoever reads that influencer posts need an approval will think that they are possible with one. If the policies prohibit them in every case, the requirement promises what nobody can get."],
		"finds": ["A requirement that applies only where the outcome is prohibited, on all of its days."],
		"remedy": ["Ask what was meant: a ban, or a ban without the approval. In the latter case replace the prohibition by a permission with `provided`."],
		"off": ["If requirements stand ready for a ban that is to be lifted soon."]
	},
	{
		"id": "it-not-heard",
		"why": ["A policy can permit a tool that the firewall blocks, ask for an archive that nobody has bought, or ban an app that runs on every phone in the building. IT finds that out on the first day. It also knows which tools people already use, which is where an honest argument between marketing and IT begins."],
		"finds": ["A policy of the company or group with a clause about tools, devices or AI, in which IT and IT security appear neither as owner, author or approver, nor as consulted. It asks only where the policy records whom it consulted: a record that is missing altogether proves nothing."],
		"remedy": ["Show IT the list of tools in the policy and ask three things of each: can we support it, can we see and keep what is written there, can we switch it off when somebody leaves."],
		"off": ["If another policy of yours, which IT owns, lists the tools, and this one only refers to it."]
	},
	{
		"id": "late-approval",
		"why": ["An approval that comes after the start approves what has already happened. The posts are out, the draw is running, and whoever should have said no can only agree or make a fuss. Auditors look at exactly these two dates."],
		"finds": ["A clause requires an approval, the tactic states one by the right role, and its day lies after the first day on which the clause applies to the tactic. An approval without a day counts; see undated-evidence."],
		"remedy": ["If the day is a slip of the pen, correct it. If the approval was given in words earlier, let the one who gave it say so in writing. If it really came late, tell the policy's owner: what was done before cannot be approved any more, but it can be looked at."],
		"off": ["If your register records the day on which an approval was filed rather than the day on which it was given."]
	},
	{
		"id": "late-evidence",
		"why": ["A training after the first post, a consent after the picture went out, an archive that was connected a month into the campaign: the gap at the beginning is where the trouble lies, and it cannot be filled later. If it shows in the plan, the start can still be moved."],
		"finds": ["A clause requires a training, a consent, a record, a disclosure or a control, the tactic states it, and its day lies after the first day on which the clause applies to the tactic. For approvals see late-approval."],
		"remedy": ["Move the start behind the day, at least for the people or the part that this is about. Where the tactic has begun, stop until it is done, and tell the policy's owner what happened in between."],
		"off": ["If the days in your plans say when something was entered rather than when it was done."]
	},
	{
		"id": "late-waiver",
		"why": ["A waiver does not work backwards. If the tactic began first, it ran against the policy for a while, and the decision was made under the pressure of something that was already there. Once is a slip; as a habit it means that nobody asks any more."],
		"finds": ["A waiver that holds and is needed, and that was granted after the first day of its tactic. One that has been renewed is left alone, since its day is that of the renewal."],
		"remedy": ["Tell whoever granted the waiver about the days before it, if they do not know. Next time, let the tactic wait as an `idea` until the waiver is there."],
		"off": ["If the register records when a waiver was entered, not when it was granted."]
	},
	{
		"id": "legal-has-no-say",
		"why": ["The law on endorsements, privacy, recordings and what employees may say to each other changes every year, and differs from place to place. A policy that nobody with that knowledge has read can forbid what the law protects and allow what it fines. Either of the two is enough: some organisations have a legal department, others a compliance officer."],
		"finds": ["A policy of the company or group that records approvals, while no role within legal or compliance owns it, wrote it or approved it."],
		"remedy": ["Ask legal or compliance for a reading, and say which clauses you are least sure of. If they want limits that look stricter than needed, ask for the reason and write it into the clause, so that it can be discussed."],
		"off": ["If you have neither a legal nor a compliance function and take advice from outside. Then list the adviser as a role of your own within `legal`."]
	},
	{
		"id": "live-before-start",
		"why": ["One of the two is wrong. If the tactic runs already, its approvals, its training and its consents are checked against a start that has long passed, and may have come too late. If it does not, people believe that something is online which is not."],
		"finds": ["A tactic with `status: live` with a period of its own that begins after the day of checking. One that takes its days from its strategy may have been live before the strategy begins, and go on with it."],
		"remedy": ["If it is running, put the true first day into `period`, and see what else the check then finds. If it is ready and waiting, it is `planned`."],
		"off": ["If \"live\" means something else in your plans, such as \"budget released\"."]
	},
	{
		"id": "live-conflict",
		"why": ["A planned conflict is a question; a running one is a breach. Each day adds posts that somebody may have to explain, and employees who take part are the ones who broke the rule. The sooner the owner of the policy hears it from marketing, the better for both."],
		"finds": ["A tactic with the status `live` that the policies prohibit, unless waivers cover all that stands against it. The prohibition itself is reported as well, with what it rests on; this finding says that it is no longer a matter of planning."],
		"remedy": ["Pause it first and argue afterwards. If it must go on, ask for a waiver with an end, and say what limits the harm in the meantime. Correct the status if it is not live at all."],
		"off": ["If your strategies describe what has long been running, so that the prohibition alone says everything."]
	},
	{
		"id": "marketing-not-heard",
		"why": ["Marketing should not own the policy, but it should not be surprised by it either. Lawyers tend to be more careful than they must be when nobody tells them what a limit costs. An hour with the people who run the channels shows which clauses stop real risks and which only stop customers from getting an answer."],
		"finds": ["A policy of the company or group that limits something and records whom it consulted, with neither marketing nor communications, nor a role within them, among these or among those who approved it. A policy that records no consultation at all is left alone: that proves nothing."],
		"remedy": ["Put the clauses that limit public activity before whoever plans it, ask for the two or three that hurt most, and record the conversation under `consulted`, whether or not anything changed."],
		"off": ["If the policies are about matters on which marketing has nothing to say, such as purchasing."]
	},
	{
		"id": "missing-alternative-duty",
		"why": ["Some clauses leave a choice: an approval from legal, or a job description that says that posting is part of the job. The choice is meant to make life easier. It is met as soon as one of the options is, but not by good intentions."],
		"finds": ["A clause requires one of several things, with `anyOf`, and the tactic states none of them in a way that counts. What is stated but comes late, runs out, or covers only a part is reported by late-evidence, expired-evidence and partial-evidence."],
		"remedy": ["Do the one that is easier and state it under `evidence`. There is no need for more than one."],
		"off": ["If the clauses with a choice are recommendations in your house. Better, write them so that they require nothing."]
	},
	{
		"id": "missing-approval",
		"why": ["\"Permitted with approval by legal\" is only worth something if somebody can show the approval. Games of chance, testimonials or claims about health are allowed in many policies on this condition, and skipping it is what turns a good campaign into a personal problem for whoever ran it."],
		"finds": ["A clause requires an approval, and the tactic states none that was meant for it. Where it states one that does not count, another rule says why: approval-by-wrong-role, late-approval, expired-approval, evidence-dated-in-future or partial-evidence."],
		"remedy": ["Get the approval and add it to the tactic's `evidence`, with its day and a reference. Until then the tactic is not ready, which is a useful thing to know."],
		"off": ["If approvals are recorded in another system and cannot be exported. Checking there what is not checked here is then somebody's task."]
	},
	{
		"id": "missing-consent",
		"why": ["A face, a voice, a patient's story or a telephone number belongs to the person, not to the campaign. Consent is often required by law, has to be given beforehand, and must be shown when somebody asks. \"They were happy to be filmed\" is no record."],
		"finds": ["A clause requires a consent, and the tactic states none. What is stated but comes late, runs out, or covers only a part is reported by late-evidence, expired-evidence and partial-evidence."],
		"remedy": ["Collect the consent first, keep it where it can be found and withdrawn, and state it under `evidence`. If it cannot be had, choose another picture or another tactic."],
		"off": ["If consents are kept in a system that refuses to publish without them."]
	},
	{
		"id": "missing-contract",
		"why": ["Employees are bound by the policy. A creator, an agency or an ambassador from outside is bound only by what they have signed. Without a contract nobody has promised to label the posts, to keep the data to themselves, or to take something down on a Sunday."],
		"finds": ["People from outside (an agency, a freelancer, a vendor, a creator, an ambassador, an affiliate) who are listed under `participants` without a `contract`, where no record under `evidence` is a contract or agreement either. Where a clause requires such a record, missing-record says so. Where nobody is listed, unnamed-participants says so, and an agency without a name is reported by unnamed-agency. An idea needs no contract yet."],
		"remedy": ["Get a short agreement signed before anything is sent or paid, and name it in the plan. A page is enough if it says what is disclosed and how, who may use the content, what happens to data, and how fast something comes down."],
		"off": ["If procurement keeps the contracts and checks every plan against them."]
	},
	{
		"id": "missing-control",
		"why": ["A company account is a door: whoever gets in speaks as the company. Most takeovers begin with a shared password or an app that nobody reviewed. IT therefore permits tools under conditions, such as two-factor sign-in, and the plan is where they are forgotten."],
		"finds": ["A clause requires a safeguard, such as a sign-in method, a review or a filter, and the tactic states none. What is stated but comes late, runs out, or covers only a part is reported by late-evidence, expired-evidence and partial-evidence."],
		"remedy": ["Put the safeguard in place and state it under `evidence`. If the tool cannot do it, that is a reason to choose another."],
		"off": ["If such safeguards are enforced by technical means for everybody."]
	},
	{
		"id": "missing-disclosure",
		"why": ["Readers have to be able to see when somebody has a reason to speak well of you: because they are paid, received the product for free, or work for you. Consumer protection authorities in the United States, the United Kingdom and the European Union can hold the brand responsible, not only the person who posts. A plan that forgets the label produces dozens of posts without it."],
		"finds": ["A clause requires a disclosure, such as a label for paid partnerships or for content made by AI, and the tactic plans none. What is stated but comes late, runs out, or covers only a part is reported by late-evidence, expired-evidence and partial-evidence."],
		"remedy": ["Plan the disclosure: in plain words, where people see it first, in addition to the platform's own label. State it under `evidence`, and put it into the briefing."],
		"off": ["If a tool of your agency checks every post for its label before it goes out."]
	},
	{
		"id": "missing-record",
		"why": ["Some businesses must be able to show years later what they told customers; brokers and advisers in the United States, for example, have to keep their business communications. Others need records for a dispute: the rules of a prize draw, the contract with a creator. What is not planned from the start is rarely kept."],
		"finds": ["A clause requires a record to be kept, and the tactic states none. What is stated but comes late, runs out, or covers only a part is reported by late-evidence, expired-evidence and partial-evidence."],
		"remedy": ["Decide where the record is kept and for how long, and state it under `evidence`."],
		"off": ["If everything is archived automatically, whatever the tactic. Then the clause can go too."]
	},
	{
		"id": "missing-training",
		"why": ["Employees who post about their employer are heard as its voice. An hour of training, on what to disclose, what is confidential and how to answer an angry comment, protects them more than any rule, and it lets the company show that it did its part."],
		"finds": ["A clause requires that people are trained, and the tactic states none. A training that takes place only after the tactic has started is reported by late-evidence, one that runs out before the end by expired-evidence."],
		"remedy": ["Have the people trained before the tactic starts, or let it start later. State the training under `evidence`, with its day."],
		"off": ["If training is a condition for access to the accounts, so that nobody without it can act."]
	},
	{
		"id": "no-measure",
		"why": ["Legal can say no to anything for free, as long as nobody says what the no costs. A plan that says what it is for, and how one would see that it worked, gives those who decide something to weigh. It also tells later whether the exception was worth it."],
		"finds": ["A strategy without an objective, none of whose tactics has an objective, a measure or a business case. The rule is off unless you switch it on: many plans are good without."],
		"remedy": ["Write one sentence under `objective`. A tactic that the policy prohibits needs more: a `businessCase`."],
		"off": ["It is off by default. Where a config that you extend switches it on:"]
	},
	{
		"id": "no-review-date",
		"why": ["A date for the review is the cheapest way to keep a policy honest: it costs a line, and makes somebody look before a regulator does. Auditors ask for it."],
		"finds": ["A policy without a `review` that is not known to be more than two years old. Those that are get a warning by `old-policy-without-review`."],
		"remedy": ["Agree on a day with the owner and put it into the calendars of those who take part."],
		"off": ["It is off unless you switch it on. Leave it off where all policies are reviewed together on a fixed day."]
	},
	{
		"id": "no-stop-plan",
		"why": ["A stream that turns ugly, a bot that answers wrongly at three in the morning, a creator who says something unforgivable: the first hour decides, and in that hour nobody wants to look for who may press the button."],
		"finds": ["A live, automated or influencer tactic, a takeover, a question-and-answer session, or one in which AI answers people or acts by itself, that is planned or live and says nothing under `stop`."],
		"remedy": ["Write one line: who may stop it, with which button, and what people see then. Try it once before the start."],
		"off": ["If one plan for emergencies covers all your channels, and everybody who posts knows it."]
	},
	{
		"id": "off-record-wording",
		"why": ["A customer writes on LinkedIn, the answer goes on by WhatsApp, and the part that matters is on somebody's phone. It cannot be found when there is a complaint, it leaves with the employee, and in regulated trades it is the kind of thing that costs fines. Plans mention it in half a sentence and list only the first tool."],
		"finds": ["Words in a tactic's title or description that speak of moving to a messenger, or of messages that are not kept, in a tactic that lists no messaging app. It reads words, not meaning, so its confidence is 0.6."],
		"remedy": ["List the messenger under `tool` and see what the policy says. Where it is prohibited, it often offers an alternative that is archived."],
		"off": ["If your people know these words from the press (\"off the record\" is an agreement with a journalist) and use them only so."]
	},
	{
		"id": "old-policy-without-review",
		"why": ["Two years are long in this field: tools close, new ones take over, and last year's good advice becomes this year's violation. A policy that is older than that and has no date for a second look will be looked at when something has gone wrong."],
		"finds": ["A policy that has held for more than two years, that nobody has approved anew within the last two, and that has no `review`. A younger one is left alone; `no-review-date`, which is off by default, asks every policy for a date."],
		"remedy": ["Read it with fresh eyes, and ask marketing and IT what has changed. If nothing has to change, say so by giving the review a date a year ahead."],
		"off": ["If policies hold until they are replaced, and another process decides when that is."]
	},
	{
		"id": "overbroad-protected-speech",
		"why": ["In the United States most employees, with a union or without, may talk with each other and in public about pay, hours and how they are treated. A rule that an employee could take for a ban on such talk is presumed unlawful, unless the employer shows a good reason and no narrower rule would do (Stericycle, 372 NLRB No. 113, 2023). \"Nothing negative about the company\" is such a rule, however kindly it was meant."],
		"finds": ["A clause of your own policies that does not permit something, and in whose `text` stands a phrase that boards and courts have objected to: \"anything negative\", \"respectful at all times\", \"not discuss pay\". A clause whose text names competitors, customers, suppliers or patients is left alone, since it is mostly about these. It looks at words, not at meaning, so it is less sure than other rules. A sentence that exempts protected talk does not silence it: such a sentence does not repair a clause that is too broad.", "It is off until the law pack `us-labor` or a config of yours switches it on. It is no legal advice, and a clean run is not compliance."],
		"remedy": ["Ask what the clause is to prevent, and write that down: a leaked price, a patient's name, an insult to a customer. Then have employment counsel read it."],
		"off": ["If counsel has read your policies for this, or none of them holds in the United States."]
	},
	{
		"id": "overdue-review",
		"why": ["Tools change their names and owners within months, and the law on AI, privacy and endorsements changes every year. The review date is the promise that somebody looks. When it passes unnoticed, employees notice first: they stop believing the rest of the policy, too."],
		"finds": ["A policy in force whose day of `review` lies before the day of checking."],
		"remedy": ["An hour with the people whom it concerns is enough to begin with: which tools are gone, which are missing, which clause did people ask about. Change what must change, then move the date."],
		"off": ["If reviews are tracked elsewhere and the date here is not kept up."]
	},
	{
		"id": "overlapping-clauses",
		"why": ["Most policies permit tools and prohibit uses, and mean that the prohibition wins: ChatGPT is permitted, cold email is not, and cold email by ChatGPT is not either. That is how the tool judges. But now and then the permission was meant to hold, and then nobody notices that it does not."],
		"finds": ["A prohibition and a permission that both apply in some case on some day, where nothing puts one before the other, something of the permission is left, and the two are about different things: where both name tools, or both name tactics, `crossing-clauses` says so. It is told once for each prohibition, with a case of the first permission; the other permissions are counted. It is off unless a config sets its severity, since most of what it finds is meant as it stands."],
		"remedy": ["Read the case that is shown. If it is to be prohibited, all is well. If it is to be permitted, name the prohibition under `overrides` of the permission, or leave the case out under `unless` of the prohibition."],
		"off": ["As long as your readers know that a prohibition wins wherever it meets a permission."]
	},
	{
		"id": "partial-evidence",
		"why": ["Approvals and consents are often given for one country, one channel or one group of people. That part is in order, and the rest of the tactic rides along unseen, because the register has an entry."],
		"finds": ["A clause requires an approval, a consent or the like, the tactic states it with `for`, and that does not cover everything to which the clause applies."],
		"remedy": ["Ask for what is missing, and state it as a second piece of evidence. If it was given for everything, take the `for` out. If the rest cannot be had, make two tactics of one: the part that is ready can start."],
		"off": ["If your plans use `for` as a remark, not as a limit. Better is to write the remark into `note`."]
	},
	{
		"id": "participant-not-judged",
		"why": ["A policy says who may do what: interns may not speak for the company, field staff need a training, an agency may not use the chat. Those clauses look at `actor`. People who are only listed under `participants` are shown to HR, but nothing is checked for them, and that is the list where the surprising ones stand."],
		"finds": ["A role under `participants` that is not among the tactic's `actor`, nor narrower or broader than one of them, whether the tactic states it or takes it from its strategy or the workspace."],
		"remedy": ["List the roles under `actor` as well. If some do only one part of the tactic, make that part a tactic of its own, or describe it under `uses`. Those who only advise belong under `sharedWith` or into a note."],
		"off": ["If you list under `participants` everybody who was in the meeting."]
	},
	{
		"id": "past-tactic-still-planned",
		"why": ["A tactic that is over is judged again with every check, and its old findings hide the new ones. Or it is not over at all: then it has run past the days for which it was approved."],
		"finds": ["A tactic whose last day, or that of its strategy, lies before the day of checking, and whose status is neither `done` nor `rejected`."],
		"remedy": ["Set `status: done`, or `rejected` if it never took place. If it goes on, write the new last day, and see whether approvals and consents last as long."],
		"off": ["If you check old plans on purpose, to see how they would fare under a new policy."]
	},
	{
		"id": "personal-accounts-not-covered",
		"why": ["Most disputes are about a private profile that names the employer. Employees want to know what is theirs, managers what they may mention, and HR has to be able to say that a rule was there. A clause without an account holds on all of them in the end, which is hardly what anybody meant."],
		"finds": ["A workspace in which no policy of your own names an individual account: a personal one, a professional one, that of an executive. It is reported at the first policy, by id."],
		"remedy": ["Separate three cases: speaking for the employer, speaking as somebody who works there, and speaking as a private person. The last should be left alone, and it helps to say so."],
		"off": ["It is off unless you switch it on. Leave it off where your policies are about official channels only, by agreement with the employees' side."]
	},
	{
		"id": "personal-password-demand",
		"why": ["New York and about 26 other states forbid employers to ask staff or applicants for the passwords of their personal accounts; some also forbid asking them to log in while somebody watches, or to accept a friend request. A clause that reserves such a look is found in the first dispute, and it spoils the case in which the post itself would have mattered."],
		"finds": ["A clause of your own policies that permits or requires something, and in whose `text` stands a phrase such as \"access to personal profiles\", \"personal passwords\" or \"accept friend requests from\". A text with \"never\", \"not\" or \"nobody\" is left alone, since it mostly says the opposite. It looks at words, not at meaning, so it is less sure than other rules.", "It is off until the law pack `us-labor` or a config of yours switches it on. It is no legal advice, and a clean run is not compliance."],
		"remedy": ["Take the sentence out, and say what you do instead: look at what is public, and let HR ask for a copy of the post that somebody has complained of."],
		"off": ["If your people work where no such law holds and counsel has said so."]
	},
	{
		"id": "policy-in-force-before-approval",
		"why": ["A rule binds from the day on which it holds. If HR or legal agreed only weeks later, nobody can be held to it for those weeks, and anybody who was has a point. Often the date is that of an old version, which means that the present one says too little about itself."],
		"finds": ["An approval whose day lies after the first day on which the policy holds, where the same role has not approved it before."],
		"remedy": ["Find out which date is wrong. If the approval really came late, say in the policy from when it binds, and do not rely on it for the time before."],
		"off": ["If `effective` is the day of the very first version, and you do not want to change that."]
	},
	{
		"id": "policy-left-out",
		"why": ["Which rules hold for a campaign is not for the campaign to say. A strategy can list the policies that it answers to, which helps readers, but a forgotten one makes the check pass and the launch fail. Where a policy does not apply, its own `appliesTo` should say so: then everybody can see why."],
		"finds": ["A strategy whose `governedBy` does not name a policy of the workspace, though a clause of that policy would apply to one of its tactics, or to what a tactic leaves open. A policy that has nothing to say about the tactics can be left out without a word."],
		"remedy": ["Add the policy and look at what it says. If it was left out because it does not fit, take that to its owner: the owner can narrow it for everybody."],
		"off": ["If one workspace holds the policies of several organisations, and `governedBy` says which of them a strategy belongs to."]
	},
	{
		"id": "policy-owned-by-marketing",
		"why": ["Marketing rightly owns the outward strategy: which channels, which messages, which audiences. What employees may do, on the clock and after hours, is another matter: it touches working time, privacy, discipline and laws that change. Whoever plans the campaigns should not also write the rules that they are held against."],
		"finds": ["A policy whose owner is marketing, communications, or an agency, or a role within one of these, such as the social media team."],
		"remedy": ["Agree with HR, and with legal or compliance, who of them owns the policy. Marketing belongs under `consulted`: it knows what a limit costs, and it should say so."],
		"off": ["If the document is no employee use policy but a guide of the brand, such as a style guide, that marketing is right to own."]
	},
	{
		"id": "policy-owned-elsewhere",
		"why": ["Rules for employees need an owner who knows what employers may ask and who hears of it when they are broken. A sales or product team that owns them is not suspicious, as marketing would be, but it will be busy with something else when the law changes."],
		"finds": ["A policy of the company or group that is owned by a role outside HR, legal, compliance, privacy, risk, IT and investor relations. The head of the firm may own it as well: in a small one there is nobody else. For marketing, communications and agencies there is `policy-owned-by-marketing`. An owner whom no taxonomy knows is not judged."],
		"remedy": ["Ask whether the policy is for everybody. If it is for one department, say so with `authority: department`. If it is for all, hand it over."],
		"off": ["If another function, such as a safeguarding or a quality office, rightly owns such policies in your organisation."]
	},
	{
		"id": "policy-without-contact",
		"why": ["Most breaches of a policy begin as a question that was not asked. A department's name is no answer to \"whom do I write to?\", least of all for new people, agencies and night shifts."],
		"finds": ["A policy with no `contact`, neither its own nor its owner's."],
		"remedy": ["Choose an address that stays when people change, and make sure that somebody reads it."],
		"off": ["It is off unless you switch it on. Leave it off where the page on which the policy is published shows the contact."]
	},
	{
		"id": "policy-without-expectations",
		"why": ["With a handful of clauses, exceptions and permissions begin to meet in ways that nobody intended: a new permission can open what an old ban was there to close. A few cases with a known answer catch that on the day of the change, and they are the part of the policy that managers read with the most profit."],
		"finds": ["A policy of five clauses or more that states no `expectations`."],
		"remedy": ["Take the questions that people really asked, and the incident that led to the policy. Write each down as a case with its answer."],
		"off": ["It is off unless you switch it on. Leave it off where the policy is tested elsewhere."]
	},
	{
		"id": "policy-without-owner",
		"why": ["A rule without an owner is nobody's to explain and nobody's to change. Employees who want to ask do not know whom, and marketing, which wants an exception, asks whoever is likeliest to say yes. After a year or two nobody dares to touch it."],
		"finds": ["A policy that states no `owner`. Who has approved it is another question: approvers sign, owners stay."],
		"remedy": ["Agree which of HR, legal and compliance looks after the policy, and write that down together with an address that outlives the person."],
		"off": ["If your policies live in a system that records their owners, and are only exported for checking."]
	},
	{
		"id": "policy-without-version",
		"why": ["Employees confirm that they have read the policy, approvers sign it, courts ask for it. All of them mean one text. A version, however simple, says which."],
		"finds": ["A policy without `version`."],
		"remedy": ["Take a number or a year. The history of the file shows what changed; the version tells people that something did."],
		"off": ["It is off unless you switch it on. Leave it off where a document system numbers the versions."]
	},
	{
		"id": "policy-written-by-marketing",
		"why": ["Whoever drafts a rule decides what it forgets. A draft from marketing tends to be generous with channels and short on working time, discipline and privacy, which are the parts that end up before a tribunal. Marketing knows the tools best, so it should be heard; the words should be those of the people who have to enforce them."],
		"finds": ["A policy whose `author` is marketing, communications or an agency, or a role within one of these, while somebody else owns it. Where marketing owns the policy as well, `policy-owned-by-marketing` says so, and this rule stays silent."],
		"remedy": ["Keep the draft as marketing's contribution. Let HR or legal read it against the contracts, the hours that people are paid for, and the law where they work, and issue the next version under their name."],
		"off": ["If the document records who typed it rather than who decided its content, for example because the communications team edits every text of the organisation."]
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
		"id": "prohibited-alternative",
		"why": ["`alternatives` tell people what to do instead. An alternative that the policies prohibit as well sends them from one ban to the next, and costs the policy its credit."],
		"finds": ["An alternative of a clause that is prohibited in every case: where the clause speaks of some people, data or region, so does the alternative, unless it names others itself."],
		"remedy": ["Offer something that is permitted; if nothing is, say so in the clause's reason, so that people ask before they look for a way round."],
		"off": ["Better not: a wrong alternative is worse than none."]
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
		"id": "records-not-covered",
		"why": ["A complaint arrives months after the post. Who approved it, did the person in the picture agree, what exactly did the message say? If no policy asks for records, the answer depends on somebody's mailbox, and that somebody may have left."],
		"finds": ["A workspace in which no clause of your own policies requires a record, neither outright nor as a condition of a permission. It is reported at the first policy, by id."],
		"remedy": ["Ask legal which questions it was asked last year and could not answer. Each is a record to require."],
		"off": ["It is off unless you switch it on. Leave it off where a records policy outside this workspace settles it."]
	},
	{
		"id": "reserved-for-others",
		"why": ["Some tasks belong to somebody: job adverts to HR, results to investor relations, statements in a crisis to the press office. That is less about mistrust than about consequences, since a job advert or a price can bind the company. A plan that gives such a task to marketing will be stopped late, by the people whose task it is."],
		"finds": ["A clause with `only` reserves an activity for certain people, accounts or tools, and the tactic does it in another way."],
		"remedy": ["Let those do it for whom it is reserved, and state them in the tactic. Where the tactic leaves open who does it, the recommended preset assumes the marketing team: say so if that is wrong."],
		"off": ["If your policies use `only` as a recommendation. A clause that permits, with another that requires an approval, says that better."]
	},
	{
		"id": "restricted-tool-planned",
		"why": ["Some services still exist, but only for some accounts, in some countries, or as a shadow of what they were. A plan that rests on one can fail for reasons that have nothing to do with the policy, and what is left of a service is often looked after badly: old accounts, old passwords, little moderation."],
		"finds": ["A tool that is known to work only for some accounts, in some countries, or with a part of what it once did. In the lists of names its status is `restricted`."],
		"remedy": ["Look at the service as it is today before money is spent on it: who can see the posts, whether accounts can still be secured, what happens to what is there."],
		"off": ["If you work in a market where these services are in full use, or keep a list of your own."]
	},
	{
		"id": "rights-not-protected",
		"why": ["In many countries employees may talk with each other, and in public, about pay, hours and how they are treated, whatever a policy says about tone or confidentiality. A broad clause can seem to forbid it, and then the whole clause is attacked. A permission that nothing in the policies can take away makes plain what is meant, though it does not repair a clause that is too broad."],
		"finds": ["A workspace in which none of your own policies has a permission with `protected: true`. It is reported at the first policy, by id."],
		"remedy": ["Let a lawyer who knows employment law word it, for each country, and let HR tell people about it. This is a starting point and no legal advice."],
		"off": ["It is off unless you switch it on. Leave it off where the law does not know such a right, or a collective agreement states it."]
	},
	{
		"id": "shadowed-clause",
		"why": ["A clause without effect misleads twice: its readers believe that it protects or permits something, and whoever edits the clause that really decides does not know that this one was thought to stand behind it. Often it is the trace of a mistake, such as a permission that was meant as an exception and never became one."],
		"finds": ["A clause that could be taken away without changing the outcome or the duties in any case on any day. It is shown because of which other clauses: those that say as much, and those that go before it. Duties are compared by what evidence meets them: an approval by the general counsel is also one by legal. A clause that never applies, one that is repeated, one that is contradicted and an override without consent have rules of their own. A ban is not reported because its policy's `default` prohibits the same, nor a ban or a requirement because a law or a regulator asks for the same: people should read it where they look."],
		"remedy": ["Read the clauses that are named beside it. If they say all that you mean, remove this one. If it was meant to change something, it needs what makes it count: an `overrides`, fewer or other cases, or other days."],
		"off": ["If your policies restate on purpose what a group policy says already, so that employees find all of it in one place."]
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
		"id": "stale-law-pack",
		"why": ["Law changes, and a law pack does not notice. Each is built on facts of a certain day, and says how long they count as fresh. After that it may ask for too much, or miss what has come since; who reads a clean report should know."],
		"finds": ["A law pack that the config extends, and whose last fresh day lies before the day of checking. It is reported once for each pack, where the config names it."],
		"remedy": ["Look whether a newer version of onpolicy has newer facts. Else give the page of the pack to legal: it lists the facts with their days and sources. What has changed can be put into a policy of your own, with the authority of law, until the pack has caught up."],
		"off": ["If legal has checked the facts again and found that they still hold. Switch it back on when you next update."]
	},
	{
		"id": "started-before-answer",
		"why": ["\"Pending\" should mean \"not yet\". Once the first tactic runs, it comes to mean \"nobody minds\", which is not what those who were asked have said. They should at least know that the plan no longer waits for them."],
		"finds": ["A strategy of which something has started, in whose `sharedWith` a role's last decision is still pending. A tactic that was live before the plan was shared counts too: the answer is about that as well."],
		"remedy": ["Remind them, with a day by which you need the answer. If they have answered and the record lags behind, add the decision with its day."],
		"off": ["If silence counts as agreement in your organisation after a set number of days, and everybody knows it."]
	},
	{
		"id": "strategy-shared-too-late",
		"why": ["A plan that is shown after it has begun asks for forgiveness. Whoever reads it then can only stop things, which costs more and makes them look like the ones who always say no. Shown two weeks earlier, the same objections become a different caption or another tool."],
		"finds": ["A strategy whose first tactic begins before the day on which HR, or legal and compliance, first saw it. Mere ideas begin nothing. One of legal and compliance in time is enough, and what has no day counts as in time."],
		"remedy": ["Go through the first days with them: what was published, who took part, what should be changed or taken down. Then put the reading into the calendar of the next plan."],
		"off": ["If the strategy runs on without an end and is shown again at each revision, with the last day on record."]
	},
	{
		"id": "strategy-started-unseen",
		"why": ["Before the start, not having shown a plan is an omission that a mail repairs. Afterwards it is a campaign that runs on nobody's advice: what is published cannot be unpublished, and people have already taken part. HR and legal then meet the plan through a complaint."],
		"finds": ["A strategy that records with whom it was shared, without HR, or without legal and compliance, although a tactic is live or paused, or its first day has come. A strategy that records nobody at all is left to `unshared-strategy`: a record that is missing altogether proves nothing."],
		"remedy": ["Tell them what is running and since when. If they have seen it and only the record is missing, add it with the day on which they did."],
		"off": ["If `sharedWith` is used in your strategies for something else, such as a mailing list."]
	},
	{
		"id": "strategy-under-objection",
		"why": ["An objection that stays in a table is the worst of both worlds: marketing thinks that it has been heard, and the other side that the plan is on hold. If the plan goes ahead, the record proves that the risk was known."],
		"finds": ["A strategy in whose `sharedWith` somebody objected, with no later approval or acknowledgement by the same role."],
		"remedy": ["Find out which tactic the objection is about: often it is one of ten. Change it or drop it, ask for a waiver if a clause is behind it, or take both sides to whoever can decide. Then add the new decision below the old one; do not overwrite it."],
		"off": ["If objections are followed up elsewhere and are only copied into the strategy for information."]
	},
	{
		"id": "strategy-unseen-by-hr",
		"why": ["A campaign with employees in it is also a plan for their time. HR has to know whether posting in the evening is paid, whether taking part is really voluntary, and whether somebody who is asked to smile for a video has just been given notice. It also answers the employee who asks why a colleague was chosen."],
		"finds": ["A strategy that records with whom it was shared, with nobody within HR among them, while nothing has started yet. A list of mere ideas is left alone. Once something has, `strategy-started-unseen` takes over."],
		"remedy": ["HR needs little: the list of tactics with people in them, how many and from where, at which hours, and what they were promised."],
		"off": ["If no tactic of yours ever involves or shows employees, and HR has agreed not to read the plans."]
	},
	{
		"id": "strategy-unseen-by-it",
		"why": ["IT has a stake in four things: a tool that it has never heard of, people's own phones, data that is not public, and AI. Each of them raises questions that only IT can answer: who may log in, where it is stored, how it is switched off. The argument is healthy before the launch and expensive after a leak."],
		"finds": ["A strategy that records with whom it was shared, with nobody within IT or security among them, while one of its tactics uses personal devices, non-public data, some form of AI, or a tool of which nobody has told onpolicy yet. Ideas do not count. Plans that do none of this need not bother IT."],
		"remedy": ["Send IT a list with one line for each new tool, device and kind of data, and say from when you need it."],
		"off": ["If every new tool goes through a request to IT anyway, which then is the better record."]
	},
	{
		"id": "strategy-unseen-by-legal",
		"why": ["Most of what goes wrong in a campaign is ordinary: a prize draw without rules, a testimonial without its label, a customer's picture without consent. A lawyer sees these in ten minutes of reading. After the launch the same ten minutes become a correction, a letter or a fine."],
		"finds": ["A strategy that records with whom it was shared, but with nobody within legal or compliance, while nothing has started yet. A list of mere ideas is left alone. Once something has, `strategy-started-unseen` takes over."],
		"remedy": ["Send it to legal or compliance now, and point out what is promised, who is paid, and whose face or data is used."],
		"off": ["If you have no lawyer and no compliance officer to show it to."]
	},
	{
		"id": "strategy-without-owner",
		"why": ["Questions about a plan come up in the middle of reading it: is this paid, did the customer agree, who films? Without an owner they go to the person whose name somebody remembers. It also stays open who may not grant a waiver for it: the team that owns the strategy cannot waive a clause for itself."],
		"finds": ["A strategy with tactics that states no `owner`. Owners of single tactics do not answer for the whole."],
		"remedy": ["Name the role that decides about the plan. A person's name helps today, a shared address also next year."],
		"off": ["If there is only one team that writes strategies, and everybody knows it."]
	},
	{
		"id": "tactic-without-dates",
		"why": ["Much of what a policy says depends on days: quiet periods before results, clauses that take effect in January, approvals that expire. A plan without dates is judged as if it started today and never ended. That is strict in one way and blind in another: no approval that expires is ever enough, and no quiet period in the past or the future can be avoided."],
		"finds": ["Tactics that are planned, where neither the tactic nor its strategy has a period. What is live, paused or an idea is left alone. It is told once for each strategy."],
		"remedy": ["Give the strategy a period, even a rough one, such as the quarter. A tactic that goes on for good gets its first day with an open end: `2027-04-01/..`."],
		"off": ["If your plans describe what is always done, such as the rules of a community's accounts."]
	},
	{
		"id": "total-ban",
		"why": ["Legal can be more careful than it must be, and a ban on all social media or all AI is where it shows. People do not stop using what everybody uses; they go on with their own phone and do not tell. A ban with a way to ask keeps the use in sight, and marketing can say what it would be worth."],
		"finds": ["A prohibition of a whole class (all tools, social media, messengers, forums, video, AI) for everybody, at all times, with no `unless`, no `alternatives`, no `contact` of its own, no clause that is an exception to it, and no permission in the same policy for a part of it. A ban for certain people, hours, devices or data is not total, and what law or a regulator prohibits is not the organisation's choice."],
		"remedy": ["Ask which harm the ban should prevent, and for whom. Mostly it is about certain data, certain people or certain tools: then ban these. At least say whom to ask."],
		"off": ["If total bans are a decision of your board that is not up for discussion."]
	},
	{
		"id": "unagreed-override",
		"why": ["Nobody lifts another's ban alone: marketing's own rulebook cannot set aside what IT has prohibited. An override that the other owner has not agreed to looks like an exception, and has no effect."],
		"finds": ["A permission that names under `overrides` a clause of a policy with another owner, where that owner is not among the `approvedBy` of the permission's policy."],
		"remedy": ["Show the exception to the owner who is named. If they agree, list their approval under `approvedBy` of the policy that holds the permission; if they do not, remove the override."],
		"off": ["If consent is recorded elsewhere. The override has no effect until the policy lists it."]
	},
	{
		"id": "unapproved-policy",
		"why": ["A draft and a policy in force look the same. What tells them apart is that the people who must live with it have said yes: HR, because it is about work, and legal or compliance, because it is about law. When somebody is disciplined over a rule, the first question is who adopted it and when."],
		"finds": ["A policy of the whole company or group that lists nobody under `approvedBy`. House rules of a single department or team, and restatements of law, are left alone. Where some approvals are recorded, the rules `hr-has-no-say` and `legal-has-no-say` look at whose they are."],
		"remedy": ["If approvals exist in an e-mail or in minutes, copy the roles and days. If none exist, treat the document as a draft until they do."],
		"off": ["If a policy cannot be published in your organisation without approvals, so that the record would only repeat what the system enforces."]
	},
	{
		"id": "undated-evidence",
		"why": ["Whether an approval came in time can only be checked if it has a day. Without one it is taken to count, which is kind to the plan and of little use to the one who has to answer for it two years later."],
		"finds": ["An approval, a training or a consent under `evidence` without `on`. Disclosures and controls are left alone: they are how the thing is done, not something that was given one day."],
		"remedy": ["Look the day up where the approval is on file, and add it. If nobody knows it any more, ask for the approval again: it takes a mail."],
		"off": ["If the days are kept in a register to which `ref` leads."]
	},
	{
		"id": "undated-policy-approval",
		"why": ["An approval is of a text, and texts change. Without its day nobody can tell whether legal agreed to the present version or to the one of three years ago, before AI was mentioned at all. In a dispute that is the first question of the other side."],
		"finds": ["An entry under `approvedBy` that has no day, such as `approvedBy: [hr, legal]`."],
		"remedy": ["Look up the day in the minutes or the mail. If it cannot be found, ask for the approval again; it is a good occasion to read the policy."],
		"off": ["It is off unless you switch it on, as a rule for audits. Switch it off again where the days are kept in another register."]
	},
	{
		"id": "undeclared-ai",
		"why": ["Between \"ChatGPT suggests headlines\" and \"ChatGPT answers customers\" lies everything that policies on AI are about: who checks, what has to be labelled, which data goes in. A plan that names the tool and not its part leaves that open, or even says the opposite, when the strategy states `ai: none` for all its tactics at the top."],
		"finds": ["A tactic that names a generative AI tool, or a kind of tactic that is done by AI, and states no `ai`, or only that there is none. Where a clause depends on it and the tactic states nothing, unstated-facet asks instead."],
		"remedy": ["Say what AI does: `ideation`, `draft-text`, `image-generation`, `translation` and so on. If the tool is only in the plan because the team has a licence, take it out."],
		"off": ["If your policies say nothing about AI yet. Better is to keep it, since it shows where they will have to."]
	},
	{
		"id": "undeclared-data",
		"why": ["A newsletter needs addresses, and an audience made from a customer list needs customers. If the plan does not mention the data, the clauses that protect it do not apply to the plan, and the privacy team looks at the wrong tactics. It also happens by accident, when a strategy says `public-data` for all its tactics at the top."],
		"finds": ["A tactic of a kind that cannot be done without personal data, such as e-mail marketing, text messages, customer-list audiences or retargeting, that states no data, or only public or aggregated data. Where a clause depends on the data and the tactic states none, unstated-facet asks for it."],
		"remedy": ["State the data: `contact-data` for addresses, `customer-data` for what you know of customers, `behavioural-data` for what people do on your pages. Then read what the policy says about it."],
		"off": ["If another register, such as a record of processing activities, lists the data for every tactic."]
	},
	{
		"id": "undeclared-exception",
		"why": ["A narrower permission goes before a broader prohibition of the same owner; so do most people read policies, and so does this tool. But it rests on nothing but how broad the two are: somebody who later broadens the permission by a word turns it from an exception into a contradiction, and nothing in the text warns them."],
		"finds": ["A permission that lifts a prohibition by nothing but being narrower: it does not name the prohibition under `overrides`, and the prohibition does not leave the case out under `unless`."],
		"remedy": ["Add the prohibition to `overrides` of the permission. It changes no answer today, and keeps edits of either clause honest."],
		"off": ["If your policies are written so that the narrower clause always counts, and everybody who edits them knows it."]
	},
	{
		"id": "undeclared-payment",
		"why": ["Whether a creator gets money, a free product, a share of the sales or nothing decides what has to be disclosed, which contract is needed and which clauses apply. It is the first question that legal asks, and the plan should answer it."],
		"finds": ["A tactic with influencers, brand ambassadors, celebrities or product placement that states no `payment`. Where a clause depends on it, unstated-facet asks instead. Kinds that say it by their name, such as gifting or affiliate marketing, are left alone."],
		"remedy": ["State `payment`. If it differs between creators, list both values, or make two tactics."],
		"off": ["If your organisation never gives creators anything, and everybody knows."]
	},
	{
		"id": "undeclared-region",
		"why": ["What is fine in one country can be unlawful in the next: cold calls, prize draws, comparisons with competitors. A plan without countries is judged for the whole world where a clause names one, and says nothing to the colleagues abroad."],
		"finds": ["Tactics without a region of their own, of their strategy or of the workspace. It is told once for each strategy. The rule is off unless you switch it on, since it says little to an organisation in a single country; there, `assume: {region: \u2026}` in the config says it once for all. Where a clause depends on the region, unstated-facet asks for it in any case."],
		"remedy": ["Write the countries into the strategy's `defaults`. Where one tactic runs elsewhere, let it say so itself."],
		"off": ["It is off by default. Where a config that you extend switches it on:"]
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
		"id": "unnamed-agency",
		"why": ["An agency that posts for the company has its passwords, its data and its voice. HR, legal and IT want to know who that is: whether there is a contract, who has access, and whom to call when the account has to be locked at night."],
		"finds": ["An agency, a production company, a vendor or a freelancer among the people who act or take part, without a name. An agency that your own list of names (a taxonomy) has by its name is named. An idea may leave it open."],
		"remedy": ["Add the name and the contract under `participants`. If the agency is still to be chosen, make the tactic an `idea` until it is."],
		"off": ["If one agency does everything for you, and all who read your plans know it."]
	},
	{
		"id": "unnamed-participants",
		"why": ["\"Employees post\" can mean three volunteers from sales or every hourly worker in twelve stores. HR asks who they are, since their hours have to be paid and nobody may be pressed; legal asks, since creators need contracts and labels. Whom marketing wants involved is the first thing that both want to know about a plan."],
		"finds": ["A tactic of employee advocacy, takeovers, ambassadors, influencers or paid endorsements, beyond a mere idea, that lists no `participants`. `actor` says which kind of people acts, which is enough to judge the tactic and not enough to staff it."],
		"remedy": ["A line for each group is enough: role, how many, under which contract, with which training. Names are only needed where a contract or a consent is personal."],
		"off": ["If people are recruited while the tactic runs, and HR sees the list elsewhere."]
	},
	{
		"id": "unpinned-waiver",
		"why": ["Whoever grants a waiver has read the clause as it stood that day. If the clause is made stricter later, the old waiver goes on covering what nobody has decided to tolerate."],
		"finds": ["A waiver that holds, is needed, and has no `clauseFingerprint`. The finding shows the clause's fingerprint as it is today. It changes when the clause comes to mean something else, and not when it is reworded, moved or given another reason."],
		"remedy": ["Copy the fingerprint from the finding into the waiver, after a look at the clause: recording it says that the waiver was granted for what the clause means now."],
		"off": ["If your policies change only together with a review of all waivers."]
	},
	{
		"id": "unreferenced-evidence",
		"why": ["\"Approved by legal\" is a claim. With a ticket, an address or a name it becomes something that an auditor, or a successor, can check. The plan is the cheapest place to keep that thread."],
		"finds": ["An approval, a consent or a record under `evidence` with none of `ref`, `url`, `by` and `how`. The rule is off unless you switch it on: many small organisations know well enough who approved what."],
		"remedy": ["Add the number of the ticket, the address of the file or the person who said yes."],
		"off": ["It is off by default. Where a config that you extend switches it on:"]
	},
	{
		"id": "unshared-strategy",
		"why": ["Legal and HR can only help with a plan that they know. They should understand what marketing is doing, why, and whom it wants to involve, before the first post rather than after the first complaint. Writing down who has seen the plan costs a line, and settles later whether anybody was asked."],
		"finds": ["A strategy with tactics that are more than ideas and no `sharedWith`, where a policy of the company or group holds for it. A team that has only agreed rules for itself has nobody to show its plan to, and is left alone."],
		"remedy": ["Send the strategy with three questions: which of our people take part, which tools are new, what would you stop. Then record each role, the day, and what came of it: acknowledged, approved, objected or pending."],
		"off": ["If plans pass through a system that records who has seen them."]
	},
	{
		"id": "unspecified-tool",
		"why": ["IT reviews services, not classes of them: where the data goes, who has the password, whether posts can be archived. \"Social media\" gives it nothing to look at. The policy may allow the whole class today, and the plan still leaves open what will be opened, by whom, in which country's terms."],
		"finds": ["A tactic whose tools are all broad classes, such as social media, messaging apps or AI assistants, where the policies' answer does not depend on which of them is meant. Where it does, depends-on-detail says so, and where no clause speaks, silent-tool. A tactic that names no tool at all may need none. An idea may leave it open."],
		"remedy": ["Name the services, as far as they are decided, and keep the rest as an idea. If the class is really meant, because it changes every month, agree with IT on a list and name that list in the policy."],
		"off": ["If your plans are about messages and audiences, and a media plan beside them names the services."]
	},
	{
		"id": "unstated-facet",
		"why": ["A plan can be silent about the one thing on which the answer depends: which data go into the tool, who is paid, on whose phone. Nobody has decided anything wrong yet; somebody still has to decide, and better now than on the day."],
		"finds": ["A tactic leaves something out altogether, and the policy would say yes or no depending on it. What the strategy's `defaults` or the workspace's `assume` state counts as said."],
		"remedy": ["State it in the tactic; the finding names the key and, where it can, the value with which nothing stands against the tactic. State what is true, not what passes."],
		"off": ["If strategies in your house are short by intention and the details are checked elsewhere. What all tactics have in common is better stated once, under `defaults`."]
	},
	{
		"id": "unused-calendar-event",
		"why": ["Quiet periods, elections and incident freezes are put into the calendar because something must not happen then. If no clause names the event, everything goes on as on any other day, and everybody thinks that it does not."],
		"finds": ["An event under `calendar` that no clause of the same policy names under `during`."],
		"remedy": ["Find the clause that should hold on those days and add the event to its `during`. If there is no such clause yet, that is what was forgotten."],
		"off": ["If the calendar is also kept for other readers, as a list of the company's dates."]
	},
	{
		"id": "unused-definition",
		"why": ["A term that is carefully defined and never used is usually a trace: the clause that needed it was cut, or says the same in other words. In the second case the two drift apart, and each reader trusts another one."],
		"finds": ["A term under `definitions` that no clause names, nor `appliesTo`, and that does not stand in the title, text or reason of a clause either."],
		"remedy": ["Look for the clause that lists the same things one by one, and let it name the term. Otherwise remove the definition."],
		"off": ["If the definitions are a glossary that several policies share."]
	},
	{
		"id": "unused-permission",
		"why": ["Permissions gather over the years: for a tool that a team once tried, for a campaign that is long over. Each is a door that stands open and that nobody watches, and a longer policy is read less."],
		"finds": ["A permission that speaks of no tactic of any strategy of the workspace. Where no strategy is read, or one could not be read, nothing is said. The rule is off unless you switch it on: it belongs in the yearly review, not into every check."],
		"remedy": ["Ask the teams. If the permission is for work that no plan describes, such as talking to applicants, keep it; a word in its `reason` helps the next reviewer."],
		"off": ["It is off by default. Where a config that you extend switches it on:"]
	},
	{
		"id": "unused-requirement",
		"why": ["A condition that never meets anything is either ahead of its time or written so narrowly that it misses what it is about. The second is worth a look: a clause on \"prize draws on Instagram\" says nothing about the draw on TikTok that is planned."],
		"finds": ["A clause with `require` or `only` that speaks of no tactic of any strategy of the workspace. A prohibition that nobody falls under is left alone: that is how it should be. The rule is off unless you switch it on."],
		"remedy": ["Read what it speaks of beside the plans. Widen it if it misses what it is about, or leave it for the day on which somebody plans such a thing."],
		"off": ["It is off by default. Where a config that you extend switches it on:"]
	},
	{
		"id": "unused-waiver",
		"why": ["A register of waivers is read by people who want to know which risks are being taken. One that names the wrong tactic covers nothing, and one whose conflict is gone hides those that matter."],
		"finds": ["A waiver that holds, while its clause does not stand against its tactic at all: neither in whole nor in part."],
		"remedy": ["Look whether another clause or tactic was meant. If not, remove the waiver, or let it expire."],
		"off": ["If waivers are granted ahead of the plans that need them."]
	},
	{
		"id": "vague-clause",
		"why": ["Two managers read \"appropriate\" in two ways, and the employee who guessed wrong is the one who gets the warning. In the United States, broad words such as \"embarrassing\" or \"disparaging\" have also been read as a ban on talking about working conditions, which the law protects. What a reader can test, a manager can enforce."],
		"finds": ["A word in the clause's `text` that leaves the decision to the reader: appropriate, excessive, good judgement, where possible, embarrassing and the like. A word that the text goes on to explain, in brackets or with \"such as\", \"for example\" or \"that is\", is left alone. The rule looks at words, not at meaning, so it is less sure than other rules. The clause's scope is checked as it stands, however its text is worded."],
		"remedy": ["Ask the author for one case that is allowed and one that is not, and write these down instead. If the word was only politeness, take it out."],
		"off": ["If your clauses' texts are quotations from a law, whose words are not yours to change."]
	},
	{
		"id": "void-waiver",
		"why": ["A waiver that does not hold is worse than none: everybody who has seen it believes that the conflict is settled."],
		"finds": ["A waiver is void when its last day has passed, when it is granted only on a day to come, when the role that granted it neither owns nor has approved the policy, when that role owns the strategy itself, when the clause is `waivable: false`, or when the clause has come to mean something else since: the waiver's `clauseFingerprint` is no longer the clause's. The conflict is then reported as if the waiver were not there. A waiver that has expired and is no longer needed is history, and so is one for a tactic that is done or rejected; nothing is said of either."],
		"remedy": ["What the finding says: ask the policy's owner to grant or to renew the waiver, or change the tactic. Where the clause has changed, the role that granted the waiver has to say whether it still holds; the fingerprint to record then stands in the finding."],
		"off": ["If the register is kept by another system, which checks these things itself. The conflicts are still reported."]
	},
	{
		"id": "waivable-law",
		"why": ["A company can waive its own rules. It cannot waive the law, and a register with a waiver of one is evidence against it: it shows that the breach was known and allowed. Where the clause goes further than the law, so that a waiver would be possible, the clause should say which part is the company's own."],
		"finds": ["A prohibition or requirement that can be waived, in a policy of the authority law or regulator, or with a `source` that looks like a law or a regulator's rule."],
		"remedy": ["Ask legal for each of these clauses whether an exception is possible at all. If only a part is law, split the clause in two."],
		"off": ["It is off unless you switch it on. Leave it off where no waivers are used."]
	},
	{
		"id": "waiver-ends-before-tactic",
		"why": ["A waiver until March for a campaign until June covers the first half. That may be meant: a pilot, and then a decision. If it is not, somebody has planned on a permission that does not exist."],
		"finds": ["A waiver that holds and is needed, whose last day lies more than 30 days ahead and before the last day of its tactic. Within the last month expiring-waiver says so more loudly."],
		"remedy": ["Decide which of the two is meant. If the tactic should go on, put a day for the renewal into the plan; if not, shorten its period."],
		"off": ["If waivers are always granted for a first part, with a decision in between that nobody forgets."]
	},
	{
		"id": "waiver-of-law",
		"why": ["An organisation can make exceptions to its own rules. It cannot make exceptions to the law: what it can do is to read it differently, with good reasons, and that is an interpretation that belongs in the policy, not a waiver."],
		"finds": ["A waiver of a clause in a policy whose `authority` is `law` or `regulator`, and which is not void for another reason. Clauses that say `waivable: false` are reported by void-waiver."],
		"remedy": ["Take the waiver out and change the tactic. If counsel holds that the clause does not apply in this case, let the policy say so with an `unless`, so that the reasoning can be read. Mark clauses like this one as `waivable: false`."],
		"off": ["If you use `authority: law` for policies that merely grew out of a law. Better is to call them `company`."]
	},
	{
		"id": "waiver-renewed-too-often",
		"why": ["An exception that is granted again and again is the rule. Then the policy says one thing and the organisation does another, and everybody who keeps to the policy feels foolish. Three renewals are a good moment to ask which of the two is right."],
		"finds": ["A waiver that holds and is needed, with more than 2 under `renewals`."],
		"remedy": ["Put the clause on the agenda of the policy's next review, with what the waiver has shown. Mostly the outcome is an exception under `unless` with the waiver's controls as conditions; sometimes it is that the tactic ends."],
		"off": ["If your waivers have to be renewed every quarter by design, so that the number says little."]
	},
	{
		"id": "waiver-too-long",
		"why": ["A waiver is a decision to tolerate something for a time. One that nobody will look at again before everybody has forgotten it is a change of the policy that the policy does not show."],
		"finds": ["A waiver that holds, and whose last day is more than three years (1,096 days) after the day on which it was granted."],
		"remedy": ["Agree on a day on which the waiver is reviewed. If the exception is meant to stay, write it into the policy: as `unless` of the clause, or as a permission that overrides it."],
		"off": ["If your organisation reviews its waivers by another calendar than their last days."]
	},
	{
		"id": "waiver-without-controls",
		"why": ["A clause is there because of a risk. A waiver does not make the risk go away; it says that somebody bears it. What is done instead of keeping the clause, such as a weekly look at the account or a smaller group of people, is the difference between a decision and a shrug."],
		"finds": ["A waiver that holds and is needed, with nothing under `controls`."],
		"remedy": ["Ask the role that granted it what it had in mind, and write that down. Often the controls exist and are only missing from the register. If nobody can name one, the waiver is worth a second thought."],
		"off": ["If the controls are kept with the decision itself, in another system."]
	},
	{
		"id": "weak-disclosure",
		"why": ["A disclosure is there for the people who see the post. \"#sp\" or \"#collab\" among twenty hashtags tells them nothing, and regulators say so in their guidance. The effort is the same; the plain word just has to stand at the beginning."],
		"finds": ["A disclosure under `evidence` that is worded with one of the abbreviations and hints that regulators regard as unclear (such as #sp, #spon, #collab, #ambassador, #partner, or a \"thanks to\" that does not say for what), or is placed where people do not see it (in the bio, after the hashtags), and without a plain word such as \"ad\", \"advertisement\", \"sponsored\" or \"gifted by\" beside it."],
		"remedy": ["Change the briefing: the platform's label, and a plain word in the language of the audience where the eye falls first. In a video it is spoken or shown in the picture."],
		"off": ["If the regulator of your market accepts one of these, and your briefings rest on that."]
	},
	{
		"id": "working-hours-not-covered",
		"why": ["It is usually meant well: nobody should answer customers at night. But whoever reads \"not after hours\" does not learn whether it is welcome at ten in the morning, who does it then, and on which account. Marketing will read it as a yes."],
		"finds": ["A clause that is limited to the time after hours, where the policy has no clause about working time, and none without a time about the same tools, tactics or people."],
		"remedy": ["Add one clause: who does it at work, with which tools, under which conditions."],
		"off": ["It is off unless you switch it on, since what holds at work often goes without saying. Leave it off where your policies are about people's own time and nothing else."]
	}
];

exports.rulePages = rulePages;