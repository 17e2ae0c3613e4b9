import { __toESM } from "./rolldown-runtime.js";
import { require_picomatch } from "./globs.js";
import { findPatternFault, withoutDot } from "./text-pattern-fault.js";

var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function compileGlob(pattern) {
	if (findPatternFault(pattern) !== void 0) return () => false;
	const isMatch = (0, import_picomatch.default)(withoutDot(pattern), {
		dot: true,
		nonegate: false,
		noextglob: true
	});
	return (path) => isMatch(path.replaceAll(/[\n\r\u2028\u2029]/gu, "\ufffc"));
}

export { compileGlob };