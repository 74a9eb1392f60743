import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Text and what packs like it. Fonts, pictures and search indices are packed already. */
const PACKED = '**/*.{html,css,js,json,svg,xml,txt,csv,mdx}';

/** Smaller files gain nothing. */
const LEAST = 1024;

/** As many at a time as the threads that pack. */
const AT_ONCE = 4;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * Packs a built site's files ahead, with Brotli and gzip, beside each file: hosts then send them as
 * they are. The same file gives the same bytes. Returns how many were packed.
 */
export async function compress(folder: string): Promise<number> {
  const files = globSync(PACKED, { cwd: folder })
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file).size >= LEAST);
  const queue = files.values();
  const pack = async (): Promise<void> => {
    for (const file of queue) await packFile(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, pack));
  return files.length;
}

async function packFile(file: string): Promise<void> {
  const content = readFileSync(file);
  const params = {
    // One step below the best, which takes far longer for little.
    [constants.BROTLI_PARAM_QUALITY]: 10,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [small, usual] = await Promise.all([
    brotli(content, { params }),
    gzipped(content, { level: 9 }),
  ]);
  if (small.length < content.length) writeFileSync(`${file}.br`, small);
  if (usual.length < content.length) writeFileSync(`${file}.gz`, usual);
}
