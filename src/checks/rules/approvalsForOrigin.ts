import { ORIGINS } from '../../domain/submission/vocabulary.ts';
import type { Rule } from '../rule.ts';

const origin = (kind: string) => ({
  origin: { kind, publisher: 'An invented council', url: 'https://anyborough.example/guide' },
});

export const approvalsForOrigin: Rule = {
  name: 'approvals-for-origin',
  title: 'Approvals of what nobody submitted',
  severity: 'warning',
  why: 'An approval says that the council agreed to this account, which nobody asked it to do for a guide, report or news item.',
  examples: {
    wrong: [
      { details: origin('report') },
      { details: { ...origin('news'), approvals: [{ role: 'practice-leader' }] } },
      { details: { ...origin('practice-guide'), stage: 'draft' } },
    ],
    right: [{}, { details: { ...origin('report'), approvals: [] } }],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) => {
      const { origin: from, approvals } = source.value;
      return from.kind !== 'submission' && approvals.length > 0
        ? [
            {
              source,
              path: ['approvals'],
              message: `Approvals are given, but the origin is a ${ORIGINS[from.kind].label.toLowerCase()}`,
              remedy:
                'write approvals: [], or kind: submission under origin: if the council sent it in',
              passage: from.kind,
            },
          ]
        : [];
    }),
};
