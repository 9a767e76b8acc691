import { messageText } from '../../src/core/messages/message-text';
import { officeErrorCode, officeProblem } from '../../src/excel/errors';

/** Every code that DESIGN §5 and the field notes name, with a word of what the user is to do. */
const advice: readonly (readonly [code: string, chinese: RegExp, english: RegExp])[] = [
  ['InvalidOperationInCellEditMode', /Enter.*Esc/, /Enter.*Esc/],
  ['AccessDenied', /撤销保护|另存/, /protection|save a copy/],
  ['InvalidArgument', /重新读取/, /again/],
  ['InvalidReference', /重新读取/, /again/],
  ['ItemNotFound', /重新读取/, /again/],
  ['ItemAlreadyExists', /改名/, /Rename/],
  ['InactiveWorkbook', /点一下/, /Click/],
  ['FilteredRangeConflict', /清除筛选/, /Clear the filter/],
  ['MergedRangeConflict', /合并/, /[Mm]erged/],
  ['NonBlankCellOffSheet', /删除/, /Delete/],
  ['UnsupportedSheet', /切换/, /Switch/],
  ['UndoNotSupported', /撤销写入/, /Undo write/],
  ['GeneralException', /稍后重试.*重新打开/, /again.*reopen/],
  ['ApiNotFound', /更新 Office/, /Update Office/],
  ['RequestAborted', /重试/, /again/],
  ['ActivityLimitReached', /稍等/, /Wait/],
  ['RequestPayloadSizeLimitExceeded', /分几次/, /several steps/],
  ['ResponsePayloadSizeLimitExceeded', /单独复制/, /Copy the form/],
  ['RangeExceedsLimit', /删除/, /Delete/],
  ['InvalidOrTimedOutSession', /重新打开/, /reopen/],
  ['WriteNotSupportedWhenModalDialogOpen', /关闭/, /Close/],
];

it.each(advice)('%s tells what to do next', (code, chinese, english) => {
  const problem = officeProblem(code);
  expect(messageText(problem, 'zh-CN')).toMatch(chinese);
  expect(messageText(problem, 'en-US')).toMatch(english);
  expect(messageText(problem, 'zh-CN')).not.toMatch(/\{\w+\}/);
});

it('a code that nobody listed is named', () => {
  expect(messageText(officeProblem('SomethingNew'), 'zh-CN')).toContain('SomethingNew');
  expect(messageText(officeProblem('constructor'), 'zh-CN')).toContain('constructor');
});

it('knows an error of Office from a bug of ours', () => {
  expect(officeErrorCode({ code: 'AccessDenied', message: '…' })).toBe('AccessDenied');
  expect(officeErrorCode(new TypeError('x is undefined'))).toBeNull();
  expect(officeErrorCode(null)).toBeNull();
});
