import { formatValue } from '../measure/formatValue.ts';
import type { Cost } from './cost.ts';

const POUNDS = { unit: 'pounds', range: {} } as const;

/** The costs as the source gives them: "£45,000 a year in 2025 prices". Empty when none is. */
export function formatCosts({ setUp, annual, priceYear }: Cost): string[] {
  const prices = priceYear === undefined ? '' : ` in ${priceYear} prices`;
  return [
    ...(setUp === undefined ? [] : [`${formatValue(setUp, POUNDS)} to set up${prices}`]),
    ...(annual === undefined ? [] : [`${formatValue(annual, POUNDS)} a year${prices}`]),
  ];
}
