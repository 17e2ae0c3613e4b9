// The converter of documents is given bytes and answers with text. What mammoth has to unpack, to read files by their names
// and to write documents is left out of the bundle, so that there is no way to reach it.
const EMPTY = "\0without-files";

/** Mammoth asks for them when it is loaded, and uses them only where it is given a path or a packed file. */
const LEFT_OUT = /^(?:jszip|xmlbuilder|base64-js|fs|os|path|url|\.{1,2}\/fs)$/;

/** @returns {import("rolldown").Plugin} */
export function withoutFiles() {
  return {
    name: "without-files",
    resolveId: (source, importer = "") =>
      /[\\/]node_modules[\\/]mammoth[\\/]/.test(importer) && LEFT_OUT.test(source) ? `${EMPTY}.cjs` : undefined,
    load: (id) => (id === `${EMPTY}.cjs` ? "module.exports = {};" : undefined),
  };
}
