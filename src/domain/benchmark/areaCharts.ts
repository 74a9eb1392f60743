import { addresses } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import type { PublishedChart } from '../published-chart/publishedChart.ts';
import { homeAreas } from './areas/homeAreas.ts';
import type { Benchmark } from './benchmark.ts';

/**
 * A chart for each year of an official measure: the councils of the hub's own region with the range
 * of chance. Ids are "official-turnover-rate-2025". A year without a figure has no chart.
 */
export function areaCharts(
  benchmark: Benchmark,
  catalogue: Pick<Catalogue, 'councils' | 'measure' | 'neighbours' | 'site'>,
): PublishedChart[] {
  const measure = catalogue.measure(benchmark.measure);
  return benchmark.years.flatMap((year) => {
    const comparison = homeAreas(measure, benchmark, year, catalogue);
    if (comparison.chart === undefined) return [];
    return [
      {
        id: comparison.id,
        title: comparison.heading,
        panels: [comparison],
        page: {
          address: addresses.measureYear(measure.id, year),
          title: `${measure.name}, council by council, ${year}`,
        },
      },
    ];
  });
}
