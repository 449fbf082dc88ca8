// Where the engine's big parts, and search's, come from: in the single file, its own text.
import {GUIDE, SEARCH, WASM} from './packed.mjs';

function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}

export const guide = () => unpacked(GUIDE).text();

export const searchFile = () => unpacked(SEARCH).text();

export const engineOptions = async () => ({wasmBinary: await unpacked(WASM).arrayBuffer()});
