import { readingGrade } from '../../domain/prose/readingGrade.ts';
import { nothingShared, perSubmission } from '../fileByFile.ts';
import type { Rule } from '../rule.ts';

/** Years of schooling, well into university. */
const LIMIT = 14;

export const readingAge: Rule = {
  name: 'reading-age',
  title: 'Text that is hard to read',
  severity: 'advice',
  why: 'Busy readers give up on text that is harder than it has to be, and people who know the field prefer plain words too.',
  examples: {
    wrong: [
      {
        body: 'Multidisciplinary organisational transformation necessitates comprehensive implementation of collaborative accountability arrangements across participating authorities. '.repeat(
          8,
        ),
      },
    ],
    right: [
      { body: 'Managers met people who might apply. They said what the job is like. '.repeat(12) },
      { body: 'Multidisciplinary organisational transformation.' },
    ],
  },
  ...perSubmission(nothingShared, () => ({ marks }) => {
    const paragraphs = marks.filter(({ type }) => type === 'words');
    const [first] = paragraphs;
    const grade = readingGrade(paragraphs.map(({ text }) => text).join('\n'));
    if (first === undefined || grade === undefined || grade <= LIMIT) return [];
    return [
      {
        path: [],
        at: first,
        message: `the text asks for a reading age of about ${Math.round(grade) + 5}`,
        remedy: 'split its longest sentences, and use everyday words for the longest words',
        passage: first.text,
      },
    ];
  }),
};
