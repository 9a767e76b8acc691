import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { type KeyboardEvent, useId, useState } from 'react';
import { acknowledge, offeredReason, takeBackAcknowledgement } from '../../../core/answers/acknowledge';
import { checks } from '../../../core/checks/catalogue';
import type { Finding } from '../../../core/checks/finding';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { checkSwitchedOff, switchedOnAgain } from '../../../tasks/stored/checks-off';
import type { CheckOff } from '../../../tasks/stored/without-checks';
import { usePane, usePaneActions } from '../../state/pane-context';
import { useChangeAnswers } from '../../state/use-change-answers';
import { useCardStyles } from '../../ui/card-styles';
import { copyText } from '../../ui/copy-text';
import { usePageWords } from '../../words/page-words';
import { useWords } from '../../words/use-words';
import { checksWords } from './checks-words';
import { findingLine } from './finding-lines';
import { FixPreview } from './fix-preview';
import { ReasonForm } from './reason-form';
import { useFindingText } from './use-finding-text';

const useStyles = makeStyles({
  button: { minWidth: 'auto' },
  // Over the cards that come after its own.
  menu: { zIndex: 1 },
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '6px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Esc closes the menu, which is Fluent's to do, and must not lead out of the pane, which is office.js' to do. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

interface FindingActionsProps {
  readonly form: AssessedForm;
  readonly finding: Finding;
  /** The unit, or its office, does without this check. */
  readonly off: CheckOff | undefined;
}

/** What is open below a finding. */
type Panel = 'fix' | 'verify' | 'switchOff' | 'basis';

/** What can be done about a finding: mend, verify, see what it rests on, copy it, do without its check. */
export function FindingActions({ form, finding, off }: FindingActionsProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const own = usePageWords(checksWords);
  const words = useWords();
  const textOf = useFindingText();
  const busy = usePane(({ task }) => task !== null);
  const readOnly = usePane((state) => state.readOnly);
  const { keep, announce } = usePaneActions();
  const change = useChangeAnswers(form.assessment.form);
  const id = useId();
  const [open, setOpen] = useState<Panel | null>(null);
  const { check, cells, texts } = finding;
  const buttonOf = (panel: Panel): string => `${id}-${panel === 'switchOff' ? 'more' : panel}`;
  const toggle = (panel: Panel) => () => setOpen(open === panel ? null : panel);
  const close = () => {
    if (open !== null) document.getElementById(buttonOf(open))?.focus();
    setOpen(null);
  };
  /** What was opened is closed first; only the next Esc leads out of the pane. */
  const closeAtEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === null) return;
    event.stopPropagation();
    close();
  };

  const verify = async (reason: string) => {
    if (await change((answers) => acknowledge(answers, { rule: check, cells, texts, reason })))
      announce(own.verifiedNow(check));
  };
  const reopen = async () => {
    if (await change((answers) => takeBackAcknowledgement(answers, { rule: check, cells })))
      announce(own.reopenedNow(check));
  };
  const switchOff = async (reason: string) => {
    if (await keep(checkSwitchedOff({ check, reason }))) announce(own.offNow(check));
  };
  const switchOn = async (switchedOff: CheckOff) => {
    if (await keep(switchedOnAgain(switchedOff))) announce(own.onNow(check));
  };
  const copy = async () =>
    announce((await copyText(findingLine(finding, textOf(finding), words, own))) ? own.copied : own.notCopied);

  return (
    <>
      <div className={cards.line} onKeyDown={closeAtEscape}>
        {!readOnly && finding.acknowledged === null && finding.fix.length > 0 && (
          <Button
            id={buttonOf('fix')}
            className={styles.button}
            size="small"
            aria-label={own.mendOf(check)}
            aria-expanded={open === 'fix'}
            onClick={toggle('fix')}
          >
            {own.mend}
          </Button>
        )}
        {!readOnly && finding.acknowledged === null && (
          <Button
            id={buttonOf('verify')}
            className={styles.button}
            size="small"
            aria-label={own.verifyOf(check)}
            aria-expanded={open === 'verify'}
            onClick={toggle('verify')}
          >
            {own.verify}
          </Button>
        )}
        {!readOnly && finding.acknowledged !== null && (
          <Button
            className={styles.button}
            size="small"
            aria-label={off !== undefined ? own.switchOnOf(check) : own.reopenOf(check)}
            disabledFocusable={busy}
            onClick={() => void (off === undefined ? reopen() : switchOn(off))}
          >
            {off !== undefined ? own.switchOn : own.reopen}
          </Button>
        )}
        <ToggleButton
          id={buttonOf('basis')}
          className={styles.button}
          size="small"
          appearance="subtle"
          checked={open === 'basis'}
          aria-label={own.basisOf(check)}
          aria-expanded={open === 'basis'}
          onClick={toggle('basis')}
        >
          {own.basis}
        </ToggleButton>
        {/* In its place in the page, not at the document's end: there it would belong to no landmark. */}
        <Menu inline positioning={{ strategy: 'fixed' }}>
          <MenuTrigger disableButtonEnhancement>
            <Button
              id={buttonOf('switchOff')}
              className={cards.end}
              size="small"
              appearance="subtle"
              icon={<MoreHorizontalRegular />}
              aria-label={own.moreOf(check)}
            />
          </MenuTrigger>
          <MenuPopover className={styles.menu} onKeyDown={keepEscape}>
            <MenuList>
              <MenuItem onClick={() => void copy()}>{own.copyOne}</MenuItem>
              {off === undefined && !readOnly && (
                <MenuItem onClick={() => setOpen('switchOff')}>{own.switchOff}</MenuItem>
              )}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {open !== null && (
        <div className={styles.panel} onKeyDown={closeAtEscape}>
          {open === 'basis' && <Basis check={check} />}
          {open === 'fix' && <FixPreview edits={finding.fix} onClose={close} />}
          {open === 'verify' && (
            <ReasonForm
              key="verify"
              label={own.reason}
              hint={own.reasonHint}
              needed={own.reasonNeeded}
              save={own.keep}
              offered={offeredReason(form.assessment.answers, { rule: check, cells })}
              onSave={(reason) => void verify(reason)}
              onClose={close}
            />
          )}
          {open === 'switchOff' && (
            <ReasonForm
              key="switchOff"
              label={own.offReason(check)}
              hint={own.offHint}
              needed={own.offNeeded}
              save={own.offSave}
              offered=""
              onSave={(reason) => void switchOff(reason)}
              onClose={close}
            />
          )}
        </div>
      )}
    </>
  );
}

/** Why a check looks, and what it rests on, from the check itself. */
function Basis({ check }: { readonly check: Finding['check'] }) {
  const cards = useCardStyles();
  const own = usePageWords(checksWords);
  const about = checks.find(({ id }) => id === check);
  if (about === undefined) return null;
  return (
    <dl className={cards.facts}>
      <dt className={cards.term}>{own.basisTitle}</dt>
      <dd className={cards.value}>{own.inLanguage(about.title)}</dd>
      <dt className={cards.term}>{own.basisWhy}</dt>
      <dd className={cards.value}>{own.inLanguage(about.description)}</dd>
      <dt className={cards.term}>{own.basisSource}</dt>
      <dd className={cards.value} lang="zh-CN">
        {about.source}
      </dd>
    </dl>
  );
}
