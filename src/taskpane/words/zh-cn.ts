import type { RulesReason } from '../../core/rules/profiles';
/** Words of the pane itself; what the program found or was refused comes as messages (core/messages). */
export const zhCN = {
  product: '绩效自评助手',
  starting: '正在打开…',
  reading: '正在读取工作表…',
  writing: '正在写入…',
  restoring: '正在撤销…',
  keeping: '正在保存…',
  reporting: '正在准备报告…',
  inserting: '正在插入空白表…',

  pagesLabel: '页面',
  pages: (page: 'score' | 'checks' | 'explain' | 'report' | 'rules' | 'review') =>
    ({ score: '得分', checks: '校验', explain: '说明', report: '报告', rules: '规则', review: '复核' })[page],
  openMatters: (count: number) => `${count} 项待处理`,
  unsaved: '有未保存的修改',
  rulesHeading: '规则',
  pageLoading: '正在打开…',
  pageNotLoaded: '这一页的程序文件没有加载成功：网络断了，或者程序刚刚更新过。请检查网络，再点“重试”。',
  pageReopen: '还不行就点“重新打开面板”：工作簿里的内容和您在面板里填的都还在。',
  pageReopenUnsaved: '“规则”或提纲里有没保存的修改，重新打开前请先保存。',
  reopen: '重新打开面板',

  reread: '重新读取',
  retry: '重试',
  switchLanguage: 'English',
  close: '关闭',
  readOnly: '只读：面板不写入任何内容。',
  leaveReadOnly: '退出只读',
  differencesHeading: '与计算结果不同的单元格',
  stale: '表格已经改动，下面的结果可能不是最新的。',

  year: (year: number) => `${year} 年度`,
  unnamedProject: '（表上没有项目名称）',
  chooseForm: '自评表',
  formLabel: (sheet: string, project: string, range: string) => `${sheet} · ${project}（${range}）`,

  allForms: '全部自评表',
  allFormsCount: (count: number) => `全部自评表（${count} 张）`,
  showAllForms: '查看全部工作表的自评表',
  overviewHeading: (count: number) => `工作簿里的自评表（${count} 张）`,
  overviewScore: (score: string, grade: string) => `${score} 分 · ${grade}`,
  overviewChanges: (count: number) => `${count} 处待写入`,
  overviewFindings: (count: number) => `${count} 项错误或警告`,
  sheetsRead: (done: number, all: number) => `已读 ${done} / ${all} 张工作表`,
  stop: '停止',

  total: '总分',
  outOf: (weight: string) => `/ ${weight}`,
  notScored: '这张表没有分值，不计算得分',
  pending: (points: string) => `还有 ${points} 分待人工评定`,
  executionOpen: (points: string) => `预算执行率的 ${points} 分还不能计算：请先填好预算数和执行数`,
  gradePending: '等级待定',
  grades: (grade: '优' | '良' | '中' | '差') => grade,
  publishedTotal: (published: string) => `表上的总分是 ${published}`,
  publishedHigher: (difference: string) => `，比计算结果多 ${difference} 分`,
  publishedLower: (difference: string) => `，比计算结果少 ${difference} 分`,
  executionRate: (rate: string) => `预算执行率 ${rate}`,
  executionUnknown: '无法计算',
  executionFigures: (expenditure: string, budget: string, unit: string) =>
    `执行 ${expenditure} ÷ 预算 ${budget}（${unit}）`,
  moneyUnits: (unit: '万元' | '元') => unit,
  barsHeading: '各类指标得分',
  barScore: (score: string, weight: string) => `${score} / ${weight}`,
  barPending: (points: string) => `待评 ${points}`,
  rules: (name: string, reason: RulesReason) => {
    const why = {
      chosen: '您选定的',
      office: '单位统一设置',
      named: reason.kind === 'named' ? `表中写有“${reason.words}”` : '',
      default: '表中没有写明评分规则',
    };
    return `评分规则：${name}（${why[reason.kind]}）`;
  },

  owedHeading: '还差什么',
  owed: (kind: 'judgements' | 'reasons' | 'findings' | 'report', count: number) =>
    ({
      judgements: `${count} 项指标待人工评定`,
      reasons: `${count} 项偏差没有说明原因`,
      findings: `${count} 处校验发现待处理`,
      report: `报告还有 ${count} 处待填写`,
    })[kind],
  owedJump: (page: string) => `，去“${page}”`,
  nothingOwed: '没有还差的：评定、说明、校验和报告都齐了。',
  owedCounting: '正在清点…',

  changesHeading: '待写入的修改',
  noChanges: '没有需要写入的修改：表上的执行率、得分和总分与计算结果一致。',
  noChangesUnscored: '没有需要写入的修改。',
  tickAll: (ticked: number, all: number) => `全选（已选 ${ticked} / ${all}）`,
  moreOfList: (left: number) => `再显示一些（还有 ${left} 项）`,
  blankCell: '（空）',
  becomes: '改为',
  formulaBefore: '原来是公式',
  selectCell: (cell: string) => `定位到 ${cell}`,
  kinds: (
    kind:
      | 'executionRate'
      | 'executionWeight'
      | 'executionScore'
      | 'indicatorScore'
      | 'totalScore'
      | 'explanation'
      | 'reportParagraph'
      | 'reviewCell',
  ) =>
    ({
      executionRate: '执行率',
      executionWeight: '分值',
      executionScore: '得分',
      indicatorScore: '得分',
      totalScore: '总分',
      explanation: '偏差说明',
      reportParagraph: '报告段落',
      reviewCell: '复核表',
    })[kind],

  checking: '正在校验…',
  findingsHeading: '校验发现',
  noFindings: '没有发现问题。',
  severities: (severity: 'error' | 'warning' | 'info' | 'acknowledged') =>
    ({ error: '错误', warning: '警告', info: '提示', acknowledged: '已核实' })[severity],
  severityCount: (word: string, count: number) => `${word} ${count}`,
  acknowledgedBecause: (reason: string) => `已核实：${reason}`,
  andMore: (first: string, count: number) => `${first} 等 ${count} 处`,
  listSeparator: '、',

  writeScores: '计算得分',
  writeScoresCount: (count: number) => `计算得分（写入 ${count} 处）`,
  nothingTicked: '没有勾选要写入的修改。',
  nothingToWrite: '没有需要写入的修改。',
  historyHeading: (count: number) => `写入记录（${count} 次）`,
  historyEntry: (time: string, sheets: string, count: number) => `${time} · ${sheets} · ${count} 处`,
  undoEntry: '撤销这次写入',
  undoThis: '撤销',
  forgetEntry: '不再保留这次写入的记录',
  forgetThis: '不再保留',
  refusedLastTime: (reason: string) => `上次没有写入：${reason}`,
  undoWrite: '撤销写入',
  undoDescription: (time: string, count: number) => `撤销 ${time} 写入的 ${count} 处`,
  nothingToUndo: '还没有可以撤销的写入。',

  receiptHeading: '写入结果',
  written: (count: number) => `已写入 ${count} 处`,
  skipped: (count: number) => `${count} 处已是这个值，没有改动`,
  refused: (count: number) => `${count} 处没有写入`,
  leftToExcel: (count: number) => `${count} 格公式保留原值，由 Excel 打开后重新计算`,
  restoreHeading: '撤销结果',
  restored: (count: number) => `已恢复 ${count} 处`,
  restoredCells: (sheet: string, cells: string) => `${sheet}：${cells}`,
  unrestored: (count: number) => `${count} 处没有恢复`,
  dismissResult: '收起结果',
  resultSentence: (parts: readonly string[]) => `${parts.join('，')}。`,

  noFormHeading: '这张工作表上没有找到自评表',
  noFormSheet: (sheet: string) => `已查看的工作表：${sheet}`,
  noFormWorkbook: '整个工作簿里都没有找到自评表',
  noFormLooked: '按表头文字查找，行列位置不限：',
  noFormLabels: [
    '一级指标、二级指标、三级指标',
    '年度指标值（或 指标值、目标值）',
    '实际完成值（或 全年完成值）',
    '分值、得分',
  ],
  noFormNext: '请这样做：',
  noFormSteps: [
    '切换到填有《项目支出绩效自评表》的工作表，再点“重新读取”。',
    '如果表就在这里，请检查表头那一行：“三级指标”“年度指标值”“实际完成值”这几个字要写在单元格里，不能是图片或文本框。',
  ],
  insertBlank: '插入空白附件1',
  insertBlankWhy: '还没有自评表？新建一张工作表，放入《项目支出绩效自评表》空表，执行率和总分自动计算。',
  searchWorkbook: '在所有工作表里查找',

  announceRead: (project: string, total: string, findings: number, changes: number) =>
    `${project}：总分 ${total}，${findings} 项发现，${changes} 处待写入。`,
  announceBlank: '这是一张空白自评表，页面上列出了先填什么。',
  announceSelected: (cells: string) => `已选中 ${cells}`,
} as const;
