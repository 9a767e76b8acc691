import { defineQuestion } from '../check';

export const layout = defineQuestion({
  id: 'V59',
  title: { zh: '报告格式', en: 'Layout of the report' },
  description: {
    zh: '标题小标宋二号居中，一级黑体、二级楷体加粗，正文仿宋三号，行距 30 磅，A4。读取工作簿时不读字体，只在清单里提问；本工具生成的报告按此排版。',
    en: 'Fonts, sizes and spacing of the report. Fonts are not read: asked in the checklist; reports made here follow it.',
  },
  source: '郫都区复核标准第 13 条。',
  messages: {
    askLayout: {
      zh: '报告格式是否符合要求（标题小标宋二号居中，一级黑体、二级楷体加粗，正文仿宋三号，行距 30 磅，A4）？',
      en: 'Does the report follow the required layout (fonts, sizes, 30-pt lines, A4)?',
    },
  },
  ask: (_subject, tell) => [tell('askLayout', {})],
});
