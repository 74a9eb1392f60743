import { APPROVER_ROLES } from '../../domain/submission/vocabulary.ts';
import type { Rule } from '../rule.ts';

const ROLES = ['director-of-childrens-services', 'practice-leader'] as const;

export const missingApproval: Rule = {
  name: 'missing-approval',
  title: 'One approval of two',
  severity: 'warning',
  why: 'The Director of Children’s Services and the practice leader both approve what their council publishes.',
  examples: {
    wrong: [
      { details: { approvals: [{ role: 'practice-leader' }] } },
      { details: { approvals: [{ role: 'director-of-childrens-services', date: '2025-02-03' }] } },
      { details: { approvals: [{ role: 'practice-leader' }, { role: 'practice-leader' }] } },
    ],
    right: [
      {},
      { details: { approvals: [{ role: 'practice-leader' }], stage: 'in-review' } },
      { details: { approvals: [{ role: 'practice-leader' }], stage: 'withdrawn' } },
    ],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) => {
      const { stage, origin, approvals } = source.value;
      if (stage !== 'published' || origin.kind !== 'submission' || approvals.length === 0)
        return [];
      return ROLES.filter((wanted) => approvals.every(({ role }) => role !== wanted)).map(
        (role) => ({
          source,
          path: ['approvals'],
          message: `Approvals do not hold that of the ${APPROVER_ROLES[role].label}`,
          remedy: `add - role: ${role} once it is given, or set stage: in-review until then`,
          passage: role,
        }),
      );
    }),
};
