import { owesExplanation } from '../../explain/owes-explanation';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { publishedPoints } from '../points';
import { eachRow } from '../rows';
import { rowName } from '../wording';

const saysNothingAtAll =
  /^(?:0|无|没有|—+|-+|\/|\\|否|不适用|不涉及|无?(?:偏差|偏离)(?:原因)?|无(?:需)?(?:原因|说明)|暂无|略|正常|已?完成|N\/?A)[。.]?$/i;

export const emptyWords = defineCheck({
  id: 'V39',
  severity: 'warning',
  title: { zh: '偏差原因只填了“无”“0”“/”', en: 'The reason is only “无”, “0” or “/”' },
  description: {
    zh: '需要说明偏差的行，只填了没有内容的字；任何行填“0”也报。不需要说明的行填“无”“/”不报。',
    en: 'A row that owes an explanation has a note without content; a 0 is reported on any row. “无” or “/” where nothing is owed is fine.',
  },
  source: '预算管理一体化系统自评模块的校验“请填写偏差原因及改进措施”；公开表 25。',
  messages: {
    emptyWords: {
      zh: '{cell}“{name}”的偏差原因只填了“{note}”。有偏差请写明原因及改进措施，没有偏差请留空。',
      en: '{cell}: the explanation of “{name}” only says “{note}”. Write reason and measure, or leave it blank if nothing deviates.',
    },
  },
  find: (subject, tell) =>
    eachRow(subject, (row) => {
      const { explanation } = row.indicator;
      if (explanation === null || !saysNothingAtAll.test(explanation.text)) return null;
      const points = publishedPoints(row);
      // A miss that rounds to the full weight cost nothing: nothing is owed, whether its score is typed yet or not.
      const owes = owesExplanation(row) || (points !== null && points.score < points.weight);
      // 无 and / say that there is nothing to explain; a 0 says nothing at all.
      if (!owes && explanation.text !== '0') return null;
      return {
        cells: present(explanation, row.indicator.score),
        message: tell('emptyWords', {
          cell: explanation.address,
          name: rowName(row.indicator),
          note: explanation.text,
        }),
      };
    }),
});
