// A module with a single letter beyond Latin-1 is kept with two bytes for each of its letters, and takes longer to compile
// at every start. Such letters only stand in texts and patterns, where they can be escaped.

/** @returns {import("rolldown").Plugin} */
export function plainLetters() {
  return {
    name: "plain-letters",
    renderChunk: (code) =>
      code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  };
}
