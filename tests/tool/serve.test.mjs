// `wenlu serve`: the guide over HTTP on this machine, anew after each change. In a browser:
// tests/browser/serve.test.mjs.
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import {networkInterfaces, tmpdir} from 'node:os';
import path from 'node:path';
import test, {after, before, beforeEach} from 'node:test';
import {setTimeout as later} from 'node:timers/promises';

import {publish, readFolder} from '../support/published.mjs';
import {serve, serveBeside} from '../support/served.mjs';
import {output} from '../support/wenlu.mjs';

const home = mkdtempSync(path.join(tmpdir(), 'wenlu-serve-'));
const help = path.join(home, 'help');
const matter = path.join(help, 'questions/matter.json');
let served;
let begun;

before(async () => {
  output('init', help);
  begun = readFileSync(matter, 'utf8');
  served = await serve(help, '--port', '0');
});
beforeEach(() => writeFileSync(matter, begun));
after(async () => {
  await served.end();
  rmSync(home, {recursive: true});
});

/** @returns {Promise<{status: number, headers: http.IncomingHttpHeaders, body: Buffer}>} */
const ask = (where, options = {}) =>
  new Promise((resolve, reject) => {
    const request = http.request(
      {host: '127.0.0.1', port: served.port, path: where, agent: false, ...options},
      (response) => {
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('end', () =>
          resolve({status: response.statusCode, headers: response.headers, body: Buffer.concat(parts)}),
        );
      },
    );
    request.on('error', reject);
    request.end();
  });
const page = async (where) => (await ask(where)).body.toString();

/**
 * What pages that listen are told.
 *
 * @returns {{next: () => Promise<{version: string, findings: object[]}>, close: () => void}}
 */
function listen() {
  const heard = [];
  let wake = () => {};
  const request = http.get({host: '127.0.0.1', port: served.port, path: '/-serve/news'}, (response) => {
    assert.equal(response.headers['content-type'], 'text/event-stream');
    response.setEncoding('utf8').on('data', (text) => {
      for (const [, data] of text.matchAll(/^data: (.*)$/gm)) heard.push(JSON.parse(data));
      wake();
    });
  });
  request.on('error', () => {});
  return {
    async next() {
      while (heard.length === 0) await new Promise((resolve) => (wake = resolve));
      return heard.shift();
    },
    close: () => request.destroy(),
  };
}

test('what it answers is the published site, page by page, and the script of serve beside it', async () => {
  const site = readFolder(publish(help, home, {more: ['--uncompressed']}).site);
  // What servers, downloads and the worker need, and a page shown here has no use for.
  const left =
    /^(?:404\.html|robots\.txt|_headers|\.nojekyll|SHA256SUMS|sw-off\.js|pages\/.*|wenlu\.html\.sha256)$/;
  const names = [...site.keys()].filter((name) => !left.test(name));
  assert.ok(names.length > 100);
  for (const name of names) {
    const {status, body} = await ask('/' + name);
    assert.equal(status, 200, name);
    const same = body
      .toString('latin1')
      .replace(/<script type="module" src="\/-serve\/reload\.js\?version=[0-9a-f]{16}"><\/script>/, '');
    const wanted = site.get(name === 'sw.js' ? 'sw-off.js' : name).toString('latin1');
    assert.ok(same === wanted, name);
    assert.equal(same.length !== body.length, name.endsWith('.html'), name);
  }
  assert.equal((await ask('/')).body.toString(), await page('/index.html'));
});

test('the script of serve is no part of a published site', () => {
  const {site} = publish(help, path.join(home, 'again'), {more: ['--uncompressed']});
  for (const [name, bytes] of readFolder(site)) assert.ok(!bytes.includes('-serve/'), name);
});

test('a folder without its slash leads to it; what is not there is said in both languages', async () => {
  const {status, headers} = await ask('/en/repair');
  assert.deepEqual([status, headers.location], [302, '/en/repair/']);
  const none = ['/none', '/en/none/', '/en/repair/none/', '/de/', '/en/-none/', '/en/-print/none.html'];
  const climbing = [
    '/../guide.json',
    '/en/../../guide.json',
    '/%2e%2e/guide.json',
    '//guide.json',
    '/guide.json',
  ];
  for (const where of [...none, ...climbing, '/-serve/', '/-serve/none', '/%00', '/%', '/en/?next=/']) {
    const answer = await ask(where);
    const wanted = where.includes('?') ? 200 : 404;
    assert.equal(answer.status, wanted, where);
    if (wanted === 404) assert.match(answer.body.toString(), /没有这个页面.*There is no such page/s, where);
  }
});

test('HEAD tells of a page without it; anything but GET and HEAD is refused', async () => {
  const whole = await ask('/en/');
  const head = await ask('/en/', {method: 'HEAD'});
  assert.deepEqual([head.status, head.body.length], [200, 0]);
  assert.equal(head.headers['content-length'], String(whole.body.length));
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const {status, headers} = await ask('/en/', {method});
    assert.deepEqual([status, headers.allow], [405, 'GET, HEAD'], method);
  }
});

test("a request that names another host is refused, and so is another's page", async () => {
  const own = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${served.port}`);
  for (const host of own) assert.equal((await ask('/en/', {headers: {host}})).status, 200, host);
  const others = ['evil.example', `evil.example:${served.port}`, '127.0.0.1', `127.0.0.1:${served.port}0`];
  for (const host of [...others, `127.0.0.1.evil.example:${served.port}`]) {
    for (const where of ['/en/', '/none', '/-serve/news', '/-serve/reload.js', '/app.webmanifest']) {
      const {status, body} = await ask(where, {headers: {host}});
      assert.equal(status, 403, `${host} ${where}`);
      assert.ok(body.length < 100);
    }
  }
  const {headers} = await ask('/en/');
  assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
  assert.equal(headers['access-control-allow-origin'], undefined);
  assert.match(headers['content-security-policy'], /frame-ancestors 'self'/);
  assert.equal(headers['cache-control'], 'no-store');
});

test('it listens on this machine alone', async (t) => {
  const others = Object.values(networkInterfaces())
    .flat()
    .filter(({internal, family}) => !internal && family === 'IPv4');
  if (others.length === 0) return t.skip('this machine has no other address');
  for (const {address} of others) {
    const socket = net.connect(served.port, address);
    const how = await new Promise((resolve) => {
      socket.once('connect', () => resolve('connected'));
      socket.once('error', ({code}) => resolve(code));
    });
    socket.destroy();
    assert.equal(how, 'ECONNREFUSED', address);
  }
});

test('a save is told once and shown, as another version; the same content is the same version', async () => {
  const listener = listen();
  const first = await listener.next();
  assert.deepEqual(first.findings, []);
  writeFileSync(matter, begun.replace('Something is broken', 'Something broke'));
  const second = await listener.next();
  assert.notEqual(second.version, first.version);
  const shown = await page('/en/');
  assert.match(shown, /Something broke</);
  assert.ok(shown.includes(`version=${second.version}"`));
  // As many editors save: another file, moved to its place.
  writeFileSync(matter + '.new', begun);
  renameSync(matter + '.new', matter);
  assert.equal((await listener.next()).version, first.version);
  assert.match(await page('/en/'), /Something is broken/);
  listener.close();
});

test('a broken guide is its findings on every page and in the terminal, until it is mended', async () => {
  const listener = listen();
  const {version} = await listener.next();
  const before = served.said().length;
  writeFileSync(matter, begun.replace('"repair-what"', '"repair-waht"'));
  const {findings} = await listener.next();
  const place = `${help}/questions/matter.json:10:15`;
  assert.deepEqual(findings, [
    {
      severity: 'error',
      place,
      text: '"repair-waht" is not a question or outcome',
      hint: 'did you mean "repair-what"?',
    },
  ]);
  for (const where of ['/', '/en/repair/', '/none']) {
    const {status, body} = await ask(where);
    assert.equal(status, 503);
    const words = body.toString();
    assert.match(words, /指南暂时无法显示.*The guide cannot be shown yet/s);
    assert.ok(words.includes(`<code>${place}</code>`));
    assert.match(words, /<p>did you mean &quot;repair-what&quot;\?<\/p>/);
    assert.ok(words.includes('/-serve/reload.js?version='));
  }
  writeFileSync(matter, begun);
  assert.deepEqual(await listener.next(), {version, findings: []});
  assert.equal((await ask('/en/repair/')).status, 200);
  const said = served.said().slice(before);
  assert.match(
    said,
    /the guide has changed\n.*matter\.json:10:15: error: "repair-waht" .*\[unknown-target\]/s,
  );
  assert.match(said, /1 error, 0 warnings\n\nthe guide has changed\nno findings\n$/);
  listener.close();
});

test('JSON that is none, and a folder that went away and came back, are told, too', async () => {
  const listener = listen();
  const {version} = await listener.next();
  writeFileSync(matter, begun.replace('"options"', '"options'));
  const [{place}] = (await listener.next()).findings;
  assert.match(place, /questions\/matter\.json:\d+:\d+$/);
  writeFileSync(matter, begun);
  assert.equal((await listener.next()).version, version);
  renameSync(help, help + '-gone');
  const {findings} = await listener.next();
  assert.equal(findings.length, 1);
  assert.match(findings[0].text, /cannot open/);
  assert.match(await page('/'), /cannot open/);
  renameSync(help + '-gone', help);
  assert.equal((await listener.next()).version, version);
  listener.close();
});

test('--lang and --route choose the page to open, and only one that there is', async () => {
  const one = await serve(help, '--port', '0', '--lang', 'en', '--route', '/repair/water');
  assert.match(one.address, /:\d+\/en\/repair\/water\/$/);
  assert.equal((await one.end()).code, 0);
  const two = await serve(help, '--port', '0', '--route', '/-search');
  assert.match(two.address, /:\d+\/zh-CN\/-search\/$/);
  await two.end();
  for (const [more, why] of [
    [['--lang', 'eng'], /no language "eng"; it has zh-CN en; did you mean "en"\?/],
    [['--route', '/repair/none'], /no page "\/repair\/none"; wenlu routes lists what there is/],
    [['--at', 'noon'], /"noon" is not an instant; wanted 2026-11-22T22:40/],
    [['--port', '70000'], /--port/],
  ]) {
    const {code, out, err} = await (await serve(help, '--port', '0', ...more)).ended;
    assert.deepEqual([code, out], [2, ''], err);
    assert.match(err, why);
  }
  const {code, err} = await (await serve(path.join(home, 'none'))).ended;
  assert.equal(code, 2);
  assert.match(err, /cannot open .*none/);
});

test('--at reaches every page, by the clock of the guide', async () => {
  const one = await serve(help, '--port', '0', '--at', '2026-11-22T22:40');
  const {body} = await ask('/en/', {port: one.port});
  const seconds = Date.parse('2026-11-22T22:40+08:00') / 1000;
  assert.match(body.toString(), new RegExp(`reload\\.js\\?version=[0-9a-f]{16}&amp;at=${seconds}"`));
  await one.end();
});

test('a port that is taken is said, with one that is free', async () => {
  const {code, out, err} = await (await serve(help, '--port', String(served.port))).ended;
  assert.deepEqual([code, out], [2, '']);
  const [, free] = err.match(
    new RegExp(`^wenlu: port ${served.port} is taken by another program; --port (\\d+) is free\n$`),
  );
  const there = await serve(help, '--port', free);
  assert.equal(there.port, Number(free));
  await there.end();
});

test('without --port the usual one is taken, or said which instead', async () => {
  const first = await serve(help);
  const second = await serve(help);
  assert.ok(second.port > first.port);
  assert.match(
    second.said(),
    new RegExp(`^port 8420 is taken by another program; this is ${second.port}$`, 'm'),
  );
  await Promise.all([first.end(), second.end()]);
});

test('Ctrl+C ends it at once, listeners and all, and its port is free again', async () => {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    const one = await serve(help, '--port', '0');
    const kept = new http.Agent({keepAlive: true});
    await ask('/en/', {port: one.port, agent: kept});
    const request = http.get({host: '127.0.0.1', port: one.port, path: '/-serve/news'});
    request.on('error', () => {});
    await new Promise((resolve) => request.once('response', (response) => response.once('data', resolve)));
    const {code, err} = await one.end(signal);
    assert.deepEqual([code, err], [0, '']);
    kept.destroy();
    const again = await serve(help, '--port', String(one.port));
    assert.equal(again.port, one.port);
    await again.end();
  }
});

test("it opens the machine's browser at the page asked for, and says where none can be opened", async () => {
  const opener = path.join(home, 'xdg-open');
  const opened = path.join(home, 'opened');
  writeFileSync(opener, `#!/bin/sh\necho "$1" >"${opened}.part" && mv "${opened}.part" "${opened}"\n`, {
    mode: 0o755,
  });
  const env = {...process.env, PATH: `${home}:${process.env.PATH}`};
  const seen = await serveBeside(env, help, '--port', '0', '--route', '/room', '--lang', 'en');
  for (let waited = 0; !existsSync(opened) && waited < 10_000; waited += 20) await later(20);
  assert.equal(readFileSync(opened, 'utf8').trim(), seen.address);
  assert.match(seen.address, /\/en\/room\/$/);
  await seen.end();

  writeFileSync(opener, '#!/bin/sh\nexit 3\n');
  const none = await serveBeside({...env, PATH: `${home}:/bin`}, help, '--port', '0');
  await later(300);
  const {code, err} = await none.end();
  assert.equal(code, 0);
  assert.match(err, /no browser could be opened/);
});
