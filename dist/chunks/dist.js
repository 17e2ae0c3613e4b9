import { escapePath, glob, isDynamicPattern } from "./globs.js";

export { glob };