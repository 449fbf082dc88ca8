// What a build takes from outside: a mirror that lies, or has other things than those pinned, stops the build
// every time, and says what to do.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'node:test';
import {fileURLToPath} from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const GOOD = 'what was pinned';
const WAYS_OUT = /snapshot\.debian\.org[^]*\.\/build\.sh lock[^]*WENLU_UNPINNED=1 \.\/build\.sh/;

// Debian's archive as a folder of shell scripts: what its lists say of the source package `tea`, and what
// comes down the line for any file. Without `served` a version cannot be had.
function mirror(folder, {listed = [], served}) {
  mkdirSync(path.join(folder, 'bin'));
  const program = (name, lines) =>
    writeFileSync(path.join(folder, 'bin', name), ['#!/bin/sh', ...lines, ''].join('\n'), {mode: 0o755});
  writeFileSync(path.join(folder, 'served.tar.gz'), served || '');
  const have = `cp "${folder}/served.tar.gz"`;
  const cup = `${have} "\${one%=*}_\${one#*=}_amd64.deb"`;
  const nothing = 'echo "E: Version was not found" >&2; exit 100';
  program('dpkg', ['echo amd64']);
  program('dpkg-deb', ['exit 1']);
  program(
    'apt-cache',
    listed.flatMap(({version, hash}) => [
      `echo "Version: ${version}"`,
      'echo "Checksums-Sha256:"',
      `echo " ${hash} 15 tea_${version}.orig.tar.gz"`,
    ]),
  );
  program('apt-get', [
    'case "$*" in',
    '  *indextargets*) echo http://mirror.example/debian-security/; echo http://mirror.example/debian/ ;;',
    `  *source*) ${served ? `${have} tea_1.orig.tar.gz` : nothing} ;;`,
    `  *download*) shift 2; for one; do ${served ? cup : nothing}; done ;;`,
    "  *print-uris*) echo \"'http://mirror.example/cup_9_amd64.deb' cup_9_amd64.deb 15 SHA256:" +
      sha256('new') +
      '" ;;',
    'esac',
  ]);
}

// Runs `script` in a project whose one source is `tea` and whose Emscripten is one package, `cup`, both
// pinned to GOOD.
function build(script, {env = {}, urlHash = '', archive = {}} = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-mirror-'));
  cpSync(path.join(top, 'cmake'), path.join(folder, 'cmake'), {recursive: true});
  writeFileSync(
    path.join(folder, 'cmake/dependencies.ini'),
    ['[tea]', 'why = thirst', 'version = 1', 'package = tea', `sha256 = ${sha256(GOOD)}`]
      .concat([`url = file://${folder}/served.tar.gz`, `url-sha256 = ${urlHash}`])
      .concat(['[emscripten]', 'version = 1', 'package = cup', 'url = https://emsdk.example/', ''])
      .join('\n'),
  );
  writeFileSync(path.join(folder, 'cmake/emscripten.lock'), `amd64 cup 1 ${sha256(GOOD)}\n`);
  mirror(folder, archive);
  const pieces = ['report', 'packages', 'archive', 'sources', 'emscripten'];
  const ended = spawnSync(
    'bash',
    ['-euo', 'pipefail', '-c', [...pieces.map((piece) => `. cmake/${piece}.sh`), script].join('\n')],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        WENLU_DEBIAN: '',
        WENLU_UNPINNED: '',
        npm_config_cache: path.join(folder, 'npm'),
        npm_config_fetch_retries: '0',
        ...env,
        PATH: `${folder}/bin:${process.env.PATH}`,
      },
    },
  );
  const read = (name) =>
    existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name), 'utf8') : undefined;
  const made = {
    stamp: read('.deps/src/tea.stamp'),
    complete: read('.deps/emscripten-root/complete'),
    apt: read('.deps/archive/apt.conf'),
    list: read('.deps/archive/sources.list'),
  };
  rmSync(folder, {recursive: true});
  return {...ended, ...made};
}

const PINNED = {version: '1', hash: sha256(GOOD)};
const OLDER = {version: '0.9', hash: sha256('old')};
const NEWER = {version: '2', hash: sha256('new')};

const HOSTILE = {
  'other bytes than those pinned': {archive: {listed: [PINNED], served: 'something else'}},
  'a list without the version': {archive: {listed: [NEWER], served: GOOD}},
  'an older list': {archive: {listed: [OLDER], served: 'old'}},
  'an empty list': {archive: {listed: []}},
};
for (const [name, given] of Object.entries(HOSTILE)) {
  test(`a source: ${name} stops the build`, () => {
    const {status, stderr, stamp} = build('need_sources', given);
    assert.equal(status, 1, stderr);
    assert.match(stderr, WAYS_OUT);
    assert.equal(stamp, undefined);
  });
}

for (const [name, archive] of Object.entries({
  'other bytes than those pinned': {served: 'something else'},
  'no such version': {},
})) {
  test(`Emscripten: ${name} stops the build`, () => {
    const {status, stderr, complete} = build('unpack_emscripten', {archive});
    assert.equal(status, 1, stderr);
    assert.match(stderr, WAYS_OUT);
    assert.equal(complete, undefined);
  });
}

test('Emscripten: the packages of the lock are fetched, those and no others', () => {
  const {status, stderr} = build('open_archive; fetch_emscripten "$PWD/debs"; ls debs', {
    archive: {served: GOOD},
  });
  assert.equal(status, 0, stderr);
});

test('Emscripten unpacked from other packages than the lock names is unpacked again', () => {
  const asked = build(
    `mkdir -p .deps/emscripten-root
     locked_packages | sha256sum >.deps/emscripten-root/complete
     emscripten_is_unpacked && echo as locked
     echo 'amd64 saucer 1 ${sha256(GOOD)}' >>cmake/emscripten.lock
     emscripten_is_unpacked || echo no longer`,
  );
  assert.equal(asked.stdout, 'as locked\nno longer\n', asked.stderr);
});

test('the lock is written anew from what the archive has', () => {
  const {status, stdout, stderr} = build('lock_emscripten; cat cmake/emscripten.lock');
  assert.equal(status, 0, stderr);
  for (const arch of ['amd64', 'arm64'])
    assert.match(stdout, new RegExp(`^${arch} cup 9 ${sha256('new')}$`, 'm'));
});

test('WENLU_UNPINNED=1 takes the newest, loudly, and never for what is pinned', () => {
  const {status, stdout, stderr, stamp} = build(
    'need_sources() { open_archive; choose_source tea; }; need_sources',
    {archive: {listed: [OLDER, NEWER]}, env: {WENLU_UNPINNED: '1'}},
  );
  assert.equal(status, 0, stderr);
  assert.match(stdout, new RegExp(`^2 ${NEWER.hash}$`, 'm'));
  assert.match(stderr, /WENLU_UNPINNED=1: TAKING tea 2, WHICH NOBODY HAS PINNED/);
  assert.equal(stamp, undefined);
  const next = build(
    `mkdir -p .deps/src/tea; echo ${NEWER.hash} >.deps/src/tea.stamp
     need_sources || true`,
    {archive: {listed: [NEWER]}},
  );
  assert.equal(next.status, 1);
  assert.equal(next.stamp, undefined);
});

test('a list may have expired only where a hash is pinned', () => {
  const apt = (env) => build('open_archive', {env}).apt;
  assert.match(apt({}), /Check-Valid-Until "false"/);
  assert.match(apt({WENLU_UNPINNED: '1'}), /Check-Valid-Until "true"/);
});

test("the mirror is the machine's own, or the one that WENLU_DEBIAN names", () => {
  assert.match(build('open_archive').list, /^deb http:\/\/mirror\.example\/debian trixie main$/m);
  const named = build('open_archive', {env: {WENLU_DEBIAN: 'http://near.example/debian'}});
  assert.match(named.list, /^deb http:\/\/near\.example\/debian trixie main$/m);
});

test('a release from upstream is held to its hash, and without one it is not taken', () => {
  const configure = (urlHash) =>
    build(
      `{
         echo 'cmake_minimum_required(VERSION 3.25)'
         echo 'project(tea NONE)'
         sed -n '1,/^# --- nlohmann/p' cmake/dependencies.cmake
         echo 'wenlu_source(tea folder)'
       } >CMakeLists.txt
       cmake -S . -B out`,
      {urlHash, archive: {served: 'something else'}},
    );
  const wrong = configure(sha256(GOOD));
  assert.notEqual(wrong.status, 0);
  assert.match(wrong.stderr, /does not match expected value/);
  const none = configure('');
  assert.notEqual(none.status, 0);
  assert.match(none.stderr, /is not pinned by a hash[^]*WENLU_UNPINNED=1/);
});

test('the lock of Emscripten names versions and hashes for both architectures', () => {
  const lines = readFileSync(path.join(top, 'cmake/emscripten.lock'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  for (const line of lines) assert.match(line, /^(?:amd64|arm64) [a-z0-9.+-]+ [\w.:+~-]+ [0-9a-f]{64}$/);
  const ini = readFileSync(path.join(top, 'cmake/dependencies.ini'), 'utf8');
  const version = /^\[emscripten\][^[]*?^version *= *(\S+)/m.exec(ini)[1];
  for (const arch of ['amd64', 'arm64'])
    assert.ok(
      lines.some((line) => line.startsWith(`${arch} emscripten ${version}`)),
      arch,
    );
});

test('whatever comes from npm has its integrity hash', () => {
  for (const folder of ['cmake/esbuild', 'tests/browser', 'tests/house']) {
    const {packages} = JSON.parse(readFileSync(path.join(top, folder, 'package-lock.json'), 'utf8'));
    for (const [name, {integrity, inBundle}] of Object.entries(packages))
      if (name && !inBundle) assert.match(integrity, /^sha512-/, `${folder}: ${name}`);
  }
});

// A registry of npm that has `version` of every package, and the same bytes for all of them.
const REGISTRY = `
  const [, version] = process.argv;
  const server = require('http').createServer(({url}, answer) => {
    const name = decodeURIComponent(url.slice(1));
    const tarball = 'http://' + server.address().address + ':' + server.address().port + '/any.tgz';
    if (url.endsWith('.tgz')) return answer.end('something else');
    const versions = {[version]: {name, version, dist: {tarball}}};
    answer.end(JSON.stringify({name, 'dist-tags': {latest: version}, versions}));
  });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

for (const [name, version, said] of [
  ['other bytes than those pinned', '0.17.0', /EINTEGRITY/],
  ['another version than the one pinned', '0.18.0', /ETARGET|No matching version/],
]) {
  test(`the bundler: a registry with ${name} stops the build, WENLU_UNPINNED=1 or not`, async () => {
    const registry = spawn(process.execPath, ['-e', REGISTRY, version]);
    try {
      const [port] = await once(registry.stdout, 'data');
      for (const WENLU_UNPINNED of ['', '1']) {
        const {status, stdout, stderr} = build(
          `have() { [ "$1" != esbuild ] && command -v "$1" >/dev/null; }
           can_install() { false; }
           need_esbuild && echo went on`,
          {env: {WENLU_UNPINNED, npm_config_registry: `http://127.0.0.1:${String(port).trim()}/`}},
        );
        assert.equal(status, 1, stderr);
        assert.match(stderr, said);
        assert.match(stderr, /npm_config_registry=/, 'what to do');
        assert.doesNotMatch(stdout, /went on/);
      }
    } finally {
      registry.kill();
    }
  });
}
