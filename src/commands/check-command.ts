import type { Finding, Severity } from '../core/checks/finding';
import { message } from '../core/messages/message';
import { type AssessOptions, assessWorkbook, usualOptions } from '../tasks/assess-workbook';
import type { WorkbookPort } from '../tasks/workbook-port';
import { failure, formName, listed, noForm } from './command-lines';
import type { CommandResult } from './command-result';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * 「校验」 of the forms on the sheet in front, without the pane: how many findings of each kind, and the gravest of them with
 * their cells. Report sheets of the workbook are read along, for what they say about the form. Writes nothing.
 */
export async function checkActiveSheet(
  port: WorkbookPort,
  options: AssessOptions = usualOptions,
): Promise<CommandResult> {
  const whole = await assessWorkbook(port, 'all', options);
  // A workbook too large to be read at once can still be checked sheet by sheet.
  const assessed = whole.ok ? whole : await assessWorkbook(port, 'active', options);
  if (!assessed.ok) return failure('check', assessed.problem);
  const { active, forms, notices } = assessed.value;
  const here = forms.filter(({ assessment }) => assessment.form.sheet.id === active.id);
  const [first] = here;
  if (first === undefined) return noForm('check', active.name, forms);

  const found = here.flatMap(({ findings }) => findings);
  const open = found.filter(({ acknowledged }) => acknowledged === null);
  const of = (severity: Severity): readonly Finding[] => open.filter((finding) => finding.severity === severity);
  const count = {
    count: open.length,
    errors: of('error').length,
    warnings: of('warning').length,
    infos: of('info').length,
  };
  const { items, closing } = listed(
    severities.flatMap(of).map(({ severity, cells, message: text }) => ({ mark: severity, cells, text })),
  );
  const acknowledged = found.length - open.length;
  return {
    tone: count.errors + count.warnings > 0 ? 'attention' : 'done',
    lines: [
      open.length > 0 ? message('command.checked', count) : message('command.checkedClean'),
      here.length > 1
        ? message('command.checkedForms', { sheet: active.name, count: here.length })
        : message('command.checkedForm', { sheet: active.name, project: formName(first) }),
      ...(acknowledged > 0 ? [message('command.acknowledged', { count: acknowledged })] : []),
      ...notices,
    ],
    items,
    closing: [...closing, ...(open.length > 0 ? [message('command.untouched')] : [])],
  };
}
