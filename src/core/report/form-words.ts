import type { SheetSnapshot } from '../sheet/snapshot';
import { isBlankMark } from '../value/normalise';
import { computed, type Paragraph, type ReportSources } from './paragraph';
import { cellText, oneLine, sentence } from './report-text';

/** Rows of 资金管理情况 in forms of 转移支付 since 2023. */
const managementRow = /^(?:分配科学性|下达及时性|拨付合规性|使用规范性|执行准确性|预算绩效管理情况|支出责任履行情况)$/;

/** What a row says right of its label, each text once. */
function wordsBeside(texts: readonly string[], at: number): readonly string[] {
  const words = texts
    .slice(at + 1)
    .map(oneLine)
    .filter((text) => text !== '' && !isBlankMark(text));
  return [...new Set(words)];
}

function managementRows({ texts }: SheetSnapshot): readonly (readonly [string, string])[] {
  return texts.flatMap((row) => {
    const at = row.findIndex((text) => managementRow.test(text.replace(/\s/g, '')));
    const label = (row[at] ?? '').replace(/\s/g, '');
    const words = at < 0 ? [] : wordsBeside(row, at);
    return words.length === 0 ? [] : [[label, words.map(sentence).join('')] as const];
  });
}

/** 资金管理情况 as the form tells it, a paragraph a row; nothing for a form without. */
export function managementFacts({ sheet, assessment }: ReportSources): readonly Paragraph[] {
  if (sheet === null || assessment.form.kind !== 'transfer') return [];
  const { snapshot } = sheet;
  const { top, bottom } = assessment.form.block;
  const from = Math.max(0, top - snapshot.firstRow);
  const rows = { ...snapshot, texts: snapshot.texts.slice(from, bottom - snapshot.firstRow + 1) };
  return managementRows(rows).map(([label, text]) => computed(label, `${label}：${text}`));
}

/** Footnotes that say how to fill the form in: they are no words of the unit. */
const isInstruction = (text: string): boolean =>
  /^注\s*[:：]|^备注[:：]?\d|分值|权重|得分|填报|填写|请填|请在此|简要说明|正向指标|定性指标|定量指标/.test(text);

/** What the form says in its notes (说明, 其他需要说明的事项); footnotes of the template are left out. */
export function formNotes({ assessment: { form } }: ReportSources): readonly Paragraph[] {
  const notes = form.notes
    .map((cell) => cellText(cell).replace(/^(?:说明|备注|其他需要说明的?(?:事项|问题))\s*[:：]?\s*/, ''))
    .filter((text) => text !== '' && !/^(?:无|没有|无。)$/.test(text) && !isInstruction(text));
  return notes.map((text, index) => computed(`note${index + 1}`, sentence(text)));
}
