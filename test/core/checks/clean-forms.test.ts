import { findingText } from '../../../src/core/checks/finding-text';
import { planEdits } from '../../../src/core/plan/plan-edits';
import { cleanForms } from '../../corpus/clean-forms';
import { cleanRows } from '../../corpus/clean-rows';
import { assessed, findingsOf, onlyForm } from './assessed';

describe('forms without a defect', () => {
  it('are of many layouts', () => {
    expect(cleanForms.length).toBeGreaterThanOrEqual(30);
  });

  it.each(cleanForms)('$name raises no error and no warning', ({ sheet }) => {
    const assessment = assessed(onlyForm(sheet));
    expect(assessment.indicators.length).toBeGreaterThanOrEqual(4);
    const graver = findingsOf(assessment).filter(({ severity }) => severity !== 'info');
    expect(graver.map(({ check, message }) => `${check} ${findingText(message, 'zh-CN')}`)).toEqual([]);
  });

  /** What a person still has to judge, a 总分 that is not there, and a rate whose amounts are not. */
  const open = ['05', '06', '13', '15', '24', '27'];

  it.each(cleanForms.filter(({ name }) => !open.includes(name.slice(0, 2))))(
    '$name adds up to what is printed, and nothing is to be written',
    ({ sheet }) => {
      const assessment = assessed(onlyForm(sheet));
      expect(assessment.total).toMatchObject({ weight: 100, pending: 0 });
      expect(assessment.total.score).toBe(assessment.total.published);
      expect(planEdits(assessment).edits).toEqual([]);
    },
  );
});

describe('rows without a defect', () => {
  it('are of many offices', () => {
    expect(cleanRows.length).toBeGreaterThanOrEqual(110);
  });

  it.each(cleanRows)('$name raises no error and no warning', ({ sheet }) => {
    const graver = findingsOf(assessed(onlyForm(sheet))).filter(({ severity }) => severity !== 'info');
    expect(graver.map(({ check, message }) => `${check} ${findingText(message, 'zh-CN')}`)).toEqual([]);
  });
});
