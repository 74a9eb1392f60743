import path from 'node:path';
import { drawAhead } from '../charts/sheet/drawAhead.ts';
import { pictureFile } from '../charts/sheet/pictureFile.ts';
import { placeSheet } from '../charts/sheet/placeSheet.ts';
import type { Sheet } from '../charts/sheet/sheet.ts';
import { hubCard } from '../charts/social/hubCard.ts';
import { measureCard } from '../charts/social/measureCard.ts';
import { submissionCard } from '../charts/social/submissionCard.ts';
import { chartHub } from '../components/charts/chartHub.ts';
import { getCatalogue, readMark } from '../content.ts';
import { recolourSheet, type HubLook } from '../charts/recolour.ts';
import { hubColours } from '../domain/site/hubColours.ts';
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
  const look = await hubLook();
  const own = recolourSheet(sheet, look);
  if (!import.meta.env.DEV) {
    const catalogue = await getCatalogue();
    drawn ??= drawAhead(
      everySheet(catalogue, root).map((each) => recolourSheet(each, look)),
      KEPT,
    );
    await drawn(own);
  }
  const bytes = await pictureFile(own, KEPT);
  return new Response(Buffer.from(bytes), { headers: { 'content-type': 'image/png' } });
}

/** A sheet as the hub has it, in its colours and with its mark. */
export async function ownSheet(sheet: Sheet): Promise<Sheet> {
  return recolourSheet(sheet, await hubLook());
}

async function hubLook(): Promise<HubLook> {
  const { site } = await getCatalogue();
  const mark = await readMark(site);
  return { colours: hubColours(site).light, mark: mark && Buffer.from(mark).toString('base64') };
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
