import { midSentence } from '../words.ts';
import type { Condition } from './condition.ts';
import type { FinderStep } from './finderSteps.ts';
import type { FinderChoice } from './schema.ts';

/** The name of one page of the finder: unlike that of every other. */
export function stepTitle({ problem, people, means }: FinderStep): string {
  if (problem === undefined) return 'Find by problem';
  const rest = [people, means].flatMap((choice) =>
    choice === undefined ? [] : [midSentence(choice.title)],
  );
  return [problem.title, ...(rest.length === 0 ? [] : [rest.join(', ')])].join(': ');
}

const UNSAID: Partial<Record<keyof Condition, string>> = {
  costBands: 'what they cost',
  leadTimeIn: 'how long they take to start',
  statuses: 'how far they have got',
  results: 'what came of them',
};

/** What examples that cannot be judged by a choice do not say: "what they cost". */
export function unsaid({ where = [] }: FinderChoice): string {
  const fields = where.flatMap((condition) => Object.keys(condition) as (keyof Condition)[]);
  return [...new Set(fields.flatMap((field) => UNSAID[field] ?? []))].join(' or ');
}
