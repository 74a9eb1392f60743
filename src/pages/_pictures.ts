import path from 'node:path';
import { drawAhead } from '../charts/sheet/drawAhead.ts';
import { pictureFile } from '../charts/sheet/pictureFile.ts';
import { placeSheet } from '../charts/sheet/placeSheet.ts';
import type { Sheet } from '../charts/sheet/sheet.ts';
import { hubCard } from '../charts/social/hubCard.ts';
import { measureCard } from '../charts/social/measureCard.ts';
import { submissionCard } from '../charts/social/submissionCard.ts';
import { chartHub } from '../components/charts/chartHub.ts';
import { getCatalogue } from '../content.ts';
import { addresses } from '../domain/addresses.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { PublishedChart } from '../domain/published-chart/publishedChart.ts';
import { publishedCharts } from '../domain/published-chart/publishedCharts.ts';

/** Where drawn pictures are kept from build to build. */
const KEPT = path.resolve(
  process.env.HUB_PICTURES ?? path.join(process.env.HUB_CACHE ?? 'node_modules/.astro', 'pictures'),
);

const sheets = new WeakMap<PublishedChart, Sheet>();
let drawn: ReturnType<typeof drawAhead> | undefined;

/**
 * A chart as a picture that stands alone, with the hub and its address at the foot; `root` is where
 * the hub is published. Placed once for both of its files.
 */
export function chartSheet(chart: PublishedChart, { site }: Catalogue, root: URL): Sheet {
  const known = sheets.get(chart);
  if (known !== undefined) return known;
  const { name, whole } = chartHub(site, root);
  const sheet = placeSheet(chart, { name, address: whole(addresses.chart(chart.id)) });
  sheets.set(chart, sheet);
  return sheet;
}

/**
 * A sheet as the answer to a request for a PNG file. The first that a build asks for has all of
 * them drawn, while other pages are made; development draws what is looked at.
 */
export async function pngResponse(sheet: Sheet, root: URL): Promise<Response> {
  if (!import.meta.env.DEV) {
    drawn ??= drawAhead(everySheet(await getCatalogue(), root), KEPT);
    await drawn(sheet);
  }
  const bytes = await pictureFile(sheet, KEPT);
  return new Response(Buffer.from(bytes), { headers: { 'content-type': 'image/png' } });
}

/** Every picture of the hub, in the order in which a build asks for them. */
function everySheet(catalogue: Catalogue, root: URL): readonly Sheet[] {
  return [
    ...publishedCharts(catalogue).map((chart) => chartSheet(chart, catalogue, root)),
    hubCard(catalogue),
    ...catalogue.measures.map((measure) => measureCard(measure, catalogue)),
    ...catalogue.submissions.map((submission) => submissionCard(submission, catalogue)),
  ];
}
