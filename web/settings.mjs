// How the visitor likes the page shown, saved on this device: it holds before the engine is there, and also
// without it.

import {readSaved, save} from './device.mjs';
import {ACTION_SET, CHOICES, SETTING_TEXT} from './names.mjs';

const root = document.documentElement;

/**
 * The first of a setting's choices holds where nothing is saved, or something that there is not.
 *
 * @param {string} name
 */
function chosen(name) {
  const found = new RegExp('^' + name + ' (\\w+)$', 'm').exec(readSaved());
  return CHOICES[name][Math.max(0, found ? CHOICES[name].indexOf(found[1]) : 0)];
}

/** @param {string} name */
const isUsual = (name) => chosen(name) === CHOICES[name][0];

export function dress() {
  const classes = Array.from(root.classList).filter(
    (name) => !/^(?:text-|light$|dark$|contrast$|plain$)/.test(name),
  );
  for (const name in CHOICES) {
    if (!isUsual(name)) classes.push((name === SETTING_TEXT ? 'text-' : '') + chosen(name));
  }
  root.className = classes.join(' ');
}

/**
 * @param {string} name
 * @param {string} value
 */
function choose(name, value) {
  const others = (readSaved() || 'wenlu 1\n')
    .split('\n')
    .filter((line) => line && line.split(' ')[0] !== name);
  save(others.concat(name + ' ' + value, '').join('\n'));
}

// "set text large"
const wordsOf = (/** @type {Element} */ button) => String(button.getAttribute('data-action')).split(' ');

/**
 * "set text large" is pressed while large or largest text holds.
 *
 * @param {Element} button
 */
function isPressed(button) {
  const [, name, value] = wordsOf(button);
  return button.id === 'larger' ? !isUsual(SETTING_TEXT) : chosen(name) === value;
}

// Without the engine the settings still work; they ask for nothing but the stylesheet.
export function serveSettings() {
  const buttons = Array.from(document.querySelectorAll(`[data-action^="${ACTION_SET} "]`));
  const refresh = () => {
    dress();
    buttons.forEach((button) => button.setAttribute('aria-pressed', String(isPressed(button))));
  };
  buttons.forEach((button) =>
    button.addEventListener('click', () => {
      const [, name, value] = wordsOf(button);
      const off = isPressed(button) && (button.id === 'larger' || button.id === 'plain');
      choose(name, off ? CHOICES[name][0] : value);
      refresh();
    }),
  );
  root.classList.add('settings');
  refresh();
}
