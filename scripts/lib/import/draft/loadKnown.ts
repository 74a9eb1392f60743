import { readFolder } from '../../../../src/checks/readFolder.ts';
import type { Source } from '../../../../src/checks/sources.ts';
import { RefusedError } from '../../command.ts';
import type { Known } from './draft.ts';

export interface KnownFolder {
  readonly known: Known;
  /** Names of submissions that are there, sound or not. */
  readonly taken: ReadonlySet<string>;
}

/** What importers and `npm run new` have to know of a content folder. */
export async function loadKnown(folder: string): Promise<KnownFolder> {
  const { sources } = await readFolder(folder);
  const { site } = sources;
  if (site === undefined) {
    throw new RefusedError(
      `${folder}/site.yml cannot be read.\n    To mend: run npm run check and mend what it says of this file.`,
    );
  }
  return {
    known: {
      councils: values(sources.councils),
      providers: values(sources.providers),
      categories: values(sources.categories),
      themes: values(sources.themes),
      measures: values(sources.measures),
      practiceModels: values(sources.practiceModels),
      publisher: site.value.organisation.name,
      region: site.value.region,
    },
    taken: sources.claimedIds.submission,
  };
}

function values<T>(list: readonly Source<T>[]): T[] {
  return list.map(({ value }) => value);
}
