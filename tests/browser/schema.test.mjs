// The published JSON Schemas: they accept what is shipped, refuse slips, and know exactly the keys that
// content may have.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {fileURLToPath} from 'node:url';

import Ajv2020 from 'ajv/dist/2020.js';

import {catalogueFiles, filesWith, mistakesIn} from '../support/mistakes.mjs';

const top = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const schemaFolder = path.join(top, 'content/schema');
const parse = (file) => JSON.parse(readFileSync(file, 'utf8'));

const schemas = Object.fromEntries(
  readdirSync(schemaFolder).map((name) => [name, parse(path.join(schemaFolder, name))]),
);
const ajv = new Ajv2020({allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true});
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);

// "questions/role.json" follows question.schema.json, "waits.json" waits.schema.json.
function schemaOf(file) {
  const folder = path.dirname(file);
  const name = folder === '.' ? path.basename(file, '.json') : folder.replace(/s$/, '');
  return `${name}.schema.json`;
}

function filesOf(guide) {
  const folder = path.join(top, guide);
  return readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({guide, name, document: parse(path.join(folder, name))}));
}

// What is wrong with a document; empty when nothing is.
function findings(name, document) {
  const validate = ajv.getSchema(schemaOf(name));
  assert.ok(validate, `${name} has a schema`);
  validate(document);
  return (validate.errors || []).map((error) => `${error.instancePath} ${error.message}`);
}

const sound = [
  'content/douyin',
  'assets/starter',
  ...['smallest', 'diamond', 'conditional', 'renamed', 'everything'].map((name) => `tests/guides/${name}`),
];
const everything = filesOf('tests/guides/everything');

test('every file of the shipped guide and of the sound synthetic guides is valid', () => {
  for (const {guide, name, document} of sound.flatMap(filesOf)) {
    assert.deepEqual(findings(name, document), [], `${guide}/${name}`);
  }
});

test('a file that names its schema names the right one', () => {
  for (const {guide, name, document} of sound.flatMap(filesOf)) {
    if (document.$schema === undefined) continue;
    const named = path.resolve(top, guide, path.dirname(name), document.$schema);
    assert.equal(named, path.join(schemaFolder, schemaOf(name)), `${guide}/${name}`);
  }
});

// Every place in a document, as a list of keys.
function* places(value, at = []) {
  if (at.length > 0) yield at;
  if (value !== null && typeof value === 'object')
    for (const key of Object.keys(value)) yield* places(value[key], [...at, key]);
}

// A copy of `document` in which `change(parent, key)` was done to the place `at`.
function changed(document, at, change) {
  const copy = structuredClone(document);
  const parent = at.slice(0, -1).reduce((value, key) => value[key], copy);
  change(parent, at.at(-1));
  return copy;
}

test('no value may be null, empty or of another type', () => {
  for (const {name, document} of everything) {
    for (const at of places(document)) {
      for (const value of [null, [[]], '']) {
        if (at[0] === '$schema' && value === '') continue;
        if (at.at(-1) === 'rows' && value !== null && value !== '') continue; // the loader finds it
        const mutant = changed(document, at, (parent, key) => {
          parent[key] = value;
        });
        assert.notDeepEqual(
          findings(name, mutant),
          [],
          `${name}: ${at.join('.')} = ${JSON.stringify(value)}`,
        );
      }
    }
  }
});

// A file, a place in it, and a value that is refused there, or how to take that from the file; undefined: the
// key may not be left out.
const slips = [
  ['guide.json', 'review_period', 'P6M'],
  ['guide.json', 'review_period', 'P'],
  ['guide.json', 'review_period', 'P1DT'],
  ['guide.json', 'site', 'http://help.example.org/'],
  ['guide.json', 'site', 'https://help.example.org'],
  ['guide.json', 'time_zone', '../etc/passwd'],
  ['guide.json', 'languages', {}],
  ['guide.json', 'languages/chinese_simplified', 'x'],
  ['guide.json', 'start', 'Role'],
  ['guide.json', 'colour', 'red'],
  ['questions/role.json', 'options/0/id', 'not an id'],
  ['questions/role.json', 'options/0/id', 'a'.repeat(65)],
  ['questions/role.json', 'options/0/next', undefined],
  ['questions/role.json', 'options/0/lable', (d) => d.options[0].label],
  ['questions/role.json', 'options', []],
  ['questions/role.json', 'title', 'Who are you?'],
  ['questions/role.json', 'title/en', ''],
  ['questions/role.json', 'title/en', 'Who\u202Eare you?'],
  ['questions/role.json', 'title/en', 'Who\u200Bare you?'],
  ['questions/role.json', 'title/en', 'Who\u0007are you?'],
  ['questions/role.json', 'title/en', 'x'.repeat(20001)],
  ['questions/order-help.json', 'options/2/when', {role: []}],
  ['questions/order-help.json', 'options/2/when', {role: 'seller'}],
  ['outcomes/order.json', 'sources', []],
  ['outcomes/order.json', 'checked', '2026-13-01'],
  ['outcomes/order.json', 'checked', '22.11.2026'],
  ['outcomes/order.json', 'words', undefined],
  ['outcomes/order.json', 'ways/0/path/0/do', 'swipe'],
  ['outcomes/order.json', 'ways/0/path/0/at', 'bottom'],
  ['outcomes/order.json', 'ways/0/path/0/at', 'button 1/2'],
  ['outcomes/order.json', 'sections/0/table/head', []],
  ['channels.json', 'desk/hours', 'Mo-Su 9:00-21:00'],
  ['channels.json', 'desk/hours', 'daily'],
  ['channels.json', 'desk/kind', 'fax'],
  ['channels.json', 'desk/rating', 5.5],
  ['channels.json', 'desk/solved_percent', 101],
  ['channels.json', 'desk/solved_percent', 6.8],
  ['channels.json', 'hotline/contact', 'javascript:alert(1)'],
  ['channels.json', 'hotline/contact', 'https://user@example.org/'],
  ['channels.json', 'Bad Id', (d) => d.desk],
  ['waits.json', 'ordinary/max', '24 h'],
  ['waits.json', 'ordinary/counts', 'sometimes'],
  ['sources.json', 'article/url', 'javascript:alert(1)'],
  ['statements.json', 'complaint/limit', 0],
  ['statements.json', 'complaint/fields/0/kind', 'choice'],
  ['holidays.json', 'entries', undefined],
  ['frauds.json', 'entries/0/words/en', 'code'],
  ['readings.json', 'pinyin/dīng', '订'],
  ['readings.json', 'pinyin/ding', ['订']],
  ['readings.json', 'simplified', undefined],
  ['ui.json', 'back-title', 'Back'],
];

test('slips are refused', () => {
  for (const [name, place, value] of slips) {
    const {document} = everything.find((file) => file.name === name);
    const mutant = changed(document, place.split('/'), (parent, key) => {
      parent[key] = typeof value === 'function' ? value(document) : value;
    });
    const written = JSON.parse(JSON.stringify(mutant));
    assert.notDeepEqual(findings(name, written), [], `${name}: ${place} = ${JSON.stringify(value)}`);
  }
});

// Objects of the schemas with a fixed set of keys, wherever they stand.
function* keySets(schema, at) {
  if (schema === null || typeof schema !== 'object') return;
  if (schema.additionalProperties === false && schema.properties) yield [at, schema.properties];
  for (const [key, value] of Object.entries(schema)) yield* keySets(value, `${at}/${key}`);
}

// The schemas of a guide's own words, with the words that there are.
const ownWords = {
  'ui.schema.json': parse(path.join(top, 'assets/words/ui.json')),
  'sheets.schema.json': parse(path.join(top, 'assets/words/sheets.json')),
};

test('the schemas of words know every word, with its meaning, and no other', () => {
  for (const [name, words] of Object.entries(ownWords)) {
    const {$schema, ...known} = schemas[name].properties;
    assert.ok($schema.description);
    const wanted = Object.entries(words).map(([key, {meaning}]) => [
      key,
      {description: meaning, $ref: 'common.schema.json#/$defs/text'},
    ]);
    assert.deepEqual(known, Object.fromEntries(wanted), `${name}: write it anew from assets/words`);
  }
});

test('every key of a schema is used by the guide "everything", and described', () => {
  const used = new Set(everything.flatMap(({document}) => [...places(document)].map((at) => at.at(-1))));
  const describes = (schema) =>
    schema.description || (schema.$ref && describes(ajv.getSchema(schema.$ref).schema));
  for (const [name, schema] of Object.entries(schemas)) {
    for (const [at, properties] of keySets(schema, name)) {
      for (const [key, value] of Object.entries(properties)) {
        assert.ok(used.has(key) || name in ownWords, `${at}: no file uses "${key}"`);
        if (!value.$ref?.startsWith('#')) assert.ok(describes(value), `${at}: "${key}" has no description`);
      }
    }
  }
});

// The JSON of a file; undefined where it is none.
function parsed(bytes) {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes));
  } catch {
    return undefined;
  }
}

// Does a schema refuse one of the files of a guide with this mistake? Files that are no JSON, or no guide's,
// have none.
const isRefused = (mistake) =>
  Array.from(filesWith(mistake)).some(([name, bytes]) => {
    const document = parsed(bytes);
    return document !== undefined && ajv.getSchema(schemaOf(name)) && findings(name, document).length > 0;
  });

test('schemas and wenlu check agree on every mistake of the catalogue that is structural', () => {
  const mistakes = catalogueFiles().flatMap(mistakesIn);
  const structural = mistakes.filter(({isStructural}) => isStructural);
  const named = (list) => list.map(({name}) => name);
  assert.deepEqual(named(mistakes.filter(isRefused)), named(structural));
  assert.deepEqual(named(structural.filter(({output}) => !output.includes(': error: '))), []);
  assert.ok(structural.length >= 80, `${structural.length}`);
});
