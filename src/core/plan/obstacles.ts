import { saysNoNumber } from '../form/cell-reading';
import type { Form } from '../form/form';
import { message, type Message } from '../messages/message';

/**
 * Why nothing should be written into a form by a program alone: a weight or an amount of money is text, or the table
 * breaks off before its first indicator or before its column of actuals. A person in front of the pane sees the same as findings and may go on.
 */
export function writeObstacles(form: Form): readonly Message[] {
  const weights = form.indicators.map((indicator) => indicator.weight);
  const money = form.funding.rows.flatMap((row) => [row.annualBudget, row.expenditure]);
  // Text where the arithmetic needs a number has an owner who must mend it first.
  const texts = [...weights, ...money]
    .filter(saysNoNumber)
    .map((cell) => message('plan.textForNumber', { cell: cell.address, text: cell.text.slice(0, 40) }));
  const { name: sheet } = form.sheet;
  const cutOff = form.indicators.length === 0 ? [message('plan.noIndicators', { sheet })] : [];
  const narrow =
    form.indicators.length > 0 &&
    form.indicators.every(({ actualCell, score }) => actualCell === null && score === null)
      ? [message('plan.noActualColumn', { sheet })]
      : [];
  return [...texts, ...cutOff, ...narrow];
}
