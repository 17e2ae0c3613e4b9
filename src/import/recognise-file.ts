import type { Refusal } from "./refusal.ts";

/** A file as it is given: its bytes say what it is, its name only helps. */
export interface ImportRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileForm {
  readonly kind: "docx" | "html";
}

const HOW = "Open it in Word or LibreOffice, and save it as .docx.";

/** Files that people have, and that are neither. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], refusal: Refusal])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    { fault: "This is protected by a password, or a document of an old Word (.doc).", help: `${HOW} Use no password.` },
  ],
  [
    [0x25, 0x50, 0x44, 0x46],
    {
      fault: "This is a PDF, which has no paragraphs, lists or tables to read.",
      help: "Import the document that it was made of.",
    },
  ],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { fault: "This is rich text (.rtf), which is not read.", help: HOW }],
];

/** What a file is, by its first bytes, or why it is not converted. */
export function recogniseFile({ name, bytes }: ImportRequest): FileForm | Refusal {
  const refusal = SIGNATURES.find(([signature]) => startsWith(bytes, signature))?.[1];
  if (refusal !== undefined) return refusal;
  if (startsWith(bytes, [0x50, 0x4b])) {
    if (!/\.(?:docm|dotm)$/iu.test(name)) return { kind: "docx" };
    return {
      fault: "This is a document with macros, which is not read.",
      help: "Save it as .docx, which leaves them out.",
    };
  }
  if (/\.(?:html?|xhtml)$/iu.test(name)) return { kind: "html" };
  if (/\.(?:docx|docm|dotx)$/iu.test(name))
    return { fault: "This is no Word document, whatever its name says.", help: HOW };
  if (/\.(?:md|markdown|ya?ml|json)$/iu.test(name))
    return { fault: "This needs no conversion.", help: "Give it to `onpolicy check` as it is." };
  return { fault: "Only .docx, .html and .htm can be converted.", help: "Save the document as one of these." };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
