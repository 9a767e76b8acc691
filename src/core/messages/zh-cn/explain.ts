/** Why a row owes 偏差原因分析及改进措施, and what is wrong with what was written. */
export const explain = {
  'explain.lostPoints': '扣了 {lost} 分：请说明偏差原因和改进措施。',
  'explain.over': '完成率 {completion}，明显高于指标值：请说明原因；如果是指标值定得偏低，可以适当调减得分。',
  'explain.unmet': '没有完成年度指标值：请说明偏差原因和改进措施。',
  'explain.tooLong': '说明有 {count} 个字，表格要求不超过 {allowed} 个字，请精简。',
} as const satisfies Record<string, string>;
