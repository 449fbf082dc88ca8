// `wenlu serve` as the tests run it: a process of its own, on a port that is free.
import {spawn} from 'node:child_process';
import {once} from 'node:events';

import {program, top} from './wenlu.mjs';

const ADDRESS = /^the guide is at (http:\/\/127\.0\.0\.1:\d+\/\S*)/m;

/**
 * Resolves when it says its address, or has ended.
 *
 * @typedef {{code: number | null, out: string, err: string}} Ended
 * @returns {Promise<{address: string, origin: string, port: number, said: () => string,
 *   ended: Promise<Ended>, end: (signal?: string) => Promise<Ended>}>}
 */
export const serve = (folder, ...more) => serveBeside(process.env, folder, '--no-open', ...more);

// The same in an environment of its own; it opens a browser.
export async function serveBeside(env, folder, ...more) {
  const child = spawn(program, ['serve', folder, ...more], {
    cwd: top,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stderr.on('data', (bytes) => (err += bytes));
  const ended = once(child, 'close').then(([code]) => ({code, out, err}));
  await new Promise((resolve) => {
    child.stdout.on('data', (bytes) => {
      out += bytes;
      if (ADDRESS.test(out)) resolve();
    });
    ended.then(resolve);
  });
  const [, address = ''] = out.match(ADDRESS) || [];
  return {
    address,
    origin: address && new URL(address).origin,
    port: Number(address && new URL(address).port),
    said: () => out,
    ended,
    end(signal = 'SIGINT') {
      child.kill(signal);
      return ended;
    },
  };
}
