// Starts the guide on any of its pages. Until everything below has worked, and whenever something fails,
// the page stays what it was when it arrived: plain HTML with links.

import createModule from './wenlu.js';
import {openEngine} from './engine.mjs';
import {patchPage} from './twin.mjs';
import {openPainter} from './painter.mjs';
import * as device from './device.mjs';
import {adapt, addressOf, pathNow, siteAddress} from './address.mjs';
import {isEmbedded, openEmbedding} from './embedded.mjs';
import {openKeeper} from './keeper.mjs';
import {engineOptions, guide} from './parts.mjs';

// People who asked for less, or for other colours, get the page itself.
const wantsPlain = () =>
  isEmbedded() ||
  document.documentElement.classList.contains('plain') ||
  ['(forced-colors: active)', '(prefers-contrast: more)', '(prefers-reduced-data: reduce)'].some((query) => matchMedia(query).matches) ||
  (navigator.connection && navigator.connection.saveData) ||
  navigator.deviceMemory < 1;

// The address bar will change under the page: links of the head keep what they meant at first.
function pinHead() {
  for (const link of document.head.querySelectorAll('link[href]')) link.setAttribute('href', link.href);
}

// How the guide is kept on this device; who runs the page hears of changes.
const keeping = {now: '', changed() {}};
const keeper = openKeeper(siteAddress('sw.js'), (how) => {
  keeping.now = how;
  keeping.changed();
});
const placed = openEmbedding(pathNow);

function run(engine, first) {
  pinHead();
  let painter = null;
  let popping = false;
  let shown = '';

  function show(reply) {
    reply.body = adapt(reply.body);
    const text = JSON.stringify([reply.root, reply.title, reply.body]);
    if (text === shown) return;
    shown = text;
    patchPage(reply);
    if (wantsPlain() && painter) {
      painter.close();
      painter = null;
    } else if (!wantsPlain() && !painter) {
      painter = openPainter(engine, () => { painter = null; });
    } else if (painter) {
      painter.refresh();
    }
  }

  function arrive() {
    const title = document.getElementById('title');
    if (!title) return;
    title.focus({preventScroll: true});
    if (!popping) window.scrollTo(0, 0);
  }

  function tell(id) {
    const status = document.getElementById('status');
    const said = document.getElementById('say-' + id);
    if (status && said) status.textContent = said.textContent;
    if (painter) painter.refresh();
  }

  const perform = {
    navigate(path) {
      const address = addressOf(path);
      if (!popping) history.pushState(null, '', address);
      else if (location.href.split('#')[0] !== address) history.replaceState(null, '', address);
    },
    copy: async (text) => tell((await device.copy(text)) ? 'copied' : 'not-copied'),
    share: async (path) => tell(await device.share(document.title, addressOf(path))),
    renew: () => keeper.renew(),
    print: () => { if (!device.print()) tell('not-printed'); },
    wipe: () => tell(device.forget() ? 'wiped' : 'not-wiped'),
  };

  function act(action) {
    const reply = engine.act(action);
    const moved = reply.effects.some((effect) => effect.kind === 'navigate');
    if (moved) perform.navigate(reply.effects.find((effect) => effect.kind === 'navigate').text);
    show(reply);
    if (moved) arrive();
    placed();
    for (const {kind, text} of reply.effects) {
      if (kind === 'save') device.keep(reply.saved);
      else if (kind !== 'navigate' && perform[kind]) perform[kind](text);
    }
  }

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('[data-action]') : null;
    if (!target || target.localName === 'input' || event.defaultPrevented) return;
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act(target.getAttribute('data-action'));
  });
  document.addEventListener('change', (event) => {
    const action = event.target.getAttribute && event.target.getAttribute('data-action');
    if (action) act(event.target.type === 'checkbox' ? action : action + ' ' + event.target.value);
  });
  document.addEventListener('keydown', (event) => {
    if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(?:input|textarea|select)$/.test(event.target.localName || '') && event.target.type !== 'checkbox') return;
    const choice = document.querySelector('[data-digit="' + event.key + '"]');
    if (choice) choice.click();
  });
  window.addEventListener('popstate', () => {
    const path = pathNow();
    if (path === null) return;
    popping = true;
    act('go ' + path);
    popping = false;
  });

  const untilNextMinute = () => 60000 - (Date.now() % 60000) + 20;
  const followMinute = () => {
    if (!document.hidden) show(engine.look());
    setTimeout(followMinute, untilNextMinute());
  };
  setTimeout(followMinute, untilNextMinute());
  document.addEventListener('visibilitychange', () => { if (!document.hidden) show(engine.look()); });

  show(first);
  keeping.changed = () => {
    act('keep ' + keeping.now);
    if (keeping.now === 'update') tell('update-ready');
  };
  if (keeping.now) keeping.changed();
}

async function start() {
  if (typeof WebAssembly !== 'object') return;
  const [bundle, engine] = await Promise.all([
    guide(),
    engineOptions().then((options) => openEngine(createModule, options)),
  ]);
  const first = engine.start(bundle, pathNow() || '', device.readKept());
  if (first) run(engine, first);
}

start().catch((error) => {
  // The page already works without us; say why for those who look.
  console.info('Wenlu stays a plain page: ' + error.message);
});
