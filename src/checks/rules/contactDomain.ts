import { closestMatch } from '../../domain/closestMatch.ts';
import { domainOf, isPersonalAddress } from '../../domain/privacy/personalMail.ts';
import type { Submission } from '../../domain/submission/submission.ts';
import type { Rule } from '../rule.ts';
import type { Sources } from '../sources.ts';

const contact = (email: string) => ({ contacts: [{ role: 'Workforce lead', email }] });

export const contactDomain: Rule = {
  name: 'contact-domain',
  title: 'Contacts who write from elsewhere',
  severity: 'warning',
  why: 'An address outside the council’s own email domains may be mistyped, or belong to somebody who has left.',
  examples: {
    wrong: [
      { details: contact('workforce@otherham.example') },
      { details: contact('workforce@anyborouhg.example') },
      { details: contact('workforce@notanyborough.example') },
      { details: contact('workforce@anyborough-first.example') },
      {
        details: { ...contact('workforce@else.example'), councils: ['farborough', 'anyborough'] },
      },
    ],
    right: [
      { details: contact('workforce@anyborough.example') },
      { details: contact('workforce@schools.anyborough.example') },
      { details: { ...contact('team@anyborough-first.example'), provider: 'anyborough-first' } },
      {
        details: {
          ...contact('workforce@otherham.example'),
          councils: ['anyborough', 'otherham'],
        },
      },
      { details: { ...contact('workforce@else.example'), councils: ['farborough'] } },
      { details: { contacts: [] } },
    ],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) => {
      const domains = domainsOf(source.value, sources);
      if (domains.length === 0) return [];
      return source.value.contacts.flatMap(({ email }, index) => {
        const domain = domainOf(email);
        // An address at a personal mail provider has a rule of its own.
        if (isPersonalAddress(email) || domains.some((known) => isWithin(domain, known))) return [];
        const near = closestMatch(domain, domains);
        return [
          {
            source,
            path: ['contacts', index, 'email'],
            message: `Email address '${email}' is not at ${domains.join(' or ')}${near === undefined ? '' : `: did you mean ${near}?`}`,
            remedy:
              'check the address with the council; if it is right, add its domain to content/councils.csv or content/providers.yml, or waive this with the reason',
            passage: email,
          },
        ];
      });
    }),
};

function domainsOf({ councils, provider }: Submission, sources: Sources): string[] {
  const known = [
    ...sources.councils.filter(({ value }) => councils.includes(value.id)),
    ...sources.providers.filter(({ value }) => value.id === provider),
  ];
  return [...new Set(known.flatMap(({ value }) => value.domains ?? []))];
}

function isWithin(domain: string, known: string): boolean {
  return domain === known || domain.endsWith(`.${known}`);
}
