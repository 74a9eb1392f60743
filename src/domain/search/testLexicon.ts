import { writeVocabulary } from './lexicon/vocabulary.ts';
import { openLexicon, type Lexicon } from './lexicon/lexicon.ts';
import type { LexiconData } from './lexicon/lexiconData.ts';

const DATA: LexiconData = {
  heads: [
    {
      kind: 'theme',
      id: 'retention',
      names: ['Retention', 'staff retention', 'turnover'],
      examples: 3,
    },
    { kind: 'council', id: 'barnet', names: ['Barnet', 'London Borough of Barnet'], examples: 1 },
    {
      kind: 'council',
      id: 'kensington-and-chelsea',
      names: ['Kensington and Chelsea', 'RBKC', 'K&C'],
      examples: 1,
    },
    { kind: 'council', id: 'richmond', names: ['Richmond upon Thames', 'Richmond'], examples: 2 },
    { kind: 'council', id: 'hackney', names: ['Hackney'], examples: 0 },
    { kind: 'measure', id: 'vacancy-rate', names: ['Vacancy rate', 'vacancies'] },
    {
      kind: 'word',
      id: 'nqsw',
      names: ['NQSW', 'Newly qualified social worker', 'newly qualified'],
      near: ['ASYE'],
    },
  ],
  ignore: [
    'a',
    'by',
    'can',
    'do',
    'does',
    'for',
    'how',
    'in',
    'of',
    'the',
    'to',
    'we',
    'what',
    'who',
    'without',
  ],
  common: ['staff'],
  plain: ['spend'],
  same: [['kids', 'children']],
  near: [['quit', 'retention']],
  regions: [{ id: 'north-west', name: 'North West' }],
  words: writeVocabulary(
    new Map([
      ['academy', 4],
      ['agency', 3],
      ['asye', 2],
      ['children', 9],
      ['coproduction', 1],
      ['evenings', 1],
      ['newly', 3],
      ['open', 1],
      ['qualified', 4],
      ['recruitment', 5],
      ['retention', 8],
      ['social', 11],
      ['staff', 12],
      ['supervision', 6],
      ['worker', 9],
    ]),
  ),
};

/** A small lexicon of invented content, for tests. */
export function testLexicon(changes: Partial<LexiconData> = {}): Lexicon {
  return openLexicon({ ...DATA, ...changes });
}
