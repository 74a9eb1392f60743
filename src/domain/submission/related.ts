import type { Catalogue } from '../catalogue.ts';
import { listOf, midSentence } from '../words.ts';
import type { Submission } from './submission.ts';

export interface Related {
  readonly submission: Submission;
  /** Why a reader of the one may want the other, as a clause: "also about recruitment". */
  readonly reason: string;
}

interface Tie extends Related {
  readonly strength: number;
}

/**
 * The submissions closest to one, strongest tie first, each with its reason. Ties are shared
 * practice models, measures and themes; a rare theme ties more than one that many share.
 */
export function relatedSubmissions(
  submission: Submission,
  catalogue: Catalogue,
  limit = 4,
): Related[] {
  return catalogue.submissions
    .filter((other) => other.id !== submission.id)
    .map((other) => tieBetween(submission, other, catalogue))
    .filter((tie) => tie.strength > 0)
    .sort((a, b) => b.strength - a.strength || (a.submission.id < b.submission.id ? -1 : 1))
    .slice(0, limit)
    .map(({ submission: other, reason }) => ({ submission: other, reason }));
}

function tieBetween(one: Submission, other: Submission, catalogue: Catalogue): Tie {
  const models = shared(one.practiceModels, other.practiceModels);
  const measures = shared(measuresOf(one), measuresOf(other));
  const themes = shared(one.themes, other.themes);
  const councils = shared(one.councils, other.councils);

  const strength =
    3 * models.length +
    2 * Math.min(measures.length, 2) +
    sum(themes.map((id) => rarity(id, catalogue))) +
    (one.themes[0] === other.themes[0] ? 1 : 0) +
    (themes.length > 0 && councils.length > 0 ? 0.5 : 0);

  return {
    submission: other,
    strength,
    reason: reasonFor({ models, measures, themes }, catalogue),
  };
}

interface Shared {
  readonly models: readonly string[];
  readonly measures: readonly string[];
  readonly themes: readonly string[];
}

/** The two strongest things shared, as a clause that follows the council's name. */
function reasonFor({ models, measures, themes }: Shared, catalogue: Catalogue): string {
  const [measure] = measures;
  const does = [
    ...(models.length > 0
      ? [`uses ${listOf(models.map((id) => catalogue.practiceModel(id).name))}`]
      : []),
    ...(measure === undefined ? [] : [`reports ${midSentence(catalogue.measure(measure).name)}`]),
  ];
  const about = listOf(themes.slice(0, 2).map((id) => midSentence(catalogue.theme(id).shortTitle)));
  if (does.length === 0) return `also about ${about}`;
  return `also ${listOf(does)}${does.length > 1 || about === '' ? '' : `, and is about ${about}`}`;
}

function measuresOf({ metrics = [] }: Submission): string[] {
  return [...new Set(metrics.map((metric) => metric.measure))];
}

function shared(one: readonly string[] = [], other: readonly string[] = []): string[] {
  return one.filter((id) => other.includes(id));
}

/** 3 for a theme of two submissions, falling towards 1 as more share it. */
function rarity(themeId: string, { submissions }: Catalogue): number {
  const count = submissions.filter(({ themes }) => themes.includes(themeId)).length;
  return 1 + 4 / Math.max(count, 2);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
