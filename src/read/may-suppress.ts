/** Comments that suppress, and slips that nearly do: looked for in the whole text, comment or not, since that is fast. */
const NEARLY = /onpol[a-z]{0,6}[ \t]*[-_:. ][ \t]*(?:ig|in|dis|sup|no)/iu;

/** False where the text holds no comment that suppresses: then nothing more has to be loaded or read. */
export function maySuppress(text: string): boolean {
  return NEARLY.test(text);
}
