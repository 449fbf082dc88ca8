// The contact check calls an address official only where the browser would open it on an official host: held
// for a hundred thousand addresses made by chance, compared with the `new URL` of Chromium.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {domainToUnicode} from 'node:url';

import {guide, program} from '../support/wenlu.mjs';
import {executablePath, launch} from './support/chromium.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const COUNT = 100_000;

const {entries} = JSON.parse(readFileSync(path.join(guide, 'contacts.json'), 'utf8'));
const domains = entries.filter(({kind}) => kind === 'domain').map(({value}) => value);
// A host that nobody can have leads nowhere: an empty label, a top domain of Latin and other letters, or a
// domain with a character that no registry gives out.
function mayLeadAway(host) {
  if (/^\d+(?:\.\d+){3}$/.test(host)) return true;
  const labels = domainToUnicode(host).split('.');
  return (
    labels.length > 1 &&
    labels.every(Boolean) &&
    labels.slice(-2).every((label) => /^[\p{L}\p{M}\p{N}-]+$/u.test(label)) &&
    /^(?:[a-z]{2,}|[^ -~]+)$/.test(labels.at(-1))
  );
}
const isOfficial = (host) =>
  !mayLeadAway(host) || domains.some((domain) => host === domain || host.endsWith('.' + domain));

// The same in every run; WENLU_SEED tries another hundred thousand.
let seed = Number(process.env.WENLU_SEED || 14);
function chance(below) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}
const one = (list) => list[chance(list.length)];

const SEEDS = domains.flatMap((domain) => [
  domain,
  `www.${domain}`,
  `https://${domain}/`,
  `http://${domain}/a?b=c#d`,
  `https://${domain}:8443/login`,
  `HTTPS://${domain.toUpperCase()}/`,
  `https://evil-site.cn?x=https://${domain}`,
  `https://${domain}.网址/login`,
  `https://${domain}❤.evil.cn/`,
  `https://${domain}@evil.cn/`,
  `https://evil.cn/${domain}`,
  `https://evil.cn#${domain}`,
  `https://${domain}.evil.cn/`,
  `https://evil.cn\\@${domain}/`,
  `mailto:a@${domain}`,
]);
const PIECES = [
  ...'@:/\\?#.%&;,\'"!~*()[]{}<>|^`=+$_-0a中。．｡，、；：／＼＠？＃❤☎〆ｱ⁄∕´·•…\u00ad\u200b\u200d\u2060\u3000',
  ...'аеоԁｄⅾ℮ℯ①⓪ßſKİı',
  'evil.cn',
  '.evil.cn',
  '@evil.cn',
  'evil.cn/',
  '.网址',
  '。商城',
  'http:',
  'https://',
  'https:/',
  'javascript://',
  '//',
  '\\\\',
  '%2e',
  '%40',
  '%2f',
  '%00',
  'xn--',
  'xn--80ak6aa92e.com',
  ':443',
  ':80@',
  '127.0.0.1',
  '3232235777',
  ...domains,
];

function mutated(text) {
  const at = chance(text.length + 1);
  switch (chance(8)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + chance(3));
    case 1:
      return text.slice(0, at) + text.slice(at, at + 4) + text.slice(at);
    case 2: {
      const other = one(SEEDS);
      return text.slice(0, at) + other.slice(chance(other.length));
    }
    case 3:
      return text.slice(0, at) + text.slice(at, at + 1).toUpperCase() + text.slice(at + 1);
    default:
      return text.slice(0, at) + one(PIECES) + text.slice(at);
  }
}

function address() {
  let text = one(SEEDS);
  for (let left = chance(4); left >= 0; left -= 1) text = mutated(text);
  return text.toWellFormed().replace(/[\r\n\t]/g, '') || domains[0];
}

// As if somebody put it into the address bar: hosts where it leads, '' where it leads nowhere.
const opened = (addresses) =>
  addresses.map((text) => {
    for (const tried of [text, 'https://' + text]) {
      try {
        const {protocol, hostname} = new URL(tried);
        if (/^https?:$/.test(protocol)) return hostname.replace(/\.$/, '');
      } catch {
        // Not an address by itself.
      }
    }
    return '';
  });

test('a hundred thousand addresses: none is called official that leads elsewhere', {skip}, async (t) => {
  const all = Array.from({length: COUNT}, address);
  const lines = execFileSync(path.join(path.dirname(program), 'wenlu_check_lines'), [guide], {
    input: all.join('\n') + '\n',
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const told = lines
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  assert.equal(told.length, COUNT);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const hosts = await page.evaluate(opened, all);
    // What is called official within the text, by itself.
    const parts = told.flatMap(([, ...official], index) => official.map((text) => ({text, index})));
    const partHosts = await page.evaluate(
      opened,
      parts.map(({text}) => text),
    );
    const wrong = [
      ...all.filter((text, i) => told[i][0] === 'clear' && !/\s/.test(text) && !isOfficial(hosts[i])),
      ...parts
        .filter((part, i) => !isOfficial(partHosts[i]))
        .map(({text, index}) => `${text} in ${all[index]}`),
    ];
    const clear = told.filter(([verdict]) => verdict === 'clear').length;
    const elsewhere = hosts.filter((host) => !isOfficial(host)).length;
    t.diagnostic(`${clear} clear, ${parts.length} official, ${elsewhere} elsewhere`);
    assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} of ${COUNT}`);
    assert.ok(clear > COUNT / 100, 'enough is called official for this to say something');
  } finally {
    await browser.close();
  }
});
