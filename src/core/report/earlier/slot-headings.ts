/**
 * Under which headings units answer what a slot asks, by the slot's id: headings of the published outlines (reference:
 * docs/report.md). The order counts: the first that an earlier report has is taken.
 */
export const slotHeadings: Readonly<Record<string, readonly RegExp[]>> = {
  workOrganised: [/自评工作开展|自评组织|自评工作组织|评价组织|工作组织|组织情况|工作开展情况/],
  background: [/立项|背景|项目概况|主要内容/, /基本情况/, /目标实现情况/],
  fundsArrived: [/到位|资金申请|资金下达|资金安排/],
  fundsManagement: [/资金.*管理|管理情况|资金使用/],
  targetsIssued: [/分解下达|目标下达/],
  implementation: [/实施.*内容|实施程序|组织实施/],
  purpose: [/实施目的|支持方向/],
  decision: [/决策/],
  evaluationPurpose: [/评价目的|对象和范围/],
  evaluationDesign: [/设计过程/],
  evaluationFocus: [/预设问题|评价重点|选点/],
  principles: [/评价原则/],
  method: [/评价方法/, /方法/],
  evidence: [/证据|资料收集/],
  evidenceList: [/佐证材料/],
  process: [/评价(?:实施|工作)过程/, /实施过程|工作过程/],
  limitations: [/局限/],
  experience: [/经验|做法/],
  problems: [/存在.*问题|主要问题|问题和原因|问题及原因/],
  measures: [/整改措施|改进措施/, /下一步/],
  suggestions: [/建议/],
  publication: [/结果.*(?:应用|公开)|应用和公开/],
  other: [/其他.*说明/],
  unitDuties: [/职责|单位概况|部门概况|基本概况/],
  unitStaff: [/机构|编制|人员/],
  unitWork: [/运行情况|成绩/],
  goalResult: [/总体.*完成|目标完成情况/],
  executionReason: [/执行率|资金执行/],
};
