// Many screens in one page load: the engine goes from one to the other, as it does for a visitor who answers.

// Shows the screen at `path` ("zh-CN/seller/"); the page has it when this returns.
export const visit = (page, path) =>
  page.evaluate((to) => {
    history.pushState(null, '', '/' + to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

function walk(paths, look, argument) {
  const found = {};
  for (const path of paths) {
    history.pushState(null, '', '/' + path);
    dispatchEvent(new PopStateEvent('popstate'));
    const wrong = look(argument);
    if (wrong.length > 0) found[path] = wrong;
  }
  return found;
}

// What `look` finds on the screens at `paths`, {path: […]} of those where it finds anything. `look` runs in
// the page and takes `argument`; so does the going from screen to screen, which is much faster than asking
// the browser for each.
export const lookEverywhere = (page, paths, look, argument = null) =>
  page.evaluate(`(${walk})(${JSON.stringify(paths)}, ${look}, ${JSON.stringify(argument)})`);

// A script for a page: no canvas can be had. For tests of what every screen is, which need not be painted to
// be looked at.
export function leaveOutCanvas() {
  HTMLCanvasElement.prototype.getContext = () => null;
}

// Resolves after the next painted frame.
export const nextFrame = (page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

// What is kept on this device.
export const kept = (page) => page.evaluate(() => localStorage.getItem('wenlu') || '');

// Starts every page of this context with these settings, as if chosen earlier on this device.
export const keepSettings = (page, settings) =>
  page.addInitScript((lines) => {
    localStorage.setItem('wenlu', ['wenlu 1', ...lines, ''].join('\n'));
  }, settings);

// For tests that put their own script and styles into the page or stand in for the server.
export const OPEN_TO_TESTS = {bypassCSP: true, serviceWorkers: 'block'};
