// The names that the engine and the page's script share: the script takes them from what
// wenlu_names writes, and knows them all.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';

import {bundle} from '../../cmake/bundle.mjs';
import {program, top} from '../support/wenlu.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-names-'));
after(() => rmSync(folder, {recursive: true}));
const names = execFileSync(path.join(path.dirname(program), 'wenlu_names'), {encoding: 'utf8'});
writeFileSync(path.join(folder, 'names.mjs'), names);

test('the script does whatever effect the engine may ask for', async () => {
  for (const name of ['effects.mjs', 'device.mjs', 'address.mjs'])
    cpSync(path.join(top, 'web', name), path.join(folder, name));
  globalThis.window = {addEventListener() {}};
  const {EFFECTS} = await import(pathToFileURL(path.join(folder, 'names.mjs')));
  const {openEffects} = await import(pathToFileURL(path.join(folder, 'effects.mjs')));
  delete globalThis.window;
  const perform = openEffects({navigate() {}});
  assert.deepEqual(Object.keys(perform).sort(), [...EFFECTS].sort());
  for (const effect of EFFECTS) assert.equal(typeof perform[effect], 'function', effect);
});

test('a name that the engine does not know stops the bundler', () => {
  const script = (name) => ({
    'names.mjs': names,
    'start.mjs': `import {${name}} from './names.mjs';\nalert(${name});\n`,
  });
  assert.match(bundle(script('EFFECT_COPY'), 'module'), /copy/);
  assert.throws(() => bundle(script('EFFECT_COPPY'), 'module'), /EFFECT_COPPY/);
});
