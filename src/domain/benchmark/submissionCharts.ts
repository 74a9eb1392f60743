import { addresses } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Comparison } from '../comparison/comparison.ts';
import type { PublishedChart } from '../published-chart/publishedChart.ts';
import type { Submission } from '../submission/submission.ts';
import { listOf } from '../words.ts';
import { behindMetrics, type BehindMeasure } from './behindMetrics.ts';

/** The official series behind an example's figures, each as a chart with an address of its own. */
export function submissionCharts(
  submission: Submission,
  catalogue: Catalogue,
): readonly PublishedChart[] {
  return behindMetrics(submission, catalogue).map(({ id, heading, panels }) => ({
    id,
    title: heading,
    panels: comparisonsOf(panels),
    page: {
      address: addresses.submission(submission.id),
      title: `${submission.title}, ${listOf(submission.councils.map((council) => catalogue.council(council).shortName))}`,
    },
  }));
}

function comparisonsOf([first, ...others]: BehindMeasure['panels']): [Comparison, ...Comparison[]] {
  return [first.comparison, ...others.map(({ comparison }) => comparison)];
}
