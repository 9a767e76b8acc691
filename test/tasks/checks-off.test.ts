import type { Finding } from '../../src/core/checks/finding';
import { checkSwitchedOff, checkSwitchedOn, storedChecksOff } from '../../src/tasks/stored/checks-off';
import { withChecksOff } from '../../src/tasks/stored/without-checks';

const finding = (check: Finding['check'], acknowledged: string | null = null): Finding => ({
  check,
  severity: 'error',
  cells: ['G7'],
  texts: ['100'],
  message: { code: `${check}.any`, params: {} },
  places: [],
  fix: [],
  acknowledged,
});

it('what is switched off is kept with its reason, once a check, and gone when it is switched on again', () => {
  const one = checkSwitchedOff({ check: 'V04', reason: ' 按 100 分填 ' }).after(undefined).text ?? '';
  expect(storedChecksOff.read(one)).toEqual({ value: [{ check: 'V04', reason: '按 100 分填' }], isWhole: true });
  const again = checkSwitchedOff({ check: 'V04', reason: '另有规定' }).after(one).text ?? '';
  expect(storedChecksOff.read(again).value).toEqual([{ check: 'V04', reason: '另有规定' }]);
  expect(checkSwitchedOn('V12').after(again).text).toBe(again);
  expect(checkSwitchedOn('V04').after(again).text).toBeNull();
});

it('its findings are looked into, with the unit’s reason; others, and reasons of their own, stay as they are', () => {
  const found = [finding('V04'), finding('V04', '已与财政局确认'), finding('V31')];
  const off = [{ check: 'V04', reason: '按 100 分填' }];
  expect(withChecksOff(found, off).map(({ acknowledged }) => acknowledged)).toEqual([
    '按 100 分填',
    '已与财政局确认',
    null,
  ]);
});
