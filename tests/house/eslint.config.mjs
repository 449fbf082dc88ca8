// What JavaScript is held to beside its layout: eslint's recommended list, which finds mistakes, and a few
// habits.
import {readFileSync} from 'node:fs';
import js from '@eslint/js';

// Every name that TypeScript declares for a page or a worker is one that a script may use.
const declared = (library) =>
  [
    ...readFileSync(
      new URL(`node_modules/typescript/lib/lib.${library}.d.ts`, import.meta.url),
      'utf8',
    ).matchAll(/^declare (?:var|function) (\w+)/gm),
  ].map(([, name]) => [name, 'readonly']);
const page = Object.fromEntries([...declared('dom'), ...declared('webworker'), ['WebAssembly', 'readonly']]);
const node = Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']));

export default [
  js.configs.recommended,
  {
    languageOptions: {ecmaVersion: 2022, sourceType: 'module', globals: page},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      eqeqeq: 'error', // == converts in ways that nobody remembers
      'no-var': 'error', // a var is seen outside the block that it stands in
      'prefer-const': 'error', // what changes can be told from what does not
      'no-implied-eval': 'error', // the policy of the site forbids it, eval in all its shapes
      'no-new-func': 'error',
      'no-eval': 'error',
      'no-unused-vars': ['error', {caughtErrors: 'none'}],
      'no-control-regex': 'off', // control characters are just what some of them look for
      'no-empty': ['error', {allowEmptyCatch: true}], // a comment there says why it does not matter
    },
  },
  {
    // Tests and tools run in Node; what they hand to a page runs there.
    files: ['tests/**', 'cmake/**', 'web/serve.mjs'],
    languageOptions: {globals: {...node, ...page}},
  },
  // Scripts of Emscripten's own kind, and one for pages of others, which are no modules.
  {files: ['web/*.js'], languageOptions: {sourceType: 'script'}},
];
