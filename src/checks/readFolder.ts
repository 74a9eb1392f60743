import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { TEXT_PAGES } from '../domain/page/textPages.ts';
import { errorAt, type Problem } from '../domain/problem.ts';
import { checkMark } from './checkMark.ts';
import { checkPictures } from './checkPictures.ts';
import type { FindingsMemory } from './findingsMemory.ts';
import { FolderReader } from './folderReader.ts';
import { readAddresses } from './readAddresses.ts';
import { readBenchmarkFolder } from './readBenchmarkFolder.ts';
import { readNeighbourFolder } from './readNeighbourFolder.ts';
import { MissingFolderError } from './missingFolderError.ts';
import type { ReadingMemory } from './readingMemory.ts';
import type { Sources } from './sources.ts';

export interface FolderReading {
  readonly sources: Sources;
  /** What reading each file by itself found. */
  readonly problems: readonly Problem[];
  readonly files: number;
  /** What rules found in the same files before. */
  readonly findings: FindingsMemory;
}

/**
 * Reads a whole content folder; what is wrong with one file never hides another. A memory of an
 * earlier reading of the same folder saves reading what did not change.
 */
export async function readFolder(folder: string, memory?: ReadingMemory): Promise<FolderReading> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new MissingFolderError(folder);
  }
  const reader = new FolderReader(path.resolve(folder), memory);
  const site = reader.yaml('site.yml', 'site');
  const councils = reader.csv('councils.csv', 'council');
  const providers = reader.yamlList('providers.yml', 'providers');
  const models = reader.yamlList('practice-models.yml', 'practice-models');
  const glossary = reader.yamlList('glossary.yml', 'glossary');
  const searchWords = reader.has('search.yml') ? reader.yaml('search.yml', 'search') : undefined;
  const finder = reader.has('finder.yml') ? reader.yaml('finder.yml', 'finder') : undefined;
  const measures = reader.yamlFiles('measures', 'measure');
  const plans = reader.yamlFiles('plans', 'plan');
  const { themes, categories, pages, submissions } = await reader.mdxFolders({
    themes: 'theme',
    categories: 'category',
    pages: 'page',
    submissions: 'submission',
  });
  // Every hub links to them; the law asks for two.
  for (const id of Object.keys(TEXT_PAGES)) {
    if (!pages.ids.has(id)) reader.note(`pages/${id}.mdx`, [missingPage]);
  }
  const pictures = await checkPictures(submissions.sources, reader.root, memory);
  const mark = await checkMark(site, reader.root);
  const benchmarks = readBenchmarkFolder(reader);
  const neighbours = readNeighbourFolder(reader);
  const ledger = readAddresses(reader);
  return {
    sources: {
      site,
      submissions: pictures.submissions,
      councils: councils.sources,
      providers: providers.sources,
      categories: categories.sources,
      themes: themes.sources,
      practiceModels: models.sources,
      measures: measures.sources,
      glossary: glossary.sources,
      pages: pages.sources,
      benchmarks,
      plans: plans.sources,
      ...neighbours,
      searchWords,
      finder,
      ledger,
      claimedIds: {
        submission: submissions.ids,
        category: categories.ids,
        theme: themes.ids,
        measure: measures.ids,
        council: idsOf(councils),
        provider: idsOf(providers),
        'practice model': idsOf(models),
      },
    },
    problems: [...reader.problems, ...pictures.problems, ...mark],
    files: reader.files,
    findings: reader.memory.findings,
  };
}

const missingPage = errorAt(
  { line: 1, column: 1 },
  'file-missing',
  'Every hub has this page, and this one has not',
  'write it: a title, a description and the day it was updated between --- lines, then the words',
);

function idsOf(list: { readonly sources: readonly { value: { id: string } }[] }): Set<string> {
  return new Set(list.sources.map(({ value }) => value.id));
}
