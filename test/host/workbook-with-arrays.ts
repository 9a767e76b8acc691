import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { smallWorkbook } from '../xlsx/packages';

const text = (address: string, content: string) => `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;

/** 表: a dynamic array in A1:A3 (`=C1:C3*2`), an array of the older kind in E1:E3, a table in H1:J2. */
export function workbookWithArrays(): Uint8Array {
  const rows = [1, 2, 3].map((number) => {
    const isFirst = number === 1;
    return (
      `<row r="${number}"><c r="A${number}"${isFirst ? ' cm="1"' : ''}>${isFirst ? '<f t="array" ref="A1:A3">C1:C3*2</f>' : ''}<v>${number * 2}</v></c>` +
      `<c r="C${number}"><v>${number}</v></c>` +
      `<c r="E${number}">${isFirst ? '<f t="array" ref="E1:E3">C1:C3*2</f>' : ''}<v>${number * 2}</v></c>` +
      (isFirst ? text('H1', '年度') + text('I1', '项目') + text('J1', '得分') : '') +
      '</row>'
    );
  });
  const parts = unzipSync(
    smallWorkbook({
      worksheet: `<sheetData>${rows.join('')}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    }),
  );
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array()).replace(
    '</Types>',
    '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
  );
  const columns = ['年度', '项目', '得分'].map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`);
  return zipSync({
    ...parts,
    '[Content_Types].xml': strToU8(types),
    'xl/tables/table1.xml': strToU8(
      `<?xml version="1.0"?><table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="H1:J2" totalsRowShown="0"><tableColumns count="3">${columns.join('')}</tableColumns></table>`,
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    ),
  });
}
