import { NOT_STATED } from '../../../../src/domain/text.ts';
import { countOf, listOf } from '../../../../src/domain/words.ts';
import type { DraftDetails, Gap, Known } from './draft.ts';

/**
 * What a person has to decide or find out about any draft, read off its details: whatever is
 * missing, marked as not stated, or only proposed. Themes that are `given` are no proposal.
 */
export function gapList(details: DraftDetails, known: Known, given: DraftDetails = {}): Gap[] {
  const { councils = [], categories = [], themes = [], contacts = [], metrics = [] } = details;
  const gaps: Gap[] = [];
  const add = (about: string, note: string, isGap = true): void => {
    if (isGap) gaps.push({ about, note });
  };
  add('Councils', 'Not found. Enter the ids from content/councils.csv.', councils.length === 0);
  add(
    'Categories',
    'Not found. Enter the id of a file in content/categories.',
    categories.length === 0,
  );
  add(
    'Themes',
    'None found in the words. Enter 1 to 7 ids of files in content/themes.',
    themes.length === 0,
  );
  const titles = themes.map((id) => known.themes.find((each) => each.id === id)?.title ?? id);
  add(
    'Themes',
    `Proposed from the words: ${listOf(titles)}. Keep what fits, the main one first.`,
    themes.length > 0 && given.themes === undefined,
  );
  add(
    'Contacts',
    'None could be published. Ask the council whom a reader should ask.',
    contacts.length === 0,
  );
  const unsure = [details.status ?? NOT_STATED, details.result ?? NOT_STATED].filter(
    (value) => value === NOT_STATED,
  ).length;
  add(
    'Status and result',
    'Not stated. Choose how far the work has got and what came of it.',
    unsure > 0,
  );
  add(
    'How we know',
    '"described" claims the least. Choose the strongest kind of evidence that the text gives.',
    details.evidence === undefined,
  );
  const undated = metrics.filter(({ values }) =>
    values.some(({ period }) => period === NOT_STATED),
  );
  add(
    'Figures',
    `${countOf(undated.length, 'figure')} proposed. Compare each with its words in the note; find out who was counted, by what definition, from what source and when.`,
    undated.length > 0,
  );
  add(
    'Licence',
    'Not stated. Ask the council how its words may be reused.',
    (details.licence ?? NOT_STATED) === NOT_STATED,
  );
  add(
    'Approvals',
    'None recorded. The Director of Children’s Services and the practice leader approve a submission.',
    (details.approvals ?? []).length === 0,
  );
  return gaps;
}
