import type { Benchmark } from '../domain/benchmark/benchmark.ts';
import type { Category, Measure, Page, Plan, Theme } from '../domain/catalogue.ts';
import type { Council } from '../domain/council/schema.ts';
import type { Finder } from '../domain/finder/schema.ts';
import type { GlossaryEntry } from '../domain/glossary/schema.ts';
import type { LedgerEntry } from '../domain/ledger/ledger.ts';
import type { Neighbour, NeighbourSource } from '../domain/neighbours/schema.ts';
import type { BodyMark } from '../mdx/body/marks.ts';
import type { PracticeModel } from '../domain/practice-model/schema.ts';
import type { Place } from '../domain/problem.ts';
import type { Provider } from '../domain/provider/schema.ts';
import type { SearchWords } from '../domain/search/lexicon/schema.ts';
import type { Site } from '../domain/site/schema.ts';
import type { Submission } from '../domain/submission/submission.ts';

/** The way to a value inside a file: `['metrics', 0, 'measure']`. */
export type ValuePath = readonly (string | number)[];

/** A value that was read from a file and kept to its schema, with the places of its parts. */
export interface Source<T> {
  /** `content/submissions/x.mdx` */
  readonly file: string;
  readonly value: T;
  /** Where the value at a path stands; its nearest parent when it is missing. */
  readonly place: (path: ValuePath) => Place;
  /** Links, headings and words of the body with their places; empty for files without a body. */
  readonly marks: readonly BodyMark[];
  /** Stands for the name of the file and all that was read of it; absent where nobody keeps it. */
  readonly digest?: string;
}

/** All that was read, before rules look across files. Broken files are not among them. */
export interface Sources {
  readonly site: Source<Site> | undefined;
  readonly submissions: readonly Source<Submission>[];
  readonly councils: readonly Source<Council>[];
  readonly providers: readonly Source<Provider>[];
  readonly categories: readonly Source<Category>[];
  readonly themes: readonly Source<Theme>[];
  readonly practiceModels: readonly Source<PracticeModel>[];
  readonly measures: readonly Source<Measure>[];
  readonly glossary: readonly Source<GlossaryEntry>[];
  readonly pages: readonly Source<Page>[];
  readonly benchmarks: readonly Source<Benchmark>[];
  readonly plans: readonly Source<Plan>[];
  readonly neighbourSource: Source<NeighbourSource> | undefined;
  readonly neighbours: readonly Source<Neighbour>[];
  readonly searchWords: Source<SearchWords> | undefined;
  readonly finder: Source<Finder> | undefined;
  /** Every address that was ever published, one a line. */
  readonly ledger: readonly Source<LedgerEntry>[];
  /**
   * Every id a file claims, broken files included, so that one broken theme is reported
   * once and not again by each submission that names it.
   */
  readonly claimedIds: ClaimedIds;
}

export type Kind =
  'submission' | 'category' | 'theme' | 'measure' | 'council' | 'provider' | 'practice model';

export type ClaimedIds = Readonly<Record<Kind, ReadonlySet<string>>>;
