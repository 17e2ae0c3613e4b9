/**
 * A short, stable name for a thing by its parts: two independent 32-bit FNV-1a hashes, as 16 hexadecimal digits. It
 * tells findings apart; it is no protection against somebody who looks for two with the same name.
 */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.join("\u0000");
  return `${hash(text, 0x811c9dc5)}${hash(text, 0x9e3779b9)}`;
}

/** Names things that come one after the other; those of the same parts are told apart by their number among them. */
export function createFingerprints(): (parts: readonly string[]) => string {
  const counts = new Map<string, number>();
  return (parts) => {
    const key = parts.join("\u0000");
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return fingerprint(count > 1 ? [...parts, String(count)] : parts);
  };
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  // A last mix, so that both hashes differ in all bits.
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return ((value ^ (value >>> 13)) >>> 0).toString(16).padStart(8, "0");
}
