// The house as a picture: rooms, and an arrow for every pair of rooms of which one imports the other.
import { spawnSync } from 'node:child_process';

/** `from` imports something of `to`: names of rooms, `core/…` for those of core. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

interface Cruise {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
}

function roomOf(file: string): string | null {
  const [, room = '', inner = ''] = /^src\/([^/]+)\/(?:([^/]+)\/)?/.exec(file) ?? [];
  if (room === '') return null;
  return room === 'core' ? `core/${inner}` : room;
}

/** The arrows between the rooms as the imports have them (types and later imports included), each once, in order. */
export function readArrows(): readonly Arrow[] {
  const program = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'];
  const { stdout } = spawnSync(process.execPath, [program, ...options], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const { modules } = JSON.parse(stdout) as Cruise;
  const found = new Set<string>();
  for (const { source, dependencies } of modules) {
    const from = roomOf(source);
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved);
      if (from !== null && to !== null && from !== to) found.add(`${from} ${to}`);
    }
  }
  return [...found].sort().map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return { from, to };
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly note: string;
}

const height = 46;

/** Where the rooms stand: surfaces above, what they ask for and the ports in the middle, libraries beside, core below. */
const boxes: Readonly<Record<string, Box>> = {
  taskpane: { x: 40, y: 60, width: 170, note: '任务窗格' },
  commands: { x: 240, y: 60, width: 150, note: '功能区按钮' },
  desk: { x: 420, y: 60, width: 150, note: '没有 Excel 的页面' },
  cli: { x: 600, y: 60, width: 150, note: '命令行' },
  workbench: { x: 780, y: 60, width: 180, note: '扮演 Excel 的页面' },
  excel: { x: 40, y: 190, width: 170, note: 'Office.js 上的端口' },
  tasks: { x: 240, y: 190, width: 150, note: '用户要做的事' },
  file: { x: 420, y: 190, width: 150, note: '.xlsx 上的端口' },
  docx: { x: 600, y: 190, width: 110, note: 'Word 报告' },
  grid: { x: 740, y: 190, width: 100, note: '网格' },
  xlsx: { x: 870, y: 190, width: 90, note: '.xlsx 库' },
};

/** The rooms of core in the order of the way through the house. */
const coreRooms: readonly (readonly [room: string, note: string])[] = [
  ['messages', '话'],
  ['json', '保存的文字'],
  ['sheet', '单元格'],
  ['value', '数值'],
  ['form', '认表'],
  ['rules', '评分规则'],
  ['answers', '人的回答'],
  ['assess', '评分'],
  ['explain', '偏差说明'],
  ['checks', '校验'],
  ['report', '报告'],
  ['plan', '改动'],
  ['apply', '写入'],
  ['review', '复核'],
];

const coreTop = 330;
const coreBox = { x: 40, y: coreTop, width: 920, height: 250 };
const step = coreBox.width / coreRooms.length;

const text = (x: number, y: number, words: string, kind: string): string =>
  `<text class="${kind}" x="${x}" y="${y}">${words}</text>`;

function roomBox(name: string, { x, y, width, note }: Box): string {
  const middle = x + width / 2;
  return [
    `<rect class="room" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>`,
    text(middle, y + 20, name, 'name'),
    text(middle, y + 37, note, 'note'),
  ].join('');
}

const lastOf = (at: number): number => Math.round((coreBox.x + step * (at + 0.5)) * 10) / 10;

function coreRoom([name, note]: (typeof coreRooms)[number], at: number): string {
  const middle = lastOf(at);
  const width = step - 6;
  return [
    `<rect class="inner" x="${(middle - width / 2).toFixed(1)}" y="${coreTop + 40}" width="${width.toFixed(1)}" height="${height}" rx="5"/>`,
    text(middle, coreTop + 60, name, 'small'),
    text(middle, coreTop + 76, note, 'note'),
  ].join('');
}

/** An arc below the row of core's rooms, from a room back to one before it. */
function coreArc(from: number, to: number): string {
  const [x1, x2, y] = [lastOf(from) - 4, lastOf(to) + 4, coreTop + 40 + height];
  const depth = 14 + Math.abs(from - to) * 17;
  return `<path class="arc" d="M${x1} ${y}C${x1} ${y + depth} ${x2} ${y + depth} ${x2} ${y + 2}"/>`;
}

/** A line between two boxes, from border to border. */
function line(from: Box, to: Box): string {
  if (from.y === to.y) {
    const right = from.x < to.x;
    const [x1, x2] = right ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
    const y = from.y + height / 2;
    const near = Math.abs(x1 - x2) < 60;
    const bow = near ? 0 : 44;
    return `<path class="arrow" d="M${near ? x1 : from.x + from.width / 2} ${near ? y : from.y + height}Q${(x1 + x2) / 2} ${near ? y : y + 23 + bow} ${near ? x2 : to.x + to.width / 2} ${near ? y : to.y + height}"/>`;
  }
  const down = from.y < to.y;
  const y1 = down ? from.y + height : from.y;
  const y2 = down ? to.y : to.y + height;
  return `<path class="arrow" d="M${from.x + from.width / 2} ${y1}L${to.x + to.width / 2} ${y2}"/>`;
}

const style = [
  'text{font:13px "Segoe UI","Microsoft YaHei","Noto Sans CJK SC",sans-serif;text-anchor:middle;fill:#242424}',
  '.name{font-weight:600}.small{font-size:11.5px;font-weight:600}.note{font-size:11px;fill:#616161}',
  '.room{fill:#f5f9f5;stroke:#107c41}.inner{fill:#fff;stroke:#8a8a8a}.core{fill:#eef3fb;stroke:#3b6cb7}',
  '.arrow,.arc{fill:none;stroke:#5c6b7a;stroke-width:1.1;marker-end:url(#tip)}.arc{stroke:#3b6cb7;opacity:.55}',
  '.lead{text-anchor:start;font-size:12px;fill:#616161}',
].join('');

/** The picture as SVG. A room that has no place in it yet is an error: give it one in `boxes` or `coreRooms`. */
export function drawHouse(arrows: readonly Arrow[]): string {
  const placeInCore = (room: string): number => coreRooms.findIndex(([name]) => `core/${name}` === room);
  const core: Box = { x: coreBox.x, y: coreTop, width: coreBox.width, note: '' };
  const shown = new Set<string>();
  const lines: string[] = [];
  for (const { from, to } of arrows) {
    const inner = [placeInCore(from), placeInCore(to)] as const;
    if (from.startsWith('core/') && to.startsWith('core/')) {
      if (inner[0] < 0 || inner[1] < 0) throw new Error(`no place for ${from} or ${to} in the picture`);
      lines.push(coreArc(inner[0], inner[1]));
      continue;
    }
    const [start, end] = [boxes[from], to.startsWith('core/') ? core : boxes[to]];
    if (start === undefined || end === undefined) throw new Error(`no place for ${from} or ${to} in the picture`);
    const pair = `${from} ${to.startsWith('core/') ? 'core' : to}`;
    if (shown.has(pair)) continue;
    shown.add(pair);
    // Into core an arrow goes straight down where it can: the rooms above it would hide its end otherwise.
    lines.push(line(start, end === core ? { ...core, x: start.x, width: start.width } : end));
  }
  const there = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 610" role="img" aria-label="Rooms of the code and who imports whom">',
    `<style>${style}</style>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#5c6b7a"/></marker></defs>',
    '<rect width="1000" height="610" fill="#fff"/>',
    text(40, 38, 'A → B: A imports B. Drawn from the imports by npm run architecture.', 'lead'),
    `<rect class="core" x="${coreBox.x}" y="${coreBox.y}" width="${coreBox.width}" height="${coreBox.height}" rx="8"/>`,
    text(
      coreBox.x + 12,
      coreTop + 24,
      'core: read → recognise → assess → check, plan → apply; a room imports only rooms to its left',
      'lead',
    ),
    ...lines,
    ...Object.entries(boxes)
      .filter(([name]) => there.has(name))
      .map(([name, box]) => roomBox(name, box)),
    ...coreRooms.map((room, at) => (there.has(`core/${room[0]}`) ? coreRoom(room, at) : '')),
    '</svg>',
    '',
  ]
    .filter((part, at, all) => part !== '' || at === all.length - 1)
    .join('\n');
}
