import { executionFundingRow } from '../../assess/execution';
import { percentText } from '../../explain/figures';
import type { Indicator } from '../../form/form';
import { significant } from '../../value/number';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachIndicator } from '../rows';
import { nameWithoutBrackets, quoted, rowName } from '../wording';

/** What the fund block tells too: how much of the money was paid out. */
const paymentRate =
  /^(?:项目)?(?:年度|全年)?(?:(?:财政|项目|专项|部门)?(?:预算|资金|经费){1,2}(?:支出)?(?:执行|支付|支出|使用|完成|兑付)|(?:惠农)?(?:补贴|补助|奖补)(?:资金)?兑付|支付|兑付|支出|执行)(?:完成)?(?:率|进度|比例)$/;

/** A rate of the whole project's money, not of 中央资金, of one contract, or of payments in time. */
const isPaymentRate = ({ name }: Indicator): boolean => paymentRate.test(nameWithoutBrackets(name).replace(/%$/, ''));

export const paymentRateDiffers = defineCheck({
  id: 'V61',
  severity: 'error',
  title: { zh: '资金支付率与资金表的执行率不一致', en: 'Payment rate contradicts the funds' },
  description: {
    zh: '指标“资金支付率”“兑付率”“预算执行率”等的实际完成值，与资金表 全年执行数÷全年预算数 相差超过 1 个百分点。只说部分资金、及时率、到位率的指标不比较。',
    en: 'The result of an indicator such as 资金支付率, 兑付率, 预算执行率 is more than one point away from expenditure ÷ annual budget. Rates of a part of the funds, of timeliness or of arrival are not compared.',
  },
  source: '表内勾稽关系；郫都区复核意见“钱没花但任务已完成”的数据矛盾。',
  messages: {
    differs: {
      zh: '{cell}“{name}”填“{actual}”，资金表中全年执行数÷全年预算数为 {rate}，两处相差超过 1 个百分点。同一笔资金只能有一个支付进度，复核时会按资金表核减得分，请核对后改成一致。',
      en: '{cell}: “{name}” says “{actual}”, the funds make {rate}: more than one point apart. The same money has one rate; reviewers go by the funds. Make them agree.',
    },
  },
  find: (subject, tell) => {
    const { rate } = subject.assessment.execution;
    const row = executionFundingRow(subject.form);
    if (rate === null || row === null) return [];
    return eachIndicator(subject, (indicator) => {
      const { actual } = indicator;
      if (!isPaymentRate(indicator) || actual.kind !== 'number') return null;
      if (actual.unit !== '%' && actual.unit !== null) return null;
      if (Math.abs(significant(actual.value - rate * 100)) <= 1 + 1e-9) return null;
      return {
        cells: present(indicator.actualCell, row.rate, row.expenditure),
        message: tell('differs', {
          cell: indicator.actualCell?.address ?? '',
          name: rowName(indicator),
          actual: quoted(actual.text),
          rate: percentText(rate),
        }),
      };
    });
  },
});
