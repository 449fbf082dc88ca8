// Serves a folder on a free port of 127.0.0.1 for one test file.
import {spawn} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {siteFolder} from '../../support/published.mjs';

export const top = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
export {siteFolder};

export function serve(folder = siteFolder, firstPort = 20000 + Math.floor(Math.random() * 20000)) {
  const server = spawn(process.execPath, [path.join(top, 'web/serve.mjs'), folder, String(firstPort)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.stdout.once('data', (line) => {
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(line));
      if (found) resolve({address: found[0], close: () => server.kill()});
      else reject(new Error(`no address in: ${line}`));
    });
  });
}
