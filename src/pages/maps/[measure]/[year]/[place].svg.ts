import type { APIContext } from 'astro';
import { measurePicture } from '../../../../charts/measurePicture.ts';
import { recolourSvg } from '../../../../charts/recolour.ts';
import { svgResponse } from '../../../../components/map/svgResponse.ts';
import { withBase } from '../../../../components/withBase.ts';
import { getCatalogue } from '../../../../content.ts';
import { addresses } from '../../../../domain/addresses.ts';
import type { MapSubject } from '../../../../domain/benchmark/mapSubject.ts';
import { mapSubjects } from '../../../../domain/benchmark/mapSubjects.ts';
import { hubColours } from '../../../../domain/site/hubColours.ts';

interface Props {
  readonly subject: MapSubject;
  readonly place: 'london' | 'england';
}

/** Both maps of each year as pictures that can stand alone. */
export async function getStaticPaths() {
  return mapSubjects(await getCatalogue()).flatMap((subject) =>
    (['london', 'england'] as const).map((place) => ({
      params: { measure: subject.measure.id, year: String(subject.year), place },
      props: { subject, place },
    })),
  );
}

export async function GET({
  props: { subject, place },
  site,
  url,
}: APIContext<Props>): Promise<Response> {
  const page = withBase(addresses.mapOfYear(subject.measure.id, subject.year));
  const { light } = hubColours((await getCatalogue()).site);
  const svg = measurePicture(place, subject, new URL(page, site ?? url).href);
  return svgResponse(recolourSvg(svg, light));
}
