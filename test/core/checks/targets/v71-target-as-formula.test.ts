import type { Form } from '../../../../src/core/form/form';
import { formOf } from '../../form-builder';
import { describeCheck } from '../check-table';

/** A form whose target cell holds `content` and shows `text`. */
function form(content: string, text: string): Form {
  const built = formOf({ rows: [{ target: '=100%', actual: '100%', weight: 10, score: 10, explanation: '' }] });
  return {
    ...built,
    indicators: built.indicators.map((indicator) =>
      indicator.targetCell === null
        ? indicator
        : { ...indicator, targetCell: { ...indicator.targetCell, content, text } },
    ),
  };
}

describeCheck('V71', {
  quiet: [
    { why: 'typed as text', form: form('=100%', '=100%') },
    { why: 'a formula of cells', form: form('=D5/D6', '95%') },
    { why: 'a number', form: form('100%', '100%') },
  ],
  reported: [
    {
      why: '=100% shows 100%',
      form: form('=100%', '100%'),
      severities: ['info'],
      cells: ['D12'],
      says: /按“等于 100%”读取/,
    },
    { why: '=100% shows 1', form: form('=100%', '1') },
    { why: '= 12 shows 12', form: form('= 12', '12') },
  ],
});
