import type { Place } from '../domain/problem.ts';
import { csvPlaces } from './csvPlaces.ts';

/**
 * Where the parts of a series stand in its file: `['areas', 3, '2024']` is the cell of the fourth
 * area in the column of that name. What is not there is taken for the start of its row or file.
 */
export function benchmarkPlaces(text: string): (path: readonly (string | number)[]) => Place {
  const place = csvPlaces(text);
  return ([, area, column]) => place(area, column);
}
