import type { PhrasingContent } from "../markdown-node.ts";
import type { LinkTarget, Piece, Run } from "./inline-scan.ts";

/** Emphasis or a link that is not closed yet, or the text as a whole. */
interface Frame {
  readonly start: number;
  readonly size: 0 | 1 | 2;
  readonly link: LinkTarget | undefined;
  readonly children: PhrasingContent[];
}

interface Build {
  readonly text: string;
  readonly frames: Frame[];
  top: Frame;
  /** Text that may go on. */
  value: string;
  start: number;
  end: number;
}

/** Makes a tree of pieces whose signs have been matched. */
export function buildInline(text: string, pieces: readonly Piece[]): PhrasingContent[] {
  const root: Frame = { start: 0, size: 0, link: undefined, children: [] };
  const build: Build = { text, frames: [], top: root, value: "", start: 0, end: 0 };
  for (const piece of pieces) {
    switch (piece.kind) {
      case "text":
        addText(build, piece.value, piece);
        break;
      case "node":
        flush(build);
        build.top.children.push(piece.node);
        break;
      case "run":
        addRun(build, piece);
        break;
      case "bracket":
        if (piece.link === undefined) addText(build, text.slice(piece.start, piece.end), piece);
        else open(build, { start: piece.start, size: 0, link: piece.link, children: [] });
        break;
      case "linkEnd":
        close(build, piece.end);
        break;
    }
  }
  flush(build);
  return root.children;
}

function addRun(build: Build, { start, left, right, closes, opens }: Run): void {
  let at = start;
  for (const size of closes) {
    at += size;
    close(build, at);
  }
  if (left < right) addText(build, build.text.slice(left, right), { start: left, end: right });
  at = right;
  for (let index = opens.length - 1; index >= 0; index -= 1) {
    const size = opens[index] ?? 1;
    open(build, { start: at, size, link: undefined, children: [] });
    at += size;
  }
}

function addText(build: Build, value: string, { start, end }: { readonly start: number; readonly end: number }): void {
  if (build.value === "") build.start = start;
  build.value += value;
  build.end = end;
}

function flush(build: Build): void {
  const { value, start, end, top } = build;
  if (value === "") return;
  top.children.push({ type: "text", value, span: { start, end } });
  build.value = "";
}

function open(build: Build, frame: Frame): void {
  flush(build);
  build.frames.push(build.top);
  build.top = frame;
}

function close(build: Build, end: number): void {
  flush(build);
  const { start, size, link, children } = build.top;
  const parent = build.frames.pop();
  // Pieces that were matched are nested well, so what closes has been opened.
  if (parent === undefined) return;
  build.top = parent;
  const span = { start, end };
  parent.children.push(
    link === undefined
      ? { type: size === 2 ? "strong" : "emphasis", children, span }
      : { type: "link", url: link.url, title: link.title, children, span },
  );
}
