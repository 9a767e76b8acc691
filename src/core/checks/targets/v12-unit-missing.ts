import type { Indicator } from '../../form/form';
import { nameMark } from '../../value/row-name';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { quoted, rowName } from '../wording';

const bareNumber = /^(?:不(?:低|少|小)于|不(?:超过|高于|大于|多于)|至少|[≥≤><=＝≧≦═＞＜])*\s*[\d.,，]+$/;

/** What is a bare number by its nature: 满意指数, 利用系数, the road's PQI and PCI, the air's AQI. */
const isIndex = /指数|系数|(?<![A-Za-z])(?:[A-Z]QI|PCI|IRI|BCI)(?![A-Za-z])/;

/** A number with no unit behind it, in the unit's column, as a percentage format or in the name's brackets. */
function lacksUnit({ target, targetCell, name }: Indicator): boolean {
  if (target.kind !== 'number' || target.value === 0 || !bareNumber.test(target.text.trim())) return false;
  if (isIndex.test(name)) return false;
  return !(targetCell?.numberFormat.includes('%') ?? false) && nameMark(name).unit === null;
}

export const unitMissing = defineCheck({
  id: 'V12',
  severity: 'warning',
  title: { zh: '指标值没有单位', en: 'Target without a unit' },
  description: {
    zh: '指标值只有数字，单元格、度量单位列、百分数格式和指标名称里都没有单位。0 和指数、系数不报。全表合并为一条。',
    en: 'A bare number: no unit in the cell, the unit column, the number format or the name. Zero, indices and coefficients are left alone. One finding for the form.',
  },
  source: '公开表 01。',
  messages: {
    unitMissing: {
      zh: '有 {count} 个指标值没有单位，如 {cell}“{name}”的“{target}”。没有单位看不出是多少，请补上（%、个、元等）。',
      en: '{count} {count|target has|targets have} no unit, e.g. {cell} “{name}”: “{target}”. Add the unit (%, 个, 元 …).',
    },
  },
  find: ({ form }, tell) => {
    const rows = form.indicators.filter(lacksUnit);
    const [first] = rows;
    if (first === undefined) return [];
    return [
      {
        cells: rows.flatMap(({ targetCell }) => present(targetCell)),
        message: tell('unitMissing', {
          count: rows.length,
          cell: first.targetCell?.address ?? '',
          name: rowName(first),
          target: quoted(first.target.text),
        }),
      },
    ];
  },
});
