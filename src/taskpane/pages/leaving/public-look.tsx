import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonalFind } from '../../../tasks/public-copy';
import type { PersonalLook } from '../../office/services';
import { usePaneActions } from '../../state/pane-context';
import { useCardStyles } from '../../ui/card-styles';
import { CellLink } from '../../ui/cell-link';
import { copyText } from '../../ui/copy-text';
import { usePageWords } from '../../words/page-words';
import { leavingWords } from './leaving-words';

/** A list that is longer is dealt with in parts. */
const mostListed = 100;

/** What should not be published, as a list with the way to each cell. Nothing is ever deleted by it. */
export function PublicLook() {
  const styles = useCardStyles();
  const words = usePageWords(leavingWords);
  const { lookForPersonal } = usePaneActions();
  const [look, setLook] = useState<PersonalLook | null>(null);
  const [said, setSaid] = useState('');
  const begin = async () => {
    setSaid(words.looking);
    const found = await lookForPersonal();
    setLook(found);
    setSaid(
      found === null ? words.notMade : found.finds.length === 0 ? words.nothing : words.found(found.finds.length),
    );
  };
  return (
    <>
      <h3 className={styles.name}>{words.publicHeading}</h3>
      <p className={styles.paragraph}>{words.publicNote}</p>
      <div className={styles.line}>
        <Button onClick={() => void begin()}>{look === null ? words.look : words.lookAgain}</Button>
      </div>
      <p role="status" className={styles.paragraph} data-testid="public-look">
        {said}
      </p>
      {look !== null && <Found look={look} />}
    </>
  );
}

function Found({ look: { finds, hidden, notesRead, cut } }: { readonly look: PersonalLook }) {
  const styles = useCardStyles();
  const words = usePageWords(leavingWords);
  const [said, setSaid] = useState('');
  const kindOf = ({ kind, where }: PersonalFind): string => words.kinds(kind) + (where === 'note' ? words.inNote : '');
  const copy = async () => {
    const rows = finds.map((find) => [kindOf(find), find.sheet.name, find.cell, find.shown]);
    const text = [words.listHead, ...rows].map((row) => row.map(asCell).join('\t')).join('\n');
    setSaid((await copyText(text)) ? words.copied : words.notCopied);
  };
  const names = (sheets: readonly string[]) => sheets.map((name) => `“${name}”`).join(' ');
  return (
    <>
      {finds.length > 0 && (
        <>
          <ul className={styles.list} data-testid="personal-finds">
            {finds.slice(0, mostListed).map((find, index) => (
              <li key={`${find.sheet.id} ${find.cell} ${find.kind} ${index}`} className={styles.line}>
                <span>
                  {kindOf(find)} {find.shown}
                </span>
                <span className={styles.quiet}>{find.sheet.name}</span>
                <CellLink sheet={find.sheet} cells={[find.cell]} />
              </li>
            ))}
          </ul>
          {finds.length > mostListed && <p className={styles.quiet}>{words.more(finds.length - mostListed)}</p>}
          <div className={styles.line}>
            <Button size="small" onClick={() => void copy()}>
              {words.copyList}
            </Button>
            <span role="status">{said}</span>
          </div>
        </>
      )}
      {hidden.length > 0 && <p className={styles.paragraph}>{words.hidden(names(hidden))}</p>}
      {!notesRead && <p className={styles.paragraph}>{words.notesUnread}</p>}
      {cut.length > 0 && <p className={styles.paragraph}>{words.cut(names(cut))}</p>}
      <p className={styles.quiet}>{words.limits}</p>
    </>
  );
}

/** A text as a cell of a list that is pasted: a sheet's name may begin like a formula, or break the line. */
function asCell(text: string): string {
  const plain = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@']/.test(plain) ? `'${plain}` : plain;
}
