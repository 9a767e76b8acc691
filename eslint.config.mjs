// What oxlint (.oxlintrc.json) does not know: the rules of Office add-ins and of React's hooks. They need no types.
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'release/**', 'coverage', '.cache', 'node_modules'] },
  {
    files: ['src/{excel,taskpane,commands}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    languageOptions: { parser: tseslint.parser },
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
    // Components and hooks: nothing else has anything that these rules are about.
    files: [
      'src/**/*.tsx',
      'src/**/use-*.ts',
      'src/taskpane/state/pane-context.ts',
      'src/taskpane/words/page-words.ts',
    ],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { parser: tseslint.parser },
    rules: reactHooks.configs.recommended.rules,
  },
);
