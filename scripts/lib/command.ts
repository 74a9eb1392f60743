import { MissingFolderError } from '../../src/checks/missingFolderError.ts';
import { plainFault } from './plainFault.ts';

/** A mistake in how a command was called: told in one line, exit 2. */
export class UsageError extends Error {}

/** A file that cannot be taken as it is: told as it stands, exit 1. */
export class RefusedError extends Error {}

/**
 * Runs a command's body and exits with what it returns. A failure of the tool itself is told in
 * plain words with exit 2; a stack trace is shown only when DEBUG is set.
 */
export async function runCommand(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    process.exitCode = error instanceof RefusedError ? 1 : 2;
    console.error(explain(error));
  }
}

function explain(error: unknown): string {
  if (process.env.DEBUG !== undefined && error instanceof Error) return error.stack ?? '';
  const fault = plainFault(error);
  if (fault !== undefined) return fault;
  const message = error instanceof Error ? error.message : String(error);
  return isUsage(error) ? message : `${message}\nSet DEBUG=1 to see where this happened.`;
}

// parseArgs throws its own errors for unknown options; they are the caller's mistakes too.
function isUsage(error: unknown): boolean {
  return (
    error instanceof UsageError ||
    error instanceof RefusedError ||
    error instanceof MissingFolderError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}

/** A port from the command line; throws `UsageError` for anything else. */
export function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new UsageError(`--port must be a number from 1 to 65535, not '${text}'`);
  }
  return port;
}
