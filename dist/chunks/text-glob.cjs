const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_globs = require("./globs.cjs");
const require_check = require("./check.cjs");

var glob_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	compileGlob: () => compileGlob,
	findBase: () => findBase
});
var import_picomatch = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_globs.require_picomatch(), 1);
function compileGlob(pattern) {
	if (require_check.findPatternFault(pattern) !== void 0) return () => false;
	const isMatch = (0, import_picomatch.default)(require_check.withoutDot(pattern), {
		dot: true,
		nonegate: false,
		noextglob: true
	});
	return (path) => isMatch(path.replaceAll(/[\n\r\u2028\u2029]/gu, "\ufffc"));
}
function findBase(pattern) {
	const plain = require_check.withoutDot(pattern);
	const path = import_picomatch.default.scan(plain).base;
	return {
		path,
		isWhole: path === plain
	};
}

Object.defineProperty(exports, "compileGlob", {
  enumerable: true,
  get: function () {
    return compileGlob;
  }
});
Object.defineProperty(exports, "findBase", {
  enumerable: true,
  get: function () {
    return findBase;
  }
});
Object.defineProperty(exports, "glob_exports", {
  enumerable: true,
  get: function () {
    return glob_exports;
  }
});