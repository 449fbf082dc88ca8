// The search field of every page and the list of what it finds: links straight to answers. Nothing is
// searched while an input method is still composing; nobody's typing waits for an answer.

import {patch} from './twin.mjs';

/** @typedef {(words: string) => (import('./engine.mjs').Tree | string)[]} Find list items, best first */

/**
 * @param {object} means
 * @param {() => Promise<Find>} means.open is asked when the field is first used
 * @param {() => void} means.changed is told when the page's layout has changed
 */
export function openSearchBox({open, changed}) {
  const root = document.documentElement;
  /** @param {string} id */
  const find = (id) => document.getElementById(id);
  const field = () => /** @type {HTMLInputElement} */ (find('find'));
  let opened = /** @type {Promise<Find> | null} */ (null);
  let composing = false;

  function ready() {
    opened =
      opened ||
      open().catch((/** @type {Error} */ error) => {
        opened = null;
        throw error;
      });
    return opened;
  }

  /**
   * @param {string} status
   * @param {(import('./engine.mjs').Tree | string)[]} links
   */
  function show(status, links) {
    const [line, list] = [find('find-status'), find('found')];
    if (!line || !list) return;
    line.textContent = status;
    patch(list, links);
    changed();
  }

  async function look() {
    const {value, dataset} = field();
    const most = Number(dataset.most);
    const characters = Array.from(value);
    const sought = characters.slice(0, most).join('');
    if (!sought.trim()) return show('', []);
    try {
      const answers = await ready();
      await new Promise((shown) => setTimeout(shown)); // first the page shows what was typed
      if (field().value !== value) return; // only the latest is answered
      const found = answers(sought);
      const words = found.length === 1 ? dataset.foundOne : found.length ? dataset.found : dataset.none;
      const cut = characters.length > most ? dataset.tooLong + ' ' : '';
      show(cut + String(words).replace('{n}', String(found.length)), found);
    } catch (error) {
      root.classList.remove('ready'); // the link to all answers stands there instead
    }
  }

  // Up and down walk through the field and its links.
  /** @param {KeyboardEvent} event */
  function step(event) {
    const stops = [
      field(),
      .../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('#found a')),
    ];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  /** @param {KeyboardEvent} event */
  function press(event) {
    const {id} = /** @type {Element} */ (event.target);
    const inside = id === 'find' || (id || '').startsWith('found-');
    if (!inside || event.isComposing || composing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event);
    if (event.key === 'Escape') {
      clear();
      field().focus();
    }
    const first = find('found-1');
    if (event.key === 'Enter' && id === 'find' && first)
      if (first.closest('.choice'))
        first.focus(); // the visitor's answer decides
      else first.click();
  }

  function clear() {
    field().value = '';
    show('', []);
  }

  /** @param {(event: any) => void} then */
  const inField = (then) => (/** @type {Event} */ event) => {
    if (event.target === find('find')) then(event);
  };
  document.addEventListener(
    'focusin',
    inField(() => ready().catch(() => {})),
  );
  document.addEventListener(
    'compositionstart',
    inField(() => {
      composing = true;
    }),
  );
  document.addEventListener(
    'compositionend',
    inField(() => {
      composing = false;
      look();
    }),
  );
  document.addEventListener(
    'input',
    inField((event) => {
      if (!composing && !event.isComposing) look();
    }),
  );
  document.addEventListener('keydown', press);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('#found a');
    // Once the engine has taken the visitor there, which it does without loading a page.
    if (link)
      setTimeout(() => {
        if (event.defaultPrevented) clear();
      });
  });
  root.classList.add('ready');
  // What was typed at an address that is none.
  const typed = new URLSearchParams(location.hash.slice(1)).get('find');
  if (typed) {
    field().focus();
    field().value = typed;
    look();
  }
}
