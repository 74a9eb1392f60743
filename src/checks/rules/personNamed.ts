import { findPersonNames, looksLikeName } from '../../domain/privacy/findPersonNames.ts';
import { councilFinder } from '../../domain/council/councilsNamed.ts';
import { contactNameFinder } from '../../domain/privacy/findContactNames.ts';
import type { FoundWords } from '../../domain/privacy/findWords.ts';
import { withoutOverlaps } from '../../domain/privacy/findWords.ts';
import { perSubmission } from '../fileByFile.ts';
import { councilNames } from '../knownNames.ts';
import { publishedWords } from '../publishedWords.ts';
import type { Rule } from '../rule.ts';
import type { Words } from '../words.ts';

const named = { role: 'Workforce lead', name: 'Marike Example', email: 'm@anyborough.example' };

export const personNamed: Rule = {
  name: 'person-named',
  title: 'People’s names',
  severity: 'warning',
  why: 'A name is personal data: officers stand under contacts, where they can be taken out, and nobody else is named.',
  examples: {
    wrong: [
      { body: 'Mrs Okafor led the evenings.' },
      { body: 'They asked Cllr Smith-Jones to open them.' },
      { body: '“It works”, said Zbigniew Kowal.' },
      { body: 'Jane Smith, a manager, led the evenings.' },
      { details: { voice: [{ text: 'It works.', form: 'quotation', who: 'Zbigniew Kowal' }] } },
      { details: { voice: [{ text: 'It works.', form: 'quotation', who: 'Aisha' }] } },
      { body: '<Quotation who="Zbigniew Kowal, manager">It works.</Quotation>' },
      { details: { partners: ['Priya Patel', 'Anyborough University'] } },
      { details: { contacts: [named] }, body: 'Marike Example led the evenings.' },
      { details: { contacts: [named] }, body: 'Ask Marike for the pathway.' },
    ],
    right: [
      { details: { contacts: [named] } },
      { body: 'Councillors came, with the Councillor chairing the committee.' },
      { body: 'Staff of St Mary’s School, the Anna Freud Centre and Oliver McGowan Training.' },
      {
        details: { voice: [{ text: 'It works.', form: 'quotation', who: 'Senior Practitioner' }] },
      },
      { body: '<Quotation who="Newly Qualified Social Worker">It works.</Quotation>' },
      { body: '“It works”, said Family Hub managers.' },
    ],
  },
  ...perSubmission(councilNames, (councils) => {
    const councilsIn = councilFinder(councils);
    return (source) => {
      const findContacts = contactNameFinder(
        source.value.contacts.flatMap(({ name }) => name ?? []),
      );
      return publishedWords(source).flatMap((words) =>
        withoutOverlaps([
          ...speaker(words),
          ...findPersonNames(words.text),
          ...findContacts(words.text),
        ])
          // Tower Hamlets reads like a name, and is none.
          .filter((found) => councilsIn(found.words).length === 0)
          .map((found) => ({
            path: [],
            at: words.place,
            ...say(found.words, words),
            passage: found.words,
          })),
      );
    };
  }),
};

/** A field that should hold a role is wholly one name, however rare the name. */
function speaker({ part, text }: Words): FoundWords[] {
  return part === 'Who said it' && looksLikeName(text) ? [{ words: text, start: 0 }] : [];
}

function say(name: string, { part }: Words) {
  const isSpeaker = part === 'Who said it';
  return {
    message: `${part === 'the text' ? 'The text' : part} seems to name a person: '${name}'`,
    remedy: isSpeaker
      ? 'give the role of the speaker and not the name, such as Newly qualified social worker'
      : 'give the role and not the name; waive this with the reason if it is not a person',
  };
}
