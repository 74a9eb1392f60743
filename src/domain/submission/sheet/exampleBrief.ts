import type { Catalogue } from '../../catalogue.ts';
import { listOf } from '../../words.ts';
import { citationOf } from '../citation.ts';
import { keyFigureOf } from '../keyFigure.ts';
import type { Submission } from '../submission.ts';
import { LICENCES } from '../vocabulary.ts';
import { type BriefFigure, briefFigure } from './briefFigure.ts';

/** What a printed page on one example says beside its sheet. Nobody to ask is named in it. */
export interface ExampleBrief {
  /** Full names of its councils, joined for display. */
  readonly councils: string;
  /** Who did it, as far as the example says. */
  readonly team?: string;
  readonly partners?: string;
  /** The figures it quotes, the key figure first. */
  readonly figures: readonly BriefFigure[];
  /** How many figures more stand on its page. */
  readonly moreFigures: number;
  /** The text to copy into a paper, with the address of the page. */
  readonly citation: string;
  /** How its words may be reused, as sentences. */
  readonly licence: string;
}

/** More figures than this leave no room on one printed page. */
const MOST_FIGURES = 3;

/** Sets out one example for paper. `address` is the whole address of its page. */
export function exampleBrief(
  submission: Submission,
  catalogue: Catalogue,
  address: string,
): ExampleBrief {
  const { councils, team, partners = [], metrics = [], evidence, licence } = submission;
  const key = keyFigureOf(metrics);
  const figures = key === undefined ? [] : [key, ...metrics.filter((each) => each !== key)];
  const { label, meaning } = LICENCES[licence];
  return {
    councils: listOf(councils.map((id) => catalogue.council(id).name)),
    ...(team === undefined ? {} : { team }),
    ...(partners.length === 0 ? {} : { partners: partners.join('; ') }),
    figures: figures
      .slice(0, MOST_FIGURES)
      .map((metric) => briefFigure(metric, catalogue.measure(metric.measure), evidence)),
    moreFigures: Math.max(0, figures.length - MOST_FIGURES),
    citation: citationOf(submission, catalogue, address),
    licence: `${label}. ${meaning}`,
  };
}
