// Nothing in the bundle makes code of text. Underscore, which mammoth uses, has templates, which nobody here uses, and asks
// for the global object in the way of twenty years ago.

/** @returns {import("rolldown").Plugin} */
export function withoutCode() {
  return {
    name: "without-code",
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]underscore[\\/]/.test(id)) return undefined;
      return code
        .replace(/new Function\(argument, ['"]_['"], source\)/, "undefined")
        .replace(/Function\(['"]return this['"]\)\(\)/, "globalThis");
    },
  };
}
