import { sharedRuns, type SharedRun } from '../../domain/sharedRuns.ts';
import type { Submission } from '../../domain/submission/submission.ts';
import type { Offence, Rule } from '../rule.ts';
import type { Source } from '../sources.ts';
import { copyableWords, passageOf } from '../copyableWords.ts';

const ENOUGH = 15;
const SHOWN = 8;

const PASSAGE =
  'Managers hold open evenings in the town hall where anybody who might one day apply can ask how the work is done.';

export const sameWords: Rule = {
  name: 'same-words',
  title: 'The same words in two submissions',
  severity: 'warning',
  why: 'A passage that stands in two submissions was copied, so one of the councils may not have done what it says.',
  examples: {
    wrong: [
      { body: PASSAGE, other: { body: `Words.\n\n${PASSAGE}` } },
      {
        body: PASSAGE,
        other: { body: `- ${PASSAGE.toLowerCase().replace('hall where', 'hall, **where**')}` },
      },
      { body: PASSAGE, other: { details: { summary: PASSAGE }, body: 'Other words.' } },
    ],
    right: [
      { body: PASSAGE, other: { body: 'Managers hold open evenings in the town hall, and more.' } },
      { body: `${PASSAGE}\n\n${PASSAGE}` },
    ],
  },
  check: ({ sources }) => {
    const inOrder = sources.submissions.toSorted((a, b) => compareDays(a.value, b.value));
    const documents = inOrder.map((source) => copyableWords(source).map(({ word }) => word));
    const byDocument = Map.groupBy(sharedRuns(documents, ENOUGH), ({ document }) => document);
    return [...byDocument.values()].flatMap((runs) => offences(runs, inOrder));
  },
};

// Whoever came later has the copy; without dates, the order of the files decides.
function compareDays(a: Submission, b: Submission): number {
  const dayOf = ({ dates }: Submission) => dates?.submitted ?? dates?.published ?? '';
  return dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0;
}

/** The runs of one submission, each told where it begins. */
function offences(runs: readonly SharedRun[], inOrder: readonly Source<Submission>[]): Offence[] {
  const source = inOrder[runs[0]?.document ?? 0];
  if (source === undefined) return [];
  const words = copyableWords(source);
  return runs.map(({ earlier, start, end }) => {
    const passage = passageOf(words.slice(start, end));
    const opening = passage.split(/\s+/).slice(0, SHOWN).join(' ');
    return {
      source,
      path: [],
      at: words[start]?.from.place ?? source.place([]),
      message: `${end - start} words in a row are the same as in ${inOrder[earlier]?.file ?? 'another submission'}, starting '${opening} …'`,
      remedy: 'write it in the council’s own words, or waive this with the reason',
      passage,
    };
  });
}
