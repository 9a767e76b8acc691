import { noAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import { findingText } from '../../../src/core/checks/finding-text';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { checklistFor } from '../../../src/core/checks/checklist';
import { assessed, findingsOf } from './assessed';
import { oneRow, usualForm } from './rows';
import { formOf } from '../form-builder';

const codes = (form: ReturnType<typeof formOf>): readonly string[] =>
  checklistFor(assessed(form)).map(({ code }) => code.replace(/^V\d\d\./, ''));

describe('what no workbook can answer', () => {
  it('is asked of every form with indicators: evidence, and how the report looks', () => {
    expect(codes(usualForm)).toEqual(['askSurvey', 'askEvidence', 'askLayout']);
    expect(codes(formOf({}))).toEqual(['askLayout']);
  });

  it('asks for each survey by the row’s name', () => {
    const form = formOf({
      rows: [
        { name: '家长满意度', target: '≥90%', actual: '95%' },
        { subcategory: '服务对象满意度指标', name: '学生评价', target: '≥90%', actual: '95%' },
        { name: '培训人数', target: '≥9人', actual: '9人' },
      ],
    });
    const asked = checklistFor(assessed(form)).filter(({ code }) => code === 'V29.askSurvey');
    expect(asked.map(({ params }) => params['name'])).toEqual(['家长满意度', '学生评价']);
  });

  it('asks whether a reason is worth the points only where points were lost and a reason is given', () => {
    const lost = { target: '≥10个', actual: '8个', weight: 10, score: 8 } as const;
    expect(codes(oneRow({ ...lost, explanation: '雨季停工' }))).toContain('askProportion');
    expect(codes(oneRow(lost))).not.toContain('askProportion');
    expect(codes(oneRow({ ...lost, actual: '10个', score: 10, explanation: '无' }))).not.toContain('askProportion');
  });

  it('asks for what no workbook holds, and finds nothing in it', () => {
    const assessment = assessForm(usualForm, mof202010, noAnswers);
    const asked = checklistFor(assessment).map((question) => findingText(question, 'zh-CN'));
    expect(asked).toContainEqual(expect.stringMatching(/群众满意度.*问卷/));
    expect(asked.every((text) => text.endsWith('？'))).toBe(true);
    expect(findingsOf(assessment).map(({ check }) => check)).not.toContain('V59');
  });
});
