// Every kind of mistake in a guide, with all that `wenlu check` says of it: read by a person, held here word
// by word. WENLU_ACCEPT=1 writes the catalogue anew from what is said now; the difference is read in git.
import assert from 'node:assert/strict';
import test from 'node:test';

import {
  argumentsOf,
  catalogueFiles,
  filesWith,
  findingsWanted,
  mistakesIn,
  withFolder,
  writeMistakes,
} from '../support/mistakes.mjs';
import {wenlu} from '../support/wenlu.mjs';

const catalogue = catalogueFiles().map((file) => ({file, mistakes: mistakesIn(file)}));
const all = catalogue.flatMap(({mistakes}) => mistakes);

function outputOf(mistake) {
  return withFolder(filesWith(mistake), (cwd) => {
    const {code, out, err} = wenlu(argumentsOf(mistake), {cwd});
    assert.ok(code !== null && code <= 2, `${mistake.name}: ended with ${code}`);
    return out + err;
  });
}

test('the guide that the mistakes are made in has none', () => {
  assert.equal(outputOf({name: 'none', steps: []}), 'no findings\n');
});

for (const {file, mistakes} of catalogue)
  test(`${file}: each mistake is told as it was read and approved`, () => {
    const made = mistakes.map((mistake) => ({...mistake, output: outputOf(mistake)}));
    if (process.env.WENLU_ACCEPT) return writeMistakes(file, made);
    assert.deepEqual(made, mistakes, 'accept it with WENLU_ACCEPT=1, then read the difference');
  });

test('there are at least 116 kinds, each named once', () => {
  assert.ok(all.length >= 116, `${all.length}`);
  const names = all.map(({name}) => name);
  assert.deepEqual(
    names.filter((name, at) => names.indexOf(name) !== at),
    [],
  );
});

test('one mistake is one finding: what follows from it is not told', () => {
  const findings = (output) => output.match(/^(?:\S|").*: (?:error|warning): /gm) ?? [];
  const wrong = all
    .filter(({steps}) => !steps.some((line) => line.startsWith('$ ')))
    .filter((mistake) => findings(mistake.output).length !== findingsWanted(mistake))
    .map(({name}) => name);
  assert.deepEqual(wrong, []);
});
