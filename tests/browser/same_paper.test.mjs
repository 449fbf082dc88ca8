// Runs alone: a Chromium short of processor time has been seen to write a PDF with other bytes.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';

import {readFolder} from '../support/published.mjs';
import {program, top} from '../support/wenlu.mjs';
import {executablePath} from './support/chromium.mjs';

const skip = executablePath ? false : 'no Chromium on this machine';
const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-paper-'));
after(() => rmSync(folder, {recursive: true}));

test('two builds give the same PDFs and pictures, byte for byte', {skip}, async () => {
  const build = (name) => {
    const out = path.join(folder, name);
    execFileSync(program, ['pages', path.join(top, 'tests/guides/everything'), '-o', out, '--pdf']);
    return new Map([...readFolder(out)].filter(([file]) => /\.(?:pdf|png)$/.test(file)));
  };
  const first = build('first');
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const second = build('second');
  assert.ok(first.size > 4);
  assert.deepEqual([...first.keys()], [...second.keys()]);
  for (const [name, bytes] of first) assert.ok(bytes.equals(second.get(name)), name);
});
