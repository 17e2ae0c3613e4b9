/** Words that organisations write for keys, folded: lower case, without spaces and hyphens. Plurals are found anyway. */
type Synonyms = Readonly<Record<string, readonly string[]>>;

const anywhere: Synonyms = {
  id: ["#", "no", "nr", "number", "ref", "identifier"],
  title: ["name"],
  note: ["comment", "remark"],
  url: ["link", "webaddress"],
};

const facetSynonyms: Synonyms = {
  tool: [
    "platform",
    "toolorservice",
    "channel",
    "app",
    "application",
    "service",
    "software",
    "toolplatform",
    "toolservice",
  ],
  tactic: ["activity", "activitytype", "tactictype"],
  actor: ["who", "whoacts", "role"],
  account: ["accounttype"],
  region: ["market", "country", "countryregion", "geography", "where", "location"],
  audience: ["targetaudience", "targetgroup"],
  content: ["contenttype", "topic"],
  data: ["datatype", "dataused"],
  ai: ["aiuse", "useofai"],
};

export const SYNONYMS: Readonly<Record<string, Synonyms>> = {
  clauses: {
    ...anywhere,
    text: ["wording"],
    prohibit: ["prohibited", "forbid", "forbidden"],
    permit: ["permitted", "allow", "allowed"],
    require: ["required", "requirement", "duty"],
    only: ["permitsonly", "onlypermitted", "onlyallowed"],
    for: ["appliesto"],
    unless: ["except", "exception"],
    provided: ["providedthat", "condition"],
    protected: ["protectedright"],
    reason: ["why", "rationale"],
    source: ["legalbasis"],
    alternatives: ["instead", "useinstead", "permittedalternative", "approvedalternative"],
    waivable: ["canbewaived"],
    overrides: ["exceptionto"],
    contact: ["questions"],
  },
  tactics: {
    ...anywhere,
    ...facetSynonyms,
    period: ["when", "date", "timeframe", "timeline"],
    evidence: ["clearance"],
    businessCase: ["rationale", "why"],
    owner: ["responsible", "lead"],
    objective: ["goal"],
    kpi: ["measure", "metric"],
    budget: ["cost"],
    cadence: ["frequency"],
    stop: ["stopplan"],
  },
  waivers: { ...anywhere, grantedBy: ["approvedby"], on: ["grantedon", "date"], expires: ["expiry", "until"] },
  facets: facetSynonyms,
  /** The columns of a table of tools, beside facets. */
  toolTable: {
    ...facetSynonyms,
    id: ["#", "no", "nr", "number", "ref", "identifier"],
    status: ["allowed", "permitted", "approved", "approvalstatus", "policystatus", "decision"],
    provided: ["condition", "requirement", "restriction"],
    reason: ["note", "why", "rationale", "comment"],
    alternatives: ["alternative", "instead", "useinstead", "approvedalternative"],
  },
};

/** Ordinary labels that are near a key by chance. */
export const NO_SLIPS: ReadonlySet<string> = new Set(["step", "context", "tone", "type", "team", "rules", "usecase"]);
