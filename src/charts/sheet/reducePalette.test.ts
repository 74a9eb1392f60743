import { expect, test } from 'vitest';
import { reducePalette } from './reducePalette.ts';

const pixel = (red: number, green: number, blue: number): number =>
  red | (green << 8) | (blue << 16) | (255 << 24);

test('keeps the colours it is told to keep, and the most used ones', () => {
  const greys = Array.from({ length: 60 }, (_, grey) => pixel(grey * 4, grey * 4, grey * 4));
  const many = Array.from({ length: 500 }, () => pixel(255, 234, 191));
  const pixels = Int32Array.from([...many, ...greys, pixel(150, 112, 47)]);
  const { palette, places } = reducePalette(pixels, ['#96702f', '#123456']);
  expect(palette.length).toBeLessThanOrEqual(20);
  expect(palette[places.at(-1) ?? NaN]).toEqual([150, 112, 47]);
  expect(palette[places[0] ?? NaN]).toEqual([255, 234, 191]);
  expect(places).toHaveLength(pixels.length);
  // What is not there takes no place.
  expect(palette).not.toContainEqual([0x12, 0x34, 0x56]);
});

test('gives every other colour the nearest', () => {
  const flat = Array.from({ length: 19 }, (_, at) => pixel(at * 10, 0, 0)).flatMap((colour) => [
    colour,
    colour,
    colour,
  ]);
  const pixels = Int32Array.from([...flat, ...[200, 201, 202, 203].map((red) => pixel(red, 0, 0))]);
  const { palette, places } = reducePalette(pixels, []);
  expect(palette[places.at(-1) ?? NaN]?.[0]).toBeGreaterThanOrEqual(180);
});

test('finds its way among more colours than its first table holds', () => {
  const pixels = Int32Array.from({ length: 9000 }, (_, at) => pixel(at & 255, at >> 8, 0));
  const { palette, places } = reducePalette(pixels, ['#000000', '#ff2200']);
  expect(palette[places[0] ?? NaN]).toEqual([0, 0, 0]);
  expect(palette[places[0x22ff] ?? NaN]).toEqual([255, 0x22, 0]);
});
