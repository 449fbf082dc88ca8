// Approved output: files that a person has read once and that must not change by accident.
// `./build.sh golden` writes them anew; the difference is then read in git.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

import {top} from './wenlu.mjs';

const accepting = Boolean(process.env.WENLU_ACCEPT);

// Holds what `made` ({file name: text}) says against the files in tests/golden/FOLDER: none changed, none
// missing, none left over.
export function compareFolder(folder, made) {
  const root = path.join(top, 'tests/golden', folder);
  const approved = existsSync(root)
    ? readdirSync(root, {recursive: true})
        .map(String)
        .filter((name) => name.endsWith('.txt'))
    : [];
  if (accepting) return writeFolder(root, approved, made);
  const wrong = [];
  for (const name of approved) if (!(name in made)) wrong.push(`${folder}/${name}: not made any more`);
  for (const [name, text] of Object.entries(made)) {
    const file = path.join(root, name);
    if (!existsSync(file)) wrong.push(`${folder}/${name}: not approved yet`);
    else if (readFileSync(file, 'utf8') !== text)
      wrong.push(`${folder}/${name}: ${firstDifference(readFileSync(file, 'utf8'), text)}`);
  }
  assert.deepEqual(wrong, [], 'output differs; accept it with ./build.sh golden, then read the difference');
}

// One route to every page that differs in more than its trail, by the approved pages of `language`.
export function distinctRoutes(language) {
  const root = path.join(top, 'tests/golden', language);
  const pages = readdirSync(root).filter((name) => !name.startsWith('-'));
  return pages.flatMap((name) =>
    Array.from(
      readFileSync(path.join(root, name), 'utf8').matchAll(/^\[(\/[^\s\]]*).*\]$/gm),
      ([, route]) => route,
    ),
  );
}

function writeFolder(root, approved, made) {
  for (const name of approved) if (!(name in made)) rmSync(path.join(root, name));
  for (const [name, text] of Object.entries(made)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}

function firstDifference(before, after) {
  const was = before.split('\n');
  const is = after.split('\n');
  const at = was.findIndex((line, i) => line !== is[i]);
  return at < 0
    ? `line ${was.length + 1}: more text`
    : `line ${at + 1}: was "${was[at]}", is "${is[at] ?? ''}"`;
}
