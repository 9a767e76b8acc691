import type { FormCell } from '../form/form';
import { answerOf, computed, missing, personParagraphs, type Paragraph, type ReportSources } from './paragraph';
import type { PersonSlot } from './report-document';
import { cellText, projectName, reportingUnit, sentence } from './report-text';

/** 项目名称, 主管部门, 实施单位, 年度: what the form says of them. */
export function projectFacts({ assessment: { form } }: ReportSources): readonly Paragraph[] {
  if (form.kind === 'department' && cellText(form.project) === '') {
    const whose = `${reportingUnit(form)}${form.year === null ? '' : `${form.year}年度`}`;
    return [computed('project', `本次自评的范围为${whose}部门整体支出。`)];
  }
  const project = projectName(form);
  const department = cellText(form.department);
  const implementer = cellText(form.implementer);
  const name = project === '' ? '【请填写：项目名称】' : project;
  const year = form.year === null ? '' : `实施年度为${form.year}年`;
  const units =
    department !== '' && department === implementer
      ? `由${department}主管并组织实施`
      : [
          ...(department === '' ? [] : [`主管部门为${department}`]),
          ...(implementer === '' ? [] : [`实施单位为${implementer}`]),
        ].join('，');
  const said = [units, year].filter((piece) => piece !== '').join('，');
  if (said === '') return project === '' ? [computed('project', name)] : [];
  return [computed('project', `${name}${units.startsWith('由') ? '' : '的'}${said}。`)];
}

const goalResult: PersonSlot = {
  id: 'goalResult',
  ask: '年度总体目标的实际完成情况',
  hint: '对照预期目标写实际做了什么、做到什么程度，不要照抄预期目标',
  phrases: [],
  group: null,
};

/** A goal's text; `''` for the help text of a template (`…完成情况(100字以内)`). */
function goalText(cell: FormCell | null): string {
  const text = cellText(cell);
  return /\d{2,4}个?字(?:以内|之内|以下|左右)[)）]?[。.]?$/.test(text) ? '' : text;
}

/** 预期目标 and 实际完成情况; a result that is missing or merely repeats the goal is asked for. */
export function goals({ assessment: { form, answers } }: ReportSources): readonly Paragraph[] {
  const [expected, actual] = [goalText(form.goal.expected), goalText(form.goal.actual)];
  const wanted =
    expected === ''
      ? missing('expected', '年度总体目标（预期目标）')
      : computed('expected', `年度预期目标：${sentence(expected)}`);
  const plain = (text: string): string => text.replace(/[\s，。；、,.;]/g, '');
  const repeats = actual !== '' && plain(actual) === plain(expected);
  if (answerOf(goalResult, answers) === '' && actual !== '' && !repeats) {
    return [wanted, computed('actual', `实际完成情况：${sentence(actual)}`)];
  }
  const given = personParagraphs(goalResult, answers).map((paragraph, index) => ({
    ...paragraph,
    text: index === 0 ? `实际完成情况：${paragraph.text}` : paragraph.text,
  }));
  return [wanted, ...given];
}
