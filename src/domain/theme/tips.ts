import type { Catalogue, Theme } from '../catalogue.ts';
import type { Submission } from '../submission/submission.ts';

export interface ShownTip {
  readonly tip: string;
  /** At least one. */
  readonly examples: readonly Submission[];
}

/**
 * The tips of a theme with the examples behind them. An example that is not published is left
 * out, and a tip that no published example shows goes with it.
 */
export function shownTips(theme: Theme, { submissions }: Catalogue): ShownTip[] {
  const byId = new Map(submissions.map((submission) => [submission.id, submission]));
  return (theme.tips ?? [])
    .map(({ tip, examples }) => ({
      tip,
      examples: examples.map((id) => byId.get(id)).filter((example) => example !== undefined),
    }))
    .filter(({ examples }) => examples.length > 0);
}

/** The tips of all themes that name a submission as an example of theirs. */
export function tipsShownBy({ id }: Submission, { themes }: Catalogue): readonly string[] {
  return themes.flatMap(({ tips = [] }) =>
    tips.filter(({ examples }) => examples.includes(id)).map(({ tip }) => tip),
  );
}
