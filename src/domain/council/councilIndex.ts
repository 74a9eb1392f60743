import type { Catalogue } from '../catalogue.ts';
import type { Submission } from '../submission/submission.ts';
import { REGIONS, type Region } from './regions.ts';
import type { Council } from './schema.ts';

export interface CouncilEntry {
  readonly council: Council;
  readonly submissions: readonly Submission[];
}

export interface RegionEntry {
  readonly region: Region;
  readonly councils: readonly CouncilEntry[];
  /** Submissions of the region, each counted once however many of its councils share it. */
  readonly submissionCount: number;
}

/** Every council with what it shares. A joint submission stands under each of its councils. */
export function councilEntries(catalogue: Catalogue): CouncilEntry[] {
  const byCouncil = Map.groupBy(
    catalogue.submissions.flatMap((submission) =>
      submission.councils.map((council) => ({ council, submission })),
    ),
    ({ council }) => council,
  );
  return catalogue.councils.map((council) => ({
    council,
    submissions: (byCouncil.get(council.id) ?? []).map(({ submission }) => submission),
  }));
}

/** Councils by region, the home region first, then by name. */
export function regionEntries(catalogue: Catalogue): RegionEntry[] {
  const entries = councilEntries(catalogue);
  const regions = REGIONS.toSorted((a, b) => rank(a) - rank(b));
  return regions
    .map((region) => {
      const councils = entries
        .filter(({ council }) => council.region === region)
        .toSorted((a, b) => a.council.shortName.localeCompare(b.council.shortName, 'en-GB'));
      const shared = new Set(councils.flatMap(({ submissions }) => submissions));
      return { region, councils, submissionCount: shared.size };
    })
    .filter(({ councils }) => councils.length > 0);

  function rank(region: Region): number {
    return region === catalogue.site.region ? 0 : 1;
  }
}
