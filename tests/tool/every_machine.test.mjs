// The command line in an empty root, with nothing but itself: what it needs of a machine is its kernel.
import assert from 'node:assert/strict';
import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';

import {readFolder} from '../support/published.mjs';
import {program, wenlu} from '../support/wenlu.mjs';

const root = mkdtempSync(path.join(tmpdir(), 'wenlu-empty-'));
after(() => rmSync(root, {recursive: true, force: true}));

const bwrap = spawnSync('bwrap', ['--version']).error ? 'no bwrap: apt-get install bubblewrap' : false;

test(
  'in an empty root with nothing but the file: init, check, publish, print, serve',
  {skip: bwrap},
  async () => {
    mkdirSync(path.join(root, 'help'));
    cpSync(program, path.join(root, 'wenlu'));
    const jail = [
      '--bind',
      root,
      '/',
      '--unshare-all',
      '--share-net',
      '--die-with-parent',
      '--clearenv',
      '/wenlu',
    ];
    const alone = (...args) => execFileSync('bwrap', [...jail, ...args], {encoding: 'utf8'});
    alone('init', '/help');
    assert.match(alone('check', '/help'), /no findings/);
    alone('publish', '/help', '-o', '/site', '--uncompressed');
    alone('print', '/help', '--sheet', 'poster', '--route', '/room', '-o', '/poster.html');

    const site = path.join(root, 'by the machine');
    const {code, err} = wenlu(['publish', path.join(root, 'help'), '-o', site, '--uncompressed']);
    assert.equal(code, 0, err);
    const [one, other] = [readFolder(path.join(root, 'site')), readFolder(site)];
    assert.deepEqual([...one.keys()], [...other.keys()]);
    for (const [name, bytes] of one) assert.ok(bytes.equals(other.get(name)), name);

    const served = spawn('bwrap', [...jail, 'serve', '/help', '--no-open', '--port', '0']);
    let said = '';
    for await (const bytes of served.stdout) {
      said += bytes;
      if (/http:\S+/.test(said)) break;
    }
    const page = await fetch(said.match(/http:\S+/)[0]);
    assert.equal(page.status, 200);
    served.kill();
  },
);
