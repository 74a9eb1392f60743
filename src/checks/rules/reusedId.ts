import type { Offence, Rule } from '../rule.ts';

export const reusedId: Rule = {
  name: 'reused-id',
  title: 'Ids used twice',
  severity: 'error',
  why: 'An id stands in addresses that people keep, so an old one may lead to one example only and never be given to another.',
  examples: {
    wrong: [
      { details: { replaces: ['open-evenings'] } },
      { details: { replaces: ['talks'] }, other: { details: { replaces: ['talks'] } } },
      { details: { replaces: ['other-evenings'] }, other: {} },
    ],
    right: [{ details: { replaces: ['talks'] }, other: { details: { replaces: ['visits'] } } }],
  },
  check: ({ sources: { submissions, claimedIds } }) => {
    const first = new Map<string, string>();
    return submissions.flatMap((source) =>
      (source.value.replaces ?? []).flatMap((old, index): Offence[] => {
        const path = ['replaces', index];
        if (claimedIds.submission.has(old)) {
          const message = `'${old}' is the id of an example that is there, so it can’t be an old one`;
          return [{ source, path, message, remedy: `take ${old} away here, or rename that file` }];
        }
        const other = first.get(old);
        if (other === undefined) {
          first.set(old, source.value.id);
          return [];
        }
        const message = `'${other}' replaces '${old}' too, and an address leads to one place`;
        return [{ source, path, message, remedy: 'keep it in the one that carries on from it' }];
      }),
    );
  },
};
