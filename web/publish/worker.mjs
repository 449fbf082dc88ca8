// sw.js: web/service_worker.js under the list of what it keeps.
import {integrity, sha256} from './hashes.mjs';
import {ASK_AGAIN, headers} from './policy.mjs';

const STYLE = /<style>([\s\S]*?)<\/style>/;
const isKept = (name) => name.endsWith('index.html') && !name.includes('/-print/');

// Every page in one file; the style that all share is said once.
export function pagesTogether(files) {
  let shared = '';
  const pages = {};
  for (const [name, bytes] of files) {
    if (!isKept(name)) continue;
    pages[name.slice(0, -'index.html'.length)] = bytes.toString().replace(STYLE, (all, style) => {
      if (shared && shared !== style) throw new Error(`${name}: a style of its own`);
      shared = style;
      return '<style></style>';
    });
  }
  return Buffer.from(JSON.stringify({style: shared, pages}));
}

// `files`: [[name, bytes], …] to be kept as they are; `pages`: [name, bytes] of pagesTogether.
export function serviceWorker(source, known, files, pages) {
  const entry = ([name, bytes]) => [name, integrity(bytes)];
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
