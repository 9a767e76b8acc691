import { executionFundingRow } from '../../assess/execution';
import { percentText } from '../../explain/figures';
import { budgetOf } from '../../form/budget';
import { numberOf } from '../../form/cell-reading';
import { defineCheck, type Observation } from '../check';
import { present } from '../form-cells';
import { quoted } from '../wording';
import { clauseOf, sentencesOf } from './sentences';

/** That no money was granted at all. */
const nothingGranted =
  /(?:没有|未|尚未|未能)(?:予以|给予)?(?:安排|批复|下达|拨付)(?:项目|财政|预算|专项)*(?:资金|预算|经费)|(?:资金|预算|经费)[^,]{0,12}(?:没有|未|尚未|未能)(?:予以|给予)?安排/;
/** That everything was paid in time. */
const paidInTime =
  /(?:资金|款项|工程款|经费)[^,]{0,8}(?:支付|拨付|兑付)(?:均)?(?:及时|到位)|及时(?:足额|全额)(?:地)?(?:支付|拨付|兑付)|(?:无|没有|不存在|未发生)[^,]{0,6}拖欠/;
const denied = /不及时|未及时|没有及时|不够及时|未能|确保|要求|应当|力求|原则/;

export const fundsToldOtherwise = defineCheck({
  id: 'V72',
  severity: 'warning',
  title: { zh: '报告对资金的说法与资金表相反', en: 'The report tells the opposite of the funds' },
  description: {
    zh: '报告写没有安排资金，而表中全年预算数大于 0；或写支付及时、没有拖欠，而预算执行率低于 90%。',
    en: 'The report says that no money was granted while the annual budget is above 0, or that everything was paid in time while less than 90 % was spent.',
  },
  source: '承德县公开报告（“没有安排”，表中全年预算 51.15 万元）；郫都区复核标准第 12 条。',
  messages: {
    granted: {
      zh: '{place} 写“{said}”，表中全年预算数为 {budget} {unit}。没有安排的不应填全年预算数，安排了没有拨付的应写“未拨付”，请改成一致。',
      en: '{place} says “{said}”, the form has an annual budget of {budget} {unit}. Money that was not granted is no budget; money that was granted and not paid is “未拨付”. Make them agree.',
    },
    paid: {
      zh: '{place} 写“{said}”，而预算执行率只有 {rate}。请如实说明未支付的部分和原因。',
      en: '{place} says “{said}”, yet only {rate} of the budget was spent. Say what was not paid, and why.',
    },
  },
  find: ({ form, assessment, narrative }, tell) => {
    const row = executionFundingRow(form);
    const budget = row === null ? null : numberOf(budgetOf(row));
    const { rate } = assessment.execution;
    if (row === null || budget === null) return [];
    return sentencesOf(narrative, form.year).flatMap((sentence): readonly Observation[] => {
      const { place, cell } = sentence.paragraph;
      const places = [{ sheet: place, cell }];
      const none = nothingGranted.exec(sentence.text);
      if (none !== null && budget > 0) {
        const slots = {
          place: `${place} ${cell}`,
          said: quoted(clauseOf(sentence, none[0], none.index)),
          budget,
          unit: form.funding.unit,
        };
        return [{ cells: present(budgetOf(row)), places, message: tell('granted', slots) }];
      }
      const paid = paidInTime.exec(sentence.text);
      if (paid === null || rate === null || rate >= 0.9) return [];
      if (denied.test(clauseOf(sentence, paid[0], paid.index))) return [];
      const slots = {
        place: `${place} ${cell}`,
        said: quoted(clauseOf(sentence, paid[0], paid.index)),
        rate: percentText(rate),
      };
      return [{ cells: present(row.rate ?? row.expenditure), places, message: tell('paid', slots) }];
    });
  },
});
