// Nothing in the bundle can start a process. commander could start executable subcommands, of which there are none: taking
// that away makes "no code from a document is ever run" easy to check, and spares every start the loading of the module.
const NAME = "\0no-child-process";

/** @returns {import("rolldown").Plugin} */
export function withoutProcesses() {
  return {
    name: "without-processes",
    resolveId: (source) => (/^(?:node:)?child_process$/.test(source) ? NAME : undefined),
    load: (id) => (id === NAME ? "export default {};" : undefined),
  };
}
