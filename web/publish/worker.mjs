// sw.js: web/service_worker.js under the list of what it keeps.
import {integrity, sha256} from './hashes.mjs';
import {ASK_AGAIN, headers} from './policy.mjs';

/**
 * Every page in one file; the style that all share is said once.
 *
 * @param {Map<string, Uint8Array | string>} files
 * @param {import('./pages.mjs').PagesData} data
 */
export function pagesTogether(files, {style, paths}) {
  const pages = /** @type {Record<string, string>} */ ({});
  for (const name of paths.map((path) => path + 'index.html').sort()) {
    const [before, after] = String(files.get(name)).split(`<style>${style}</style>`);
    if (after === undefined) throw new Error(`${name}: a style of its own`);
    pages[name.slice(0, -'index.html'.length)] = `${before}<style></style>${after}`;
  }
  return Buffer.from(JSON.stringify({style, pages}));
}

/**
 * @param {string} source
 * @param {import('./policy.mjs').Known} known
 * @param {[string, Uint8Array | string][]} files to be kept as they are, with their names
 * @param {[string, Uint8Array]} pages those of pagesTogether
 */
export function serviceWorker(source, known, files, pages) {
  const entry = (/** @type {[string, Uint8Array | string]} */ [name, bytes]) => [name, integrity(bytes)];
  const list = {
    files: files.map(entry),
    pages: entry(pages),
    headers: Object.fromEntries([
      ['Content-Type', 'text/html; charset=utf-8'],
      ...headers(known),
      ['Cache-Control', ASK_AGAIN],
    ]),
  };
  const version = sha256(JSON.stringify(list) + source).slice(0, 10);
  return Buffer.from(`const PRECACHE = ${JSON.stringify({version, ...list})};\n${source}`);
}
