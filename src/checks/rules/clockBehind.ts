import { formatPartialDate } from '../../domain/submission/period.ts';
import type { Rule } from '../rule.ts';

const DAY = 24 * 60 * 60 * 1000;

export const clockBehind: Rule = {
  name: 'clock-behind',
  title: 'A clock that is behind',
  severity: 'error',
  why: 'Days of publication come from the clock of the machine that publishes, and readers and feeds go by them for years.',
  examples: {
    wrong: [{ addresses: '/submissions/open-evenings/ 2026-11-23' }],
    right: [
      { addresses: '/submissions/open-evenings/ 2026-11-21' },
      { addresses: '/submissions/open-evenings/ 2026-11-22' },
    ],
  },
  // A day is nothing: it is that much later elsewhere. One line stands for all, since one clock
  // is behind and not each line wrong.
  check: ({ sources, today }) => {
    const tomorrow = new Date(Date.parse(today) + DAY).toISOString().slice(0, 10);
    const source = sources.ledger.find(({ value }) => value.since > tomorrow);
    if (source === undefined) return [];
    const [recorded, now] = [source.value.since, today].map(formatPartialDate);
    return [
      {
        source,
        path: ['since'],
        message: `An address was recorded on ${recorded}, and this machine says that it is ${now}`,
        remedy: 'set the clock of this machine, or correct the day if the clock is right',
      },
    ];
  },
};
