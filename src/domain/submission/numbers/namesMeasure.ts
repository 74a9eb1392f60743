import type { MeasureDetails } from '../../measure/schema.ts';

/** The measures of a hub by id. */
export type Measures = ReadonlyMap<string, MeasureDetails>;

type Named = Pick<MeasureDetails, 'name' | 'synonyms'>;

/**
 * Whether words speak of a measure: by its name, its name without "rate" or "share", or a synonym,
 * in the singular or the plural. "Vacancies fell" speaks of the vacancy rate.
 */
export function namesMeasure(words: string, { name, synonyms }: Named): boolean {
  const said = ` ${plain(words)} `;
  const names = [name, name.replace(/ (?:rate|share)$/i, ''), ...synonyms];
  return names.some((each) => said.includes(` ${plain(each)} `));
}

/** Lower case, no punctuation, each word in the singular. */
function plain(words: string): string {
  const found = words.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu) ?? [];
  return found.map(singular).join(' ');
}

function singular(word: string): string {
  const bare = word.replace(/[’']s?$/, '');
  if (/[^aeiou]ies$/.test(bare)) return `${bare.slice(0, -3)}y`;
  return bare.length > 3 && /[^s]s$/.test(bare) ? bare.slice(0, -1) : bare;
}
