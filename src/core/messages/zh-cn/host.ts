/** What Excel refuses or cannot do, and what the user does next; what became of a cell. */
export const host = {
  'host.generic': 'Excel 没能完成这一步（{code}）。请稍后重试；如果一直这样，请保存并重新打开工作簿。',
  'host.cellEditing': '有单元格正在编辑。请按 Enter 确认（或按 Esc 取消），然后重试。',
  'host.accessDenied': '工作簿或工作表受保护、或以只读方式打开，无法写入。请在“审阅”里撤销保护，或另存一份再试。',
  'host.protectedSheet':
    '工作表“{sheet}”受保护，{cell} 不能写入。请在“审阅 → 撤销工作表保护”后重试（本工具不会自行撤销保护）。',
  'host.hiddenRow': '工作表“{sheet}”第 {row} 行被筛选或隐藏，{cell} 没有写入。请清除筛选或取消隐藏后重试。',
  'host.arrayFormula':
    '工作表“{sheet}”的 {cell} 属于一个数组公式，Excel 只能整体修改，没有写入。请选中整个数组区域改成普通内容后重试。',
  'host.spilledCell': '工作表“{sheet}”的 {cell} 由旁边的动态数组公式填出，不能单独写入。请先修改那个公式再重试。',
  'host.dataTable': '工作表“{sheet}”的 {cell} 属于模拟运算表，Excel 只能整体修改，没有写入。请先清除模拟运算表再重试。',
  'host.tableHeader': '工作表“{sheet}”的 {cell} 是表格的标题，改动会改变列名和公式，没有写入。请在 Excel 里自行修改。',
  'host.filteredRange': '表格正在筛选，Excel 不能写入。请在“数据”里清除筛选后重试。',
  'host.mergedRange': '要写入的位置有合并单元格，Excel 不接受。请检查该单元格的合并范围后重试。',
  'host.invalidArgument':
    'Excel 不接受要写入的内容或位置（{code}）。请检查单元格是否设置了特殊格式，或重新读取后再试。',
  'host.invalidReference': '要处理的单元格已经不在了（可能删除了行、列或工作表）。请重新读取后再试。',
  'host.itemNotFound': '要处理的工作表或项目已经不在了。请重新读取后再试。',
  'host.itemAlreadyExists': '同名的工作表或项目已经存在。请改名后重试。',
  'host.inactiveWorkbook': '当前是另一个工作簿在前面。请点一下自评表所在的工作簿，再重试。',
  'host.offSheet': '移动后内容会超出工作表边界，Excel 不允许。请删除表尾多余的内容后重试。',
  'host.unsupportedSheet': '当前是图表等特殊工作表，没有单元格。请切换到自评表所在的工作表再试。',
  'host.undoNotSupported': '这一步 Excel 不能撤销。请用面板里的“撤销写入”恢复。',
  'host.unsupported': '这个版本的 Excel 不支持这一步（{code}）。请更新 Office，或换用 Excel 2021 以上版本。',
  'host.aborted': 'Excel 中断了这一步。请稍等片刻后重试。',
  'host.busy': 'Excel 正忙，暂时不接受新的操作。请稍等片刻后重试。',
  'host.session': '与 Excel 的连接已断开或超时。请关闭面板重新打开；网页版请刷新页面。',
  'host.modalDialog': 'Excel 里有一个对话框开着，不能写入。请先关闭它，再重试。',
  'host.requestTooLarge': '一次写入的内容太多，Excel 拒绝了。请取消勾选一部分，分几次写入。',
  'host.responseTooLarge': '工作表内容太多，Excel 一次返回不了。请把自评表单独复制到一个工作表再试。',
  'host.rangeLimit': '区域太大，Excel 处理不了。请删除表外多余的内容或格式后重试。',
  'host.conflict': '别人正在同时修改这个工作簿，Excel 没有写入。请重新读取后再试。',
  'host.selection': '现在选中的不是单元格。请点一下自评表里的任意单元格，再重试。',
  'host.sheetGone': '工作表“{sheet}”已经不在了（可能被删除），{cell} 没有写入。请重新读取后再试。',
  'host.sheetHidden': '工作表“{sheet}”是隐藏的，无法定位到单元格。请在工作表标签上右键“取消隐藏”后再试。',
  'host.cellChanged':
    '{cell} 在预览之后被改过：预览时是“{expected}”，现在是“{found}”，没有写入。请看过现在的内容再决定。',
  'host.cellCleared': '{cell} 在预览之后被清空（预览时是“{expected}”），没有写入。请看过现在的内容再决定。',
  'host.cellFilled': '{cell} 预览时是空白，现在填了“{found}”，没有写入。请看过现在的内容再决定。',
  'host.readBackDiffers':
    '{cell} 写入后 Excel 显示的是“{found}”，与要写的“{wanted}”不一致，已恢复原样。请检查该单元格的格式或合并范围。',
  'host.textTooLong': '{cell} 的文字有 {length} 个字符，超过 Excel 单元格上限 32767，没有写入。请缩短后重试。',
  'host.changedSinceWrite': '{cell} 在写入之后被改过：我们写的是“{wrote}”，现在是“{found}”，保留现在的内容。',
  'host.nothingToRestore': '没有可以撤销的写入（可能已经撤销过，或记录已被清除）。',
  'host.officeMissing': '没有加载到 Office 组件（office.js）。请检查网络或联系管理员，然后重试。',
  'host.notReady': 'Excel 在 {seconds} 秒内没有响应。请点“重试”；仍不行时请关闭面板重新打开。',
  'host.notExcel': '这里不是 Excel。请在 Excel 里打开自评表，再从“开始”选项卡打开本工具。',
  'host.tooOld':
    '这个 Excel 版本太旧（需要 ExcelApi {needed}）。请更新 Office，或换用 Excel 2021、Microsoft 365 或网页版。',
  'host.otherTable.declaration':
    '工作表“{sheet}”是绩效目标申报表（年初填报），不是自评表，不评分也不写入。请打开项目支出绩效自评表所在的工作表或工作簿。',
  'host.otherTable.monitoring':
    '工作表“{sheet}”是绩效运行监控表（年中填报），不是自评表，不评分也不写入。请打开项目支出绩效自评表所在的工作表或工作簿。',
  'host.otherTable.adjustment':
    '工作表“{sheet}”是绩效目标调整表，不是自评表，不评分也不写入。请打开项目支出绩效自评表所在的工作表或工作簿。',
  'host.otherTable.scoring':
    '工作表“{sheet}”是评分表（由评价人员打分），不是自评表，不评分也不写入。请打开项目支出绩效自评表所在的工作表或工作簿。',
  'host.answersUnreadable':
    '工作簿里保存的人工评分和原因读不出来（可能被别的程序改过），这次没有采用。请核对后重新填写。',
  'host.answersExpired':
    '有 {count} 行的人工评分或原因是针对原来的内容（或别的年度）填写的，这次没有采用。请在“说明”里逐行确认。',
  'host.rulesUnreadable':
    '工作簿里保存的评分规则读不出来（可能被别的程序改过），这次按表格自身的规则计算。请在“规则”里重新选择。',
  'host.formGone':
    '工作表“{sheet}”里找不到这张自评表了（项目名称、年度可能改过，或表已移走），{cell} 没有动。已重新读取，请核对后再试。',
  'host.rowGone':
    '工作表“{sheet}”里找不到“{subject}”这一行了（可能被删除或改名），{cell} 没有动。已重新读取，请核对后再试。',
  'host.factsChanged':
    '“{subject}”这一行的指标值、完成值、分值或得分在预览之后改过，原来算出的内容已不适用，没有写入 {cell}。已重新读取，请按新的预览再写。',
  'host.twins':
    '工作表“{sheet}”里有几行与“{subject}”完全一样，分不清该写哪一行，{cell} 没有动。请区分它们的名称后再试。',
  'host.linesMoved': '报告工作表“{sheet}”的行在预览之后增减或移动过，{cell} 没有动。请重新预览后再填写。',
  'host.dependsOn': '{cell} 要和 {on} 一起写，{on} 没有写入，所以 {cell} 也没有写。',
  'host.formatProtected':
    '工作表“{sheet}”受保护、不许改格式，{cell} 又是文本格式，写进去的数字会变成文字，没有写入。请在“审阅”里撤销保护后再试。',
  'host.writtenLater': '{cell} 后来又写过一次。请先撤销后一次写入，再撤销这一次。',
  'host.sheetUnsure':
    '有几张工作表都像是当时写入的“{sheet}”（可能复制或改过名），分不清是哪一张，{cell} 没有动，记录仍保留。',
  'host.sheetGoneUndo': '找不到当时写入的工作表“{sheet}”，或者里面已没有当时写的内容，{cell} 没有恢复，记录仍保留。',
  'host.silent': 'Excel 很久没有回答（{seconds} 秒）。请看一下 Excel 里是否有对话框开着或正在计算，然后重试。',
  'host.unclear':
    'Excel 没有说清这一步是否做完，现在也读不到单元格。可能已经写入：请点“重新读取”看一看，需要时用“撤销写入”恢复。',
  'host.journalFull': '写入记录快满了：再写一次，最早 {count} 次写入（{time}）就不能撤销了。需要恢复它们时，请先撤销。',
  'host.notRestored': '{cell} 恢复后显示的是“{found}”，与写入之前不一致，记录仍保留。请检查该单元格的格式或合并范围。',
  'host.protectedCells':
    '工作表“{sheet}”受保护，有 {count} 个单元格（{cells}）不能写入。请在“审阅 → 撤销工作表保护”后重试（本工具不会自行撤销保护）；没有锁定的单元格照常写入。',
  'host.hiddenCells':
    '工作表“{sheet}”有筛选或隐藏的行，其中 {count} 个单元格（{cells}）不会写入。请清除筛选或取消隐藏后重试。',
  'host.journalUnreadable':
    '工作簿里的写入记录有一部分读不出来（可能被别的程序改过），那几次写入不能撤销。下次写入时原记录另存一份，不会丢。',
  'host.readOnly': '现在是只读，没有写入。要写入，请先在面板里点“退出只读”。',
  'host.languageNotLoaded': '英文界面的文件没有加载成功，界面仍用中文。请检查网络后再切换。',
  'host.readingStopped': '已停止读取，面板里仍是上一次的结果。',
  'host.fileNotLoaded':
    '这一步的程序文件没有加载成功，表里什么都没有改。请检查网络，再试一次；程序刚更新过的话，请重新打开面板。',
  'host.writingNotLoaded':
    '写入程序的文件没有加载成功，表里什么都没有改。请检查网络，再试一次；程序刚更新过的话，请重新打开面板。',
  'host.checksNotLoaded':
    '校验程序的文件没有加载成功，下面只有得分，没有校验发现。请检查网络，再点“重新读取”；程序刚更新过的话，请重新打开面板。',
  'host.marksProtected': '工作表“{sheet}”受保护，不能改底色。请先在“审阅”里撤销工作表保护，再标出。',
  'host.organisationNotUsed':
    '单位统一设置（organisation.json）里有 {count} 处写错，这次没有采用，按工作簿和表格自身的规则计算。哪里写错、怎么改，见“规则”页，请告诉信息技术人员。',
  'host.organisationNotHad':
    '单位统一设置（organisation.json）没有取到（{reason}），这次按工作簿和表格自身的规则计算。请检查网络，再点“重新读取”。',
  'host.documentNotHad':
    '这个 Excel 没有把工作簿的内容交给加载项（有的版本不提供，正在编辑单元格时也不行）。请按 Enter 结束编辑后再试；仍不行时，请用没有 Excel 的网页（desk.html）打开保存好的工作簿，或用命令行。',
} as const satisfies Record<string, string>;
