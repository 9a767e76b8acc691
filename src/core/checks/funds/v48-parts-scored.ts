import { executionFundingRow } from '../../assess/execution';
import { numberOf } from '../../form/cell-reading';
import { defineCheck } from '../check';
import { present } from '../form-cells';

export const partsScored = defineCheck({
  id: 'V48',
  severity: 'warning',
  title: { zh: '“其中”行也填了得分', en: 'Scores on the parts of the funds' },
  description: {
    zh: '执行率得分只在合计行计一次。各行得分不同为警告；只是照抄合计行（部分省模板如此）为提示。',
    en: 'Execution is scored once, in the total row. Different scores are a warning; a mere repetition (some templates have it) is information.',
  },
  source: '公开表 56（同一执行率得 9 分和 8 分）；六安市裕安区公开表。',
  messages: {
    partsScored: {
      zh: '{cell}“其中”行也填了执行率得分，与合计行相同。执行率只在合计行计一次分，请确认没有重复相加。',
      en: '{cell|list}: parts of the funds repeat the execution score. It counts once, in the total row: make sure it is not added up.',
    },
    partsScoredDifferently: {
      zh: '{cell}“其中”行的执行率得分为 {typed}，合计行为 {own}。执行率只在合计行计一次分，请删去“其中”行的得分。',
      en: '{cell|list}: parts of the funds score {typed|list}, the total row {own}. Execution counts once, in the total row: remove the others.',
    },
  },
  find: ({ form }, tell) => {
    const leading = executionFundingRow(form);
    const typed = form.funding.rows.filter((row) => row !== leading && numberOf(row.score) !== null);
    const cells = typed.flatMap((row) => present(row.score));
    if (leading === null || cells.length === 0) return [];
    const own = numberOf(leading.score);
    const isRepeated = cells.every((cell) => numberOf(cell) === own || numberOf(cell) === 0);
    return [
      {
        cells: [...cells, ...present(leading.score)],
        message: tell(isRepeated ? 'partsScored' : 'partsScoredDifferently', {
          cell: cells.map(({ address }) => address).join('、'),
          own: own ?? '—',
          typed: cells.map((cell) => numberOf(cell) ?? '').join('、'),
        }),
        // Some provinces' templates repeat it; nothing is wrong as long as it is not added up.
        severity: isRepeated ? 'info' : 'warning',
      },
    ];
  },
});
