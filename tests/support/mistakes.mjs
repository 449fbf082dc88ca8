// The catalogue of mistakes, tests/mistakes/*.txt: what an editor can do wrong, and all that is said then.
//
//   = a comma is Chinese                 a name; "(structural)" behind it: a JSON Schema can tell, too
//   questions/role.json                  the file that is changed
//   - "zh-CN": "身份",                    what stands in it, once
//   + "zh-CN": "身份"，                   and what is put in its place; without a "-" the file is written anew
//                                        then, behind an empty line, the whole output
//
// Instead of a change: `remove FILE`, `rename FILE TO`, `encode FILE gbk|utf-16le|utf-16be`; `$ wenlu …` is
// run instead of `wenlu check`; `findings 2` where there are two mistakes. In what is put, ‹U+200B› is that
// character, ‹0xE9› that byte, ‹x×20› twenty x.
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {top} from './wenlu.mjs';

const catalogue = path.join(top, 'tests/mistakes');
const soundGuide = path.join(top, 'tests/guides/everything');

// Its files, in order: ['encodings.txt', …].
export const catalogueFiles = () =>
  readdirSync(catalogue)
    .filter((name) => name.endsWith('.txt'))
    .sort();

// [{name, isStructural, steps, output}, …] of one file of the catalogue.
export function mistakesIn(file) {
  const [, ...entries] = `\n${readFileSync(path.join(catalogue, file), 'utf8')}`.split(/\n= /);
  return entries.map((entry) => {
    const [heading, ...lines] = entry.trimEnd().split('\n');
    const name = heading.replace(/ \(structural\)$/, '');
    const end = lines.includes('') ? lines.indexOf('') : lines.length;
    const output = lines
      .slice(end + 1)
      .map((line) => `${line}\n`)
      .join('');
    return {name, isStructural: heading !== name, steps: lines.slice(0, end), output};
  });
}

// Writes a file of the catalogue anew from its entries.
export function writeMistakes(file, mistakes) {
  const entries = mistakes.map(
    ({name, isStructural, steps, output}) =>
      `= ${name}${isStructural ? ' (structural)' : ''}\n${steps.join('\n')}\n\n${output}`,
  );
  const head = readFileSync(path.join(catalogue, file), 'utf8').split(/^= /m)[0];
  writeFileSync(path.join(catalogue, file), head + entries.join('\n'));
}

const command = (steps, verb) => steps.filter((line) => line.startsWith(`${verb} `));

// How many findings a mistake is to have: one, unless it says otherwise.
export const findingsWanted = ({steps}) => Number(command(steps, 'findings')[0]?.split(' ')[1] ?? 1);

// The arguments of wenlu by which it comes to light; the guide's folder is "everything".
export const argumentsOf = ({steps}) =>
  command(steps, '$')[0]?.split(' ').slice(2) ?? ['check', 'everything', '--on', '2026-11-28'];

// What ‹…› stands for, as bytes.
function bytesOf(text) {
  const parts = text.split(/(‹[^›]*›)/).map((part) => {
    const [, point] = part.match(/^‹U\+([0-9A-F]+)›$/) ?? [];
    if (point) return Buffer.from(String.fromCodePoint(Number.parseInt(point, 16)));
    const [, byte] = part.match(/^‹0x([0-9A-F]{2})›$/) ?? [];
    if (byte) return Buffer.from([Number.parseInt(byte, 16)]);
    const [, repeated, times] = part.match(/^‹(.*)×([0-9]+)›$/) ?? [];
    return Buffer.from(repeated ? repeated.repeat(Number(times)) : part);
  });
  return Buffer.concat(parts);
}

// In GBK only what the catalogue writes in it.
const gbk = new Map(
  Array.from({length: 0x7e00}, (_, i) => [0x81 + (i >> 8), i & 0xff])
    .filter(([, second]) => second >= 0x40 && second !== 0x7f && second !== 0xff)
    .map((pair) => [new TextDecoder('gbk').decode(Buffer.from(pair)), pair]),
);

function encoded(text, encoding) {
  if (encoding === 'gbk')
    return Buffer.from(
      Array.from(text).flatMap((c) => gbk.get(c) ?? [.../** @type {any} */ (Buffer.from(c))]),
    );
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

// Steps that belong together: [file, [[from, to], …]].
function changesIn(steps) {
  const changes = [];
  let file = '';
  for (const line of steps) {
    if (/^(?:remove|rename|encode|findings|\$) /.test(line)) continue;
    const [, sign, text] = line.match(/^([-+]) ?(.*)$/) ?? [];
    if (!sign) {
      file = line;
      continue;
    }
    const last = changes.at(-1);
    if (!last || last.file !== file || (sign === '-' && last['+'].length > 0))
      changes.push({file, '-': [], '+': []});
    changes.at(-1)[sign].push(text);
  }
  return changes;
}

function change(files, {file, '-': from, '+': to}) {
  const put = bytesOf(to.join('\n'));
  if (from.length === 0) return files.set(file, Buffer.concat([put, Buffer.from('\n')]));
  const before = Buffer.from(from.join('\n'));
  const bytes = files.get(file);
  assert.ok(bytes, `there is no ${file}`);
  const at = bytes.indexOf(before);
  assert.ok(at >= 0 && bytes.indexOf(before, at + 1) < 0, `${file} holds once: ${from.join('\n')}`);
  files.set(file, Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + before.length)]));
}

const sound = new Map(
  readdirSync(soundGuide, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(soundGuide, file).replaceAll('\\', '/'), readFileSync(file)]),
);

// The files of the sound guide with the mistake made: Map of name → bytes.
export function filesWith({steps}) {
  const files = new Map(sound);
  for (const each of changesIn(steps)) change(files, each);
  for (const line of steps) {
    const [verb, file, more] = line.split(' ');
    if (!['remove', 'rename', 'encode'].includes(verb)) continue;
    const bytes = files.get(file);
    assert.ok(bytes, `there is no ${file}`);
    if (verb === 'encode') files.set(file, encoded(bytes.toString(), more));
    else files.delete(file);
    if (verb === 'rename') files.set(more, bytes);
  }
  return files;
}

// Gives `use` a folder in which "everything" is a guide of these files; gone afterwards.
export function withFolder(files, use) {
  const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-mistake-'));
  try {
    for (const [name, bytes] of files) {
      const file = path.join(folder, 'everything', name);
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, bytes);
    }
    return use(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}
