import { alwaysMet } from './always-met/check.ts';
import { anniversaryCount } from './anniversary-count/check.ts';
import { awardCycle } from './award-cycle/check.ts';
import { awardIncludesAnother } from './award-includes-another/check.ts';
import { bandOutOfReach } from './band-out-of-reach/check.ts';
import { blanksAgainstStatus } from './blanks-against-status/check.ts';
import { celebratedBeforeIssue } from './celebrated-before-issue/check.ts';
import { celebratedOutsidePeriod } from './celebrated-outside-period/check.ts';
import type { AnyCheck, CatalogueEntry, Subject } from './check.ts';
import { citedActLater } from './cited-act-later/check.ts';
import { councilInside } from './council-inside/check.ts';
import { criteriaContradict } from './criteria-contradict/check.ts';
import { criterionFollows } from './criterion-follows/check.ts';
import { criterionRepeats } from './criterion-repeats/check.ts';
import { deferredCriteria } from './deferred-criteria/check.ts';
import { differentTypes } from './different-types/check.ts';
import { duplicateName } from './duplicate-name/entry.ts';
import { emptyBase } from './empty-base/check.ts';
import { endBeforeStart } from './end-before-start/check.ts';
import { gapInValidity } from './gap-in-validity/check.ts';
import { idlePart } from './idle-part/check.ts';
import { idlePreference } from './idle-preference/check.ts';
import { impossibleDate } from './impossible-date/entry.ts';
import { issuedAfterEnd } from './issued-after-end/check.ts';
import { issuerNotInBeing } from './issuer-not-in-being/check.ts';
import { issuerOtherName } from './issuer-other-name/check.ts';
import { kindAgainstSymbol } from './kind-against-symbol/check.ts';
import { missingPart } from './missing-part/check.ts';
import { movementCycle } from './movement-cycle/check.ts';
import { nestedAggregate } from './nested-aggregate/check.ts';
import { neverMet } from './never-met/check.ts';
import { notAskedOf } from './not-asked-of/check.ts';
import { notComparable } from './not-comparable/check.ts';
import { notOnScale } from './not-on-scale/check.ts';
import { openInnerBase } from './open-inner-base/check.ts';
import { openWindow } from './open-window/check.ts';
import { otherMeasure } from './other-measure/check.ts';
import { otherParticipant } from './other-participant/check.ts';
import { outsideParentPeriod } from './outside-parent-period/check.ts';
import { overlappingValidity } from './overlapping-validity/check.ts';
import { parentEndsFirst } from './parent-ends-first/check.ts';
import { personalData } from './personal-data/entry.ts';
import { pointsSum } from './points-sum/check.ts';
import { quotaWithoutBase } from './quota-without-base/check.ts';
import { quotaWithoutPlaces } from './quota-without-places/check.ts';
import { quotaWithoutReach } from './quota-without-reach/check.ts';
import { requiredField } from './required-field/check.ts';
import { reversedRange } from './reversed-range/check.ts';
import { shareOver100 } from './share-over-100/check.ts';
import { slugCollision } from './slug-collision/entry.ts';
import { spellingDiffers } from './spelling-differs/check.ts';
import { stageLength } from './stage-length/check.ts';
import { statedLength } from './stated-length/check.ts';
import { symbolAgainstIssuer } from './symbol-against-issuer/check.ts';
import { symbolGrammar } from './symbol-grammar/check.ts';
import { syntaxEntries } from './syntax/entries.ts';
import { tableGap } from './table-gap/check.ts';
import { unboundEnd } from './unbound-end/check.ts';
import { unknownName } from './unknown-name/entry.ts';
import { unmeasurableTarget } from './unmeasurable-target/check.ts';
import { unroundedQuota } from './unrounded-quota/check.ts';
import { unusedWaiver } from './unused-waiver/entry.ts';
import { wrongKind } from './wrong-kind/entry.ts';
import { wrongOrdinal } from './wrong-ordinal/check.ts';
import { yearNotStated } from './year-not-stated/check.ts';

/** The checks that look at lowered documents, in the order of their codes. */
const documentChecks: readonly AnyCheck[] = [
  endBeforeStart,
  issuedAfterEnd,
  statedLength,
  anniversaryCount,
  celebratedOutsidePeriod,
  celebratedBeforeIssue,
  citedActLater,
  unboundEnd,
  wrongOrdinal,
  stageLength,
  issuerNotInBeing,
  issuerOtherName,
  spellingDiffers,
  symbolGrammar,
  symbolAgainstIssuer,
  blanksAgainstStatus,
  missingPart,
  requiredField,
  kindAgainstSymbol,
  shareOver100,
  openInnerBase,
  unmeasurableTarget,
  deferredCriteria,
  reversedRange,
  differentTypes,
  otherMeasure,
  notOnScale,
  notComparable,
  councilInside,
  nestedAggregate,
  openWindow,
  yearNotStated,
  unroundedQuota,
  quotaWithoutReach,
  quotaWithoutBase,
  emptyBase,
  pointsSum,
  tableGap,
  overlappingValidity,
  gapInValidity,
  otherParticipant,
  notAskedOf,
  awardCycle,
  neverMet,
  alwaysMet,
  criteriaContradict,
  criterionRepeats,
  criterionFollows,
  idlePart,
  awardIncludesAnother,
  idlePreference,
  quotaWithoutPlaces,
  bandOutOfReach,
  parentEndsFirst,
  outsideParentPeriod,
  movementCycle,
];

const checksBySubject = new Map<Subject, AnyCheck[]>();
for (const check of documentChecks) {
  for (const subject of check.subjects) {
    checksBySubject.set(subject, [...(checksBySubject.get(subject) ?? []), check]);
  }
}

/** The checks that look at documents of such a kind, in the order of their codes. */
export const checksOf = (subject: Subject): readonly AnyCheck[] =>
  checksBySubject.get(subject) ?? [];

/** What is found before there is a document to look at: dates that cannot be, names, waivers. */
const foundEarlier: readonly CatalogueEntry[] = [
  impossibleDate,
  unknownName,
  wrongKind,
  duplicateName,
  slugCollision,
  personalData,
  unusedWaiver,
];

/** Every code that the compiler can report, with its page; in the order of the codes. */
export const catalogue: readonly CatalogueEntry[] = [
  ...syntaxEntries,
  ...foundEarlier,
  ...documentChecks,
].sort((a, b) => (a.code < b.code ? -1 : 1));

export const explanation = (code: string): CatalogueEntry | undefined =>
  catalogue.find((entry) => entry.code === code);
