import { expect, test } from 'vitest';
import { breakLines, fittingSize, stackText } from './textBlock.ts';

const TYPE = { size: 20, colour: '#000000' };
const WORDS = 'Managers present their vacancies to staff in open, recorded sessions';

test('breaks between words and loses none', () => {
  const lines = breakLines(WORDS, 200, TYPE);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(' ')).toBe(WORDS);
});

test('cuts after a whole word, with an ellipsis', () => {
  const lines = breakLines(WORDS, 200, TYPE, 2);
  expect(lines).toHaveLength(2);
  const [cut = ''] = lines.slice(-1);
  expect(cut.endsWith('…')).toBe(true);
  expect(WORDS).toContain(` ${cut.slice(0, -1)}`);
  expect(WORDS.split(' ').map((word) => word.replace(',', ''))).toContain(
    cut.slice(0, -1).split(' ').at(-1),
  );
});

test('cuts a word too long for a line', () => {
  const [line = ''] = breakLines('Incomprehensibilities', 80, TYPE);
  expect(line).toMatch(/^Inco.*…$/);
});

test('takes the largest size at which all words stand', () => {
  const sizes = [40, 30, 20] as const;
  expect(fittingSize('Short', 200, sizes, () => 1, true)).toBe(40);
  expect(fittingSize('Somewhat longer', 200, sizes, () => 1, true)).toBe(20);
  expect(fittingSize(WORDS, 200, sizes, () => 1, true)).toBe(20);
});

test('stacks paragraphs with space between them', () => {
  const place = { x: 5, top: 100, width: 500 };
  const { texts, height } = stackText(['One', 'Two'], place, { ...TYPE, leading: 24 }, 6);
  expect(texts.map(({ text }) => text)).toEqual(['One', 'Two']);
  expect((texts[1]?.y ?? 0) - (texts[0]?.y ?? 0)).toBe(30);
  expect(height).toBe(54);
});
