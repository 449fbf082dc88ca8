// Search: what people type leads where it should, and the page finds exactly what the command line finds.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import test, {before} from 'node:test';

import {engineAt} from '../support/engine.mjs';
import {queries} from '../support/queries.mjs';
import {guide, languages, routes, top, wenlu} from '../support/wenlu.mjs';

const list = queries();
const outcomeAt = new Map(routes().map(({route, outcome}) => [route, outcome]));

// What `wenlu find` gives for each of `lines`: a list of answers, each as its routes in one text, in order of
// letters: which of them comes first says nothing.
function found(lines, language) {
  const {code, out, err} = wenlu(['find', guide, '-', '--lang', language], {input: lines.join('\n') + '\n'});
  assert.equal(code, 0, err);
  const answers = out.split(/^\n/m).slice(0, -1);
  assert.equal(answers.length, lines.length);
  return answers.map((answer) =>
    answer
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t')[0].split(' ').sort().join(' ')),
  );
}

// What the page finds: the function words → routes, for each language.
const inPage = new Map();
before(async () => {
  for (const language of languages) {
    const {engine, searchFile} = await engineAt(language + '/');
    await engine.index(searchFile);
    const routesOf = (item) =>
      [...JSON.stringify(item).matchAll(/"data-action":"go [^/"]+([^"]*?)\/?"/g)].map(([, route]) => route);
    inPage.set(language, (words) =>
      engine
        .find(words)
        .slice(2)
        .map((item) => routesOf(item).sort().join(' ')),
    );
  }
});

test('every query of the list finds its outcome first, or among the first three', () => {
  assert.ok(list.length >= 120, `${list.length} queries`);
  const wrong = [];
  for (const language of languages) {
    const asked = list.filter((query) => query.language === language);
    found(
      asked.map(({words}) => words),
      language,
    ).forEach((answers, i) => {
      const outcomes = answers.map((routes) => outcomeAt.get(routes.split(' ')[0]));
      if (!outcomes.slice(0, asked[i].most).includes(asked[i].outcome))
        wrong.push(`${asked[i].words}: ${outcomes}, not ${asked[i].outcome}`);
    });
  }
  assert.deepEqual(wrong, []);
});

test('what the guide has nothing on finds nothing, not something far-fetched', () => {
  const nothing = {
    'zh-CN': ['停车', '停车费', '天气', '机票', '吃饭', '房租', '社保', '急诊', '驾照', '股票', '怎么做饭'],
    en: ['parking', 'weather', 'hospital', 'flight', 'cinema'],
  };
  for (const [language, words] of Object.entries(nothing))
    assert.deepEqual(
      found(words, language),
      words.map(() => []),
    );
});

// Every beginning of it, as it is typed, and it with a character missing, doubled, wrong, swapped.
function variations(words) {
  const c = Array.from(words);
  const all = c.map((_, i) => c.slice(0, i + 1).join(''));
  const at = c.length >> 1;
  const splice = (count, ...more) => all.push([...c.slice(0, at), ...more, ...c.slice(at + count)].join(''));
  splice(1);
  splice(1, c[at], c[at]);
  splice(1, 'x');
  splice(2, c[at + 1] || '', c[at]);
  return all;
}

const PAGE_SHOWS = 6;

test('the page finds what the command line finds, in the same order', () => {
  const foreign = [
    'öls',
    'Öls',
    'ölş kaç',
    'привет',
    'ﾃｽﾄ',
    '返品したい',
    '환불',
    'ａｂｃ',
    'né à',
    '𠮷野家',
    '😀 退款',
  ];
  const lines = [...new Set([...list.map(({words}) => words), ...foreign].flatMap(variations))].filter(
    (line) => line.trim() && line !== '-',
  );
  assert.ok(lines.length > 1000, `${lines.length} lines`);
  for (const language of languages) {
    found(lines, language).forEach((answers, i) =>
      assert.deepEqual(inPage.get(language)(lines[i]), answers.slice(0, PAGE_SHOWS), lines[i]),
    );
  }
});

test('an answer that differs by who asks offers that choice first, unless it is known who asks', async () => {
  const {engine, searchFile} = await engineAt('en/');
  await engine.index(searchFile);
  const shown = () => {
    const [, , first] = engine.find('banned');
    return [...JSON.stringify(first).matchAll(/"go en([^"]*?)\/?"|"b",\{[^}]*\},"([^"]*)"/g)].map(
      ([, route, words]) => route || words,
    );
  };
  const [title, ...choices] = shown();
  assert.equal(title, 'Your account is blocked');
  const labels = choices.filter((text) => !text.startsWith('/'));
  assert.deepEqual(labels, ['Buyer', 'Seller', 'Creator', 'Find a contact']);
  const routes = choices.filter((text) => text.startsWith('/'));
  assert.deepEqual(
    routes.map((route) => outcomeAt.get(route)),
    labels.map(() => 'account-blocked'),
  );
  assert.equal(new Set(routes.map((route) => route.split('/')[1])).size, 4);
  engine.act('go en/seller/');
  assert.deepEqual(shown(), ['/seller/seller-more/account/blocked', 'Your account is blocked']);
});

test('rubbish finds nothing and breaks nothing', () => {
  const find = inPage.get('zh-CN');
  for (const words of ['', ' ', '，。！', 'xyzzy', 'qqqqqqqq', '\ud800', '<>', '%', '{n}'])
    assert.deepEqual(find(words), [], words);
  assert.ok(find('退款'.repeat(5000)).length > 0);
});

test('every character of the searched texts can be read', () => {
  const {out} = wenlu(['check', guide]);
  assert.doesNotMatch(out, /readings\.json/);
  const {pinyin} = JSON.parse(readFileSync(path.join(top, 'content/douyin/readings.json'), 'utf8'));
  assert.ok(Object.keys(pinyin).length > 300);
});
