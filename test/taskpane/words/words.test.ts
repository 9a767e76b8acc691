import { enUS } from '../../../src/taskpane/words/en-us';
import type { Words } from '../../../src/taskpane/words/language';
import { zhCN } from '../../../src/taskpane/words/zh-cn';

const [chinese, english]: readonly [Words, Words] = [zhCN, enUS];
const keys = Object.keys(chinese) as (keyof typeof chinese)[];

/** The text of a word; slots are filled with the same numbers in both languages. */
function textOf(word: (typeof chinese)[keyof typeof chinese]): string {
  if (typeof word === 'string') return word;
  if (typeof word !== 'function') return word.join('\n');
  if (word === chinese.resultSentence || word === english.resultSentence) return word(['6', '7']);
  const fill = word as (...slots: readonly unknown[]) => string;
  return fill('6', '7', '8', '9');
}

/** Words that choose among fixed values and are tested by value below. */
const choices: readonly string[] = ['rules', 'owed', 'grades', 'moneyUnits', 'kinds', 'severities', 'pages'];
const sentences = keys.filter((key) => !choices.includes(key));

describe('the pane’s words', () => {
  it('exist in both languages', () => {
    expect(Object.keys(english).sort()).toEqual([...keys].sort());
  });

  it.each(sentences)('%s says something, and uses its slots in both languages alike', (key) => {
    const texts = [textOf(chinese[key]), textOf(english[key])];
    for (const text of texts) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|\[object|NaN/);
    }
    const slots = texts.map((text) => (text.match(/\d+/g) ?? []).sort());
    if (typeof chinese[key] === 'function') expect(slots[0]).toEqual(slots[1]);
  });

  it('Chinese sentences have no English in them, except names', () => {
    const withoutNames = (text: string): string => text.replace(/Excel|Word|WPS/g, '');
    const strange = sentences.filter(
      (key) => key !== 'switchLanguage' && /[a-z]{3,}/i.test(withoutNames(textOf(chinese[key]))),
    );
    expect(strange).toEqual([]);
  });

  it('choices are named in both languages', () => {
    expect((['优', '良', '中', '差'] as const).map((grade) => english.grades(grade))).toEqual([
      '优 Excellent',
      '良 Good',
      '中 Fair',
      '差 Poor',
    ]);
    expect((['error', 'warning', 'info', 'acknowledged'] as const).map((one) => chinese.severities(one))).toEqual([
      '错误',
      '警告',
      '提示',
      '已核实',
    ]);
    const kinds = ['executionRate', 'executionScore', 'indicatorScore', 'totalScore', 'explanation'] as const;
    expect(kinds.map((kind) => chinese.kinds(kind))).toEqual(['执行率', '得分', '得分', '总分', '偏差说明']);
    expect(kinds.map((kind) => english.kinds(kind))).toEqual([
      'Execution rate',
      'Score',
      'Score',
      'Total',
      'Deviation note',
    ]);
    const reasons = [{ kind: 'chosen' }, { kind: 'named', words: '20分×执行率' }, { kind: 'default' }] as const;
    expect(reasons.map((reason) => chinese.rules('湖北', reason))).toEqual([
      '评分规则：湖北（您选定的）',
      '评分规则：湖北（表中写有“20分×执行率”）',
      '评分规则：湖北（表中没有写明评分规则）',
    ]);
    expect(reasons.map((reason) => english.rules('湖北', reason))).toEqual([
      'Scoring rules: 湖北 (chosen by you)',
      'Scoring rules: 湖北 (the form says “20分×执行率”)',
      'Scoring rules: 湖北 (the form names none)',
    ]);
    const pages = ['score', 'checks', 'explain', 'report', 'rules'] as const;
    expect(pages.map((page) => chinese.pages(page))).toEqual(['得分', '校验', '说明', '报告', '规则']);
    expect(pages.map((page) => english.pages(page))).toEqual(['Score', 'Checks', 'Notes', 'Report', 'Rules']);
    expect((['万元', '元'] as const).map((unit) => english.moneyUnits(unit))).toEqual(['10,000 yuan', 'yuan']);
  });
});
