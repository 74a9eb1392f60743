import sharp from 'sharp';
import { expect, test } from 'vitest';
import { saysPlace } from './picturePlace.ts';

const blank = () => sharp({ create: { width: 4, height: 4, channels: 3, background: '#345' } });
const PLACE = { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' };

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('finds a place in %s', async (format) => {
  const data = await blank().withExif({ IFD3: PLACE }).toFormat(format).toBuffer();
  const { exif } = await sharp(data).metadata();
  expect(saysPlace(exif, undefined)).toBe(true);
});

test('other data of a camera is no place', async () => {
  const data = await blank()
    .withExif({ IFD0: { Artist: 'A Person' }, IFD2: { DateTimeOriginal: '2024:01:01 10:00:00' } })
    .jpeg()
    .toBuffer();
  const { exif } = await sharp(data).metadata();
  expect(exif).toBeDefined();
  expect(saysPlace(exif, undefined)).toBe(false);
});

test('reads what programs for pictures write, and both orders of bytes', () => {
  expect(saysPlace(undefined, '<rdf exif:GPSLatitude="51,30N"/>')).toBe(true);
  expect(saysPlace(undefined, '<rdf exif:PixelXDimension="4"/>')).toBe(false);
  const big = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26];
  const table = [0, 0, 0, 0, 0, 1, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 0];
  expect(saysPlace(Uint8Array.from([...big, ...table]), undefined)).toBe(true);
});

test('data cut short or made up says nothing, and never throws', () => {
  for (let length = 0; length < 40; length += 1) {
    const bytes = new Uint8Array(length).fill(0x88);
    bytes.set([0x49, 0x49, 42, 0, 8, 0, 0, 0].slice(0, length));
    expect(saysPlace(bytes, undefined)).toBe(false);
  }
});
