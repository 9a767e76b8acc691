import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { MoreOfList, usePortion } from '../../ui/portion';
import { useLocale } from '../../words/use-words';
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

/** A paragraph, or a row of a table, takes a fraction of what a card takes. */
const paragraphsAtOnce = 200;

interface ReportPaperProps {
  readonly document: ReportDocument;
  /** All of it at once: what is selected is what Ctrl+C takes. */
  readonly isWhole: boolean;
}

/** The report as it will read, with its headings and its table; of a long one its beginning, and more of it on demand. */
export function ReportPaper({ document: { blocks }, isWhole }: ReportPaperProps) {
  const { shown, left, more } = usePortion(blocks, paragraphsAtOnce);
  return (
    <>
      {(isWhole ? blocks : shown).map((block) => (
        <PaperBlock key={block.id} block={block} isWhole={isWhole} />
      ))}
      {!isWhole && <MoreOfPaper left={left} more={more} />}
    </>
  );
}

/** The button is the program's, in its language; the paper is in Chinese. */
function MoreOfPaper(portion: { readonly left: number; readonly more: () => void }) {
  const locale = useLocale();
  return (
    <div lang={locale}>
      <MoreOfList {...portion} />
    </div>
  );
}

function PaperBlock({ block, isWhole }: { readonly block: ReportBlock; readonly isWhole: boolean }) {
  const styles = useStyles();
  switch (block.level) {
    case 'table':
      return <PaperTable table={block.table} isWhole={isWhole} />;
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

function PaperTable({ table, isWhole }: { readonly table: ReportTable; readonly isWhole: boolean }) {
  const styles = useStyles();
  // A cell over rows that are not drawn yet ends with those that are.
  const { shown, left, more } = usePortion(table.rows, paragraphsAtOnce);
  return (
    <>
      <table className={styles.table}>
        <tbody>
          {(isWhole ? table.rows : shown).map((row, index) => (
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
      {!isWhole && <MoreOfPaper left={left} more={more} />}
    </>
  );
}
