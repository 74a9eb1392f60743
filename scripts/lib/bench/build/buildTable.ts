import { textTable } from '../textTable.ts';
import type { BuildFigures } from './buildSection.ts';

const HEAD = [
  'submissions',
  'built by',
  'cold s',
  'cold CPU s',
  'warm CPU s',
  'edited CPU s',
  'MB at most',
  'pages',
  'pages/s',
  'MB made',
  '',
];

/** What each contender took at each size, for a terminal. */
export function buildTable(figures: readonly BuildFigures[]): string {
  const rows = figures.map((each) => [
    String(each.submissions),
    each.name,
    each.cold.wall.toFixed(1),
    each.cold.cpu.toFixed(1),
    each.warm.cpu.toFixed(1),
    each.edited.cpu.toFixed(1),
    each.cold.memory.toFixed(0),
    String(each.pages),
    (each.pages / each.cold.wall).toFixed(0),
    (each.bytes / 1e6).toFixed(1),
    each.makes,
  ]);
  return textTable([HEAD, ...rows]);
}
