import type { Column } from '../comparison/comparison.ts';

/** The columns of an official series: the area's code, for machines, and one for each year. */
export function yearColumns(years: readonly number[]): readonly Column[] {
  return [
    { key: 'code', heading: 'Area code', kind: 'text', onlyInFile: true },
    ...years.map((year): Column => ({ key: String(year), heading: String(year), kind: 'value' })),
  ];
}
