import { useEffect, useRef } from 'react';
import type { HostDialog } from '../host/dialogs';
import type { ExcelHost } from '../host/excel-host';
import { connectFrame } from '../host/frame-transport';
import { followRegionKeysOf } from './regions';

export interface AddInFrameProps {
  readonly host: ExcelHost;
  readonly url: string;
  /** Which page it is, for those who look for it. */
  readonly role: 'pane' | 'second' | 'commands' | 'dialog';
  readonly title: string;
  /** The dialog that the page is shown in; null for the add-in's other pages. */
  readonly dialog?: HostDialog | null;
}

/**
 * A page of the add-in in a frame, connected to the host for as long as it is shown. The frame is made by hand and put in
 * place after it was connected: Chromium takes a frame's name, by which office.js learns of its host, only when the frame
 * enters the page.
 */
export function AddInFrame({ host, url, role, title, dialog = null }: AddInFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = document.createElement('iframe');
    frame.dataset['role'] = role;
    frame.title = title;
    if (role === 'pane') followRegionKeysOf(frame);
    const disconnect = connectFrame(host, frame, new URL(url, location.href).href, dialog);
    place.current?.append(frame);
    return () => {
      disconnect();
      frame.remove();
    };
  }, [host, url, role, title, dialog]);
  return <div ref={place} className="add-in-frame" />;
}
