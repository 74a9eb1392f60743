import { addresses } from '../addresses.ts';
import { countOf, midSentence, sentenceCase } from '../words.ts';
import type { Condition } from './condition.ts';
import type { FinderStep } from './finderSteps.ts';
import type { FinderChoice } from './schema.ts';

const START = 'Find by problem';

/** The name of one page of the finder: unlike that of every other. */
export function stepTitle({ problem, people, means }: FinderStep): string {
  if (problem === undefined) return START;
  const rest = [people, means].flatMap((choice) =>
    choice === undefined ? [] : [midSentence(choice.title)],
  );
  return [problem.title, ...(rest.length === 0 ? [] : [rest.join(', ')])].join(': ');
}

/** What a page of the finder holds, in one sentence. */
export function stepDescription(step: FinderStep): string {
  const { problem, submissions } = step;
  return problem === undefined
    ? `${sentenceCase(countOf(submissions.length, 'example'))} of practice by the problem they answer, in 3 steps.`
    : `${stepTitle(step)}. ${sentenceCase(countOf(submissions.length, 'example'))} of practice.`;
}

/** The pages above one page of the finder. */
export function stepTrail({ problem, people, means }: FinderStep) {
  if (problem === undefined) return [];
  return [
    { name: START, address: addresses.find },
    ...(people === undefined
      ? []
      : [{ name: problem.title, address: addresses.findStep(problem.id) }]),
    ...(people === undefined || means === undefined
      ? []
      : [{ name: people.title, address: addresses.findStep(problem.id, people.id) }]),
  ];
}

/** The question that a page asks, with how far the reader has come. */
export function questionOf({ problem, people }: FinderStep): string {
  if (problem === undefined) return 'Step 1 of 3: what is the problem?';
  return people === undefined
    ? 'Step 2 of 3: who is it for?'
    : 'Step 3 of 3: what do you have, and what do you need?';
}

/** An answer after the problem, and the page that asks for it again. */
export interface GivenAnswer {
  readonly question: string;
  readonly answer: string;
  readonly back: string;
}

/** What was answered after the problem. */
export function answersSoFar({ problem, people, means }: FinderStep): GivenAnswer[] {
  if (problem === undefined || people === undefined) return [];
  const who = {
    question: 'Who it is for',
    answer: people.title,
    back: addresses.findStep(problem.id),
  };
  if (means === undefined) return [who];
  const back = addresses.findStep(problem.id, people.id);
  return [who, { question: 'What you have and need', answer: means.title, back }];
}

const UNSAID: Partial<Record<keyof Condition, readonly [one: string, many: string]>> = {
  costBands: ['what it costs', 'what they cost'],
  leadTimeIn: ['how long it takes to start', 'how long they take to start'],
  statuses: ['how far it has got', 'how far they have got'],
  results: ['what came of it', 'what came of them'],
};

/** What so many examples that a choice cannot judge do not say: "what they cost". */
export function unsaid({ where = [] }: FinderChoice, count: number): string {
  const fields = where.flatMap((condition) => Object.keys(condition) as (keyof Condition)[]);
  const words = fields.flatMap((field) => UNSAID[field]?.[count === 1 ? 0 : 1] ?? []);
  return [...new Set(words)].join(' or ');
}
