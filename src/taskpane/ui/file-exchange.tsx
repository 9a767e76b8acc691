import { Button, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useCardStyles } from './card-styles';
import { copyText } from './copy-text';
import { download } from './download';
import { FilePick } from './file-pick';
import { WordsField } from './labelled-fields';
import { ProblemTexts } from './problem-texts';
import { ControlledFold } from './fold';

/** What the way out and in is called. */
export interface ExchangeWords {
  readonly fileHeading: string;
  readonly fileIntro: string;
  readonly fileText: string;
  readonly copyText: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly download: string;
  readonly downloadNote: string;
  readonly importText: string;
  readonly importFile: string;
  readonly importNow: string;
  readonly problems: string;
}

/** What became of a file's content: taken in, refused with reasons, or not kept (which the pane tells). */
export type Imported =
  | { readonly kind: 'taken'; readonly said: string }
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
  | { readonly kind: 'notKept' };

interface FileExchangeProps {
  readonly words: ExchangeWords;
  /** Without ending. */
  readonly name: string;
  /** What is exported. */
  readonly text: string;
  readonly onImport: (content: string) => Promise<Imported>;
  /** It was opened: where what is exported has to be fetched first. */
  readonly onOpen?: () => void;
}

/** Something of the workbook's out of it and into it, as a file where the host allows that, as text everywhere. */
export function FileExchange({ words, name, text, onImport, onOpen }: FileExchangeProps) {
  const styles = useCardStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const [open, setOpen] = useState(false);
  const toggle = (now: boolean) => {
    setOpen(now);
    if (now) onOpen?.();
  };
  const copy = async () => setSaid((await copyText(text, field.current)) ? words.copied : words.notCopied);
  return (
    <ControlledFold level="h2" summary={words.fileHeading} open={open} onToggle={toggle}>
      <p className={styles.quiet}>{words.fileIntro}</p>
      <Textarea
        ref={(element: HTMLTextAreaElement | null) => {
          field.current = element;
        }}
        aria-label={words.fileText}
        textarea={{ rows: 3 }}
        resize="vertical"
        readOnly
        value={text}
      />
      <div className={styles.line}>
        <Button size="small" onClick={() => void copy()}>
          {words.copyText}
        </Button>
        <Button size="small" onClick={() => download(`${name}.json`, text, 'application/json')}>
          {words.download}
        </Button>
        <span role="status">{said}</span>
      </div>
      <p className={styles.quiet}>{words.downloadNote}</p>
      <FileImport words={words} onImport={onImport} />
    </ControlledFold>
  );
}

function FileImport({ words, onImport }: Pick<FileExchangeProps, 'words' | 'onImport'>) {
  const styles = useCardStyles();
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');

  const take = async (content: string) => {
    setSaid('');
    const outcome = await onImport(content);
    setProblems(outcome.kind === 'refused' ? outcome.problems : []);
    if (outcome.kind !== 'taken') return;
    setText('');
    setSaid(outcome.said);
  };

  return (
    <>
      <WordsField label={words.importText} rows={3} value={text} onChange={setText} />
      <div className={styles.line}>
        <Button disabledFocusable={text.trim() === ''} onClick={() => void take(text)}>
          {words.importNow}
        </Button>
        <FilePick
          label={words.importFile}
          accept=".json,application/json"
          onPick={(file) => void file.text().then(take)}
        />
        <span role="status">{said}</span>
      </div>
      <ProblemTexts heading={words.problems} problems={problems} />
    </>
  );
}
