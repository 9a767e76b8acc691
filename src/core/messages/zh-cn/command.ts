/** What a ribbon button did, for its window. */
export const command = {
  'command.close': '关闭',
  'command.writeChosen': '写入勾选的',
  'command.choices': '下面 {count} 格已有内容，请您看过再写',
  'command.change': '{subject}：{before} → {after}',
  'command.cells': '工作表“{sheet}”：{cells}',
  'command.manyCells': '工作表“{sheet}”：{cells} 等 {count} 个',
  'command.error': '错误',
  'command.warning': '警告',
  'command.info': '提示',
  'command.noFormToScore':
    '工作表“{sheet}”里没有找到自评表。请切换到有“一级指标、二级指标、三级指标、年度指标值、实际完成值”表头的工作表，再点“计算得分”。',
  'command.noFormToCheck':
    '工作表“{sheet}”里没有找到自评表。请切换到有“一级指标、二级指标、三级指标、年度指标值、实际完成值”表头的工作表，再点“校验”。',
  'command.noFormToReport':
    '工作表“{sheet}”里没有找到自评表。请切换到有“一级指标、二级指标、三级指标、年度指标值、实际完成值”表头的工作表，再点“填写报告”。',
  'command.formsElsewhere': '自评表在这些工作表里：{sheets}。',
  'command.more': '……还有 {count} 项，请点“打开面板”查看。',

  'command.scoresWritten': '计算得分：已写入 {count} 个单元格',
  'command.scoresSame': '计算得分：没有需要写入的单元格，表中的执行率和得分与计算结果一致',
  'command.scoresToConfirm': '计算得分：没有空格要填，有 {count} 格与计算结果不同，请您确认',
  'command.scoresFailed': '计算得分：没有写入',
  'command.total': '{project}：总分 {score} 分，等级 {grade}。',
  'command.totalPending': '{project}：还有 {points} 分的指标待人工评定，总分没有写入。请打开面板评定。',
  'command.weightsNotHundred': '{project}：分值合计是 {weight} 分，不是 100 分，总分和等级没有写。请先核对分值。',
  'command.totalOpen': '{project}：有的得分要您确认，总分还没有写。',
  'command.unscored': '{project}：这张表没有分值，只填写执行率和说明。',
  'command.reasonsOwed': '有 {count} 行的偏差说明还缺原因和改进措施，请在“说明”页补充，或直接写在表里。',
  'command.findingsLeft': '校验还有错误 {errors} 处、警告 {warnings} 处，点“校验”查看。',
  'command.left': '另有 {count} 格与计算结果不同，没有改动；需要时可打开面板勾选后写入。',
  'command.refused': '有 {count} 个单元格没有写入，原因如下：',
  'command.undoHint': '需要恢复时，点“撤销写入”。',

  'command.checked': '校验：发现 {count} 个问题（错误 {errors}，警告 {warnings}，提示 {infos}）',
  'command.checkedClean': '校验：没有发现问题',
  'command.checkFailed': '校验：没有完成',
  'command.checkedForms': '工作表“{sheet}”里的 {count} 张自评表都检查过了。',
  'command.checkedForm': '已检查工作表“{sheet}”的自评表：{project}。',
  'command.acknowledged': '另有 {count} 个问题已经核实过，不再列出。',
  'command.untouched': '校验不改动表格。改好后可以再点一次“校验”。',

  'command.undone': '撤销写入：已恢复 {count} 个单元格',
  'command.undoneNone': '撤销写入：没有恢复任何单元格',
  'command.undoFailed': '撤销写入：没有恢复',
  'command.undoneWrite': '撤销的是 {time} 写入的内容。',
  'command.unrestored': '有 {count} 个单元格保留现在的内容，原因如下：',
  'command.earlierWrites': '更早还有 {count} 次写入；再点一次“撤销写入”，撤销其中最近的一次。',

  'command.reportFilled': '填写报告：工作表“{sheet}”写入了 {count} 个段落',
  'command.reportSame': '填写报告：工作表“{sheet}”已与自评表一致，没有需要改动的段落',
  'command.reportFailed': '填写报告：没有写入',
  'command.reportAbout': '报告写的是：{project}。',
  'command.reportQuestions': '还有 {count} 处【请…】只有您能填写，请在报告里直接填写，或打开面板逐项填写。',
  'command.reportConflicts': '有 {count} 个段落您改过，保留您的文字；自评表变化后的新写法请打开面板对照选择。',
  'command.reportManyForms':
    '这里有 {count} 张自评表，无法确定填写哪一张的报告。请切换到要写报告的自评表所在的工作表，或打开面板选择。',
} as const satisfies Record<string, string>;
