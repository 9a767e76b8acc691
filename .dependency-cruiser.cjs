/**
 * The fence: which room may import which (docs/architecture.md). Run by `npm run lint`; `test/project/fence.test.ts` breaks each rule on purpose.
 * Type-only and dynamic imports count like any other.
 */

/** The rooms of core in the order of the way through the house: a room imports only rooms named before it. */
const coreRooms = [
  'messages',
  'json',
  'sheet',
  'value',
  'form',
  'rules',
  'answers',
  'assess',
  'explain',
  'checks',
  'report',
  'plan',
  'apply',
  'review',
];

/** The rooms outside core, and which other rooms of ours each may import. */
const rooms = {
  tasks: ['core'],
  docx: ['core'],
  xlsx: [],
  excel: ['core', 'tasks'],
  file: ['core', 'tasks', 'xlsx'],
  grid: ['xlsx'],
  taskpane: ['core', 'tasks'],
  commands: ['core', 'tasks'],
  cli: ['core', 'tasks', 'file', 'xlsx', 'docx'],
  desk: ['core', 'tasks', 'taskpane', 'grid', 'file', 'xlsx'],
  workbench: ['grid', 'xlsx'],
  selftest: [],
};

/** Entry and services files: where a surface is joined to the port that it works on, and to what it fetches lazily. */
const compositionRoots = {
  taskpane: { files: '^src/taskpane/(index\\.tsx|office/)', to: ['excel', 'docx', 'file', 'xlsx'] },
  commands: { files: '^src/commands/(commands\\.ts|index\\.ts|run-command\\.ts)', to: ['excel'] },
};

const anyOf = (names) => `(${names.join('|')})`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one idea in two files, or have a third one in them.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'core-alone',
      comment: 'core is pure: it imports nothing of ours outside core.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/', pathNot: '^src/core/' },
    },
    {
      name: 'core-libraries',
      comment: 'core knows decimal arithmetic and the schema library, and neither Node nor the browser.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(big\\.js|@types/big\\.js|valibot)/' },
    },
    {
      name: 'no-node',
      comment: 'Only the command line runs on Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    ...coreRooms.map((room, at) => ({
      name: `core-order-${room}`,
      comment: `core/${room} imports only the rooms before it: ${coreRooms.slice(0, at).join(', ') || 'none'}.`,
      severity: 'error',
      from: { path: `^src/core/${room}/` },
      to: { path: '^src/core/', pathNot: `^src/core/${anyOf(coreRooms.slice(0, at + 1))}/` },
    })),
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `room-${room}`,
      comment: `src/${room} imports ${allowed.join(', ') || 'nothing of ours'} only.`,
      severity: 'error',
      from: {
        path: `^src/${room}/`,
        ...(room in compositionRoots ? { pathNot: compositionRoots[room].files } : {}),
      },
      to: { path: '^src/', pathNot: `^src/${anyOf([room, ...allowed])}/` },
    })),
    ...Object.entries(compositionRoots).map(([room, { files, to }]) => ({
      name: `root-${room}`,
      comment: `The composition root of src/${room} may import ${to.join(', ')} besides.`,
      severity: 'error',
      from: { path: files },
      to: { path: '^src/', pathNot: `^src/${anyOf([room, ...rooms[room], ...to])}/` },
    })),
    {
      name: 'no-unknown-room',
      comment: 'A file lies in a room that this fence knows.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${anyOf(['core', ...Object.keys(rooms)])}/` },
      to: {},
    },
    {
      name: 'no-test-in-product',
      severity: 'error',
      comment: 'The product imports neither tests nor scripts.',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
