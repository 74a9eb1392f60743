import { findChildren } from '../../domain/privacy/findChildren.ts';
import { nothingShared, perSubmission } from '../fileByFile.ts';
import { findInWords } from '../findInWords.ts';
import type { Rule } from '../rule.ts';

export const childIdentified: Rule = {
  name: 'child-identified',
  title: 'A child who could be recognised',
  severity: 'error',
  why: 'Initials or a first name with an age or a school are enough for people nearby to recognise a child.',
  examples: {
    wrong: [
      { body: 'J, aged 9, came to the evening.' },
      { body: 'Child J (9) came to the evening.' },
      { body: 'Aisha (14) came to the evening.' },
      { body: 'Aisha, 14, came to the evening.' },
      { body: 'A 14-year-old girl called Aisha came.' },
      { body: 'They met a 7-year-old boy at Oakfield Primary.' },
      { body: 'A Year 6 pupil at Grove Park Academy came.' },
      { body: 'Aisha, who attends Oakfield Primary, came.' },
      {
        details: {
          voice: [{ text: 'It helped.', form: 'quotation', who: 'Aisha, aged 14' }],
        },
      },
      { body: '<Quotation who="J, aged 9">It helped.</Quotation>' },
    ],
    right: [
      { body: 'Children aged 9 to 11 at Oakfield Primary came.' },
      { body: 'Young people aged 16 came, and CLA aged 17.' },
      { body: 'Group A (12) and Group B (14) came, with Enfield (14).' },
      { body: 'A Year 6 teacher at Oakfield Primary came.' },
      { body: 'Aisha (not her real name), aged 14, came.' },
    ],
  },
  ...perSubmission(
    nothingShared,
    () => (source) =>
      findInWords(source, findChildren, ({ words }, part) => ({
        // Logs are read by more people than the file: only the first words are repeated in one.
        message: `${part} could let somebody recognise a child, at '${words.split(' ').slice(0, 2).join(' ')} …'`,
        remedy: 'tell it in general terms, without the name, initials, age or school',
      })),
  ),
};
