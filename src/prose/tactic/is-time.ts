const UNIT = "(?:month|week|day|phase|quarter|sprint|year|q)s?\\s*\\d[\\d\\s–-]*";
const NAME =
  "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|jan\\w*|feb\\w*|mar(?:ch)?|apr\\w*|may|jun\\w*|jul\\w*|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec(?:ember)?";
const OFTEN =
  "(?:bi-?)?(?:daily|weekly|monthly|quarterly)|yearly|ongoing|high|medium|low|skip|tbd|done|pending|complete|launch day";
const WORDS = `(?:${UNIT}|${NAME}|${OFTEN}|(?:next|this|first|last|every|each) (?:day|week|month|quarter|year))`;
const TIME = new RegExp(`^${WORDS}(?:[\\s,./–-]*(?:\\d+|${NAME}))*\\s*(?:\\([^()]{0,20}\\))?[\\s:.]*$`, "iu");

/** Whether a label or a cell only says when something is done, or how far it is. */
export function isTime(text: string): boolean {
  return TIME.test(text.trim().slice(0, 80));
}
