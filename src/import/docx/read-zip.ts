import { DAMAGED, isRefusal, type Refusal } from "../refusal.ts";

/** Unpacks a deflated part of at most so many bytes; undefined where it is broken or larger. */
export type Inflate = (bytes: Uint8Array, limit: number) => Uint8Array | undefined;

const MEBIBYTE = 1024 * 1024;
/** Far above what a policy needs, pictures included, and small enough to be unpacked in a moment. */
export const ZIP_LIMITS = { unpacked: 50 * MEBIBYTE, ratio: 100, entries: 1000 };

export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  readonly method: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export interface Zip {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record, and the longest comment that can follow it. */
const LONGEST_END = 22 + 0xffff;

/** Lists what a zip holds, without unpacking any of it. A zip that is made to do harm is refused. */
export function readZip(bytes: Uint8Array): Zip | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return DAMAGED;
  const count = view.getUint16(end + 10, true);
  if (count > ZIP_LIMITS.entries)
    return refuseBomb(`it holds ${count} files, and at most ${ZIP_LIMITS.entries} are allowed`);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  let [size, packedSize] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(view, at);
    if (entry === undefined) return DAMAGED;
    const refusal = checkEntry(entry);
    if (refusal !== undefined) return refusal;
    // Of two files with one name, programs differ in which they take.
    if (entries.has(entry.name)) return DAMAGED;
    entries.set(entry.name, entry);
    size += entry.size;
    packedSize += entry.packedSize;
    at = entry.next;
  }
  if (size > ZIP_LIMITS.unpacked) return refuseBomb(`unpacked it has more than ${ZIP_LIMITS.unpacked / MEBIBYTE} MiB`);
  if (size > ZIP_LIMITS.ratio * Math.max(packedSize, 1)) return refuseBomb(RATIO);
  return { bytes, entries };
}

/** Unpacks one file of a zip. What a file says of its size is believed only as far as it is true. */
function unpackEntry(zip: Zip, entry: ZipEntry, inflate: Inflate): Uint8Array | Refusal {
  const { bytes } = zip;
  const { offset, size, packedSize, method } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return DAMAGED;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize) return DAMAGED;
  if (size > ZIP_LIMITS.ratio * Math.max(packedSize, 1)) return refuseBomb(RATIO);
  const unpacked = method === 0 ? packed : method === 8 ? inflate(packed, size) : undefined;
  return unpacked?.length === size ? unpacked : DAMAGED;
}

const RATIO = `unpacked it has more than ${ZIP_LIMITS.ratio} times its size`;

function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - LONGEST_END); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

interface CentralEntry extends ZipEntry {
  readonly flags: number;
  readonly next: number;
}

function readEntry(view: DataView, at: number): CentralEntry | undefined {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) return undefined;
  return {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
    next,
  };
}

function checkEntry({ name, flags }: CentralEntry): Refusal | undefined {
  if ((flags & 1) === 1) {
    return {
      fault: "The file is protected by a password.",
      help: "Open it in Word or LibreOffice, and save it as .docx without a password.",
    };
  }
  if (/^[/\\]|^[A-Za-z]:|\\|(?:^|\/)\.\.(?:\/|$)/u.test(name)) {
    return {
      fault: "The file holds names that lead out of it, as no Word document does.",
      help: "Open it in Word or LibreOffice, and save it again as .docx.",
    };
  }
  return undefined;
}

function refuseBomb(reason: string): Refusal {
  return {
    fault: `The file is not unpacked: ${reason}.`,
    help: "Take out large pictures, or save only the text as .docx.",
  };
}

export function unpackText(zip: Zip, name: string, inflate: Inflate): string | Refusal | undefined {
  const entry = zip.entries.get(name);
  if (entry === undefined) return undefined;
  const bytes = unpackEntry(zip, entry, inflate);
  if (isRefusal(bytes)) return bytes;
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
