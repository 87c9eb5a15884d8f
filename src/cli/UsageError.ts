/** The command line cannot be understood or acted on; its message is already in the user's words. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
