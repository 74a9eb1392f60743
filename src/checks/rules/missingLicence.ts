import type { Rule } from '../rule.ts';

export const missingLicence: Rule = {
  name: 'missing-licence',
  title: 'No licence stated',
  severity: 'advice',
  why: 'Without a licence nobody knows whether they may copy the council’s words into a paper of their own.',
  examples: {
    wrong: [{ details: { licence: 'not-stated' } }],
    right: [{}, { details: { licence: 'not-stated', stage: 'draft' } }],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) =>
      source.value.stage === 'published' && source.value.licence === 'not-stated'
        ? [
            {
              source,
              path: ['licence'],
              message: 'Licence is not stated',
              remedy: 'ask the council how its words may be reused, then write licence: ogl-3.0',
              passage: 'not-stated',
            },
          ]
        : [],
    ),
};
