// Runs every generator. `npm run check` runs this too, and then fails if a committed file has changed.
import { generateExampleDocs } from "./generate/example-docs.mjs";
import { generateFactDocs } from "./generate/fact-docs.mjs";
import { generateLexicon } from "./generate/lexicon.mjs";
import { generatePacks } from "./generate/packs.mjs";
import { generatePresetDocs } from "./generate/preset-docs.mjs";
import { generatePresets } from "./generate/presets.mjs";
import { generateProblems } from "./generate/problems.mjs";
import { generateRuleDocs } from "./generate/rule-docs.mjs";
import { generateRulePages } from "./generate/rule-pages.mjs";
import { generateRules } from "./generate/rules.mjs";
import { generateShippedNames } from "./generate/shipped-names.mjs";
import { generateTaxonomy } from "./generate/taxonomy.mjs";
import { generateTemplates } from "./generate/templates.mjs";
import { generateValidators } from "./generate/validators.mjs";

for (const generate of [
  generateShippedNames,
  generateValidators,
  generateTaxonomy,
  generateLexicon,
  generatePresets,
  generatePacks,
  generateRules,
  generateProblems,
  generateRulePages,
  generateRuleDocs,
  generateFactDocs,
  generatePresetDocs,
  generateExampleDocs,
  generateTemplates,
]) {
  for (const line of await generate()) console.log(line);
}
