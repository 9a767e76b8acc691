import { noAnswers } from '../../../src/core/answers/answers';
import { checkForm } from '../../../src/core/checks/check-form';
import { recogniseForms } from '../../../src/core/form/recognise';
import { findingText } from '../../../src/core/checks/finding-text';
import { builtInOutlines } from '../../../src/core/report/outlines';
import { assessForm } from '../../../src/core/assess/assess-form';
import { rulesForForm } from '../../../src/core/rules/profiles';
import { tableSnapshot } from '../../corpus/build-table';
import { publishedTables } from '../../corpus/published-table';
import { reportOf } from './reported';

/** The form without its printed total, which many published tables have wrong: the report states the computed one. */
function formsOf(id: string) {
  return recogniseForms(tableSnapshot(id)).map((form) => ({ ...form, total: { weight: null, score: null } }));
}

it.each(publishedTables.map(({ id }) => id))('on table %s, reviewers find no figure of the report wrong', (id) => {
  for (const form of formsOf(id)) {
    const assessment = assessForm(form, rulesForForm(form), noAnswers);
    for (const outline of builtInOutlines) {
      const narrative = reportOf(form, outline).blocks.flatMap((block, index) =>
        'text' in block ? [{ place: '自评报告', cell: `A${index + 1}`, text: block.text }] : [],
      );
      const findings = checkForm(assessment, { narrative });
      // What it leaves for a person to fill in is V64, on purpose.
      const about = findings.filter(({ check, places }) => check !== 'V64' && places.length > 0);
      expect(about.map(({ check, message }) => `${check} ${findingText(message, 'zh-CN')}`)).toEqual([]);
    }
  }
});
