import { listFolder, writeText } from "../repository.mjs";
import { printDataModule, readYaml } from "./data-module.mjs";

export function generatePresets() {
  const paths = listFolder("rules/presets")
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `rules/presets/${name}`);
  const text = printDataModule({
    from: "rules/presets",
    type: "PresetData",
    typeModule: "../model/preset.ts",
    name: "shippedPresets",
    documents: paths.map(readYaml),
  });
  writeText("src/generated/presets.ts", text);
  return [`src/generated/presets.ts: ${paths.length} presets`];
}
