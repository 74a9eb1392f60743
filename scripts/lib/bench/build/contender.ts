import type { Program } from './measureRun.ts';

/** Something that makes a site of the generated submissions. */
export interface Contender {
  readonly name: string;
  /** What it makes, for readers of the table. */
  readonly makes: string;
  /** Of what is run, for readers of the table; our own is the commit that they have. */
  readonly versions?: string;
  readonly program: Program;
  /** Where the site goes. */
  readonly out: string;
  /** What a first build does not have. */
  readonly caches: readonly string[];
  /** The file of a submission that is edited between builds. */
  readonly edited: string;
  /** Run once before anything is measured, to fill what a first build may have. */
  readonly warmsUp: boolean;
}
