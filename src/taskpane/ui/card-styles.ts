import { makeStyles, tokens } from '@fluentui/react-components';

/** How what is on a page is laid out; the parts themselves are Fluent's. */
export const useCardStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    // A long choice or word must not make the list wider than the pane.
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '8px',
  },
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '4px' },
  bullets: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  /** What is in a Fluent card: texts wrap, nothing is cut off. */
  card: { rowGap: '8px', overflowWrap: 'anywhere', minWidth: 0 },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: '6px' },
  name: { margin: 0, flexGrow: 1, minWidth: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '2px',
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, whiteSpace: 'pre-wrap' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  paragraph: { margin: 0 },
  quote: {
    margin: 0,
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorBrandStroke2}`,
    whiteSpace: 'pre-wrap',
  },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  label: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '2px' },
  /** Buttons beside each other are as wide as their words: three fit in a narrow pane. */
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', '& > button': { minWidth: 'auto' } },
  end: { marginLeft: 'auto' },
});
