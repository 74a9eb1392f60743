/** What a reader wrote on a worksheet, by the name of each field. */
export type Answers = Readonly<Record<string, string>>;

/** More than this in one answer is no answer but a paste; a device has little room. */
export const LONGEST_ANSWER = 2000;

/** Answers as text to keep on the device; without any, nothing. */
export function writeAnswers(answers: Answers): string | undefined {
  const filled = Object.entries(answers).filter(([, answer]) => answer.trim() !== '');
  return filled.length === 0 ? undefined : JSON.stringify(Object.fromEntries(filled));
}

/**
 * The answers that a text holds. Anybody can write into a browser's storage: what is not understood
 * is left out, and nothing throws.
 */
export function readAnswers(text: string | null): Answers {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, answer]: [string, unknown]) =>
        typeof answer === 'string' ? [[name, answer.slice(0, LONGEST_ANSWER)]] : [],
      ),
    );
  } catch {
    return {};
  }
}
