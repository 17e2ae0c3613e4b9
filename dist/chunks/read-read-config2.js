import { readConfig } from "./read-read-config.js";

export { readConfig };