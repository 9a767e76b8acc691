import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import type { RefObject } from 'react';
import { usePaneActions, usePane } from '../../state/pane-context';
import { useWords } from '../../words/use-words';

const useStyles = makeStyles({
  page: { display: 'grid', rowGap: '8px', paddingTop: '8px' },
  icon: { fontSize: '32px', color: tokens.colorNeutralForeground3 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
  },
  paragraph: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: '20px', display: 'grid', rowGap: '4px' },
  button: { justifySelf: 'start', marginTop: '4px' },
});

export interface NoFormPageProps {
  readonly sheetName: string;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** Nothing found: what was looked for, and what to do. */
export default function NoFormPage({ sheetName, headingRef }: NoFormPageProps) {
  const styles = useStyles();
  const words = useWords();
  const selection = usePane((state) => state.selection);
  const task = usePane((state) => state.task);
  const readOnly = usePane((state) => state.readOnly);
  const actions = usePaneActions();
  const everywhere = selection === 'all';
  return (
    <div className={styles.page} data-testid="no-form">
      <DocumentSearchRegular className={styles.icon} aria-hidden />
      <h1 className={styles.heading} tabIndex={-1} ref={headingRef}>
        {everywhere ? words.noFormWorkbook : words.noFormHeading}
      </h1>
      {!everywhere && <p className={styles.paragraph}>{words.noFormSheet(sheetName)}</p>}
      <p className={styles.paragraph}>{words.noFormLooked}</p>
      <ul className={styles.list}>
        {words.noFormLabels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      <p className={styles.paragraph}>{words.noFormNext}</p>
      <ol className={styles.list}>
        {words.noFormSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {!everywhere && (
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={task !== null}
          onClick={() => void actions.read('all')}
        >
          {words.searchWorkbook}
        </Button>
      )}
      {!readOnly && (
        <>
          <p className={styles.paragraph}>{words.insertBlankWhy}</p>
          <Button
            className={styles.button}
            appearance={everywhere ? 'primary' : 'secondary'}
            disabledFocusable={task !== null}
            onClick={() => void actions.insertBlankForm()}
          >
            {words.insertBlank}
          </Button>
        </>
      )}
    </div>
  );
}
