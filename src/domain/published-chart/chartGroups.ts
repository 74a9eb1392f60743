import type { PublishedChart } from './publishedChart.ts';

/** A page of the hub and the charts that belong to it. */
export interface ChartGroup {
  readonly title: string;
  readonly address: string;
  readonly charts: readonly [PublishedChart, ...PublishedChart[]];
}

/** Charts by the page they belong to, in the order of the pages' titles. */
export function chartGroups(charts: readonly PublishedChart[]): readonly ChartGroup[] {
  return [...Map.groupBy(charts, ({ page }) => page.address).values()]
    .flatMap(([first, ...more]) =>
      first === undefined
        ? []
        : [
            {
              title: first.page.title,
              address: first.page.address,
              charts: [first, ...more] as const,
            },
          ],
    )
    .toSorted((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
}
