import type { findings as chinese } from '../zh-cn/findings';

export const findings: Record<keyof typeof chinese, string> = {
  'findings.weightsNotHundred':
    'Weights add up to {sum} (indicators {indicators} + execution {execution}), they must make 100. Adjust the weights.',
  'findings.totalWeightWrong': '{cell}: the total row says {typed}, the weights add up to {sum}. Write 100.',
  'findings.categoryWeightsDiffer':
    '{cell}: “{name}” states {stated} points, its rows add up to {sum}. Make them agree.',
  'findings.unusualCategoryWeights':
    'Level-1 weights are {found}, the rules have {expected} (财预〔2020〕10号, as recalled). Special cases may differ: check, or say why.',
  'findings.executionWeightWrong':
    '{cell}: weight of execution is {typed}, by “{rules}” it is {weight}. Write {weight} into {cell}.',
  'findings.weightNotPoints': '{cell}: the weight “{text}” of “{name}” is no number above 0. Write a number.',
  'findings.scoreNotPoints': '{cell}: the score “{text}” of “{name}” is no usable number. Write a number of 0 or more.',
  'findings.templateRows':
    '{count} template rows were left unfilled (from {first}, such as “指标 2:” or dots). Fill or delete them.',
  'findings.helpTextLeft': '{cell} still holds the template’s help text “{text}”. Write what is the case.',
  'findings.misplaced':
    '“{name}” stands under “{under}” and belongs to {belongs}. Reviewers may give no points for a mismatch: move it.',
  'findings.duplicated':
    '“{name}” stands twice: under “{one}” and “{other}”. It counts once: drop one or make them differ.',
  'findings.categoryMissing':
    'There is no {name}. 财预〔2020〕10号 (as recalled) asks for one: add it, or say why there is none.',
  'findings.countedTwice':
    'Total {total} counts {extra} points of subtotals or breakdown rows twice. Add up the indicators only.',

  'findings.quantityInWords':
    '{cell}: “{name}” is a quantity, its target “{target}” is no number. Give number and unit.',
  'findings.unitMissing': '{count} targets have no unit, e.g. {cell} “{name}”: “{target}”. Add the unit (%, 个, 元 …).',
  'findings.targetBlank': '{cell}: “{name}” has no target, nothing can be compared. Fill it in.',
  'findings.targetInName': '{cell}: no target; it is in the name “{name}”. Move the number to the target column.',
  'findings.costAtLeast': '{cell}: “{name}” is a cost, its target “{target}” says ≥. A cost is a ceiling: use ≤.',
  'findings.quantityAtMost': '{cell}: “{name}” is a quantity, its target “{target}” says ≤. If it is a minimum, use ≥.',
  'findings.notAssessable':
    'All {count} benefit targets are “{target}” and nothing says how they are measured; reviewers deduct for that. Use verifiable ones.',
  'findings.scaleAsTarget':
    '{cell}: the target “{target}” of “{name}” lists all grades. Say which one is to be reached.',
  'findings.targetIsName': '{cell}: the target of “{name}” repeats the name. Say what is to be reached.',
  'findings.satisfactionFull':
    '{cell}: target “{target}” of “{name}” makes no sense, satisfaction cannot exceed 100 %. Use e.g. ≥90%.',
  'findings.undesiredAtLeast': '{cell}: less is better for “{name}”, yet its target “{target}” says ≥. Use ≤.',

  'findings.scoreAboveWeight': '{cell}: “{name}” scores {score}, above its weight {weight}. Correct the score.',
  'findings.scoreNotCapped':
    '{cell}: {score} points for “{name}”: its completion implies a weight of {weight}, what is beyond the target was scored too. Write {weight}.',
  'findings.metLostPoints':
    '{cell}: the actual “{actual}” of “{name}” meets the target “{target}”, yet it scores {score} of {weight} and no reason is given. By 财预〔2020〕10号 (as recalled) a target met earns all points: write {weight}, or give the reason.',
  'findings.unmetFull':
    '{cell}: the actual “{actual}” of “{name}” misses the target “{target}”, yet it has all {weight} points. In proportion it is {computed}: correct it and give the reason.',
  'findings.unmetFullJudge':
    '{cell}: “{actual}” does not reach the target “{target}” of “{name}”, yet it has all {weight} points. Score what was done and give the reason.',
  'findings.notProportional':
    '{cell}: completion of “{name}” is {completion}, in proportion {computed} of {weight} points; the form has {score}. Correct it or give the basis.',
  'findings.unexplainedLoss':
    '“{name}” scores {score} of {weight}, {lost} points lost, and {cell} gives no reason. Write reason and measure.',
  'findings.unexplainedUnmet':
    '{count} targets were missed (e.g. “{name}”) and {cell} gives no reason. Write reasons and measures.',
  'findings.unexplainedExcess':
    '“{name}”: target “{target}”, actual “{actual}”, completion {completion}, at or beyond the alert of {alert}, without a reason. Give it; if the target was plainly too low, whether to take points off is for you to decide, the program never does.',
  'findings.outsideBand':
    '{cell}: “{actual}” for “{name}” stands for {low}–{high} points, the form has {score}. Check score or wording.',
  'findings.explainedWithoutLoss':
    '{cell}: “{name}” explains a deviation (“{note}”) and has all {weight} points. With a deviation points are lost; without one leave it blank.',
  'findings.allFull':
    'All {count} indicators have full scores. Reviewers look closely at that: keep the evidence ready.',
  'findings.emptyWords':
    '{cell}: the explanation of “{name}” only says “{note}”. Write reason and measure, or leave it blank if nothing deviates.',
  'findings.proportionFix': 'Points in proportion of actual to target: {score}',

  'findings.partsNotTotal':
    '{cell}: the total of {column} is {total} {unit}, its parts add up to {sum} {unit}. Make them agree.',
  'findings.totalMissing': '{cell}: the total of {column} is blank, its parts add up to {sum} {unit}. Fill it in.',
  'findings.rateWrong':
    '{cell}: rate of “{row}” is “{typed}”, expenditure {expenditure} ÷ budget {budget} makes {computed}. Correct it.',
  'findings.rateFix': 'Execution rate = expenditure ÷ annual budget = {rate}',
  'findings.executionScoreWrong':
    '{cell}: execution scores {typed}; at a rate of {rate} and a weight of {weight} the rules give {score}. Correct it.',
  'findings.scoredWithoutSpending':
    '{cell}: nothing was spent, yet execution scores {typed}. It earns {score}: correct it and give the reason.',
  'findings.executionFix': 'By the rules execution earns {score}',
  'findings.overspent':
    '“{row}”: expenditure {expenditure} exceeds the budget {budget} (rate {rate}). Check for additions or carry-over left out; the score is capped at the weight.',
  'findings.rateOfNothing':
    '{cell}: no budget and no expenditure, yet the rate says “{typed}”. 0 ÷ 0 means nothing: leave it blank or write “—”.',
  'findings.lowRate':
    'Execution rate {rate} (budget {budget}, expenditure {expenditure}) is below 90 % and the form gives no reason. Give it (asked for in Sichuan and elsewhere).',
  'findings.budgetAdjusted':
    'Annual budget {annual} {unit} differs from the initial {initial} {unit} and the form gives no reason. Give it (asked for in Sichuan and elsewhere).',
  'findings.partsScored':
    '{cell}: parts of the funds repeat the execution score. It counts once, in the total row: make sure it is not added up.',
  'findings.partsScoredDifferently':
    '{cell}: parts of the funds score {typed}, the total row {own}. Execution counts once, in the total row: remove the others.',
  'findings.moneyWithUnit': '{cell}: “{text}” has a unit. Write the number only, in {unit} as the header says.',
  'findings.moneyInWords': '{cell}: “{text}” is no amount. Write a number in {unit}.',
  'findings.moneyMagnitude':
    '“{row}”: amounts about ten thousandfold apart, perhaps some in 元 and some in 万元. Use {unit} throughout.',
  'findings.initialBudgetBlank':
    '{cell}: the initial budget is blank. Fill it in, or write 0 and explain the addition.',

  'findings.totalNotSum':
    '{cell}: the total says {typed}, the form’s scores add up to {sum} (indicators {indicators} + execution {execution}). Check the scores, then correct the total.',
  'findings.executionLeftOut':
    '{cell}: the total {typed} is that of the indicators alone, execution is left out. Fill in its score and add it.',
  'findings.totalFix': 'Total = indicators {indicators} + execution {execution}',
  'findings.gradeNotBand':
    '{cell}: the grade says “{typed}”, {score} points make “{grade}” ({bands}). Correct one of them.',
  'findings.goalCopied': '{cell}: the result repeats the goal word for word. Say what was done, and how much.',

  'findings.goalAgainstTarget':
    'The goal ({cell}) says “{goal}”, the target of “{name}” is “{target}”. Make them agree.',

  'findings.scoredBlank': '{cell}: “{name}” has no actual, yet scores {score}. Fill in the actual.',
  'findings.numberInWords':
    '{cell}: the target “{target}” of “{name}” is a number, the actual says “{actual}”. Write the number reached.',
  'findings.notPlatformWord': '{cell}: “{actual}” for “{name}”: the platform wants 达成, 部分达成 or 未达成.',
  'findings.operatorCopied':
    '{count} actuals carry an operator, e.g. {cell} “{name}”: “{actual}”. Write the number reached.',
  'findings.notComparable':
    '{cell}: actual “{actual}” and target “{target}” of “{name}” differ in unit or kind and cannot be compared. Use one measure.',
  'findings.unclearValue':
    '{cell}: target “{target}” and actual “{actual}” of “{name}” tell no certain number. Write one number and its unit.',
  'findings.aboveHundred': '{cell}: “{actual}” for “{name}” exceeds 100 %, which such a share cannot. Check it.',
  'findings.dateLate':
    '{cell}: “{actual}” for “{name}” is later than “{target}”. Check the date; if it is so, score it and give the reason.',
  'findings.dateOutsideYear':
    '{cell}: the dates of “{name}” (target “{target}”, actual “{actual}”) are not within {year}. Check them.',
  'findings.acceptedUnfinished':
    '{cell} says “{said}”, yet “{name}” has all {weight} points. Score it again if it is not finished or accepted.',
  'findings.satisfactionUnmeasured':
    '{cell}: “{actual}” for “{name}” is no figure. Give the percentage of a survey; without one reviewers give no points.',
  'findings.negative': '{cell}: “{text}” is negative; platforms take it as 0. Check it.',
  'findings.specialCharacters': '{cell}: “{text}” has characters that the platform rejects. Use words.',

  'findings.narrativeTotal': '{place} says a total of {said}, the form ({cell}) has {table}. Make them agree.',
  'findings.narrativeGrade': '{place} says grade “{said}”, {score} points make “{table}”. Make them agree.',
  'findings.narrativeRate': '{place} says an execution rate of {said}, the funds make {table}. Make them agree.',
  'findings.narrativeBudget': '{place} says a budget of {said}, the form ({cell}) has {table}. Make them agree.',
  'findings.narrativeSpending': '{place} says {said} were spent, the form ({cell}) has {table}. Make them agree.',
  'findings.narrativeSatisfaction': '{place} says satisfaction {said}, the form has {table}. Make them agree.',
  'findings.narrativeAllMet':
    '{place} says “{said}”, yet {count} targets were missed (e.g. “{name}”). Say what is the case.',
  'findings.narrativeNothingSpent': '{place} says “{said}”, yet 0 % of the budget was spent. Say so.',
  'findings.narrativeIndicator': '{place} says {said} for “{name}”, the form ({cell}) has “{table}”. Make them agree.',
  'findings.otherUnit':
    '{place}: the heading names “{name}”, the form’s unit is “{own}”. It may be copied from elsewhere: correct it.',
  'findings.proseArithmetic': '{place} says “{written}”, it makes {right}. Check it.',

  'findings.askSurvey': '“{name}”: is there a survey or a record of calls, with numbers and results?',
  'findings.askEvidence':
    'Can every figure of report and form be found in working papers, vouchers and acceptance records?',
  'findings.askProportion': '{count} deductions have reasons: do they fit the points lost?',
  'findings.askLayout': 'Does the report follow the required layout (fonts, sizes, 30-pt lines, A4)?',

  'findings.takenAsAtLeast': '{count} targets have no ≥ and are taken as at least, e.g. {cell} “{name}”: “{target}”.',
  'findings.takenAsAtMost':
    '{count} targets have no ≤ and are taken as at most, e.g. {cell} “{name}”: “{target}”. If not, write ≥.',
  'findings.duplicateColumn': '{cell}: two columns are called “{text}”, the first is used. Remove or rename one.',
  'findings.contradictoryHeader': '{cell}: two column labels mean the same, the first is used. Rename one.',
  'findings.noIndicatorHeader': '{cell}: the indicators have no header and may be misread. Add one.',
  'findings.formulaError': '{cell}: formula error “{text}”, there is no number. Mend the formula.',
  'findings.cutOff': 'The form on sheet “{sheet}” has no indicator rows, it may be incomplete. Complete it.',
  'findings.tooLarge':
    'Sheet “{sheet}” is too large, only its first part was read. Move the form to a sheet of its own.',
  'findings.oversizedNumber': '{cell}: “{text}” is beyond all sense and was not used. Check it.',
  'findings.longText': '{cell}: more than 10,000 characters. Check what was pasted.',
  'findings.partsMissing': 'Not found: {parts}. If the form has them, check the labels; if not, fill them in.',
};
