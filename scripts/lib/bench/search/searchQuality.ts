import { readFileSync } from 'node:fs';
import { answerSearch } from '../../../../src/domain/search/answerSearch.ts';
import { EMPTY_STATE } from '../../../../src/domain/search/searchState.ts';
import { hubEngine, openHub, plainPagefind, type Engine } from './engines.ts';
import { FIRST_SCREEN, firstQueryBytes } from './firstQuery.ts';
import { halves, judgedSchema, type JudgedQuery } from './judged.ts';
import { layeredMiniSearch, tunedMiniSearch } from './miniSearch.ts';
import { quality, type Judged, type Quality } from './quality.ts';

const OWN_QUERIES = new URL('./judged.json', import.meta.url);
/** Harder queries, judged by somebody who had not seen what search finds; nothing is reported on them. */
const TUNING_QUERIES = new URL('./judgedForTuning.json', import.meta.url);

/** How one engine did, over all queries and by kind. */
export interface EngineQuality {
  readonly engine: string;
  readonly all: Quality;
  readonly kinds: Readonly<Record<string, Quality>>;
  /** Milliseconds that 95 of 100 queries stay under. */
  readonly p95: number;
}

export interface SearchQuality {
  readonly engines: readonly EngineQuality[];
  /** Kilobytes over the wire for the first query: the median query's and the dearest's. */
  readonly firstQuery: { readonly median: number; readonly most: number };
}

/** Reads judged queries from a file of `[{ q, kind, relevant: { id: grade } }]`. */
export function readQueries(file: string | URL): readonly JudgedQuery[] {
  return judgedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The half of our own judged queries that nothing was tuned on, or the other half and more. */
export function ownQueries(half: 'reporting' | 'tuning'): readonly JudgedQuery[] {
  const own = halves(readQueries(OWN_QUERIES))[half];
  return half === 'tuning' ? [...own, ...readQueries(TUNING_QUERIES)] : own;
}

/** What is measured beside the hub's own answers; all of it unless said otherwise. */
interface Measured {
  readonly othersToo?: boolean;
  readonly sizes?: boolean;
}

/** Asks every engine every query over a built hub. */
export async function searchQuality(
  dist: string,
  queries: readonly JudgedQuery[],
  { othersToo = true, sizes = true }: Measured = {},
): Promise<SearchQuality> {
  const hub = await openHub(dist);
  const firsts: number[] = [];
  const own = hubEngine(hub);
  const engines: readonly Engine[] = [
    own,
    ...(othersToo
      ? [plainPagefind(hub), await tunedMiniSearch(hub), await layeredMiniSearch(hub)]
      : []),
  ];
  const results: EngineQuality[] = [];
  for (const engine of engines) results.push(await ask(engine, queries));
  for (const { q } of sizes ? queries : []) {
    const fresh = await openHub(dist);
    const { hits } = await answerSearch({ ...EMPTY_STATE, query: q }, fresh.parts);
    const answering = [...fresh.fetched];
    for (const { id } of hits.slice(0, FIRST_SCREEN)) await fresh.idOf(id);
    const shown = fresh.fetched.slice(answering.length);
    firsts.push(firstQueryBytes(dist, answering, shown) / 1000);
  }
  const ordered = firsts.toSorted((a, b) => a - b);
  return {
    engines: results,
    firstQuery: { median: ordered[Math.floor(ordered.length / 2)] ?? 0, most: ordered.at(-1) ?? 0 },
  };
}

async function ask(engine: Engine, queries: readonly JudgedQuery[]): Promise<EngineQuality> {
  const answers: Judged[] = [];
  const times: number[] = [];
  for (const query of queries) {
    const begun = performance.now();
    const before = process.cpuUsage();
    const found = await engine.search(query.q);
    // The processor's time where it is less: what else the machine does is no wait of the reader's.
    const { user, system } = process.cpuUsage(before);
    times.push(Math.min((user + system) / 1000, performance.now() - begun));
    answers.push({ query, found });
  }
  const kinds = Map.groupBy(answers, ({ query }) => query.kind);
  return {
    engine: engine.name,
    all: quality(answers),
    kinds: Object.fromEntries([...kinds].map(([kind, ofKind]) => [kind, quality(ofKind)])),
    p95: times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0,
  };
}
