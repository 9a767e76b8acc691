/** What is wrong in a file of scoring rules, and where. */
export const profile = {
  'profile.notRules': '这不是评分规则文件。请选择由本工具导出的 .json 规则文件，或先导出一份再修改。',
  'profile.missing': '规则文件缺少“{field}”，请补上（可先导出一份内置规则对照）。',
  'profile.unknownField': '规则文件里的“{field}”不认识，请检查拼写或删除它。',
  'profile.notANumber': '“{field}”应为数字，现在是 {found}，请改成不带引号的数字。',
  'profile.notWhole': '“{field}”应为整数，现在是 {found}，请改成 0 到 4 之间的整数。',
  'profile.wrongKind': '“{field}”的写法不对，现在是 {found}，请对照导出的内置规则修改。',
  'profile.notAChoice': '“{field}”只能是 {choices} 之一，现在是 {found}，请改正。',
  'profile.tooSmall': '“{field}”不能小于 {limit}，现在是 {found}，请改正。',
  'profile.tooLarge': '“{field}”不能大于 {limit}，现在是 {found}，请改正。',
  'profile.tooManySmall': '“{field}”不能为空，至少要有 {limit} 个字或 {limit} 项，请补上。',
  'profile.tooManyLarge': '“{field}”太长，最多 {limit} 个字或 {limit} 项，请删减。',
  'profile.noBands': '“execution.method”为 bands（分档）时，“execution.bands”至少要有一档，请补上。',
  'profile.notDescending': '“{field}”要从高到低排列且不能重复，请调整顺序。',
  'profile.bandAboveWeight': '“execution.bands”里有一档的分数高于执行率分值 {weight}，请改小。',
  'profile.lastGradeNotZero': '“grades”最后一档的“atLeast”应为 0，否则低分没有等级，请改正。',
  'profile.gradeTwice': '“{field}”里同一等级出现了两次，请删去一个。',
} as const satisfies Record<string, string>;
