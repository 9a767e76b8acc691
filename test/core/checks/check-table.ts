import { noAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import type { Finding } from '../../../src/core/checks/finding';
import { findingText } from '../../../src/core/checks/finding-text';
import type { NarrativeParagraph } from '../../../src/core/checks/narrative/paragraph';
import type { Form } from '../../../src/core/form/form';
import type { CheckId } from '../../../src/core/messages/message';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import type { ScoringRules } from '../../../src/core/rules/scoring-rules';
import { findingsOf } from './assessed';

/** A form, with what lies beside it, and what a reader should be told of it. */
export interface CheckCase {
  /** What one sees: the name of the test. */
  readonly why: string;
  readonly form: Form;
  readonly narrative?: readonly NarrativeParagraph[];
  readonly rules?: ScoringRules;
}

export interface ReportedCase extends CheckCase {
  /** As often as it is reported, with its severity; once and the check's own when left out. */
  readonly severities?: readonly Finding['severity'][];
  readonly cells?: readonly string[];
  /** Words that the Chinese message must hold. */
  readonly says?: string | RegExp;
}

/** The findings of one check. */
export const foundBy = (id: CheckId, { form, narrative = [], rules = mof202010 }: CheckCase): readonly Finding[] =>
  findingsOf(assessForm(form, rules, noAnswers), narrative).filter(({ check }) => check === id);

/** A table of a check: where it stays quiet, and where it speaks, with a case on each side of every threshold. */
export function describeCheck(
  id: CheckId,
  { quiet, reported }: { readonly quiet: readonly CheckCase[]; readonly reported: readonly ReportedCase[] },
): void {
  describe(id, () => {
    it.each(quiet)('says nothing: $why', (one) => {
      expect(foundBy(id, one).map(({ message }) => findingText(message, 'zh-CN'))).toEqual([]);
    });

    it.each(reported)('reports: $why', (one) => {
      const found = foundBy(id, one);
      const [first] = found;
      if (first === undefined) throw new Error(`${id} found nothing`);
      if (one.severities === undefined) expect(found).toHaveLength(1);
      else expect(found.map(({ severity }) => severity)).toEqual(one.severities);
      if (one.cells !== undefined) expect(first.cells).toEqual(one.cells);
      const text = findingText(first.message, 'zh-CN');
      if (one.says !== undefined) expect(text).toMatch(one.says);
      expect(text).not.toMatch(/\{\w+\}/);
    });
  });
}

/** Sentences of a report beside the form. */
export const said = (...texts: readonly string[]): readonly NarrativeParagraph[] =>
  texts.map((text, index) => ({ place: '自评报告', cell: `A${index + 1}`, text }));
