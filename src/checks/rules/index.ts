import type { Rule } from '../rule.ts';
import { duplicateName } from './duplicateName.ts';
import { reservedId } from './reservedId.ts';
import { unclearDefinition } from './unclearDefinition.ts';
import { unknownFigure } from './unknownFigure.ts';
import { unknownReference } from './unknownReference.ts';
import { unpairedValues } from './unpairedValues.ts';
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
];
