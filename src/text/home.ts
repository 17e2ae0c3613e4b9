/**
 * Where the project lives: the one place to change. It has no address yet, and this one belongs to nobody: the domain
 * `.example` is kept free for such uses (RFC 2606).
 */
export const HOME = "https://onpolicy.example";

/** The address of a file of the repository; one that is an address already is left as it is, and so is none. */
export function addressOf(path: string): string {
  if (path === "" || /^https?:/u.test(path)) return path;
  return `${HOME}/${path}`;
}
