import type { NarrativeParagraph } from './paragraph';

/** A sentence of the report, half-width and without white space, with the place it stands in. */
export interface Sentence {
  readonly text: string;
  readonly paragraph: NarrativeParagraph;
}

/** Words that send a sentence to another time, another project, or to what was only wanted. */
const elsewhere =
  /上年(?!结转)|去年|往年|上一年|前年|历年|同比|环比|较上|明年|下一?年度|来年|次年|今后|下一步|拟(?!采取)|预计|计划(?:在|于|完成到)|将(?:达|于|继续)|力争|争取|例如|比如|其他项目|兄弟单位|全[省市县国]/;

/**
 * What a sentence says of this form's year: its clauses up to the one that names another year or leads elsewhere (满意度91%,
 * 较上年提高2个百分点), and again from where it comes back to the form's year by name.
 */
function aboutThisYear(text: string, year: number | null): string {
  let here = true;
  const clauses = text.split(',').filter((clause) => {
    const leaves = elsewhere.test(clause) || namesOtherYear(clause, year);
    const comesBack = year !== null && clause.includes(`${year}年`);
    here = !leaves && (here || comesBack);
    return here;
  });
  return clauses.join(',');
}

/** Sentences as far as they speak of this form's year. */
export function sentencesOf(narrative: readonly NarrativeParagraph[], year: number | null): readonly Sentence[] {
  return narrative.flatMap((paragraph) =>
    paragraph.text
      .slice(0, 20_000)
      // What waits to be filled in says nothing yet; what is only shown from an earlier report neither.
      .replace(/【(?:请|供参考)[^】]*】/g, '')
      .normalize('NFKC')
      .replace(/[ \t\u3000]+/g, '')
      .split(/[。;!?\n]+/)
      .map((text) => ({ text: aboutThisYear(text, year), paragraph }))
      .filter(({ text }) => text.length >= 4),
  );
}

function namesOtherYear(text: string, year: number | null): boolean {
  if (year === null) return false;
  return [...text.matchAll(/(20\d\d)年/g)].some(([, named]) => Number(named) !== year);
}

/** A number of a sentence with what is written behind it. */
export interface Statement {
  readonly value: number;
  readonly decimals: number;
  /** `%`, 万元 … as far as a pattern names it. */
  readonly unit: string;
  readonly sentence: Sentence;
  readonly written: string;
  /** Where it begins in the sentence: the same words may stand in it twice. */
  readonly at: number;
}

/** The clause, between commas, in which something is written that begins at `at`. */
export function clauseOf({ text }: Sentence, written: string, at: number): string {
  const end = text.indexOf(',', at + written.length);
  return text.slice(text.lastIndexOf(',', at) + 1, end < 0 ? undefined : end);
}

/** What a pattern finds in a sentence: group 1 is the number, group 2 the unit. */
export function statements(sentence: Sentence, pattern: RegExp): readonly Statement[] {
  return [...sentence.text.matchAll(pattern)].map((match) => {
    const [written, number = '', unit = ''] = match;
    const digits = number.replace(/,/g, '');
    return {
      value: Number(digits),
      decimals: /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0,
      unit,
      sentence,
      written,
      at: match.index,
    };
  });
}

/** Whether a number of the text is the table's, as far as its decimals show; cut off instead of rounded is the same. */
export function saysSame(statement: Statement, value: number): boolean {
  const unit = 10 ** -statement.decimals;
  return Math.abs(statement.value - value) <= unit * (statement.decimals === 0 ? 0.5 : 1) + 1e-9;
}
