import { messageText } from '../../../src/core/messages/message';
import { cleanForms } from '../../corpus/clean-forms';
import { assessed, findingsOf, onlyForm } from './assessed';

describe('forms without a defect', () => {
  it('are of many layouts', () => {
    expect(cleanForms.length).toBeGreaterThanOrEqual(15);
  });

  it.each(cleanForms)('$name raises no error and no warning', ({ sheet }) => {
    const assessment = assessed(onlyForm(sheet));
    expect(assessment.indicators.length).toBeGreaterThanOrEqual(4);
    const graver = findingsOf(assessment).filter(({ severity }) => severity !== 'info');
    expect(graver.map(({ rule, message }) => `${rule} ${messageText(message, 'zh-CN')}`)).toEqual([]);
  });
});
