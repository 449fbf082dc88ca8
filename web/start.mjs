// Starts the guide on any of its pages. Until everything below has worked, and whenever something fails,
// the page stays what it was when it arrived: plain HTML with links.

import createModule from './wenlu.js';
import {openEngine} from './engine.mjs';
import {FIELD, patchPage} from './twin.mjs';
import {openPainter} from './painter.mjs';
import {openPlayer} from './player.mjs';
import {openVoice} from './voice.mjs';
import {dress, serveLooks} from './looks.mjs';
import {openSearchBox} from './search_box.mjs';
import {isOutdated, readKept, wasWipedElsewhere} from './device.mjs';
import {openFilter} from './filter.mjs';
import {openEffects} from './effects.mjs';
import {adapt, addressOf, pathNow, siteAddress} from './address.mjs';
import {isEmbedded, openEmbedding} from './embedded.mjs';
import {openKeeper} from './keeper.mjs';
import {
  ACTION_GO,
  ACTION_KEEP,
  ACTION_SPEAK,
  ACTION_WIPE,
  EFFECT_NAVIGATE,
  KEEPING_UPDATE,
  MESSAGE_UPDATE_READY,
  MESSAGE_WIPED,
  MOST_FOUND,
} from './names.mjs';
import {guideIn, languageOf, openLanguages} from './guide.mjs';
import {searchFile, wasmModule} from './parts.mjs';

// People who asked for less, or for other colours, get the page itself.
const LESS = ['(forced-colors: active)', '(prefers-contrast: more)', '(prefers-reduced-data: reduce)'].map(
  (query) => matchMedia(query),
);
const wantsPlain = () =>
  isEmbedded() ||
  /\b(?:plain|contrast)\b/.test(document.documentElement.className) ||
  LESS.some((query) => query.matches) ||
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

let painter = null;

function run(engine, languages, first) {
  pinHead();
  let canPaint = true;
  let popping = false;
  let shown = '';
  let messages = {};
  let telling = 0;
  const voice = openVoice(() => act(ACTION_SPEAK));
  const followPlayer = openPlayer((action) => act(action));

  function choosePainter() {
    if (wantsPlain() && painter) {
      painter.close();
      painter = null;
    } else if (!wantsPlain() && !painter && canPaint) {
      painter = openPainter(engine, () => {
        painter = null;
      });
      canPaint = painter !== null;
    } else if (painter) {
      painter.refresh();
    }
  }

  function show(reply) {
    reply.body = adapt(reply.body);
    const text = JSON.stringify([reply.root, reply.title, reply.body]);
    if (text === shown) return;
    shown = text;
    messages = reply.messages;
    patchPage(reply);
    voice.follow();
    followPlayer();
    choosePainter();
  }

  function arrive() {
    const title = document.getElementById('title');
    if (!title) return;
    title.focus({preventScroll: true});
    if (!popping) window.scrollTo(0, 0);
  }

  // Said anew even if it is what was said last.
  function tell(id) {
    hush();
    telling = setTimeout(() => {
      document.getElementById('status').textContent = messages[id] || '';
    }, 50);
  }
  // What was told goes with the visitor's next move, so that it hides nothing that they turn to.
  function hush() {
    clearTimeout(telling);
    document.getElementById('status').textContent = '';
  }

  // On another page nothing is unfolded yet; in another language it is the same page.
  let here = pathNow() || '';
  function fold(path) {
    const place = (of) => of.slice(of.indexOf('/'));
    if (place(path) !== place(here))
      document.querySelectorAll('details[open]').forEach((each) => each.removeAttribute('open'));
    here = path;
  }

  function navigate(path) {
    const address = addressOf(path);
    if (!popping) history.pushState(null, '', address);
    else if (location.href.split('#')[0] !== address) history.replaceState(null, '', address);
  }

  const perform = openEffects({navigate, tell, addressOf, keeper, voice});

  function performAll(reply) {
    for (const {kind, text} of reply.effects) if (kind !== EFFECT_NAVIGATE) perform[kind](text, reply.saved);
  }

  function take(action, follow) {
    const reply = engine.act(action);
    const moved = reply.effects.find((effect) => effect.kind === EFFECT_NAVIGATE);
    if (moved) {
      fold(moved.text);
      navigate(moved.text);
    }
    show(reply);
    if (moved) arrive();
    placed();
    follow(reply);
  }

  // What another tab wiped is forgotten here too, and not written back.
  function followWipe() {
    if (wasWipedElsewhere()) take(ACTION_WIPE, () => tell(MESSAGE_WIPED));
  }

  function act(action) {
    followWipe();
    take(action, performAll);
  }

  let latest = null; // what a language is fetched for; who has gone elsewhere meanwhile stays there
  // Goes to a path ("en/seller/", "en/seller/ change") whose language may not have been read yet; where that
  // cannot be had, as a plain link would.
  function go(words, popped) {
    const move = () => {
      popping = popped;
      act(ACTION_GO + ' ' + words);
      popping = false;
    };
    const mine = (latest = {});
    const ifLatest = (then) => () => latest === mine && then();
    if (!languages.lacks(words)) return move();
    const [path] = words.split(' ');
    languages.learn([languageOf(path)]).then(
      ifLatest(move),
      ifLatest(() => location.assign(addressOf(path))),
    );
  }

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('[data-action],#skip') : null;
    if (!target || FIELD.test(target.localName) || event.defaultPrevented) return;
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const action = target.getAttribute('data-action');
    if (target.id === 'skip') document.getElementById('title').focus();
    else if (action.startsWith(ACTION_GO + ' ')) go(action.slice(ACTION_GO.length + 1), false);
    else act(action);
  });
  // Text still being composed (pinyin) is not taken yet.
  const typed = (event) => {
    const {target} = event;
    const action = FIELD.test(target.localName) && target.getAttribute('data-action');
    if (!action || event.isComposing) return;
    if (target.type !== 'checkbox') act(action + ' ' + target.value);
    else if (event.type === 'change') act(action);
  };
  ['input', 'change', 'compositionend'].forEach((type) => document.addEventListener(type, typed));
  document.addEventListener('keydown', (event) => {
    if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (FIELD.test(event.target.localName || '') && event.target.type !== 'checkbox') return;
    const choice = document.querySelector('[data-digit="' + event.key + '"]');
    if (choice) choice.click();
  });
  document.addEventListener('keydown', hush, true);
  document.addEventListener('pointerdown', hush, true);
  for (const query of LESS) if (query.addEventListener) query.addEventListener('change', choosePainter);
  window.addEventListener('popstate', () => {
    const path = pathNow();
    if (path !== null) go(path, true);
  });

  window.addEventListener('storage', followWipe);
  window.addEventListener('pageshow', ({persisted}) => {
    if (persisted && isOutdated()) location.reload();
  });

  const untilNextMinute = () => 60000 - (Date.now() % 60000) + 20;
  const followMinute = () => {
    if (!document.hidden) show(engine.look());
    setTimeout(followMinute, untilNextMinute());
  };
  setTimeout(followMinute, untilNextMinute());
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) show(engine.look());
  });

  show(first);
  keeping.changed = () => {
    act(ACTION_KEEP + ' ' + keeping.now);
    if (keeping.now === KEEPING_UPDATE) tell(MESSAGE_UPDATE_READY);
  };
  if (keeping.now) keeping.changed();
  performAll(first);
}

async function start() {
  if (typeof WebAssembly !== 'object') throw new Error('no WebAssembly');
  const path = pathNow() || '';
  const [bundle, engine] = await Promise.all([
    guideIn(languageOf(path)),
    wasmModule().then((wasm) => openEngine(createModule, wasm)),
  ]);
  if (!engine.load(...bundle)) throw new Error('no guide');
  const languages = openLanguages(engine, bundle);
  run(engine, languages, engine.start(path, readKept()));
  return {engine, languages};
}

dress();
const started = start();
const whenItSearches = async () => {
  const live = await started.catch(() => null);
  if (!live) return openFilter(document.getElementById('find-all').href, MOST_FOUND);
  const {engine, languages} = live;
  const [file] = await Promise.all([searchFile(), languages.learn()]);
  await engine.index(file);
  return (words) => adapt(engine.find(words)).slice(2);
};
openSearchBox({
  open: whenItSearches,
  changed: () => {
    if (painter) painter.refresh();
  },
});
started.catch((error) => {
  // The page already works without us; say why for those who look.
  serveLooks();
  console.info('Wenlu stays a plain page: ' + error.message);
});
