// Draws the add-in's icons (assets/*.png) from the drawings below, with a headless browser:  npm run icons
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from './browser';

/** Pixels: what the manifest's buttons may ask for at every zoom of a screen; the add-in itself also has one of 128. */
const buttonSizes = [16, 20, 24, 32, 40, 48, 64, 80];
/** The desk's page, installed, has two larger ones. */
const ownSizes = [...buttonSizes, 128, 192, 512];

/** Each stands out 3 : 1 and more from a white ribbon, a grey one (#f3f3f3) and a dark one (#262626). */
const green = '#16865f';
const blue = '#2b7cd3';
const orange = '#c8580f';
const yellow = '#ffd24d';

/** Below 32 pixels a drawing of its own on a grid of 16, in which lines lie on whole pixels and what would be mush is left out. */
interface Drawing {
  readonly small: string;
  readonly large: string;
}

const line = (path: string, colour: string, width: number): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** The add-in, and 「打开面板」: a form whose last row is ticked. */
const form: Drawing = {
  small: `<rect x="2" y="1" width="12" height="14" rx="1.5" fill="${green}"/>
    <rect x="4" y="3" width="8" height="2" fill="#fff"/>${line('M4.6 9.6L7 12L11.5 7.5', yellow, 2.2)}`,
  large: `<rect x="4" y="2" width="24" height="28" rx="3.5" fill="${green}"/>
    ${line('M9.5 8h13M9.5 13h13', '#fff', 2.4)}${line('M10.5 21.5l4.2 4.2L22.5 18', yellow, 3.4)}`,
};

/** 「计算得分」: a sum sign on a disc. */
const score: Drawing = {
  small: `<circle cx="8" cy="8" r="7.5" fill="${green}"/>${line('M11 5H5.6L8.4 8 5.6 11H11', '#fff', 2)}`,
  large: `<circle cx="16" cy="16" r="14" fill="${green}"/>${line('M21.5 9.5H10.8l6 6.5-6 6.5h10.7', '#fff', 3)}`,
};

/** 「校验」: a magnifying glass over a form, with a rim that keeps it apart from any ground. */
const check: Drawing = {
  small: `<rect x="1" y="1" width="10" height="14" rx="1.5" fill="${green}"/><rect x="3" y="3" width="6" height="1" fill="#fff"/>
    <circle cx="9.5" cy="8.5" r="5" fill="#fff"/>${line('M12.5 11.5L14.2 13.2', '#fff', 4)}
    <circle cx="9.5" cy="8.5" r="3" fill="#fff" stroke="${orange}" stroke-width="2"/>${line('M12.2 11.2L14.2 13.2', orange, 2.2)}`,
  large: `<rect x="3" y="2" width="21" height="28" rx="3.5" fill="${green}"/>${line('M8 8h11M8 13h4', '#fff', 2.4)}
    <circle cx="19" cy="18.5" r="8.6" fill="#fff"/>${line('M24.5 24L28 27.5', '#fff', 6.4)}
    <circle cx="19" cy="18.5" r="5.6" fill="#fff" stroke="${orange}" stroke-width="3"/>${line('M23.6 23.1L28 27.5', orange, 3.6)}`,
};

/** 「填写报告」: a page of text with a folded corner. */
const report: Drawing = {
  small: `<path d="M4.5 1H10l4 4v8.5a1.5 1.5 0 0 1-1.5 1.5h-8A1.5 1.5 0 0 1 3 13.5V2.5A1.5 1.5 0 0 1 4.5 1z" fill="${blue}"/>
    <path d="M10 1l4 4h-4z" fill="#a9d0f5"/><path d="M5 7h7v1H5zM5 9h7v1H5zM5 11h5v1H5z" fill="#fff"/>`,
  large: `<path d="M8 2h12l8 8v17a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z" fill="${blue}"/>
    <path d="M20 2l8 8h-8z" fill="#a9d0f5"/>${line('M10 15h13M10 20h13M10 25h8', '#fff', 2.2)}`,
};

/** 「撤销写入」: an arrow that turns back. */
const undo: Drawing = {
  small: line('M6 2.5L2.5 6L6 9.5M3 6h6.5a3.7 3.7 0 0 1 0 7.4H6', orange, 2.2),
  large: line('M12 5L5 12l7 7M6 12h13a7.5 7.5 0 0 1 0 15h-6', orange, 3.8),
};

const icons: Readonly<Record<string, Drawing>> = { icon: form, score, check, report, undo };

async function draw(): Promise<void> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  for (const [name, icon] of Object.entries(icons)) {
    for (const size of name === 'icon' ? ownSizes : buttonSizes) {
      const [grid, drawing] = size < 32 ? [16, icon.small] : [32, icon.large];
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${grid} ${grid}" width="${size}" height="${size}" style="display:block">${drawing}</svg>`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(path.join('assets', `${name}-${size}.png`), png);
    }
  }
  await browser.close();
}

void draw();
