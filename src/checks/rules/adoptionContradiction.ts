import type { Submission } from '../../domain/submission/submission.ts';
import type { Offence, Rule } from '../rule.ts';

const by = (...adoptions: readonly object[]) => ({
  details: { adoptions: adoptions.map((each) => ({ source: 'not-stated', ...each })) },
});

export const adoptionContradiction: Rule = {
  name: 'adoption-contradiction',
  title: 'What other councils made of it, against itself',
  severity: 'error',
  why: 'The trail tells what others did with a practice, so its own council is not one of them, and each tells one story.',
  examples: {
    wrong: [
      by({ council: 'anyborough', decision: 'adopted' }),
      by({
        council: 'otherham',
        decision: 'considered-and-declined',
        changed: 'Monthly sessions.',
      }),
      by({ council: 'otherham', decision: 'considered-and-declined', result: 'improved' }),
      by(
        { council: 'otherham', decision: 'adopted' },
        { council: 'otherham', decision: 'considered-and-declined' },
      ),
    ],
    right: [
      by({ council: 'otherham', decision: 'adapted', changed: 'Monthly sessions.' }),
      by({ council: 'otherham', decision: 'considered-and-declined', outcome: 'Too few staff.' }),
      // A council may adopt it in one year and stop in another.
      by(
        { council: 'otherham', decision: 'adopted', date: '2024' },
        { council: 'otherham', decision: 'stopped', date: '2025-06', result: 'mixed' },
      ),
    ],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) =>
      faultsOf(source.value).map((fault) => ({ source, ...fault })),
    ),
};

function faultsOf({ councils, adoptions = [] }: Submission): Omit<Offence, 'source'>[] {
  return adoptions.flatMap(({ council, decision, date, changed, result }, index) => {
    const at = (field: string) => ['adoptions', index, field];
    const twice = adoptions.findIndex((other) => other.council === council && other.date === date);
    const did = decision === 'considered-and-declined' ? (changed ?? result) : undefined;
    return [
      ...(councils.includes(council)
        ? [
            {
              path: at('council'),
              message: `'${council}' is a council whose practice this is, and no other that took it up`,
              remedy: 'name the other council, or take this out',
              passage: council,
            },
          ]
        : []),
      ...(did === undefined
        ? []
        : [
            {
              path: at('decision'),
              message: `'${council}' declined, but what it ${changed === undefined ? 'found' : 'changed'} is given`,
              remedy: 'correct the decision, or say under outcome: why it declined',
              passage: did,
            },
          ]),
      ...(twice === index
        ? []
        : [
            {
              path: at('council'),
              message: `'${council}' stands twice with the same date or none`,
              remedy: 'give each its date, or keep the one that holds',
              passage: council,
            },
          ]),
    ];
  });
}
