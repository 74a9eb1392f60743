import type { Rule } from '../rule.ts';
import { clockBehind } from './clockBehind.ts';
import { colourContrast } from './colourContrast.ts';
import { contradictorySeries } from './contradictorySeries.ts';
import { lostAddress } from './lostAddress.ts';
import { officialValueOutsideRange } from './officialValueOutsideRange.ts';
import { RULES_OF_SUBMISSIONS } from './ofSubmissions.ts';

/**
 * Every rule that looks at content once it has been read. To add one: one file, and one line here,
 * or in `ofSubmissions.ts` where it can find something in a submission.
 */
export const RULES: readonly Rule[] = [
  ...RULES_OF_SUBMISSIONS,
  lostAddress,
  clockBehind,
  colourContrast,
  contradictorySeries,
  officialValueOutsideRange,
];
