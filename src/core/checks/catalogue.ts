import type { Check } from './check';
import { scoredBlank } from './actuals/v21-scored-blank';
import { numberInWords } from './actuals/v22-number-in-words';
import { notPlatformWord } from './actuals/v23-not-platform-word';
import { operatorCopied } from './actuals/v24-operator-copied';
import { notComparable } from './actuals/v25-not-comparable';
import { aboveHundred } from './actuals/v26-above-hundred';
import { dateWrong } from './actuals/v27-date-wrong';
import { acceptedUnfinished } from './actuals/v28-accepted-unfinished';
import { satisfactionUnmeasured } from './actuals/v29-satisfaction-unmeasured';
import { negativeOrSpecial } from './actuals/v60-negative-or-special';
import { costExceeded } from './actuals/v68-cost-exceeded';
import { noteOutdated } from './scores/v73-note-outdated';
import { convertedScoreDiffers } from './scores/v74-converted-score-differs';
import { partsNotTotal } from './funds/v40-parts-not-total';
import { rateWrong } from './funds/v41-rate-wrong';
import { executionScoreWrong } from './funds/v42-execution-score-wrong';
import { scoredWithoutSpending } from './funds/v43-scored-without-spending';
import { overspent } from './funds/v44-overspent';
import { rateOfNothing } from './funds/v45-rate-of-nothing';
import { lowRate } from './funds/v46-low-rate';
import { budgetAdjusted } from './funds/v47-budget-adjusted';
import { partsScored } from './funds/v48-parts-scored';
import { moneyMistyped } from './funds/v49-money-mistyped';
import { moneyBlank } from './funds/v50-money-blank';
import { paymentRateDiffers } from './funds/v61-payment-rate-differs';
import { costDiffers } from './funds/v62-cost-differs';
import { doneWithoutMoney } from './funds/v63-done-without-money';
import { sourceUnspent } from './funds/v69-source-unspent';
import { narrativeAgainstTable } from './narrative/v54-narrative-against-table';
import { otherUnit } from './narrative/v55-other-unit';
import { proseArithmetic } from './narrative/v56-prose-arithmetic';
import { consistency } from './narrative/v57-consistency';
import { proportionate } from './narrative/v58-proportionate';
import { layout } from './narrative/v59-layout';
import { partsAndWholes } from './narrative/v70-parts-and-wholes';
import { fundsToldOtherwise } from './narrative/v72-funds-told-otherwise';
import { directionInferred } from './recognition/r01-direction-inferred';
import { headerRepeated } from './recognition/r02-header-repeated';
import { formulaError } from './recognition/r03-formula-error';
import { noIndicatorRows } from './recognition/r04-no-indicator-rows';
import { beyondSense } from './recognition/r05-beyond-sense';
import { partsMissing } from './recognition/r06-parts-missing';
import { finishedOrNot } from './recognition/r07-finished-or-not';
import { scoreAboveWeight } from './scores/v30-score-above-weight';
import { metLostPoints } from './scores/v31-met-lost-points';
import { unmetFull } from './scores/v32-unmet-full';
import { notProportional } from './scores/v33-not-proportional';
import { unexplainedLoss } from './scores/v34-unexplained-loss';
import { unexplainedExcess } from './scores/v35-unexplained-excess';
import { outsideBand } from './scores/v36-outside-band';
import { explainedWithoutLoss } from './scores/v37-explained-without-loss';
import { allFull } from './scores/v38-all-full';
import { emptyWords } from './scores/v39-empty-words';
import { weightsNotHundred } from './structure/v01-weights-not-hundred';
import { categoryWeightsDiffer } from './structure/v02-category-weights-differ';
import { unusualCategoryWeights } from './structure/v03-unusual-category-weights';
import { executionWeightWrong } from './structure/v04-execution-weight-wrong';
import { notPoints } from './structure/v05-not-points';
import { templateLeft } from './structure/v06-template-left';
import { misplaced } from './structure/v07-misplaced';
import { duplicated } from './structure/v08-duplicated';
import { categoryMissing } from './structure/v09-category-missing';
import { countedTwice } from './structure/v10-counted-twice';
import { placeholderLeft } from './structure/v64-placeholder-left';
import { completionAsQuality } from './structure/v66-completion-as-quality';
import { quantityInWords } from './targets/v11-quantity-in-words';
import { unitMissing } from './targets/v12-unit-missing';
import { targetBlank } from './targets/v13-target-blank';
import { costAtLeast } from './targets/v14-cost-at-least';
import { quantityAtMost } from './targets/v15-quantity-at-most';
import { notAssessable } from './targets/v16-not-assessable';
import { scaleAsTarget } from './targets/v17-scale-as-target';
import { targetIsName } from './targets/v18-target-is-name';
import { goalAgainstTarget } from './targets/v19-goal-against-target';
import { senselessTarget } from './targets/v20-senseless-target';
import { effectNotAssessable } from './targets/v65-effect-not-assessable';
import { heavyWords } from './targets/v67-heavy-words';
import { targetAsFormula } from './targets/v71-target-as-formula';
import { totalNotSum } from './totals/v51-total-not-sum';
import { gradeNotBand } from './totals/v52-grade-not-band';
import { goalCopied } from './totals/v53-goal-copied';

/** All checks in the order of their ids; how certainly the form could be read comes last. */
export const checks: readonly Check[] = [
  weightsNotHundred,
  categoryWeightsDiffer,
  unusualCategoryWeights,
  executionWeightWrong,
  notPoints,
  templateLeft,
  misplaced,
  duplicated,
  categoryMissing,
  countedTwice,
  quantityInWords,
  unitMissing,
  targetBlank,
  costAtLeast,
  quantityAtMost,
  notAssessable,
  scaleAsTarget,
  targetIsName,
  goalAgainstTarget,
  senselessTarget,
  scoredBlank,
  numberInWords,
  notPlatformWord,
  operatorCopied,
  notComparable,
  aboveHundred,
  dateWrong,
  acceptedUnfinished,
  satisfactionUnmeasured,
  scoreAboveWeight,
  metLostPoints,
  unmetFull,
  notProportional,
  unexplainedLoss,
  unexplainedExcess,
  outsideBand,
  explainedWithoutLoss,
  allFull,
  emptyWords,
  partsNotTotal,
  rateWrong,
  executionScoreWrong,
  scoredWithoutSpending,
  overspent,
  rateOfNothing,
  lowRate,
  budgetAdjusted,
  partsScored,
  moneyMistyped,
  moneyBlank,
  totalNotSum,
  gradeNotBand,
  goalCopied,
  narrativeAgainstTable,
  otherUnit,
  proseArithmetic,
  consistency,
  proportionate,
  layout,
  negativeOrSpecial,
  paymentRateDiffers,
  costDiffers,
  doneWithoutMoney,
  placeholderLeft,
  effectNotAssessable,
  completionAsQuality,
  heavyWords,
  costExceeded,
  sourceUnspent,
  partsAndWholes,
  targetAsFormula,
  fundsToldOtherwise,
  noteOutdated,
  convertedScoreDiffers,
  directionInferred,
  headerRepeated,
  formulaError,
  noIndicatorRows,
  beyondSense,
  partsMissing,
  finishedOrNot,
];
