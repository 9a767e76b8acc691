/** What a reviewer would see in a form: what is wrong, why, what to do. Keyed by what is wrong. */
export const findings = {
  'findings.weightsNotHundred':
    '权重合计为 {sum} 分（指标 {indicators} 分＋预算执行率 {execution} 分），应等于 100 分。请调整各指标分值。',
  'findings.totalWeightWrong': '{cell} 总分行的分值填 {typed}，各项分值合计为 {sum}。请改为 100。',
  'findings.categoryWeightsDiffer': '{cell}“{name}”写明 {stated} 分，下级指标分值合计为 {sum} 分。请改成一致。',
  'findings.unusualCategoryWeights':
    '一级指标权重为 {found}，评分规则为 {expected}（财预〔2020〕10号，按记忆转述）。确有特殊情况可以调整，请核对或说明。',
  'findings.executionWeightWrong':
    '{cell} 预算执行率的分值填 {typed}，按“{rules}”应为 {weight} 分。请把 {cell} 改为 {weight}。',
  'findings.weightNotPoints': '{cell}“{name}”的分值“{text}”不是大于 0 的数。分值只能填数字，请修改。',
  'findings.scoreNotPoints': '{cell}“{name}”的得分“{text}”不是有效的数。得分只能填不小于 0 的数字，请修改。',
  'findings.templateRows': '表里还有 {count} 行没有填写的模板行（从 {first} 起，如“指标 2:”“……”）。请删除或填写。',
  'findings.helpTextLeft': '{cell} 还留着模板的填写说明“{text}”。请填写实际内容。',
  'findings.misplaced': '“{name}”放在“{under}”下，内容应属于{belongs}。指标与类别不对应的，复核时可能不计分，请调整。',
  'findings.duplicated': '“{name}”重复：“{one}”和“{other}”都有。重复的指标只计一次，请删去一个或改为不同内容。',
  'findings.categoryMissing':
    '表中没有{name}。财预〔2020〕10号（按记忆转述）要求设置{name}，请补充，确实没有的请说明。',
  'findings.countedTwice': '总分 {total} 把小计行或“其中”行的 {extra} 分又加了一次。请只按各项指标相加。',

  'findings.quantityInWords': '{cell}“{name}”是数量指标，指标值“{target}”不是数。请填写数值和单位。',
  'findings.unitMissing': '有 {count} 个指标值没有单位，如 {cell}“{name}”的“{target}”。请补上单位（%、个、元等）。',
  'findings.targetBlank': '{cell}“{name}”没有年度指标值，完成情况无从比较。请补填。',
  'findings.targetInName': '{cell} 没有年度指标值，目标写在名称“{name}”里。请把数值移到指标值一列。',
  'findings.costAtLeast': '{cell}“{name}”是成本，指标值“{target}”用了“≥”。成本应控制在指标值以内，请改为“≤”。',
  'findings.quantityAtMost': '{cell}“{name}”是数量指标，指标值“{target}”用了“≤”。如果是至少要完成的数量，请改为“≥”。',
  'findings.notAssessable':
    '{count} 个效益指标的指标值都是“{target}”，看不出怎么计算，复核时按不可考查扣分。请换成可以核实的指标。',
  'findings.scaleAsTarget': '{cell}“{name}”的指标值“{target}”是全部评价档次。请写明要达到哪一档，如“优”。',
  'findings.targetIsName': '{cell}“{name}”的指标值照抄了指标名称，没有可比的目标。请填写要达到的数值或程度。',
  'findings.satisfactionFull': '{cell}“{name}”的指标值“{target}”不合理：满意度不可能超过 100%。请改为如“≥90%”。',
  'findings.undesiredAtLeast': '{cell}“{name}”越低越好，指标值“{target}”却用了“≥”。请改为“≤”。',

  'findings.scoreAboveWeight': '{cell}“{name}”得分 {score}，超过分值 {weight}。得分不能大于分值，请修改。',
  'findings.scoreNotCapped':
    '{cell}“{name}”得分 {score}：按完成率反推分值为 {weight}，超额部分也计了分。得分不得突破权重，请改为 {weight}。',
  'findings.metLostPoints':
    '{cell}“{name}”实际完成值“{actual}”已达到指标值“{target}”，得分却是 {score}（分值 {weight}），也没有说明原因。按财预〔2020〕10号（按记忆转述）完成的记满分：请改为 {weight}，或写明扣分原因。',
  'findings.unmetFull':
    '{cell}“{name}”实际完成值“{actual}”没有达到指标值“{target}”，却得满分 {weight}。按比例应得 {computed} 分，请修改得分并说明原因。',
  'findings.unmetFullJudge':
    '{cell}“{name}”实际完成情况“{actual}”没有达到指标值“{target}”，却得满分 {weight}。请按完成程度评分并说明原因。',
  'findings.notProportional':
    '{cell}“{name}”完成率 {completion}，按比例应得 {computed} 分（分值 {weight}），现填 {score}。请修改，或说明依据。',
  'findings.unexplainedLoss':
    '“{name}”得 {score} 分，比分值 {weight} 少 {lost} 分，{cell} 没有写偏差原因。请填写偏差原因及改进措施。',
  'findings.unexplainedUnmet': '有 {count} 个指标没有完成（如“{name}”），{cell} 没有写原因。请填写原因分析和改进措施。',
  'findings.unexplainedExcess':
    '“{name}”指标值“{target}”、实际“{actual}”，完成率 {completion}，达到 {alert} 的提示线，没有说明。请写明原因；如果是指标值定得明显偏低，由您决定是否适当调减得分，程序不会自动调减。',
  'findings.outsideBand':
    '{cell}“{name}”完成情况“{actual}”，对应 {low}—{high} 分，现填 {score}。请核对得分或完成情况的用词。',
  'findings.explainedWithoutLoss':
    '{cell}“{name}”写了偏差（“{note}”），却得满分 {weight}。请核对：有偏差应扣分，没有偏差不必填写。',
  'findings.allFull': '{count} 个指标全部是满分。复核时会重点核实，请准备好佐证材料。',
  'findings.emptyWords': '{cell}“{name}”的偏差原因只填了“{note}”。有偏差请写明原因及改进措施，没有偏差请留空。',
  'findings.proportionFix': '按完成值与指标值的比例记分：{score} 分',

  'findings.partsNotTotal': '{cell} {column}合计填 {total} {unit}，各项来源相加为 {sum} {unit}。请核对后改成一致。',
  'findings.totalMissing': '{cell} {column}合计没有填，各项来源相加为 {sum} {unit}。请补填。',
  'findings.rateWrong':
    '{cell}“{row}”执行率填“{typed}”，按 全年执行数 {expenditure}÷全年预算数 {budget} 应为 {computed}。请修改。',
  'findings.rateFix': '执行率＝全年执行数÷全年预算数＝{rate}',
  'findings.executionScoreWrong':
    '{cell} 执行率得分填 {typed}，执行率 {rate}、分值 {weight}，按评分规则应为 {score} 分。请修改。',
  'findings.scoredWithoutSpending':
    '{cell} 预算执行率为 0，执行率得分却填 {typed}。没有执行应得 {score} 分，请修改并说明原因。',
  'findings.executionFix': '按评分规则，执行率得 {score} 分',
  'findings.overspent':
    '“{row}”执行数 {expenditure} 大于预算数 {budget}（执行率 {rate}）。请核对是否有追加预算或上年结转没有计入；得分最多为分值。',
  'findings.rateOfNothing': '{cell} 没有预算也没有支出，执行率却填“{typed}”。0÷0 没有意义，请留空或填“—”。',
  'findings.lowRate':
    '预算执行率 {rate}（预算 {budget}、执行 {expenditure}）低于 90%，表内没有说明原因。请写明未执行的原因（四川等地要求）。',
  'findings.budgetAdjusted':
    '全年预算数 {annual} {unit}与年初预算数 {initial} {unit}不同，表内没有说明。请写明追加或调减的理由（四川等地要求）。',
  'findings.partsScored':
    '{cell}“其中”行也填了执行率得分，与合计行相同。执行率只在合计行计一次分，请确认没有重复相加。',
  'findings.partsScoredDifferently':
    '{cell}“其中”行的执行率得分为 {typed}，合计行为 {own}。执行率只在合计行计一次分，请删去“其中”行的得分。',
  'findings.moneyWithUnit': '{cell}“{text}”带了单位。金额只填数字，按表头单位 {unit} 换算。',
  'findings.moneyInWords': '{cell}“{text}”不是金额。请填写以 {unit} 为单位的数字。',
  'findings.moneyMagnitude': '“{row}”的预算数与执行数相差约一万倍，可能有的按元、有的按万元填写。请统一为 {unit}。',
  'findings.initialBudgetBlank': '{cell} 年初预算数没有填。请补填；年初没有安排的填 0 并说明追加情况。',

  'findings.totalNotSum':
    '{cell} 总分填 {typed}，按表中各项相加为 {sum}（指标 {indicators}＋执行率 {execution}）。请核对各项得分后修改总分。',
  'findings.executionLeftOut':
    '{cell} 总分 {typed} 只是各项指标得分之和，没有计入预算执行率得分。请补填执行率得分，再合计总分。',
  'findings.totalFix': '总分＝指标得分 {indicators}＋执行率得分 {execution}',
  'findings.gradeNotBand': '{cell} 等级填“{typed}”，总分 {score} 应为“{grade}”（{bands}）。请修改等级或核对总分。',
  'findings.goalCopied': '{cell} 实际完成情况与预期目标逐字相同。请写明实际做了什么、完成了多少。',

  'findings.goalAgainstTarget':
    '预期目标（{cell}）写“{goal}”，指标“{name}”的指标值是“{target}”，不一致。请核对后改成一致。',

  'findings.scoredBlank': '{cell}“{name}”没有填实际完成值，却得了 {score} 分。请补填实际完成值。',
  'findings.numberInWords':
    '{cell}“{name}”的指标值“{target}”是数，实际完成值却填“{actual}”。定量指标请填实际完成的数字。',
  'findings.notPlatformWord': '{cell}“{name}”的完成情况“{actual}”：一体化系统要求填“达成”“部分达成”“未达成”之一。',
  'findings.operatorCopied': '有 {count} 个实际完成值带着比较符号，如 {cell}“{name}”的“{actual}”。请填实际完成的数。',
  'findings.notComparable':
    '{cell}“{name}”实际完成值“{actual}”与指标值“{target}”单位或类型不同，无法比较。请统一口径。',
  'findings.unclearValue':
    '{cell}“{name}”指标值“{target}”、实际完成值“{actual}”看不出确切的数，无法比较。请写成一个数和单位。',
  'findings.aboveHundred': '{cell}“{name}”的实际完成值“{actual}”超过 100%，这类比率不可能超过 100%。请核对。',
  'findings.dateLate': '{cell}“{name}”实际“{actual}”，晚于指标值“{target}”。请核对日期，确实推迟的请评分并说明原因。',
  'findings.dateOutsideYear': '{cell}“{name}”的日期（指标值“{target}”、实际“{actual}”）不在 {year} 年度内。请核对。',
  'findings.acceptedUnfinished': '{cell} 写着“{said}”，“{name}”却得满分 {weight}。没有完工或验收的，请重新评分。',
  'findings.satisfactionUnmeasured':
    '{cell}“{name}”填“{actual}”，没有满意度数据。请填问卷或回访得出的百分比，没有数据的复核时不计分。',
  'findings.negative': '{cell}“{text}”是负数，系统会按 0 处理。请核对。',
  'findings.specialCharacters': '{cell}“{text}”含有系统不接受的符号。请改成文字。',

  'findings.narrativeTotal': '{place} 写总分 {said} 分，表中（{cell}）为 {table} 分。请改成一致。',
  'findings.narrativeGrade': '{place} 写等级“{said}”，总分 {score} 应为“{table}”。请改成一致。',
  'findings.narrativeRate': '{place} 写执行率 {said}，按表中资金计算为 {table}。请改成一致。',
  'findings.narrativeBudget': '{place} 写预算 {said}，表中（{cell}）为 {table}。请改成一致。',
  'findings.narrativeSpending': '{place} 写支出 {said}，表中（{cell}）执行数为 {table}。请改成一致。',
  'findings.narrativeSatisfaction': '{place} 写满意度 {said}，表中为 {table}。请改成一致。',
  'findings.narrativeAllMet': '{place} 写“{said}”，表中有 {count} 个指标没有完成（如“{name}”）。请如实修改。',
  'findings.narrativeNothingSpent': '{place} 写“{said}”，而预算执行率为 0%。请如实说明资金没有执行的情况。',
  'findings.narrativeIndicator': '{place} 写“{name}”为 {said}，表中（{cell}）为“{table}”。请改成一致。',
  'findings.otherUnit': '{place} 标题写着“{name}”，表中单位是“{own}”。可能是从其他单位的报告复制，请修改。',
  'findings.proseArithmetic': '{place} 写“{written}”，算出来是 {right}。请核对。',

  'findings.askSurvey': '“{name}”：有没有满意度问卷或回访记录，份数和汇总结果能不能提供？',
  'findings.askEvidence': '报告和表中的数字是否都能在底稿、凭证、验收单里找到？',
  'findings.askProportion': '{count} 处扣分写了原因：原因与扣分多少相称吗？',
  'findings.askLayout':
    '报告格式是否符合要求（标题小标宋二号居中，一级黑体、二级楷体加粗，正文仿宋三号，行距 30 磅，A4）？',

  'findings.takenAsAtLeast': '有 {count} 个指标值没有写“≥”，按“至少”计算，如 {cell}“{name}”的“{target}”。',
  'findings.takenAsAtMost':
    '有 {count} 个指标值没有写“≤”，按“不超过”计算，如 {cell}“{name}”的“{target}”。如果不是，请写明“≥”。',
  'findings.duplicateColumn': '{cell} 有两列都叫“{text}”，按第一列读取。请删去一列或改名。',
  'findings.contradictoryHeader': '{cell} 两列的表头意思相同，按第一列读取。请改成不同的名称。',
  'findings.noIndicatorHeader':
    '{cell} 指标没有表头，可能读错。请补上“一级指标、二级指标、三级指标、年度指标值、实际完成值”。',
  'findings.formulaError': '{cell} 是公式错误“{text}”，没有数可用。请修正公式。',
  'findings.cutOff': '工作表“{sheet}”的自评表没有读到任何指标行，表格可能不完整。请补全指标。',
  'findings.tooLarge': '工作表“{sheet}”太大，只读了前面一部分。请把自评表另存到单独的工作表。',
  'findings.oversizedNumber': '{cell} 的数“{text}”大得不合常理，没有采用。请核对。',
  'findings.longText': '{cell} 的文字超过一万字。请核对是否粘贴错了。',
  'findings.partsMissing': '没有找到：{parts}。如果表里有，请检查标签是否写全；没有的请补填。',
} as const satisfies Record<string, string>;
