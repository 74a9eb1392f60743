import {
  accountText,
  UNACCOUNTED_NUMBER,
  type NumberOfText,
} from '../../domain/submission/numbers/accountNumbers.ts';
import { findContradictions } from '../../domain/submission/numbers/findContradictions.ts';
import { findUnitMismatches } from '../../domain/submission/numbers/findUnitMismatches.ts';
import { wordsAround } from '../../domain/submission/numbers/wordsAround.ts';
import { sentenceCase } from '../../domain/words.ts';
import { perSubmission } from '../fileByFile.ts';
import { byId, measuresOf, tellingWords } from '../proseRule.ts';
import { SAMPLE_METRIC } from '../sampleParts.ts';
import type { Rule } from '../rule.ts';
import type { Words } from '../words.ts';

export const unaccountedNumber: Rule = {
  name: UNACCOUNTED_NUMBER,
  title: 'Numbers that nothing accounts for',
  severity: 'warning',
  why: 'A number that is only in the words cannot be compared, dated or traced to its source.',
  examples: {
    wrong: [
      { details: { summary: 'Open evenings brought in 41 people who had not applied before.' } },
      { body: 'Managers met 41 people.' },
      { body: '<Callout title="Some 41 people came">\n\nThey stayed.\n\n</Callout>' },
      { body: '| What | How many |\n| --- | --- |\n| People | 41 |' },
      { body: 'Eighty-one per cent came back.' },
      { body: 'Agency spending fell by £540k.' },
      { body: 'Some 4 in 5 came back.' },
      { body: 'It cost £21 a head.' },
      { details: { transfer: { staffing: 'A team of 6 people' } } },
      {
        body: 'There were 4 evenings and 6 visits.',
        details: {
          waivers: [
            { rule: UNACCOUNTED_NUMBER, text: '4 evenings', reason: 'How it is arranged.' },
          ],
        },
      },
    ],
    right: [
      { body: 'The vacancy rate fell from 27% to 21%.' },
      { body: 'Since September 2023 and over 18 months, staff with a Level 3 award have helped.' },
      { details: { cost: { annual: 45_000 } }, body: 'It costs £45,000 a year.' },
      {
        details: { metrics: [{ ...SAMPLE_METRIC, note: 'Elsewhere the source says 22%.' }] },
        body: 'One report says 22%.',
      },
      {
        body: 'There were 4 evenings.',
        details: {
          waivers: [
            { rule: UNACCOUNTED_NUMBER, text: '4 evenings', reason: 'How it is arranged.' },
          ],
        },
      },
    ],
  },
  // What contradicts a figure, or gives it another unit, has a rule of its own.
  ...perSubmission(measuresOf, (list) => {
    const measures = byId(list);
    return (source) =>
      tellingWords(source).flatMap((words) => {
        const open = accountText(words.text, source.value, measures).filter(
          ({ account: { by } }) => by === 'nothing' || by === 'waiver',
        );
        if (open.length === 0) return [];
        const told = new Set(
          [
            ...findContradictions(words.text, source.value, measures),
            ...findUnitMismatches(words.text, source.value, measures),
          ].map(({ number }) => number.text),
        );
        return open
          .filter(({ number: { text } }) => !told.has(text))
          .map((found) => ({ path: [], at: words.place, ...offence(words, found) }));
      });
  }),
};

/** A waived number is reported with the words of its waiver, for the runner to set aside. */
function offence({ part, text }: Words, { number, account }: NumberOfText) {
  const around = wordsAround(text, number);
  return {
    message: `${sentenceCase(part)}: no figure, cost or note accounts for ${number.text} in '${around}'`,
    remedy: `add ${number.text} under metrics:, or waive ${UNACCOUNTED_NUMBER} for these words and say why`,
    passage: account.by === 'waiver' ? account.text : around,
  };
}
