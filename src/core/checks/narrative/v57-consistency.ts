import { defineQuestion } from '../check';

export const consistency = defineQuestion({
  id: 'V57',
  title: { zh: '报告与底稿一致', en: 'Report consistent with the working papers' },
  description: {
    zh: '工作簿里没有底稿，只在清单里提问。',
    en: 'The workbook holds no working papers: asked in the checklist.',
  },
  source: '郫都区复核标准第 11 条。',
  messages: {
    askEvidence: {
      zh: '报告和表中的数字是否都能在底稿、凭证、验收单里找到？',
      en: 'Can every figure of report and form be found in working papers, vouchers and acceptance records?',
    },
  },
  ask: ({ form }, tell) => (form.indicators.length === 0 ? [] : [tell('askEvidence', {})]),
});
