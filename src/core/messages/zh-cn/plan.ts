/** Why a cell is to be changed, and why nothing is. */
export const plan = {
  'plan.executionRate': '执行率＝全年执行数 {expenditure} ÷ 全年预算数 {budget}',
  'plan.executionScore': '执行率得分＝分值 {weight} × 执行率 {rate}',
  'plan.executionBands': '执行率 {rate}，按规则分档得 {score} 分（分值 {weight}）',
  'plan.zeroBudget': '预算数为 0，按规则执行率得 {score} 分',
  'plan.scoreMet': '已完成指标值，得满分 {weight} 分',
  'plan.scoreOver': '超额完成，得满分 {weight} 分；完成率 {completion}，请说明原因',
  'plan.scoreUnmet': '未完成指标值，完成率 {completion}，按比例得 {score} 分（分值 {weight}）',
  'plan.scoreNone': '未完成指标值，按规则不得分（分值 {weight}）',
  'plan.scoreJudged': '按评定得 {score} 分（分值 {weight}）',
  'plan.executionByRules': '按评分规则，执行率得 {score} 分',
  'plan.scoreInProportion': '按完成值与指标值的比例记分：{score} 分',
  'plan.totalScore': '总分＝执行率得分 {execution} ＋ 指标得分 {indicators}',
  'plan.note': '这一行需要说明偏差：写入计算出的事实，原因和改进措施由您补充',
  'plan.noteFollows': '这一格是本工具写的说明：数字或您填的原因变了，跟着更新',
  'plan.noteGone': '这一格是本工具写的说明：这一行现在没有偏差，不再需要',
  'plan.noteMended': '说明里的数字与这一行现在的不一致：勾选后只改数字，您写的文字不动',
  'plan.noteAdded': '这一格已有文字：勾选后才会把您填的原因和措施写进去',
  'plan.textForNumber': '{cell} 应填数字，现在是“{text}”，请改成数字后再试。',
  'plan.noActualColumn':
    '工作表“{sheet}”的自评表没有“实际完成值”和“得分”列，可能只截取了左半边，请打开完整的自评表后再试。',
  'plan.noIndicators': '工作表“{sheet}”的自评表没有读到任何指标行，表格可能不完整，请补全指标后再试。',
} as const satisfies Record<string, string>;
