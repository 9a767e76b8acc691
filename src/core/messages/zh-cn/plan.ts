/** Why a cell is to be changed. */
export const plan = {
  'plan.executionRate': '执行率＝全年执行数 {expenditure} ÷ 全年预算数 {budget}',
} as const satisfies Record<string, string>;
