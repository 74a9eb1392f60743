import { formatPartialDate } from '../../domain/submission/period.ts';
import { firstDay } from '../../domain/submission/periodOrder.ts';
import type { Submission } from '../../domain/submission/submission.ts';
import { NOT_STATED } from '../../domain/text.ts';
import type { Rule } from '../rule.ts';
import type { ValuePath } from '../sources.ts';

export const dayInFuture: Rule = {
  name: 'day-in-future',
  title: 'Days that have not come',
  severity: 'error',
  why: 'What is recorded has happened, and readers sort and judge by its day.',
  examples: {
    wrong: [
      { details: { dates: { published: '2062-03-14' } } },
      { details: { dates: { panel: '2026-11-22' } } },
      { details: { approvals: [{ role: 'practice-leader', date: '2027-02-03' }] } },
      {
        details: {
          contacts: [
            { role: 'Workforce lead', email: 'a@anyborough.example', confirmed: '2027-01-31' },
          ],
        },
      },
      {
        details: {
          adoptions: [
            { council: 'otherham', decision: 'adopted', date: '2027', source: 'not-stated' },
          ],
        },
      },
    ],
    right: [
      { details: { dates: { published: '2026-11-21', reviewBy: '2027-11-21' } } },
      {
        details: {
          adoptions: [
            { council: 'otherham', decision: 'adopted', date: '2026', source: 'not-stated' },
          ],
        },
      },
    ],
  },
  check: ({ sources, today }) =>
    sources.submissions.flatMap((source) =>
      daysOf(source.value)
        .filter(({ day }) => day !== undefined && day !== NOT_STATED && firstDay(day) > today)
        .map(({ path, day = '' }) => ({
          source,
          path,
          message: `${formatPartialDate(day)} has not come yet`,
          remedy: 'correct the date, or take it out until it has',
          passage: day,
        })),
    ),
};

interface RecordedDay {
  readonly path: ValuePath;
  readonly day: string | undefined;
}

function daysOf({ dates = {}, approvals, contacts, adoptions = [] }: Submission): RecordedDay[] {
  return [
    ...Object.entries(dates)
      .filter(([name]) => name !== 'reviewBy')
      .map(([name, day]) => ({ path: ['dates', name], day })),
    ...approvals.map(({ date }, index) => ({ path: ['approvals', index, 'date'], day: date })),
    ...contacts.map(({ confirmed }, index) => ({
      path: ['contacts', index, 'confirmed'],
      day: confirmed,
    })),
    ...adoptions.map(({ date }, index) => ({ path: ['adoptions', index, 'date'], day: date })),
  ];
}
