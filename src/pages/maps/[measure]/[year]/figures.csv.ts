import type { APIContext } from 'astro';
import { csvResponse } from '../../../../components/charts/csvResponse.ts';
import { getCatalogue } from '../../../../content.ts';
import { addresses } from '../../../../domain/addresses.ts';
import { mapComparison } from '../../../../domain/benchmark/mapComparison.ts';
import type { MapSubject } from '../../../../domain/benchmark/mapSubject.ts';
import { mapSubjects } from '../../../../domain/benchmark/mapSubjects.ts';

interface Props {
  readonly subject: MapSubject;
}

/** The table of each year's maps as a file. */
export async function getStaticPaths() {
  return mapSubjects(await getCatalogue()).map((subject) => ({
    params: { measure: subject.measure.id, year: String(subject.year) },
    props: { subject },
  }));
}

export function GET({ props: { subject }, site, url }: APIContext<Props>): Response {
  const page = addresses.mapOfYear(subject.measure.id, subject.year);
  return csvResponse([mapComparison(subject)], page, site ?? url);
}
