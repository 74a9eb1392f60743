import path from 'node:path';
import { pictureFile } from '../charts/sheet/pictureFile.ts';
import type { Sheet } from '../charts/sheet/sheet.ts';
import type { SheetHub } from '../charts/sheet/sheetWords.ts';
import { chartHub } from '../components/charts/chartHub.ts';
import { addresses } from '../domain/addresses.ts';
import type { Site } from '../domain/site/schema.ts';

/** Where drawn pictures are kept from build to build. */
const KEPT =
  process.env.HUB_PICTURES ?? path.join(process.env.HUB_CACHE ?? 'node_modules/.astro', 'pictures');

/** A sheet as the answer to a request for a PNG file. */
export async function pngResponse(sheet: Sheet): Promise<Response> {
  const bytes = await pictureFile(sheet, path.resolve(KEPT));
  return new Response(Buffer.from(bytes), { headers: { 'content-type': 'image/png' } });
}

/** What stands at the foot of a chart's picture; its address is where the hub is published. */
export function sheetHub(site: Site, id: string, root: URL): SheetHub {
  const { name, whole } = chartHub(site, root);
  return { name, address: whole(addresses.chart(id)) };
}
