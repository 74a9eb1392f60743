import { listOf } from '../../domain/words.ts';
import type { Rule } from '../rule.ts';

export const providerMismatch: Rule = {
  name: 'provider-mismatch',
  title: 'A provider of other councils',
  severity: 'error',
  why: 'A provider that serves none of the councils would put the example on the wrong pages.',
  examples: {
    wrong: [
      { details: { provider: 'anyborough-first', councils: ['otherham'] } },
      { details: { provider: 'anyborough-first', councils: ['farborough', 'otherham'] } },
    ],
    right: [
      { details: { provider: 'anyborough-first' } },
      { details: { provider: 'anyborough-first', councils: ['otherham', 'anyborough'] } },
    ],
  },
  check: ({ sources }) => {
    const byId = new Map(sources.providers.map(({ value }) => [value.id, value]));
    const names = new Map(sources.councils.map(({ value }) => [value.id, value.shortName]));
    return sources.submissions.flatMap((source) => {
      const { provider: id = '', councils } = source.value;
      const provider = byId.get(id);
      const served = provider?.serves.map(({ council }) => council) ?? [];
      return provider === undefined || councils.some((council) => served.includes(council))
        ? []
        : [
            {
              source,
              path: ['provider'],
              message: `Provider '${provider.name}' serves ${listOf(served.map((council) => names.get(council) ?? council))}, and none of the councils of this submission`,
              remedy:
                'correct provider: or councils:, or add the council under serves: in content/providers.yml',
            },
          ];
    });
  },
};
