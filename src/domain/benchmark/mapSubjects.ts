import type { Catalogue } from '../catalogue.ts';
import { classesOf } from './mapClasses.ts';
import type { MapSubject } from './mapSubject.ts';

/** Every year of every official measure as what a map shows, oldest first. */
export function mapSubjects({
  benchmarks,
  councils,
  measure: find,
}: Pick<Catalogue, 'benchmarks' | 'councils' | 'measure'>): readonly MapSubject[] {
  return benchmarks.flatMap((benchmark) => {
    const measure = find(benchmark.measure);
    const classes = classesOf(benchmark, measure);
    return benchmark.years.map((year) => ({ measure, benchmark, year, councils, classes }));
  });
}

/** The newest year of each official measure. */
export function newestSubjects(catalogue: Parameters<typeof mapSubjects>[0]): MapSubject[] {
  return mapSubjects(catalogue).filter(({ benchmark, year }) => year === benchmark.years.at(-1));
}
