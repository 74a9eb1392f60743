import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

const PACKAGE = '@fontsource-variable/atkinson-hyperlegible-next';
// Western letters first, then those that other names need: the two files of the site's typeface.
const FILES = {
  'Hub Latin': 'files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'Hub Latin Extended': 'files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
};

/** What a canvas is told to write in; the bundled files alone, so machines do not differ. */
export const FAMILY = Object.keys(FILES)
  .map((name) => `'${name}'`)
  .join(', ');

let known: readonly Uint8Array[] | undefined;

/** The bytes of the typeface, read once; a canvas can write in it from then on. */
export function loadFonts(): readonly Uint8Array[] {
  known ??= Object.entries(FILES).map(([name, file]) => {
    const bytes = readFileSync(pathOf(`${PACKAGE}/${file}`));
    if (GlobalFonts.register(bytes, name) === null) {
      throw new Error(`The typeface in ${PACKAGE}/${file} could not be read.`);
    }
    return bytes;
  });
  return known;
}

// From here, or from the project's folder: where this module is bundled, it stands elsewhere.
function pathOf(file: string): string {
  try {
    return createRequire(import.meta.url).resolve(file);
  } catch {
    return createRequire(join(process.cwd(), 'package.json')).resolve(file);
  }
}
