import { longProgress } from '../progress.ts';
import type { BenchResult } from './result.ts';

/** What a section found. */
export interface SectionReport {
  readonly results: readonly BenchResult[];
  /** For a terminal. */
  readonly told: string;
  /** For programs, beside the results. */
  readonly details?: unknown;
  /** What could not be measured, and why. */
  readonly failed?: readonly string[];
}

/** Runs a section; `say` tells what is under way. */
export type SectionRun = (say: (line: string) => void) => Promise<SectionReport>;

/**
 * Runs sections by name and prints each with its heading as soon as it is done, unless a program
 * reads the figures. What is under way is told beside the figures, never among them.
 */
export async function runSections(
  sections: Readonly<Record<string, SectionRun>>,
  names: readonly string[],
  json: boolean,
): Promise<readonly (SectionReport & { readonly name: string })[]> {
  const done: (SectionReport & { readonly name: string })[] = [];
  const { step, clear } = longProgress();
  for (const [at, name] of names.entries()) {
    const run = sections[name];
    if (run === undefined) continue;
    const say = (line: string): void => {
      step(`[${at + 1} of ${names.length}: ${name}] ${line}`);
    };
    say('started');
    const report = await quietly(() => run(say)).finally(clear);
    done.push({ ...report, name });
    if (!json) console.log(`\n${name.toUpperCase()}\n\n${report.told}`);
  }
  return done;
}

// What the build says would stand in the middle of the figures; it is of use where one fails.
async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const said = console.log;
  const heard: string[] = [];
  console.log = (...lines: readonly unknown[]): void => {
    heard.push(lines.join(' '));
  };
  try {
    return await run();
  } catch (error) {
    console.error(heard.join('\n'));
    throw error;
  } finally {
    console.log = said;
  }
}
