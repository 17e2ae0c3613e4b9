/**
 * Where the project lives: the one place to change. It has no address yet, and this one belongs to nobody: the domain
 * `.example` is kept free for such uses (RFC 2606).
 */
export const HOME = "https://onpolicy.example";

/** The address of a file of the repository. */
export function addressOf(path: string): string {
  return `${HOME}/${path}`;
}
