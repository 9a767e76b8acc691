// Draws the add-in's icons (assets/*.png) from two drawings below, with a headless browser:  npm run icons
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser } from './browser';

const sizes = [16, 32, 64, 80, 128];

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

async function draw(): Promise<void> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  for (const [name, icon] of [['icon', formIcon] as const, ['score', scoreIcon] as const]) {
    for (const size of sizes) {
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
