import type { TextRule } from "../textRule";
import { costAgrees } from "../evaluation/costAgrees";
import { indicatorsAgree } from "../evaluation/indicatorsAgree";
import { pointsAddUp } from "../evaluation/pointsAddUp";
import { rowsComplete } from "../evaluation/rowsComplete";
import { targetsReached } from "../evaluation/targetsReached";
import { amountAgrees } from "./amountAgrees";
import { carKindsListed } from "./carKindsListed";
import { changeAgrees } from "./changeAgrees";
import { completionAgrees } from "./completionAgrees";
import { completionOnOtherBase } from "./completionOnOtherBase";
import { countsAgree } from "./countsAgree";
import { countsBesideAmounts } from "./countsBesideAmounts";
import { departmentAgrees } from "./departmentAgrees";
import { differenceWithoutReason } from "./differenceWithoutReason";
import { directionAgrees } from "./directionAgrees";
import { equalWithReason } from "./equalWithReason";
import { fullWidthPunctuation } from "./fullWidthPunctuation";
import { growthAgrees } from "./growthAgrees";
import { itemNames } from "./itemNames";
import { itemsListed } from "./itemsListed";
import { kindsListed } from "./kindsListed";
import { noGaps } from "./noGaps";
import { noneIsNone } from "./noneIsNone";
import { noResidue } from "./noResidue";
import { noStrayLatin } from "./noStrayLatin";
import { otherFigureQuoted } from "./otherFigureQuoted";
import { partsAddUp } from "./partsAddUp";
import { percentOnZero } from "./percentOnZero";
import { rateNotLow } from "./rateNotLow";
import { sectionsListed } from "./sectionsListed";
import { shareAgrees } from "./shareAgrees";
import { staffAgrees } from "./staffAgrees";
import { unitsPresent } from "./unitsPresent";
import { yearAgrees } from "./yearAgrees";
import { zeroNote } from "./zeroNote";

/** Every mistake of a typed text that is looked for. A new one is a file and a line here. */
export const textRules: readonly TextRule[] = [
  amountAgrees,
  otherFigureQuoted,
  changeAgrees,
  shareAgrees,
  completionAgrees,
  completionOnOtherBase,
  growthAgrees,
  percentOnZero,
  directionAgrees,
  equalWithReason,
  differenceWithoutReason,
  itemsListed,
  itemNames,
  sectionsListed,
  kindsListed,
  countsAgree,
  countsBesideAmounts,
  carKindsListed,
  noneIsNone,
  yearAgrees,
  departmentAgrees,
  unitsPresent,
  noResidue,
  noGaps,
  fullWidthPunctuation,
  noStrayLatin,
  partsAddUp,
  zeroNote,
  staffAgrees,
  rateNotLow,
  pointsAddUp,
  targetsReached,
  indicatorsAgree,
  rowsComplete,
  costAgrees,
];
