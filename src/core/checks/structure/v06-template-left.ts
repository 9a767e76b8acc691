import { defineCheck } from '../check';
import { present } from '../form-cells';
import { quoted } from '../wording';

/** What a template says about filling a cell in, left in it. */
const helpText = /[（(]\d{2,4}字(?:以内|之内)[)）]|^(?:请填写|填写说明|此处填写|对照年度目标)|^[xX×＊*]{2,}$/;

export const templateLeft = defineCheck({
  id: 'V06',
  severity: 'warning',
  title: { zh: '模板残留', en: 'Residue of the template' },
  description: {
    zh: '没有填写的“指标 2:”“……”行，以及“（100字以内）”一类的填写说明还留在表里。',
    en: 'Rows such as “指标 2:” or dots that nobody filled in, and help text such as “（100字以内）”.',
  },
  source: '公开表 01、03、08、25。',
  messages: {
    templateRows: {
      zh: '表里还有 {count} 行没有填写的模板行（从 {first} 起，如“指标 2:”“……”）。请删除或填写。',
      en: '{count} template rows were left unfilled (from {first}, such as “指标 2:” or dots). Fill or delete them.',
    },
    helpTextLeft: {
      zh: '{cell} 还留着模板的填写说明“{text}”。请填写实际内容。',
      en: '{cell} still holds the template’s help text “{text}”. Write what is the case.',
    },
  },
  find: ({ form }, tell) => {
    const rows = form.residue.map(({ cell }) => cell);
    const filled = present(
      form.goal.expected,
      form.goal.actual,
      form.explanationForAll,
      form.grade,
      ...form.notes.filter(({ text }) => text.length < 60 && !/^(?:注|说明|备注|\d)/.test(text)),
      ...form.indicators.flatMap(({ explanation, actualCell }) => present(explanation, actualCell)),
    ).filter(
      ({ text, address }, at, cells) =>
        helpText.test(text.trim()) && cells.findIndex((cell) => cell.address === address) === at,
    );
    const found = [
      ...(rows.length === 0
        ? []
        : [
            {
              cells: rows,
              message: tell('templateRows', { count: rows.length, first: rows[0]?.address ?? '' }),
            },
          ]),
      ...filled.map((cell) => ({
        cells: [cell],
        message: tell('helpTextLeft', { cell: cell.address, text: quoted(cell.text) }),
      })),
    ];
    return found;
  },
});
