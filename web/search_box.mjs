// The search field of every page and the list of what it finds: links straight to answers. Nothing is searched
// while an input method is still composing.

import {openSearch} from './search.mjs';
import {patch} from './twin.mjs';

const MOST = 6;

// `load` gives the texts of the search file and of the guide's bundle; `addressOf` the address of a path; `changed` is told when the page's
// layout has changed.
export function openSearchBox({load, addressOf, changed}) {
  const root = document.documentElement;
  const find = (id) => document.getElementById(id);
  let search = null;
  let composing = false;

  async function open() {
    const [file, bundle] = (await load()).map((text) => JSON.parse(text));
    return {languages: file.languages, answers: openSearch(file, bundle)};
  }

  function linkTo({route, title, trail}, i) {
    const path = root.lang + '/' + route + '/';
    const above = trail.filter((label) => label && label !== title).join(' › ');
    return [
      'li',
      {},
      [
        'a',
        {
          id: 'found-' + (i + 1),
          class: 'p-option option',
          href: addressOf(path),
          'data-action': 'go ' + path,
        },
        [
          'span',
          {class: 'grow'},
          ['b', {class: 'label i-text'}, title],
          ['span', {class: 'hint small i-quiet'}, above],
        ],
      ],
    ];
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
      search = search || open();
      const {languages, answers} = await search;
      if (find('find').value !== value) return;
      const found = answers(sought, Math.max(0, languages.indexOf(root.lang)), MOST);
      const words = found.length === 1 ? dataset.foundOne : found.length ? dataset.found : dataset.none;
      const cut = characters.length > dataset.most ? dataset.tooLong + ' ' : '';
      show(cut + words.replace('{n}', found.length), found.map(linkTo));
    } catch (error) {
      search = null;
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
    inField(() => {
      search = search || open();
      search.catch(() => {
        search = null;
      });
    }),
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
