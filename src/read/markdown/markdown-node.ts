import type { Span } from "../../model/source.ts";

/**
 * The tree of a Markdown document: that of mdast, less what nobody here asks for. Every node stands in the source, and
 * the types are narrow, so that a tree can be made fast and read without doubts.
 */
export interface Root {
  readonly type: "root";
  readonly children: readonly RootContent[];
}

interface Placed {
  readonly span: Span;
}

export interface Yaml extends Placed {
  readonly type: "yaml";
  readonly value: string;
}

export interface Heading extends Placed {
  readonly type: "heading";
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly PhrasingContent[];
}

export interface Paragraph extends Placed {
  readonly type: "paragraph";
  readonly children: readonly PhrasingContent[];
}

export interface Blockquote extends Placed {
  readonly type: "blockquote";
  readonly children: readonly RootContent[];
}

export interface List extends Placed {
  readonly type: "list";
  readonly ordered: boolean;
  /** The number of the first item of an ordered list. */
  readonly start: number | undefined;
  /** Whether blank lines stand between its items. */
  readonly spread: boolean;
  readonly children: readonly ListItem[];
}

export interface ListItem extends Placed {
  readonly type: "listItem";
  /** Whether blank lines stand between its blocks. */
  readonly spread: boolean;
  /** Undefined where it is no task. */
  readonly checked: boolean | undefined;
  readonly children: readonly RootContent[];
}

export interface Code extends Placed {
  readonly type: "code";
  readonly lang: string | undefined;
  readonly meta: string | undefined;
  readonly value: string;
}

export interface Table extends Placed {
  readonly type: "table";
  readonly align: readonly Align[];
  readonly children: readonly TableRow[];
}

export type Align = "left" | "right" | "center" | undefined;

export interface TableRow extends Placed {
  readonly type: "tableRow";
  readonly children: readonly TableCell[];
}

export interface TableCell extends Placed {
  readonly type: "tableCell";
  readonly children: readonly PhrasingContent[];
}

export interface ThematicBreak extends Placed {
  readonly type: "thematicBreak";
}

export interface Definition extends Placed {
  readonly type: "definition";
  readonly identifier: string;
  readonly url: string;
  readonly title: string | undefined;
}

/** In a block of its own, or within running text. */
export interface Html extends Placed {
  readonly type: "html";
  readonly value: string;
}

export interface Text extends Placed {
  readonly type: "text";
  readonly value: string;
}

export interface InlineCode extends Placed {
  readonly type: "inlineCode";
  readonly value: string;
}

export interface Break extends Placed {
  readonly type: "break";
}

export interface Emphasis extends Placed {
  readonly type: "emphasis" | "strong" | "delete";
  readonly children: readonly PhrasingContent[];
}

export interface Link extends Placed {
  readonly type: "link";
  readonly url: string;
  readonly title: string | undefined;
  readonly children: readonly PhrasingContent[];
}

export interface LinkReference extends Placed {
  readonly type: "linkReference";
  readonly identifier: string;
  readonly children: readonly PhrasingContent[];
}

export interface Image extends Placed {
  readonly type: "image";
  readonly url: string;
  readonly title: string | undefined;
  readonly alt: string;
}

export interface ImageReference extends Placed {
  readonly type: "imageReference";
  readonly identifier: string;
  readonly alt: string;
}

export type RootContent =
  | Yaml
  | Heading
  | Paragraph
  | Blockquote
  | List
  | Code
  | Table
  | ThematicBreak
  | Definition
  | Html;

export type PhrasingContent =
  | Text
  | InlineCode
  | Break
  | Html
  | Emphasis
  | Link
  | LinkReference
  | Image
  | ImageReference;

export type Nodes = RootContent | PhrasingContent | ListItem | TableRow | TableCell;

export function childrenOf(node: Root | Nodes): readonly Nodes[] {
  return "children" in node ? node.children : [];
}
