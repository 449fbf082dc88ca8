// A real Chromium, driven by playwright-core. Every page it opens is watched: console errors, uncaught
// exceptions and requests that leave the site's origin are collected, and `page.problems()` lists them.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chromium} from 'playwright-core';

function findChromium() {
  const candidates = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium-browser',
  ];
  return candidates.find((path) => path && existsSync(path)) || '';
}

export const executablePath = findChromium();

// Chromium runs in its sandbox unless asked by name to go without; root may have none. ./build.sh test asks
// where it must, since the tests open nothing but pages that this build made.
export const SANDBOX = process.env.WENLU_CHROMIUM_SANDBOX !== 'off';
if (SANDBOX && process.getuid() === 0)
  throw new Error('root may not run Chromium in its sandbox; to go without: WENLU_CHROMIUM_SANDBOX=off');

// WebGL in software. The page around it is put together without WebGL: half the time, but Chromium remarks on
// it in the console.
const WITHOUT_COMPOSITOR = '--disable-gpu-compositing';
export const FLAGS = [
  ...(SANDBOX ? [] : ['--no-sandbox']),
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  WITHOUT_COMPOSITOR,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

export const launch = (extra = []) =>
  chromium.launch({executablePath, chromiumSandbox: SANDBOX, args: [...FLAGS, ...extra]});

// For tests to which every line in the console matters.
export const launchQuiet = () =>
  chromium.launch({
    executablePath,
    chromiumSandbox: SANDBOX,
    args: FLAGS.filter((flag) => flag !== WITHOUT_COMPOSITOR),
  });

export const version = () => execFileSync(executablePath, ['--version'], {encoding: 'utf8'}).trim();

export const PHONE = {
  viewport: {width: 390, height: 844},
  deviceScaleFactor: 1, // four times fewer pixels to draw; sharper screens: canvas.test.mjs
  isMobile: true,
  hasTouch: true,
  locale: 'zh-CN',
};
export const DESK = {viewport: {width: 1280, height: 800}, deviceScaleFactor: 1, locale: 'zh-CN'};

export async function openPage(browser, origin, options = PHONE) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url()))
      problems.push(`left the origin: ${request.url()}`);
  });
  page.problems = () => problems;
  return page;
}

// Resolves when the canvas is painted under the twin.
export const untilPainted = (page) =>
  page.waitForSelector('html.canvas', {state: 'attached', timeout: 60000});

// Resolves when the engine drives the page, painted or not.
export const untilStarted = (page) =>
  page.waitForSelector('html[data-started]', {state: 'attached', timeout: 60000});
