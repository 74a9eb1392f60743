import { describe, expect, test } from 'vitest';
import { checkContent } from './checkContent.ts';
import { withContent } from './testContent.ts';

const SOURCE = `  - id: workforce
    publisher: Department of Examples
    title: Workforce
    url: https://statistics.example/workforce
    release: Reporting year 2024
    retrieved: 2025-03-01
    licence: ogl-3.0
    attribution: Invented.
    yearEnds: 09-30
    basis: Full-time equivalent.
    measures: [vacancy-rate]
`;
const SERIES = `code,former,name,kind,within,2023,2024
E92000001,,England,country,,18.9,17.3
E12000007,,London,region,England,25.2,22.7
E09009901,,Anyborough,council,London,24.1,22.5
`;
const FILE = 'content/benchmarks/vacancy-rate.csv';

/** What the check of a whole folder says of these series; the build refuses the same. */
function errorsOf(series: string, sources = SOURCE, more: Readonly<Record<string, string>> = {}) {
  const files = {
    'benchmarks/sources.yml': `sources:\n${sources}`,
    'benchmarks/vacancy-rate.csv': series,
    ...more,
  };
  return withContent(files, async (folder) => {
    const { report } = await checkContent(folder, '2026-11-21');
    return report.problems.filter(({ severity }) => severity === 'error');
  });
}

describe('a folder with one series that contradicts itself', () => {
  test('is refused only for what is wrong', async () => {
    expect(await errorsOf(SERIES)).toEqual([]);
  });

  test.each([
    [
      'an area twice, with another value',
      `${SERIES}E09009901,,Anyborough,council,London,24.1,26\n`,
      {
        line: 5,
        column: 1,
        message: /'Anyborough' \(E09009901\) stands twice, with 22.5 and 26 for 2024/,
      },
    ],
    [
      'a code under two names',
      `${SERIES}E09009901,,Otherham,council,London,11,12\n`,
      {
        line: 5,
        column: 1,
        message: /E09009901 stands under two names, 'Anyborough' and 'Otherham'/,
      },
    ],
    [
      'a council beside the return it shares',
      `${SERIES}E09009901;E09009902,,Anyborough and Otherham,council,London,20,21\n`,
      {
        line: 5,
        column: 1,
        message: /'Anyborough' \(E09009901\) has a line of its own .* in 2023 and 2024/,
      },
    ],
    [
      'a former code in use',
      `${SERIES}E09009903,E09009901,Farborough,council,London,,9\n`,
      {
        line: 5,
        column: 11,
        message: /E09009901 is a former code of 'Farborough', and 'Anyborough'/,
      },
    ],
    [
      'a region that is not there',
      SERIES.replace('council,London', 'council,Londonshire'),
      { line: 4, column: 31, message: /'Anyborough' is said to be in 'Londonshire'/ },
    ],
    [
      'a value that cannot be',
      SERIES.replace('22.5', '225'),
      { line: 4, column: 43, message: /225 for 'Anyborough' in 2024 is outside the range/ },
    ],
  ])('%s is named with its file, line and area', async (_, series, { line, column, message }) => {
    const errors = await errorsOf(series);
    expect(errors).toMatchObject([{ file: FILE, line, column }]);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.remedy).toMatch(/^[a-z]/);
  });

  test('two sources of one measure are named where the second claims it', async () => {
    const errors = await errorsOf(SERIES, SOURCE + SOURCE.replace('id: workforce', 'id: survey'));
    expect(errors).toMatchObject([{ file: 'content/benchmarks/sources.yml', line: 23 }]);
    expect(errors[0]?.message).toMatch(/'vacancy-rate' is claimed by 'workforce' and by 'survey'/);
  });

  test('a file that no source claims is named', async () => {
    const errors = await errorsOf(SERIES, SOURCE, { 'benchmarks/turnover-rate.csv': SERIES });
    expect(errors).toMatchObject([{ file: 'content/benchmarks/turnover-rate.csv', line: 1 }]);
  });
});
