import { lintWorkspace } from "./chunks/lint.js";
import { judgeWorkspace } from "./chunks/verdicts.js";

export { judgeWorkspace, lintWorkspace as lint };