import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPicture, picturePath, reencode } from './pictures.ts';

const root = join(mkdtempSync(join(tmpdir(), 'pictures-')), 'content');
const file = join(root, 'submissions', 'an-example.mdx');
const at = (name: string) => picturePath(file, name);
const rules = async (name: string) => (await checkPicture(at(name))).map(({ rule }) => rule);

const blank = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: '#345' } });

beforeAll(async () => {
  mkdirSync(join(root, 'submissions', 'an-example'), { recursive: true });
  await blank().png().toFile(at('a.png'));
  await blank().jpeg().toFile(at('a.jpg'));
  await blank().webp().toFile(at('a.webp'));
  await blank().avif().toFile(at('a.avif'));
  await blank()
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1' }, IFD0: { Artist: 'A Person' } })
    .withMetadata({ orientation: 6 })
    .toFile(at('from-phone.jpg'));
  await blank(7000, 6000).png().toFile(at('huge.png'));
  await blank().png().toFile(at('really-png.jpg'));
  writeFileSync(at('code.png'), 'process.exit()');
  writeFileSync(at('drawing.png'), '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  writeFileSync(at('cut.png'), (await blank().png().toBuffer()).subarray(0, 30));
  const half = await blank(400, 400).jpeg().toBuffer();
  writeFileSync(at('half.jpg'), half.subarray(0, half.length / 2));
  writeFileSync(at('heavy.png'), Buffer.alloc(5_000_001));
  const archive = Buffer.from('PK\u0003\u0004 an archive of secrets', 'latin1');
  writeFileSync(at('and-archive.png'), Buffer.concat([await blank().png().toBuffer(), archive]));
  writeFileSync(at('archive.png'), archive);
  symlinkSync('/etc/passwd', at('link.png'));
});

afterAll(() => {
  rmSync(join(root, '..'), { recursive: true });
});

test('finds pictures in the folder of the submission', () => {
  expect(picturePath('content/submissions/x.mdx', 'a.png')).toBe('content/submissions/x/a.png');
});

test.each(['a.png', 'a.jpg', 'a.webp', 'a.avif'])('accepts %s', async (name) => {
  expect(await checkPicture(at(name))).toEqual([]);
});

test('warns of a picture that says where it was taken', async () => {
  expect(await checkPicture(at('from-phone.jpg'))).toMatchObject([
    { rule: 'picture-place', severity: 'warning' },
  ]);
});

test.each([
  ['nothing.png', 'picture-missing'],
  ['link.png', 'file-link'],
  ['heavy.png', 'picture-size'],
  ['huge.png', 'picture-size'],
  ['code.png', 'picture-kind'],
  ['drawing.png', 'picture-kind'],
  ['really-png.jpg', 'picture-kind'],
  ['cut.png', 'picture-kind'],
])('refuses %s', async (name, rule) => {
  expect(await rules(name)).toEqual([rule]);
});

test('writes a picture anew: upright, without the data of the camera', async () => {
  const before = await sharp(at('from-phone.jpg')).metadata();
  expect(before.exif).toBeDefined();
  const { bytes, width, height, format } = await reencode(at('from-phone.jpg'));
  expect({ width, height, format }).toEqual({ width: 20, height: 40, format: 'jpeg' });
  const after = await sharp(bytes).metadata();
  expect(after.exif).toBeUndefined();
  expect(after.orientation).toBeUndefined();
});

test('does not write what was refused', async () => {
  await expect(reencode(at('drawing.png'))).rejects.toThrow('drawing.png');
  await expect(reencode(at('half.jpg'))).rejects.toThrow('half.jpg: The picture is damaged');
});

test('what is hidden behind a picture is not published with it, and an archive is no picture', async () => {
  expect(await rules('archive.png')).toEqual(['picture-kind']);
  expect(await rules('and-archive.png')).toEqual([]);
  const { bytes, width } = await reencode(at('and-archive.png'));
  expect(width).toBe(40);
  expect(Buffer.from(bytes).includes('secrets')).toBe(false);
});
