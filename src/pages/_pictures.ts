import path from 'node:path';
import { drawAhead } from '../charts/sheet/drawAhead.ts';
import { isKept, pictureFile } from '../charts/sheet/pictureFile.ts';
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
import type { Catalogue, Measure } from '../domain/catalogue.ts';
import type { Submission } from '../domain/submission/submission.ts';
import type { PublishedChart } from '../domain/published-chart/publishedChart.ts';
import { apart } from '../domain/reads/apart.ts';
import { madeOnce } from '../domain/reads/madeOnce.ts';
import { publishedCharts } from '../domain/published-chart/publishedCharts.ts';

/** Where drawn pictures are kept from build to build. */
const KEPT = path.resolve(
  process.env.HUB_PICTURES ?? path.join(process.env.HUB_CACHE ?? 'node_modules/.astro', 'pictures'),
);

let drawn: ReturnType<typeof drawAhead> | undefined;

/**
 * A chart as a picture that stands alone, with the hub and its address at the foot; `root` is where
 * the hub is published. Placed once for both of its files.
 */
export const chartSheet: (chart: PublishedChart, catalogue: Catalogue, root: URL) => Sheet =
  madeOnce((chart: PublishedChart, { site }: Catalogue, root: URL) => {
    const { name, whole } = chartHub(site, root);
    return placeSheet(chart, { name, address: whole(addresses.chart(chart.id)) });
  });

/** The picture of an example for links to it; placed once, though drawn ahead and then asked for. */
export function submissionSheet(submission: Submission, catalogue: Catalogue): Sheet {
  return cardsOf(catalogue).submission(submission);
}

/** The picture of a measure for links to it. */
export function measureSheet(measure: Measure, catalogue: Catalogue): Sheet {
  return cardsOf(catalogue).measure(measure);
}

const cardsOf = madeOnce((catalogue: Catalogue) => ({
  submission: madeOnce((submission: Submission) => submissionCard(submission, catalogue)),
  measure: madeOnce((measure: Measure) => measureCard(measure, catalogue)),
}));

/**
 * A sheet as the answer to a request for a PNG file. The first that a build asks for has all of
 * them drawn, while other pages are made; development draws what is looked at.
 */
export async function pngResponse(sheet: Sheet, root: URL): Promise<Response> {
  const catalogue = await getCatalogue();
  const look = await lookOf(catalogue);
  const own = recoloured(sheet, look);
  if (!import.meta.env.DEV && !isKept(own, KEPT)) {
    // What the other pictures are made of is none of this one's.
    drawn ??= apart(() =>
      drawAhead(
        everySheet(catalogue, root).map((each) => recoloured(each, look)),
        KEPT,
      ),
    );
    await drawn(own);
  }
  const bytes = await pictureFile(own, KEPT);
  return new Response(Buffer.from(bytes), { headers: { 'content-type': 'image/png' } });
}

/** A sheet as the hub has it, in its colours and with its mark. */
export async function ownSheet(sheet: Sheet): Promise<Sheet> {
  return recoloured(sheet, await lookOf(await getCatalogue()));
}

/** Sheets are placed anew for each state of the content, and so is what is kept with them. */
const recoloured = madeOnce(recolourSheet);

const lookOf = madeOnce(async ({ site }: Catalogue): Promise<HubLook> => {
  const mark = await readMark(site);
  return { colours: hubColours(site).light, mark: mark && Buffer.from(mark).toString('base64') };
});

/** Every picture of the hub, in the order in which a build asks for them. */
function everySheet(catalogue: Catalogue, root: URL): readonly Sheet[] {
  return [
    ...publishedCharts(catalogue).map((chart) => chartSheet(chart, catalogue, root)),
    hubCard(catalogue),
    ...catalogue.measures.map((measure) => measureSheet(measure, catalogue)),
    ...catalogue.submissions.map((submission) => submissionSheet(submission, catalogue)),
  ];
}
