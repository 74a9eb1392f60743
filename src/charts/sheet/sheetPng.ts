import { indexedPng } from './indexedPng.ts';
import { paintSheet } from './paintSheet.ts';
import type { Sheet } from './sheet.ts';

const WITH_PICTURE = 64;

/** A sheet as a PNG file. The same sheet gives the same bytes. */
export async function sheetPng(sheet: Sheet): Promise<Uint8Array> {
  const canvas = await paintSheet(sheet);
  // A hub's own mark has colours that nobody knows beforehand.
  const most = sheet.picture === undefined ? undefined : WITH_PICTURE;
  return indexedPng(canvas.data(), canvas.width, canvas.height, coloursOf(sheet), most);
}

/** Every flat colour of a sheet once; what lies between them is an edge. */
function coloursOf({ background, shapes, texts, panels }: Sheet): readonly string[] {
  const charts = panels.flatMap(({ colours: { series, ...others } }) => [
    ...Object.values(others),
    ...series,
  ]);
  return [
    ...new Set([
      background,
      ...shapes.map(({ fill }) => fill),
      ...texts.map(({ colour }) => colour),
      ...charts,
    ]),
  ];
}
