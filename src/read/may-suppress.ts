/** Comments that suppress, and slips that nearly do: looked for in the whole text, comment or not, since that is fast. */
const NEARLY = /onpol[a-z]{0,6}[ \t]*[-_:.\u2010-\u2015 ][ \t]*(?:ig|in|dis|sup|no)/iu;
/** Where the slip is in the front, as in "on-policy-ignore", the end of the name and the sign behind it are enough. */
const BY_END = /[a-z]y[-_:.\u2010-\u2015](?:ig|in|dis|sup|no)/iu;

/** False where the text holds no comment that suppresses: then nothing more has to be loaded or read. */
export function maySuppress(text: string): boolean {
  return NEARLY.test(text) || BY_END.test(text);
}
