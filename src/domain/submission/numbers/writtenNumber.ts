const TO_TWENTY = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...TO_TWENTY.map((word, index): [string, number] => [word, index + 1]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['hundred', 100],
]);

/** The source of a pattern for a number from one to a hundred in words: "eighty-one". */
export const WRITTEN_NUMBER = `(?:(?:${TENS.join('|')})[- ](?:${TO_TWENTY.slice(0, 9).join('|')})|${[...VALUES.keys()].join('|')})`;

/** The value of words that the pattern matches. */
export function writtenValue(words: string): number {
  return words
    .toLowerCase()
    .split(/[\s-]+/)
    .reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0);
}
