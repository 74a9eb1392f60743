import { indexedPng } from './indexedPng.ts';
import { paintSheet } from './paintSheet.ts';
import type { Sheet } from './sheet.ts';

/** A sheet as a PNG file. The same sheet gives the same bytes. */
export async function sheetPng(sheet: Sheet): Promise<Uint8Array> {
  const canvas = paintSheet(sheet);
  return indexedPng(canvas.data(), canvas.width, canvas.height, coloursOf(sheet));
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
