import type { ReportBlock, ReportDocument, ReportTable, TextLevel } from '../../../core/report/report-document';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Excel, too, may be where it is pasted: there a target of `=100%` stays the text that it is. */
const asText = "mso-number-format:'\\@'";

/** Tag and look of each level, as 公文 have them; sizes in points, as Word takes them over. */
const looks: Readonly<Record<TextLevel, readonly [tag: string, style: string]>> = {
  title: ['h1', "font-family:'方正小标宋简体','小标宋',SimSun;font-size:22pt;font-weight:normal;text-align:center"],
  heading1: ['h2', "font-family:'黑体',SimHei;font-size:16pt;font-weight:normal;text-indent:2em"],
  heading2: ['h3', "font-family:'楷体',KaiTi;font-size:16pt;font-weight:bold;text-indent:2em"],
  heading3: ['h4', "font-family:'仿宋',FangSong;font-size:16pt;font-weight:bold;text-indent:2em"],
  body: ['p', "font-family:'仿宋',FangSong;font-size:16pt;text-indent:2em"],
  offer: ['p', "font-family:'仿宋',FangSong;font-size:12pt;margin-left:2em;color:#595959"],
  closing: ['p', "font-family:'仿宋',FangSong;font-size:16pt;text-align:right"],
};

function tableHtml({ rows }: ReportTable): string {
  const body = rows.map((row) => {
    const cells = row.map(({ text, rows: down, columns, heading }) => {
      const tag = heading ? 'th' : 'td';
      const spans = `${down > 1 ? ` rowspan="${down}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`;
      return `<${tag}${spans} style="border:1px solid #000;padding:2pt;${asText}">${escaped(text).replaceAll('\n', '<br>')}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table style="border-collapse:collapse;font-family:SimSun;font-size:9pt"><tbody>${body.join('')}</tbody></table>`;
}

function blockHtml(block: ReportBlock): string {
  if (block.level === 'table') return tableHtml(block.table);
  // A chart, which a copy does not carry along: the figures stand in the text.
  if (block.level === 'bars') return '';
  const [tag, style] = looks[block.level];
  return `<${tag} style="${style}">${escaped(block.text)}</${tag}>`;
}

/** The report as HTML that Word pastes with its headings, fonts and table. */
export function reportHtml({ blocks }: ReportDocument): string {
  return blocks.map(blockHtml).join('');
}

/** The report as plain text, a line a paragraph. */
export function reportPlain({ blocks }: ReportDocument): string {
  return blocks
    .flatMap((block) => {
      if (block.level === 'table') return block.table.rows.map((row) => row.map(({ text }) => text).join('\t'));
      if (block.level === 'bars') return [];
      return [block.text];
    })
    .join('\n');
}
