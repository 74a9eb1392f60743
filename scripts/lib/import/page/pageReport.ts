import { countOf } from '../../../../src/domain/words.ts';
import { escapeMdx } from '../draft/escapeMdx.ts';
import { fitTitle } from '../draft/fitTitle.ts';
import { PROPOSED } from '../draft/proposeMetrics.ts';
import { findLost } from './findLost.ts';
import type { ImportedExample, ImportedPage } from './importPage.ts';
import { blockText, type PageBlock } from './pageBlock.ts';
import type { Place } from './section/sectionPlaces.ts';

const PLACES: readonly Place[] = ['details', 'text', 'resources', 'report'];

/** What a person needs to know of an imported page, as Markdown. `file` is how to call the page. */
export function pageReport({ page, examples }: ImportedPage, file: string): string {
  const parts = [
    `# What came of ${code(file)}`,
    `${sentence(countOf(examples.length, 'draft'))}. The words in them are the councils’ own. A council may work on its own words; before an example is published they are retold in plain words, and every figure is compared with its source.`,
    table(examples),
    ...examples.map((example) => exampleReport(example, 'Line')),
    listed(
      'Before the first example',
      'The introduction of the page. It is in no draft.',
      page.before,
    ),
    listed('After the last example', 'It is in no draft.', page.after),
    listed('The frame of the page', 'Menus, foot and the like. They are in no draft.', page.frame),
  ];
  const text = parts.filter((part) => part !== '').join('\n\n');
  const blocks = [
    ...examples.flatMap(({ places }) => [...places.keys()]),
    ...page.before,
    ...page.after,
    ...page.frame,
  ];
  const lost = findLost(blocks, [text, ...examples.map(({ words }) => words)].join('\n'));
  return `${text}\n\n${
    lost.length === 0
      ? `## Nothing is lost\n\nEvery word of the page’s ${countOf(blocks.length, 'paragraph')} is in a draft or in this report. Labels of fields, such as “Team:”, are the page’s form.`
      : listed('Words that are in no draft', 'Copy them by hand.', lost)
  }\n`;
}

/** How many paragraphs of each example went where. */
function table(examples: readonly ImportedExample[]): string {
  if (examples.length === 0) return '';
  const rows = examples.map(({ draft, places, line }) => {
    const counts = PLACES.map(
      (place) => [...places.values()].filter((each) => each === place).length,
    );
    return `| ${code(draft.id)} | ${line} | ${counts.join(' | ')} | ${places.size} |`;
  });
  return [
    '| draft | line | paragraphs in its details | in its text | in its resources | in this report | of the page |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** One example: what was found, what is to decide, its figures and what is only here. */
export function exampleReport(example: ImportedExample, place: 'Line' | 'Paragraph'): string {
  const { draft, heading, line, figuresLeft, listed: only, errors } = example;
  const { details, gaps } = draft;
  const { councils = [], contacts = [], metrics = [], partners = [], themes = [] } = details;
  const found: [string, string][] = [
    ['Title', details.title ?? ''],
    ['Councils', councils.join(', ')],
    ...(details.provider === undefined ? [] : [['Provider', details.provider] as [string, string]]),
    [
      'Contact',
      contacts
        .map(({ name = '', role, email }) => [name, role, email].filter(Boolean).join(', '))
        .join('; '),
    ],
    ['Team', details.team ?? ''],
    ['Partners', partners.join('; ')],
    ['Themes', themes.join(', ')],
  ];
  const figures = metrics.map(
    ({ measure, values, note = '' }) =>
      `- ${note.startsWith(PROPOSED) ? 'proposed' : 'given'} for ${code(measure)}: ${values.map(({ role, value, qualifier }) => `${role} ${qualifier ?? ''} ${value}`.replace(/ +/g, ' ')).join(', ')}. ${escapeMdx(note)}`,
  );
  const left = figuresLeft.map(
    ({ figure, why }) =>
      `- not proposed: **${escapeMdx(figure.said)}**, ${why}. “${escapeMdx(fitTitle(figure.sentence, 200).text)}”`,
  );
  return [
    `## ${escapeMdx(draft.id)}`,
    line === 0 ? escapeMdx(heading) : `${place} ${line}: ${escapeMdx(heading)}`,
    found
      .map(([name, value]) => `- ${name}: ${value === '' ? 'not found' : escapeMdx(value)}`)
      .join('\n'),
    ...section('To decide', [
      ...gaps.map(({ about, note }) => `- ${about}: ${escapeMdx(note)}`),
      ...errors.map((error) => `- The check says: ${escapeMdx(error)}`),
    ]),
    ...section('Figures', [...figures, ...left]),
    ...section('Not in the draft', only.map(item)),
  ].join('\n\n');
}

/** A part of a report; nothing where it has no lines. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`### ${title}`, lines.join('\n')];
}

/** Blocks in full, with why they are here. */
export function listed(title: string, why: string, blocks: readonly PageBlock[]): string {
  return blocks.length === 0 ? '' : `## ${title}\n\n${why}\n\n${blocks.map(item).join('\n')}`;
}

function item(block: PageBlock): string {
  const text = blockText(block);
  const addresses = [...new Set(block.words.flatMap(({ href }) => href ?? []))];
  const words = text === '' ? `(${block.kind})` : escapeMdx(text);
  return `- line ${block.line}: ${[words, ...addresses.map(escapeMdx)].join(' ')}`;
}

/** Words as code in Markdown. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', '')}\``;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The report in a few lines for a terminal. */
export function pageSummary({ page, examples }: ImportedPage): string {
  const lines = examples.map(exampleSummary);
  const outside = page.before.length + page.after.length + page.frame.length;
  return [
    `${sentence(countOf(examples.length, 'example'))} on the page:`,
    ...lines,
    `${sentence(countOf(outside, 'paragraph'))} of the page in no example; the report has them in full.`,
  ].join('\n');
}

/** One example on one line: what was found, and how much is to decide. */
export function exampleSummary({ draft, figuresLeft, errors }: ImportedExample): string {
  const { metrics = [], contacts = [] } = draft.details;
  const counts = [
    countOf(metrics.length, 'figure') + ' proposed',
    `${figuresLeft.length} left`,
    countOf(contacts.length, 'contact'),
    `${draft.gaps.length + errors.length} to decide`,
  ];
  return `  ${draft.id}: ${counts.join(', ')}`;
}
