/** A fault of how the program was called or set up; its message is for the user, and the status is 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
