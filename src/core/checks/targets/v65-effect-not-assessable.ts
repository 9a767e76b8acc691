import { namesShare } from '../../value/row-name';
import { defineCheck, type Subject } from '../check';
import { present } from '../form-cells';
import { quoted, rowName } from '../wording';
import { vagueGroups } from './vague-benefits';

/** A name that tells an effect and not what is counted. */
const effect = /明显|显著|提升|提高|改善|改进|增强|促进|成效|效益|效果/;

const seenTogether = ({ form }: Subject): ReadonlySet<number> =>
  new Set(vagueGroups(form).flatMap((rows) => rows.map(({ row }) => row)));

export const effectNotAssessable = defineCheck({
  id: 'V65',
  severity: 'warning',
  title: { zh: '效益指标只有效果词和百分比', en: 'An effect with a bare percentage' },
  description: {
    zh: '单个效益指标的名称是“…明显”“…提升”一类效果词，指标值却是百分比，看不出这个百分比怎么算。名称写明是什么率的不报；几个效益指标同用一个百分比的见 V16。',
    en: 'A benefit row is named by an effect (明显, 提升 …) and its target is a percentage of nobody knows what. Names that say which rate are fine; several rows with one percentage are V16.',
  },
  source: '郫都区复核标准第 3 条（不可考查：严重扣 100%、中等 60%、轻微 30%）。',
  messages: {
    effect: {
      zh: '{cell}“{name}”是效果，指标值却是“{target}”，看不出这个百分比怎么算。复核时按不可考查扣分，请写明计算公式和数据来源，或改成可以核实的指标。',
      en: '{cell}: “{name}” is an effect, its target “{target}” a percentage of nobody knows what. Reviewers deduct for that: say how it is computed and from what, or use a verifiable indicator.',
    },
  },
  find: (subject, tell) => {
    const together = seenTogether(subject);
    return subject.form.indicators
      .filter(
        ({ row, category, name, target }) =>
          /效益|效果/.test(category) &&
          !together.has(row) &&
          effect.test(name) &&
          !namesShare(name) &&
          target.kind === 'number' &&
          target.unit === '%',
      )
      .map((indicator) => ({
        cells: present(indicator.targetCell ?? indicator.nameCell),
        message: tell('effect', {
          cell: indicator.targetCell?.address ?? '',
          name: rowName(indicator),
          target: quoted(indicator.target.text),
        }),
      }));
  },
});
