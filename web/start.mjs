// Starts the guide on any of its pages. Until everything below has worked, and whenever something fails,
// the page stays what it was when it arrived: plain HTML with links.

import createModule from './wenlu.js';
import {openEngine} from './engine.mjs';
import {FIELD, patchPage} from './twin.mjs';
import {openPainter} from './painter.mjs';
import {pause} from './pause.mjs';
import {openPlayer} from './player.mjs';
import {openVoice} from './voice.mjs';
import {dress, serveSettings} from './settings.mjs';
import {openSearchBox} from './search_box.mjs';
import {isOutdated, readSaved, wasWipedElsewhere} from './device.mjs';
import {openFilter} from './filter.mjs';
import {openEffects} from './effects.mjs';
import {openMessage} from './message.mjs';
import {adapt, addressOf, pathNow, siteAddress} from './address.mjs';
import {isEmbedded, openEmbedding} from './embedded.mjs';
import {openOffline} from './offline.mjs';
import {
  ACTION_GO,
  ACTION_OFFLINE,
  ACTION_SPEAK,
  ACTION_WIPE,
  EFFECT_NAVIGATE,
  OFFLINE_UPDATE,
  MESSAGE_UPDATE_READY,
  MESSAGE_WIPED,
  MOST_FOUND,
} from './names.mjs';
import {guideIn, languageOf, openLanguages} from './guide.mjs';
import {searchFile, wasmModule} from './downloads.mjs';

// People who asked for less, or for other colours, get the page itself.
const LESS = ['(forced-colors: active)', '(prefers-contrast: more)', '(prefers-reduced-data: reduce)'].map(
  (query) => matchMedia(query),
);
const {connection, deviceMemory = 1} = /** @type {any} */ (navigator);
const wantsPlain = () =>
  isEmbedded() ||
  /\b(?:plain|contrast)\b/.test(document.documentElement.className) ||
  LESS.some((query) => query.matches) ||
  (connection && connection.saveData) ||
  deviceMemory < 1;

// The address bar will change under the page: links of the head keep what they meant at first.
function pinHead() {
  /** @type {NodeListOf<HTMLLinkElement>} */
  const links = document.head.querySelectorAll('link[href]');
  for (const link of links) link.setAttribute('href', link.href);
}

// Whether the guide works offline on this device; who runs the page hears of changes.
const offlineStatus = {now: '', changed() {}};
/** @param {string} id of an element that every page has */
const part = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

const offline = openOffline(siteAddress('sw.js'), (how) => {
  offlineStatus.now = how;
  offlineStatus.changed();
});
const placed = openEmbedding(pathNow);

let painter = /** @type {ReturnType<typeof openPainter>} */ (null);

/**
 * @param {import('./engine.mjs').Engine} engine
 * @param {ReturnType<typeof openLanguages>} languages
 * @param {import('./engine.mjs').Reply} first
 */
function run(engine, languages, first) {
  pinHead();
  let canPaint = true;
  let opening = false;
  let popping = false;
  let messages = /** @type {Record<string, string>} */ ({});
  const voice = openVoice(() => act(ACTION_SPEAK));
  const followPlayer = openPlayer(act);

  async function choosePainter() {
    if (wantsPlain()) {
      if (painter) painter.close();
      painter = null;
    } else if (painter) {
      painter.refresh();
    } else if (canPaint && !opening) {
      opening = true;
      await pause();
      opening = false;
      if (wantsPlain()) return;
      painter = openPainter(engine, () => {
        painter = null;
      });
      canPaint = painter !== null;
    }
  }

  /** @param {import('./engine.mjs').Reply} reply */
  function show({page}) {
    if (!page) return;
    page.body = adapt(page.body);
    messages = page.messages;
    patchPage(page);
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

  /** @param {HTMLElement} element */
  function turnTo(element) {
    element.scrollIntoView();
    element.focus({preventScroll: true});
  }

  const message = openMessage(part('status'));
  /** @param {string} id */
  const tell = (id) => message.tell(messages[id] || '');
  // What was told goes with the visitor's next move, so that it hides nothing that they turn to.
  const {hush} = message;

  // On another page nothing is unfolded yet; in another language it is the same page.
  let here = pathNow() || '';
  /** @param {string} path */
  function fold(path) {
    const place = (/** @type {string} */ of) => of.slice(of.indexOf('/'));
    if (place(path) !== place(here))
      document.querySelectorAll('details[open]').forEach((each) => each.removeAttribute('open'));
    here = path;
  }

  /** @param {string} path */
  function navigate(path) {
    const address = addressOf(path);
    if (!popping) history.pushState(null, '', address);
    else if (location.href.split('#')[0] !== address) history.replaceState(null, '', address);
  }

  const perform = openEffects({navigate, tell, addressOf, offline, voice});

  /** @param {import('./engine.mjs').Reply} reply */
  function performAll(reply) {
    for (const {kind, text} of reply.effects) if (kind !== EFFECT_NAVIGATE) perform[kind](text, reply.saved);
  }

  /**
   * @param {string} action
   * @param {(reply: import('./engine.mjs').Reply) => void} follow
   */
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

  /** @param {string} action */
  function act(action) {
    followWipe();
    take(action, performAll);
  }

  let latest = {}; // what a language is fetched for; who has gone elsewhere meanwhile stays there
  /**
   * Goes to a path whose language may not have been read yet; where that cannot be had, as a plain link
   * would.
   *
   * @param {string} words "en/seller/", "en/seller/ change"
   * @param {boolean} popped by the browser's back and forward
   */
  function go(words, popped) {
    const move = () => {
      popping = popped;
      act(ACTION_GO + ' ' + words);
      popping = false;
    };
    const mine = (latest = {});
    const ifLatest = (/** @type {() => void} */ then) => () => latest === mine && then();
    if (!languages.lacks(words)) return move();
    const [path] = words.split(' ');
    languages.learn([languageOf(path)]).then(
      ifLatest(move),
      ifLatest(() => location.assign(addressOf(path))),
    );
  }

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('[data-action],[href^="#"]') : null;
    if (!target || FIELD.test(target.localName) || event.defaultPrevented) return;
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const action = target.getAttribute('data-action') || '';
    if (!action) turnTo(part((target.getAttribute('href') || '').slice(1)));
    else if (action.startsWith(ACTION_GO + ' ')) go(action.slice(ACTION_GO.length + 1), false);
    else act(action);
  });
  // Text still being composed (pinyin) is not taken yet.
  const typed = (/** @type {any} */ event) => {
    const {target} = event;
    const action = FIELD.test(target.localName) && target.getAttribute('data-action');
    if (!action || event.isComposing) return;
    if (target.type !== 'checkbox') act(action + ' ' + target.value);
    else if (event.type === 'change') act(action);
  };
  ['input', 'change', 'compositionend'].forEach((type) => document.addEventListener(type, typed));
  document.addEventListener('keydown', (event) => {
    if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    const {localName, type} = /** @type {HTMLInputElement} */ (event.target);
    if (FIELD.test(localName || '') && type !== 'checkbox') return;
    const choice = document.querySelector('[data-digit="' + event.key + '"]');
    if (choice instanceof HTMLElement) choice.click();
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
    if (!document.hidden) show(engine.refresh());
    setTimeout(followMinute, untilNextMinute());
  };
  setTimeout(followMinute, untilNextMinute());
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) show(engine.refresh());
  });

  show(first);
  offlineStatus.changed = () => {
    act(ACTION_OFFLINE + ' ' + offlineStatus.now);
    if (offlineStatus.now === OFFLINE_UPDATE) tell(MESSAGE_UPDATE_READY);
  };
  if (offlineStatus.now) offlineStatus.changed();
  performAll(first);
}

async function start() {
  if (typeof WebAssembly !== 'object') throw new Error('no WebAssembly');
  const path = pathNow() || '';
  const [bundle, engine] = await Promise.all([
    guideIn(languageOf(path)),
    wasmModule().then((wasm) => openEngine(createModule, wasm)),
  ]);
  await pause();
  if (!engine.load(...bundle)) throw new Error('no guide');
  const languages = openLanguages(engine, bundle);
  await pause();
  const first = engine.start(path, readSaved());
  await pause();
  run(engine, languages, first);
  return {engine, languages};
}

dress();
const started = start();
const whenItSearches = async () => {
  const live = await started.catch(() => null);
  if (!live) return openFilter(/** @type {HTMLAnchorElement} */ (part('find-all')).href, MOST_FOUND);
  const {engine, languages} = live;
  const [file] = await Promise.all([searchFile(), languages.learn()]);
  await engine.index(file);
  /** @type {import('./search_box.mjs').Find} */
  const find = (words) => /** @type {any[]} */ (adapt(engine.find(words))).slice(2);
  return find;
};
openSearchBox({
  open: whenItSearches,
  changed: () => {
    if (painter) painter.refresh();
  },
});
started.catch((error) => {
  // The page already works without us; say why for those who look.
  serveSettings();
  console.info('Wenlu stays a plain page: ' + error.message);
});
