import { ORIGINS } from '../../domain/submission/vocabulary.ts';
import type { Rule } from '../rule.ts';

const origin = (kind: string, url?: string) => ({
  origin: { kind, publisher: 'A publisher', ...(url === undefined ? {} : { url }) },
  approvals: [],
});

export const publishedWithoutOriginAddress: Rule = {
  name: 'published-without-origin-address',
  title: 'No address of the report or news item',
  severity: 'advice',
  why: 'Readers who want to check an account drawn from a report or news item need to find it.',
  examples: {
    wrong: [{ details: origin('report') }, { details: origin('news') }],
    right: [
      { details: origin('report', 'https://publisher.example/report') },
      { details: { ...origin('news'), stage: 'draft' } },
      {},
    ],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) => {
      const { stage, origin: from } = source.value;
      const isElsewhere = from.kind === 'report' || from.kind === 'news';
      return stage === 'published' && isElsewhere && from.url === undefined
        ? [
            {
              source,
              path: ['origin'],
              message: `Address of the source is missing for a ${ORIGINS[from.kind].label.toLowerCase()}`,
              remedy: 'add url: with where it can be read, if it is public',
              passage: from.kind,
            },
          ]
        : [];
    }),
};
