import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  header: { '& button': { paddingLeft: 0, paddingRight: 0 }, overflowWrap: 'anywhere' },
  panel: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
});

interface FoldProps {
  readonly summary: ReactNode;
  /** The heading's level, where the summary is one. */
  readonly level?: 'h2' | 'h3' | 'h4';
  readonly testId?: string;
  readonly children: ReactNode;
}

interface ControlledFoldProps extends FoldProps {
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

const one = 'one';

/** Something that is shown when it is asked for; closed at first. What is inside is not there while it is closed. */
export function Fold({ summary, level, testId, children }: FoldProps) {
  return (
    <Accordion collapsible data-testid={testId}>
      <FoldItem summary={summary} level={level}>
        {children}
      </FoldItem>
    </Accordion>
  );
}

/** A fold that something else opens and closes too. */
export function ControlledFold({ open, onToggle, summary, level, testId, children }: ControlledFoldProps) {
  return (
    <Accordion
      collapsible
      data-testid={testId}
      openItems={open ? [one] : []}
      onToggle={(_, { openItems }) => onToggle(openItems.length > 0)}
    >
      <FoldItem summary={summary} level={level}>
        {children}
      </FoldItem>
    </Accordion>
  );
}

function FoldItem({
  summary,
  level,
  children,
}: {
  readonly summary: ReactNode;
  readonly level: FoldProps['level'] | undefined;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <AccordionItem value={one}>
      <AccordionHeader className={styles.header} size="small" {...(level === undefined ? {} : { as: level })}>
        {summary}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
