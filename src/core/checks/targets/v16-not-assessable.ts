import { namesShare } from '../../value/row-name';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { bareText, quoted } from '../wording';

export const notAssessable = defineCheck({
  id: 'V16',
  severity: 'warning',
  title: { zh: '效益指标不可考查', en: 'Benefit targets that cannot be assessed' },
  description: {
    zh: '效益指标（两行以上）全部是同一个百分比，名称里看不出是什么率，也没有计算方法。',
    en: 'All benefit rows (two or more) ask for the same percentage, and no name says of what.',
  },
  source: '郫都区复核标准（不可考查：严重扣 100%、中等 60%、轻微 30%）。',
  messages: {
    notAssessable: {
      zh: '{count} 个效益指标的指标值都是“{target}”，看不出怎么计算，复核时按不可考查扣分。请换成可以核实的指标。',
      en: 'All {count} benefit targets are “{target}” and nothing says how they are measured; reviewers deduct for that. Use verifiable ones.',
    },
  },
  find: ({ form }, tell) => {
    const rows = form.indicators.filter(
      ({ category, subcategory }) => /效益|效果/.test(category) && /社会|经济|生态|可持续/.test(subcategory),
    );
    const [first] = rows;
    const vague = rows.filter(
      ({ target, name }) =>
        target.kind === 'number' && target.unit === '%' && !namesShare(name) && target.operator !== null,
    );
    const targets = new Set(vague.map(({ target }) => bareText(target.text)));
    if (first === undefined || rows.length < 2 || vague.length !== rows.length || targets.size !== 1) return [];
    return [
      {
        cells: vague.flatMap(({ targetCell }) => present(targetCell)),
        message: tell('notAssessable', { count: vague.length, target: quoted(first.target.text) }),
      },
    ];
  },
});
