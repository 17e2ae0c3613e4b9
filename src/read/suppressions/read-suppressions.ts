import type { Outcome } from "../../model/outcome.ts";
import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/source.ts";
import type { SuppressionComment } from "../../model/suppression.ts";
import { parseGuarded } from "../markdown/parse-guarded.ts";
import { isMarkdown } from "../read-kind.ts";
import type { StoppableParser } from "../stoppable-parser.ts";
import { type Excerpt, wholeSource } from "../syntax/excerpt.ts";
import { readNode } from "../syntax/read-data.ts";
import type { DocumentKind } from "../validate-document.ts";
import type { Comment } from "./comment.ts";
import { findMarkdownComments } from "./markdown-comments.ts";
import { readDirective } from "./read-directive.ts";
import { findYamlComments } from "./yaml-comments.ts";

/** More of one document suppress nothing: then it is no document that a person keeps. */
export const MOST_SUPPRESSIONS = 1000;

/** The comments of a document that suppress, and what is wrong with others that were meant to. */
export async function readSuppressions(
  source: Source,
  kind: DocumentKind,
  parser?: StoppableParser,
): Promise<Outcome<readonly SuppressionComment[]>> {
  const comments = isMarkdown(source.path)
    ? await commentsOfMarkdown(source, kind, parser)
    : await commentsOfYaml(wholeSource(source), parser);
  const value: SuppressionComment[] = [];
  const problems: Problem[] = [];
  for (const comment of comments) {
    const read = readDirective(comment);
    if (read === undefined) continue;
    if (value.length + problems.length === MOST_SUPPRESSIONS) {
      problems.push(describeTooMany(comment));
      break;
    }
    if ("rules" in read) value.push(read);
    else problems.push(read);
  }
  return { value, problems };
}

function describeTooMany({ source, span }: Comment): Problem {
  return {
    rule: "too-many-suppressions",
    severity: "warning",
    message: `A document may hold ${MOST_SUPPRESSIONS} comments that suppress: this one and those after it suppress nothing.`,
    help: "Mend what they are about, switch the rule off in the config, or write a baseline.",
    location: { source, span },
  };
}

/** A text that cannot be read has no comments; what is wrong with it is said elsewhere. */
async function commentsOfYaml(excerpt: Excerpt, parser: StoppableParser | undefined): Promise<Comment[]> {
  const { value: root } = await readNode(excerpt, parser);
  return root === undefined ? [] : findYamlComments(excerpt, root);
}

async function commentsOfMarkdown(
  source: Source,
  kind: DocumentKind,
  parser: StoppableParser | undefined,
): Promise<Comment[]> {
  const { value: root } = await parseGuarded(source, parser);
  if (root === undefined) return [];
  const { comments, yaml } = findMarkdownComments(source, root, kind);
  const found = [...comments];
  for (const excerpt of yaml) found.push(...(await commentsOfYaml(excerpt, parser)));
  return found;
}
