import { renderSvg } from '../renderSvg.ts';
import type { Sheet, SheetPanel, SheetPicture, SheetShape, SheetText } from './sheet.ts';
import { svgLook, withLook } from './svgLook.ts';

/** The hub's typeface where it is installed, and what every office program has. */
const FAMILY = "'Atkinson Hyperlegible Next', Arial, Helvetica, sans-serif";

/**
 * A sheet as an SVG file that needs nothing else: no style sheet, no script, no font of its own.
 * Text stays text, so that a paper can be searched and read aloud.
 */
export function sheetSvg(sheet: Sheet): string {
  const { width, height, background, title, description } = sheet;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc" font-family="${FAMILY}">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${background}"/>`,
    ...sheet.shapes.map(shapeSvg),
    ...sheet.panels.map(panelSvg),
    ...sheet.texts.map(textSvg),
    ...(sheet.picture === undefined ? [] : [pictureSvg(sheet.picture)]),
    '</svg>',
    '',
  ].join('\n');
}

function shapeSvg({ path, fill, x, y, zoom }: SheetShape): string {
  return `<path transform="translate(${x} ${y}) scale(${zoom})" fill="${fill}" d="${path}"/>`;
}

/** The drawing of the page, within a group instead of an element of its own. */
function panelSvg({ placed, colours, x, y, zoom }: SheetPanel): string {
  const drawing = renderSvg(placed, { classes: '', hidden: true });
  const parts = drawing.slice(drawing.indexOf('>') + 1, drawing.lastIndexOf('</svg>'));
  const scale = zoom === 1 ? '' : ` scale(${zoom})`;
  return `<g transform="translate(${x} ${y})${scale}">${withLook(parts, svgLook(colours))}</g>`;
}

function pictureSvg({ png, x, y, side }: SheetPicture): string {
  return `<image x="${x}" y="${y}" width="${side}" height="${side}" href="data:image/png;base64,${png}"/>`;
}

function textSvg({ x, y, text, size, bold, colour }: SheetText): string {
  const weight = bold ? ' font-weight="680"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}"${weight} fill="${colour}">${escapeXml(text)}</text>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
