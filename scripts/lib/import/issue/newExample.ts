import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { checkDraft } from '../draft/checkDraft.ts';
import type { Known } from '../draft/draft.ts';
import { writeDraft } from '../draft/writeDraft.ts';
import { findLost } from '../page/findLost.ts';
import type { ImportedExample } from '../page/importPage.ts';
import type { PageBlock } from '../page/pageBlock.ts';
import { exampleReport, listed, section } from '../page/pageReport.ts';
import { refused } from '../refused.ts';
import type { IssueAnswers } from './issueAnswers.ts';
import { wordDraft } from '../word/draft/wordDraft.ts';
import { wordBlocks } from '../word/read/wordBlocks.ts';
import { escapeMdx } from '../draft/escapeMdx.ts';

export interface NewExample extends ImportedExample {
  readonly report: string;
}

/** Makes a draft of the answers to the form for a new example. Throws `RefusedError` without any. */
export function newExample(
  { form, answers }: IssueAnswers,
  known: Known,
  isTaken: (id: string) => boolean,
): NewExample {
  if (answers.size === 0) throw refused('The issue has no answers', 'fill in its form');
  // A field of one line is no Markdown: its signs are the writer's own.
  const lines = new Set(form.fields.flatMap(({ type, label }) => (type === 'input' ? label : [])));
  const told = [...answers].flatMap(([label, text]) => [
    `### ${label}`,
    lines.has(label) ? escapeMdx(text) : withLines(text),
  ]);
  const { blocks, cleaned } = wordBlocks(toHtml(told.join('\n\n')), []);
  const made = wordDraft(blocks, known, { file: 'issue' }, isTaken);
  const text = writeDraft(made.draft);
  const { errors, words } = checkDraft(text);
  const example: ImportedExample = {
    ...made,
    text,
    words,
    errors: errors.map(({ line, column, message }) => `${line}:${column}  ${message}`),
  };
  const links = cleaned.map(({ from, to }) => `- ${escapeMdx(from)} is now ${escapeMdx(to)}`);
  const said = made.answered.map((each) => `- ${escapeMdx(each.title)}: ${escapeMdx(each.words)}`);
  const parts = [
    exampleReport(example, 'Paragraph'),
    ...section('Answers that the form gives', said),
    ...section('Links that were cleaned', links),
  ];
  return { ...example, report: withLost(parts.join('\n\n'), blocks, words) };
}

/** Markdown as plain HTML, in which tags that somebody wrote are words. */
function toHtml(markdown: string): string {
  return micromark(markdown, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] });
}

/** GitHub shows each line of an answer on a line of its own, so each was meant as one. */
function withLines(text: string): string {
  return text.replaceAll(/(?<!\n)\n(?!\s*(?:\n|[-*+|>#]|\d+[.)]|```|~~~))/g, '\\\n');
}

function withLost(report: string, blocks: readonly PageBlock[], words: string): string {
  const answers = blocks.filter(({ kind }) => kind !== 'heading');
  const lost = findLost(answers, [report, words].join('\n'));
  return lost.length === 0
    ? `${report}\n\nEvery word of the answers is in the draft or in this report.`
    : `${report}\n\n${listed('Words that are in no draft', 'Copy them by hand.', lost)}`;
}
