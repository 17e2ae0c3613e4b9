/** A path with `/` as it stands in an address. Half a character cannot be encoded, so the replacement character is. */
export function encodePath(path: string): string {
  return path
    .replaceAll(/\p{Surrogate}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
