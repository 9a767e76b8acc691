import { Button, Card, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConflictChoice, ReportConflict } from '../../../core/report/merge-lines';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import type { PlannedReport } from '../../../tasks/plan-report';
import { useCardStyles } from '../../ui/card-styles';
import { usePaneActions, usePane } from '../../state/pane-context';
import { Section } from '../../ui/section';
import { settleDrafts } from '../../ui/use-draft';
import { usePageWords } from '../../words/page-words';
import { useMessageText } from '../../words/use-words';
import { reportWords } from './report-words';

const useStyles = makeStyles({
  text: { display: 'block', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

type Choices = Readonly<Record<string, ConflictChoice>>;

interface SheetFillingProps {
  readonly form: AssessedForm;
}

/** The sheet 自评报告: what filling it would change, a choice where somebody edited a paragraph, and only then the writing. */
export function SheetFilling({ form }: SheetFillingProps) {
  const styles = useCardStyles();
  const words = usePageWords(reportWords);
  const report = usePane((state) => state.report);
  const task = usePane((state) => state.task);
  const { planReport, selectCells } = usePaneActions();
  const { place } = form;
  const plan = (newSheet: boolean) => {
    // What stands in the fields now belongs into the report.
    settleDrafts();
    void planReport(place, newSheet);
  };
  // What was just typed is being kept: the click is not lost, it has its turn behind that.
  const busy = task !== null && task !== 'keep';
  const planned = report?.kind === 'planned' && report.plan.place === place ? report.plan : null;
  const filled = report?.kind === 'filled' && report.place === place ? report.sheet : null;
  return (
    <Section heading={words.sheetHeading} testId="report-sheet">
      <div className={styles.line}>
        <Button disabledFocusable={busy} onClick={() => plan(false)}>
          {words.plan}
        </Button>
      </div>
      {planned !== null && <PlannedSheet key={planned.sheetName} plan={planned} busy={busy} />}
      {planned !== null && planned.sheet !== null && (
        <div className={styles.line}>
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={() => plan(true)}>
            {words.planNew}
          </Button>
        </div>
      )}
      {filled !== null && (
        <div className={styles.line} role="status">
          <span>{words.filled(filled.name)}</span>
          <Button size="small" onClick={() => void selectCells(filled, ['A1'])}>
            {words.show}
          </Button>
        </div>
      )}
    </Section>
  );
}

function PlannedSheet({ plan, busy }: { readonly plan: PlannedReport; readonly busy: boolean }) {
  const styles = useCardStyles();
  const words = usePageWords(reportWords);
  const messageText = useMessageText();
  const { fillReport } = usePaneActions();
  const [choices, setChoices] = useState<Choices>({});
  const { edits, conflicts, sheetName, sheet, notices } = plan;
  const told =
    edits.length + conflicts.length === 0
      ? words.nothingToFill(sheetName)
      : sheet === null
        ? words.plannedNew(sheetName, edits.length)
        : words.planned(sheetName, edits.length);
  return (
    <Card size="small" appearance="outline" className={styles.card} data-testid="report-plan">
      {notices.map((notice) => (
        <p key={notice.code} className={styles.problem}>
          {messageText(notice)}
        </p>
      ))}
      <p className={styles.paragraph} role="status">
        {told}
      </p>
      {conflicts.length > 0 && <p className={styles.paragraph}>{words.conflicts(conflicts.length)}</p>}
      {conflicts.map((conflict, index) => (
        <ConflictChoices
          key={conflict.id}
          conflict={conflict}
          number={index + 1}
          choice={choices[conflict.id] ?? 'current'}
          onChoose={(choice) => setChoices({ ...choices, [conflict.id]: choice })}
        />
      ))}
      {edits.length + conflicts.length > 0 && (
        <div className={styles.line}>
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => {
              settleDrafts();
              void fillReport(Object.fromEntries(conflicts.map(({ id }) => [id, choices[id] ?? 'current'])));
            }}
          >
            {words.fill}
          </Button>
        </div>
      )}
    </Card>
  );
}

interface ConflictChoicesProps {
  readonly conflict: ReportConflict;
  readonly number: number;
  readonly choice: ConflictChoice;
  readonly onChoose: (choice: ConflictChoice) => void;
}

/** A paragraph that somebody edited and that would now read otherwise: both texts, theirs chosen at first. */
function ConflictChoices({ conflict, number, choice, onChoose }: ConflictChoicesProps) {
  const styles = useStyles();
  const words = usePageWords(reportWords);
  const sides: readonly (readonly [ConflictChoice, string, string])[] = [
    ['current', words.current, conflict.current?.trim() ?? words.currentGone],
    ['proposed', words.proposed, conflict.proposed.trim()],
  ];
  return (
    <RadioGroup
      aria-label={words.paragraph(number)}
      value={choice}
      onChange={(_, data) => onChoose(data.value === 'proposed' ? 'proposed' : 'current')}
    >
      {sides.map(([side, label, text]) => (
        <Radio
          key={side}
          value={side}
          label={
            <>
              {label}
              <span className={styles.text}>{text}</span>
            </>
          }
        />
      ))}
    </RadioGroup>
  );
}
