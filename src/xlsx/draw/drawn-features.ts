import { blockAddress, cellAddress } from '../sheet/address';
import { escapeAttribute, escapeText } from '../xml/xml-text';
import type { SheetDrawing } from '../workbook';
import type { DrawnPlaces } from './drawn-cells';

const barColour = 'FF638EC6';
const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const excelMain = 'http://schemas.microsoft.com/office/excel/2006/main';
/** The extensions of a rule and of a worksheet that hold Excel 2010's bars: those with an axis for numbers below zero. */
const ruleExtension = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const sheetExtension = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

function barId(index: number): string {
  return `{DA7ABA51-0000-0000-0000-${String(index + 1).padStart(12, '0')}}`;
}

/** Bars as every reader knows them; those of Excel 2010 and later are told beside them (`barsMarkup2010`). */
export function barsMarkup({ bars }: SheetDrawing): string {
  return bars
    .map(
      (block, index) =>
        `<conditionalFormatting sqref="${blockAddress(block)}"><cfRule type="dataBar" priority="${index + 1}">` +
        `<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="${barColour}"/></dataBar>` +
        `<extLst><ext uri="${ruleExtension}" xmlns:x14="${x14}"><x14:id>${barId(index)}</x14:id></ext></extLst>` +
        '</cfRule></conditionalFormatting>',
    )
    .join('');
}

/** Bars from zero, to the left for numbers below it. */
export function barsMarkup2010({ bars }: SheetDrawing): string {
  if (bars.length === 0) return '';
  const rules = bars.map(
    (block, index) =>
      `<x14:conditionalFormatting xmlns:xm="${excelMain}"><x14:cfRule type="dataBar" id="${barId(index)}">` +
      '<x14:dataBar minLength="0" maxLength="100" gradient="0" negativeBarColorSameAsPositive="0">' +
      `<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFE08080"/><x14:axisColor rgb="FF808080"/></x14:dataBar>` +
      `</x14:cfRule><xm:sqref>${blockAddress(block)}</xm:sqref></x14:conditionalFormatting>`,
  );
  return (
    `<extLst><ext uri="${sheetExtension}" xmlns:x14="${x14}"><x14:conditionalFormattings>` +
    `${rules.join('')}</x14:conditionalFormattings></ext></extLst>`
  );
}

/** What cells take: one of a list, a number within limits. */
export function validationsMarkup({ lists, limits }: SheetDrawing): string {
  const chosen = lists.map(
    ({ block, source, strict }) =>
      `<dataValidation type="list" allowBlank="1" showInputMessage="1"${strict ? ' showErrorMessage="1"' : ''} sqref="${blockAddress(block)}">` +
      `<formula1>${escapeText(source)}</formula1></dataValidation>`,
  );
  const limited = limits.map(
    ({ block, most, refusal }) =>
      `<dataValidation type="decimal" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${escapeAttribute(refusal)}" sqref="${blockAddress(block)}">` +
      `<formula1>0</formula1><formula2>${escapeText(most)}</formula2></dataValidation>`,
  );
  const rules = [...chosen, ...limited];
  if (rules.length === 0) return '';
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

/** The links' markup, and the targets outside the workbook that its relationships have to name. */
export interface DrawnLinks {
  readonly markup: string;
  readonly targets: readonly { readonly id: string; readonly target: string }[];
}

/** Links to files (with a place in them, behind `#`) and to places in this workbook. */
export function drawnLinks(links: DrawnPlaces['links']): DrawnLinks {
  if (links.length === 0) return { markup: '', targets: [] };
  const ids = new Map<string, string>();
  const markup = links.map(({ row, column, address }) => {
    const hash = address.indexOf('#');
    const target = hash < 0 ? address : address.slice(0, hash);
    const place = hash < 0 ? '' : ` location="${escapeAttribute(address.slice(hash + 1))}"`;
    if (target !== '' && !ids.has(target)) ids.set(target, `rId${ids.size + 1}`);
    const outside = target === '' ? '' : ` r:id="${ids.get(target) ?? ''}"`;
    return `<hyperlink ref="${cellAddress(row, column)}"${outside}${place}/>`;
  });
  const targets = [...ids].map(([target, id]) => ({ id, target }));
  return { markup: `<hyperlinks>${markup.join('')}</hyperlinks>`, targets };
}

/** A relationships part with nothing but links to the outside; `''` where there is none. */
export function linkRelationships({ targets }: DrawnLinks): string {
  if (targets.length === 0) return '';
  const entries = targets.map(
    ({ id, target }) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeAttribute(target)}" TargetMode="External"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`
  );
}
