import type { KeyboardEvent, PointerEvent } from 'react';

export interface SplitterProps {
  readonly label: string;
  /** Width of the part beside it, and what it may be, in pixels. */
  readonly width: number;
  readonly narrowest: number;
  readonly widest: number;
  /** On which side of the splitter that part lies. */
  readonly part: 'left' | 'right';
  readonly onWidth: (width: number) => void;
}

const keyStep = 10;

/** The edge between a part of the page and the workbook: dragged, or moved by the arrow keys (Home and End: all the way). */
export function Splitter({ label, width, narrowest, widest, part, onWidth }: SplitterProps) {
  const within = (wanted: number) => Math.round(Math.min(widest, Math.max(narrowest, wanted)));
  const growing = part === 'left' ? 1 : -1;
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onWidth(within(part === 'left' ? event.clientX : window.innerWidth - event.clientX));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: width - growing * keyStep,
      ArrowRight: width + growing * keyStep,
      Home: narrowest,
      End: widest,
    };
    const wanted = widths[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onWidth(within(wanted));
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={width}
      tabIndex={0}
      className={`splitter ${part}`}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
