import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    outline: 'none',
    scrollMarginTop: '8px',
  },
  aside: { marginLeft: 'auto', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface SectionProps {
  readonly heading: string;
  /** What stands at the right of the heading. */
  readonly aside?: ReactNode;
  /** Gives the heading an id and lets it take the focus, so that a link can lead here. */
  readonly anchor?: string;
  readonly testId?: string;
  readonly children: ReactNode;
}

/** A part of a page with its heading; a landmark by that name. */
export function Section({ heading, aside, anchor, testId, children }: SectionProps) {
  const styles = useStyles();
  const made = useId();
  const id = anchor ?? made;
  return (
    <section className={styles.section} aria-labelledby={id} data-testid={testId}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading} tabIndex={anchor === undefined ? undefined : -1}>
          {heading}
        </h2>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
