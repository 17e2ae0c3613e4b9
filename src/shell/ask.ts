import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/**
 * Asks one question after another. The terminal itself edits the line, so that Ctrl-C ends the program as always. Undefined
 * at the end of the input.
 */
export function createAsk(input: Readable, output: Writable): (question: string) => Promise<string | undefined> {
  // Somebody who types ahead, or pastes, gives several lines at once.
  const lines: string[] = [];
  let reader: Interface | undefined;
  let isOver = false;
  let notify = (): void => undefined;
  const open = (): Interface => {
    const opened = createInterface({ input, terminal: false });
    opened.on("line", (line) => {
      lines.push(line);
      notify();
    });
    opened.on("close", () => {
      isOver = true;
      notify();
    });
    return opened;
  };
  return async (question) => {
    output.write(question);
    reader ??= open();
    reader.resume();
    if (lines.length === 0 && !isOver) {
      await new Promise<void>((resolve) => {
        notify = resolve;
      });
    }
    // An input that is still read would keep the program from ending.
    if (!isOver) reader.pause();
    return lines.shift();
  };
}
