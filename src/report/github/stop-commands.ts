/**
 * A text in which the runner of GitHub Actions looks for no commands. What ends it must not stand in the text; so it is
 * chosen by the text, not by chance, and the same text gives the same bytes.
 */
export function stopCommands(text: string): string {
  const token = chooseToken(text);
  return `::stop-commands::${token}\n${text}${text.endsWith("\n") ? "" : "\n"}::${token}::\n`;
}

function chooseToken(text: string): string {
  for (let number = 1; ; number += 1) {
    const token = `onpolicy-${number}-ends`;
    if (!text.includes(token)) return token;
  }
}
