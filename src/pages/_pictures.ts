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
import type { Catalogue, Measure } from '../domain/catalogue.ts';
import type { Submission } from '../domain/submission/submission.ts';
import type { PublishedChart } from '../domain/published-chart/publishedChart.ts';
import { publishedCharts } from '../domain/published-chart/publishedCharts.ts';

/** Where drawn pictures are kept from build to build. */
const KEPT = path.resolve(
  process.env.HUB_PICTURES ?? path.join(process.env.HUB_CACHE ?? 'node_modules/.astro', 'pictures'),
);

const sheets = new WeakMap<PublishedChart, Sheet>();
const cards = new WeakMap<Catalogue, Map<Submission | Measure, Sheet>>();
const looks = new WeakMap<Catalogue, Promise<HubLook>>();
const ownSheets = new WeakMap<Sheet, Sheet>();
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

/** The picture of an example for links to it; placed once, though drawn ahead and then asked for. */
export function submissionSheet(submission: Submission, catalogue: Catalogue): Sheet {
  return cardOf(submission, catalogue, submissionCard);
}

/** The picture of a measure for links to it. */
export function measureSheet(measure: Measure, catalogue: Catalogue): Sheet {
  return cardOf(measure, catalogue, measureCard);
}

function cardOf<T extends Submission | Measure>(
  item: T,
  catalogue: Catalogue,
  make: (item: T, catalogue: Catalogue) => Sheet,
): Sheet {
  const known = cards.get(catalogue) ?? new Map<Submission | Measure, Sheet>();
  cards.set(catalogue, known);
  const sheet = known.get(item) ?? make(item, catalogue);
  known.set(item, sheet);
  return sheet;
}

/**
 * A sheet as the answer to a request for a PNG file. The first that a build asks for has all of
 * them drawn, while other pages are made; development draws what is looked at.
 */
export async function pngResponse(sheet: Sheet, root: URL): Promise<Response> {
  const catalogue = await getCatalogue();
  const look = await lookOf(catalogue);
  const own = recoloured(sheet, look);
  if (!import.meta.env.DEV) {
    drawn ??= drawAhead(
      everySheet(catalogue, root).map((each) => recoloured(each, look)),
      KEPT,
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
function recoloured(sheet: Sheet, look: HubLook): Sheet {
  const own = ownSheets.get(sheet) ?? recolourSheet(sheet, look);
  ownSheets.set(sheet, own);
  return own;
}

function lookOf(catalogue: Catalogue): Promise<HubLook> {
  const look = looks.get(catalogue) ?? hubLook(catalogue);
  looks.set(catalogue, look);
  return look;
}

async function hubLook({ site }: Catalogue): Promise<HubLook> {
  const mark = await readMark(site);
  return { colours: hubColours(site).light, mark: mark && Buffer.from(mark).toString('base64') };
}

/** Every picture of the hub, in the order in which a build asks for them. */
function everySheet(catalogue: Catalogue, root: URL): readonly Sheet[] {
  return [
    ...publishedCharts(catalogue).map((chart) => chartSheet(chart, catalogue, root)),
    hubCard(catalogue),
    ...catalogue.measures.map((measure) => measureSheet(measure, catalogue)),
    ...catalogue.submissions.map((submission) => submissionSheet(submission, catalogue)),
  ];
}
