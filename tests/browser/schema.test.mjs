// The published JSON Schemas: they accept what is shipped, refuse slips, and know exactly the keys that
// content may have.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import {fileURLToPath} from 'node:url';

import Ajv2020 from 'ajv/dist/2020.js';

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

const slips = [
  [
    'guide.json',
    (d) => {
      d.review_period = 'P6M';
    },
  ],
  [
    'guide.json',
    (d) => {
      d.review_period = 'P';
    },
  ],
  [
    'guide.json',
    (d) => {
      d.review_period = 'P1DT';
    },
  ],
  [
    'guide.json',
    (d) => {
      d.site = 'http://help.example.org/';
    },
  ],
  [
    'guide.json',
    (d) => {
      d.site = 'https://help.example.org';
    },
  ],
  [
    'guide.json',
    (d) => {
      d.time_zone = '../etc/passwd';
    },
  ],
  [
    'guide.json',
    (d) => {
      d.languages = {};
    },
  ],
  [
    'guide.json',
    (d) => {
      d.languages.chinese_simplified = 'x';
    },
  ],
  [
    'guide.json',
    (d) => {
      d.start = 'Role';
    },
  ],
  [
    'guide.json',
    (d) => {
      d.colour = 'red';
    },
  ],
  [
    'questions/role.json',
    (d) => {
      d.options[0].id = 'not an id';
    },
  ],
  [
    'questions/role.json',
    (d) => {
      d.options[0].id = 'a'.repeat(65);
    },
  ],
  [
    'questions/role.json',
    (d) => {
      delete d.options[0].next;
    },
  ],
  [
    'questions/role.json',
    (d) => {
      d.options[0].lable = d.options[0].label;
    },
  ],
  [
    'questions/role.json',
    (d) => {
      d.options = [];
    },
  ],
  [
    'questions/role.json',
    (d) => {
      d.title = 'Who are you?';
    },
  ],
  [
    'questions/role.json',
    (d) => {
      d.title.en = '';
    },
  ],
  [
    'questions/role.json',
    (d) => {
      d.title.en = 'Who\u202Eare you?';
    },
  ],
  [
    'questions/role.json',
    (d) => {
      d.title.en = 'Who\u200Bare you?';
    },
  ],
  [
    'questions/role.json',
    (d) => {
      d.title.en = 'Who\u0007are you?';
    },
  ],
  [
    'questions/role.json',
    (d) => {
      d.title.en = 'x'.repeat(20001);
    },
  ],
  [
    'questions/order-help.json',
    (d) => {
      d.options[2].when = {role: []};
    },
  ],
  [
    'questions/order-help.json',
    (d) => {
      d.options[2].when = {role: 'seller'};
    },
  ],
  [
    'outcomes/order.json',
    (d) => {
      d.sources = [];
    },
  ],
  [
    'outcomes/order.json',
    (d) => {
      d.checked = '2026-13-01';
    },
  ],
  [
    'outcomes/order.json',
    (d) => {
      d.checked = '22.11.2026';
    },
  ],
  [
    'outcomes/order.json',
    (d) => {
      delete d.words;
    },
  ],
  [
    'outcomes/order.json',
    (d) => {
      d.ways[0].path[0].do = 'swipe';
    },
  ],
  [
    'outcomes/order.json',
    (d) => {
      d.ways[0].path[0].at = 'bottom';
    },
  ],
  [
    'outcomes/order.json',
    (d) => {
      d.ways[0].path[0].at = 'button 1/2';
    },
  ],
  [
    'outcomes/order.json',
    (d) => {
      d.sections[0].table.head = [];
    },
  ],
  [
    'channels.json',
    (d) => {
      d.desk.hours = 'Mo-Su 9:00-21:00';
    },
  ],
  [
    'channels.json',
    (d) => {
      d.desk.hours = 'daily';
    },
  ],
  [
    'channels.json',
    (d) => {
      d.desk.kind = 'fax';
    },
  ],
  [
    'channels.json',
    (d) => {
      d.desk.rating = 5.5;
    },
  ],
  [
    'channels.json',
    (d) => {
      d.desk.solved_percent = 101;
    },
  ],
  [
    'channels.json',
    (d) => {
      d.desk.solved_percent = 6.8;
    },
  ],
  [
    'channels.json',
    (d) => {
      d.hotline.contact = 'javascript:alert(1)';
    },
  ],
  [
    'channels.json',
    (d) => {
      d.hotline.contact = 'https://user@example.org/';
    },
  ],
  [
    'channels.json',
    (d) => {
      d['Bad Id'] = d.desk;
    },
  ],
  [
    'waits.json',
    (d) => {
      d.ordinary.max = '24 h';
    },
  ],
  [
    'waits.json',
    (d) => {
      d.ordinary.counts = 'sometimes';
    },
  ],
  [
    'sources.json',
    (d) => {
      d.article.url = 'javascript:alert(1)';
    },
  ],
  [
    'statements.json',
    (d) => {
      d.complaint.limit = 0;
    },
  ],
  [
    'statements.json',
    (d) => {
      d.complaint.fields[0].kind = 'choice';
    },
  ],
  [
    'holidays.json',
    (d) => {
      delete d.entries;
    },
  ],
  [
    'frauds.json',
    (d) => {
      d.entries[0].words.en = 'code';
    },
  ],
  [
    'readings.json',
    (d) => {
      d.pinyin['dīng'] = '订';
    },
  ],
  [
    'readings.json',
    (d) => {
      d.pinyin.ding = ['订'];
    },
  ],
  [
    'readings.json',
    (d) => {
      delete d.simplified;
    },
  ],
  [
    'ui.json',
    (d) => {
      d.back = 'Back';
    },
  ],
];

test('slips are refused', () => {
  for (const [name, slip] of slips) {
    const {document} = everything.find((file) => file.name === name);
    const mutant = structuredClone(document);
    slip(mutant);
    assert.notDeepEqual(findings(name, mutant), [], `${name}: ${slip}`);
  }
});

// Objects of the schemas with a fixed set of keys, wherever they stand.
function* keySets(schema, at) {
  if (schema === null || typeof schema !== 'object') return;
  if (schema.additionalProperties === false && schema.properties) yield [at, schema.properties];
  for (const [key, value] of Object.entries(schema)) yield* keySets(value, `${at}/${key}`);
}

test('every key of a schema is used by the guide "everything", and described', () => {
  const used = new Set(everything.flatMap(({document}) => [...places(document)].map((at) => at.at(-1))));
  const describes = (schema) =>
    schema.description || (schema.$ref && describes(ajv.getSchema(schema.$ref).schema));
  for (const [name, schema] of Object.entries(schemas)) {
    for (const [at, properties] of keySets(schema, name)) {
      for (const [key, value] of Object.entries(properties)) {
        assert.ok(used.has(key), `${at}: no file uses "${key}"`);
        if (!value.$ref?.startsWith('#')) assert.ok(describes(value), `${at}: "${key}" has no description`);
      }
    }
  }
});
