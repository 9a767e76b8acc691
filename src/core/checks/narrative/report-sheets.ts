import type { Form } from '../../form/form';
import { cellAddress } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { NarrativeParagraph } from './paragraph';

const shortestProse = 15;
/** A report is prose: cells with sentences in them, about 绩效 or 自评. */
const isProse = (text: string): boolean => text.length >= shortestProse && /[，。；：,;]/.test(text);

/** Whether a sheet has prose about 绩效 at all: asked first, for most sheets have none. */
function hasProse({ values, texts }: SheetSnapshot): boolean {
  let prose = false;
  let meant = false;
  for (const [at, row] of values.entries()) {
    const line = texts[at] ?? [];
    for (let offset = 0; offset < row.length; offset += 1) {
      if (typeof row[offset] !== 'string') continue;
      const text = line[offset] ?? '';
      prose ||= text.length >= shortestProse && isProse(text.trim());
      meant ||= /绩效|自评/.test(text);
      if (prose && meant) return true;
    }
  }
  return false;
}

function paragraphsOf({ sheet, firstRow, firstColumn, values, texts }: SheetSnapshot): readonly NarrativeParagraph[] {
  return values.flatMap((row, at) =>
    row.flatMap((value, offset) => {
      const text = texts[at]?.[offset]?.trim() ?? '';
      return typeof value === 'string' && text !== ''
        ? [{ place: sheet.name, cell: cellAddress(firstRow + at, firstColumn + offset), text }]
        : [];
    }),
  );
}

/** What an earlier version of a report is called, or a sample: not the one that is handed in. */
const earlierVersion =
  /[初草原一二三]稿|旧[稿版]|^旧|[(（_-]旧[)）]?$|征求意见稿|修改前|备份|作废|废弃|上年|去年|往年|样[表稿例]|模板|范[例本]|示例/;
/** What a table of the family that is no report is called. */
const otherTable = /申报表|目标表|监控表|调整表|评分表|审核表|批复表|汇总表/;
/** Columns of an indicator table. */
const tableHeader = /^(?:三级指标|(?:年度|年初|预期)?指标值|绩效指标|目标值)$/;
const calledReport = /报告|总结|综述|说明材料/;

/** Paragraphs above which a report says what it is. */
const headLines = 5;

const titleOf = (sheetName: string, paragraphs: readonly NarrativeParagraph[]): readonly string[] => [
  sheetName,
  ...paragraphs
    .slice(0, headLines)
    .map(({ text }) => bare(text))
    .filter((text) => text.length <= 60),
];

/** Whether a sheet of prose is a report and no declaration or monitoring table, whose goals are prose too. */
function isReport(sheetName: string, paragraphs: readonly NarrativeParagraph[]): boolean {
  const title = titleOf(sheetName, paragraphs);
  if (title.some((text) => calledReport.test(text))) return true;
  return !title.some((text) => otherTable.test(text)) && !paragraphs.some(({ text }) => tableHeader.test(bare(text)));
}

const isEarlierVersion = (sheetName: string, paragraphs: readonly NarrativeParagraph[]): boolean =>
  earlierVersion.test(sheetName) ||
  titleOf(sheetName, paragraphs).some((text) => /[初草旧样一二三]稿$|作废$/.test(text));

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s"“”'‘’「」()]/g, '');

/** Report texts of a workbook: the paragraphs of sheets that carry prose about 绩效 and no form. */
export function narrativeOf(
  snapshots: readonly SheetSnapshot[],
  forms: readonly Form[],
): readonly NarrativeParagraph[] {
  const withForms = new Set(forms.map(({ sheet }) => sheet.id));
  const reports = snapshots
    .filter((snapshot) => !withForms.has(snapshot.sheet.id) && hasProse(snapshot))
    .map((snapshot) => ({ name: snapshot.sheet.name, paragraphs: paragraphsOf(snapshot) }))
    .filter(({ name, paragraphs }) => isReport(name, paragraphs));
  // A draft counts as long as there is nothing else.
  const latest = reports.filter(({ name, paragraphs }) => !isEarlierVersion(name, paragraphs));
  return (latest.length > 0 ? latest : reports).flatMap(({ paragraphs }) => paragraphs);
}

/** Whether a report's own heading, or the name of its sheet or file, is of another year than the form. */
function isOfOtherYear(place: string, narrative: readonly NarrativeParagraph[], year: number | null): boolean {
  if (year === null) return false;
  const headings = narrative
    .filter((one) => one.place === place)
    .slice(0, headLines)
    .map(({ text }) => bare(text))
    .filter((text) => text.length <= 60 && calledReport.test(text));
  const named = [place, ...headings].flatMap((text) => [...text.matchAll(/(20\d\d)年/g)].map(([, one]) => Number(one)));
  return named.length > 0 && !named.includes(year) && !named.includes(year + 1);
}

/**
 * The paragraphs that are about one of the workbook's forms: all of a report where there is only one form, else those of the
 * reports that name its project.
 */
export function narrativeAbout(
  form: Form,
  forms: readonly Form[],
  narrative: readonly NarrativeParagraph[],
): readonly NarrativeParagraph[] {
  const ofItsYear = narrative.filter(({ place }) => !isOfOtherYear(place, narrative, form.year));
  if (forms.length <= 1) return ofItsYear;
  const project = bare(form.project?.text ?? '');
  if (project.length < 3) return [];
  const others = forms.filter((one) => one !== form).map((one) => bare(one.project?.text ?? ''));
  const places = new Set(ofItsYear.filter(({ text }) => bare(text).includes(project)).map(({ place }) => place));
  const shared = new Set(
    ofItsYear
      .filter(({ text }) =>
        others.some((other) => other.length >= 3 && other !== project && bare(text).includes(other)),
      )
      .map(({ place }) => place),
  );
  return ofItsYear.filter(
    ({ place, text }) => places.has(place) && (!shared.has(place) || bare(text).includes(project)),
  );
}
