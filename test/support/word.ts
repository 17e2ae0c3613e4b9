import { inflateRawSync } from "node:zlib";
import { type Imported, importDocument } from "../../src/import/import-document.ts";
import type { Refusal } from "../../src/import/refusal.ts";
import { makeZip, type ZipPart } from "./zip.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface WordParts {
  /** What is in the body. */
  readonly body?: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Relationships of the document beside those to its parts. */
  readonly links?: string;
  readonly others?: readonly ZipPart[];
}

/** A Word document, made of what is in its parts. */
export function makeWord({
  body = paragraph("Text."),
  styles = "",
  numbering = "",
  links = "",
  others = [],
}: WordParts) {
  return makeZip([
    {
      name: "[Content_Types].xml",
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    { name: "word/document.xml", content: `<w:document ${W} ${R}><w:body>${body}</w:body></w:document>` },
    { name: "word/styles.xml", content: `<w:styles ${W}>${styles}</w:styles>` },
    { name: "word/numbering.xml", content: `<w:numbering ${W}>${numbering}</w:numbering>` },
    {
      name: "word/_rels/document.xml.rels",
      content: `<Relationships xmlns="${PACKAGE}"><Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="n" Type="${OFFICE}/numbering" Target="numbering.xml"/>${links}</Relationships>`,
    },
    ...others,
  ]);
}

/** A relationship to something outside the document. */
export function outside(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}" TargetMode="External"/>`;
}

export interface ParagraphForm {
  readonly style?: string;
  /** The id of a numbering, and the level. */
  readonly number?: readonly [id: number, level: number];
  readonly isBold?: boolean;
}

export function paragraph(text: string, { style, number, isBold }: ParagraphForm = {}): string {
  const properties = [
    style === undefined ? "" : `<w:pStyle w:val="${style}"/>`,
    number === undefined ? "" : `<w:numPr><w:ilvl w:val="${number[1]}"/><w:numId w:val="${number[0]}"/></w:numPr>`,
  ].join("");
  const bold = isBold === true ? "<w:rPr><w:b/></w:rPr>" : "";
  return `<w:p><w:pPr>${properties}</w:pPr><w:r>${bold}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function styleOf(id: string, name: string, inside = ""): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
}

/** A numbering with one level for each format and pattern. */
export function numberingOf(id: number, ...levels: readonly (readonly [format: string, pattern: string])[]): string {
  const written = levels.map(
    ([format, pattern], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${written.join("")}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}

export function convert(bytes: Uint8Array, name = "policy.docx"): Promise<Imported | Refusal> {
  return importDocument({ name, bytes }, (packed, limit) => {
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) });
    } catch {
      return undefined;
    }
  });
}

/** The Markdown of a file that can be converted. */
export async function markdownOf(bytes: Uint8Array, name = "policy.docx"): Promise<string> {
  const result = await convert(bytes, name);
  if ("fault" in result) throw new Error(result.fault);
  return result.markdown;
}

/** The fault of a file that cannot. */
export async function faultOf(bytes: Uint8Array, name = "policy.docx"): Promise<string> {
  const result = await convert(bytes, name);
  return "fault" in result ? `${result.fault} ${result.help}` : `none: ${result.markdown}`;
}
