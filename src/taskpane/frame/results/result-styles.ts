import { makeStyles } from '@fluentui/react-components';

/** The look that receipts share. */
export const useResultStyles = makeStyles({
  sentence: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '4px' },
});
