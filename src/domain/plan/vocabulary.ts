import type { Term } from '../submission/vocabulary.ts';

/**
 * How far an action of a plan had got when the plan was last reported on. Plans often use colours
 * for this; the hub uses words.
 */
export const ACTION_STATUSES = {
  'not-started': { label: 'Not started', meaning: 'Work on it had not begun.' },
  completed: { label: 'Completed', meaning: 'Done and signed off.' },
  'on-target': { label: 'On target', meaning: 'Under way and expected by its date.' },
  delayed: { label: 'Delayed', meaning: 'Behind, and likely to miss its date.' },
  'significantly-delayed': {
    label: 'Significantly delayed',
    meaning: 'Its date has passed without it being done. It needs a new date.',
  },
  'not-stated': {
    label: 'Not stated',
    meaning: 'The source does not say how far the action had got.',
  },
} as const satisfies Record<string, Term>;

export type ActionStatus = keyof typeof ACTION_STATUSES;
