// How the command line runs Chromium: in its sandbox unless asked by name, and leaving nothing behind. A
// script stands in for Chromium; it writes down how it was called, and says nothing.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'node:test';
import {setTimeout as later} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));
const program = path.join(top, 'build/native/wenlu');
const skip = existsSync(program) ? false : 'no build/native/wenlu';

async function until(holds) {
  for (let waited = 0; waited < 20_000; waited += 50) {
    if (holds()) return true;
    await later(50);
  }
  return false;
}

// Starts a print, kills it once Chromium runs, and tells how Chromium was called and what is left of its
// profile.
async function killed(signal, env) {
  const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-killed-'));
  const temporary = path.join(folder, 'tmp');
  mkdirSync(temporary);
  const chromium = path.join(folder, 'chromium');
  writeFileSync(
    chromium,
    `#!/bin/sh\necho "$@" >"${folder}/called.part"\n` +
      `mv "${folder}/called.part" "${folder}/called"\nexec sleep 60 3<&- 4>&-\n`,
    {mode: 0o755},
  );
  const wenlu = spawn(
    program,
    [
      'print',
      'tests/guides/everything',
      '--sheet',
      'handbook',
      '--role',
      'buyer',
      '--pdf',
      '-o',
      `${folder}/out.pdf`,
    ],
    {
      cwd: top,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {...process.env, WENLU_CHROMIUM_SANDBOX: '', ...env, CHROMIUM: chromium, TMPDIR: temporary},
    },
  );
  let said = '';
  wenlu.stderr.on('data', (text) => (said += text));
  assert.ok(await until(() => existsSync(`${folder}/called`)), `Chromium was not started: ${said}`);
  assert.equal(readdirSync(temporary).length, 1, 'a profile');
  if (signal) wenlu.kill(signal);
  const removed = await until(() => readdirSync(temporary).length === 0);
  const called = readFileSync(`${folder}/called`, 'utf8');
  rmSync(folder, {recursive: true});
  return {called, removed};
}

for (const signal of ['SIGKILL', 'SIGTERM', 'SIGINT']) {
  test(`the profile is removed after ${signal}`, {skip}, async () => {
    assert.ok((await killed(signal)).removed);
  });
}

test('Chromium runs in its sandbox, unless asked by name to go without', {skip}, async () => {
  assert.doesNotMatch((await killed('SIGKILL')).called, /--no-sandbox/);
  assert.match((await killed('SIGKILL', {WENLU_CHROMIUM_SANDBOX: 'off'})).called, /--no-sandbox/);
});
