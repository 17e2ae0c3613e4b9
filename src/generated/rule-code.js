// Generated from rules/*/rule.yaml by `npm run generate`. Do not edit.
export const ruleCode = new Map([
  ["approval-by-wrong-role", {
    when: (verdict) => (((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "approval")) && same(verdict.evidenceFault, "wrong-role")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, ", and the tactic is approved by ", (verdict) => verdict.tactic.evidence.filter((e) => same(e.kind, "approval")).map((e) => e.role.label).join(" and "), " instead."],
  }],
  ["depends-on-detail", {
    when: (verdict) => (same(verdict.kind, "depends") && same(verdict.cause, "open")),
    message: ["Whether the policy allows this depends on ", (verdict) => verdict.question, ": ", (verdict) => verdict.stakes, " at stake."],
  }],
  ["evidence-dated-in-future", {
    when: (verdict) => ((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.evidenceFault, "dated-in-future")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; what the tactic states is dated in the future, so it is only hoped for."],
  }],
  ["expired-approval", {
    when: (verdict) => (((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "approval")) && same(verdict.evidenceFault, "expires-too-early")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, " to the end; the one that the tactic states runs out before."],
  }],
  ["expired-evidence", {
    when: (verdict) => (((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && !same(verdict.duty.kind, "approval")) && same(verdict.evidenceFault, "expires-too-early")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, " to the end; what the tactic states runs out before."],
  }],
  ["expiring-waiver", {
    when: (waiver) => (((same(waiver.fault, "") && waiver.isNeeded) && waiver.outlives) && (waiver.daysLeft <= 30n)),
    message: ["The waiver ", (waiver) => waiver.id, " ends on ", (waiver) => waiver.expires, ", ", (waiver) => (same(waiver.daysLeft, 0n) ? "today" : (("in " + String(waiver.daysLeft)) + (same(waiver.daysLeft, 1n) ? " day" : " days"))), ", and \"", (waiver) => waiver.tactic.title, "\" goes on."],
  }],
  ["late-approval", {
    when: (verdict) => (((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "approval")) && same(verdict.evidenceFault, "dated-too-late")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, " from the first day on; the one that the tactic states is dated later."],
  }],
  ["late-evidence", {
    when: (verdict) => (((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && !same(verdict.duty.kind, "approval")) && same(verdict.evidenceFault, "dated-too-late")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, " from the first day on; what the tactic states is dated later."],
  }],
  ["late-waiver", {
    when: (waiver) => ((((same(waiver.fault, "") && waiver.isNeeded) && same(waiver.renewals, 0n)) && !same(waiver.tactic.starts, "")) && (waiver.on > waiver.tactic.starts)),
    message: ["The waiver ", (waiver) => waiver.id, " was granted on ", (waiver) => waiver.on, ", after \"", (waiver) => waiver.tactic.title, "\" had begun on ", (waiver) => waiver.tactic.starts, "."],
  }],
  ["missing-alternative-duty", {
    when: (verdict) => (((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "choice")) && same(verdict.evidenceFault, "")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-approval", {
    when: (verdict) => (((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "approval")) && same(verdict.evidenceFault, "")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-consent", {
    when: (verdict) => (((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "consent")) && same(verdict.evidenceFault, "")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-control", {
    when: (verdict) => (((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "control")) && same(verdict.evidenceFault, "")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-disclosure", {
    when: (verdict) => (((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "disclosure")) && same(verdict.evidenceFault, "")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-record", {
    when: (verdict) => (((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "record")) && same(verdict.evidenceFault, "")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-training", {
    when: (verdict) => (((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "training")) && same(verdict.evidenceFault, "")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["partial-evidence", {
    when: (verdict) => ((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.evidenceFault, "covers-part")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, " for all of it; what the tactic states is for a part."],
  }],
  ["policy-owned-by-marketing", {
    when: (policy, calls) => ((calls.within(policy.owner.role, "marketing") || calls.within(policy.owner.role, "communications")) || calls.within(policy.owner.role, "agency")),
    message: ["\"", (policy) => policy.title, "\" is owned by ", (policy) => policy.owner.label, ", whose own plans it is there to judge."],
  }],
  ["prohibited-account", {
    when: (verdict) => ((((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && same(verdict.clause.modality, "prohibit")) && same(verdict.facets, ["account"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits this kind of account: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-actor", {
    when: (verdict) => ((((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && same(verdict.clause.modality, "prohibit")) && same(verdict.facets, ["actor"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" excludes these people: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-ai", {
    when: (verdict) => ((((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && same(verdict.clause.modality, "prohibit")) && same(verdict.facets, ["ai"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits this use of AI: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-audience", {
    when: (verdict) => ((((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && same(verdict.clause.modality, "prohibit")) && same(verdict.facets, ["audience"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits addressing this audience: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-by-broader-concept", {
    when: (verdict) => ((((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && same(verdict.clause.modality, "prohibit")) && same(BigInt(verdict.facets.length), 1n)) && verdict.isBroader),
    message: ["\"", (verdict) => verdict.concept.label, "\" falls under \"", (verdict) => verdict.named, "\", which \"", (verdict) => verdict.clause.title, "\" prohibits."],
  }],
  ["prohibited-by-default", {
    when: (verdict) => (((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && ["prohibit", "default"].some((item) => same(item, verdict.clause.modality))) && same(BigInt(verdict.facets.length), 0n)),
    message: ["\"", (verdict) => (same(verdict.clause.modality, "default") ? verdict.policy.title : verdict.clause.title), "\" prohibits ", (verdict) => (same(verdict.clause.modality, "default") ? "whatever it does not allow, and it does not allow this" : "everything, and nothing lifts that for this tactic"), "."],
  }],
  ["prohibited-combination", {
    when: (verdict) => (((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && same(verdict.clause.modality, "prohibit")) && (BigInt(verdict.facets.length) > 1n)),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits this combination: ", (verdict) => verdict.combination, "."],
  }],
  ["prohibited-content", {
    when: (verdict) => ((((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && same(verdict.clause.modality, "prohibit")) && same(verdict.facets, ["content"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits this content: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-data", {
    when: (verdict) => ((((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && same(verdict.clause.modality, "prohibit")) && same(verdict.facets, ["data"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits using or disclosing this data: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-device", {
    when: (verdict) => ((((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && same(verdict.clause.modality, "prohibit")) && same(verdict.facets, ["device"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits this kind of device: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-own-facet", {
    when: (verdict) => (((((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && same(verdict.clause.modality, "prohibit")) && same(BigInt(verdict.facets.length), 1n)) && !verdict.isBroader) && verdict.isOwnFacet),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits this ", (verdict) => verdict.facet, ": ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-payment", {
    when: (verdict) => ((((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && same(verdict.clause.modality, "prohibit")) && same(verdict.facets, ["payment"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits this kind of payment: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-region", {
    when: (verdict) => ((((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && same(verdict.clause.modality, "prohibit")) && same(verdict.facets, ["region"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" excludes this region: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-tactic", {
    when: (verdict) => ((((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && same(verdict.clause.modality, "prohibit")) && same(verdict.facets, ["tactic"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-time", {
    when: (verdict) => ((((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && same(verdict.clause.modality, "prohibit")) && same(verdict.facets, ["time"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" excludes this time: ", (verdict) => verdict.concept.label, "."],
  }],
  ["prohibited-together", {
    when: (verdict) => (same(verdict.kind, "prohibited") && same(verdict.cause, "together")),
    message: ["", (verdict) => verdict.combination, " together prohibit every way to do this."],
  }],
  ["prohibited-tool", {
    when: (verdict) => ((((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && same(verdict.clause.modality, "prohibit")) && same(verdict.facets, ["tool"])) && !verdict.isBroader),
    message: ["\"", (verdict) => verdict.clause.title, "\" prohibits ", (verdict) => verdict.concept.label, "."],
  }],
  ["reserved-for-others", {
    when: (verdict) => ((same(verdict.kind, "prohibited") && same(verdict.cause, "prohibition")) && same(verdict.clause.modality, "only")),
    message: ["\"", (verdict) => verdict.clause.title, "\" limits this to ", (verdict) => verdict.clause.reservedFor, "."],
  }],
  ["silent-tactic", {
    when: (verdict) => (same(verdict.cause, "silence") && !same(verdict.facet, "tool")),
    message: ["No policy says whether \"", (verdict) => verdict.tactic.title, "\" may be done."],
  }],
  ["silent-tool", {
    when: (verdict) => (same(verdict.cause, "silence") && same(verdict.facet, "tool")),
    message: ["No policy says whether ", (verdict) => verdict.concept.label, " may be used for \"", (verdict) => verdict.tactic.title, "\"."],
  }],
  ["undated-evidence", {
    when: (tactic) => tactic.evidence.some((e) => (["approval", "training", "consent"].some((item) => same(item, e.kind)) && same(e.on, ""))),
    message: ["Nothing says on which day this was given: ", (tactic) => tactic.evidence.filter((e) => (["approval", "training", "consent"].some((item) => same(item, e.kind)) && same(e.on, ""))).map((e) => (((e.kind + " (") + e.value) + ")")).join(", "), "."],
  }],
  ["unknown-name", {
    when: (mention) => !mention.isKnown,
    message: ["No taxonomy lists \"", (mention) => mention.text, "\" under \"", (mention) => mention.facet, "\", so clauses about broader terms may miss it."],
  }],
  ["unmet-together", {
    when: (verdict) => (same(verdict.kind, "unmet") && same(verdict.cause, "together")),
    message: ["However this is done, ", (verdict) => verdict.combination, " stand against it."],
  }],
  ["unpinned-waiver", {
    when: (waiver) => ((same(waiver.fault, "") && waiver.isNeeded) && same(waiver.clauseFingerprint, "")),
    message: ["The waiver ", (waiver) => waiver.id, " does not record what \"", (waiver) => waiver.clause.title, "\" means: the clause's fingerprint today is ", (waiver) => waiver.fingerprint, "."],
  }],
  ["unreferenced-evidence", {
    when: (tactic) => tactic.evidence.some((e) => ((((["approval", "consent", "record"].some((item) => same(item, e.kind)) && same(e.ref, "")) && same(e.url, "")) && same(e.by, "")) && same(e.how, ""))),
    message: ["Nothing says where this can be looked up: ", (tactic) => tactic.evidence.filter((e) => ((((["approval", "consent", "record"].some((item) => same(item, e.kind)) && same(e.ref, "")) && same(e.url, "")) && same(e.by, "")) && same(e.how, ""))).map((e) => (((e.kind + " (") + e.value) + ")")).join(", "), "."],
  }],
  ["unstated-facet", {
    when: (verdict) => (same(verdict.kind, "unstated") && same(verdict.cause, "open")),
    message: ["\"", (verdict) => verdict.tactic.title, "\" does not say ", (verdict) => verdict.question, ", and the policy's answer depends on it: ", (verdict) => verdict.stakes, " at stake."],
  }],
  ["unused-waiver", {
    when: (waiver) => (same(waiver.fault, "") && !waiver.isNeeded),
    message: ["The waiver ", (waiver) => waiver.id, " is not needed: \"", (waiver) => waiver.clause.title, "\" does not stand against the tactic."],
  }],
  ["void-waiver", {
    when: (waiver) => (!same(waiver.fault, "") && (waiver.isNeeded || !waiver.isExpired)),
    message: ["The waiver ", (waiver) => waiver.id, " waives nothing: ", (waiver) => waiver.fault, "."],
  }],
  ["waiver-ends-before-tactic", {
    when: (waiver) => ((((same(waiver.fault, "") && waiver.isNeeded) && waiver.outlives) && (waiver.daysLeft > 30n)) && !same(waiver.tactic.ends, "")),
    message: ["The waiver ", (waiver) => waiver.id, " ends on ", (waiver) => waiver.expires, ", but \"", (waiver) => waiver.tactic.title, "\" is planned until ", (waiver) => waiver.tactic.ends, "."],
  }],
  ["waiver-of-law", {
    when: (waiver) => (same(waiver.fault, "") && ["law", "regulator"].some((item) => same(item, waiver.policy.authority))),
    message: ["The waiver ", (waiver) => waiver.id, " suspends \"", (waiver) => waiver.clause.title, "\", which rests on ", (waiver) => (same(waiver.policy.authority, "law") ? "the law" : "a regulator's rules"), "; nobody in the organisation can waive that."],
  }],
  ["waiver-renewed-too-often", {
    when: (waiver) => ((same(waiver.fault, "") && waiver.isNeeded) && (waiver.renewals > 2n)),
    message: ["The waiver ", (waiver) => waiver.id, " has been renewed ", (waiver) => String(waiver.renewals), " times, so \"", (waiver) => waiver.clause.title, "\" is a rule that nobody keeps."],
  }],
  ["waiver-too-long", {
    when: (waiver) => (same(waiver.fault, "") && (waiver.days > 1096n)),
    message: ["The waiver ", (waiver) => waiver.id, " runs until ", (waiver) => waiver.expires, ", ", (waiver) => waiver.days, " days after it was granted."],
  }],
  ["waiver-without-controls", {
    when: (waiver) => ((same(waiver.fault, "") && waiver.isNeeded) && same(BigInt(waiver.controls.length), 0n)),
    message: ["The waiver ", (waiver) => waiver.id, " lets \"", (waiver) => waiver.tactic.title, "\" go against \"", (waiver) => waiver.clause.title, "\" and names nothing that keeps the risk small."],
  }],
]);

function same(a, b) {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, index) => same(item, b[index]));
}
