// How the visitor likes the page shown, kept on this device: it holds before the engine is there, and without
// it.

import {keep, readKept} from './device.mjs';
import {ACTION_SET, DEFAULTS, SETTING_TEXT} from './names.mjs';

const root = document.documentElement;

function chosen(name) {
  const found = new RegExp('^' + name + ' (\\w+)$', 'm').exec(readKept());
  return found ? found[1] : DEFAULTS[name];
}

export function dress() {
  const classes = Array.from(root.classList).filter(
    (name) => !/^(?:text-|light$|dark$|contrast$|plain$)/.test(name),
  );
  for (const name in DEFAULTS) {
    if (chosen(name) !== DEFAULTS[name]) classes.push((name === SETTING_TEXT ? 'text-' : '') + chosen(name));
  }
  root.className = classes.join(' ');
}

function choose(name, value) {
  const others = (readKept() || 'wenlu 1\n')
    .split('\n')
    .filter((line) => line && line.split(' ')[0] !== name);
  keep(others.concat(name + ' ' + value, '').join('\n'));
}

// "set text large" is pressed while large or largest text holds.
function isPressed(button) {
  const [, name, value] = button.getAttribute('data-action').split(' ');
  return button.id === 'larger' ? chosen(SETTING_TEXT) !== DEFAULTS[SETTING_TEXT] : chosen(name) === value;
}

// Without the engine the settings still work; they ask for nothing but the stylesheet.
export function serveLooks() {
  const buttons = Array.from(document.querySelectorAll(`[data-action^="${ACTION_SET} "]`));
  const refresh = () => {
    dress();
    buttons.forEach((button) => button.setAttribute('aria-pressed', String(isPressed(button))));
  };
  buttons.forEach((button) =>
    button.addEventListener('click', () => {
      const [, name, value] = button.getAttribute('data-action').split(' ');
      const off = isPressed(button) && (button.id === 'larger' || button.id === 'plain');
      choose(name, off ? DEFAULTS[name] : value);
      refresh();
    }),
  );
  root.classList.add('looks');
  refresh();
}
