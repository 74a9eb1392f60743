import type { Rule } from '../rule.ts';
import { adoptionContradiction } from './adoptionContradiction.ts';
import { ampersand } from './ampersand.ts';
import { approvalsForOrigin } from './approvalsForOrigin.ts';
import { capitalHeading } from './capitalHeading.ts';
import { caseNumber } from './caseNumber.ts';
import { childIdentified } from './childIdentified.ts';
import { contactDomain } from './contactDomain.ts';
import { contactInText } from './contactInText.ts';
import { contradictingFigures } from './contradictingFigures.ts';
import { councilContradiction } from './councilContradiction.ts';
import { datesOutOfOrder } from './datesOutOfOrder.ts';
import { dayInFuture } from './dayInFuture.ts';
import { deadInternalLink } from './deadInternalLink.ts';
import { differsFromOfficial } from './differsFromOfficial.ts';
import { duplicateName } from './duplicateName.ts';
import { emptyHeadingSection } from './emptyHeadingSection.ts';
import { headingRepeatsTitle } from './headingRepeatsTitle.ts';
import { insecureLink } from './insecureLink.ts';
import { latinAbbreviation } from './latinAbbreviation.ts';
import { longSentence } from './longSentence.ts';
import { missingApproval } from './missingApproval.ts';
import { missingLicence } from './missingLicence.ts';
import { noApproval } from './noApproval.ts';
import { pastReviewDate } from './pastReviewDate.ts';
import { percentOrPoints } from './percentOrPoints.ts';
import { percentUnitMismatch } from './percentUnitMismatch.ts';
import { periodInFuture } from './periodInFuture.ts';
import { personalAddress } from './personalAddress.ts';
import { personNamed } from './personNamed.ts';
import { pictureDescription } from './pictureDescription.ts';
import { providerMismatch } from './providerMismatch.ts';
import { publishedWithoutOriginAddress } from './publishedWithoutOriginAddress.ts';
import { readingAge } from './readingAge.ts';
import { repeatedValue } from './repeatedValue.ts';
import { reservedId } from './reservedId.ts';
import { reusedId } from './reusedId.ts';
import { reversedPeriods } from './reversedPeriods.ts';
import { sameWords } from './sameWords.ts';
import { smallCount } from './smallCount.ts';
import { smallPercentageBase } from './smallPercentageBase.ts';
import { stageContradiction } from './stageContradiction.ts';
import { startAfterResult } from './startAfterResult.ts';
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

/** Rules that can find something in a submission: those that a form runs in the browser too. */
export const RULES_OF_SUBMISSIONS: readonly Rule[] = [
  unknownReference,
  duplicateName,
  reservedId,
  reusedId,
  unknownFigure,
  unclearDefinition,
  unpairedValues,
  valueOutsideRange,
  repeatedValue,
  differsFromOfficial,
  unaccountedNumber,
  unusedWaiver,
  deadInternalLink,
  insecureLink,
  vagueLink,
  datesOutOfOrder,
  dayInFuture,
  stageContradiction,
  adoptionContradiction,
  pastReviewDate,
  periodInFuture,
  reversedPeriods,
  startAfterResult,
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
  approvalsForOrigin,
  caseNumber,
  childIdentified,
  contactDomain,
  contactInText,
  councilContradiction,
  missingApproval,
  missingLicence,
  noApproval,
  personNamed,
  personalAddress,
  providerMismatch,
  publishedWithoutOriginAddress,
  sameWords,
  smallCount,
];
