// Writes a guide's readings.json: the pinyin of every Chinese character in the texts that search reads and of
// the commonest others, and the simplified form of their traditional variants. Search needs them; no build
// does, so the outcome is committed with the content. Run it again when the content has grown:
//
//   apt-get install unicode-data
//   node cmake/make_readings.mjs /usr/share/unicode content/GUIDE
//
// Source: Unicode Han Database, Unihan_Readings and Unihan_Variants.
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const commonest = 1000; // beside those of the guide: for slips like 退宽, where 宽 stands nowhere in it
const leastShare = 0.02; // a reading rarer than this is left out

function unihan(folder, name) {
  const table = new Map(); // property → character → value
  const text = execFileSync('bzcat', [join(folder, `${name}.txt.bz2`)], {maxBuffer: 1 << 28}).toString();
  for (const line of text.split('\n')) {
    const [code, property, value] = line.split('\t');
    if (value === undefined) continue;
    if (!table.has(property)) table.set(property, new Map());
    table.get(property).set(String.fromCodePoint(parseInt(code.slice(2), 16)), value);
  }
  return table;
}

const charactersOf = (codes) =>
  codes.split(' ').map((code) => String.fromCodePoint(parseInt(code.replace(/<.*/, '').slice(2), 16)));

const toneless = (syllable) =>
  syllable
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '');

// [["xing", 2943], ["hang", 218]]
function counted(pinlu) {
  return [...(pinlu ?? '').matchAll(/(\S+?)\((\d+)\)/g)].map((m) => [toneless(m[1]), Number(m[2])]);
}

function readingsOf(readings, character) {
  const pinlu = counted(readings.get('kHanyuPinlu').get(character));
  const total = pinlu.reduce((sum, [, count]) => sum + count, 0);
  const mandarin = (readings.get('kMandarin').get(character) ?? '').split(' ').filter(Boolean).map(toneless);
  const frequent = pinlu.filter(([, count]) => count >= leastShare * total).map(([syllable]) => syllable);
  return [...new Set([...mandarin, ...frequent])].filter((syllable) => /^[a-z]+$/.test(syllable));
}

// What search reads (src/engine/search_texts.h): titles and words of outcomes, labels and hints of options.
function searchedTexts(folder) {
  const all = (name) =>
    readdirSync(join(folder, name)).map((file) => JSON.parse(readFileSync(join(folder, name, file), 'utf8')));
  return JSON.stringify([
    all('outcomes').map(({title, words}) => [title, words]),
    all('questions').map(({options}) => options.map(({label, hint}) => [label, hint])),
  ]);
}

const charactersIn = (text) => new Set(text.match(/\p{Script=Han}/gu));

function commonCharacters(readings, variants) {
  const simplified = [...readings.get('kHanyuPinlu')].filter(
    ([character]) => !variants.get('kSimplifiedVariant').has(character),
  );
  const sums = simplified.map(([character, pinlu]) => [
    character,
    counted(pinlu).reduce((sum, [, count]) => sum + count, 0),
  ]);
  return sums
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, commonest)
    .map(([character]) => character);
}

function traditionalOf(variants, characters) {
  const pairs = [];
  for (const [traditional, codes] of variants.get('kSimplifiedVariant')) {
    const simplified = charactersOf(codes).filter((character) => character !== traditional);
    if (simplified.length > 0 && characters.has(simplified[0]) && !characters.has(traditional)) {
      pairs.push(traditional + simplified[0]);
    }
  }
  return pairs.sort().join('');
}

const [unicode, guide] = process.argv.slice(2);
if (guide === undefined) {
  console.error('usage: node cmake/make_readings.mjs UNICODE-FOLDER GUIDE-FOLDER');
  process.exit(2);
}
const readings = unihan(unicode, 'Unihan_Readings');
const variants = unihan(unicode, 'Unihan_Variants');
const ours = charactersIn(searchedTexts(guide));
const all = new Set([...ours, ...commonCharacters(readings, variants)]);
const pinyin = {};
for (const character of [...all].sort()) {
  for (const syllable of readingsOf(readings, character))
    pinyin[syllable] = (pinyin[syllable] ?? '') + character;
}
const sorted = Object.fromEntries(Object.entries(pinyin).sort(([a], [b]) => (a < b ? -1 : 1)));
const simplified = traditionalOf(variants, ours);
const json =
  JSON.stringify({$schema: '../schema/readings.schema.json', pinyin: sorted, simplified}, null, 2) + '\n';
writeFileSync(join(guide, 'readings.json'), json);
console.log(
  `${all.size} characters, ${Object.keys(sorted).length} syllables, ` +
    `${[...simplified].length / 2} traditional forms`,
);
