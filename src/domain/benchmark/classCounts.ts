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
  const london = mappedCouncils(subject).map(({ area }) => area);
  const england = subject.councils.flatMap(
    (council) => areaOfCouncil(subject.benchmark, council) ?? [],
  );
  const standings: readonly Pick<ClassCount, 'label' | 'standing'>[] = [
    ...(subject.classes?.labels ?? []).map((label, standing) => ({ label, standing })),
    { label: 'no class: too few people', standing: 'no-class' },
    { label: 'no figure', standing: 'no-figure' },
  ];
  return standings
    .map((each) => ({
      ...each,
      london: countOf(london, each.standing, subject),
      england: countOf(england, each.standing, subject),
    }))
    .filter(({ standing, england: all }) => typeof standing === 'number' || all > 0);
}

function countOf(areas: readonly BenchmarkArea[], standing: Standing, subject: MapSubject): number {
  return areas.filter((area) => standingOf(area, subject) === standing).length;
}
