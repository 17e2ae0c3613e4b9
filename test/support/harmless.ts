/**
 * Whether nothing in an output acts on a terminal, turns its direction, or breaks a line other than with a line feed.
 * Written once more on purpose: it must not share a gap with what it checks.
 */
export function isHarmless(text: string): boolean {
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code === 10) continue;
    const isControl = code < 32 || (code >= 127 && code < 160);
    const isDirection = code === 0x061c || (code >= 0x200e && code <= 0x200f) || (code >= 0x202a && code <= 0x202e);
    const isIsolate = code >= 0x2066 && code <= 0x2069;
    const isHidden = code === 0x200b || code === 0xfeff || code === 0x2028 || code === 0x2029;
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    if (isControl || isDirection || isIsolate || isHidden || isHalf) return false;
  }
  return true;
}
