import { defineCheck } from '../check';
import { problemsOf } from './problems-of';

export const beyondSense = defineCheck({
  id: 'R05',
  severity: 'warning',
  title: { zh: '内容超出常理或没有读完', en: 'Beyond what is sensible, or not read to the end' },
  description: {
    zh: '过大的数（如 1e308）、超过一万字的单元格，或工作表太大只读了一部分。',
    en: 'Oversized numbers, cells beyond 10,000 characters, or a sheet too large to be read whole.',
  },
  source: '本工具的读取规则（docs/decisions.md）。',
  messages: {
    tooLarge: {
      zh: '工作表“{sheet}”太大，只读了前面一部分。请把自评表另存到单独的工作表。',
      en: 'Sheet “{sheet}” is too large, only its first part was read. Move the form to a sheet of its own.',
    },
    oversizedNumber: {
      zh: '{cell} 的数“{text}”大得不合常理，没有采用。请核对。',
      en: '{cell}: “{text}” is beyond all sense and was not used. Check it.',
    },
    longText: {
      zh: '{cell} 的文字超过一万字。请核对是否粘贴错了。',
      en: '{cell}: more than 10,000 characters. Check what was pasted.',
    },
  },
  find: ({ form }, tell) =>
    problemsOf(form, 'tooLarge', 'oversizedNumber', 'longText').map(({ kind, cells, slots }) => ({
      cells,
      message: tell(kind, slots),
    })),
});
