import type { Passage } from "../passage.ts";
import { beginsAtScreen } from "./begins-at-screen.ts";

/** Whether the items of a list are steps of a task rather than rules: half of them are done at a screen. */
export function isStepList({ siblings }: Passage): boolean {
  const steps = siblings.filter(({ inline }) => beginsAtScreen(inline.text)).length;
  return steps > 0 && steps * 2 >= siblings.length;
}
