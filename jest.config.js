const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  ],
};

/** @type {(name: string, environment: 'counted' | 'node' | 'jsdom') => import('jest').Config} */
const room = (name, environment) => ({
  displayName: name,
  testEnvironment: environment === 'counted' ? '<rootDir>/test/office/counted-environment.cjs' : environment,
  setupFiles: environment === 'jsdom' ? ['<rootDir>/test/office/browser-globals.ts'] : [],
  testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`],
  transform,
  // core is measured by its own tests and those of what stands next to it: counting in every room's would double what those take.
  ...(environment === 'counted' ? {} : { coveragePathIgnorePatterns: ['/src/'] }),
  // Its package.json names a file for `require` that it does not ship.
  moduleNameMapper: {
    '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js',
    ...(environment === 'jsdom'
      ? { '^@fluentui/react-(components|datepicker-compat)$': '<rootDir>/.cache/fluent/fluent.cjs' }
      : {}),
  },
  transformIgnorePatterns: ['/node_modules/', '/[.]cache/'],
});

/** @type {import('jest').Config} */
module.exports = {
  globalSetup: '<rootDir>/test/office/bundle-fluent.cjs',
  testSequencer: '<rootDir>/test/office/longest-first.cjs',
  // A machine that is busy with something else is no fault of the program.
  testTimeout: 60_000,
  collectCoverageFrom: ['src/core/**/*.ts'],
  coverageDirectory: '.cache/coverage',
  coverageReporters: ['text-summary', 'json-summary'],
  coverageThreshold: { 'src/core/': { statements: 95, lines: 95, functions: 95 } },
  projects: [
    room('core', 'counted'),
    room('xlsx', 'node'),
    room('file', 'counted'),
    room('tasks', 'counted'),
    room('docx', 'node'),
    room('cli', 'node'),
    room('project', 'node'),
    room('host', 'jsdom'),
    room('excel', 'jsdom'),
    room('commands', 'jsdom'),
    room('taskpane', 'jsdom'),
    room('grid', 'jsdom'),
    room('desk', 'jsdom'),
    room('workbench', 'jsdom'),
    room('browser', 'node'),
  ],
};
