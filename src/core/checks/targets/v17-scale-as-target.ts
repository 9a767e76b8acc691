import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachIndicator } from '../rows';
import { bareText, quoted, rowName } from '../wording';

const scaleWords =
  /^(?:好坏|好差|好中差|优良中[低]?差|优良中差|优良差|高低|高中低|大小|强弱|有无|是否|是\/否|优\/良\/中\/差|达成\/部分达成\/未达成)$/;

/** 优良中低差 answered by 优: the platforms know no other way to write a qualitative row, and the answer tells the grade. */
const answersScale = (scale: string, answer: string): boolean =>
  answer !== '' && answer.length <= 3 && answer !== scale && scale.includes(answer.replace(/[秀好等]$/, '') || answer);

export const scaleAsTarget = defineCheck({
  id: 'V17',
  severity: 'warning',
  title: { zh: '指标值写成了评价档次', en: 'A scale of grades as target' },
  description: {
    zh: '指标值写“好坏”“优良中差”一类的全部档次，没有说要达到哪一档，完成值也没有写明其中一档（平台导出的“优良中低差”/“优”不算错）。',
    en: 'The target lists all grades (好坏, 优良中差) instead of the one to reach, and the actual names none of them either.',
  },
  source: '公开表 42。',
  messages: {
    scaleAsTarget: {
      zh: '{cell}“{name}”的指标值“{target}”是全部评价档次。请写明要达到哪一档，如“优”。',
      en: '{cell}: the target “{target}” of “{name}” lists all grades. Say which one is to be reached.',
    },
  },
  find: (subject, tell) =>
    eachIndicator(subject, (indicator) => {
      const { target, targetCell, actual } = indicator;
      const text = bareText(target.text).replace(/^定性(?:指标)?/, '');
      if (!scaleWords.test(text) && !scaleWords.test(text.replace(/\//g, ''))) return null;
      if (answersScale(text, bareText(actual.text))) return null;
      return {
        cells: present(targetCell),
        message: tell('scaleAsTarget', {
          cell: targetCell?.address ?? '',
          name: rowName(indicator),
          target: quoted(target.text),
        }),
      };
    }),
});
