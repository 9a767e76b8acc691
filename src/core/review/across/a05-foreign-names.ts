import { defineAcross, type AcrossObservation, type AcrossPlace } from './across-finding';
import { beneficiaries, type Beneficiaries } from './beneficiaries';
import type { ComparedForm, ComparedRow } from './compared';
import { plainName } from './names';
import { placeInForm } from './places';
import { inQuotes } from './row-remarks';
import { textsOf } from './texts';
import { ownKinds, ownNames, unitIndex, unitsNamedIn, type NamedUnit } from './unit-names';

/** A row that says for whom the project is. */
const isAboutPeople = ({ name, subcategory, category }: ComparedRow): boolean =>
  /满意/.test(`${category}/${subcategory}/${name}`) || /受益/.test(name);

/** All words of a form but those rows'. */
const elsewhereIn = ({ form }: ComparedForm): string =>
  [
    form.title,
    form.project,
    form.department,
    form.implementer,
    form.goal.expected,
    form.goal.actual,
    form.explanationForAll,
    ...form.rows.flatMap((row) =>
      isAboutPeople(row) ? [row.explanation] : [row.name, row.target, row.actual, row.explanation],
    ),
  ].join('\n');

interface Named {
  readonly people: Beneficiaries;
  readonly row: ComparedRow;
  readonly word: string;
  readonly isAtHome: boolean;
}

/** The beneficiaries that a form names, and whether it has to do with them. */
function peopleNamed(own: ComparedForm): readonly Named[] {
  const rows = own.form.rows.filter(isAboutPeople);
  if (rows.length === 0) return [];
  const elsewhere = elsewhereIn(own);
  return beneficiaries.flatMap((people) =>
    rows
      .flatMap((row) => {
        const word = people.named.exec(row.name)?.[0];
        return word === undefined ? [] : [{ people, row, word, isAtHome: people.atHome.test(elsewhere) }];
      })
      .slice(0, 1),
  );
}

const namePlace = (own: ComparedForm, row: ComparedRow): AcrossPlace =>
  placeInForm(own, row.cells.target ?? row.cell, row.name);

/** A unit of the same kind, and not one that the form's own unit is, or looks after. */
function isForeign(own: ComparedForm, names: string, kinds: ReadonlySet<string>, named: NamedUnit): boolean {
  const isOwn = [names, plainName(own.form.project), plainName(own.form.title)].some((text) =>
    text.includes(named.name),
  );
  const looksAfter = own.form.implementer === '' && named.departments.has(own.unit);
  return kinds.has(named.kind) && !isOwn && !looksAfter;
}

export const foreignNames = defineAcross({
  id: 'A05',
  severity: 'warning',
  title: { zh: '表里写着别的单位或别的单位的服务对象', en: 'Another unit’s name, or its beneficiaries' },
  description: {
    zh: '①目标、完成情况或原因里，把文件夹里另一个同类单位（局、镇、学校等）写成了自己：在句首，或在“保障、完成、提升”等之后；财政、审计这类谁都会提到的，以及“与某局联合”“由某局拨付”不算。②满意度或受益指标写着特定的服务对象（老年人、学生、患者、农户等），本表其他地方与他们毫无关系，而文件夹里另一个单位的表正是为他们的。群众、服务对象、干部职工不算。',
    en: '(1) Goal, what was done or a reason names another unit of the folder, of the same kind (bureau, town, school), as if it were the writer: where a clause begins or behind a verb such as 保障; bodies that all name (财政, 审计), and who merely helps or pays, do not count. (2) A row of satisfaction or benefit names people (the aged, pupils, patients, farmers) with whom nothing else in the form has to do, while another unit’s form in the folder is about them. 群众, 服务对象 and staff do not count.',
  },
  source:
    '郫都区自评复核：统战项目写“受益老年人或其家属”（platforms-and-review A3）；公开报告麻埠镇写成白塔畈镇；review-desk §5。',
  messages: {
    unit: {
      zh: '表里写着“{name}”，本表的单位是“{own}”。可能是从别的单位复制的，请修改。',
      en: 'The form names “{name}”, its unit is “{own}”. It may be copied from another unit: correct it.',
    },
    people: {
      zh: '指标“{row}”写的是{people}，本项目“{project}”的其他内容与{people}无关；“{other}”的表才是为{people}的。可能是从别的单位复制的，请改成本项目的服务对象。',
      en: '“{row}” is about {people}, with whom nothing else in “{project}” has to do; the form of “{other}” is about them. It may be copied: name this project’s own beneficiaries.',
    },
  },
  find: ({ forms }, tell) => {
    const index = unitIndex(forms);
    const namesOf = ownNames(forms);
    const units = forms.flatMap((own): readonly AcrossObservation[] => {
      if (own.unit === '') return [];
      const kinds = ownKinds(own);
      const names = namesOf.get(own.unit) ?? '';
      const places = new Map<string, AcrossPlace[]>();
      for (const { text, place } of textsOf(own)) {
        for (const named of unitsNamedIn(text, index)) {
          if (!isForeign(own, names, kinds, named)) continue;
          const known = places.get(named.name);
          if (known === undefined) places.set(named.name, [place()]);
          else known.push(place());
        }
      }
      return [...places].map(([name, at]) => ({
        message: tell('unit', { name, own: own.form.implementer || own.form.department }),
        places: at,
      }));
    });
    const named = forms.map((own) => ({ own, people: own.unit === '' ? [] : peopleNamed(own) }));
    const homes = new Map<Beneficiaries, { readonly first: ComparedForm; readonly units: Set<string> }>();
    for (const { own, people } of named) {
      for (const one of people) {
        if (!one.isAtHome) continue;
        const known = homes.get(one.people);
        if (known === undefined) homes.set(one.people, { first: own, units: new Set([own.unit]) });
        else known.units.add(own.unit);
      }
    }
    const people = named.flatMap(({ own, people: all }) =>
      all.flatMap(({ people: one, row, word, isAtHome }): readonly AcrossObservation[] => {
        const known = homes.get(one);
        // A unit that has to do with them in another project may well ask them in this one.
        if (isAtHome || known === undefined || known.units.has(own.unit)) return [];
        const home = known.first;
        const said = { row: row.name, people: word, project: inQuotes(own.form.project) };
        const homeRow = home.form.rows.find((other) => isAboutPeople(other) && one.named.test(other.name));
        return [
          {
            message: tell('people', { ...said, other: home.form.implementer || home.form.department }),
            places: [namePlace(own, row)],
            compared: homeRow === undefined ? [] : [namePlace(home, homeRow)],
          },
        ];
      }),
    );
    return [...units, ...people];
  },
});
