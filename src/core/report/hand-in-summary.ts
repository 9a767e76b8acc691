import type { Assessment } from '../assess/assessment';
import { executionFundingRow, executionRateOf } from '../assess/execution';
import { gradeOf } from '../assess/grade';
import type { Findings } from '../checks/finding';
import { percentText } from '../explain/figures';
import { budgetOf } from '../form/budget';
import type { ReportDocument, ReportTable, TableCell, TextBlock } from './report-document';
import { cellText, moneyText, projectName, reportingUnit, scoreText } from './report-text';

/** A form that is handed in. */
export interface HandedIn {
  readonly assessment: Assessment;
  /** Null where nobody has looked. */
  readonly findings: Findings | null;
}

const cell = (text: string, heading = false): TableCell => ({ text, rows: 1, columns: 1, heading });

/** Errors and warnings that nobody has looked into. */
function openFindings(findings: Findings | null): string {
  if (findings === null) return '未校验';
  const open = findings.filter(({ acknowledged, severity }) => acknowledged === null && severity !== 'info');
  return open.length === 0 ? '无' : `${open.length} 处`;
}

/** What a form's cells say: its own 总分, not the one that the program would write. */
function rowOf({ assessment, findings }: HandedIn, index: number): readonly TableCell[] {
  const { form, rules, total } = assessment;
  const funding = executionFundingRow(form);
  const rate = funding === null ? null : executionRateOf(funding);
  const money = (one: Parameters<typeof moneyText>[0]): string => moneyText(one, form.funding.unit) ?? '—';
  return [
    String(index + 1),
    projectName(form) || `（工作表“${form.sheet.name}”）`,
    form.year === null ? '—' : String(form.year),
    funding === null ? '—' : money(budgetOf(funding)),
    money(funding?.expenditure ?? null),
    rate === null ? '—' : percentText(rate),
    total.published === null ? '未填' : scoreText(total.published, rules),
    total.published === null ? '—' : (gradeOf(total.published, rules) ?? '—'),
    openFindings(findings),
  ].map((text) => cell(text));
}

function tableOf(forms: readonly HandedIn[]): ReportTable {
  const labels = ['序号', '项目名称', '年度', '全年预算数', '全年执行数', '执行率', '总分', '等级', '未处理的问题'];
  return {
    widths: [3, 12, 4, 6, 6, 5, 4, 4, 6],
    rows: [labels.map((label) => cell(label, true)), ...forms.map(rowOf)],
    headerRow: 0,
    headerRows: 1,
    landscape: false,
  };
}

/**
 * The sheet that goes with what is handed in, to be printed and signed: each form with its money, its 总分 as it stands in the table
 * and how many findings nobody has looked into. A page for a dozen forms. Pure and total.
 */
export function handInSummary(forms: readonly HandedIn[]): ReportDocument {
  const units = new Set(
    forms
      .map(({ assessment: { form } }) => reportingUnit(form) || cellText(form.department))
      .filter((unit) => unit !== ''),
  );
  const [unit = ''] = units.size === 1 ? units : [];
  const title = '项目支出绩效自评报送单';
  const text = (id: string, level: TextBlock['level'], words: string): TextBlock => ({
    id,
    level,
    source: 'fixed',
    text: words,
  });
  return {
    title,
    titleLines: [title],
    cover: null,
    blocks: [
      text('title', 'title', title),
      text('unit', 'body', `报送单位（盖章）：${unit}`),
      {
        id: 'forms',
        level: 'table',
        source: 'computed',
        label: '',
        title: `报送的自评表（${forms.length}张）`,
        under: [],
        table: tableOf(forms),
        notes: [
          '注：总分和金额是表里现有的数；等级按总分和评分规则得出；“未处理的问题”是校验发现而没有改正也没有说明的。',
        ],
        reference: '',
      },
      text('maker', 'body', '填报人：　　　　　　审核人：　　　　　　单位负责人：'),
      text('date', 'closing', '　　年　　月　　日'),
    ],
    openQuestions: [],
    slots: [],
  };
}
