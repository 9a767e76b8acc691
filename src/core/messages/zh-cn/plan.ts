/** Why a cell is to be changed. */
export const plan = {
  'plan.executionRate': '执行率＝全年执行数 {expenditure} ÷ 全年预算数 {budget}',
  'plan.textForNumber': '{cell} 应填数字，现在是“{text}”，请先改正。',
  'plan.noIndicators': '工作表“{sheet}”上的表没有指标行（可能只截取了一部分），请打开完整的自评表。',
} as const satisfies Record<string, string>;
