import { Button, makeStyles, ProgressBar, SearchBox, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import { listedFiles } from '../state/listed-files';
import { useDesk, useDeskActions, useDeskWords } from './desk-context';
import { FileRow } from './file-row';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    rowGap: '6px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  search: { minWidth: 0, maxWidth: 'none' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  reading: { display: 'flex', alignItems: 'center', gap: '8px', justifyContent: 'space-between' },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** The files that the user gave the page, by how soon they need a look; only what is in view is drawn. */
export function FileList() {
  const styles = useStyles();
  const { list: words } = useDeskWords();
  const actions = useDeskActions();
  const files = useDesk((state) => state.files);
  const folder = useDesk((state) => state.folder);
  const backups = useDesk((state) => state.backups);
  const reviewed = useDesk((state) => state.reviewed);
  const reading = useDesk((state) => state.reading);
  const search = useDesk((state) => state.search);
  const sought = useDeferredValue(search);
  const isReading = reading !== null;
  const listed = useMemo(
    () => listedFiles({ files, reviewed, search: sought, reading: isReading ? { done: 0, all: 0 } : null }),
    [files, reviewed, sought, isReading],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const [entrance, setEntrance] = useState(0);
  // eslint-disable-next-line react-hooks/incompatible-library -- the rule speaks of React's compiler, which is not used here
  const virtual = useVirtualizer({
    count: listed.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 76,
    overscan: 8,
    getItemKey: (at) => listed[at]?.file.path ?? at,
  });
  const goTo = (at: number) => {
    setEntrance(at);
    virtual.scrollToIndex(at);
    // The row may have to be drawn first.
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${at}"] button`)?.focus({ preventScroll: true });
    });
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const last = listed.length - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, at + 1),
      ArrowUp: Math.max(0, at - 1),
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    goTo(target);
  };
  const shownEntrance = Math.min(entrance, Math.max(0, listed.length - 1));
  return (
    <>
      <div className={styles.head}>
        <SearchBox
          className={styles.search}
          size="small"
          placeholder={words.search}
          aria-label={words.search}
          value={search}
          onChange={(_, { value }) => actions.search(value)}
        />
        <p className={styles.quiet} role="status">
          {listed.length === files.length
            ? words.count(files.length, folder)
            : words.found(listed.length, files.length)}
        </p>
        {backups > 0 && <p className={styles.quiet}>{words.backups(backups)}</p>}
        {reading !== null && (
          <>
            <div className={styles.reading}>
              <span className={styles.quiet}>{words.reading(reading.done, reading.all)}</span>
              <Button size="small" onClick={actions.stopReading}>
                {words.stop}
              </Button>
            </div>
            <ProgressBar
              value={reading.done}
              max={Math.max(1, reading.all)}
              aria-label={words.reading(reading.done, reading.all)}
            />
          </>
        )}
        {listed.length === 0 && <p className={styles.quiet}>{words.nothingFound}</p>}
      </div>
      <div ref={scroller} className={styles.scroller}>
        <ul className={styles.list} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const one = listed[index];
            return one === undefined ? null : (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-setsize={listed.length}
                aria-posinset={index + 1}
                className={styles.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                <FileRow
                  listed={one}
                  isEntrance={index === shownEntrance}
                  onKeyDown={(event) => onKeyDown(event, index)}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}
