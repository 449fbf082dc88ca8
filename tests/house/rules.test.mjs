// House rules: what the folders promise, held to by test.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import test from 'node:test';

const top = path.resolve(import.meta.dirname || path.dirname(new URL(import.meta.url).pathname), '../..');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {cwd: top, encoding: 'utf8'})
  .split('\n')
  .filter(Boolean);
const read = (file) => readFileSync(path.join(top, file), 'utf8');
const sources = files.filter((file) => /^src\/.*\.(?:cpp|h)$/.test(file));

// A room is a folder with a CMakeLists.txt that names it: its first line says what it is for, KNOWS which
// rooms' headers it may include. The table in docs/architecture.md says the same.
const ROOMS = new Map();
for (const file of files.filter((name) => /^src\/.*CMakeLists\.txt$/.test(name))) {
  const [, folder, knows] =
    read(file).match(/^wenlu_room\(([a-z/]+)\s*(?:KNOWS ([a-z/\s]+?))?\s*(?:\)|[A-Z])/m) || [];
  if (folder)
    ROOMS.set(folder, {file, purpose: read(file).split('\n')[0], knows: knows ? knows.split(/\s+/) : []});
}
ROOMS.set('app', {
  file: 'src/app/CMakeLists.txt',
  purpose: read('src/app/CMakeLists.txt').split('\n')[0],
  knows: [...ROOMS.keys()],
});
// The sources of a room that differs from system to system lie one folder deeper than their headers.
const SYSTEM = /^(src\/platform\/system)\/(?:posix|windows)\//;
function roomOf(file) {
  const folder = path.dirname(`src/${file}`.replace(SYSTEM, '$1/')).slice('src/'.length);
  return ROOMS.has(folder) ? folder : undefined;
}

test('every room says at its top what it is for, and stands in docs/architecture.md', () => {
  const rows = new Map(
    [...read('docs/architecture.md').matchAll(/^\| `([a-z/]+)` \|[^|]*\|([^|]*)\|$/gm)].map(
      ([, room, knows]) => [room, knows],
    ),
  );
  assert.deepEqual([...rows.keys()].sort(), [...ROOMS.keys()].sort());
  const broken = [];
  for (const [room, {file, purpose, knows}] of ROOMS) {
    if (!/^# [A-Z].*\.$/.test(purpose))
      broken.push(`${file}: begins without a line that says what the room is for`);
    const documented = rows
      .get(room)
      .split(';')[0]
      .trim()
      .split(/,\s*/)
      .filter((other) => other !== 'std');
    if (room !== 'app' && documented.sort().join() !== [...knows].sort().join()) {
      broken.push(`docs/architecture.md: ${room} may know ${documented}, ${file} says ${knows}`);
    }
  }
  assert.deepEqual(broken, []);
});

test('every room and file of src that docs/architecture.md names is there', () => {
  const outer = new Set([...ROOMS.keys()].map((room) => room.split('/')[0]));
  const broken = [];
  for (const [, name] of read('docs/architecture.md').matchAll(/`([a-z_]+\/[a-z_/]+(?:\.(?:h|cpp))?)`/g)) {
    if (!outer.has(name.split('/')[0]) || ROOMS.has(name)) continue;
    if (!['', '.h', '.cpp'].some((end) => files.includes(`src/${name}${end}`))) broken.push(name);
  }
  assert.deepEqual(broken, []);
});

// "**A click.** `web/start.mjs` hands … → …": each a chain of files, to be followed one by one.
test('a click, a wait figure, a keystroke and a poster are followed through files that are there', () => {
  const [, section] = read('docs/architecture.md').match(/^## Followed through the files\n([^]*?)^## /m);
  const lists = new Map(
    [...section.matchAll(/^\*\*([^*]+)\.\*\* ([^]*?)\n\n/gm)].map(([, name, text]) => [name, text]),
  );
  const broken = [];
  for (const name of ['A click', 'A wait figure', 'A keystroke', 'A poster']) {
    const text = lists.get(name) || '';
    const named = [...text.matchAll(/`([\w/]+(?:\.\w+|\/\w+))`/g)]
      .map(([, file]) => file)
      .filter((file) => !file.endsWith('.json'));
    if (named.length < 5 || !text.includes('→')) broken.push(`${name}: no list of files`);
    for (const file of named) {
      const known = (end) => files.some((each) => `/${each}`.endsWith(`/${file}${end}`));
      if (!['', '.h', '.cpp'].some(known)) broken.push(`${name}: ${file}`);
    }
  }
  assert.deepEqual(broken, []);
});

test('every source lies in a room, and includes only rooms that its room may know', () => {
  const broken = [];
  for (const file of sources) {
    const room = roomOf(file.slice(4));
    if (!room) {
      broken.push(`${file}: lies in no room`);
      continue;
    }
    for (const [, included] of read(file).matchAll(/^#include "([^"]+)"/gm)) {
      const other = roomOf(included);
      if (!other) broken.push(`${file}: "${included}" lies in no room`);
      else if (other !== room && !ROOMS.get(room).knows.includes(other))
        broken.push(`${file}: ${room} may not know ${other} ("${included}")`);
    }
  }
  assert.deepEqual(broken, []);
});

test('outside libraries are known to one room each', () => {
  const owners = [
    [/#include <nlohmann\//, /^src\/content\/json\/[^/]+\.cpp$/],
    [/#include <(?:imgui|backends\/imgui|misc\/freetype)/, /^src\/faces\/canvas\//],
    [/#include <(?:emscripten|GLES2)/, /^src\/platform\/web\//],
    [/#include <CLI\//, /^src\/(?:tool|app)\//],
    [/#include <qrcodegen/, /^src\/faces\/sheet\//],
    [/#include <(?:brotli|zlib)/, /^src\/publish\/compress\.cpp$/],
    [/#include <httplib/, /^src\/serve\/server\.cpp$/],
  ];
  const broken = [];
  for (const file of sources) {
    for (const [include, place] of owners) {
      if (include.test(read(file)) && !place.test(file)) broken.push(`${file}: ${include}`);
    }
  }
  assert.deepEqual(broken, []);
});

test('no platform conditionals and no JavaScript in C++', () => {
  const broken = sources.filter((file) =>
    /__EMSCRIPTEN__|\bEM_ASM|\bEM_JS|_WIN32|__APPLE__|__linux__/.test(read(file)),
  );
  assert.deepEqual(broken, []);
});

test('the core asks nobody for the time', () => {
  const core = sources.filter((file) => /^src\/(?:text|content|engine|screen|faces)\//.test(file));
  const broken = core.filter((file) =>
    /system_clock|std::time\b|\btime\(nullptr\)|localtime|gmtime|getenv/.test(read(file)),
  );
  assert.deepEqual(broken, []);
});

// Douyin, its shops and the workbench of its service: all of them are words of content/.
test('neither the engine nor what builds it knows the guide that ships', () => {
  const ours = files.filter((file) => /^(?:src|web|assets|cmake)\/|^build\.sh$|^CMake/.test(file));
  for (const part of ['src/', 'web/', 'assets/words/', 'assets/starter/', 'cmake/', 'build.sh'])
    assert.ok(
      ours.some((file) => file.startsWith(part)),
      part,
    );
  assert.deepEqual(
    ours.filter((file) => /douyin|抖音|抖店|飞鸽|feige/i.test(file + read(file))),
    [],
  );
});

test('what ships asks no other host for anything', () => {
  const known = /https?:\/\/(?:www\.w3\.org\/|127\.0\.0\.1|localhost|json-schema\.org\/|[a-z.]*\bexample\b)/;
  // How the manifest of wenlu.exe calls its elements, a sitemap its own, and a page's data its words.
  const microsoft = /^http:\/\/schemas\.microsoft\.com\/SMI\/\d+\/WindowsSettings$/;
  const names = ['http://www.sitemaps.org/schemas/sitemap/0.9', 'https://schema.org'];
  const isName = (address) => microsoft.test(address) || names.includes(address);
  const broken = [];
  for (const file of files.filter((name) => /^(?:src|web)\//.test(name) && !/\.(?:png|ico)$/.test(name))) {
    for (const [address] of read(file).matchAll(/https?:\/\/[a-z0-9][^\s"'`)<>]+/g)) {
      if (!known.test(address) && !isName(address)) broken.push(`${file}: ${address}`);
    }
  }
  assert.deepEqual(broken, []);
});

test('file names are unique within src, save for a header and its source, and build files', () => {
  const seen = new Map();
  for (const file of sources.filter((each) => !SYSTEM.test(each))) {
    const name = path.basename(file);
    seen.set(name, (seen.get(name) || []).concat(file));
  }
  assert.deepEqual(
    [...seen.values()].filter((places) => places.length > 1),
    [],
  );
});

// What belongs together lies together. Mains have no header; the small_*.cpp stand in for functions of the C
// library, which declares them. The build itself defines the texts and the browser half that it puts in;
// one function has no body on purpose.
const DEFINED_ELSEWHERE =
  /_css$|_words_json$|^built_in_zones$|^browser_half$|_texts$|^is_neither_in_ui_keys_nor_in_sheet_keys$/;
const WITHOUT_HEADER = /_main\.cpp$|^src\/platform\/web\/small_\w+\.cpp$/;

test('every source has a header of its name, and what a header declares its own source defines', () => {
  const broken = [];
  const held = sources.filter((file) => !WITHOUT_HEADER.test(file));
  for (const file of held.filter((name) => name.endsWith('.cpp'))) {
    const header = file.replace(SYSTEM, '$1/').replace('.cpp', '.h');
    if (!held.includes(header)) broken.push(`${file}: has no header of its name`);
    else if (
      !read(file)
        .replace(/^(?:\/\/.*\n)+/, '')
        .startsWith(`#include "${header.slice(4)}"`)
    )
      broken.push(`${file}: does not include its own header first`);
  }
  for (const file of held.filter((name) => name.endsWith('.h'))) {
    for (const source of sourcesOf(file.replace('.h', '.cpp'))) {
      const defined = held.includes(source) ? read(source) : '';
      for (const name of functionsDeclaredIn(read(file)))
        if (!DEFINED_ELSEWHERE.test(name) && !new RegExp(`^[A-Za-z].*\\b${name}\\(`, 'm').test(defined))
          broken.push(`${file}: declares ${name}, which ${source} does not define`);
    }
  }
  assert.deepEqual(broken, []);
});

// Where what a header declares is defined: once, or once a system.
const sourcesOf = (source) =>
  source.startsWith('src/platform/system/')
    ? ['posix', 'windows'].map((system) => path.join(path.dirname(source), system, path.basename(source)))
    : [source];

// The free functions that a header declares and leaves to a source: unindented, and ended by a semicolon.
function functionsDeclaredIn(header) {
  const bare = header.replace(/\/\/.*$/gm, '');
  const declarations = bare.matchAll(
    /^(?!inline|using|template|struct|class|enum|return|constexpr)[A-Za-z][\w:<>,&* ]*?\b(\w+)\([^;{}]*\);/gm,
  );
  return new Set([...declarations].map(([, name]) => name));
}

// Fuzz targets, benchmarks and what several rooms' tests share lie beside the rooms.
test('the unit tests lie as the rooms that they test', () => {
  const tests = files.filter((file) =>
    /^tests\/(?!fuzz\/|bench\/|lines\/|release\/|support\/).*\.cpp$/.test(file),
  );
  assert.ok(tests.length > 80);
  const isFolder = (name) => [...ROOMS.keys()].some((room) => `${room}/`.startsWith(`${name}/`));
  assert.deepEqual(
    tests.filter((file) => !isFolder(path.dirname(file).slice('tests/'.length))),
    [],
  );
});

// State carries the journey; the two others replay answers that are not the visitor's own of now.
test('an action replays the journey in one place', () => {
  const replays = sources.filter(
    (file) => /^src\/(?:screen|app|faces)\//.test(file) && /\breplay\(/.test(read(file)),
  );
  assert.deepEqual(replays.sort(), [
    'src/screen/compose/compose_found.cpp',
    'src/screen/compose/compose_last.cpp',
    'src/screen/visit.cpp',
  ]);
});

// That every key that is said is listed, the compiler sees to (screen/wording/word_key.h).
test('every word that a guide is asked for is said somewhere', () => {
  const keysIn = (file) => [...read(file).matchAll(/"([a-z0-9-]+)"/g)].map(([, key]) => key);
  const lists = ['src/screen/wording/ui_keys.h', 'src/screen/wording/sheet_keys.h'];
  const said = new Set(
    sources.filter((file) => file.startsWith('src/screen/') && !lists.includes(file)).flatMap(keysIn),
  );
  const keys = lists.flatMap(keysIn);
  assert.ok(keys.length > 200);
  assert.deepEqual(
    keys.filter((key) => !said.has(key)),
    [],
  );
});

// A page's guide comes without them, so a page would say nothing there.
test('the words of paper are said on paper alone', () => {
  const said = sources.filter(
    (file) =>
      /^src\/(?:screen|faces|app)\//.test(file) &&
      file !== 'src/screen/wording/sheet_keys.h' &&
      read(file).includes('"sheet-'),
  );
  assert.deepEqual(
    said.filter((file) => !file.startsWith('src/screen/paper/')),
    [],
  );
});

test('sources stay small: a source at most 400 lines, a header at most 250', () => {
  const broken = sources
    .map((file) => [file, read(file).split('\n').length])
    .filter(([file, lines]) => lines > (file.endsWith('.h') ? 250 : 400));
  assert.deepEqual(broken, []);
});

// There is one search, in C++; where no engine is, a few lines look through the page of all answers.
test('without the engine search is at most 30 lines of script', () => {
  const code = read('web/filter.mjs')
    .split('\n')
    .filter((line) => line.trim() && !/^\s*(?:\/\/|\/?\*)/.test(line));
  assert.ok(code.length <= 30, `${code.length} lines`);
});

test('a header opens with what it is', () => {
  const broken = sources.filter((file) => file.endsWith('.h') && !read(file).startsWith('//'));
  assert.deepEqual(broken, []);
});

// Tables of Markdown and blocks of code in it cannot be broken; a pattern, or a text that is
// published as it stands, may not be either.
test('lines of JavaScript, shell and Markdown have at most 110 columns', () => {
  const prose = (file, line) => file.endsWith('.md') && (line.startsWith('|') || line.startsWith('    '));
  const whole = (file, line) =>
    /^web\//.test(file) && (/^ *\/\^?\(\?:.*\/;$/.test(line) || /^ {2}'a-z/.test(line));
  const broken = [];
  for (const file of files.filter((name) => /\.(?:m?js|sh|md|yml)$|^\.ci\//.test(name))) {
    for (const [index, line] of read(file).split('\n').entries()) {
      if ([...line].length > 110 && !prose(file, line) && !whole(file, line))
        broken.push(`${file}:${index + 1}`);
    }
  }
  assert.deepEqual(broken, []);
});

test('the top of the project holds what everybody looks for, and nothing else', () => {
  const known = /^(?:src|content|web|assets|tests|cmake|docs|\.[a-z-]+)\//;
  const named = /^(?:(?:README|LICENSE|CONTRIBUTING|CHANGELOG|SECURITY)(?:\.md)?|build\.sh|\.[a-z.-]+)$/;
  const broken = files.filter((file) => !known.test(file) && !named.test(file) && !/^CMake/.test(file));
  assert.deepEqual(broken, []);
});

test('no file holds a note of work left to do', () => {
  const mark = new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|'));
  const broken = files.filter(
    (file) =>
      /^(?:src|web|content|cmake|build\.sh)/.test(file) && !/\.png$/.test(file) && mark.test(read(file)),
  );
  assert.deepEqual(broken, []);
});

test('SECURITY.md says what is promised, what is not, and how to report', () => {
  const text = readFileSync(path.join(top, 'SECURITY.md'), 'utf8');
  const sections = text.split(/^## /m).slice(1);
  assert.deepEqual(
    sections.map((section) => section.split('\n')[0]),
    ['What is promised', 'What is not promised', 'How to report'],
  );
  const [promised, not, report] = sections;
  for (const section of [promised, not]) assert.ok(section.match(/^- /gm).length >= 5, section);
  assert.match(report, /privately/);
});
