import { reportCheck, reportFinding } from "./report-check-json2.js";

export { reportCheck };