import Big from 'big.js';
import { numberOf } from '../../form/cell-reading';
import type { FormCell } from '../../form/form';
import { roundPoints } from '../../value/rounding';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { differs } from '../points';
import { rowName } from '../wording';

/** A row whose form scores it twice: 单项得分, and what 权重占比 makes of it. */
interface ConvertedRow {
  readonly name: string;
  readonly subscore: FormCell | null;
  readonly weight: FormCell | null;
  readonly score: FormCell | null;
}

/** 单项得分 × 权重占比, unrounded; a share may be typed as 25, 25% or 0.25: the last is what cannot be points of a hundred. */
function convertedScore(subscore: number, weight: number): number {
  const share = weight > 0 && weight < 1 ? new Big(weight) : new Big(weight).div(100);
  return share.times(subscore).toNumber();
}

/** Whether 折算得分 says the product, to its hundredth or rounded to one decimal. */
const agrees = (typed: number, product: number): boolean =>
  !differs(typed, roundPoints(product, 2)) || typed === roundPoints(product, 1);

export const convertedScoreDiffers = defineCheck({
  id: 'V74',
  severity: 'error',
  title: { zh: '折算得分不等于单项得分×权重占比', en: 'Converted score is not single score × share' },
  description: {
    zh: '表里同时有“单项得分”和“折算得分”的，逐行核对单项得分×权重占比＝折算得分，相差超过 0.01（或按一位小数四舍五入后仍不等）的报；只填了其中一个的也报。两列都只核对，不改写。',
    en: 'In a form with both columns, row by row: single score × share = converted score, to 0.01 or rounded to one decimal. A row with only one of the two is told, too. Neither column is ever written.',
  },
  source: '成安县 2020 年公开的项目支出绩效自评表：单项指标得分×权重占比＝单项指标折算得分，如 25×25%＝6.25。',
  messages: {
    convertedScoreDiffers: {
      zh: '{cell}“{name}”折算得分 {score} 分，按单项得分 {subscore}（{subscoreCell}）×权重占比 {weight} 应为 {product} 分。两列要一致，请核对是哪一列填错，改好后再核对合计。',
      en: '{cell}: the converted score of “{name}” is {score}; {subscore} ({subscoreCell}) × {weight} makes {product}. The two must agree: find out which is wrong, correct it, and check the total again.',
    },
    convertedScoreBlank: {
      zh: '{cell}“{name}”填了单项得分 {subscore}，折算得分没有填。按权重占比 {weight} 应为 {product} 分，请补填。',
      en: '{cell}: “{name}” has a single score of {subscore}, but no converted score; with its share of {weight} it is {product}. Fill it in.',
    },
    subscoreBlank: {
      zh: '{cell}“{name}”填了折算得分 {score} 分，单项得分没有填，无法核对。请补填单项得分。',
      en: '{cell}: “{name}” has a converted score of {score}, but no single score to check it against. Fill it in.',
    },
  },
  find: ({ form }, tell) => {
    const rows: readonly ConvertedRow[] = [
      ...form.indicators
        .filter(({ subscore }) => subscore !== null)
        .map((indicator) => ({ ...indicator, name: rowName(indicator) })),
      ...(form.executionRow === null ? [] : [{ ...form.executionRow, name: form.executionRow.nameCell.text }]),
    ];
    return rows.flatMap(({ name, subscore, weight, score }) => {
      const [single, share, converted] = [numberOf(subscore), numberOf(weight), numberOf(score)];
      if (subscore === null || weight === null || score === null || share === null) return [];
      if (single === null) {
        if (converted === null || subscore.text !== '') return [];
        const message = tell('subscoreBlank', { cell: subscore.address, name, score: converted });
        return [{ cells: present(subscore, score), message }];
      }
      const product = convertedScore(single, share);
      const about = {
        cell: score.address,
        name,
        subscore: single,
        weight: weight.text,
        product: roundPoints(product, 2),
      };
      const cells = present(score, subscore, weight);
      if (converted === null) return score.text === '' ? [{ cells, message: tell('convertedScoreBlank', about) }] : [];
      if (agrees(converted, product)) return [];
      const slots = { ...about, score: converted, subscoreCell: subscore.address };
      return [{ cells, message: tell('convertedScoreDiffers', slots) }];
    });
  },
});
