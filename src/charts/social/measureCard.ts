import { officialComparison } from '../../domain/benchmark/officialComparison.ts';
import type { Benchmark } from '../../domain/benchmark/benchmark.ts';
import type { Catalogue, Measure } from '../../domain/catalogue.ts';
import { chartSpec, type LinesSpec } from '../../domain/comparison/chartSpec.ts';
import { chartColours, PALETTE } from '../palette.ts';
import { placeLines } from '../placeLines.ts';
import { discAt } from '../sheet/mark.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { card, CARD_WIDTH, spotlitWords } from './card.ts';

const ZOOM = 1.8;
const CHART = { x: 556, y: 152, width: 322, height: 236 };

/** A measure as other sites show it: what it counts, and its official series where it has one. */
export function measureCard(measure: Measure, catalogue: Catalogue): Sheet {
  const { name, definition, kind } = measure;
  const benchmark = catalogue.benchmarks.find((series) => series.measure === measure.id);
  const series = benchmark && wideSeries(measure, benchmark, catalogue.site.region);
  const over = [kind === 'official' ? 'Official measure' : 'Local measure'] as const;
  const description = `${name}: ${definition}`;
  if (series === undefined || benchmark === undefined) {
    return card(
      catalogue.site,
      { over, title: name, width: 530, description },
      spotlitWords(definition),
    );
  }
  const { source } = benchmark;
  return card(
    catalogue.site,
    {
      over,
      title: name,
      under: series.title,
      foot: `Source: ${source.publisher}`,
      width: 460,
      description: `${series.title}. ${series.sentence}`,
    },
    {
      shapes: [discAt(CARD_WIDTH, 0, 150)],
      panels: [
        {
          ...CHART,
          zoom: ZOOM,
          spec: series,
          placed: placeLines(series, CHART.width, CHART.height),
          colours: chartColours(PALETTE.paper),
        },
      ],
    },
  );
}

/** The lines of the country and the home region alone: a card has no room for its parts. */
function wideSeries(measure: Measure, benchmark: Benchmark, home: string): LinesSpec | undefined {
  const spec = chartSpec(officialComparison(measure, benchmark, { home, councils: [] }));
  if (spec?.kind !== 'lines') return undefined;
  const wide = benchmark.areas
    .filter(({ kind, name }) => kind === 'country' || (kind === 'region' && name === home))
    .map(({ name }) => name);
  return { ...spec, lines: spec.lines.filter(({ name }) => wide.includes(name)) };
}
