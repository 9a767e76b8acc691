import { gradeOf } from '../../assess/grade';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { quoted } from '../wording';

/** 优良中差 as typed, with or without 秀/好/等; null where the cell says something else or offers all four. */
function typedGrade(text: string): string | null {
  // `优☑ 良□`, `优□√ 良□`: the box stands behind its word; else before it.
  const behind = /^\s*(?:优|良|中|差)/.test(text)
    ? /(优|良|中|差)[秀好等]?(?:[☑■●√✓]|[□☐]\s?[√✓])/.exec(text)?.[1]
    : undefined;
  const ticked = behind ?? /[☑■√●✓]\s*(优|良|中|差)/.exec(text)?.[1];
  if (ticked !== undefined) return ticked;
  const named = [...text.matchAll(/优|良(?!好?率)|中(?!央|心|国|期)|差(?!异)/g)].map(([grade]) => grade);
  return new Set(named).size === 1 && text.length <= 12 ? (named[0] ?? null) : null;
}

export const gradeNotBand = defineCheck({
  id: 'V52',
  severity: 'error',
  title: { zh: '等级与分数不符', en: 'Grade does not fit the score' },
  description: { zh: '表中的等级与总分所在的档次不一致。', en: 'The grade in the form is not that of its total.' },
  source:
    '财政部预算司统一的评价等级“优（90-100分）、良（80-89分）、中（60-79分）、差（0-59分）”（dz-gczx.com/wap/articleDetails_id_1290.html）；所用评分规则的等级线。',
  messages: {
    gradeNotBand: {
      zh: '{cell} 等级填“{typed}”，总分 {score} 应为“{grade}”（{bands}）。请修改等级或核对总分。',
      en: '{cell}: the grade says “{typed}”, {score} points make “{grade}” ({bands|list}). Correct one of them.',
    },
  },
  find: ({ form, assessment }, tell) => {
    const typed = form.grade === null ? null : typedGrade(form.grade.text);
    const score = assessment.total.published ?? assessment.total.score;
    if (form.grade === null || typed === null || score === null) return [];
    const grade = gradeOf(score, assessment.rules);
    if (grade === null || grade === typed) return [];
    return [
      {
        cells: present(form.grade, form.total.score),
        message: tell('gradeNotBand', {
          cell: form.grade.address,
          typed: quoted(form.grade.text),
          score,
          grade,
          bands: assessment.rules.grades.map(({ atLeast, grade: name }) => `${name} ≥${atLeast}`).join('、'),
        }),
      },
    ];
  },
});
