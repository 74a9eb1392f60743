import path from 'node:path';
import { FolderReader } from '../../../../src/checks/folderReader.ts';
import { MissingFolderError } from '../../../../src/checks/missingFolderError.ts';
import type { Source } from '../../../../src/checks/sources.ts';
import { RefusedError } from '../../command.ts';
import type { Known } from './draft.ts';

export interface KnownFolder {
  readonly known: Known;
  /** Names of submissions that are there, sound or not. */
  readonly taken: ReadonlySet<string>;
}

/**
 * What importers and `npm run new` have to know of a content folder: its lists, and the names of
 * its submissions, which are not read. What is broken is left out; the check tells of it.
 */
export async function loadKnown(folder: string): Promise<KnownFolder> {
  const reader = new FolderReader(path.resolve(folder));
  if (!reader.has('.')) throw new MissingFolderError(folder);
  const site = reader.yaml('site.yml', 'site')?.value;
  if (site === undefined) {
    throw new RefusedError(
      `${folder}/site.yml cannot be read.\n    To mend: run npm run check and mend what it says of this file.`,
    );
  }
  const councils = reader.csv('councils.csv', 'council');
  const providers = reader.yamlList('providers.yml', 'providers');
  const models = reader.yamlList('practice-models.yml', 'practice-models');
  const measures = reader.yamlFiles('measures', 'measure');
  const { categories, themes } = await reader.mdxFolders({
    categories: 'category',
    themes: 'theme',
  });
  return {
    known: {
      councils: values(councils.sources),
      providers: values(providers.sources),
      categories: values(categories.sources),
      themes: values(themes.sources),
      measures: values(measures.sources),
      practiceModels: values(models.sources),
      publisher: site.organisation.name,
      region: site.region,
    },
    taken: new Set(reader.list('submissions', 'mdx').map((file) => path.basename(file, '.mdx'))),
  };
}

function values<T>(list: readonly Source<T>[]): T[] {
  return list.map(({ value }) => value);
}
