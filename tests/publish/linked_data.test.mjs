// What a page says as data (JSON-LD): nothing but what it shows, on every answer and nowhere else.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';

import {publish, readFolder, siteFolder} from '../support/published.mjs';
import {output, top} from '../support/wenlu.mjs';

const home = mkdtempSync(path.join(tmpdir(), 'wenlu-linked-'));
after(() => rmSync(home, {recursive: true}));

const ENTITIES = {amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'"};
const asText = (html) =>
  html.replace(/<[^>]*>/g, '').replace(/&([a-z]+|#39);/g, (whole, name) => ENTITIES[name] ?? whole);
// On the page a label to tap has a frame instead of quotation marks.
const bare = (text) => text.replace(/[“”\s]/g, '');

// The pages of a site as {name, language, route, data, shown}.
function pagesOf(site) {
  return [...readFolder(site)]
    .filter(([name]) => /^[^/]+\/(?!.*-print\/).*index\.html$/.test(name))
    .map(([name, bytes]) => {
      const html = String(bytes);
      const [head, body] = html.split('</head>');
      const blocks = [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      assert.ok(blocks.length <= 1, name);
      assert.doesNotMatch(body, /ld\+json/, name);
      const [language, ...place] = name.replace(/\/?index\.html$/, '').split('/');
      const data = blocks[0] && JSON.parse(blocks[0][1]);
      return {name, language, route: '/' + place.join('/'), data, shown: bare(asText(body))};
    });
}

// Each text of the data with its key.
function* textsIn(value, key = '') {
  if (typeof value === 'string') yield [key, value];
  else
    for (const [name, inner] of Object.entries(value)) yield* textsIn(inner, /^\d/.test(name) ? key : name);
}

const KEYS = {
  FAQPage: ['inLanguage', 'mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
  HowTo: ['inLanguage', 'name', 'alternativeHeadline', 'description', 'tool', 'step'],
  HowToTool: ['name'],
  HowToStep: ['text'],
};
function* nodesIn(value) {
  if (value === null || typeof value !== 'object') return;
  if (value['@type']) yield value;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

const everything = path.join(top, 'tests/guides/everything');
const small = publish(everything, home).site;

test('every answer says what it answers as data, and no other page does', () => {
  const all = pagesOf(small);
  for (const {name, language, route, data} of all) {
    const screen = JSON.parse(output('show', everything, route, '--lang', language, '--format', 'json'));
    assert.equal(Boolean(data), screen.kind === 'outcome', name);
    if (!data) continue;
    assert.equal(data['@context'], 'https://schema.org');
    const [question, ...ways] = data['@graph'];
    assert.deepEqual(
      [question.mainEntity.name, question.mainEntity.acceptedAnswer.text],
      [screen.title, screen.lead],
    );
    for (const each of data['@graph']) assert.equal(each.inLanguage, language, name);
    const steps = screen.blocks.filter(({type, steps: list}) => type === 'way' && list?.lines.length);
    assert.deepEqual(
      ways.map(({step}) => step.map(({text}) => text)),
      steps.map(({steps: {lines}}) => lines.map(({text}) => text)),
      name,
    );
  }
  assert.ok(all.filter(({data}) => data).length > 4);
});

test('the data says nothing that its page does not show', () => {
  for (const {name, data, shown} of [small, siteFolder].filter(existsSync).flatMap(pagesOf)) {
    if (!data) continue;
    for (const [key, said] of textsIn(data['@graph']))
      if (!/^@type$|^inLanguage$/.test(key)) assert.ok(shown.includes(bare(said)), `${name}: ${key} ${said}`);
    for (const node of nodesIn(data))
      for (const key of Object.keys(node))
        if (key !== '@type') assert.ok(KEYS[node['@type']].includes(key), `${name}: ${node['@type']} ${key}`);
  }
});
