import { addresses } from '../addresses.ts';
import type { PublishedChart } from './publishedChart.ts';

/** What charts have in common in the list of them all. */
export interface ChartGroup {
  readonly title: string;
  /** Address of its page, from the site's root. */
  readonly address: string;
  readonly charts: readonly PublishedChart[];
  /** Charts of one year each, newest first: their findings would fill pages. */
  readonly years: readonly { readonly year: string; readonly id: string }[];
}

/** Every chart, by what it is a chart of; groups are in the order of their titles. */
export interface ChartIndex {
  readonly measures: readonly ChartGroup[];
  readonly examples: readonly ChartGroup[];
  /** One chart each. */
  readonly councils: readonly ChartGroup[];
  readonly others: readonly ChartGroup[];
}

/** Sorts charts into the list of them all. A measure's pages of years stand with the measure. */
export function chartIndex(charts: readonly PublishedChart[]): ChartIndex {
  const groups = [...Map.groupBy(charts, homeOf)]
    .map(([address, members]) => groupOf(address, members))
    .toSorted((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  const under = (root: string) => groups.filter(({ address }) => address.startsWith(root));
  const measures = under(addresses.measures);
  const examples = under(addresses.submissions);
  const councils = under(addresses.councils);
  const known = new Set([...measures, ...examples, ...councils]);
  return { measures, examples, councils, others: groups.filter((group) => !known.has(group)) };
}

function groupOf(address: string, members: readonly PublishedChart[]): ChartGroup {
  const [first] = members;
  const main = members.find(({ page }) => page.address === address);
  return {
    title: main?.page.title ?? first?.panels[0].measure ?? '',
    address,
    charts: members.filter((chart) => yearOf(chart) === undefined),
    years: members
      .flatMap((chart) => {
        const year = yearOf(chart);
        return year === undefined ? [] : [{ year, id: chart.id }];
      })
      .toSorted((a, b) => Number(b.year) - Number(a.year)),
  };
}

/** Address of the chart's page, or of the measure whose year it is about. */
function homeOf({ page }: PublishedChart): string {
  const [, measure] = /^\/measures\/([^/]+)\//.exec(page.address) ?? [];
  return measure === undefined ? page.address : addresses.measure(measure);
}

function yearOf({ id, page }: PublishedChart): string | undefined {
  const ofMeasure = page.address.startsWith(addresses.measures);
  return ofMeasure ? /-(\d{4})$/.exec(id)?.[1] : undefined;
}
