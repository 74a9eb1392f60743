import { writeVocabulary } from './lexicon/vocabulary.ts';
import { expect, it } from 'vitest';
import type { Headword } from './lexicon/lexiconData.ts';
import { planQuery } from './planQuery.ts';
import { reasonOf } from './reason.ts';
import { testLexicon } from './testLexicon.ts';

const heads: readonly Headword[] = [
  { kind: 'word', id: 'nqsw', names: ['NQSW', 'newly qualified social worker'] },
  { kind: 'theme', id: 'retention', names: ['Retention', 'Retention and stability'] },
];
const lexicon = testLexicon({
  words: writeVocabulary(new Map(['group', 'supervision'].map((word) => [word, 1]))),
});

function reason(query: string, because: readonly string[]): readonly string[] {
  const hit = { id: '1', score: 1, places: [], inTitle: false, coverage: 1, because };
  return reasonOf(hit, planQuery(query, lexicon), heads);
}

it.each([
  ['retention', ['retention'], ['retention']],
  ['nqsw', ['nqsw'], ['NQSW']],
  ['9%', ['9'], ['9%']],
  ['agency agencies', ['agency', 'agencies'], ['agency']],
  ['a b c d', ['pay', 'stress', 'turnover', 'vacancies'], ['pay', 'stress', 'turnover']],
  ['staff and retention', ['staff', 'retention'], ['retention']],
  ['"group supervision"', [], ['group supervision']],
])('says why %j was found by %j', (query, because, words) => {
  expect(reason(query, because)).toEqual(words);
});
