import type { Benchmark } from '../../domain/benchmark/benchmark.ts';
import { contradictionsIn } from '../../domain/benchmark/contradictions.ts';
import type { Offence, Rule } from '../rule.ts';
import { sampleSeries } from '../sampleSeries.ts';
import type { Source } from '../sources.ts';

const ANYBOROUGH = 'E09009901,,Anyborough,council,London,24,22';

export const contradictorySeries: Rule = {
  name: 'contradictory-series',
  title: 'Official figures that contradict each other',
  severity: 'error',
  why: 'A chart would draw one of two figures by chance, and a council would be shown with a figure that is not its own.',
  examples: {
    wrong: [
      series(ANYBOROUGH, 'E09009901,,Anyborough,council,London,24,26'),
      series(ANYBOROUGH, ANYBOROUGH),
      series(ANYBOROUGH, 'E09009901,,Otherham,council,London,11,12'),
      series(ANYBOROUGH, 'E09009909,,Anyborough,council,London,,26'),
      series(ANYBOROUGH, 'E09009901;E09009902,,Anyborough and Otherham,council,London,20,21'),
      series(ANYBOROUGH, 'E09009903,E09009901,Farborough,council,London,,9'),
      series('E09009901,,Anyborough,council,Londonshire,24,22'),
      series('E10009910,,Oldshire,council,London,24,22'),
      {
        series: {
          'vacancy-rate': sampleSeries(ANYBOROUGH),
          'people-trained': sampleSeries('E09009901,,Any Borough,council,London,240,220'),
        },
      },
    ],
    right: [
      series(ANYBOROUGH, 'E09009902,,Otherham,council,London,11,x'),
      series('E09009901;E09009902,,Anyborough and Otherham,council,London,20,21'),
      series('E10009910,,Oldshire,council,London,24,', 'E06009911,,Newshire,council,London,,22'),
      series('E09009903,E09009904,Farborough,council,London,7,9'),
    ],
  },
  check: ({ sources: { benchmarks } }) => [
    ...benchmarks.flatMap((source) =>
      contradictionsIn(source.value).map(({ area, column, message, remedy }) => ({
        source,
        path: ['areas', area, column],
        message,
        remedy,
      })),
    ),
    ...namesAcrossFiles(benchmarks),
  ],
};

/** One code that two series give two names: a reader would not know whose figures they are. */
function namesAcrossFiles(benchmarks: readonly Source<Benchmark>[]): Offence[] {
  const first = new Map<string, { readonly name: string; readonly file: string }>();
  return benchmarks.flatMap((source) =>
    source.value.areas.flatMap(({ codes, name }, index) => {
      const key = codes.join(' and ');
      const known = first.get(key);
      if (known === undefined) first.set(key, { name, file: source.file });
      if (known === undefined || known.name === name || known.file === source.file) return [];
      return [
        {
          source,
          path: ['areas', index, 'name'],
          message: `The code ${key} is '${name}' here and '${known.name}' in ${known.file}`,
          remedy: 'write one name for it in both files, as the publisher does',
        },
      ];
    }),
  );
}

function series(...lines: readonly string[]) {
  return { series: { 'vacancy-rate': sampleSeries(...lines) } };
}
