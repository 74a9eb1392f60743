import { formatPartialDate } from '../../domain/submission/period.ts';
import { STAGES } from '../../domain/submission/vocabulary.ts';
import type { Submission } from '../../domain/submission/submission.ts';
import type { Offence, Rule } from '../rule.ts';

type Fault = Omit<Offence, 'source'>;

export const stageContradiction: Rule = {
  name: 'stage-contradiction',
  title: 'A stage that its dates contradict',
  severity: 'error',
  why: 'A page that was public stays at its address, so an example that was published is published still or withdrawn.',
  examples: {
    wrong: [
      { details: { stage: 'draft', dates: { published: '2025-03-14' } } },
      { details: { stage: 'in-review', dates: { published: '2025-03-14' } } },
      { details: { stage: 'published', dates: { withdrawn: '2026-02-01' } } },
      { details: { withdrawnBecause: 'The service has closed.' } },
    ],
    right: [
      { details: { stage: 'draft', dates: { submitted: '2025-01-10' } } },
      { details: { dates: { published: '2025-03-14' } } },
      {
        details: {
          stage: 'withdrawn',
          dates: { published: '2025-03-14', withdrawn: '2026-02-01' },
          withdrawnBecause: 'The service has closed.',
        },
      },
      // When it was taken down, and why, may be unknown.
      { details: { stage: 'withdrawn' } },
    ],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) =>
      faultsOf(source.value).map((fault) => ({ source, ...fault })),
    ),
};

function faultsOf({ stage, dates = {}, withdrawnBecause }: Submission): Fault[] {
  const label = STAGES[stage].label.toLowerCase();
  const { published, withdrawn } = dates;
  return [
    ...(published !== undefined && (stage === 'draft' || stage === 'in-review')
      ? [
          {
            path: ['dates', 'published'],
            message: `Published on ${formatPartialDate(published)}, but the stage is ${label}`,
            remedy: 'set stage: published, or stage: withdrawn if it is to come down',
            passage: published,
          },
        ]
      : []),
    ...(withdrawn !== undefined && stage !== 'withdrawn'
      ? [
          {
            path: ['dates', 'withdrawn'],
            message: `Withdrawn on ${formatPartialDate(withdrawn)}, but the stage is ${label}`,
            remedy: 'set stage: withdrawn, or take the date out',
            passage: withdrawn,
          },
        ]
      : []),
    ...(withdrawnBecause !== undefined && stage !== 'withdrawn'
      ? [
          {
            path: ['withdrawnBecause'],
            message: `A reason for withdrawing it is given, but the stage is ${label}`,
            remedy: 'set stage: withdrawn, or take the reason out',
            passage: withdrawnBecause,
          },
        ]
      : []),
  ];
}
