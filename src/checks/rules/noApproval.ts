import type { Rule } from '../rule.ts';

export const noApproval: Rule = {
  name: 'no-approval',
  title: 'Published without approval',
  severity: 'error',
  why: 'A council’s submission is published only once the council has approved it.',
  examples: {
    wrong: [{ details: { approvals: [] } }],
    right: [
      {},
      { details: { approvals: [], stage: 'draft' } },
      {
        details: {
          approvals: [],
          origin: { kind: 'report', publisher: 'A publisher', url: 'https://a.example/report' },
        },
      },
      // One of the two is a matter for a reviewer.
      { details: { approvals: [{ role: 'practice-leader' }] } },
    ],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) => {
      const { stage, origin, approvals } = source.value;
      return stage === 'published' && origin.kind === 'submission' && approvals.length === 0
        ? [
            {
              source,
              path: ['approvals'],
              message: 'Approvals are empty, and a submission needs two before it is published',
              remedy:
                'add those of the director-of-childrens-services and the practice-leader, or set stage: in-review until then',
            },
          ]
        : [];
    }),
};
