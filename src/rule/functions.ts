/** Something that a rule can call, for the check of its expressions and for the reference. */
export interface RuleFunction {
  readonly name: string;
  /** What stands before the dot; `list` and `string` are those of CEL. */
  readonly on: "Concept" | "Role" | "string" | "list";
  readonly call: string;
  readonly gives: string;
  readonly about: string;
  readonly example: string;
}

/** All that there is: what CEL has besides could fail when the rule is run, or depends on the clock or the place. */
export const FUNCTIONS: readonly RuleFunction[] = [
  {
    name: "within",
    on: "Concept",
    call: 'within("NAME")',
    gives: "bool",
    about: "Whether it is the concept of this name or one below it, by the taxonomies of the workspace.",
    example: 'verdict.concept.within("messaging-app")',
  },
  {
    name: "within",
    on: "Role",
    call: 'within("NAME")',
    gives: "bool",
    about: "Whether it is the role of this name or one below it, by the taxonomy of actors.",
    example: 'verdict.strategy.owner.role.within("marketing")',
  },
  {
    name: "contains",
    on: "string",
    call: 'contains("TEXT")',
    gives: "bool",
    about: "Whether the text stands in it.",
    example: 'verdict.tactic.title.contains("TikTok")',
  },
  {
    name: "startsWith",
    on: "string",
    call: 'startsWith("TEXT")',
    gives: "bool",
    about: "Whether it begins with the text.",
    example: 'verdict.clause.id.startsWith("legal-")',
  },
  {
    name: "endsWith",
    on: "string",
    call: 'endsWith("TEXT")',
    gives: "bool",
    about: "Whether it ends with the text.",
    example: 'verdict.clause.title.endsWith("?")',
  },
  {
    name: "firstOf",
    on: "string",
    call: "firstOf(LIST)",
    gives: "string",
    about:
      "The first of these words or phrases that stands in it as whole words, in whichever case; empty where none does. A `*` in a phrase stands for up to four words, such as in `buy * followers`.",
    example: 'verdict.clause.title.firstOf(["appropriate", "professional"]) != ""',
  },
  {
    name: "matches",
    on: "string",
    call: 'matches("PATTERN")',
    gives: "bool",
    about: "Whether a part of it has the form of the pattern; the pattern is a text in quotes.",
    example: 'verdict.tactic.title.matches("(?i)q[1-4] 20[0-9]{2}")',
  },
  {
    name: "size",
    on: "string",
    call: "size()",
    gives: "int",
    about: "How many characters it has; `size(TEXT)` is the same.",
    example: "verdict.tactic.businessCase.size() < 20",
  },
  {
    name: "size",
    on: "list",
    call: "size()",
    gives: "int",
    about: "How many items it has; `size(LIST)` is the same.",
    example: "verdict.facets.size() > 2",
  },
  {
    name: "join",
    on: "list",
    call: 'join("BETWEEN")',
    gives: "string",
    about: "The texts of the list as one, with this text between them.",
    example: 'verdict.facets.join(", ")',
  },
  {
    name: "exists",
    on: "list",
    call: "exists(x, …)",
    gives: "bool",
    about: "Whether the condition holds for some item; `x` stands for the item.",
    example: 'verdict.facets.exists(x, x == "tool")',
  },
  {
    name: "all",
    on: "list",
    call: "all(x, …)",
    gives: "bool",
    about: "Whether the condition holds for every item.",
    example: 'verdict.facets.all(x, x in ["tool", "actor"])',
  },
  {
    name: "exists_one",
    on: "list",
    call: "exists_one(x, …)",
    gives: "bool",
    about: "Whether the condition holds for one item and no other.",
    example: 'verdict.facets.exists_one(x, x.startsWith("t"))',
  },
  {
    name: "filter",
    on: "list",
    call: "filter(x, …)",
    gives: "list",
    about: "The items for which the condition holds.",
    example: 'verdict.facets.filter(x, x != "actor").size() > 1',
  },
  {
    name: "map",
    on: "list",
    call: "map(x, …)",
    gives: "list",
    about: "What the expression makes of each item.",
    example: 'verdict.facets.map(x, "the " + x).join(", ") != ""',
  },
];
