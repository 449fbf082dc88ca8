// The canvas behind the twin: fixed to the viewport, painted when something changed and at no other time.

import {measure, reach} from './measure.mjs';
import {pause} from './pause.mjs';
import {playedFor} from './player.mjs';

const RATIO = () => window.devicePixelRatio || 1;

function makeCanvas() {
  const canvas = document.createElement('canvas');
  canvas.id = 'canvas';
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.opacity = '0';
  document.documentElement.appendChild(canvas);
  return canvas;
}

const isDark = () => {
  const classes = document.documentElement.classList;
  if (classes.contains('dark')) return true;
  return !classes.contains('light') && matchMedia('(prefers-color-scheme: dark)').matches;
};

/**
 * The box under an event that reacts to the pointer.
 *
 * @param {Event} event
 */
const boxId = (event) => {
  const element = event.target instanceof Element ? event.target.closest('[id]') : null;
  return element ? element.id : '';
};

/**
 * Starts painting; null when this browser cannot.
 *
 * @param {import('./engine.mjs').Engine} engine
 * @param {() => void} onLost is called when the canvas is gone for good
 */
export function openPainter(engine, onLost) {
  const canvas = makeCanvas();
  if (!engine.openCanvas('#canvas')) {
    canvas.remove();
    return null;
  }
  const root = document.documentElement;
  const view = /** @type {import('./engine.mjs').View} */ ({hovered: '', pressed: ''});
  let frame = 0;
  let stale = true;
  let measuredAt = 0; // where the page was scrolled to
  let measuredFor = 0; // how far it may be scrolled from there
  let lost = false;
  let shown = false; // is the page below transparent?
  let patience = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);

  // All reading of the layout comes first: after a change it would have to be laid out anew.
  function look() {
    const {scrollX, scrollY} = window;
    if (stale || Math.abs(scrollY - measuredAt) > measuredFor) {
      engine.layout(measure(document.body));
      stale = false;
      measuredAt = scrollY;
      measuredFor = reach();
    }
    const rootSize = parseFloat(getComputedStyle(root).fontSize);
    const size = {width: root.clientWidth, height: window.innerHeight, ratio: RATIO()};
    Object.assign(view, size, {rootSize, scrollX, scrollY, dark: isDark()});
    view.played = playedFor();
  }

  // Is it empty now?
  function resize() {
    const {width, height, ratio} = view;
    const across = Math.round(width * ratio);
    const down = Math.round(height * ratio);
    if (canvas.width === across && canvas.height === down) return false;
    canvas.width = across;
    canvas.height = down;
    canvas.style.width = width + 'px';
    canvas.style.height = height + 'px';
    return true;
  }

  function paint() {
    frame = 0;
    if (lost) return;
    look();
    const isEmpty = resize() && shown;
    let isPainted = engine.paint(view);
    while (isEmpty && !isPainted) isPainted = engine.paint(view);
    if (!isPainted) request();
    else if (!shown) pause().then(show);
    if (view.played >= 0) request();
  }

  // Canvas or page? In a task by itself: all of the page is styled anew. A canvas that is not painted yet is
  // black.
  function show() {
    shown = !lost;
    canvas.style.opacity = shown ? '' : '0';
    root.classList.toggle('canvas', shown);
  }

  const request = () => {
    if (!frame && !document.hidden) frame = requestAnimationFrame(paint);
  };
  // The layout changed: measure again before painting.
  const refresh = () => {
    stale = true;
    request();
  };
  /**
   * @param {'hovered' | 'pressed'} name
   * @param {string} id
   */
  function point(name, id) {
    if (view[name] === id) return;
    view[name] = id;
    request();
  }

  const listeners = /** @type {[EventTarget, string, (event: any) => void, (boolean | object)?][]} */ ([
    [window, 'scroll', request, {passive: true}],
    [window, 'resize', refresh],
    [document, 'toggle', refresh, true],
    [document, 'visibilitychange', request],
    [document, 'pointerover', (event) => event.pointerType !== 'touch' && point('hovered', boxId(event))],
    [document, 'pointerdown', (event) => point('pressed', boxId(event))],
    [document, 'pointerup', () => point('pressed', '')],
    [document, 'pointercancel', () => point('pressed', '')],
  ]);
  listeners.forEach(([target, ...rest]) => target.addEventListener(...rest));
  const schemes = matchMedia('(prefers-color-scheme: dark)');
  if (schemes.addEventListener) schemes.addEventListener('change', request);
  // It tells of the size at the beginning too, which is measured anyway.
  let isTold = false;
  const sizes = new ResizeObserver(() => {
    if (isTold) refresh();
    isTold = true;
  });
  sizes.observe(document.body);

  function close() {
    listeners.forEach(([target, ...rest]) => target.removeEventListener(...rest));
    if (schemes.removeEventListener) schemes.removeEventListener('change', request);
    sizes.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(patience);
    lost = true;
    show();
    canvas.remove();
  }

  canvas.addEventListener('webglcontextlost', (event) => {
    event.preventDefault();
    lost = true;
    show();
    patience = setTimeout(() => {
      close();
      onLost();
    }, 900);
  });
  canvas.addEventListener('webglcontextrestored', () => {
    clearTimeout(patience);
    engine.restoreCanvas();
    lost = false;
    refresh();
  });

  // What is needed for the first frame is read before it.
  pause().then(() => {
    if (!lost) look();
    request();
  });
  return {refresh, request, close};
}
