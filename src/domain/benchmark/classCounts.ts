import { areaOfCouncil, type BenchmarkArea } from './benchmark.ts';
import { mappedCouncils, standingOf, type MapSubject, type Standing } from './mapSubject.ts';

/** A class of a map with how many councils are in it. */
export interface ClassCount {
  readonly label: string;
  readonly standing: Standing;
  readonly london: number;
  readonly england: number;
}

/** Every class, and what has no class or no figure where any council has none. */
export function classCounts(subject: MapSubject): readonly ClassCount[] {
  const london = countsOf(
    mappedCouncils(subject).map(({ area }) => area),
    subject,
  );
  const england = countsOf(
    subject.councils.flatMap((council) => areaOfCouncil(subject.benchmark, council) ?? []),
    subject,
  );
  const standings: readonly Pick<ClassCount, 'label' | 'standing'>[] = [
    ...(subject.classes?.labels ?? []).map((label, standing) => ({ label, standing })),
    { label: 'no class: too few people', standing: 'no-class' },
    { label: 'no figure', standing: 'no-figure' },
  ];
  return standings
    .map((each) => ({
      ...each,
      london: london.get(each.standing) ?? 0,
      england: england.get(each.standing) ?? 0,
    }))
    .filter(({ standing, england: all }) => typeof standing === 'number' || all > 0);
}

function countsOf(
  areas: readonly BenchmarkArea[],
  subject: MapSubject,
): ReadonlyMap<Standing, number> {
  const counts = new Map<Standing, number>();
  for (const area of areas) {
    const standing = standingOf(area, subject);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  return counts;
}
