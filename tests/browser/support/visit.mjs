// Many screens in one page load: the engine goes from one to the other, as it does for a visitor who answers.

// Goes to `path`; when a language is read for the first time, its texts are fetched.
function go(path) {
  history.pushState(null, '', '/' + path);
  dispatchEvent(new PopStateEvent('popstate'));
  const language = path.split('/')[0];
  const isThere = () => !language || document.documentElement.lang === language;
  return new Promise((resolve) => {
    const wait = () => (isThere() ? resolve() : setTimeout(wait, 5));
    wait();
  });
}

// Shows the screen at `path` ("zh-CN/seller/"); the page has it when this returns.
export const visit = (page, path) => page.evaluate(`(${go})(${JSON.stringify(path)})`);

async function walk(go, paths, look, argument) {
  const found = {};
  for (const path of paths) {
    await go(path);
    const wrong = look(argument);
    if (wrong.length > 0) found[path] = wrong;
  }
  return found;
}

// What `look` finds on the screens at `paths`, {path: […]} of those where it finds anything. `look` runs in
// the page and takes `argument`; so does the going from screen to screen, which is much faster than asking
// the browser for each.
export const lookEverywhere = (page, paths, look, argument = null) =>
  page.evaluate(`(${walk})(${go}, ${JSON.stringify(paths)}, ${look}, ${JSON.stringify(argument)})`);

// A script for a page: no canvas can be had. For tests of what every screen is, which need not be painted to
// be looked at.
export function leaveOutCanvas() {
  HTMLCanvasElement.prototype.getContext = () => null;
}

// Resolves once the next frame is on the screen, what WebGL draws included: the page does not wait for the
// graphics process, so a picture has to.
export const nextFrame = (page) =>
  page.evaluate(async () => {
    const frames = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    await frames();
    const canvas = document.getElementById('canvas');
    const webgl = canvas && canvas.getContext('webgl');
    if (!webgl) return;
    webgl.finish();
    await frames();
  });

// Resolves when what a frame set off has been done.
export const settled = (page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));

// What is saved on this device.
export const saved = (page) => page.evaluate(() => localStorage.getItem('wenlu') || '');

// Starts every page of this context with these settings, as if chosen earlier on this device.
export const saveSettings = (page, settings) =>
  page.addInitScript((lines) => {
    localStorage.setItem('wenlu', ['wenlu 1', ...lines, ''].join('\n'));
  }, settings);

// For tests that put their own script and styles into the page or stand in for the server.
export const OPEN_TO_TESTS = {bypassCSP: true, serviceWorkers: 'block'};
