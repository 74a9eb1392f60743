import { addresses } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Submission } from '../submission/submission.ts';
import { judge, type Verdict } from './judge.ts';
import type { Finder, FinderChoice, FinderProblem } from './schema.ts';

/** An answer that a step offers. */
export interface Offer {
  readonly title: string;
  /** Where it leads; `undefined` when no example is known to fit. */
  readonly address: string | undefined;
  /** Examples that fit. */
  readonly count: number;
  /** The answer behind it. */
  readonly choice: FinderChoice;
  /** How many more may fit, but do not say. */
  readonly notStated: number;
}

/** One page of the finder: what was answered so far, what that leaves, and what is asked next. */
export interface FinderStep {
  readonly problem?: FinderProblem;
  readonly people?: FinderChoice;
  readonly means?: FinderChoice;
  readonly address: string;
  /** The examples that fit all answers: first those that are mainly about the problem. */
  readonly submissions: readonly Submission[];
  /** Examples that fit but for the last answer, and do not say whether they fit that. */
  readonly notStated: readonly Submission[];
  /** Answers to the next question; empty after the last, and where one example is left. */
  readonly offers: readonly Offer[];
}

/**
 * Every page of the finder, the first question first. A page exists where at least one example
 * fits. Empty in a hub without a finder or without examples for it.
 */
export function finderSteps(catalogue: Catalogue): readonly FinderStep[] {
  const steps = known.get(catalogue) ?? makeSteps(catalogue);
  known.set(catalogue, steps);
  return steps;
}

/** Several pages ask for the steps of one catalogue. */
const known = new WeakMap<Catalogue, readonly FinderStep[]>();

function makeSteps({ finder, submissions }: Catalogue): readonly FinderStep[] {
  if (finder === undefined) return [];
  const verdicts = judgeAll(finder, submissions);
  const afterProblems = finder.problems
    .map((problem) => stepsFrom(problem, finder, submissions, verdicts))
    .filter((steps) => steps.length > 0);
  const first = afterProblems.flatMap(([step]) => (step === undefined ? [] : [step]));
  if (first.length === 0) return [];
  const found = new Set(first.flatMap((step) => step.submissions));
  const start: FinderStep = {
    address: addresses.find,
    submissions: submissions.filter((each) => found.has(each)),
    notStated: [],
    offers: first.flatMap(({ problem, address, submissions: { length } }) =>
      problem === undefined
        ? []
        : [{ title: problem.title, choice: problem, address, count: length, notStated: 0 }],
    ),
  };
  return [start, ...afterProblems.flat()];
}

type Verdicts = ReadonlyMap<FinderChoice, ReadonlyMap<Submission, Verdict>>;

/** Each example is judged once by each answer, since answers meet in hundreds of pages. */
function judgeAll({ people, means }: Finder, submissions: readonly Submission[]): Verdicts {
  return new Map(
    [...people, ...means].map((choice) => [
      choice,
      new Map(submissions.map((each) => [each, judge(choice, each)])),
    ]),
  );
}

function stepsFrom(
  problem: FinderProblem,
  { people, means }: Finder,
  all: readonly Submission[],
  verdicts: Verdicts,
): FinderStep[] {
  const submissions = answering(problem, all);
  if (submissions.length === 0) return [];
  const fitting = (choice: FinderChoice, among: readonly Submission[], verdict: Verdict) =>
    among.filter((each) => verdicts.get(choice)?.get(each) === verdict);
  const offersOf = (
    choices: readonly FinderChoice[],
    among: readonly Submission[],
    ...answers: readonly string[]
  ): Offer[] =>
    (among.length === 1 ? [] : choices)
      .map((choice) => {
        const count = fitting(choice, among, 'yes').length;
        const address = count === 0 ? undefined : addresses.findStep(...answers, choice.id);
        const notStated = fitting(choice, among, 'not-stated').length;
        return { title: choice.title, choice, address, count, notStated };
      })
      .filter(({ count, notStated }) => count + notStated > 0)
      // Those that lead on stand first.
      .toSorted((a, b) => Number(a.count === 0) - Number(b.count === 0));

  const peopleSteps = (submissions.length === 1 ? [] : people).flatMap((who) => {
    const forThem = fitting(who, submissions, 'yes');
    if (forThem.length === 0) return [];
    const meansSteps = (forThem.length === 1 ? [] : means).flatMap((what): FinderStep[] => {
      const fit = fitting(what, forThem, 'yes');
      if (fit.length === 0) return [];
      return [
        {
          problem,
          people: who,
          means: what,
          address: addresses.findStep(problem.id, who.id, what.id),
          submissions: fit,
          notStated: fitting(what, forThem, 'not-stated'),
          offers: [],
        },
      ];
    });
    const step: FinderStep = {
      problem,
      people: who,
      address: addresses.findStep(problem.id, who.id),
      submissions: forThem,
      notStated: fitting(who, submissions, 'not-stated'),
      offers: offersOf(means, forThem, problem.id, who.id),
    };
    return [step, ...meansSteps];
  });
  const step: FinderStep = {
    problem,
    address: addresses.findStep(problem.id),
    submissions,
    notStated: [],
    offers: offersOf(people, submissions, problem.id),
  };
  return [step, ...peopleSteps];
}

/** Those whose main theme answers the problem come first; each part by title. */
function answering({ themes }: FinderProblem, all: readonly Submission[]): Submission[] {
  const isMain = ({ themes: [main = ''] }: Submission): boolean => themes.includes(main);
  return all
    .filter((each) => each.themes.some((id) => themes.includes(id)))
    .toSorted(
      (a, b) => Number(isMain(b)) - Number(isMain(a)) || a.title.localeCompare(b.title, 'en-GB'),
    );
}
