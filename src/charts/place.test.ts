import { describe, expect, it } from 'vitest';
import { placeChart } from './place.ts';
import { fit, NARROW_WIDTH, pixelFor, TEXT_SIZES, textWidth, WIDE_WIDTH } from './placed.ts';
import { placeLines, spread } from './placeLines.ts';
import { lineWidth } from './sheet/letterWidths.ts';
import { TEST_DUMBBELL, TEST_LINES, TEST_RANGES } from './testSpecs.ts';

const WIDTHS = [280, NARROW_WIDTH, 559, 560, WIDE_WIDTH, 1100];

describe.each([TEST_DUMBBELL, TEST_LINES, TEST_RANGES])('a $kind chart', (spec) => {
  it.each(WIDTHS)('keeps every mark and word within %d pixels', (width) => {
    const { height, marks, texts } = placeChart(spec, width);
    for (const { x, y, radius } of marks) {
      expect(x - radius).toBeGreaterThanOrEqual(0);
      expect(x + radius).toBeLessThanOrEqual(width);
      expect(y + radius).toBeLessThanOrEqual(height);
    }
    for (const { text, x, anchor, kind } of texts) {
      const wide = textWidth(text, TEXT_SIZES[kind]);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
      expect(left, text).toBeGreaterThanOrEqual(-4);
      expect(left + wide, text).toBeLessThanOrEqual(width + 1);
    }
  });

  it.each(WIDTHS)('has no two words on one another at %d pixels', (width) => {
    const boxes = placeChart(spec, width).texts.map(({ text, x, y, anchor, kind }) => {
      const size = TEXT_SIZES[kind];
      const wide = textWidth(text, size);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
      return { text, left, right: left + wide, top: y - size * 0.75, bottom: y };
    });
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${a.text} and ${b.text}`).toBe(true);
      }
    }
  });
});

describe('placeDumbbell', () => {
  it('puts names above their points where it is narrow and beside them where it is wide', () => {
    const nameAndMark = (width: number) => {
      const { texts, marks } = placeChart(TEST_DUMBBELL, width);
      return { name: texts.find(({ text }) => text === 'Aford'), mark: marks[0] };
    };
    const narrow = nameAndMark(NARROW_WIDTH);
    expect(narrow.name?.y).toBeLessThan((narrow.mark?.y ?? 0) - 20);
    const wide = nameAndMark(WIDE_WIDTH);
    expect(wide.name?.x).toBeLessThan(wide.mark?.x ?? 0);
    expect(Math.abs((wide.name?.y ?? 0) - (wide.mark?.y ?? 0))).toBeLessThan(20);
  });

  it('labels the lower of two values on its left and a value alone on its right', () => {
    const { texts } = placeChart(TEST_DUMBBELL, WIDE_WIDTH);
    const anchors = new Map(texts.map(({ text, anchor }) => [text, anchor]));
    expect(anchors.get('21%')).toBe('end');
    expect(anchors.get('27%')).toBe('start');
    expect(anchors.get('2%')).toBe('start');
  });

  it('shows a ring round the disc where nothing changed', () => {
    const { marks } = placeChart(TEST_DUMBBELL, WIDE_WIDTH);
    const [ring, disc] = marks.filter(({ series }) => series === 3);
    expect(ring?.x).toBe(disc?.x);
    expect(ring?.radius).toBeGreaterThan((disc?.radius ?? 0) + 2);
  });
});

describe('marks of days', () => {
  const placedAt = (width: number) =>
    placeChart(
      {
        ...TEST_LINES,
        breaks: [
          { kind: 'start', at: 2023.5, label: 'Practice began, April 2023' },
          { at: 2024.085, label: 'New rules' },
        ],
      },
      width,
    );

  it('puts the words of two marks over each other where they would run into each other', () => {
    const { texts, area } = placedAt(NARROW_WIDTH);
    const words = texts.filter(({ kind }) => kind === 'start' || kind === 'break');
    expect(new Set(words.map(({ y }) => y)).size).toBe(2);
    expect(words.every(({ x, y }) => x >= 0 && y < area.top)).toBe(true);
  });

  it('leads no line through the words of another day', () => {
    const breaks = [
      { kind: 'start', at: 2022.4, label: 'Practice began' },
      { at: 2023.1, label: 'New rules' },
    ] as const;
    const { texts, rules } = placeChart({ ...TEST_LINES, breaks }, NARROW_WIDTH);
    const words = texts.filter(({ kind }) => kind === 'start' || kind === 'break');
    const lines = rules.filter(({ kind }) => kind === 'start' || kind === 'break');
    expect(new Set(words.map(({ y }) => y)).size).toBe(2);
    for (const { kind, text, x, y } of words) {
      const end = x + textWidth(text, TEXT_SIZES[kind]);
      const through = lines.filter(
        (line) => line.kind !== kind && line.y1 < y && x < line.x1 && line.x1 < end,
      );
      expect(through, text).toEqual([]);
    }
  });

  it('marks a start apart from a break', () => {
    const { rules } = placedAt(WIDE_WIDTH);
    const marks = rules.filter(({ kind }) => kind === 'start' || kind === 'break');
    expect(marks.map(({ kind }) => kind).toSorted()).toEqual(['break', 'start']);
  });
});

describe('placeRanges', () => {
  it('puts names above their points where it is narrow and beside them where it is wide', () => {
    const nameAndMark = (width: number) => {
      const { texts, marks } = placeChart(TEST_RANGES, width);
      return { name: texts.find(({ text }) => text === 'Deal'), mark: marks[2] };
    };
    const narrow = nameAndMark(NARROW_WIDTH);
    expect(narrow.name?.y).toBeLessThan((narrow.mark?.y ?? 0) - 10);
    const wide = nameAndMark(WIDE_WIDTH);
    expect(Math.abs((wide.name?.y ?? 0) - (wide.mark?.y ?? 0))).toBeLessThan(8);
  });

  it('draws a disc for what differs clearly, a ring for what does not, and no range without one', () => {
    const { marks, rules, area } = placeChart(TEST_RANGES, WIDE_WIDTH);
    expect(marks.map(({ kind }) => kind)).toEqual(['clear', 'open', 'clear', 'open']);
    const bars = rules.filter(({ kind, y1 }) => kind === 'range' && y1 > area.top);
    expect(bars).toHaveLength(3);
  });

  it('has each line at its value, down through every row', () => {
    const { rules, scales, area } = placeChart(TEST_RANGES, WIDE_WIDTH);
    const lines = rules.filter(({ kind }) => kind.startsWith('across'));
    expect(lines.map(({ x1 }) => x1)).toEqual([pixelFor(scales.x, 13.8), pixelFor(scales.x, 11.8)]);
    for (const { y1, y2 } of lines) {
      expect(y1).toBeLessThan(area.top);
      expect(y2).toBe(area.bottom);
    }
  });
});

describe('placeLines', () => {
  it('leaves a gap where a value is missing', () => {
    const [england, london] = placeChart(TEST_LINES, WIDE_WIDTH).lines;
    expect(england?.runs.map((run) => run.length)).toEqual([4]);
    expect(london?.runs.map((run) => run.length)).toEqual([1, 2]);
  });

  it('breaks a long name where there is little room, and cuts none', () => {
    const names = ['Kingston and Richmond upon Thames', 'Kensington and Chelsea'];
    const lines = TEST_LINES.lines.map((line, index) => ({ ...line, name: names[index] ?? 'One' }));
    const { texts, area } = placeLines({ ...TEST_LINES, lines }, NARROW_WIDTH, 230);
    const ends = texts.filter(({ kind }) => kind === 'end');
    const words = ends.map(({ text }) => text);
    expect(words).toEqual(
      expect.arrayContaining(['Kingston', 'and Richmond', 'upon Thames', 'and Chelsea']),
    );
    expect(words.join()).not.toContain('…');
    const heights = ends.map(({ y }) => y).toSorted((a, b) => a - b);
    heights.slice(1).forEach((y, index) => {
      expect(y - (heights[index] ?? 0)).toBeGreaterThan(15);
    });
    expect(heights.at(-1)).toBeLessThanOrEqual(area.bottom);
  });

  it('keeps the words at the ends inside a small picture, however wide their letters', () => {
    const lines = TEST_LINES.lines.map((line) => ({ ...line, name: 'Newham' }));
    const { texts } = placeLines({ ...TEST_LINES, lines }, 360, 225);
    const ends = texts.filter(({ kind }) => kind === 'end');
    expect(ends.length).toBeGreaterThan(0);
    for (const { x, text } of ends) {
      expect(x + lineWidth(text, TEXT_SIZES.end, true)).toBeLessThanOrEqual(360);
    }
  });
});

describe('placeDumbbell', () => {
  it('gives who is counted the room it needs beside the points', () => {
    const detail = 'Workers who answered the staff consultation';
    const rows = TEST_DUMBBELL.rows.map((row) => ({ ...row, detail }));
    const { texts } = placeChart({ ...TEST_DUMBBELL, rows }, WIDE_WIDTH);
    expect(texts.filter(({ text }) => text === detail)).toHaveLength(rows.length);
  });
});

describe('spread', () => {
  it('moves crowded labels apart and keeps them within bounds', () => {
    expect(spread([50, 52, 90], [20, 20, 20], -10, 110)).toEqual([50, 70, 90]);
    expect(spread([95, 96], [20, 20], -10, 110)).toEqual([80, 100]);
    expect(spread([-5], [20], -10, 110)).toEqual([0]);
    expect(spread([50, 52], [60, 20], 0, 100)).toEqual([50, 90]);
  });
});

describe('fit', () => {
  it('cuts at a word and says that it cut', () => {
    expect(fit('Short', 200, 14)).toBe('Short');
    expect(fit('Employees; the source does not say', 120, 14)).toMatch(/^Employees; the.*…$/);
  });
});
