import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { NarrativeParagraph } from '../../../src/core/checks/narrative/paragraph';
import { composeReport } from '../../../src/core/report/compose-report';
import { builtInOutlines } from '../../../src/core/report/outlines';
import { cleanForms } from '../../corpus/clean-forms';
import { assessed, findingsOf, onlyForm } from './assessed';

const folder = path.join(__dirname, '../../corpus/reports');

/** True reports about the clean forms of the same number, in the outlines that are about. */
const reports = readdirSync(folder)
  .sort()
  .map((file) => ({ name: file.replace(/\.txt$/, ''), text: readFileSync(path.join(folder, file), 'utf8') }));

const paragraphs = (text: string): readonly NarrativeParagraph[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => ({ place: '报告.docx', cell: `第${index + 1}段`, text: line }));

/** What is raised about a report: the message and the paragraph. */
function raised(number: string, text: string): readonly string[] {
  const form = cleanForms.find(({ name }) => name.startsWith(number));
  if (form === undefined) throw new Error(`no form ${number}`);
  return findingsOf(assessed(onlyForm(form.sheet)), paragraphs(text))
    .filter(({ severity }) => severity !== 'info')
    .map(({ message, places }) => `${message.code.replace(/^V\d\d\./, '')} ${places.map(({ cell }) => cell).join()}`);
}

/** Report, what is changed in it, into what, and all that must be raised then. */
const planted: readonly (readonly [report: string, from: string, to: string, raised: readonly string[]])[] = [
  ['01', '（自评得分99.83分）', '（自评得分98.83分）', ['narrativeTotal 第3段']],
  ['01', '预算执行率98.25%', '预算执行率99.25%', ['narrativeRate 第6段']],
  ['01', '全年执行数196.5万元', '全年执行数195.6万元', ['narrativeSpending 第6段']],
  ['01', '群众满意度93%', '群众满意度98%', ['narrativeSatisfaction 第15段']],
  ['01', '22.6=196.5', '22.6=195.6', ['proseArithmetic 第6段']],
  ['03', '自评得分为100分', '自评得分为98分', ['narrativeTotal 第1段']],
  ['03', '全年预算数为46.2万元', '全年预算数为42.6万元', ['narrativeBudget 第1段']],
  ['03', '完成预算的100%', '完成预算的96.5%', ['narrativeRate 第1段']],
  ['03', '户均增收3850元', '户均增收4850元', ['narrativeIndicator 第1段']],
  ['03', '受益群众满意度98%', '受益群众满意度100%', ['narrativeSatisfaction 第1段']],
  ['04', '抽检批次312批次', '抽检批次321批次', ['narrativeIndicator 第10段']],
  ['04', '等级为“优”', '等级为“良”', ['narrativeGrade 第16段']],
  ['04', '实际支出28.5万元', '实际支出30万元', ['narrativeSpending 第7段']],
  ['04', '消费者满意度91%', '消费者满意度95%', ['narrativeSatisfaction 第12段']],
  ['05', '执行率97.75%', '执行率100%', ['narrativeRate 第6段']],
  ['05', '自评得分99.55分', '自评得分100分', ['narrativeTotal 第4段']],
  ['06', '980+270.6=1250.6', '980+270.6=1205.6', ['proseArithmetic 第3段']],
  ['06', '全年执行数1250.6万元', '全年执行数1205.6万元', ['narrativeSpending 第3段']],
  ['06', '农民满意度94%', '农民满意度100%', ['narrativeSatisfaction 第7段']],
  ['07', '师生满意度达到95%', '师生满意度达到99%', ['narrativeSatisfaction 第3段']],
  ['07', '预算35万元', '预算53万元', ['narrativeBudget 第2段']],
  ['08', '除改造户数外，其余各项指标均已完成', '各项指标均已完成', ['narrativeAllMet 第14段']],
  ['08', '改造户数48户', '改造户数58户', ['narrativeIndicator 第11段']],
  ['08', '评价等级为“优”', '评价等级为“良”', ['narrativeGrade 第8段']],
  ['09', '支出进度100%', '支出进度96%', ['narrativeRate 第2段']],
  ['09', '参与活动群众人次8600人次', '参与活动群众人次9600人次', ['narrativeIndicator 第3段']],
  ['09', '综合评分100分', '综合评分95分', ['narrativeTotal 第4段']],
  ['14', '自评总得分91.5分', '自评总得分93.5分', ['narrativeTotal 第4段']],
  ['14', '居民满意度为89%', '居民满意度为98%', ['narrativeSatisfaction 第3段']],
  ['14', '批复预算150万元', '批复预算180万元', ['narrativeBudget 第2段']],
  ['17', '综合执行率97.15%', '综合执行率98.15%', ['narrativeRate 第3段']],
  ['17', '某县河道管理所中小', '某县水利工程管理局中小', ['otherUnit 第1段']],
  ['17', '保护耕地面积3260亩', '保护耕地面积3620亩', ['narrativeIndicator 第5段']],
];

describe('reports about clean forms', () => {
  it('are of many outlines', () => {
    expect(reports.length).toBeGreaterThanOrEqual(10);
  });

  it.each(reports)('$name says nothing but the truth', ({ name, text }) => {
    expect(raised(name.slice(0, 2), text)).toEqual([]);
  });

  it.each(planted)('%s, “%s” made “%s”', (number, from, to, expected) => {
    const text = reports.find(({ name }) => name.startsWith(number))?.text ?? '';
    expect(text.split(from)).toHaveLength(2);
    expect(raised(number, text.replace(from, to))).toEqual(expected);
  });

  it.each(cleanForms)('what this program composes about $name contradicts nothing', ({ sheet }) => {
    const assessment = assessed(onlyForm(sheet));
    for (const outline of builtInOutlines) {
      const text = composeReport(assessment, outline)
        .blocks.flatMap((block) => ('text' in block ? [block.text] : []))
        .join('\n');
      // What it leaves for a person to fill in is V64, on purpose.
      const about = findingsOf(assessment, paragraphs(text)).filter(
        ({ check, places }) => check !== 'V64' && places.length > 0,
      );
      expect(about.map(({ check, message }) => [check, message])).toEqual([]);
    }
  });
});
