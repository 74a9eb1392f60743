import { strToU8, zipSync } from 'fflate';

// fflate writes the parts of a date in local time: the same bytes wherever this runs.
const MADE = new Date(1980, 0, 1);

/** Packs parts into a Word file. The same parts give the same bytes. */
export function packDocx(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    [typeof part === 'string' ? strToU8(part) : part, { mtime: MADE, level: 9 as const }],
  ]);
  return zipSync(Object.fromEntries(files) as Parameters<typeof zipSync>[0]);
}
