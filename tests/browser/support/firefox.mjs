// Firefox, driven over its own Marionette protocol: "LENGTH:[0, id, command, parameters]" both ways.
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import net from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';

export const firefox = [process.env.FIREFOX, 'firefox-esr', 'firefox'].find(
  (name) => name && spawnSync('sh', ['-c', `command -v ${name}`]).status === 0,
);

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

async function connect(port) {
  for (let attempt = 0; ; ++attempt) {
    const socket = net.connect(port, '127.0.0.1');
    const opened = await new Promise((resolve) =>
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false)),
    );
    if (opened) return socket;
    if (attempt > 300) throw new Error('Firefox opened no port');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

// Whole messages out of a stream of bytes.
async function* messages(socket) {
  let bytes = Buffer.alloc(0);
  for await (const chunk of socket) {
    bytes = Buffer.concat([bytes, chunk]);
    for (let colon = bytes.indexOf(':'); colon > 0; colon = bytes.indexOf(':')) {
      const end = colon + 1 + Number(bytes.toString('latin1', 0, colon));
      if (bytes.length < end) break;
      yield JSON.parse(bytes.toString('utf8', colon + 1, end));
      bytes = bytes.subarray(end);
    }
  }
}

// The page at `address` as a PDF on A4.
export async function printWithFirefox(address) {
  const profile = mkdtempSync(path.join(tmpdir(), 'wenlu-firefox-'));
  const port = await freePort();
  writeFileSync(path.join(profile, 'user.js'), `user_pref("marionette.port", ${port});\n`);
  const browser = spawn(firefox, ['--headless', '--marionette', '--profile', profile, '--no-remote'], {
    stdio: 'ignore',
    env: {...process.env, HOME: profile},
  });
  try {
    const socket = await connect(port);
    const incoming = messages(socket);
    await incoming.next();
    let id = 0;
    const ask = async (command, parameters) => {
      const text = JSON.stringify([0, ++id, command, parameters]);
      socket.write(Buffer.byteLength(text) + ':' + text);
      const [, , error, result] = (await incoming.next()).value;
      if (error) throw new Error(`${command}: ${error.message}`);
      return result;
    };
    await ask('WebDriver:NewSession', {});
    await ask('WebDriver:Navigate', {url: address});
    // Centimetres; Firefox takes the margins of the sheet's own @page.
    const printed = await ask('WebDriver:Print', {page: {width: 21, height: 29.7}, background: false});
    socket.destroy();
    return Buffer.from(printed.value, 'base64');
  } finally {
    const ended = new Promise((resolve) => browser.once('exit', resolve));
    browser.kill();
    await ended;
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  }
}
