import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReportBlock, ReportDocument, ReportTable } from '../../../core/report/report-document';

/** Fonts as 公文 have them; half the size of paper, as a pane is half as wide. */
const useStyles = makeStyles({
  title: {
    margin: '0 0 8px',
    fontFamily: 'SimSun, serif',
    fontSize: '17px',
    fontWeight: 'normal',
    textAlign: 'center',
  },
  heading1: { margin: '8px 0 2px', fontFamily: 'SimHei, sans-serif', fontSize: '14px', textIndent: '2em' },
  heading2: { margin: '6px 0 2px', fontFamily: 'KaiTi, serif', fontSize: '13px', textIndent: '2em' },
  heading3: { margin: '4px 0 2px', fontFamily: 'FangSong, serif', fontSize: '13px', textIndent: '2em' },
  body: { margin: '2px 0', fontFamily: 'FangSong, serif', fontSize: '13px', textIndent: '2em' },
  offer: { margin: '2px 0 2px 2em', fontFamily: 'FangSong, serif', fontSize: '12px', color: '#595959' },
  closing: { margin: '2px 0', fontFamily: 'FangSong, serif', fontSize: '13px', textAlign: 'right' },
  table: { borderCollapse: 'collapse', fontFamily: 'SimSun, serif', fontSize: '11px' },
  cell: { border: '1px solid #000', padding: '2px', whiteSpace: 'pre-wrap', fontWeight: 'normal' },
  heading: { fontWeight: 'bold' },
});

/** The report as it will read, with its headings and its table. */
export function ReportPaper({ document: report }: { readonly document: ReportDocument }) {
  return report.blocks.map((block) => <PaperBlock key={block.id} block={block} />);
}

function PaperBlock({ block }: { readonly block: ReportBlock }) {
  const styles = useStyles();
  switch (block.level) {
    case 'table':
      return <PaperTable table={block.table} />;
    case 'bars':
      return null;
    case 'title':
      return <h1 className={styles.title}>{block.text}</h1>;
    case 'heading1':
      return <h2 className={styles.heading1}>{block.text}</h2>;
    case 'heading2':
      return <h3 className={styles.heading2}>{block.text}</h3>;
    case 'heading3':
      return <h4 className={styles.heading3}>{block.text}</h4>;
    case 'body':
    case 'offer':
    case 'closing':
      return <p className={styles[block.level]}>{block.text}</p>;
  }
}

function PaperTable({ table }: { readonly table: ReportTable }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => {
              const Cell = cell.heading ? 'th' : 'td';
              return (
                <Cell
                  key={column}
                  rowSpan={cell.rows}
                  colSpan={cell.columns}
                  className={mergeClasses(styles.cell, cell.heading && styles.heading)}
                >
                  {cell.text}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
