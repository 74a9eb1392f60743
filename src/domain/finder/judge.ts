import { costBandOf } from '../submission/cost.ts';
import type { Submission } from '../submission/submission.ts';
import { type Condition, TIME_UNITS } from './condition.ts';
import type { FinderChoice } from './schema.ts';

/** Whether an example meets a condition; `not-stated` where it does not say what would decide. */
export type Verdict = 'yes' | 'no' | 'not-stated';

/** Judges an example by one choice: one of its conditions has to hold. */
export function judge({ where }: Pick<FinderChoice, 'where'>, submission: Submission): Verdict {
  if (where === undefined) return 'yes';
  const verdicts = where.map((condition) => judgeCondition(condition, submission));
  return verdicts.find((each) => each === 'yes') ?? verdicts.find((each) => each !== 'no') ?? 'no';
}

function judgeCondition(condition: Condition, submission: Submission): Verdict {
  const { themes, mentions, costBands, leadTimeIn, statuses, results, evidence, has } = condition;
  const verdicts = [
    themes && said(submission.themes.some((id) => themes.includes(id))),
    mentions && said(mentions.some((words) => mention(words).test(wordsOf(submission)))),
    costBands && among(costBands, costBandOf(submission.cost)),
    leadTimeIn && judgeLeadTime(leadTimeIn, submission.transfer?.leadTime),
    statuses && among(statuses, submission.status),
    results && among(results, submission.result),
    evidence && among(evidence, submission.evidence),
    has && said(has.some((holding) => holds(submission, holding))),
  ];
  return verdicts.find((each) => each === 'no') ?? verdicts.find(isOpen) ?? 'yes';
}

function isOpen(verdict: Verdict | undefined): verdict is 'not-stated' {
  return verdict === 'not-stated';
}

function said(holds: boolean): Verdict {
  return holds ? 'yes' : 'no';
}

function among(wanted: readonly string[], value: string): Verdict {
  return value === 'not-stated' ? 'not-stated' : said(wanted.includes(value));
}

/** Lead-in times are free words: only the units they name can be judged, and the longest counts. */
function judgeLeadTime(wanted: readonly string[], words = ''): Verdict {
  const named = TIME_UNITS.filter((unit) =>
    new RegExp(`\\b${unit.replace(/s$/, '')}s?\\b`, 'i').test(words),
  );
  return named.length === 0 ? 'not-stated' : said(named.every((unit) => wanted.includes(unit)));
}

function holds(
  { contacts, metrics = [], resources = [] }: Submission,
  holding: NonNullable<Condition['has']>[number],
): boolean {
  return { contact: contacts, figures: metrics, resources }[holding].length > 0;
}

/** Where a word says whom an example is about, rather than what else it touches on. */
function wordsOf({ title, summary, team, metrics = [] }: Submission): string {
  const populations = metrics.map(({ population }) => population);
  return [title, summary, team, ...populations].join('\n');
}

/** The words as whole words, in the singular or plural. */
function mention(words: string): RegExp {
  const literal = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}s?(?![\\p{L}\\p{N}])`, 'iu');
}
