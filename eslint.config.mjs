import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which rooms a room may not reach into: arrows point one way (DESIGN §2). */
const room = (name, forbidden, packages = []) => ({
  files: [`src/${name}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...forbidden.map((other) => ({
            regex: `^(\\.\\./)+${other}(/|$)`,
            message: `src/${name} does not reach into src/${other} (docs/decisions.md, rooms).`,
          })),
          ...packages,
        ],
      },
    ],
  },
});
const nodeOnly = { regex: '^(node:|fs$|path$|os$)', message: 'This room runs in a browser.' };
const libraries = (...allowed) => ({
  regex: `^(?!\\.|(${allowed.join('|')})$)`,
  message: `Only ${allowed.join(', ')} may be imported here.`,
});

export default tseslint.config(
  { ignores: ['dist', 'coverage', '.cache', 'node_modules'] },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-alert': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/{excel,taskpane,commands}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      [
        'call-sync-after-load',
        'call-sync-before-read',
        'load-object-before-read',
        'test-for-null-using-isNullObject',
        'no-context-sync-in-loop',
        'no-empty-load',
        'no-navigational-load',
        'no-office-initialize',
      ].map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: ['src/{taskpane,grid,workbench}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  room(
    'core',
    ['docx', 'excel', 'xlsx', 'tasks', 'taskpane', 'commands', 'cli', 'workbench'],
    [libraries('big\\.js', 'zod/mini')],
  ),
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'fetch', 'process', 'document', 'window', 'Excel', 'Office'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'core is pure.' }],
    },
  },
  room('docx', ['excel', 'xlsx', 'tasks', 'taskpane', 'commands', 'cli', 'workbench'], [nodeOnly]),
  room('tasks', ['docx', 'excel', 'xlsx', 'taskpane', 'commands', 'cli', 'workbench'], [nodeOnly]),
  room('excel', ['docx', 'xlsx', 'taskpane', 'commands', 'cli', 'workbench'], [nodeOnly]),
  room('xlsx', ['core', 'tasks', 'file', 'docx', 'excel', 'taskpane', 'commands', 'cli', 'workbench'], [nodeOnly]),
  room(
    'taskpane',
    ['xlsx', 'commands', 'cli', 'workbench'],
    [
      nodeOnly,
      {
        regex: 'core/messages/message$',
        importNames: ['messageText'],
        message: 'It brings every language into the first load: useMessageText() has the one that is loaded.',
      },
      {
        regex: '^@fluentui/react-components$',
        importNames: ['Button', 'Checkbox', 'MessageBar', 'Spinner', 'TabList'],
        message: 'Too large for the first load (npm run size); src/taskpane/components has ours.',
      },
    ],
  ),
  room('commands', ['xlsx', 'taskpane', 'cli', 'workbench'], [nodeOnly]),
  room('cli', ['excel', 'taskpane', 'commands', 'workbench']),
  room('workbench', ['docx', 'excel', 'tasks', 'taskpane', 'commands', 'cli'], [nodeOnly]),
);
