// Draws the add-in's icons (assets/*.png) from the drawings below, with a headless browser:  npm run icons
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from './browser';

/** Pixels: what the manifest asks for; the desk's page, installed, has two larger ones of its first icon. */
const sizes = [16, 32, 64, 80, 128];
const installedSizes = [192, 512];

/** A form whose last row is ticked; the lines are left out where they would be mush. */
function formIcon(size: number): string {
  const lines = size < 32 ? '' : '<path d="M9 12h14M9 17h8" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/>';
  return `<rect x="3" y="2" width="26" height="28" rx="4" fill="#0f6c4d"/>
    <path d="M9 7.5h14" stroke="#fff" stroke-width="${size < 32 ? 3.4 : 2.6}" stroke-linecap="round"/>${lines}
    <path d="${size < 32 ? 'M9 19l4.6 5L23.5 13.5' : 'M11 22.6l4 4L25 16.4'}" fill="none" stroke="#ffd24d" stroke-width="${size < 32 ? 4.4 : 3.4}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** A sum sign on a disc: scores are written. */
function scoreIcon(size: number): string {
  return `<circle cx="16" cy="16" r="14" fill="#0f6c4d"/>
    <path d="M22 9.5H10.5l6.2 6.5-6.2 6.5H22" fill="none" stroke="#ffd24d" stroke-width="${size < 32 ? 3.6 : 3}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

const line = (path: string, width: number): string =>
  `<path d="${path}" fill="none" stroke="#ffd24d" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** A magnifying glass over a form: what a reviewer would see. */
function checkIcon(size: number): string {
  const [wide, lines] =
    size < 32
      ? [3.8, '']
      : [3, '<path d="M8.5 9h10M8.5 14h4" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/>'];
  return `<rect x="3" y="2" width="22" height="28" rx="4" fill="#0f6c4d"/>${lines}
    <circle cx="19" cy="18.5" r="6" fill="#0f6c4d" stroke="#ffd24d" stroke-width="${wide}"/>${line('M23.5 23L28.5 28', wide + 0.6)}`;
}

/** A page with a heading and text: the report. */
function reportIcon(size: number): string {
  const text = size < 32 ? 'M9.5 20h13' : 'M9.5 16h13M9.5 20.5h13M9.5 25h8';
  return `<path d="M7 2h13l7 7v17a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z" fill="#0f6c4d"/>
    <path d="${text}" stroke="#fff" stroke-width="${size < 32 ? 3.2 : 2.2}" stroke-linecap="round"/>${line('M9.5 10h8', size < 32 ? 4.2 : 3.2)}`;
}

/** An arrow that turns back. */
function undoIcon(size: number): string {
  return `<circle cx="16" cy="16" r="14" fill="#0f6c4d"/>${line('M12.5 8.5L8 13l4.5 4.5M8.5 13h9a5 5 0 0 1 0 10h-4', size < 32 ? 3.6 : 3)}`;
}

const icons = { icon: formIcon, score: scoreIcon, check: checkIcon, report: reportIcon, undo: undoIcon };

async function draw(): Promise<void> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  for (const [name, icon] of Object.entries(icons)) {
    for (const size of name === 'icon' ? [...sizes, ...installedSizes] : sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}" style="display:block">${icon(size)}</svg>`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(path.join('assets', `${name}-${size}.png`), png);
    }
  }
  await browser.close();
}

void draw();
