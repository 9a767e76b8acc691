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
  readonly refused: (code: string) => string;
  readonly conditionalFormats: string;
  readonly cellMenu: string;
  readonly sheetName: string;
  readonly menu: {
    readonly insertRows: string;
    readonly deleteRows: string;
    readonly hideRows: string;
    readonly showRows: string;
    readonly insertColumns: string;
    readonly deleteColumns: string;
    readonly hideColumns: string;
    readonly showColumns: string;
    readonly freeze: string;
    readonly unfreeze: string;
    readonly addSheet: string;
    readonly renameSheet: string;
    readonly copySheet: string;
    readonly moveLeft: string;
    readonly moveRight: string;
    readonly hideSheet: string;
    readonly showSheet: (name: string) => string;
    readonly deleteSheet: string;
  };
  readonly changedSince: string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
}

/** Refusals by Excel's codes. */
const chineseRefusals: Readonly<Partial<Record<string, string>>> = {
  AccessDenied: '工作表或工作簿受保护，或是只读的。请先撤销保护，或另存一份再改。',
  InvalidArgument:
    '这个名称或大小 Excel 不接受。工作表名称最多 31 个字，不能有 \\ / ? * : [ ] 及其全角形式，首尾不能是单引号。',
  ItemAlreadyExists: '已经有这个名称的工作表。请换一个名称。',
  InvalidOperation: '不能这样做：至少要留一个可见的工作表，数组公式也不能只改一部分。',
  MergedRangeConflict: '会拆散合并的单元格。请先取消合并，或选中整行、整列。',
  InsertDeleteConflict: '会切断表格（ListObject），或删掉它的标题行。',
  NonBlankCellOffSheet: '会把有内容的单元格推出工作表末尾。请先删除末尾的行或列。',
};

const englishRefusals: Readonly<Partial<Record<string, string>>> = {
  AccessDenied:
    'The sheet or workbook is protected, or open for reading only. Take the protection off, or save a copy.',
  InvalidArgument:
    "Excel does not take this name or size. A sheet's name has at most 31 characters, none of \\\\ / ? * : [ ] or their full-width forms, and no apostrophe at its ends.",
  ItemAlreadyExists: 'There is a sheet of this name already. Choose another one.',
  InvalidOperation: 'One visible sheet has to remain, and an array formula cannot be changed in part.',
  MergedRangeConflict: 'This would tear merged cells apart. Unmerge them first, or select whole rows or columns.',
  InsertDeleteConflict: 'This would cut a table, or delete its header.',
  NonBlankCellOffSheet: 'This would push filled cells off the end of the sheet. Delete rows or columns there first.',
};

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
  protectedCell: (sheet, cell) => `工作表“${sheet}”受保护，${cell} 不能修改。请先在 Excel 的“审阅”中撤销工作表保护。`,
  malformed: (cell, text) => `${cell} 里的“${text}”不是完整的公式。请改正；如果是文字，请在前面加一个单引号（'）。`,
  partOfArray: (cell) => `${cell} 是数组公式的一部分，不能单独修改。请选中整个数组再改，或修改它引用的单元格。`,
  readOnly: '这个工作簿是只读的，不能修改。请另存一份再改。',
  refused: (code) => chineseRefusals[code] ?? '没有做成：Excel 在这里不允许这样做。',
  conditionalFormats: '本表有条件格式，这里不显示（文件里原样保留）',
  cellMenu: '单元格菜单',
  sheetName: '工作表名称',
  menu: {
    insertRows: '在上方插入行',
    deleteRows: '删除行',
    hideRows: '隐藏行',
    showRows: '取消隐藏行',
    insertColumns: '在左侧插入列',
    deleteColumns: '删除列',
    hideColumns: '隐藏列',
    showColumns: '取消隐藏列',
    freeze: '冻结窗格',
    unfreeze: '取消冻结窗格',
    addSheet: '插入工作表',
    renameSheet: '重命名',
    copySheet: '建立副本',
    moveLeft: '左移',
    moveRight: '右移',
    hideSheet: '隐藏工作表',
    showSheet: (name) => `取消隐藏“${name}”`,
    deleteSheet: '删除工作表',
  },
  changedSince: '有的单元格后来又被改过，没有撤销。',
  nothingToUndo: '没有可以撤销的手工修改。加载项写入的内容请用“撤销写入”。',
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
  refused: (code) => englishRefusals[code] ?? 'Not done: Excel does not allow this here.',
  conditionalFormats: 'This sheet has conditional formats, which are not shown here (the file keeps them)',
  cellMenu: 'Cell menu',
  sheetName: 'Sheet name',
  menu: {
    insertRows: 'Insert rows above',
    deleteRows: 'Delete rows',
    hideRows: 'Hide rows',
    showRows: 'Unhide rows',
    insertColumns: 'Insert columns before',
    deleteColumns: 'Delete columns',
    hideColumns: 'Hide columns',
    showColumns: 'Unhide columns',
    freeze: 'Freeze panes',
    unfreeze: 'Unfreeze panes',
    addSheet: 'Insert sheet',
    renameSheet: 'Rename',
    copySheet: 'Make a copy',
    moveLeft: 'Move left',
    moveRight: 'Move right',
    hideSheet: 'Hide sheet',
    showSheet: (name) => `Unhide “${name}”`,
    deleteSheet: 'Delete sheet',
  },
  changedSince: 'Some cells have been changed again since; they were not undone.',
  nothingToUndo: 'There is no edit by hand to undo. For what the add-in wrote, use its own undo.',
  nothingToRedo: 'There is nothing to redo.',
};

/** The grid's words by language. */
export const gridWords: Readonly<Record<'zh-CN' | 'en-US', GridWords>> = { 'zh-CN': chinese, 'en-US': english };
