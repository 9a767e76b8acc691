import type { HandbookEntry } from './entry';

/** Report text against the table, and what only a person can look up. */
export const narrativeHandbook = {
  V54: {
    title: { zh: '报告文字与表不一致', en: 'Narrative contradicts the table' },
    description: {
      zh: '报告（工作簿其他工作表或 .docx）和目标完成情况里关于本表的陈述：总分、等级、执行率、预算和执行数、满意度、点名的指标，以及“各项指标均达到预期”。从提到其他年度、打算、目标值的分句起不看；只比较说得清的数。',
      en: 'Statements about this form in the report (other sheets, a .docx) and in the goal’s result: total, grade, execution rate, amounts, satisfaction, indicators by name, and claims that everything was reached. Clauses about other years, plans or targets, and what follows them, are left alone.',
    },
    source: '承德县公开报告（文字满意度 100%，表 98）；公开表 26（89.97 与 90）。',
  },
  V55: {
    title: { zh: '报告写着别的单位', en: 'Another unit’s name in the report' },
    description: {
      zh: '报告标题里的单位与表中的主管部门、实施单位是同一类（镇、局、学校等）却不是同一个。只看标题。',
      en: 'The report’s heading names a unit of the same kind (town, bureau, school) that is not the form’s. Only headings are looked at.',
    },
    source: '金寨县麻埠镇公开报告写成白塔畈镇（ahjinzhai.gov.cn 37522367）。',
  },
  V56: {
    title: { zh: '文字里的算式算错', en: 'Arithmetic in prose is wrong' },
    description: {
      zh: '文字中写出的加法（a+b=c）和占比（a/b=c%）算不对。没有写成算式的不判断。',
      en: 'Sums (a+b=c) and shares (a/b=c%) written out in the text do not come out. What is not written as a formula is not judged.',
    },
    source: '公开报告中的“3.89+3.89=7.79”“66.86/200=100%”。',
  },
  V57: {
    title: { zh: '报告与底稿一致', en: 'Report consistent with the working papers' },
    description: {
      zh: '工作簿里没有底稿，只在清单里提问。',
      en: 'The workbook holds no working papers: asked in the checklist.',
    },
    source: '郫都区复核标准第 11 条。',
  },
  V58: {
    title: { zh: '扣分原因与扣分幅度相称', en: 'Reasons in proportion to points lost' },
    description: {
      zh: '原因是否与扣分相称由人判断，只在清单里提问。',
      en: 'Whether a reason fits the loss is for a person: asked in the checklist.',
    },
    source: '郫都区复核标准第 14 条。',
  },
  V59: {
    title: { zh: '报告格式', en: 'Layout of the report' },
    description: {
      zh: '标题小标宋二号居中，一级黑体、二级楷体加粗，正文仿宋三号，行距 30 磅，A4。读取工作簿时不读字体，只在清单里提问；本工具生成的报告按此排版。',
      en: 'Fonts, sizes and spacing of the report. Fonts are not read: asked in the checklist; reports made here follow it.',
    },
    source: '郫都区复核标准第 13 条。',
  },
} as const satisfies Record<string, HandbookEntry>;

/** How certainly the form could be read: ids of our own, beside the catalogue. */
export const readingHandbook = {
  R01: {
    title: { zh: '没有写比较符号，方向按推断', en: 'Direction inferred' },
    description: {
      zh: '指标值没有“≥”“≤”：率和数量按“至少”，成本金额、时限和 0 按“不超过”。可以改。',
      en: 'No operator is written: rates and quantities are taken as at least; costs, time limits and zero as at most. It can be changed.',
    },
    source: '评价记录“No operator written”（docs/evaluation-record.md）。',
  },
  R02: {
    title: { zh: '表头有重复或矛盾', en: 'Header repeated or contradictory' },
    description: {
      zh: '两列同名、两个列名意思相同，或没有表头。采用第一列。',
      en: 'Two columns with one label or meaning, or no header. The first one is used.',
    },
    source: '本工具的读取规则（docs/decisions.md）。',
  },
  R03: {
    title: { zh: '单元格里是公式错误', en: 'Formula error in a cell' },
    description: { zh: '#REF!、#DIV/0! 等，按没有数处理。', en: '#REF!, #DIV/0! and the like are read as no number.' },
    source: 'Excel 的错误值。',
  },
  R04: {
    title: { zh: '没有读到指标行', en: 'No indicator rows' },
    description: { zh: '表格在指标之前就断了。', en: 'The form ends before its indicators.' },
    source: '本工具的读取规则（docs/decisions.md）。',
  },
  R05: {
    title: { zh: '内容超出常理或没有读完', en: 'Beyond what is sensible, or not read to the end' },
    description: {
      zh: '过大的数（如 1e308）、超过一万字的单元格，或工作表太大只读了一部分。',
      en: 'Oversized numbers, cells beyond 10,000 characters, or a sheet too large to be read whole.',
    },
    source: '本工具的读取规则（docs/decisions.md）。',
  },
  R06: {
    title: { zh: '表格缺少部分内容', en: 'Parts of the form are missing' },
    description: {
      zh: '没有找到项目名称、主管部门、实施单位、年度、资金或总体目标。',
      en: 'Project, department, implementer, year, funds or goal were not found.',
    },
    source: '财政部自评表附1格式。',
  },
} as const satisfies Record<string, HandbookEntry>;
