import type { Submission } from '../submission.ts';
import { APPROVER_ROLES, keysOf } from '../vocabulary.ts';

/** One step on the way of an example: into the hub, through its changes, out of it. */
export interface LifeStep {
  readonly id: LifeStepId;
  readonly label: string;
  /**
   * `done` on the day given, or on a day nobody wrote down; `not-stated` where it may have happened
   * or not; `awaited` where it has not happened yet.
   */
  readonly state: 'done' | 'not-stated' | 'awaited';
  /** The day, as 2026-05-01. */
  readonly day?: string;
}

export type LifeStepId =
  | 'submitted'
  | 'panel'
  | 'feedback'
  | keyof typeof APPROVER_ROLES
  | 'published'
  | 'updated'
  | 'withdrawn';

// A practice leader is any council’s; the Director of Children’s Services is a title.
const APPROVED: Readonly<Record<keyof typeof APPROVER_ROLES, string>> = {
  'director-of-childrens-services': `Approved by the ${APPROVER_ROLES['director-of-childrens-services'].label}`,
  'practice-leader': `Approved by the ${APPROVER_ROLES['practice-leader'].label.toLowerCase()}`,
};

/**
 * What is recorded of an example’s life, in the order in which it happens. The panel, its letter and
 * the approvals belong to what councils send in; nobody asks for them where an example was drawn from
 * something already public.
 */
export function lifeTrail(submission: Submission): readonly LifeStep[] {
  const { stage, origin, approvals, dates = {} } = submission;
  const isOut = stage === 'published' || stage === 'withdrawn';
  const step = (id: LifeStepId, label: string, day?: string, happened = false): LifeStep => {
    if (day !== undefined) return { id, label, state: 'done', day };
    return { id, label, state: happened ? 'done' : isOut ? 'not-stated' : 'awaited' };
  };
  const before =
    origin.kind === 'submission'
      ? [
          step('submitted', 'Sent in by the council', dates.submitted),
          step('panel', 'Considered by the panel', dates.panel),
          step('feedback', 'Feedback letter sent', dates.feedback),
        ]
      : [];
  const approved = keysOf(APPROVER_ROLES).flatMap((role): LifeStep[] => {
    const approval = approvals.find((each) => each.role === role);
    if (approval === undefined && origin.kind !== 'submission') return [];
    const label = APPROVED[role];
    return [step(role, label, approval?.date, approval !== undefined)];
  });
  return [
    ...before,
    ...approved,
    step('published', 'Published', dates.published, isOut),
    ...(dates.updated === undefined ? [] : [step('updated', 'Last changed', dates.updated)]),
    ...(stage === 'withdrawn' ? [step('withdrawn', 'Withdrawn', dates.withdrawn, true)] : []),
  ];
}
