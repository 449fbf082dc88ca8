// build.sh, the one entrance: what it says when asked, when something is missing and when something else is
// to be had.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));
const run = (...args) => spawnSync('./build.sh', args, {cwd: top, encoding: 'utf8'});

// Runs `script` in a shell that knows what build.sh is made of.
function inShell(script, env = {}) {
  const pieces = ['report', 'packages', 'archive', 'sources', 'emscripten'].map(
    (piece) => `. cmake/${piece}.sh`,
  );
  return spawnSync('bash', ['-euo', 'pipefail', '-c', [...pieces, script].join('\n')], {
    cwd: top,
    encoding: 'utf8',
    env: {...process.env, ...env},
  });
}

test('help names every command, and an unknown command is refused with it', () => {
  const help = run('help');
  assert.equal(help.status, 0);
  for (const command of ['build', 'test', 'quick', 'format', 'fuzz SECONDS', 'lock', 'help'])
    assert.ok(help.stdout.includes(`./build.sh ${command}`), command);
  const wrong = run('tset');
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /unknown command: tset/);
  assert.match(wrong.stderr, /\.\/build\.sh test/);
});

test('every folder of content that has a guide.json is built, and no other', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-guides-'));
  for (const guide of ['library', 'a desk']) {
    mkdirSync(path.join(folder, 'content', guide), {recursive: true});
    writeFileSync(path.join(folder, 'content', guide, 'guide.json'), '{}');
  }
  mkdirSync(path.join(folder, 'content/schema'));
  const lines = readFileSync(path.join(top, 'build.sh'), 'utf8').match(/^guides=.*$/gm);
  const {stdout} = spawnSync('bash', ['-c', [...lines, 'printf "%s\\n" "${guides[@]}"'].join('\n')], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(stdout, 'content/a desk\ncontent/library\n');
  rmSync(folder, {recursive: true});
});

test('what cannot be had is named, with what it is for and how to get it', () => {
  const {status, stderr} = inShell(
    'can_install() { return 1; }; need no-such-program its-package "does a thing"',
  );
  assert.equal(status, 1);
  assert.match(stderr, /no-such-program is missing \(does a thing\).*apt-get install its-package/);
});

test('a recent emsdk on PATH is taken, an old one is not', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-emcc-'));
  const emcc = path.join(folder, 'emcc');
  for (const [version, taken] of [
    ['3.1.69', 0],
    ['4.0.10', 0],
    ['3.1.6', 1],
  ]) {
    writeFileSync(emcc, `#!/bin/sh\necho "emcc (Emscripten gcc/clang-like replacement) ${version} (0)"\n`);
    chmodSync(emcc, 0o755);
    const asked = inShell('emscripten_on_path', {PATH: `${folder}:${process.env.PATH}`});
    assert.equal(asked.status, taken, version);
  }
  rmSync(folder, {recursive: true});
});

const fuzzTargets = readFileSync(path.join(top, 'tests/fuzz/targets.txt'), 'utf8')
  .split('\n')
  .filter((line) => /^[a-z]/.test(line))
  .map((line) => line.split(' ')[0]);

// The fuzz command in a folder of its own, with targets that only write down how they were called. `crashes`:
// one that does not end well.
function fuzz(asked, crashes = '') {
  const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-fuzz-'));
  const script = `
    mkdir -p "$FOLDER/tests/fuzz" "$FOLDER/build/fuzz"
    cp tests/fuzz/targets.txt "$FOLDER/tests/fuzz/"
    . cmake/fuzz.sh
    cd "$FOLDER"
    need_build_programs() { :; }; need_sources() { :; }; need_fuzzer() { :; }
    build_preset() { echo "built $1 $2"; }
    for name in $(fuzz_targets); do
      printf '#!/bin/sh\\necho "ran %s $*"\\n[ %s != "$CRASHES" ]\\n' $name $name > build/fuzz/fuzz_$name
      chmod +x build/fuzz/fuzz_$name
    done
    fuzz ${asked}`;
  const ended = inShell(script, {FOLDER: folder, CRASHES: crashes});
  rmSync(folder, {recursive: true});
  return ended;
}

test('every fuzz target of the list has a source and seeds, and no other has', () => {
  const named = (folder, pattern) =>
    readdirSync(path.join(top, 'tests/fuzz', folder)).filter((name) => pattern.test(name));
  const sources = named('', /\.cpp$/)
    .map((name) => name.slice(0, -4))
    .filter((name) => name !== 'replay');
  assert.deepEqual(sources.sort(), [...fuzzTargets].sort());
  assert.deepEqual(named('corpus', /./).sort(), [...fuzzTargets].sort());
  for (const target of fuzzTargets) assert.ok(named(`corpus/${target}`, /./).length >= 5, target);
});

test('fuzz builds every target and runs it from its seeds for as long as it was told', () => {
  const {status, stdout, stderr} = fuzz('7');
  assert.equal(status, 0, stderr);
  for (const target of fuzzTargets) {
    assert.match(stdout, new RegExp(`^built fuzz fuzz_${target}$`, 'm'));
    const line = stdout.split('\n').find((each) => each.startsWith(`ran ${target} `)) || '';
    assert.match(line, /-max_total_time=7 /, target);
    assert.ok(line.endsWith(`tests/fuzz/corpus/${target}`), line);
    assert.ok(line.includes(`-artifact_prefix=tests/fuzz/corpus/${target}/`), line);
  }
  const preset = JSON.parse(readFileSync(path.join(top, 'CMakePresets.json'), 'utf8')).configurePresets.find(
    ({name}) => name === 'fuzz',
  );
  assert.equal(preset.cacheVariables.WENLU_FUZZ, 'ON');
  assert.match(
    readFileSync(path.join(top, 'cmake/flags.cmake'), 'utf8'),
    /-fsanitize=fuzzer-no-link,address,undefined/,
  );
});

test('fuzz runs only the targets named, and refuses a name that is none', () => {
  const {status, stdout} = fuzz('1 hours search');
  assert.equal(status, 0);
  assert.deepEqual(stdout.match(/^ran \w+/gm), ['ran hours', 'ran search']);
  const wrong = fuzz('1 hour');
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /there is no fuzz target hour; there are: content route/);
});

test('fuzz tells which target crashed and where the input lies, and asks for the seconds', () => {
  const crashed = fuzz('1', 'state');
  assert.equal(crashed.status, 1);
  assert.match(crashed.stderr, /state crashed; input saved in tests\/fuzz\/corpus\/state/);
  assert.doesNotMatch(crashed.stdout, /ran hours/);
  for (const seconds of ['', 'long', '-1']) {
    const asked = fuzz(seconds);
    assert.equal(asked.status, 1);
    assert.match(asked.stderr, /for how many seconds\? \.\/build\.sh fuzz 60/);
  }
});

test('every dependency is pinned by version and SHA-256, and says why it is there', () => {
  const sections = readFileSync(path.join(top, 'cmake/dependencies.ini'), 'utf8').split(/^\[/m).slice(1);
  assert.ok(sections.length >= 5);
  for (const section of sections) {
    const name = section.slice(0, section.indexOf(']'));
    assert.match(section, /^version *= *\S+/m, name);
    assert.match(section, /^sha256 *= *[0-9a-f]{64}$/m, name);
    assert.match(section, /^why *= *\S+/m, name);
  }
});

test('every npm package is pinned, and says why it is there', () => {
  const {devDependencies, why} = JSON.parse(
    readFileSync(path.join(top, 'tests/browser/package.json'), 'utf8'),
  );
  assert.deepEqual(Object.keys(why), Object.keys(devDependencies));
  for (const [name, version] of Object.entries(devDependencies))
    assert.match(version, /^(?:npm:[a-z-]+@)?\d+\.\d+\.\d+$/, name);
});

for (const preset of ['native', 'sanitize', 'web']) {
  const database = path.join(top, 'build', preset, 'compile_commands.json');
  test(`warnings are errors (${preset})`, {skip: existsSync(database) ? false : `no build/${preset}`}, () => {
    const ours = JSON.parse(readFileSync(database, 'utf8'))
      .map(({file, command}) => ({file: path.relative(top, file), command}))
      .filter(({file}) =>
        ['src/', 'tests/', `build/${preset}/src/`].some((folder) => file.startsWith(folder)),
      );
    assert.ok(ours.length > 5);
    for (const {file, command} of ours)
      assert.ok(command.includes(' -Werror ') && command.includes(' -Wall '), file);
  });
}

test('what is made lies in folders that git ignores', () => {
  for (const folder of ['.deps/x', 'build/x', 'dist/x', 'tests/browser/node_modules/x'])
    execFileSync('git', ['check-ignore', '-q', folder], {cwd: top});
});

// The words with which build_site has a guide published: its options, environment, and who runs it.
const asked = (options, env = {}, user = 1000, guides = 'guide') =>
  inShell(
    `
    eval "$(sed -n '/^is_newer() {/,/^}/p' build.sh)"
    . cmake/site.sh
    need_chromium() { return 0; }
    id() { echo ${user}; }
    guides=(${guides})
    cd "$(mktemp -d)"
    mkdir -p dist build
    printf '#!/bin/sh\\necho "asked: $*"\\nexit 1\\n' >dist/wenlu
    chmod +x dist/wenlu
    build_site ${options}`,
    {WENLU_CHROMIUM_SANDBOX: '', ...env},
  );

const PUBLISH = 'asked: publish guide -o dist/site --single dist/wenlu.html --nginx dist/nginx.conf';

// build_site in a folder of its own, once for each list of guides of content/, with the real command line.
// What it says, and which sites, single files and configurations lie in dist/ after each.
function sitesOf(lists, env = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-several-'));
  after(() => rmSync(folder, {recursive: true}));
  const wenlu = path.join(top, 'build/native/wenlu');
  for (const name of ['desk', 'shop']) execFileSync(wenlu, ['init', path.join(folder, 'content', name)]);
  return lists.map((names) => {
    const {stdout, stderr, status} = inShell(
      `
      eval "$(sed -n '/^is_newer() {/,/^}/p' build.sh)"
      . cmake/site.sh
      guides=(${names.map((name) => `content/${name}`).join(' ')})
      cd ${folder}
      mkdir -p dist build
      [ -e dist/wenlu ] || ln -s ${wenlu} dist/wenlu
      build_site --no-pdf`,
      env,
    );
    assert.equal(status, 0, stderr);
    const made = readdirSync(path.join(folder, 'dist'), {recursive: true})
      .map(String)
      .filter((name) => /(?:^|\/)(?:sw\.js|wenlu\.html|nginx\.conf)$/.test(name))
      .filter((name) => !name.endsWith('site/wenlu.html'))
      .sort();
    return {folder: path.join(folder, 'dist'), said: stdout, made};
  });
}
const ONE = ['nginx.conf', 'site/sw.js', 'wenlu.html'];
const among = (name) => ONE.map((part) => `guides/${name}/${part}`);

test('of several guides each has a folder of its own, and nothing is left of fewer or more', () => {
  const lists = [['desk'], ['desk', 'shop'], ['desk', 'shop'], ['shop']];
  const [one, two, again, other] = sitesOf(lists);
  assert.deepEqual(one.made, ONE);
  assert.deepEqual(two.made, [...among('desk'), ...among('shop')]);
  assert.match(two.said, /writing the site of content\/desk[^]*writing the site of content\/shop/);
  assert.deepEqual([again.made, again.said], [two.made, '']); // nothing is done twice
  assert.deepEqual(other.made, ONE);
});

test('several guides lie beside each other at the address that is given', () => {
  const [{folder}] = sitesOf([['desk', 'shop']], {WENLU_ADDRESS: 'https://help.example.org/all/'});
  for (const name of ['desk', 'shop'])
    assert.match(
      readFileSync(path.join(folder, 'guides', name, 'site/robots.txt'), 'utf8'),
      new RegExp(`^Sitemap: https://help\\.example\\.org/all/${name}/sitemap\\.xml$`, 'm'),
    );
});

test('the address for codes, the hosts and the choice of PDFs reach the command that publishes', () => {
  const line = (options, env) => asked(options, env).stdout.match(/^asked: .*$/m)[0];
  assert.equal(line(''), `${PUBLISH} --pdf`);
  assert.equal(line('--no-pdf'), PUBLISH);
  assert.equal(
    line('--no-pdf', {WENLU_ADDRESS: 'https://help.example.org/', WENLU_HOSTS: 'https://a.example'}),
    `${PUBLISH} --address https://help.example.org/ --hosts https://a.example`,
  );
});

test('root gets PDFs only by asking for a Chromium without its sandbox, and is told so', () => {
  const {stdout, stderr} = asked('', {}, 0);
  assert.ok(stdout.includes(`${PUBLISH}\n`), stdout);
  assert.match(stderr, /NO PDFS OR PICTURES: .*WENLU_CHROMIUM_SANDBOX=off/);
  const allowed = asked('', {WENLU_CHROMIUM_SANDBOX: 'off'}, 0);
  assert.ok(allowed.stdout.includes(`${PUBLISH} --pdf\n`), allowed.stdout);
});
