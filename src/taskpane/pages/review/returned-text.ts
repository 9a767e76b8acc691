import type { Message } from '../../../core/messages/message';
import type { FormRow } from './review-rows';

/** A form's findings as numbered text for the unit that filed it: errors and warnings that nobody has looked into. */
export function returnedText({ form, file }: FormRow, textOf: (message: Message) => string): string {
  const open = form.findings.filter(({ acknowledged, severity }) => acknowledged === null && severity !== 'info');
  const head = [form.project, file, form.sheet].filter((text) => text !== '').join(' · ');
  return [head, ...open.map(({ message, cells }, at) => `${at + 1}. ${cells.join('、')} ${textOf(message)}`)].join(
    '\n',
  );
}
