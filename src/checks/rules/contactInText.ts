import { findEmails, findPhones } from '../../domain/privacy/findContacts.ts';
import { isPersonalAddress } from '../../domain/privacy/personalMail.ts';
import { nothingShared, perSubmission } from '../fileByFile.ts';
import { findInWords } from '../findInWords.ts';
import type { FileOffence, Rule } from '../rule.ts';
import type { Source } from '../sources.ts';

const REMEDY =
  'take it out, and put the contact under contacts: at the top, with a role and a work address';

export const contactInText: Rule = {
  name: 'contact-in-text',
  title: 'Contacts among the words',
  severity: 'error',
  why: 'An address or phone number in the words cannot be kept fresh, taken out at a person’s request, or held back from search and downloads.',
  examples: {
    wrong: [
      { body: 'Write to workforce@anyborough.example for the pathway.' },
      { body: 'Write to workforce [at] anyborough [dot] gov [dot] uk.' },
      { body: 'Ring 020 7946 0018 for the pathway.' },
      { body: 'Ring (020) 7946 0018.' },
      { body: 'A manager can be reached on +44 (0)7700 900123.' },
      { body: 'Ring 7946 0018.' },
      { body: '[Ask the team](mailto:workforce@anyborough.example)' },
      { body: '| Who | Number |\n| --- | --- |\n| Team | 01632 960 001 |' },
      { body: '<Callout title="Ring 020 7946 0018">Words.</Callout>' },
      { body: '```\nworkforce@anyborough.example\n```' },
      { details: { team: 'Workforce Team, workforce@anyborough.example' } },
      { details: { transfer: { staffing: 'One coordinator (07700 900123)' } } },
      {
        details: {
          reviewNotes: [{ about: 'Contact', note: 'The source gives old@anyborough.example.' }],
        },
      },
    ],
    right: [
      { body: 'From 2023 to 2024 the team ran 12 evenings for 1,204 people, at £556,743.21.' },
      { body: '[The pathway](https://anyborough.example/pathway-2024-09-30)' },
      { body: 'Children can ring Childline on 0800 1111.' },
      { body: 'Look at anyborough.example for more.' },
    ],
  },
  ...perSubmission(nothingShared, () => (source) => [
    ...findInWords(
      source,
      // Private addresses have a rule of their own.
      (text) => findEmails(text).filter(({ words }) => !isPersonalAddress(words)),
      ({ words }, part) => ({
        message: `${part} gives an email address: '${words}'`,
        remedy: REMEDY,
      }),
    ),
    ...findInWords(source, findPhones, ({ words }, part) => ({
      message: `${part} gives a phone number: '${words}'`,
      remedy: REMEDY,
    })),
    ...mailLinks(source),
  ]),
};

function mailLinks({ marks }: Source<unknown>): FileOffence[] {
  return marks.flatMap((mark) =>
    mark.type === 'link' && /^mailto:/i.test(mark.address)
      ? [
          {
            path: [],
            at: { line: mark.line, column: mark.column },
            message: `The text links to an email address: '${mark.address.slice('mailto:'.length)}'`,
            remedy: REMEDY,
            passage: mark.text,
          },
        ]
      : [],
  );
}
