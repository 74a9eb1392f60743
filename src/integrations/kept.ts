import type { AstroIntegration } from 'astro';
import type { Moments } from './kept/moments.ts';
import keptPages from './keptPages.ts';
import keptProgram from './keptProgram.ts';

/** What builds keep for the next: the program that prints pages, and the pages. */
export default function kept(): AstroIntegration[] {
  const moments: Moments = { placed: () => undefined };
  return [keptProgram(moments), keptPages(moments)];
}
