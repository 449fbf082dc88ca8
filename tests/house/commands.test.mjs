// What is documented works: every command that README, the documentation and the help name is run in a short
// form, here or by the shelf of ./build.sh test that is named below.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'node:test';
import {fileURLToPath} from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));
const read = (file) => readFileSync(path.join(top, file), 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].concat(
  readdirSync(path.join(top, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
);

// Where each command of build.sh is run: a shelf of ./build.sh test, or a test.
const RUN_BY = {
  '': ['cmake/tests.sh', 'nothing_twice'], // the same build; what serves it is tests/publish/serve.test.mjs
  build: ['cmake/tests.sh', './build.sh build'],
  test: ['.ci/run', 'build.sh" test'],
  quick: ['cmake/tests.sh', 'units sanitize'], // the same of another preset
  golden: ['tests/support/golden.mjs', 'WENLU_ACCEPT'], // without it the same files are compared
  fuzz: ['cmake/tests.sh', './build.sh fuzz 1 hours html'],
  release: ['cmake/tests.sh', 'windows_shortly'], // whole only on request: it needs Wine
  format: ['cmake/tests.sh', 'test_lint'],
  lock: ['tests/house/supply_chain.test.mjs', 'lock_emscripten'],
  help: ['tests/house/build.test.mjs', "run('help')"],
};

// Every command line in a block of code or between backticks that begins with `program`.
const commandsIn = (text, program) =>
  [...text.matchAll(/^ {4}(.*?)(?: {3,}.*)?$|`([^`]+)`/gm)]
    .map(([, block, inline]) => (block || inline || '').replaceAll(/\s+/g, ' ').trim())
    .flatMap((line) => line.split(' && '))
    .map((line) => line.replace(/^(?:(?:time|[A-Z_]+=(?:"[^"]*"|\S+)) )+/, ''))
    .filter((line) => line === program || line.startsWith(`${program} `));

test('every command of build.sh that is written down exists and is run by the tests', () => {
  const known = [...read('build.sh').matchAll(/^ {2}('?[a-z]*'?)(?:\|[^)]*)?\) +\w/gm)].map(([, name]) =>
    name.replaceAll("'", ''),
  );
  assert.deepEqual([...known].sort(), Object.keys(RUN_BY).sort());
  const help = spawnSync('./build.sh', ['help'], {cwd: top, encoding: 'utf8'}).stdout;
  const written = [...pages.map(read), help.replaceAll(/^(?=\.\/)/gm, '    ')].flatMap((text) =>
    commandsIn(text, './build.sh'),
  );
  assert.ok(written.length > 12);
  for (const command of written) {
    const [, name = ''] = command.split(' ');
    assert.ok(known.includes(name), command);
  }
  for (const [name, [file, how]] of Object.entries(RUN_BY))
    assert.ok(read(file).includes(how), `${name}: ${file} no longer has: ${how}`);
});

test('every command of wenlu in the documentation does what it should, as it is written', async (t) => {
  const wenlu = path.join(top, 'build/native/wenlu');
  if (!existsSync(wenlu)) return t.skip('no build/native/wenlu');
  const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-commands-'));
  symlinkSync(path.join(top, 'content'), path.join(folder, 'content'));
  const commands = new Set(pages.map(read).flatMap((text) => commandsIn(text, 'dist/wenlu')));
  assert.ok(commands.size >= 7, [...commands].join('\n'));
  for (const command of commands) {
    const [, ...words] = command.match(/"[^"]*"|\S+/g).map((word) => word.replaceAll('"', ''));
    if (words.length === 1) words.push('--help'); // named in passing
    if (words[0] === 'publish') words.push('--uncompressed'); // which takes most of the time
    const prints = words.includes('--pdf');
    if (words.length === 0 || (prints && !process.env.CHROMIUM)) continue;
    const {status, stderr} = await run(wenlu, words, folder);
    // The example of a visitor's code is of no guide that is here, which is told.
    assert.equal(status, words[0] === 'feedback' ? 1 : 0, `${command}\n${stderr}`);
  }
  rmSync(folder, {recursive: true});
});

// Runs `words`. What serves until it is ended is asked for the page that it names, and ended, by Ctrl+C.
async function run(wenlu, words, folder) {
  const options = {cwd: folder, encoding: 'utf8'};
  if (words[0] !== 'serve' || words.includes('--help')) return spawnSync(wenlu, words, options);
  const port = words.includes('--port') ? [] : ['--port', '0'];
  const child = spawn(wenlu, [...words, '--no-open', ...port], {cwd: folder});
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (bytes) => (stderr += bytes));
  const ended = once(child, 'close');
  child.stdout.on('data', async (bytes) => {
    stdout += bytes;
    const [, address] = stdout.match(/^the guide is at (\S+)/m) || [];
    if (!address || child.asked) return;
    child.asked = true;
    const {status} = await fetch(address);
    if (status !== 200) stderr += `${address}: ${status}`;
    child.kill('SIGINT');
  });
  const [status] = await ended;
  return {status: stderr ? 2 : status, stdout, stderr};
}

// In one folder, one after the other: each may need what those before it wrote.
test('docs/editors.md leads from an empty folder to pages, command by command', async (t) => {
  const wenlu = path.join(top, 'build/native/wenlu');
  if (!existsSync(wenlu)) return t.skip('no build/native/wenlu');
  const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-editors-'));
  const commands = commandsIn(read('docs/editors.md'), 'wenlu').filter((command) => command !== 'wenlu');
  assert.ok(commands.length >= 8, commands.join('\n'));
  for (const command of commands) {
    const {status, stdout, stderr} = await run(wenlu, command.split(' ').slice(1), folder);
    assert.equal(status, 0, `${command}\n${stderr}`);
    if (command.startsWith('wenlu check ')) assert.equal(stdout, 'no findings\n');
  }
  for (const made of ['help/README.md', 'site/index.html', 'site/sw.js', 'help.html', 'poster.html'])
    assert.ok(existsSync(path.join(folder, made)), made);
  rmSync(folder, {recursive: true});
});

test('the finding that docs/editors.md shows is what check says', (t) => {
  const wenlu = path.join(top, 'build/native/wenlu');
  if (!existsSync(wenlu)) return t.skip('no build/native/wenlu');
  const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-editors-'));
  const options = {cwd: folder, encoding: 'utf8'};
  spawnSync(wenlu, ['init', 'help'], options);
  const file = path.join(folder, 'help/questions/matter.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"repair-what"', '"repair-waht"'));
  const said = spawnSync(wenlu, ['check', 'help'], options).stdout;
  const [shown] = read('docs/editors.md').match(/^ {4}help\/questions\/.*\n(?: {4}.*\n)+/m);
  assert.ok(said.startsWith(shown.replaceAll(/^ {4}/gm, '')), said);
  rmSync(folder, {recursive: true});
});
