import type { Rule } from '../rule.ts';
import { ampersand } from './ampersand.ts';
import { capitalHeading } from './capitalHeading.ts';
import { contradictingFigures } from './contradictingFigures.ts';
import { datesOutOfOrder } from './datesOutOfOrder.ts';
import { deadInternalLink } from './deadInternalLink.ts';
import { duplicateName } from './duplicateName.ts';
import { emptyHeadingSection } from './emptyHeadingSection.ts';
import { headingRepeatsTitle } from './headingRepeatsTitle.ts';
import { insecureLink } from './insecureLink.ts';
import { latinAbbreviation } from './latinAbbreviation.ts';
import { longSentence } from './longSentence.ts';
import { pastReviewDate } from './pastReviewDate.ts';
import { percentOrPoints } from './percentOrPoints.ts';
import { percentUnitMismatch } from './percentUnitMismatch.ts';
import { periodInFuture } from './periodInFuture.ts';
import { pictureDescription } from './pictureDescription.ts';
import { readingAge } from './readingAge.ts';
import { reservedId } from './reservedId.ts';
import { reversedPeriods } from './reversedPeriods.ts';
import { smallPercentageBase } from './smallPercentageBase.ts';
import { targetAndResult } from './targetAndResult.ts';
import { targetAsResult } from './targetAsResult.ts';
import { unaccountedNumber } from './unaccountedNumber.ts';
import { unclearDefinition } from './unclearDefinition.ts';
import { unexplainedAcronym } from './unexplainedAcronym.ts';
import { unknownFigure } from './unknownFigure.ts';
import { unknownReference } from './unknownReference.ts';
import { unlikeValues } from './unlikeValues.ts';
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
  datesOutOfOrder,
  pastReviewDate,
  periodInFuture,
  reversedPeriods,
  smallPercentageBase,
  targetAndResult,
  unlikeValues,
  emptyHeadingSection,
  headingRepeatsTitle,
  pictureDescription,
  unexplainedAcronym,
  ampersand,
  latinAbbreviation,
  longSentence,
  readingAge,
  capitalHeading,
  contradictingFigures,
  targetAsResult,
  percentOrPoints,
  percentUnitMismatch,
];
