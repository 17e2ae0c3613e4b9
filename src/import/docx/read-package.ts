import { isRefusal, type Refusal } from "../refusal.ts";
import { attributeOf, parseXml, type XmlElement, type XmlFault } from "./parse-xml.ts";
import { type Inflate, readZip, unpackText, type Zip } from "./read-zip.ts";

/** A part of the document: its text, and the tree of it. */
export interface Part {
  readonly text: string;
  readonly root: XmlElement;
}

/** A Word document, as far as it is read: the parts that hold text, and nothing of pictures and other objects. */
export interface WordPackage {
  /** By name. */
  readonly parts: ReadonlyMap<string, Part>;
  readonly main: string;
  readonly styles: string;
  readonly numbering: string;
  /** What is left out of what the document refers to. */
  readonly notes: readonly string[];
}

const AGAIN = "Open it in Word or LibreOffice, and save it again as .docx.";

export function readPackage(bytes: Uint8Array, inflate: Inflate): WordPackage | Refusal {
  const zip = readZip(bytes);
  if (isRefusal(zip)) return zip;
  const stranger = refuseStranger(zip);
  if (stranger !== undefined) return stranger;
  const parts = new Map<string, Part>();
  for (const name of [...zip.entries.keys()].filter((each) => isRead(each))) {
    const part = readPart(zip, name, inflate);
    if (isRefusal(part)) return part;
    parts.set(name, part);
  }
  if (hasMacroType(parts.get("[Content_Types].xml"))) return MACROS;
  const main = targetOf(parts.get("_rels/.rels"), "officeDocument", "") ?? "word/document.xml";
  const document = parts.get(main);
  if (document === undefined)
    return { fault: "This is no Word document: there is no text of a document in it.", help: AGAIN };
  const [, folder = "", name = ""] = /^(.*\/)?([^/]*)$/su.exec(main) ?? [];
  const links = parts.get(`${folder}_rels/${name}.rels`);
  return {
    parts,
    main,
    styles: targetOf(links, "styles", folder) ?? `${folder}styles.xml`,
    numbering: targetOf(links, "numbering", folder) ?? `${folder}numbering.xml`,
    notes: [...noteOutside(parts), ...noteEmbedded(document)],
  };
}

const MACROS: Refusal = {
  fault: "The document has macros, so it is not read.",
  help: "Open it in Word or LibreOffice, and save it as .docx, which leaves them out.",
};

/** What other files are that are a zip, too. */
const STRANGERS: readonly (readonly [sign: RegExp, what: string])[] = [
  [/^xl\/workbook\.(?:xml|bin)$/u, "an Excel workbook"],
  [/^ppt\/presentation\.xml$/u, "a PowerPoint presentation"],
  [/^META-INF\/manifest\.xml$/u, "an OpenDocument file"],
  [/^Index\/Document\.iwa$/u, "a Pages document"],
];

function refuseStranger({ entries }: Zip): Refusal | undefined {
  const names = [...entries.keys()];
  if (names.some((name) => /(?:^|\/)vba(?:Project|Data)[^/]*$/iu.test(name))) return MACROS;
  if (names.some((name) => name.startsWith("word/"))) return undefined;
  const found = STRANGERS.find(([sign]) => names.some((name) => sign.test(name)));
  if (found === undefined) return undefined;
  return { fault: `This is ${found[1]}, not a Word document.`, help: "Save its text as .docx or .html." };
}

/** XML of the document and of what it is made of. Pictures, fonts and embedded files are never unpacked. */
function isRead(name: string): boolean {
  if (name === "[Content_Types].xml") return true;
  const isUnused = /(?:^|\/)(?:theme|glossary|customXml|docProps|embeddings|media|charts|diagrams)\//u.test(name);
  return !isUnused && /\.(?:xml|rels)$/u.test(name);
}

function readPart(zip: Zip, name: string, inflate: Inflate): Part | Refusal {
  const text = unpackText(zip, name, inflate) ?? "";
  if (typeof text !== "string") return text;
  const root = parseXml(text);
  return typeof root === "string" ? explain(root) : { text, root };
}

function explain(fault: XmlFault): Refusal {
  switch (fault) {
    case "doctype":
      return { fault: "The document declares entities (DOCTYPE), as no Word document does.", help: AGAIN };
    case "deep":
      return {
        fault: "The document is nested too deep: tables in tables, or boxes in boxes.",
        help: "Take them apart, or save the text as .html.",
      };
    case "malformed":
      return { fault: "The document is damaged: its XML cannot be read.", help: AGAIN };
  }
}

function hasMacroType(types: Part | undefined): boolean {
  return types !== undefined && /macroEnabled|vbaProject/iu.test(types.text);
}

interface Relationship {
  readonly kind: string;
  readonly target: string;
  readonly isOutside: boolean;
}

function relationshipsOf(part: Part | undefined): readonly Relationship[] {
  return (part?.root.children ?? []).map((element) => ({
    kind: (attributeOf(element, "Type") ?? "").split("/").at(-1) ?? "",
    target: attributeOf(element, "Target") ?? "",
    isOutside: attributeOf(element, "TargetMode") === "External",
  }));
}

function targetOf(part: Part | undefined, kind: string, folder: string): string | undefined {
  const found = relationshipsOf(part).find((each) => each.kind === kind && !each.isOutside);
  if (found === undefined) return undefined;
  return found.target.startsWith("/") ? found.target.slice(1) : folder + found.target;
}

/** What the document would fetch, were it opened in Word; here nothing is fetched. A link is only text. */
function noteOutside(parts: ReadonlyMap<string, Part>): readonly string[] {
  const kinds = new Set(
    [...parts].flatMap(([name, part]) =>
      name.endsWith(".rels")
        ? relationshipsOf(part).flatMap(({ kind, isOutside }) => (isOutside && kind !== "hyperlink" ? [kind] : []))
        : [],
    ),
  );
  if (kinds.size === 0) return [];
  return [`What lies outside the document was not fetched (${[...kinds].toSorted().join(", ")}).`];
}

function noteEmbedded({ text }: Part): readonly string[] {
  return [
    ...(/<w:(?:altChunk|subDoc)\b/u.test(text)
      ? ["A part of the text is a document of its own within this one, and was not read."]
      : []),
    ...(/<w:(?:ins|del|moveFrom|moveTo)\b[^>]*w:author/u.test(text)
      ? ["Tracked changes count as accepted: what was inserted is there, what was deleted is not."]
      : []),
    ...(/<w:commentReference\b/u.test(text) ? ["Comments were left out."] : []),
  ];
}
