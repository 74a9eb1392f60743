/** Where long work says what it is at. A terminal is one; a file is not. */
interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

export interface Progress {
  /** Says what is under way, in place of what was. */
  readonly step: (words: string) => void;
  /** Takes the line away, so that what is said next stands alone. */
  readonly clear: () => void;
}

const QUIET: Progress = { step: () => undefined, clear: () => undefined };
const ERASE = '\r\u001B[2K';

/**
 * One line in a terminal that says what long work is at. In a file, a pipe or a run of checks on a
 * server it says nothing: there the end is what counts.
 */
export function progress(
  terminal: Terminal = process.stderr,
  isServer = process.env.CI !== undefined,
): Progress {
  if (terminal.isTTY !== true || isServer) return QUIET;
  return {
    step: (words) => terminal.write(`${ERASE}${words} …`),
    clear: () => terminal.write(ERASE),
  };
}

/** Says what is under way until it is done, whatever comes of it. */
export async function during<T>(words: string, work: () => Promise<T>): Promise<T> {
  const { step, clear } = progress();
  step(words);
  try {
    return await work();
  } finally {
    clear();
  }
}

/** As `progress`, for work of many minutes, of which a file is told too, line by line. */
export function longProgress(
  terminal: Terminal = process.stderr,
  isServer = process.env.CI !== undefined,
): Progress {
  if (terminal.isTTY === true || isServer) return progress(terminal, isServer);
  return { step: (words) => terminal.write(`${words}\n`), clear: () => undefined };
}
