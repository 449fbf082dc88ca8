// Firefox (over WebDriver BiDi) and WebKitGTK (over WebDriver) behind the same few functions, each on an X
// server of its own:
// without one neither has WebGL.
import {spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';

const inPath = (name) =>
  process.env.PATH.split(':')
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file)) || '';

function miniBrowser() {
  for (const base of [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/libexec',
    '/usr/lib64',
    '/usr/lib',
  ]) {
    const folders = existsSync(base)
      ? readdirSync(base).filter((name) => name.startsWith('webkit2gtk-'))
      : [];
    for (const folder of folders.map((name) => path.join(base, name)).reverse()) {
      if (existsSync(path.join(folder, 'MiniBrowser'))) return path.join(folder, 'MiniBrowser');
    }
  }
  return '';
}

const programs = {
  x: inPath('Xvfb'),
  firefox: inPath('firefox-esr') || inPath('firefox'),
  driver: inPath('WebKitWebDriver'),
  webkit: miniBrowser(),
};

// Why an engine cannot be tested here; "" when it can.
const lacking = {
  Firefox: !programs.x ? 'no Xvfb' : !programs.firefox ? 'no firefox-esr' : '',
  WebKitGTK: !programs.x ? 'no Xvfb' : !programs.driver || !programs.webkit ? 'no webkit2gtk-driver' : '',
};

function firstLine(stream, wanted) {
  return new Promise((resolve, reject) => {
    let said = '';
    stream.on('data', (text) => {
      said += text;
      const found = wanted.exec(said);
      if (found) resolve(found[1]);
    });
    stream.once('end', () => reject(new Error(said)));
  });
}

async function display() {
  const server = spawn(programs.x, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await firstLine(server.stdio[3], /(\d+)\n/);
  return {name: `:${number}`, close: () => server.kill()};
}

async function firefox() {
  const screen = await display();
  const puppeteer = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programs.firefox,
    headless: false,
    env: {...process.env, DISPLAY: screen.name, MOZ_DISABLE_CONTENT_SANDBOX: '1'},
    extraPrefsFirefox: {
      'webgl.force-enabled': true,
      'intl.accept_languages': 'zh-CN',
      'privacy.resistFingerprinting': false,
    },
  });
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.setViewport({width: 500, height: 800});
  return {
    problems: () => problems,
    open: (address) => page.goto(address),
    evaluate: (code) => page.evaluate(code),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    picture: async () => Buffer.from(await page.screenshot()),
    async close() {
      await browser.close();
      screen.close();
    },
  };
}

// The commands of W3C WebDriver that are needed here.
function webdriver(base) {
  const ask = async (method, url, body) => {
    const answer = await fetch(base + url, {
      method,
      headers: {'Content-Type': 'application/json'},
      body: body && JSON.stringify(body),
    });
    const {value} = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  return {
    get: (url) => ask('GET', url),
    post: (url, body = {}) => ask('POST', url, body),
    end: (url) => ask('DELETE', url),
  };
}

const KEYS = {Tab: '\uE004', Enter: '\uE007'};

async function webkit() {
  const screen = await display();
  const port = 20000 + Math.floor(Math.random() * 20000);
  const server = spawn(programs.driver, [`--port=${port}`], {
    env: {...process.env, DISPLAY: screen.name, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'},
    stdio: 'ignore',
  });
  const driver = webdriver(`http://127.0.0.1:${port}`);
  for (let tries = 0; ; ++tries) {
    try {
      await driver.get('/status');
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  }
  const {sessionId} = await driver.post('/session', {
    capabilities: {
      alwaysMatch: {'webkitgtk:browserOptions': {binary: programs.webkit, args: ['--automation']}},
    },
  });
  const at = `/session/${sessionId}`;
  const element = async (selector) =>
    Object.values(await driver.post(`${at}/element`, {using: 'css selector', value: selector}))[0];
  return {
    problems: () => [],
    open: (address) => driver.post(`${at}/url`, {url: address}),
    evaluate: (code) => driver.post(`${at}/execute/sync`, {script: `return (${code})`, args: []}),
    click: async (selector) => driver.post(`${at}/element/${await element(selector)}/click`),
    press: (key) =>
      driver.post(`${at}/actions`, {
        actions: [
          {
            type: 'key',
            id: 'keys',
            actions: [
              {type: 'keyDown', value: KEYS[key] || key},
              {type: 'keyUp', value: KEYS[key] || key},
            ],
          },
        ],
      }),
    picture: async () => Buffer.from(await driver.get(`${at}/screenshot`), 'base64'),
    async close() {
      await driver.end(at).catch(() => {});
      server.kill();
      screen.close();
    },
  };
}

const launchers = {Firefox: firefox, WebKitGTK: webkit};

// What `launch` opens within a minute as {page}; {reason} why not, which is said aloud, since `what` is not
// tested then.
export async function openOrSay(what, launch) {
  let timer;
  const tooLong = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error('did not start within a minute')), 60000);
  });
  try {
    return {page: await Promise.race([launch(), tooLong])};
  } catch (error) {
    const [reason] = error.message.split('\n');
    console.log(`NOT RUN: ${what}: ${reason}`);
    setTimeout(() => process.exit(), 180000).unref(); // a browser that hangs holds up no other tests
    return {reason};
  } finally {
    clearTimeout(timer);
  }
}

// A page in that engine, and until(code): waits for it to become true.
export async function launchEngine(name) {
  if (lacking[name]) throw new Error(lacking[name]);
  const page = await launchers[name]();
  page.until = async (code, milliseconds = 20000) => {
    const end = Date.now() + milliseconds;
    while (!(await page.evaluate(code))) {
      if (Date.now() > end) throw new Error('never true: ' + code);
      await new Promise((resolve) => {
        setTimeout(resolve, 50);
      });
    }
  };
  return page;
}
