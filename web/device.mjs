// What the engine asks of the device. Each answers true only when it really happened.

import {home} from './address.mjs';
import {MESSAGE_COPIED, MESSAGE_NOT_SHARED, MESSAGE_SHARED} from './names.mjs';

const KEY = 'wenlu' + home;

let known = ''; // what this tab read or wrote last
let wiped = false;

// Of another tab; without a key all of this site's storage went.
window.addEventListener('storage', ({key, newValue}) => {
  if (newValue === null && (key === KEY || key === null)) wiped = true;
});

export function readSaved() {
  try {
    return (known = localStorage.getItem(KEY) || '');
  } catch (error) {
    return '';
  }
}

// Has another tab wiped this device since this one last read or wrote? Told once.
export function wasWipedElsewhere() {
  const before = known;
  const gone = wiped || (readSaved() === '' && before !== '');
  wiped = false;
  return gone;
}

// Is something else saved on this device by now? A page that comes back from the browser's memory heard of
// nothing.
export function isOutdated() {
  const before = known;
  return readSaved() !== before;
}

/** @param {string} text */
export function save(text) {
  try {
    localStorage.setItem(KEY, text);
    known = text;
    return true;
  } catch (error) {
    return false;
  }
}

export function forget() {
  try {
    localStorage.removeItem(KEY);
    localStorage.removeItem('wenlu-after-sales' + home);
    known = '';
    return true;
  } catch (error) {
    return false;
  }
}

/** @param {string} text */
function copyBySelection(text) {
  const held = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('readonly', '');
  area.className = 'spoken-only';
  document.body.appendChild(area);
  area.select();
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } catch (error) {
    copied = false;
  }
  area.remove();
  if (held instanceof HTMLElement) held.focus({preventScroll: true});
  return copied;
}

/** @param {string} text */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    return copyBySelection(text);
  }
}

/**
 * The message to announce; "" when the visitor thought better of it.
 *
 * @param {string} title
 * @param {string} url
 * @returns {Promise<string>}
 */
export async function share(title, url) {
  if (navigator.share) {
    try {
      await navigator.share({title, url});
      return MESSAGE_SHARED;
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return '';
    }
  }
  return (await copy(url)) ? MESSAGE_COPIED : MESSAGE_NOT_SHARED;
}

/**
 * Offers the calendar file as a download, which phones open with their calendar.
 *
 * @param {string} file
 */
export function remind(file) {
  const address = URL.createObjectURL(new Blob([file], {type: 'text/calendar;charset=utf-8'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'wenlu.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}

// Paper has nothing to unfold.
/** @returns {NodeListOf<HTMLDetailsElement>} */
const folded = () => document.querySelectorAll('details:not([open]),details[data-opened]');
window.addEventListener('beforeprint', () =>
  folded().forEach((way) => {
    way.open = true;
    way.dataset.opened = '';
  }),
);
window.addEventListener('afterprint', () =>
  folded().forEach((way) => {
    way.open = false;
    delete way.dataset.opened;
  }),
);

export function print() {
  if (typeof window.print !== 'function') return false;
  window.print();
  return true;
}
