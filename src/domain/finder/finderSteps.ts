import { addresses } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Submission } from '../submission/submission.ts';
import { judge, type Verdict } from './judge.ts';
import type { Finder, FinderChoice, FinderProblem } from './schema.ts';
import { madeOnce } from '../reads/madeOnce.ts';

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
export const finderSteps: (catalogue: Catalogue) => readonly FinderStep[] = madeOnce(makeSteps);

function makeSteps({ finder, submissions }: Catalogue): readonly FinderStep[] {
  if (finder === undefined) return [];
  const byTitle = submissions.toSorted((a, b) => collator.compare(a.title, b.title));
  const verdicts = judgeAll(finder, submissions);
  const afterProblems = finder.problems
    .map((problem) => stepsFrom(problem, finder, byTitle, verdicts))
    .filter((steps) => steps.length > 0);
  const first = afterProblems.flatMap(([step]) => (step === undefined ? [] : [step]));
  if (first.length === 0) return [];
  const found = new Set(first.flatMap((step) => step.submissions));
  const start: FinderStep = {
    address: addresses.find,
    submissions: byTitle.filter((each) => found.has(each)),
    notStated: [],
    offers: first.flatMap(({ problem, address, submissions: { length } }) =>
      problem === undefined
        ? []
        : [{ title: problem.title, choice: problem, address, count: length, notStated: 0 }],
    ),
  };
  return [start, ...afterProblems.flat()];
}

const collator = new Intl.Collator('en-GB');

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

/** The page of a problem and all pages that follow from it. */
function stepsFrom(
  problem: FinderProblem,
  { people, means }: Finder,
  all: readonly Submission[],
  verdicts: Verdicts,
): FinderStep[] {
  const submissions = answering(problem, all);
  if (submissions.length === 0) return [];
  const groups = partBy(people, submissions, verdicts);
  const step: FinderStep = {
    problem,
    address: addresses.findStep(problem.id),
    submissions,
    notStated: [],
    offers: offersOf(groups, problem.id),
  };
  const peopleSteps = groups.filter(isFound).flatMap(({ choice: who, fit, notStated }) => {
    const parts = partBy(means, fit, verdicts);
    const answered = { problem, people: who };
    const peopleStep: FinderStep = {
      ...answered,
      address: addresses.findStep(problem.id, who.id),
      submissions: fit,
      notStated,
      offers: offersOf(parts, problem.id, who.id),
    };
    const meansSteps = parts.filter(isFound).map((part): FinderStep => ({
      ...answered,
      means: part.choice,
      address: addresses.findStep(problem.id, who.id, part.choice.id),
      submissions: part.fit,
      notStated: part.notStated,
      offers: [],
    }));
    return [peopleStep, ...meansSteps];
  });
  return [step, ...peopleSteps];
}

/** What an answer leaves of a list. */
interface Part {
  readonly choice: FinderChoice;
  readonly fit: readonly Submission[];
  readonly notStated: readonly Submission[];
}

/** What each answer leaves, where it leaves anything. One example needs no more questions. */
function partBy(
  choices: readonly FinderChoice[],
  among: readonly Submission[],
  verdicts: Verdicts,
): Part[] {
  if (among.length === 1) return [];
  return choices
    .map((choice) => {
      const judged = verdicts.get(choice);
      const having = (verdict: Verdict) => among.filter((each) => judged?.get(each) === verdict);
      return { choice, fit: having('yes'), notStated: having('not-stated') };
    })
    .filter(({ fit, notStated }) => fit.length + notStated.length > 0);
}

function isFound({ fit }: Part): boolean {
  return fit.length > 0;
}

/** The answers as the page before offers them; those that lead on stand first. */
function offersOf(parts: readonly Part[], ...answers: readonly string[]): Offer[] {
  return parts
    .map(({ choice, fit, notStated }) => ({
      title: choice.title,
      choice,
      address: fit.length === 0 ? undefined : addresses.findStep(...answers, choice.id),
      count: fit.length,
      notStated: notStated.length,
    }))
    .toSorted((a, b) => Number(a.count === 0) - Number(b.count === 0));
}

/** Those whose main theme answers the problem come first; otherwise the order stays. */
function answering({ themes }: FinderProblem, all: readonly Submission[]): Submission[] {
  const isMain = ({ themes: [main = ''] }: Submission): boolean => themes.includes(main);
  const answers = all.filter((each) => each.themes.some((id) => themes.includes(id)));
  return [...answers.filter(isMain), ...answers.filter((each) => !isMain(each))];
}
