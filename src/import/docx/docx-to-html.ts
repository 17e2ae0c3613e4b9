import mammoth from "mammoth";
import { withoutMarks } from "../label-mark.ts";
import { DAMAGED, isRefusal, type Refusal } from "../refusal.ts";
import { CONTINUED, DEEPEST_LIST, namespaceOf, numberParagraphs, plainNumbering } from "./number-paragraphs.ts";
import { parseXml } from "./parse-xml.ts";
import { readNumberings } from "./read-numbering.ts";
import { readPackage, type WordPackage } from "./read-package.ts";
import { type ParagraphStyle, readStyles } from "./read-styles.ts";
import type { Inflate } from "./read-zip.ts";

export interface Html {
  readonly html: string;
  readonly notes: readonly string[];
}

/** The text of a Word document as HTML, with the labels of numbered paragraphs marked. */
export async function docxToHtml(bytes: Uint8Array, inflate: Inflate): Promise<Html | Refusal> {
  const word = readPackage(bytes, inflate);
  if (isRefusal(word)) return word;
  const styles = readStyles(word.parts.get(word.styles)?.root);
  const texts = numberedTexts(word, styles);
  // It reads what it is given here, and has no way to any other file.
  const file = {
    exists: (name: string): boolean => texts.has(name),
    read: (name: string): Promise<string> => Promise.resolve(texts.get(name) ?? ""),
  };
  const input = { arrayBuffer: new ArrayBuffer(0), file };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      styleMap: [...STYLES, ...headingStyles(styles)],
      // That there was a picture is told; what is in it is never looked at.
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
    });
    return { html: value, notes: word.notes };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return DAMAGED;
  }
}

/** All parts that are read, by name, with the numbers written out in the document itself. */
function numberedTexts(word: WordPackage, styles: ReadonlyMap<string, ParagraphStyle>): ReadonlyMap<string, string> {
  const texts = new Map([...word.parts].map(([name, { text }]) => [name, withoutMarks(text)]));
  const numbering = word.parts.get(word.numbering);
  const main = texts.get(word.main);
  const root = main === undefined ? "malformed" : parseXml(main);
  if (main === undefined || typeof root === "string") return texts;
  const book = { styles, numberings: readNumberings(numbering?.root, styles) };
  texts.set(word.main, numberParagraphs(main, root, book));
  if (numbering !== undefined) texts.set(word.numbering, plainNumbering(namespaceOf(root)));
  return texts;
}

/** What styles become, where the library has another mind or none. A table of contents says nothing that is not said later. */
const STYLES: readonly string[] = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Source Code'] => pre:separator('\\n')",
  "p[style-name='Preformatted Text'] => pre:separator('\\n')",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  "p[style-name^='toc '] => !",
  "p[style-name^='TOC '] => !",
  "p[style-name^='Contents '] => !",
  "p[style-name='index heading'] => !",
  ...Array.from({ length: DEEPEST_LIST }, (_, index) => {
    const way = Array.from({ length: index + 1 }, () => "ul|ol > li").join(" > ");
    return `p.${CONTINUED}${index + 1} => ${way} > p:fresh`;
  }),
  "p[style-name='List Continue'] => ul|ol > li > p:fresh",
];

/** Styles of headings that an organisation has made itself. */
function headingStyles(styles: ReadonlyMap<string, ParagraphStyle>): readonly string[] {
  return [...styles.values()].flatMap(({ name, heading }) =>
    heading !== undefined && /^[^'\\\n]+$/u.test(name) ? [`p[style-name='${name}'] => h${heading}:fresh`] : [],
  );
}
