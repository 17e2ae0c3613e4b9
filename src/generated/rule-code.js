// Generated from rules/*/rule.yaml by `npm run generate`. Do not edit.
export const ruleCode = new Map([
  ["depends-on-detail", {
    when: (verdict) => (same(verdict.kind, "depends") && same(verdict.cause, "open")),
    message: ["Whether the policy allows this depends on ", (verdict) => verdict.question, ": ", (verdict) => verdict.stakes, " at stake."],
  }],
  ["missing-alternative-duty", {
    when: (verdict) => ((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "choice")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-approval", {
    when: (verdict) => ((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "approval")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-consent", {
    when: (verdict) => ((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "consent")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-control", {
    when: (verdict) => ((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "control")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-disclosure", {
    when: (verdict) => ((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "disclosure")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-record", {
    when: (verdict) => ((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "record")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
  }],
  ["missing-training", {
    when: (verdict) => ((same(verdict.kind, "unmet") && same(verdict.cause, "duty")) && same(verdict.duty.kind, "training")),
    message: ["\"", (verdict) => verdict.clause.title, "\" requires ", (verdict) => verdict.duty.text, "; the tactic states none that counts."],
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
  ["stale-law-pack", {
    when: (policy) => policy.isPackStale,
    message: ["The facts of ", (policy) => policy.pack, " are of ", (policy) => policy.packFacts, " and were to be checked again by ", (policy) => policy.packFreshUntil, "; the law may have changed since."],
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
  ["waiver-too-long", {
    when: (waiver) => (same(waiver.fault, "") && (waiver.days > 1096n)),
    message: ["The waiver ", (waiver) => waiver.id, " runs until ", (waiver) => waiver.expires, ", ", (waiver) => waiver.days, " days after it was granted."],
  }],
]);

function same(a, b) {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, index) => same(item, b[index]));
}
