/** What a file that is no UTF-8 may be, as far as its first bytes tell; undefined where they tell nothing. */
export function nameEncoding(bytes: Uint8Array): string | undefined {
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return known[0];
  const start = bytes.subarray(0, 1000);
  if (isEverySecondZero(start)) return "UTF-16 without a mark";
  // Signs that no text has, whatever its encoding.
  const isBinary = start.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  return isBinary ? "no text" : undefined;
}

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["UTF-32", [0xff, 0xfe, 0, 0]],
  ["UTF-32", [0, 0, 0xfe, 0xff]],
  ["UTF-16", [0xff, 0xfe]],
  ["UTF-16", [0xfe, 0xff]],
  ["a PDF", [0x25, 0x50, 0x44, 0x46]],
  ["a picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a picture", [0xff, 0xd8, 0xff]],
  ["a zip archive, such as a Word document", [0x50, 0x4b, 3, 4]],
  ["a document of an old Word", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a gzip archive", [0x1f, 0x8b]],
];

function isEverySecondZero(bytes: Uint8Array): boolean {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  return Math.max(...zeros) > bytes.length / 4 && Math.min(...zeros) < bytes.length / 50;
}
