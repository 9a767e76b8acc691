import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Anchor } from '../state/page-names';
import { usePane, usePaneActions } from '../state/pane-context';

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
  /** What the pane leads here for: the heading takes the focus then. */
  readonly anchors?: readonly Anchor[];
  readonly testId?: string;
  readonly children: ReactNode;
}

/** A part of a page with its heading; a landmark by that name. */
export function Section({ heading, aside, anchors, testId, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const isTarget = usePane(({ target }) => target !== null && anchors?.includes(target) === true);
  const { arrive } = usePaneActions();
  useEffect(() => {
    if (!isTarget) return;
    headingRef.current?.focus();
    arrive();
  }, [isTarget, arrive]);
  return (
    <section className={styles.section} aria-labelledby={id} data-testid={testId}>
      <div className={styles.head}>
        <h2 id={id} ref={headingRef} className={styles.heading} tabIndex={anchors === undefined ? undefined : -1}>
          {heading}
        </h2>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
