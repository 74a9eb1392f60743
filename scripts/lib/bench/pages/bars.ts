/**
 * Bytes over the wire of a first visit, brotli: page, styles, fonts and scripts together. The form
 * reads and writes whole files by the schema, in the page of those who send an example alone.
 */
export const MOST_BYTES = { submission: 60_000, form: 150_000, other: 75_000 } as const;

/** Milliseconds until something is painted, on a host that answers at once. */
export const MOST_FIRST_PAINT = 500;

/**
 * Of what moves under a reader's eyes, by the browser's own measure (0.1 is taken for good). Nothing
 * does; the rest is a pixel here and there where the page's font differs from the one before it.
 */
export const MOST_SHIFT = 0.001;

/** Of each of Lighthouse's scores. */
export const LEAST_SCORE = 100;
