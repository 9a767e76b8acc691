import { defineAcross } from './across-finding';
import { groupedBy, type ComparedForm } from './compared';
import { indicatorKey } from './names';
import { placeOfForm } from './places';
import { inQuotes, namesOf } from './row-remarks';
import { thresholds } from './thresholds';

/** Names that fit any project: a set of them is a template. */
const fitsAnything =
  /满意|合格率|及时率|及时性|完成率|达标率|执行率|控制率|覆盖率|知晓率|到位率|成本|经费|资金|项目数量|完成时间|按时|时效|质量|社会效益|经济效益|生态效益|可持续/;

/** Words of a project's name that say nothing of what it does. */
const sayNothing =
  /项目|经费|资金|专项|补助|补贴|工作|建设|工程|业务|运行|运转|保障|管理|支出|预算|公用|综合|其他|服务|中央|省级|市级|县级|区级|省|市|县|区|乡|镇|年度/g;

/** The pairs of characters that a project's own words have. */
function wordsOf({ project, unit }: ComparedForm): ReadonlySet<string> {
  const own = project.replaceAll(unit, '').replace(sayNothing, ' ');
  return new Set(
    own
      .split(/\s+/)
      .flatMap((part) => Array.from({ length: Math.max(0, part.length - 1) }, (_, at) => part.slice(at, at + 2))),
  );
}

/** Whether two projects plainly do different things: both have words of their own, and none of them in common. */
function areUnlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((pair) => other.has(pair));
}

/** The set of a form's indicator names as a key; null where there are too few of them, or they would fit any project. */
function namesKey({ form, unit }: ComparedForm): string | null {
  const names = [...new Set(form.rows.map(({ name }) => indicatorKey(name)).filter((name) => name !== ''))];
  const telling = names.filter((name) => !fitsAnything.test(name));
  const isEnough = names.length >= thresholds.sameIndicators && telling.length >= thresholds.tellingIndicators;
  return unit === '' || !isEnough ? null : names.sort().join('\n');
}

/** Forms of one set that each of them is held against: enough to see whether they do different things, few enough for any folder. */
const mostWitnesses = 50;

export const sameIndicators = defineAcross({
  id: 'A02',
  severity: 'warning',
  title: { zh: '不同单位、不同项目用同一套指标', en: 'The same indicators for different projects of different units' },
  description: {
    zh: '两个单位的两个项目做的不是一件事，三级指标名称却完全相同：至少 4 个指标，其中至少 3 个不是满意度、合格率这类哪里都能用的。项目名称有共同的词（同类项目、同一项目由几个单位实施）的不说。',
    en: 'Two units’ projects do different things and have exactly the same indicator names: four at least, three of them no 满意度 or 合格率 that fits anywhere. Nothing is said where the projects’ names have a word in common: they are of one kind, or one project of several units.',
  },
  source: 'review-desk §5：the same set of indicator names in different units；D13。',
  messages: {
    same: {
      zh: '“{project}”与 {count} 个其他单位的项目（{others}）三级指标名称完全相同。请按各项目的实际内容设置指标。',
      en: '“{project}” has exactly the indicators of {count} other units’ projects ({others}). Set indicators that fit each project.',
    },
  },
  find: ({ forms }, tell) =>
    [...groupedBy(forms, namesKey).values()].flatMap((group) => {
      const witnesses = group.slice(0, mostWitnesses).map((own) => ({ unit: own.unit, words: wordsOf(own) }));
      const members = group.filter((own) => {
        const words = wordsOf(own);
        return witnesses.some((other) => other.unit !== own.unit && areUnlike(words, other.words));
      });
      const [first, ...others] = members;
      if (first === undefined || others.length === 0) return [];
      return [
        {
          message: tell('same', {
            project: inQuotes(first.form.project),
            count: new Set(members.map(({ unit }) => unit)).size - 1,
            others: namesOf([...new Set(others.map(({ form }) => form.project))]),
          }),
          places: members.map(placeOfForm),
        },
      ];
    }),
});
