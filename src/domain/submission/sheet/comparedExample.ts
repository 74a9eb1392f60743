import type { Catalogue } from '../../catalogue.ts';
import { listOf } from '../../words.ts';
import type { Related } from '../related.ts';
import type { Submission } from '../submission.ts';
import { type ExampleBrief, exampleBrief } from './exampleBrief.ts';
import { type ExampleSheet, exampleSheet } from './exampleSheet.ts';

/** An example to choose: its id, title and councils, and what it is about in a few words. */
export interface ExampleChoice {
  readonly id: string;
  readonly title: string;
  readonly where: string;
  readonly about: string;
}

/** An example that suggests itself beside another. */
export interface Suggestion {
  readonly id: string;
  readonly title: string;
  readonly where: string;
  /** Why, as a clause: "also about recruitment". */
  readonly reason: string;
}

/** What a browser fetches to put one example into a comparison or on paper. */
export interface ComparedExample {
  readonly sheet: ExampleSheet;
  readonly brief: ExampleBrief;
  readonly related: readonly Suggestion[];
}

export function exampleChoice(submission: Submission, catalogue: Catalogue): ExampleChoice {
  const { id, title, themes } = submission;
  return {
    id,
    title,
    where: whereOf(submission, catalogue),
    about: themes.map((theme) => catalogue.theme(theme).shortTitle).join(', '),
  };
}

/** `address` is the whole address of the example's page. */
export function comparedExample(
  submission: Submission,
  related: readonly Related[],
  catalogue: Catalogue,
  address: string,
): ComparedExample {
  return {
    sheet: exampleSheet(submission, catalogue),
    brief: exampleBrief(submission, catalogue, address),
    related: related.map(({ submission: other, reason }) => ({
      id: other.id,
      title: other.title,
      where: whereOf(other, catalogue),
      reason,
    })),
  };
}

function whereOf({ councils }: Submission, { council }: Catalogue): string {
  return listOf(councils.map((id) => council(id).shortName));
}
