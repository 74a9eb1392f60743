import { findEmails } from '../../domain/privacy/findContacts.ts';
import { isPersonalAddress } from '../../domain/privacy/personalMail.ts';
import { nothingShared, perSubmission } from '../fileByFile.ts';
import { findInWords } from '../findInWords.ts';
import type { FileOffence, Rule } from '../rule.ts';

const contact = (email: string) => ({ contacts: [{ role: 'Workforce lead', email }] });

export const personalAddress: Rule = {
  name: 'personal-address',
  title: 'Private email addresses',
  severity: 'error',
  why: 'A private email address says nothing of the job, goes with the person, and is not the hub’s to publish.',
  examples: {
    wrong: [
      { details: contact('alex.example@gmail.com') },
      { details: contact('alex.example@hotmail.co.uk') },
      { details: contact('alex.example@icloud.com') },
      { details: { summary: 'Staff may write to alex.example@yahoo.co.uk about the evenings.' } },
      { body: 'Write to alex.example@outlook.com.' },
    ],
    right: [
      { details: contact('workforce@anyborough.example') },
      { details: contact('gmail.com@anyborough.example') },
      { body: 'The team answers messages sent to its mailbox.' },
    ],
  },
  ...perSubmission(nothingShared, () => (source) => [
    ...source.value.contacts.flatMap(({ email }, index): FileOffence[] =>
      isPersonalAddress(email)
        ? [
            {
              path: ['contacts', index, 'email'],
              message: `Email address '${email}' is at a personal mail provider`,
              remedy: 'enter a work address, best of all a team mailbox',
              passage: email,
            },
          ]
        : [],
    ),
    ...findInWords(
      source,
      (text) => findEmails(text).filter(({ words }) => isPersonalAddress(words)),
      (found, part) => ({
        message: `${part} gives an address at a personal mail provider: '${found.words}'`,
        remedy: 'take it out; a contact with a work address goes under contacts:',
      }),
    ),
  ]),
};
