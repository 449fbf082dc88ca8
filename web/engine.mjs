// The WebAssembly engine behind plain functions: strings and numbers in, parsed replies out.

import {pause} from './pause.mjs';

/**
 * An element and what is in it.
 *
 * @typedef {[tag: string, attributes: Record<string, string>, ...children: (Tree | string)[]]} Tree
 */

/**
 * What the page has to show.
 *
 * @typedef {object} Page
 * @property {string} title of the window
 * @property {Record<string, string>} root the attributes of <html>
 * @property {Record<string, string>} messages what may have to be told of an action
 * @property {Tree} body its content; parts that are the same as before are the same object
 */

/**
 * The answer to an action.
 *
 * @typedef {object} Reply
 * @property {string} saved what to keep on this device
 * @property {{kind: string, text: string}[]} effects what has to happen outside
 * @property {Page | null} page null when it shows what it has to show
 */

/** @typedef {Awaited<ReturnType<typeof openEngine>>} Engine */

/**
 * What the canvas shows of the page: CSS pixels but for `ratio`; ids of boxes, "" for none; `played`:
 * seconds since the step on the stage was shown, -1 at rest.
 *
 * @typedef {object} View
 * @property {number} width
 * @property {number} height
 * @property {number} ratio
 * @property {number} rootSize
 * @property {number} scrollX
 * @property {number} scrollY
 * @property {boolean} dark
 * @property {string} hovered
 * @property {string} pressed
 * @property {number} played
 */

const now = () => Date.now() / 1000;
const SLICE = 8; // milliseconds of a frame

/** @param {Record<string, string>} texts */
const joined = (texts) => {
  const members = Object.keys(texts).map((language) => JSON.stringify(language) + ':' + texts[language]);
  return '{' + members + '}';
};

/**
 * Puts what stood there `before` where `tree` has 0 for it.
 *
 * @param {any} tree
 * @param {any} before
 * @returns {any}
 */
function whole(tree, before) {
  if (tree === 0) return before;
  if (typeof tree === 'string') return tree;
  return tree.map((/** @type {any} */ part, /** @type {number} */ i) =>
    i < 2 ? part : whole(part, before && before[i]),
  );
}

/**
 * @param {(module: object) => Promise<any>} create Emscripten's
 * @param {WebAssembly.Module} compiled
 */
export async function openEngine(create, compiled) {
  const wasm = await create({wasm: compiled});

  /**
   * Calls an exported function; strings live on the heap for the length of the call.
   *
   * @param {string} name
   * @param {...(string | number)} values
   */
  function call(name, ...values) {
    const strings = /** @type {number[]} */ ([]);
    const plain = values.map((value) => {
      if (typeof value !== 'string') return value;
      const pointer = wasm.stringToNewUTF8(value);
      strings.push(pointer);
      return pointer;
    });
    const result = wasm['_' + name](...plain);
    strings.forEach((pointer) => wasm._free(pointer));
    return result;
  }

  /** @param {number} pointer */
  const parsed = (pointer) => {
    const text = wasm.UTF8ToString(pointer);
    return text ? JSON.parse(text) : null;
  };

  let shown = /** @type {Tree | null} */ (null);
  /**
   * @param {number} pointer
   * @returns {Reply}
   */
  function reply(pointer) {
    const {saved, effects, title, root, messages, body} = parsed(pointer);
    if (!root) return {saved, effects, page: null};
    shown = /** @type {Tree} */ (whole(body, shown));
    return {saved, effects, page: {title, root, messages, body: shown}};
  }

  return {
    /**
     * False when guide or texts cannot be used.
     *
     * @param {string} guide
     * @param {Record<string, string>} texts as JSON, of the languages that the visitor reads
     */
    load: (guide, texts) => call('wenlu_load', guide, joined(texts)) === 1,
    /** @type {(path: string, saved: string) => Reply} */
    start: (path, saved) => reply(call('wenlu_start', path, saved, now())),
    /** @type {(action: string) => Reply} */
    act: (action) => reply(call('wenlu_act', action, now())),
    /** @type {() => Reply} as things stand by now */
    refresh: () => reply(call('wenlu_refresh', now())),
    /**
     * Makes the search index, a slice of time after another, so that typing goes on.
     *
     * @param {string} file a search file's text
     */
    async index(file) {
      if (call('wenlu_open_search', file) !== 1) throw new Error('no search file');
      for (let until = 0, more = true; more; more = call('wenlu_index') === 1) {
        if (performance.now() < until) continue;
        await pause();
        until = performance.now() + SLICE;
      }
    },
    /** @type {(words: string) => Tree} a list, once there is an index */
    find: (words) => parsed(call('wenlu_find', words)),
    /** @type {(selector: string) => boolean} */
    openCanvas: (selector) => call('wenlu_open_canvas', selector) === 1,
    restoreCanvas: () => call('wenlu_restore_canvas'),
    /** @type {(text: string) => void} */
    layout: (text) => call('wenlu_layout', text),
    /** @type {(view: View) => boolean} false when it takes another frame */
    paint: (view) =>
      call(
        'wenlu_paint',
        view.width,
        view.height,
        view.ratio,
        view.rootSize,
        view.scrollX,
        view.scrollY,
        view.dark ? 1 : 0,
        view.hovered,
        view.pressed,
        view.played,
      ) === 1,
  };
}
