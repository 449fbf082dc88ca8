// Where the engine's big parts, and search's, come from: in the single file, its own text.
import {GUIDE, SEARCH, WASM} from './packed.mjs';
import {TEXTS} from './texts.mjs';

/** @param {string} text */
function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}

export const guideFile = () => unpacked(GUIDE).text();

/** @param {string} language */
export const textsFile = (language) => unpacked(TEXTS[language]).text();

export const searchFile = () => unpacked(SEARCH).text();

export const wasmModule = async () => WebAssembly.compile(await unpacked(WASM).arrayBuffer());
