// Goes on to the next of the steps that are being played when its time has come.

import {ACTION_STEP, MOVE_ON} from './names.mjs';

const PACE = 2600; // milliseconds a step

const calm = matchMedia('(prefers-reduced-motion: reduce)');
const played = () => document.querySelector('[data-playing]');

/** @param {Element} element */
const isInView = (element) => {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
};

// People who asked for less motion step by themselves.
const isPlaying = () => !calm.matches && played() !== null;

// Does a finger move in view?
export const isTapping = () => {
  const finger = document.querySelector('.p-tapping');
  return !calm.matches && finger !== null && isInView(finger);
};

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
  let shown = /** @type {Element | null} */ (null);
  // The step shown now comes into view, unless the visitor has turned away from the one before.
  function follow() {
    const step = document.querySelector('[aria-current="step"]');
    if (step && step !== shown && (!shown || isInView(shown))) step.scrollIntoView({block: 'nearest'});
    shown = step;
  }
  return () => {
    follow();
    if (!timer && isPlaying()) wait();
  };
}
