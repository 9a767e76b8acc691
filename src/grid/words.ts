/** What the grid says to its user: short, what is wrong and what to do. */
export interface GridWords {
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly cancelEdit: string;
  readonly acceptEdit: string;
  readonly ready: string;
  readonly typing: string;
  readonly editing: string;
  readonly count: string;
  readonly sum: string;
  readonly average: string;
  readonly cutGrid: (rows: number, columns: number) => string;
  readonly sheets: string;
  readonly grid: (sheet: string) => string;
  readonly blank: string;
  readonly note: (author: string) => string;
  readonly protectedCell: (sheet: string, cell: string) => string;
  readonly malformed: (cell: string, text: string) => string;
  readonly partOfArray: (cell: string) => string;
  readonly readOnly: string;
  readonly changedSince: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
}

const chinese: GridWords = {
  nameBox: '名称框',
  formulaBar: '编辑栏',
  cancelEdit: '取消（Esc）',
  acceptEdit: '输入（Enter）',
  ready: '就绪',
  typing: '输入',
  editing: '编辑',
  count: '计数',
  sum: '求和',
  average: '平均值',
  cutGrid: (rows, columns) => `这里只显示前 ${rows} 行、${columns} 列；后面还有内容，另存时原样保留。`,
  sheets: '工作表',
  grid: (sheet) => `工作表 ${sheet}`,
  blank: '空白',
  note: (author) => (author === '' ? '批注' : `${author} 的批注`),
  protectedCell: (sheet, cell) => `工作表“${sheet}”受保护，${cell} 不能修改。请先在 Excel 的“审阅”中撤消工作表保护。`,
  malformed: (cell, text) => `${cell} 里的“${text}”不是完整的公式。请改正；如果是文字，请在前面加一个单引号（'）。`,
  partOfArray: (cell) => `${cell} 是数组公式的一部分，不能单独修改。请选中整个数组再改，或修改它引用的单元格。`,
  readOnly: '这个工作簿是只读的，不能修改。请另存一份再改。',
  changedSince: '有的单元格后来又被改过，没有撤消。',
  nothingToUndo: '没有可以撤消的手工修改。加载项写入的内容请用“撤销写入”。',
  nothingToRedo: '没有可以恢复的修改。',
};

const english: GridWords = {
  nameBox: 'Name box',
  formulaBar: 'Formula bar',
  cancelEdit: 'Cancel (Esc)',
  acceptEdit: 'Enter',
  ready: 'Ready',
  typing: 'Enter',
  editing: 'Edit',
  count: 'Count',
  sum: 'Sum',
  average: 'Average',
  cutGrid: (rows, columns) =>
    `Only the first ${rows} rows and ${columns} columns are shown here; what follows is kept as it is when you save.`,
  sheets: 'Sheets',
  grid: (sheet) => `Sheet ${sheet}`,
  blank: 'blank',
  note: (author) => (author === '' ? 'Note' : `Note by ${author}`),
  protectedCell: (sheet, cell) =>
    `Sheet “${sheet}” is protected, so ${cell} cannot be changed. Take the protection off in Excel (Review) first.`,
  malformed: (cell, text) =>
    `“${text}” in ${cell} is not a complete formula. Correct it; if it is meant as text, put an apostrophe (') before it.`,
  partOfArray: (cell) =>
    `${cell} is part of an array formula and cannot be changed alone. Change the whole array, or the cells that it reads.`,
  readOnly: 'This workbook is open for reading only. Save a copy and change that.',
  changedSince: 'Some cells have been changed again since; they were not undone.',
  nothingToUndo: 'There is no edit by hand to undo. For what the add-in wrote, use its own undo.',
  nothingToRedo: 'There is nothing to redo.',
};

/** The grid's words by language. */
export const gridWords: Readonly<Record<'zh-CN' | 'en-US', GridWords>> = { 'zh-CN': chinese, 'en-US': english };
