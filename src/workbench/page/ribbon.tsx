import { useRef } from 'react';
import { words } from '../words';
import type { RibbonControl, AddIn } from './add-in-manifest';
import { samples } from './opening';

export interface RibbonProps {
  readonly fileName: string;
  readonly paneOpen: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSample: (path: string) => void;
  readonly onSave: () => void;
  /** The add-in's own group; null when its manifest could not be read, undefined while it is being read. */
  readonly addIn: AddIn | null | undefined;
  readonly onControl: (control: RibbonControl) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

function AddInGroup({ addIn, paneOpen, onControl }: Pick<RibbonProps, 'addIn' | 'paneOpen' | 'onControl'>) {
  if (addIn === undefined) return null;
  if (addIn === null) return <p className="ribbon-group">{words.manifestMissing}</p>;
  return (
    <div className="ribbon-group" role="group" aria-label={addIn.label}>
      <div className="ribbon-buttons">
        {addIn.controls.map((control) => (
          <button
            key={control.id}
            type="button"
            className="large"
            title={control.tip}
            {...(control.action.kind === 'showPane' ? { 'aria-pressed': paneOpen } : {})}
            onClick={() => onControl(control)}
          >
            <img src={control.icon} alt="" width="32" height="32" />
            {control.label}
          </button>
        ))}
      </div>
      <div className="group-name">{addIn.label}</div>
    </div>
  );
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
        <AddInGroup addIn={props.addIn} paneOpen={props.paneOpen} onControl={props.onControl} />
      </div>
    </header>
  );
}
