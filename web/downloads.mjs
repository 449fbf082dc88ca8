// Where the engine's big parts, and search's, come from: on the site, files beside this script.

import {TEXTS} from './texts.mjs';

const app = new URL('.', import.meta.url);

/** @param {string} name */
export const locate = (name) => new URL(name, app).href;

/** @param {string} address */
async function load(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address + ': ' + answer.status);
  return answer.text();
}

export const guideFile = () => load(locate('guide.json'));

/** @param {string} language */
export const textsFile = (language) => load(locate(TEXTS[language]));

// Not before somebody looks for something.
export const searchFile = () => load(locate('search.json'));

// Some WebViews have a streaming compiler that only throws; without it the bytes are compiled at once.
export const wasmModule = () => {
  const fetched = fetch(locate('wenlu.wasm'));
  return WebAssembly.compileStreaming(fetched.then((answer) => answer.clone())).catch(async () =>
    WebAssembly.compile(await (await fetched).arrayBuffer()),
  );
};
