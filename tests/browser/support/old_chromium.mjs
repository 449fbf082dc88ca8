// Chromium 78 and 92, as the npm package chrome-aws-lambda carries them, driven by a few DevTools commands:
// today's drivers no longer speak with them.
import {execFileSync, spawn} from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';
import WebSocket from 'ws';

const modules = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../node_modules');
const packed = (version) => path.join(modules, `chrome-aws-lambda-${version}`, 'bin');

// Unpacks once, beside the package.
function unpacked(version) {
  const folder = path.join(modules, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(path.join(fresh, 'swiftshader'), {recursive: true});
  const unpack = (name) => brotliDecompressSync(readFileSync(path.join(packed(version), name)));
  writeFileSync(path.join(fresh, 'chromium'), unpack('chromium.br'));
  chmodSync(path.join(fresh, 'chromium'), 0o755);
  execFileSync('tar', ['-x', '-C', path.join(fresh, 'swiftshader')], {input: unpack('swiftshader.tar.br')});
  renameSync(fresh, folder);
  return folder;
}

// A Chromium of one process has no sandbox to run in; it opens nothing but pages that this build made.
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--single-process',
  '--no-zygote',
  '--use-gl=swiftshader',
  '--ignore-gpu-blacklist',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--remote-debugging-port=0',
  '--window-size=412,900',
];

function started(program, profile) {
  const browser = spawn(program, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (text) => {
      said += text;
      const found = /DevTools listening on ws:\/\/([^/]+)\//.exec(said);
      if (found) resolve({browser, host: found[1]});
    });
    browser.once('error', reject);
    browser.once('exit', () => reject(new Error(said)));
  });
}

// A line to the browser's first page, which may come a moment after the browser.
async function openSocket(host) {
  for (let tries = 0; tries < 100; ++tries) {
    const page = (await (await fetch(`http://${host}/json`)).json()).find(({type}) => type === 'page');
    if (page) {
      const socket = new WebSocket(page.webSocketDebuggerUrl);
      await new Promise((resolve, reject) => {
        socket.once('open', resolve);
        socket.once('error', reject);
      });
      return socket;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error('no page within ten seconds');
}

// One page: open(address), evaluate(code), until(code), problems().
export async function launchOld(version) {
  const profile = mkdtempSync(path.join(tmpdir(), 'wenlu-old-'));
  const {browser, host} = await started(path.join(unpacked(version), 'chromium'), profile);
  const socket = await openSocket(host).catch((error) => {
    browser.kill('SIGKILL');
    throw error;
  });
  const waiting = new Map();
  const listeners = new Map();
  const problems = [];
  let last = 0;
  socket.on('message', (bytes) => {
    const {id, method, params, result, error} = JSON.parse(bytes);
    if (id) {
      const {resolve, reject} = waiting.get(id);
      waiting.delete(id);
      if (error) reject(new Error(error.message));
      else resolve(result);
    } else if (method === 'Runtime.exceptionThrown') {
      problems.push(
        'uncaught: ' +
          (params.exceptionDetails.exception
            ? params.exceptionDetails.exception.description
            : params.exceptionDetails.text),
      );
    } else if (method === 'Runtime.consoleAPICalled' && params.type === 'error') {
      problems.push('console: ' + params.args.map(({value, description}) => value || description).join(' '));
    } else if (listeners.has(method)) {
      listeners.get(method)();
      listeners.delete(method);
    }
  });
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, {resolve, reject});
      socket.send(JSON.stringify({id: last, method, params}));
    });
  await send('Page.enable');
  await send('Runtime.enable');

  async function evaluate(code) {
    const {result, exceptionDetails} = await send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(
        (exceptionDetails.exception && exceptionDetails.exception.description) || exceptionDetails.text,
      );
    return result.value;
  }
  return {
    evaluate,
    problems: () => problems,
    async open(address) {
      const loaded = new Promise((resolve) => {
        listeners.set('Page.loadEventFired', resolve);
      });
      await send('Page.navigate', {url: address});
      await loaded;
    },
    before: (code) => send('Page.addScriptToEvaluateOnNewDocument', {source: code}),
    async until(code, milliseconds = 15000) {
      const end = Date.now() + milliseconds;
      while (!(await evaluate(code))) {
        if (Date.now() > end) throw new Error('never true: ' + code);
        await new Promise((resolve) => {
          setTimeout(resolve, 50);
        });
      }
    },
    ignorePolicy: (ignore) => send('Page.setBypassCSP', {enabled: ignore}),
    async picture() {
      return Buffer.from((await send('Page.captureScreenshot')).data, 'base64');
    },
    async close() {
      socket.close();
      browser.removeAllListeners('exit');
      browser.kill('SIGKILL');
      await new Promise((resolve) => {
        browser.once('close', resolve);
      });
      rmSync(profile, {recursive: true, force: true});
    },
  };
}
