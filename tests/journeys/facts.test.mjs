// Every claim of the shipped guide stands in the table of facts, with the place in the article that says it,
// or as advice of this guide; every figure of a claim stands in what the article says.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import test from 'node:test';

import {wordsOf} from '../support/words.mjs';
import {top} from '../support/wenlu.mjs';

const folder = path.join(top, 'content/douyin');
const read = (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
const facts = JSON.parse(readFileSync(path.join(top, 'tests/journeys/facts.json'), 'utf8'));

// What the guide claims, by the names of the table: {name: entry}.
function claims() {
  const found = {};
  for (const table of ['waits', 'deadlines', 'notices', 'channels', 'materials'])
    for (const [id, entry] of Object.entries(read(`${table}.json`)))
      if (table !== 'materials' || entry.without) found[`${table}/${id}`] = entry;
  for (const entry of read('contacts.json').entries) found[`contacts/${entry.value}`] = entry;
  // Public knowledge, which no article of the guide states.
  for (const entry of read('public_services.json').entries)
    found[`public_services/${entry.number}`] = {...entry, advice: true};
  for (const entry of read('frauds.json').entries) found[`frauds/${entry.id}`] = entry;
  for (const file of readdirSync(path.join(folder, 'outcomes'))) {
    const {id, title, summary, ways, sources, sections = []} = read(`outcomes/${file}`);
    found[`outcomes/${id}`] = {title, summary, ways, sources};
    for (const section of sections) found[`outcomes/${id}: ${section.title['zh-CN']}`] = section;
  }
  return found;
}

// The Chinese texts of an entry; what search reads, conditions and places on the screen claim nothing.
function texts(value) {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (value === null || typeof value !== 'object') return [];
  if (typeof value['zh-CN'] === 'string') return [value['zh-CN']];
  return Object.entries(value)
    .filter(([key]) => !['words', 'weak', 'demands', 'when', 'sources', 'checked', 'at'].includes(key))
    .flatMap(([, inner]) => texts(inner));
}

// The figures that an entry states; placeholders are facts of their own, and dates are those of the editors.
function figures(entry) {
  const stated = texts(entry)
    .join('\n')
    .replace(/\{[^}]*\}|\d{4}-\d{2}-\d{2}/g, ' ');
  const durations = [entry.min, entry.max, entry.within].filter(Boolean).join(' ').match(/\d+/g) ?? [];
  const hours = entry.hours === '24/7' ? [] : ((entry.hours ?? '').match(/\d\d:\d\d/g) ?? []);
  return [
    ...(stated.match(/\d+(?:[.:]\d+)*/g) ?? []),
    ...durations.filter((figure) => figure !== '0'),
    ...hours.map((time) => time.replace(/^0/, '')),
  ];
}

// 早八点 is 8:00, 二十四小时 is 24 小时.
function withDigits(said) {
  const digits = '一二三四五六七八九';
  return said
    .replace('早八点', '8:00')
    .replace('晚十点', '22:00')
    .replace(/二十([一二三四五六七八九])/g, (_, one) => `2${digits.indexOf(one) + 1}`)
    .replace(/[一二三四五六七八九]/g, (one) => String(digits.indexOf(one) + 1));
}

const isAdvice = (fact) => fact.source === 'advice';

test('the table of facts holds every claim of the guide, and nothing else', () => {
  assert.deepEqual(Object.keys(facts).sort(), Object.keys(claims()).sort());
});

test('every claim rests on the sources that it names, or is advice and says so', () => {
  for (const [name, entry] of Object.entries(claims())) {
    const sources = facts[name].filter((fact) => !isAdvice(fact)).map((fact) => fact.source);
    if (entry.advice) assert.deepEqual(sources, [], name);
    else assert.deepEqual([...new Set(sources)].sort(), [...entry.sources].sort(), name);
    for (const fact of facts[name]) assert.ok(isAdvice(fact) || (fact.place && fact.says), name);
  }
});

test('every figure of a claim stands in what its article says', () => {
  for (const [name, entry] of Object.entries(claims())) {
    if (facts[name].some(isAdvice)) continue;
    const said = facts[name].map((fact) => withDigits(fact.says)).join('\n');
    for (const figure of figures(entry)) {
      const pattern = new RegExp(`(?<![\\d.])${figure.replace(/\./g, '\\.')}(?![\\d])`);
      assert.match(said, pattern, `${name}: ${figure}`);
    }
  }
});

// Where any telephone, keypad or browser has it, whatever the app.
const DEVICES = ['home-screen', 'side-key', 'keypad', 'address-bar'];

// Every step of a path below `value`.
function steps(value) {
  if (value === null || typeof value !== 'object') return [];
  return value.do ? [value] : Object.values(value).flatMap(steps);
}

test('a place on a screen of the app is told only where an article describes it', () => {
  const described = {
    右上角三条杠: ['top-right', 's0', '右上角三条杠'],
    商家版: ['top-bar', 's0', '切换到 “商家版”(首页顶部可切换)'],
    商城: ['bottom-tab', 's2', '底部菜单【商城】'],
    客服: ['top-bar', 's2', '登录后点击顶部导航栏【客服】'],
    右上角头像: ['top-right', 's2', '通过右上角账号头像→【切换账号】'],
    // In no article: the bar that every user of the app has before them.
    我: ['bottom-tab 5/5', 'known'],
  };
  const told = readdirSync(folder, {recursive: true})
    .map(String)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => steps(read(file)))
    .filter((step) => step.at && !DEVICES.includes(step.at));
  for (const {on, at} of told) assert.equal(at, described[on['zh-CN']]?.[0], on['zh-CN']);
  assert.deepEqual([...new Set(told.map(({on}) => on['zh-CN']))].sort(), Object.keys(described).sort());
});

test('nothing is called official that no official source says', () => {
  const shown = [];
  const walk = (value, at) => {
    if (value === null || typeof value !== 'object') return;
    if (typeof value['zh-CN'] === 'string') shown.push([at, value['zh-CN'], value.en]);
    else
      for (const [key, inner] of Object.entries(value))
        if (key !== 'words') walk(inner, Array.isArray(value) ? at : `${at}/${key}`);
  };
  const words = ['ui.json', 'sheets.json'];
  for (const file of words) walk(wordsOf(file), file);
  for (const file of readdirSync(folder, {recursive: true}).map(String))
    if (file.endsWith('.json') && ![...words, 'holidays.json', 'readings.json'].includes(file))
      walk(read(file), file);
  assert.ok(shown.length > 1000);
  for (const [at, zh, en] of shown.filter(([at]) => at !== 'ui.json/official')) {
    assert.doesNotMatch(zh.replace(/非官方|不是抖音官方/g, ''), /官方/, at);
    assert.doesNotMatch(en.replace(/\bunofficial/gi, ''), /official/i, at);
  }
});
