import type { Rule } from '../rule.ts';
import { deadInternalLink } from './deadInternalLink.ts';
import { duplicateName } from './duplicateName.ts';
import { insecureLink } from './insecureLink.ts';
import { reservedId } from './reservedId.ts';
import { unaccountedNumber } from './unaccountedNumber.ts';
import { unclearDefinition } from './unclearDefinition.ts';
import { unknownFigure } from './unknownFigure.ts';
import { unknownReference } from './unknownReference.ts';
import { unpairedValues } from './unpairedValues.ts';
import { unusedWaiver } from './unusedWaiver.ts';
import { vagueLink } from './vagueLink.ts';
import { valueOutsideRange } from './valueOutsideRange.ts';

/** Every rule that looks at content once it has been read. To add one: one file, one line here. */
export const RULES: readonly Rule[] = [
  unknownReference,
  duplicateName,
  reservedId,
  unknownFigure,
  unclearDefinition,
  unpairedValues,
  valueOutsideRange,
  unaccountedNumber,
  unusedWaiver,
  deadInternalLink,
  insecureLink,
  vagueLink,
];
