import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('toCsv', () => {
  it('quotes commas, quotation marks, line breaks and blank edges', () => {
    expect(toCsv([['a,b', 'say "hi"', 'two\nlines', ' edge']])).toBe(
      '"a,b","say ""hi""","two\nlines"," edge"\n',
    );
  });

  it.each(['=1+1', '+44', '-5 points', '@SUM(A1)', '\tx', '\rx'])(
    'puts an apostrophe before the text %j, which a spreadsheet would run',
    (text) => {
      expect(toCsv([[text]]).replaceAll('"', '')).toBe(`'${text}\n`);
    },
  );

  it('leaves numbers as numbers, negative ones too, and nothing as nothing', () => {
    expect(toCsv([[-5, 0, 12.5, undefined, Number.NaN]])).toBe('-5,0,12.5,,\n');
  });

  it('marks files for spreadsheets as UTF-8', () => {
    expect(toCsv([['£'], ['’']], { forSpreadsheets: true })).toBe('\uFEFF£\r\n’\r\n');
  });
});
