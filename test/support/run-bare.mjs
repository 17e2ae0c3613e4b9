// Runs a module in a realm that has the language and nothing else: no process, no URL, no timer, no module of Node. What
// it exports under the name `answer` is printed. Usage: node --experimental-vm-modules run-bare.mjs MODULE
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { createContext, SourceTextModule } from "node:vm";

const context = createContext({});
/** @type {Map<string, Promise<SourceTextModule>>} */
const modules = new Map();
/** One after the other: a module that is being linked can be neither linked nor evaluated. */
let queue = Promise.resolve();

/**
 * @param {string} specifier
 * @param {string} from
 * @returns {Promise<SourceTextModule>}
 */
function load(specifier, from) {
  if (!specifier.startsWith(".")) throw new Error(`${from} imports ${specifier}`);
  const path = resolve(dirname(from), specifier);
  const known = modules.get(path) ?? create(path);
  modules.set(path, known);
  return known;
}

/**
 * @param {string} path
 * @returns {Promise<SourceTextModule>}
 */
async function create(path) {
  return new SourceTextModule(readFileSync(path, "utf8"), {
    context,
    identifier: path,
    importModuleDynamically: (specifier) => {
      const imported = queue.then(async () => evaluate(await load(specifier, path)));
      queue = imported.then(() => undefined);
      return imported;
    },
  });
}

/**
 * @param {SourceTextModule} module
 * @returns {Promise<SourceTextModule>}
 */
async function evaluate(module) {
  if (module.status === "unlinked") await module.link((specifier, { identifier }) => load(specifier, identifier));
  await module.evaluate();
  return module;
}

const main = await evaluate(await load(`./${process.argv[2] ?? ""}`, `${process.cwd()}/-`));
const { answer } = /** @type {{ answer: unknown }} */ (main.namespace);
console.log(JSON.stringify(await answer));
