// Takes the pictures in docs/screenshots from the built site (npm run site first):  npm run screenshots
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { closeWorkbenches, openWorkbench } from '../test/browser/workbench';

async function take(): Promise<void> {
  const folder = path.join('docs', 'screenshots');
  mkdirSync(folder, { recursive: true });
  const workbench = await openWorkbench({ viewport: { width: 1366, height: 860 } });
  await workbench.pane().getByText('90.00').first().waitFor();
  await workbench.page.screenshot({ path: path.join(folder, 'workbench.png') });
  await closeWorkbenches();
}

void take();
