import { addresses } from '../../addresses.ts';
import type { Catalogue } from '../../catalogue.ts';
import { listOf } from '../../words.ts';
import { type Cost, costBandOf } from '../cost.ts';
import { formatCosts } from '../formatCost.ts';
import { formatPartialDate } from '../period.ts';
import type { Submission } from '../submission.ts';
import { COST_BANDS, EVIDENCE, RESULTS, STATUSES, type Term } from '../vocabulary.ts';
import { figureCell } from './figureCell.ts';
import { problemLead } from './problemLead.ts';
import type { QuotedFigure } from './quotedFigure.ts';
import { quotedFigures } from './quotedFigures.ts';
import type { SheetCell, SheetRowId } from './sheetRows.ts';

/** One example as a column of a comparison. It names whom to ask by role, never by mailbox. */
export interface ExampleSheet {
  readonly id: string;
  readonly title: string;
  /** Short names of its councils, joined for display. */
  readonly where: string;
  /** Of its page, from the site's root. */
  readonly address: string;
  readonly result: Submission['result'];
  readonly evidence: Submission['evidence'];
  readonly cells: Readonly<Record<SheetRowId, SheetCell>>;
  /** Every figure it quotes, with what decides whether another can be set beside it. */
  readonly figures: readonly QuotedFigure[];
}

const NOTHING: SheetCell = { lines: [] };

/** Sets out one example in named rows. What its source does not state is an empty cell. */
export function exampleSheet(submission: Submission, catalogue: Catalogue): ExampleSheet {
  const { id, title, summary, councils, status, result, evidence, transfer } = submission;
  const address = addresses.submission(id);
  return {
    id,
    title,
    where: listOf(councils.map((council) => catalogue.council(council).shortName)),
    address,
    result,
    evidence,
    cells: {
      problem: problemCell(submission),
      summary: { lines: [summary] },
      status: termCell(status, STATUSES[status]),
      result: termCell(result, RESULTS[result]),
      evidence: termCell(evidence, EVIDENCE[evidence]),
      figure: figureCell(submission, catalogue),
      cost: costCell(submission.cost),
      leadTime: lineCell(transfer?.leadTime),
      staffing: lineCell(transfer?.staffing),
      needs: listCell(transfer?.needs),
      keep: listCell(transfer?.keep),
      adapt: listCell(transfer?.adapt),
      differently: lineCell(transfer?.differently),
      ask: askCell(submission),
      dates: datesCell(submission),
      address: { lines: [`${shortAddress(catalogue.site.address)}${address}`], address },
    },
    figures: quotedFigures(submission, catalogue),
  };
}

/** As a reader types it from paper. */
function shortAddress(site: string): string {
  return site.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function problemCell(submission: Submission): SheetCell {
  const { text, from } = problemLead(submission);
  if (from === 'text') return { lines: [text] };
  return { lines: [text], notes: ['The summary: the text has no part about the problem.'] };
}

function termCell(key: string, { label }: Term): SheetCell {
  return key === 'not-stated' ? NOTHING : { lines: [label] };
}

function lineCell(line: string | undefined): SheetCell {
  return line === undefined ? NOTHING : { lines: [line] };
}

function listCell(lines: readonly string[] = []): SheetCell {
  return lines.length > 1 ? { lines, list: true } : { lines };
}

function costCell(cost: Cost | undefined): SheetCell {
  if (cost === undefined) return NOTHING;
  const sums = formatCosts(cost);
  const band = costBandOf(cost);
  const lines = sums.length > 0 || band === 'not-stated' ? sums : [COST_BANDS[band].label];
  const notes = [cost.basis, cost.note].filter((note) => note !== undefined);
  return notes.length === 0 ? { lines } : { lines, notes };
}

function askCell({ id, contacts }: Submission): SheetCell {
  const address = `${addresses.submission(id)}#ask`;
  const roles = [...new Set(contacts.map(({ role }) => role))];
  return roles.length === 0
    ? { lines: ['No contact is published'], address }
    : { ...listCell(roles), address };
}

function datesCell({ dates, origin }: Submission): SheetCell {
  const days = [
    ['Published', dates?.published],
    ['Updated', dates?.updated],
    ['To be reviewed by', dates?.reviewBy],
    ['Source dated', origin.date],
  ] as const;
  return {
    lines: days.flatMap(([name, day]) =>
      day === undefined ? [] : [`${name} ${formatPartialDate(day)}`],
    ),
  };
}
