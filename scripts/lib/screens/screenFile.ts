import sharp from 'sharp';

/** What one picture may weigh. */
export const MOST_BYTES = 40_000;

/** A picture of a screen as the smallest file in which its words stay sharp. Throws where it stays too large. */
export async function screenFile(png: Uint8Array): Promise<Buffer> {
  for (const quality of [82, 74, 66, 58, 50]) {
    const file = await sharp(png).webp({ quality, effort: 6, smartSubsample: true }).toBuffer();
    if (file.length <= MOST_BYTES) return file;
  }
  throw new Error(`A picture has more than ${MOST_BYTES} bytes at the lowest quality.`);
}
