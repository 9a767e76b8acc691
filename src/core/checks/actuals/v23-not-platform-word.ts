import { defineCheck } from '../check';
import { present } from '../form-cells';
import { eachRow } from '../rows';
import { aboutActual } from './about-actual';

/** What the platform accepts as the result of a qualitative row. */
const platformWords = /^(?:达成|部分达成|未达成)$/;

export const notPlatformWord = defineCheck({
  id: 'V23',
  severity: 'error',
  title: { zh: '定性指标没有用规定的三个词', en: 'Qualitative result not in the three words' },
  description: {
    zh: '只在使用“预算管理一体化系统”规则时检查：定性指标的实际完成值填“达成”“部分达成”“未达成”之一。',
    en: 'Only under the rules of the platform: the result of a qualitative row is 达成, 部分达成 or 未达成.',
  },
  source: '预算管理一体化系统自评模块的校验“定性指标实际完成值请填写‘达成’，‘部分达成’，‘未达成’三项中的一个。”。',
  messages: {
    notPlatformWord: {
      zh: '{cell}“{name}”的完成情况“{actual}”：一体化系统要求填“达成”“部分达成”“未达成”之一。',
      en: '{cell}: “{actual}” for “{name}”: the platform wants 达成, 部分达成 or 未达成.',
    },
  },
  find: (subject, tell) =>
    subject.assessment.rules.id !== 'integrated-platform'
      ? []
      : eachRow(subject, ({ indicator }) => {
          const { target, actual } = indicator;
          if (target.kind !== 'qualitative' || actual.kind === 'blank' || platformWords.test(actual.text.trim()))
            return null;
          return {
            cells: present(indicator.actualCell),
            message: tell('notPlatformWord', aboutActual(indicator)),
          };
        }),
});
