import { choice } from '../arguments';
import { hostObject, link, method, value, type HostObject } from '../object-model';
import type { Scope } from './scope';

const modes = { Automatic: 'automatic', Manual: 'manual', AutomaticExceptTables: 'automaticExceptTables' } as const;
const modeNames = { automatic: 'Automatic', manual: 'Manual', automaticExceptTables: 'AutomaticExceptTables' };

/** Excel's Application: calculation, and what the regional settings say. */
export function applicationObject({ model }: Scope): HostObject {
  return hostObject('Application', {
    CalculationMode: value(
      '1.1',
      () => modeNames[model.workbook.calculationMode],
      (given) => {
        const mode = choice(given, ['Automatic', 'Manual', 'AutomaticExceptTables']);
        model.workbook.setCalculationMode(modes[mode]);
        // What waited is calculated as soon as nobody has to ask for it any more.
        if (mode !== 'Manual') model.recalculate(true);
      },
    ),
    CalculationState: value('1.9', () => 'Done'),
    CalculationEngineVersion: value('1.9', () => 191_029),
    DecimalSeparator: value('1.11', () => '.'),
    ThousandsSeparator: value('1.11', () => ','),
    UseSystemSeparators: value('1.11', () => true),
    CultureInfo: link('1.11', () =>
      hostObject('CultureInfo', {
        Name: value('1.11', () => model.locale),
        NumberFormat: link('1.11', () =>
          hostObject('NumberFormatInfo', {
            NumberDecimalSeparator: value('1.11', () => '.'),
            NumberGroupSeparator: value('1.11', () => ','),
            CurrencySymbol: value('1.12', () => '¥'),
          }),
        ),
      }),
    ),
    Calculate: method('1.1', (args) => {
      choice(args[0], ['Recalculate', 'Full', 'FullRebuild']);
      model.recalculate(true);
    }),
    // The batch is run at once here: nobody sees the screen or a half-calculated sheet in between.
    SuspendApiCalculationUntilNextSync: method('1.6', () => null),
    SuspendScreenUpdatingUntilNextSync: method('1.9', () => null),
  });
}
