/** A contributor's mistake is told by its place in their file, not by a trace of ours. */
export function plainError(message: string): Error {
  const error = new Error(`\n${message}`);
  error.stack = error.message;
  return error;
}
