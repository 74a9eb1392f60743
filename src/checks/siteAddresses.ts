import { addresses } from '../domain/addresses.ts';
import { slugOf } from '../domain/slug.ts';
import type { Submission } from '../domain/submission/submission.ts';
import type { Source, Sources } from './sources.ts';

/** Every page of the hub by its address, and those of files that readers cannot see yet. */
export interface SiteAddresses {
  readonly pages: ReadonlySet<string>;
  /** Pages of submissions that are not published, which the hub does not have. */
  readonly unpublished: ReadonlySet<string>;
}

/**
 * The addresses that links may lead to. A broken file keeps its address: what is wrong with it is
 * told once, and not again by every link to it.
 */
export function siteAddresses(sources: Sources): SiteAddresses {
  const { benchmarks, claimedIds, councils, submissions } = sources;
  const published = submissions.filter(({ value }) => value.stage === 'published');
  const unpublished = submissions
    .filter(({ value }) => value.stage !== 'published')
    .map(({ value }) => addresses.submission(value.id));
  const regions = new Map(councils.map(({ value }) => [value.id, slugOf(value.region)]));
  // Pages for those who work on the hub, and one that only a hub that names others has.
  const absent: readonly string[] = [
    addresses.components,
    addresses.report,
    ...(sources.site?.value.federation === undefined ? [addresses.elsewhere] : []),
  ];
  const pages = [
    ...Object.values(addresses)
      .filter((address) => typeof address === 'string')
      .filter((address) => !absent.includes(address)),
    ...[...claimedIds.submission].map(addresses.submission),
    ...[...claimedIds.theme].map(addresses.theme),
    ...[...claimedIds.category].map(addresses.category),
    ...[...claimedIds.measure].map(addresses.measure),
    ...[...claimedIds.council].map(addresses.council),
    ...benchmarks.flatMap(({ value: { measure, years } }) => [
      addresses.map(measure),
      ...years.map((year) => addresses.mapOfYear(measure, year)),
    ]),
    ...published.flatMap((source) => listsWith(source, regions)),
  ];
  return { pages: new Set(pages), unpublished: new Set(unpublished) };
}

/** The plain lists that a submission stands in. */
function listsWith({ value }: Source<Submission>, regions: ReadonlyMap<string, string>): string[] {
  const lists: Readonly<Record<string, readonly string[]>> = {
    theme: value.themes,
    council: value.councils,
    result: [value.result],
    evidence: [value.evidence],
    status: [value.status],
    category: value.categories,
    'practice-model': value.practiceModels ?? [],
    region: value.councils.flatMap((id) => regions.get(id) ?? []),
  };
  return Object.entries(lists).flatMap(([facet, ids]) =>
    ids.map((id) => addresses.facet(facet, id)),
  );
}
