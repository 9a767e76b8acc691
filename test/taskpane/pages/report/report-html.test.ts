import type { ReportDocument, TableCell } from '../../../../src/core/report/report-document';
import { reportHtml } from '../../../../src/taskpane/pages/report/report-html';

const hostile = [
  '<script>evil()</script>',
  '<img src=x onerror=evil()>',
  '"><svg onload="evil()">',
  "' onmouseover='evil()",
  '&lt;b&gt; &amp; <b>',
  '</td></table><iframe src="//evil.example">',
  '=HYPERLINK("http://evil.example")',
  '+1+evil()',
];

const cell = (text: string): TableCell => ({ text, rows: 1, columns: 1, heading: false });

const report: ReportDocument = {
  title: '',
  titleLines: [],
  cover: null,
  blocks: [
    ...hostile.map((text, index) => ({ id: `p${index}`, level: 'body' as const, source: 'person' as const, text })),
    {
      id: 'table',
      level: 'table',
      source: 'computed',
      label: '',
      title: '',
      under: [],
      table: {
        widths: [1],
        rows: hostile.map((text) => [cell(text)]),
        headerRow: null,
        headerRows: 0,
        landscape: false,
      },
      notes: [],
      reference: '',
    },
  ],
  openQuestions: [],
  slots: [],
};

it('whatever a report says is text in the HTML that is copied, and a text where that is pasted into Excel', () => {
  const { body } = new DOMParser().parseFromString(reportHtml(report), 'text/html');
  const elements = [...body.querySelectorAll('*')];
  expect(new Set(elements.map(({ tagName }) => tagName))).toEqual(new Set(['P', 'TABLE', 'TBODY', 'TR', 'TD']));
  expect(new Set(elements.flatMap((element) => element.getAttributeNames()))).toEqual(new Set(['style']));
  expect([...body.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(hostile);
  const cells = [...body.querySelectorAll('td')];
  expect(cells.map(({ textContent }) => textContent)).toEqual(hostile);
  for (const { outerHTML } of cells) expect(outerHTML).toContain("mso-number-format:'\\@'");
});
