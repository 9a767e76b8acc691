import { checkForm } from '../../../src/core/checks/check-form';
import { noAnswers } from '../../../src/core/answers/answers';
import { findingText } from '../../../src/core/checks/finding-text';
import { assessed, findingsOf, onlyForm } from './assessed';
import { seedSheet } from '../../corpus/seed-sheet';

const published = assessed(onlyForm(seedSheet));

describe('the published 附件1', () => {
  const findings = findingsOf(published);
  const cellsOf = (rule: string): readonly (readonly string[])[] =>
    findings.filter((finding) => finding.check === rule).map(({ cells }) => cells);

  it.each([
    ['V04', [['G7']]],
    ['V31', [['H34', 'I34']]],
    ['V43', [['I7', 'F7']]],
    ['V46', [['H7', 'F7']]],
    ['V51', [['H36', 'I7']]],
    ['V12', [['E14', 'E15', 'E17', 'E18', 'E20', 'E23', 'E26', 'E29', 'E34']]],
  ])('%s stands where it is seen', (rule, cells) => {
    expect(cellsOf(rule)).toEqual(cells);
  });

  it('V06 names every row that the template left', () => {
    expect(cellsOf('V06')[0]).toHaveLength(13);
  });

  it('raises nothing else but what is only worth knowing', () => {
    const graver = findings.filter(({ severity }) => severity !== 'info').map(({ check }) => check);
    expect([...new Set(graver)].sort()).toEqual(['V04', 'V06', 'V12', 'V31', 'V43', 'V46', 'V51', 'V63']);
  });

  it('says what to do, with the figures', () => {
    const texts = findings.map(({ message }) => findingText(message, 'zh-CN'));
    expect(texts).toContainEqual(expect.stringContaining('请把 G7 改为 10'));
    expect(texts).toContainEqual(expect.stringContaining('实际完成值“98”已达到指标值“≥98”，得分却是 7（分值 10）'));
    expect(texts).toContainEqual(expect.stringContaining('总分填 97'));
    expect(texts.join('')).not.toMatch(/[{}]/);
  });

  it('offers the one right execution score as a fix', () => {
    const [finding] = findings.filter(({ check }) => check === 'V43');
    expect(finding?.fix).toMatchObject([{ cell: 'I7', kind: 'executionScore', before: 97, after: 0 }]);
  });

  it('leaves an acknowledged finding alone until its cells change', () => {
    const acknowledgement = { rule: 'V46', cells: ['H7', 'F7'], reason: '财政未安排资金', texts: ['0', '0'] };
    const acknowledged = (texts: readonly string[]): string | null | undefined =>
      checkForm(
        { ...published, answers: { ...noAnswers, acknowledgements: [{ ...acknowledgement, texts }] } },
        { narrative: [] },
      ).find(({ check }) => check === 'V46')?.acknowledged;
    expect(acknowledged(['0', '0'])).toBe('财政未安排资金');
    expect(acknowledged(['0', '1'])).toBeNull();
  });
});
