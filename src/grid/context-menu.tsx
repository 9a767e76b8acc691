import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';

/** A line of a menu: what it says and does. */
export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
}

export interface ContextMenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Where it opens, in the window's pixels. */
  readonly at: { readonly left: number; readonly top: number };
  readonly onClose: () => void;
}

/** A menu where the pointer is; arrows go through it, Esc or a click elsewhere closes it. */
export function ContextMenu({ label, items, at, onClose }: ContextMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    // Whole in the window, wherever the pointer is.
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(0, Math.min(at.left, window.innerWidth - width))}px`;
    element.style.top = `${Math.max(0, Math.min(at.top, window.innerHeight - height))}px`;
  }, [at]);
  // After the grid's own effects: turning to another sheet gives its field the focus.
  useEffect(() => menu.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const here = buttons.findIndex((button) => button === document.activeElement);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: (here + 1) % buttons.length,
      ArrowUp: (here + buttons.length - 1) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    };
    const target = targets[event.key];
    if (event.key === 'Escape') onClose();
    else if (target !== undefined) buttons[target]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={menu}
      role="menu"
      aria-label={label}
      className="context-menu"
      style={{ left: at.left, top: at.top }}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          onClick={() => {
            onClose();
            item.run();
          }}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}
