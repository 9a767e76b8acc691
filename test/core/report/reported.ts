import { noAnswers, type FormAnswers } from '../../../src/core/answers/answers';
import type { Form } from '../../../src/core/form/form';
import { composeReport } from '../../../src/core/report/compose-report';
import type { Outline } from '../../../src/core/report/outline';
import { builtInOutlines } from '../../../src/core/report/outlines';
import type { ReportDocument } from '../../../src/core/report/report-document';
import { assessForm } from '../../../src/core/assess/assess-form';
import { rulesForForm } from '../../../src/core/rules/profiles';

/** The built-in outline of that id. */
export function outline(id: string): Outline {
  const found = builtInOutlines.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** The report of a form under the rules that it calls for. */
export function reportOf(form: Form, within: Outline = outline('n1-chengde'), answers: FormAnswers = noAnswers) {
  return composeReport(assessForm(form, rulesForForm(form), answers), within);
}

/** What a reader sees of the text, a line for each block. */
export function linesOf({ blocks }: ReportDocument): readonly string[] {
  return blocks.map((block) =>
    block.level === 'table'
      ? block.reference
      : block.level === 'bars'
        ? block.bars.map(({ name, label }) => `${name}${label}`).join('；')
        : block.text,
  );
}

/** The text between a heading and the next heading of the same or a higher level. */
export function chapter({ blocks }: ReportDocument, heading: string): string {
  const depth = (level: string): number => (level.startsWith('heading') ? Number(level.slice(7)) : 9);
  const start = blocks.findIndex(
    (block) => 'text' in block && /^heading/.test(block.level) && block.text.includes(heading),
  );
  const own = depth(blocks[start]?.level ?? '');
  const end = blocks.findIndex((block, index) => index > start && depth(block.level) <= own);
  return blocks
    .slice(start, end === -1 ? blocks.length : end)
    .map((block) => ('text' in block ? block.text : ''))
    .join('\n');
}
