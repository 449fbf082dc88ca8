// The page's engine in Node: build/web's WebAssembly behind web/engine.mjs, started with the shipped guide.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

import {openEngine} from '../../web/engine.mjs';
import {guide, languages, output, top} from './wenlu.mjs';

const built = process.env.WENLU_ENGINE || path.join(top, 'build/web');

// What the page at `place` has: {engine, searchFile}.
export async function engineAt(place) {
  const {default: create} = await import(pathToFileURL(path.join(built, 'wenlu.js')));
  const wasm = await WebAssembly.compile(readFileSync(path.join(built, 'wenlu.wasm')));
  const engine = await openEngine(create, wasm);
  const site = mkdtempSync(path.join(tmpdir(), 'wenlu-site-'));
  try {
    output('pages', guide, '-o', site);
    const read = (name) => readFileSync(path.join(site, 'app', name), 'utf8');
    const texts = Object.fromEntries(languages.map((each) => [each, read(`texts.${each}.json`)]));
    if (!engine.load(read('guide.json'), texts)) throw new Error('the guide did not load');
    engine.start(place, '');
    return {engine, searchFile: read('search.json')};
  } finally {
    rmSync(site, {recursive: true});
  }
}
