import type { Council } from '../../../src/domain/council/schema.ts';
import type { DueExample } from '../../../src/domain/submission/freshness/dueExamples.ts';
import { countOf } from '../../../src/domain/words.ts';
import { textTable } from '../bench/textTable.ts';
import { dueSince, dueSummary } from './dueWords.ts';

type Named = Pick<Council, 'id' | 'shortName'>;

/** What is due, for a terminal: a table with a row an example, council by council. */
export function dueReport(due: readonly DueExample[], councils: readonly Named[]): string {
  if (due.length === 0) return 'No example is due for review.';
  const rows = byCouncil(due, councils).flatMap(({ name, examples }) =>
    examples.map((example) => [
      name,
      dueSince(example),
      example.submission.id,
      dueSummary(example),
    ]),
  );
  return [
    textTable([['Council', 'Due since', 'Example', 'What to ask about'], ...rows]),
    `\n${countOf(due.length, 'example')} to ask about.`,
  ].join('\n');
}

export interface DueCouncil {
  readonly id: string;
  readonly name: string;
  readonly examples: readonly DueExample[];
}

/** What is due under the first council of each example, councils by name. */
export function byCouncil(
  due: readonly DueExample[],
  councils: readonly Named[],
): readonly DueCouncil[] {
  const groups = Map.groupBy(due, ({ submission }) => submission.councils[0] ?? '');
  return [...groups]
    .map(([id, examples]) => ({
      id,
      name: councils.find((each) => each.id === id)?.shortName ?? id,
      examples,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
