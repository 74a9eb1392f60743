import type { Submission } from '../domain/submission/submission.ts';
import type { ContentRule, FileOffence, FileSearches } from './rule.ts';
import type { Source, Sources } from './sources.ts';
import { type Writing, writings } from './writing.ts';

/** The part of a rule that looks at one file at a time. */
type FileByFile = Required<Pick<ContentRule, 'check' | 'fileByFile'>>;

/** Takes from other files all that a rule needs of them, as plain data. */
type ShareOf<S> = (sources: Sources) => S;

/** Makes a finder from what is shared, once for all files. */
type MakeFinder<S, F> = (shared: S) => (file: F) => readonly FileOffence[];

/** For rules that take nothing from other files. */
export const nothingShared = (): null => null;

/**
 * Looks at each submission by itself. The finder sees the file and what is shared and nothing
 * else, so that what it finds can be kept for as long as both stay the same.
 */
export function perSubmission<S>(
  shareOf: ShareOf<S>,
  makeFinder: MakeFinder<S, Source<Submission>>,
): FileByFile {
  return fileByFile((sources) =>
    searches(sources, shareOf, makeFinder, sources.submissions, (source) => source),
  );
}

/** As `perSubmission`, through the words of every text; `pick` leaves some texts out. */
export function perWriting<S>(
  shareOf: ShareOf<S>,
  makeFinder: MakeFinder<S, Writing>,
  pick: (sources: Sources) => Sources = (sources) => sources,
): FileByFile {
  return fileByFile((sources) =>
    searches(sources, shareOf, makeFinder, writings(pick(sources)), ({ source }) => source),
  );
}

function fileByFile(searchesOf: (sources: Sources) => FileSearches): FileByFile {
  return {
    fileByFile: searchesOf,
    check: ({ sources }) =>
      searchesOf(sources).searches.flatMap(({ source, find }) =>
        find().map((offence) => ({ source, ...offence })),
      ),
  };
}

function searches<S, F>(
  sources: Sources,
  shareOf: ShareOf<S>,
  makeFinder: MakeFinder<S, F>,
  files: readonly F[],
  sourceOf: (file: F) => Source<unknown>,
): FileSearches {
  const shared = shareOf(sources);
  // Some finders take a while to make, and none is needed where all is known.
  let finder: ReturnType<typeof makeFinder> | undefined;
  return {
    shared,
    searches: files.map((file) => ({
      source: sourceOf(file),
      find: () => {
        finder ??= makeFinder(shared);
        return finder(file);
      },
    })),
  };
}
