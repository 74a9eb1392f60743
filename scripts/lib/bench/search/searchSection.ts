import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildHub } from '../../buildHub.ts';
import { generateHub } from '../generateHub.ts';
import type { BenchResult } from '../result.ts';
import type { JudgedQuery } from './judged.ts';
import { qualityTable } from './qualityTable.ts';
import { ownQueries, readQueries, searchQuality, type SearchQuality } from './searchQuality.ts';

const SEED = 20261121;
const SECTION = 'search';
const MOST_FIRST_QUERY = { real: 200, large: 300 };
const MOST_MILLISECONDS = { real: 30, large: 150 };
/** What search must reach on the half of the queries that nothing was tuned on. */
export const FLOORS = { ndcg: 0.92, ofKind: 0.85, misses: 0.015, empties: 0 } as const;
/** A kind with fewer queries says too little by itself. */
const FEWEST_OF_KIND = 10;

export interface SearchSectionOptions {
  /** The project's own folder. */
  readonly root: string;
  /** A file of judged queries in place of our own. */
  readonly queries?: string;
  /** How many submissions the generated hub has; 0 leaves it out. */
  readonly submissions: number;
}

export interface SearchSection {
  readonly results: readonly BenchResult[];
  readonly quality: SearchQuality;
  /** Every engine by kind of query, for a terminal. */
  readonly table: string;
}

/** Builds the hub, asks it and other engines judged queries, and measures a generated hub too. */
export async function searchSection(options: SearchSectionOptions): Promise<SearchSection> {
  const { root, queries: file, submissions } = options;
  const queries = file === undefined ? ownQueries('reporting') : readQueries(file);
  const parent = mkdtempSync(path.join(tmpdir(), 'bench-search-'));
  try {
    const real = await built(root, path.join(root, 'content'), path.join(parent, 'real'));
    const quality = await searchQuality(real, queries);
    const large =
      submissions === 0 ? [] : await largeResults(root, parent, submissions, ownQueries('tuning'));
    return {
      quality,
      table: qualityTable(quality),
      results: [...qualityResults(quality), ...sizeResults('real size', quality, 'real'), ...large],
    };
  } finally {
    rmSync(parent, { recursive: true });
  }
}

async function largeResults(
  root: string,
  parent: string,
  submissions: number,
  queries: readonly JudgedQuery[],
): Promise<readonly BenchResult[]> {
  const content = path.join(parent, 'large', 'content');
  generateHub(content, submissions, SEED);
  // Asked in the words of this hub: synonyms are most of what a query fetches.
  for (const words of ['search.yml', 'glossary.yml']) {
    cpSync(path.join(root, 'content', words), path.join(content, words));
  }
  const dist = await built(root, content, path.join(parent, 'large', 'dist'));
  const size = await searchQuality(dist, queries, { othersToo: false });
  return sizeResults(`${submissions} submissions`, size, 'large');
}

async function built(root: string, content: string, out: string): Promise<string> {
  if (!(await buildHub({ root, content, out, base: '/' }))) {
    throw new Error(`The hub in ${content} has errors: mend them before measuring search.`);
  }
  return out;
}

function qualityResults({ engines }: SearchQuality): readonly BenchResult[] {
  const [own, ...others] = engines;
  if (own === undefined) return [];
  const section = SECTION;
  return [
    { section, name: 'nDCG@5', value: own.all.ndcg, unit: 'score', least: FLOORS.ndcg },
    ...Object.entries(own.kinds)
      .filter(([, { queries }]) => queries >= FEWEST_OF_KIND)
      .map(([kind, { ndcg }]) => ({
        section,
        name: `nDCG@5, ${kind}`,
        value: ndcg,
        unit: 'score' as const,
        least: FLOORS.ofKind,
      })),
    ...others.map(({ engine, all }) => ({
      section,
      name: `nDCG@5 above ${engine}`,
      value: own.all.ndcg - all.ndcg,
      unit: 'score' as const,
      least: 0,
    })),
    { section, name: 'misses', value: own.all.misses * 100, unit: '%', most: FLOORS.misses * 100 },
    { section, name: 'no result', value: own.all.empties * 100, unit: '%', most: FLOORS.empties },
  ];
}

function sizeResults(
  name: string,
  { engines, firstQuery }: SearchQuality,
  size: 'real' | 'large',
): readonly BenchResult[] {
  return [
    {
      section: SECTION,
      name: `first query, dearest, ${name}`,
      value: firstQuery.most,
      unit: 'KB',
      most: MOST_FIRST_QUERY[size],
    },
    {
      section: SECTION,
      name: `95 of 100 queries, ${name}`,
      value: engines[0]?.p95 ?? 0,
      unit: 'ms',
      most: MOST_MILLISECONDS[size],
    },
  ];
}
