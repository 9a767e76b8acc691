import { useRef } from 'react';
import { words } from '../words';
import { samples } from './opening';

export interface RibbonProps {
  readonly fileName: string;
  readonly paneOpen: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSample: (path: string) => void;
  readonly onSave: () => void;
  readonly onTogglePane: () => void;
  readonly onWriteScores: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Title bar, file buttons and the add-in's group; the group has the controls of the manifest. */
export function Ribbon(props: RibbonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="ribbon">
      <div className="title-bar">
        <span className="file-name">{props.fileName}</span>
        <h1 className="product">{words.title}</h1>
      </div>
      <div className="ribbon-groups">
        <div className="ribbon-group" role="group" aria-label={words.fileGroup}>
          <div className="ribbon-buttons">
            <button type="button" onClick={() => chooser.current?.click()}>
              {words.open}
            </button>
            <input
              ref={chooser}
              type="file"
              accept=".xlsx,.xls,.xlsm"
              className="visually-hidden"
              tabIndex={-1}
              aria-label={words.open}
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file !== undefined) props.onOpen(file);
                // So that choosing the same file again is noticed.
                currentTarget.value = '';
              }}
            />
            <button type="button" onClick={props.onSave}>
              {words.saveAs}
            </button>
            <select
              aria-label={words.samples}
              value=""
              onChange={({ currentTarget: { value } }) => {
                if (value !== '') props.onSample(value);
              }}
            >
              <option value="">{words.chooseSample}</option>
              {samples.map(({ title, path }) => (
                <option key={path} value={path}>
                  {title}
                </option>
              ))}
            </select>
          </div>
          <div className="group-name">{words.fileGroup}</div>
        </div>
        <div className="ribbon-group" role="group" aria-label={words.editGroup}>
          <div className="ribbon-buttons">
            <button type="button" onClick={props.onUndo} title="Ctrl+Z">
              {words.undo}
            </button>
            <button type="button" onClick={props.onRedo} title="Ctrl+Y">
              {words.redo}
            </button>
          </div>
          <div className="group-name">{words.editGroup}</div>
        </div>
        <div className="ribbon-group" role="group" aria-label={words.addInGroup}>
          <div className="ribbon-buttons">
            <button type="button" className="large" aria-pressed={props.paneOpen} onClick={props.onTogglePane}>
              <img src="assets/icon-32.png" alt="" width="32" height="32" />
              {words.openPane}
            </button>
            <button type="button" className="large" onClick={props.onWriteScores}>
              <img src="assets/score-32.png" alt="" width="32" height="32" />
              {words.writeScores}
            </button>
          </div>
          <div className="group-name">{words.addInGroup}</div>
        </div>
      </div>
    </header>
  );
}
