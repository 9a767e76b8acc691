import { percentText } from '../explain/figures';
import { message } from '../messages/message';
import { significant } from '../value/number';
import type { Check, Observation } from './check';
import { figureReaders } from './narrative-figures';
import { resultReaders } from './narrative-results';
import { present } from './readings';
import { sentencesOf } from './sentences';

const { rates, amounts } = figureReaders;
const { satisfaction, named } = resultReaders;
const readers = [...Object.values(figureReaders), ...Object.values(resultReaders)];

const narrativeAgainstTable: Check = {
  id: 'V54',
  severity: 'error',
  find: (subject) => {
    const { form, narrative } = subject;
    const outside = sentencesOf(narrative, form.year).flatMap((sentence) =>
      readers.flatMap((read) => read(subject, sentence)),
    );
    const { actual } = form.goal;
    if (actual === null) return outside;
    const result = { place: form.sheet.name, cell: actual.address, text: actual.text };
    const inside = sentencesOf([result], form.year)
      .flatMap((sentence) => [rates, amounts, satisfaction, named].flatMap((read) => read(subject, sentence)))
      .map(({ cells, message: text }) => ({ cells: [actual, ...cells], message: text }));
    return [...inside, ...outside];
  },
};

const unitName = /[一-龥]{2,12}?(?:镇|乡|街道|局|厅|委员会|医院|学校|中学|小学|大学)/g;

const otherUnit: Check = {
  id: 'V55',
  severity: 'error',
  find: ({ form, narrative }) => {
    const own = present(form.department, form.implementer).map(({ text }) => text.replace(/\s/g, ''));
    const known = [...own, ...present(form.project, form.title).map(({ text }) => text.replace(/\s/g, ''))].join('/');
    const ownKinds = new Set(own.flatMap((text) => [...text.matchAll(unitName)].map(([name]) => kindOfUnit(name))));
    return narrative.flatMap((paragraph): readonly Observation[] => {
      const text = paragraph.text.replace(/\s/g, '');
      // Only a heading of the report says whose report it is.
      if (text.length > 60 || !/自评报告|评价报告|自评总结|绩效自评$/.test(text)) return [];
      return [...text.matchAll(unitName)]
        .map(([name]) => name)
        .filter(
          (name) => ownKinds.has(kindOfUnit(name)) && !mentions(known, name) && !own.some((one) => text.includes(one)),
        )
        .slice(0, 1)
        .map((name) => ({
          cells: present(form.implementer ?? form.department),
          message: message('findings.otherUnit', {
            place: `${paragraph.place} ${paragraph.cell}`,
            name,
            own: own[0] ?? '',
          }),
          places: [{ sheet: paragraph.place, cell: paragraph.cell }],
        }));
    });
  },
};

const kindOfUnit = (name: string): string =>
  /(?:镇|乡|街道|局|厅|委员会|医院|学校|中学|小学|大学)$/.exec(name)?.[0] ?? '';

/** Whether the known names contain the end of a name: 金寨县麻埠镇 is mentioned where 麻埠镇 is. */
const mentions = (known: string, name: string): boolean => {
  const length = kindOfUnit(name).length + 2;
  return known.includes(name.slice(-length));
};

const addend = String.raw`\d{1,9}(?:\.\d+)?(?:万元|元|个|人|户|亩|分|%)?`;
const sumPattern = new RegExp(String.raw`(?<![\d.])(?:${addend}\+)+${addend}=\d{1,9}(?:\.\d+)?`, 'g');
const sharePattern =
  /(?<![\d.])(\d{1,9}(?:\.\d+)?)(?:万元|元|个|人|户)?[/÷](\d{1,9}(?:\.\d+)?)(?:万元|元|个|人|户)?(?:[×*]100%)?=["“]?(\d{1,5}(?:\.\d+)?)%/g;

const proseArithmetic: Check = {
  id: 'V56',
  severity: 'warning',
  find: ({ form, narrative }) => {
    const inForm = present(
      form.goal.expected,
      form.goal.actual,
      form.explanationForAll,
      ...form.indicators.flatMap(({ explanation }) => present(explanation)),
      ...form.notes,
    ).map((cell) => ({ text: cell.text, cells: [cell], places: [], place: cell.address }));
    const outside = narrative.map(({ text, place, cell }) => ({
      text,
      cells: [],
      places: [{ sheet: place, cell }],
      place: `${place} ${cell}`,
    }));
    return [...inForm, ...outside].flatMap(({ text, cells, places, place }): readonly Observation[] =>
      wrongSums(text).map(({ written, right }) => ({
        cells,
        places,
        message: message('findings.proseArithmetic', { place, written, right }),
      })),
    );
  },
};

/** `3.89+3.89=7.79`, `66.86/200=100%`: what does not come out, as it was written, with what it makes. */
function wrongSums(text: string): readonly { readonly written: string; readonly right: string }[] {
  if (!text.includes('=') && !text.includes('＝')) return [];
  const plain = text
    .slice(0, 20_000)
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1');
  const sums = [...plain.matchAll(sumPattern)].flatMap(([written]) => {
    const numbers = (written.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
    const right = significant(numbers.slice(0, -1).reduce((sum, one) => sum + one, 0));
    return Math.abs(right - (numbers.at(-1) ?? 0)) > 0.005 + 1e-9 ? [{ written, right: `${right}` }] : [];
  });
  const shares = [...plain.matchAll(sharePattern)].flatMap(([written, part, whole, said]) => {
    const right = Number(whole) === 0 ? Number.NaN : (Number(part) / Number(whole)) * 100;
    return Math.abs(right - Number(said)) > 1 ? [{ written, right: percentText(right / 100) }] : [];
  });
  return [...sums, ...shares];
}

/** Report text against the table. */
export const narrativeChecks: readonly Check[] = [narrativeAgainstTable, otherUnit, proseArithmetic];
