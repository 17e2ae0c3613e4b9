/**
 * Comments that suppress, and slips that nearly do: looked for in the whole text, comment or not, since that is fast. Before a
 * mere space the name has to be nearly right, since "operations in" is a sentence.
 */
const NEARLY =
  /(?:onpol[a-z]{0,6}[ \t]*[-_:.\p{Pd} ][ \t]*|\bo[a-z]{0,2}-?p[a-z]{2,8}[-_:.\p{Pd}])(?:ig|in|dis|sup|no)/iu;

/** False where the text holds no comment that suppresses: then nothing more has to be loaded or read. */
export function maySuppress(text: string): boolean {
  return NEARLY.test(text);
}
