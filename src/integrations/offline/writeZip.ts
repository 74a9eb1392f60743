import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { deflateSync, Zip, ZipPassThrough } from 'fflate';

/** What stands in a zip for the bytes of a file. */
export interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isDeflated: boolean;
  /** Of the file itself. */
  readonly size: number;
  readonly crc: number;
}

export interface ZipEntry {
  readonly name: string;
  readonly packed: Packed;
}

/** Packed already: to try again costs time and gains nothing. */
const PACKED = /\.(?:woff2|png|jpe?g|webp|avif)$/;

/** How the zip says that an entry is deflated. */
const DEFLATED = 8;

/** Packs a file. It is done here and not by Node, whose versions differ in what they write. */
export function packFile(name: string, bytes: Uint8Array<ArrayBuffer>): Packed {
  const isDeflated = !PACKED.test(name);
  return {
    bytes: isDeflated ? deflateSync(bytes, { level: 6 }) : bytes,
    isDeflated,
    size: bytes.length,
    crc: crc32(bytes),
  };
}

/**
 * An entry that is packed already, in one go. The library's own way keeps room for entries that come
 * in pieces, and to make that anew for each takes most of its time.
 */
class WholeEntry extends ZipPassThrough {
  constructor(name: string, { size, crc, isDeflated }: Packed) {
    super(name);
    Object.assign(this, { size, crc, compression: isDeflated ? DEFLATED : 0 });
  }

  override push(chunk: Uint8Array<ArrayBuffer>): void {
    this.ondata(null, chunk, true);
  }
}

/**
 * Writes a zip to disk as its entries come, so that memory holds one of them at a time, and returns
 * its size in bytes. All entries bear the same day, an ISO date, so that equal entries make an
 * equal file.
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
    for (const { name, packed } of entries) {
      const entry = new WholeEntry(name, packed);
      entry.mtime = zipTime(day);
      zip.add(entry);
      entry.push(packed.bytes);
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
