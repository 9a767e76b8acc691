import type { Frame } from 'playwright-core';

/** What a page does that no page may in a narrow pane. */
export interface Overflow {
  /** The page or its main part scrolls sideways. */
  readonly sideways: boolean;
  /** Texts and controls that reach beyond the right edge. */
  readonly outside: readonly string[];
  /** How many lines the tabs of the pages take. */
  readonly lines: number;
}

/** What a page looks like that fits. */
export const fits: Overflow = { sideways: false, outside: [], lines: 1 };

/** How a page of the pane lies in its width. */
export function overflowOf(frame: Frame): Promise<Overflow> {
  return frame.evaluate(() => {
    const main = document.querySelector('main');
    const outside = [...document.querySelectorAll('button, input, select, textarea, h1, h2, h3, p')].filter(
      (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
    );
    const tabs = [...document.querySelectorAll('[role="tab"]')];
    return {
      sideways:
        document.documentElement.scrollWidth > window.innerWidth ||
        main === null ||
        main.scrollWidth > main.clientWidth,
      outside: outside.map((element) => element.outerHTML.slice(0, 120)),
      lines: new Set(tabs.map((tab) => Math.round(tab.getBoundingClientRect().top))).size,
    };
  });
}

/** Draws every count on the tabs with two figures, the most that most forms come to. */
export async function drawTwoFigures(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    for (const count of document.querySelectorAll('[role="tab"] [aria-hidden="true"]')) count.textContent = '88';
  });
}
