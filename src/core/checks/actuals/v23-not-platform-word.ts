import { defineCheck } from '../check';
import { present } from '../form-cells';
import { isPlatform } from '../platform';
import { eachRow } from '../rows';
import { aboutActual } from './about-actual';

/** What the platform accepts as the result of a qualitative row: the words of its import, and those of its screen. */
const platformWords = /^(?:达成|部分达成|未达成|达成年度指标|部分达成年度指标并具有一定效果|未达成年度指标且效果较差)$/;

export const notPlatformWord = defineCheck({
  id: 'V23',
  severity: 'error',
  title: { zh: '定性指标没有用规定的三个词', en: 'Qualitative result not in the three words' },
  description: {
    zh: '只在使用“预算管理一体化系统”规则时检查：定性指标的实际完成值填“达成”“部分达成”“未达成”之一，或页面下拉框里的三句话之一。',
    en: 'Only under the rules of the platform: the result of a qualitative row is 达成, 部分达成 or 未达成, or one of the three sentences that the screen offers.',
  },
  source: '预算管理一体化系统自评模块的校验“定性指标实际完成值请填写‘达成’，‘部分达成’，‘未达成’三项中的一个。”。',
  messages: {
    notPlatformWord: {
      zh: '{cell}“{name}”的完成情况“{actual}”：一体化系统的定性指标只认“达成”“部分达成”“未达成”（页面上为“达成年度指标”“部分达成年度指标并具有一定效果”“未达成年度指标且效果较差”），否则保存不了。请改用其中之一。',
      en: '{cell}: “{actual}” for “{name}”: the platform takes only 达成, 部分达成, 未达成 (on screen 达成年度指标, 部分达成年度指标并具有一定效果, 未达成年度指标且效果较差). Use one of them.',
    },
  },
  find: (subject, tell) =>
    !isPlatform(subject.assessment.rules)
      ? []
      : eachRow(subject, ({ indicator }) => {
          const { target, actual } = indicator;
          if (
            target.kind !== 'qualitative' ||
            actual.kind === 'blank' ||
            platformWords.test(actual.text.replace(/\s/g, ''))
          )
            return null;
          return {
            cells: present(indicator.actualCell),
            message: tell('notPlatformWord', aboutActual(indicator)),
          };
        }),
});
