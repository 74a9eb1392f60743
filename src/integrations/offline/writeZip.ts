import { closeSync, openSync, writeSync } from 'node:fs';
import { deflateSync, Zip, ZipPassThrough } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Packed already: to try again costs time and gains nothing. */
const PACKED = /\.(?:woff2|png|jpe?g|webp|avif)$/;

/** How the zip says that an entry is deflated. */
const DEFLATED = 8;

/**
 * An entry packed in one go, which its page or file is small enough for. The library's own way
 * keeps room for entries that come in pieces, and to make that anew for each takes most of its time.
 */
class WholeEntry extends ZipPassThrough {
  override compression = DEFLATED;

  protected override process(chunk: Uint8Array, final: boolean): void {
    this.ondata(null, deflateSync(chunk, { level: 6 }), final);
  }
}

/**
 * Writes a zip to disk as its entries come, so that memory holds one of them at a time, and returns
 * its size in bytes. All entries bear the same day, an ISO date, so that equal entries make an
 * equal file. The packing is done here and not by Node, whose versions differ in what they write.
 */
export function writeZip(file: string, day: string, entries: Iterable<ZipEntry>): number {
  const disk = openSync(file, 'w');
  let size = 0;
  try {
    const zip = new Zip((error, chunk) => {
      if (error !== null) throw error;
      for (let done = 0; done < chunk.length;) done += writeSync(disk, chunk, done);
      size += chunk.length;
    });
    for (const { name, bytes } of entries) {
      const entry = PACKED.test(name) ? new ZipPassThrough(name) : new WholeEntry(name);
      entry.mtime = zipTime(day);
      zip.add(entry);
      entry.push(bytes, true);
    }
    zip.end();
  } finally {
    closeSync(disk);
  }
  return size;
}

/** Zips hold the clock on the wall, so noon is noon wherever the hub is built. */
function zipTime(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Math.max(year, 1980), month - 1, date, 12);
}
