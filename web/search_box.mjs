// The search field of every page and the list of what it finds: links straight to answers. Nothing is searched
// while an input method is still composing; nobody's typing waits for an answer.

import {patch} from './twin.mjs';

// `open` gives, when the field is first used, a promise of what finds: the function words → list items, best first;
// `changed` is told when the page's layout has changed.
export function openSearchBox({open, changed}) {
  const root = document.documentElement;
  const find = (id) => document.getElementById(id);
  let opened = null;
  let composing = false;

  function ready() {
    opened =
      opened ||
      open().catch((error) => {
        opened = null;
        throw error;
      });
    return opened;
  }

  function show(status, links) {
    if (!find('found')) return;
    find('find-status').textContent = status;
    patch(find('found'), links);
    changed();
  }

  async function look() {
    const {value, dataset} = find('find');
    const characters = Array.from(value);
    const sought = characters.slice(0, dataset.most).join('');
    if (!sought.trim()) return show('', []);
    try {
      const answers = await ready();
      await new Promise((shown) => setTimeout(shown)); // first the page shows what was typed
      if (find('find').value !== value) return; // only the latest is answered
      const found = answers(sought);
      const words = found.length === 1 ? dataset.foundOne : found.length ? dataset.found : dataset.none;
      const cut = characters.length > dataset.most ? dataset.tooLong + ' ' : '';
      show(cut + words.replace('{n}', found.length), found);
    } catch (error) {
      root.classList.remove('ready'); // the link to all answers stands there instead
    }
  }

  // Up and down walk through the field and its links.
  function step(event) {
    const stops = [find('find'), ...find('found').querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  function press(event) {
    const inside = event.target.id === 'find' || (event.target.id || '').startsWith('found-');
    if (!inside || event.isComposing || composing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event);
    if (event.key === 'Escape') {
      clear();
      find('find').focus();
    }
    const first = find('found-1');
    if (event.key === 'Enter' && event.target.id === 'find' && first) first.click();
  }

  function clear() {
    find('find').value = '';
    show('', []);
  }

  const inField = (then) => (event) => {
    if (event.target.id === 'find') then(event);
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
}
