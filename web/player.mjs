// Goes on to the next of the steps that are being played when its time has come.

import {ACTION_STEP, MOVE_ON} from './names.mjs';

const PACE = 2600; // milliseconds a step
const MOVED = 1.6; // seconds until a step has come to rest

// People who asked for less motion step by themselves.
const calm = matchMedia('(prefers-reduced-motion: reduce)');
const played = () => document.querySelector('[data-playing]');
const playedStage = () => document.querySelector('.p-screen');

/** @param {Element} element */
const isInView = (element) => {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
};

let since = 0; // when the step on the stage was shown

// Seconds of the movement on the stage, -1 when nothing moves in view.
export function playedFor() {
  const stage = playedStage();
  const seconds = (performance.now() - since) / 1000;
  return !calm.matches && stage && isInView(stage) && seconds < MOVED ? seconds : -1;
}

/**
 * Gives what is to be called whenever the page has changed.
 *
 * @param {(action: string) => void} act is told when a step is over
 */
export function openPlayer(act) {
  let timer = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);
  const wait = () => {
    timer = setTimeout(goOn, PACE);
  };
  function goOn() {
    timer = undefined;
    const way = played();
    if (!way || calm.matches) return;
    if (document.hidden) wait();
    else act([ACTION_STEP, way.getAttribute('data-playing'), MOVE_ON].join(' '));
  }
  let shown = '';
  // The stage comes into view, unless the visitor has turned away from it.
  function follow() {
    const stage = playedStage();
    const now = (stage && /** @type {Element} */ (stage.parentNode).textContent) || '';
    if (now === shown) return;
    shown = now;
    since = performance.now();
    if (stage && isInView(stage)) stage.scrollIntoView({block: 'nearest'});
  }
  return () => {
    follow();
    if (!timer && !calm.matches && played()) wait();
  };
}
