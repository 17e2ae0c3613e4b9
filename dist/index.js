import { judgeWorkspace, lintWorkspace } from "./chunks/lint.js";

export { judgeWorkspace, lintWorkspace as lint };