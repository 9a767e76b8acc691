import { percentText } from '../../explain/figures';
import { significant } from '../../value/number';
import { defineCheck, type Observation } from '../check';
import { present } from '../form-cells';

const addend = String.raw`\d{1,9}(?:\.\d+)?(?:万元|元|个|人|户|亩|分|%)?`;

const sumPattern = new RegExp(String.raw`(?<![\d.])(?:${addend}\+)+${addend}=\d{1,9}(?:\.\d+)?`, 'g');

const sharePattern =
  /(?<![\d.])(\d{1,9}(?:\.\d+)?)(?:万元|元|个|人|户)?[/÷](\d{1,9}(?:\.\d+)?)(?:万元|元|个|人|户)?(?:[×*]100%)?=["“]?(\d{1,5}(?:\.\d+)?)%/g;

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

export const proseArithmetic = defineCheck({
  id: 'V56',
  severity: 'warning',
  title: { zh: '文字里的算式算错', en: 'Arithmetic in prose is wrong' },
  description: {
    zh: '文字中写出的加法（a+b=c）和占比（a/b=c%）算不对。没有写成算式的不判断。',
    en: 'Sums (a+b=c) and shares (a/b=c%) written out in the text do not come out. What is not written as a formula is not judged.',
  },
  source: '公开报告中的“3.89+3.89=7.79”“66.86/200=100%”。',
  messages: {
    proseArithmetic: {
      zh: '{place} 写“{written}”，算出来是 {right}。请核对。',
      en: '{place} says “{written}”, it makes {right}. Check it.',
    },
  },
  find: ({ form, narrative }, tell) => {
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
        message: tell('proseArithmetic', { place, written, right }),
      })),
    );
  },
});
