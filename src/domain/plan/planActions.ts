import type { Plan } from '../catalogue.ts';
import type { Submission } from '../submission/submission.ts';
import { listOf, midSentence } from '../words.ts';
import type { PlanAction } from './action.ts';
import { ACTION_STATUSES, type ActionStatus } from './vocabulary.ts';

/** Every action of a plan, in its order. */
export function actionsOf({ priorities }: Pick<Plan, 'priorities'>): PlanAction[] {
  return priorities.flatMap(({ actions }) => actions);
}

export interface PlannedExample {
  readonly submission: Submission;
  /** The actions of the plan that the example describes. */
  readonly actions: readonly PlanAction[];
}

/** The examples that a plan leads to, of those on show, in the order of its actions. */
export function plannedExamples(
  plan: Pick<Plan, 'priorities'>,
  submissions: readonly Submission[],
): PlannedExample[] {
  const actions = actionsOf(plan);
  const ids = new Set(actions.flatMap((action) => action.submissions ?? []));
  return [...ids].flatMap((id) => {
    const submission = submissions.find((each) => each.id === id);
    return submission === undefined ? [] : [{ submission, actions: actionsFor(id, actions) }];
  });
}

export interface PlannedIn {
  readonly plan: Plan;
  readonly actions: readonly PlanAction[];
}

/** The plans with actions that an example describes. */
export function plannedIn(submission: string, plans: readonly Plan[]): PlannedIn[] {
  return plans
    .map((plan) => ({ plan, actions: actionsFor(submission, actionsOf(plan)) }))
    .filter(({ actions }) => actions.length > 0);
}

/** Actions by their numbers in the plan: "action 3.4", "actions 2.1 and 3.4"; empty without any. */
export function actionNumbers(actions: readonly PlanAction[]): string {
  const numbers = actions.flatMap(({ number }) => (number === undefined ? [] : [number]));
  if (numbers.length === 0) return '';
  return `${numbers.length === 1 ? 'action' : 'actions'} ${listOf(numbers)}`;
}

/** How many actions have each status, in the order of the vocabulary, without those of none. */
export function statusCounts(
  plan: Pick<Plan, 'priorities'>,
): { readonly status: ActionStatus; readonly count: number }[] {
  const statuses = actionsOf(plan).map(({ status }) => status);
  return (Object.keys(ACTION_STATUSES) as ActionStatus[])
    .map((status) => ({ status, count: statuses.filter((each) => each === status).length }))
    .filter(({ count }) => count > 0);
}

/** Whether the plan says of any action how far it had got. */
export function saysProgress(plan: Pick<Plan, 'priorities'>): boolean {
  return statusCounts(plan).some(({ status }) => status !== 'not-stated');
}

/** How far the actions had got, as a sentence: "Of 3 actions: 2 completed and 1 delayed." */
export function progressSentence(plan: Pick<Plan, 'priorities'>): string {
  if (!saysProgress(plan)) return 'The source does not say how far any action had got.';
  const parts = statusCounts(plan).map(
    ({ status, count }) => `${count} ${midSentence(ACTION_STATUSES[status].label)}`,
  );
  return `Of ${actionsOf(plan).length} actions: ${listOf(parts)}.`;
}

function actionsFor(submission: string, actions: readonly PlanAction[]): PlanAction[] {
  return actions.filter(({ submissions = [] }) => submissions.includes(submission));
}
