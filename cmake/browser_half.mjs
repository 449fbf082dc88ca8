// Makes what the browser runs, the same for every guide, to be put into the command line:
//
//   node cmake/browser_half.mjs ENGINE NAMES OUT
//
// ENGINE  the folder with wenlu.js, wenlu.wasm and guard.wasm
// NAMES   the module that wenlu_names writes
// OUT     the folder to make; src/publish/browser_half.h says what is in it
//
// What differs from guide to guide is a gap, which src/publish fills in.
import {cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {bundle} from './bundle.mjs';

const [engine, names, out] = process.argv.slice(2);
const top = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const read = (name) => readFileSync(path.join(top, name), 'utf8');

// As esbuild writes them.
const HOSTS = '["wenlu:hosts"]';
const TEXTS = '{"wenlu:texts":""}';
const PACKED = ['guide', 'search', 'wasm'];
const texts = `export const TEXTS = ${TEXTS};\n`;

// The page's modules, by file name; `made` stand in the place of those in web/.
const modules = (made) => ({
  ...Object.fromEntries(
    readdirSync(path.join(top, 'web'))
      .filter((name) => name.endsWith('.mjs'))
      .sort()
      .map((name) => [name, read(`web/${name}`)]),
  ),
  'wenlu.js': readFileSync(path.join(engine, 'wenlu.js'), 'utf8'),
  'names.mjs': readFileSync(names, 'utf8'),
  'texts.mjs': texts,
  ...made,
});

// What asks the site asks the file's own text instead.
const alone = () => ({
  ...Object.fromEntries(
    ['downloads', 'address', 'offline', 'embedded'].map((name) => [
      `${name}.mjs`,
      read(`web/single/${name}.mjs`),
    ]),
  ),
  'packed.mjs': PACKED.map((name) => `export const ${name.toUpperCase()} = 'wenlu:${name}';\n`).join(''),
});

// The script, which must have each gap once and may not end the element that it stands in.
function withGaps(script, gaps) {
  for (const gap of gaps)
    if (script.split(gap).length !== 2) throw new Error(`the script must have ${gap} once`);
  if (/<\/script/i.test(script)) throw new Error('the script would end too early');
  return script;
}

// Of web/ these alone; the first begins.
const bundleOf = (...names) =>
  bundle(Object.fromEntries(names.map((name) => [name, read(`web/${name}`)])), 'module', names[0]);

const scripts = {
  'start.js': withGaps(bundle(modules({'hosts.mjs': `export const HOSTS = ${HOSTS};\n`}), 'module'), [
    HOSTS,
    TEXTS,
  ]),
  'single.js': withGaps(bundle(modules(alone()), 'script'), [
    TEXTS,
    ...PACKED.map((name) => `"wenlu:${name}"`),
  ]),
  'print.js': bundleOf('print.mjs', 'guard.mjs', 'address.mjs'),
  'not_found.js': bundleOf('not_found.mjs'),
  'reload.js': bundleOf('reload.mjs'),
  'app.webmanifest': JSON.stringify(JSON.parse(read('assets/app.webmanifest'))) + '\n',
};

rmSync(out, {recursive: true, force: true});
mkdirSync(out, {recursive: true});
for (const [name, text] of Object.entries(scripts)) writeFileSync(path.join(out, name), text);
for (const name of ['service_worker.js', 'service_worker_off.js', 'embed.js'])
  cpSync(path.join(top, 'web', name), path.join(out, name));
for (const name of ['wenlu.wasm', 'guard.wasm']) cpSync(path.join(engine, name), path.join(out, name));
for (const name of readdirSync(path.join(top, 'assets')))
  if (/\.(?:png|svg)$/.test(name)) cpSync(path.join(top, 'assets', name), path.join(out, name));
cpSync(path.join(top, 'assets/licences'), path.join(out, 'licences'), {recursive: true});
cpSync(path.join(top, 'LICENSE'), path.join(out, 'licence.txt'));
