// Preloaded into a measured process: writes what it used, when it ends, to the file that ONPOLICY_USAGE names.
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 };
  writeFileSync(process.env["ONPOLICY_USAGE"] ?? "", JSON.stringify(usage));
});
