import type { Block, DraftDetails } from '../../draft/draft.ts';
import { textOf, wordsOf } from '../../draft/draft.ts';
import { fitSummary } from '../../draft/fitSummary.ts';
import { fitTitle } from '../../draft/fitTitle.ts';
import { oneLine } from '../../draft/tidyText.ts';
import type { ReadSection } from '../readSection.ts';
import type { PageSection } from '../splitPage.ts';
import type { Questions } from './askPerson.ts';

/** The title as far as it fits, with a question where words were cut or the council is not known. */
export function sectionTitle(
  heading: PageSection['heading'],
  given: DraftDetails,
  { ask }: Questions,
): string {
  const { title: full, who, whoWords } = heading;
  const title = fitTitle(full);
  if (title.cut && given.title === undefined) ask('Title', `Shortened. In full: ${full}`);
  const isUnknown = who.unknown.length > 0 || (who.councils.length === 0 && whoWords !== '');
  if (given.councils === undefined && isUnknown) {
    ask(
      'Councils',
      `The source says "${whoWords}", which is not known to content/councils.csv or content/providers.yml.`,
    );
  }
  return title.text;
}

/** The summary that is stated, or the first words of the text, with a question where it is not whole. */
export function sectionSummary(
  { fields }: ReadSection,
  body: readonly Block[],
  given: DraftDetails,
  { ask }: Questions,
): string {
  const stated = textOf(fields.summary);
  const paragraphs = body.filter(({ type }) => type === 'paragraph').map(wordsOf);
  const { text, from } = fitSummary(stated, paragraphs.join(' '));
  if (given.summary !== undefined) return text;
  const line = oneLine(stated);
  if (from === 'shortened') ask('Summary', `Shortened to 400 characters. In full: ${line}`);
  if (from === 'opening') {
    const why = line === '' ? 'Not given' : `Too short ("${line}")`;
    ask('Summary', `${why}. The first words of the text stand in for it: rewrite it.`);
  }
  if (from === 'nothing') {
    ask('Summary', 'Not given, and the text has nothing to take it from. Write it.');
  }
  return text;
}
