const GPS_TABLE = 0x88_25;
const LATITUDE = 2;
const LONGITUDE = 4;

/**
 * Whether the data that a camera or program left in a picture say where it was taken: its EXIF
 * block or its XMP packet, as sharp gives them. Data that make no sense say nothing.
 */
export function saysPlace(exif: Uint8Array | undefined, xmp: string | undefined): boolean {
  return (exif !== undefined && exifSaysPlace(exif)) || /\bGPSL(?:at|ong)itude\b/.test(xmp ?? '');
}

function exifSaysPlace(exif: Uint8Array): boolean {
  const start = isAt(exif, 0, 'Exif') ? 6 : 0;
  const little = isAt(exif, start, 'II');
  if (!little && !isAt(exif, start, 'MM')) return false;
  const view = new DataView(exif.buffer, exif.byteOffset + start, exif.byteLength - start);
  const first = wordAt(view, 4, little);
  const place = first === undefined ? undefined : tagsAt(view, first, little).get(GPS_TABLE);
  if (place === undefined) return false;
  const tags = tagsAt(view, place, little);
  return tags.has(LATITUDE) || tags.has(LONGITUDE);
}

/** The tags of the table that starts at an offset, each with its value as a number. */
function tagsAt(view: DataView, offset: number, little: boolean): Map<number, number> {
  const tags = new Map<number, number>();
  const count = offset + 2 <= view.byteLength ? view.getUint16(offset, little) : 0;
  for (let index = 0; index < count; index += 1) {
    const at = offset + 2 + index * 12;
    const value = wordAt(view, at + 8, little);
    if (value === undefined) break;
    tags.set(view.getUint16(at, little), value);
  }
  return tags;
}

function wordAt(view: DataView, offset: number, little: boolean): number | undefined {
  return offset + 4 <= view.byteLength ? view.getUint32(offset, little) : undefined;
}

function isAt(bytes: Uint8Array, offset: number, text: string): boolean {
  return String.fromCharCode(...bytes.subarray(offset, offset + text.length)) === text;
}
