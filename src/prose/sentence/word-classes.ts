import { listed } from "./words.ts";

// Each says whether a word is one of a kind that `rules/lexicon` lists.
export const isAdverb = listed("grammar", "adverb");
export const isPreposition = listed("grammar", "preposition");
export const isDeterminer = listed("grammar", "determiner");
export const isPronoun = listed("grammar", "pronoun");
export const isSubjectPronoun = listed("grammar", "subject");
export const isRelative = listed("grammar", "relative");
export const isSubordinator = listed("grammar", "subordinator");
export const isCoordinator = listed("grammar", "coordinator");
export const takesClause = listed("grammar", "complement");
export const isPossibility = listed("grammar", "possibility");
export const isState = listed("grammar", "state");
export const namesPeople = listed("addressee", "people");
export const namesOrganisation = listed("addressee", "organisation");
export const namesThing = listed("addressee", "thing");
export const isOverseeing = listed("addressee", "overseeing");
export const isConsent = listed("condition", "consent");
export const isIrregular = listed("verb", "irregular");
export const isOpenAbbreviation = listed("abbreviation", "never");
export const isAbbreviation = listed("abbreviation", "seldom");
