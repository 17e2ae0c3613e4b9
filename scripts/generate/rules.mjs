import { existsSync } from "node:fs";
import { join } from "node:path";
import { listFolder, root, writeText } from "../repository.mjs";
import { printDataModule } from "./data-module.mjs";

export function generateRules() {
  const paths = listFolder("rules")
    .map((name) => `rules/${name}/rule.yaml`)
    .filter((path) => existsSync(join(root, path)));
  const text = printDataModule({
    from: "rules/*/rule.yaml",
    type: "RuleData",
    typeModule: "../model/rule.ts",
    name: "builtinRules",
    paths,
  });
  writeText("src/generated/rules.ts", text);
  return [`src/generated/rules.ts: ${paths.length} rules`];
}
