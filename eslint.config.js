import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const everywhere = [
  {
    selector: 'ExportAllDeclaration',
    message: 'Name what a file exports: `export *` hides it, and barrels make circles.',
  },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'A default export has no name of its own: export by name.',
  },
  {
    selector: 'TSEnumDeclaration[const=true]',
    message: 'A `const enum` is gone at run time, and Nest cannot show it in the API.',
  },
  {
    selector: 'ImportSpecifier[imported.name="forwardRef"]',
    message: 'Two modules that need each other are one module, or a third one is missing.',
  },
  {
    selector:
      'CallExpression[callee.property.name="transaction"] CallExpression[callee.object.name="Promise"][callee.property.name=/^(all|allSettled|race|any)$/]',
    message:
      'Await one statement after the other in a transaction: a late one writes after the rollback.',
  },
  {
    selector:
      'CallExpression[callee.property.name="transaction"] > ArrowFunctionExpression MemberExpression[object.type="ThisExpression"][property.name="database"]',
    message: 'Inside a transaction use `tx` alone: `this.database` is another connection.',
  },
];

const inTheWebApp = [
  {
    selector: 'JSXText[value=/\\p{L}/u]',
    message: 'A text that people read lies in a `texts/*.json`, in both languages.',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(label|title|placeholder|alt|description|aria-label)$/] > Literal[value=/\\p{L}/u]',
    message: 'A text that people read lies in a `texts/*.json`, in both languages.',
  },
];

/** `npm run lint`; a suppression gives its reason after `--`. */
export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.data/', 'coverage/', 'web/dist/', '**/*.generated.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/max-params': ['warn', { max: 4 }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // A GraphQL object type is filled by plain objects: its class is a shape, not a behaviour.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // It asks for the `!` that no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'Event', message: 'Import the entity; the global of that name is the DOM’s.' },
      ],
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['web/src/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'no-restricted-syntax': ['error', ...everywhere, ...inTheWebApp],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    files: ['test/**', 'bench/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/max-params': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    files: ['*.config.js', '*.cjs', 'bin/**', 'web/*.{js,ts}', 'bench/**', 'test/support/*.js'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
);
