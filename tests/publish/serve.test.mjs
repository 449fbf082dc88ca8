// `./build.sh` ends here: the site on 127.0.0.1, at the port asked for or the next free one, its address
// printed.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'node:test';
import {fileURLToPath} from 'node:url';

const program = fileURLToPath(new URL('../../web/serve.mjs', import.meta.url));

test('a taken port makes it take another, which it prints and answers at', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-serve-'));
  writeFileSync(path.join(folder, 'index.html'), 'the guide');
  const taken = createServer();
  await new Promise((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const {port} = taken.address();
  const server = spawn(process.execPath, [program, folder, String(port)]);
  try {
    const address = await new Promise((resolve, reject) => {
      let said = '';
      server.stdout.on('data', (bytes) => {
        said += bytes;
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said);
        if (found) resolve(found[0]);
      });
      server.on('exit', (code) => reject(new Error(`it ended with ${code}`)));
    });
    assert.ok(Number(new URL(address).port) > port, address);
    assert.equal(await (await fetch(address)).text(), 'the guide');
  } finally {
    server.kill();
    taken.close();
    rmSync(folder, {recursive: true});
  }
});
