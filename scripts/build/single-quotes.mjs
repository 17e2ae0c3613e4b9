// Data is kept as JSON in texts. Between double quotes each quote in it is escaped, which is a tenth of what the package
// weighs and of what every start has to scan; between single quotes hardly anything is.

/** A shorter one may be no text, but what stands between two. */
const JSON_TEXT = /"\[?\{\\"(?:[^"\\\n]|\\.){200,}"/g;

/** @returns {import("rolldown").Plugin} */
export function singleQuotes() {
  return {
    name: "single-quotes",
    renderChunk: (code) => code.replace(JSON_TEXT, (literal) => `'${literal.slice(1, -1).replace(/\\.|'/g, turn)}'`),
  };
}

/** @param {string} part an escaped letter, or a single quote */
function turn(part) {
  if (part === '\\"') return '"';
  return part === "'" ? "\\'" : part;
}
