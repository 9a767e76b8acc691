import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { PanelLeftRegular } from '@fluentui/react-icons/svg/panel-left';
import { PanelRightRegular } from '@fluentui/react-icons/svg/panel-right';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useRef } from 'react';
import { missingAccess } from '../files/file-access';
import { useDesk, useDeskActions, useDeskWords } from './desk-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '4px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  product: {
    margin: 0,
    marginRight: '8px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  name: { flexGrow: 1, minWidth: '80px', overflowWrap: 'anywhere', textAlign: 'center' },
  group: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  hidden: { display: 'none' },
});

export interface ToolbarProps {
  readonly filesShown: boolean;
  readonly paneShown: boolean;
  readonly onFiles: () => void;
  readonly onPane: () => void;
}

/** Opening files: the browser's folder picker, or a field for files where it has none. */
export function OpenButtons({ appearance }: { readonly appearance: 'primary' | 'subtle' }) {
  const styles = useStyles();
  const words = useDeskWords();
  const actions = useDeskActions();
  const folderField = useRef<HTMLInputElement>(null);
  const filesField = useRef<HTMLInputElement>(null);
  const take = (field: HTMLInputElement) => {
    if (field.files !== null && field.files.length > 0) void actions.takeInput(field.files);
    // So that choosing the same again is noticed; the list is empty then, so it is taken first.
    field.value = '';
  };
  return (
    <>
      <Button
        appearance={appearance}
        icon={<FolderOpenRegular />}
        onClick={() => {
          if (missingAccess(window) === null) void actions.pickFolder();
          else folderField.current?.click();
        }}
      >
        {words.openFolder}
      </Button>
      <Button
        appearance={appearance === 'primary' ? 'secondary' : 'subtle'}
        icon={<DocumentRegular />}
        onClick={() => filesField.current?.click()}
      >
        {words.openFiles}
      </Button>
      <input
        ref={folderField}
        type="file"
        // Not in React's list of attributes; browsers have had it for long.
        {...{ webkitdirectory: '' }}
        multiple
        className={styles.hidden}
        aria-label={words.openFolder}
        data-field="folder"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <input
        ref={filesField}
        type="file"
        accept=".xlsx,.xlsm,.xls"
        multiple
        className={styles.hidden}
        aria-label={words.openFiles}
        data-field="files"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </>
  );
}

/** The page's head: opening, the file's name, saving, what was typed taken back, the parts beside the workbook. */
export function Toolbar({ filesShown, paneShown, onFiles, onPane }: ToolbarProps) {
  const styles = useStyles();
  const words = useDeskWords();
  const actions = useDeskActions();
  const open = useDesk((state) => state.open);
  const unsaved = useDesk((state) => state.unsaved);
  const locale = useDesk((state) => state.locale);
  const session = open?.session;
  const filesLabel = filesShown ? words.hideFiles : words.showFiles;
  const paneLabel = paneShown ? words.hidePane : words.showPane;
  return (
    <header className={styles.bar} data-region="toolbar" data-outside-pane>
      <h1 className={styles.product}>{words.product}</h1>
      <div className={styles.group}>
        <OpenButtons appearance="subtle" />
      </div>
      <div className={styles.name} data-testid="open-file">
        {open === null ? words.noFileOpen : open.source.name + (unsaved ? words.changed : '')}
      </div>
      <div className={styles.group}>
        <Button
          appearance={unsaved ? 'primary' : 'subtle'}
          icon={<SaveRegular />}
          disabledFocusable={open === null}
          title="Ctrl+S"
          onClick={() => void actions.save()}
        >
          {words.save}
        </Button>
        <Button appearance="subtle" disabledFocusable={open === null} onClick={actions.askForCopy}>
          {words.saveCopy}
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={words.undoTyping}
          title={`${words.undoTyping} (Ctrl+Z)`}
          disabledFocusable={open === null}
          onClick={() => session?.undo()}
        />
        <Button
          appearance="subtle"
          icon={<ArrowRedoRegular />}
          aria-label={words.redoTyping}
          title={`${words.redoTyping} (Ctrl+Y)`}
          disabledFocusable={open === null}
          onClick={() => session?.redo()}
        />
        <Button
          appearance="subtle"
          icon={<PanelLeftRegular />}
          aria-label={filesLabel}
          title={filesLabel}
          aria-expanded={filesShown}
          onClick={onFiles}
        />
        <Button
          appearance="subtle"
          icon={<PanelRightRegular />}
          aria-label={paneLabel}
          title={paneLabel}
          aria-expanded={paneShown}
          onClick={onPane}
        />
        <Button
          appearance="subtle"
          lang={locale === 'zh-CN' ? 'en' : 'zh-CN'}
          onClick={() => void actions.chooseLocale(locale === 'zh-CN' ? 'en-US' : 'zh-CN')}
        >
          {words.otherLanguage}
        </Button>
      </div>
    </header>
  );
}
