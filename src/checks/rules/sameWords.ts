import { sharedRuns, sharedRunsOfNumbers, type SharedRun } from '../../domain/sharedRuns.ts';
import type { Submission } from '../../domain/submission/submission.ts';
import type { Offence, Rule, RuleContext } from '../rule.ts';
import type { Source } from '../sources.ts';
import { copyableNumbers, copyableWords, passageOf } from '../copyableWords.ts';

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
  check: ({ sources, facts }) => {
    const inOrder = sources.submissions.toSorted((a, b) => compareDays(a.value, b.value));
    const byDocument = Map.groupBy(runsOf(inOrder, facts), ({ document }) => document);
    return [...byDocument.values()].flatMap((runs) => offences(runs, inOrder));
  },
};

// Whoever came later has the copy; without dates, the order of the files decides.
function compareDays(a: Submission, b: Submission): number {
  const dayOf = ({ dates }: Submission) => dates?.submitted ?? dates?.published ?? '';
  return dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0;
}

/**
 * Runs among all submissions are first looked for by numbers that stand for words, and then among
 * the few that share some by the words themselves: two words may have one number.
 */
function runsOf(
  inOrder: readonly Source<Submission>[],
  facts: RuleContext['facts'],
): readonly SharedRun[] {
  const likely = sharedRunsOfNumbers(
    inOrder.map(
      (source) =>
        facts?.ofFile(source, 'copyable words', () => copyableNumbers(source)) ??
        copyableNumbers(source),
    ),
    ENOUGH,
  );
  const involved = [...new Set(likely.flatMap(({ document, earlier }) => [document, earlier]))];
  const runs = runsAmong(
    inOrder,
    involved.toSorted((a, b) => a - b),
  );
  return JSON.stringify(runs) === JSON.stringify(likely)
    ? runs
    : runsAmong(inOrder, [...inOrder.keys()]);
}

function runsAmong(inOrder: readonly Source<Submission>[], some: readonly number[]): SharedRun[] {
  const documents = some.flatMap((at) => {
    const source = inOrder[at];
    return source === undefined ? [] : [copyableWords(source).map(({ word }) => word)];
  });
  return sharedRuns(documents, ENOUGH).map(({ document, earlier, start, end }) => ({
    document: some[document] ?? 0,
    earlier: some[earlier] ?? 0,
    start,
    end,
  }));
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
