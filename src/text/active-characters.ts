/**
 * What a terminal or an editor would act upon: control characters, marks that change the direction of text
 * (CVE-2021-42574), marks that nobody sees, and halves of characters that stand alone.
 */
const ACTIVE =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Puts something harmless, made of the code unit, in the place of each such character. */
export function replaceActive(text: string, write: (code: number) => string): string {
  return text.replace(ACTIVE, (char) => write(char.charCodeAt(0)));
}
