/** A register without waivers, in the form that its name promises. */
export function emptyRegister(path: string): string {
  if (/\.json$/iu.test(path)) return '{\n  "kind": "waivers",\n  "waivers": []\n}\n';
  return /\.(?:md|markdown)$/iu.test(path) ? "---\nkind: waivers\n---\n\n# Waivers\n" : "";
}
