// npm run sideload: starts the dev server and opens a desktop Excel with the add-in, by Microsoft's own tool.
import { spawnSync } from 'node:child_process';

if (process.platform === 'linux') {
  console.error(
    'Linux 上没有桌面版 Excel。请在 Windows 或 macOS 上运行，或在 Excel 网页版里“插入 → 加载项 → 上传我的加载项”，选择 manifest.xml。',
  );
  process.exit(1);
}
const { status } = spawnSync(
  'npx',
  [
    '--yes',
    '--package',
    'office-addin-debugging@7.0.0',
    'office-addin-debugging',
    'start',
    'manifest.xml',
    'desktop',
    '--dev-server',
    'npm start -- --env open=false',
  ],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
process.exit(status ?? 1);
