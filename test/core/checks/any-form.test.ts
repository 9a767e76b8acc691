import fc from 'fast-check';
import { noAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import { findingText } from '../../../src/core/checks/finding-text';
import type { Message } from '../../../src/core/messages/message';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { anyForm } from '../any-form';
import { findingsOf } from './assessed';
import { checksOn, usualForm } from './rows';

it('a form that follows the rules has nothing but what is only worth knowing', () => {
  expect(checksOn(usualForm).filter((rule) => !['V38', 'V67'].includes(rule) && !rule.startsWith('R'))).toEqual([]);
});

/** A message whose quotations hold no braces of their own, so that a slot left empty shows. */
const withoutBraces = ({ code, params }: Message): Message => ({
  code,
  params: Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(/[{}]/g, '') : value,
    ]),
  ),
});

describe('any form', () => {
  it('is checked without a throw; every message reads well and every fix stays within the cells that may be written', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        // A cell that itself says “NaN” is quoted as it stands; no arithmetic of ours made that.
        fc.pre(!/undefined|NaN/.test(JSON.stringify(form)));
        for (const finding of findingsOf(assessForm(form, mof202010, noAnswers))) {
          expect(findingText(withoutBraces(finding.message), 'zh-CN')).not.toMatch(/\{\w+\}|undefined|NaN/);
          expect(findingText(withoutBraces(finding.message), 'en-US')).not.toMatch(/\{\w+\}|undefined|NaN/);
          expect(finding.fix.every(({ cell }) => finding.cells.includes(cell))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
