import { z } from 'zod';

/** A permanent identifier: lower-case words joined by hyphens, used in file names and addresses. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Builds an id field; references between files use it too. */
export function idField(): z.ZodString {
  return z.string().max(80).regex(ID_PATTERN, {
    error: 'must be lower-case letters, numbers and single hyphens, such as "career-progression"',
  });
}

/** One line of plain text: no line breaks, no blank edges. Lengths are in UTF-16 units. */
export function lineField(max: number, min = 1): z.ZodString {
  return z
    .string()
    .min(min)
    .max(max)
    .regex(/^\S(?:[^\r\n]*\S)?$/, {
      error: 'must be one line, with no spaces at its start or end',
    });
}

/** An https or http address, whole. */
export function addressField(): z.ZodURL {
  return z.url({ protocol: /^https?$/, error: 'must be a whole address, starting with https://' });
}

/** Says that a source does not give something. Legal wherever it appears, and shown as such. */
export const NOT_STATED = 'not-stated';
export const notStated = z.literal(NOT_STATED);
