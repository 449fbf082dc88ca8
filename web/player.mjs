// Goes on to the next of the steps that are being played when its time has come.

import {ACTION_STEP, MOVE_ON} from './names.mjs';

const PACE = 2600; // milliseconds a step

const calm = matchMedia('(prefers-reduced-motion: reduce)');
const played = () => document.querySelector('[data-playing]');

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

// `act` is told when a step is over. Gives what is to be called whenever the page has changed.
export function openPlayer(act) {
  let timer = 0;
  const wait = () => {
    timer = setTimeout(goOn, PACE);
  };
  function goOn() {
    timer = 0;
    if (!isPlaying()) return;
    if (document.hidden) wait();
    else act([ACTION_STEP, played().getAttribute('data-playing'), MOVE_ON].join(' '));
  }
  let shown = null;
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
