import { bindingOf, fitOf } from '../../../src/core/answers/form-binding';
import { identityOf, sameIdentity } from '../../../src/core/form/identity';
import { onlyForm } from './reading';
import { grid } from './grid-writer';

const form = (project: string, department = '某市民政局', year = '2023') =>
  onlyForm(grid`
项目支出绩效自评表
（${year}年度）
项目名称||${project}
主管部门||${department}|||实施单位|某市福利院
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|床位数|≥20张|20张|90|90
`);

describe('what an undo and what answers know a form by', () => {
  it.each<readonly [why: string, now: ReturnType<typeof form>, same: boolean]>([
    ['the name typed anew in full width', form('养老Ａ区（一期）２０２３'), true],
    ['a blank within the name', form('养老 A区(一期) 2023'), true],
    ['another name', form('养老B区(一期)2023'), false],
    ['another year', form('养老A区(一期)2023', '某市民政局', '2024'), false],
  ])('%s', (_, now, same) => {
    const before = form('养老A区(一期)2023');
    expect(sameIdentity(identityOf(before), identityOf(now))).toBe(same);
    expect(fitOf(bindingOf(before), bindingOf(now)) === 'same').toBe(same);
  });

  it('without a project the unit, in full width or half', () => {
    const [before, now] = [form('', '某市A局'), form('', '某市Ａ局')];
    expect(sameIdentity(identityOf(before), identityOf(now))).toBe(true);
    expect(sameIdentity(identityOf(before), identityOf(form('', '某市B局')))).toBe(false);
  });

  it('a journal that was kept with the words as typed', () => {
    const kept = { project: '养老Ａ区（一期）２０２３', unit: '', year: 2023 };
    expect(sameIdentity(kept, identityOf(form('养老A区(一期)2023')))).toBe(true);
  });
});
