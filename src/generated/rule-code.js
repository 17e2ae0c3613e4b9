// Generated from rules/*/rule.yaml by `npm run generate`. Do not edit.
export const ruleCode = new Map([
  ["after-hours-never-mentioned", {
    when: (workspace) => (workspace.policies.some((p) => (p.pack === "")) && !workspace.policies.some((p) => ((p.pack === "") && (p.values.some((v) => (v.facet === "time")) || p.clauses.some((c) => (c.time.length > 0)))))),
    message: ["No policy of yours mentions working hours or the time after them; as they stand, all clauses hold around the clock."],
  }],
  ["after-hours-not-covered", {
    when: (clause, calls) => ((((clause.time.length > 0) && clause.time.every((t) => calls.within(t, "working-hours"))) && !clause.policy.clauses.some((c) => c.time.some((t) => !calls.within(t, "working-hours")))) && !clause.policy.clauses.some((c) => ((c.time.length === 0) && c.values.some((v) => clause.values.some((w) => (same(w.facet, v.facet) && (calls.within(v, w.id) || calls.within(w, v.id)))))))),
    message: ["\"", (clause) => clause.title, "\" holds during ", (clause) => clause.time.map((t) => t.label).join(", "), ", and \"", (clause) => clause.policy.title, "\" does not say what holds after them."],
  }],
  ["ai-not-covered", {
    when: (workspace, calls) => (workspace.policies.some((p) => (p.pack === "")) && !workspace.policies.some((p) => ((p.pack === "") && (p.values.some((v) => ((v.facet === "ai") || calls.within(v, "generative-ai"))) || p.clauses.some((c) => c.values.some((v) => ((v.facet === "ai") || calls.within(v, "generative-ai")))))))),
    message: ["No policy of yours speaks of AI: neither of tools that generate, nor of text, pictures or voices made by them."],
  }],
  ["approval-by-own-team", {
    when: (tactic, calls) => tactic.evidence.some((e) => (((e.kind === "approval") && (calls.within(e.role, tactic.strategy.owner.role.text) || ((e.by !== "") && [tactic.owner.name, tactic.strategy.owner.name].some((n) => same(n, e.by))))) && !tactic.strategy.policies.some((p) => p.asks.some((item) => same(item, e.value))))),
    message: ["The approval of \"", (tactic) => tactic.title, "\" by ", (tactic, calls) => tactic.evidence.filter((e) => ((e.kind === "approval") && (calls.within(e.role, tactic.strategy.owner.role.text) || ((e.by !== "") && [tactic.owner.name, tactic.strategy.owner.name].some((n) => same(n, e.by)))))).map((e) => ((e.by === "") ? e.role.label : e.by)).join(" and "), " comes from those who plan it."],
  }],
  ["approval-by-wrong-role", {
    when: (verdict) => ((((verdict.kind === "unmet") && (verdict.cause === "duty")) && (verdict.duty.kind === "approval")) && (verdict.evidenceFault === "wrong-role")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, ", and the tactic is approved by ", (verdict) => verdict.tactic.evidence.filter((e) => (e.kind === "approval")).map((e) => e.role.label).join(" and "), " instead."],
  }],
  ["approval-without-route", {
    when: (clause) => ((clause.duties.some((d) => (d.kind === "approval")) && (clause.contact === "")) && (clause.policy.pack === "")),
    message: ["\"", (clause) => clause.title, "\" needs ", (clause) => clause.duties.filter((d) => (d.kind === "approval")).map((d) => d.text).join(" and "), ", and neither the clause nor the policy names a contact."],
  }],
  ["ban-without-alternative", {
    when: (clause) => ((((((clause.modality === "prohibit") && (clause.tool.length > 0)) && (clause.alternatives === 0n)) && (clause.exceptions === 0n)) && (clause.policy.authority !== "law")) && (clause.policy.authority !== "regulator")),
    message: ["\"", (clause) => clause.title, "\" bans ", (clause) => clause.tool.map((t) => t.label).join(", "), " and names nothing to use instead."],
  }],
  ["clause-never-applies", {
    when: (clause) => ((clause.whyNever === "empty-scope") || (clause.whyNever === "exceptions")),
    message: ["\"", (clause) => clause.title, "\" never applies: ", (clause) => ((clause.whyNever === "exceptions") ? "its exceptions take away all that it speaks of" : "what it speaks of lies outside what its policy applies to"), "."],
  }],
  ["clause-without-reason", {
    when: (clause) => (((((clause.modality === "prohibit") || (clause.modality === "only")) && (clause.reason === "")) && (clause.source === "")) && (clause.policy.pack === "")),
    message: ["\"", (clause) => clause.title, "\" prohibits something and does not say why."],
  }],
  ["conflict-without-business-case", {
    when: (tactic) => ((((tactic.verdict === "prohibited") && (tactic.standing.length > 0)) && (tactic.businessCase === "")) && (tactic.status !== "idea")),
    message: ["The tactic is prohibited and states no business case, so those who could change that have nothing to weigh."],
  }],
  ["contractors-not-covered", ((terms) => ({
    when: (workspace, calls) => (workspace.policies.some((p) => (p.pack === "")) && workspace.policies.every((p) => ((p.pack !== "") || (p.values.some((v) => (v.facet === "actor")) && !p.values.some((v) => (((terms.some((item) => same(item, v.id)) || calls.within(v, "contractor")) || calls.within(v, "temp")) || calls.within(v, "third-party"))))))),
    message: ["Every policy of yours applies to your own people only: agencies, contractors and creators who post for you are bound by none."],
  }))(["everyone","worker","actor"])],
  ["contradictory-clauses", {
    when: (pair) => (pair.relation === "contradiction"),
    message: ["\"", (pair) => pair.first.title, "\" prohibits all that \"", (pair) => pair.second.title, "\" permits, and nothing says which of them wins: for example, ", (pair) => pair.example, "."],
  }],
  ["crossing-clauses", {
    when: (pair) => (pair.relation === "crossing"),
    message: ["\"", (pair) => pair.first.title, "\" prohibits a part of what \"", (pair) => pair.second.title, "\" permits, and neither says that it goes before the other: for example, ", (pair) => pair.example, "."],
  }],
  ["default-permits-everything", {
    when: (policy) => (((policy.default === "permitted") && (policy.values.length === 0)) && (policy.pack === "")),
    message: ["\"", (policy) => policy.title, "\" permits whatever its clauses do not mention, for everybody and every tool."],
  }],
  ["defunct-tool-in-policy", {
    when: (mention) => ((mention.isInPolicy && (mention.concept.status === "defunct")) && (mention.policy.pack === "")),
    message: ["", (mention) => mention.concept.label, " no longer exists", (mention) => ((mention.concept.since === "") ? "" : ((" (since " + mention.concept.since) + ")")), "", (mention) => ((mention.concept.successor === "") ? "" : (("; " + mention.concept.successor) + " has taken its place")), "."],
  }],
  ["defunct-tool-planned", {
    when: (mention, calls) => ((!mention.isInPolicy && (mention.concept.status === "defunct")) && !mention.tactic.tactic.some((t) => calls.within(t, "channel-closing"))),
    message: ["", (mention) => mention.concept.label, " no longer exists", (mention) => ((mention.concept.since === "") ? "" : ((": it closed " + ((mention.concept.since.length === 7) ? "in " : "on ")) + mention.concept.since)), "", (mention) => ((mention.concept.successor === "") ? "" : ((", and " + mention.concept.successor) + " took its place")), "."],
  }],
  ["depends-on-detail", {
    when: (verdict) => ((verdict.kind === "depends") && (verdict.cause === "open")),
    message: ["Whether the policy allows this depends on ", (verdict) => verdict.question, ": ", (verdict) => verdict.stakes, " at stake."],
  }],
  ["duplicate-clause", {
    when: (pair) => ((pair.relation === "duplicate") && same(pair.first.policy.authority, pair.second.policy.authority)),
    message: ["\"", (pair) => pair.second.title, "\" says the same as \"", (pair) => pair.first.title, "\", which stands before it."],
  }],
  ["empty-exception", {
    when: (exception) => exception.isEmpty,
    message: ["The ", (exception) => (exception.isReserved ? "reservation" : "exception"), " for ", (exception) => exception.text, " lies outside what \"", (exception) => exception.clause.title, "\" speaks of, so it ", (exception) => (exception.isReserved ? "permits" : "excepts"), " nothing."],
  }],
  ["euphemism-for-fake-engagement", ((terms) => ({
    when: (tactic, calls) => ((calls.firstOf(((tactic.title + " ") + tactic.description), terms) !== "") && !tactic.tactic.some((t) => calls.within(t, "tactic-deceptive"))),
    message: ["\"", (tactic, calls) => calls.firstOf(((tactic.title + " ") + tactic.description), terms), "\" in \"", (tactic) => tactic.title, "\" often stands for bought followers or arranged comments, and the plan does not say which it is."],
  }))(["growth service","growth services","growth hack * followers","follower service","follower package","follower boost","guaranteed followers","guaranteed views","guaranteed likes","view boost","like boost","bought followers","buying likes","buying views","top up * followers","tops up * followers","topping up * followers","top up * likes","engagement pod","engagement pods","engagement group","engagement ring","comment pod","comment pods","pod members","seeded comments","seed * comments","seeds * comments","seeding * comments","comment seeding","seeded questions","seed * questions","seeds * questions","plant * comments","plant * questions","planted comments","planted questions","friendly comments","likes and comments within","like and comment within","everyone likes and shares","everybody likes and shares","ask * staff to like","employees like every","staff like every","follow-for-follow","follow for follow","follow-unfollow","follow and unfollow","like exchange","social proof package","upvote group","upvote party","upvotes from colleagues","colleagues upvote","staff upvote","amplification pod","kick-start the comments","get the conversation going ourselves","buy followers","buys followers","buying followers","purchase followers","purchased followers","buy likes","buy views","likes within * minutes"])],
  ["euphemism-for-hidden-ads", ((terms) => ({
    when: (tactic, calls) => (((calls.firstOf(((tactic.title + " ") + tactic.description), terms) !== "") && !tactic.tactic.some((t) => calls.within(t, "tactic-deceptive"))) && !tactic.evidence.some((e) => (e.kind === "disclosure"))),
    message: ["\"", (tactic, calls) => calls.firstOf(((tactic.title + " ") + tactic.description), terms), "\" in \"", (tactic) => tactic.title, "\" suggests advertising that people are not to recognise; the plan does not say how it is labelled."],
  }))(["native feel","without a label","without label","without * label","unlabelled","unlabeled","without disclosure","without disclosing","without mentioning * paid","without saying * paid","no disclosure","no hashtag needed","leave out the label","leaves out the label","leave out * hashtag","not look like an ad","not look like ads","not look like advertising","not looking like an ad","not looking like advertising","without looking like * ad","without looking like ads","without looking like advertising","not feel like an ad","not feel like advertising","not sound like advertising","does not look like an ad","doesn't look like an ad","don't look like ads","don't look like an ad","nobody notices * ad","look organic","looks organic","look like organic","feel organic","feels organic","seem organic","appear organic","organic-looking","looks spontaneous","look spontaneous","seem spontaneous","seem unplanned","look unplanned","soft disclosure","subtle disclosure","subtle product placement","unbranded account","unbranded accounts","unbranded page","undercover","stealth marketing","as a neutral user","as neutral users","as * ordinary user","as ordinary users","as * ordinary customer","as ordinary customers","as * normal user","as normal users","as * regular user","as regular users","as * private person","as private individuals","as * real user","as satisfied users","pose as","poses as","posing as","without naming us","without naming * employer","without saying who * work for","without saying * work for us","whisper campaign"])],
  ["euphemism-for-selected-reviews", ((terms) => ({
    when: (tactic, calls) => ((calls.firstOf(((tactic.title + " ") + tactic.description), terms) !== "") && !tactic.tactic.some((t) => ((calls.within(t, "tactic-deceptive") || calls.within(t, "review-gating")) || calls.within(t, "incentivised-reviews")))),
    message: ["\"", (tactic, calls) => calls.firstOf(((tactic.title + " ") + tactic.description), terms), "\" in \"", (tactic) => tactic.title, "\" suggests that only good reviews are wanted; the plan does not say how people are chosen."],
  }))(["satisfied customers only","only satisfied customers","happy customers only","only happy customers","happy customers first","only ask happy","ask happy customers","ask * happy customers","asks happy customers","asks only happy","ask happy guests","ask happy clients","ask happy patients","ask happy users","ask * satisfied customers","ask * happiest customers","ask our biggest fans","happy guests only","only happy guests","happy clients only","only happy clients","only happy patients","promoters only","only promoters","ask promoters","promoters get","promoters are asked","promoters receive","gave us 9 or 10","gave us a 9 or 10","score of 9 or 10","scores of 9 or 10","scored us 9 or 10","rated us * stars get","unhappy ones get","unhappy customers get","unhappy guests get","intercept unhappy customers","intercept unhappy","catch unhappy customers","unhappy customers first","get five-star reviews","get five star reviews","get 5-star reviews","more five-star reviews","more five star reviews","more 5-star reviews","boost our rating","lift our rating","rating boost","review boost","review swap","swap reviews","review exchange","launch reviews","seeded reviews","seed reviews","seed * reviews","reviews from friends","reviews by friends","friends and family * review","family and friends * review","friends write * review","friends and family leave","reviews by staff","reviews from staff","reviews by employees","staff write * reviews","employees write * reviews","colleagues write * reviews","staff leave * reviews","employees leave * reviews","bury negative reviews","push down negative reviews","push down bad reviews","bury bad reviews","hide bad reviews","hide negative reviews","remove bad reviews","review clean-up","review cleanup"])],
  ["evidence-dated-in-future", {
    when: (verdict) => (((verdict.kind === "unmet") && (verdict.cause === "duty")) && (verdict.evidenceFault === "dated-in-future")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; what the tactic states is dated in the future, so it is only hoped for."],
  }],
  ["expired-approval", {
    when: (verdict) => ((((verdict.kind === "unmet") && (verdict.cause === "duty")) && (verdict.duty.kind === "approval")) && (verdict.evidenceFault === "expires-too-early")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, " to the end; the one that the tactic states runs out before."],
  }],
  ["expired-evidence", {
    when: (verdict) => ((((verdict.kind === "unmet") && (verdict.cause === "duty")) && (verdict.duty.kind !== "approval")) && (verdict.evidenceFault === "expires-too-early")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, " to the end; what the tactic states runs out before."],
  }],
  ["expired-policy", {
    when: (policy) => (policy.hasEnded && (policy.pack === "")),
    message: ["\"", (policy) => policy.title, "\" held until ", (policy) => policy.ends, ": since then none of its clauses counts."],
  }],
  ["expiring-waiver", {
    when: (waiver) => ((((waiver.fault === "") && waiver.isNeeded) && waiver.outlives) && (waiver.daysLeft <= 30n)),
    message: ["The waiver ", (waiver) => waiver.id, " ends on ", (waiver) => waiver.expires, " (", (waiver) => waiver.daysLeft, " ", (waiver) => ((waiver.daysLeft === 1n) ? "day" : "days"), " from today), and \"", (waiver) => waiver.tactic.title, "\" goes on."],
  }],
  ["former-name-in-policy", {
    when: (mention) => ((mention.isInPolicy && mention.concept.isFormerName) && (mention.policy.pack === "")),
    message: ["\"", (mention) => mention.text, "\" is called ", (mention) => mention.concept.label, " today."],
  }],
  ["former-name-in-strategy", {
    when: (mention) => ((!mention.isInPolicy && mention.concept.isFormerName) && (mention.concept.status !== "defunct")),
    message: ["\"", (mention) => mention.text, "\" is called ", (mention) => mention.concept.label, " today."],
  }],
  ["hr-has-no-say", {
    when: (policy, calls) => ((((((policy.authority === "company") || (policy.authority === "group")) && (policy.approvedBy.length > 0)) && !calls.within(policy.owner.role, "hr")) && !calls.within(policy.author.role, "hr")) && !policy.approvedBy.some((a) => calls.within(a.role, "hr"))),
    message: ["HR neither owns nor has approved \"", (policy) => policy.title, "\", which binds employees."],
  }],
  ["idle-requirement", {
    when: (pair) => (pair.relation === "idle-requirement"),
    message: ["Nobody can make use of what \"", (pair) => pair.first.title, "\" requires: all that it speaks of is prohibited anyway, first of all by \"", (pair) => pair.second.title, "\"."],
  }],
  ["it-not-heard", {
    when: (policy, calls) => ((((((policy.authority === "company") || (policy.authority === "group")) && (policy.consulted.length > 0)) && policy.clauses.some((c) => ["tool", "device", "ai"].some((f) => c.facets.some((item) => same(item, f))))) && ![policy.owner.role, policy.author.role].some((r) => (calls.within(r, "it") || calls.within(r, "CTO")))) && ![policy.approvedBy, policy.consulted].some((l) => l.some((a) => (calls.within(a.role, "it") || calls.within(a.role, "CTO"))))),
    message: ["\"", (policy) => policy.title, "\" decides about tools, devices or AI, and nothing says that IT was heard."],
  }],
  ["late-approval", {
    when: (verdict) => ((((verdict.kind === "unmet") && (verdict.cause === "duty")) && (verdict.duty.kind === "approval")) && (verdict.evidenceFault === "dated-too-late")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, " from the first day on; the one that the tactic states is dated later."],
  }],
  ["late-evidence", {
    when: (verdict) => ((((verdict.kind === "unmet") && (verdict.cause === "duty")) && (verdict.duty.kind !== "approval")) && (verdict.evidenceFault === "dated-too-late")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, " from the first day on; what the tactic states is dated later."],
  }],
  ["late-waiver", {
    when: (waiver) => (((((waiver.fault === "") && waiver.isNeeded) && (waiver.renewals === 0n)) && (waiver.tactic.starts !== "")) && (waiver.on > waiver.tactic.starts)),
    message: ["The waiver ", (waiver) => waiver.id, " was granted on ", (waiver) => waiver.on, ", after \"", (waiver) => waiver.tactic.title, "\" had begun on ", (waiver) => waiver.tactic.starts, "."],
  }],
  ["legal-has-no-say", {
    when: (policy, calls) => (((((policy.authority === "company") || (policy.authority === "group")) && (policy.approvedBy.length > 0)) && ![policy.owner.role, policy.author.role].some((r) => (calls.within(r, "legal") || calls.within(r, "compliance")))) && !policy.approvedBy.some((a) => (calls.within(a.role, "legal") || calls.within(a.role, "compliance")))),
    message: ["Neither legal nor compliance owns or has approved \"", (policy) => policy.title, "\"."],
  }],
  ["live-before-start", {
    when: (tactic) => ((tactic.status === "live") && tactic.isAhead),
    message: ["\"", (tactic) => tactic.title, "\" is marked as live, but begins only on ", (tactic) => tactic.starts, "."],
  }],
  ["live-conflict", {
    when: (tactic) => (((tactic.status === "live") && (tactic.verdict === "prohibited")) && (tactic.standing.length > 0)),
    message: ["\"", (tactic) => tactic.title, "\" is live although it is prohibited by ", (tactic) => tactic.standing.map((s) => (("\"" + s) + "\"")).join(" and "), "."],
  }],
  ["marketing-not-heard", {
    when: (policy, calls) => ((((((policy.authority === "company") || (policy.authority === "group")) && (policy.consulted.length > 0)) && policy.clauses.some((c) => (c.modality !== "permit"))) && ![policy.owner.role, policy.author.role].some((r) => (calls.within(r, "marketing") || calls.within(r, "communications")))) && ![policy.approvedBy, policy.consulted].some((l) => l.some((a) => (calls.within(a.role, "marketing") || calls.within(a.role, "communications"))))),
    message: ["Marketing was not heard on \"", (policy) => policy.title, "\", so nobody has said what its limits cost."],
  }],
  ["missing-alternative-duty", {
    when: (verdict) => ((((verdict.kind === "unmet") && (verdict.cause === "duty")) && (verdict.duty.kind === "choice")) && (verdict.evidenceFault === "")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-approval", {
    when: (verdict) => ((((verdict.kind === "unmet") && (verdict.cause === "duty")) && (verdict.duty.kind === "approval")) && (verdict.evidenceFault === "")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-consent", {
    when: (verdict) => ((((verdict.kind === "unmet") && (verdict.cause === "duty")) && (verdict.duty.kind === "consent")) && (verdict.evidenceFault === "")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-contract", ((terms) => ({
    when: (tactic, calls) => ((((tactic.status !== "idea") && !tactic.evidence.some((e) => ((e.kind === "record") && (calls.firstOf(((e.value + " ") + e.how), ["contract", "contracts", "agreement", "agreements"]) !== "")))) && !tactic.openDuties.some((d) => d.values.some((v) => (calls.firstOf(v, ["contract", "agreement"]) !== "")))) && tactic.participants.some((p) => (((p.contract === "") && ((p.name !== "") || !["agency", "production company", "freelancer", "vendor"].some((item) => same(item, p.role.label)))) && terms.some((kind) => calls.within(p.role, kind))))),
    message: ["\"", (tactic) => tactic.title, "\" names no contract with ", (tactic, calls) => tactic.participants.filter((p) => ((p.contract === "") && terms.some((kind) => calls.within(p.role, kind)))).map((p) => (("\"" + ((p.name === "") ? p.role.text : p.name)) + "\"")).join(" and "), "."],
  }))(["agency","freelancer","vendor","influencer","ambassador","affiliate","endorser"])],
  ["missing-control", {
    when: (verdict) => ((((verdict.kind === "unmet") && (verdict.cause === "duty")) && (verdict.duty.kind === "control")) && (verdict.evidenceFault === "")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-disclosure", {
    when: (verdict) => ((((verdict.kind === "unmet") && (verdict.cause === "duty")) && (verdict.duty.kind === "disclosure")) && (verdict.evidenceFault === "")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-record", {
    when: (verdict) => ((((verdict.kind === "unmet") && (verdict.cause === "duty")) && (verdict.duty.kind === "record")) && (verdict.evidenceFault === "")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-training", {
    when: (verdict) => ((((verdict.kind === "unmet") && (verdict.cause === "duty")) && (verdict.duty.kind === "training")) && (verdict.evidenceFault === "")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["no-measure", {
    when: (strategy) => (((strategy.objective === "") && (strategy.tactics.length > 0)) && strategy.tactics.every((t) => (((t.objective === "") && (t.kpi === "")) && (t.businessCase === "")))),
    message: ["Neither \"", (strategy) => strategy.title, "\" nor any of its tactics says what it is to achieve, so nobody can weigh it against a risk."],
  }],
  ["no-review-date", {
    when: (policy) => (((policy.review === "") && (policy.settledFor <= 730n)) && (policy.pack === "")),
    message: ["\"", (policy) => policy.title, "\" does not say when it is due for review."],
  }],
  ["no-stop-plan", ((terms) => ({
    when: (tactic, calls) => (((tactic.stop === "") && ["planned", "live"].some((item) => same(item, tactic.status))) && tactic.values.some((v) => (["tactic", "ai"].some((item) => same(item, v.facet)) && terms.some((kind) => calls.within(v, kind))))),
    message: ["Nothing says how this is stopped when it goes wrong: ", (tactic, calls) => tactic.values.filter((v) => (same(v.facet, (tactic.tactic.some((t) => terms.some((kind) => calls.within(t, kind))) ? "tactic" : "ai")) && terms.some((kind) => calls.within(v, kind)))).map((v) => v.label).join(", "), "."],
  }))(["live-streaming","ama","automated-posting","automated-outreach","ai-chatbot","ai-review-response","influencer-marketing","social-takeover","interactive","autonomous-agent"])],
  ["off-record-wording", ((terms) => ({
    when: (tactic, calls) => ((calls.firstOf(((tactic.title + " ") + tactic.description), terms) !== "") && !tactic.tool.some((t) => calls.within(t, "messaging-app"))),
    message: ["\"", (tactic, calls) => calls.firstOf(((tactic.title + " ") + tactic.description), terms), "\" in \"", (tactic) => tactic.title, "\" suggests that conversations go on where nobody keeps them, and the tactic lists no messaging app."],
  }))(["move * to WhatsApp","moves * to WhatsApp","moved * to WhatsApp","moving * to WhatsApp","switch * to WhatsApp","switches * to WhatsApp","take * to WhatsApp","takes * to WhatsApp","taken * to WhatsApp","taking * to WhatsApp","bring * to WhatsApp","invite * to WhatsApp","invited * to WhatsApp","go over * to WhatsApp","goes over * to WhatsApp","shift * to WhatsApp","continue * on WhatsApp","continues * on WhatsApp","carry on * on WhatsApp","go on * on WhatsApp","goes on * on WhatsApp","finish * on WhatsApp","close * on WhatsApp","closes * on WhatsApp","follow up * on WhatsApp","agree * on WhatsApp","continue * in WhatsApp","continues * in WhatsApp","move * to Telegram","moves * to Telegram","moved * to Telegram","moving * to Telegram","switch * to Telegram","switches * to Telegram","take * to Telegram","takes * to Telegram","taken * to Telegram","taking * to Telegram","bring * to Telegram","invite * to Telegram","invited * to Telegram","go over * to Telegram","goes over * to Telegram","shift * to Telegram","continue * on Telegram","continues * on Telegram","carry on * on Telegram","go on * on Telegram","goes on * on Telegram","finish * on Telegram","close * on Telegram","closes * on Telegram","follow up * on Telegram","agree * on Telegram","continue * in Telegram","continues * in Telegram","move * to WeChat","moves * to WeChat","moved * to WeChat","moving * to WeChat","switch * to WeChat","switches * to WeChat","take * to WeChat","takes * to WeChat","taken * to WeChat","taking * to WeChat","bring * to WeChat","invite * to WeChat","invited * to WeChat","go over * to WeChat","goes over * to WeChat","shift * to WeChat","continue * on WeChat","continues * on WeChat","carry on * on WeChat","go on * on WeChat","goes on * on WeChat","finish * on WeChat","close * on WeChat","closes * on WeChat","follow up * on WeChat","agree * on WeChat","continue * in WeChat","continues * in WeChat","continue * private chat","continues * private chat","move * private chat","moves * private chat","take * private chat","continue by text","continue by text message","moves to text","move to text messages","private number","private numbers","personal number","personal numbers","own mobile number","on their own phones","off the record","off-channel","off channel","disappearing messages","vanishing messages","self-deleting messages","self-destructing messages","messages that disappear","delete the chat","delete the chats","delete * messages afterwards","deleted after reading","delete after reading","nothing in writing","move to Signal","moves to Signal","switch to Signal","continue on Signal","continues on Signal"])],
  ["old-policy-without-review", {
    when: (policy) => ((((policy.review === "") && (policy.settledFor > 730n)) && !policy.hasEnded) && (policy.pack === "")),
    message: ["\"", (policy) => policy.title, "\" has held since ", (policy) => policy.starts, " and plans no review."],
  }],
  ["overbroad-protected-speech", ((terms) => ({
    when: (clause, calls) => ((((clause.policy.pack === "") && (clause.modality !== "permit")) && (calls.firstOf(clause.text, terms) !== "")) && (calls.firstOf(clause.text, ["competitor", "competitors", "competing products", "rivals", "customer", "customers", "guest", "guests", "patients", "suppliers"]) === "")),
    message: ["\"", (clause, calls) => calls.firstOf(clause.text, terms), "\" in \"", (clause) => clause.title, "\" could be read to forbid talk about pay, hours and conditions, which the law protects in the United States (no legal advice; a clean run is not compliance)."],
  }))(["anything negative","something negative","negative comments","negative remarks","negative statements","negative posts","negatively","disparage","disparages","disparaging","disparaging remarks","badmouth","criticise","criticize","criticism of the company","critical of the company","complain about","complaints about the company","anything about the company","anything about your work","respectful at all times","positive at all times","in a bad light","embarrass the company","embarrassing to the company","harm the reputation","harms the reputation","damage the reputation","damages the reputation","not discuss pay","not discuss salaries","not discuss salary","not discuss wages","not discuss compensation","not discuss working conditions","not disclose pay","not disclose salaries","not disclose wages","not share pay","not share salaries","not talk about pay","not talk about salaries","not talk about wages","not talk about working conditions"])],
  ["overdue-review", {
    when: (policy) => ((policy.isReviewOverdue && !policy.hasEnded) && (policy.pack === "")),
    message: ["\"", (policy) => policy.title, "\" was due for review on ", (policy) => policy.review, "."],
  }],
  ["overlapping-clauses", {
    when: (pair) => (pair.relation === "overlap"),
    message: ["\"", (pair) => pair.first.title, "\" prohibits a part of what \"", (pair) => pair.second.title, "\" permits, and goes before it there: for example, ", (pair) => pair.example, "."],
  }],
  ["partial-evidence", {
    when: (verdict) => (((verdict.kind === "unmet") && (verdict.cause === "duty")) && (verdict.evidenceFault === "covers-part")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, " for all of it; what the tactic states is for a part."],
  }],
  ["participant-not-judged", {
    when: (tactic, calls) => tactic.participants.some((p) => (p.role.isKnown && !tactic.actor.some((a) => (calls.within(p.role, a.id) || calls.within(a, p.role.text))))),
    message: ["The participants of \"", (tactic) => tactic.title, "\" include ", (tactic, calls) => tactic.participants.filter((p) => (p.role.isKnown && !tactic.actor.some((a) => (calls.within(p.role, a.id) || calls.within(a, p.role.text))))).map((p) => (("\"" + p.role.text) + "\"")).join(" and "), ", but it is judged for ", (tactic) => ((tactic.actor.length === 0) ? "nobody in particular" : tactic.actor.map((a) => (("\"" + a.label) + "\"")).join(" and ")), "."],
  }],
  ["past-tactic-still-planned", {
    when: (tactic) => tactic.isOver,
    message: ["It ended on ", (tactic) => tactic.ends, " and is still marked as \"", (tactic) => tactic.status, "\"."],
  }],
  ["personal-accounts-not-covered", {
    when: (workspace, calls) => (workspace.policies.some((p) => (p.pack === "")) && !workspace.policies.some((p) => ((p.pack === "") && (p.values.some((v) => calls.within(v, "individual-owned")) || p.clauses.some((c) => c.values.some((v) => calls.within(v, "individual-owned"))))))),
    message: ["No policy of yours speaks of people's own accounts, so nobody knows which rules follow them there."],
  }],
  ["personal-password-demand", ((terms) => ({
    when: (clause, calls) => ((((clause.policy.pack === "") && (clause.modality !== "prohibit")) && (calls.firstOf(clause.text, terms) !== "")) && (calls.firstOf(clause.text, ["never", "not", "nobody", "no one", "no manager", "cannot", "without"]) === "")),
    message: ["\"", (clause, calls) => calls.firstOf(clause.text, terms), "\" in \"", (clause) => clause.title, "\" seems to ask for a look into an account of somebody's own, which many states forbid (no legal advice; a clean run is not compliance)."],
  }))(["access to personal profiles","access to personal accounts","access to your personal profile","access to your personal profiles","access to your personal account","access to your personal accounts","access to their personal profiles","access to their personal accounts","access to private accounts","access to private profiles","personal passwords","personal password","private passwords","passwords of personal accounts","password of your personal account","passwords to personal accounts","passwords for personal accounts","password to your personal account","personal logins","personal login","credentials of personal accounts","log in to your personal account","log in to personal accounts","log in to their personal accounts","log into your personal account","log into personal accounts","accept friend requests from","accept a friend request from","accept the friend request of","accept their friend request"])],
  ["policy-in-force-before-approval", {
    when: (policy) => ((policy.starts !== "") && policy.approvedBy.some((a) => ((a.on > policy.starts) && !policy.approvedBy.some((b) => (same(b.role.label, a.role.label) && (b.on <= policy.starts)))))),
    message: ["\"", (policy) => policy.title, "\" holds from ", (policy) => policy.starts, ", and was approved only afterwards by ", (policy) => policy.approvedBy.filter((a) => ((a.on > policy.starts) && !policy.approvedBy.some((b) => (same(b.role.label, a.role.label) && (b.on <= policy.starts))))).map((a) => (((a.role.label + " (") + a.on) + ")")).join(" and "), "."],
  }],
  ["policy-left-out", {
    when: (strategy) => strategy.leftOut.some((p) => (p.pack === "")),
    message: ["\"", (strategy) => strategy.title, "\" chooses which policies hold for it and leaves out \"", (strategy) => strategy.leftOut.filter((p) => (p.pack === "")).map((p) => p.title).join("\", \""), "\", which ", (strategy) => ((strategy.leftOut.filter((p) => (p.pack === "")).length === 1) ? "speaks" : "speak"), " of its tactics."],
  }],
  ["policy-owned-by-marketing", {
    when: (policy, calls) => ((calls.within(policy.owner.role, "marketing") || calls.within(policy.owner.role, "communications")) || calls.within(policy.owner.role, "agency")),
    message: ["\"", (policy) => policy.title, "\" is owned by ", (policy) => policy.owner.label, ", whose own plans it is there to judge."],
  }],
  ["policy-owned-elsewhere", {
    when: (policy, calls) => ((((policy.authority === "company") || (policy.authority === "group")) && policy.owner.role.isKnown) && !["hr", "legal", "compliance", "privacy", "risk", "it", "CTO", "investor-relations", "works-council", "ceo", "marketing", "communications", "agency"].some((r) => calls.within(policy.owner.role, r))),
    message: ["\"", (policy) => policy.title, "\" is owned by ", (policy) => policy.owner.label, ", not by HR, legal, compliance or IT."],
  }],
  ["policy-without-contact", {
    when: (policy) => ((policy.contact === "") && (policy.pack === "")),
    message: ["\"", (policy) => policy.title, "\" gives no contact for questions."],
  }],
  ["policy-without-expectations", {
    when: (policy) => (((policy.expectations === 0n) && (policy.clauses.length > 4)) && (policy.pack === "")),
    message: ["\"", (policy) => policy.title, "\" has ", (policy) => BigInt(policy.clauses.length), " clauses and no `expectations`, so a slip in one of them can go unnoticed."],
  }],
  ["policy-without-owner", {
    when: (policy) => ((policy.owner.label === "") && (policy.pack === "")),
    message: ["\"", (policy) => policy.title, "\" names no owner, so nobody answers for it, keeps it up to date or decides about exceptions."],
  }],
  ["policy-without-version", {
    when: (policy) => ((policy.version === "") && (policy.pack === "")),
    message: ["\"", (policy) => policy.title, "\" has no version, so nobody can say which text was approved, or signed by an employee."],
  }],
  ["policy-written-by-marketing", {
    when: (policy, calls) => (((calls.within(policy.author.role, "marketing") || calls.within(policy.author.role, "communications")) || calls.within(policy.author.role, "agency")) && !((calls.within(policy.owner.role, "marketing") || calls.within(policy.owner.role, "communications")) || calls.within(policy.owner.role, "agency"))),
    message: ["\"", (policy) => policy.title, "\" was written by ", (policy) => policy.author.label, ", who will be held to it, though ", (policy) => ((policy.owner.label === "") ? "HR, legal or compliance" : policy.owner.label), " answers for it."],
  }],
  ["prohibited-account", {
    when: (verdict) => (((((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && (verdict.clause.modality === "prohibit")) && same(verdict.facets, ["account"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits this kind of account: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-actor", {
    when: (verdict) => (((((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && (verdict.clause.modality === "prohibit")) && same(verdict.facets, ["actor"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" excludes these people: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-ai", {
    when: (verdict) => (((((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && (verdict.clause.modality === "prohibit")) && same(verdict.facets, ["ai"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits this use of AI: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-alternative", {
    when: (clause) => (clause.prohibitedAlternatives.length > 0),
    message: ["\"", (clause) => clause.title, "\" offers what the policies prohibit as well: ", (clause) => clause.prohibitedAlternatives.join(", "), "."],
  }],
  ["prohibited-audience", {
    when: (verdict) => (((((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && (verdict.clause.modality === "prohibit")) && same(verdict.facets, ["audience"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits addressing this audience: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-by-broader-concept", {
    when: (verdict) => (((((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && (verdict.clause.modality === "prohibit")) && (verdict.facets.length === 1)) && verdict.isBroader),
    message: ["\"", (verdict) => verdict.concept.label, "\" falls under \"", (verdict) => verdict.named, "\", which \"", (verdict) => verdict.clause.title, "\" prohibits."],
  }],
  ["prohibited-by-default", {
    when: (verdict) => ((((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && ["prohibit", "default"].some((item) => same(item, verdict.clause.modality))) && (verdict.facets.length === 0)),
    message: ["\"", (verdict) => ((verdict.clause.modality === "default") ? verdict.policy.title : verdict.clause.title), "\" prohibits ", (verdict) => ((verdict.clause.modality === "default") ? "whatever it does not allow, and it does not allow this" : "everything, and nothing lifts that for this tactic"), "."],
  }],
  ["prohibited-combination", {
    when: (verdict) => ((((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && (verdict.clause.modality === "prohibit")) && (verdict.facets.length > 1)),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits this combination: ", (verdict) => verdict.combination, "."],
  }],
  ["prohibited-content", {
    when: (verdict) => (((((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && (verdict.clause.modality === "prohibit")) && same(verdict.facets, ["content"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits this content: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-data", {
    when: (verdict) => (((((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && (verdict.clause.modality === "prohibit")) && same(verdict.facets, ["data"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits using or disclosing this data: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-device", {
    when: (verdict) => (((((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && (verdict.clause.modality === "prohibit")) && same(verdict.facets, ["device"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits this kind of device: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-own-facet", {
    when: (verdict) => ((((((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && (verdict.clause.modality === "prohibit")) && (verdict.facets.length === 1)) && !verdict.isBroader) && verdict.isOwnFacet),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits this ", (verdict) => verdict.facet, ": ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-payment", {
    when: (verdict) => (((((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && (verdict.clause.modality === "prohibit")) && same(verdict.facets, ["payment"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits this kind of payment: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-region", {
    when: (verdict) => (((((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && (verdict.clause.modality === "prohibit")) && same(verdict.facets, ["region"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" excludes this region: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-tactic", {
    when: (verdict) => (((((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && (verdict.clause.modality === "prohibit")) && same(verdict.facets, ["tactic"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-time", {
    when: (verdict) => (((((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && (verdict.clause.modality === "prohibit")) && same(verdict.facets, ["time"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" excludes this time: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-together", {
    when: (verdict) => ((verdict.kind === "prohibited") && (verdict.cause === "together")),
    message: ["", (verdict) => verdict.combination, " together prohibit every way to do this."],
  }],
  ["prohibited-tool", {
    when: (verdict) => (((((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && (verdict.clause.modality === "prohibit")) && same(verdict.facets, ["tool"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits ", (verdict) => verdict.concept.label, "."],
  }],
  ["records-not-covered", {
    when: (workspace) => (workspace.policies.some((p) => (p.pack === "")) && !workspace.policies.some((p) => ((p.pack === "") && p.clauses.some((c) => c.duties.some((d) => ((d.kind === "record") || (d.kind === "choice"))))))),
    message: ["No policy of yours asks for a record: nobody has to keep posts, approvals, consents or contracts."],
  }],
  ["reserved-for-others", {
    when: (verdict) => (((verdict.kind === "prohibited") && (verdict.cause === "prohibition")) && (verdict.clause.modality === "only")),
    message: ["\"", (verdict) => verdict.clause.title, "\" limits this to ", (verdict) => verdict.clause.reservedFor, "."],
  }],
  ["restricted-tool-planned", {
    when: (mention) => ((!mention.isInPolicy && (mention.facet === "tool")) && (mention.concept.status === "restricted")),
    message: ["", (mention) => mention.concept.label, " is known to be limited: not for everyone, not everywhere, or on its way out."],
  }],
  ["rights-not-protected", {
    when: (workspace) => (workspace.policies.some((p) => (p.pack === "")) && !workspace.policies.some((p) => ((p.pack === "") && p.clauses.some((c) => c.isProtected)))),
    message: ["No policy of yours has a clause that protects people's right to talk about pay, hours and conditions."],
  }],
  ["shadowed-clause", {
    when: (pair) => ((pair.relation === "shadowed") && !(((pair.first.modality !== "permit") && !same(pair.first.policy.id, pair.second.policy.id)) && ((pair.second.policy.authority === "law") || (pair.second.policy.authority === "regulator")))),
    message: ["\"", (pair) => pair.first.title, "\" changes nothing: without it the policies would say the same in every case, because of ", (pair) => pair.first.shadowedBy, "."],
  }],
  ["silent-tactic", {
    when: (verdict) => ((verdict.cause === "silence") && (verdict.facet !== "tool")),
    message: ["No policy says whether \"", (verdict) => verdict.tactic.title, "\" may be done."],
  }],
  ["silent-tool", {
    when: (verdict) => ((verdict.cause === "silence") && (verdict.facet === "tool")),
    message: ["No policy says whether ", (verdict) => verdict.concept.label, " may be used for \"", (verdict) => verdict.tactic.title, "\"."],
  }],
  ["stale-law-pack", {
    when: (policy) => policy.isPackStale,
    message: ["The facts of ", (policy) => policy.pack, " are of ", (policy) => policy.packFacts, " and were to be checked again by ", (policy) => policy.packFreshUntil, "; the law may have changed since."],
  }],
  ["started-before-answer", {
    when: (strategy) => (strategy.hasStarted && strategy.sharedWith.some((s) => ((s.decision === "pending") && !strategy.sharedWith.some((t) => (same(t.role.label, s.role.label) && (t.on > s.on)))))),
    message: ["\"", (strategy) => strategy.title, "\" has started, while the answer of ", (strategy) => strategy.sharedWith.filter((s) => ((s.decision === "pending") && !strategy.sharedWith.some((t) => (same(t.role.label, s.role.label) && (t.on > s.on))))).map((s) => s.role.label).join(" and "), " is still pending."],
  }],
  ["strategy-shared-too-late", {
    when: (strategy, calls) => (((strategy.starts !== "") && strategy.tactics.some((t) => (t.status !== "idea"))) && strategy.sharedWith.some((s) => ((s.on > strategy.starts) && ((calls.within(s.role, "hr") && !strategy.sharedWith.some((t) => (calls.within(t.role, "hr") && (t.on <= strategy.starts)))) || ((calls.within(s.role, "legal") || calls.within(s.role, "compliance")) && !strategy.sharedWith.some((t) => ((calls.within(t.role, "legal") || calls.within(t.role, "compliance")) && (t.on <= strategy.starts)))))))),
    message: ["\"", (strategy) => strategy.title, "\" begins on ", (strategy) => strategy.starts, ", and ", (strategy, calls) => strategy.sharedWith.filter((s) => ((s.on > strategy.starts) && ((calls.within(s.role, "hr") && !strategy.sharedWith.some((t) => (calls.within(t.role, "hr") && (t.on <= strategy.starts)))) || ((calls.within(s.role, "legal") || calls.within(s.role, "compliance")) && !strategy.sharedWith.some((t) => ((calls.within(t.role, "legal") || calls.within(t.role, "compliance")) && (t.on <= strategy.starts))))))).map((s) => s.role.label).join(" and "), " only saw it afterwards."],
  }],
  ["strategy-started-unseen", {
    when: (strategy, calls) => (((strategy.sharedWith.length > 0) && strategy.hasStarted) && !(strategy.sharedWith.some((s) => calls.within(s.role, "hr")) && strategy.sharedWith.some((s) => (calls.within(s.role, "legal") || calls.within(s.role, "compliance"))))),
    message: ["\"", (strategy) => strategy.title, "\" has started, and ", (strategy, calls) => (strategy.sharedWith.some((s) => calls.within(s.role, "hr")) ? "neither legal nor compliance" : (strategy.sharedWith.some((s) => (calls.within(s.role, "legal") || calls.within(s.role, "compliance"))) ? "HR does not appear among those who" : "neither HR nor legal")), " ", (strategy, calls) => (strategy.sharedWith.some((s) => (calls.within(s.role, "legal") || calls.within(s.role, "compliance"))) ? "have" : "has"), " seen it."],
  }],
  ["strategy-under-objection", {
    when: (strategy) => strategy.sharedWith.some((s) => ((s.decision === "objected") && !strategy.sharedWith.some((t) => ((same(t.role.label, s.role.label) && (t.on > s.on)) && ((t.decision === "approved") || (t.decision === "acknowledged")))))),
    message: ["", (strategy) => strategy.sharedWith.filter((s) => ((s.decision === "objected") && !strategy.sharedWith.some((t) => ((same(t.role.label, s.role.label) && (t.on > s.on)) && ((t.decision === "approved") || (t.decision === "acknowledged")))))).map((s) => s.role.label).join(" and "), " objected to \"", (strategy) => strategy.title, "\", and nothing on record settles it."],
  }],
  ["strategy-unseen-by-hr", {
    when: (strategy, calls) => ((((strategy.sharedWith.length > 0) && !strategy.hasStarted) && strategy.tactics.some((t) => (t.status !== "idea"))) && !strategy.sharedWith.some((s) => calls.within(s.role, "hr"))),
    message: ["\"", (strategy) => strategy.title, "\" was shown to ", (strategy) => strategy.sharedWith.map((s) => s.role.label).join(" and "), ", but not to HR, who should know whom it involves."],
  }],
  ["strategy-unseen-by-it", {
    when: (strategy, calls) => (((strategy.sharedWith.length > 0) && !strategy.sharedWith.some((s) => (calls.within(s.role, "it") || calls.within(s.role, "CTO")))) && strategy.tactics.some((t) => ((t.status !== "idea") && (((t.tool.some((v) => !v.isKnown) || t.device.some((v) => calls.within(v, "personal-device"))) || t.data.some((v) => calls.within(v, "non-public-data"))) || t.ai.some((v) => (v.id !== "none")))))),
    message: ["IT has not seen \"", (strategy) => strategy.title, "\", which uses ", (strategy, calls) => [(strategy.tactics.some((t) => t.tool.some((v) => !v.isKnown)) ? "a tool that is new here" : ""), (strategy.tactics.some((t) => t.device.some((v) => calls.within(v, "personal-device"))) ? "personal devices" : ""), (strategy.tactics.some((t) => t.data.some((v) => calls.within(v, "non-public-data"))) ? "data that is not public" : ""), (strategy.tactics.some((t) => t.ai.some((v) => (v.id !== "none"))) ? "AI" : "")].filter((need) => (need !== "")).join(" and "), "."],
  }],
  ["strategy-unseen-by-legal", {
    when: (strategy, calls) => ((((strategy.sharedWith.length > 0) && !strategy.hasStarted) && strategy.tactics.some((t) => (t.status !== "idea"))) && !strategy.sharedWith.some((s) => (calls.within(s.role, "legal") || calls.within(s.role, "compliance")))),
    message: ["\"", (strategy) => strategy.title, "\" was shown to ", (strategy) => strategy.sharedWith.map((s) => s.role.label).join(" and "), ", but neither to legal nor to compliance."],
  }],
  ["strategy-without-owner", {
    when: (strategy) => ((strategy.owner.label === "") && (strategy.tactics.length > 0)),
    message: ["\"", (strategy) => strategy.title, "\" names no owner, so HR and legal do not know whom to ask about it."],
  }],
  ["tactic-without-dates", {
    when: (strategy) => strategy.tactics.some((t) => (((t.status === "planned") && (t.starts === "")) && (t.ends === ""))),
    message: ["Without dates, these tactics are judged as if they ran from today on without end: ", (strategy) => strategy.tactics.filter((t) => (((t.status === "planned") && (t.starts === "")) && (t.ends === ""))).map((t) => (("\"" + t.title) + "\"")).join(", "), "."],
  }],
  ["total-ban", ((terms) => ({
    when: (clause, calls) => ((((((((((((clause.modality === "prohibit") && (clause.exceptions === 0n)) && (clause.alternatives === 0n)) && same(clause.contact, clause.policy.contact)) && !clause.isLifted) && !clause.hasDays) && (clause.policy.authority !== "law")) && (clause.policy.authority !== "regulator")) && clause.values.some((v) => terms.some((item) => same(item, v.id)))) && clause.values.every((v) => (terms.some((item) => same(item, v.id)) || ["employee", "worker", "everyone"].some((item) => same(item, v.id))))) && clause.policy.values.every((v) => (v.facet === "actor"))) && !clause.policy.clauses.some((c) => (((c.modality === "permit") || (c.modality === "only")) && c.values.some((v) => ((v.facet === "actor") || clause.values.some((w) => calls.within(v, w.id))))))),
    message: ["\"", (clause) => clause.title, "\" bans ", (clause) => clause.values.filter((v) => terms.some((item) => same(item, v.id))).map((v) => (("\"" + v.label) + "\"")).join(" and "), " altogether, with no exception, alternative or way to ask."],
  }))(["tool","ai","social-media","social-network","messaging-app","generative-ai","generated","video","forum"])],
  ["unagreed-override", {
    when: (pair) => (pair.relation === "unagreed-override"),
    message: ["\"", (pair) => pair.second.title, "\" says that it overrides \"", (pair) => pair.first.title, "\" of \"", (pair) => pair.first.policy.title, "\", but that policy's owner (", (pair) => pair.first.policy.owner.label, ") has not approved this one, so it has no effect."],
  }],
  ["unapproved-policy", {
    when: (policy) => (((policy.approvedBy.length === 0) && ((policy.authority === "company") || (policy.authority === "group"))) && (policy.clauses.length > 0)),
    message: ["\"", (policy) => policy.title, "\" records no approval: nobody can tell whether HR, legal or IT ever agreed to it."],
  }],
  ["undated-evidence", {
    when: (tactic) => tactic.evidence.some((e) => (["approval", "training", "consent"].some((item) => same(item, e.kind)) && (e.on === ""))),
    message: ["Nothing says on which day this was given: ", (tactic) => tactic.evidence.filter((e) => (["approval", "training", "consent"].some((item) => same(item, e.kind)) && (e.on === ""))).map((e) => (((e.kind + " (") + e.value) + ")")).join(", "), "."],
  }],
  ["undated-policy-approval", {
    when: (policy) => policy.approvedBy.some((a) => (a.on === "")),
    message: ["\"", (policy) => policy.title, "\" does not say when it was approved by ", (policy) => policy.approvedBy.filter((a) => (a.on === "")).map((a) => a.role.label).join(" and "), "."],
  }],
  ["undeclared-ai", ((terms) => ({
    when: (tactic, calls) => ((tactic.ai.every((a) => calls.within(a, "none")) && !((tactic.ai.length === 0) && tactic.deciding.some((item) => same(item, "ai")))) && (tactic.tool.some((t) => calls.within(t, "generative-ai")) || tactic.tactic.some((t) => terms.some((kind) => calls.within(t, kind))))),
    message: ["\"", (tactic) => tactic.title, "\" uses ", (tactic, calls) => tactic.values.filter((v) => (((v.facet === "tool") && calls.within(v, "generative-ai")) || ((v.facet === "tactic") && terms.some((kind) => calls.within(v, kind))))).map((v) => v.label).join(", "), " and ", (tactic) => ((tactic.ai.length === 0) ? "does not say what AI does in it" : "states that AI has no part in it"), "."],
  }))(["ai-copywriting","ai-images","ai-video","deepfake","ai-chatbot","ai-personalisation","ai-translation","ai-review-response","synthetic-testimonial"])],
  ["undeclared-data", ((terms) => ({
    when: (tactic, calls) => ((tactic.data.every((d) => (calls.within(d, "public-data") || calls.within(d, "aggregated-data"))) && !((tactic.data.length === 0) && tactic.deciding.some((item) => same(item, "data")))) && tactic.values.some((v) => ((v.facet === "tactic") && terms.some((kind) => calls.within(v, kind))))),
    message: ["\"", (tactic) => tactic.title, "\" ", (tactic) => ((tactic.data.length === 0) ? "states no data" : ("states only " + tactic.data.map((d) => d.label).join(" and "))), ", but ", (tactic, calls) => tactic.values.filter((v) => ((v.facet === "tactic") && terms.some((kind) => calls.within(v, kind)))).map((v) => v.label).join(" and "), " cannot be done without personal data."],
  }))(["custom-audience","lookalike-audience","retargeting","behavioural-targeting","sensitive-targeting","email-marketing","cold-email","sms-marketing","phone-outreach","purchased-lists","event-follow-up-list","direct-mail","data-enrichment","session-replay","fingerprinting","user-profiling","loyalty-program","candidate-screening","screening-customers-social","lead-gen-ads"])],
  ["undeclared-exception", {
    when: (pair) => (pair.relation === "undeclared-exception"),
    message: ["\"", (pair) => pair.second.title, "\" lifts \"", (pair) => pair.first.title, "\" only because it is narrower, and neither of them names the other: for example, ", (pair) => pair.example, "."],
  }],
  ["undeclared-payment", ((terms) => ({
    when: (tactic, calls) => (((tactic.payment.length === 0) && !tactic.deciding.some((item) => same(item, "payment"))) && tactic.tactic.some((t) => terms.some((kind) => calls.within(t, kind)))),
    message: ["\"", (tactic) => tactic.title, "\" plans ", (tactic, calls) => tactic.tactic.filter((t) => terms.some((kind) => calls.within(t, kind))).map((t) => t.label).join(" and "), " and does not say whether anybody is paid."],
  }))(["influencer-marketing","brand-ambassador","product-placement","celebrity-likeness"])],
  ["undeclared-region", {
    when: (strategy) => strategy.tactics.some((t) => ((t.region.length === 0) && !t.deciding.some((item) => same(item, "region")))),
    message: ["These tactics do not say in which countries they take place: ", (strategy) => strategy.tactics.filter((t) => ((t.region.length === 0) && !t.deciding.some((item) => same(item, "region")))).map((t) => (("\"" + t.title) + "\"")).join(", "), "."],
  }],
  ["unknown-name", {
    when: (mention) => !mention.isKnown,
    message: ["No taxonomy lists \"", (mention) => mention.text, "\" under \"", (mention) => mention.facet, "\", so clauses about broader terms may miss it."],
  }],
  ["unmet-together", {
    when: (verdict) => ((verdict.kind === "unmet") && (verdict.cause === "together")),
    message: ["However this is done, ", (verdict) => verdict.combination, " stand against it."],
  }],
  ["unnamed-agency", ((terms) => ({
    when: (tactic, calls) => ((tactic.status !== "idea") && ((tactic.actor.some((a) => (!a.isAssumed && ["agency", "production-company", "freelancer", "vendor"].some((item) => same(item, a.id)))) && !tactic.participants.some((p) => ((p.name !== "") && (calls.within(p.role, "third-party") || calls.within(p.role, "contractor"))))) || tactic.participants.some((p) => ((p.name === "") && terms.some((item) => same(item, p.role.label)))))),
    message: ["\"", (tactic) => tactic.title, "\" says only \"", (tactic) => (tactic.participants.some((p) => ((p.name === "") && terms.some((item) => same(item, p.role.label)))) ? tactic.participants.filter((p) => ((p.name === "") && terms.some((item) => same(item, p.role.label)))).map((p) => p.role.text).join(" and ") : tactic.actor.filter((a) => ["agency", "production-company", "freelancer", "vendor"].some((item) => same(item, a.id))).map((a) => a.text).join(" and ")), "\", not who that is."],
  }))(["agency","production company","freelancer","vendor"])],
  ["unnamed-participants", {
    when: (tactic, calls) => (((tactic.participants.length === 0) && (tactic.status !== "idea")) && tactic.tactic.some((t) => ["employee-advocacy", "social-takeover", "influencer-marketing", "brand-ambassador", "paid-endorsement"].some((id) => calls.within(t, id)))),
    message: ["The tactic lives on the people who take part, and names no `participants`: HR and legal cannot tell whom it involves."],
  }],
  ["unpinned-waiver", {
    when: (waiver) => (((waiver.fault === "") && waiver.isNeeded) && (waiver.clauseFingerprint === "")),
    message: ["The waiver ", (waiver) => waiver.id, " does not record what \"", (waiver) => waiver.clause.title, "\" means: the clause's fingerprint today is ", (waiver) => waiver.fingerprint, "."],
  }],
  ["unreferenced-evidence", {
    when: (tactic) => tactic.evidence.some((e) => ((((["approval", "consent", "record"].some((item) => same(item, e.kind)) && (e.ref === "")) && (e.url === "")) && (e.by === "")) && (e.how === ""))),
    message: ["Nothing says where this can be looked up: ", (tactic) => tactic.evidence.filter((e) => ((((["approval", "consent", "record"].some((item) => same(item, e.kind)) && (e.ref === "")) && (e.url === "")) && (e.by === "")) && (e.how === ""))).map((e) => (((e.kind + " (") + e.value) + ")")).join(", "), "."],
  }],
  ["unshared-strategy", {
    when: (strategy) => (((strategy.sharedWith.length === 0) && strategy.tactics.some((t) => (t.status !== "idea"))) && strategy.policies.some((p) => ((p.authority === "company") || (p.authority === "group")))),
    message: ["\"", (strategy) => strategy.title, "\" does not say that HR, legal or IT has seen it."],
  }],
  ["unspecified-tool", ((terms) => ({
    when: (tactic) => ((((["permitted", "unmet"].some((item) => same(item, tactic.verdict)) && (tactic.status !== "idea")) && (tactic.tool.length > 0)) && tactic.tool.every((t) => (terms.some((item) => same(item, t.id)) && !t.isAssumed))) && !tactic.deciding.some((item) => same(item, "tool"))),
    message: ["The plan says only \"", (tactic) => tactic.tool.map((t) => t.text).join("\", \""), "\", so nobody can look at the tools that are meant."],
  }))(["tool","social-media","social-network","microblog","professional-network","photo-sharing-app","short-video-app","fediverse","forum","community-platform","messaging-app","consumer-messaging","business-messaging","company-messaging","video","video-hosting","live-streaming","streaming-media","audio","podcasting","publishing","reviews","review-site","employer-review","dating-app","gaming-virtual","martech","social-management","social-listening","influencer-platform","employee-advocacy-tool","email-marketing","sms-marketing","crm-automation","customer-data-platform","ad-platform","adtech","retargeting-tool","tracking-technology","analytics","design-creative","video-editor","generative-ai","ai-assistant","ai-writing-tool","ai-image-generator","ai-video-generator","ai-voice-generator","survey-forms","giveaway-tool","webinar-platform","video-conferencing","event-platform","collaboration","file-sharing","chatbot","customer-chatbot","meta-product","google-product","microsoft-product"])],
  ["unstated-facet", {
    when: (verdict) => ((verdict.kind === "unstated") && (verdict.cause === "open")),
    message: ["\"", (verdict) => verdict.tactic.title, "\" does not say ", (verdict) => verdict.question, ", and the policy's answer depends on it: ", (verdict) => verdict.stakes, " at stake."],
  }],
  ["unused-calendar-event", {
    when: (policy) => (policy.unusedEvents.length > 0),
    message: ["No clause of \"", (policy) => policy.title, "\" uses what its calendar calls ", (policy) => policy.unusedEvents.map((e) => (("\"" + e) + "\"")).join(", "), ", so nothing changes on those days."],
  }],
  ["unused-definition", {
    when: (policy, calls) => policy.unusedTerms.some((term) => !policy.clauses.some((c) => (calls.firstOf(((((c.title + " ") + c.text) + " ") + c.reason), [term, (term + "s"), (term + "es")]) !== ""))),
    message: ["\"", (policy) => policy.title, "\" defines ", (policy, calls) => policy.unusedTerms.filter((term) => !policy.clauses.some((c) => (calls.firstOf(((((c.title + " ") + c.text) + " ") + c.reason), [term, (term + "s"), (term + "es")]) !== ""))).map((term) => (("\"" + term) + "\"")).join(", "), ", and no clause uses it."],
  }],
  ["unused-permission", {
    when: (clause) => (((clause.modality === "permit") && !clause.isUsed) && (clause.policy.pack === "")),
    message: ["\"", (clause) => clause.title, "\" permits something that no strategy plans."],
  }],
  ["unused-requirement", {
    when: (clause) => ((["require", "only"].some((item) => same(item, clause.modality)) && !clause.isUsed) && (clause.policy.pack === "")),
    message: ["\"", (clause) => clause.title, "\" asks something of no tactic in any strategy."],
  }],
  ["unused-waiver", {
    when: (waiver) => ((waiver.fault === "") && !waiver.isNeeded),
    message: ["The waiver ", (waiver) => waiver.id, " is not needed: \"", (waiver) => waiver.clause.title, "\" does not stand against the tactic."],
  }],
  ["vague-clause", ((terms) => ({
    when: (clause, calls) => (((clause.policy.pack === "") && terms.some((t) => ((calls.firstOf(clause.text, [t]) !== "") && (calls.firstOf(clause.text, [(t + " * such as"), (t + " * for example"), (t + " * for instance"), (t + " * that is"), (t + " * namely")]) === "")))) && !clause.text.includes("(")),
    message: ["\"", (clause, calls) => calls.firstOf(clause.text, terms), "\" means something else to each reader of \"", (clause) => clause.title, "\"."],
  }))(["appropriate","appropriately","inappropriate","inappropriately","professionally","unprofessional","professional manner","excessive","excessively","where necessary","if necessary","as needed","where possible","if possible","whenever possible","good judgement","good judgment","best judgement","best judgment","common sense","good taste","bad taste","poor taste","embarrassing","embarrass","disparaging","bad light","negative light","reasonable use","limited personal use","within reason","responsibly","in a timely manner","sensible","suitable","reasonable personal use","reasonable amount","reasonable time","occasional personal use","incidental personal use","tasteful","tastefully","harm * reputation","damage * reputation","hurt * reputation","tarnish * reputation","reflect badly","reflects badly","reflect poorly","reflects poorly","into disrepute","use discretion","at your discretion"])],
  ["void-waiver", {
    when: (waiver) => ((waiver.fault !== "") && (waiver.isNeeded || !waiver.isExpired)),
    message: ["The waiver ", (waiver) => waiver.id, " waives nothing: ", (waiver) => waiver.fault, "."],
  }],
  ["waivable-law", ((terms) => ({
    when: (clause, calls) => (((clause.isWaivable && (clause.policy.pack === "")) && ((clause.modality === "prohibit") || (clause.modality === "require"))) && (((clause.policy.authority === "law") || (clause.policy.authority === "regulator")) || (calls.firstOf(clause.source, terms) !== ""))),
    message: ["\"", (clause) => clause.title, "\" rests on ", (clause) => ((clause.source === "") ? ((clause.policy.authority === "law") ? "law" : "a regulator's rule") : clause.source), ", and yet a waiver could be granted for it."],
  }))(["U.S.C.","CFR","GDPR","Regulation","Directive","FINRA","SEC","HIPAA","FTC","COPPA","CAN-SPAM","TCPA"])],
  ["waiver-ends-before-tactic", {
    when: (waiver) => (((((waiver.fault === "") && waiver.isNeeded) && waiver.outlives) && (waiver.daysLeft > 30n)) && (waiver.tactic.ends !== "")),
    message: ["The waiver ", (waiver) => waiver.id, " ends on ", (waiver) => waiver.expires, ", but \"", (waiver) => waiver.tactic.title, "\" is planned until ", (waiver) => waiver.tactic.ends, "."],
  }],
  ["waiver-of-law", {
    when: (waiver) => ((waiver.fault === "") && ["law", "regulator"].some((item) => same(item, waiver.policy.authority))),
    message: ["The waiver ", (waiver) => waiver.id, " suspends \"", (waiver) => waiver.clause.title, "\", which rests on ", (waiver) => ((waiver.policy.authority === "law") ? "the law" : "a regulator's rules"), "; nobody in the organisation can waive that."],
  }],
  ["waiver-renewed-too-often", {
    when: (waiver) => (((waiver.fault === "") && waiver.isNeeded) && (waiver.renewals > 2n)),
    message: ["The waiver ", (waiver) => waiver.id, " has been renewed ", (waiver) => waiver.renewals, " times, so \"", (waiver) => waiver.clause.title, "\" is a rule that nobody keeps."],
  }],
  ["waiver-too-long", {
    when: (waiver) => ((waiver.fault === "") && (waiver.days > 1096n)),
    message: ["The waiver ", (waiver) => waiver.id, " runs until ", (waiver) => waiver.expires, ", ", (waiver) => waiver.days, " days after it was granted."],
  }],
  ["waiver-without-controls", {
    when: (waiver) => (((waiver.fault === "") && waiver.isNeeded) && (waiver.controls.length === 0)),
    message: ["The waiver ", (waiver) => waiver.id, " lets \"", (waiver) => waiver.tactic.title, "\" go against \"", (waiver) => waiver.clause.title, "\" and names nothing that keeps the risk small."],
  }],
  ["weak-disclosure", ((terms) => ({
    when: (tactic, calls) => tactic.evidence.some((e) => (((e.kind === "disclosure") && (calls.firstOf(((e.how === "") ? e.value : e.how), terms) !== "")) && (calls.firstOf(((e.how === "") ? e.value : e.how), ["#ad", "#advertisement", "ad", "advert", "advertisement", "advertising", "paid", "sponsored", "#sponsored", "paid-partnership", "anzeige", "werbung", "#anzeige", "#werbung", "publicité", "publicidad", "pubblicità", "reclame", "I work for", "I work at", "gifted by", "gave me", "sent me", "for free", "for the free"]) === ""))),
    message: ["The disclosure \"", (tactic, calls) => tactic.evidence.filter((e) => ((e.kind === "disclosure") && (calls.firstOf(((e.how === "") ? e.value : e.how), terms) !== ""))).map((e) => calls.firstOf(((e.how === "") ? e.value : e.how), terms)).join(", "), "\" is easy to overlook or to misunderstand."],
  }))(["thanks to","thank you to","#sp","#spon","#collab","#collaboration","#ambassador","#brandambassador","#thanks","#thankyou","#partner","#friendof","#client","#aff","in the bio","in the profile only","link in bio","at the end of the caption","after the hashtags","among the hashtags","behind more","below the fold","last hashtag"])],
  ["working-hours-not-covered", {
    when: (clause, calls) => ((((clause.time.length > 0) && clause.time.every((t) => calls.within(t, "after-hours"))) && !clause.policy.clauses.some((c) => c.time.some((t) => !calls.within(t, "after-hours")))) && !clause.policy.clauses.some((c) => ((c.time.length === 0) && c.values.some((v) => clause.values.some((w) => (same(w.facet, v.facet) && (calls.within(v, w.id) || calls.within(w, v.id)))))))),
    message: ["\"", (clause) => clause.title, "\" is limited to ", (clause) => clause.time.map((t) => t.label).join(", "), ", and \"", (clause) => clause.policy.title, "\" does not say what holds during working hours."],
  }],
]);

function same(a, b) {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, index) => same(item, b[index]));
}
