/**
 * An id that no waiver has, counted on from the last of `own`; `W-1` where there is none to count on from. A waiver that
 * cannot be read has an id too, so none is chosen that stands anywhere in the registers' texts.
 */
export function nextWaiverId(own: readonly string[], texts: readonly string[]): string {
  const [, prefix = "W-", digits = "0"] = /^(.*?)(\d{1,9})$/u.exec(own.at(-1) ?? "") ?? [];
  const numbers = own.flatMap((id) => {
    const rest = id.startsWith(prefix) ? id.slice(prefix.length) : "";
    return /^\d{1,9}$/u.test(rest) ? [Number(rest)] : [];
  });
  for (let number = Math.max(0, ...numbers) + 1; ; number += 1) {
    const id = `${prefix}${String(number).padStart(digits.length, "0")}`;
    if (!texts.some((text) => holdsWord(text, id))) return id;
  }
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isPart = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(at + word.length));
    if (!isPart) return true;
  }
  return false;
}
