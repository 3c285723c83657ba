/**
 * The user erred: one sentence that names what is wrong and the fix.
 * Doors print the message without a stack and exit 2; nothing has been spent when it is thrown.
 */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
