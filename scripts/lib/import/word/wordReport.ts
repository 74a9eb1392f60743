import { countOf } from '../../../../src/domain/words.ts';
import { escapeMdx } from '../draft/escapeMdx.ts';
import { findLost } from '../page/findLost.ts';
import { code, exampleReport, exampleSummary, listed, section } from '../page/pageReport.ts';
import type { PageBlock } from '../page/pageBlock.ts';
import { fieldNamed } from './form/fieldNames.ts';
import { columnTitles, frameHeadings } from './form/wordForm.ts';
import { isHelp } from './form/withoutHelp.ts';
import type { ImportedWord } from './importWord.ts';

/** What a person needs to know of an imported Word file, as Markdown. `file` is how to call it. */
export function wordReport(imported: ImportedWord, file: string): string {
  const { raw, answered, cleaned, pictures } = imported;
  const parts = [
    `# What came of ${code(file)}`,
    'One draft. The words in it are the council’s own. A council may work on its own words; before an example is published they are retold in plain words, and every figure is compared with its source.',
    exampleReport(imported, 'Paragraph'),
    ...section(
      'Answers that the form gives',
      answered.map(({ title, words }) => `- ${escapeMdx(title)}: ${escapeMdx(words)}`),
    ),
    ...section(
      'Pictures',
      pictures.map(({ name }) => `- ${code(name)}, written anew without the data of its camera`),
    ),
    ...section(
      'Links that were cleaned',
      cleaned.map(({ from, to }) => `- ${escapeMdx(from)} is now ${escapeMdx(to)}`),
    ),
    ...section('Changes and comments', changes(raw)),
    listed('Head and foot of the pages', 'They are in no draft.', raw.frame.map(rawBlock)),
  ];
  const text = parts.filter((part) => part !== '').join('\n\n');
  const blocks = raw.paragraphs.filter((words) => !isOfForm(words)).map(rawBlock);
  const lost = findLost(blocks, [text, imported.words].join('\n'));
  return `${text}\n\n${
    lost.length === 0
      ? `## Nothing is lost\n\nEvery word of the ${countOf(blocks.length, 'paragraph')} in the document is in the draft or in this report. Help and headings of the Word template are its form.`
      : listed('Words that are in no draft', 'Copy them by hand.', lost)
  }\n`;
}

/** The report in a few lines for a terminal. */
export function wordSummary(imported: ImportedWord): string {
  return `One example:\n${exampleSummary(imported)}, ${countOf(imported.pictures.length, 'picture')}`;
}

function changes({ comments, inserted, deleted, hasHidden }: ImportedWord['raw']): string[] {
  return [
    ...(comments > 0 ? [`- ${countOf(comments, 'comment')} left out. Read them in Word.`] : []),
    ...(inserted + deleted > 0
      ? [
          `- Changes were tracked: ${countOf(inserted, 'passage')} put in are in the draft, ${countOf(deleted, 'passage')} taken out are not. Accept or reject them in Word first if that is not what was meant.`,
        ]
      : []),
    ...(hasHidden
      ? ['- Some words are set not to show in Word. Look whether they belong in the draft.']
      : []),
  ];
}

function isOfForm(words: string): boolean {
  return (
    isHelp(words) ||
    fieldNamed(words) !== undefined ||
    columnTitles().has(words) ||
    frameHeadings().has(words.toLowerCase())
  );
}

function rawBlock(words: string, index: number): PageBlock {
  return { kind: 'paragraph', level: 0, words: [{ text: words }], line: index + 1, isFrame: false };
}
