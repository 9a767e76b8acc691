import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import { deskForms, knownFiles, type ListedFile, listedFiles, reviewedDesk } from '../state/listed-files';
import { useDesk } from './desk-context';
import { FileRow } from './file-row';
import { ListHead } from './list-head';

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

const countForms = (count: number, { entries }: ListedFile): number =>
  count + entries.filter(({ kind }) => kind === 'form').length;

/** Which files' forms are laid beside what was said of them, when it is not one by its way: no file has such a way. */
const [all, none] = ['*', ''];

/** The files that the user gave the page, what needs a look first on top; only what is in view is drawn. */
export function FileList() {
  const styles = useStyles();
  const files = useDesk((state) => state.files);
  const reviewed = useDesk((state) => state.reviewed);
  const record = useDesk((state) => state.record);
  const isReading = useDesk((state) => state.reading !== null);
  const search = useDeferredValue(useDesk((state) => state.search));
  const standing = useDesk((state) => state.standing);
  const known = useMemo(() => knownFiles(files, reviewed), [files, reviewed]);
  const openPath = useDesk((state) => state.open?.source.path);
  // Laying forms beside what was said of them takes a moment: all of them only where something was said, once they are read.
  const isSilent = record.forms.length === 0;
  const laid = isReading ? none : isSilent ? openPath : all;
  const desk = useMemo(
    () => reviewedDesk(laid === all ? files : files.filter(({ path }) => path === laid), reviewed, record),
    [files, reviewed, record, laid],
  );
  const reviewOf = useMemo(() => deskForms(desk, reviewed), [desk, reviewed]);
  const listed = useMemo(
    () => listedFiles(known, { search, standing, isReading }, reviewOf),
    [known, search, standing, isReading, reviewOf],
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
      scroller.current
        ?.querySelector<HTMLElement>(`[data-index="${at}"] button[data-file]`)
        ?.focus({ preventScroll: true });
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
  const drawn = virtual.getVirtualItems();
  // Tab always finds a row that is there.
  const reached = drawn.some(({ index }) => index === entrance) ? entrance : drawn[0]?.index;
  return (
    <>
      <ListHead shown={listed.length} forms={known.reduce(countForms, 0)} desk={desk} />
      <div ref={scroller} className={styles.scroller}>
        <ul className={styles.list} style={{ height: virtual.getTotalSize() }}>
          {drawn.map(({ index, key, start }) => {
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
                  reviewOf={reviewOf}
                  isEntrance={index === reached}
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
